"""How an article writes a name that stands in it without its capital too."""

from __future__ import annotations

import re
from collections.abc import Set
from functools import cache

from newslint.plugin import Article, Span, compiled

DETERMINERS = frozenset(
    "a all an any both each every her his its my no our some that the their these this those "
    "which your".split()
)
_PRONOUNS = frozenset("he i it she they we who you".split())
_LONGEST_TITLE = 200
_JOIN_TITLES = frozenset("and at de for in of on the to".split())


class Uses:
    """Where a name stands with its capital.

    `inside`: in mid-sentence; `bare`: there by itself, no determiner before it, no other
    capitalised word beside it; `after_the`: the same after “the”. `ends`, `starts`: the capitalised
    words before it where it ends a name, and those after it; `wholes`: those of `ends` with which
    it is the whole of a name. `followed`: the lower-case words after it. `titles`: what leads up
    to it from the capitalised word before (`Department of the `).
    """

    def __init__(self, first: Span) -> None:
        self.first = first
        self.count = self.inside = self.bare = self.after_the = 0
        self.ends: set[str] = set()
        self.wholes: set[str] = set()
        self.starts: set[str] = set()
        self.followed: set[str] = set()
        self.titles: set[str] = set()


def noun(word: str) -> str:
    """The word without the ending of a possessive."""
    return word[:-2] if word.endswith(("'s", "’s")) else word


def with_capital(article: Article, names: Set[str]) -> dict[str, Uses]:
    """How the article uses each of these names."""
    uses: dict[str, Uses] = {}
    for index, place in enumerate(article.words):
        name = noun(place.of(article.prose))
        if name not in names:
            continue
        found = uses.setdefault(name, Uses(place))
        found.count += 1
        if is_inside(article, place) and not _is_title(article, place):
            found.inside += 1
            _note(found, article, index)
    return uses


def _note(found: Uses, article: Article, index: int) -> None:
    before, after = beside(article, index)
    is_long = after[:1].isupper()
    follows_name = before[:1].isupper() and before.lower() not in DETERMINERS | _PRONOUNS
    title = title_before(article, index)
    if is_long:
        found.starts.add(noun(after))
    elif after:
        found.followed.add(after)
    if follows_name and not is_long:
        found.ends.add(noun(before))
        if not _ends_name(article, index - 1):
            found.wholes.add(noun(before))
    if title:
        found.titles.add(title)
    if not is_long and not before[:1].isupper() and not title:
        found.bare += before not in DETERMINERS
        found.after_the += before == "the"


def is_inside(article: Article, place: Span) -> bool:
    """Whether it goes on with a sentence."""
    prose = article.prose
    if not _patterns()["inside"].search(prose, max(0, place.start - 3), place.start):
        return False
    return not starts_sentence(article, place)


def starts_sentence(article: Article, place: Span) -> bool:
    """Whether no word of its sentence stands before it."""
    sentence = article.sentence_at(place.start)
    return sentence is None or not _patterns()["letter"].search(
        article.prose, sentence.span.start, place.start
    )


def _is_title(article: Article, place: Span) -> bool:
    """Whether it is in a line whose words have capitals for being in a title."""
    block = article.block_at(place.start)
    if block is None or block.span.end - block.span.start > _LONGEST_TITLE:
        return False
    words: list[str] = _patterns()["word"].findall(article.prose, block.span.start, block.span.end)
    capitals = sum(word[0].isupper() for word in words)
    return bool(3 * capitals > 2 * len(words))


def beside(article: Article, index: int) -> tuple[str, str]:
    """The words before and after, where only a space lies between, or the end of a possessive."""
    words, prose = article.words, article.prose
    before = after = ""
    if index and prose[words[index - 1].end : words[index].start] == " ":
        before = words[index - 1].of(prose)
    if index + 1 < len(words):
        gap = prose[words[index].end : words[index + 1].start]
        if gap in (" ", "’ ", "' "):
            after = words[index + 1].of(prose)
    return before, after


def title_before(article: Article, index: int) -> str:
    """The last capitalised word of a longer name and what joins it to this one (`Bank of `)."""
    words, prose = article.words, article.prose
    first = index
    while first and index - first < 3 and words[first - 1].of(prose) in _JOIN_TITLES:
        first -= 1
    if first in (index, 0):
        return ""
    head = words[first - 1]
    title = prose[head.start : words[index].start]
    if not title[0].isupper() or not title.replace(" ", "").isalpha():
        return ""
    if title.endswith(" and ") and not _ends_name(article, first - 1):  # two names
        return ""
    return title if is_inside(article, head) else ""


def _ends_name(article: Article, index: int) -> bool:
    """Whether a capitalised word is the end of a longer name."""
    before, _ = beside(article, index)
    return before[:1].isupper() or bool(title_before(article, index))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "inside": compiled(r"[\w,;)”’'\"%$-] $|[\w](?:\u00a0|\n)$"),
        "letter": compiled(r"[^\W_]"),
        "word": compiled(r"\b[^\W\d_]{4,}"),
    }
