"""The headline once more at the top of the text."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import (
    Article,
    Block,
    BlockKind,
    Hit,
    Related,
    Rule,
    Safety,
    Severity,
    Span,
    compiled,
)

_LEAST_WORDS = 4
_FIRST_BLOCKS = 4
"""A subtitle, a byline or a date may stand between the two."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    blocks = article.blocks
    if not blocks or blocks[0].kind is not BlockKind.HEADLINE:
        return
    headline = _words(article, blocks[0])
    if len(headline) < _LEAST_WORDS:
        return
    for place, block in enumerate(blocks[1 : _FIRST_BLOCKS + 1]):
        if block.kind is not BlockKind.PARAGRAPH and (
            block.kind is not BlockKind.HEADLINE or place or _is_heading(article, block)
        ):
            continue  # lines of verse, too, look like headlines
        if _words(article, block) == headline:
            yield Hit(
                block.span,
                better=("",),
                related=(Related(blocks[0].span, "the headline"),),
            )
            return


def _words(article: Article, block: Block) -> list[str]:
    folded = article.folded[block.span.start : block.span.end]
    return _patterns()["word"].findall(folded.replace("'", ""))


def _is_heading(article: Article, block: Block) -> bool:
    """Whether marks make it one: a page then has its own title for lists and browsers."""
    document = article.document
    text, place = document.source.text, document.source_map.span(block.span)
    start = text.rfind("\n", 0, place.start) + 1
    return bool(
        text[start : place.start].strip() or _patterns()["underline"].match(text, place.end)
    )


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "word": compiled(r"[^\W_]+"),
        "underline": compiled(r"[^\r\n]{0,20}\r?\n[ ]{0,3}(?:=+|-+)[ \t]*(?:\r?\n|\Z)"),
    }


RULE = Rule(
    summary="the headline again at the top of the text",
    why="It is pasted along with the text, and readers then see it twice.",
    message="This is the headline once more; delete it here.",
    severity=Severity.ERROR,
    safety=Safety.UNSAFE,
    before=("residue/repeated-paragraph",),
    language="any",
    bad=(
        "Council keeps the pool open\n\n{--Council keeps the pool open--}\n\nThe council voted on "
        "Monday to keep the pool open for a year.",
    ),
    good=(
        "Council keeps the pool open\n\nThe council keeps the pool open for another year after "
        "a vote on Monday.",
        "A year of floods\n\nIn the valley, the rain began in May.\n\nA year of floods leaves "
        "marks that are slow to fade.",
        "The pool\n\nThe pool\n\nIt opened on Monday, two years late.",
        "Council keeps the pool open\n\nPool will stay open, council decides\n\nThe council voted "
        "on Monday.",
    ),
    find=find,
)  # It reads every article: any words may be a headline.
