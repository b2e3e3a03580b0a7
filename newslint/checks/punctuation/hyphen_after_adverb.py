"""An adverb in “-ly” or “very” with a hyphen behind it: a rapidly-growing city."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, compiled

_ENDINGS = (
    "ed",
    "ing",
    "ful",
    "less",
    "able",
    "ible",
    "ous",
    "ive",
    "ic",
    "al",
    "ent",
    "ant",
    "ary",
    "ish",
)
"""Endings of participles and adjectives, which an adverb goes with."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    prose = article.prose
    for match in _pattern().finditer(prose):
        adverb, word = match["adverb"].lower(), match["word"].lower()
        span = Span(*match.span())
        if (
            adverb not in _no_adverbs()
            and (match["adverb"].islower() or adverb in _openers())
            and f"{adverb} {word}" not in _set_words()
            and (word.endswith(_ENDINGS) or word.removeprefix("un") in _described())
            and not article.is_verbatim(span)
        ):
            yield Hit(span, better=(f"{match['adverb']} {match['word']}",))


@cache
def _set_words() -> frozenset[str]:
    return frozenset(("nearly new", "newly wed", "newly weds", "early warning", "barely there"))


@cache
def _openers() -> frozenset[str]:
    """What may have a capital and is no name: it begins a sentence or stands in a headline."""
    return frozenset(
        (
            "very newly recently highly previously formerly widely privately publicly specially "
            "locally federally rapidly poorly badly fully partially partly mostly mainly largely "
            "predominantly overwhelmingly eagerly hotly closely heavily freshly greatly globally "
            "nationally internationally politically environmentally economically mentally "
            "physically critically severely seriously racially sexually socially financially "
            "commercially digitally internally externally carefully properly fiercely strongly "
            "deeply densely sparsely thinly tightly loosely directly fairly increasingly "
            "extremely terminally visually professionally scientifically technically originally "
            "officially legally illegally wrongly wrongfully falsely allegedly supposedly "
            "beautifully brilliantly surprisingly slowly quickly steadily sharply equally "
            "historically traditionally culturally ethnically medically clinically genetically"
        ).split()
    )


@cache
def _no_adverbs() -> frozenset[str]:
    """Words in “-ly” that are nouns, verbs or adjectives, or may be."""
    return frozenset(
        (
            "ally anomaly apply assembly beastly beggarly belly blowfly bodily brambly bristly "
            "brotherly bubbly bully burly butterfly chilly comely comply contumely costly "
            "courtly cowardly crumbly cuddly curly daily dastardly deadly deathly dolly doily "
            "dragonly dragonfly early earthly elderly family fatherly filly firefly folly "
            "fortnightly friendly frilly gadfly gangly ghastly ghostly giggly gnarly godly golly "
            "goodly greenfly grisly grizzly gully heavenly hilly holly holy homely homily hourly "
            "housefly hurly imply jelly jolly jowly july kindly knobbly leisurely likely lily "
            "lively lolly lonely lovely lowly lumberly manly mannerly masterly matronly mayfly "
            "mealy measly melancholy miserly molly monopoly monthly motherly multiply nightly "
            "niggardly nobly oily oligopoly only orderly otherworldly panoply pebbly pearly "
            "pimply ply poly portly potbelly prickly priestly princely quarterly queenly rally "
            "rascally rely reply roly sally sandfly saintly scaly scholarly seemly shapely "
            "shelly shilly shovelly sickly silly sisterly slovenly smelly soldierly spangly "
            "sparkly spindly sprightly squiggly stately statesmanly steely sully supply surly "
            "tally tangly telly tickly timely treacly ugly ungainly "
            "unfriendly ungodly unholy unlikely unruly unseemly unsightly untimely unworldly "
            "wally weekly whitefly wiggly willy wily wobbly woolly wooly "
            "worldly wriggly wrinkly yearly"
        ).split()
    )


@cache
def _described() -> frozenset[str]:
    """Participles and adjectives without one of the endings."""
    return frozenset(
        (
            "known born built held made run written drawn spoken grown sold bought won lost spent "
            "hit cut set sent found read seen bred fed led kept worn torn driven hidden chosen "
            "taken given thought taught understood lit laid paid bound shot sworn stolen broken "
            "frozen woven sewn hung told left bent spread split shown thrown flown proven "
            "new old young rich poor high low large small big great good bad strong weak ill sick "
            "well dead safe free full empty clear close open deep wide long short tall thin fat "
            "fit hot cold warm cool dark bright black white brown green red blue mixed male "
            "female blind deaf rare pure raw wet dry hard soft sound fair fine thick flat fast "
            "slow loud quiet calm wrong right true false real odd strange smart clever wise "
            "stupid sad happy angry funny healthy wealthy heavy busy easy ready happy pretty "
            "friendly deadly costly lonely elderly unlikely likely complex simple sensitive "
            "diverse obscure secure mature accurate adequate corrupt correct direct distinct "
            "exact intact perfect unjust modern urban rural pro-active elite remote complete "
            "obese opaque unique chaste immune sober clean lean mean keen green tight light "
            "weird awkward straightforward explicit implicit fraught apt inept adept similar "
            "popular familiar regular singular secular circular superior inferior minor major "
            "senior junior muslim catholic christian jewish hindu sunni shia kurdish arab "
            "conservative republican democratic separate intimate moderate desperate illiterate "
            "up-to-date aware unaware rogue bogus sensible gay straight nude naked underage"
        ).split()
    )


@cache
def _pattern() -> re.Pattern[str]:
    return compiled(
        r"(?<![\w’'/@#.-])(?P<adverb>[A-Z]?[a-z]{2,20}ly|[Vv]ery)-"
        r"(?P<word>[A-Z]?[a-z]{2,20})(?![\w/@-]|[’'][a-z]|\.\w)"
    )


RULE = Rule(
    summary="a hyphen after an adverb",
    why="The ending “-ly” already binds the adverb to the word behind it: a newly elected mayor.",
    source="AP Stylebook, “hyphen”; Guardian style guide, “hyphens”",
    message="Write “{better}”, without a hyphen: the adverb needs none.",
    severity=Severity.WARNING,
    safety=Safety.SAFE,
    bad=(
        "The {~~newly-elected~>newly elected~~} mayor leads a {~~rapidly-growing~>rapidly "
        "growing~~} city.",
        "{~~Previously-unknown~>Previously unknown~~} letters of a {~~highly-respected~>highly "
        "respected~~} judge, in a {~~mostly-white~>mostly white~~} suburb.",
        "The firm is {~~wholly-owned~>wholly owned~~} by a {~~privately-held~>privately held~~} "
        "trust, {~~mentally-ill~>mentally ill~~} patients said in a {~~predominantly-Muslim~>"
        "predominantly Muslim~~} town.",
        "It was a {~~very-public~>very public~~} row over {~~environmentally-friendly~>"
        "environmentally friendly~~} cars.",
    ),
    good=(
        "A newly elected mayor, a family-owned firm, an early-morning raid, a friendly-looking "
        "dog and a costly-looking car in a daily-updated list.",
        "The supply-side reform, assembly-line work, an only-known copy, a leisurely-paced film "
        "and the likely-voter model, said Anne Kelly-Reed of O’Reilly-Brown.",
        "A not-so-subtly-worded letter, a highly-thought-of man, and a politically- and "
        "personally motivated move.",
        "The newly-weds bought a nearly-new car. See example.org/newly-elected for more.",
        "Belly-dancing and rally-driving in an elderly-care home by July-ending, Italy-based.",
    ),
    needs=("ly-", "very-"),
    find=find,
)
