"""An apostrophe in a plural: `many video’s`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Case, Hit, Rule, Safety, Severity, Span, compiled

_OWNERS = frozenset(
    "anybody anyone bachelor barber children dentist doctor driver everybody everyone gentlemen he "
    "here it let master men nobody one other others people she somebody someone that there "
    "today tomorrow tonight what where who women world year yesterday".split()
)
"""After “these” or “many” too they own something: these people’s homes, two bachelor’s degrees."""
_PLURALS_IN_OS = frozenset(
    "avocado bistro burrito casino casinos condo demo disco euro info kilo logo memo photo piano "
    "pro promo radio ratio studio taco tattoo typo video zoo".split()
)


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    if "'s" not in article.folded:
        return
    for match in _pattern().finditer(article.prose):
        word = match["word"]
        span = Span(match.start("word"), match.end("end"))
        block = article.block_at(span.start)
        if block is None or match.end() > block.span.end or word in _OWNERS:
            continue
        plural = _plural(word)
        if plural and article.lexicon.case(plural) is Case.LOWER:
            yield Hit(span, better=(plural,))


def _plural(word: str) -> str:
    if word[-1] == "y" and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "z", "ch", "sh")) or (
        word[-1] == "o" and word not in _PLURALS_IN_OS
    ):
        return word + "es"
    return word + "s"


@cache
def _pattern() -> re.Pattern[str]:
    return compiled(
        r"(?<![\w’'-])(?:[Tt]hese|[Tt]hose|[Mm]any|[Ss]everal|[Vv]arious|[Nn]umerous|[Tt]wo|[Tt]hree|"
        r"[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Dd]ozens of|[Hh]undreds of|"
        r"[Tt]housands of|[Mm]illions of|[Aa] (?:number|lot|couple) of) "
        r"(?P<word>[a-z]{3,20})(?P<end>['’]s)"
        r"(?=[.,;:!?)]| (?:are|were|have|had|that|which|who|of|in|on|at|for|from|with|and|or|to|by|"
        r"as|when|after|before|will|can|could|would|should|may|must)\b|\s*\Z|\n)"
    )


RULE = Rule(
    summary="an apostrophe in a plural",
    why="An apostrophe marks a possessive or letters left out; a plural has neither.",
    source="AP Stylebook, “plurals”; Guardian style guide, “apostrophes”",
    message="The plural has no apostrophe: write “{better}”.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    before=("grammar/plural-apostrophe",),
    bad=(
        "These {~~photo’s~>photos~~} were lost, and many {~~video’s~>videos~~} of it are gone.",
        "She has two {~~dog's~>dogs~~} and ten {~~banana's~>bananas~~}, he said.",
        "Several {~~company’s~>companies~~} have failed, as have hundreds of {~~bank’s~>banks~~}.",
    ),
    good=(
        "These people’s homes, many women’s lives, those driver’s permits, two bachelor’s degrees.",
        "Two of the team’s players and some of today’s papers are here. Those children’s are best.",
        "Both men’s and women’s teams won, and two weeks’ notice was given.",
        "Three master’s and six bachelor’s were given. Two days’ pay is due; that one’s mine.",
    ),
    needs=(
        "these ",
        "those ",
        "many ",
        "several ",
        "various ",
        "numerous ",
        "two ",
        "three ",
        "four ",
        "five ",
        "six ",
        "seven ",
        "eight ",
        "nine ",
        "ten ",
        "s of ",
        "number of",
        "a lot of",
        "couple of",
    ),
    find=find,
)
