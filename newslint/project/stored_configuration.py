"""Configurations as JSON in the user's cache: TOML takes longer to load than an article to lint."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from zlib import crc32

from newslint import cache
from newslint.project.configuration import Configuration, LanguageTool, Layer, PathPatterns
from newslint.version import __version__

if TYPE_CHECKING:
    from newslint.project.problems import Problem

_KEY = f"2 {__version__}"


def load_configuration(path: str, root: str) -> Configuration | None:
    """The configuration of a file, when neither it nor one that it extends has changed."""
    stored = cache.read(_name(path, root), _KEY)
    if stored is None:
        return None
    stamps, row = json.loads(bytes(stored))
    if not all(_stamp(file) == stamp for file, stamp in stamps):
        return None
    layers = tuple(_layer(layer) for layer in row[2])
    excludes = tuple(map(_patterns, row[3]))
    include = _patterns(row[4]) if row[4] is not None else None
    warnings = _warnings(row[-1])
    force_exclude, max_file_size = row[5:-1]
    return Configuration(
        row[0], row[1], layers, excludes, include, force_exclude, max_file_size, warnings
    )


def store_configuration(configuration: Configuration, files: Iterable[str]) -> None:
    """Keep a configuration without mistakes, made from these files."""
    stamps = [(file, _stamp(file)) for file in files]
    name = _name(configuration.path, configuration.root)
    cache.write(name, _KEY, json.dumps([stamps, configuration]).encode())


def _name(path: str, root: str) -> str:
    return f"configuration-{crc32(os.fsencode(path)):08x}-{crc32(os.fsencode(root)):08x}"


def _stamp(path: str) -> list[int | str]:
    """What changes with a file, and with where a link to it leads."""
    try:
        status = os.stat(path)
    except OSError:
        return []
    return [status.st_mtime_ns, status.st_size, status.st_ino, os.path.realpath(path)]


def _layer(row: list[Any]) -> Layer:
    values: list[Any] = [tuple(value) if isinstance(value, list) else value for value in row[:-2]]
    values.append(LanguageTool(*row[-2]))
    values.append(_patterns(row[-1]) if row[-1] is not None else None)
    layer = Layer(*values)
    return layer._replace(severity=tuple((name, level) for name, level in layer.severity))


def _warnings(rows: list[list[Any]]) -> tuple[Problem, ...]:
    if not rows:
        return ()
    from newslint.project.problems import Problem

    return tuple(Problem(*row) for row in rows)


def _patterns(row: list[Any]) -> PathPatterns:
    return PathPatterns(row[0], tuple(row[1]))
