"""Whether a word can be the verb of its clause: a clause has one, which agrees with its subject."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from newslint.checks.grammar._word_classes import (
    BE,
    CONJUNCTION,
    DETERMINER,
    DO,
    FINITE,
    HAVE,
    MODAL,
    NUMBER,
    OBJECT,
    PARTICIPLE,
    PREPOSITION,
    START,
    STOP,
    SUBJECT,
    TELLING,
)
from newslint.plugin import Tokens

_REACH = 24
"""Tokens that are looked over on either side."""
_BREAKS = START | STOP
_AND = frozenset({"and", "or", "but", "nor"})
_RELATIVES = frozenset(
    "who which that whom whose what where how why when as than like if whether".split()
)
_CAUSATIVES = frozenset(
    "let lets letting help helps helped helping make makes made making see sees saw seen seeing "
    "watch watches watched watching have hear heard had having".split()
)
"""Verbs that a plain form follows after their object: help the men form a union."""
_OBJECT_FOLLOWS = frozenset("a an his her its their my our your #".split()) | NUMBER
_NO_SUBJECT_AFTER = frozenset("according citing using despite including with without".split())
_TELLING_OF_OBJECTS = frozenset(
    "to by for into through about against as across onto it i he she they we you this".split()
)
"""Words that a subject with its modifiers seldom has."""
_NO_PLURALS = FINITE | frozenset(
    "this his its us as across towards perhaps always besides sometimes afterwards hers".split()
)
_PLURALS = frozenset(
    "they we you people men women children police data staff media criteria bacteria mice feet "
    "algae fungi larvae teeth geese sheep fish deer these those both all some many several few "
    "others".split()
)
_SINGULAR = ("'s", "ss", "is", "ous", "news")
_LINKS = PREPOSITION | _AND | _RELATIVES
_COLLECTIVES = frozenset(
    "team side band group family couple pair trio duo quartet crew club majority public party "
    "government council board army squad cast half rest most bulk number three four two".split()
)
"""What stands, in Britain, with a plural verb."""
_PASTS = frozenset(
    "took gave went saw came knew wrote spoke drove began became rose fell chose broke ate drank "
    "sang ran wore flew drew grew threw got swam rang shook forgot froze".split()
)
"""Verbs that are nothing but the past."""
_AFTER = (
    FINITE
    | _PASTS
    | frozenset(
        "said says say include includes included show shows showed suggest suggests helped led "
        "arrived gathered shouted protested believe insist insisted".split()
    )
)
_AFTER_A_PAST = OBJECT | frozenset("that at his her their its".split())
"""What follows a past, and seldom a participle after its noun: the crowd shouted at him."""


def has_other_verb(tokens: Tokens, at: int) -> bool:
    """Whether the clause around a plain verb after a noun has its verb elsewhere."""
    before = _until(tokens.texts[at - 1 : max(at - _REACH, 0) : -1], _BREAKS | _AND)
    after = tokens.texts[at + 2 : at + _REACH]
    if before and before[-1] in _NO_SUBJECT_AFTER:
        return True  # according to the reports form the council
    if len(before) > 4 and not _TELLING_OF_OBJECTS.isdisjoint(before) and not _has_clause(before):
        return True
    ends = _BREAKS | CONJUNCTION | _RELATIVES | SUBJECT | DETERMINER | {"to"}
    for word, following in zip(_until(after, ends), [*after[1:], ""], strict=False):
        if word in _AFTER or (word.endswith("ed") and following in _AFTER_A_PAST):
            return True
    return _verb_before(before)


def has_no_plural(tokens: Tokens, at: int) -> bool:
    """Whether nothing before a plural verb can be its subject.

    Between a plural and a singular noun before the verb a subject has a link: rivers in the area.
    """
    before = _until(tokens.texts[at - 1 : max(at - _REACH, 0) : -1], _BREAKS)
    for distance, word in enumerate(before):
        if word in _LINKS or word in _COLLECTIVES or _is_linking_form(word):
            return not any(map(_is_plural, before[distance:]))
        if _is_plural(word):
            return distance > 0
    return True


def _is_linking_form(word: str) -> bool:
    return word.endswith("ing") and not word.endswith("thing")


def _is_plural(word: str) -> bool:
    return (
        word in _PLURALS
        or word in _COLLECTIVES
        or word in _AND
        or word in NUMBER
        or (word.endswith("s") and word not in _NO_PLURALS and not word.endswith(_SINGULAR))
    )


def _has_clause(before: Sequence[str]) -> bool:
    return not (_RELATIVES.isdisjoint(before) and _CAUSATIVES.isdisjoint(before))


def _verb_before(before: Sequence[str]) -> bool:
    """Whether words before a verb, nearest first, have a finite one and no clause within."""
    if not _RELATIVES.isdisjoint(before) or not TELLING.isdisjoint(before):
        return False
    for distance, word in enumerate(before):
        nearer = before[distance - 1] if distance else ""
        has_object = word not in HAVE or nearer in DETERMINER or nearer in OBJECT
        if word in _CAUSATIVES and distance and has_object and nearer not in PARTICIPLE:
            return False
        is_first = distance == len(before) - 1
        if word in MODAL or word in DO:
            # Can these two form …? Only then did they form …
            return not is_first and before[distance + 1] not in ("only", "never", "then", "nor")
        if word in BE or word in HAVE or word in _PASTS:
            return True
        if nearer in _OBJECT_FOLLOWS and (word in PARTICIPLE or word.endswith("ed")):
            return True
    return False


def _until(words: Iterable[str], ends: frozenset[str] | set[str]) -> list[str]:
    return list(takewhile(lambda word: word not in ends, words))
