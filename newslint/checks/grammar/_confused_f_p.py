"""Words that a slip makes of another word, and where only the other can stand.

Rows are in the language of `_contexts`. What decides is what stands right beside the word: a set
phrase, an office, a verb that can have no such object.
"""

from __future__ import annotations

from collections.abc import Mapping

CONFUSED: Mapping[str, str] = {
    "fro": """
        for: STOP/was/were/is/are/be/it/time/years/jail/ready/money/people/him/her/them/way/search/
            call/called/need/plans/reason/responsible/known _ the/a/an/his/her/their/its/this/that/
            more/two/three/not/all/some/years/months/example
        - to and _
    """,
    "gorilla": """
        guerrilla: a/the/communist/marxist/left-wing/urban/colombian/former _ war/warfare/group/
            groups/fighter/fighters/leader/campaign/marketing/army/tactics/movement
    """,
    "heath": """
        health: mental/public/national/occupational/world/reproductive/sexual/women's/poor/good/
            ill/physical/community/maternal/animal/global/oral/family/his/her/their/bad/local/
            universal/environmental _
        health: the/of/for/new/a/in/state/uk's/in/and/federal/city _ care/service/services/
            secretary/minister/ministry/officials/official/department/insurance/authorities/
            authority/workers/worker/board/crisis/problems/system/experts/emergency/risk/risks/
            concerns/centre/center/centers/centres/organisation/organization/officer/condition/
            conditions/benefits
        health: _ and safety
    """,
    "hoard": """
        horde: a/the _ of people/fans/reporters/tourists/zombies/shoppers/photographers
    """,
    "hole": """
        whole: the/a _ thing/country/world/family/lot/new/team/time/point/story/day/week/year/
            country's/community; on the _ thing/country/world/family/lot/new/team/time/point/story/
            day/week/year/country's/community; as a _ thing/country/world/family/lot/new/team/time/
            point/story/day/week/year/country's/community; on the _ ,; as a _ STOP
    """,
    "illicit": """
        elicit: to/could/will/would/may/might/did/not/can _ a/an/the/any/more/sympathy/response/
            responses/information/support/feedback/reaction; failed to _ a/an/the/any/more/
            sympathy/response/responses/information/support/feedback/reaction
    """,
    "insight": """
        incite: to/inciting/could/not _ violence/hatred/riots/others/a/racial/people;
            accused of trying to _ violence/hatred/riots/others/a/racial/people
    """,
    "insure": """
        ensure: to/will/would/must/can/should/help _ that; to _ there/they/all/everyone/compliance/
            safety/fairness/a
    """,
    "ion": """
        in: was/were/is/are/been/be/held/born/died/it/people/live/lives/lived/place/percent/one/
            based/killed/injured/arrested/years/found/found/time _ the/a/an/his/her/their/its/2/
            january/february/march/april/june/july/august/september/october/november/december/
            order/london/monday/tuesday/wednesday/thursday/friday/saturday/sunday/front/which/this;
            took place _ the/a/an/his/her/their/its/2/january/february/march/april/june/july/
            august/september/october/november/december/order/london/monday/tuesday/wednesday/
            thursday/friday/saturday/sunday/front/which/this
    """,
    "isle": """
        aisle: the/an/centre/center/middle _ seat/STOP/and/to/on; down the _ seat/STOP/and/to/on;
            both sides of the _ seat/STOP/and/to/on; in the _ seat/STOP/and/to/on;
            across the _ seat/STOP/and/to/on
        - the/an/this/sceptred/emerald/black/holy _ STOP/of
    """,
    "knew": """
        new: a/the/brand/of/its/his/her/their/this/some/with _ -s/law/year/plan/one/president/
            government/book/home/job/deal/study/report/way/york/zealand; an entirely _ -s/law/year/
            plan/one/president/government/book/home/job/deal/study/report/way/york/zealand
    """,
    "know": """
        now: is/are/was/and/right/until/by/but/even/just/from/for/has/have/only _ STOP/the/he/she/
            they/in/on/a/being/has/have/be/faces/on; up to _ STOP/the/he/she/they/in/on/a/being/
            has/have/be/faces/on; until _; by _ ,; right _; from _ on
        - people/we/you/i/they/to/they/all/not/don't/just/even/but/by/for/only/and _ he/she/they/
            the/in/a/how/what
        - do/don't/didn't/not/to/you/i/we/they/who/should/may/must/just/even/and _
    """,
    "leased": """
        least: at/not _ two/three/one/some/a/in/for/once/the/because; last but not _ two/three/one/
            some/a/in/for/once/the/because; the very _ two/three/one/some/a/in/for/once/the/because
    """,
    "lessen": """
        lesson: a/the/history/valuable/important/this/hard/life/first/object _ STOP/in/to/for/from/
            that/learned/is/of
    """,
    "lightening": """
        lightning: by/a/of/forked/ball/with/from _ STOP/strike/strikes/bolt/struck/speed/fast/
            storm/storms/rod/conductor/and/flashes/round; struck by _ STOP/strike/strikes/bolt/
            struck/speed/fast/storm/storms/rod/conductor/and/flashes/round; thunder and _ STOP/
            strike/strikes/bolt/struck/speed/fast/storm/storms/rod/conductor/and/flashes/round;
            bolt of _ STOP/strike/strikes/bolt/struck/speed/fast/storm/storms/rod/conductor/and/
            flashes/round
    """,
    "loath": """
        loathe: i/they/people/we/who/to/critics _ him/her/them/it/the/each/him/you
    """,
    "loathe": """
        loath: be/was/were/is/are/been/seemed/remain/remains/am _ to
    """,
    "manger": """
        manager: general/assistant/project/team/campaign/fund/former/new/club/city/office/line/his/
            her/their/sales/store/bank/football/account/program/programme/caretaker/united/england/
            stage/site/property/product/branch/our/-'s _ STOP/of/said/at/for/who/and/to/in/is/was/
            has/had/with/from/as/on/or/will/says/should/can
        manager: the/a _ said/says/told/who/has/will/of/admitted/insisted/added/must
    """,
    "mangers": """
        managers: the/project/fund/senior/team/line/city/program/asset/hedge _ STOP/of/who/and
    """,
    "marital": """
        martial: under/declared/declare/imposed/of/imposing/the/lift/lifted _ law; the/of/mixed/
            and _ arts/art
    """,
    "marshal": """
        martial: under/declared/declare/imposed/of/imposing/lift/lifted _ law; the/of/mixed/
            and _ arts
    """,
    "martial": """
        marital: _ status/problems/home/bliss/rape/breakdown/affair/bed/infidelity/harmony
    """,
    "miner": """
        minor: a/only/suffered/with/of/some/for _ injury/injuries/damage/changes/offences/offenses/
            role/details/surgery/league/issue/issues/party/parties/problem/problems/collision
    """,
    "minor": """
        miner: coal/gold/former/retired/lead/tin/crypto _ who/from/STOP/said/and/killed;
            a coal _ who/from/STOP/said/and/killed
    """,
    "moral": """
        morale: staff/low/team/boost/boosting/boosted/troop/employee/and/public/sapped/raise/
            improve/lift/hurt/high/poor _ STOP/is/was/among/at/in/and/has/of/after
    """,
    "morale": """
        moral: the/a/of/no/clear/have/their/his/on/our _ high/authority/obligation/support/compass/
            duty/victory/values/panic/code/standards/courage/responsibility/issue/grounds
    """,
    "ordinance": """
        ordnance: unexploded/explosive/of/wartime _ STOP/disposal/survey/was/found/from
    """,
    "pair": """
        pare: to/could/will/would _ back/down costs/spending/staff
    """,
    "peace": """
        piece: a/the/another/every/each/one/this/single/final/missing/biggest/small/
            large _ of land/paper/legislation/art/music/work/evidence/equipment/furniture/cake/the/
            history/advice/news/wood/metal/glass/property/string/kit/software/research/meat/pie
    """,
    "peak": """
        peek: a/sneak/quick/first/exclusive _ at/inside/into/behind; to _ inside/behind/through
    """,
    "peaked": """
        piqued: _ my/his/her/their/our/the curiosity/interest; has/have/had _ interest/curiosity
    """,
    "peddle": """
        pedal: bicycle/gas/brake/accelerator _ STOP/and/on; the bike's _ STOP/and/on; to _ harder/
            faster/the
    """,
    "peek": """
        peak: at/its/the/a/reached/to/from/hit/after/in/mountain/near _ of/in/season/hours/at/
            levels/demand/time/times/period/condition/performance/on/bloom
        - a/the _ at/of/in/inside
    """,
    "peers": """
        piers: two/fishing/seaside/concrete/bridge/boat/wooden _ and/were; of the _ and/were;
            the bridge's _ and/were
    """,
    "personal": """
        personnel: military/security/army/service/emergency/medical/key/army/police/navy/police/
            support/rescue/un/us/american/russian _ STOP/and/were/are/to/in/from/have/who;
            air force _ STOP/and/were/are/to/in/from/have/who
    """,
    "personnel": """
        personal: his/her/their/my/a/for/of/very/the/own/your/no _ life/lives/reasons/data/
            information/best/details/trainer/relationship/injury/experience/opinion/property/
            finances/finance/attack/attacks/use/protective/views/story/belongings/assistant/account
    """,
    "phased": """
        fazed: not/never/wasn't/isn't/weren't/un _ by; him/her/them _ by
    """,
    "piece": """
        peace: in/the/for/of/world/lasting/at/a/and/east/their/new _ talks/deal/treaty/process/
            prize/agreement/accord/accords/negotiations/plan/envoy/summit/keeping/movement/
            activist/activists/corps; nobel _; rest in _
    """,
    "plain": """
        plane: a/the/by/light/small/passenger/private/cargo/military/first/fighter _ crash/crashed/
            landed/ticket/tickets/carrying/took/flew/was/had/to; on a _ crash/crashed/landed/
            ticket/tickets/carrying/took/flew/was/had/to
    """,
    "plane": """
        plain: in _ sight/clothes/english/language/view; _ clothes/sailing/english/packaging
    """,
    "pole": """
        poll: opinion/exit/latest/gallup/yougov/recent/tracking/straw/online _ STOP/of/by/found/
            shows/showed/suggests/in/for/conducted/published/finds/has/ratings; a new _ STOP/of/by/
            found/shows/showed/suggests/in/for/conducted/published/finds/has/ratings;
            the latest _ STOP/of/by/found/shows/showed/suggests/in/for/conducted/published/finds/
            has/ratings
    """,
    "poll": """
        pole: north/south/telephone/totem/flag/utility/tent/power/fishing/magnetic _ STOP/and/of/
            in/to/vault; _ position/vault/dancing/dancer
    """,
    "pore": """
        pour: to/rain/money/will/would/could/in _ into/water/down/out/in/cold/scorn/petrol/
            concrete/oil; _ cold _ into/water/down/out/in/cold/scorn/petrol/concrete/oil;
            _ cold water
    """,
    "poured": """
        pored: they/he/she/officials/lawyers/experts/investigators/fans/who/have/
            had _ over the? documents/data/footage/maps/records/details/evidence/images/pages/
            papers/emails
    """,
    "pray": """
        prey: bird/birds/easy/fall/falls/fell/its/their/of/hunt _ STOP/to/and/of/species; to _ on
    """,
    "precede": """
        proceed: to/will/would/could/can/not/should/may _ with/to
    """,
    "prey": """
        pray: to/let/we/they/people/i/and/must/will/not/us _ for/STOP/that/in/together/at/with/to
    """,
    "proceeded": """
        preceded: was/were/is/are/been/be _ by
    """,
    "profit": """
        prophet: the/islam's/muslim's/a/of _ muhammad/mohammed/muhammad's/mohammed's; _ of doom
    """,
    "prophet": """
        profit: a/for/net/gross/pre-tax/annual/quarterly/operating/full-year/record/no/its/making/
            of/trading/tax _ margin/margins/warning/before/rose/fell/from/for/forecast
    """,
}
