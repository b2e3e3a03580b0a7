"""Plain text: what is a paragraph, a headline, a list item.

Plain text has no marks that say so. A blank line ends a paragraph. Lines without blank lines
between them are one paragraph each, unless most of them end in mid-sentence at about the same
width: then the text is hard-wrapped and they are joined.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from newslint.expressions import compiled
from newslint.text.characters import CLOSERS, SENTENCE_END
from newslint.text.document import Block, BlockKind, Directive, Document
from newslint.text.position import line_spans
from newslint.text.source import SourceFile
from newslint.text.source_map import Segment, SourceMap
from newslint.text.span import Span

_HEADLINE_WORDS = 14
_PROSE_WORDS = 8
_WRAP_WIDTHS = range(40, 121)
_WRAP_SLACK = 20


def read_plain(source: SourceFile, wrapped: bool | None = None) -> Iterator[Document]:
    """The one document of a plain-text file; `wrapped` overrules the guess about hard wraps."""
    if "newslint:" in source.text and (comments := list(_comments(source.text))):
        yield _read_between(comments, source, wrapped)
    else:
        yield _read(source.text, source, wrapped)


def _read(text: str, source: SourceFile, wrapped: bool | None) -> Document:
    groups = _line_groups(text)
    if wrapped is None:
        wrapped = _is_hard_wrapped(text, groups)
    if not wrapped:
        lines = (line for group in groups for line in group)
        return Document(source, text, tuple(line_block(text, line) for line in lines))
    prose, source_map, spans = _join(text, groups)
    blocks = tuple(line_block(prose, span) for span in spans)
    return Document(source, prose, blocks, source_map=source_map)


def _comments(text: str) -> Iterator[tuple[Span, str]]:
    """Lines that speak to newslint, with what they say."""
    for line in line_spans(text):
        content = line.of(text).strip()
        if content.startswith("newslint:"):
            yield line, content.removeprefix("newslint:").strip()


def _read_between(
    comments: list[tuple[Span, str]], source: SourceFile, wrapped: bool | None
) -> Document:
    """The document of a text without its comments."""
    pieces: list[str] = []
    segments: list[Segment] = []
    end = length = 0
    for line in (*(line for line, _ in comments), Span(len(source.text), len(source.text))):
        kept = Span(end, line.start)
        if kept.end > kept.start:
            pieces.append(kept.of(source.text))
            segments.append(Segment(Span(length, length + len(pieces[-1])), kept))
            length += len(pieces[-1])
        end = line.end
    kept_map = SourceMap(tuple(segments))
    document = _read("".join(pieces), source, wrapped)
    source_map = kept_map
    if document.source_map.segments:
        source_map = SourceMap(
            tuple(
                Segment(one.prose, kept_map.span(one.source))
                for one in document.source_map.segments
            )
        )
    starts = [source_map.span(block.span).start for block in document.blocks]
    directives = tuple(
        Directive(text, line, bisect_left(starts, line.end), own_line=True)
        for line, text in comments
    )
    return document._replace(source_map=source_map, directives=directives)


def _line_groups(text: str) -> list[list[Span]]:
    """Lines without the white space around them, grouped by the blank lines between them."""
    groups: list[list[Span]] = [[]]
    for line in line_spans(text):
        content = line.of(text)
        stripped = content.strip()
        if stripped:
            start = line.start + len(content) - len(content.lstrip())
            groups[-1].append(Span(start, start + len(stripped)))
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]


def _is_hard_wrapped(text: str, groups: list[list[Span]]) -> bool:
    """Whether lines break where the width says, not where a sentence ends."""
    broken = [line for group in groups for line in group[:-1]]
    if len(broken) < 2:
        return False
    widths = [line.end - line.start for line in broken]
    usual = sorted(widths)[len(widths) // 2]
    if usual not in _WRAP_WIDTHS or max(widths) > usual + _WRAP_SLACK:
        return False
    midway = sum(not _ends_sentence(line.of(text)) for line in broken)
    near = sum(abs(width - usual) <= _WRAP_SLACK for width in widths)
    return midway * 2 > len(broken) and near * 3 >= len(broken) * 2


def _join(text: str, groups: list[list[Span]]) -> tuple[str, SourceMap, list[Span]]:
    """The prose in which a wrapped line's end is one space, its map, and its paragraphs."""
    pieces: list[str] = []
    segments: list[Segment] = []
    paragraphs: list[Span] = []
    end = length = 0

    def add(piece: str, origin: Span) -> None:
        nonlocal length
        segments.append(Segment(Span(length, length + len(piece)), origin))
        pieces.append(piece)
        length += len(piece)

    for group in groups:
        for line in group:
            between = Span(end, line.start)
            goes_on = line is not group[0] and not _patterns()["item"].match(
                text, line.start, line.end
            )
            if goes_on:
                add(" ", between)
            elif between.end > between.start:
                add(between.of(text), between)
            start = length
            add(line.of(text), line)
            if goes_on:
                start = paragraphs.pop().start
            paragraphs.append(Span(start, length))
            end = line.end
    if end < len(text):
        add(text[end:], Span(end, len(text)))
    return "".join(pieces), SourceMap(tuple(segments)), paragraphs


def line_block(text: str, span: Span) -> Block:
    """The block that a line of `text` is; the mark of a list item stands outside of it."""
    item = _patterns()["item"].match(text, span.start, span.end)
    if item and item.end() < span.end:
        return Block(BlockKind.LIST_ITEM, Span(item.end(), span.end))
    return Block(_kind(span.of(text)), span)


def _kind(content: str) -> BlockKind:
    patterns = _patterns()
    if "\t" in content or content.count("|") >= 2:
        return BlockKind.TABLE_CELL
    if patterns["caption"].match(content):
        return BlockKind.CAPTION
    words = len(content.split())
    if _ends_sentence(content):
        # Two or three words with a stop are a sentence only in running text.
        return BlockKind.PARAGRAPH if words > 1 else BlockKind.HEADLINE
    if words <= _HEADLINE_WORDS and patterns["byline"].match(content):
        return BlockKind.BYLINE
    inner_stop = patterns["inner_stop"].search(content)
    if words > _HEADLINE_WORDS or (inner_stop and words >= _PROSE_WORDS):
        return BlockKind.PARAGRAPH
    return BlockKind.HEADLINE


def _ends_sentence(line: str) -> bool:
    return line.rstrip(CLOSERS).endswith((*SENTENCE_END, ":", ";"))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "item": compiled(r"(?:[-–—*•‣▪◦·]|\d{1,3}[.)]|\(?[a-z]\)|\([ivx]+\))[ \t]+"),
        "caption": compiled(
            r"\(?(?:photo|photograph|picture|image|credit|caption|file photo|illustration|graphic|"
            r"video|map|source)s?(?: by| credit| courtesy)?\s*[:/©]",
            re.IGNORECASE,
        ),
        "byline": compiled(r"(?:By|Words by|Story by|Reported by) (?:[A-Z]|the )"),
        "inner_stop": compiled(r"[a-z]{2}[.!?][”\"’)]* [“\"‘]?[A-Z]"),
    }
