"""A word that begins with two capitals, because the shift key was held too long."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, compiled

_SMALL = frozenset(
    "the this that they then there these those their when where what while with will would were "
    "was and are but for not you your she his her him had has have how who why our from after into "
    "more most many some such than all can did our been before".split()
)
"""Words that may be meant though the rest of them is a word as well: `THe`, `WHat`."""
_LEAST_LETTERS = 5
"""Shorter ones may be degrees or names: `MEng`, `BRed`."""
_COMMON = 2.5
"""Zipf from which the word meant is one that an article is likely to have."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    found = list(_pattern().finditer(article.prose))
    uses = Counter(match.group() for match in found)
    for match in found:
        span, word = Span(*match.span()), match.group()
        if uses[word] > 1 or article.is_verbatim(span):
            continue
        if meant := _meant(article, word):
            yield Hit(span, better=(meant,))


def _meant(article: Article, word: str) -> str:
    """The word without its second capital; empty where two capitals may be right."""
    lower = word.lower()
    meant = word[0] + lower[1:]
    if lower in _SMALL:
        return meant
    if len(word) < _LEAST_LETTERS or lower[1:] in article.lexicon or word.startswith("MC"):
        return ""  # EMail, TShirt
    plural = lower.endswith("s") and word[:-1].isupper()
    return meant if not plural and article.lexicon.zipf(lower) >= _COMMON else ""


@cache
def _pattern() -> re.Pattern[str]:
    return compiled(r"(?<![\w&@#/.’'-])[A-Z]{2}[a-z]{1,20}(?![\w@/&]|\.\w)")


RULE = Rule(
    summary="a word that begins with two capitals",
    why="The shift key was held too long.",
    message="Write “{better}”: one capital is enough.",
    severity=Severity.ERROR,
    safety=Safety.SAFE,
    before=("spelling/misspelt-word",),
    bad=(
        "{~~THe~>The~~} report was read on {~~MOnday~>Monday~~} in {~~LOndon~>London~~}.",
        "{~~WHen~>When~~} the {~~COuncil~>Council~~} met, {~~SHe~>She~~} left.",
    ),
    good=(
        "The MPs and a PhD from the OKs met PMs, IDed by ZMapp, with an MEng and a BSc.",
        "An iPhone, an IPod, an EMail and a TShirt were lost by McDonald and MacDonald.",
        "DCist and LAist wrote of it, as did DCist. The JWs and TVs were gone. MCdonald lost.",
    ),
    find=find,
)
