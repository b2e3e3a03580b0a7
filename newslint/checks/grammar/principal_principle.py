"""“In principal” for “in principle”, and “the principle reason” for “the principal reason”."""

from __future__ import annotations

from newslint.checks.grammar._contexts import finder
from newslint.plugin import Rule, Safety, Severity

_VALUES = (
    "fairness/equality/freedom/democracy/non-interference/self-determination/free/equal/justice/"
    "human/universal/proportionality/collective/separation/sovereignty/subsidiarity/innocence/"
    "natural/parity/transparency/mutual/no/non-violence/solidarity/openness/neutrality/reciprocity"
)
TABLE = {
    "principal": f"""
        principle: in _
        principle: on _ STOP/and/alone/he/she/rather/against/to
        principle: matter/question/man/woman/people/statement/lack/point/issue of _
        principle: guiding/basic/fundamental/moral/core/founding/underlying/precautionary/ethical/
            constitutional/cardinal/democratic/uncertainty/legal/sound/important/general _ of/that/
            STOP/is/behind/in/and/for/was
        principle: the/this/a/any/one/same/first/second/key/main/core/long-standing/longstanding/
            well-established/established/scientific/design/overarching/broad/simple/central/
            religious/liberal/conservative/democratic _ that/behind
        principle: apply/applies/applied/applying the same/this/that/a _;
            same _ to/applies/applied/holds/works/should/could/can
        principle: first/second/third/guiding/design/core/key _ requires/states/means/holds/says/of/
            is/needs/encourages
        principle: on/by/of/against/above _ and/not/or
        principle: betray/betrayed/violate/violates/violated/uphold/upholds/undermine/undermines/
            breach/breaches/breached/enshrine/enshrines/enshrined/establish/established/defend/
            defends/abandon the/this/that/a/any _
        principle: _ of -ness/-ism/-acy/-arity/-ality
        principle: the/a _ of {_VALUES}
        - in _ photography/amount/amounts/city/cities/role/roles/part/parts/town/towns/area/areas/
            payment/payments/balance/component/components/repayments/repayment/and/markets/market/
            export/exports/languages/of
        - general _ of the/a/an
    """,
    "principals": f"""
        principles: guiding/basic/fundamental/moral/core/founding/underlying/ethical/constitutional/
            democratic/design/conservative/christian/islamic/jewish/religious/legal/accounting/
            agile/product/operating/accessibility/key/liberal/feminist/socialist/scientific/
            journalistic/engineering/economic/general/shared/common/high/broad/market/free-market/
            universal/humanitarian/startup/lean/data/first/political/republican/foundational/
            overarching/safety/cooperative/editorial/management/language/government/open _ !at/,/
            who/said
        principles: betray/betrayed/betraying/violate/violates/violated/uphold/upholds/upholding/
            apply/applies/applied/applying/abandon/abandoned/embrace/embraces/embraced/compromise/
            compromised/honor/honour/sacrifice the _ !of/at/said/who/told/and/to
        principles: betray/violate/uphold/apply/abandon/embrace/compromise/employ/employs/follow/
            follows/foster/define/defines/honor/honour/sacrifice/defend/defends/share/shares/
            against/on/upon/to his/her/their/its/these/those/our/my/certain/basic/same _ !of/at/
            said/who/told
        principles: adhere/stick/sticks/stuck/stand/stood/according/returned/true to/by _;
            based/founded/built/rooted/grounded on/in/upon _
        principles: _ and practices/values/methods/procedures/ethics/guidelines/rules/ideals/
            standards/beliefs; _ , ethics/values; man/woman/people of _
        principles: _ of -ness/-ism/-acy/-arity/-ality/-parency
        principles: _ of {_VALUES}/accounting/good/international/war
        principles: values and _; _ and values; set/statement of _
    """,
    "principle": """
        principal: school/vice/assistant/deputy/college/school's/academy/acting _ STOP/of/at/said/
            who/told/and/was/to/has/for
        principal: former/retired/new/longtime/-'s _ of the? school/college/academy/high;
            , _ of * school/college/academy
        principal: _ dancer/dancers/investigator/investigators/cause/causes/architect/architects/
            author/authors/actor/actors/residence/photography/adviser/advisor/advisers/advisors/
            deputy/secretary/engineer/analyst/scientist/violinist/cellist/conductor/city/cities/
            town/beneficiary/beneficiaries/shareholder/shareholders/owner/witness/rival/rivals/
            opponent/opponents/lecturer/sponsor/trumpet/crop/crops/export/exports/characters/parts/
            suspect/investors/donor/donors/partner/partners/amount/payments/balance/consultant/
            researcher
        principal: the/a/their/his/her/its/four/three/two/four/other/of _ reason/reasons/aim/aims/
            source/sources/concern/concerns/role/roles/character/objective/objectives/component/
            components/factor/factors/member/members/player/players/objection/danger/threat/purpose/
            function/means/target/targets/language/tool
        principal: -'s _ !STOP/that/of/is/and/was/in/for/on/about/to/has/by/as/remains/when/at/or/
            does/had/applies/were/are/-ed/-ing
        principal: _ portion/sum/balance/debt/building/office/road/station/river/language
        principal: former/new/retired/longtime/interim/our/his/her/their _ at/told/said/of
        principal: mortgage/loan _; interest and/or? _; the _ and interest
        - in _ *
    """,
}

RULE = Rule(
    summary="“principal” for “principle”, or the other way round",
    why="A principle is a rule or belief; a principal is the head of a school, or a sum lent; "
    "principal means chief.",
    message="Write “{better}”, not “{found}”: a principle is a belief; principal means chief.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "They agreed in {~~principal~>principle~~} to sell the site.",
        "It was a matter of {~~principal~>principle~~}, she said.",
        "The {~~principle~>principal~~} reason was the cost.",
        "He shook hands with the school {~~principle~>principal~~}.",
        "It is built on democratic {~~principals~>principles~~}.",
    ),
    good=(
        "The principal said it was a matter of principle; the loan’s principal is due in June.",
        "It is wrong in principle, and the principle of the school is that all should read.",
        "The trade was centred in principal cities. Filming ended in principal photography.",
    ),
    words=tuple(TABLE),
    find=finder(TABLE),
)
