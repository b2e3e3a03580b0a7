"""A comma between a verb of saying, with its time, and what was said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, BlockKind, Hit, Rule, Safety, Severity, Span, compiled

_LONGEST = 200
"""Characters that may stand in a sentence before the comma."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    patterns, prose = _patterns(), article.prose
    for match in patterns["told"].finditer(prose):
        comma = Span(*match.span("comma"))
        sentence = article.sentence_at(comma.start)
        block = article.block_at(comma.start)
        if sentence is None or block is None or block.kind is not BlockKind.PARAGRAPH:
            continue
        if comma.start - sentence.span.start > _LONGEST or article.is_quoted(comma):
            continue
        subject = prose[sentence.span.start : match.start()]
        if patterns["subject"].fullmatch(subject) and not patterns["goes on"].search(
            prose, match.end(), min(sentence.span.end, match.end() + _LONGEST)
        ):
            yield Hit(comma, (" that",))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    day = (
        r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June"
        r"|July|August|September|October|November|December)(?: \d{1,2})?)"
    )
    when = (
        rf"(?:(?:on|in|late|early|earlier|last) )?(?:on |in )?(?:{day}|(?:early |late |mid-)?"
        r"(?:19|20)\d\d|yesterday|last (?:week|month|year|night)|this (?:week|month|year|morning))"
    )
    return {
        "told": compiled(
            r"\b(?:said|reported|announced|noted|stated|confirmed|estimated|claimed|warned|argued)"
            rf" {when}(?P<comma>,) "
            r"(?:there|(?:it|he|she|they|we)(?! (?:said|added|told)\b)|(?!(?:and|but|or|that|when"
            r"|after|before|a|an|as|because|with|where|while|who|which|in|on|at|just|only|days"
            r"|hours|weeks|months|years|adding|saying|citing|according|for|by|if|though)\b)"
            r"[\w’'-]+(?: (?!(?:day|week|month|year|night|morning|date|same|first|last|anniversary"
            r"|time|and|but|who|which|that|of the trial)\b)[\w’'-]+){0,4}?)"
            r" (?:had|was|were|has|have|is|are|would|will|could)(?![\w’'-])"
        ),
        "subject": compiled(
            r"(?!(?:As|What|When|If|After|Like|Because|Since|While|Though|Although|Once|Before|Until"
            r"|Whatever|Where|How|Why|Asked|Speaking|In|On|At|By|Of|From|With|Under|For|It)\b)"
            r"(?:(?!(?:as|what|when|which|who|whom|whose|that|if|because|was|were|is|are|be|been"
            r"|being|has|had|have|where|how|why|and|but|or|not|to)\b)[\w’'.&()-]+ ){1,9}"
        ),
        # The minister said on Friday, the law was dead, as he saw it, and that was that
        "goes on": compiled(r"[,—–] ?(?:said|says|added|told)\b"),
    }


RULE = Rule(
    summary="a comma where “that” belongs",
    why="What was said is the object of its verb, and no comma parts the two.",
    source="The Chicago Manual of Style, 6.39; AP Stylebook, “that (conjunction)”",
    message="No comma parts a verb from what was said: write “that” for it.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "The prime minister noted on Monday{~~,~> that~~} the dead were all children.",
        "Reuters reported on Thursday{~~,~> that~~} prices had risen by 5%.",
        "The bank (DW) said in mid-2019{~~,~> that~~} 62 branches had closed within a year.",
        "Police said last week{~~,~> that~~} they were looking for a van.",
        "The city estimated yesterday{~~,~> that~~} there would be enough water.",
    ),
    good=(
        "The boy was found, police said on Tuesday, and he was well.",
        "As Reuters reported on Thursday, prices had risen.",
        "What he said on Friday, he was sorry for.",
        "He said on Tuesday, the last day of the trial, that the men were guilty.",
        "Police said on Tuesday, a day after the crash, they were looking for a van.",
        "The death was confirmed on Friday, police were told. The plan announced on Friday, his "
        "second, was mad.",
        "Police said on Friday that they were there. “The firm said in 2019, it was,” he said.",
        "The firm said on Friday, adding that it was late. He said in March, when ill, that.",
        "They said on Friday, Saturday and Sunday were the best days.",
    ),
    needs=("said ", "reported ", "announced ", "noted ", "estimated ", "stated ", "confirmed "),
    find=find,
)
