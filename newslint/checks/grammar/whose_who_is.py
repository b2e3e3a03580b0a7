"""“Who’s name” for “whose name”, and “whose been” for “who’s been”."""

from __future__ import annotations

from newslint.checks.grammar._contexts import finder
from newslint.plugin import Rule, Safety, Severity

TABLE = {
    "who's": """
        whose: _ POSSESSED/names/families/work/works/lives/own/first/latest/children/homes/company/
            companies/books/films/songs/music
        whose: _ -s/-ion/-ness/-ment was/were/is/are/has/have/had
        - _ who; _ host/pilot/president/head/boss/coach/leader/pet/staff/work/first/king/likely
        - _ always/perhaps/sometimes/does/his/as/this/thus !-zzzzz; _ own STOP
        - _ part/top/host/likely of/to; _ land locked; _ best known; _ content to/with;
            _ credit with
    """,
    "whose": """
        who's: _ been/going/a/an/the/not/also/never/always/just/gonna/here/there/coming/doing/
            getting/behind/responsible/to/in/on/at/from/with/about/really/probably/actually/
            currently/supposed/trying/running/taking/making/playing/looking/working/he/she/it/i/you/
            we/they/able/done/had
        - _ a cappella; _ running/working/playing/making/taking/in/on/at/to/looking/currently/
            with mate/time/times/mates/order/day/life/STOP/and/of/style/-ing/-ed/-s/-able/-ive/-al/
            -ful
        - _ always/never/just/really/also/actually/probably/currently -ing;
            _ always/never/just/not/really/also/actually/probably/currently -ly/-ed/-s/-able/-ive/
            -al/-ful
    """,
}

RULE = Rule(
    summary="“who’s” for “whose”, or the other way round",
    why="“Whose” is the possessive; “who’s” is short for “who is” or “who has”.",
    message="“{found}” is wrong here; write “{better}”: “whose” is the possessive, “who’s” is "
    "“who is” or “who has”.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "A man {~~who’s~>whose~~} name was not given has died.",
        "She is a singer {~~who's~>whose~~} father was a baker.",
        "Ask anyone {~~whose~>who's~~} been there.",
        "It is a list of {~~whose~>who's~~} not coming.",
    ),
    good=(
        "“Who’s there?” he asked the man whose hat he held.",
        "The play is about a king whose not always loyal sons fight over who’s king.",
        "Who’s who in the cast? A man whose in-laws sing.",
    ),
    words=tuple(TABLE),
    find=finder(TABLE),
)
