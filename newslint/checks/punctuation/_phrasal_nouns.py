"""Nouns made of a verb and its particle, how they are written, and what shows them to be nouns."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

CLOSE = ". , ; : ? ! ” ) — –"
_VERB = "was is has had will would could may might were came comes left began"
_NOUNS = f"""
    kick off | kick-off | at in on and time times {CLOSE} {_VERB}
    set up | setup set-up | of for and here {CLOSE} {_VERB}
    follow up | follow-up | * to of meeting visit call study film album report email
    round up | roundup | of from focuses covers includes looks features {CLOSE} {_VERB}
    line up | lineup | of for at in includes {CLOSE} {_VERB}
    build up | buildup | of to in {CLOSE} {_VERB}
    break up | breakup | of with between {CLOSE} {_VERB}
    break in | break-in | at on {CLOSE} {_VERB}
    hold up | hold-up holdup | at in on was {CLOSE}
    clean up | clean-up cleanup | of at in after operation effort efforts work costs {CLOSE} {_VERB}
    cover up | cover-up | of by at in {CLOSE} {_VERB}
    shake up | shake-up shakeup | of at in {CLOSE} {_VERB}
    mix up | mix-up | over at in with between {CLOSE} {_VERB}
    make up | make-up makeup | of artist artists
    warm up | warm-up | act match game games fixture for before {CLOSE}
    start up | startup start-up | company companies firm firms business that which based {CLOSE}
    back up | backup | plan plans goalkeeper quarterback singer generator system copy option server
    check up | checkup check-up | at with in and by {CLOSE}
    sit in | sit-in | protest protests at outside {CLOSE}
    stand off | standoff stand-off | with between at in over and ended that {CLOSE} {_VERB}
    play off | playoff play-off | * final semi-final place places spot game match race against
    take off | takeoff take-off | from and at {CLOSE} {_VERB}
    trade off | trade-off | between for of with {CLOSE}
    spin off | spin-off spinoff | of from series show film {CLOSE}
    turn out | turnout | was is at among {CLOSE}
    break down | breakdown | of in between
    shut down | shutdown | of in at was is will has began ended {CLOSE}
    lock down | lockdown | in was is will has and measures rules restrictions {CLOSE}
    crack down | crackdown | on in by against was is has {CLOSE}
    slow down | slowdown | in of was is has and {CLOSE}
    melt down | meltdown | in of at was and {CLOSE}
    count down | countdown | to is has begins began for {CLOSE}
    let down | let-down letdown | for to {CLOSE}
    take over | takeover | of by bid bids offer deal target {CLOSE} {_VERB}
    hand over | handover | of to ceremony period {CLOSE} {_VERB}
    turn over | turnover | of
    fall out | fallout | from
    pay out | payout | of to for from was {CLOSE}
    buy out | buyout | of by deal offer was {CLOSE}
    bail out | bailout | of for from by package deal plan fund was {CLOSE}
    black out | blackout | in at across was hit {CLOSE}
    roll out | rollout | of in has was will is {CLOSE}
    sell out | sellout sell-out | crowd crowds show shows tour audience
    come back | comeback | in at from to with after for win victory was {CLOSE}
    set back | setback | for to in was {CLOSE}
    feed back | feedback | from on was is has and to {CLOSE}
    draw back | drawback | is was of to {CLOSE}
    break through | breakthrough | A in for on of came was {CLOSE}
    give away | giveaway | of was is {CLOSE}
    get away | getaway | car driver vehicle {CLOSE}
    knock out | knockout | blow stage stages round rounds game games match win phase punch
    stand in | stand-in | A for
    stand up | stand-up | comedian comedians comic comics comedy routine show
    cut off | cut-off cutoff | for date point time point {CLOSE}
    drop off | drop-off | in of after point points {CLOSE}
    send off | send-off | for from to at {CLOSE}
    look out | lookout | for
    throw back | throwback | to
    wake up | wake-up | call calls
    pick up | pickup pick-up | truck trucks point points
    pop up | pop-up | shop shops store stores restaurant restaurants bar clinic clinics event
    drive by | drive-by | shooting shootings
    close up | close-up | of {CLOSE}
    stop over | stopover | in at on {CLOSE}
    show down | showdown | with between at in over against {CLOSE}
    work out | workout | A at in with routine video session {CLOSE}
    weigh in | weigh-in | on at for {CLOSE} {_VERB}
    break away | breakaway | group groups region republic faction party state territory league from
    tip off | tip-off | from that about to led by {CLOSE}
    run away | runaway | success train winner winners victory hit leaders
    flare up | flare-up | of in between {CLOSE}
    pile up | pile-up | on involving in of {CLOSE}
    walk out | walkout | by over in at was {CLOSE}
    write off | write-off | of {CLOSE}
    wind up | wind-up | merchant {CLOSE}
    step up | step-up | in from {CLOSE}
    lift off | lift-off liftoff | at from was {CLOSE}
    touch down | touchdown | pass passes run runs in with from catch {CLOSE}
    high light | highlight | of was is {CLOSE}
"""
_PLURALS = (
    "lineups startups roundups breakups checkups follow-ups setups mix-ups hang-ups flare-ups "
    "pile-ups push-ups sit-ups warm-ups close-ups mock-ups pop-ups grown-ups toss-ups clean-ups "
    "hold-ups write-ups pick-ups cover-ups kick-offs layoffs spin-offs standoffs playoffs "
    "trade-offs tip-offs rip-offs face-offs send-offs takeoffs write-offs drop-offs sell-offs "
    "payoffs payouts dropouts buyouts bailouts blackouts walkouts knockouts handouts printouts "
    "lookouts hideouts workouts tryouts rollouts burnouts standouts cookouts break-ins sit-ins "
    "phone-ins weigh-ins log-ins stand-ins cave-ins walk-ins shutdowns lockdowns crackdowns "
    "slowdowns meltdowns breakdowns letdowns showdowns touchdowns setbacks comebacks kickbacks "
    "cutbacks drawbacks throwbacks paybacks takeovers handovers hangovers stopovers makeovers "
    "rollovers crossovers breakthroughs walk-throughs run-throughs giveaways getaways runaways "
    "stowaways castaways drive-bys fly-bys add-ons stand-ups"
)
_PARTICLES = (
    "ups",
    "offs",
    "outs",
    "ins",
    "downs",
    "backs",
    "overs",
    "throughs",
    "aways",
    "bys",
    "ons",
)


class Noun(NamedTuple):
    """How it is written, and what may follow it; `*` stands for any word that is no small one, `A`
    for nothing: only “a”, not “the”, is enough before it."""

    better: tuple[str, ...]
    after: frozenset[str]


@cache
def nouns_apart() -> Mapping[str, Mapping[str, Noun]]:
    """By their first and second words."""
    found: dict[str, dict[str, Noun]] = {}
    for row in _NOUNS.strip().split("\n"):
        words, better, after = (part.strip() for part in row.split("|"))
        first, second = words.split()
        found.setdefault(first, {})[second] = Noun(tuple(better.split()), frozenset(after.split()))
    return found


@cache
def plurals_apart() -> Mapping[str, Mapping[str, str]]:
    """How plurals are written, by their first and second words; no verb has such a particle."""
    found: dict[str, dict[str, str]] = {}
    for plural in _PLURALS.split():
        particle = next(one for one in _PARTICLES if plural.endswith(one))
        first = plural.removesuffix(particle).removesuffix("-")
        found.setdefault(first, {})[particle] = plural
    return found
