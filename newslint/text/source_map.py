"""From places in the prose back to the exact places in the source."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import Literal, NamedTuple

from newslint.text.edit import Edit
from newslint.text.span import Span

_Beside = Literal["", "end", "markup"]
"""What stands next to an edit: text, the end of a block (with markup, perhaps), or markup."""


class Segment(NamedTuple):
    """Prose and the source it came from: the same characters where both are equally long,
    else one unit, such as an entity or a line break that is read as a space.

    `fixed`: no edit may touch it (it stands for code, or parts two blocks). `reserved`: characters
    that mean something else where they are written there, such as the marks of the format.
    """

    prose: Span
    source: Span
    fixed: bool = False
    reserved: str = ""


class SourceMap:
    """Segments in order of the prose, without gaps in it; none at all means identity."""

    def __init__(self, segments: tuple[Segment, ...] = ()) -> None:
        self._segments = segments
        self._starts = [segment.prose.start for segment in segments]

    @property
    def segments(self) -> tuple[Segment, ...]:
        return self._segments

    def span(self, prose: Span) -> Span:
        """The source of a span of prose; what the reader left out between its ends is inside.

        Raises IndexError for a span that is not in the prose.
        """
        if not self._segments:
            return prose
        if prose.end > self._segments[-1].prose.end:
            raise IndexError(f"{prose} is outside the prose")
        start = self._start(prose.start)
        if prose.start == prose.end:
            return Span(start, start)
        # A reader may put one part behind another that follows it in the source.
        return Span(start, max(start, self._end(prose.end)))

    def edit(self, edit: Edit) -> Edit | None:
        """The same change in the source; None where that would change more than the prose.

        It is refused where it would cross markup, break a unit apart, write a reserved character,
        or leave white space or nothing beside markup, which would then be markup no more.
        """
        if not self._segments:
            return edit
        pieces = self._touched(edit.span)
        if not pieces or any(
            piece.fixed or not set(piece.reserved).isdisjoint(edit.text) for piece in pieces
        ):
            return None
        if any(left.source.end != right.source.start for left, right in pairwise(pieces)):
            return None
        first, last = pieces[0], pieces[-1]
        start = _within(first, edit.span.start)
        end = _within(last, edit.span.end)
        if start is None or end is None:
            return None
        before = "" if start > first.source.start else self._before(first)
        behind = "" if end < last.source.end else self._behind(last)
        if (edit.text[:1].isspace() and before) or (edit.text[-1:].isspace() and behind):
            return None
        if not edit.text and ("markup" in (before, behind) or (before and behind)):
            return None
        return Edit(Span(start, end), edit.text)

    def _touched(self, span: Span) -> list[Segment]:
        """The segments that an edit changes; for an insertion, the one it is added to."""
        if span.end > self._segments[-1].prose.end:
            raise IndexError(f"{span} is outside the prose")
        if span.start < span.end:
            first = bisect_right(self._starts, span.start) - 1
            return list(self._segments[first : bisect_right(self._starts, span.end - 1)])
        right = max(0, bisect_right(self._starts, span.start) - 1)
        segment = self._segments[right]
        if span.start > segment.prose.start or right == 0:
            return [segment]
        left = self._segments[right - 1]
        if left.fixed != segment.fixed:
            return [left if segment.fixed else segment]
        return [segment] if left.source.end == segment.source.start else []

    def _before(self, segment: Segment) -> _Beside:
        index = bisect_right(self._starts, segment.prose.start) - 2
        if index < 0 or self._segments[index].fixed:
            return "end"
        return _beside(self._segments[index], segment)

    def _behind(self, segment: Segment) -> _Beside:
        index = bisect_right(self._starts, segment.prose.end - 1)
        if index == len(self._segments) or self._segments[index].fixed:
            return "end"
        return _beside(segment, self._segments[index])

    def _start(self, offset: int) -> int:
        segment = self._segments[bisect_right(self._starts, offset) - 1]
        if offset == segment.prose.end:
            return segment.source.end
        into = offset - segment.prose.start
        return segment.source.start + (into if _is_exact(segment) else 0)

    def _end(self, offset: int) -> int:
        segment = self._segments[bisect_right(self._starts, offset - 1) - 1]
        if not _is_exact(segment):
            return segment.source.end
        return segment.source.start + offset - segment.prose.start


def _beside(left: Segment, right: Segment) -> _Beside:
    return "" if left.source.end == right.source.start else "markup"


def _within(segment: Segment, offset: int) -> int | None:
    """The source of an offset that an edit begins or ends at; None inside of a unit."""
    if offset == segment.prose.start:
        return segment.source.start
    if offset == segment.prose.end:
        return segment.source.end
    if _is_exact(segment):
        return segment.source.start + offset - segment.prose.start
    return None


def _is_exact(segment: Segment) -> bool:
    return segment.prose.end - segment.prose.start == segment.source.end - segment.source.start
