"""A curly double mark that faces the wrong way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.quotes._missing_mark import twin
from newslint.plugin import Article, Fault, Hit, Rule, Safety, Severity, Span


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for fault in article.quotations.faults:
        if fault.kind is Fault.TURNED:
            mark = Span(fault.mark, fault.mark + 1)
            role = "opens" if fault.opening is None else "closes"
            yield Hit(mark, better=(twin(mark.of(article.prose)),), values={"role": role})


RULE = Rule(
    summary="a quotation mark that faces the wrong way",
    why="Word processors turn a mark by what stands before it, and err where a space is missing.",
    source="Conventions of English printing",
    message="This quotation mark {role} a quotation: it should be {better}, not {found}.",
    severity=Severity.ERROR,
    safety=Safety.SAFE,
    bad=(
        "{~~”~>“~~}We won,” she said.",
        "“We won,{~~“~>”~~} she said.",
        "“It hurt,” he said in Tokyo. “We lost.” Then {~~”~>“~~}They see him as a rival.”",
    ),
    good=(
        "“We won,” she said. “We did not lose.”",
        "“Who said ‘no’?” he asked—“and why?”",
        "The shop sold a „vas” and a „Krug“.",
    ),
    needs=("“", "”"),
    find=find,
)
