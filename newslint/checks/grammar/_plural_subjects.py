"""Nouns and quantities with a verb of the wrong number, as tables of contexts."""

from __future__ import annotations

from newslint.checks.grammar._contexts import Table

_OPENING = "START/but/because"
_PLURAL = "people/men/women/children/-s"
_FOLK = (
    "people/women/men/children/researchers/scientists/residents/officials/protesters/authorities"
)
_PERSON = (
    "man/woman/boy/girl/person/suspect/victim/driver/judge/mayor/president/minister/spokesman/"
    "spokeswoman/teacher/mother/father/manager/chairman/captain/doctor/owner/author/singer"
)
_THING = (
    "fire/building/car/plane/bridge/road/storm/film/book/law/bill/vote/trial/verdict/house/train/"
    "bus/accident/crash/flight/weather/game/match/race/street/river/song/movie/letter/hotel/hospital/"
    "vehicle/aircraft/airport/election/deal/decision/problem/attack/explosion/incident/body/town/city/"
    "program/programme/project/product/process/system/report/study/case/event/meeting/website/story/"
    "earthquake/hurricane/virus/disease/vaccine/money/baby/dog/cat/ship/boat/bomb/gun/weapon/virus"
)
_ANYONE = "everyone/everybody/someone/somebody/nobody/anyone/anybody/everything/nothing/something"
_WITH_PLURAL_VERB = f"""
    there _ been? many/several/numerous !a/an/STOP/more/other
    !one/only/of those/people/men/women/children who _
    {_OPENING}/that a number/handful/couple of {_PLURAL} _
    {_OPENING}/that these/those/both/several {_PLURAL} _
    {_OPENING}/that/and/, many/several/most/some people _
    {_OPENING} the? men/women/children _
    {_OPENING} police _
    that/what/when/where/how/why/if people _
    {_OPENING}/that/, certain/other/young/older/elderly/these/those/local/NUMBER {_FOLK} _
    {_OPENING}/that/, many/several/most/some {_FOLK} _
    that/when/where/while/if/before {_FOLK} _
    {_OPENING}/that/when/where/while/before/after the {_FOLK} _
"""
_WITH_SINGULAR_VERB = f"""
    {_OPENING}/that one/each of the/these/those/his/her/its/their/our {_PLURAL} _
    {_OPENING}/that the number of {_PLURAL} _
    {_OPENING} {_ANYONE} _
    {_OPENING} the {_PERSON} _
    !and/or/with/between a {_PERSON} who _
    {_OPENING}/when/where/while/said/says the {_THING} _
"""
_RIGHT_ALL_THE_SAME = """
    - years/months/weeks/days/hours/minutes/miles/metres/meters/feet/news/politics/series/species _
    - states/nations/mathematics/physics/economics/athletics/means/headquarters/sports/times _
    - one of * * who _; one of * who _; one of those * who _; one of the * * who _
    - more than one of * * _; if * * * _; if * * * * * _
    - all but one of * * _; no one of * * _
    - NUMBER/certain/many/several/most/some/other * _ a/an/too/enough/not/the/more/less/what/all/one
    - other/some/most/many/several * _ * * that; before/after/when/where the * _ to
    - START that people _
    - there _ been? many a/an; , * , a * who _; and a * who _
"""


def _rows(contexts: str, better: str) -> str:
    lines = (line.strip() for line in contexts.strip().split("\n"))
    return "\n".join(f"{better}: {line}" for line in lines) + _RIGHT_ALL_THE_SAME


TABLE: Table = {
    "is": _rows(_WITH_PLURAL_VERB, "are"),
    "was": _rows(_WITH_PLURAL_VERB, "were"),
    "has": _rows(_WITH_PLURAL_VERB, "have"),
    "are": _rows(_WITH_SINGULAR_VERB, "is"),
    "were": _rows(_WITH_SINGULAR_VERB, "was"),
    "have": _rows(_WITH_SINGULAR_VERB, "has"),
}
