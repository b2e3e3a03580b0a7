"""Initials in brackets that are those of the name before them in another order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, compiled

_REACH = 120
_NOT_ENGLISH = frozenset(("ISO", "UTC", "CERN"))
"""Initials that no order of the English name gives."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    uses: Counter[str] | None = None
    for match in _patterns()["initials"].finditer(article.prose):
        initials = match["initials"]
        block = article.block_at(match.start())
        if block is None or initials in _NOT_ENGLISH:
            continue
        before = article.prose[max(block.span.start, match.start() - _REACH) : match.start()]
        name = _patterns()["name"].search(before)
        if name is None:
            continue
        words = _patterns()["word"].findall(name.group())[-len(initials) :]
        meant = "".join(word[0] for word in words)
        if not _is_swap(initials, meant):
            continue
        if uses is None:
            uses = Counter(_patterns()["capitals"].findall(article.prose))
        # Romance languages put the adjective last: the initials of a foreign name look swapped,
        # but begin or go on after “of” with another word.
        is_plain = initials[0] == meant[0] and " of " not in name.group()
        if uses[meant] or (is_plain and uses[initials] == 1):
            yield Hit(Span(*match.span("initials")), better=(meant,))


def _is_swap(initials: str, meant: str) -> bool:
    """Whether two neighbouring letters have changed places."""
    if len(initials) != len(meant):
        return False
    differ = [i for i, letter in enumerate(initials) if letter != meant[i]]
    if len(differ) != 2 or differ[1] != differ[0] + 1:
        return False
    first, second = differ
    return initials[first] == meant[second] and initials[second] == meant[first]


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    word = r"[A-Z][a-z’']+"
    return {
        "initials": compiled(r"(?<= )\((?P<initials>[A-Z]{3,6})\)"),
        "name": compiled(rf"(?:{word}(?:[ -]|, | (?:of|for|and|on|in)(?: the)? | the ))+\Z"),
        "capitals": compiled(r"\b[A-Z]{3,6}\b"),
        "word": compiled(r"[A-Z][a-z’']+"),
    }


RULE = Rule(
    summary="initials that do not go with the name",
    why="They are the letters of the name before them in another order.",
    message="The initials of the name before it are {better}, not {found}.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "The International Monetary Fund ({~~IFM~>IMF~~}) met on Monday.",
        "The NHS is old. The National Health Service ({~~NSH~>NHS~~}) was set up in 1948.",
        "The Royal Society for the Protection of Birds ({~~RPSB~>RSPB~~}) and the RSPB’s staff.",
    ),
    good=(
        "The International Monetary Fund (IMF) and the World Health Organization (WHO) met.",
        "The Institutional Revolutionary Party (PRI) and the National Action Party (PAN) lost.",
        "The International Organization for Standardization (ISO) and Coordinated Universal Time "
        "(UTC) are in the Revolutionary Armed Forces of Colombia (FARC) report.",
        "The Front of Socialist Forces (FFS) and the Central Bank of Brazil (BCB) agreed.",
    ),
    needs=(" (",),
    find=find,
)
