"""A space between a word and its shortened or possessive ending."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, compiled

_REACH = 30
_NO_OWNER = frozenset(
    "a an and apostrophe at by den final for from in letter letters mark near of or plural "
    "possessive said says the to van with".split()
)
"""Words before an `’s` that begins a name or stands for itself: in ’s-Hertogenbosch, the 's."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for place in places:
        block = article.block_at(place.start)
        if block is None or article.is_verbatim(place):
            continue
        ending = _patterns()["ending"].match(article.prose, place.start, block.span.end)
        start = max(block.span.start, place.start - _REACH)
        word = _patterns()["word"].search(article.prose, start, place.start)
        if ending and word and _belong(word.group(), ending["ending"]):
            yield Hit(Span(word.start(), ending.end()), better=(word.group() + ending.group()[1:],))


def _belong(word: str, ending: str) -> bool:
    if ending == "s":
        return len(word) > 1 and word.lower() not in _NO_OWNER
    return bool(_patterns()[ending].fullmatch(word))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    have = "I|[Ww]e|[Yy]ou|[Tt]hey|[Ww]ho|[Cc]ould|[Ss]hould|[Ww]ould|[Mm]ight|[Mm]ust"
    pronoun = "I|[Ww]e|[Yy]ou|[Tt]hey|[Hh]e|[Ss]he|[Ii]t|[Ww]ho|[Tt]here|[Tt]hat"
    return {
        "ending": compiled(r" [’'](?P<ending>s|t|re|ve|ll|d|m)(?![\w’'-])"),
        "word": compiled(r"\w+\Z"),
        "t": compiled(
            r"(?i:(?:do|does|did|is|are|was|were|has|have|had|could|would|should)n|can?)"
        ),
        "re": compiled("[Ww]e|[Yy]ou|[Tt]hey"),
        "ve": compiled(have),
        "ll": compiled(pronoun),
        "d": compiled(pronoun),
        "m": compiled("I"),
    }


RULE = Rule(
    summary="a space before an apostrophe",
    why="The end of a shortened or possessive word stands right behind its beginning.",
    source="Conventions of English printing",
    message="Delete the space: “{better}”.",
    severity=Severity.ERROR,
    safety=Safety.SAFE,
    bad=(
        "The {~~mayor ’s~>mayor’s~~} office said that {~~it ’s~>it’s~~} closed.",
        "They {~~don 't~>don't~~} know, {~~we 're~>we're~~} told, and {~~he 'd~>he'd~~} not ask.",
        "“{~~I ’m~>I’m~~} sure we {~~should ’ve~>should’ve~~} left. {~~It ’ll~>It’ll~~} rain.”",
    ),
    good=(
        "The mayor’s office said it’s closed, and they don’t know.",
        "He lives in ’s-Hertogenbosch and she in Van ’t Hoff Street, by ’t Zand.",
        "The letter 's' is silent, as is the 't', and the plural 's is lost.",
        "He said ’twas late, and sang rock ’n’ roll in the ’90s.",
    ),
    needs=(" 's", " 't", " 're", " 've", " 'll", " 'd", " 'm"),
    find=find,
)
