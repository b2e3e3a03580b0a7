"""A comma between “but”, “and” or “although” and its clause."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, BlockKind, Hit, Rule, Safety, Severity, Span, compiled


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for match in _patterns()["parted"].finditer(article.prose):
        comma = Span(*match.span("comma"))
        block = article.block_at(comma.start)
        if block is not None and block.kind is not BlockKind.HEADLINE:
            yield Hit(comma, ("",))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    subject = (
        r"(?:(?:he|she|it|they|we|I|you|this|that|these|those|there)"
        r"|(?:the|an?|his|her|its|their|our|my|your)(?: (?!who\b|which\b|that\b)[\w’'-]+){1,4}?)"
    )
    verb = (
        r"(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|should"
        r"|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|hadn['’]t|doesn['’]t"
        r"|don['’]t|didn['’]t|won['’]t|wouldn['’]t|can['’]t|couldn['’]t|also \w+|never \w+)"
    )
    return {
        # but, he was told, it was late: a second comma makes a parenthesis of it
        "parted": compiled(
            r"\b(?:[Bb]ut|And|[Aa]lthough|[Bb]ecause|Yet|[Ww]hereas)(?P<comma>,)"
            rf" {subject} {verb} (?:[^\s,;:—–()]+ ){{3}}[^\s,;:—–()]+[ .!?]"
        ),
    }


RULE = Rule(
    summary="a comma between a conjunction and its clause",
    why="A conjunction belongs to the clause that it begins; a comma comes before it, not after.",
    source="The Chicago Manual of Style, 6.22; AP Stylebook, “comma”",
    message="No comma parts a conjunction from its clause.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "But{--,--} a pattern library doesn’t answer all of our questions.",
        "And{--,--} it also gives users a common language. He left but{--,--} this was enough to "
        "make them stay.",
        "Although{--,--} they had won the first match of the year, they went down.",
        "But{--,--} there are a few of them left in town.",
    ),
    good=(
        "But, he was told, it was late. But, it is said, they left. But a library doesn’t say so.",
        "And, as it was late, he left. But, in the end, he was fine. But, of course, it was late.",
        "He was late, though, and she was not. So, it was late in the day and he left.",
        "But, the mayor has said many times, it is late.",
    ),
    needs=("but, ", "and, ", "although, ", "because, ", "yet, ", "whereas, "),
    find=find,
)
