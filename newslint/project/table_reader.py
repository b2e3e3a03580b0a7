"""The values of one configuration table, checked; what is wrong is gathered, not raised."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from newslint.project.addresses import is_address, is_loopback
from newslint.project.configuration import DIALECTS, LanguageTool, Layer, PathPatterns
from newslint.project.ignore_patterns import read_patterns
from newslint.project.keys import (
    KEYS,
    LANGUAGE,
    LANGUAGETOOL_KEYS,
    LEVELS,
    LONGEST_TIMEOUT,
    OVERRIDE_KEYS,
    Key,
    Kind,
    read_size,
)
from newslint.project.lookup import SHARED_NAME, is_within
from newslint.project.problems import Problem, shown_path
from newslint.project.toml_file import Place, TomlFile
from newslint.rules.nearest import did_you_mean

_MOST_TOLD = 50
_LONGEST_SHOWN = 60


class TableReader:
    """Reads the table of a file; `root` is the folder that paths may not lead out of, empty when
    they may."""

    def __init__(self, file: TomlFile, root: str) -> None:
        self._file = file
        self._folder = os.path.dirname(file.path)
        self._root = root
        self.place, table = own_table(file)
        self.problems: list[Problem] = []
        self.warnings: list[Problem] = []
        self.values = self._table(self.place, table, KEYS)

    def layers(self) -> tuple[Layer, tuple[Layer, ...]]:
        """The table for all files, and those of overrides."""
        overrides = self.values.get("overrides", ())
        return _layer(self.values), tuple(map(_layer, overrides))

    def _table(self, place: Place, table: object, keys: Mapping[str, Key]) -> dict[str, Any]:
        if not isinstance(table, dict):
            self._tell(place, "this must be a table")
            return {}
        values = {}
        for name, value in table.items():
            if name not in keys:
                message = f"unknown key “{_short(name)}”{did_you_mean(name, keys)}"
                self._tell((*place, name), message)
                continue
            read = self._by_kind[keys[name].kind](self, (*place, name), value)
            if read is None:
                self._tell((*place, name), f"“{name}” must be {keys[name].kind.value}")
            else:
                values[name] = read
        return values

    def _tell(self, place: Place, message: str, item: str = "") -> None:
        if len(self.problems) == _MOST_TOLD:
            return
        line = self._file.line_of(place, item)
        self.problems.append(Problem(self._file.path, line, message))

    # One method for each kind of value; each gives None where the value is of another kind.

    def _path(self, place: Place, value: object) -> str | None:
        if not isinstance(value, str) or not value or "\0" in value:
            return None
        path = os.path.normpath(os.path.join(self._folder, value))
        if self._root and not is_within(path, self._root):
            outside = f"“{_short(value)}” leads out of {shown_path(self._root)}"
            self._tell(place, f"{outside}; a repository's configuration stays inside it", value)
            return ""
        return path

    def _paths(self, place: Place, value: object) -> tuple[str, ...] | None:
        if not isinstance(value, list):
            return None
        paths = [self._path(place, item) for item in value]
        return None if None in paths else tuple(filter(None, paths))

    def _texts(self, place: Place, value: object) -> tuple[str, ...] | None:
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        return None

    def _patterns(self, place: Place, value: object) -> PathPatterns | None:
        lines = self._texts(place, value)
        if lines is None:
            return None
        for line in lines:
            if not read_patterns([line]).patterns:
                self._tell(place, f"“{_short(line)}” is no pattern as in .gitignore", line)
        return PathPatterns(self._folder, lines)

    def _levels(self, place: Place, value: object) -> tuple[tuple[str, str], ...] | None:
        if not isinstance(value, dict):
            return None
        for selector, level in value.items():
            if level not in LEVELS:
                hint = did_you_mean(level, LEVELS) if isinstance(level, str) else ""
                message = (
                    f"the severity of “{_short(selector)}” must be one of {', '.join(LEVELS)}{hint}"
                )
                self._tell((*place, selector), message)
        return tuple((name, level) for name, level in value.items() if level in LEVELS)

    def _language(self, place: Place, value: object) -> str | None:
        is_tag = isinstance(value, str) and re.fullmatch(LANGUAGE, value)
        return str(value) if is_tag else None

    def _dialect(self, place: Place, value: object) -> str | None:
        return str(value) if value in DIALECTS else None

    def _flag(self, place: Place, value: object) -> bool | None:
        return value if isinstance(value, bool) else None

    def _size(self, place: Place, value: object) -> int | None:
        if isinstance(value, bool) or not isinstance(value, int | str):
            return None
        return read_size(str(value))

    def _address(self, place: Place, value: object) -> str | None:
        if not isinstance(value, str) or not is_address(value):
            return None
        if self._root and not is_loopback(value):
            message = (
                f"“{_short(value)}” is ignored: a repository's configuration may send text to "
                "this machine only; name the server with --languagetool-url, "
                "NEWSLINT_LANGUAGETOOL_URL or in your own configuration"
            )
            line = self._file.line_of(place, "")
            self.warnings.append(Problem(self._file.path, line, message))
            return ""
        return value

    def _seconds(self, place: Place, value: object) -> int | None:
        is_number = isinstance(value, int) and not isinstance(value, bool)
        return int(str(value)) if is_number and value in range(1, LONGEST_TIMEOUT + 1) else None

    def _languagetool(self, place: Place, value: object) -> LanguageTool | None:
        if not isinstance(value, dict):
            return None
        return LanguageTool(**self._table(place, value, LANGUAGETOOL_KEYS))

    def _overrides(self, place: Place, value: object) -> tuple[dict[str, Any], ...] | None:
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            return None
        tables = []
        for number, item in enumerate(value):
            if "paths" not in item:
                self._tell((*place, number), "an override needs “paths”, the files it is for")
            tables.append(self._table((*place, number), item, OVERRIDE_KEYS))
        return tuple(tables)

    _by_kind: Mapping[Kind, Callable[[TableReader, Place, Any], Any]] = {
        Kind.PATH: _path,
        Kind.PATHS: _paths,
        Kind.RULES: _texts,
        Kind.PACKS: _texts,
        Kind.PATTERNS: _patterns,
        Kind.LEVELS: _levels,
        Kind.LANGUAGE: _language,
        Kind.DIALECT: _dialect,
        Kind.FLAG: _flag,
        Kind.SIZE: _size,
        Kind.ADDRESS: _address,
        Kind.SECONDS: _seconds,
        Kind.LANGUAGETOOL: _languagetool,
        Kind.OVERRIDES: _overrides,
    }


def own_table(file: TomlFile) -> tuple[Place, Any]:
    """Where in a file newslint's own table is, and what stands there."""
    if os.path.basename(file.path) != SHARED_NAME:
        return (), file.table
    place: Place = ("tool", "newslint")
    table: Any = file.table
    for name in place:
        table = table.get(name, {}) if isinstance(table, dict) else {}
    return place, table


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"


def _layer(values: Mapping[str, Any]) -> Layer:
    own: Sequence[str] = (*OVERRIDE_KEYS, "languagetool")
    names = [name for name in own if name in values]
    return Layer(**{name.replace("-", "_"): values[name] for name in names})
