"""A form of a verb that the verb before it does not take: “was wrote”, “has fell”, “did not went”,
“been elect”, “able to moved”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks.grammar._contexts import Table, finder
from newslint.plugin import Article, BlockKind, Hit, Rule, Safety, Severity, Span

_IRREGULAR = (
    "arise:arose:arisen awake:awoke:awoken become:became:become begin:began:begun blow:blew:blown "
    "break:broke:broken bring:brought:brought buy:bought:bought catch:caught:caught "
    "choose:chose:chosen come:came:come do:did:done draw:drew:drawn drive:drove:driven "
    "eat:ate:eaten fall:fell:fallen fly:flew:flown forbid:forbade:forbidden "
    "forget:forgot:forgotten forgive:forgave:forgiven freeze:froze:frozen get:got:got "
    "give:gave:given go:went:gone grow:grew:grown hear:heard:heard hold:held:held keep:kept:kept "
    "know:knew:known lead:led:led leave:left:left make:made:made meet:met:met "
    "mistake:mistook:mistaken overcome:overcame:overcome overtake:overtook:overtaken "
    "overthrow:overthrew:overthrown pay:paid:paid ride:rode:ridden rise:rose:risen run:ran:run "
    "say:said:said see:saw:seen sell:sold:sold send:sent:sent shake:shook:shaken sing:sang:sung "
    "sink:sank:sunk speak:spoke:spoken spend:spent:spent stand:stood:stood steal:stole:stolen "
    "swear:swore:sworn swim:swam:swum take:took:taken teach:taught:taught tear:tore:torn "
    "tell:told:told think:thought:thought throw:threw:thrown undergo:underwent:undergone "
    "understand:understood:understood undertake:undertook:undertaken wear:wore:worn win:won:won "
    "withdraw:withdrew:withdrawn write:wrote:written build:built:built show:showed:shown "
    "lend:lent:lent"
)
"""Plain form, past and participle."""
_REGULAR = (
    "accuse achieve adopt allow announce apply appoint approve arrest ask assign attend avoid "
    "believe cancel carry complete confirm consider create deliver deny destroy detain determine "
    "develop diagnose discuss elect employ enable encourage enforce enjoy ensure establish "
    "evacuate expand expect explain extend happen identify ignore implement improve include inform "
    "injure inspire install introduce involve join kidnap learn maintain mention nominate notify "
    "occupy occur operate organise organize participate perform prevent prohibit promote propose "
    "prosecute protect prove provide publish receive recognise recognize recommend recover reduce "
    "refuse reject remain remove replace require resign resolve respond restore restrict reveal "
    "select settle solve suggest suspend threaten verify want"
)
"""Verbs whose plain form is nothing else."""
_SINGULAR = (
    "go make take give get become know say keep think bring find provide include remain require "
    "create continue receive allow seem appear believe happen want mean agree decide understand "
    "achieve add adopt apply arrive avoid belong choose come consider contain contribute deliver "
    "depend describe destroy determine develop discuss eat enable encourage enjoy ensure "
    "establish examine exist explain expect explore express fail follow forget hear identify "
    "improve indicate introduce involve learn lose maintain obtain occur prevent protect prove "
    "pay participate prefer prepare promote reduce reflect remind remove resolve restore send "
    "serve solve speak spend suggest"
)
"""Verbs whose form in “-s” is no noun."""
_NOT = "did/does/do/could/would/will/can/should/must/may/might not"
_NEVER = "didn't/doesn't/don't/couldn't/wouldn't/won't/can't/cannot/shouldn't"
_PEOPLE = "he/she/they/it/we/i/police/officials/officers"
_TO = (
    "able/unable/want/wants/wanted/trying/tried/decided/decides/forced/managed/failed/hoping/hopes/"
    "hoped/planning/intend/intends/intended/likely/willing/began/started/expected/order to"
)
_TO_PLAIN = (
    "how/going/able/unable/want/wants/wanted/trying/tried/decided/forced/managed/failed/hoping/"
    "hopes/hoped/planning/intends/intended/likely/unlikely/began/started/order/need/needs/needed/"
    "meant/supposed/expected/designed/plans/ways/way/used/have/has/had/agreed/continue/opportunity/"
    "chance/ability/right/help/helps/aims/aim/attempt/attempts/effort/efforts/not/asked/allowed/"
    "required"
)
_BEEN = "!human/supreme/time/there been/being"
_NO_NOUNS = frozenset(
    "build give make take write know teach catch tell sell buy choose steal hold keep send "
    "bring".split()
)
"""Irregular verbs whose plain form is nothing else after “been”."""
_OTHERS = {
    "use": """
        used: !did/do/does he/she/it/there _ to PLAIN
        used: is/are/was/were/get/got/getting/gets/become/became/isn't/wasn't not? _ to the/a/-ing/
            it/his/her/this/having/being/seeing
        - there is/are/was/were not? _; that/this/which is/was _
    """,
    "bias": """
        biased: are/were/aren't/weren't/very/so/not _ against/toward/towards/STOP
        - there are/were/aren't/weren't not? _; is/was not _
    """,
    "prejudice": """
        prejudiced: are/were/aren't/weren't/very/so _ against/toward/towards
        - there are/were _
    """,
    "concern": "concerned: are/is/am/was/were/i'm/we're/very/deeply _ about/that/over\n"
    "- there is/was/are * _; there is/was _; of/the/only/main/biggest is/was _",
}
_BEFORE = "is/are/was/were/been/being/be/wasn't/weren't/isn't/aren't"
_ONLY_PAST_OF = frozenset(
    "write take give begin eat drive choose steal freeze grow know throw draw fly forgive forbid "
    "overthrow overtake undertake withdraw mistake undergo shake wear tear speak".split()
)
"""Irregular verbs whose past is nothing else after “was”."""
_ALSO_NOUNS = frozenset("saw rose found broke fell sang led won left held".split())
_RIGHT = """
    - who/that/which/what/all/as/best/whatever/everything/those/than could/would/should/can/will/
        may/might not? _
    - who/that/which/what/all/as/everything/those/than SUBJECT * not? _
    - !START/,/and/but/that SUBJECT has/have/had/want/wants/wanted/used/need/needs/agreed to _
    - whether/or/if not _; , _; but/and didn't/doesn't/don't/couldn't/wouldn't/can't/won't _
"""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    yield from finder(_table())(article, places)


@cache
def _table() -> Table:
    rows: dict[str, list[str]] = {}
    for verb in _IRREGULAR.split():
        plain, past, participle = verb.split(":")
        _add_past(rows, plain, past)
        if past != participle:
            _add_participle(rows, plain, past, participle)
        if plain in _NO_NOUNS:
            rows.setdefault(plain, []).append(f"{participle}: {_BEEN} _")
    for verb in _REGULAR.split():
        past = _past(verb)
        _add_past(rows, verb, past)
        rows.setdefault(verb, []).append(f"{past}: {_BEEN} _")
    for verb in _SINGULAR.split():
        rows.setdefault(_third(verb), []).append(
            f"{verb}: {_NOT} _; {_NEVER} _; START/that/and/but/, he/she/they/it/we/i/you/there "
            "can/could/will/would/should/may/might/must _; if/when/what/because he/she/they/it/we/"
            "i/you can/could/will/would/should/may/might/must _; could/would/should/cannot _ "
            f"NOUN_OPENING/it/him/them/any/this; {_TO_PLAIN} to _ !STOP"
        )
    rows |= {word: [lines] for word, lines in _OTHERS.items()}
    return {word: "\n".join(lines) + _RIGHT for word, lines in rows.items()}


def _add_past(rows: dict[str, list[str]], plain: str, past: str) -> None:
    line = f"{plain}: {_NOT} _ !STOP; {_NEVER} _ !STOP"
    if past not in _ALSO_NOUNS:
        line += f"; {_TO} _ !STOP"
    rows.setdefault(past, []).append(line)


def _add_participle(rows: dict[str, list[str]], plain: str, past: str, participle: str) -> None:
    adverb = "already/also/never/just/not/recently/since/previously/long/always/ever"
    after = "!STOP" if past not in _ALSO_NOUNS else "by/to/in/from/for/on/since/over/#/into/a/the"
    lines = [
        f"{participle}: has/have/having/hasn't/haven't _ {after}",
        f"{participle}: has/have/had {adverb} _ {after}",
        f"{participle}: START/that/and/but/,/when/after/because/said/if {_PEOPLE}/who had _ "
        + after,
    ]
    if plain in _ONLY_PAST_OF:
        lines.append(f"{participle}: {_BEFORE} {adverb.replace('not/', '')}/first/later? _")
        lines.append(f"{participle}: {_BEFORE} not _")
    rows.setdefault(past, []).extend(lines)


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    doubled = {"kidnap": "kidnapped", "occur": "occurred", "cancel": "cancelled"}
    return doubled.get(verb, verb + "ed")


def _third(verb: str) -> str:
    return verb + "es" if verb.endswith("o") else verb + "s"


RULE = Rule(
    summary="a form of a verb that the verb before it does not take",
    why="After “was” and “has” stands the participle, after “did not”, “could” and “able to” the "
    "plain form: was written, has fallen, did not go.",
    message="Write “{better}”, not “{found}”, after the verb before it.",
    severity=Severity.WARNING,
    safety=Safety.SHOWN,
    blocks=(BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM, BlockKind.CAPTION),
    before=("grammar/modal-and-past", "grammar/confused-word"),
    bad=(
        "The book was {~~wrote~>written~~} in May. Prices have {~~fell~>fallen~~} by a fifth.",
        "They did not {~~went~>go~~} home, and said he had {~~took~>taken~~} the car.",
        "She had been {~~elect~>elected~~} twice but does not {~~wants~>want~~} the job.",
        "They were not able to {~~removed~>remove~~} it. She {~~use~>used~~} to live there.",
        "It was {~~wrote~>written~~} by judges who are {~~bias~>biased~~} against her.",
    ),
    good=(
        "Those who could not fled. What they have went on food. All she had went to the church.",
        "He was not used to it; the human being made tools. There has been change.",
        "A test that should have failed but didn't revealed a flaw. The money he had went on "
        "drink.",
        "The dress she had shown was worn by a star. He did not mean it, and did not only write.",
        "She had rose bushes and a broken arm, and was broke. There were bias claims against him.",
        "Did he use to live there? It is of use to the army. She could not have known; they "
        "had left.",
        "He is able to do so; the order to retired officers came late. They had sang-froid.",
    ),
    # no `needs`: the words are looked up in the article's tokens
    find=find,
)
