"""No space outside a bracket that holds several words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Edit, Fix, Hit, Rule, Safety, Severity, Span, compiled


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for match in _aside().finditer(article.prose):
        if article.is_verbatim(Span(*match.span())) or not _prose().search(match.group()):
            continue
        if _word(before=True).search(article.prose, max(0, match.start() - 30), match.start()):
            yield _hit(Span(match.start(), match.start() + 1), match.start(), "before")
        if _word(before=False).match(article.prose, match.end()):
            yield _hit(Span(match.end() - 1, match.end()), match.end(), "after")


def _hit(mark: Span, offset: int, side: str) -> Hit:
    fix = Fix((Edit(Span(offset, offset), " "),), Safety.SAFE, f"Put a space {side} the bracket")
    return Hit(mark, values={"side": side}, fixes=(fix,))


@cache
def _aside() -> re.Pattern[str]:
    return compiled(r"\((?=\w)(?:[\w’'-]{1,25},? ){1,15}[\w’'-]{1,25}[.!?]?\)")


@cache
def _prose() -> re.Pattern[str]:
    return compiled(r"[a-z]{2} [a-z]{2}")


@cache
def _word(*, before: bool) -> re.Pattern[str]:
    return compiled(
        r"(?<![\w.@/-])[A-Za-z]?[a-z]{3,20}\Z" if before else r"[a-z]{2,20}(?![\w.@/(])"
    )


RULE = Rule(
    summary="no space outside a bracket",
    why="What stands in brackets is set apart from the words around it by spaces.",
    source="Conventions of English printing",
    message="Put a space {side} the bracket.",
    severity=Severity.ERROR,
    safety=Safety.SAFE,
    bad=(
        "He left{1++ ++}{1==(==}in late May) and came back.",
        "The vote (held in late May{1==)==}{1++ ++}was close.",
    ),
    good=(
        "He left (in late May), and the (re)born firm(s) again; call print(a).",
        "The NHS(Wales) said so (see below)—twice—and left (as he said he would).",
    ),
    needs=("(",),
    find=find,
)
