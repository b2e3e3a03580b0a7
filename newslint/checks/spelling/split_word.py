"""A word with a space in it (`mo ney`), where a half is no word of its own or a rare one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span

_SHORTEST_HALF = 2
_RARE = 4.1
"""Zipf below which a half may be a fragment, though it is a word as well."""
_MEANT = frozenset((("in", "formation"), ("for", "um"), ("me", "et"), ("whet", "her")))


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    lexicon = article.lexicon
    halves = {
        word
        for word in article.lower_case_uses
        if word.isascii() and word.isalpha() and lexicon.zipf(word) < _RARE
    }
    if not halves:
        return
    tokens = article.tokens
    for at, (one, other) in enumerate(pairwise(tokens.texts)):
        if (one in halves or other in halves) and one.isalpha() and other.isalpha():
            whole = tokens.span(at, at + 1)
            if _is_split(one, other, whole, article):
                yield Hit(whole, better=(one + other,))


def _is_split(one: str, other: str, whole: Span, article: Article) -> bool:
    if len(whole.of(article.prose)) != len(one) + len(other) + 1 or " " not in whole.of(
        article.prose
    ):
        return False
    if not whole.of(article.prose).islower() or min(len(one), len(other)) < _SHORTEST_HALF:
        return False
    around = article.prose[max(0, whole.start - 1) : whole.start]
    around += article.prose[whole.end : whole.end + 1]
    if any(mark in "-@#/_'’" or mark.isdigit() for mark in around) or article.is_verbatim(whole):
        return False
    if (one, other) in _MEANT:
        return False
    return article.lexicon.joined(one, other) is not None


RULE = Rule(
    summary="a word with a space in it",
    why="A stray space makes two fragments of one word.",
    message="Write “{better}”, in one word.",
    severity=Severity.ERROR,
    safety=Safety.UNSAFE,
    before=("spelling/misspelt-word",),
    bad=(
        "They lost all their {~~mo ney~>money~~} that day.",
        "The {~~gov ernment~>government~~} fell.",
        "The talks {~~be tween~>between~~} them are on {~~soft ware~>software~~}, not on a "
        "{~~pro duct~>product~~}.",
        "She won the {~~electi on~>election~~} by a mile.",
    ),
    good=(
        "It is a de facto ban and a pro tem step.",
        "He is an ad hoc member of the paso doble team.",
        "They flew in formation; some times are better, and any one of us may be in line.",
        "The rt hon member may not be there.",
    ),
    find=find,
)
