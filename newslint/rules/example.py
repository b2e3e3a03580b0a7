"""Examples in CriticMarkup: one string is the text, the findings in it and their fixes.

`{~~old~>new|other~~}` replaces, with alternatives; `{++new++}` inserts, `{--old--}` deletes;
`{==found==}` is found without a fix. Marks that carry the same number are one finding: its place
is the first of them that finds, deletes or replaces, its fix all of their edits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from newslint.text.edit import Edit
from newslint.text.span import Span


@dataclass(frozen=True, slots=True)
class ExpectedFinding:
    """A place and the alternative fixes for it, each a set of edits; none: no fix."""

    span: Span
    fixes: tuple[frozenset[Edit], ...]


def read_example(marked: str) -> tuple[str, tuple[ExpectedFinding, ...]]:
    """The text without its marks, and what is to be found there, in order of place."""
    pieces: list[str] = []
    groups: dict[str, list[tuple[bool, Span, tuple[Edit, ...]]]] = {}
    end = length = 0
    for mark in _mark().finditer(marked):
        before = marked[end : mark.start()]
        found, replacements = _parts(mark)
        start = length + len(before)
        span = Span(start, start + len(found))
        edits = tuple(Edit(span, new) for new in replacements)
        key = mark["number"] or f"at {mark.start()}"
        groups.setdefault(key, []).append((mark["added"] is None, span, edits))
        pieces += [before, found]
        length = span.end
        end = mark.end()
    pieces.append(marked[end:])
    return "".join(pieces), tuple(sorted(map(_finding, groups.values()), key=lambda f: f.span))


def _parts(mark: re.Match[str]) -> tuple[str, tuple[str, ...]]:
    if mark["old"] is not None:
        return mark["old"], tuple(mark["new"].split("|"))
    if mark["added"] is not None:
        return "", (mark["added"],)
    if mark["deleted"] is not None:
        return mark["deleted"], ("",)
    return mark["found"], ()


def _finding(marks: list[tuple[bool, Span, tuple[Edit, ...]]]) -> ExpectedFinding:
    places = [span for is_place, span, _ in marks if is_place] or [marks[0][1]]
    edited = [edits for _, _, edits in marks if edits]
    if len(edited) == 1:  # alternatives are for marks that stand alone
        return ExpectedFinding(places[0], tuple(frozenset([edit]) for edit in edited[0]))
    together = frozenset(edits[0] for edits in edited)
    return ExpectedFinding(places[0], (together,) if together else ())


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(
        r"\{(?P<number>\d*)(?:"
        r"~~(?P<old>.*?)~>(?P<new>.*?)~~|"
        r"\+\+(?P<added>.*?)\+\+|"
        r"--(?P<deleted>.*?)--|"
        r"==(?P<found>.*?)==)\}",
        re.DOTALL,
    )
