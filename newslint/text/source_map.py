"""From places in the prose back to the exact places in the source."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from newslint.text.span import Span


class Segment(NamedTuple):
    """Prose and the source it came from: the same characters where both are equally long,
    else one unit, such as a line break that is read as a space."""

    prose: Span
    source: Span


class SourceMap:
    """Segments in order, without gaps in the prose; none at all means identity."""

    def __init__(self, segments: tuple[Segment, ...] = ()) -> None:
        self._segments = segments
        self._starts = [segment.prose.start for segment in segments]

    def span(self, prose: Span) -> Span:
        """The source of a span of prose; what the reader left out between its ends is inside.

        Raises IndexError for a span that is not in the prose.
        """
        if not self._segments:
            return prose
        if prose.end > self._segments[-1].prose.end:
            raise IndexError(f"{prose} is outside the prose")
        start = self._start(prose.start)
        return Span(start, start if prose.start == prose.end else self._end(prose.end))

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


def _is_exact(segment: Segment) -> bool:
    return segment.prose.end - segment.prose.start == segment.source.end - segment.source.start
