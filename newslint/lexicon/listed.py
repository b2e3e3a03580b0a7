"""A lexicon that also knows the words and names that a user lists."""

from __future__ import annotations

from collections.abc import Iterable

from newslint.lexicon.blob import Case
from newslint.lexicon.words import NOTHING_MEANT, Lexicon

_FREQUENCY = 3.0
"""What a listed word counts as: one that nobody takes for a slip."""
_POSSESSIVES = ("'s", "’s", "s'", "s’")


class ListedLexicon(Lexicon):
    """Words are accepted in lower case, capitalised and in capitals, unless they are listed with
    capitals; these, and names, only as they are listed. So is each part of an entry of several."""

    def __init__(self, base: Lexicon, words: Iterable[str], names: Iterable[str]) -> None:
        super().__init__(base.data)
        words, names = tuple(words), tuple(names)
        self._written = {part for entry in (*words, *names) for part in (entry, *entry.split())}
        self._words = {part for entry in words for part in entry.split() if part.islower()}
        capitalised = (part for entry in (*words, *names) for part in entry.split())
        self._names = {part.lower() for part in capitalised if not part.islower()}

    def is_listed(self, written: str) -> bool:
        plain = written.replace("’", "'")
        return any(
            form in self._written or (form.lower() in self._words and _is_regular(form))
            for form in (written, plain, *_without_possessive(plain))
        )

    def zipf(self, word: str) -> float:
        frequency = super().zipf(word)
        return max(frequency, _FREQUENCY) if word in self._words else frequency

    def __contains__(self, word: str) -> bool:
        return self._has(word) or super().__contains__(word)

    def knows(self, word: str) -> bool:
        return self._has(word) or super().knows(word)

    def case(self, word: str) -> Case:
        case = super().case(word)
        if case is not Case.UNKNOWN or not self._has(word):
            return case
        return Case.LOWER if word in self._words else Case.NAME

    def margin(self, word: str, uses: int = 1) -> float:
        return NOTHING_MEANT if word in self._words else super().margin(word, uses)

    def _has(self, word: str) -> bool:
        return word in self._words or word in self._names


def _is_regular(form: str) -> bool:
    return form in (form.lower(), form.upper(), form.capitalize())


def _without_possessive(word: str) -> Iterable[str]:
    return (word[: -len(end)] + "s" * (end[0] == "s") for end in _POSSESSIVES if word.endswith(end))
