"""Verbs that are written with a word of their own behind them, and as one word when nouns."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

_VERBS = (
    "set up; kick off; back up; log in on off out; opt in out; sign up in off on; roll back out "
    "over up; check in out up; shut down off; clean up out; work out; take over off away; break "
    "down up in out away; pick up; hand out over off; make up over; build up; start up; look up "
    "out; lay off; turn out off over around down; pay out off back; hang out up; lock down up out; "
    "crack down; slow down; melt down; count down; let down; walk out in; black out; drop out off "
    "in; bail out; stand out off in by; print out; sell off out; buy out in; follow up; carry on "
    "over out; cut off back down out; switch off over on; phase out in; wind down up; scale up "
    "down back; ramp up; step up down; team up; meet up; speed up; round up; line up; wake up; "
    "warm up; cover up; hold up out; mix up; shake up; mess up; screw up; own up; cross over; give "
    "away up; run off down; spin off; trade off in; pull out over back; push back; knock out down "
    "off; lift off; rip off; face off; show off; fall out back over off; fill in; plug in; tune in "
    "up; split up; stack up; top up; wrap up; write off up down in; tip off; touch down; throw "
    "away back; draw down; fight back; claw back; come back; call out back off; try out; burn out; "
    "fade out; stake out; hide out; chill out; freak out; max out; sort out; rule out; point out; "
    "fend off; figure out; find out; dry out; wipe out; iron out; reach out; act out; zoom in; "
    "sit in out; tear down; tidy up; free up; open up; clear up; catch up; bring up; show up; end "
    "up; come up; hook up; link up; mark up; beef up; buy up; blow up; bottle up; brush up; call "
    "up; cheer up; chop up; close down; cool down; die down; dig out; dish out; drag on; fire up; "
    "flare up; gear up; go on; grow up; heat up; hit back; hold back; keep up; lead up; live on; "
    "move on; opt out; pass out; phone in; pin down; play down; pull off; put off; queue up; "
    "rack up; rough up; send off; serve up; snap up; soak up; square off; stay on; stick out; stir "
    "up; strike out; sum up; swear in; take in; tone down; track down; use up; vote out; wash up; "
    "water down; weed out; whip up; win over; wear out; turn in; stop over; storm out; slim down"
)
_ONE_WORD = frozenset(
    "setup kickoff backup login logon logoff logout signup signoff rollback rollout rollover "
    "checkout checkup shutdown cleanup workout takeover takeoff breakdown breakup breakout pickup "
    "handout handover buildup startup lookup layoff turnaround turnout payout payoff payback "
    "hangout lockdown crackdown slowdown meltdown countdown letdown walkout blackout dropout "
    "bailout standoff printout selloff sellout buyout followup carryover cutoff cutback cutout "
    "switchover meetup roundup lineup wakeup warmup coverup holdup mixup shakeup crossover "
    "giveaway spinoff tradeoff pullout pushback knockout liftoff ripoff faceoff showoff fallout "
    "fallback plugin tuneup topup writeoff writeup tipoff touchdown throwaway throwback drawdown "
    "tryout burnout fadeout stakeout hideout wipeout teardown catchup hookup linkup markup "
    "stopover"
    "strikeout".split()
)
"""Nouns without a hyphen; the others are mostly no words."""
_PARTICLES = (
    *("-up", "-off", "-in", "-on", "-out", "-back", "-over", "-down", "-away", "-around", "-by"),
)
_PAST = {
    "break": "broke",
    "build": "built",
    "buy": "bought",
    "bring": "brought",
    "come": "came",
    "draw": "drew",
    "fall": "fell",
    "fight": "fought",
    "find": "found",
    "give": "gave",
    "hang": "hung",
    "hold": "held",
    "keep": "kept",
    "lay": "laid",
    "make": "made",
    "pay": "paid",
    "sell": "sold",
    "send": "sent",
    "speed": "sped",
    "spin": "spun",
    "stand": "stood",
    "stick": "stuck",
    "strike": "struck",
    "sweep": "swept",
    "swear": "swore",
    "take": "took",
    "tear": "tore",
    "throw": "threw",
    "wake": "woke",
    "wear": "wore",
    "win": "won",
    "wind": "wound",
    "write": "wrote",
    "blow": "blew",
    "grow": "grew",
    "run": "ran",
    "cut": "cut",
    "hit": "hit",
    "let": "let",
    "set": "set",
    "shut": "shut",
    "split": "split",
}
_DOUBLING = frozenset("drop opt log plug zoom cut hit let set shut split run sit stop".split())


class Form(NamedTuple):
    """How it is to be written, and whether it can be nothing but a verb with an object."""

    better: str
    inflected: bool


def may_be_joined(word: str) -> bool:
    """Whether a word looks like one of the forms, which are slow to list."""
    return word in _ONE_WORD or ("-" in word and word.endswith(_PARTICLES))


@cache
def forms() -> Mapping[str, Form]:
    """What looks like one word: “set-up”, “setup”, “sets-up”, “setting-up”, “picked-up”."""
    found: dict[str, Form] = {}
    for entry in _VERBS.split("; "):
        verb, *particles = entry.split()
        for particle in particles:
            for inflection in _inflections(verb):
                written = f"{inflection}-{particle}"
                found.setdefault(written, Form(f"{inflection} {particle}", inflection != verb))
            if verb + particle in _ONE_WORD:
                found[verb + particle] = Form(f"{verb} {particle}", inflected=False)
    return found


def _inflections(verb: str) -> list[str]:
    stem = verb[:-1] if verb.endswith("e") else verb
    if verb in _DOUBLING and verb != "zoom":
        stem = verb + verb[-1]
    third = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "o")) else f"{verb}s"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        third = f"{verb[:-1]}ies"
    regular = f"{verb[:-1]}ied" if third.endswith("ies") and verb.endswith("y") else f"{stem}ed"
    return [verb, third, _PAST.get(verb, regular), f"{stem}ing"]
