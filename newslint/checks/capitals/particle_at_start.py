"""A sentence that begins with the small first part of a name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, BlockKind, Hit, Rule, Safety, Severity, Span, compiled


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for sentence in article.sentences:
        start = sentence.span.start
        if not article.prose[start].islower():
            continue
        match = _particle().match(article.prose, start)
        block = article.block_at(start)
        if match is None or block is None or block.kind is not BlockKind.PARAGRAPH:
            continue
        span = Span(*match.span("particle"))
        if article.is_verbatim(span):
            continue
        if span.start == block.span.start and article.prose[block.span.end - 1] not in '.!?”"':
            continue
        before = article.prose[max(block.span.start, span.start - 6) : span.start]
        if before and not _stop().search(before):
            continue
        found = span.of(article.prose)
        yield Hit(span, better=(found[0].upper() + found[1:],))


@cache
def _particle() -> re.Pattern[str]:
    return compiled(
        r"(?<![\w’'/.@#&-])(?P<particle>(?:al|el|ash|ad)(?=-[A-Z][a-zà-ÿ])|"
        r"(?:van der|van den|van|von der|von|de la|de|da|di|del|della|du|bin|ibn|ter|ten)"
        r"(?= [A-Z][a-zà-ÿ]))"
    )


@cache
def _stop() -> re.Pattern[str]:
    return compiled(r"[a-z\d]{2}[.!?][”\"’)]* $")


RULE = Rule(
    summary="a sentence that begins with the small first part of a name",
    why="Al-, de or van may be small in a name, but not where a sentence begins.",
    source="AP Stylebook, “foreign names”; Guardian style guide, “foreign names”",
    message="A sentence begins here: write “{better}”, not “{found}”.",
    severity=Severity.WARNING,
    safety=Safety.SAFE,
    bad=(
        "He died in the strike. {~~al~>Al~~}-Muhandis led a militia.",
        "Officials agreed. {~~de~>De~~} Blasio did not. Who won? {~~van~>Van~~} Gaal did.",
        "{~~bin~>Bin~~} Salman said on Monday that he would not come.",
    ),
    good=(
        "Al-Muhandis led a militia; al-Muhandis died. De Blasio and Bill de Blasio agreed.",
        "He met Abu Bakr al-Baghdadi vs. al-Zawahiri, i.e. al-Qaida, in the U.S. de Soto case.",
        "Ludwig van Beethoven\n\nvan Gogh\n\nde Klerk",
    ),
    words=tuple("al el ash ad van von de da di del della du bin ibn ter ten".split()),
    find=find,
)
