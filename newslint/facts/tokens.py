"""Words and marks in order, for rules that look at what stands beside a word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, cached_property

from newslint.expressions import compiled
from newslint.text.document import Block
from newslint.text.span import Span

BREAK = "\n"
"""The token before the first word of a block and after its last."""
_NOT_PRONOUNS = frozenset(("it", "us", "who"))


_BEYOND = 4
"""Rules may look as far behind a word without asking whether the text goes on."""


class Tokens:
    """Words with their hyphens and apostrophes, numbers, abbreviations with their stops, single
    marks, a `BREAK` on either side of each block, and a few more behind the last; in lower case,
    apostrophes straight. Only `IT`, `US` and `WHO` keep their capitals: they are other words in
    lower case."""

    def __init__(self, prose: str, texts: Sequence[str], starts: Sequence[int]) -> None:
        self.prose = prose
        self.texts = texts
        self.starts = starts

    @cached_property
    def index(self) -> dict[str, list[int]]:
        """Where each token stands."""
        places: dict[str, list[int]] = {}
        for at, text in enumerate(self.texts):
            places.setdefault(text, []).append(at)
        return places

    def span(self, first: int, last: int) -> Span:
        """From one token through another."""
        return Span(self.starts[first], self.starts[last] + len(self.texts[last]))

    def is_capital(self, at: int) -> bool:
        """Whether a token starts with a capital in the prose."""
        return self.prose[self.starts[at] : self.starts[at] + 1].isupper()


def find_tokens(prose: str, folded: str, blocks: Sequence[Block]) -> Tokens:
    """The tokens of all blocks; offsets count code points of the prose."""
    texts: list[str] = [BREAK]
    starts: list[int] = [0]
    for block in blocks:
        for match in _token().finditer(folded, block.span.start, block.span.end):
            text = match.group()
            if text in _NOT_PRONOUNS:
                written = prose[match.start() : match.end()]
                text = written if written.isupper() else text
            texts.append(text)
            starts.append(match.start())
        texts.append(BREAK)
        starts.append(block.span.end)
    texts += [BREAK] * _BEYOND
    starts += [len(prose)] * _BEYOND
    return Tokens(prose, texts, starts)


@cache
def _token() -> re.Pattern[str]:
    return compiled(
        r"(?:[^\W\d_]\.){2,}|"
        r"\d+(?:[.,:]\d+)*[^\W\d_]*(?:-[^\W_]+)*|"
        r"[^\W_]+(?:['-][^\W_]+)*|"
        r"\S"
    )
