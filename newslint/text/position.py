"""Lines and columns, made only where people or other programs read them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from enum import Enum
from functools import cache
from typing import NamedTuple

from newslint.expressions import compiled
from newslint.text.span import Span


class Unit(Enum):
    """What a column counts."""

    CODE_POINT = "code point"
    UTF16 = "utf-16"
    UTF8 = "utf-8"

    def length(self, text: str) -> int:
        """How many units `text` takes; a lone surrogate counts as the three bytes it would be."""
        if self is Unit.CODE_POINT:
            return len(text)
        if self is Unit.UTF16:
            return len(text) + sum(char > "\uffff" for char in text)
        return len(text.encode("utf-8", "surrogatepass"))


class Position(NamedTuple):
    """A place as people count it: line and column are 1-based."""

    line: int
    column: int


class LineIndex:
    """Turns offsets (code points) of one text into positions and back.

    Lines end at LF, CRLF or CR and nowhere else; a line end belongs to the line it ends.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(end.end() for end in _line_end().finditer(text))]

    def __len__(self) -> int:
        return len(self._starts)

    def position(self, offset: int, unit: Unit = Unit.CODE_POINT) -> Position:
        """The position of an offset; raises IndexError outside the text (its end is inside)."""
        if not 0 <= offset <= len(self._text):
            raise IndexError(f"offset {offset} is outside the text")
        line = bisect_right(self._starts, offset)
        before = self._text[self._starts[line - 1] : offset]
        return Position(line, unit.length(before) + 1)

    def offset(self, position: Position) -> int:
        """The offset of a position in code points; raises IndexError where the text has none."""
        if not 1 <= position.line <= len(self._starts):
            raise IndexError(f"line {position.line} is outside the text")
        offset = self._starts[position.line - 1] + position.column - 1
        if position.column < 1 or offset > len(self._text):
            raise IndexError(f"column {position.column} is outside line {position.line}")
        return offset

    def line(self, number: int) -> str:
        """The text of a line (1-based) without its line end."""
        start = self._starts[number - 1]
        end = self._starts[number] if number < len(self._starts) else len(self._text)
        return self._text[start:end].rstrip("\r\n")


def line_spans(text: str) -> Iterator[Span]:
    """Every line of a text without its line end; the last one may be empty."""
    start = 0
    for line_end in _line_end().finditer(text):
        yield Span(start, line_end.start())
        start = line_end.end()
    yield Span(start, len(text))


@cache
def _line_end() -> re.Pattern[str]:
    return compiled(r"\r\n?|\n")
