"""Markdown: CommonMark with the tables, footnotes, task lists and strikethrough of GitHub.

A parser says what is markup and where each piece of text stands; what it does not know, front
matter and the tags of site generators, is hidden from it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from newslint.expressions import compiled
from newslint.readers.byte_offsets import ByteOffsets
from newslint.readers.escaped import entity_parts, write
from newslint.readers.front_matter import read_front_matter
from newslint.readers.link_titles import find_title
from newslint.readers.markdown_html import HtmlProse
from newslint.readers.prose_builder import ProseBuilder
from newslint.readers.templates import Masked, mask
from newslint.text.document import BlockKind, Document
from newslint.text.source import SourceFile

if TYPE_CHECKING:
    from pyromark import Options

RESERVED = "\\`*_[]<>&~|{}$#"


def read_markdown(source: SourceFile) -> Iterator[Document]:
    """The one document of a Markdown file."""
    builder = ProseBuilder(source)
    # Lines that end at CR alone are rare, and a parser takes them for none.
    text = _lone_cr().sub("\n", source.text)
    matter = read_front_matter(text, builder)
    builder.reserved = RESERVED
    masked = mask(text, matter.end, mdx=source.path.lower().endswith(".mdx"))
    for one in masked.comments:
        builder.comment(one.comment, one.start, one.end)
    _Reader(builder, masked, matter.end).read()
    yield builder.document(matter.metadata)


class _Reader:
    """Goes over what the parser reports."""

    def __init__(self, builder: ProseBuilder, masked: Masked, start: int) -> None:
        self._builder = builder
        self._html = HtmlProse(builder, self._html_text)
        self._text = _surrogate().sub("\ufffd", masked.text)  # the parser takes none
        self._inline = masked.inline
        self._inline_starts = [one.start for one in masked.inline]
        self._start = start
        self._containers: list[BlockKind] = []
        self._links: list[str] = []
        self._html_lines: list[tuple[int, int]] = []
        self._in_code = False

    def read(self) -> None:
        import pyromark

        body = self._text[self._start :]
        offsets = ByteOffsets(body)
        end = self._start
        for event, place in pyromark.events_with_range(body, options=_options()):
            before = end
            start = offsets.code_point(place["start"]) + self._start
            end = offsets.code_point(place["end"]) + self._start
            name, value = _named(event)
            if name == "Start":
                self._begin(*_named(value), start, end)
                end = start
            elif name == "End":
                self._finish(_named(value)[0], before, end)
            else:
                self._inner(name, value, start, end)
        for definition in pyromark.reference_definitions(body, options=_options()).values():
            start = offsets.code_point(definition["span"]["start"]) + self._start
            end = offsets.code_point(definition["span"]["end"]) + self._start
            self._title(definition["title"] or "", start, end)

    def _begin(self, name: str, value: Any, start: int, end: int) -> None:
        if name in _containers():
            self._containers.append(_containers()[name])
            self._part()
        elif name in _blocks():
            self._part()
            if kind := _blocks()[name]:
                self._builder.open(kind)
            self._in_code = name == "CodeBlock"
            self._html_lines = []
        elif name == "Link":
            self._links.append(value["title"])
        elif name == "Image":
            self._links.append(value["title"])
            self._builder.stand_in(start, end, at_edge=False)
            self._builder.open_aside(BlockKind.CAPTION)

    def _finish(self, name: str, before: int, end: int) -> None:
        """`before`: where the last thing inside ended."""
        if name in _containers():
            self._containers.pop()
            self._part()
        elif name in _blocks():
            if self._html_lines:
                self._html.block(self._text, self._html_lines)
            self._html_lines = []
            self._in_code = False
            self._part()
        elif name in ("Link", "Image"):
            if name == "Image":
                self._builder.close_aside()
            self._title(self._links.pop(), before, end)

    def _part(self) -> None:
        """What comes next belongs to another block."""
        self._html.end_block()
        self._builder.open(self._containers[-1] if self._containers else None)

    def _inner(self, name: str, value: str, start: int, end: int) -> None:
        if name == "Html":
            if self._html_lines and self._html_lines[-1][1] == start:
                start = self._html_lines.pop()[0]
            self._html_lines.append((start, end))
        elif name == "InlineHtml":
            self._html.inline(self._text, start, end)
        elif self._in_code or self._html.hides:
            pass
        elif name == "Text":
            if self._text[start:end] == value:
                self._plain(start, end)
            else:
                self._builder.unit(value, start, end)
        elif name == "Code":
            self._builder.stand_in(start, end)
        elif name in ("SoftBreak", "HardBreak"):
            self._builder.space(start, end)

    def _plain(self, start: int, end: int) -> None:
        """Text as it is, except for what was hidden from the parser."""
        index = bisect_right(self._inline_starts, start) - 1
        for one in self._inline[max(0, index) :]:
            if one.start >= end:
                break
            if one.end <= start:
                continue
            if one.start > start:
                self._builder.text(start, one.start)
            if one.shown:
                self._builder.stand_in(one.start, one.end, at_edge=one.is_words)
            start = one.end
        if start < end:
            self._builder.text(start, end)

    def _html_text(self, start: int, end: int) -> None:
        for part in entity_parts(self._text, start, end):
            if part.text is None:
                self._plain(part.start, part.end)
            else:
                self._builder.unit(part.text, part.start, part.end)

    def _title(self, title: str, start: int, end: int) -> None:
        """The title of a link, picture or definition, which ends between two places."""
        if title and (parts := find_title(self._builder.source.text, start, end, title)):
            self._builder.open_aside(BlockKind.CAPTION)
            self._builder.reserved = RESERVED + "\"'()"
            write(self._builder, parts)
            self._builder.reserved = RESERVED
            self._builder.close_aside()


def _named(event: Any) -> tuple[str, Any]:
    """An event or tag as its name and what it holds."""
    if isinstance(event, str):
        return event, None
    ((name, value),) = event.items()
    return name, value


@cache
def _containers() -> dict[str, BlockKind]:
    """What holds paragraphs; notes are set as a numbered list."""
    return {
        "BlockQuote": BlockKind.QUOTATION,
        **dict.fromkeys(
            ("Item", "FootnoteDefinition", "DefinitionListTitle", "DefinitionListDefinition"),
            BlockKind.LIST_ITEM,
        ),
    }


@cache
def _blocks() -> dict[str, BlockKind | None]:
    return {
        **dict.fromkeys(("Paragraph", "CodeBlock", "HtmlBlock", "List", "Table"), None),
        "Heading": BlockKind.HEADLINE,
        "TableCell": BlockKind.TABLE_CELL,
    }


@cache
def _options() -> Options:
    from pyromark import Options

    return (
        Options.ENABLE_DEFINITION_LIST
        | Options.ENABLE_FOOTNOTES
        | Options.ENABLE_GFM
        | Options.ENABLE_HEADING_ATTRIBUTES
        | Options.ENABLE_STRIKETHROUGH
        | Options.ENABLE_TABLES
        | Options.ENABLE_TASKLISTS
    )


@cache
def _surrogate() -> re.Pattern[str]:
    return compiled(r"[\ud800-\udfff]")


@cache
def _lone_cr() -> re.Pattern[str]:
    return compiled(r"\r(?!\n)")
