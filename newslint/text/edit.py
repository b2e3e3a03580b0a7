"""Changes to a text, and how far they can be trusted."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import NamedTuple

from newslint.text.span import Span


class Safety(IntEnum):
    """How far a fix may go: only shown, applied when asked for, applied freely."""

    SHOWN = 0
    UNSAFE = 1
    SAFE = 2


class Edit(NamedTuple):
    """Put `text` in the place of `span`; an empty span inserts."""

    span: Span
    text: str


class Fix(NamedTuple):
    """Edits that belong together: all of them are applied, or none."""

    edits: tuple[Edit, ...]
    safety: Safety
    message: str = ""


class OverlappingEditsError(ValueError):
    """Two edits change the same place."""


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """The text after all edits; equal edits count once.

    Raises OverlappingEditsError when two edits share a character or insert at the same place.
    """
    pieces, end = [], 0
    last: Edit | None = None
    for edit in sorted(set(edits)):
        if last and (edit.span.start < end or edit.span.start == last.span.start):
            raise OverlappingEditsError(f"{last} and {edit}")
        pieces += [text[end : edit.span.start], edit.text]
        end, last = edit.span.end, edit
    pieces.append(text[end:])
    return "".join(pieces)
