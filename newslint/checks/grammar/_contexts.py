"""A small language for the words that must stand around a word for it to be wrong.

    singed    was/were/is/been _ by/into/in   the wrong word is `_`; `/` separates alternatives
    tot       [_ the]                         the found words, where they are more than one
    form      !the/a _ the                    `!`: none of these
    your      _ -ing                          a word with this ending
    then      COMPARATIVE much? _             a class of words; `?`: it may be missing
    best      one of ^ _                      a gap where a word is missing
    trail     * court _                       `*`: any token
    then      more _ #                        a number in figures

Contexts are separated by `;`. Marks are tokens too, so a context never reaches over one that it
does not name. A row of a table is `right: context; context`; one that starts with `-` tells where
the word is right all the same. A line that ends with `/` or `;` goes on in the next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from typing import NamedTuple

from newslint.checks.grammar import _word_classes
from newslint.plugin import Article, Hit, Span, Tokens

Table = Mapping[str, str]
Find = Callable[[Article, Sequence[Span]], Iterator[Hit]]

SENTENCE_OPENING = frozenset(
    {"\n", ".", "?", "!", "“", '"', "‘", "'", ":", "(", "—", "–", "…", "•"}
)


class _Item(NamedTuple):
    """One token of a context: whether it is, or is not, one of some words or endings."""

    words: frozenset[str]
    endings: tuple[str, ...]
    figures: bool
    holds: bool

    def fits(self, token: str) -> bool:
        is_one = (
            token in self.words
            or (self.figures and token[0].isdigit())
            or (bool(self.endings) and len(token) > 4 and token.endswith(self.endings))
        )
        return is_one is self.holds


class _Context(NamedTuple):
    """Items by their distance from the wrong word; the tokens found, from first through last.

    Items are kept as written: most are never reached, since those to the left don't fit.
    """

    items: tuple[tuple[int, str], ...]
    first: int
    last: int
    gap: int | None

    def fits(self, texts: Sequence[str], at: int) -> bool:
        if at + self.items[0][0] < 0 or at + self.items[-1][0] >= len(texts):
            return False
        return all(_item(item).fits(texts[at + distance]) for distance, item in self.items)


class _Verdicts(NamedTuple):
    """What is to be written instead of a word, and where; and where it stands rightly."""

    wrong: tuple[tuple[str, tuple[_Context, ...]], ...]
    right: str


def finder(table: Table, *, capitals: bool = False) -> Find:
    """The function of a rule that finds the words of a table where they are wrong.

    Words with a capital within a sentence may be names: they are left alone unless `capitals`.
    """
    rows = {word: lines for words, lines in table.items() for word in words.split("/")}

    def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
        tokens = article.tokens
        for word in sorted(rows.keys() & tokens.index.keys()):
            verdicts = _verdicts(rows[word])
            for at in tokens.index[word]:
                may_be_name = tokens.is_capital(at) and not opens_sentence(tokens, at)
                if (capitals or not may_be_name) and (hit := _judge(article, verdicts, at)):
                    yield hit

    return find


def opens_sentence(tokens: Tokens, at: int) -> bool:
    """Whether a token may have its capital from its place."""
    return tokens.texts[at - 1] in SENTENCE_OPENING


def replacement(article: Article, first: int, last: int, better: str) -> Hit:
    """Tokens to be replaced, with the capitals and the apostrophes of the article."""
    tokens = article.tokens
    prose = article.prose
    if "’" in prose or ("“" in prose and "'" not in prose):
        better = better.replace("'", "’")
    if tokens.is_capital(first):
        better = better[:1].upper() + better[1:]
    return Hit(tokens.span(first, last), better=(better,))


def _judge(article: Article, verdicts: _Verdicts, at: int) -> Hit | None:
    texts = article.tokens.texts
    for better, contexts in verdicts.wrong:
        for context in contexts:
            if context.fits(texts, at):
                if any(other.fits(texts, at) for other in _contexts(verdicts.right)):
                    return None
                return _hit(article, context, at, better)
    return None


def _hit(article: Article, context: _Context, at: int, better: str) -> Hit | None:
    tokens = article.tokens
    if context.gap is None:
        first, last = at + context.first, at + context.last
        hit = replacement(article, first, last, better)
    else:
        before = at + context.gap
        first, last = before, before + 1
        left = tokens.span(first, first).of(article.prose)
        right = tokens.span(last, last).of(article.prose)
        hit = Hit(tokens.span(first, last), better=(f"{left} {better} {right}",))
    return None if article.is_verbatim(hit.span) else hit


@cache
def _verdicts(lines: str) -> _Verdicts:
    wrong: list[tuple[str, tuple[_Context, ...]]] = []
    right: list[str] = []
    for line in _rows(lines):
        if line.startswith("- "):
            right.append(line[2:])
        else:
            better, _, contexts = line.partition(":")
            wrong.append((better, _contexts(contexts)))
    return _Verdicts(tuple(wrong), ";".join(right))


def _rows(lines: str) -> Iterator[str]:
    row = ""
    for line in map(str.strip, lines.split("\n")):
        row += f" {line}" if row.endswith(";") else line
        if row and not row.endswith(("/", ";")):
            yield row
            row = ""


@cache
def _contexts(written: str) -> tuple[_Context, ...]:
    found = []
    for one in written.split(";"):
        parts = one.split()
        if not parts:
            continue
        if "?" not in one:
            found.append(_context(parts))
            continue
        choices = [(part[:-1], "") if part.endswith("?") else (part,) for part in parts]
        found += [_context([part for part in choice if part]) for choice in product(*choices)]
    return tuple(found)


def _context(parts: list[str]) -> _Context:
    first = last = gap = None
    bare = parts
    if "^" in bare:
        gap = bare.index("^") - 1
        bare = [part for part in bare if part != "^"]
    for i, part in enumerate(bare):
        if part[0] == "[":
            first = i
        if part[-1] == "]":
            last = i
    if first is not None:
        bare = [part.strip("[]") for part in bare]
    here = bare.index("_")
    items = [(i - here, part) for i, part in enumerate(bare) if part not in ("_", "*")]
    edge = [(0, _ANY)] if not items else []
    return _Context(
        tuple(items + edge),
        0 if first is None else first - here,
        0 if last is None else last - here,
        None if gap is None else gap - here,
    )


_ANY = "!"


@cache
def _item(written: str) -> _Item:
    parts = written.removeprefix("!").split("/")
    words: set[str] = set()
    endings: list[str] = []
    if written.islower() and "-" not in written:
        words.update(parts)
        parts = []  # most items are plain words: no need to look at each
    for part in parts:
        if part.startswith("-") and len(part) > 1:
            endings.append(part[1:])
        elif part.isupper() and len(part) > 1:
            words |= getattr(_word_classes, part)
        else:
            words.add(part)
    figures = "#" in words
    return _Item(frozenset(words), tuple(endings), figures, not written.startswith("!"))
