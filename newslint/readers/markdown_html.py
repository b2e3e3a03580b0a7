"""HTML within Markdown: its tags are no prose, what stands between them is."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from newslint.expressions import compiled
from newslint.readers.prose_builder import ProseBuilder
from newslint.text.document import BlockKind


class Token(NamedTuple):
    """A tag (`name` in lower case, `/name` when it closes), a comment (`!--`) or text (``)."""

    name: str
    start: int
    end: int

    def moved(self, by: int) -> Token:
        return Token(self.name, self.start + by, self.end + by)


class HtmlProse:
    """Takes HTML in pieces, and knows when it is inside of code or a script.

    `write` is given the places of its text, which may have entities in it.
    """

    def __init__(self, builder: ProseBuilder, write: Callable[[int, int], None]) -> None:
        self._builder = builder
        self._write = write
        self._hidden = ""

    @property
    def hides(self) -> bool:
        """Whether what comes next is no prose."""
        return bool(self._hidden)

    def block(self, text: str, lines: Sequence[tuple[int, int]]) -> None:
        """HTML that stands apart, in the stretches of `text` that `lines` names."""
        self._builder.open()
        start = lines[0][0]
        for token in tokens(text[start : lines[-1][1]]):
            token = token.moved(start)
            if token.name:
                self._tag(token, text)
            elif not self._hidden:
                index = bisect_right(lines, (token.start, token.end)) - 1
                for first, last in lines[max(0, index) :]:
                    if first >= token.end:
                        break
                    if max(first, token.start) < min(last, token.end):
                        self._write(max(first, token.start), min(last, token.end))

    def inline(self, text: str, start: int, end: int) -> None:
        """One tag or comment."""
        for token in tokens(text[start:end]):
            if token.name:
                self._tag(token.moved(start), text)

    def end_block(self) -> None:
        self._hidden = ""
        self._builder.close()

    def _tag(self, token: Token, text: str) -> None:
        start, end = token.start, token.end
        name = token.name.removeprefix("/")
        if token.name == "!--":
            self._builder.comment(text[start + 4 : end - 3], start, end)
        elif self._hidden:
            if token.name == "/" + self._hidden:
                self._hidden = ""
        elif name in _hiding():
            if token.name == name and text[end - 2] != "/":
                self._hidden = name
                self._builder.stand_in(start, end, at_edge=name in ("code", "kbd", "samp", "var"))
        elif name in ("br", "wbr"):
            self._builder.space(start, end if name == "br" else start)
        elif name in ("img", "iframe", "video", "audio"):
            if token.name == name:
                self._builder.stand_in(start, end, at_edge=False)
        elif name in _kinds():
            self._builder.open(_kinds()[name] if token.name == name else None)


def tokens(text: str) -> Iterator[Token]:
    """Tags, comments and the text between them, in time that grows with the length."""
    at = 0
    no_end: set[str] = set()
    for opening in _opening().finditer(text):
        if opening.start() < at:
            continue
        end = _end(text, opening, no_end)
        if not end:
            continue
        if opening.start() > at:
            yield Token("", at, opening.start())
        at = end
        yield Token((opening["name"] or "!--").lower(), opening.start(), at)
    if at < len(text):
        yield Token("", at, len(text))


def _end(text: str, opening: re.Match[str], no_end: set[str]) -> int:
    """Where a tag or comment ends; 0 when it does not. `no_end`: marks the text has no more of."""
    if opening["name"]:
        rest = _tag_rest().match(text, opening.end())
        return rest.end() if rest else 0
    mark = {"<!--": "-->", "<!": ">", "<?": "?>"}[opening.group()]
    if mark in no_end:
        return 0
    found = text.find(mark, opening.end())
    if found < 0:
        no_end.add(mark)
        return 0
    return found + len(mark)


@cache
def _opening() -> re.Pattern[str]:
    return compiled(r"<(?:!--|!|\?|(?P<name>/?[A-Za-z][A-Za-z0-9:.-]*))")


@cache
def _tag_rest() -> re.Pattern[str]:
    return compiled(r"[^<>]*>")


@cache
def _hiding() -> frozenset[str]:
    return frozenset("script style pre code kbd samp var svg math template textarea object".split())


@cache
def _kinds() -> dict[str, BlockKind | None]:
    """Tags that begin and end blocks."""
    plain = (
        "address article aside body center dd details div dl dt fieldset figure footer form header "
        "hr html legend main nav ol option p section select summary table tbody tfoot thead tr ul"
    )
    return {
        **dict.fromkeys(plain.split()),
        **dict.fromkeys("h1 h2 h3 h4 h5 h6 title".split(), BlockKind.HEADLINE),
        **dict.fromkeys(("td", "th"), BlockKind.TABLE_CELL),
        **dict.fromkeys(("figcaption", "caption"), BlockKind.CAPTION),
        "blockquote": BlockKind.QUOTATION,
        "li": BlockKind.LIST_ITEM,
    }
