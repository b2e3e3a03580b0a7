"""“More then” for “more than”, and “since than”."""

from __future__ import annotations

from newslint.checks.grammar._contexts import finder
from newslint.plugin import Rule, Safety, Severity

AFTER_THAN = (
    "a/an/the/DETERMINER/SUBJECT/OBJECT/NUMBER/expected/ever/usual/anticipated/previously/just/"
    "half/twice/anyone/anything/anybody/anywhere/others/most/before/average/normal/thought/"
    "planned/double/triple/enough/simply/all/it/#"
)
TABLE = {
    "then": f"""
        than: more/less/fewer/rather _ !STOP/than/when/and/but/because/about/as/with/ever/so/too/
            also/or/was/is/are/were/had/have/has/would/could/did/will/he/she/it/they/we/i
        than: more/less/fewer/rather _ ever/so/just
        than: rather _ -ing
        than: COMPARATIVE _ {AFTER_THAN}
        than: more/less * _ {AFTER_THAN}
        than: !each other _ the/a/an/to/that/his/her/their/its/himself/herself/those/these/being/
            what
        than: different _ the/a/what/any/those/other/from/it/that/his/most
        - no/any/once/some/even/nothing/much/little/said/know/knew/say more _ he/she/it/they/we/i/
            the
        - COMPARATIVE _ he/she/it/they/we/i/the * * * STOP
        - COMPARATIVE _ he/she/it/they/we/i said/added/told/went/left/returned/turned/came/began/
            started
        - more/less -s/-ly/money/time/research/information/people/work _
    """,
    "than": """
        then: back _ STOP/,/there/it/he/she/they/we/i/was/the
        then: since _ STOP/,/he/she/they/it/the/we/has/have/i
        then: until/till _ STOP
        then: now/then and _ STOP/the/a/he/she
        then: by _ STOP/,/the/he/she/it/they
        then: and/but _ went/came/took/left/moved/ran/fled/returned/began/started/became/he/said/
            again
        then: just/only/even _ STOP/did/does/will
        - than * and/but _; than * * and/but _; than * * * and/but _; than * * * * and/but _
        - rather/other/more/less * since/until _
    """,
}

RULE = Rule(
    summary="“then” where “than” is meant, or the other way round",
    why="“Than” compares; “then” is about time.",
    message="Write “{better}”, not “{found}”: “than” compares, “then” is about time.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "More {~~then~>than~~} 200 people came.",
        "The bill was higher {~~then~>than~~} expected.",
        "She walked rather {~~then~>than~~} wait.",
        "Nobody other {~~then~>than~~} the owner has a key.",
        "Nothing has happened since {~~than~>then~~}.",
        "The new bus is more reliable {~~then~>than~~} the old one.",
    ),
    good=(
        "He earned more then than he does now, and the rent was less then, too.",
        "Things were better then. If not now, then when?",
        "The other then-current members hugged each other then and there.",
        "No sooner had he sat down than the bell rang.",
        "It was warmer then and the nights were longer.",
    ),
    # no `needs`: the words are looked up in the article's tokens
    find=finder(TABLE),
)
