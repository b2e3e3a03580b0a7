"""A number and its unit before a noun, without their hyphen: a two year deal."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks.numbers._cardinals import IN_WORDS
from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, compiled

_CONTEXT = 100
_UNITS = (
    "year month week day hour minute second mile metre meter foot inch kilometre kilometer yard "
    "acre page game match point member bedroom room storey story seat dollar pound ton tonne "
    "degree goal run man woman person lap round part step stage way piece volume hole set stroke "
    "wicket over litre gallon word bed vehicle car judge city nation team player song course star "
    "tier hit count time lane term horse door wheel engine letter digit figure"
).split()
_ALIKE_IN_PLURAL = (
    "people men women children feet teeth mice police staff cattle sheep data media criteria crew "
    "aircraft youth"
).split()
_SINGULAR_IN_S = ("series", "species", "news", "business")
_DIMENSIONS = ("tall", "long", "wide", "deep", "thick", "high", "away")
_ALSO_VERBS = "run part star team hit count judge room stage lap word figure".split()
"""Units that “the two” may be followed by as verbs: the two part company."""
_SECONDED = (
    "half place row string term leg tier team class hand degree order time period quarter"
).split()
"""What “second” goes before when it is no measure of time."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for match in _patterns()["measure"].finditer(article.prose):
        block = article.block_at(match.start())
        if block is None or not block.span.covers(Span(*match.span())):
            continue
        before = article.prose[max(block.span.start, match.start() - _CONTEXT) : match.start()]
        after = article.prose[match.end() : min(block.span.end, match.end() + _CONTEXT)]
        unit = match["unit"]
        if _patterns()["one"].search(before):
            is_measure = _is_before_noun(unit, after)
        elif owner := _patterns()["owner"].search(before):
            is_measure = (
                match["number"] not in ("one", "1")
                and not (unit in _ALSO_VERBS and owner.group() in ("the", "The"))
                and _is_before_singular(unit, after)
            )
        else:
            continue
        if is_measure:
            number = match["number"].replace(" ", "-")
            yield Hit(Span(match.start("number"), match.end()), better=(f"{number}-{unit}",))


def _is_before_noun(unit: str, after: str) -> bool:
    """Whether something that “a” goes with follows; a number and a unit alone do not."""
    if _patterns()["sum"].match(after):
        return True
    word = _patterns()["word"].match(after)
    return word is not None and not _is_no_noun(unit, word["word"].lower())


def _is_before_singular(unit: str, after: str) -> bool:
    """Whether a noun follows that is one thing: the two year deal, but the two year groups."""
    words = _patterns()["words"].match(after)
    if words is None:
        return False
    found = words.group().split()
    if _is_no_noun(unit, found[0]) or found[0].endswith("ly"):
        return False
    for word in found:
        if word in _no_nouns():
            break
        plural = word.endswith("s") and not word.endswith(("ss", "us", "is"))
        if word in _ALIKE_IN_PLURAL or (plural and word not in _SINGULAR_IN_S):
            return False
    return True


def _is_no_noun(unit: str, word: str) -> bool:
    if word in _DIMENSIONS:  # “a six foot tall man” needs two hyphens, “a 10 year high” one
        return word != "high" or unit not in ("year", "month", "week", "day", "game", "point")
    return word in _no_nouns() or (unit == "second" and word in _SECONDED)


@cache
def _no_nouns() -> frozenset[str]:
    return frozenset(
        (
            "a about above according after again against ago all along alongside already also "
            "although among an and any are around as at away back be because been before behind "
            "being below beneath beside besides between beyond both but by came can could did do "
            "does down during each earlier either else even ever every except few for from gave "
            "get go goes got had has have he her here herself him himself his how however if in "
            "inside instead into is it its itself just later less like made many may maybe me "
            "might more most much must my near neither never no nor not now of off old older olds "
            "on once one only onto or other our out outside over own per perhaps plus quite "
            "rather said same saw says she should since so some soon still such than that the "
            "their them then there these they this those though three through thus till to "
            "together too took toward towards two under unless until up upon us versus very via "
            "was we well went were what when where whether which while who whom whose why will "
            "with within without would yes yet you younger your"
        ).split()
    )


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    # Between “a” and its number: a new two year deal, a planned 10 day strike.
    between = (
        r"(?: (?:new|further|final|fresh|full|maximum|minimum|total|initial|possible|gruelling|"
        r"grueling|separate|similar|brief|second|third|record|rare|special|short|mere|straight|"
        r"whole|reported|planned|proposed|scheduled|suspended|combined|estimated|mandatory|"
        r"guaranteed|typical|successful|historic))?"
    )
    number = rf"\d{{1,3}}(?:,\d{{3}})?|one|{IN_WORDS}"
    units = "|".join(_UNITS)
    return {
        "measure": compiled(rf" (?P<number>{number}) (?P<unit>{units})(?=[ ,])(?!, [^£$€\d])"),
        "one": compiled(rf"\b[Aa]n?{between}$"),
        "owner": compiled(
            r"(?:\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Mm]y|[Oo]ur|[Tt]his|"
            r"[Aa]nother)|\w[’']s)$"
        ),
        "sum": compiled(r", [£$€]\d"),
        "word": compiled(r" (?P<word>[A-Za-z][a-z]{2,})(?![\w’'-])"),
        "words": compiled(r"(?: [a-z]{3,}(?![\w’'-])){1,4}"),
    }


RULE = Rule(
    summary="a number and its unit before a noun, without their hyphen",
    why="A hyphen shows that they belong together: a two-year deal.",
    source="AP Stylebook, “hyphen”; Guardian style guide, “hyphens”",
    message="Write “{better}”, with a hyphen.",
    severity=Severity.WARNING,
    safety=Safety.SAFE,
    before=("numbers/compound-number-hyphen",),
    bad=(
        "She signed a {~~two year~>two-year~~} deal after a {~~10 day~>10-day~~} trip.",
        "It was a {~~300 mile~>300-mile~~} ride, the end of her {~~five year~>five-year~~} deal.",
        "The {~~20 storey~>20-storey~~} building has a {~~twenty five metre~>twenty-five-metre~~} "
        "pool and a new {~~three part~>three-part~~} tax on it.",
        "He was given a {~~two year~>two-year~~}, £3m contract and a {~~one match~>one-match~~} "
        "ban, and fell to a {~~10 year~>10-year~~} low.",
    ),
    good=(
        "The two year groups had met, she signed a two-year deal, and a one day soon is a day.",
        "The three day nurseries and the two minute particles were a 10 in her eyes.",
        "Six one hour lessons, more than 9 point type, and 300 mile markers.",
        "The one day he came was a two day, then a 10 second half lead and a 6 foot tall man.",
        "A two day’s wait, a $5 million deal, the year-end and the two-year-old rules.",
        "The two game officials met the two second row forwards and the two man crew.",
        "The two star opposite each other in a film, and the two part company at its end.",
    ),
    words=tuple(_UNITS),
    find=find,
)
