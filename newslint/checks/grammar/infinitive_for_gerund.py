"""“Looking forward to see”, “prohibited to enter”, “succeeded to reach”: an infinitive after a word
that takes the form in “-ing”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.grammar._word_classes import (
    ADVERB,
    ARTICLE,
    MODAL,
    NOT_NOUN,
    OBJECT,
    PLAIN,
    POSSESSIVE,
    SUBJECT,
)
from newslint.plugin import Article, BlockKind, Hit, Rule, Safety, Severity, Span, Tokens

_VERBS = frozenset(
    "accept achieve acquire adapt adopt allow apply arrive ask attend avoid be become begin "
    "believe bring build buy carry choose come complete comply conduct continue create deal "
    "deliver destroy develop do earn eat eliminate embrace enforce engage ensure enter establish "
    "expand explain expose find fix follow foster get give go grow have hear hire identify "
    "implement improve include inform install introduce invest join keep know learn leave listen "
    "live lose maintain make manage meet obtain open pay perform persuade pick preserve prevent "
    "promote protect prove provide publish pursue put read receive recover reduce remain remove "
    "replace resolve respond restore sell send serve see settle share speak spend strengthen sue "
    "take teach tell understand vote watch wear welcome withdraw write".split()
)
"""Plain forms that are no nouns, or hardly."""
_DOUBLED = frozenset("begin get put cut run stop win let".split())

_FORMS = {
    # head: what stands instead of its “to”, and the words one of which must stand before it
    "forward": ("to", "look looks looked looking"),
    "resort": ("to", ""),
    "resorted": ("to", ""),
    "resorting": ("to", ""),
    "committed": (
        "to",
        "is are was were be been remain remains remained fully am i'm we're firmly",
    ),
    "dedicated": (
        "to",
        "is are was were be been people organisation organization group charity and",
    ),
    "devoted": ("to", "is are was were be been , has have had"),
    "opposed": ("to", "is are was were be been as strongly firmly"),
    "objected": ("to", ""),
    "accustomed": ("to", "is are was were be been become became grown so not"),
    "addicted": ("to", ""),
    "confessed": ("to", ""),
    "contributed": ("to", "has have had also it which that and he she they who"),
    "succeed": ("in", ""),
    "succeeds": ("in", ""),
    "succeeded": ("in", ""),
    "succeeding": ("in", ""),
    "insist": ("on", ""),
    "insists": ("on", ""),
    "insisted": ("on", ""),
    "insisting": ("on", ""),
    "prohibited": ("from", ""),
    "prohibits": ("from", ""),
    "prohibit": ("from", ""),
    "prevented": ("from", ""),
    "prevent": ("from", ""),
    "prevents": ("from", ""),
    "preventing": ("from", ""),
    "barred": ("from", ""),
    "banned": ("from", ""),
    "discouraged": ("from", ""),
    "discourage": ("from", ""),
    "discourages": ("from", ""),
    "discouraging": ("from", ""),
    "deterred": ("from", ""),
    "dissuaded": ("from", ""),
    "dissuade": ("from", ""),
    "abstain": ("from", ""),
    "abstained": ("from", ""),
    "refrain": ("from", "to will would should must please and"),
    "refrained": ("from", ""),
    "accused": ("of", "is are was were been being be him her them"),
    "verge": ("of", "the"),
    "brink": ("of", "the"),
    "hope": ("of", "the"),
    "hopes": ("of", "in"),
    "aim": ("of", "the"),
    "view": ("to", "a"),
    "considering": ("", "is are was were been be"),
    "avoid": ("", ""),
    "avoided": ("", ""),
    "avoids": ("", ""),
    "avoiding": ("", ""),
    "enjoy": ("", ""),
    "enjoys": ("", ""),
    "enjoyed": ("", ""),
    "finished": ("", "has have had he she they i we"),
    "denied": ("", "he she they who has have had police"),
    "worth": ("", "is was be it's also well not"),
}
_BEFORE_PHRASE = {"hope": "in", "aim": "with", "view": "with", "verge": "on", "brink": "on"}
"""What stands two words before: with the aim to."""
_PURPOSE_FOLLOWS = frozenset(
    "prevent prohibit prevents prohibits discourage discourages avoid enjoy dissuade".split()
)
"""What an infinitive of purpose may follow: things to avoid to be safe."""
_OBJECTS = OBJECT | frozenset(
    "people anyone others children women men residents employees workers students users "
    "companies everyone journalists players drivers customers members immigrants refugees".split()
)
_TAKE_OBJECT = ("pr", "disc", "diss")


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    tokens = article.tokens
    for head in sorted(_FORMS.keys() & tokens.index.keys()):
        for at in tokens.index[head]:
            to = at + 1
            if head.startswith(_TAKE_OBJECT) and tokens.texts[to] in _OBJECTS:
                to += 1
            if tokens.texts[to] != "to":
                continue
            verb = to + 1
            if tokens.texts[verb] in ADVERB and tokens.texts[verb].endswith("ly"):
                verb += 1
            if _is_infinitive(tokens, at, verb) and _takes_gerund(tokens, at, to):
                yield _hit(article, to, verb, _FORMS[head][0])


def _is_infinitive(tokens: Tokens, at: int, verb: int) -> bool:
    word, after = tokens.texts[verb], tokens.texts[verb + 1]
    if word in _VERBS:
        return True
    preposition = _FORMS[tokens.texts[at]][0]
    if preposition == "to" and not tokens.texts[at].startswith("resort"):
        return False  # committed to change
    return word in PLAIN and word != "force" and after not in NOT_NOUN - ARTICLE - POSSESSIVE


def _takes_gerund(tokens: Tokens, at: int, to: int) -> bool:
    head = tokens.texts[at]
    before = _FORMS[head][1].split()
    if before and tokens.texts[at - 1] not in before:
        return False
    if head in _BEFORE_PHRASE and tokens.texts[at - 2] != _BEFORE_PHRASE[head]:
        return False
    if "it" in tokens.texts[max(at - 3, 0) : at]:
        return False  # it is prohibited to enter
    if head in _PURPOSE_FOLLOWS:
        return to > at + 1 or tokens.texts[at - 1] in SUBJECT | MODAL
    return True


def _hit(article: Article, to: int, verb: int, preposition: str) -> Hit:
    tokens = article.tokens
    adverb = tokens.span(to + 1, verb - 1).of(article.prose) + " " if verb > to + 1 else ""
    better = f"{preposition} {adverb}{_gerund(tokens.texts[verb])}".lstrip()
    return Hit(tokens.span(to, verb), better=(better,))


def _gerund(verb: str) -> str:
    if verb in _DOUBLED:
        return verb + verb[-1] + "ing"
    if verb.endswith("e") and verb != "be" and not verb.endswith("ee"):
        return verb[:-1] + "ing"
    return verb + "ing"


RULE = Rule(
    summary="an infinitive where the form in “-ing” belongs",
    why="People look forward to seeing a film, are prevented from entering and succeed in leaving.",
    message="Write “{better}”, not “{found}”.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    blocks=(BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM, BlockKind.CAPTION),
    before=("grammar/wrong-preposition",),
    bad=(
        "They look forward {~~to meet~>to meeting~~} her.",
        "Dogs are prohibited {~~to enter~>from entering~~}, and the law prevents people "
        "{~~to sell~>from selling~~} them.",
        "She succeeded {~~to reduce~>in reducing~~} the cost and insisted {~~to pay~>on paying~~}.",
        "The firm is committed {~~to provide~>to providing~~} help with the aim {~~to improve~>of "
        "improving~~} care.",
        "He avoided {~~to speak~>speaking~~} and was accused {~~to have~>of having~~} lied.",
        "Shops resorted {~~to offer~>to offering~~} postal services.",
    ),
    good=(
        "It is a view\n\nThe thing that they wanted to avoid",
        "We look forward to work, and to meeting you. She insisted to reporters that it was true.",
        "It is a thing to avoid to be safe, and one that rules exist to prevent to keep order.",
        "He was devoted to God and dedicated to helping. The hope to be free lives on.",
        "It is prohibited to enter, and it was long forbidden to sell it.",
        "They aim to provide aid. He was accused, to be fair, of worse. Banned in May, to be "
        "exact.",
        "The move contributed to change. She finished to applause and confessed to murder.",
        "It was worth a lot. The view to sea is good, and access was denied to have-nots.",
    ),
    words=tuple(_FORMS),
    find=find,
)
