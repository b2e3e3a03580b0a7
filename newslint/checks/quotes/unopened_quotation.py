"""A quotation that no mark opens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.quotes._missing_mark import expected_opening, twin
from newslint.plugin import (
    Article,
    Edit,
    Fault,
    Fix,
    Hit,
    Related,
    Rule,
    Safety,
    Severity,
    Span,
)

_WORDS = 4


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    """The place is the word that should be opened before; the mark, where that is not certain."""
    for fault in article.quotations.faults:
        if fault.kind is not Fault.UNOPENED:
            continue
        mark = Span(fault.mark, fault.mark + 1)
        before = article.prose[max(0, fault.mark - 60) : fault.mark]
        values = {"end": " ".join(before.split()[-_WORDS:]).rstrip(",.!?…"), "where": ""}
        expected = expected_opening(article, fault.mark)
        if expected is None:
            yield Hit(mark, values=values)
            continue
        word = article.prose[expected : expected + 40].split(maxsplit=1)[0]
        word = word.rstrip(',.;:!?”"')
        opening = Edit(Span(expected, expected), twin(mark.of(article.prose)))
        yield Hit(
            Span(expected, expected + len(word)),
            values={**values, "where": f" before “{word}”"},
            fixes=(Fix((opening,), Safety.UNSAFE, f"Open it before “{word}”"),),
            related=(Related(mark, "this mark closes a quotation that was not opened"),),
        )


RULE = Rule(
    summary="a quotation that is closed and was not opened",
    why="Readers cannot tell where the source’s words begin.",
    source="Conventions of English printing",
    message="The quotation that ends with “{end}” is never opened: a mark is missing{where}.",
    severity=Severity.ERROR,
    safety=Safety.UNSAFE,
    bad=(
        "He met the mayor on Monday. {1++“++}{1==I==} hope to hold talks,” Ishiba stated.",
        "She said, {1++“++}{1==We==} won the cup.”",
        '{1++"++}{1==We==} lost it," she said. "And we knew it."',
        "They voted against a no deal{==”==} Brexit.",
    ),
    good=(
        "“We won,” she said. “We did not lose.”",
        'He stood 6\'1" tall and the screen was 40" wide.',
        "‘Yes,’ he said.",
    ),
    needs=('"', "”"),
    find=find,
)
