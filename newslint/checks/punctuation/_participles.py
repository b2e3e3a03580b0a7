"""Words that are joined to what stands before them when they describe a noun together."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

NO_VERBS = frozenset(
    "based born accredited educated speaking headquartered friendly resistant free specific "
    "shaped induced related era style".split()
)
"""What no subject has for its verb, or hardly ever."""
_AFTER_NAMES = (
    "based born led backed owned funded financed educated trained controlled sponsored occupied "
    "run built made bred raised held dominated supported issued approved appointed brokered "
    "mediated negotiated imposed administered annexed accredited inspired aligned allied "
    "affiliated linked listed registered flagged bound certified designed organised organized "
    "ruled governed claimed armed headquartered operated managed produced era style"
)
_AFTER_NOUNS = {
    "owned": "state family government employee foreign black women minority council community",
    "run": "state family government council church community volunteer student",
    "funded": "state government taxpayer foreign lottery council",
    "financed": "state government foreign",
    "backed": "state government military army union foreign industry opposition",
    "led": "military student opposition government community women industry police youth army",
    "controlled": "state government rebel opposition remote climate militia military",
    "sponsored": "state government corporate",
    "held": "rebel opposition government",
    "approved": "government court council board state",
    "issued": "government state",
    "appointed": "government court state",
    "mandated": "government court state",
    "ordered": "court",
    "imposed": "government self",
    "born": "foreign native",
    "educated": "privately",
    "trained": "",
    "based": "land home community web faith evidence internet ground space water plant market "
    "rules science sea cloud computer text broad merit alcohol carbon hospital school classroom",
    "driven": "demand export technology commodity purpose",
    "powered": "solar wind nuclear battery coal gas steam hydrogen diesel petrol",
    "fired": "coal gas oil wood",
    "fuelled": "drug alcohol drink hate cocaine debt",
    "fueled": "drug alcohol drink hate cocaine debt",
    "hit": "quake earthquake flood storm crisis drought recession hurricane",
    "affected": "quake earthquake flood storm drought hurricane cyclone",
    "ravaged": "war storm flood fire earthquake hurricane drought",
    "damaged": "war storm flood fire earthquake hurricane smoke water",
    "battered": "storm war",
    "covered": "snow mud dust ice",
    "soaked": "blood rain sun",
    "induced": "drug stress alcohol",
    "shaped": "heart star egg pear almond crescent",
    "specific": "country gender age site sector industry",
    "friendly": "environment budget business consumer customer dog mobile investor pet kid",
    "resistant": "drug fire heat water antibiotic weather",
    "free": "sugar gluten fat duty tax smoke caffeine nuclear",
    "era": "pandemic apartheid colonial wartime",
    "related": "drug drugs alcohol work health covid coronavirus virus flu influenza measles "
    "cancer heat weather climate war gun gang crime terror terrorism trade tobacco "
    "smoking drink hiv aids covid-19 tax energy oil age stress football sports travel "
    "tourism security cyber election data technology software food obesity diabetes "
    "pregnancy earnings performance pension asbestos knife debt storm hurricane flood "
    "snow immigration migration abortion marijuana cannabis opioid overdose mining "
    "transport music housing fraud corruption pandemic vaccine ebola zika malaria "
    "tuberculosis pollution fire firearms domestic-violence military sex race brexit",
}
DEMONYMS = frozenset(
    "saudi iraqi israeli pakistani qatari emirati kuwaiti omani yemeni bangladeshi french dutch "
    "greek swiss czech german american mexican african korean afghan houthi kurdish us uk eu un "
    "nato u.s. u.k. e.u. u.n. western soviet shia sunni arab thai US".split()
)
"""What describes when no article stands before it; so do words in “-ian”, “-ish” and “-ese”."""
LANGUAGES = frozenset(
    "english spanish french german italian portuguese russian arabic chinese mandarin japanese "
    "korean turkish persian farsi hebrew hindi urdu welsh gaelic irish kurdish ukrainian polish "
    "dutch swedish norwegian danish greek vietnamese thai tamil bengali yiddish foreign".split()
)
WRITTEN_OR_BROADCAST = frozenset(
    "media newspaper newspapers version versions website websites film films radio station "
    "stations television tv channel channels press daily news edition editions translation "
    "translations album albums song songs programme programmes program programs service outlet "
    "outlets magazine magazines broadcaster broadcasters outreach movie movies drama novel novels "
    "debut remake site sites content documentary podcast podcasts network theatre theater "
    "publication publications literature broadcast broadcasts subtitles book books weekly "
    "paper papers blog reports".split()
)
CROWDS = frozenset(
    "crowd team squad group chain crew choir force army party audience field delegation workforce "
    "staff family band cast orchestra congregation contingent convoy fleet unit battalion "
    "committee panel jury collection list guest".split()
)


@cache
def heads() -> Mapping[str, frozenset[str]]:
    """What is joined, with the nouns that it is joined to."""
    words = {*_AFTER_NAMES.split(), *_AFTER_NOUNS}
    return {word: frozenset(_AFTER_NOUNS.get(word, "").split()) for word in words}


@cache
def after_names() -> frozenset[str]:
    return frozenset(_AFTER_NAMES.split())
