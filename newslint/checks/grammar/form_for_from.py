"""“A letter form the council” for “a letter from the council”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.grammar._contexts import finder, replacement
from newslint.checks.grammar._one_verb import has_no_plural, has_other_verb
from newslint.checks.grammar._word_classes import (
    ADVERB,
    ARTICLE,
    BE,
    CONJUNCTION,
    DETERMINER,
    DO,
    HAVE,
    MODAL,
    OBJECT,
    PREPOSITION,
    START,
    SUBJECT,
)
from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, Tokens

_FORMED = (
    "basis/backbone/core/bulk/heart/foundation/foundations/government/next/new/largest/smallest/"
    "majority/letter/letters/word/words/first/base/party/group/team/centre/center/main/most/only/"
    "border/boundary/nucleus/focus/focal/centrepiece/centerpiece/subject/topic/theme/opposition/"
    "union/company/band/alliance/coalition/second/third/biggest/greater/greatest/crux/spine/shape/"
    "vast/overwhelming/best/framework/line/lines/circle/chain/republic/commission/committee/"
    "council/front/rear/roof/walls/island/islands/landscape/skeleton/title/name/plot/cornerstone/"
    "essence/substance/final/whole/outer/inner/ultimate/perfect/kind/sort/type/same/raw/executive/"
    "fabric/pillars/pillar/links/link/bridge/edge/edges/contours/dramatic/intellectual/central/panel/jury/board/squad/side/eastern/western/northern/southern/upper/lower/ideal"
)
"""What several things or people are together."""
_ORIGIN = (
    "university/department/ministry/office/museum/institute/agency/bureau/city/town/village/area/"
    "areas/region/country/countryside/north/south/east/west/world/past/start/beginning/outset/age/"
    "time/day/days/year/years/week/month/months/public/private/police/army/navy/crowd/fire/virus/"
    "war/sea/sky/street/streets/state/county/federal/national/local/company's/government's/us/uk/"
    "u.s./eu/un/school/college/hospital/prison/airport/site/scene/website/list/field/floor/ground/"
    "capital/suburbs/coast/island's/community/audience/media/press/market/bank/charity/show/game/"
    "storm/attack/crash/blast/flood/wreckage/rubble/era/period/archive/archives/library/lab/court/"
    "bench/stands/balcony/window/roof/top/bottom/back/outside/inside/ashes/wild/nearby/same/original"
)
"""Where people and things come from."""
_THE = "the/his/her/their/its/these/those/this/our/my/your"
_FORMERS = (
    ARTICLE | DETERMINER | MODAL | DO | HAVE | BE | ADVERB | SUBJECT | OBJECT | CONJUNCTION
    | PREPOSITION | START | frozenset(", not which to as let together both all each".split())
    | frozenset(
        "application entry order consent claim booking registration ballot art life human short "
        "long written digital good best new right same full pure physical original current present "
        "final standard simple early modern different various certain old basic tax online paper "
        "poetic top great poor recent home true verb plural singular electronic nomination "
        "membership petition own latin greek french first second third particular complete such "
        "one two three four several many most some few later latter former larger bigger smaller "
        "other proper outer inner thus what why how where help helps helped".split()
    )
)  # fmt: skip
"""What stands before the noun or the verb “form”."""
_INHABITANTS = (
    "people/men/women/children/scientists/experts/researchers/visitors/refugees/migrants/soldiers/"
    "representatives/officials/officers/students/teachers/workers/residents/leaders/lawmakers/"
    "politicians/senators/mps/delegates/players/fans/survivors/patients/engineers/doctors/nurses/"
    "detectives/firefighters/inspectors/investigators/journalists/reporters/troops/athletes/boys/"
    "girls/families/guests/speakers/academics/professors/volunteers/everyone/anyone/someone/others"
)
_SENT = (
    "permission/support/approval/letter/message/feedback/pressure/concession/threat/distance/noise/"
    "smoke/light/heat/water/food/money/income/revenue/transition/departure/journey/trip/flight/"
    "train/call/visit/request/response/reaction/criticism/praise/warning/evidence/footage/video/"
    "photo/picture/image/excerpt/extract/passage/scene/quote/lesson/profit/relief/aid/backing/help/"
    "encouragement/inspiration/attention/competition/invitation/offer/bid/donation/grant/loan/gift/"
    "funding/advice/information/data/text/news/inquiry/complaint/apology/statement/report/email/"
    "tweet/note/witness/member/man/woman/boy/girl/officer/expert/scientist/spokesman/spokeswoman/"
    "spokesperson/representative/refugee/survivor/visitor/player/fan/resident/student/professor/"
    "senator/politician/journalist/delegation/removal/withdrawal/absence/retirement/resignation/"
    "expulsion/exclusion/exit/escape/return/retreat/release/recovery/protection/guidance/material"
)
_OUTSIDE = (
    "start/outset/past/media/virus/debris/rubble/wreckage/outside/wild/internet/moment/airport/scene/"
    "sky/floor/list/beginning/inside/fire/flames/explosion/disease/pandemic/u.s."
)
"""What is not formed."""
_FROM = (
    "came/come/comes/coming/apart/aside/range/ranging/ranged/ranges/suffer/suffered/suffers/"
    "suffering/resigned/resign/resigning/retired/retire/retires/benefit/benefited/benefits/"
    "benefiting/derived/derive/derives/graduated/graduating/graduate/graduates/escaped/escape/"
    "escaping/recover/recovered/recovers/recovering/moved/drawn/emerged/emerge/emerges/emerging/"
    "originated/originate/originates/stem/stems/stemmed/stemming/hear/heard/hearing/learn/learned/"
    "learnt/learning/return/returned/returning/fled/flee/fleeing/differ/differs/differed/died/"
    "die/dying/suspended/banned/absent/exempt/separate/separated/different/away/far/dropped/"
    "expelled/released/evacuated/quotes/miles/km/kilometres/kilometers/metres/yards/arrived/flew/"
    "fired/sacked/exiled/deported/excluded/barred/withdrew/withdraw/withdrawn/withdrawal/retreat/"
    "retreated/retreating/stray/strayed/shift/shifted/removed/removal/departed/departure/ranged/"
    "isolated/inherited/recruited/borrowed/stolen/transferred/obtained/gathered/imported/"
    "disqualified/descended/prevented/protected/rescued/saved/refrain/refrained/abstain/abstained/"
    "distinct/draws/draw/drew/proceeds/proceed/arises/arise/arose/distancing/switched/switching/complications/spanned/hailed/hails/hailing/earned"
)
"""What “from” follows."""
_TAKING = (
    "prevent/prevents/prevented/preventing/stop/stops/stopped/stopping/keep/keeps/kept/keeping/"
    "protect/protects/protected/protecting/remove/removes/removed/removing/separate/separates/"
    "separated/separating/distance/distanced/distancing/ban/banned/banning/bar/barred/barring/"
    "exclude/excluded/excluding/free/freed/freeing/save/saved/saving/rescue/rescued/discourage/"
    "discouraged/deter/deterred/prohibit/prohibited/prohibiting/isolate/isolated/isolating/shield/"
    "shielded/distinguish/distinguishes/divert/diverted/steal/stole/stealing/borrow/borrowed"
)
TABLE = {
    "form": f"""
        from: {_INHABITANTS} _ the {_ORIGIN}
        from: {_SENT} _ {_THE}/a/an/NUMBER/other/various/different/many/both/across/within/him/them/
            us/me
        from: !MODAL/to/not/they/we/you/which/that/who/and/or/, _ the {_OUTSIDE}
        from: directly/straight _ {_THE}/a
        from: to !help/let/make/watch/see/have/hear/be/the/a -s _ {_THE} !{_FORMED}
        from: BE _ DETERMINER/NUMBER/across/around/many/different
        from: {_FROM} _ !STOP/of/for/to/is/was/or/that/which/with/in/at/after/before/letters/field/
            fields/when/as/on/by/and/data/filling
        from: taken/took/received/receive/collected/translated/adapted/live/up/down/hundreds/
            thousands/feet/back _ {_THE}/a/an/NUMBER/other/various/different/many/both/across/
            around/within/overseas/him/them/us/me/it
        from: {_TAKING} OBJECT/people/others/children/anyone/everyone/himself/herself/themselves/
            itself/users/women/men/data _ -ing/{_THE}/a/an
        from: across/except/including/people/those/men/women/anyone/someone/everyone/
            everybody _ all/across/outside/different/every/both/abroad/overseas/within
        from: DAY/MONTH/#/ranging _ NUMBER/#/MONTH/DAY to; increased/rose/fell/grew/dropped/went/up/
            down _ NUMBER/#
        from: , _ the * to the; , _ the * * to the
        from: _ now on; _ then on; _ time to time; _ start to finish; _ day one; _ scratch; _ afar;
            _ beginning to end; _ the outset; _ the beginning of; _ the start of;
            _ the perspective of; _ the inside out; _ the outside in; , _ {_THE} * perspective
        - in * _; in its/his/her/their/the/a/an/this/that/some/one/any/other/most * _
        - a/an/the/its/his/her/their/some/any/no/this/that -ed/-ing/PARTICIPLE/free/different/
            separate _; of -ed/PARTICIPLE _
        - its/his/her/their/the -ed _; and/or a/an/the * _; and/or !-ed/-ing/PARTICIPLE/came/fled/
            went/MODAL/BE/HAVE _; in -ed _; and his/her/its/their/other * _; MODAL/to directly _
        - and/or/with * _ {_THE}/a * of/for/to; and * _ a/an
        - MODAL/to/not/DO -ed/-ing/up/separate/support/pressure/back/quickly _;
            in/on/out/up/down _ a
        - fill/filled/filling/fills/sign/signed/hand/handed/send/sent/completed/submitted * _;
            fill/filled/filling in/out/up * _; DETERMINER/contact/sign-up/entry _
        - return/benefit/claim/claims/support/release/protest/exit/order/orders/visa/complaints/
            message/letter/feedback/information/hold/report/stop _ STOP/must/should/will/can/has/is/
            was/to/and/or/for
    """,
    "from": """
        form: a/the/any/some/another/every/this/same/best/worst/different/rare/severe/mild/new/
            one _ of
        form: application/entry/registration/order/consent/booking/tax/claim _ STOP/and/or/is/was/to
        form: to _ a/an/its/their new? coalition/government/alliance/party/company/partnership/
            committee/group/team/union/bond/opinion/view/queue/band
        form: in/of good/great/top/poor/fine/human/written/digital/any/some _ STOP/and/of/or/with/
            but/at/for
        - one/the/same/different/new/some/any/this _ of/the/a !the/a/an/his/her/its/their/exercise/
            government/cancer/protest/transport/payment/art/communication/life/energy/treatment/
            punishment/abuse/violence/discrimination/identification
    """,
}

_FORMED_WORDS = frozenset(_FORMED.split("/"))
_ALWAYS_FORMED = frozenset("basis backbone core bulk heart foundation majority nucleus".split())
_ADJECTIVES = ("ous", "less", "able", "ible", "est", "ful", "ly")
_OBJECT_OPENING = frozenset("the a an his her their its these those this our my your".split())


_find_in_table = finder(TABLE)


def _find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    found = set()
    for hit in _find_in_table(article, places):
        found.add(hit.span.start)
        yield hit
    tokens = article.tokens
    for at in tokens.index.get("form", ()):
        is_new = tokens.starts[at] not in found and not article.is_verbatim(tokens.span(at, at))
        if is_new and _is_neither_noun_nor_verb(tokens, at):
            yield replacement(article, at, at, "from")


def _is_neither_noun_nor_verb(tokens: Tokens, at: int) -> bool:
    texts = tokens.texts
    before = texts[at - 1]
    if texts[at + 1] not in _OBJECT_OPENING:
        return False
    if before in _FORMERS or not before[-1].isalpha() or before.endswith(_ADJECTIVES):
        return False
    if before.endswith("ed") and texts[at - 2] in DETERMINER:
        return False  # the bill in its amended form the Lords passed
    if tokens.is_capital(at) or texts[at - 2] in ("in", "no"):
        return False  # in novel form the work is better
    if texts[at + 2] in _ALWAYS_FORMED:
        return False
    if before.endswith("ed") and len(before) > 4 and texts[at - 2] != "those":
        return _FORMED_WORDS.isdisjoint(texts[at + 2 : at + 4])
    if has_no_plural(tokens, at):
        return True
    return texts[at + 2] not in _FORMED_WORDS and has_other_verb(tokens, at)


RULE = Rule(
    summary="“form” for “from”, or the other way round",
    why="Two letters that change places make another word, which no speller reports.",
    message="“{found}” is a slip for “{better}” here.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "She got a letter {~~form~>from~~} the council.",
        "He came {~~form~>from~~} Leeds and ran away {~~form~>from~~} home.",
        "It is the worst {~~from~>form~~} of tax, and they hope to {~~from~>form~~} a new party.",
        "The smoke {~~form~>from~~} the fire was seen miles away.",
    ),
    good=(
        "Nurses form the backbone of the service, and the farms form the heart of the town.",
        "Fill in the form the council sent. They will form a party and form the next cabinet.",
        "It took the form the judges like. The two words form the title.",
        "Two rivers form the border. He is in form, the form of his life.",
        "Green algae form the food of most fish. In its amended form the bill passed.",
        "The people who live near the border form the party’s most loyal support.",
        "Austria and Hungary form the core of the group. From a letter of the law it is far.",
    ),
    # no `needs`: the words are looked up in the article's tokens
    find=_find,
)
