"""The words of English, how frequent they are, and what a writer meant who wrote none of them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from newslint.lexicon.blob import Blob, Case, spellings
from newslint.lexicon.forms import SELDOM_JOINED, american, formed, is_own_form
from newslint.lexicon.slips import (
    SECOND_SLIP,
    cost,
    is_one_slip,
    is_two_slips,
    twice_swapped,
)

THRESHOLD = 2.8
"""The margin from which a word is a typo. Chosen by measurement: see docs/lexicon.md."""
NOTHING_MEANT = -10.0
"""The score where there is nothing that the writer may have meant."""

_PER_LETTER = 0.35
_USUAL_LENGTH = 6
_LONGEST = 12
_PER_LETTER_SHORT = 0.8
_PER_USE = 1.2
_TWO_SLIPS_FROM = 7
"""Letters from which a word that nothing explains may hold two slips."""
_ALL_FORMS_LISTED = 5.3
"""Zipf from which dictionaries have every form of a word, and another is a slip (`boths`)."""
_OFTEN_SWAPPED = 5.0
"""Zipf from which a short word may have been written with letters swapped twice."""
_DEAREST = 3.2
"""What the slips in one word may cost together."""
_SPLIT_COST = 1.0
_SPLIT_FROM = 4
_SPLIT_PARTS = (9.9, 5.6, 4.0, 3.0)
"""Zipf from which two words may have been joined, by the letters of the shorter: with “a” as in
`alot` only the most frequent."""
_ABOVE_SUSPICION = 3.0
"""Zipf above which no listed word is held against another."""
_COMMON = 4.0
_SPLIT_WORD = 2.5
_OFTEN_SPLIT = 4.2
_MUCH_RARER = 1.2
"""Zipf of a word that was split into two, and how much rarer than it one of them is."""
"""Zipf from which a word may have been split into two that are none."""
UNHEARD_OF = -1.0
"""What a word counts as that nothing lists or explains: less than one that is only rare."""
_IN_DICTIONARY = 1.5
"""What a word gains that not only was counted in some text but has its place in a dictionary."""
NAME_MEANT = 1.0
"""What it costs to have meant a name and written it in lower case, with a slip."""
_NAME = 0.5
"""What a name loses that is asked for in lower case."""
_ONLY_COUNTED = 1.6
"""What a word loses for the purpose of forming others that has no place in a dictionary."""
_ABBREVIATED = 1.0
"""What a word without a vowel counts as at least: it may be short for something."""
_LONGEST_TYPO = 40
_REMEMBERED = 1 << 16
_FEW_REMEMBERED = 500


class Correction(NamedTuple):
    """What may have been meant: its zipf frequency less the cost of the slips, and that cost."""

    word: str
    score: float
    cost: float


def for_length(letters: int) -> float:
    """What a word's length adds to the margin: the longer, the fewer words are near by chance."""
    beyond = min(letters, _LONGEST) - _USUAL_LENGTH
    return beyond * (_PER_LETTER if beyond > 0 else _PER_LETTER_SHORT)


class Lexicon:
    """English words with their frequencies on the zipf scale: 3 is once, 6 a thousand times, in a
    million words. Words are asked for in lower case; a possessive is its noun."""

    def __init__(self, data: memoryview) -> None:
        self.data = data
        self._blob = Blob(data)
        self._judged = lru_cache(maxsize=_REMEMBERED)(self._judge)
        self._meant = lru_cache(maxsize=_FEW_REMEMBERED)(self._look_near)

    def is_listed(self, written: str) -> bool:
        """Whether lists of the user's accept a word or name, as it is written; here there are
        none."""
        return False

    def zipf(self, word: str) -> float:
        """The frequency of a listed word, 0.0 for any other."""
        return max(0.0, self._blob.zipf(_bare(word).encode()))

    def __contains__(self, word: str) -> bool:
        return self._blob.zipf(_bare(word).encode()) >= 0

    def knows(self, word: str) -> bool:
        """Whether the word is listed, or can be formed from listed words."""
        return self._frequency(_bare(word)) >= 0

    def case(self, word: str) -> Case:
        """How the word is written by a dictionary that keeps capitals."""
        return self._blob.case(_bare(word).encode())

    def corrections(self, word: str, limit: int = 5) -> list[Correction]:
        """What the writer may have meant, best first, without the word itself. Words too rare to
        outweigh any other are not proposed."""
        found = sorted(self._meant(_bare(word)), key=lambda c: (-c.score, c.word))
        return found[:limit]

    def margin(self, word: str, uses: int = 1) -> float:
        """How much better what may have been meant explains the word than the word itself does.

        Long words need less evidence; a word that the article uses again and again is meant.
        """
        return self._judged(_bare(word)) - _PER_USE * (uses - 1)

    def joined(self, first: str, second: str) -> Correction | None:
        """The one word that was meant by two, where a half is no word of its own (`mo ney`) or a
        much rarer one (`pro duct`)."""
        frequency = self.zipf(first + second)
        if frequency < _SPLIT_WORD or min(len(first), len(second)) < 2:
            return None
        stand = self.knows(first), self.knows(second)
        if all(stand):
            rarer = min(self.zipf(first), self.zipf(second))
            is_split = frequency >= max(_OFTEN_SPLIT, rarer + _MUCH_RARER)
            if not is_split or self.case(first + second) is not Case.LOWER:
                return None
        elif any(stand) and frequency < _COMMON:
            return None
        return Correction(first + second, frequency - _SPLIT_COST, _SPLIT_COST)

    def _judge(self, word: str) -> float:
        if self._blob.zipf(word.encode()) > _ABOVE_SUSPICION or self._is_deliberate(word):
            return NOTHING_MEANT
        best = max((c.score for c in self._meant(word)), default=NOTHING_MEANT)
        at_least = UNHEARD_OF if any(letter in "aeiouy" for letter in word) else _ABBREVIATED
        case = self.case(word)
        if case is Case.NAME:
            best += _NAME
        elif Case.LOWER in (case, self.case(american(word))):
            best -= _IN_DICTIONARY
        return best - max(at_least, self._frequency(word)) + for_length(len(word))

    def _is_deliberate(self, word: str) -> bool:
        """A drawn-out sound (`errr`, `arrrticle`, not `willl`), or no word at all."""
        if len(word) > _LONGEST_TYPO:
            return True
        for at, letter in enumerate(word[2:], 2):
            if word[at - 2] == word[at - 1] == letter:
                return not self._is_doubled_once_more(word, at)
        return False

    def _is_doubled_once_more(self, word: str, at: int) -> bool:
        """Whether it is one letter too many where the word that was meant has two (`filllled`)."""
        shorter = word[:at] + word[at + 1 :]
        if self.zipf(shorter) >= _COMMON:
            return True
        double = 2 * word[at]
        return len(word) >= _TWO_SLIPS_FROM and any(double in c.word for c in self._meant(word))

    def _frequency(self, word: str) -> float:
        listed = self._blob.zipf(word.encode())
        if listed >= 0 or len(word) > _LONGEST_TYPO:
            return listed
        return formed(word, self._as_part)

    def _as_part(self, word: str) -> float:
        """The frequency of a word for the purpose of forming others, which names seldom do."""
        case = self.case(word)
        if case is Case.NAME:
            return 0.0
        return self.zipf(word) - (0.0 if case is Case.LOWER else _ONLY_COUNTED)

    def _look_near(self, word: str) -> list[Correction]:
        long = len(word) >= _TWO_SLIPS_FROM and not self.knows(word)
        near = {
            pair
            for spelling in spellings(word.encode(), long)
            for pair in self._blob.sharing(spelling)
            if abs(len(pair[0]) - len(word)) <= 1 + long
        }
        found = []
        for other, frequency, case in near:
            one = is_one_slip(word, other)
            if other == word or not (one or long):
                continue
            impossible = frequency >= _ALL_FORMS_LISTED and word.endswith(("s", "d"))
            if impossible or not is_own_form(word, other):
                dear = cost(word, other) + (0.0 if one else SECOND_SLIP)
                if case is Case.NAME:
                    dear += NAME_MEANT
                if dear <= _DEAREST and (one or is_two_slips(word, other)):
                    found.append(Correction(other, frequency - dear, dear))
        if not long and not self.knows(word):
            found += self._swapped(word)
        return [*found, *self._split(word)]

    def _swapped(self, word: str) -> Iterator[Correction]:
        """Frequent words of the same letters as a short one that is none."""
        for other in twice_swapped(word):
            frequency = self.zipf(other)
            if frequency >= _OFTEN_SWAPPED and self.case(other) is Case.LOWER:
                dear = cost(word, other) + SECOND_SLIP
                yield Correction(other, frequency - dear, dear)

    def _split(self, word: str) -> Iterator[Correction]:
        """The word as two of which one hardly ever is part of a compound."""
        if len(word) < _SPLIT_FROM or word in self:
            return
        for i in range(1, len(word)):
            halves = word[:i], word[i:]
            if not (halves[0] in SELDOM_JOINED or halves[1] in SELDOM_JOINED):
                continue
            if any(self.case(half) is not Case.LOWER for half in halves):
                continue
            frequency = min(map(self.zipf, halves))
            shorter = min(map(len, halves))
            if frequency >= _SPLIT_PARTS[min(shorter, len(_SPLIT_PARTS) - 1)]:
                yield Correction(" ".join(halves), frequency - _SPLIT_COST, _SPLIT_COST)


def _bare(word: str) -> str:
    for ending in ("'s", "’s", "s'", "s’"):
        if word.endswith(ending):
            return word[:-2] if ending[0] != "s" else word[:-1]
    return word
