"""A comma between a subject with “who” or “that” and its verb."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, BlockKind, Hit, Rule, Safety, Severity, Span, compiled

_LONGEST = 400
"""Characters of a sentence that is read."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    patterns, prose = _patterns(), article.prose
    for sentence in dict.fromkeys(article.sentence_at(place.start) for place in places):
        if sentence is None or sentence.span.end - sentence.span.start > _LONGEST:
            continue
        block = article.block_at(sentence.span.start)
        if block is None or block.kind is not BlockKind.PARAGRAPH:
            continue
        match = patterns["parted"].match(prose, sentence.span.start, sentence.span.end)
        if match is not None:
            yield Hit(Span(*match.span("comma")), ("",))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    noun = (
        r"(?:Anyone|Anybody|Those|People|Everyone|Everybody|Residents|Drivers|Customers|Passengers"
        r"|Parents|Students|Players|Fans|Visitors|Voters|Workers|Patients|Officers|Motorists|Women"
        r"|Men|Children|Families|Companies|Firms|(?:The|An?|Any|Every|All|Each|One|Some|Many)"
        r"(?: [a-z’'-]+){1,4}?)"
    )
    verb = (
        r"(?:(?:is|are|was|were|has|have|had|will|would|should|can|could|must|may|might)"
        r"(?: not| also| still| now| been| be)? [a-z’'-]+)"
    )
    return {
        "parted": compiled(
            rf"[“\"‘]?{noun} (?:who|that) [^,;:()—–]{{4,160}}(?P<comma>,) {verb}[^,;:()—–?]*\Z"
        ),
    }


RULE = Rule(
    summary="a comma between a subject and its verb",
    why="A clause that tells who is meant belongs to the subject, and no comma parts the subject "
    "from its verb.",
    source="AP Stylebook, “essential clauses, nonessential clauses”; Guardian style guide, “that”",
    message="No comma parts the subject of the sentence from its verb.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "Anyone who saw the crash{--,--} is asked to call the police.",
        "Those who have lost their homes{--,--} will be paid. The man who fell{--,--} was ill.",
        "The van that was seen near the school{--,--} has not been found.",
    ),
    good=(
        "Anyone who saw the crash is asked to call. Anyone who saw the crash, or the van, is asked "
        "to call.",
        "The man, who fell, was ill. Those who came, said Ana Diaz, were ill.",
        "The system that they use is old, is slow, has no screen and is dear.",
        "The man who fell off the roof, which is high, was ill. People who came, were they ill?",
        "The men who came were old, were ill, and left.",
    ),
    needs=(
        *(", is ", ", are ", ", was ", ", were ", ", has ", ", have ", ", had ", ", will "),
        *(", would ", ", should ", ", can ", ", could ", ", must ", ", may ", ", might "),
    ),
    find=find,
)
