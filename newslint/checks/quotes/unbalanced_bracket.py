"""A round or square bracket without its partner."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Block, Hit, Rule, Severity, Span, compiled

_PARTNER = {"(": ")", "[": "]", ")": "(", "]": "["}


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    """At most one finding of each kind in a block: one slip upsets all that follows."""
    starts = [place.start for place in places]
    open_block: int | None = None
    i = 0
    for block in article.blocks:
        first = i
        while i < len(starts) and starts[i] < block.span.end:
            i += 1
        if first == i:
            continue
        unopened, unclosed = _unmatched(article, block, starts[first:i])
        if unopened is not None and open_block is not None:
            unopened = open_block = None  # it closes what an earlier paragraph opened
        if unclosed is not None and unclosed == block.span.start:
            open_block, unclosed = unclosed, None
        for at, state in ((unopened, "opened"), (unclosed, "closed")):
            if at is not None:
                values = {"state": state, "partner": _PARTNER[article.prose[at]]}
                yield Hit(Span(at, at + 1), values=values)
    if open_block is not None:
        values = {"state": "closed", "partner": _PARTNER[article.prose[open_block]]}
        yield Hit(Span(open_block, open_block + 1), values=values)


def _unmatched(
    article: Article, block: Block, places: Sequence[int]
) -> tuple[int | None, int | None]:
    """The first bracket that closes nothing, and the last that is not closed."""
    prose = article.prose
    stack: list[int] = []
    unopened: list[int] = []
    for at in places:
        if at < block.span.start:
            continue
        if prose[at] in "([":
            stack.append(at)
        elif stack and prose[stack[-1]] == _PARTNER[prose[at]]:
            stack.pop()
        elif not _is_mark_of_item(prose, at, block):
            unopened.append(at)
    return (
        next((at for at in unopened if not _is_no_bracket(article, at)), None),
        next((at for at in reversed(stack) if not _is_no_bracket(article, at)), None),
    )


def _is_no_bracket(article: Article, at: int) -> bool:
    """Whether a bracket that does not pair is part of an address or a face, which need not."""
    return article.is_verbatim(Span(at, at + 1)) or _is_face(article.prose, at)


def _is_mark_of_item(prose: str, at: int, block: Block) -> bool:
    """Whether a bracket belongs to a number or letter that counts: `1) first, b) second`."""
    before = prose[max(block.span.start, at - 8) : at]
    return bool(_patterns()["item"].search(before))


def _is_face(prose: str, at: int) -> bool:
    return bool(_patterns()["face"].search(prose[max(0, at - 2) : at + 3]))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "item": compiled(r"(?:^|[\s,;:])(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})$"),
        "face": compiled(r"[:;=8][-o^]?[()\[\]]|[()\[\]][-o^]?[:;=](?!\w)"),
    }


RULE = Rule(
    summary="a bracket without its partner",
    why="Readers look for where the aside begins or ends.",
    source="Conventions of English printing",
    message="This bracket is never {state}; a “{partner}” is missing.",
    severity=Severity.ERROR,
    language="any",
    bad=(
        "The fee {==(==}now £5 is due on Monday.",
        "The fee now £5{==)==} is due on Monday.",
        "He said “we {==[==}the club will win”.",
    ),
    good=(
        "The motion has three parts: (a) first, (b) second, and 3) third.",
        'Her reply was short: "On my way :)"',
        "She quoted “[t]he bridge” under section 12(3)(b) of the act.",
        "The page [youtube=http://a.example/b] and the strategy (at a.example/c) are linked.",
        "Winds of 157 miles per hour (mph); the road (see below):",
        "(The hall is open.\n\nThe bar is not.)",
        "1) reopen the path;\n\n2) mend the wall.",
    ),
    needs=("(", ")", "[", "]"),
    find=find,
)
