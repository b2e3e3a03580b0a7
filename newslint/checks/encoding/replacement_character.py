"""The character that a decoder puts where it could not read one."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, compiled, is_mention


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    prose = article.prose
    end = 0
    for place in places:
        if place.start < end:
            continue
        match = _run().match(prose, place.start)
        span = Span(place.start, match.end()) if match else place
        end = span.end
        if not is_mention(prose, span):
            lost_apostrophe = (
                prose[span.start - 1 : span.start].isalpha()
                and _ending().match(prose, span.end) is not None
            )
            yield Hit(span, better=("’",) if lost_apostrophe else ())


@cache
def _run() -> re.Pattern[str]:
    return compiled("\ufffd+")


@cache
def _ending() -> re.Pattern[str]:
    return compiled(r"(?:s|t|re|ve|ll|d|m)\b")


RULE = Rule(
    summary="a character that got lost",
    why="The sign “\ufffd” stands where a program could not read a character.",
    source="Unicode Standard, chapter 23.8",
    message="A character got lost here; put it back.",
    severity=Severity.ERROR,
    safety=Safety.UNSAFE,
    language="any",
    bad=(
        "The mayor{~~\ufffd~>’~~}s plan didn{~~\ufffd~>’~~}t survive the meeting.",
        "The caf{==\ufffd==} in Z{==\ufffd\ufffd==}rich has closed for good.",
    ),
    good=(
        "For a week the museum’s screens showed a “\ufffd” wherever an accent belonged.",
        "The café in Zürich has closed, and the mayor’s plan with it.",
    ),
    needs=("\ufffd",),
    find=find,
)
