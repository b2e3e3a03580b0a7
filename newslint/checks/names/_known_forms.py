"""Names that have one right spelling, and the wrong ones they are often given.

They are data, not modules. A line is a name, with what is often written for a word of it behind
that word: `Keir |Kier Starmer |Starmar`. The whole name is found that has a wrong word or more.
Only lines with a word of the article are parsed.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import cache, lru_cache

from newslint.plugin import Article, Hit, Span, compiled, is_mention

_PARTICLES = frozenset(("ben", "de", "van", "von"))
_SMALL = 3
"""Letters that a word of a name may have and be in lower case: de, of, and."""


def find_wrong_forms(article: Article, file: str) -> Iterator[Hit]:
    table = _table(file)
    marked = {f"|{word}" for word in _name_words(article)}
    present = marked.intersection(_forms(file))
    found: list[tuple[Span, str]] = []
    for line in {line for word in present for line in _lines_with(word, table)}:
        right, expression = _name(line)
        spans = (Span(*match.span()) for match in expression.finditer(article.folded))
        found.extend((span, right) for span in spans if _is_wrong(article, span, right))
    end = 0
    for span, right in sorted(found, key=lambda one: (one[0].start, -one[0].end)):
        if span.start >= end:
            end = span.end
            better = right.upper() if span.of(article.prose).isupper() else right
            yield Hit(span, (better.replace("'", "’") if "’" in article.prose else better,))


def _name_words(article: Article) -> frozenset[str]:
    """The words of the article that may be part of a name."""
    return _with_capital(article.prose) | (_PARTICLES & article.vocabulary)


@lru_cache(maxsize=1)  # for the next list
def _with_capital(prose: str) -> frozenset[str]:
    found = _capitalised().findall(prose.replace("’", "'"))
    words = {word.removesuffix("'s") for word in found}
    return frozenset(words | {word.capitalize() for word in words if word.isupper()})


@cache
def _capitalised() -> re.Pattern[str]:
    # What must not stand before it comes second: most letters are no capitals.
    return compiled(r"[^\W\d_a-z](?<![^\W_].)[\w']*")


def _is_wrong(article: Article, span: Span, right: str) -> bool:
    written = span.of(article.prose)
    return (
        " ".join(span.of(article.folded).split()) != right.lower()
        and all(word[0].isupper() for word in written.split() if len(word) > _SMALL)
        and article.block_at(span.start) is article.block_at(span.end)
        and not article.is_verbatim(span)
        and not article.lexicon.is_listed(written)
        and not is_mention(article.prose, span)
    )


@cache
def _name(line: str) -> tuple[str, re.Pattern[str]]:
    """The name as it should be, and an expression for all its forms, in lower case."""
    words: list[list[str]] = []
    for word in line.split():
        if word.startswith("|"):
            words[-1].append(word[1:])
        else:
            words.append([word])
    forms = ("(?:" + "|".join(map(re.escape, word)).lower() + ")" for word in words)
    # British Columbian politicians are not from Colombia; Middlesborough is in Kentucky.
    body = r"(?<![\w’'-])(?<!british )" + r"\s+".join(forms) + r"(?!\w|, (?:kentucky|ky)\b)"
    # Not `compiled`: what it keeps for the next run is for expressions that each run needs.
    return " ".join(word[0] for word in words), re.compile(body)


def _lines_with(word: str, table: str) -> Iterator[str]:
    at = table.find(word)
    while at != -1:
        end = at + len(word)
        if not table[end].isalpha():
            yield table[table.rfind("\n", 0, at) + 1 : table.find("\n", at)]
        at = table.find(word, end)


@cache
def _forms(file: str) -> frozenset[str]:
    """The words of a table; the wrong ones begin with `|`."""
    return frozenset(_table(file).replace(",", " ").replace("-", " ").split())


@cache
def _table(file: str) -> str:
    with open(os.path.join(os.path.dirname(__file__), file), encoding="utf-8") as lines:
        return lines.read()
