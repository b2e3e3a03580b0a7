"""“It’s own” for “its own”."""

from __future__ import annotations

from newslint.checks.grammar._contexts import finder
from newslint.plugin import Rule, Safety, Severity

TABLE = {
    "it's": """
        its: _ own/latest/annual/flagship/newest/namesake/inhabitants/members/leader/leaders/plan
        its: _ decision/website/employees/headquarters/president/founder/owner/owners/workforce
        its: _ leadership/residents/chairman/director/spokesman/spokeswoman/predecessor/successor
        its: _ ATTRIBUTE !NOT_NOUN/-ly/-ing/-ed
        its: of/in/with/from/by/on/at/under/into/through/over/during/against/between/without/within/
            despite/behind/below/around/to _ POSSESSED/ATTRIBUTE
        its: of/with/for/against/into/by/under/through/about/during/despite/without/among/behind/
            beyond/from/on/in/at/to/over/between/around/within/TRANSITIVE _ !NOT_NOUN/-ing/-ed/-ly/
            PARTICIPLE/clear/unclear/possible/impossible/important/likely/unlikely/hard/difficult/
            easy/good/great/nice/bad/best/better/true/wrong/right/okay/ok/fine/great/worth/time/
            like/because/going/part/fun/safe/dangerous/sure/ready/free/able/home/happy/new/aware/
            late/early/old/young/alive/dead/essential/vital/crucial/critical/necessary/useful/
            helpful/interested/supposed/close/near/next/less/unable/successful/willing/pretty/well/
            different/simple/cold/hot/open/closed/busy/tired/hungry/ill/sick/alone/really/eligible/
            responsible/guilty/wise/sad/ideal/perfect/obvious/fair/unfair/high/low/cheap/expensive/
            most/#/a
        its: serve/served/serving/serves/act/acted/acting/acts/appointed/elected/named/hired/known/
            used/retained/chosen/selected/regarded/role/work/worked/working/resign/resigned/
            resigning/stepped/stepping/post/job/position/reign/term/years as _ first/second/third/
            next/last/main/only/new/chief/biggest/official/interim/sole !NOT_NOUN/-ing
        its: at _ best/worst/peak/heart/core/lowest/highest/most STOP/in/since/of/for/and/level/
            point
        its: for/and/all _ POSSESSED and/in/of/to/on/as/with/at/STOP
        its: HAVE/lost/changed/made/launched/opened/closed/cut/raised/announced/sold/held/began/
            ended/increased/reduced/improve/protect/change/expand/close/open/extend/boost/
            defend _ POSSESSED
        its: lost/losing/lose/made/make/on/in/finds/found _ way
        its: in _ entirety/infancy/midst/favor/favour/wake/tracks/class/path; of _ kind
        its: _ kind STOP/in; _ entirety
        - !own/latest/annual _ own/first/second/last/next/new/most come/best/nature/likely/to/and/
            year/week/month/time/york/thing/day
        - _ most/first/only likely/important/of/and/probably/definitely/certainly/commonly/often/
            about/a/the/because
        - whenever/wherever/where/when/if/because/since/that/what _ most/first/only/new
        - _ members/leaders/employees/residents/customers/people/patients/workers/players who/that
        - _ own fault/goal/goals STOP
        - _ political/official/financial/online/foreign/original/current/final/nuclear correctness/
            suicide/theatre/theater/now/news/dynamite/policy/that/but/money
        - !serve/served/serving/serves/act/acted/acting/elected/named/appointed/role/work/
            worked as _ most/first/only/new
        - it _ own; START in _; what/whatever/all/things SUBJECT TRANSITIVE _
    """,
}

RULE = Rule(
    summary="“it’s” where “its” is meant",
    why="“It’s” is short for “it is” or “it has”; what belongs to it is “its”.",
    message="“It’s” means “it is”. The possessive has no apostrophe: write “{better}”.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "The club sold {~~it's~>its~~} own ground.",
        "The council defended {~~it’s~>its~~} decision on Monday.",
        "The firm said {~~it's~>its~~} annual profits had doubled.",
        "The town was at {~~it's~>its~~} best in May.",
    ),
    good=(
        "The work is unpaid; it’s its own reward.",
        "It's first come, first served, and it's new to us.",
        "Take the test whenever it’s most convenient for you.",
        "“It’s members who pay for this,” she said.",
        "It's second nature to him. It's most likely that they will go.",
    ),
    words=tuple(TABLE),
    find=finder(TABLE),
)
