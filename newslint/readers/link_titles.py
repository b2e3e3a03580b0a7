"""Where the title of a link stands; the parser only tells what it says."""

from __future__ import annotations

from newslint.readers.escaped import Part, entity_parts, value

_CLOSINGS = {'"': '"', "'": "'", ")": "("}


def find_title(text: str, start: int, end: int, title: str) -> list[Part]:
    """The parts of a title that ends a link or a definition; none where it is not found.

    `start` is somewhere before its target, `end` the end of the link.
    """
    while end > start and text[end - 1] in " \t\r\n":
        end -= 1
    for last in (end, _before_bracket(text, start, end)):
        opening = _CLOSINGS.get(text[last - 1]) if last > start else None
        if not opening:
            continue
        first = text.rfind(opening, start, last - 1)
        while first >= start and _is_escaped(text, first):
            first = text.rfind(opening, start, first)
        if first >= start:
            taken = list(entity_parts(text, first + 1, last - 1, backslashes=True))
            if value(text, taken).split() == title.split():
                return taken
    return []


def _is_escaped(text: str, at: int) -> bool:
    start = at
    while text[start - 1 : start] == "\\":
        start -= 1
    return (at - start) % 2 == 1


def _before_bracket(text: str, start: int, end: int) -> int:
    if text[end - 1 : end] == ")":
        end -= 1
    while end > start and text[end - 1] in " \t\r\n":
        end -= 1
    return end
