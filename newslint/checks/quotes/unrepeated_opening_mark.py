"""A paragraph that goes on with a quotation without opening it again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.quotes._missing_mark import twin
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


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for fault in article.quotations.faults:
        if fault.kind is not Fault.NOT_REOPENED or fault.opening is None:
            continue
        word = article.prose[fault.mark : fault.mark + 40].split(maxsplit=1)[0]
        opening = article.prose[fault.opening]
        fix = Fix(
            (Edit(Span(fault.mark, fault.mark), opening if opening != twin(opening) else '"'),),
            Safety.UNSAFE,
            f"Open the quotation again before “{word}”",
        )
        yield Hit(
            Span(fault.mark, fault.mark + len(word)),
            fixes=(fix,),
            related=(Related(Span(fault.opening, fault.opening + 1), "the quotation begins here"),),
        )


RULE = Rule(
    summary="a quotation that goes on in a new paragraph without a mark",
    why="A quotation over several paragraphs opens each of them, so that readers know who speaks.",
    source="Conventions of English printing",
    message="The quotation goes on in this paragraph, but no mark opens it again here.",
    severity=Severity.ERROR,
    safety=Safety.UNSAFE,
    bad=(
        "“We waited all night on the roof. The water rose.\n\n"
        "{1++“++}{1==Nobody==} came until dawn,” she said.",
    ),
    good=(
        "“We waited all night on the roof. The water rose.\n\n“Nobody came until dawn,” she said.",
    ),
    needs=('"', "“", "”"),
    find=find,
)
