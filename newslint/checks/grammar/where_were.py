"""“They where killed” for “they were killed”, and “the house were he lived”."""

from __future__ import annotations

from newslint.checks.grammar._contexts import finder
from newslint.plugin import Rule, Safety, Severity

_PLACE = (
    "place/house/hospital/area/areas/room/country/city/town/village/home/building/school/site/"
    "street/road/region/point/court/prison/jail/station/hotel/church/apartment/stadium/park/state/"
    "neighbourhood/neighborhood/district/university/office/embassy/island/beach/camp/restaurant/"
    "location/spot/factory/club/ward/bar/position/airport/capital/province/border/cemetery/square/"
    "theatre/theater/studio/garden/kitchen/bedroom/headquarters/shop/store/county/college/clinic/"
    "scene/situation/stage/case/mosque/bridge/corner/world/field/environment/system/loop/"
    "period/map"
)
_OPENING = (
    "STOP/START/CONJUNCTION/PREPOSITION/know/knows/knew/see/where/only/exactly/just/showing/show/"
    "shows/determine/remember/decide/decides/wherever/not/even/especially/except/is/are/was/live/"
    "lives/lived/work/worked/stay/stayed/it/them/him/her/understand/understanding/to/identify"
)
_MANY = (
    "people/men/women/children/officers/others/students/victims/soldiers/passengers/residents/"
    "police/teams/casualties/crews/talks/they/we/these/those/who/protesters/workers/players/staff/"
    "officials/members/rescuers/prices/sales/shares/results/charges/tests/scientists/researchers/"
    "patients/stores/shops/homes/houses/firefighters/parents/deaths/injuries/both/most/some/all/"
    "which/that/families/buyers/boys/girls/friends/cars/trains/flights/votes/polls/civilians"
)
_PREDICATE = (
    "STOP/in/on/at/by/for/with/from/to/into/after/before/during/under/over/off/out/up/down/through/"
    "and/or/but/while/when/as/because/following/since/until/without/near/against/across/outside/"
    "inside/around/between/among/about/along/together/again/yesterday/today/later/first/only/"
    "that/it/DAY/MONTH/last/this/next/early/late/NUMBER/#"
)
_WITHIN = (
    "STOP/SUBJECT/CONJUNCTION/who/which/that/what/where/when/why/how/than/as/to/so/such/not/said/"
    "told/DAY"
)
"""What ends a clause, or begins another."""
_VERB = "is/are/was/were/has/have/had/can/will/isn't/aren't/wasn't/weren't/hasn't/haven't/hadn't"
_PAST = (
    "came/went/grew/began/took/saw/knew/gave/wrote/spoke/drove/fell/chose/wore/lived/died/worked/"
    "spent/became/got/sat/stood/met/slept/ate/sang/flew/drew/threw/ran/won/lost"
)
_GOING = "came/went/grew/began/died/lived/fell/spoke/flew/became/happened/occurred"
_INTENDED = (
    "decided/agreed/refused/failed/wanted/tried/hoped/voted/attempted/appeared/seemed/managed"
)
"""What has no passive participle before “to”."""
_PLAIN = (
    "live/work/publish/find/get/see/go/come/want/need/keep/make/think/use/stand/sit/meet/sell/buy/"
    "lives/works/finds/gets/sees/goes/comes/wants/needs/keeps/makes/thinks/uses/stands/sits/meets/"
    "feel/feels/know/knows/talk/talks/play/plays/train/trains/study/studies/teach/teaches/sleep/"
    "sleeps/eat/eats/stay/stays/grow/grows/hide/hides/belong/belongs/start/starts/end/ends/say/"
    "says/look/looks/learn/learns/spend/spends/store/stores/park/parks/shop/shops/vote/votes/ask/"
    "asks/dive/contribute/discuss/explain/explains/show/shows/serve/serves/run/runs/take/takes/give/"
    "gives/put/puts/hold/holds/plan/plans/hope/hopes/operate/operates/fight/fights/pay/pays/tell"
)
"""What “were they” can't stand before."""
TABLE = {
    "where": f"""
        were: they/there _ !STOP/possible/necessary/people/there
        were: we/who _ !STOP/to/possible/necessary/people/there/the/it/he/she/they
        were: these/those _ !STOP/possible/necessary/the/a/they/he/she/it/we/you/i/people/there/this
        were: if/though/as it/he/she/i/you _ !STOP/to/is/was
        were: you _ able/born/not/being/going/in/at/on/here/there/asked/told/given
        were: which/that _ PARTICIPLE/-ed/not/also/being/still/in/on/at/too/more/never/able/later/
            originally/already/to
        were: !{_OPENING} _ PARTICIPLE/-ed {_PREDICATE}/DETERMINER/-ly
        were: !{_OPENING} _ -ly/also/still/already/later/not/never/soon/being/first PARTICIPLE/
            -ed {_PREDICATE}
        were: !{_OPENING} _ able/unable/due/being to/-ed/PARTICIPLE
        were: !{_OPENING} _ found/held/shot/made/left/kept/set/taken guilty/dead/alive/clear/open/
            unconscious/injured/safe/back/aside/hostage/illegal/public
        were: {_MANY}/-ers/-ians/-ants/-ists _ unable/able/among/being/due/expected/still/already/
            later/not/also/just/so/very/too/likely/aware/about/willing/ready/here/there/from/of/
            with/without/under/inside/outside -ed/-ing/PARTICIPLE/to/in/the/a/at/on/by/of/their/his/
            its/all/#/NUMBER/-ful/-ous/-ive/-al
        were: {_MANY} _ in/on/at/among the/a/his/her/their/its/#/NUMBER
        were: {_MANY} _ -ing DETERMINER/PREPOSITION/STOP/to
        were: which _ !STOP/SUBJECT/DETERMINER/possible/necessary/people/there/-s/appropriate/needed
        were: ,/” _ injured/killed/hurt/wounded/arrested/detained/rescued STOP
        were: ” _ killed/arrested/injured/found/made/taken/held/seized in/on/at/by/when/during/after
        were: most/some/many/none/all/two/three/four/five/few/# of them/us/these/those/whom/which _
        were: , as _ NUMBER/the/his/her/many/most/all
        were: -s _ too/so/very/more/quite/less -ful/-ous/-ive/-al/-able/-ible/-ed/small/big/late/
            high/low/hard/good/bad/long/short/old/young/close/tired/busy/weak/strong to/STOP/for/in/
            than/that
        were: -s _ optimistic/reluctant/hopeful/angry/happy/unhappy/afraid/aware/available/
            successful/responsible/present/absent/dead/alive/guilty/missing/safe/ready/willing/
            likely/unlikely/capable/open/eligible/critical/silent/furious/keen/eager/confident/
            concerned STOP/to/of/for/in/on/at/that/about/when/after/with/because/and
        - one/some/any/many of those/these _; there's/it's/it/them/you/of/in/to/for/by/about/from/
            -ed there _; - put/leave/left/park/find/place it/them _
        - !-zzzzz _ needed/used/required/applied/noted/indicated/permitted/allowed/appropriate/
            stated/seen/available/applicable/practicable by/in/for/to/on/as/STOP/and/or
        - area/areas/place/places/city/cities/country/countries/sites/states/site/village/villages/
            towns/regions/point _ -ed/PARTICIPLE and/or
        - cases/areas/places/cities/countries/states/sites/regions/situations/instances/
            circumstances/points/zones/districts/rooms/towns/villages/streets/positions _ !arrested/
            killed/charged/detained
        - see/know/ask/asked/tell/told/show/shows/showed/exactly/remember {_MANY} _
    """,
    "were": f"""
        where: places/cases/countries/states/cities/environments/situations/instances/times/areas/
            posts _ he/she/we/they/you/i/it/people !STOP/to/not/still/-ed/-ing/PARTICIPLE
        where: there _ he/she/they/we/i
        where: !{_WITHIN}/START/and/or/but/nor/neither/PREPOSITION/MODAL/only/then/never/
            before _ he/she/i !to/not/alive/STOP/ever/still/here/a/the/in/who/-ing/any/really/so
        where: {_PLACE} _ he/she/they/we/i/you/people/it/there/some/no/nobody/everyone/everybody/
            anyone/nothing
        where: {_PLACE} _ the/a/an/his/her/their/its/most/many !who/that/which FINITE
        where: {_PLACE} _ the/a/an/his/her/their/its * !who/that/which FINITE/-ed
        where: !{_WITHIN}/START _ the/a/an/his/her/their/its/our/my/your/this/many/most/no/every/
            each/some/people/everyone/someone/anyone/nobody/everybody/government/others {_VERB}
        where: !{_WITHIN}/START _ !{_WITHIN}/PARTICIPLE/-ed/-ing/both/all !{_WITHIN} {_VERB}
        where: !{_WITHIN}/START _ the/a/an/his/her/their/its/our/my/your/this/many/most/no/every/
            each/some !{_WITHIN} !{_WITHIN} {_VERB}
        where: !{_WITHIN}/START _ the/a/an/his/her/their/its/our/my/your/this/many/most/no/every/
            each/some !{_WITHIN} !{_WITHIN} !{_WITHIN} {_VERB}
        where: , _ the/a/an/his/her/their/its/most/many !{_WITHIN} {_VERB}/lives/{_PAST}
        where: , _ the/a/an/his/her/their/its !{_WITHIN} !{_WITHIN} {_VERB}/lives/{_PAST}
        where: , _ the/a/an/his/her/their/its !{_WITHIN} !{_WITHIN} !{_WITHIN} {_VERB}/{_PAST}
        where: !nor/neither/so/as/than/only/never/and/but/or/not/what/why/how/when/where/who/START/
            STOP _ he/she/they/we/i/you/it {_VERB}/{_PAST}/MODAL/DO/{_PLAIN}
        where: !{_WITHIN}/START _ the/a/an/his/her/their/its !{_WITHIN} {_INTENDED} to;
            !{_WITHIN}/START _ the/a/an/his/her/their/its !{_WITHIN} !{_WITHIN} {_INTENDED} to
        where: , _ he/she/they/we/i -ed !STOP/by/to/in/president/for/as/on/at/if/because/when/with/
            from/not
        where: ”/) _ he/she/it/they/we/you/the/a MODAL/HAVE/{_VERB}
        where: !{_WITHIN}/START _ the/his/her/their/its/my/our !{_WITHIN} {_GOING};
            !{_WITHIN}/START _ the/his/her/their/its/my/our !{_WITHIN} !{_WITHIN} {_GOING}
        where: {_PLACE} _ the/a/an/his/her/their * * {_PAST}/FINITE
        where: , _ he/she/it/we/i/they/you {_VERB}/{_PAST}/MODAL/served/held/set/opened/moved/
            trained/studied/taught/played/scored/finished/remained/received/joined/first/now/also/
            later/still
        where: _ there's/it's/they're/he's/she's/we're/you're/i'm/they've/we've/i've/you've/he'd/
            she'd/they'd/we'd/i'd/it'll/they'll/we'll/you'll/he'll/she'll
        where: _ there are/is/was/were/has/have/will
        where: is/that's/here's/there's/it's _ !#; this is _
        where: regardless/irrespective of _; regardless/irrespective/no/matter _ the/they/he/she/it/
            you/we/people; no matter _
        where: know/knows/knew/see/exactly/wonder/wondered/remember/understand/sure/from/at/about/
            to/on/of/near/beyond/behind/towards _ this/he/she/they/it/we/i/you {_VERB}/MODAL/
            {_PAST}/{_PLAIN}
        where: know/knows/knew/see/exactly/wonder/wondered/remember/understand/sure/at/about/
            behind _ he/she/they/it/we/i/the/his/her/their {_VERB}/MODAL/{_PAST}/-s/going
        where: know/knows/knew/exactly/wonder/wondered/remember/decide/idea/regardless/no-one/who's/
            idea/clue _ he/she/they/it/we/i/the/to
        where: from/near/behind/to/of/at/about/, _ he/she/they/it/we/i/you {_VERB}/MODAL/{_PAST}
        where: know/knows/see/decide/about/how/what/when/identify/find/learn/show/choose/
            understand _ to
        where: and _ he/she/they/we/it/you {_VERB}/MODAL/{_PAST}/{_PLAIN} STOP/,
        where: and/or/who/what/how and _ the/it/he/she/they * !{_WITHIN}/-ed {_VERB}/goes/come/
            comes/went
        where: who/what/how/when/why and _
        where: {_PLACE} _ * -s to/live/are/can; from/far _ the
        where: START _ is/are/was/will/can/do/does/did/should/would/could/has/have
        where: , _ -s/people/NUMBER people?/more? {_VERB}/{_PAST}
        - * _ it not; _ he/she/they/it/we/i to/not/alive; _ he/she/it/they/we/i -ed/PARTICIPLE by/to
        - nor/neither/so/as/than _ he/she/they/we/i/it
        - if it/he/she/they/we/i * * _; both/all _ *
        - if the? * _; if the? * * _; if the * * * _
    """,
}

RULE = Rule(
    summary="“where” for “were”, or the other way round",
    why="“Were” is a form of “be”; “where” asks for a place.",
    message="Write “{better}”, not “{found}”: “were” is a form of “be”, “where” is in what place.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "Two men {~~where~>were~~} arrested in the raid.",
        "They {~~where~>were~~} late, and there {~~where~>were~~} no seats.",
        "The children {~~where~>were~~} found by a dog.",
        "Police searched the house {~~were~>where~~} he lived.",
        "She was taken to hospital, {~~were~>where~~} she died.",
        "This is the town {~~were~>where~~} the two brothers grew up.",
    ),
    good=(
        "If he were taller he would have been hired. Were it not for the dog, where would she be?",
        "Nor were they told where the men were held. As were they, so were we.",
        "Inside the house were the two dogs that had barked. They live in areas where needed.",
        "Smith and Roe, both from the town, were the winners. Why were they there?",
        "Find out where injured birds are taken and where held. Ask where possible.",
    ),
    # no `needs`: the words are looked up in the article's tokens
    find=finder(TABLE),
)
