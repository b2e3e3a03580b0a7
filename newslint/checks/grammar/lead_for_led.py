"""“Has lead to” for “has led to”."""

from __future__ import annotations

from newslint.checks.grammar._contexts import finder
from newslint.plugin import Rule, Safety, Severity

_LED = (
    "the/a/an/to/his/her/their/its/our/him/them/us/me/it/you/many/some/several/police/officials/"
    "investigators/researchers/scientists/critics/calls/away/astray/directly/protests/efforts"
)
TABLE = {
    "lead": f"""
        led: has/have/had/having/hasn't/haven't/hadn't/they've/we've/i've/you've _ {_LED}
        led: has/have/had/having also/already/since/always/long/now/not/often/only/recently/
            ultimately/largely/eventually/directly/inevitably/reportedly/previously/then/never/
            even _ {_LED}
        led: was/were/been/be/being/is/are/wasn't/weren't/isn't/aren't _ by/to/away/astray/into/out/
            down/off/through
        led: he/she/it then/later/previously/subsequently/successfully/once/also _ {_LED}
        led: -ing/-tion/-ment/-ity/explosion/decision/investigation/search/error/mistake/failure/
            row/leak/tip/attack/strike/death/war/storm/crash/experience/link _ to/directly
        led: , _ by !example/#/NUMBER; project/effort/group/team/government/force/work/bid/drive/
            push/charge/trip _ by !example/#/NUMBER/as
        led: this/it/he/she soon/quickly/eventually/ultimately/inevitably/directly _ to/him/her/
            them/us/me
        led: what/this/it _ him/her/them/us/me/you to/into
        led: !to/MODAL/did/do/does/who/that/the/a/in/and/we/they/you/i/not/also/help/
            helped -ed and _ the/a
        led: !did/does/do/will/would/can/could/should/may/might/must/that/let/help/helped/see/saw/
            watch/watched/make/made/if/lest/than/shall he/she _ the/a/an/his/her/their/him/them/to
        led: a/an !few/lot/team/group/couple/pair/band/side/family/majority/minority/generation/
            crew/squad/trio/duo/handful/bunch/dozen/hundred/host/party/club/number/series/set/range/
            variety who/which/that _ to/the/a/his/her/its
        led: a/an * !,/-s/people/men/women/children which/that _ to/the/a/his/her/its
        led: protest/protests/coalition/study/research/researchers/delegation/investigation/
            campaign/movement/project/rebellion/march/coup/workshop/workshops/seminar/session/
            sessions/mission/expedition/tour/tours/consortium/initiative/efforts/inquiry/review/
            class/classes/prayer/service/offensive/assault/procession/revolt/uprising/lawsuit/panel/
            alliance/convoy/operation/mob/rally/rallies/walks/orchestra/walk _ by !example/#/NUMBER
        - to/MODAL/DO/help/helped/not/let/make * _; MODAL/DO/let/see * * _;
            MODAL/DO/let/see * * * _; to/MODAL/DO/help/helped/who -ed and _;
            is/are/was/be/as/, _ by title
        - -s/people/and/data/likely/could/can/would/will/may/might -ing _
        - _ the? poisoning/paint/singer/singers/role/roles; _ a? pipe/pipes
        - _ by/to/into example
        - is/are to be _ to/into
    """,
    "mislead": """
        misled: has/have/had/having/was/were/been/being/they've/we've/he's _ the/a/by/his/her/their/
            its/them/him/us/STOP/into/voters/parliament/investors/about/people/police/customers
        misled: he/she deliberately/knowingly _
        - can/could/to/will/would/may/might/should/did/didn't he/she deliberately/knowingly _
    """,
}

RULE = Rule(
    summary="“lead” for “led”",
    why="The past of “lead” is “led”; “lead” that sounds like it is a metal.",
    message="Write “{better}”, not “{found}”: the past of the verb is “{better}”.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "The leak has {~~lead~>led~~} to three arrests.",
        "The march was {~~lead~>led~~} by two nurses, and she {~~lead~>led~~} the singing.",
        "He had also {~~lead~>led~~} the inquiry into an error that {~~lead~>led~~} to a recall.",
        "They had {~~mislead~>misled~~} the court.",
    ),
    good=(
        "The lead singer led the crowd in a chorus while the guitarist took the lead.",
        "The toys have lead paint, and it was lead poisoning that made her ill.",
        "He asked that she lead the team. Did he lead the march? The roads that lead to it shut.",
        "A team who lead the league by two points lead by example.",
        "The old pipes had lead in them. She was lead author and is lead by title.",
    ),
    words=tuple(TABLE),
    find=finder(TABLE),
)
