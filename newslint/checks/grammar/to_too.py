"""“To much” for “too much”, and “going too be”."""

from __future__ import annotations

from newslint.checks.grammar._contexts import finder
from newslint.plugin import Rule, Safety, Severity

TABLE = {
    "to": """
        too: BE/it's/not/far/much/isn't/wasn't/just/simply/still/seems/seemed _ much/many/late/
            early/soon/far/long !of
        too: BE/it's/is _ many/much of
        too: of/regarding/concerning/despite/without/use/uses/using/create/creates/created/eat/ate/
            include/includes/including/require/requires/requiring/contain/contains/has/
            with _ many -s/people/children/men/women
        too: eat/eats/use/uses/take/takes/took up _ many/much
        too: , _ ./?/!/:; here/and/but/then/so/now , _ ,
        too: BE/not/far/isn't/wasn't/aren't _ -ous/-ful/-ical/hot/cold/thick/dense/vague/negative/
            slippery/loud/strict/lenient/short/heavy/deep/shallow/proud/shy/stupid/clever/tiny/huge/
            crowded/simplistic/cautious/optimistic/generous/soft/harsh/lax/rigid/abstract/technical/
            noisy/messy/strange STOP/to/for/and/but/or/in/with
        too: far/way/not/all _ hot/cold/thick/dense/vague/strict/lenient
        too: !,/STOP/how/able/going/have/has/had/need/used/want/try _ heavily/widely/quickly/slowly/
            highly/closely/seriously/easily/badly/lightly/tightly/loudly/broadly/narrowly/soon/
            harshly/cheaply/often ./?/!/on/for/to/in/with/by/from
        too: allow/allowed/see/saw/have/had/with/know/knew/lost/lose/are/were _ many !a/what/an/was/
            were/is/seem/seemed
        too: we/they/you have _ many/much/few/little -s/money/time/people/power
        too: with/for/of/by/about/without/after/such/from/were/be/none _ much/many/soon/late/
            long !of
        too: has/have/had/having/spend/spent/spending/waste/wasted/cost/costs/want/wants/drink/
            drank/eat/ate/put/taking/takes/drinking/eating/places/placed/paid/paying/pay/invested/
            doing/does/do/asking/ask/asks/so/know/made/making/makes/means/need/needs/see/seen/saw/
            used/using/had/is/there/way/got/get/getting/all/up/ _ much !of/more/better/less/larger/
            higher/lower/later/earlier/acclaim/fanfare/bigger/smaller/greater/applause/improved/
            needed
        too: has/have/had/having/spent/drink/drank/eat/ate/there/are/were/asked/asking/ask/see/seen/
            saw/lost/made/making/is/kill/killed/takes/hold/faced/face _ many people/problems/
            questions/times/ways/things/years/other/cases/mistakes/variables/unknowns/hurdles/
            changes/different/deaths/lives
        too: for/took/taken/takes/take/waited/wait/waiting/stayed/stay/lasted/last/last/gone/way/
            way/far/so/lived _ long STOP/to/before/for/in/and/after/a/have/has/without/as
        too: gone/go/goes/going/went/took/taken/take/takes/push/pushed/pushes/get/gets/straying/
            stray _ far STOP/in/from/and/with/by/for/to
        too: came/come/comes/arrived/left/acted/moved/waited/died/happened/until/started/wake/woke/
            late/little/much/much/act/start/do/done/gone/back/end/ended/happen/leave/left/
            all _ late/soon/early STOP/to/for/in/and/after
        too: BE/it's/far/way/much/all _ big/small/expensive/hot/young/old/weak/strong/difficult/
            hard/risky/dangerous/high/low/good/bad/tired/busy/afraid/ill/sick/poor/rich/large/heavy/
            tall/short/complex/complicated/costly/great/narrow/wide/powerful/vague/simple/easy/
            close/tight/broad/fast/slow/frightened/scared/cold to/for/STOP
        too: much/far/way/all/not _ many/late/soon/often/long/early/big/small/far/quickly/easily/
            good
        too: not _ distant; all _ often/familiar/easily/easy/common/real/rare/well/clear
        too: me/you/us/him _ STOP
        - until/till/by/to late _; from * _; from * * _; early/late/mid _ late/early;
            - on/the/its/best/only/long/a/this way _
        - what * is/are/was/were _; _ far/long greater/beyond/more/less/larger/away/off/flung/
            corners/outweigh/exceed/surpass/outstrip/north/east/west/south
        - _ late/early/soon spring/summer/autumn/winter/january/february/march/april/may/june/july/
            august/september/october/november/december/night/evening/afternoon/morning/next/last/
            this/in/19/20
        - it would/could/might/must be _ many
        - !there has/have/had been _ many
        - _ many a/what/an; !eat/eats/eating/ate/use/using/used/take/takes/took/taking up _ many;
            come/came/comes/amount/amounts/amounted/add/adds/added up? _ much;
            _ high/low school/schools
        - listen/listening/listened/listens/talk/talking/talked/talks/got/gets/get/look/looking/
            looked/said/speak/spoke/happen/happened/happens/belong/belongs/refer/refers/used/want/
            wants/wanted/going/love/like/liked/have/had/need/glad/happy/dear/next/close/try/tried/
            nice/meant/mean/return/returned _ STOP
        - it/that/which/how/who/what/one me/you/us/him _
        - much/far/way _ big/small/good
    """,
    "too": """
        to: going/able/unable/used/ought/trying/hoping/willing/likely/unlikely/ready/allowed/forced/
            supposed/expected/need/needs/needed/want/wants/wanted/try/tried/continue/continued/
            continues/failed/decided/agreed/due/began/refused/plan/plans/planned/order/began/begun/
            hope/hopes/asked/told/according/return/returned/listen/listening/attempt/attempting/
            attempted/chance/right/decision/ability/effort/efforts/ordered/managed/promised/set/
            aims/aim/designed/difficult/easy/scheduled/prepared/want/begin/time/way _ be/have/do/
            make/get/go/see/take/give/find/keep/come/say/help/let/become/bring/hold/leave/work/put/
            pay/play/use/know/tell/show/run/stop/move/win/start/meet/live/build/buy/set/cut/vote/
            stay/protect/avoid/reach/change/create/provide/increase/reduce/improve/support/prevent/
            sell/send/speak/return/join/raise/DETERMINER
        to: go/went/going/gone/goes/back/led/lead/leads/up/down/over/close/next/thanks/prior/
            similar/related/access/moved/came/come/returned/return/sent/according/addressed/subject/
            owing/respond/responded/response/contributed/listened/given/referred/belongs/belonged/
            comes/turned/travelled/traveled/flew/drove/walked/ran _ DETERMINER/him/them/me/us/#/
            school/work/court/hospital/prison/jail
    """,
}

RULE = Rule(
    summary="“to” where “too” is meant, or the other way round",
    why="“Too” is more than enough, or also.",
    message="Write “{better}”, not “{found}”: “too” is more than enough, “to” goes before a verb "
    "or a place.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "It was {~~to~>too~~} late to stop the vote.",
        "She said there were {~~to~>too~~} many questions and they had gone {~~to~>too~~} far.",
        "They spend {~~to~>too~~} much time in meetings.",
        "They were going {~~too~>to~~} be late.",
        "He went {~~too~>to~~} the shop.",
    ),
    good=(
        "It was too little, too late, she said, and it was too much to ask her to go, too.",
        "He spoke to many people and to much of the press, from early to late March.",
        "She has been to many towns and to many of the shows.",
        "Imagine how liberating it would be to many executives.",
        "It may not amount to much. Hope is to many what bread is to some.",
        "He is a danger to far more people. They came to love it, and the house was known to many.",
        "“Who are you talking to? Not to me, that matters to me,” he said. He lied to us, too.",
        "On the way to late-night shops, prices had to far exceed the old ones.",
    ),
    # no `needs`: the words are looked up in the article's tokens
    find=finder(TABLE),
)
