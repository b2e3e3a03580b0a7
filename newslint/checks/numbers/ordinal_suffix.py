"""An ordinal number with letters that do not go with it: `21th`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from re import Pattern

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, compiled

_ENDINGS = {"1": "st", "2": "nd", "3": "rd"}
_WRONG = (
    *"1nd 1rd 1th 12nd 2rd 2th 13rd 3nd 3th 0nd 4nd 5nd 6nd 7nd 8nd 9nd".split(),
    *(figure + letters for figure in "0456789" for letters in ("st", "rd")),
    *"11st 12st 13st 2st 3st 1rd".split(),
)
_AMBIGUOUS = ("st", "rd")
"""“11st” and “2st” may be weights in stones, “30rd” thirty rounds."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for place in places:
        number = _ordinal().search(article.prose, max(0, place.start - 2), place.end)
        if number is None or number.end() != place.end:
            continue
        span = Span(*number.span())
        ending = _ending(number["figures"])
        if number["letters"] == ending or article.is_verbatim(span):
            continue
        if number["letters"] not in _AMBIGUOUS or _is_ordinal(article.prose, span):
            yield Hit(span, better=(number["figures"] + ending,))


def _ending(figures: str) -> str:
    if figures[-2:-1] == "1":
        return "th"
    return _ENDINGS.get(figures[-1], "th")


def _is_ordinal(prose: str, span: Span) -> bool:
    """Whether what stands beside it goes with an ordinal number only."""
    before = prose[max(0, span.start - 12) : span.start]
    return bool(_patterns()["before"].search(before) or _patterns()["after"].match(prose, span.end))


@cache
def _patterns() -> dict[str, Pattern[str]]:
    return {
        "before": compiled(
            r"\b(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|"
            r"Sept(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.)) \Z"
        ),
        "after": compiled(
            r" (?:[Cc]entur(?:y|ies)|[Aa]nniversary|[Bb]irthday|[Aa]mendment|floor|edition|minute|"
            r"place|largest|biggest|highest|seed|grade|district|day|week|month|year|time|season|"
            r"round|century-\w+|president|prime|in the|of (?:January|February|March|April|May|June|"
            r"July|August|September|October|November|December)|January|February|March|April|May|"
            r"June|July|August|September|October|November|December)\b"
        ),
    }


@cache
def _ordinal() -> Pattern[str]:
    return compiled(r"(?<![\w.,:/-])(?P<figures>[1-9]\d{0,2})(?P<letters>st|nd|rd|th)(?![\w-])")


RULE = Rule(
    summary="an ordinal number with the wrong letters",
    why="The letters are the last ones of the word: twenty-first, 21st.",
    source="Conventions of English",
    message="Write “{better}”.",
    severity=Severity.ERROR,
    safety=Safety.SAFE,
    bad=(
        "The {~~21th~>21st~~} guest sat on the {~~2th~>2nd~~} chair of the {~~103th~>103rd~~} row.",
        "She came {~~12nd~>12th~~}, on 3 May, in the {~~4nd~>4th~~} race.",
        "A church of the {~~13st~>13th~~} century burned on December {~~27rd~>27th~~}.",
    ),
    good=(
        "The 11th, 12th, 13th, 111th and 21st guests came on the 2nd and 3rd of May.",
        "He weighed 11st, lost 2st and had a 30rd magazine; the file is a2th and 7-2th.",
        "At 14st he was the heaviest, at 9st 6lb the lightest of them.",
    ),
    needs=_WRONG,
    find=find,
)
