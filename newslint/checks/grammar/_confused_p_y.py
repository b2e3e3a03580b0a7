"""Words that a slip makes of another word, and where only the other can stand.

Rows are in the language of `_contexts`. What decides is what stands right beside the word: a set
phrase, an office, a verb that can have no such object.
"""

from __future__ import annotations

from collections.abc import Mapping

CONFUSED: Mapping[str, str] = {
    "prostrate": """
        prostate: with/of/his/for/from/had/and/about/advanced _ cancer/gland/surgery/exam
    """,
    "pubic": """
        public: the/a/in/to/of/general/go/going/went/become/becoming/for/american/british/by/his/
            her/their/made/with/notary/wider/good/our/new/and/on/more/first/no/make/open/any/this/
            more/local/other/many/major/as/federal/free/is/be/was/were _; members of the _
        public: _ health/school/schools/service/services/sector/opinion/transport/money/relations/
            library/inquiry/safety/figure/figures/interest/transit/hearing/meeting/servants/servant
        - a/the/his/her/of/their/and/in/or/for _ hair/hairs/region/area/bone/lice/mound/symphysis/
            bones
    """,
    "quiet": """
        quite: not/was/is/are/were/it's/been/never/had/be _ a/the/an/as/so/enough/sure/often/clear/
            different/right/likely/possible/well/literally/simply/similar/difficult/rare
        - a/the/too/so/very _
    """,
    "quite": """
        quiet: keep/kept/stay/stayed/a/fell/keeping/remained/be/been/unusually _ STOP/about/on/
            street/village/diplomacy/word/life/night/confidence/neighborhood/neighbourhood/town/
            week/day/revolution/evening/time; peace and _ STOP/about/on/street/village/diplomacy/
            word/life/night/confidence/neighborhood/neighbourhood/town/week/day/revolution/evening/
            time; all was _ STOP/about/on/street/village/diplomacy/word/life/night/confidence/
            neighborhood/neighbourhood/town/week/day/revolution/evening/time; on the _ STOP/about/
            on/street/village/diplomacy/word/life/night/confidence/neighborhood/neighbourhood/town/
            week/day/revolution/evening/time
        - a/the _ time/day/life/week/night a
    """,
    "reign": """
        rein: free/full/give/given/gave/giving/free _ STOP/to/in/over; to/would/
            will/must _ in; trying to _ in
    """,
    "reigns": """
        reins: the _ of/to/from/STOP/in/at/over; take the _ of/to/from/STOP/in/at/over;
            took the _ of/to/from/STOP/in/at/over; taken the _ of/to/from/STOP/in/at/over;
            hand the _ of/to/from/STOP/in/at/over; over the _ of/to/from/STOP/in/at/over;
            handed the _ of/to/from/STOP/in/at/over; at the _ of/to/from/STOP/in/at/over
        - queen/she/he/it _; the king _
    """,
    "rein": """
        reign: queen's/king's/emperor's/his/her/their/long _ of/as/began/ended/STOP;
            during the _ of/as/began/ended/STOP; years of the _ of/as/began/ended/STOP; _ of terror
    """,
    "role": """
        roll: bread/sausage/toilet/drum/egg/swiss/electoral/to _ STOP/out/back/call/over/of/with/
            and; on a _ STOP/out/back/call/over/of/with/and
    """,
    "roll": """
        role: a/the/key/leading/lead/starring/major/important/vital/central/active/crucial/his/her/
            their/its/supporting/big/title/bigger _ in/model/models/as/played/of/play/to/for;
            in the _ in/model/models/as/played/of/play/to/for
        - a/the/his/her/their/in/on/big _ of/as/to; _ of the? dice/film/coins/notes/hay/fat; _ call
    """,
    "sate": """
        state: the/of/a/head/islamic/washington/united/each/every/department/members/welfare/solid/
            swing/this/in/police _ department/tv/media/television/government/senator/police/
            legislature/law/of/lawmakers/university/officials/STOP/house/senate;
            secretary of _ department/tv/media/television/government/senator/police/legislature/
            law/of/lawmakers/university/officials/STOP/house/senate; head of _ department/tv/media/
            television/government/senator/police/legislature/law/of/lawmakers/university/officials/
            STOP/house/senate; new york _ department/tv/media/television/government/senator/police/
            legislature/law/of/lawmakers/university/officials/STOP/house/senate
    """,
    "singed": """
        signed: was/were/been/be/has/have/had/he/she/they/who/president/trump/also/and/not/biden/
            is/it/governor/recently/already/it/officially/they've/having _ a/an/the/by/up/off/on/
            into/in/for/his/her/their/its/with/to/between/for/copies/new/more/over
        - was/were/been/be/had/has _ by the? fire/flames/heat/blast/flame/explosion/candle/iron
    """,
    "sole": """
        soul: a/poor/the/his/her/brave/lost/old/living/no/every _ STOP/searching/music/singer/mate/
            mates/and/into; heart and _ STOP/searching/music/singer/mate/mates/and/into;
            body and _ STOP/searching/music/singer/mate/mates/and/into; of the _ STOP/searching/
            music/singer/mate/mates/and/into; heart and _ STOP/searching/music/singer/mate/mates/
            and/into
    """,
    "soul": """
        sole: the/his/her/its/as/their _ survivor/owner/purpose/breadwinner/heir/responsibility/
            trader/custody/exception/proprietor/provider/discretion/supplier/aim;
            was the _ survivor/owner/purpose/breadwinner/heir/responsibility/trader/custody/
            exception/proprietor/provider/discretion/supplier/aim; with the _ survivor/owner/
            purpose/breadwinner/heir/responsibility/trader/custody/exception/proprietor/provider/
            discretion/supplier/aim
    """,
    "sowed": """
        sewed: she/he/they/who/had/were _ masks/clothes/dresses/a/the/together/up/buttons
    """,
    "stationary": """
        stationery: office/school/of/headed/and/wedding/personalised/personalized/a _ shop/STOP/
            store/supplies/cupboard/set
        - was/were/is/are/be/a/of/and/the/remained _ STOP
    """,
    "stationery": """
        stationary: a/was/were/is/are/the/into/hit/remain/remained/almost/nearly _ car/vehicle/
            STOP/traffic/bike/lorry/truck/for/at/train/in/on/van/bicycle/front
    """,
    "steal": """
        steel: stainless/mild/tata/british/us/nippon/of/the/reinforced/carbon/structural/
            galvanised/galvanized/sheet _ works/plant/industry/mill/workers/production/and/company/
            giant/tariffs/STOP/maker/prices/frame/wire/beams
        - to/could/would/the/of _ and/STOP
    """,
    "steel": """
        steal: to/could/would/will/can/not/didn't _ the/a/from/money/cars/his/her/their/my/it/food/
            votes/cash/data/anything; tried to _ the/a/from/money/cars/his/her/their/my/it/food/
            votes/cash/data/anything; trying to _ the/a/from/money/cars/his/her/their/my/it/food/
            votes/cash/data/anything; attempting to _ the/a/from/money/cars/his/her/their/my/it/
            food/votes/cash/data/anything
        - to/him/her/them _ for
    """,
    "straight": """
        strait: _ of gibraltar/hormuz/malacca; taiwan/bering/bosphorus/bass/cook/korea _
    """,
    "tale": """
        tail: the/its/a/dog's/whale's/long/cat's _ end/fin/lights/light/section/wagging/rotor/
            feathers; at the _ end/fin/lights/light/section/wagging/rotor/feathers; nose to _ end/
            fin/lights/light/section/wagging/rotor/feathers; heads or _ end/fin/lights/light/
            section/wagging/rotor/feathers
        - the/a/its/long _ end
    """,
    "thorough": """
        through: went/go/going/came/come/get/put/passed/way/all/run/look/looking _ the/a/his/her/
            their/its/to/which
    """,
    "though": """
        through: went/go/gone/going/come/came/put/get/getting/got/goes/comes/passed/pass/passing/
            run/runs/running/walk/walked/walking/moving/way/look/looked/looking/cut/broke/breaking/
            break/drive/drove/live/lived/all/right/halfway/straight/flew/fly/swept/rushed/travel/
            traveled/travelled/sent/seen/made/available/work/working/worked/only/half/path/ripped/
            tore/spread/money/it/him/them/us/you/fall/fell/followed/carried/pushed/push/guide/
            guided/pulled/flows/flow/flowing/navigate/sift/mainly/either/primarily/directly _ the/
            a/an/his/her/its/their/this/that/these/it/which/our/your/my/social/another/june/july/
            friday
        through: -s/-ed/-ing/-tion/-ment/-ity/-ness _ the -ing/-tion/-ment/-s/-ity/-er STOP/of/and/
            to/in/for/with/on/at/by
        - as/even/and/but/or/yet/, _; -s/-ed/-ing/-tion/-ment/-ity/-ness/it/him/them/us/
            you _ the * BE/HAVE/MODAL/DO/-s/-ed; _ the * * BE/HAVE/MODAL/DO; _ it/this/that/these/
            those BE/HAVE/MODAL/DO
    """,
    "thought": """
        though: even _ the/he/she/they/it/we/i/there/some/you/his/her/its; as _ the/he/she/they/it/
            nothing/there; , _ the/he/she/they/not/it/some/there is/was/were/has/have/had/would
        - , _ the/he/she/they/it; he/she/i/they/we _; who even _
    """,
    "threw": """
        through: went/go/going/came/come/get/put/passed/way/all/run/halfway/break/broke/only/it's/
            pass/passes/drive/walk/was/fell _ the/a/his/her/their/its/to/which/it
    """,
    "through": """
        threw: he/she/they/who/someone/protesters/police/rioters/fans/i/we _ a/an/stones/bottles/
            rocks/eggs/bricks/objects/himself/herself/themselves/away/out/petrol/his/her the?
    """,
    "tot": """
        to: _ he !'s/s
    """,
    "tow": """
        two: the/these/those/for/after/about/nearly/last/past/next/first/other/least _ -s/men/
            women/people/children/thirds/sides/of/years/days/weeks/months/million/other/more/new
        - the/for/a/first/last/next/other/these/those _ -s truck/trucks/rope/ropes/lines/bars/cars
    """,
    "trail": """
        trial: on/stand/court/murder/clinical/fair/criminal/awaiting/his/her/their/free/jury/
            impeachment/pending/show/civil/controlled/randomised/randomized/mock/bench/drug/
            vaccine/corruption/trump's/federal/await/stood/stands/faces/public/a/rape/the/for/to/
            of/before _ STOP/for/by/period/run/date/judge/court/lawyer/lawyers/in/began/opened/
            started/over/next/at/is/was/has/will/before
        - a/the/his/her/their/on/public/to/of/for/before/free/federal _ STOP/of/in/at/for/by/is/
            was/has/will/over/next/before/run
        trial: on _ for/at the/accused/charged/over; put/went/go/goes/gone/going/goes/face/faced/
            facing/stand/standing/stood/await/awaits/awaiting on? _; court/show/jury/murder _
    """,
    "trails": """
        trials: clinical/drug/field/court/criminal/vaccine/medical/human/animal/murder/show/time/
            controlled/olympic _ STOP/of/and/in/for/with/to/are/were/on/have
    """,
    "troop": """
        troupe: dance/theatre/theater/comedy/circus/ballet/acting/acrobatic/drag _ STOP/of/that/
            and/has/is/in/from
    """,
    "troupe": """
        troop: _ movements/withdrawal/levels/deployment/numbers/carrier/surge/buildup/build-up
    """,
    "vain": """
        vein: that/a/this/similar/same/lighter _ STOP/as/of/to; in the _ STOP/as/of/to
    """,
    "vane": """
        vain: in _ STOP/to/for/attempt
    """,
    "vein": """
        vain: in _ STOP/to/for; a/in _ attempt/hope/effort
    """,
    "waist": """
        waste: a/food/nuclear/plastic/toxic/of/to/household/hazardous/radioactive/industrial/
            complete/medical/solid/money/not/electronic _ of/energy/collection/disposal/management/
            water/products/time/paper/STOP/site/treatment/and
    """,
    "wait": """
        weight: lose/losing/lost/gain/gained/gaining/body/excess/carry/throw/birth/a/his/her/their/
            in/full/the _ loss/gain/STOP/in/on/of
        - a/the/in/lost/his/her/their/gain _ STOP/of/in/on
    """,
    "waive": """
        wave: a/the/heat/new/first/second/third/tidal/crime/sound/this/latest _ of/power/at/to/
            STOP/energy
    """,
    "waived": """
        waved: he/she/they/who/crowd/supporters/protesters/fans _ to/at/flags/off/placards/banners/
            goodbye/signs/from/and
    """,
    "wave": """
        waive: to/will/would/could/not _ the/his/her/their/its fee/fees/right/rights/requirement/
            requirements/rules/immunity/charges/tax/privilege/visa/extradition; agreed to _ the/
            his/her/their/its fee/fees/right/rights/requirement/requirements/rules/immunity/
            charges/tax/privilege/visa/extradition; right to _ the/his/her/their/its fee/fees/
            right/rights/requirement/requirements/rules/immunity/charges/tax/privilege/visa/
            extradition
    """,
    "wavers": """
        waivers: tax/visa/fee/sign/signed/liability/granted/grant/of _ STOP/for/to/from/and
    """,
    "weather": """
        whether: know/decide/ask/asked/about/on/of/question/over/see/determine/doubt/wonder/
            unclear/clear/consider/decision/asking/depends/say _ or/to/the/he/she/it/they/there/we/
            you/his/her/this/that/a/any/to/its/their/not; or not _ or/to/the/he/she/it/they/there/
            we/you/his/her/this/that/a/any/to/its/their/not; regardless of _ or/to/the/he/she/it/
            they/there/we/you/his/her/this/that/a/any/to/its/their/not
        - about/on/of/over/see/say/about/consider _ the/or/to/in/a
    """,
    "whether": """
        weather: bad/cold/hot/severe/extreme/warm/wet/stormy/good/wintry/winter/freezing/the/
            national/adverse/dry/inclement _ STOP/forecast/conditions/service/warning/warnings/
            event/events/forecasters/station/balloon/pattern/patterns/system/office/is/was/and
    """,
    "wonder": """
        wander: to/could/can/will/would _ around/through/off/into/from/freely/aimlessly/alone;
            free to _ around/through/off/into/from/freely/aimlessly/alone
    """,
    "wondered": """
        wandered: he/she/they/had/who/and/dog/cow _ off/around/into/through/onto/away/from/in
    """,
    "wreck": """
        wreak: to/could/will/would/can/may _ havoc/revenge/vengeance; continues to _ havoc/revenge/
            vengeance
    """,
    "wrecked": """
        wreaked: has/have/had/storm/that/which/it _ havoc/revenge/vengeance
    """,
    "wrecking": """
        wreaking: is/are/was/were/been/and/, _ havoc
    """,
    "write": """
        right: the/all/your/a/human/civil/turn/far/to/just/its/is/not _ now/away/wing/thing/to/
            side/hand/hand-side/direction/place/decision/choice/time/person; have the _ now/away/
            wing/thing/to/side/hand/hand-side/direction/place/decision/choice/time/person;
            had the _ now/away/wing/thing/to/side/hand/hand-side/direction/place/decision/choice/
            time/person
        - to/just/not _ to/now/away
    """,
    "yolk": """
        yoke: the/thrown/throw/heavy _ of; under the _ of; off the _ of
    """,
    "your": """
        year: last/this/next/a/per/every/each/new/five/two/three/four/ten/financial/election/leap/
            calendar/school/one/first _ STOP/old/later/ago/in/after/before/end/round/and/eve;
            earlier this _ STOP/old/later/ago/in/after/before/end/round/and/eve
    """,
}
