"""Lines that may go on in the next one although the text was not read as hard-wrapped."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.text.document import Block

_WIDTHS = range(40, 121)


def may_go_on(prose: str, blocks: Sequence[Block], index: int) -> bool:
    """Whether the block after this one may be the rest of it.

    It stands on the very next line, in a text that parts its paragraphs with blank lines.
    """
    if index + 1 >= len(blocks):
        return False
    end = blocks[index].span.end
    between = prose[end : blocks[index + 1].span.start]
    line = end - (prose.rfind("\n", 0, end) + 1)
    return between.count("\n") < 2 and line in _WIDTHS and _has_blank_lines(prose)


def _has_blank_lines(prose: str) -> bool:
    return "\n\n" in prose.strip() or "\n\r\n" in prose.strip()
