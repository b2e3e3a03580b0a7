"""JavaScript in MDX: components, expressions and exports."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newslint.expressions import compiled


class Jsx(NamedTuple):
    """A stretch of JavaScript; `shown`: its value is shown among the words."""

    place: tuple[int, int]
    shown: bool


def find_jsx(text: str, start: int) -> Iterator[Jsx]:
    """All that is not Markdown, in order; what is written between tags is Markdown again."""
    for found in _jsx().finditer(text, start):
        yield Jsx(found.span(), shown=found.group().startswith("{"))


@cache
def _jsx() -> re.Pattern[str]:
    braces = r"\{(?:[^{}<>]|=>|\{[^{}<>]*\})*+\}"
    line = r"[^{}\r\n]|\r?\n(?![ \t]*\r?\n)"
    return compiled(
        rf"</?(?:[A-Z][\w.]*(?:[^<>{{}}\"']|\"[^\"<>]*\"|'[^'<>]*'|{braces})*+)?>|"
        rf"\{{(?:{line}|\{{(?:{line})*+\}})*+\}}|"
        r"^export[ \t][^\r\n]*(?:\r?\n(?![ \t]*\r?$)[^\r\n]*)*",
        re.MULTILINE,
    )
