"""Reads text that has escapes or entities in it: which characters each of them stands for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from newslint.expressions import compiled
from newslint.readers.prose_builder import ProseBuilder


class Part(NamedTuple):
    """Characters `start` to `end` of the source stand for `text`; None: for themselves."""

    start: int
    end: int
    text: str | None = None


Decode = Callable[[re.Match[str]], str]


def parts(
    text: str, start: int, end: int, escape: re.Pattern[str], decode: Decode
) -> Iterator[Part]:
    """A stretch of text, taken apart at its escapes."""
    for found in escape.finditer(text, start, end):
        if found.start() > start:
            yield Part(start, found.start())
        yield Part(*found.span(), decode(found))
        start = found.end()
    if start < end:
        yield Part(start, end)


def entity_parts(text: str, start: int, end: int, *, backslashes: bool = False) -> Iterator[Part]:
    """A stretch of HTML text; `backslashes`: or of Markdown, where they escape marks too."""
    return parts(text, start, end, _markdown() if backslashes else _entity(), decode_entity)


def decode_entity(found: re.Match[str]) -> str:
    from html import unescape

    mark = found.group()
    return mark[1:] if mark[0] == "\\" else unescape(mark)


def value(text: str, taken: list[Part]) -> str:
    """What parts stand for."""
    return "".join(text[p.start : p.end] if p.text is None else p.text for p in taken)


def write(builder: ProseBuilder, taken: Iterable[Part]) -> None:
    """Puts parts into prose."""
    for start, end, text in taken:
        if text is None:
            builder.text(start, end)
        else:
            builder.unit(text, start, end)


@cache
def _entity() -> re.Pattern[str]:
    return compiled(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


@cache
def _markdown() -> re.Pattern[str]:
    return compiled(
        r"\\[!-/:-@\[-`{-~]|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
    )
