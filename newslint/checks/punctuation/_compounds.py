"""Words that describe a noun together, and where they are surely meant so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from functools import cache
from typing import NamedTuple

ALWAYS = "always"
BEFORE_NOUN = "before a noun"
AFTER_DETERMINER = "after a determiner and before a noun"
PHRASE = "before what is surely a noun"
SET = "before set nouns"

_ALWAYS = (
    "old fashioned; far fetched; open minded; like minded; narrow minded; absent minded; single "
    "minded; broad minded; bloody minded; high minded; tough minded; kind hearted; cold hearted; "
    "warm hearted; half hearted; broken hearted; big hearted; tender hearted; cold blooded; hot "
    "blooded; warm blooded; red blooded; bad tempered; even tempered; short tempered; hot "
    "tempered; quick tempered; blue eyed; brown eyed; green eyed; dark eyed; wide eyed; bright "
    "eyed; bleary eyed; teary eyed; starry eyed; eagle eyed; sharp eyed; dark haired; fair haired; "
    "red haired; grey haired; gray haired; white haired; blond haired; blonde haired; curly "
    "haired; long haired; short haired; silver haired; black haired; left handed; right handed; "
    "single handed; single handedly; even handed; heavy handed; empty handed; high handed; level "
    "headed; hot headed; cool headed; clear headed; hard headed; pig headed; thick skinned; thin "
    "skinned; dark skinned; light skinned; fair skinned; pale skinned; broad shouldered; clean "
    "shaven; close knit; tight knit; tight lipped; sure footed; flat footed; short sighted; long "
    "winded; short lived; long lived; high pitched; low pitched; high spirited; mean spirited; "
    "public spirited; high powered; double edged; two faced; fresh faced; baby faced; stony faced; "
    "straight faced; ashen faced; half baked; ill fated; ill advised; ill conceived; ill equipped; "
    "ill prepared; ill timed; ill judged; ill informed; ill gotten; ill tempered; ill suited; ill "
    "mannered; ill defined; cash strapped; war torn; debt ridden; crime ridden; guilt ridden; "
    "drought stricken; poverty stricken; panic stricken; grief stricken; terror stricken; star "
    "studded; bullet riddled; rat infested; moth eaten; gold plated; silver plated; soft spoken; "
    "plain spoken; good natured; good humoured; good humored; good looking; thought provoking; awe "
    "inspiring; mind boggling; mind blowing; mouth watering; jaw dropping; eye watering; heart "
    "rending; heart stopping; hair raising; nail biting; nerve racking; nerve wracking; law "
    "abiding; cost effective; user friendly; eco friendly; child friendly; family friendly; "
    "accident prone; injury prone; error prone; drought prone; flood prone; gaffe prone; tech "
    "savvy; media savvy; world renowned; world famous; cash starved; sleep deprived; brand new; "
    "oil rich; resource rich; mineral rich; jet lagged; deep rooted; deep seated; foul mouthed; "
    "gender neutral; carbon neutral; purpose built; tailor made; mother in law; father in law; "
    "brother in law; sister in law; son in law; daughter in law; mothers in law; fathers in law; "
    "brothers in law; sisters in law; sons in law; daughters in law; runner up; runners up; "
    "cross examined; cross examining; cross examination; fine tuned; fine tuning; rubber stamped; "
    "rubber stamping; short changed; spoon fed; force fed; fast tracked; fast tracking; second "
    "guessed; second guessing; stage managed; hand picked; deep fried; stir fried; court martialled"
)
"""Adjectives that dictionaries know with their hyphen alone."""
_BEFORE_NOUN = (
    "well known; well prepared; well stocked; well used; well travelled; well traveled; well "
    "executed; well drilled; well built; well oiled; well timed; well taken; well struck; well "
    "worked; well supported; well maintained; well managed; well received; well established; well "
    "respected; well paid; well documented; well organised; well organized; well educated; well "
    "connected; well dressed; well funded; well deserved; well earned; well meaning; well "
    "intentioned; well loved; well behaved; well equipped; well trained; well attended; well "
    "defined; well informed; well preserved; well placed; well armed; well written; well balanced; "
    "well rounded; well worn; well heeled; well financed; well researched; well designed; well "
    "crafted; well publicised; well publicized; well liked; well mannered; best known; best loved; "
    "best paid; best selling; lesser known; little known; better known; better paid; highest paid; "
    "lowest paid; highest ranking; highest grossing; longest serving; longest running; longest "
    "reigning; fastest growing; low paid; low lying; low ranking; high ranking; high performing; "
    "high flying; top ranked; top rated; top seeded; top selling; top scoring; top performing; "
    "long running; long awaited; long lasting; long serving; long standing; long held; long "
    "overdue; long lost; long delayed; long planned; long simmering; long established; long "
    "promised; longer lasting; hard earned; hard pressed; hard hitting; hard fought; hard won; "
    "hard nosed; hard working; much needed; much loved; much anticipated; much vaunted; much "
    "maligned; much publicised; much publicized; much hyped; much discussed; much improved; award "
    "winning; prize winning; record breaking; record setting; history making; life threatening; "
    "life changing; life altering; eye catching; game changing; match winning; game winning; cup "
    "winning; title winning; fast growing; fast moving; fast paced; fast changing; fast rising; "
    "slow moving; slow growing; world class; world leading; world beating; cutting edge; middle "
    "aged; full fledged; full blown; life size; medium sized; good sized; decent sized; pint "
    "sized; open ended; one sided; two sided; mass produced; data driven; market driven; consumer "
    "driven; profit driven; time consuming; energy efficient; fuel efficient; vote winning; goal "
    "scoring; fun loving; peace loving; freedom loving; english speaking; spanish speaking; french "
    "speaking; german speaking; russian speaking; arabic speaking; italian speaking; welsh "
    "speaking; kurdish speaking; chinese speaking; mandarin speaking; portuguese speaking; up and "
    "coming; user generated; user centred; user centered; low hanging; higher paying; high paying; "
    "low paying; better paying; higher priced; high priced; low priced; lower priced; far "
    "reaching; wide ranging; long suffering; never ending; peer reviewed; wrong headed; short "
    "staffed; big spending; free spending; free flowing; high scoring; low scoring; rose tinted; "
    "rose coloured; flat screen; smooth talking; fast talking; fire breathing; tax paying; bone "
    "chilling; spine chilling; blood curdling; back breaking"
)
"""Adverbs or nouns with participles, and alike: whatever noun may follow."""
_AFTER_DETERMINER = (
    "slimmed down; scaled back; scaled down; watered down; stripped down; pared down; pared back; "
    "beefed up; drawn out; worn out; burnt out; burned out; boarded up; broken down; pent up; "
    "built up; made up; grown up; run down; toned down; souped up; bombed out; stepped up; sped "
    "up; trumped up; mixed up; pumped up; fired up; lit up; covered up; sawn off; laid back; so "
    "called; all female; all male; all white; all black; all star; all round; all night; all day; "
    "all party; all inclusive; all important; all powerful; all encompassing; full size; full "
    "length; half finished; half empty; half naked; near fatal; near perfect; near record; near "
    "constant; near total; near identical; near death; one off; in depth; in house; on site; on "
    "screen; off screen; on stage; on field; off field; on duty; on demand; on air; off season; in "
    "flight; out of form; out of town; out of touch; out of work; out of court; out of control; "
    "after hours; after school; down to earth; matter of fact; clear cut; clean cut; heavy duty; "
    "state of the art; ever changing; ever growing; ever increasing; ever expanding; ever "
    "evolving; ever present; ever shrinking; ever popular; once in a lifetime; run of the mill; no "
    "holds barred; made for tv; made for television; rags to riches; happy go lucky; win at all "
    "costs; come from behind; tell all; catch all; must see; must win; must have; must read; do or "
    "die; do it yourself; get out the vote; low key; short handed; end to end; wait and see; law "
    "and order; year end; year round; pay as you go; first come first served; larger than life; "
    "good for nothing; not for profit; back to back; bare bones; take home; stay at "
    "home; work from home"
)
"""What may also be a verb, or stand by itself: only where a determiner stands before it."""
_PHRASES = (
    "high quality; low quality; top quality; poor quality; better quality; higher quality; highest "
    "quality; lower quality; high profile; low profile; higher profile; high level; higher level; "
    "low level; top level; lower level; entry level; high speed; high risk; low risk; low cost; "
    "lower cost; low income; lower income; high income; middle income; higher income; low budget; "
    "big budget; high tech; low tech; high end; low end; high stakes; high value; highest value; "
    "high octane; high pressure; low pressure; high resolution; high definition; low carbon; low "
    "fat; high fat; large scale; small scale; larger scale; smaller scale; full scale; industrial "
    "scale; long distance; long range; short range; medium range; long haul; short haul; long "
    "term; short term; medium term; near term; longer term; shorter term; full time; part time; "
    "last ditch; last gasp; real time; real life; real world; third party; private sector; public "
    "sector; middle class; working class; upper class; second hand; right wing; left wing; far "
    "right; far left; centre left; centre right; center left; center right; hard left; hard right; "
    "top flight; top tier; big name; big money; big screen; front page; good faith; bad faith; "
    "modern day; present day; open source; open air; open plan; plain language; inner city; cross "
    "border; cross party; mass market; blue collar; white collar; blue chip; worst case; best "
    "case; make or break; new look; next generation; first generation; second generation; third "
    "generation; zero tolerance; zero emission; double digit; single digit; triple digit; six "
    "figure; seven figure; five figure; big city; small town; peer to peer; business to business; "
    "price fixing; match fixing; vote rigging; power sharing; profit sharing; decision making; pay "
    "per view; face to face; one on one; head to head; door to door; day to day; step by step; up "
    "to date; out of date; behind the scenes; over the counter; case by case; year on year; year "
    "over year; month on month; like for like; hit and run; question and answer; on the spot; end "
    "of year; end of season; end of term; round the clock; around the clock; tit for tat; coast to "
    "coast; hand to hand; toe to toe; wall to wall; word of mouth; rank and file; stop and search; "
    "stop and frisk; cat and mouse; off duty; same sex; single sex; single use; single parent; "
    "fact finding; point blank; hands on; hands off; fly on the wall; team building; confidence "
    "building; skill building; problem solving; intelligence gathering; risk taking; record "
    "keeping; life or death; life and death; off the record"
)
"""What may be a noun of its own: only before what is surely another."""
_ONLY_BEFORE: Mapping[tuple[str, ...], str] = {
    ("high", "rise"): "building buildings block blocks flat flats apartment apartments tower "
    "towers office offices complex hotel hotels condo condos home homes housing development",
    ("first", "degree"): "murder murders manslaughter assault burglary robbery rape burn burns "
    "arson charge kidnapping felony",
    ("second", "degree"): "murder manslaughter assault burglary robbery rape burn burns arson",
    ("third", "degree"): "murder assault burn burns rape",
    ("all", "time"): "high highs low lows record records best great greats list leader leaders "
    "scorer scorers favourite favourites favorite favorites hit hits classic",
    ("first", "time"): "buyer buyers visitor visitors voter voters winner winners offender "
    "offenders author authors candidate candidates director directors mother mothers mom moms "
    "parent parents father fathers homebuyer homebuyers novelist user users caller",
    ("last", "minute"): "goal goals deal deals change changes decision appeal winner bid attempt "
    "attempts penalty equaliser equalizer reprieve talks tickets bookings plea rush shopping "
    "shoppers preparations negotiations addition campaigning intervention substitute withdrawal "
    "effort efforts scramble",
    ("knock", "on"): "effect effects impact",
    ("black", "and", "white"): "photo photos photograph photographs photography image images film "
    "films footage picture pictures portrait portraits movie movies television",
    ("second", "class"): "citizen citizens status stamp stamps",
    ("cross", "country"): "runner runners skier skiers skiing team race races trip flight flights "
    "champion championship championships course",
    ("small", "business"): "owner owners",
    ("point", "blank"): "range",
}
_LAW = "enforcement school schools firm firms or at practice degree student class courts"
_UP = "the a an to his her their its front on here there"
_NOT_BEFORE: Mapping[tuple[str, ...], str] = {
    **{(kin, "in", "law"): _LAW for kin in "mother father brother sister son daughter".split()},
    **{(runner, "up"): _UP for runner in ("runner", "runners")},
    ("hard", "working"): "conditions hours days life week class environment relationship capital",
    ("long", "running"): "shoes",
    ("far", "right"): "corner side lane hand end column",
    ("far", "left"): "corner side lane hand end column",
    ("all", "white"): "wine wines",
    ("all", "day"): "long",
    ("all", "night"): "long",
    ("right", "wing"): "back backs tip engine half player forward",
    ("left", "wing"): "back backs tip engine half player forward",
    ("third", "party"): "conference congress leader",
    ("real", "life"): "story",
}


class Compound(NamedTuple):
    """Words, and what must stand around them; see the lists."""

    words: tuple[str, ...]
    kind: str
    only_before: frozenset[str]
    not_before: frozenset[str]


def compounds(pairs: Set[str]) -> Mapping[str, tuple[Compound, ...]]:
    """Those that may stand among pairs of words, by their first word, those of more words first."""
    found: dict[str, list[Compound]] = {}
    for kind, listed in _listed().items():
        longer = (one for one in listed.longer if _first_pair(one) in pairs)
        for written in (*(pairs & listed.pairs), *longer):
            words = tuple(written.split())
            only, unless = _ONLY_BEFORE.get(words, ""), _NOT_BEFORE.get(words, "")
            one = Compound(words, kind, frozenset(only.split()), frozenset(unless.split()))
            found.setdefault(words[0], []).append(one)
    return {
        first: tuple(sorted(many, key=lambda one: -len(one.words))) for first, many in found.items()
    }


def _first_pair(written: str) -> str:
    return written[: written.index(" ", written.index(" ") + 1)]


class _Listed(NamedTuple):
    pairs: frozenset[str]
    longer: Sequence[str]


@cache
def _listed() -> Mapping[str, _Listed]:
    """What is listed of each kind: a thousand pairs, of which an article has a few."""
    lists = {
        ALWAYS: _ALWAYS.split("; "),
        BEFORE_NOUN: _BEFORE_NOUN.split("; "),
        AFTER_DETERMINER: _AFTER_DETERMINER.split("; "),
        PHRASE: _PHRASES.split("; "),
        SET: [" ".join(words) for words in _ONLY_BEFORE],
    }
    return {
        kind: _Listed(frozenset(many), [one for one in many if one.count(" ") > 1])
        for kind, many in lists.items()
    }
