"""The phrases of a rule with terms, by the word through which they are looked for."""

from __future__ import annotations

import re
from collections.abc import Iterator, KeysView, Mapping, Sequence
from typing import Any

from newslint.expressions import compiled
from newslint.rules.rule import Term
from newslint.text.characters import fold

Row = Sequence[Any]
"""A phrase as JSON has it: as written, what is better, a note, and until when it holds."""


class Phrases(Mapping[str, Term]):
    """Terms by their phrases; made from rows when they are asked for, since most never are.

    by_word: the longest word of a phrase, as an article's vocabulary has it, and the rows of the
    phrases that are found through it; an empty word for phrases of marks alone.
    """

    def __init__(self, by_word: Mapping[str, Sequence[Row]]) -> None:
        self.by_word = by_word

    def words(self) -> KeysView[str]:
        return self.by_word.keys()

    def with_word(self, word: str) -> Iterator[tuple[str, Term]]:
        for row in self.by_word[word]:
            yield row[0], _term(row)

    def __getitem__(self, phrase: str) -> Term:
        rows = self.by_word.get(key_word(phrase), ())
        row = next((row for row in rows if row[0] == phrase), None)
        if row is None:
            raise KeyError(phrase)
        return _term(row)

    def __iter__(self) -> Iterator[str]:
        return (row[0] for rows in self.by_word.values() for row in rows)

    def __len__(self) -> int:
        return sum(map(len, self.by_word.values()))


def grouped(terms: Mapping[str, Term]) -> Mapping[str, Sequence[Row]]:
    """The rows of terms, by key word."""
    by_word: dict[str, list[Row]] = {}
    words_of = _word().findall
    for phrase, term in terms.items():
        until = term.until.isoformat() if term.until else None
        row = [phrase, list(term.better), term.note, until, term.exact]
        key = max(words_of(fold(phrase)), key=len, default="")
        by_word.setdefault(key, []).append(row)
    return by_word


def key_word(phrase: str) -> str:
    """The longest word of a phrase that a vocabulary can hold; none for marks alone."""
    return max(_word().findall(fold(phrase)), key=len, default="")


def _word() -> re.Pattern[str]:
    return compiled(r"[^\W_]+(?:'[^\W_]+)*")


def _term(row: Row) -> Term:
    _, better, note, until, exact = row
    if until:
        from datetime import date  # few terms have an end

        return Term(tuple(better), note, date.fromisoformat(until), exact)
    return Term(tuple(better), note, None, exact)
