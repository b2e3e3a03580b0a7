"""A space just inside curly quotation marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span

_SPACE = " "


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    """A space between double and single marks (“ ‘No,’ he said ”) is a printer's custom."""
    prose = article.prose
    for quotation in article.quotations.spans:
        if prose[quotation.start] != "“" or prose[quotation.end - 1] != "”":
            continue
        first, last = prose[quotation.start + 1], prose[quotation.end - 2]
        if first == _SPACE and prose[quotation.start + 2] not in "‘…. ”":
            yield Hit(Span(quotation.start + 1, quotation.start + 2), better=("",))
        if last == _SPACE and prose[quotation.end - 3] not in "’…. “":
            yield Hit(Span(quotation.end - 2, quotation.end - 1), better=("",))


RULE = Rule(
    summary="a space just inside quotation marks",
    why="Quotation marks enclose words without spaces.",
    source="Conventions of English printing",
    message="Delete the space inside the quotation mark.",
    severity=Severity.ERROR,
    safety=Safety.SAFE,
    bad=("“{-- --}We won,” she said.", "“We won{-- --}” was all she said."),
    good=(
        "“We won,” she said. “ ‘No,’ he wrote. ”",
        "The winning word is . . . “quince.”",
    ),
    needs=("“ ", " ”"),
    find=find,
)
