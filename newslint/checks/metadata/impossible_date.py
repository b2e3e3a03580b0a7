"""A date in the front matter that no calendar has."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks.metadata._front_matter import front_matter_end
from newslint.plugin import Article, Example, Hit, Rule, Severity, Span, compiled


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    end = front_matter_end(article)
    if not end or not article.blocks:
        return
    for match in _date().finditer(article.document.source.text, 0, end):
        try:
            dt.date.fromisoformat(match["day"])
        except ValueError:
            values = {"key": match["key"], "day": match["day"]}
            yield Hit(article.blocks[0].span, values=values)
            return


@cache
def _date() -> re.Pattern[str]:
    return compiled(
        r"^[ \t]{0,8}[\"']?(?P<key>(?:pub(?:lish)?|published|modified|updated|expiry|event)?_?date|"
        r"datePublished|dateModified|published|updated|modified|lastmod|embargo)[\"']?[ \t]*[:=]"
        r"[ \t]*[\"']?(?P<day>\d{4}-\d\d-\d\d)(?![\d-])",
        re.IGNORECASE | re.MULTILINE,
    )


RULE = Rule(
    summary="a date in the front matter that no calendar has",
    why="Programs sort and show articles by it, and drop the one or put it anywhere.",
    message="There is no such day as {day}, which the front matter has as “{key}”.",
    severity=Severity.ERROR,
    language="any",
    bad=(
        Example(
            "---\ntitle: {==Pool stays open==}\ndate: 2024-02-30\n---\nThe pool stays open.",
            format="markdown",
        ),
        Example(
            "---\ntitle: {==Pool stays open==}\npublished: '2024-13-01T06:00'\n---\nThe pool stays "
            "open.",
            format="markdown",
        ),
    ),
    good=(
        Example(
            "---\ntitle: Pool stays open\ndate: 2024-02-29\nupdated: 01/03/2024\n---\nThe pool "
            "stays open.",
            format="markdown",
        ),
        Example(
            "---\ntitle: Pool stays open\n---\nThe form has this:\n\n    date: 2024-02-30",
            format="markdown",
        ),
    ),
    front_matter=True,
    find=find,
)  # It asks for the front matter, and does nothing where there is none.
