"""A paragraph that begins with a mark that can begin none, or is nothing but a bracket."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, BlockKind, Hit, Rule, Severity, Span, compiled


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    is_code = "{" in article.prose
    for block in article.blocks:
        start, end = block.span.start, block.span.end
        if article.prose[start].isalnum() or block.kind is BlockKind.TABLE_CELL:
            continue
        if _stray().match(article.prose, start, end) and not is_code:
            yield Hit(Span(start, start + 1), better=("",))


@cache
def _stray() -> re.Pattern[str]:
    """Not `:)`, `:clap:`, `, ` at the start of a verse in small letters, nor a line of code."""
    return compiled(r"[:,;] (?=[A-Z“‘\"'][\w’']*,? [\w’“‘\"'])|[}\])]\Z|\}(?= ?[A-Z][a-z]+ [a-z])")


RULE = Rule(
    summary="a paragraph that begins with a stray mark",
    why="No paragraph begins with a colon, a comma or a closing bracket: what stood before it is "
    "lost, or a template left it behind.",
    message="No paragraph begins with “{found}”; put back what stood before it, or delete it.",
    severity=Severity.ERROR,
    bad=(
        "{--:--} Why did you decide to stand in this election?\n\nI was asked to.",
        "The mill closed in 1981.\n\n{--}--}\n\nThe school closed nine years later.",
        "{--}--}The council met on Monday to vote on the pool.",
        "{--,--} Who lives in Leeds, was told to leave.",
    ),
    good=(
        ":) was all that she wrote.",
        "Q: Why did you stand? A: I was asked to.",
        "(The school closed nine years later.)",
        "[Applause] She thanked them all.",
        "… and then it rained.",
        "“:” is a colon.",
        "It prints {\n\n}\n\nand stops.",
    ),
    find=find,
)  # It reads every article: it looks at the first character of paragraphs.
