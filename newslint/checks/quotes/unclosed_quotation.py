"""A quotation that no mark closes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.quotes._missing_mark import expected_closing, twin
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

_REACH = 40
_WORDS = 3


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for fault in article.quotations.faults:
        if fault.kind is not Fault.UNCLOSED:
            continue
        mark = Span(fault.mark, fault.mark + 1)
        expected = expected_closing(article, fault.mark)
        if expected is None:
            yield Hit(mark, values={"where": ""})
            continue
        place = Span(expected, expected)
        quoted = article.prose[max(mark.end, expected - _REACH) : expected]
        words = " ".join(quoted.split()[-_WORDS:])
        closing = twin(mark.of(article.prose))
        yield Hit(
            mark,
            values={"where": f", probably after “{words}”"},
            fixes=(Fix((Edit(place, closing),), Safety.UNSAFE, f"Close it after “{words}”"),),
            related=(Related(place, "a closing mark is expected here"),),
        )


RULE = Rule(
    summary="a quotation that is opened and not closed",
    why="Readers can no longer tell what the source said from what the writer says.",
    source="Conventions of English printing; a quotation over several paragraphs opens each of "
    "them and closes the last",
    message="This quotation mark opens a quotation that is never closed{where}.",
    severity=Severity.ERROR,
    safety=Safety.UNSAFE,
    bad=(
        "{1==“==}We won,{1++”++} Smith said.",
        '{1=="==}We won,{1++"++} she said. "And we knew it."',
        "He called it a {==“==}plan for the town and left.",
        "{1==“==}We waited all night. Nobody came.{1++”++}\n\nThe town has 300 people.",
    ),
    good=(
        "“We waited all night on the roof,” Marta Ruiz said. “The water rose.\n\n"
        "“Nobody came until dawn,” she said.",
        'The 40" screen cost more than the 6\'1" player.',
        "The library bought a „vas” and a »ja« for 41° 24' 12\" N.",
        '"My grandfather said, \'Never sell.\'\n\n"We sold it in March," Lena Holt said.',
    ),
    needs=('"', "“", "”", "„"),
    find=find,
)
