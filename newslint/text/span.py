"""Places in a text."""

from __future__ import annotations

from typing import NamedTuple


class _Range(NamedTuple):
    start: int
    end: int


class Span(_Range):
    """A half-open range of code points; empty (`start == end`) between two characters."""

    __slots__ = ()

    def __new__(cls, start: int, end: int) -> Span:
        if not 0 <= start <= end:
            raise ValueError(f"not a span: {start}..{end}")
        return tuple.__new__(cls, (start, end))

    def __contains__(self, offset: object) -> bool:
        return isinstance(offset, int) and self.start <= offset < self.end

    def covers(self, other: Span) -> bool:
        """Whether `other` lies within this span, ends included."""
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: Span) -> bool:
        """Whether the two share a character or an end."""
        return self.start <= other.end and other.start <= self.end

    def of(self, text: str) -> str:
        """The characters of `text` in this span."""
        return text[self.start : self.end]
