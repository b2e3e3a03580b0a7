"""Words that no dictionary lists but any reader understands, because they are formed from others.

A formed word has no frequency of its own. It is given an estimate from its parts, to be held
against what the writer may have meant instead: `microgrid` is close to nothing, but `resluts` is
not `re-` and `sluts`, because `results` is so much more frequent than that could ever be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newslint.expressions import compiled

Zipf = Callable[[str], float]
"""The frequency of a word, at or below zero when it is not listed."""

PREFIXES = (
    "aero agro anti astro audio auto bio cardio centi co counter crypto cyber de deci demi dis "
    "down eco electro ethno euro ex extra fore geo giga gyro half hetero homo hydro hyper "
    "immuno info infra inter intra kilo macro mega meta micro mid milli mini mis mono "
    "multi nano narco neo neuro non off omni out over paleo para petro photo physio poly post "
    "pre pro proto pseudo psycho quasi radio re retro self semi socio step sub super tech tele "
    "terra thermo trans tri turbo ultra un under uni up vice video"
).split()
"""What may stand before a word, without a hyphen."""

SELDOM_JOINED = frozenset(
    "a against and are because been being but by can could did does "
    "during following for from had has have he her his how if into is its my not of only our "
    "said she should some than that the their them then there these they this those to until was "
    "we were what when where which while who will with would you your".split()
)
"""Words that hardly ever are half of a compound: where one is joined to another word, a space is
missing."""

_INFLECTION_LOSES = 0.5
_DERIVATION_LOSES = 1.0
_HALVES_LOSE = 2.0
_SHORT_LOSES = 1.0
"""What a formed word loses where a half of it is short: many letters make one by chance."""
_LONG = 6
_HIGHEST = 2.0
"""What was formed and is frequent beyond this would be listed."""
_FULLY_LISTED = 4.5
"""Zipf from which dictionaries list every inflection of a word: where one is missing, it is rare
at best."""
_RARE = 0.4
_PART = 3.0
"""Zipf from which a word is common enough to be one half of a compound."""
_SHORT_PART = 4.5
_BASE = 2.0
"""Zipf from which a word is common enough to stand behind a prefix."""

_BRITISH = (
    ("our", "or"),
    ("is", "iz"),
    ("ys", "yz"),
    ("metre", "meter"),
    ("litre", "liter"),
    ("ogue", "og"),
)
"""British spellings and the American ones."""
_DOUBLED_L = r"(?<=[^aeiou][aeio]l)l(?=(?:ed|ing|ings|er|ers|or|ors|ist|ists)$)"
_DIGRAPH = (
    r"a(?=e(?:d[io]|m[aio]|sth|olog|c[aeio]|s[ai]))|(?<=pal)a(?=eo)"
    r"|o(?=e(?:str|d[ei]|s[oi]|t[ui]|uv))|(?<=rrh)o(?=ea)"
)
"""The letter that American spelling drops from `anaemia`, `paediatric`, `oestrogen`."""
_VOWELS = "aeiou"


def formed(word: str, zipf: Zipf) -> float:
    """The frequency that may be expected of a word that is not listed; below zero when it cannot
    be formed from listed words."""
    plain = american(word)
    return max(
        _listed_american(plain, zipf) if plain != word and len(word) > 4 else -1.0,
        _inflected(plain, zipf),
        _prefixed(plain, zipf),
        _compounded(word, zipf),
        _HIGHEST if word in PREFIXES else -1.0,
    )


def is_own_form(word: str, base: str) -> bool:
    """Whether the one is the other with a regular ending (`procurements`, `natively`): then the
    ending was meant."""
    return len(word) > len(base) and any(base == other for other, _ in _bases(word))


def american(word: str) -> str:
    """The word as it is written in the United States; others are returned as they are, or changed
    to what is no word."""
    word = compiled(_DIGRAPH).sub("", compiled(_DOUBLED_L).sub("", word))
    for british, american in _BRITISH:
        word = word.replace(british, american)
    return word


def _listed_american(word: str, zipf: Zipf) -> float:
    frequency = zipf(word)
    return frequency if frequency > 0 else -1.0


def _inflected(word: str, zipf: Zipf, again: bool = True) -> float:
    best = -1.0
    for base, loses in _bases(word):
        if len(base) >= 3:
            frequency = zipf(base)
            if frequency >= _FULLY_LISTED and loses == _INFLECTION_LOSES:
                best = max(best, _RARE)
            elif frequency > 0:
                best = max(best, min(frequency - loses, _HIGHEST), 0.0)
            elif again and len(base) >= 5:
                best = max(best, _inflected(base, zipf, again=False) - loses)
    return best


_VERBAL = ("ed", "ing", "er", "ers", "able")
_NOMINAL = ("ness", "less", "like", "ship", "wise", "hood", "ish", "ism", "ist", "ists")
_VERBALISED = (
    "ize ise ized ised izes ises izing ising ization isation ify ified ive or ors ally"
).split()


def _bases(word: str) -> Iterator[tuple[str, float]]:
    """What the word may be formed from by an ending, joined as English spelling joins it; and how
    much rarer that makes it."""
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        yield from _of_plural(word)
    if word.endswith("ly"):
        yield from _of_adverb(word)
    for ending in _VERBAL:
        if word.endswith(ending):
            for base in _before_vowel(word[: -len(ending)], ending):
                yield base, _INFLECTION_LOSES
    yield from ((base, _DERIVATION_LOSES) for base in _derived_from(word))


def _derived_from(word: str) -> Iterator[str]:
    for ending in _NOMINAL:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            yield stem[:-1] + "y" if stem.endswith("i") else stem
    for ending in _VERBALISED:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            yield from (base for base in (stem, stem + "e", stem + "y") if len(base) > 4)
    if word.endswith("y") and word[-2:-1] == word[-3:-2]:  # spam, spammy
        yield word[:-2]
    if word.endswith("ability"):
        yield word[:-7] + "able"


def _of_plural(word: str) -> Iterator[tuple[str, float]]:
    if word.endswith("ies"):
        yield word[:-3] + "y", _INFLECTION_LOSES
    if word.endswith("es") and word[:-2].endswith(("s", "x", "z", "ch", "sh", "o")):
        yield word[:-2], _INFLECTION_LOSES
    stem = word[:-1]
    if not stem.endswith(("s", "x", "z", "ch", "sh")) and not _is_consonant_y(stem):
        yield stem, _INFLECTION_LOSES


def _before_vowel(stem: str, ending: str) -> Iterator[str]:
    if stem.endswith("i") and ending != "ing":
        yield stem[:-1] + "y"
    if stem[-1:] == stem[-2:-1] != stem[-3:-2] and stem[-1:] not in _VOWELS:
        yield stem[:-1]
    if not stem.endswith("e") and not _is_consonant_y(stem) and not _must_double(stem):
        yield stem
    yield stem + "e"


def _must_double(stem: str) -> bool:
    """Whether it is one short syllable, whose last letter is doubled before a vowel."""
    return (
        len(stem) <= 4
        and stem[-1:] not in "aeiouwxy"
        and stem[-2:-1] in _VOWELS
        and not any(letter in _VOWELS for letter in stem[:-2])
    )


def _of_adverb(word: str) -> Iterator[tuple[str, float]]:
    stem = word[:-2]
    if stem.endswith(("ble", "ple", "tle", "dle", "gle", "kle", "ic")):
        return
    yield stem, _INFLECTION_LOSES
    if stem.endswith("i"):
        yield stem[:-1] + "y", _INFLECTION_LOSES
    if stem.endswith(("b", "p", "t", "d", "g", "k")):  # able, ably
        yield stem + "le", _INFLECTION_LOSES
    if stem.endswith("ical"):
        yield stem[:-2], _INFLECTION_LOSES


def _is_consonant_y(stem: str) -> bool:
    return stem.endswith("y") and stem[-2:-1] not in _VOWELS


def _prefixed(word: str, zipf: Zipf) -> float:
    best = -1.0
    for prefix in PREFIXES:
        if word.startswith(prefix) and len(word) >= len(prefix) + 4:
            rest = word[len(prefix) :]
            frequency = zipf(rest)
            if frequency <= 0:
                frequency = _inflected(rest, zipf)
            if frequency >= _BASE:
                frequency -= _HALVES_LOSE + (_SHORT_LOSES if len(rest) < _LONG else 0.0)
                best = max(best, min(frequency, _HIGHEST), 0.0)
    return best


def _compounded(word: str, zipf: Zipf) -> float:
    best = -1.0
    for i in range(3, len(word) - 2):
        first, second = word[:i], word[i:]
        needed = _SHORT_PART if 3 in (len(first), len(second)) else _PART
        rarer = min(zipf(first), zipf(second))
        if first in SELDOM_JOINED or second in SELDOM_JOINED:
            continue
        if rarer >= needed:
            loses = _HALVES_LOSE + (_SHORT_LOSES if needed == _SHORT_PART else 0.0)
            best = max(best, min(rarer - loses, _HIGHEST))
    return best
