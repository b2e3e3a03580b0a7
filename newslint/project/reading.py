"""Reading a configuration file with all that it extends."""

from __future__ import annotations

import os
from collections.abc import Sequence
from itertools import chain
from typing import Any, NamedTuple

from newslint.project.configuration import MAX_FILE_SIZE, Configuration
from newslint.project.lookup import is_within
from newslint.project.problems import Problem, shown_path
from newslint.project.table_reader import TableReader
from newslint.project.toml_file import TomlFile, read_toml


class Reading(NamedTuple):
    """A configuration and everything that is wrong with it; `files`: all that were read."""

    configuration: Configuration
    problems: tuple[Problem, ...]
    files: tuple[TomlFile, ...]


def read_configuration(path: str, root: str) -> Reading:
    """The configuration in a file, which starts from those that it extends.

    root: the folder that none of them may lead out of, links resolved; empty when they may.
    """
    readers: list[TableReader] = []
    problems: list[Problem] = []
    files: list[TomlFile] = []
    following = os.path.abspath(path)
    if root and not is_within(following, root):
        problems.append(Problem(following, 0, f"it is a link out of {shown_path(root)}"))
        following = ""
    while following:
        file = read_toml(following)
        if isinstance(file, Problem):
            problems.append(_named_by(file, files))
            break
        reader = TableReader(file, root)
        files.append(file)
        readers.append(reader)
        problems += reader.problems
        following = reader.values.get("extends", "")
        if any(os.path.realpath(each.path) == os.path.realpath(following) for each in files):
            line = file.line_of((*reader.place, "extends"))
            message = f"“extends” leads back to {shown_path(following)}: leave one of them out"
            problems.append(Problem(file.path, line, message))
            break
    configuration = _united(path, root, readers[::-1])
    return Reading(configuration, tuple(problems), tuple(files))


def _named_by(problem: Problem, files: Sequence[TomlFile]) -> Problem:
    """A file that cannot be read is the mistake of the one that names it."""
    if not files or problem.line:
        return problem
    line = files[-1].line_of(("extends",))
    return Problem(files[-1].path, line, f"“extends”: {shown_path(problem.path)} {problem.message}")


def _united(path: str, root: str, readers: Sequence[TableReader]) -> Configuration:
    """Lists of files and patterns add to those of the configuration that is extended; other values
    take the place of its own."""
    values: dict[str, Any] = dict(chain.from_iterable(r.values.items() for r in readers))
    layers = [reader.layers() for reader in readers]
    excludes = (reader.values.get("exclude") for reader in readers)
    return Configuration(
        os.path.abspath(path),
        root,
        (*(layer for layer, _ in layers), *(one for _, overrides in layers for one in overrides)),
        tuple(exclude for exclude in excludes if exclude is not None),
        values.get("include"),
        values.get("force-exclude", False),
        values.get("max-file-size", MAX_FILE_SIZE),
        tuple(warning for reader in readers for warning in reader.warnings),
    )
