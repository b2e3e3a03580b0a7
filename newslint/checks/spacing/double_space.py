"""Two spaces or more where one belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, BlockKind, Hit, Rule, Safety, Severity, Span, compiled

_A_HABIT = 3


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    found = []
    end = 0
    for place in places:
        if place.start < end:
            continue
        gap = _patterns()["gap"].match(article.prose, place.start)
        if gap is None:
            continue
        end = gap.end()
        block = article.block_at(place.start)
        if block is not None and block.kind is not BlockKind.TABLE_CELL and end < block.span.end:
            found.append(Span(*gap.span()))
    after_stops = [gap for gap in found if _follows_stop(article, gap)]
    # Some writers put two spaces between sentences, everywhere: that is a habit, not a slip.
    single = len(_patterns()["single"].findall(article.prose, 0, 100_000)) if after_stops else 0
    habit = len(after_stops) >= _A_HABIT and len(after_stops) >= single
    for span in found:
        if not (habit and _follows_stop(article, span)) and not _is_column(article, span, found):
            yield Hit(span, better=(" ",))


def _follows_stop(article: Article, gap: Span) -> bool:
    return bool(_patterns()["stop"].search(article.prose[max(0, gap.start - 3) : gap.start]))


def _is_column(article: Article, gap: Span, gaps: Sequence[Span]) -> bool:
    """Whether a wide gap sets columns apart: others stand in the same line."""
    if gap.end - gap.start < 3:
        return False
    block = article.block_at(gap.start)
    return block is not None and sum(block.span.covers(other) for other in gaps) > 1


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "gap": compiled(r"(?<=[^\s])[ \u00a0]{2,}(?=\S)"),
        "stop": compiled(r"[.!?:][”\"’)]?$"),
        "single": compiled(r"[a-z][.!?][”\"’)]? (?=[“\"‘(]?[A-Z])"),
    }


RULE = Rule(
    summary="more than one space between two words",
    why="One space is enough; more leave a hole in the line.",
    source="Conventions of English printing",
    message="One space is enough here.",
    severity=Severity.ERROR,
    safety=Safety.SAFE,
    language="any",
    bad=(
        "It{~~  ~> ~~}rained all day in the town.",
        "It ended.{~~  ~> ~~}Then it rained. Nobody came. Nobody knew.",
    ),
    good=(
        "It rained all day in the town.",
        "It ended.  Then it rained.  Nobody came.  Nobody knew.",
        "Leeds   1   Hull   1",
    ),
    needs=("  ",),
    find=find,
)
