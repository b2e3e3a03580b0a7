"""“To loose the match” for “to lose the match”."""

from __future__ import annotations

from newslint.checks.grammar._contexts import finder
from newslint.plugin import Rule, Safety, Severity

_SHOT = (
    "arrow/arrows/volley/volleys/bolt/bolts/shot/shots/dogs/hounds/bonds/ropes/rope/knot/laces/"
    "fire/salvo"
)
_LOOSED = f"""
        - _ {_SHOT}; _ * {_SHOT}; _ * * {_SHOT}; _ upon; _ * upon; _ * * upon; _ off
        - come/came/comes/break/broke/breaks/cut/let/lets/get/got/gets/hang/hung/set/work/worked/
            run/ran/shake _
"""
TABLE = {
    "loose": f"""
        lose: to _ DETERMINER/PREPOSITION/OBJECT/NUMBER/WORTH_HAVING/STOP/#/$/£/€/more/all/
            everything/anything/something/nothing/such/half/most/up/out/if/ground/again/badly/
            because/when
        lose: MODAL/don't/doesn't/didn't/not/never/we/they/you/or/always/often/would/also/
            even _ DETERMINER/OBJECT/NUMBER/WORTH_HAVING/#/$/£/€/more/all/everything/anything/half/
            most/out
        {_LOOSED}
    """,
    "looses": f"""
        loses: he/she/it/who/which/that/team/party/side/-er _ DETERMINER/WORTH_HAVING/to/by/in/#/
            more
        {_LOOSED}
    """,
    "loosing": f"""
        losing: _ DETERMINER/OBJECT/NUMBER/WORTH_HAVING/#/$/£/€/more/all/everything/to/out/streak/
            run/side/team
        {_LOOSED}
    """,
    "lose": """
        loose: on/come/came/coming/break/broke/broken/breaks/let/lets/cut/shaken/hung/hanging/set/
            work/worked/turned the? _ STOP/in/from/on/and/of/after/at/ends/cannon
        loose: a/the/some/any/on/of/with/by/up _ ends/cannon/change/tooth/teeth/soil/rock/rocks/
            gravel/leaf/fitting/wire/wires/clothing/stone/stones/ball/balls/head/forward/coalition/
            group/alliance/network/screw/cable/knit/bricks
        - MODAL/to/not/they/we/you/i/that/who/which _ STOP
    """,
}

RULE = Rule(
    summary="“loose” where “lose” is meant, or the other way round",
    why="To lose is not to keep, or not to win; loose is not tight. To loose is to let go.",
    message="Write “{better}”, not “{found}”: what is not won or kept is lost; what is not tight "
    "is loose.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "The party may {~~loose~>lose~~} control of the house.",
        "They were the first team to {~~loose~>lose~~} to the champions.",
        "The shop was {~~loosing~>losing~~} money.",
        "Two bulls are on the {~~lose~>loose~~}.",
        "She tried to {~~loose~>lose~~} weight.",
    ),
    good=(
        "Archers loose an arrow at dawn to open the fair, and hope to loose a volley at noon.",
        "The dog got loose before the vote, and two members feared that they would lose it.",
        "The crash was put down to loose gravel. It may come loose.",
        "The army threatened to loose the dogs of war upon the town.",
    ),
    words=tuple(TABLE),
    find=finder(TABLE),
)
