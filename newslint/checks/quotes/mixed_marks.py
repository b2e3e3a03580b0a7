"""A few straight double marks in an article of curly ones, or the reverse."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.plugin import Article, Edit, Fix, Hit, Related, Rule, Safety, Severity, Span

_CURLY = "“”"
_MARKS = frozenset('“”"')
_FEW = 0.2
"""The share of all marks up to which those of one kind are slips."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    if '"' not in article.prose:
        return
    pairs = [
        span
        for span in article.quotations.spans
        if not article.is_verbatim(span)
        and "„" not in article.prose[max(0, span.start - 20) : span.end]
    ]
    opening = [Span(span.start, span.start + 1) for span in pairs]
    closing = [Span(span.end - 1, span.end) for span in pairs]
    found = {mark: mark.of(article.prose) for mark in sorted({*opening, *closing})}
    straight = [mark for mark, written in found.items() if written == '"']
    curly = [mark for mark, written in found.items() if written in _CURLY]
    few, many = sorted((straight, curly), key=len)
    odd = _odd_marks(article, pairs, few)
    for mark in odd:
        kind = _kinds(straight=few is curly, count=len(many))
        yield Hit(mark, better=(_as(mark, opening, straight=few is curly),), values=kind)
    few = [mark for mark in few if mark not in odd]
    if few and len(few) <= _FEW * (len(few) + len(many)):
        yield _for_all(few, many, opening, straight=many is straight)


def _odd_marks(article: Article, pairs: Sequence[Span], few: Sequence[Span]) -> list[Span]:
    """The mark of the rarer kind in each pair whose marks are of two kinds."""
    odd = []
    for pair in pairs:
        first, last = Span(pair.start, pair.start + 1), Span(pair.end - 1, pair.end)
        marks = {mark.of(article.prose) in _CURLY for mark in (first, last)}
        if len(marks) == 2 and {first.of(article.prose), last.of(article.prose)} <= _MARKS:
            odd.append(first if first in few and last not in few else last)
    return odd


def _as(mark: Span, opening: Sequence[Span], *, straight: bool) -> str:
    return '"' if straight else _CURLY[mark not in opening]


def _kinds(*, straight: bool, count: int) -> dict[str, str]:
    usual, other = ("straight", "curly") if straight else ("curly", "straight")
    return {"usual": usual, "other": other, "count": str(count)}


def _for_all(
    few: Sequence[Span], many: Sequence[Span], opening: Sequence[Span], *, straight: bool
) -> Hit:
    """One finding for all marks of the rarer kind."""
    kind = _kinds(straight=straight, count=len(many))
    edits = tuple(Edit(mark, _as(mark, opening, straight=straight)) for mark in few)
    return Hit(
        few[0],
        values=kind,
        fixes=(Fix(edits, Safety.SAFE, f"Make the marks {kind['usual']} throughout"),),
        related=(
            *(Related(mark, "here too") for mark in few[1:]),
            Related(many[0], f"{kind['usual']} here"),
        ),
    )


RULE = Rule(
    summary="straight quotation marks among curly ones, or the reverse",
    why="Text from two sources was put together; an article has one kind of marks.",
    source="Conventions of English printing",
    message="This mark is {other}, and {count} others are {usual}: write {usual} ones throughout.",
    severity=Severity.WARNING,
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
