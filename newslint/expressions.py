"""Regular expressions that are compiled once and then come from the user's cache.

Python takes a fifth of a millisecond to compile one; the few hundred of the rules would take
longer than an article takes to lint. What it compiles to is a row of numbers for its engine, which
checks them when it is given them. Where anything is unlike what is expected here (another
interpreter, a damaged entry), expressions are compiled as ever.
"""

from __future__ import annotations

import json
import re
import sys
from array import array
from functools import cache
from typing import Any

from newslint import cache as user_cache

_NAME = "expressions"
_AT_MOST = 5000
"""Expressions that are kept; a folder of rules that somebody works on leaves many behind."""


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The same as `re.compile`, and raises the same."""
    if sys.implementation.name != "cpython":
        return re.compile(pattern, flags)
    return _shelf().get(pattern, int(flags))


def keep_compiled() -> None:
    """Put what had to be compiled into the cache, for the next run."""
    _shelf().store()


class _Shelf:
    """Compiled expressions by their pattern and flags."""

    def __init__(self, stored: memoryview | None) -> None:
        self._rows: dict[str, Any] = {}
        self._made: dict[tuple[str, int], re.Pattern[str]] = {}
        self._codes = array("I")
        self._new = False
        if stored is not None:
            size = int.from_bytes(stored[:4], "little")
            self._rows = json.loads(bytes(stored[4 : 4 + size]))
            self._codes.frombytes(stored[4 + size :])

    def get(self, pattern: str, flags: int) -> re.Pattern[str]:
        made = self._made.get((pattern, flags))
        if made is None:
            made = self._made[pattern, flags] = self._make(pattern, flags)
        return made

    def _make(self, pattern: str, flags: int) -> re.Pattern[str]:
        key = f"{flags} {pattern}"
        row = self._rows.get(key)
        if row is None:
            row = self._rows[key] = self._compile(pattern, flags)
            self._new = True
        return _from_row(pattern, flags, row, self._codes)

    def _compile(self, pattern: str, flags: int) -> list[Any]:
        import re._compiler as compiler  # type: ignore[import-not-found]
        import re._parser as parser  # type: ignore[import-not-found]

        tree = parser.parse(pattern, flags)
        code = array("I", compiler._code(tree, flags))
        start = len(self._codes)
        self._codes.extend(code)
        groups = tree.state.groupdict
        return [flags | tree.state.flags, start, len(code), tree.state.groups, groups]

    def store(self) -> None:
        if self._new and len(self._rows) <= _AT_MOST:
            rows = json.dumps(self._rows).encode()
            data = len(rows).to_bytes(4, "little") + rows + self._codes.tobytes()
            user_cache.write(_NAME, _key(), data)
            self._new = False


def _from_row(pattern: str, flags: int, row: list[Any], codes: array[int]) -> re.Pattern[str]:
    import _sre  # type: ignore[import-not-found]

    all_flags, start, length, groups, group_index = row
    names: list[str | None] = [None] * groups
    for name, number in group_index.items():
        names[number] = name
    code = codes[start : start + length].tolist()
    try:
        found: re.Pattern[str] = _sre.compile(
            pattern, all_flags, code, groups - 1, group_index, tuple(names)
        )
    except (RuntimeError, TypeError, OverflowError):
        return re.compile(pattern, flags)
    return found


@cache
def _shelf() -> _Shelf:
    return _Shelf(user_cache.read(_NAME, _key()))


def _key() -> str:
    """Other versions of Python compile to other numbers."""
    return f"{sys.version} {sys.byteorder}"
