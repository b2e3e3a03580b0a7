"""“One of best” and “according the”: a small word that a set phrase cannot do without."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.grammar._contexts import finder
from newslint.checks.grammar._table_file import finder_of
from newslint.plugin import Article, BlockKind, Hit, Rule, Safety, Severity, Span

_THEIRS = "the/a/an/his/her/their/its/our/my/your/this/these/those"
_MONTHS = (
    "january/february/march/april/may/june/july/august/september/october/november/december/"
    "monday/tuesday/wednesday/thursday/friday/saturday/sunday"
)
_UNITS = "%/per/percent/million/billion/m/bn/am/pm/a.m./p.m./years/days/weeks/months/degrees/miles"
_DO = (
    "be/do/have/get/go/make/take/see/find/keep/give/provide/come/become/know/tell/understand/"
    "avoid/prevent/protect/ensure/identify/improve/create/maintain/restore/reach/reduce/"
    "build/meet/bring/solve/achieve/allow/develop/determine/remain/stay/buy"
)
_CROWD = (
    "people/men/women/children/those/dollars/pounds/euros/workers/students/protesters/soldiers/"
    "demonstrators/families/supporters/residents/passengers/refugees/migrants/voters"
)
_TIMES = "time/times/day/week/month/year/way/period/place/night/moment/date/level/rate"
TABLE = {
    "of": """
        the: one/some/many/none _ ^ most/SUPERLATIVE !STOP/friends/practice/practices/and
    """,
    "one": """
        of: is/was/are/be/became/as/remains/perhaps _ ^ the most/more/first/few/SUPERLATIVE
        of: is/was/only/just/like/that/and _ ^ them
        of: after/to/by/in/for/with/from/is/was/as/when/at _ ^ their/his/her/its/our/my/your !own
    """,
    "some": "of: see/saw/solve/are/were/is/by/from/including/about/on/in/of _ ^ the/these/those",
    "many/most/none/several": "of: START/and/but/, _ ^ them",
    "according": f"""
        to: !by/without/of/in/for/and/from/than _ ^ {_THEIRS}/him/them/police/officials
        to: START _ ^ !to/as/-ly/STOP/not/with
        to: , _ ^ local/state/government/court/president/prosecutors/authorities/witnesses/sources
        to: , _ ^ media/reports/documents/figures/data/state/health/police/military/united/dr./mr.
    """,
    "time": "the: at ^ _ of the/his/her/their/its/this; at ^ _ when",
    "result": "a: as ^ _ of\nof: as a _ ^ the/his/her/their/its/this/these",
    "front": "of: !START/,/up/way/and/while in _ ^ the/a/an/his/her/their/him/them/me/us/our",
    "spite/favour/favor/charge/lieu": f"of: in _ ^ {_THEIRS}",
    "rest": "of: the _ ^ the/his/her/their/us/them/its/our/this",
    "order": f"to: in _ ^ {_DO}",
    "able/unable/willing": f"""
        to: _ ^ {_DO}/help/use/win/say
        to: be/been/being/they're/we're/you're/i'm _ ^ !NOT_NOUN/to/bodied/-s/-ing/-ed
    """,
    "number": f"of: total/large/small/growing/record/limited/increasing/huge _ ^ {_CROWD}/cases",
    "going/trying/supposed/wants/wanted": f"to: _ ^ {_DO}",
    "first": "the: for ^ _ time STOP/in/since/on/at/that/and/when/by/this/last/ever",
    "end/beginning/start": "the: at ^ _ of the/this/last/next/his/her/their/its",
    "wake/middle/midst/aftermath/vicinity": "the: in ^ _ of",
    "verge/brink/eve": "the: on ^ _ of",
    "same": f"the: at/in/on/of/for/from/by ^ _ {_TIMES}",
    "hundreds/thousands/dozens/millions": f"of: _ ^ {_CROWD}",
    "lot": "of: a _ ^ people/money/time/work/things/them/attention/pressure/questions",
    "plenty/lots": "of: _ ^ people/money/time/things/them",
    "to": f"""
        and: between #/NUMBER _ #/$/£/€/NUMBER
        and: between $/£/€ # _ #/$/£/€
        and: between $/£/€ # {_UNITS} _ #/$/£/€
        and: between # {_UNITS} _ #/$/£/€
        and: between {_MONTHS} _ {_MONTHS}
        and: between {_MONTHS} # _ {_MONTHS}
        - difference/differences/gap/split/divided/shared between * _
        - between * _ * and; between * _ * * and; between * * _ * and; between * * _ * * and
    """,
}

_phrases = finder(TABLE)
_more_phrases = finder_of("missing_words.txt")


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    found = {hit.span: hit for hit in _phrases(article, places)}
    yield from found.values()
    for hit in _more_phrases(article, places):
        if hit.span not in found:
            yield hit


RULE = Rule(
    summary="a small word missing from a set phrase",
    why="One of the best, according to the plan, between two and three: these phrases do not "
    "stand without the small word.",
    message="A word is missing or wrong: write “{better}”.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    blocks=(BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM),
    bad=(
        "It is one {~~of best~>of the best~~} films of the year, {~~according the~>according to "
        "the~~} critics.",
        "She stood in {~~front the~>front of the~~} court {~~for first~>for the first~~} time.",
        "Between 20 {~~to~>and~~} 30 people came, {~~hundreds people~>hundreds of people~~} left.",
        "He was {~~able do~>able to do~~} it {~~at time~>at the time~~} of the vote, in {~~order "
        "get~>order to get~~} home.",
        "She has been {~~able move~>able to move~~} on, going as {~~far to~>far as to~~} ask.",
        "It is {~~likely be~>likely to be~~} shut, as it {~~needs be~>needs to be~~} repaired.",
        "{~~In likelihood~>In all likelihood~~}, it shut {~~because the~>because of the~~} fact "
        "that rain fell {~~in attempt~>in an attempt~~} to save it, and is "
        "{~~referred as~>referred to as~~} the dam.",
        "He died {~~as result~>as a result~~} of the crash, {~~at same~>at the same~~} time.",
    ),
    good=(
        "The law grants foreigners rights by according the same status to all.",
        "Children of between 10 to 12 and 14 came. Between 2 and 3 of them wanted help.",
        "It was correct at time of writing. Up front the drums began, and in front the guitars.",
    ),
    # no `needs`: the words are looked up in the article's tokens
    find=find,
)
