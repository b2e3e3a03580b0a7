"""A few straight double marks in an article of curly ones, or the reverse."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.plugin import Article, Edit, Fix, Hit, Related, Rule, Safety, Severity, Span

_CURLY = "“”"
_FEW = 0.2
"""The share of all marks up to which those of one kind are slips."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    if '"' not in article.prose:
        return
    pairs = [span for span in article.quotations.spans if not article.is_verbatim(span)]
    opening = [Span(span.start, span.start + 1) for span in pairs]
    closing = [Span(span.end - 1, span.end) for span in pairs]
    found = {mark: mark.of(article.prose) for mark in sorted({*opening, *closing})}
    straight = [mark for mark, written in found.items() if written == '"']
    curly = [mark for mark, written in found.items() if written in _CURLY]
    few, many = sorted((straight, curly), key=len)
    if not few or len(few) > _FEW * (len(few) + len(many)):
        return
    opens = set(opening)
    edits = tuple(Edit(mark, '"' if few is curly else _CURLY[mark not in opens]) for mark in few)
    usual = "straight" if few is curly else "curly"
    yield Hit(
        few[0],
        values={
            "usual": usual,
            "count": str(len(many)),
            "other": "curly" if few is curly else "straight",
        },
        fixes=(Fix(edits, Safety.SAFE, f"Make the marks {usual} throughout"),),
        related=(
            *(Related(mark, "here too") for mark in few[1:]),
            Related(many[0], f"{usual} here"),
        ),
    )


RULE = Rule(
    summary="straight quotation marks among curly ones, or the reverse",
    why="Text from two sources was put together; an article has one kind of marks.",
    source="Conventions of English printing",
    message="This mark is {other}, and {count} others are {usual}: write {usual} ones throughout.",
    severity=Severity.INFO,
    safety=Safety.SAFE,
    bad=(
        "“We won,” she said. “We did.” “Yes,” he said, “we did.” He paused. “We did.” And "
        '{1~~"~>“~~}yes,{1~~"~>”~~} she said.',
        '"We won," she said. "We did." "Yes," he said, "we did." He paused. "We did." And '
        '{1~~“~>"~~}yes,{1~~”~>"~~} she said.',
        '“We won,” she said. “We did.” “Yes,” he said, “we did.{1~~"~>”~~}',
    ),
    good=(
        '“We won,” she said. “We did.” And "yes," she said.',
        '“We won,” she said of the 12" record. “We did.” “Yes,” he said. “We did.”',
        '"We won," she said. "We did."',
    ),
    needs=("“", "”"),
    find=find,
)
