"""A number without its comma in an article that sets commas in such numbers: 12,000 and 1500."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from re import Pattern

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, compiled

_A_HABIT = 2
"""So many numbers of four figures must have their comma, and none but one must lack it."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    prose, grouped = article.prose, _patterns()["grouped"]
    if sum(grouped.match(prose, place.start) is not None for place in places) < _A_HABIT:
        return
    found = [match.span("number") for match in _patterns()["ungrouped"].finditer(prose)]
    if len(found) != 1:
        return
    span = Span(*found[0])
    figures = span.of(prose)
    if not article.is_verbatim(span):
        yield Hit(span, better=(f"{figures[0]},{figures[1:]}",))


@cache
def _patterns() -> dict[str, Pattern[str]]:
    counted = (
        "people|men|women|children|students|pupils|workers|employees|jobs|homes|houses|"
        "households|families|residents|voters|votes|members|fans|spectators|supporters|"
        "protesters|soldiers|troops|refugees|migrants|copies|deaths|cases|patients|visitors|"
        "passengers|tons|tonnes|acres|hectares|dollars|pounds|euros|civilians|customers|"
        "books|tickets|seats|signatures|inhabitants|companies|victims|prisoners|officers"
    )
    # Behind these a number of four figures is one of people; behind “in” or “of” it may be a year.
    before = (
        "about|around|some|nearly|almost|over|than|least|killed|injured|another|only|were|are|"
        "has|have|had|employs|employed|estimated|roughly|approximately|up to"
    )
    return {
        "grouped": compiled(r"(?<![\d,.])[1-9],\d{3}(?![\d,])"),
        "ungrouped": compiled(rf"\b(?:{before}) (?P<number>[1-9]\d{{3}}) (?:{counted})\b"),
    }


RULE = Rule(
    summary="a number without its comma where others have it",
    why="One article writes its numbers in one way.",
    source="AP Stylebook, “numerals”; Guardian style guide, “numbers”",
    message="Write “{better}”, as the article writes other numbers.",
    severity=Severity.WARNING,
    safety=Safety.SAFE,
    bad=(
        "Some 1,200 men and 3,400 women came, and about {~~1500~>1,500~~} children.",
        "The mill made 2,500 tons; it has 1,100 workers and had {~~2000~>2,000~~} employees.",
    ),
    good=(
        "Some 1,200 men and 3,400 women came in 2019, and of the 2000 people none left.",
        "Some 1200 men and 3400 women came, and about 1500 children.",
        "Some 1,200 men came, and about 1500 children.",
        "Some 1,200 men and 3,400 women saw about 1500 children and over 1600 people.",
    ),
    needs=tuple(f"{figure}," for figure in range(1, 10)),
    find=find,
)
