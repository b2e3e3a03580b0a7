"""A day that its month does not have."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Block, Hit, Rule, Severity, Span, compiled, is_mention

_IN_EVERY_MONTH = 28
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_LEAP_YEAR = 2024
_CONTEXT = 80
_FULL_NAMES = (
    "January February March April May June July August September October November December".split()
)


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    late = compiled(r"(?<![\d.,$£€])(?:29|3\d)(?![\d%])").finditer(article.prose)
    for block in dict.fromkeys(article.block_at(number.start()) for number in late):
        if block is not None:
            yield from _in_block(article, block)


def _in_block(article: Article, block: Block) -> Iterator[Hit]:
    for expression in _dates():
        for match in expression.finditer(article.prose, block.span.start, block.span.end):
            month = _MONTHS.index(match["month"][:3].lower()) + 1
            year = int(match.groupdict().get("year") or _LEAP_YEAR)
            if year < 1 or int(match["day"]) <= _IN_EVERY_MONTH:
                continue
            days = _days(year, month)
            span = Span(min(match.start("month"), match.start("day")), match.end())
            if int(match["day"]) > days and not _is_meant(article, span):
                name = _FULL_NAMES[month - 1] + (f" {year}" if match["day"] == "29" else "")
                yield Hit(span, values={"month": name, "days": str(days)})


def _days(year: int, month: int) -> int:
    from calendar import monthrange  # slow to load, and needed only where a date may be wrong

    return monthrange(year, month)[1]


def _is_meant(article: Article, span: Span) -> bool:
    """Whether the article knows that there is no such day."""
    around = article.prose[max(0, span.start - _CONTEXT) : span.end + _CONTEXT]
    return (
        bool(_telling().search(around))
        or is_mention(article.prose, span)
        or article.is_verbatim(span)
    )


@cache
def _dates() -> tuple[re.Pattern[str], ...]:
    """Days above the 28th with a month beside them, where neither can be anything else.

    “In June 31 people died” is no date, so a day after its month is followed by a mark, a year or
    a word that follows dates. “Since May 34” has none, so days above 31 stand after “on” or “by”.
    """
    month = (
        r"(?P<month>Jan(?:uary|\.)|Feb(?:ruary|\.)|March|Apr(?:il|\.)|May|June|July|Aug(?:ust|\.)|"
        r"Sept?(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))"
    )
    short = r"(?P<month>Feb(?:ruary|\.)|Apr(?:il|\.)|June|Sept?(?:ember|\.)|Nov(?:ember|\.))"
    follows = (
        r"(?=[.;:)](?!\d)|,(?! \d{1,3}\b)|$|\s(?:and|to|at|when|after|before|with|but|or|until|as|"
        r"which|because|by|following|deadline)\b)"
    )
    return (
        compiled(rf"\b(?P<day>29|3\d)(?:st|nd|rd|th)?\s(?:of\s)?{month},?\s(?P<year>\d{{4}})\b"),
        compiled(rf"\b{month}\s(?P<day>29|3\d)(?:st|nd|rd|th)?,\s?(?P<year>\d{{4}})\b"),
        compiled(
            rf"(?<![\d.,$£€:-])\b(?P<day>3[01])(?:st|th)?\s(?:of\s)?{short}(?![\w’'])"
            r"(?!,? (?:\d{4}|[A-Z]))"
        ),
        compiled(rf"\b[Oo]n {month}\s(?P<day>3[2-9])\b(?![\w’'])"),
        compiled(rf"\b[Oo]n {short}\s(?P<day>3[01])\b(?![\w’'])(?!, ?\d{{4}})(?!{follows})"),
        compiled(
            rf"(?:\b(?:[Bb]y|until|from|or|of|for|to)|day,) {month}\s(?P<day>3[2-9])\b{follows}"
        ),
        compiled(
            r"(?<![\d.,$£€:-])(?:\b(?:[Oo]n|[Bb]y|until|from|of|to)|day,?) "
            r"(?P<day>3[2-9])(?:st|th)?\s"
            rf"(?:of\s)?{month}(?![\w’'])(?!,? (?:\d{{4}}|[A-Z]))"
        ),
        compiled(rf"\b{short}\s(?P<day>3[01])(?:st|th)?\b(?!, ?\d{{4}}){follows}"),
    )


@cache
def _telling() -> re.Pattern[str]:
    return compiled(r"\b(?:never|no such|not exist|calendars?|Sweden|Swedish|nonexistent|leap)\b")


RULE = Rule(
    summary="a day that the month does not have",
    why="There is no such date, so the real one is something else.",
    message="{month} has only {days} days; check “{found}”.",
    severity=Severity.ERROR,
    bad=(
        "The fair will be held on {==30 February==} in the square behind the church.",
        "The pool will be open until {==June 31==}, the council said.",
        "She was born on {==29 February 2023==}, her mother says.",
        "The bridge was opened on {==November 31st, 1931==}, by the king.",
        "He will be tried on {==32 October 2025==} in Leeds.",
        "The lockdown began on {==December 33==}, last year, and ended on Friday, {==May 34==}.",
        "She was seen there on {==35 March==}.",
    ),
    good=(
        "In June 31 people died on the road; in April 30 did.",
        "She was born on Feb. 29, 2024, and the lease ends on 31 May 2025.",
        "There was a 29 February in 2000, though not in 1900.",
        "He will pay on the 30th of February, which is to say never.",
        "Some 31 June Smiths signed it, and 30 April Joneses.",
        "Since May 34 people have left; by November 31 more will have.",
    ),
    needs=("29", *(str(day) for day in range(30, 40))),
    words=(*(name.lower() for name in _FULL_NAMES), *_MONTHS, "sept"),
    find=find,
)  # fmt: skip
