"""A few dashes of another kind than those that the article has elsewhere."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import (
    Article,
    BlockKind,
    Edit,
    Fix,
    Hit,
    Related,
    Rule,
    Safety,
    Severity,
    Span,
    compiled,
)

_FEW = 0.2
"""The share of all dashes up to which those of other kinds are slips."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    kinds: dict[str, list[Span]] = defaultdict(list)
    for block in article.blocks:
        if block.kind is BlockKind.PARAGRAPH:
            for match in _dash().finditer(article.prose, block.span.start, block.span.end):
                kinds[match.group().replace("\u00a0", " ")].append(Span(*match.span()))
    if len(kinds) < 2:
        return
    usual = max(kinds, key=lambda kind: len(kinds[kind]))
    few = sorted(span for kind in kinds if kind != usual for span in kinds[kind])
    if len(few) > _FEW * (len(few) + len(kinds[usual])):
        return
    edits = tuple(Edit(span, usual) for span in few)
    yield Hit(
        few[0],
        values={"usual": usual, "count": str(len(kinds[usual]))},
        fixes=(Fix(edits, Safety.SAFE, f"Write “{usual}” throughout"),),
        related=(
            *(Related(span, "here too") for span in few[1:]),
            Related(kinds[usual][0], f"“{usual}” here"),
        ),
    )


@cache
def _dash() -> re.Pattern[str]:
    """Dashes between the words of a sentence; those of ranges, credits and labels stand beside
    figures or capitals."""
    return compiled(
        r"(?<=[a-z,”\"’)])(?:[ \u00a0][–—][ \u00a0]|—)(?=[“\"‘]?[a-z])|"
        r"(?<=[a-z])—(?=[A-Z][a-z]+ [a-z])"
    )


RULE = Rule(
    summary="two kinds of dashes",
    why="An article has one kind of dash, with spaces or without.",
    source="Chicago Manual of Style, 6.85",
    message="Other dashes here are “{usual}” ({count} times): write this one like them.",
    severity=Severity.WARNING,
    safety=Safety.SAFE,
    bad=(
        "It rained – again – and the weir – the old one – broke{1~~—~> – ~~}as it had to.",
        "It rained—again—and the weir—the old one—broke{1~~ – ~>—~~}as it had to.",
    ),
    good=(
        "It rained – again – and the weir – the old one – broke. Photo — Ana Diaz",
        "It rained—again—and the weir – the old one – broke.",
        "It rained—again—and the weir—the old one—broke in 2014–15 on the Paris–Nice line.",
    ),
    needs=("—",),
    find=find,
)
