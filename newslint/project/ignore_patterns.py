"""Patterns as in `.gitignore`, matched in time that is linear in the path.

Libraries make one regular expression of a pattern, and `*a*a*a*a*b` then takes hours for some file
names; patterns come with the repository, which is not trusted. Here a name is matched part by
part, each by the standard library's `fnmatch`, which does not backtrack over its stars.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from newslint.expressions import compiled

_ANY_FOLDERS = "**"
_POSIX_CLASSES = {
    "[:alnum:]": "a-zA-Z0-9",
    "[:alpha:]": "a-zA-Z",
    "[:digit:]": "0-9",
    "[:lower:]": "a-z",
    "[:space:]": " \t",
    "[:upper:]": "A-Z",
}


class IgnorePattern(NamedTuple):
    """One line: the parts of a path from the folder of the patterns on, each a name, an expression
    for names, or `**`."""

    parts: tuple[re.Pattern[str] | str, ...]
    negated: bool = False
    folders_only: bool = False

    def matches(self, names: Sequence[str], is_folder: bool) -> bool:
        if self.folders_only and not is_folder:
            return False
        at = part = 0
        resume: tuple[int, int] | None = None
        while at < len(names):
            wanted = self.parts[part] if part < len(self.parts) else None
            if wanted == _ANY_FOLDERS:
                if part == len(self.parts) - 1:
                    return True
                resume = at, part + 1
                part += 1
            elif wanted is not None and _is_like(names[at], wanted):
                at, part = at + 1, part + 1
            elif resume is not None:  # only the last `**` need take one more folder
                resume = resume[0] + 1, resume[1]
                at, part = resume
            else:
                return False
        return part == len(self.parts)


class IgnorePatterns(NamedTuple):
    """Patterns of one folder; the last one that matches decides."""

    patterns: tuple[IgnorePattern, ...]

    def verdict(self, names: Sequence[str], is_folder: bool) -> bool | None:
        """Whether this very path is ignored; None when no pattern speaks of it.

        names: of the folders on the way from the folder of the patterns, and of the path's own.
        """
        for pattern in reversed(self.patterns):
            if pattern.matches(names, is_folder):
                return not pattern.negated
        return None

    def covers(self, names: Sequence[str], is_folder: bool = False) -> bool:
        """Whether a path is ignored, itself or with a folder that it is in."""
        folders = (self.verdict(names[:length], True) for length in range(1, len(names)))
        return any(folders) or bool(self.verdict(names, is_folder))


def read_patterns(lines: Iterable[str]) -> IgnorePatterns:
    """The patterns in the lines of a `.gitignore`; comments and empty lines are none."""
    return IgnorePatterns(tuple(found for line in lines if (found := _pattern(line)) is not None))


def _pattern(line: str) -> IgnorePattern | None:
    line = _without_spaces_at_end(line.rstrip("\r\n"))
    if not line or line.startswith("#"):
        return None
    negated = line.startswith("!")
    body = line[negated:]
    folders_only = body.endswith("/")
    names = body.removesuffix("/").removeprefix("/").split("/")
    if not all(names):  # `a//b`, `/`: no path is like this
        return None
    if "/" not in body.removesuffix("/") and names[0] != _ANY_FOLDERS:
        names = [_ANY_FOLDERS, *names]
    parts = [_ANY_FOLDERS if name == _ANY_FOLDERS else _expression(name) for name in names]
    if parts[-1] == _ANY_FOLDERS and len(parts) > 1:  # `a/**` is what is in the folder, not itself
        parts.append(_expression("*"))
    return IgnorePattern(tuple(parts), negated, folders_only)


def _without_spaces_at_end(line: str) -> str:
    stripped = line.rstrip(" ")
    after_backslashes = len(stripped) - len(stripped.rstrip("\\"))
    return stripped + " " if stripped != line and after_backslashes % 2 else stripped


def _is_like(name: str, wanted: re.Pattern[str] | str) -> bool:
    return name == wanted if isinstance(wanted, str) else bool(wanted.fullmatch(name))


def _expression(name: str) -> re.Pattern[str] | str:
    if not any(mark in name for mark in "*?[\\"):
        return name
    from fnmatch import translate

    return compiled(translate(_glob().sub(_as_fnmatch, name)))


@cache
def _glob() -> re.Pattern[str]:
    """What is written otherwise for `fnmatch`: escapes, classes of characters, lone brackets."""
    return compiled(r"\\(.?)|\[[!^]?\]?(?:\\.|\[:\w+:\]|[^\]\\])*\]|\[", re.DOTALL)


def _as_fnmatch(found: re.Match[str]) -> str:
    """An escape or a class of characters as `fnmatch` has it, which knows no escapes."""
    written = found.group()
    if written[0] == "\\":
        return f"[{found[1]}]" if found[1] else "[\\]"
    if written == "[":
        return "[[]"
    for name, chars in _POSIX_CLASSES.items():
        written = written.replace(name, chars)
    return "[!" + written[2:] if written[1] == "^" else written
