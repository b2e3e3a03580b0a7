"""A file that is not UTF-8 and had to be read by guessing."""

from collections.abc import Iterator, Sequence

from newslint.plugin import Article, Hit, Rule, Severity, Span

_GUESSED = "cp1252"


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    if article.document.source.encoding == _GUESSED:
        yield Hit(Span(0, 0))


# It reads every article: an encoding is nothing that stands in the text. That is also why its
# examples cannot show it; tests/test_bad_input.py does.
RULE = Rule(
    summary="a file that is not UTF-8",
    why="A file in an old encoding is read by guessing, and the next program may guess otherwise.",
    source="RFC 3629; WHATWG Encoding Standard",
    message="This file is not UTF-8; it was read as Windows-1252. Save it as UTF-8.",
    severity=Severity.WARNING,
    language="any",
    good=("The café in Zürich charges £4 for a cup of tea.",),
    find=find,
)
