"""Where a quotation mark that is missing most likely belongs."""

from __future__ import annotations

import re
from functools import cache

from newslint.plugin import Article, Span, compiled

_REACH = 1500
"""How far from its partner a missing mark is looked for."""
_TWIN = {"“": "”", "”": "“", "„": "”", '"': '"'}


def twin(mark: str) -> str:
    """The mark that pairs with this one."""
    return _TWIN[mark]


def expected_closing(article: Article, opening: int) -> int | None:
    """The offset before which the quotation that opens there should close: after the mark before
    its attribution, else at the end of its block when it is whole sentences; None: not certain."""
    region = _until_next_mark(article, opening + 1)
    text = region.of(article.prose)
    if told := _patterns()["attribution"].search(text):
        return region.start + told.end("mark")
    block = article.block_at(opening)
    if block is not None and region.end == block.span.end and text[-1:] in ".!?…":
        return region.end if _begins_sentence(article, opening) else None
    return None


def expected_opening(article: Article, closing: int) -> int | None:
    """The offset before which the quotation that closes there should open: after the verb that
    announces it, else, when it ends like a sentence, at the beginning of its first one; None: it
    may be a phrase of any length."""
    block = article.block_at(closing)
    if block is None:
        return None
    earlier = article.quotations.last_before(closing)
    start = max(block.span.start, closing - _REACH, earlier.end if earlier else 0)
    region = Span(start, closing)
    announced = list(_patterns()["announcement"].finditer(region.of(article.prose)))
    if announced:
        return start + announced[-1].end()
    if article.prose[closing - 1] not in ",.!?…":
        return None
    sentence = article.sentence_at(closing - 1)
    if sentence is None or sentence.span.start < start:
        return None
    first = sentence.span.start
    for before in reversed(article.sentences_within(Span(start, first))):
        if not _patterns()["speaker"].search(before.span.of(article.prose)):
            break
        first = before.span.start
    return first


def _until_next_mark(article: Article, start: int) -> Span:
    """From a place to the next double opening mark in its block, or to the block's end."""
    block = article.block_at(start)
    end = block.span.end if block else start
    following = article.quotations.double_after(start)
    return Span(start, min(end, start + _REACH, end if following is None else following))


def _begins_sentence(article: Article, opening: int) -> bool:
    sentence = article.sentence_at(opening + 1)
    before = article.prose[max(0, opening - 12) : opening]
    return (sentence is not None and opening <= sentence.span.start + 1) or bool(
        _patterns()["announcement"].search(before)
    )


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    said = (
        "said|says|added|adds|told|asked|explained|wrote|recalled|stated|noted|warned|insisted|"
        "continued|replied|concluded|argued|tweeted|commented|remarked|declared|announced"
    )
    name = r"(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z][\w’'-]+"
    return {
        "attribution": compiled(
            rf"(?P<mark>[,.!?])(?= (?:(?:he|she|they|it|I|we|{name}(?: {name})*) (?:{said})|"
            rf"(?:{said}) (?:he|she|they|the|a|{name}))\b)"
        ),
        "announcement": compiled(rf"\b(?:{said})(?: [\w’'.-]+){{0,4}}[,:] "),
        "speaker": compiled(r"\b(?:I|we|my|our|us|me|you|your)\b", re.IGNORECASE),
    }
