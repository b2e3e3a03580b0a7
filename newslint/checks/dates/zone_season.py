"""Summer time in winter, or the reverse: 3 p.m. EST on July 4."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, compiled

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_SUMMER = {"EST": "EDT", "CST": "CDT", "MST": "MDT", "PST": "PDT", "CET": "CEST", "EET": "EEST"}
"""Standard time and what it is in summer. GMT is right all the year, as the time of the world."""
_WINTER = {summer: winter for winter, summer in _SUMMER.items()} | {"BST": "GMT"}
_SINCE = 2007
"""The year from which summer time in America begins in March and ends in November."""
_BEFORE_THAT = 1996
"""The year from which it began in April, and ended in October as it does in Europe."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    elsewhere: dict[str, bool] = {}
    for expression in _expressions():
        for match in expression.finditer(article.prose):
            block = article.block_at(match.start())
            if block is None or not block.span.covers(Span(*match.span())):
                continue
            year = match["year"] or article.document.metadata.get("date", "")[:4]
            better = _right_zone(match, int(year) if year.isdigit() else _SINCE)
            letter = match["zone"][0]
            if letter not in elsewhere:
                elsewhere[letter] = _elsewhere()[letter].search(article.prose) is not None
            if better and not elsewhere[letter]:
                yield Hit(Span(*match.span("zone")), better=(better,))


def _right_zone(match: re.Match[str], year: int) -> str:
    """What the zone should be at the date beside it; empty where it is right, or may be."""
    month = _MONTHS.index((match["m1"] or match["m2"])[:3].lower()) + 1
    day = month * 100 + int(match["d1"] or match["d2"])
    zone = match["zone"]
    if year < _BEFORE_THAT:
        return ""
    if zone[1:] in ("ST", "DT") and zone != "BST":
        first, last = (315, 1031) if year >= _SINCE else (408, 1024)
        first_sure, last_sure = (308, 1107) if year >= _SINCE else (401, 1107)
    else:
        first, last, first_sure, last_sure = 401, 1024, 325, 1031
    if first <= day <= last:
        return _SUMMER.get(zone, "")
    return _WINTER.get(zone, "") if day < first_sure or day > last_sure else ""


@cache
def _expressions() -> tuple[re.Pattern[str], ...]:
    time = r"(?:\b\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?|\b[Nn]oon|\b[Mm]idnight)"
    zone = r"(?P<zone>[ECMP][SD]T|BST|CES?T|EES?T)\b"
    month = (
        r"(?:Jan(?:uary|\b\.?)|Feb(?:ruary|\b\.?)|Mar(?:ch|\b\.?)|Apr(?:il|\b\.?)|May|"
        r"June?|July?|Aug(?:ust|\b\.?)|Sept?(?:ember|\b\.?)|Oct(?:ober|\b\.?)|"
        r"Nov(?:ember|\b\.?)|Dec(?:ember|\b\.?))"
    )
    date = (
        rf"(?:(?P<m1>{month}) (?P<d1>[0-3]?\d)(?:st|nd|rd|th)?\b|"
        rf"(?P<d2>[0-3]?\d)(?:st|nd|rd|th)? (?P<m2>{month}))(?:,? (?P<year>\d{{4}})\b)?"
    )
    day = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
    return (
        compiled(rf"{time} \(?{zone}\)?,? (?:on )?{day}(?:the )?{date}"),
        compiled(
            rf"\b{date},? (?:(?:at|from|around|about|by|until|before|after) )?{time} \(?{zone}"
        ),
    )


@cache
def _elsewhere() -> dict[str, re.Pattern[str]]:
    """Places without summer time, or with other zones of the name, by its first letter."""
    places = {
        "E": "Panama|Jamaica|Canc[uú]n|Cayman|Haiti|Australia|Sydney|Melbourne|Brisbane|Queensland|"
        "Egypt|Libya|Kaliningrad|Indiana",
        "C": "China|Chinese|Beijing|Shanghai|Taiwan|Mexic|Costa Rica|Cuba|Havana|Honduras|Belize|"
        "Guatemala|Salvador|Nicaragua|Saskatchewan|Regina|Saskatoon|Adelaide|Algeria|Tunis",
        "M": "Arizona|Phoenix|Tucson|Sonora|Mexic|Myanmar|Malaysia|Yukon",
        "P": "Philippine|Manila|Pakistan|Karachi|Islamabad|Pitcairn",
        "B": "Bangladesh|Dhaka|Bougainville",
    }
    return {letter: compiled(rf"\b(?:{names})") for letter, names in places.items()}


RULE = Rule(
    summary="summer time in winter, or the reverse",
    why="Readers elsewhere will tune in an hour early or late.",
    message="On that date the time is {better}, not {found}.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "The rocket will lift off at 3 p.m. {~~EST~>EDT~~} on July 4, the agency said.",
        "Polls close on Jan. 12 at 7:30 p.m. {~~PDT~>PST~~} in the county.",
        "Doors open at 19.30 {~~BST~>GMT~~} on Saturday, 3 December 2022.",
        "The talks begin at 10:00 {~~CET~>CEST~~} on 3 June.",
    ),
    good=(
        "The rocket will lift off at 3 p.m. EDT on July 4, and land at 3 p.m. EST on Dec. 4.",
        "The rocket will lift off at 3 p.m. GMT on July 4, and at 3 p.m. EST on March 10.",
        "Flights leave Phoenix at 3 p.m. MST on July 4; it was 4 p.m. EST on April 3, 2004.",
        "The game is at 7 p.m. ET on July 4 and at 7 p.m. BST on 28 October.",
    ),
    needs=(" est", " edt", " cst", " cdt", " mst", " mdt", " pst", " pdt", " bst", " cet", " cest",
        " eet", " eest", "(est", "(edt", "(cst", "(cdt", "(mst", "(mdt", "(pst", "(pdt", "(bst",
        "(cet", "(cest", "(eet", "(eest"),
    find=find,
)  # fmt: skip
