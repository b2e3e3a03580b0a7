"""What generators of web sites put into Markdown, and the reader of the page never sees.

Template tags (`{{ }}`, `{% %}`, `{{< >}}`, `<% %>`), shortcodes (`[gallery ids="1"]`), attributes
(`{: .wide}`), fences of containers (`:::`), and in MDX imports, components and expressions.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from newslint.expressions import compiled
from newslint.readers.mdx import find_jsx

_WORD = "\ue000"
"""A letter of nobody's: for a Markdown parser neither white space nor punctuation."""

_CLOSINGS = (
    *(("{{<", ">}}"), ("{{%", "%}}"), ("{{/*", "*/}}"), ("{{!--", "--}}"), ("{{", "}}")),
    *(("{%", "%}"), ("{#", "#}"), ("{/*", "*/}"), ("{:", "}"), ("{.", "}"), ("<%", "%>")),
)
_COMMENTS = ("{{/*", "{{!--", "{#", "{/*")
_SHOWN = ("{{", "{{<", "{{%", "<%")


class Foreign(NamedTuple):
    """A stretch that is not Markdown.

    `shown`: the page may show something in its place; `is_words`: which is words, most likely.
    """

    start: int
    end: int
    shown: bool = False
    is_words: bool = False
    comment: str = ""


class Masked(NamedTuple):
    """A text of the same length where stretches that are not Markdown look blank or like a word.

    `inline` are those that look like a word, in order.
    """

    text: str
    inline: tuple[Foreign, ...]
    comments: tuple[Foreign, ...]


def mask(text: str, start: int, *, mdx: bool) -> Masked:
    """Hides, from `start` on, what a Markdown parser would misread."""
    found = list(_apart(sorted(_foreign(text, start, mdx))))
    if not found:
        return Masked(text, (), ())
    pieces: list[str] = []
    inline: list[Foreign] = []
    at = 0
    for one, alone in _Lines(text).judge(found):
        hidden = text[one.start : one.end]
        pieces += [
            text[at : one.start],
            _patterns()["visible"].sub(" ", hidden) if alone else _WORD * len(hidden),
        ]
        if not alone:
            inline.append(one)
        at = one.end
    pieces.append(text[at:])
    return Masked("".join(pieces), tuple(inline), tuple(one for one in found if one.comment))


def _foreign(text: str, start: int, mdx: bool) -> Iterator[Foreign]:
    patterns = _patterns()
    if "{" in text or "<%" in text:
        yield from _without_code(text, list(_tags(text, start)))
    if "[" in text:
        yield from _shortcodes(text, start)
    if ":::" in text:
        yield from (Foreign(*found.span()) for found in patterns["fence"].finditer(text, start))
    if "import" in text:
        yield from (Foreign(*found.span()) for found in patterns["import"].finditer(text, start))
    if mdx:
        yield from (Foreign(*span.place, span.shown, span.shown) for span in find_jsx(text, start))


def _tags(text: str, start: int) -> Iterator[Foreign]:
    """Tags that are closed before the next blank line."""
    closings = dict(_CLOSINGS)
    limit = at = start
    unclosed: set[str] = set()
    for opening in _patterns()["opening"].finditer(text, start):
        if opening.start() < at:
            continue
        if opening.end() > limit:
            blank = _patterns()["blank"].search(text, opening.end())
            limit = blank.start() if blank else len(text)
            unclosed.clear()
        mark = opening.group()
        if mark in unclosed:
            continue
        end = text.find(closings[mark], opening.end(), limit)
        if end < 0:
            unclosed.add(mark)
            continue
        at = end + len(closings[mark])
        comment = text[opening.end() : end] if mark in _COMMENTS else ""
        yield Foreign(opening.start(), at, mark in _SHOWN, mark in ("{{", "<%"), comment)


def _without_code(text: str, tags: list[Foreign]) -> Iterator[Foreign]:
    """Joins `{% highlight %}` with its `{% endhighlight %}`; tags in pairs show nothing."""
    names = [_patterns()["name"].match(text, tag.start) for tag in tags]
    closed = {name["name"] for name in names if name and name["closes"]}
    code, start = "", 0
    for tag, name in zip(tags, names, strict=True):
        if code:
            if name and name["closes"] and name["name"] == code:
                code = ""
                yield Foreign(start, tag.end)
        elif name and name["name"] in closed:
            if not name["closes"] and _patterns()["code"].fullmatch(name["name"]):
                code, start = name["name"], tag.start
            else:
                yield tag._replace(shown=False)
        else:
            yield tag


def _shortcodes(text: str, start: int) -> Iterator[Foreign]:
    """Brackets that no writer puts around words: with attributes, in pairs, or well known."""
    patterns = _patterns()
    closed = set(patterns["closed"].findall(text, start))
    for found in patterns["shortcode"].finditer(text, start):
        if found["closes"] or found["attributes"] or found["name"] in closed:
            yield Foreign(*found.span())
    yield from (Foreign(*found.span()) for found in patterns["known"].finditer(text, start))


def _apart(found: Iterable[Foreign]) -> Iterator[Foreign]:
    end = 0
    for one in found:
        if one.start >= end:
            yield one
            end = one.end


class _Lines:
    """Tells which stretches have lines of their own."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(end.end() for end in _patterns()["line end"].finditer(text))]

    def judge(self, found: list[Foreign]) -> Iterator[tuple[Foreign, bool]]:
        """Each stretch, and whether its lines hold nothing else but others of its kind."""
        run: list[Foreign] = []
        for one in [*found, None]:
            if run and not (one and not self._text[run[-1].end : one.start].strip(" \t")):
                alone = self._is_alone(run)
                yield from ((each, alone) for each in run)
                run = []
            if one:
                run.append(one)

    def _is_alone(self, run: list[Foreign]) -> bool:
        text = self._text
        index = bisect_right(self._starts, run[0].start) - 1
        margin = _patterns()["margin"].match(text, self._starts[index], run[0].start)
        rest = _patterns()["rest"].match(text, run[-1].end)
        if margin is None or margin.end() < run[0].start or rest is None:
            return False
        # A variable between other lines is a word of a paragraph that is wrapped.
        variables = all(one.is_words for one in run)
        before = text[self._starts[index - 1] : self._starts[index]] if index else ""
        return not (
            variables and before.strip(" \t\r\n>") and (rest["next"] or "").strip(" \t\r\n>")
        )


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    value = r"(?:\"[^\"\n\[\]]*\"|'[^'\n\[\]]*'|[^\s\[\]\"'=]+)"
    return {
        "line end": compiled(r"\n"),
        "blank": compiled(r"\n[ \t>]*\r?\n"),
        "visible": compiled(r"[^\r\n]"),
        "margin": compiled(r"[ \t>]*"),
        "rest": compiled(r"[ \t]*(?:\Z|\r?\n(?P<next>[^\r\n]{0,80}))"),
        "opening": compiled(
            r"\{\{(?:[<%]|/\*|!--)?|\{%|\{#(?=\s)|\{/\*|\{[:.](?=[ \t]*[\w.#-])|<%"
        ),
        "name": compiled(r"\{[{%][<%]?[-~]?\s{0,9}(?P<closes>/|end_?)?\s{0,9}(?P<name>[\w.-]+)"),
        "code": compiled(r"highlight|code(?:-?block)?|pre|mermaid|comment|katex|math|chart"),
        "shortcode": compiled(
            r"(?<!\\)\[(?P<closes>/?)(?P<name>[A-Za-z][\w-]*)"
            rf"(?P<attributes>(?:[ \t]{{1,9}}[\w-]+={value})+)?[ \t]{{0,9}}/?\](?![(\[:])"
        ),
        "closed": compiled(r"\[/([A-Za-z][\w-]*)\]"),
        "known": compiled(
            r"^[ \t]*(?:\[\[?_?TOC_?\]?\]|"
            r"\[(?:toc|gallery|embed|playlist|audio|video|[a-z]+(?:_[a-z]+)+)\])(?=[ \t]*\r?$)",
            re.MULTILINE,
        ),
        "fence": compiled(r"^[ \t>]*:{3,}[^\r\n]*", re.MULTILINE),
        "import": compiled(
            r"^import[ \t]{1,9}"
            r"(?:[\w*$, \t]{0,99}(?:\{[^{}'\"]{0,999}\})?[ \t]{0,9}from[ \t]{1,9})?"
            r"(?:\"[^\"\r\n]+\"|'[^'\r\n]+');?(?=[ \t]*\r?$)",
            re.MULTILINE,
        ),
    }
