"""A sentence that begins with a small letter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, BlockKind, Hit, Rule, Safety, Severity, Span, compiled

_KNOWN = 3.5
"""Zipf from which a word is an ordinary one, not the name of a program or a product."""
_COMMON = 4.75
"""Zipf from which it is so at the start of a paragraph too, where less shows that it is prose."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    starts = (sentence.span.start for sentence in article.sentences)
    small = [start for start in starts if article.prose[start].islower()]
    if not small:
        return
    blocks = {block.span.start: i for i, block in enumerate(article.blocks)}
    for start in small:
        word = _patterns()["word"].match(article.prose, start)
        if word is None or article.is_verbatim(Span(*word.span())):
            continue
        frequency = article.lexicon.zipf(word.group().replace("’", "'"))
        if start in blocks:
            if frequency < _COMMON or not _is_prose(article, blocks[start]):
                continue
        elif frequency < _KNOWN or _is_text_message(article, start):
            continue
        if not _is_name(article, word):
            better = word.group()[0].upper() + word.group()[1:]
            yield Hit(Span(*word.span()), better=(better,))


def _is_prose(article: Article, index: int) -> bool:
    """Whether a block is prose that does not go on with those around it, as items of a list
    without marks, verse and captions do."""
    block = article.blocks[index]
    text = block.span.of(article.prose)
    if block.kind is not BlockKind.PARAGRAPH or len(text.split()) < 6 or text[-1] not in '.!?”"':
        return False
    around = [*article.blocks[max(0, index - 1) : index], *article.blocks[index + 1 : index + 2]]
    if any(article.prose[other.span.start].islower() for other in around):
        return False
    before = article.blocks[index - 1].span.of(article.prose) if index else "."
    return before[-1] not in ":;,"


def _is_text_message(article: Article, start: int) -> bool:
    """Whether nothing in the quotation around a place has a capital: it is quoted as typed."""
    quotation = article.quotations.around(start)
    return quotation is not None and quotation.of(article.prose).islower()


def _is_name(article: Article, word: re.Match[str]) -> bool:
    """Whether it is a particle before a name, or a name that its owner writes small."""
    following = _patterns()["next"].match(article.prose, word.end())
    if following is None:
        return False
    after = following.group("word")
    if after[0].isupper() and word.group() in _particles():
        return True
    return after.islower() and not article.lexicon.knows(after)


@cache
def _particles() -> frozenset[str]:
    return frozenset("van von de da di du la le el al ter ten den der dos das del bin ibn".split())


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "word": compiled(r"[a-z]+(?:['’][a-z]+)?(?![\w./@’'_&-])"),
        "next": compiled(r",? (?P<word>[^\W\d_]+)(?![’'])"),
    }


RULE = Rule(
    summary="a sentence that begins with a small letter",
    why="A capital shows readers where a sentence begins.",
    source="Conventions of English",
    message="A sentence begins here: write “{better}”, not “{found}”.",
    severity=Severity.ERROR,
    safety=Safety.UNSAFE,
    bad=(
        "It stressed a robust defense posture. {~~the~>The~~} party wants more.",
        "Why did it end? {~~nobody~>Nobody~~} knows.",
        "{~~officials~>Officials~~} said on Monday that the road had been closed for repairs.",
    ),
    good=(
        "The company said services grew. iPhone sales rose 2%. iPad sales fell.",
        "The build used two programs. npm fetched the packages. git tagged the release.",
        "He met Sen. Ana Diaz in the U.S. on Monday at 3 a.m. local time.",
        "bell hooks, who died in 2021, wrote more than 30 books.",
        "“Ready?” she asked. “Go!” they shouted. Which? magazine tested 14 kettles.",
        "The message read: “ok. see you at 8. bring the keys.”",
        "Who Is It? by an unknown poet won the prize.",
    ),
    find=find,
)
