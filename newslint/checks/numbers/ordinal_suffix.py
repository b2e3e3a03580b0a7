"""An ordinal number with letters that do not go with it: `21th`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from re import Pattern

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, compiled

_ENDINGS = {"1": "st", "2": "nd", "3": "rd"}
# “11st” and “2st” are weights in stones, “30rd” is thirty rounds.
_WRONG = tuple("1nd 1rd 1th 12nd 2rd 2th 13rd 3nd 3th 0nd 4nd 5nd 6nd 7nd 8nd 9nd".split())


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for place in places:
        number = _ordinal().search(article.prose, max(0, place.start - 2), place.end)
        if number is None or number.end() != place.end:
            continue
        span = Span(*number.span())
        ending = _ending(number["figures"])
        if number["letters"] != ending and not article.is_verbatim(span):
            yield Hit(span, better=(number["figures"] + ending,))


def _ending(figures: str) -> str:
    if figures[-2:-1] == "1":
        return "th"
    return _ENDINGS.get(figures[-1], "th")


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
    ),
    good=(
        "The 11th, 12th, 13th, 111th and 21st guests came on the 2nd and 3rd of May.",
        "He weighed 11st, lost 2st and had a 30rd magazine; the file is a2th and 7-2th.",
    ),
    needs=_WRONG,
    find=find,
)
