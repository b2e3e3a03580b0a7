"""Quotation marks put together from single marks or backticks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Edit, Fix, Hit, Rule, Safety, Severity, Span, compiled


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    curly = "“" in article.prose or "’" in article.prose
    double = ("“", "”") if curly else ('"', '"')
    single = ("‘", "’") if curly else ("'", "'")
    for block in article.blocks:
        for name, (first, last) in (("double", double), ("single", single)):
            for match in _pattern(name).finditer(article.prose, block.span.start, block.span.end):
                opening, closing = Span(*match.span("opening")), Span(*match.span("closing"))
                if article.is_verbatim(opening):
                    continue
                marks = ((opening, first), (closing, last))
                edits = tuple(
                    Edit(span, mark) for span, mark in marks if span.of(article.prose) != mark
                )
                fix = Fix(edits, Safety.SAFE, f"Write {first} and {last}")
                yield Hit(opening, values={"first": first, "last": last}, fixes=(fix,))


@cache
def _pattern(name: str) -> re.Pattern[str]:
    before = r"(?<![^\s(\[—–-])"
    if name == "double":
        inner = r"(?=[\w$£€])[^`\n\"“”]{1,400}?"
        return compiled(rf"{before}(?P<opening>''|‘‘|``){inner}(?P<closing>''|’’)(?![\w'’])")
    # What is said begins with a capital and ends with a mark; manuals put code between such marks.
    inner = r"(?=[A-Z])[^`\n\"“”‘]{1,400}?"
    return compiled(rf"{before}(?P<opening>`){inner}[,.!?](?P<closing>['’´])(?![\w'’])")


RULE = Rule(
    summary="quotation marks put together from other characters",
    why="Typewriters and old systems had no better ones; here they look like a slip.",
    source="Conventions of English printing",
    message="Put real quotation marks here: {first} and {last}.",
    severity=Severity.ERROR,
    safety=Safety.SAFE,
    before=(
        "quotes/wrong-way-apostrophe",
        "quotes/wrong-opening-apostrophe",
        "quotes/mixed-apostrophes",
    ),
    bad=(
        "{1~~''~>\"~~}We won,{1~~''~>\"~~} she said.",
        "“We won,” he said. {1~~``~>“~~}It’s over,{1~~''~>”~~} she said.",
        "“We won,” he said. {1~~‘‘~>“~~}It’s over,{1~~’’~>”~~} she said.",
        "{~~`~>'~~}Don't go,' she said.",
        "{~~`~>‘~~}We won’t,’ she said.",
    ),
    good=(
        "‘We won,’ she said. “He said ‘no’.” The girls’ time was 5'30''.",
        "Type `make install' to install it, and `Yes' to go on.",
        "The `list` is there. The Hawai`i papers.",
    ),
    needs=("''", "``", "`", "‘‘"),
    find=find,
)
