"""“Its been” for “it’s been”."""

from __future__ import annotations

from newslint.checks.grammar._contexts import finder
from newslint.plugin import Rule, Safety, Severity

TABLE = {
    "its": """
        it's: _ a/an/the/been/because/why/what/how/where/when/who/if/about/got/been/also/never
        it's: _ not/always/really/probably/actually/definitely/certainly/simply/this/that/these/in
        it's: _ going/getting/becoming/coming to/on/up/down/into/through/back/out/well/nowhere/a/the
        it's: _ important/possible/impossible/likely/unlikely/clear/unclear/hard/easy to/that/for/
            not
        it's: _ difficult/good/great/nice/essential/necessary/vital/crucial/critical to/that/for
        it's: _ fair/safe/wrong/true/obvious/sad/tempting/unfair/unusual/wise/time to/that/for/we
        it's: _ important/time/clear we/you/they/he/she/it
        it's: _ very/so/too/quite/pretty important/hard/difficult/good/easy/clear/likely/much to/
            that/for/STOP
        it's: _ very/so/too/quite/pretty important/hard/difficult/good/easy/clear and/when/because/
            we
        it's: _ very/so/too/quite/pretty exciting/frustrating/sad/unfortunate/unlikely/rare/nice/
            hot/cold
        it's: _ very/so/too/quite/pretty early/late/soon/tough/simple/similar/different to/that/for/
            STOP
        it's: _ very much/far
        it's: _ just/still/now/only/all a/an/the/not/been/about/that/as/so/too/up/over/in/one
        it's: _ worth it/a/the/noting/remembering/considering/mentioning/asking/pointing/looking
        it's: _ like a/an/the/he/she/you/i/we/they/that/this/being/having/nothing
        it's: _ i/we/you/they/he/she/me/my/your/our/his/their
        it's: _ as if/though/simple/much/easy/good
        it's: _ one of; _ more of/like a/the; _ no longer/secret/surprise/wonder/accident/
            coincidence
        it's: _ up/down/over/back to/for/there/here
        it's: if/because/that/when/until/unless/whether/once/whenever/why/although/though/but/since/
            think/know/sure/say/says/said/feel _ important/possible/impossible/likely/unlikely/hard/
            difficult/easy/good/great/nice/bad/better/true/wrong/right/fine/safe/dangerous/ready/
            free/late/early/dead/essential/vital/crucial/necessary/useful/helpful/perfect/obvious/
            fair/unfair/cheap/expensive/convenient/appropriate/relevant/recent/similar/different/
            simple/complex/complicated/clear/unclear/open/closed/raining/empty/full/broken/fixed/
            finished/done/over/gone/available/legal/illegal/real/fake/big/small/old/new/cold/hot/
            dark/quick/slow/worse/easier/harder/cheaper/faster/quicker/safer/faulty/live/dry/wet/ok/
            okay/urgent/painful/worthwhile ./?/!/to/that/than/because/we/you/they/he/she
        it's: whenever/if/because/when _ most important/possible/impossible/likely/unlikely/hard/
            difficult/easy/good/great/nice/bad/better/true/wrong/right/fine/safe/dangerous/ready/
            free/late/early/dead/essential/vital/crucial/necessary/useful/helpful/perfect/obvious/
            fair/unfair/cheap/expensive/convenient/appropriate/relevant/recent/similar/different/
            simple/complex/complicated/clear/unclear/open/closed/raining/empty/full/broken/fixed/
            finished/done/over/gone/available/legal/illegal/real/fake/big/small/old/new/cold/hot/
            dark/quick/slow/worse/easier/harder/cheaper/faster/quicker/safer/faulty/live/dry/wet/ok/
            okay/urgent/painful/worthwhile STOP/to/for
        it's: if/until/once/when/unless/because/after/before/whether/that _ -ed/built/made/broken/
            sold/bought/lost/found/done/gone STOP/because
        it's: because/if/that/how/why/when/whether/and _ being -ed/made/built/sold/used/done/held/
            kept/paid/run
        it's: what/how _ like; _ more * than; what's more , _
        it's: _ much/far/way/even more/less/better/easier/worse/nicer/harder/faster/cheaper/safer/
            COMPARATIVE STOP/to/for/than/if/when/—
        it's: _ nearly/almost/basically/completely/absolutely/entirely/virtually/
            practically impossible/certain/as/like/all/over/time/always/never/too/the/a
        it's: _ called/supposed/expected/estimated/known/used/made/based a/the/to/that/as/for/by/of/
            on
        it's: _ raining/snowing/happening/working/trying/looking STOP/to/like/for/in/at
        it's: _ here/there/over/fun/okay/ok/amazing/awesome/great/unacceptable/ridiculous STOP
        - _ not inconsiderable/insignificant/insubstantial/unreasonable/unimpressive
        - _ a cappella/game/levels/level/team/side/league/list/b/grade
        - _ in house/flight/store/depth/box/laws/game
        - _ the guardian; _ no .; _ what if
    """,
}

RULE = Rule(
    summary="“its” where “it’s” is meant",
    why="“Its” belongs to something; “it’s” is short for “it is” or “it has”.",
    message="“Its” is the possessive. Write “{better}”, for “it is” or “it has”.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "He said {~~its~>it's~~} been a hard year for the shop.",
        "{~~Its~>It's~~} not the first time the dam has leaked.",
        "“I think {~~its~>it’s~~} time to go,” she said.",
        "“{~~Its~>It’s~~} very important to us,” he said.",
    ),
    good=(
        "The town prints its own money.",
        "The bank defended its not inconsiderable bonus pool.",
        "The project threatened its very existence.",
        "Its time has come, and its going price has doubled.",
        "The college raised its A level results, and its in-house lawyers said so.",
    ),
    # no `needs`: the word is looked up in the article's tokens
    find=finder(TABLE),
)
