"""An article that is marked as published although its embargo ends on a later day."""

import datetime as dt
from collections.abc import Iterator, Sequence

from newslint.plugin import Article, Example, Hit, Rule, Severity, Span

_PUBLISHED = ("published", "usable", "live", "publish")


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    said = article.document.metadata
    if said.get("status", "").lower() not in _PUBLISHED:
        return
    embargo = said.get("embargo", "")[:10]
    try:
        ends, day = dt.date.fromisoformat(embargo), dt.date.fromisoformat(said.get("date", ""))
    except ValueError:
        return
    if len(embargo) == 10 and ends > day and article.blocks:
        span = article.blocks[0].span
        yield Hit(span, values={"embargo": ends.isoformat(), "date": day.isoformat()})


RULE = Rule(
    summary="published on a day before its embargo ends",
    why="To break an embargo costs the trust of those who gave the news.",
    message="The embargo ends on {embargo}, but the article is marked as published on {date}.",
    severity=Severity.ERROR,
    language="any",
    bad=(
        Example(
            "---\ntitle: {==Pool stays open==}\ndate: 2024-03-01\nembargo: 2024-03-05T06:00\n"
            "status: published\n---\nThe pool stays open.",
            format="markdown",
        ),
        Example(
            "---\ntitle: {==Pool stays open==}\ndate: 2024-03-01\nembargoed_until: 2024-03-05\n"
            "draft: false\n---\nThe pool stays open.",
            format="markdown",
        ),
    ),
    good=(
        Example(
            "---\ntitle: Pool stays open\ndate: 2024-03-05\nembargo: 2024-03-05\n"
            "status: published\n---\nThe pool stays open.",
            format="markdown",
        ),
        Example(
            "---\ntitle: Pool stays open\ndate: 2024-03-01\nembargo: 2024-03-05\ndraft: true\n---\n"
            "The pool stays open.",
            format="markdown",
        ),
        Example(
            "---\ntitle: Pool stays open\ndate: 2024-03-01\nembargo: none\ndraft: false\n---\n"
            "The pool stays open.",
            format="markdown",
        ),
    ),
    front_matter=True,
    find=find,
)  # It asks for the front matter, and does nothing where that tells no status.
