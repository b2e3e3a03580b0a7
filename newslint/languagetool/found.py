"""What LanguageTool finds in a text."""

from __future__ import annotations

import json
from typing import NamedTuple


class Found(NamedTuple):
    """`rule`, `category` and `kind` are LanguageTool's own: `HE_VERB_AGR`, `GRAMMAR`, `grammar`, a
    type of ITS 2.0. `start` and `end` count code points of the text that was asked about.
    """

    rule: str
    category: str
    kind: str
    start: int
    end: int
    message: str
    replacements: tuple[str, ...] = ()

    def moved(self, by: int) -> Found:
        """The same in a text that the one asked about is a part of."""
        return self._replace(start=self.start + by, end=self.end + by)


def dump(found: tuple[Found, ...]) -> bytes:
    return json.dumps(found, ensure_ascii=False).encode()


def load(data: bytes) -> tuple[Found, ...]:
    """What `dump` made."""
    return tuple(
        Found(rule, category, kind, start, end, message, tuple(replacements))
        for rule, category, kind, start, end, message, replacements in json.loads(data)
    )
