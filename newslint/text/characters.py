"""Classes of characters that readers, facts and rules agree on."""

from __future__ import annotations

from functools import cache

APOSTROPHES = "'’"
OPENING_DOUBLE = "“„«"
CLOSING_DOUBLE = "”»"
DOUBLE_MARKS = '"“”'
CLOSERS = "\"'’”»)]}"
SENTENCE_END = ".!?…"
SPACES = " \t\u00a0\u202f\u2009\u200a\u2002\u2003"


@cache
def _folding() -> dict[int, str]:
    return {ord("’"): "'", ord("‘"): "'", ord("ʼ"): "'", 0xA0: " ", 0x202F: " ", 0x2009: " "}


def fold(text: str) -> str:
    """Lower case, straight apostrophes, plain spaces; every character keeps its place."""
    lowered = text.lower()
    if len(lowered) != len(text):  # “İ” has a lower case of two characters
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lowered.translate(_folding())
