"""Puts prose together from parts of a marked-up source, and keeps where each part came from."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from newslint.expressions import compiled
from newslint.readers.plain import line_block
from newslint.text.document import STAND_IN, Block, BlockKind, Directive, Document
from newslint.text.position import Position
from newslint.text.source import SourceFile
from newslint.text.source_map import Segment, SourceMap
from newslint.text.span import Span

_PARTING = "\n\n"
_WHITE = " \t\r\n\f\v"


class _Piece(NamedTuple):
    text: str
    source: Span
    fixed: bool = False
    reserved: str = ""
    at_edge: bool = True

    @property
    def may_end_a_block(self) -> bool:
        return self.at_edge and bool(self.text.strip())


class _Writing(NamedTuple):
    """A block that is being written.

    `asides` are shown with it, but are no part of its text; `gap` holds the white space that
    becomes a space when something follows.
    """

    kind: BlockKind | None
    pieces: list[_Piece]
    asides: list[_Writing]
    gap: list[Span]

    @property
    def start(self) -> int:
        """Where its first word stands in the source."""
        return self.pieces[0].source.start


class ProseBuilder:
    """Takes the parts of a source in order; white space is collapsed as a browser does."""

    def __init__(self, source: SourceFile) -> None:
        self.source = source
        self.reserved = ""
        """The characters that may not be written into the parts that follow."""
        self._done: list[_Writing] = []
        self._stack: list[_Writing] = []
        self._comments: list[tuple[str, Span]] = []

    def open(self, kind: BlockKind | None = None) -> None:
        """Begin a block, end the one before; without a kind, its own words tell what it is."""
        self.close()
        self._stack.append(_Writing(kind, [], [], []))

    def close(self) -> None:
        """End the block, if there is one; it counts only when it holds words."""
        while self._stack:
            self._end(self._stack.pop())

    def open_aside(self, kind: BlockKind) -> None:
        """Begin a block in the midst of another, such as a picture's alternative; it follows it."""
        self._current()
        self._stack.append(_Writing(kind, [], [], []))

    def close_aside(self) -> None:
        self._end(self._stack.pop())

    def text(self, start: int, end: int) -> None:
        """Characters of the source as they are."""
        text = self.source.text
        content = text[start:end]
        first = start + len(content) - len(content.lstrip(_WHITE))
        last = max(first, start + len(content.rstrip(_WHITE)))
        self.space(start, first)
        for gap in _collapsed().finditer(text, first, last):
            self._add(_Piece(text[first : gap.start()], Span(first, gap.start())))
            self.space(*gap.span())
            first = gap.end()
        if first < last:
            self._add(_Piece(text[first:last], Span(first, last)))
        self.space(last, end)

    def unit(self, text: str, start: int, end: int) -> None:
        """Text that something else in the source stands for, such as an entity."""
        if not text.strip(_WHITE):
            self.space(start, end)
        else:
            self._add(_Piece(_collapsed().sub(" ", text), Span(start, end)))

    def space(self, start: int, end: int) -> None:
        """White space; any amount of it is one space between words."""
        gap = self._current().gap
        if gap and gap[-1].end == start:
            gap[-1] = Span(gap[-1].start, end)
        elif not gap and start < end:
            gap.append(Span(start, end))

    def stand_in(self, start: int, end: int, *, at_edge: bool = True) -> None:
        """Something that is shown among the words; `at_edge`: also where a block begins or ends."""
        self._add(_Piece(STAND_IN, Span(start, end), fixed=True, at_edge=at_edge))

    def comment(self, text: str, start: int, end: int) -> None:
        """What a comment says, without its marks; only what it says to newslint counts."""
        name, colon, said = text.strip().partition(":")
        if colon and name == "newslint":
            self._comments.append((said.strip(), Span(start, end)))

    def _current(self) -> _Writing:
        if not self._stack:
            self.open()
        return self._stack[-1]

    def _add(self, piece: _Piece) -> None:
        block = self._current()
        if block.gap:
            gap = block.gap.pop()
            if block.pieces:
                gap = self._with_line_prefix(gap, piece.source.start)
                block.pieces.append(_Piece(" ", gap))
        block.pieces.append(piece if piece.fixed else piece._replace(reserved=self.reserved))

    def _with_line_prefix(self, gap: Span, limit: int) -> Span:
        """The marks of quotations and lists at the start of a line belong to the line end."""
        prefix = _line_prefix().match(self.source.text, gap.start, max(gap.end, limit))
        return Span(gap.start, max(gap.end, prefix.end())) if prefix else gap

    def _end(self, block: _Writing) -> None:
        pieces = block.pieces
        while pieces and not pieces[-1].may_end_a_block:
            pieces.pop()
        first = next((i for i, piece in enumerate(pieces) if piece.may_end_a_block), 0)
        del pieces[:first]
        after = self._stack[-1].asides if self._stack else self._done
        if not all(piece.fixed or not piece.text.strip() for piece in pieces):
            after.append(block)
        after += block.asides

    def document(self, metadata: Mapping[str, str]) -> Document:
        """All that was taken, as one article."""
        self.close()
        texts: list[str] = []
        segments: list[Segment] = []
        blocks: list[Block] = []
        length = 0

        def add(piece: _Piece) -> None:
            nonlocal length
            prose = Span(length, length + len(piece.text))
            segments.append(Segment(prose, piece.source, piece.fixed, piece.reserved))
            texts.append(piece.text)
            length = prose.end

        end = 0
        for block in self._done:
            if blocks:
                add(_Piece(_PARTING, Span(end, max(end, block.start)), fixed=True))
            start = length
            end = block.pieces[-1].source.end
            for piece in block.pieces:
                add(piece)
            blocks.append(_block(block, start))
        return Document(
            self.source,
            "".join(texts),
            tuple(blocks),
            metadata,
            source_map=SourceMap(tuple(segments)),
            directives=self._directives(),
        )

    def _directives(self) -> tuple[Directive, ...]:
        if not self._comments:
            return ()
        # An aside may begin before the end of the block that it follows.
        reached = list(accumulate((block.start for block in self._done), max))
        return tuple(
            Directive(text, place, bisect_left(reached, place.end), self._is_own_line(place))
            for text, place in self._comments
        )

    def _is_own_line(self, place: Span) -> bool:
        text, lines = self.source.text, self.source.lines
        line = lines.position(place.start).line
        before = lines.offset(Position(line, 1))
        prefix = _line_start().match(text, before, place.start)
        behind = _line_rest().match(text, place.end)
        return prefix is not None and prefix.end() == place.start and behind is not None


def _block(block: _Writing, start: int) -> Block:
    content = "".join(piece.text for piece in block.pieces)
    first = len(content) - len(content.lstrip())
    span = Span(first, len(content.rstrip()))
    kind, span = line_block(content, span) if block.kind is None else (block.kind, span)
    return Block(kind, Span(start + span.start, start + span.end))


@cache
def _collapsed() -> re.Pattern[str]:
    """White space that a single space does not stand for yet."""
    return compiled(r"[ \t\r\n\f\v]{2,}|[\t\r\n\f\v]")


@cache
def _line_prefix() -> re.Pattern[str]:
    return compiled(r"[ \t\\]*(?:\r\n?|\n)[ \t>]*")


@cache
def _line_start() -> re.Pattern[str]:
    return compiled(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?")


@cache
def _line_rest() -> re.Pattern[str]:
    return compiled(r"[ \t]*(?=[\r\n]|\Z)")
