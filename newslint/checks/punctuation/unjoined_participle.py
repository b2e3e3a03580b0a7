"""A name and a participle before a noun, without their hyphen: a Chicago based firm."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks.punctuation._nouns import nouns, singular_nouns, sure_nouns
from newslint.checks.punctuation._participles import (
    CROWDS,
    DEMONYMS,
    LANGUAGES,
    NO_VERBS,
    WRITTEN_OR_BROADCAST,
    after_names,
    heads,
)
from newslint.plugin import BREAK, Article, Hit, Rule, Safety, Severity, Span, Tokens

_LONGEST_NAME = 4
_LONGEST_DESCRIPTION = 4


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    tokens = article.tokens
    for word in heads().keys() & tokens.index.keys():
        for at in tokens.index[word]:
            if _is_apart(tokens, at) and _is_joined(tokens, word, at):
                yield _hit(article, at)
    for word, is_described in (
        ("language", _is_language),
        ("century", _is_century),
        ("strong", _is_number_of_people),
    ):
        for at in tokens.index.get(word, ()):
            if _is_apart(tokens, at) and is_described(tokens, at):
                yield _hit(article, at)


def _hit(article: Article, at: int) -> Hit:
    span = article.tokens.span(at - 1, at)
    before = article.tokens.span(at - 1, at - 1).of(article.prose)
    return Hit(span, better=(f"{before}-{article.tokens.texts[at]}",))


def _is_apart(tokens: Tokens, at: int) -> bool:
    """Whether one space stands on either side, and words beyond them."""
    return all(
        tokens.prose[tokens.starts[i] + len(tokens.texts[i]) : tokens.starts[i + 1]]
        in (" ", "\u00a0")
        for i in (at - 1, at)
    )


def _is_joined(tokens: Tokens, word: str, at: int) -> bool:
    texts = tokens.texts
    if tokens.is_capital(at):
        return False
    if texts[at - 1] in heads()[word] and not _is_part_of_name(tokens, at - 1):
        first = at - 1
    elif word in after_names() and (name := _name_before(tokens, at)):
        first = name
    else:
        return False
    before = texts[first - 1]
    described = texts[at + 1] if word in NO_VERBS else _described(tokens, at)
    if word in NO_VERBS and described not in nouns():
        described = _described(tokens, at)
    if described is None or "on" in texts[at + 1 : at + 6]:
        return False
    if before in ("a", "an") or described in singular_nouns():
        return _may_precede(tokens, first, word)
    if before == "the" and texts[first - 2] in _in():
        return False
    if word in NO_VERBS:
        is_noun = described in (sure_nouns() if word in ("era", "style") else nouns())
        return is_noun and _may_precede(tokens, first, word)
    return before in _prepositions() and _is_demonym(texts[first])


def _is_demonym(word: str) -> bool:
    return word in DEMONYMS or word.endswith(("ian", "ish", "ese"))


def _is_part_of_name(tokens: Tokens, at: int) -> bool:
    """Whether a noun has a capital that does not come from the place in the sentence."""
    return tokens.is_capital(at) and tokens.texts[at - 1].isalnum()


def _name_before(tokens: Tokens, at: int) -> int | None:
    """Where the name before a word begins; None where there is none."""
    first = at
    while at - first < _LONGEST_NAME and tokens.texts[first - 1][0].isalnum():
        if not tokens.is_capital(first - 1) or tokens.texts[first - 1] in _no_names():
            break
        first -= 1
    return first if first < at else None


def _described(tokens: Tokens, at: int) -> str | None:
    """The noun that the words describe, the last of its row; None where there is none."""
    found = None
    for i in range(at + 1, at + 1 + _LONGEST_DESCRIPTION):
        text = tokens.texts[i]
        if tokens.is_capital(i) or (text not in nouns() and not text.endswith(_ADJECTIVES)):
            is_plural = text.isalpha() and text.endswith("s") and not text.endswith("ss")
            return None if found and is_plural and text not in _no_plurals() else found
        if text in nouns():
            found = text
        if not _is_apart_after(tokens, i):
            return found
    return found


def _is_apart_after(tokens: Tokens, at: int) -> bool:
    end = tokens.starts[at] + len(tokens.texts[at])
    return tokens.prose[end : end + 1].isspace()


def _may_precede(tokens: Tokens, first: int, word: str) -> bool:
    """Whether what stands before the name or noun leaves it no subject."""
    before = tokens.texts[first - 1]
    if before in _determiners() or before in _prepositions():
        return True
    if not tokens.is_capital(first):
        return before.isalnum() or before in (BREAK, ".", ",", "“")
    return word in NO_VERBS and (before in (BREAK, ".", ",", "and") or before.endswith("ly"))


def _is_language(tokens: Tokens, at: int) -> bool:
    texts = tokens.texts
    return (
        texts[at - 1] in LANGUAGES
        and texts[at + 1] in WRITTEN_OR_BROADCAST
        and not tokens.is_capital(at)
        and not tokens.is_capital(at + 1)
    )


def _is_century(tokens: Tokens, at: int) -> bool:
    texts = tokens.texts
    if not texts[at - 1].endswith(("th", "st", "nd", "rd")) or texts[at - 1] in _no_ordinals():
        return False
    described = _described(tokens, at)
    if texts[at - 2] == "the" and texts[at - 3] in _in():
        return described in singular_nouns()
    return described is not None and texts[at + 1] in sure_nouns()


def _is_number_of_people(tokens: Tokens, at: int) -> bool:
    texts = tokens.texts
    return (
        texts[at - 1].replace(",", "").isdigit()
        and texts[at - 2] in _determiners()
        and texts[at + 1] in CROWDS
    )


_ADJECTIVES = ("ical", "nal", "tal", "ral", "ive", "ous", "ary", "able", "ic", "ial")


@cache
def _no_ordinals() -> frozenset[str]:
    return frozenset("last past most best with month both north south".split())


@cache
def _in() -> frozenset[str]:
    return frozenset("in over for at on during within among from to by until since".split())


@cache
def _determiners() -> frozenset[str]:
    return frozenset(
        "a an the this that his her its their our my your these those another every each one two "
        "three four five many some several most other all no any former new".split()
    )


@cache
def _prepositions() -> frozenset[str]:
    return frozenset("of with by for from about against including like through between".split())


@cache
def _no_names() -> frozenset[str]:
    """What has a capital at the start of a sentence and is no name."""
    return frozenset(
        "he she it we they i you this that these those which who what people a an the in on at "
        "for from by with of to and or but so as when while if one two three all some many most "
        "our his her its their my your there here now then not no after before since".split()
    )


@cache
def _no_plurals() -> frozenset[str]:
    return frozenset("is was has says does plus this its his as us".split())


RULE = Rule(
    summary="a name and a participle before a noun, without their hyphen",
    why="A hyphen shows that the words describe the noun together: a Chicago-based firm.",
    source="AP Stylebook, “hyphen”; Guardian style guide, “hyphens”",
    message="Write “{better}”, with a hyphen.",
    severity=Severity.WARNING,
    safety=Safety.SAFE,
    before=("capitals/needless-century",),
    bad=(
        "A {~~Chicago based~>Chicago-based~~} firm bought the New {~~York based~>York-based~~} "
        "bank from the {~~Saudi led~>Saudi-led~~} coalition.",
        "The {~~London born~>London-born~~} singer attacks by {~~Iranian backed~>Iranian-backed~~} "
        "militias at a {~~family run~>family-run~~} hotel.",
        "A World War {~~II era~>II-era~~} plane and a {~~Soviet style~>Soviet-style~~} block: "
        "the {~~state owned~>state-owned~~} broadcaster showed both.",
        "Officials count 53 {~~measles related~>measles-related~~} deaths, says a "
        "{~~Spanish language~>Spanish-language~~} newspaper.",
        "A {~~19th century~>19th-century~~} house held the {~~200 strong~>200-strong~~} crowd "
        "near a {~~coal fired~>coal-fired~~} power station.",
    ),
    good=(
        "Trump led the march, Fitzgerald made careful notes, and people held in jail were freed.",
        "Facebook owned it, and the family owned hotels. The government funded school meals, the "
        "military led peace talks, and the British backed rebels.",
        "The firm is based in Chicago. The author Smith based characters on friends.",
        "She was London born and bred. In the Victorian era people died young, and in the 19th "
        "century people moved. He learned the Spanish language well.",
        "Deaths related to it rose. The Saudi-led coalition is 200 strong. Nevada held caucuses.",
        "The state owned land, the state issued bonds, and the quake hit towns and villages.",
        "He learned English language skills. The Trump era was over, 20th Century Fox said.",
    ),
    # no `needs`: the words are looked up in the article’s tokens
    find=find,
)
