"""A paragraph that stands in the article twice."""

from collections.abc import Iterator, Sequence

from newslint.plugin import (
    STAND_IN,
    Article,
    Block,
    BlockKind,
    Hit,
    Related,
    Rule,
    Safety,
    Severity,
    Span,
)

_LEAST_WORDS = 8
_LEAST_WORDS_OF_QUESTION = 25
"""Interviews put one question to several people."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    first: dict[str, Block] = {}
    for block in article.blocks:
        if block.kind is not BlockKind.PARAGRAPH:
            continue
        text = block.span.of(article.prose)
        end = text.rstrip("\"'”’)")[-1:]
        words = len(text.split())
        if end not in (".", "!", "?", "…") or words < _LEAST_WORDS:
            continue  # verse and lists repeat themselves
        if STAND_IN in text:
            continue  # what stands there may differ
        if end == "?" and words < _LEAST_WORDS_OF_QUESTION:
            continue
        key = " ".join(text.split())
        if key in first:
            yield Hit(
                block.span,
                better=("",),
                related=(Related(first[key].span, "the paragraph stands here first"),),
            )
        else:
            first[key] = block


RULE = Rule(
    summary="the same paragraph twice",
    why="A paragraph that was moved is often left behind where it was.",
    message="This paragraph stands further up already; delete one of the two.",
    severity=Severity.ERROR,
    safety=Safety.UNSAFE,
    language="any",
    bad=(
        "The council voted on Monday to keep the pool open for a year.\n\nThe mill closed in 1981."
        "\n\n{--The council voted on Monday to keep the pool open for a year.--}",
        "“We waited all night for the boat, and nobody came,” she said.\n\n"
        "{--“We waited all night for the boat, and nobody came,” she said.--}",
    ),
    good=(
        "The minister was asked three times.\n\n“No comment.”\n\nHad her deputy known?\n\n“No "
        "comment.”",
        "Oh, mend the bell, oh, mend the bell, for we\n\nThe ropes are dry.\n\n"
        "Oh, mend the bell, oh, mend the bell, for we",
        "Q: What made you decide to run for this office?\n\nThe pool did.\n\n"
        "Q: What made you decide to run for this office?\n\nThe mill did.",
    ),
    find=find,
)  # It reads every article: any paragraph may be repeated.
