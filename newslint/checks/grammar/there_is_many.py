"""“There is many reasons”, “there are a problem”: the verb goes with what comes after it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.grammar._contexts import replacement
from newslint.checks.grammar._nouns import ADJECTIVES_TOO, plural_of, singular_of
from newslint.checks.grammar._word_classes import NUMBER, STOP
from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, Tokens

_TO_PLURAL = {
    "is": "are",
    "was": "were",
    "has": "have",
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
}
_TO_SINGULAR = {better: verb for verb, better in _TO_PLURAL.items()}
_ADVERBS = frozenset(
    "also still now only always currently already often sometimes probably really certainly then "
    "clearly reportedly never just not simply".split()
)
_MANY = frozenset("some many several numerous various more other no these those few".split()) | (
    NUMBER - {"one"}
)
_ABOUT = frozenset("about around nearly almost roughly approximately over only".split())
_ADJECTIVES = frozenset(
    "new big small large major serious good bad great young old former local national political "
    "important different difficult special strong common similar certain foreign other real main "
    "amazing interesting huge significant clear obvious many key social public private economic "
    "available additional specific potential possible recent positive negative legal human "
    "financial military early late long short high low few further such better worse".split()
)
_UNITS = frozenset(
    "minutes hours days weeks months years seconds miles kilometres kilometers metres meters feet "
    "inches pounds dollars euros points degrees lots percent goals yards acres tonnes tons litres "
    "nights laps games rounds matches shots wickets balls".split()
)
"""Plurals that may be one amount: there was two minutes left."""
_SEVERAL_IN_ONE = frozenset(
    "group team family crowd couple pair series set range number lot majority minority half third "
    "quarter dozen total host list collection selection class staff generation row string network "
    "chain stream wave crew cast crop surge mix variety array mixture combination handful slew "
    "flurry spate multitude bunch host myriad plethora wealth raft body batch cluster trio "
    "flood hundred thousand million".split()
)
_UNREAL = frozenset("if though wish wished wishes as unless whether would suppose imagine".split())
_FOLLOWING = STOP | frozenset(
    "of in for from at on with by to after before during since who that which where when we you "
    "they he she it i and or but about against among around between inside outside over as "
    "because if left here there out available".split()
)


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    tokens = article.tokens
    for at in tokens.index.get("there", ()):
        verb = tokens.texts[at + 1]
        if verb in _TO_PLURAL and _is_plural(tokens, at + 2, verb):
            yield replacement(article, at + 1, at + 1, _TO_PLURAL[verb])
        elif (
            verb in _TO_SINGULAR
            and not _is_unreal(tokens, at, verb)
            and _is_singular(tokens, at + 2, verb)
        ):
            yield replacement(article, at + 1, at + 1, _TO_SINGULAR[verb])
    for at in tokens.index.get("there's", ()):
        if _is_plural(tokens, at + 1, "is"):
            yield replacement(article, at, at, "there are")


def _is_unreal(tokens: Tokens, at: int, verb: str) -> bool:
    """If there were a school; as though there were a way."""
    before = tokens.texts[max(at - 2, 0) : at]
    return verb.startswith("were") and not _UNREAL.isdisjoint(before)


def _subject(tokens: Tokens, at: int, verb: str) -> int | None:
    """Where what there is begins, after “been” and adverbs."""
    if verb.startswith(("has", "have")):
        if tokens.texts[at] not in ("been", "also") and tokens.texts[at + 1] != "been":
            return None
        at += 1 + (tokens.texts[at] != "been")
    while tokens.texts[at] in _ADVERBS:
        at += 1
    return at


def _is_plural(tokens: Tokens, at: int, verb: str) -> bool:
    start = _subject(tokens, at, verb)
    if start is None:
        return False
    texts = tokens.texts
    at = start + (texts[start] in _ABOUT)
    if texts[at : at + 2] in (["at", "least"], ["more", "than"], ["up", "to"]):
        at += 2
    if texts[at] in _MANY or (texts[at].isdecimal() and texts[at] != "1"):
        at += 1
    end = at
    while _is_adjective(texts[end]) and end < at + 2:
        end += 1
    noun = texts[end]
    return noun in singular_of() and noun not in _UNITS and _ends(tokens, end)


def _is_adjective(word: str) -> bool:
    return word in _ADJECTIVES or (
        len(word) > 5
        and word.endswith(("al", "ive", "ous", "ful", "able", "ible", "ening", "ging", "sing"))
        and word not in plural_of()
    )


def _is_singular(tokens: Tokens, at: int, verb: str) -> bool:
    start = _subject(tokens, at, verb)
    if start is None or tokens.texts[start] not in ("a", "an", "another", "one"):
        return False
    texts = tokens.texts
    end = start + 1
    while texts[end] in _ADJECTIVES - {"few", "many", "further"} and end < start + 3:
        end += 1
    noun = texts[end]
    is_one = noun in plural_of() and noun not in _SEVERAL_IN_ONE and noun not in ADJECTIVES_TOO
    return is_one and texts[end + 1] not in (",", "and", "or") and _ends(tokens, end)


def _ends(tokens: Tokens, noun: int) -> bool:
    """Whether a noun is the last word of its phrase."""
    after = tokens.texts[noun + 1]
    return not tokens.is_capital(noun) and (
        after in _FOLLOWING or (len(after) > 5 and after.endswith(("ing", "ed")))
    )


RULE = Rule(
    summary="“there is” before a plural, or “there are” before a singular",
    why="There are many reasons, there is a problem: the verb goes with what there is.",
    message="Write “{better}”, not “{found}”: the verb goes with what follows.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    quoted="skip",
    before=("grammar/agreement",),
    bad=(
        "There {~~is~>are~~} many reasons for it. There {~~was~>were~~} two men in the car.",
        "{~~There’s~>There are~~} also some amazing opportunities in the north.",
        "There {~~has~>have~~} been several attacks since May, and there {~~are~>is~~} a problem.",
        "There {~~was~>were~~} at least 20 people killed. There {~~were~>was~~} another man in it.",
        "There {~~wasn’t~>weren’t~~} many answers.",
    ),
    good=(
        "There are many reasons, and there was two minutes left. There is no time to lose.",
        "There is a problem with cars. There were a number of people and a couple of dogs.",
        "“There’s people in there,” he said. There is some good news. There was a games night.",
        "There is one of the men. There were a man and two women in it. There are a few friends.",
        "There is sales pressure, there has been rights violations law since 1990.",
        "There was many a slip. There has to be reasons for it. There was more than enough food.",
        "Is there a problem? There was five years of war, and there is plenty of water.",
        "If there were a school, she would go. There are a variety of tools for it.",
    ),
    needs=("there",),
    find=find,
)
