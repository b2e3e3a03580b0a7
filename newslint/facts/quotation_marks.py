"""Double quotation marks of one block: which open, which close, and which do not fit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from functools import cache
from typing import NamedTuple

from newslint.expressions import compiled
from newslint.text.span import Span

_STRAIGHT = '"'
_OPENING = "“„"
_FAULTS_AT_MOST = 40
"""A block with more is no prose; to list them all helps nobody."""
_NEIGHBOUR_OF_OPENING = "([{—–-/‘"
_NEIGHBOUR_OF_CLOSING = ",.;:!?)]}—–-/…’"


class Fault(Enum):
    """What can be wrong with a double quotation mark."""

    UNCLOSED = "opens a quotation that no mark closes"
    UNOPENED = "closes a quotation that no mark opens"
    NOT_REOPENED = "the paragraph goes on with a quotation and does not open it again"
    TURNED = "faces the wrong way"


class MarkFault(NamedTuple):
    """A fault, the offset of its mark (for NOT_REOPENED: where one should stand), and the offset
    of the mark that opens the quotation, where that is another one."""

    kind: Fault
    mark: int
    opening: int | None = None


class BlockMarks:
    """What the marks of a block say: quotations (marks inside), faults, and the offset of the
    mark that is still open at its end."""

    def __init__(self) -> None:
        self.quotations: list[Span] = []
        self.faults: list[MarkFault] = []
        self.open_at: int | None = None


class _Shape(Enum):
    OPENING = 1
    CLOSING = 2
    EITHER = 3


def opens_with_mark(prose: str, block: Span) -> bool:
    """Whether a block begins with a double opening mark, perhaps after a single or a bracket."""
    return bool(_patterns()["first"].match(prose, block.start, block.end))


def read_marks(prose: str, block: Span, goes_on: bool) -> BlockMarks:
    """Pair the marks of a block; `goes_on`: its first mark reopens the quotation before it."""
    marks = [m.start() for m in _patterns()["mark"].finditer(prose, block.start, block.end)]
    marks = [at for at in marks if not _is_mentioned(prose, at, block)]
    found = BlockMarks()
    i = 0
    while i < len(marks):
        ahead = marks[i : i + 3]
        if i == 0 and goes_on:
            found.open_at = marks[0]
        elif found.open_at is None:
            _read_closed(prose, block, ahead, found)
        elif _is_nested(prose, block, ahead):
            i += 1
        else:
            _read_open(prose, block, ahead, found)
        i += 1
    del found.faults[_FAULTS_AT_MOST:]
    return found


def _read_closed(prose: str, block: Span, marks: Sequence[int], found: BlockMarks) -> None:
    """A mark where no quotation is open."""
    at, shape = marks[0], _shape(prose, marks[0], block)
    if prose[at] == _STRAIGHT:
        if prose[at - 1 : at].isdigit():  # inches, seconds
            return
        opens = shape is not _Shape.CLOSING
    elif prose[at] in _OPENING:
        opens = shape is not _Shape.CLOSING or prose[at] == "„"
    else:
        closes_next = len(marks) > 1 and prose[marks[1]] not in _OPENING
        opens = shape is _Shape.OPENING or (shape is _Shape.EITHER and closes_next)
        if opens:
            found.faults.append(MarkFault(Fault.TURNED, at))
    if opens:
        found.open_at = at
    else:
        found.faults.append(MarkFault(Fault.UNOPENED, at))


def _read_open(prose: str, block: Span, marks: Sequence[int], found: BlockMarks) -> None:
    """A mark where a quotation is open."""
    assert found.open_at is not None
    at, shape = marks[0], _shape(prose, marks[0], block)
    if prose[at] == _STRAIGHT:
        if prose[at - 1].isdigit() and _is_measure(prose, block, marks, found.open_at):
            return
        closes = shape is not _Shape.OPENING
    elif prose[at] not in _OPENING or prose[found.open_at] == "„":  # „Ja“
        closes = True
    else:
        closes = shape is _Shape.CLOSING or (
            shape is _Shape.EITHER and prose[at - 1] in _NEIGHBOUR_OF_CLOSING
        )
        if closes:
            found.faults.append(MarkFault(Fault.TURNED, at, found.open_at))
    if closes:
        found.quotations.append(Span(found.open_at, at + 1))
        found.open_at = None
    else:
        found.faults.append(MarkFault(Fault.UNCLOSED, found.open_at))
        found.open_at = at


def _shape(prose: str, at: int, block: Span) -> _Shape:
    """What the characters around a mark say of its direction."""
    before = prose[at - 1] if at > block.start else " "
    after = prose[at + 1] if at + 1 < block.end else " "
    may_open = before.isspace() or before in _NEIGHBOUR_OF_OPENING
    may_close = after.isspace() or after in _NEIGHBOUR_OF_CLOSING
    if may_open == may_close:
        return _Shape.EITHER
    return _Shape.OPENING if may_open else _Shape.CLOSING


def _is_measure(prose: str, block: Span, marks: Sequence[int], open_at: int) -> bool:
    """Whether a straight mark after a digit inside a quotation is a sign for inches: the quotation
    has its own closing mark further on."""
    if prose[open_at] != _STRAIGHT:
        return True
    return len(marks) > 1 and _shape(prose, marks[1], block) is _Shape.CLOSING


def _is_nested(prose: str, block: Span, marks: Sequence[int]) -> bool:
    """Whether an opening mark inside a quotation has a closing mark of its own (“a “b” c”)."""
    if prose[marks[0]] not in _OPENING or _shape(prose, marks[0], block) is not _Shape.OPENING:
        return False
    return len(marks) == 3 and all(prose[at] not in _OPENING + _STRAIGHT for at in marks[1:])


def _is_mentioned(prose: str, at: int, block: Span) -> bool:
    """Whether a mark stands for itself, as in ‘"’ or (")."""
    if not block.start < at < block.end - 1:
        return False
    return prose[at - 1] in "(['‘" and prose[at + 1] in ")]'’"


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "mark": compiled(r"[\"“”„]"),
        "first": compiled(r"[\[('‘]?[\"“„]"),
    }
