"""The names of days and months in lower case."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, compiled

_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTHS = "january february april june july september october november december".split()


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for match in _patterns()["day"].finditer(article.prose):
        yield from _hit(article, Span(*match.span("day")))
    for match in _patterns()["march"].finditer(article.prose):
        yield from _hit(article, Span(*match.span(match.lastgroup or 0)))


def _hit(article: Article, span: Span) -> Iterator[Hit]:
    block = article.block_at(span.start)
    starts_line = block is None or span.start == block.span.start  # as in verse
    if not starts_line and not article.is_verbatim(span):
        yield Hit(span, better=(span.of(article.prose).capitalize(),))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    before = r"(?<![\w@#/\\.&_'’])"
    after = r"(?![\w@/\\_]|\.\w|-(?!\w))"
    return {
        "day": compiled(rf"{before}(?P<day>(?:{'|'.join(_DAYS)})s?|{'|'.join(_MONTHS)}){after}"),
        # A verb and a noun as well: only where a date leaves no doubt.
        "march": compiled(
            r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|late|early|\d(?:st|nd|rd|th)?) "
            rf"(?P<month>march|may|august) (?:19|20)\d\d{after}|"
            r"\b(?:[Oo]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Aa]s of) "
            rf"(?P<dated>march|may|august) \d{{1,2}}{after}(?! [a-z]+s\b)|"
            r"(?:day|\bto|\bbefore|\bafter),? "
            rf"(?P<full>march|may|august) \d{{1,2}}, (?:19|20)\d\d{after}|"
            r"\b(?:[Ii]n|[Ff]rom|[Uu]ntil|[Ss]ince|[Bb]y|[Tt]o) (?:late|early|mid)[ -]"
            r"(?P<part>march|may|august)(?= (?:and|or|to) |[,.;:)])|"
            r"\b[Ii]n (?P<of>march|may|august) of (?:19|20|last|this|that)"
        ),
    }


RULE = Rule(
    summary="a day or month without its capital",
    why="The names of days and months have capitals in English.",
    message="Write “{better}”: days and months have capitals.",
    severity=Severity.ERROR,
    safety=Safety.SAFE,
    before=("capitals/lower-case-name", "spelling/misspelt-word"),
    bad=(
        "The vote is on {~~tuesday~>Tuesday~~}, after {~~friday~>Friday~~}’s debate.",
        "It opened last {~~february~>February~~}, on a {~~sunday~>Sunday~~} night.",
        "As of {~~march~>March~~} 19 all had left; on {~~may~>May~~} 5, 2019, they came back.",
        "Sales fell in {~~march~>March~~} 2019, as in late {~~august~>August~~} 2018.",
        "On Wednesday, {~~may~>May~~} 29, 2019, in late {~~march~>March~~} and in June it fell.",
        "The mid-{~~january~>January~~} rush is over.",
    ),
    good=(
        "The vote is on Tuesday, and in March they march; it may be in May.",
        "Write to news@tuesday.example or @friday_news about #sunday and see friday.example.",
        "On the march 2019 walkers fell ill. The band’s march of 2019 may end.",
        "In early march order they set off; in march of the guards style, to march 10 miles.",
        "Her name is April; june_2019.csv is the file.",
    ),
    case="exact",
    needs=(*_DAYS, *_MONTHS, "march ", "may ", "august "),
    find=find,
)
