"""Ages before a noun, or for one, without their hyphens."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks.numbers._cardinals import IN_WORDS
from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, compiled

_CONTEXT = 40
_LONGEST_NUMBER = 16


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    prose = article.prose
    for place in places:
        start = max(0, place.start - _LONGEST_NUMBER)
        match = _patterns()["age"].search(prose, start, place.end + 3)
        block = article.block_at(place.start)
        if match is None or match.start("unit") != place.start:
            continue
        if block is None or not block.span.covers(Span(*match.span())):
            continue
        before = prose[max(block.span.start, match.start() - _CONTEXT) : match.start()]
        after = prose[match.end() : min(block.span.end, match.end() + _CONTEXT)]
        if not _patterns()["range"].search(before) and _is_adjective(match, before, after):
            number = match["number"].replace(" ", "-")
            better = f"{number}-{match['unit']}-old{match['olds']}"
            yield Hit(Span(*match.span()), better=(better,))


def _is_adjective(match: re.Match[str], before: str, after: str) -> bool:
    """Whether an age describes a noun or stands for one; “six years old” alone is right."""
    hyphens = match["first"] + match["second"]
    if match["plural"]:
        return (
            not match["olds"]
            and _patterns()["article"].search(before) is not None
            and _patterns()["noun"].match(after) is not None
        )
    if hyphens == "--":
        return False
    if match["first"] == "-":
        return True
    is_one = match["number"].lower() in ("one", "1")
    if hyphens == " -":  # “her two year-old twins” may be two, and a year old
        return (
            not is_one
            and _patterns()["determiner"].search(before) is not None
            and not _patterns()["plural"].match(after)
        )
    if match["olds"]:
        return not is_one
    if _patterns()["article"].search(before):
        return True
    # “He is 6 year old” lacks an s.
    return not is_one and not _patterns()["is"].search(before)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    number = rf"\d{{1,3}}(?:,?\d{{3}}|\.\d)?|(?i:one|{IN_WORDS})"
    determiner = (
        r"\b(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hat|[Mm]y|[Yy]our|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur|[Tt]heir)"
    )
    return {
        "age": compiled(
            rf"(?<![\w.,/$£€–—-])(?P<number>{number})(?P<first>[ -])"
            r"(?P<unit>year|month|week|day|hour|minute)(?P<plural>s?)"
            r"(?P<second>[ -])old(?P<olds>s?)(?![\w’'-])"
        ),
        # “5 to 7 year olds”, “three- and 4-year old”; and “the last two year old …”
        "range": compiled(
            r"(?:(?:\d|\b(?:year|month|week|day|one|two|three|four|five|six|seven|eight|nine|ten|"
            r"eleven|twelve|[a-z]+teen|[a-z]+ty))-?,? (?:to|and|or|through)|"
            r"\b(?:[Ll]ast|[Ff]irst|[Nn]ext|[Pp]ast|hundred|thousand|[Ii]n|[Ss]ince)) $"
        ),
        "article": compiled(r"\b[Aa]n? $"),
        "determiner": compiled(determiner + " $"),
        "is": compiled(
            r"(?:\b(?:[Ii]s|[Ww]as|[Aa]re|[Ww]ere|be|been|am|[Tt]urn(?:s|ed|ing)?)|"
            r"[’'](?:s|re|m)) $"
        ),
        "noun": compiled(r" [a-z]{3,}"),
        "plural": compiled(r"(?:[’'-]| [a-z]+(?:[a-z]-[a-z]+)?s\b| (?:children|men|women|people))"),
    }


RULE = Rule(
    summary="an age before a noun without its hyphens",
    why="An age that stands before a noun, or for one, is written with hyphens.",
    source="AP Stylebook, “ages”; Guardian style guide, “ages”",
    message="Write “{better}”, with hyphens.",
    severity=Severity.WARNING,
    safety=Safety.SAFE,
    before=("numbers/compound-number-hyphen", "numbers/missing-hyphen"),
    bad=(
        "A {~~6 year old~>6-year-old~~} boy and his {~~three-month old~>three-month-old~~} "
        "sister were found.",
        "The {~~42 year-old~>42-year-old~~} drove on, and a {~~9 years old~>9-year-old~~} girl "
        "was hurt.",
        "Some {~~18 year olds~>18-year-olds~~} voted for the first time.",
        "The dog found a {~~ten-day old~>ten-day-old~~} footprint of her "
        "{~~22 year old~>22-year-old~~} son.",
        "A {~~one year old~>one-year-old~~} and a {~~twenty two year old~>twenty-two-year-old~~} "
        "fell into the {~~1,000 year old~>1,000-year-old~~} well.",
    ),
    good=(
        "A 6-year-old boy was found, he is six years old, and the baby is one year old.",
        "The hall is 200 years old, and 18- to 24-year-olds love it, as do 25 to 30 year olds.",
        "Her two year-old twins slept, her 200-year-old house fell, and three months old is young.",
        "In the last two year old rules went; the 40-year old-age plan and two and a half year old"
        " cheese stayed.",
    ),
    needs=(
        "year old", "year-old", "years old", "years-old", "month old", "month-old", "months old",
        "months-old", "week old", "week-old", "weeks old", "weeks-old", "day old", "day-old",
        "days old", "days-old", "hour old", "hour-old", "hours old", "minute old", "minute-old",
    ),
    find=find,
)  # fmt: skip
