"""“Your welcome” for “you’re welcome”, and “you’re home” for “your home”."""

from __future__ import annotations

from newslint.checks.grammar._contexts import finder
from newslint.plugin import Rule, Safety, Severity

TABLE = {
    "your": """
        you're: _ not/a/an/the/welcome/always/never/all/about/also/probably/really/gonna/kidding/it/
            here/there/still/just/only/doing/being/getting/already/basically/actually/definitely/
            either/so/supposed/allowed/able/unable/what/who/he/she/under/with/from/like/no/one/in/
            on/at/up/out/off/into/more
        you're: _ going/trying/looking/working/talking/thinking/asking/coming/sitting/running/
            listening/waiting/hoping/planning to/for/at/in/on/about/with/a/the/through/into/from/
            back/down/up/out/home/it/that/this
        you're: _ using/having/making/taking/seeing/saying/telling/giving/buying/paying/putting/
            watching a/an/the/it/this/that/them/him/her/me/us/something/someone/people
        you're: _ interested/sure/ready/right/wrong/done/happy/worried/afraid/proud/lucky/free/
            aware/better/unsure/new in/that/to/for/about/of/with/if/when/off/and/STOP
        you're: _ very/too/so/quite/pretty much/welcome/good/lucky/likely/happy/old/young/close/
            kind/tired/busy
        - _ one -ly?; _ so called; _ a game/level/levels/team/grade/list; _ in box/tray/laws;
            _ at home
        you're: if/when/while/whether/because/unless/that/like/once/where/what/how/whatever/which/
            or/well/why _ -ing a/an/this/these/something/someone/it/them/how/what/overwhelmed
        you're: if/when/while/whether/because/unless/once/or/what/whatever/hope/think/and/
            but _ wondering/having/using/doing/trying/getting/curious/unsure/confused/denied/fired/
            hired/unhappy/unwell/stuck/pregnant/hungry/eligible/closer STOP/how/about/if/when/
            trouble/problems/to/for/whether/in/at/of/with
        - _ building/meeting/wedding/training/housing/spending/funding/parking/writing/reading/
            evening/morning/landing/booking/recording/hearing/opening/heating/timing/rating/
            standing/understanding/following/pricing/packaging/coding/cooking/shopping/filing/
            drawing/painting/earning/being in/with/it/what/how/something
        - _ like button/buttons; _ only/one/all -s/-ion/-er/child/chance/hope/option/choice/friend/
            source/home/best/stop/time/self/true/great/wildest
        - _ all time/day; _ here and; _ still life; _ under arms; _ right to/of/for;
            _ right and left/duty/responsibility
        - _ already existing/busy/strained/stretched/limited/tight/established/-ed
        - _ just deserts/desserts; _ up bringing; _ off day/season; _ new for;
            _ more !than/likely/or/about/interested/of; _ being
        - _ better half/self/and; _ off switch; _ on switch; _ out box/look; _ wrong STOP;
            _ no/ones .
    """,
    "you're": """
        your: _ own/name/names/account/password/email/credit/insurance/budget/website/inbox/bank/
            phone/mind/money
        your: _ body/heart/head/face/hands/hair/skin/feet/eyes/job/car/house/boss/wife/husband/
            mother/father
        your: _ mom/mum/dad/brother/sister/son/daughter/wedding/holiday/vote/town/city/team/
            organization
        your: _ organisation/agency/company/local/favourite/favorite/tax/taxes/question/questions/
            order/kids
        your: _ child/children/parents/neighbour/neighbours/neighbor/neighbors/life/lives/friends/
            family's
        your: PREPOSITION/and/or/protect/help/tell/bring/leave/about/feed/take/see/ask/visit/clean/
            buy/sell/make/improve/change/keep/get/call/lose/is/share/choose/find/use/put/
            build _ family/home/work/age/area/community/data/health/own/best/dream/first/next/new/
            current
        your: of/with/for/against/into/by/under/through/about/during/despite/without/among/behind/
            beyond/from/on/in/at/to/over/between/around/within/TRANSITIVE _ !NOT_NOUN/-ing/-ed/-ly/
            PARTICIPLE/clear/unclear/possible/impossible/important/likely/unlikely/hard/difficult/
            easy/good/great/nice/bad/best/better/true/wrong/right/okay/ok/fine/great/worth/time/
            like/because/going/part/fun/safe/dangerous/sure/ready/free/able/home/happy/new/aware/
            late/early/old/young/alive/dead/essential/vital/crucial/critical/necessary/useful/
            helpful/interested/supposed/close/near/next/less/unable/successful/willing/pretty/well/
            different/simple/cold/hot/open/closed/busy/tired/hungry/ill/sick/alone/really/eligible/
            responsible/guilty/wise/sad/ideal/perfect/obvious/fair/unfair/high/low/cheap/expensive/
            #/friends
        - -ing for/at/with/to _ !own/name/home; if/when/once/moment/day/time/until/before/after/
            sooner/unless/whatever/what/more/less you/we/they/i/it * _ !own
        - if/when/that/because/because/once/think/know/unless/like/and/but/or/whether/how/where/
            sure _ parents/friends/kids/children/family/home/local/name/work/first/next/new/best
        - _ hair/skin/phone/job/credit/local/car/house/money/body/head/heart/bank/team/tax and/less
        - _ new/first/next to/in/at/and/here/STOP
    """,
    "yours": "you're: _ not/going/welcome",
    "your's": "yours: _ !-zzzzz",
}

RULE = Rule(
    summary="“your” for “you’re”, or the other way round",
    why="“Your” belongs to you; “you’re” is short for “you are”.",
    message="“{found}” is wrong here; write “{better}”: “your” belongs to you, “you’re” is "
    "“you are”.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "“I hope {~~your~>you’re~~} not late,” she said.",
        "If {~~your~>you're~~} going to the fair, take a coat.",
        "Write {~~you’re~>your~~} name on the form.",
        "You can do it in {~~you're~>your~~} own time and at {~~you're~>your~~} home.",
    ),
    good=(
        "“You’re late, and your dinner is cold,” the card said.",
        "When you’re home, your very own sofa awaits. You have your right to vote.",
        "Your only child may be your best friend; you're family, he said.",
        "Invest in your already existing website. Go to lunch with your IT team.",
        "Bring your A game and your in-laws.",
    ),
    words=tuple(TABLE),
    find=finder(TABLE),
)
