"""A question that ends with a full stop, or with nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import (
    Article,
    BlockKind,
    Hit,
    Rule,
    Safety,
    Severity,
    Span,
    compiled,
)

_LONGEST = 400
"""Characters; a longer sentence may end as something else than it began."""


_PROSE = (BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.HEADLINE)


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    patterns = _patterns()
    for sentence in article.sentences:
        span = sentence.span
        if span.end - span.start > _LONGEST or not article.prose[span.start].isupper():
            continue
        if patterns["start"].match(article.prose, span.start, span.end) is None:
            continue
        end = patterns["end"].search(article.prose, max(span.start, span.end - 30), span.end)
        text = span.of(article.prose)
        if end is None or patterns["other"].search(text) or article.is_quoted(span):
            continue
        block = article.block_at(span.start)
        if block is None or block.kind not in _PROSE:
            continue
        if not end["stop"] and span.end != block.span.end:
            continue
        yield Hit(Span(*end.span()), better=(end["word"] + "?",))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    # No noun after the verbs: “Was the first to win.” and “What was a mill is a school.” are none.
    clear = r"(?:I|you|he|she|we|they|it|there|this|these|those|your)"
    who = rf"(?:{clear}|that|the|an?|my|our|his|her|their)"
    short = "|".join(
        f"{word}n[’']t" for word in "is are do does did has have could would should was".split()
    )
    do = rf"(?:do|does|did|can|could|will|would|should|might|{short}|can[’']t|won[’']t)"
    be = r"(?:is|are|was|were|has|have|had|am)"
    yes_or_no = (
        r"(?:Is|Are|Was|Does|Did|Can|Could|Will|Has|Isn[’']t|Aren[’']t|Wasn[’']t|Doesn[’']t|"
        r"Didn[’']t|Can[’']t|Couldn[’']t|Won[’']t|Wouldn[’']t|Haven[’']t|Hasn[’']t|Don[’']t)"
    )
    return {
        "start": compiled(
            rf"(?:What|Who) (?:{be} {clear}|{do} {who})\b|"
            rf"(?:Why|How|Where|When) (?:{be}|{do}) {who}\b|"
            rf"How (?:many|much|long|often|far|soon) (?:[a-z]+ ){{0,2}}{do} {clear}\b|"
            rf"(?:Which|What) [a-z]+ {do} {clear}\b|"
            rf"(?:So w|W)hat better \w+ to [a-z]+|"
            rf"{yes_or_no} {clear}\b|Do (?:I|you|we|they)\b|Have (?:I|we|they)\b|"
            r"Have you (?:ever|been|seen|got|heard|noticed|tried|had)\b|"
            r"Would (?:you|he|she|they|it|we)\b|Should we\b"
        ),
        "end": compiled(r"(?P<word>[^\W_]+)(?P<stop>\.?)\Z"),
        "other": compiled(
            r"^(?:Should|Could)\b[^,]{1,200},|\b(?:a|an|the|and|or|of|to|in|for|with)\Z|"
            r"[“”\"‘:;?!…]|\.\.|\bquestion|\bwonder|[–—]| - |"
            r", (?:I|he|she|we|they|[A-Z]\w+) (?:ask|wonder|want|sa|thought|wrote)|"
            r", (?:then|so|call|e-?mail|visit|contact|click|here|this|read|see|join|we|just|you|he|"
            r"she|they|it|the|that|I|please|go|send|write|tell|get|look)\b|"
            r" (?:is|was|are|were|remains?|depends?|varies|matters?|became|becomes) "
            r"(?:unclear|unknown|anyone|anybody|another|uncertain|up to|on|a matter|a mystery|"
            r"still|not|clear|less|more|no)\b"
        ),
    }


RULE = Rule(
    summary="a question without its question mark",
    why="The words are in the order of a question; the mark tells readers to hear one.",
    source="Conventions of English punctuation",
    message="This is a question: end it with a question mark.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "Is he {~~guilty~>guilty?~~}\n\nA jury in Leeds will say on Friday whether Tom Marsh is.",
        "Who do you think will {~~win.~>win?~~} It is a fair race.",
    ),
    good=(
        "What is clear is that he lost. Do it now. Have your passport ready. Is it over? No.",
        "How he won is a mystery. Were he to win, I would go. Should you need help, call us.",
        "What a day it was. Why they left nobody knows. Which one is best depends on you.",
        "“Who are you,” he asked. “Is it over,” she wanted to know. Was it over, he asked.",
        "What is the answer is unclear. How do you win is the question. When did he leave, I said.",
        "Will Smith won. Can Kaya left. Does and stags graze. Did I mention it? Mark Was left.",
        "Where the road ends is a mill. Who can say… It is late. Do you know – she does not.",
        "Do you want to know more, call the office. Are you over 60, then it is free.",
    ),
    find=find,
)
