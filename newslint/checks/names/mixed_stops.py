"""Initials with full stops here, without them there (`A.P.I.`, `API`), and `p.m.` and `pm`."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Related, Rule, Safety, Severity, Span, compiled

_ELSEWHERE = frozenset(("US", "UK", "UN", "EU", "FBI", "CIA"))
"""Those of `names/mixed-abbreviation`."""
_CLEARLY = 2


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    if not places:
        return
    dotted: dict[str, list[Span]] = defaultdict(list)
    for match in _dotted().finditer(article.prose):
        letters = match.group().replace(".", "")
        if letters not in _ELSEWHERE:
            dotted[letters].append(Span(*match.span()))
    for letters, spans in dotted.items():
        plain = [
            Span(*match.span())
            for match in _plain().finditer(article.prose)
            if match.group() == letters and not article.is_verbatim(Span(*match.span()))
        ]
        if plain:
            yield from _rarer(article, spans, plain, letters)
    for letters in ("am", "pm"):
        dots = ".".join(letters) + "."
        if dots in article.prose:
            with_stops = _times(article, dots.replace(".", r"\."))
            without = _times(article, letters) if with_stops else []
            if without:
                yield from _rarer(article, with_stops, without, letters)


def _rarer(
    article: Article, dotted: Sequence[Span], plain: Sequence[Span], letters: str
) -> Iterator[Hit]:
    few, many = (dotted, plain) if len(dotted) < len(plain) else (plain, dotted)
    usual = letters if few is dotted else ".".join(letters) + "."
    if len(many) < max(_CLEARLY, len(few) + 1):
        return
    for span in few:
        if not article.is_quoted(span):
            yield Hit(
                span,
                better=(_in_place(article, span, usual),),
                values={"usual": usual, "count": str(len(many))},
                related=(Related(many[0], f"“{usual}” here"),),
            )


def _in_place(article: Article, span: Span, usual: str) -> str:
    """The usual form, with the stop that ends the sentence where the other's last one did."""
    sentence = article.sentence_at(span.start)
    ends = sentence is not None and sentence.span.end == span.end
    return f"{usual}." if ends and not usual.endswith(".") else usual


@cache
def _dotted() -> re.Pattern[str]:
    return compiled(r"(?<![\w.@/])(?:[A-Z]\.){2,6}(?![\w@])(?! [A-Z][a-z])")


@cache
def _plain() -> re.Pattern[str]:
    return compiled(r"(?<![\w.@#/&-])[A-Z]{2,6}(?![\w@/&])")


def _times(article: Article, form: str) -> list[Span]:
    """Where a form of `am` or `pm`, as an expression, stands behind a figure."""
    expression = compiled(rf"\d ?(?P<form>{form})(?!\w)")
    return [Span(*match.span("form")) for match in expression.finditer(article.prose)]


RULE = Rule(
    summary="initials with full stops here, without them there",
    why="An article that changes between “API” and “A.P.I.” looks as if two people wrote it.",
    message="The article has “{usual}” {count} times; write so here too, not “{found}”.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "The API is new. Call the API to see what the {~~A.P.I.~>API~~} has, they say.",
        "It opens at 6 p.m., at 8 p.m. on Monday, and at 9 {~~pm~>p.m.~~} on Friday.",
        "The I.R.S. said on Monday that the {~~IRS~>I.R.S.~~} was closed. The I.R.S. is big.",
    ),
    good=(
        "The API is new. Call the API to see.",
        "A.P. Herbert wrote it, and the AP said that the AP had it.",
        "The I.R.S. is closed, the I.R.S. said; “the IRS,” she said.",
        "It opens at 6 p.m. and at 8 p.m.; he was PM at 9.",
    ),
    case="exact",
    needs=("a.m.", "p.m.", *(f".{letter}." for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")),
    find=find,
)
