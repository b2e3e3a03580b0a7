"""A name whose last word has a capital here and none there: `Labour Party`, `Labour party`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, BlockKind, Hit, Related, Rule, Safety, Severity, Span, compiled

_LAST = (
    "army bridge committee congress court cup league ocean parliament party prize republic river "
    "sea strait union university"
)
"""Words that make a name with the word before them. Not those that may describe it as well, such as
`council` (Leeds council tax) or `hospital`."""
_FEASTS = frozenset("Birthday Christmas Diwali Easter Eid Halloween Thanksgiving".split())
"""They have parties without names."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    uses: dict[str, list[Span]] = {}
    for match in _patterns()["name"].finditer(article.prose):
        span = Span(*match.span())
        block = article.block_at(span.start)
        if block is None or block.kind is BlockKind.HEADLINE or match.end() > block.span.end:
            continue
        if match["last"][0].isupper() and _patterns()["longer"].match(article.prose, span.end):
            continue  # Labour Party Conference
        if match["first"] not in _FEASTS and not article.is_verbatim(span):
            uses.setdefault(match.group(), []).append(Span(*match.span("last")))
    for name, spans in uses.items():
        first, last = name.rsplit(" ", 1)
        other = f"{first} {last.capitalize()}"
        if last.islower() and other in uses:
            yield from _rarer(article, first, spans, uses[other])


def _rarer(
    article: Article, first: str, small: Sequence[Span], capital: Sequence[Span]
) -> Iterator[Hit]:
    """The rarer form in all places; a small letter must be much the more frequent to be right."""
    rare, usual = (capital, small) if len(small) > 2 * len(capital) else (small, capital)
    name = f"{first} {usual[0].of(article.prose)}"
    times = "once" if len(usual) == 1 else f"{len(usual)} times"
    for span in rare:
        if rare is capital and _patterns()["owner"].match(article.prose, span.end):
            continue  # the Labour Party’s Conference
        yield Hit(
            span,
            better=(usual[0].of(article.prose),),
            values={"name": name, "times": times},
            related=(Related(usual[0], f"“{name}” here"),),
        )


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    last = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in _LAST.split())
    return {
        "name": compiled(
            r"(?<=[a-z’',.] )(?P<first>[A-Z][\w’-]*[a-z])"
            rf" (?P<last>{last})(?![\w-]|\.\w|['’](?!s?\b))"
        ),
        "longer": compiled(r" (?:(?:of|for) (?:the )?)?[A-Z]"),
        "owner": compiled(r"['’]s [A-Z]"),
    }


RULE = Rule(
    summary="a name with a capital here, without it there",
    why="An article that changes between “Labour Party” and “Labour party” looks unread.",
    source="AP Stylebook, “political parties”; Guardian style guide, “political parties”",
    message="The article has “{name}” {times}: write “{better}” here too.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    before=("capitals/lower-case-name",),
    bad=(
        "She left the Labour Party. In May the Labour {~~party~>Party~~} lost.",
        "He led the Labour party. Ask a Labour party aide, or the Labour party’s chairman: the "
        "Labour {~~Party~>party~~} is one.",
        "Leaders of the European Union met. The European {~~union~>Union~~}’s budget is due.",
    ),
    good=(
        "The Labour Party met. At the Labour Party’s Conference, a party official spoke.",
        "The Labour party met and the Labour party’s rivals saw the Labour Party Conference.",
        "At the Christmas Party in Leeds, a Christmas party was banned. Third party costs rose.",
        "The Supreme Court met. Each court in the land, and the High Court too, was shut.",
    ),
    needs=tuple(f" {word}" for word in _LAST.split()),
    find=find,
)
