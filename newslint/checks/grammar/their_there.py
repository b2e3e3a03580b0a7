"""“Their”, “there” and “they’re” for one another."""

from __future__ import annotations

from newslint.checks.grammar._contexts import finder
from newslint.plugin import Rule, Safety, Severity

TABLE = {
    "there": """
        their: _ own !POSSESSIVE
        their: !START/,/and/but/is/are/was/were/be/here/lived/goes/went/out/over/up/down/
            back _ POSSESSED
        their: PREPOSITION/lost/lose/made/left/leave/gave/give/raise/raised/bring/brought/all/
            both _ POSSESSED/lives/livelihoods/families/homes/children
        their: PREPOSITION/lost/lose/made/left/leave/gave/give/win/won/make/celebrated/opened/
            released _ ATTRIBUTE !NOT_NOUN
        their: !START/, _ first/second/third/final/next/last child/children/home/game/games/match/
            album/win/goal/title/season/meeting/visit/appearance/victory/defeat/book/film/house/
            baby/son/daughter/year/attempt/time
        their: !is/are/was/were/be _ new home/homes/house/album/book/coach/manager/president/leader/
            jobs/boss/captain/lives/owners
        their: to/in/of/for/with/by/on/from/into/under/against _ best/respective/fair/usual/full
        their: of/with/for/against/into/under/about/during/after/before/despite/without/among/
            behind/beyond/within/TRANSITIVE _ !NOT_NOUN/-ing/-ed/-ly/PARTICIPLE/last/next/today/
            yesterday/tomorrow/year/years/days/months/weeks/DAY/MONTH/#/clear/unclear/possible/
            impossible/important/likely/unlikely/hard/difficult/easy/good/great/nice/bad/best/
            better/true/wrong/right/okay/ok/fine/great/worth/time/like/because/going/part/fun/safe/
            dangerous/sure/ready/free/able/home/happy/new/aware/late/early/old/young/alive/dead/
            essential/vital/crucial/critical/necessary/useful/helpful/interested/supposed/close/
            near/next/less/unable/successful/willing/pretty/well/different/simple/cold/hot/open/
            closed/busy/tired/hungry/ill/sick/alone/really/eligible/responsible/guilty/wise/sad/
            ideal/perfect/obvious/fair/unfair/high/low/cheap/expensive/seems/seem/seemed/exists/
            exist/appear/appears/appeared/remains/remain/goes/comes/lies/lie/first/again/nothing/
            anything/something/everyone/anyone/must/twice/once/more/fewer
        their: -s/endanger/wreck/ruin/lose/save/risk/rebuild/cost/threaten/change/changed/took/take/
            ruined/saved/risked/cost _ lives/livelihoods
        they're: START/,/that/because/if/when/and/but/say/think/said _ going to
        they're: START/,/that/because/if/say/think/said _ not going/sure/happy/doing/getting/able/
            allowed/interested/the/a
        - _ last/next year/season/month/week/time/night/summer/winter/spring/autumn/weekend
        - _ way too/more/before/back/ahead/beyond/above/over/off/down/up/out/of
        - !PREPOSITION _ POSSESSED who/is/are/was/were/has/have/had
        - here and _; in _ POSSESSED !STOP/and/to/of/with
        - _ people !PREPOSITION; _ children !PREPOSITION; _ students/voters/users/
            residents !PREPOSITION
    """,
    "their": """
        there: _ is/are/was/were/has/have/had/isn't/aren't/wasn't/weren't/hasn't/haven't
        there: _ would/could/should/can't/won't/couldn't/wouldn't/seems/seemed/appears/exists/exist/
            remains
        there: _ will/can/may/must/might be/not/never/always/also/probably/likely/still/soon/have/
            come
        there: _ will no/certainly/definitely/almost/only/inevitably
        there: from/over/out/went/been/go/been/get/got/stay/stayed/live/lived/up/down/back _ STOP
        they're: _ going/trying/planning/hoping to
        they're: START/,/that/because/if/say/think/said _ not going/sure/happy/doing/getting/able/
            allowed/interested/the/a
        - _ have nots; _ is sues; of _ going; on _ going; _ going to war/press/bed/work/school/
            church
        - _ remains STOP/were/was/are/is/have/had/in/to
    """,
    "they're": """
        their: _ own/respective/POSSESSED
        their: of/in/with/from/by/on/at/under/into/through/over/to/for/against _ POSSESSED/
            ATTRIBUTE/lives/homes/families/best
        - _ people/friends/part/children/parents/students/workers/partners/rivals/members/soldiers/
            victims/likely/residents/neighbours/voters/players/top/patients
        - _ best/place/way/data/content/support/clients/health/heart/second/land/self
    """,
    "there's": "theirs: a/that/was/is/of _ STOP/alone",
    "their's": "theirs: _ !-zzzzz",
}

RULE = Rule(
    summary="“their”, “there” or “they’re” for one of the others",
    why="“Their” is what belongs to them, “there” a place or “there is”, “they’re” short for "
    "“they are”.",
    message="“{found}” is the wrong one of “their”, “there” and “they’re”: write “{better}”.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "They lost {~~there~>their~~} homes in the flood.",
        "Police say {~~their~>there~~} is no danger to the public.",
        "The crew built {~~there~>their~~} own boats.",
        "{~~Their~>There~~} will be no vote, and {~~their~>there~~} were no speeches.",
        "He was seen with {~~they’re~>their~~} leader.",
    ),
    good=(
        "“They’re there with their dogs,” the ranger said.",
        "Critics praised the portraits for their there-ness.",
        "It was done against their will, and their can of paint was empty.",
        "He got there first. There families pay nothing; there people are free.",
        "They’re friends. There lives an old man. He had been there way too long.",
        "Gertrude Stein said there is no there there. Oaklanders are fond of their there.",
    ),
    # no `needs`: the words are looked up in the article's tokens
    find=finder(TABLE),
)
