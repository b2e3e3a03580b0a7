"""A day of the week that the date did not fall on."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Related, Rule, Safety, Severity, Span, compiled

_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_REACH = 60
"""Characters that a date may have between its weekday and its year."""
_LAST_JULIAN = 1923
"""Greece was the last country to give up the Julian calendar; until then both are accepted."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    if not any(_is_near_year(article.prose, place) for place in places):
        return
    for expression in _dates():
        for match in expression.finditer(article.prose):
            block = article.block_at(match.start())
            if block is None or match.end() > block.span.end:
                continue
            written = match["day"]
            month = _MONTHS.index(match["month"][:3].lower()) + 1
            right = _weekdays(int(match["year"]), month, int(match["number"]))
            if not right or _DAYS.index(_whole(written)) in right:
                continue
            weekday = _DAYS[right[0]]
            date = _date_in(match)
            yield Hit(
                Span(*match.span("day")),
                better=(_like(written, weekday),),
                values={"date": date.of(article.prose), "weekday": weekday},
                related=(Related(date, f"this was a {weekday}"),),
            )


def _is_near_year(prose: str, day: Span) -> bool:
    near = prose[max(0, day.start - _REACH) : day.end + _REACH]
    return compiled(r"\d{4}").search(near) is not None


def _weekdays(year: int, month: int, day: int) -> list[int]:
    """The day of the week, Monday 0, in the calendars that were in use; none: no such date."""
    try:
        found = [dt.date(year, month, day).weekday()]
    except ValueError:
        return []
    if year < _LAST_JULIAN:
        found.append(_julian_weekday(year, month, day))
    return found


def _julian_weekday(year: int, month: int, day: int) -> int:
    """The day of the week by the old calendar (Meeus, Astronomical Algorithms, chapter 7)."""
    if month < 3:
        year, month = year - 1, month + 12
    number = 1461 * (year + 4716) // 4 + 306001 * (month + 1) // 10000 + day - 1524
    return number % 7


def _whole(day: str) -> str:
    return next(name for name in _DAYS if name.startswith(day.rstrip(".")[:3].capitalize()))


def _like(written: str, weekday: str) -> str:
    """The weekday as short and with such capitals as the one that was written."""
    bare = written.rstrip(".")
    if len(bare) < 6:
        weekday = weekday[:3] + ("." if written.endswith(".") else "")
    return weekday.upper() if bare.isupper() else weekday


def _date_in(match: re.Match[str]) -> Span:
    names = ("month", "number", "year")
    return Span(min(map(match.start, names)), max(map(match.end, names)))


@cache
def _dates() -> tuple[re.Pattern[str], ...]:
    day = (
        r"\b(?P<day>Mon(?:day|\b\.?)|Tue(?:sday|s?\b\.?)|Wed(?:nesday|\b\.?)|Thu(?:rsday|"
        r"r?s?\b\.?)|"
        r"Fri(?:day|\b\.?)|Sat(?:urday|\b\.?)|Sun(?:day|\b\.?)|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|"
        r"FRIDAY|SATURDAY|SUNDAY)"
    )
    month = (
        r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
        r"Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|"
        r"MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|"
        r"NOV(?:EMBER)?|DEC(?:EMBER)?)\b\.?"
    )
    number = r"(?P<number>\d{1,2})(?:st|nd|rd|th)?\b"
    year = r"(?P<year>\d{4})\b"
    part = r"(?: (?:morning|afternoon|evening|night|lunchtime))?"
    gap = r"[ \xa0]"
    dates = (
        rf"{number}{gap}(?:of{gap})?{month},?{gap}{year}",
        rf"{month}{gap}(?:the{gap})?{number},?{gap}{year}",
    )
    before = [rf"{day}{part}(?:,{gap}?|{gap})\(?(?:(?:the|on|of){gap})?{date}" for date in dates]
    after = [
        rf"{date}{gap}?(?:\(|,?{gap}(?:which{gap})?(?:(?:was|is|fell on){gap})?an?{gap}){day}"
        rf"(?={gap}?[,.;:)—–]|$|{gap}(?:morning|afternoon|evening|night)\b)"
        for date in dates
    ]
    return tuple(compiled(expression) for expression in (*before, *after))


RULE = Rule(
    summary="a weekday that does not go with its date",
    why="One of the two is wrong, and readers who plan to come will notice.",
    message="{date} was a {weekday}, not a {found}; check both.",
    severity=Severity.ERROR,
    safety=Safety.UNSAFE,
    bad=(
        "The vote is set for {~~Monday~>Tuesday~~}, 14 October 2025, at noon.",
        "The bridge fell on {~~Friday~>Thursday~~}, October 3, 2019, and was never mended.",
        "The bridge fell on {~~Fri.~>Thu.~~}, Oct. 3, 2019, and was never mended.",
        "{~~Wednesday~>Friday~~} 13th October 2023 was her last day at the mill.",
        "It began on {~~Monday~>Sunday~~} night, July 20, 1969, Eastern time.",
        "The fair opens on 4 May 2024 (a {~~Sunday~>Saturday~~}) and closes in June.".replace(
            "(a ", "("
        ),
        "The fair opened on May 4, 2024, a {~~Sunday~>Saturday~~}, and closed in June.",
    ),
    good=(
        "The landings began on Tuesday, June 6, 1944, at dawn.",
        "The wall was opened on Thursday 9 November 1989, and nobody was hurt.",
        "The fire began in Pudding Lane early on Sunday 2 September 1666.",
        "The Winter Palace fell on Wednesday 25 October 1917 by the old calendar.",
        "In Britain, Wednesday 2 September 1752 was followed by Thursday 14 September 1752.",
        "She was born on Thursday, Feb. 29, 2024, and he on Friday, March 1, 2024.",
        "On May 4, 2024, a Sunday newspaper printed the list.",
        "The bakery opened on Friday 13 October 2023, on a Friday for luck.",
    ),
    needs=("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    words=(
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
        *("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "thus", "fri", "sat", "sun"),
    ),
    find=find,
)
