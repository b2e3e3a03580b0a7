"""The dash that an article uses, and what only looks like one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from newslint.expressions import compiled
from newslint.text.document import Block, BlockKind
from newslint.text.span import Span


class Dashes:
    """`usual` is the dash with the spaces around it, empty where the article has none; `count` is
    how often it stands between words. `hyphens` are spaced hyphens, singly or doubled, that stand
    between words where a dash may be meant; spans with their spaces."""

    def __init__(self, usual: str, count: int, hyphens: tuple[Span, ...]) -> None:
        self.usual = usual
        self.count = count
        self.hyphens = hyphens


def find_dashes(prose: str, blocks: Sequence[Block]) -> Dashes:
    """The dashes in paragraphs; those of datelines, ranges, credits and names do not count."""
    counts: Counter[str] = Counter()
    hyphens: list[Span] = []
    for block in blocks:
        if block.kind is not BlockKind.PARAGRAPH:
            continue
        for match in _patterns()["dash"].finditer(prose, block.span.start, block.span.end):
            span = Span(*match.span())
            if not _is_between_words(prose, span, block.span):
                continue
            if match["hyphen"]:
                hyphens.append(span)
            else:
                counts[_as_meant(match.group())] += 1
    [(usual, count)] = counts.most_common(1) or [("", 0)]
    return Dashes(usual, count, tuple(hyphens))


def _as_meant(dash: str) -> str:
    """A dash with plain spaces; one that was encoded or decoded wrongly is still a dash."""
    if dash in "–—":
        return dash
    return " – " if dash[1:-1] in ("–", "&ndash;", "â€“") else " — "


def _is_between_words(prose: str, span: Span, block: Span) -> bool:
    """Whether the words on both sides belong to one sentence."""
    patterns = _patterns()
    before = prose[max(block.start, span.start - 80) : span.start]
    after = prose[span.end : min(block.end, span.end + 80)]
    if not patterns["before"].search(before) or not patterns["after"].match(after):
        return False
    start_of_block = span.start - 80 <= block.start
    if start_of_block and not patterns["small word"].search(before):
        return False  # a dateline, or a label with what it stands for
    if span.end + 80 >= block.end and not patterns["small word"].search(after):
        return False  # a credit
    left, right = before.split()[-1], after.split()[0]
    if left[-1] in "\"”’'" and right[:1].isupper():
        return False  # who said it
    both_capital = left[:1].isupper() and right[:1].isupper()
    both_figures = left[-1:].isdigit() and patterns["figure"].match(right) is not None
    both_letters = len(left) == len(right) == 1
    return not (both_capital or both_figures or both_letters)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "dash": compiled(
            r"[ \xa0](?:(?P<hyphen>--?)|[–—]|&[mn]dash;|â€[“”])[ \xa0]|(?<=[^\s–—-])—(?=[^\s–—-])"
        ),
        "before": compiled(r"[\w%)\]”\"’',.?!…]\Z"),
        "after": compiled(r"[\w“\"‘'’(\[$£€…]"),
        # One that is no name, figure or abbreviation.
        "small word": compiled(r"(?<![\w'’.-])[a-z][a-z'’]+(?!\w|[.@]\w)"),
        "figure": compiled(r"[$£€]?\d"),
    }
