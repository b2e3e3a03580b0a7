"""Two sentences with no full stop between them: a capital in mid-sentence that no name has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, BlockKind, Hit, Rule, Safety, Severity, Span, compiled

_LEAST_WORDS = 12
_LONGEST_WORD = 60
_LONG_TITLE = 80
"""Characters from which what stands in quotation marks is speech, no title."""
_ENDS_NO_SENTENCE = frozenset(
    "a about after against all also although among an and are as at be because been before being "
    "between both but by called can could did do does during each every for from had has have her "
    "his how i if in into is its like may might more my named nor not of off on one or our over "
    "per said says she should since so some such than that the their then these this those though "
    "through titled to under until upon was were what when where whether which while who whose why "
    "will with within without would your".split()
)


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for match in _patterns()["capital"].finditer(article.prose):
        before = _patterns()["before"].search(
            article.prose, max(0, match.start() - _LONGEST_WORD), match.start()
        )
        if before is None or before["word"] in _ENDS_NO_SENTENCE:
            continue
        if _is_prose(article, match):
            end = match.start("word") - 1
            yield Hit(Span(end, end), better=(".",), values={"word": match["word"]})


def _is_prose(article: Article, match: re.Match[str]) -> bool:
    block = article.block_at(match.start())
    span = Span(*match.span("word"))
    if block is None or block.kind is not BlockKind.PARAGRAPH or match.end() > block.span.end:
        return False
    text = block.span.of(article.prose)
    if text.count(" ") < _LEAST_WORDS or not _patterns()["ended"].search(text):
        return False
    if article.is_verbatim(span) or "god" in text.lower() or "lord" in text.lower():
        return False
    if article.capitalised_uses.get(match["word"], 0) > 1 and match["word"] not in _COMMON:
        return False
    return not any(
        quotation.covers(span) and quotation.end - quotation.start < _LONG_TITLE
        for quotation in article.quotations.spans
    )


_COMMON = frozenset("The This It In We But He She They There When For As If After".split())


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "capital": compiled(
            r" (?<=[a-z)] )(?P<word>After|Although|As|At|Because|But|By|Despite|Even|For|From|He|"
            r"Her|His|However|If|In|It|Its|Most|My|Nobody|Now|On|Once|Our|She|Since|So|Some|Such|"
            r"That|The|Their|Then|There|These|They|This|Those|Though|To|Under|Until|We|What|When|"
            r"Where|While|Who|With|You|Your)(?: [a-z]+(?:['’][a-z]+)?){2}(?![\w'’])"
        ),
        "before": compiled(r"(?<![\w'’.@#/-])(?P<word>[a-z]+(?:['’-][a-z]+)*)\)?\Z"),
        "ended": compiled(r"[.!?:…][”\"’')\]]*\s*\Z"),
    }


RULE = Rule(
    summary="two sentences without a full stop between them",
    why="A capital stands where a sentence begins, but nothing ends the one before it.",
    message="A new sentence seems to begin at “{word}”; put a full stop before it.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "It comes in small steps, one improvement after another{++.++} But you will find that you "
        "run out of steam.",
        "The bridge was closed at noon (and the road before it){++.++} The mayor was there when it "
        "was opened again.",
    ),
    good=(
        "They worked with the All of Us programme on what they call the Our House plan, she said.",
        "She said the film When the Rain Came was the best that she had seen in a long time.",
        "He read “What we did in May” and “Where the river ends” to them, and then he went to bed.",
        "For them the Lord is near, and they say that they praise Him and that He hears them.",
        "Results The results are in",
        "It was shown in The Hague, at The Hague Institute, and in the If this then that series.",
    ),
    find=find,
)  # It reads every article: its literals stand in all of them.
