"""Undoing a wrong decoding, one character at a time.

A character of UTF-8 has one leading byte and one to three that go on from it. Read in an
encoding of one byte a character, it shows as two to four characters; put back into bytes of that
encoding, they are valid UTF-8. The tables are the codecs' own.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import NamedTuple

from newslint.plugin import compiled

_CODECS = ("cp1252", "mac_roman", "cp1251", "cp437", "cp850")
_ROUNDS = 3
_LETTERS_THAT_LEAD = {"cp1251"}
"""Codecs in which two letters of a word look like two bytes of UTF-8: three are needed."""
_CLOSE_UP = "’‘“”–—…‚„•‹›»"
"""What may rightly stand beside a letter with an accent: `CAFÉ…` is no misreading."""
_UNSEEN = dict.fromkeys([0xAD, 0x200B, 0xFEFF])
_USUAL = (
    (0xA0, 0x180),  # Latin letters, signs
    (0x218, 0x21C),  # Romanian
    (0x2B9, 0x2BD),  # modifier apostrophes
    (0x1EA0, 0x1F00),  # Vietnamese
    (0x200B, 0x200E),  # zero-width characters
    (0x2010, 0x2045),  # dashes, quotation marks, bullets, primes
    (0x20A0, 0x20C1),  # currencies
    (0x2103, 0x2127),  # ℃ № ™
    (0x2150, 0x215F),  # fractions
    (0x2190, 0x2194),  # arrows
    (0x2212, 0x2213),  # minus
    (0x2500, 0x2800),  # boxes, shapes, dingbats
    (0xFE0F, 0xFE10),  # emoji presentation
    (0xFEFF, 0xFF00),  # byte-order mark
    (0xFFFD, 0xFFFE),
    (0x1F000, 0x1FB00),  # emoji
)


class Misreading(NamedTuple):
    """Where it ends, and the characters that were meant."""

    end: int
    meant: str


def misreading_at(prose: str, start: int) -> Misreading | None:
    """The misreading that begins at an offset, as far as it runs on."""
    end, pieces = start, []
    while unit := _unit(prose, end):
        end, piece = unit.end, unit.meant
        pieces.append(piece)
    if not pieces or not (len(pieces) > 1 or pieces[0] in (" ", "") or _is_usual(pieces[0])):
        return None
    meant = _again("".join(pieces))
    return Misreading(end, meant.translate(_UNSEEN))


def mac_mark_at(prose: str, start: int) -> Misreading | None:
    """A mark of Mac Roman that was read as Windows-1252, where no letter can stand."""
    match = _mac_marks().match(prose, start)
    if match is None or not match.lastgroup:
        return None
    return Misreading(match.end(), _MAC_MARKS[match.lastgroup])


def _again(text: str) -> str:
    """The text after every misreading in it is undone: it may have happened twice."""
    for _ in range(_ROUNDS):
        pieces, at = [], 0
        while at < len(text):
            unit = _decoded(text, at, "cp1252") or _cut_short(text, at)
            usual = unit and _is_usual(unit.meant)
            pieces.append(unit.meant if unit and usual else text[at])
            at = unit.end if unit and usual else at + 1
        if (after := "".join(pieces)) == text:
            break
        text = after
    return text


def _unit(prose: str, start: int) -> Misreading | None:
    """The one character that begins at an offset; of several readings, a likely one."""
    if start >= len(prose) or prose[start].isascii():
        return None
    units: list[Misreading] = []
    if not prose[start + 1 : start + 2].isascii():
        units = [unit for codec in _CODECS if (unit := _decoded(prose, start, codec))]
    usual = (unit for unit in units if _is_usual(unit.meant))
    return next(usual, None) or _cut_short(prose, start) or next(iter(units), None)


def _decoded(prose: str, start: int, codec: str) -> Misreading | None:
    lead = _byte(prose[start], codec)
    length = 2 if 0xC2 <= lead <= 0xDF else 3 if 0xE0 <= lead <= 0xEF else 4
    if not 0xC2 <= lead <= 0xF4 or (codec in _LETTERS_THAT_LEAD and length == 2):
        return None
    end = start + length
    data = [_byte(char, codec) for char in prose[start:end]]
    if len(data) < length or not all(0x80 <= byte <= 0xBF for byte in data[1:]):
        return None
    try:
        meant = bytes(data).decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if _may_be_meant(prose, start, end) else Misreading(end, meant)


def _may_be_meant(prose: str, start: int, end: int) -> bool:
    """Whether a letter with an accent merely stands before a mark, as in `CAFÉ…` or `está»…`."""
    goes_on = prose[start + 1 : end]
    before, after = prose[start - 1 : start], prose[end : end + 2]
    if all(char in "\xa0\xad" for char in goes_on):
        return before.isupper()
    if not all(char in _CLOSE_UP for char in goes_on):
        return False
    if prose[start] == "Ã":
        return before.isupper() or before in (*"“‘\"'",)
    return before.isupper() or not (after if goes_on == "’" else after[:1]).isalpha()


def _cut_short(prose: str, start: int) -> Misreading | None:
    """Characters of which a part got lost, for Windows-1252 has none for its byte."""
    before, two = prose[start - 1 : start], prose[start : start + 2]
    if two == "â€":
        return Misreading(start + 2, "”")
    if two == "ðŸ":
        return Misreading(start + 2, "\ufffd")
    if two == "Â " and before == " ":
        return Misreading(start + 2, "")
    if two in ("Â ", "Ã ") and (before.islower() or before.isdigit() or before in (*".,;:!?)",)):
        return Misreading(start + 2, " " if two == "Â " else "à ")
    if two[:1] == "Ã" and before.islower() and two[1:].islower():
        return Misreading(start + 1, "í")  # a soft hyphen got lost
    return None


def _byte(char: str, codec: str) -> int:
    """The byte that shows as a character, 0 for none; unused ones show as control characters."""
    try:
        return char.encode(codec)[0]
    except UnicodeEncodeError:
        return ord(char) if codec == "cp1252" and "\x80" <= char <= "\x9f" else 0


def _is_usual(char: str) -> bool:
    """Whether one such character alone is likely in English copy."""
    starts = _starts()
    index = bisect_right(starts, ord(char[0])) - 1
    return index >= 0 and ord(char[0]) < _USUAL[index][1]


_MAC_MARKS = {"apostrophe": "’", "space": " ", "opening": "“", "closing": "”"}


@cache
def _mac_marks() -> re.Pattern[str]:
    return compiled(
        r"(?P<apostrophe>(?<=[a-z])Õ(?=(?:s|t|re|ve|ll|d|m)\b))|"
        r"(?P<space>(?<=[a-z.,;:!?])Ê ?(?=\w))|(?P<opening>(?<![^\s(])Ò(?=[A-Z][a-z’' ]))|"
        r"(?P<closing>(?<=[a-z][.,!?])Ó(?![a-z]))"
    )


@cache
def _starts() -> tuple[int, ...]:
    return tuple(start for start, _ in _USUAL)
