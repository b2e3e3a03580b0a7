"""Words that a slip makes of another word, and where only the other can stand.

Rows are in the language of `_contexts`. What decides is what stands right beside the word: a set
phrase, an office, a verb that can have no such object.
"""

from __future__ import annotations

from collections.abc import Mapping

CONFUSED: Mapping[str, str] = {
    "advise": """
        advice: legal/medical/good/bad/expert/financial/free/professional/practical/travel/some/
            any/his/her/their/our/my/official/safety _ STOP/on/from/to/of/about/for/and/that
    """,
    "aide": """
        aid: humanitarian/foreign/military/food/financial/first/legal/hearing/emergency/state/
            medical/in _ STOP/to/of/for/worker/workers/agency/agencies/convoy/package/group/groups
    """,
    "aids": """
        aides: presidential/congressional/senior/top/former/close/his/her _ said/say/told/to/who
    """,
    "aloud": """
        allowed: was/were/is/are/be/been/not/only/never _ to/in/into/on/out/for/by
    """,
    "alter": """
        altar: at/before/to the high? _ STOP; wedding/church/high _ STOP/and/rail/boy/boys
    """,
    "angel": """
        angle: another/this/that/any/different _; from every _; at an _
    """,
    "assent": """
        ascent: his/her/their/the/first/steep/rapid _ of everest/the/mount/k2
    """,
    "bare": """
        bear: to/could/can't/cannot/couldn't/must/will/would _ in/witness/fruit/arms/
            responsibility/this/that/any/much/down/with; to/could/couldn't/cannot _ the/it/
            to !minimum/bones/essentials/facts/chest/teeth
    """,
    "beach": """
        breach: in _ of
    """,
    "born": """
        borne: was/were/be/been/is/are/being _ by/out !chance/caesarean/c-section
    """,
    "brake": """
        break: to/will/would/could/a/the/tea/lunch/summer/spring/winter/christmas/tax/lucky/big/
            prison/jail _ into/up/out/away/through/from/even/ground/free/records/in/with/law
        - the/a/emergency/front/rear/hand/foot _ into
    """,
    "brakes": """
        breaks: tax/lunch/tea/spring/school/it/he/she/which _ STOP/for/out/down/up/into/the
    """,
    "breath": """
        breathe: to/can't/cannot/couldn't/could/can/barely/hardly/not/us/them/him/her/
            people _ STOP/in/the/easier/easily/again/properly/through/life/new/fresh/normally/air
    """,
    "bury": """
        berry: a/the/each/every/red/ripe _ STOP
    """,
    "calvary": """
        cavalry: the/us/household/light/heavy _ regiment/division/charge/officer/unit/soldiers
    """,
    "canvas": """
        canvass: to/they/volunteers/will/would _ voters/opinion/support/residents/for/the/in
    """,
    "censor": """
        censure: to/vote/formal/voted _ him/her/motion/vote
    """,
    "cereal": """
        serial: a/the/convicted/alleged/suspected _ killer/killers/killing/killings/rapist/
            offender/number/numbers/entrepreneur
    """,
    "choose": """
        chose: he/she/it _ to/not; they had _ to
        - MODAL/DO/did/didn't/that/if/let/lest/see/saw/make/made he/she/it _
    """,
    "chords": """
        cords: vocal/spinal/umbilical/extension/phone _
    """,
    "chose": """
        choose: to/can/could/will/would/may/might/must/should/can't/cannot/didn't/don't/doesn't/
            did/do/not/free/let/who _ to/the/a/an/from/between/their/his/her/what/which/who/how/
            not/one/whether/where/STOP
    """,
    "cite": """
        site: web/building/construction/crash/burial/work/camp/landfill/nuclear/heritage/this/test/
            the/news/dating/historic _ STOP/of/in/near/where/for/manager/visit/has/is/was
    """,
    "cloths": """
        clothes: their/his/her/my/your/our/warm/dry/new/old/dirty/clean/plain/street/school/baby/
            designer/second-hand _ STOP/and/on/off/were/in/from/for/to/that
    """,
    "costumer": """
        customer: a/the/every/each/regular/our/one/bank/per/first _ service/services/satisfaction/
            support/data/experience/who/said/care/of/base/complaints
    """,
    "costumers": """
        customers: its/our/their/new/existing/to/for/some/many/million/attract/loyal/bank/of/tell/
            told _ STOP/and/to/who/are/were/in/with/have/had/can/will/could/from/of
    """,
    "councilor": """
        counselor: guidance/school/grief/marriage/crisis/camp/drug/mental-health _
    """,
    "county": """
        country: across/around/throughout/in/leave/left/fled/flee/entered/enter/enters/this/
            whole _ and abroad; rest of _ and abroad; parts of the _ and abroad; a foreign _;
            a third-world _; the host _
    """,
    "dairy": """
        diary: her/his/my/your/personal _ STOP/entry/entries/that/for/of/in; anne frank's _ STOP/
            entry/entries/that/for/of/in; a video _ STOP/entry/entries/that/for/of/in;
            kept a _ STOP/entry/entries/that/for/of/in; in her _ STOP/entry/entries/that/for/of/in;
            in his _ STOP/entry/entries/that/for/of/in
    """,
    "defuse": """
        diffuse: a/the/more/highly/so/too/very _ nature/light/power/responsibility/pollution
    """,
    "desert": """
        dessert: for/a/and/chocolate/favorite/favourite/frozen/delicious _ STOP/wine/menu/spoon/
            recipe/course
        - for/a/the/in/and/of _ STOP/wine
    """,
    "discreet": """
        discrete: into/of/in/separate/two/several/three/four _ parts/units/pieces/steps/categories/
            groups/chunks/packets/elements/components
    """,
    "discrete": """
        discreet: be/was/very/remained/stay/more/a _ inquiries/enquiries/silence/distance/about
    """,
    "dominate": """
        dominant: the/a/most/its/their/become/became _ force/role/party/player/position/figure/
            species/strain/variant/culture/group/hand/language/power
    """,
    "draws": """
        drawers: chest/desk/kitchen/filing of? _ STOP/full/in/and
    """,
    "dual": """
        duel: a/the/in/midfield/sword/to/their/fought _ with/between/against/to/of
    """,
    "duel": """
        dual: a/with/holds/has/had/of/have/the _ citizenship/nationality/carriageway/purpose/role/
            national/nationals/citizens/citizen/roles/control/controls/threat/use
    """,
    "elicit": """
        illicit: the/an/of/for/and _ drug/drugs/trade/affair/substances/trafficking/sales/
            activities/activity/finance/funds/market/alcohol/goods/payments
    """,
    "eminent": """
        imminent: is/was/are/an/in/be/no/not/appeared/seemed _ danger/threat/attack/arrest/
            departure/collapse/release/death/risk
    """,
    "fazed": """
        phased: be/being/been/is/are/was/were/gradually _ out/in; a _ approach/return/withdrawal
    """,
    "fiance": """
        fiancée: his/her former? _ who she
    """,
    "flair": """
        flare: to/could/tempers/violence/tensions _ up/again; solar/gas/distress/emergency _
    """,
    "flaunt": """
        flout: to/who/that/they/openly/not _ the? law/rules/rule/laws/ban/order;
            continue to _ the? law/rules/rule/laws/ban/order
    """,
    "flaunted": """
        flouted: had/have/has/who/were/openly/repeatedly _ the? rules/law/ban/laws/lockdown
    """,
    "floe": """
        flow: the/cash/traffic/blood/free/of/steady/to _ of/STOP/from/through
    """,
    "forego": """
        forgo: to/will/would/could/must/may _ the/a/his/her/their/its/any; had to _ the/a/his/her/
            their/its/any; decided to _ the/a/his/her/their/its/any
    """,
    "formally": """
        formerly: , _ known/of/called/a/an/the/head/chief/director/mayor/prime; was/were/is/
            are _ known/called/owned/used/home/run/married
    """,
    "formerly": """
        formally: was/were/be/been/is/are/has/will/not/yet _ charged/approved/announced/opened/
            identified/launched/accused/adopted/invited/requested/recognised/recognized/elected
    """,
    "foul": """
        fowl: game/water/guinea/wild/domestic _ STOP/and/were/in; neither fish nor _ STOP/and/were/
            in
    """,
    "fowl": """
        foul: _ play/language/mood/smell/weather/ball; fall/fell/falls _ of
    """,
}

CAPITALISED: Mapping[str, str] = {
    "untied": """
        united: _ states/nations/kingdom/arab/airlines/states'/nations'/auto/methodist/kingdom's
        united: manchester/leeds/newcastle/ham/sheffield/dundee _
    """,
    "pubic": """
        public: _ health/school/schools/service/works/library/radio/broadcasting/accounts/
            prosecutor/prosecutions/safety/affairs/policy/relations/defender/enemy/utilities
    """,
    "heath": """
        health: world/public/national/mental _; department/ministry/secretary/institutes/
            institute of _; _ service/secretary/organization/organisation/minister/canada/ministry
    """,
}
"""Words that are found with a capital in mid-sentence too."""
