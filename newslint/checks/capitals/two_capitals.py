"""A word with two capitals or with capitals turned: the shift key held too long, or caps lock."""

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
_DEGREES = frozenset("BEd BFin BLaw BMus BNurs BTech BTh MArt MEd MFin MLaw MLib MMus".split())
_COMMON = 2.5
_VERY_COMMON = 4.6
"""Zipf from which the word meant, a long or a short one, is likely to be in an article."""
_CLEARLY = 1.5
"""How much more frequent it must be than the rest of it alone."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    found = list(_patterns()["two"].finditer(article.prose))
    uses = Counter(match.group() for match in found)
    for match in found:
        span, word = Span(*match.span()), match.group()
        if uses[word] > 1 or word in _DEGREES or article.is_verbatim(span):
            continue
        if meant := _meant(article, word):
            yield Hit(span, better=(meant,))
    for match in _patterns()["turned"].finditer(article.prose):
        span, word = Span(*match.span()), match.group()
        least = _COMMON if len(word) >= _LEAST_LETTERS else _VERY_COMMON
        if article.lexicon.zipf(word.lower()) >= least and not article.is_verbatim(span):
            yield Hit(span, better=(word.swapcase(),))


def _meant(article: Article, word: str) -> str:
    """The word without its second capital; empty where two capitals may be right."""
    lower = word.lower()
    meant = word[0] + lower[1:]
    if lower in _SMALL or article.capitalised_uses.get(meant, 0):
        return meant
    frequency = article.lexicon.zipf(lower)
    rest = article.lexicon.zipf(lower[1:]) if lower[1:] in article.lexicon else 0.0
    if frequency < rest + _CLEARLY or word.startswith("MC"):
        return ""  # EMail, TShirt
    plural = lower.endswith("s") and word[:-1].isupper()
    least = _COMMON if len(word) >= _LEAST_LETTERS else _VERY_COMMON
    return meant if not plural and frequency >= least else ""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    # What must not stand before them is tested where a first capital is found: that is faster.
    return {
        "two": compiled(r"[A-Z](?<![\w&@#/.’'-].)[A-Z][a-z]{1,20}(?![\w@/&]|\.\w)"),
        "turned": compiled(r"[a-z](?=[A-Z])(?<![\w&@#/.’'-].)[A-Z]{2,20}(?![\w@/&]|\.\w)"),
    }


RULE = Rule(
    summary="a word with two capitals, or with its capitals turned round",
    why="The shift key was held too long, or caps lock was on.",
    message="Write “{better}”: “{found}” is a slip of the shift key.",
    severity=Severity.ERROR,
    safety=Safety.SAFE,
    before=("spelling/misspelt-word",),
    bad=(
        "{~~THe~>The~~} report was read on {~~MOnday~>Monday~~} in {~~LOndon~>London~~}.",
        "{~~tHOUGH~>Though~~} it rained in {~~iRAQ~>Iraq~~}, {~~EAch~>Each~~} of us left.",
        "Mr Kurz met Mrs {~~KUrz~>Kurz~~} in New {~~YOrk~>York~~}.",
        "{~~WHen~>When~~} the {~~COuncil~>Council~~} met, {~~SHe~>She~~} left.",
    ),
    good=(
        "The MPs and a PhD from the OKs met PMs, IDed by ZMapp, with an MEng and a BSc.",
        "An iPhone, an IPod, an EMail and a TShirt were lost by McDonald and MacDonald.",
        "He has a BEd, an MRes and an LLb; the mRNA and the tRNA are on iOS and in an eBOOK store.",
        "DCist and LAist wrote of it, as did DCist. The JWs and TVs were gone. MCdonald lost.",
    ),
    find=find,
)
