"""No comma between the words that interrupt a quotation and the rest of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Edit, Fix, Hit, Rule, Safety, Severity, Span, compiled


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    prose = article.prose
    for match in _patterns()["interrupted"].finditer(prose):
        mark = match.start("mark")
        first = article.quotations.around(match.start("end"))
        second = article.quotations.around(mark)
        if first is None or second is None or second.start != mark or first.end > mark:
            continue
        if first.end != match.end("end"):
            continue
        if match["stop"]:
            yield Hit(Span(*match.span("stop")), (",",))
            continue
        edit = Edit(Span(match.end("told"), mark - 1), ",")
        fix = Fix((edit,), Safety.UNSAFE, "Set a comma")
        yield Hit(Span(mark, mark + 1), fixes=(fix,))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    capital = r"[A-Z][\w’'-]+"
    name = rf"{capital}(?: (?:{capital}|[A-Z]\.|de|da|del|di|van|von|bin|al|el))*"
    who = rf"(?:he|she|they|it|we|I|(?:Mr|Mrs|Ms|Dr)\.? {name}|{name}|[Tt]he [a-z]+(?: [a-z]+)?)"
    verbs = (
        "said|says|added|adds|explained|explains|insisted|continued|recalled|wrote|replied|joked"
        "|argued|concluded|admitted|stated|tweeted|remarked|declared"
    )
    hearer = (
        r"(?:him|her|them|us|me|reporters|journalists|supporters|parliament|the [a-z]+"
        rf"|(?:the )?{capital}(?: {capital})*)"
    )
    when = (
        r"(?: in a statement| in an interview| (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
        r"| yesterday| afterwards?| later)?"
    )
    return {
        "interrupted": compiled(
            rf"[,?!—–](?P<end>[”\"’']) (?P<told>{who} (?:(?:{verbs})|(?:told|tells) {hearer}){when}"
            rf"|(?:{verbs}) {who}(?:, (?:an?|the|who|\d)[^,.;:“”\"\n]{{2,60}})?{when})"
            r"(?P<stop>\.?) (?P<mark>[“\"‘])(?=[a-z])(?!i[A-Z])"
        ),
    }


RULE = Rule(
    summary="a quotation that goes on without a comma before it",
    why="Words that interrupt a quoted sentence stand between commas.",
    source="AP Stylebook, “quotation marks”; The Chicago Manual of Style, 13.14",
    message="The quoted sentence goes on here: a comma belongs before it.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "“We won,” Smith said{1++,++} {1==“==}and we will win again.”",
        '"It was late," he told the BBC{1++,++} {1=="==}but it was fun."',
        "“We won,” said Ana Diaz, the coach of the side{1++,++} {1==“==}and we will win again.”",
        "“It was late,” the mayor told reporters on Friday{1++,++} {1==“==}and we were ill.”",
        "‘I won,’ said Mr Marsh{1++,++} {1==‘==}and I cried.’",
        "“We won,” Smith said{~~.~>,~~} “and we will win again.”",
    ),
    good=(
        "“We won,” Smith said, “and we will win again.” “We won,” he said. “It was late.”",
        "“We won,” Smith said and called it “an end”. He has “data,” she has “ideas”.",
        "“We won,” Smith wrote in “notes on a war”.",
        "She asked “why?” and “how?” and he said “no”.",
        "“We won,” said the “boss” of it all.",
    ),
    needs=(",” ", '," ', ",' ", "?” ", '?" ', "!” ", '!" ', ",’ "),
    find=find,
)
