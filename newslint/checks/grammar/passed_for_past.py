"""“The passed year” for “the past year”, and “has past the law” for “has passed the law”."""

from __future__ import annotations

from newslint.checks.grammar._contexts import finder
from newslint.plugin import Rule, Safety, Severity

TABLE = {
    "passed": """
        past: the/this/his/her/their/its/our/my/these/those _ TIME/PERIOD/few/several/couple/NUMBER/
            #/summer/winter/spring/autumn/generation/generations/century
        past: this/that/last _ MONTH/DAY/term/session/spring/easter/christmas/weekend
        past: of/in/over/during/from/throughout the _ month's/week's/year's/decade's/weekend's/
            season's/years'/months'/weeks'
        past: in the _ BE/PARTICIPLE/-ed/have/with
        past: my/your/his/her/its/our/their/whose _ !STOP/ball/balls/pawn/pawns/away/the/on/a
        past: PREPOSITION/like/than/previous/all/or/and/any/find/see _ events/projects/surveys/
            elections/employers/work/jobs/collaborations/plans/efforts/agreements/discrimination/
            disputes/errors/failures/crises/wars/results/research/studies/decisions/editions/
            tournaments/meetings/years/grievances/tragedies/attempts/campaigns/scandals/leaders/
            trauma/trends/data/members/champions/masters/tense
        past: present/current/future and/or _ STOP; _ and/or present/future/current
        past: long/well _ time/bedtime/midnight/due/caring
        past: we're/they're/i'm/you're _ it/this/that/the/caring
        past: _ caring; _ its best/peak/prime/sell-by; _ his/her/their/your prime/peak/best/bedtime
        past: in/of/from/than the _ STOP/and/or/but/when/by/as
        past: half/quarter _ NUMBER/#
        past: of/from/on/in/his/her/their/our/my/its/learn/former _ experience/experiences/mistakes/
            performance/performances/lives/glories/practice/abuses/success/successes/generations/
            relationships/conduct/winners/seasons/presidents/wrongs/crimes/injustices/behaviour/
            behavior
        past: recent/colonial/chequered/checkered/troubled/murky/distant/not-too-distant/nazi/
            violent/glorious _ STOP/and/of/as/in/that/to
        past: MOTION/get/gets/getting/sped/drifted/cycled/edged/eased/crept/cruised/cruise/
            moved _ !by/STOP/away/on/through/over/out/down/up/into/to/in/at/and/for/with/from/along/
            without/since/under/around/it/the/a/an/easily/quickly/slowly/without/before/across/
            between/when/so/too/their/his/her
        past: MOTION/sped/drifted/cycled/edged/eased/crept/cruised/cruise/moved _ the/a/his/her/him/
            them/us/me/it/their
        past: get/gets/getting _ the first/security/group/quarter-finals/semi-finals/checkpoint/
            guards
        past: way/shot _ the/his/her/its/their
        past: well/shortly/just/until/at/long _ midnight/noon/midday/#
        - have/has/had/who/which/that/and/bill/exam/test/time get/gets/getting _ the/it/them/me/him/
            her/us
        - this/these/those/the _ few/several/NUMBER/# bills/laws/tests/exams
    """,
    "past": """
        passed: has/have/had/having/haven't/hasn't/hadn't/i've/they've/we've/you've _ away/the/a/an/
            its/his/her/their/by/on/through/since/over/without/between/STOP/legislation/laws/
            judgment/with/unanimously/several/many
        passed: _ away
        passed: HAVE not/just/already/never/since/also/now/only/finally _ !STOP/midnight/its/his/
            her/their/experience/experiences/history/members/winners
        passed: time/moment/danger/crisis/deadline/storm/threat has/had long? _
        passed: was/were/been _ by/unanimously/into; was/were/been _ in #
        passed: bill/vote/motion/measure/law/legislation/amendment/resolution _ the/with/by/
            unanimously/along/#/both/in/its/on
        passed: just/nearly/almost/he/she/they/i/we _ out
        passed: who/which/that/and/he/she/they/we/i _ the/a/his/her/their * exam/exams/test/tests/
            course/bar/bill/law/audition; _ the bar exam/exams/examination
        passed: he/she/they/who/i/we _ away/his/her/a/out/on/through
        passed: been/being _ by/on/over/down/to/around/into/in/unanimously/from/through
        passed: bill/law/motion/resolution/legislation/act/amendment/measure/reform/budget was/were/
            is/be _ by/in/into/on/with/unanimously
        passed: congress/parliament/senate/lawmakers/legislature/mps/council/assembly _ a/an/laws/
            legislation
        - have/had/has _ STOP
        - the/is/was/are/were/had/have being/been _ to/in
    """,
}

RULE = Rule(
    summary="“passed” for “past”, or the other way round",
    why="“Passed” is a form of the verb to pass; “past” is a time gone by, or beyond.",
    message="Write “{better}”, not “{found}”: “passed” is what somebody did, “past” is a time gone "
    "by or means beyond.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "Prices have doubled in the {~~passed~>past~~} year.",
        "It was half {~~passed~>past~~} six, and they walked {~~passed~>past~~} the school.",
        "She has led the board for the {~~passed~>past~~} 20 months.",
        "The house had {~~past~>passed~~} the bill. He {~~past~>passed~~} away in May.",
    ),
    good=(
        "The law passed in the past year. Those who passed two exams were past caring.",
        "The time has long passed when they drove past the mill. They got passed the ball.",
        "It was past midnight, and the bill they passed was past its best.",
        "He went past. The parade passed the school as the band marched past in the rain.",
        "That is all in the past. The senate, past masters of delay, passed it.",
    ),
    words=tuple(TABLE),
    find=finder(TABLE),
)
