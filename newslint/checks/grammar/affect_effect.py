"""“An affect on” for “an effect on”, and “to effect people” for “to affect people”."""

from __future__ import annotations

from newslint.checks.grammar._contexts import finder
from newslint.plugin import Rule, Safety, Severity

_BROUGHT_ABOUT = (
    "change/changes/reform/reforms/transformation/transition/repair/repairs/rescue/arrest/arrests/"
    "escape/cure/cures/reconciliation/entry/release/transfer/transfers/payment/payments/removal/"
    "improvement/improvements/peace/repeal/revolution/settlement/compromise/reunion/exchange/"
    "recovery/closure/alteration/merger/swap/outcome/outcomes/solution/turnaround/shift"
)
TABLE = {
    "affect": """
        effect: an/no/little/any/this/side/that/knock-on/its/their/some _ on/upon/in/of/STOP/is/was/
            will/has
        effect: the _ of/on/is/was/that/has/will
        effect: adverse/negative/positive/big/major/profound/significant/direct/devastating/
            immediate/great/real/lasting/same/opposite/minimal/chilling/ripple/domino/greenhouse/
            sound/special/side/placebo/desired/cumulative/dramatic/detrimental/serious/huge/net/
            knock-on/full/calming/cooling _
        effect: into/in/with/to/no/take/takes/took/taken/taking _ STOP/immediately/on/in/from/at/a/
            next/this/today/until/after/by/from/as/for/when/since
        effect: in/into/take/takes/took/taking/taken/no/network/streisand/mozart/halo/snowball/
            bandwagon/lake/wealth/multiplier/flynn/doppler/coriolis/trickle-down/spillover/
            demonstration _
        effect: a/an/the * _ on/of/for/is/was/will/has/by; to the/that _ STOP/the/that/of/he/she/
            they
        effect: cause and _
        - to _ STOP/as/a/on/for/when/at
        - positive/negative _ in/and
        - take/takes/took/taken/taking/no/in/with/into to _
    """,
    "affects": """
        effects: the/side/of/special/ill/its/no/any/after/adverse/negative/positive/long-term/
            personal/sound/visual/lasting/harmful/harmful/damaging/devastating/other/health/these/
            those _ of/on/STOP/are/were/have/include/and/from/can/that/which
        - who/which/that/it/this/what _
    """,
    "effect": f"""
        affect: to _ !STOP/and/or/of/on/is/was/has/had/will/that/in/if/some/from/than/at
        affect: to _ some people/areas/parts/of
        affect: will/would/could/can/may/might/should/must/cannot/can't/couldn't/won't/wouldn't/not/
            don't/doesn't/didn't/also/directly/adversely/negatively/severely/seriously/they/we/
            issues/that/which/factors/cuts/changes _ DETERMINER/OBJECT/NUMBER/more/people/everyone/
            anyone/everybody/all/millions/prices/children/families/only/other/both/many/up/some/how/
            our/workers/women/voters/patients/#
        affect: -s/reality/technology/can/will/which/it/this/how _ our/your/my/their/his/her/how/
            everyone/everybody/people/us/them/me/citizens/families/millions/thousands
        affect: likely/going/expected/not to _ people/everyone/millions
        - _ {_BROUGHT_ABOUT}; _ * {_BROUGHT_ABOUT}; _ * * {_BROUGHT_ABOUT};
            _ * * * {_BROUGHT_ABOUT}; _ * * * * {_BROUGHT_ABOUT}
        - due/thanks/owing/cause/into/from/attributed to _; that/which _ is/was/has/had/will/would
        - put/puts/bring/brought/give/gives/gave/giving/carry/carried in?/into? to? _ the/a/its
        - not/of/to take/took _; changes/issues/factors _ on
        - that/which _ the/a/an/it/its/this/that/they/he/she/we/DETERMINER * had/has/have/would/
            will/was
    """,
    "effected": """
        affected: !was/were/been/be/be/is/are/and _ by
        affected: badly/adversely/severely/directly/worst/most/those/people/not/seriously/also/
            being/areas/families/hardest/negatively/disproportionately/indirectly/deeply/greatly/
            residents/communities/patients/customers/has/have/had _ !change/changes/a/the/by/an/
            repairs/through/its/entry/their/his/major
        affected: people/those/areas/families/workers/residents/passengers/homes/customers/patients/
            children/flights/schools were/are/was/be/been _ by
        affected: adversely/badly/severely/directly/worst/most/seriously/deeply/disproportionately/
            not/hardest _ by
    """,
    "effecting": "affecting: _ OBJECT/people/everyone/millions/thousands/families/children",
    "effects": """
        affects: it/this/that/which/what/also/only/directly/issue/decision/disease _ OBJECT/
            everyone/everybody/people/millions/thousands/all/DETERMINER/more/about/up/both/many/not
        - that/which/what/also/this/it _ DETERMINER/not/it/all/more/about/up * had/has/have/would/
            will/were
    """,
}

RULE = Rule(
    summary="“affect” for “effect”, or the other way round",
    why="To affect is to change something; an effect is what comes of it. To effect is to bring "
    "about.",
    message="Write “{better}”, not “{found}”: something affects people and has an effect on them.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "The tax will have an {~~affect~>effect~~} on rents.",
        "The {~~affect~>effect~~} of the storm was felt in town.",
        "The rules come into {~~affect~>effect~~} on Monday.",
        "It is likely to {~~effect~>affect~~} thousands of people.",
        "The strike did not {~~effect~>affect~~} the trains.",
    ),
    good=(
        "The doctor noted a flat affect. The new manager hopes to effect change by June.",
        "The law is meant to effect a lasting change. They tried to effect the release of the men.",
        "The bill takes effect today and may affect rents. The change was effected by law.",
        "The link from cause to effect is weak. He put the plan into effect.",
    ),
    words=tuple(TABLE),
    find=finder(TABLE),
)
