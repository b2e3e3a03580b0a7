"""A note to the desk from the front matter that stands in the text as well."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Example, Hit, Rule, Severity, Span, compiled

_LEAST_WORDS = 4


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for note in article.document.metadata.get("note", "").split("\n"):
        words = _word().findall(note.lower())
        if len(words) < _LEAST_WORDS:
            continue
        for block in article.blocks:
            text = article.prose[block.span.start : block.span.end].lower()
            if words[0] in text and _word().findall(text) == words:
                yield Hit(block.span)


@cache
def _word() -> re.Pattern[str]:
    return compiled(r"[^\W_]+")


RULE = Rule(
    summary="a note to the desk that stands in the text as well",
    why="It is for colleagues, and readers see it.",
    message="The front matter has this as a note to the desk; delete it here.",
    severity=Severity.ERROR,
    language="any",
    before=("residue/editing-note",),
    bad=(
        Example(
            "---\ntitle: Pool stays open\ned_note: Please check the sums with the council.\n---\n"
            "{==Please check the sums with the council==}\n\nThe pool stays open.",
            format="markdown",
        ),
    ),
    good=(
        Example(
            "---\ntitle: Pool stays open\neditor-note: Check sums.\n---\nCheck sums.\n\nThe pool "
            "stays open.",
            format="markdown",
        ),
        Example(
            "---\ntitle: Pool stays open\neditor_note: Corrects the name of the mayor.\n---\nThe "
            "pool stays open.",
            format="markdown",
        ),
    ),
    front_matter=True,
    find=find,
)  # It asks for the front matter, and does nothing where that holds no note.
