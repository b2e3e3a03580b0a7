"""A span of years that ends before it begins."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Severity, Span, compiled

_CONTEXT = 80


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for match in _range().finditer(article.prose):
        first = int(match["first"] or match["first2"])
        last = int(match["last"] or match["last2"])
        if first <= last or article.is_verbatim(Span(*match.span())):
            continue
        around = article.prose[max(0, match.start() - _CONTEXT) : match.end() + _CONTEXT]
        if not _counts_down().search(around):
            start = match.start("first") if match["first"] else match.start("first2")
            end = match.end("last") if match["last"] else match.end("last2")
            yield Hit(Span(start, end))


@cache
def _range() -> re.Pattern[str]:
    first, last = r"(?P<first>1\d{3}|20\d\d)", r"(?P<last>1\d{3}|20\d\d)"
    return compiled(
        rf"\((?:born |reigned |b\. )?{first} ?[-–—] ?{last}\)|"
        rf"\b(?:[Bb]etween|[Ff]rom) {first.replace('first', 'first2')} (?:and|to|until) "
        rf"{last.replace('last', 'last2')}(?=[.,;:)]|$| (?:and|when|he|she|it|they|the|as|but|"
        rf"while|in)\b)"
    )


@cache
def _counts_down() -> re.Pattern[str]:
    """Years before Christ, and figures that merely look like years."""
    return compiled(
        r"\b(?:B\.?C\.?(?:E\.?)?|fell|falls?|falling|drop\w*|cut\w*|declin\w*|decreas\w*|reduc\w*|"
        r"down|"
        r"lower\w*|slash\w*|shr[aiu]nk\w*|slid\w*|slip\w*|trim\w*|back|backwards?|reverse\w*|"
        r"points?|"
        r"metres|meters|feet|people|jobs|calories|went from)\b"
    )


RULE = Rule(
    summary="years that run backwards",
    why="One of the two years is wrong, or they have changed places.",
    message="These years run backwards: “{found}”; check them.",
    severity=Severity.ERROR,
    bad=(
        "Ida Moss ({==1951-1874==}) painted the hall, and nobody knows when.",
        "She led the choir from {==2004 to 1998==}, when it broke up.",
        "Between {==2014 and 2010==}, the village lost its bank, its pub and its bus.",
    ),
    good=(
        "Ida Moss (1874-1951) painted the hall in 1902-03.",
        "The index fell from 2004 to 1998, and Hove Albion’s points from 1950 to 1900.",
        "The town was inhabited from 1900 to 1200, B.C., and again between 1200 and 1900.",
        "The trail climbs from 1998 to 1874 metres and back.",
    ),
    needs=("(1", "(2", "(born", "(reigned", "(b. ", "between 1", "between 2", "from 1", "from 2"),
    find=find,
)
