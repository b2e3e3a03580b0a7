"""A prefix with a capital in the middle of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, BlockKind, Hit, Rule, Safety, Severity, Span, compiled

_NAMES = (
    "Am Ams Im Impressionism Impressionist Impressionists Raphaelite Raphaelites Columbian Fascist "
    "Fascists Socratic Socratics It Its Tem"
).split()
"""With these it makes a name: Post-Impressionist, Pro-Am, Post-It."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for match in _pattern().finditer(article.prose):
        span = Span(*match.span("whole"))
        block = article.block_at(span.start)
        if block is None or block.kind is BlockKind.HEADLINE or match["rest"] in _NAMES:
            continue
        if match.end() <= block.span.end and not article.is_quoted(span):
            whole = match["whole"]
            yield Hit(span, better=(whole[0].lower() + whole[1:],))


@cache
def _pattern() -> re.Pattern[str]:
    return compiled(
        r"(?<=[a-z,;] )(?P<whole>(?:Neo|Anti|Pro|Non|Post|Pre|Ex|Pan)-(?P<rest>[A-Z][a-z]{2,20}))"
        r"(?=[.,;:!?)]|['’]s? [a-z]| [a-z(—–])"
    )


RULE = Rule(
    summary="a prefix with a capital in the middle of a sentence",
    why="A prefix is small even where it stands before a name.",
    source="AP Stylebook, “prefixes”; Guardian style guide, “hyphens”",
    message="Write “{better}”: the prefix has no capital here.",
    severity=Severity.WARNING,
    safety=Safety.SAFE,
    bad=(
        "Police held a {~~Neo-Nazi~>neo-Nazi~~} and two {~~Anti-Trump~>anti-Trump~~} marchers.",
        "In the {~~Post-Brexit~>post-Brexit~~} row, {~~Pro-Russian~>pro-Russian~~} forces won.",
    ),
    good=(
        "Neo-Nazis met a neo-Nazi, and anti-Trump men joined the Anti-Defamation League.",
        "He painted in a Post-Impressionist style; she loves the Pre-Raphaelites and Pro-Am golf.",
        "The Non-Aligned Movement met. “It is a Post-Brexit world,” he said.",
    ),
    case="exact",
    needs=(" Neo-", " Anti-", " Pro-", " Non-", " Post-", " Pre-", " Ex-", " Pan-"),
    find=find,
)
