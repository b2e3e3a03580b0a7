"""The author’s name one slip away from how the front matter has it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import (
    Article,
    Case,
    Example,
    Hit,
    Rule,
    Safety,
    Severity,
    Span,
    compiled,
    is_one_slip,
)

_SHORTEST = 4


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for author in article.document.metadata.get("author", "").split("\n"):
        for full_name in _patterns()["parting"].split(author):
            names = full_name.split()
            if len(names) == 2 and all(name.isalpha() and name.istitle() for name in names):
                yield from _others(article, names[0], names[1])


def _others(article: Article, first: str, last: str) -> Iterator[Hit]:
    # One of the two names must be right; the other is looked for beside it.
    for match in _patterns()["full name"].finditer(article.prose):
        for right, slip, meant in (("last", "first", first), ("first", "last", last)):
            is_beside = match[right] == (first if right == "first" else last)
            if is_beside and match[slip] != meant and _is_slip(article, match[slip], meant):
                span = Span(*match.span(slip))
                yield Hit(span, better=(meant,), values={"name": f"{first} {last}"})


def _is_slip(article: Article, slip: str, meant: str) -> bool:
    """Whether accents are all that differs, or a letter and no dictionary has the name."""
    if _plain(slip) == _plain(meant):
        return True
    if min(len(slip), len(meant)) < _SHORTEST or not is_one_slip(_plain(slip), _plain(meant)):
        return False
    return article.lexicon.case(slip.lower()) is Case.UNKNOWN


def _plain(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    name = r"[^\W\d_a-z]\w{2,30}"
    return {
        "parting": compiled(r"\s*(?:,|;|&|\band\b|^[Bb]y\b)\s*"),
        "full name": compiled(rf"(?<![\w’'@.-])(?P<first>{name})(?= (?P<last>{name})(?![\w-]))"),
    }


RULE = Rule(
    summary="the author’s name spelt otherwise than in the front matter",
    why="One of the two is wrong, and no name is worse to misspell than a colleague’s.",
    message="The front matter has the author as {name}: which is right?",
    severity=Severity.WARNING,
    safety=Safety.SHOWN,
    before=("names/two-spellings", "spelling/misspelt-word", "names/mixed-diacritics"),
    bad=(
        Example(
            "---\ntitle: Pool stays open\nauthor: Paula Ruíz\n---\nThe pool stays open.\n\nPaula "
            "{~~Ruiz~>Ruíz~~} covers the council.",
            format="markdown",
        ),
        Example(
            "---\ntitle: Pool stays open\nauthors: [Ann Bell, Thomas Okonkwo]\n---\nThe pool stays "
            "open.\n\nAnn Bell and Thomas {~~Okonkow~>Okonkwo~~} cover the council.",
            format="markdown",
        ),
    ),
    good=(
        Example(
            "---\ntitle: Pool stays open\nauthor: By Paula Ruíz and Ann Bell\n---\nThe pool stays "
            "open, Paul Bell said. Anna Bell agreed.\n\nPaula Ruíz covers the council.",
            format="markdown",
        ),
        Example(
            "---\ntitle: Pool stays open\nauthor: Martin Bell\n---\nThe pool stays open, Martina "
            "Bell said. Martin Ball agreed.",
            format="markdown",
        ),
        "Paula Ruiz covers the council.",
    ),
    front_matter=True,
    find=find,
)  # It asks for the front matter, and does nothing where that names no author.
