"""A file in which some lines end as on Windows and some as elsewhere."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Severity, Span, compiled


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    text = article.document.source.text
    if "\r\n" in text and _other_end().search(text):
        yield Hit(Span(0, 0))


@cache
def _other_end() -> re.Pattern[str]:
    return compiled(r"(?<!\r)\n|\r(?!\n)")


# It reads every article: a line end is nothing that stands in the text. That is also why its
# examples show only what it leaves alone.
RULE = Rule(
    summary="two kinds of line ends in one file",
    why="Programs that compare versions then show lines as changed in which no word is.",
    message="Some lines of this file end in CRLF and some in LF; save it with one of them.",
    severity=Severity.INFO,
    language="any",
    good=("The mill closed.\r\n\r\nThe pool opened.\r\n", "The mill closed.\n\nThe pool opened.\n"),
    find=find,
)
