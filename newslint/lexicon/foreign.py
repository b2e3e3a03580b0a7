"""Words of another language in an English sentence, which are no typos."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.lexicon.blob import Case
from newslint.lexicon.words import Lexicon

_AROUND = 4
_PARTICLES = frozenset(
    "ad al cum da das de del della der des di dos du e el ex la las le les los per pro quo sub "
    "und van vis von y".split()
)
"""Words that lead a phrase or a name of another language; some are English as well, so they count
only right before a word that is not."""
_SMALL_WORDS = frozenset(
    "das de dei del dem den der des di die du een el en est et gli het il ist la las le les los "
    "mit nel nicht para por pour que se sur um una und une van von y zu zum zur".split()
)
"""Frequent words of other languages, which tell of them where there are two."""
_LATIN = (
    "ana",
    "ans",
    "ata",
    "ensis",
    "ens",
    "ica",
    "icus",
    "ii",
    "ina",
    "is",
    "oides",
    "ui",
    "um",
    "us",
    "lla",
    "ola",
    "ula",
    "rum",
    "tica",
)
"""Endings of the second word of a Latin name (`Vanessa cardui`)."""
_LATIN_FROM = 5
_NAME_PARTICLE = 4
_SURE_SLIP = 5.5
"""The margin from which a short word is a slip (`wiht`), no particle of a name."""


def is_foreign(words: Sequence[str], at: int, lexicon: Lexicon) -> bool:
    """Whether the word at that place is of another language or part of a name.

    words: of one sentence, as they stand in the text, in order.

    So is a word after a particle (`de facto`, `pro tem`), one beside another
    that English does not have (`paso doble`), a short word between capitalised ones
    (`Arnel dela Vega`), the second word of a species' name, and one that two more near by are like.
    """
    before = words[at - 1] if at else ""
    after = words[at + 1] if at + 1 < len(words) else ""
    if words[at] in _SMALL_WORDS or (before.lower() in _PARTICLES and words[at] not in lexicon):
        return True
    may_be_genus = before[:1].isupper() and lexicon.case(before.lower()) is not Case.LOWER
    if may_be_genus and len(words[at]) >= _LATIN_FROM and words[at].endswith(_LATIN):
        return True
    is_short = len(words[at]) <= _NAME_PARTICLE and lexicon.margin(words[at]) < _SURE_SLIP
    if is_short and before[:1].isupper() and after[:1].isupper():
        return True
    if any(word.islower() and not _is_english(word, lexicon) for word in (before, after)):
        return True
    near = [*words[max(0, at - _AROUND) : at], *words[at + 1 : at + 1 + _AROUND]]
    judged = [word for word in near if word[:1].islower()]
    foreign = sum(word in _SMALL_WORDS or not _is_english(word, lexicon) for word in judged)
    return foreign >= 2


def _is_english(word: str, lexicon: Lexicon) -> bool:
    return len(word) < 3 or "'" in word or "’" in word or lexicon.knows(word)
