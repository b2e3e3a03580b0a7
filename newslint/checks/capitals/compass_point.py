"""A part of a country with a capital, as if it were a name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, BlockKind, Hit, Rule, Safety, Severity, Span, compiled

_COUNTRIES = (
    "Afghanistan Albania Algeria Angola Argentina Armenia Austria Azerbaijan Bangladesh Belarus "
    "Belgium Bolivia Brazil Britain Bulgaria Cambodia Cameroon Chad Chile China Colombia Congo "
    "Croatia Cuba Ecuador Egypt England Estonia Ethiopia France Gaza Germany Ghana Guatemala Haiti "
    "Honduras Hungary India Indonesia Iran Iraq Israel Italy Japan Jordan Kazakhstan Kenya Kosovo "
    "Laos Latvia Lebanon Libya Lithuania Madagascar Malawi Malaysia Mali Mexico Moldova Mongolia "
    "Morocco Mozambique Myanmar Nepal Niger Nigeria Norway Pakistan Paraguay Peru Poland Portugal "
    "Romania Russia Rwanda Scotland Senegal Serbia Siberia Slovakia Somalia Spain Sweden Syria "
    "Taiwan Tanzania Thailand Tunisia Turkey Uganda Ukraine Venezuela Vietnam Wales Yemen Zambia "
    "Zimbabwe"
).split()
"""Without those that have such names: Central Greece, Southern Denmark, Southern Sudan."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    patterns = _patterns()
    for match in patterns["part"].finditer(article.prose):
        span = Span(*match.span("part"))
        block = article.block_at(span.start)
        if block is None or match.end() > block.span.end or article.is_quoted(span):
            continue
        if block.kind in (BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.TABLE_CELL):
            continue
        before = article.prose[max(block.span.start, span.start - 40) : span.start]
        if patterns["inside"].search(before) and not patterns["name"].search(before):
            part = match["part"]
            yield Hit(span, better=(part.lower(),), values={"country": match["country"]})


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "part": compiled(
            r"(?<![\w-])(?P<part>(?:North|South)-?[Ee]astern|(?:North|South)-?[Ww]estern|Northern|"
            rf"Southern|Eastern|Western|Central) (?P<country>{'|'.join(_COUNTRIES)})"
            r"(?=['’]s? [a-z]|[.,;:!?)]| [a-z(—–]|-[a-z]|\s*\Z|\n)",
        ),
        "inside": compiled(r"(?:[a-z]|[a-z\d],) $"),
        "name": compiled(r"[A-Z][\w’'-]* (?:of|for|in|and) (?:the )?$"),
    }


RULE = Rule(
    summary="a capital for a part of a country",
    why="“Southern Poland” is no name: a point of the compass has a capital only in one.",
    source="AP Stylebook, “directions and regions”; Guardian style guide, “compass points”",
    message="This part of {country} is no name: write “{better}”.",
    severity=Severity.WARNING,
    safety=Safety.SAFE,
    bad=(
        "The firm has 40 shops in {~~Southern~>southern~~} Poland, {~~Western~>western~~} Wales.",
        "A storm hit {~~Northern~>northern~~} England, then came to {~~Eastern~>eastern~~} Spain.",
        "Men from {~~North-eastern~>north-eastern~~} Nigeria fled to {~~Central~>central~~} Mali.",
    ),
    good=(
        "Rain fell in southern Poland, Northern Ireland and Western Australia.",
        "Rain fell on the Northern Spain Wine Board, and Western France FM has gone.",
        "Southern England was dry. “It was in Western France,” she said.",
        "The Bank of Central Italy, Northern Cyprus and the Eastern Mexico League met.",
        "In Eastern Europe, Central Asia and the Western Sahara, rain fell on Central Greece.",
    ),
    needs=("northern ", "southern ", "eastern ", "western ", "central "),
    find=find,
)
