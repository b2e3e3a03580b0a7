"""More than one exclamation mark."""

from collections.abc import Iterator, Sequence

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    """A place is the first two marks of a row; the row may go on."""
    end = 0
    for place in places:
        if place.start < end:
            continue
        end = place.end
        while article.prose[end : end + 1] == "!":
            end += 1
        yield Hit(Span(place.start, end), better=("!",))


RULE = Rule(
    summary="more than one exclamation mark",
    why="One is more than enough.",
    message="One exclamation mark will do.",
    severity=Severity.WARNING,
    safety=Safety.SAFE,
    bad=("“We won{~~!!!~>!~~}” they shouted, and went home.",),
    good=("“We won!” they shouted, and went home.",),
    needs=("!!",),
    find=find,
)
