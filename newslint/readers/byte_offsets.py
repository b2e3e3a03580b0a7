"""From offsets in UTF-8 bytes to offsets in code points."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from itertools import accumulate

from newslint.expressions import compiled


class ByteOffsets:
    """The code points at the byte offsets of a text; it must hold no lone surrogates."""

    def __init__(self, text: str) -> None:
        wide = list(_wide().finditer(text))
        self._surplus = [0, *accumulate(len(one.group().encode()) - 1 for one in wide)]
        self._starts = [
            one.start() + surplus for one, surplus in zip(wide, self._surplus, strict=False)
        ]

    def code_point(self, offset: int) -> int:
        """The code point that begins at a byte offset."""
        return offset - self._surplus[bisect_left(self._starts, offset)]


@cache
def _wide() -> re.Pattern[str]:
    return compiled(r"[^\x00-\x7f]")
