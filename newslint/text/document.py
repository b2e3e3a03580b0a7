"""One article: its prose, and what its parts are."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple

from newslint.text.source import SourceFile
from newslint.text.source_map import SourceMap
from newslint.text.span import Span

STAND_IN = "▯"
"""Stands in the prose for what is shown among the words but is none: code, a picture, a variable.

A mark that no rule knows, and that is legible where a message quotes it.
"""


class BlockKind(Enum):
    """What a block of prose is; the values are what rule files write."""

    HEADLINE = "headline"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    CAPTION = "caption"
    BYLINE = "byline"
    QUOTATION = "quotation"
    TABLE_CELL = "table-cell"


class Block(NamedTuple):
    """`span` lies in the prose, without white space at its ends; marks of a list are outside."""

    kind: BlockKind
    span: Span


class Directive(NamedTuple):
    """A comment to newslint: `text` is what follows `newslint:`, `source` its place in the source.

    `block` is the index of the first block that begins behind it (the number of blocks when there
    is none); `own_line`: nothing else stands on its line.
    """

    text: str
    source: Span
    block: int
    own_line: bool


class Document(NamedTuple):
    """An article as its reader saw it.

    Spans of `blocks`, in order and apart from each other, count code points of `prose`; no block
    holds a line break. `locator` names the article where a file holds several, else it is None.
    `metadata` holds what the file tells of these: `date`, the article's (ISO 8601); `author` and
    `note` (to the desk), several on lines of their own; `embargo`, `language` and `status` as
    they are written.
    """

    source: SourceFile
    prose: str
    blocks: tuple[Block, ...]
    metadata: Mapping[str, str] = MappingProxyType({})
    locator: str | None = None
    source_map: SourceMap = SourceMap()
    directives: tuple[Directive, ...] = ()
