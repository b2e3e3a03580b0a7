"""A double quotation mark that stands twice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Block, Hit, Rule, Safety, Severity, Span, compiled

_REACH = 2000
"""How far on both sides marks are counted: longer paragraphs are no prose."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for place in places:
        match = _pattern().match(article.prose, place.start)
        block = article.block_at(place.start)
        if match is None or block is None or article.is_verbatim(place):
            continue
        if not _may_be_nested(article, block, Span(*match.span())):
            yield Hit(Span(*match.span()), better=(match.group()[0],))


def _may_be_nested(article: Article, block: Block, span: Span) -> bool:
    """Whether the second mark may belong to a quotation in the quotation."""
    marks = span.of(article.prose)
    start, end = max(block.span.start, span.start - _REACH), min(block.span.end, span.end + _REACH)
    text = article.prose[start:end]
    if marks == '""':
        inner = [match.start() for match in _pattern().finditer(text)]
        opens = any(text[at + 2 : at + 3].isalnum() for at in inner)
        closes = any(not text[at + 2 : at + 3].isalnum() for at in inner)
        return text.count('"') % 2 == 0 and not (opens and closes)
    other = "””" if marks == "““" else "““"
    if other in text:
        return False
    opening, closing = text.count("“"), text.count("”")
    return opening <= closing if marks == "““" else closing <= opening


@cache
def _pattern() -> re.Pattern[str]:
    return compiled(
        r"““(?=[\w‘’$£€(\[…])|(?<=[\w.,!?’)…%])””(?![\w”])|"
        r"(?<![^\s(\[—–-])\"\"(?=[\w'$£€(\[])|(?<=[\w.,!?')…%])\"\"(?![\w\"])"
    )


RULE = Rule(
    summary="a quotation mark that stands twice",
    why="One mark opens a quotation, and one closes it.",
    message="This quotation mark stands twice; one is enough.",
    severity=Severity.ERROR,
    safety=Safety.SAFE,
    before=("quotes/unclosed-quotation", "quotes/unopened-quotation"),
    bad=(
        "{~~““~>“~~}Yes,{~~””~>”~~} she said.",
        "{~~““~>“~~}Yes,” she said.",
        "“Yes,{~~””~>”~~} she said. “No.”",
        '{~~""~>"~~}Yes," she said.',
        '{~~""~>"~~}Yes,{~~""~>"~~} she said.',
    ),
    good=(
        "“He said to me, “Yes,”” she said. “No.”",
        'The value "" is empty, as is x="" here.',
    ),
    needs=("““", "””", '""'),
    find=find,
)
