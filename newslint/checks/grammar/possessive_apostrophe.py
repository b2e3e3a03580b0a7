"""A possessive with its apostrophe missing, or in the wrong place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from newslint.checks.grammar._contexts import opens_sentence
from newslint.checks.grammar._nouns import plural_of
from newslint.checks.grammar._word_classes import ATTRIBUTE, NUMBER, POSSESSED
from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, compiled

_AFTER_TIMES = (
    "absence|detention|experience|grace|hard labour|hard labor|imprisonment|jail|jail time|leave|"
    "maternity leave|paid leave|parental leave|paternity leave|unpaid leave|notice|pay|probation|"
    "rent|salary|service|sleep|supply|suspension|wages|worth|holiday"
)
"""What somebody has for a length of time: “two weeks’ notice”."""
_AFTER_DAYS = (
    "announcement attack auction budget ceremony clash concert conference count crash debate "
    "decision defeat derby disaster draw earthquake edition election elections episode event "
    "events explosion final fire fixture fixtures flight game games headlines hearing jackpot "
    "match matches meeting news newspaper newspapers paper performance poll polls press print "
    "programme protest race rally referendum results ruling service session shooting show speech "
    "statement storm strike strikes summit tournament tragedy training victory vote weather winner "
    "world youth"
)
"""What a day, week or year has: “last night’s game”."""
_OWNERS = (
    "agency airline army association author board charity chairman chancellor "
    "club coach college commission company corporation council country defendant department "
    "firm goalkeeper governor government judge king leader manager mayor minister ministry "
    "nation office organisation organization panel parliament party president prosecution "
    "province queen regime senator society state striker team theatre town "
    "tribunal union victim village world"
)
_OWNED = (
    "ability achievements actions announcement appearance approval attitude behaviour behavior "
    "capacity commitment competitiveness constitution critics death "
    "decision defences departure desire determination disappearance economy effectiveness efforts "
    "existence failure family finances finest future headquarters history ideas identity "
    "inability independence infrastructure insistence intention intentions "
    "leadership legacy lawyer lawyers manifesto "
    "obligations opinion ownership parents performance personality policies "
    "policy politicians popularity population presence president proposal proposals prosperity "
    "reaction refusal reluctance reputation residents resignation responsibility role "
    "safety shareholders solicitor spokesman spokesperson spokeswoman stance "
    "statement strategy strength success supporters tactics treasurer unwillingness website "
    "willingness administration ambassador ancestors assassination attorney attorneys birthday "
    "birthplace boyfriend brother cabinet career childhood citizens congregation coffin "
    "conclusion conclusions cousin creator daughter daughters descendants director editor "
    "father founder founders funeral girlfriend grandfather grandmother grandson "
    "husband impeachment inauguration inhabitants injuries inquiry investigation involvement "
    "lawsuit mother mum nephew niece oath occupants opposition origins owner owners parents "
    "passengers patience population predecessor reception recommendations relatives response "
    "roof sister son sons successor territory title trustees uncle viewers whereabouts widow "
    "wife"
)
"""No verbs: after “governments”, “decision” can only be theirs."""


_NAMED_OWNED = (POSSESSED | frozenset(_OWNED.split())) | frozenset(
    "team session campaign primary bid nomination flat house home mother lawyer lawyers office "
    "website account spectrum parliament capital landscape tenure reign win loss debut album "
    "novel speech comments tweet remarks arrest trial conviction sentence cabinet supporters fans "
    "constituency remains ashes body car book film claims allegations accusers biographer "
    "handling running conduct estate parliament border borders coast coastline airports streets "
    "airport skyline currency exports imports allies troops embassy".split()
)
_ATTRIBUTES = ATTRIBUTE | frozenset("legal late new old young second-largest ruling many".split())
_AFTER_VERB = frozenset("the a an his her their its him them it us me you this that".split())
"""What shows that the word before it is a verb: the Smiths name their son."""
_PEOPLES = (
    "an",
    "crat",
    "ite",
    "ese",
    "ist",
    "aeli",
    "aqi",
    "tani",
    "audi",
    "arab",
    "turk",
    "kurd",
)
_Y = ("ty", "ny", "cy", "ry", "gy")
_NOT_OWNERS = frozenset(
    "state guard force award affair service liberal conservative green labor republican times "
    "oscar emmy grammy brit swede dane finn pole scot serb croat czech slovak jew sikh hindu "
    "muslim christian catholic protestant nazi tory whig rebel giant yankee patriot eagle bear "
    "tiger lion saint king warrior celtic laker bull spur ram jet hawk raven".split()
)
"""What has a plural with a capital as well: peoples, parties, teams and prizes."""
_BEFORE_PLURAL = NUMBER | frozenset(
    "the these those all both other most our their his her & / - of-the young".split()
)
"""What a family’s or a team’s name in the plural may follow."""


class _Fault(NamedTuple):
    words: frozenset[str]
    """Of which every place holds one, in lower case."""
    place: str
    better: Callable[[str], tuple[str, ...]]


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    mark = "’" if "’" in article.prose or "“" in article.prose else "'"
    yield from _names(article, mark)
    for fault in _faults():
        if fault.words.isdisjoint(article.vocabulary):
            continue
        for match in compiled(fault.place).finditer(article.prose):
            span = Span(*match.span("found"))
            block = article.block_at(span.start)
            if block is not None and match.end() <= block.span.end:
                fixes = tuple(one.replace("'", mark) for one in fault.better(match["found"]))
                yield Hit(span, better=fixes)


def _names(article: Article, mark: str) -> Iterator[Hit]:
    """Names that stand elsewhere without “s”, before what somebody has: Smiths mother."""
    tokens = article.tokens
    for word in sorted(tokens.index):
        if len(word) < 5 or not word.endswith("s") or word[:-1] not in tokens.index:
            continue
        base = word[:-1]
        if base.endswith(_PEOPLES) or (base in plural_of() and not base.endswith(_Y)):
            continue
        if len(tokens.index[word]) > 1 or base in _NOT_OWNERS:
            continue  # the United States, the Clintons
        if not any(_is_name(article, at) for at in tokens.index[base]):
            continue
        for at in tokens.index[word]:
            if (
                _is_name(article, at)
                and tokens.texts[at - 1] not in _BEFORE_PLURAL
                and _is_owned(tokens.texts[at + 1], tokens.texts[at + 2])
                and not tokens.is_capital(at + 1)
                and not article.is_verbatim(tokens.span(at, at))
            ):
                found = tokens.span(at, at)
                name = found.of(article.prose)
                yield Hit(found, better=(f"{name[:-1]}{mark}s",))


def _is_name(article: Article, at: int) -> bool:
    return article.tokens.is_capital(at) and not opens_sentence(article.tokens, at)


def _is_owned(noun: str, after: str) -> bool:
    if noun in _ATTRIBUTES:
        return after in _NAMED_OWNED
    return noun in _NAMED_OWNED and after not in _AFTER_VERB


def _singular(found: str) -> tuple[str, ...]:
    return (found.rstrip("'’").removesuffix("s") + "'s",)


def _plural(found: str) -> tuple[str, ...]:
    return (found + "'",)


def _either(found: str) -> tuple[str, ...]:
    is_no_plural = found.endswith("ys") and found[-3] not in "aeo"
    return _singular(found) if is_no_plural else (*_singular(found), found + "'")


def _bare(found: str) -> tuple[str, ...]:
    return (found.replace("'", "").replace("’", ""),)


@cache
def _faults() -> tuple[_Fault, ...]:
    owned, owners, days = (words.replace(" ", "|") for words in (_OWNED, _OWNERS, _AFTER_DAYS))
    end = r"(?![\w’'-])"
    start = r"(?<![\w’'&@#/.-])"
    noun = r"(?= (?!(?:and|or|are|were|have|that|may|will|when|rea|sana)\b)[a-z]{3})"
    number = (
        r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|"
        r"thirty|few|several|many)"
    )
    units = r"(?:minutes|hours|days|weeks|months|years|decades)"
    goes_on = (
        r"(?=$|[.,;:!?)”\"]| (?:of|in|at|for|as|with|and|or|on|from|to|before|after|without|by|"
        r"under|but|because|when|if|during|since|this|that)\b)"
    )
    this = r"(?:week|month|year|season|summer|winter|autumn|morning|afternoon|evening|weekend)s"
    last = r"(?:night|week|month|year|season|summer|weekend)s"
    before_last = (
        r"(?:from|in|of|after|since|during|at|on|than|with|for|to|by|before|as|and|[a-z]{2,20}ed)"
    )
    best = r"(?:largest|biggest|oldest|longest|highest|richest|poorest|busiest|tallest|smallest)"
    whose = r"(?:[Tt]he|[Tt]his|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir|[Ii]ts)"
    people = r"(?:[Ww]omen|[Mm]en|[Cc]hildren)s['’]?"
    times = frozenset(
        "minutes hours days weeks months years decades seasons nights summers winters autumns "
        "mornings afternoons evenings weekends".split()
    )
    return (
        _Fault(
            times,
            rf"(?m){start}{number} (?P<found>{units})(?= (?:{_AFTER_TIMES}){end}{goes_on})",
            _plural,
        ),
        _Fault(
            times,
            rf"{start}in (?:about |just |only |under )?(?:a |just a )?{number} (?P<found>{units})"
            rf"(?= time{end})",
            _plural,
        ),
        _Fault(
            times,
            rf"{start}in an? (?P<found>(?:minute|hour|day|week|month|year)s)(?= time{end})",
            _singular,
        ),
        _Fault(
            frozenset(("moments",)), rf"{start}at a (?P<found>moments)(?= notice{end})", _singular
        ),
        _Fault(
            frozenset(("todays", "yesterdays", "tomorrows")),
            rf"{start}(?P<found>[Tt]odays|[Yy]esterdays|[Tt]omorrows){noun}",
            _singular,
        ),
        _Fault(
            frozenset(("mens", "womens", "childrens")),
            rf"{start}(?P<found>{people}){noun}",
            _singular,
        ),
        _Fault(
            frozenset(("others",)), rf"{start}[Ee]ach (?P<found>others['’]?)(?= [a-z])", _singular
        ),
        _Fault(
            frozenset(("anothers",)), rf"{start}one (?P<found>anothers['’]?)(?= [a-z])", _singular
        ),
        _Fault(
            frozenset(
                f"{one}{ending}" for one in ("every", "any", "some") for ending in ("ones", "bodys")
            )
            | {"nobodys"},
            rf"{start}(?P<found>(?:[Ee]very|[Aa]ny|[Ss]ome)(?:ones|bodys)|[Nn]obodys)(?= [a-z])",
            _singular,
        ),
        _Fault(times, rf"{start}[Tt]his (?P<found>{this}){noun}", _singular),
        _Fault(
            times,
            rf"(?m)(?:^|\b{before_last} )(?:[Ll]ast|[Nn]ext) (?P<found>{last})(?= (?:{days}){end})",
            _singular,
        ),
        _Fault(
            frozenset("worlds nations kingdoms continents towns countrys citys".split()),
            rf"{start}[Tt]he (?P<found>(?:world|nation|kingdom|continent|town|country|city)s)"
            rf"(?= {best} [a-z]{{4}})",
            _singular,
        ),
        _Fault(
            frozenset(f"{owner}s" for owner in _OWNERS.split()),
            rf"{start}{whose} (?P<found>(?:{owners})s)(?= (?:{owned}){end})",
            _either,
        ),
        _Fault(
            frozenset(("our's", "her's")),
            rf"{start}(?P<found>[Oo]ur['’]s|[Hh]er['’]s)(?= [a-z]|[.,])",
            _bare,
        ),
    )


RULE = Rule(
    summary="a possessive without its apostrophe, or with the apostrophe in the wrong place",
    why="Without it, readers take the word for a plural and look for a verb.",
    source="Conventions of English spelling",
    message="A possessive: write “{better}”, not “{found}”.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    before=("spelling/misspelt-word",),
    bad=(
        "He’d two {~~weeks~>weeks’~~} notice and will leave in a few {~~days~>days’~~} time.",
        "She’s out: with two {~~years~>years’~~} experience, got six {~~months~>months’~~} jail.",
        "It was in {~~todays~>today’s~~} paper. He’s back in a {~~years~>year’s~~} time.",
        "The {~~womens~>women’s~~} team’s coach ran a {~~childrens’~>children’s~~} home.",
        "They read each {~~others’~>other’s~~} mail. It is {~~everyones~>everyone’s~~} fault.",
        "This {~~weeks~>week’s~~} match came after last {~~nights~>night’s~~} game; he isn’t fit.",
        "The {~~worlds~>world’s~~} largest mill’s gone, and the car is {~~her’s~>hers~~}.",
        "Critics of the {~~governments~>government’s|governments’~~} decision didn’t speak.",
    ),
    good=(
        "He gave two weeks’ notice and, two days later, worked for 12 hours. It took five years.",
        "In five years experience shows. In two years service charges rose; it’s true.",
        "The women’s team read each other’s mail. Her men won the children’s race.",
        "The nations largest in area met, the governments agreed, and the teams performed well.",
        "This year’s game and last night’s were lost. In her last weeks match days were dull.",
        "The sports minister met the schools minister. The companies that failed are ours.",
    ),
    find=find,
)
