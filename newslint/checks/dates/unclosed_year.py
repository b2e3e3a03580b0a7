"""A year in an American date that a comma opens and none closes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import (
    Article,
    BlockKind,
    Edit,
    Fix,
    Hit,
    Rule,
    Safety,
    Severity,
    Span,
    compiled,
)

_REACH = 40


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    patterns, prose = _patterns(), article.prose
    for match in patterns["date"].finditer(prose):
        year = Span(*match.span("year"))
        block = article.block_at(year.start)
        if block is None or block.kind is not BlockKind.PARAGRAPH or article.is_verbatim(year):
            continue
        sentence = article.sentence_at(year.start)
        if sentence is None:
            continue
        before = prose[max(sentence.span.start, match.start() - _REACH) : match.start()]
        if match["to"] and patterns["range"].search(before):
            continue
        if not patterns["no clause"].search(before):
            fix = Fix((Edit(Span(year.end, year.end), ","),), Safety.UNSAFE, "Add a comma")
            yield Hit(year, fixes=(fix,))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    months = (
        r"(?:January|February|March|April|May|June|July|August|September|October|November"
        r"|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)"
    )
    return {
        "date": compiled(
            rf"\b{months} \d{{1,2}}, (?P<year>(?:1[6-9]|20)\d\d)"
            r" (?:(?P<to>to|through|until)|as|by|in|at|for|after|before|when|where|while|because"
            r"|with|from|during|but|that|which|who|he|she|they|it|we|there|the|a|an|his|her|their"
            r"|was|is|has|had|will|would|said|and (?:is|was|has|had|were|[a-z]+ed))"
            r"(?![\w’'-])"
        ),
        "range": compiled(r"\b(?:from|between) $"),
        # the March 3, 2020 report; Posted March 3, 2020 by Ana Diaz; (March 3, 2020
        "no clause": compiled(
            r"(?:\b(?:the|an?|its|his|her|their|this|that|posted|published|updated|modified)|^\W*"
            r"|[([:|]|['’]s) ?$",
            re.IGNORECASE,
        ),
    }


RULE = Rule(
    summary="no comma after the year in a date",
    why="Where the month comes first the year stands between commas.",
    source="AP Stylebook, “months”; The Chicago Manual of Style, 6.38",
    message="A comma is missing after “{found}”: there is one before it.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "On May 3, {1==2019==}{1++,++} he left. The firm was set up on August 6, "
        "{2==2019==}{2++,++} and is based in Leeds.",
        "The project has February 26, {1==1944==}{1++,++} as the day it sank.",
        "It ran from March 1 until May 3, {1==2019==}{1++,++} when it closed.",
        "He was born on Aug. 4, {1==1961==}{1++,++} in Honolulu.",
    ),
    good=(
        "On May 3, 2019, he left. He left on May 3, 2019. It was May 3, 2019; he left.",
        "The May 3, 2019 report and a May 3, 2019 letter. It ran from May 3, 2019 to May 9, 2020.",
        "He left on 3 May 2019 in a van. In May 2019 he left. He left on May 3, 2019 (a Friday).",
        "Posted May 3, 2019 by Ana Diaz.\n\nMay 3, 2019 at noon.",
        "On May 3, 2000 people came, and 1900 were there. It closed on May 3, 2019 –",
    ),
    needs=(", 20", ", 19", ", 18", ", 17"),
    find=find,
)
