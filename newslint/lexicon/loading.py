"""Getting the lexicon: from the user's cache, or compiled from the installed packages."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence, Set
from math import log10

from newslint import cache
from newslint.lexicon.blob import FORMAT, Case, compile_words
from newslint.lexicon.coinages import COINAGES
from newslint.lexicon.slips import SECOND_SLIP, TRANSPOSED
from newslint.lexicon.sources import cased, counted, sources
from newslint.lexicon.words import NAME_MEANT, THRESHOLD, Lexicon, for_length

_NAME = "lexicon"
CONTRACTIONS = frozenset("he's here's it's let's she's that's there's what's where's who's".split())
"""Words with `'s` that are no possessives."""
_CONTRACTED = ("n't", "'re", "'ve", "'ll", *CONTRACTIONS)
_PER = 1e9
"""Zipf is the logarithm of the occurrences in this many words."""
_RAREST = 0.4
_COINED = 2.5
_PROPOSED = 2.5
"""Zipf below which a word is never what was meant: many such have only been listed, not met."""
_REACH = THRESHOLD - 0.2
"""The best margin that a word must be able to give to be worth proposing."""
_TWICE_REACH = 3.9
"""The same for words to be found from two slips: those are many, and seldom right."""


def load_lexicon(folder: cache.Folder | None = None) -> Lexicon:
    """The lexicon of the installed packages; `folder` in place of the user's cache.

    Compiled when the cache holds none, a damaged one, or that of other data; when the cache cannot
    be written that happens at every call. Raises `MissingWords` when a package is not there.
    """
    found = sources()
    key = f"{FORMAT} {sys.byteorder} " + " ".join(source.fingerprint() for source in found)
    data = cache.read(_NAME, key, folder)
    if data is None:
        compiled = compile_lexicon(counted(found), *cased(found))
        cache.write(_NAME, key, compiled, folder)
        data = memoryview(compiled)
    return Lexicon(data)


def compile_lexicon(counts: Sequence[Mapping[str, int]], lower: Set[str], names: Set[str]) -> bytes:
    """The lexicon of the words of several sources; each word as frequent as where it is most so.

    lower, names:  words of a dictionary that keeps capitals; names are in lower case here too.
    """
    lower = lower | COINAGES
    words = dict.fromkeys(lower | names, _RAREST) | dict.fromkeys(COINAGES, _COINED)
    for source in counts:
        total = sum(source.values())
        scale = {count: _zipf(count, total) for count in set(source.values())}
        for word, count in source.items():
            zipf = scale[count]
            if zipf > words.get(word, 0.0) and (word[-2:] != "'s" or word in CONTRACTIONS):
                words[word] = zipf
    # What the length adds and the cheapest slip takes, for each length: worked out once.
    bonus = [for_length(letters) - TRANSPOSED for letters in range(max(map(len, words)) + 1)]
    once = {
        word
        for word, zipf in words.items()
        if zipf >= _PROPOSED
        and zipf + bonus[len(word)] - (NAME_MEANT if word in names else 0.0) >= _REACH
        and _is_proposed(word)
    }
    second = TRANSPOSED + SECOND_SLIP
    twice = {word for word in once if words[word] + bonus[len(word)] - second >= _TWICE_REACH}
    cases = dict.fromkeys(names, Case.NAME) | dict.fromkeys(lower, Case.LOWER)
    return compile_words(words, cases, once, twice)


def _zipf(count: int, total: int) -> float:
    return max(_RAREST, log10(count / total * _PER))


def _is_proposed(word: str) -> bool:
    letters = word.replace("'", "", 1) if word.endswith(_CONTRACTED) else word
    return len(letters) > 2 and letters.isascii() and letters.isalpha()
