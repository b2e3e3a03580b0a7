"""Rules of a user's own: a folder of `<pack>/<rule>.toml` that a configuration names.

Only TOML is read, whoever wrote it: nothing in such a folder can be run.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from typing import NamedTuple
from zlib import crc32

from newslint import cache
from newslint.engine.rule_sources import read_rule_path
from newslint.engine.stored_rules import dump_rules, load_rules
from newslint.project.lookup import LARGEST, is_within
from newslint.project.problems import Problem, shown_path
from newslint.rules.rule import Rule
from newslint.version import __version__

_SUFFIX = ".toml"
_RESERVED = ("all", "default", "newslint")


class _RuleFile(NamedTuple):
    path: str
    rule_id: str


def read_rule_folder(path: str, root: str) -> tuple[tuple[Rule, ...], tuple[Problem, ...]]:
    """The rules of a folder, from the user's cache when no file has changed, and what is wrong.

    root: the folder that links in it may not lead out of; empty when they may.
    """
    try:
        found = list(_files(path, root))
    except OSError as error:
        return (), (Problem(path, 0, f"cannot be read: {error.strerror or error}"),)
    problems = [each for each in found if isinstance(each, Problem)]
    files = [each for each in found if isinstance(each, _RuleFile)]
    if not found:
        problems.append(Problem(path, 0, "there are no rule files in it, as <pack>/<rule>.toml"))
    name, key = f"rules-{crc32(path.encode('utf-8', 'replace')):08x}", _stamp(files)
    if not problems and (stored := cache.read(name, key)):
        return load_rules(bytes(stored)), ()
    rules: list[Rule] = []
    for file in files:
        read = _read(file)
        if isinstance(read, Rule):
            rules.append(read)
        else:
            problems += read
    if not problems:
        cache.write(name, key, dump_rules(rules))
    return tuple(rules), tuple(problems)


def read_user_rule(path: str, root: str, rule_id: str) -> Rule | None:
    """One rule of a folder, with its examples, which the cache does not keep."""
    for file in _files(path, root):
        if isinstance(file, _RuleFile) and file.rule_id == rule_id:
            read = _read(file)
            return read if isinstance(read, Rule) else None
    return None


def _files(path: str, root: str) -> Iterator[_RuleFile | Problem]:
    for pack in _entries(path):
        if not pack.is_dir():
            continue
        if root and not is_within(pack.path, root):
            yield Problem(pack.path, 0, f"it is a link out of {shown_path(root)}")
            continue
        for entry in _entries(pack.path):
            stem, suffix = os.path.splitext(entry.name)
            if suffix != _SUFFIX:
                continue
            rule_id = f"{pack.name}/{stem}".replace("_", "-")
            if root and not is_within(entry.path, root):
                yield Problem(entry.path, 0, f"it is a link out of {shown_path(root)}")
            elif not re.fullmatch(r"[a-z0-9-]+/[a-z0-9-]+", rule_id):
                yield Problem(entry.path, 0, "name packs and rules in small letters, with hyphens")
            elif pack.name in _RESERVED:
                yield Problem(entry.path, 0, f"no pack of your own may be called “{pack.name}”")
            elif not entry.is_file() or entry.stat().st_size > LARGEST:
                yield Problem(entry.path, 0, f"it is no file of at most {LARGEST:,} bytes")
            else:
                yield _RuleFile(entry.path, rule_id)


def _entries(path: str) -> list[os.DirEntry[str]]:
    with os.scandir(path) as entries:
        shown = (entry for entry in entries if not entry.name.startswith((".", "_")))
        return sorted(shown, key=lambda entry: entry.name)


def _read(file: _RuleFile) -> Rule | list[Problem]:
    from newslint.rules.rule_file import RuleFileError

    try:
        return read_rule_path(file.path, file.rule_id)
    except RuleFileError as error:
        return [Problem(file.path, problem.line, problem.message) for problem in error.problems]
    except RecursionError:
        return [Problem(file.path, 0, "it is nested too deeply")]
    except (OSError, ValueError) as error:
        return [Problem(file.path, 0, f"cannot be read: {error}")]


def _stamp(files: list[_RuleFile]) -> str:
    rows = []
    for file in files:
        status = os.stat(file.path)
        rows.append(f"{file.path}:{status.st_mtime_ns}:{status.st_size}")
    return "\n".join([__version__, *rows])
