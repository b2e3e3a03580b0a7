"""A day of the week that does not go with a date without a year, near the article's own date."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Example, Hit, Related, Rule, Safety, Severity, Span, compiled

_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_NEAR = dt.timedelta(days=150)
"""So near to the article's own date, a date needs no year."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    written = article.document.metadata.get("date", "")
    if not written:
        return
    today = dt.date.fromisoformat(written)
    for expression in _dates():
        for match in expression.finditer(article.prose):
            span = Span(*match.span())
            block = article.block_at(span.start)
            if block is None or span.end > block.span.end or article.is_quoted(span):
                continue
            meant = _nearest(today, _MONTHS.index(match["month"][:3].lower()), int(match["number"]))
            if meant is None or _DAYS[meant.weekday()] == match["day"]:
                continue
            if _tells_other_years(block.span.of(article.prose), today):
                continue
            date = Span(
                min(match.start("month"), match.start("number")),
                max(match.end("month"), match.end("number")),
            )
            weekday = _DAYS[meant.weekday()]
            yield Hit(
                Span(*match.span("day")),
                better=(weekday,),
                values={"date": f"{date.of(article.prose)}, {meant.year},", "weekday": weekday},
                related=(Related(date, f"in {meant.year} this was a {weekday}"),),
            )


def _nearest(today: dt.date, month: int, day: int) -> dt.date | None:
    """The date meant by a day and a month (January 0), if it is near."""
    for year in (today.year, today.year - 1, today.year + 1):
        try:
            meant = dt.date(year, month + 1, day)
        except ValueError:
            continue
        if abs(meant - today) <= _NEAR:
            return meant
    return None


def _tells_other_years(block: str, today: dt.date) -> bool:
    """Whether a paragraph is on another time: it names another year, or says “years ago”."""
    years = compiled(r"\b(?:1[5-9]|20)\d\d\b|\b(?:years|anniversary|decades)\b").findall(block)
    return any(year != str(today.year) for year in years)


@cache
def _dates() -> tuple[re.Pattern[str], ...]:
    day = rf"\b(?P<day>{'|'.join(_DAYS)})"
    month = (
        r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|"
        r"December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)"
    )
    number = r"(?P<number>[12]\d|3[01]|[1-9])(?:st|nd|rd|th)?"
    no_year = r"(?![\w’'])(?!,? \d)(?! ?[-–—/&] ?\d)(?!-)"
    # “Sunday April 12 and Monday April 13” is read, “Sunday, 12 people” is not.
    return (
        compiled(rf"{day},? (?:the )?{number} (?:of )?{month}{no_year}"),
        compiled(rf"{day},? {month} (?:the )?{number}{no_year}"),
    )


RULE = Rule(
    summary="a weekday that does not go with its date in the article’s year",
    why="One of the two is wrong, and readers who plan to come will notice.",
    message="{date} is a {weekday}, not a {found}; check both.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        Example(
            "---\ndate: 2025-10-10\n---\n\nThe vote is on {~~Monday~>Tuesday~~}, 14 October, "
            "they say.",
            "markdown",
        ),
        Example(
            "---\ndate: 2026-01-05\n---\n\nIt fell on {~~Sunday~>Wednesday~~}, Dec. 31, and was "
            "mended on {~~Friday~>Saturday~~} January 3rd.",
            "markdown",
        ),
    ),
    good=(
        "The vote is set for Monday, 14 October, at noon.",
        Example(
            "---\ndate: 2025-10-10\n---\n\nThe vote is on Tuesday, 14 October. On Sunday, "
            "12 people met.\n\n"
            "The bridge fell on Monday, 14 October, in 1996, and rose on Monday, March 3, 1997.\n\n"
            "The fair is on Monday, April 7, they said, and “on Monday, 14 October”.",
            "markdown",
        ),
    ),
    needs=tuple(day.lower() for day in _DAYS),
    find=find,
)
