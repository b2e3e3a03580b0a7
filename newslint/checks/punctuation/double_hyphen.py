"""Double hyphens for dashes, in an article that has no other dash."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    dashes = article.dashes
    if dashes.usual and dashes.count >= len(dashes.hyphens):
        return  # punctuation/hyphen-for-dash reports them
    for span in dashes.hyphens:
        if "--" in span.of(article.prose) and not article.is_verbatim(span):
            yield Hit(span, better=(" – ", "—"))


RULE = Rule(
    summary="a double hyphen for a dash",
    why="It is how typewriters and old wires wrote a dash; print and web have real ones.",
    source="Chicago Manual of Style, 6.80",
    message="Write a dash, not two hyphens.",
    severity=Severity.INFO,
    safety=Safety.SHOWN,
    bad=(
        "The plan{~~ -- ~> – |—~~}the third this year{~~ -- ~> – |—~~}failed on Monday.",
        "It rained{~~ -- ~> – |—~~}and then it snowed.",
    ),
    good=(
        "The plan – the third this year – failed on Monday.",
        "Run the tool with --quick and end the list with --.",
        "LONDON -- Shares fell again on Monday, for the third time.",
    ),
    needs=(" -- ",),
    find=find,
)
