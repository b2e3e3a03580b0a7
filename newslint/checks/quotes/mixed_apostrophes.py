"""A few straight apostrophes in an article of curly ones, or the reverse."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Edit, Fix, Hit, Related, Rule, Safety, Severity, Span, compiled

_FEW = 0.2
"""The share of all apostrophes up to which those of one kind are slips."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    if "'" not in article.prose:
        return
    marks: dict[str, list[Span]] = {"’": [], "'": []}
    for match in _pattern().finditer(article.prose):
        mark = Span(*match.span())
        if not article.is_verbatim(mark):
            marks[match.group()].append(mark)
    few, usual = sorted(marks, key=lambda mark: len(marks[mark]))
    slips, others = marks[few], marks[usual]
    if not slips or len(slips) > _FEW * (len(slips) + len(others)):
        return
    shape, other = ("curly", "straight") if usual == "’" else ("straight", "curly")
    yield Hit(
        slips[0],
        values={"usual": shape, "other": other, "count": str(len(others))},
        fixes=(
            Fix(
                tuple(Edit(mark, usual) for mark in slips),
                Safety.SAFE,
                f"Make the apostrophes {shape} throughout",
            ),
        ),
        related=(
            *(Related(mark, "here too") for mark in slips[1:]),
            Related(others[0], f"{shape} here"),
        ),
    )


@cache
def _pattern() -> re.Pattern[str]:
    """Apostrophes inside words; those of names, as in `Hawai'i`, may be another letter."""
    return compiled(r"(?<=[^\W\d_])['’](?=(?:s|t|re|ve|ll|d|m)\b)")


RULE = Rule(
    summary="straight apostrophes among curly ones, or the reverse",
    why="Text from two sources was put together; an article has one kind of apostrophe.",
    source="Conventions of English printing",
    message="This apostrophe is {other}, and {count} others are {usual}: write {usual} ones "
    "throughout.",
    severity=Severity.INFO,
    safety=Safety.SAFE,
    bad=(
        "It’s late, he’s out, she’s in, they’ve left, and I{1~~'~>’~~}m here.",
        "It's late, he's out, she's in, they've left, I'm here, we're not, you're in, they'd go, "
        "but it{1~~’~>'~~}s cold and he{1~~’~>'~~}d know.",
    ),
    good=(
        "It’s late, he’s out, and I'm here.",
        "It’s late, he’s out, she’s in, they’ve left Hawai'i for the D'Arcy Hotel.",
        "It's late, he's out, she's in.",
    ),
    needs=("’", "'"),
    find=find,
)
