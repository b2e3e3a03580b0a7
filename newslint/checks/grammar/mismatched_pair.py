"""“Neither … or”, “either … nor”, “as many than”: the second word belongs to another pair."""

from __future__ import annotations

from newslint.checks.grammar._contexts import finder
from newslint.plugin import BlockKind, Rule, Safety, Severity

_HOW = (
    "likely/much/many/good/big/high/long/large/fast/often/strong/old/bad/important/expensive/tall/"
    "far/effective/popular/dangerous/great/common/deep/wide/heavy/low/quickly/powerful/rich/safe/"
    "severe/successful/useful"
)
TABLE = {
    "or": """
        nor: neither !of/side/team/man/party/one/country/group/-s/has/have/is/was/are/were/will/
            would/can/could/does/do/did/had/here !-s/or/and _
        nor: neither the/a/an/his/her/their/its/in/on/by/at !-s _
        nor: neither the/a/an/his/her/their/its/in/on/by/at * !-s/of/who/that _
        nor: neither mr/mrs/ms/president/senator/sen/dr * _
        nor: neither -ed/-ing/will/can/confirmed/denied/confirm/deny/he/she/they/we/i/you/it _
        nor: neither is/was/are/were/has/had/have been? * _ * -ed/STOP
        - neither * * _ both; neither now _; neither more _; neither one _ two; neither _
        - neither * two/three/four _ *; neither one _
    """,
    "nor": """
        or: either !STOP/of _
        or: either the/a/an/his/her/their/its/in/on/by/at/from/to !STOP _
        - either _; neither * either * _
    """,
    "than": f"""
        as: !same/such/not/just as {_HOW} _
        as: not/just/twice/times/half/nearly/almost/quite as {_HOW} _
        as: twice/times/half as {_HOW} * _
        to: prefer/prefers/preferred !rather/other/more/less/better/-er/those/anything/nothing _
        when: hardly/scarcely/barely had * * _; hardly/scarcely/barely had * * * _
        - as much/many/good more/less/better/-er _; as * rather _; as well rather _
        - as * rather/other/more/less/greater/better/higher/lower/-er _
    """,
    "when": "than: no sooner had/did * * _; no sooner had/did * * * _; no sooner was/were * * _",
}

RULE = Rule(
    summary="the second word of a pair that belongs to another pair",
    why="Neither goes with nor, either with or, as many with as, hardly with when.",
    message="Write “{better}”, not “{found}”, after the first word of this pair.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    blocks=(BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM, BlockKind.CAPTION),
    before=("grammar/then-than",),
    bad=(
        "The office neither confirmed {~~or~>nor~~} denied it. Neither the mayor {~~or~>nor~~} "
        "he came.",
        "It is either red {~~nor~>or~~} blue, and twice as likely {~~than~>as~~} before.",
        "They preferred tea {~~than~>to~~} milk. No sooner had the game begun {~~when~>than~~} "
        "it rained.",
        "Hardly had the game begun {~~than~>when~~} it rained.",
    ),
    good=(
        "Neither the mayor nor he came; either will do, or none. Neither side or party won a seat.",
        "It is as likely as not. She has as many more than he has. He is not more than ten.",
        "Neither of the men or the women spoke. It is neither here nor there. As good or "
        "better than.",
        "They preferred more than one. Not as many rather than more; he would rather go than stay.",
        "He was neither, or so he said. Nor did either man; nor will she.",
    ),
    # no `needs`: the words are looked up in the article's tokens
    find=finder(TABLE),
)
