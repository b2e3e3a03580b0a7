"""“Agencies who” and “the man which”: people are who, companies and things are which or that."""

from __future__ import annotations

from newslint.checks.grammar._contexts import finder
from newslint.plugin import BlockKind, Rule, Safety, Severity

_BODIES = (
    "agency/agencies/company/companies/firm/firms/corporation/corporations/organisation/"
    "organisations/organization/organizations/bank/banks/business/businesses/institution/"
    "institutions/airline/airlines/startup/startups/websites/website/charity/charities/"
    "municipality/municipalities/university/universities/newspaper/newspapers/hospital/"
    "hospitals/government/governments/country/countries/nation/nations/supermarket/"
    "supermarkets/brands/ministry/ministries/bureau/departments/cars/vehicles/ships/machines/"
    "products/books/films/houses/buildings/"
    "insects/trees/plants/viruses"
)
_PERSONS = (
    "man/woman/person/boy/girl/men/women/child/children/father/mother/brother/sister/"
    "son/daughter/husband/wife/teacher/student/students/doctor/doctors/driver/drivers/officer/"
    "officers/soldier/soldiers/worker/workers/employee/employees/lawyer/lawyers/politician/"
    "politicians/journalist/journalists/player/players/actor/singer/writer/victim/victims/"
    "suspect/suspects/witness/witnesses/citizen/citizens/refugee/refugees/protester/protesters/"
    "voter/voters/tourist/tourists/friend/friends/neighbour/neighbours/neighbor/neighbors"
)
_PEOPLE = (
    f"{_PERSONS}/people/those/someone/anyone/everyone/somebody/anybody/nobody/one/ones/many/some/"
    "staff/officials/leaders/members/others/representatives/-ers/-ors/-ists/-ees/-ants/teams/head/"
    "chief/-man/-men/-woman/-women/director/president/leader/member/official/-er/-or/-ist/groups/"
    "group/team/folks/individuals/family/families/couple"
)
_OF = "of/at/in/from/for/with/by/within/across/to/inside/among/and/on"
TABLE = {
    "who": f"""
        that: !is/are/was/were/and/or {_BODIES} _ !STOP/said/says
        which: !{_OF} the/a/an/its/this/each/every/another {_BODIES} , _ !STOP/said/says
        - {_PEOPLE} {_OF} {_BODIES} ,? _
        - {_PEOPLE} {_OF} * {_BODIES} ,? _
        - {_PEOPLE} {_OF} * * {_BODIES} ,? _
        - {_PEOPLE} {_OF} * * * {_BODIES} ,? _
        - {_PEOPLE} * {_OF} * {_BODIES} ,? _
        - {_PEOPLE} {_OF} * * and/or * {_BODIES} _
        - {_PEOPLE} , _; , * , _; {_OF} * * ,? _ is/was/has/had; told/asked/tell/ask/see/saw/to * _
        - told/asked/tell/ask/tells/asks/to * * _
        - about/on/know/knows/knew * _
    """,
    "which": f"""
        who: the/a/an/young/old/two/three/four/five/several/many/some {_PERSONS} _ FINITE
        - of * _; of * * _; of the * _; group/number/series/set/collection of * * _
    """,
}

RULE = Rule(
    summary="“who” for a thing, or “which” for a person",
    why="A company or an agency is an it: which or that. People are who.",
    source="AP Stylebook, “who, whom”; Guardian style guide, “that or which?”",
    message="Write “{better}”, not “{found}”: people are who, companies and things which or that.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    quoted="skip",
    blocks=(BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.CAPTION),
    bad=(
        "We work with agencies {~~who~>that~~} build tools. Every company {~~who~>that~~} bids "
        "can win.",
        "The man {~~which~>who~~} was hurt is well. The bank, {~~who~>which~~} lent the sum, "
        "failed.",
    ),
    good=(
        "The head of the company, who won, spoke. Workers at companies who lost jobs will sue.",
        "Leaders of countries who met agreed. The people in the agencies who do this work are few.",
        "Ana Diaz of the bank, who won, spoke. A group of men which met in May. He told the "
        "firm who was to blame; it asked which.",
    ),
    needs=("who", "which"),
    find=finder(TABLE),
)
