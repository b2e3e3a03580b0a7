"""A sentence that stands in the article twice."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import (
    STAND_IN,
    Article,
    BlockKind,
    Hit,
    Related,
    Rule,
    Safety,
    Severity,
    Span,
    compiled,
)

_LEAST_WORDS = 12
_LEAST_LETTERS = 60
_FORMULA = 3
"""What stands there so often is a formula of the page."""
_QUOTATION_MARKS = '“”"‘«»„'


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    seen: dict[str, list[Span]] = defaultdict(list)
    for sentence in article.sentences:
        span = sentence.span
        text = span.of(article.prose)
        if len(text) >= _LEAST_LETTERS and text[-1] in ".!)…":
            seen[" ".join(text.split())].append(span)
    for text, spans in seen.items():
        if 1 < len(spans) < _FORMULA and _is_prose(text):
            first, again = spans
            if _stands_alone(article, first) or _stands_alone(article, again):
                continue
            if any(article.is_quoted(span) for span in spans):
                continue
            yield Hit(again, related=(Related(first, "the sentence stands here first"),))


def _is_prose(text: str) -> bool:
    if STAND_IN in text or any(mark in text for mark in _QUOTATION_MARKS):
        return False  # what was said is said again where it is discussed
    return len(text.split()) >= _LEAST_WORDS and text[0].isupper() and not _notice().match(text)


def _stands_alone(article: Article, span: Span) -> bool:
    """Whether it is a whole paragraph (another rule finds those), or in no paragraph."""
    block = article.block_at(span.start)
    return block is None or block.kind is not BlockKind.PARAGRAPH or block.span == span


@cache
def _notice() -> re.Pattern[str]:
    """What a page says to its readers, at the top and once more below."""
    return compiled(
        r"(?:This (?:is (?:part|the|an?)|(?:article|story|post|piece|report|interview|page)\b)|"
        r"(?:If|When|Should) you\b|You can\b|For (?:more|further)\b|To (?:read|learn|find|see)\b|"
        r"(?:See|Read|Follow|Listen|Watch|Click|Sign|Visit|Please|Note|Here|Photos?|Picture)\b|"
        r"The following\b)"
    )


RULE = Rule(
    summary="the same sentence twice",
    why="A sentence that was moved is often left behind where it was.",
    message="This sentence stands further up already; delete one of the two.",
    severity=Severity.WARNING,
    safety=Safety.SHOWN,
    bad=(
        "The council voted on Monday to keep the pool open. It will cost about $2 million over "
        "the next three years, according to the council.\n\nThe mill closed in 1981. {==It will "
        "cost about $2 million over the next three years, according to the council.==} Nobody "
        "spoke.",
    ),
    good=(
        "She rose. “We waited all night for the boat, and nobody came to tell us why it was "
        "late.” He shrugged.\n\nThe court heard the tape. “We waited all night for the boat, and "
        "nobody came to tell us why it was late.” He shrugged.",
        "This is the second of three stories on the floods that hit the valley in the spring of "
        "2019. The first told how they began.\n\nThe rain fell for a week.\n\nThis is the second "
        "of three stories on the floods that hit the valley in the spring of 2019. The third tells "
        "how they ended.",
        "The mill closed in 1981. It never opened again.\n\nThe pit closed too. It never opened "
        "again.",
    ),
    find=find,
)  # It reads every article: any sentence may be repeated.
