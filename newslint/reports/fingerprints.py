"""Names for findings by which a later run knows them again, though lines have moved."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections import Counter

from newslint.reports.placing import Placed

_DIGITS = 32


class Fingerprints:
    """Names the findings of one run, each differently, in the order they are asked for."""

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()

    def of(self, one: Placed, path: str) -> str:
        """Hexadecimal digits that depend on the rule, the path, the text found, and its block.

        Equal findings in equal blocks of a file are counted, so that none has another's name.
        """
        key = "\0".join((one.diagnostic.rule, path, one.found, _surroundings(one)))
        self._seen[key] += 1
        return digest(f"{key}\0{self._seen[key]}")


def digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


def _surroundings(one: Placed) -> str:
    """The text of the block that a finding is in, or behind when it is in none."""
    start = one.diagnostic.span.start
    if one.diagnostic.in_source:
        lines = one.source.lines
        return lines.line(lines.position(start).line)
    blocks = one.document.blocks
    index = bisect_right(blocks, start, key=lambda block: block.span.start) - 1
    return blocks[max(index, 0)].span.of(one.document.prose) if blocks else ""
