"""A TOML file of a configuration: its table, and the lines where its keys are written."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from newslint.project.problems import Problem
from newslint.project.text_file import read_text

Place = tuple[str | int, ...]
"""The names on the way to a value; a number counts the tables of a list."""

_PART = r"""(?:[\w-]+|"(?:\\.|[^"\\\n])*"|'[^'\n]*')"""
_HEADER = re.compile(rf"[ \t]*(\[\[?)[ \t]*({_PART}(?:[ \t]*\.[ \t]*{_PART})*)[ \t]*\]")
_ASSIGNED = re.compile(rf"[ \t]*({_PART}(?:[ \t]*\.[ \t]*{_PART})*)[ \t]*=")
_VALUE = re.compile(
    r'"""(?:\\.|[^\\])*?"""|'
    r"'''.*?'''|"
    r'"(?:\\.|[^"\\\n])*"|'
    r"'[^'\n]*'|"
    r"#[^\n]*|.",
    re.DOTALL,
)


class TomlFile(NamedTuple):
    """What a file holds; `text` is what was read."""

    path: str
    text: str
    table: dict[str, Any]

    def line_of(self, key: Place, item: str = "") -> int:
        """The line of a key or of its table, or that of a text in the value; 1 when unknown."""
        lines = _lines(self.text)
        while key and key not in lines:
            key = key[:-1]
        line = lines.get(key, 1)
        if not item:
            return line
        for number, text in enumerate(self.text.split("\n")[line - 1 :], line):
            if f'"{item}"' in text or f"'{item}'" in text:
                return number
            if number > line and _ASSIGNED.match(text):
                break
        return line


def read_toml(path: str) -> TomlFile | Problem:
    """The file, or why it cannot be used."""
    text = read_text(path)
    if isinstance(text, Problem):
        return text
    try:
        return TomlFile(path, text, tomllib.loads(text))
    except RecursionError:
        return Problem(path, 0, "is nested too deeply")
    except ValueError as error:
        line = re.search(r"at line (\d+)", str(error))
        last = text.rstrip().count("\n") + 1
        return Problem(path, int(line[1]) if line else last, f"not valid TOML: {error}")


@lru_cache(maxsize=4)
def _lines(text: str) -> dict[Place, int]:
    return dict(_lines_of_keys(text))


def _lines_of_keys(text: str) -> Iterator[tuple[Place, int]]:
    """Every key and table of a valid file, with its line."""
    table: Place = ()
    counts: dict[Place, int] = {}
    at, line = 0, 1
    while at < len(text):
        if header := _HEADER.match(text, at):
            table = _parts(header[2])
            if header[1] == "[[":
                counts[table] = counts.get(table, -1) + 1
            table = _numbered(table, counts)
            yield table, line
            end = header.end()
        elif assigned := _ASSIGNED.match(text, at):
            yield (*table, *_parts(assigned[1])), line
            end = _end_of_value(text, assigned.end())
        else:
            end = at
        following = text.find("\n", end)
        following = len(text) if following < 0 else following + 1
        line += text.count("\n", at, following)
        at = following


def _end_of_value(text: str, at: int) -> int:
    """Where a value ends: at the line's end, unless a bracket is open."""
    depth = 0
    for token in _VALUE.finditer(text, at):
        if token.group() in "[{":
            depth += 1
        elif token.group() in "]}":
            depth -= 1
        elif token.group() == "\n" and depth <= 0:
            return token.start()
    return len(text)


def _parts(written: str) -> Place:
    return tuple(part.strip("\"'") for part in re.findall(_PART, written))


def _numbered(table: Place, counts: dict[Place, int]) -> Place:
    """The key of a table with the numbers of the lists that it is in."""
    numbered: list[str | int] = []
    names: Sequence[str | int] = ()
    for name in table:
        names = (*names, name)
        numbered.append(name)
        if (key := tuple(names)) in counts:
            numbered.append(counts[key])
    return tuple(numbered)
