"""A space after a hyphen that is not followed by another part of what it joins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, compiled

_GO_ON = frozenset(
    "and or to as but nor than versus vs through und rather not plus if then over into from et y e "
    "til till until oder bis och".split()
)
"""Words between the parts of `two- and three-day`."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for place in places:
        block = article.block_at(place.start)
        if block is None or article.is_verbatim(place):
            continue
        start = max(block.span.start, place.start - 40)
        before = _patterns()["before"].search(article.prose, start, place.start)
        after = _patterns()["after"].match(article.prose, place.end, block.span.end)
        if before is None or after is None or after.group().lower() in _GO_ON:
            continue
        if _goes_on(article, place.end, block.span.end) or _is_wrapped(article, place):
            continue
        one, other = before["word"], after.group()
        yield Hit(
            Span(before.start("word"), after.end()), better=(f"{one}-{other}", f"{one} – {other}")
        )


def _goes_on(article: Article, start: int, end: int) -> bool:
    """Whether a second part follows soon after a comma (`full-, half- or part-time`)."""
    return bool(_patterns()["joined"].match(article.prose, start, min(end, start + 60)))


def _is_wrapped(article: Article, hyphen: Span) -> bool:
    """Whether the space is where a line ends."""
    document = article.document
    return "\n" in document.source_map.span(hyphen).of(document.source.text)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "before": compiled(r"(?m)(?:^|[\s(“\"])(?P<word>[^\W\d_]{2,20})\Z"),
        "after": compiled(r"[^\W\d_]{2,20}(?=[\s,.;:!?)”\"’'-]|\Z)"),
        "joined": compiled(r"[\w’']+(?: [\w’']+)? (?:and|or) [\w’']+-"),
    }


RULE = Rule(
    summary="a space after a hyphen",
    why="A hyphen joins two words, and a dash has a space before it as well as after it.",
    source="Conventions of English printing",
    message="A space stands behind the hyphen: is it a dash, or one word?",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "The {~~in- house~>in-house|in – house~~} team won a match before Christmas.",
        "The {~~pre- Christmas~>pre-Christmas|pre – Christmas~~} match was lost.",
        "The mill {~~shut- nobody~>shut-nobody|shut – nobody~~} knows why.",
    ),
    good=(
        "Two- and three-day passes, pre- and post-war homes, and mid- to late-June.",
        "The under- to over-nines are paid on a full-, half- or part-time basis.",
        "Photo- and videojournalists met - as ever - on Monday.",
        "The nine- then ten-year-olds left. Press Ctrl- to stop. It is 5- 6.",
    ),
    needs=("- ",),
    find=find,
)
