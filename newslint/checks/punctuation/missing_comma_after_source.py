"""No comma between “According to” with its source and the statement behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import (
    Article,
    BlockKind,
    Edit,
    Fix,
    Hit,
    Rule,
    Safety,
    Severity,
    Span,
    compiled,
)

_LONGEST = 400
"""Characters of a sentence that is read."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    patterns, prose = _patterns(), article.prose
    for place in places:
        sentence = article.sentence_at(place.start)
        if sentence is None or sentence.span.start != place.start:
            continue
        block = article.block_at(place.start)
        if block is None or block.kind is not BlockKind.PARAGRAPH:
            continue
        end = sentence.span.end
        if end - place.start > _LONGEST or patterns["marked"].search(prose, place.end, end):
            continue
        match = patterns["source"].match(prose, place.end, end)
        if match is not None:
            at = match.end("source")
            fix = Fix((Edit(Span(at, at), ","),), Safety.UNSAFE, "Add a comma")
            yield Hit(Span(*match.span("source")), fixes=(fix,))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    sources = (
        "reports?|statements?|study|studies|surveys?|polls?|documents?|records|figures|data"
        "|statistics|estimates|officials?|authorities|police|media|sources|witness|witnesses|experts"
        "|analysts|researchers|scientists|lawyers?|prosecutors?|spokes(?:man|woman|person)"
        "|indictment|complaint|affidavit|release|lawsuit|transcript|website|newspapers?|agency"
        "|ministry|department|government|organi[sz]ers|council|charity|company|firm|club|magazine"
        "|legend|tradition|reporters|locals|neighbours|neighbors|relatives|friends|residents|him"
        "|her|them"
    )
    capital = r"[A-Z][\w’'&.-]*"
    finite = (
        "is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|should"
        "|died|said|came|went|took|made|began|became|fell|rose|left|won|lost|met|held|set"
        "|ran|gave|got|grew|sold|spent|stood|knew|saw|told|[a-z]{2,}ed"
    )
    return {
        "marked": compiled(r"[,;:—–()?]| - "),
        "source": compiled(
            rf"(?P<source>(?:(?:the |an? |his |her |its |their |one |some )?(?:[\w’'&.-]+ ){{0,4}}?"
            rf"(?:{sources})|(?:the )?(?:{capital} ){{0,4}}{capital}))"
            r" (?:(?:he|she|it|they|we|there|I)|(?:the|an?|his|her|its|their|some|many|most|more"
            r"|about|around|nearly|almost|at least|two|three|four|five|six|seven|eight|nine"
            rf"|ten|\d+)(?: [\w’'%.-]+){{1,6}}?) (?:{finite})(?![\w’'])"
        ),
    }


RULE = Rule(
    summary="no comma between a source and its statement",
    why="“According to” and the source introduce a whole statement: a comma shows where it begins.",
    source="AP Stylebook, “comma”; The Chicago Manual of Style, 6.31",
    message="A comma is missing after “{found}”, where the statement begins.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "According to {1==police==}{1++,++} the man was held on Friday.",
        "According to {1==a report by officials==}{1++,++} it had rained for a week.",
        "According to {1==the Daily Mail==}{1++,++} two players have left.",
        "According to {1==court records==}{1++,++} the two men met in Leeds.",
    ),
    good=(
        "According to police, the man was held. According to a report the firm published, it fell.",
        "It rained, according to police the man had met. According to plan the man left.",
        "According to the report: it was late. According to police (the man said) it was late.",
        "According to whom?",
    ),
    needs=("according to ",),
    find=find,
)
