"""No space between a quotation and what follows it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.plugin import Article, Edit, Fault, Fix, Hit, Rule, Safety, Severity, Span


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    turned = {fault.mark for fault in article.quotations.faults if fault.kind is Fault.TURNED}
    ends = {span.end - 1 for span in article.quotations.spans}
    for place in places:
        at = place.start + 1
        if not article.prose[at + 1 : at + 2].isalnum():
            continue
        mark = Span(at, at + 1)
        if at in turned and at not in ends:  # it opens a quotation: the space belongs before it
            yield Hit(mark, (" “",), values={"where": "before the quotation that begins here"})
        elif at in ends:
            fix = Fix((Edit(Span(at + 1, at + 1), " "),), Safety.SAFE, "Put a space after the mark")
            yield Hit(mark, values={"where": "after the quotation mark"}, fixes=(fix,))


RULE = Rule(
    summary="no space after a quotation mark",
    why="A quotation glued to the next word hides where it ends.",
    source="Conventions of English printing",
    message="Put a space {where}.",
    severity=Severity.ERROR,
    safety=Safety.SAFE,
    bad=(
        "“We won,{1==”==}{1++ ++}he said.",
        '"We won.{1=="==}{1++ ++}Then she left.',
        "“It hurt,” he said in Tokyo.{~~”~> “~~}They see him as a rival.”",
    ),
    good=(
        "“We won,” she said. “We did not lose.”",
        '"We won," she said. "We did not lose."',
        "The players’ bus was 6'1\" tall.",
    ),
    needs=(",”", ".”", "!”", "?”", '."', ',"', '!"', '?"'),
    find=find,
)
