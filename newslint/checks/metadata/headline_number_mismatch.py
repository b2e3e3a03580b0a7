"""A headline with another number of dead, injured or arrested, age or term than the text has.

The headline’s number must stand nowhere in the text, in digits or words, nor be the sum of or the
difference between numbers there; and the text must tell one number only, near its top.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks.metadata._counts import (
    any_number,
    approximate,
    in_headlines,
    in_texts,
    number,
    of_others,
    other_matters,
)
from newslint.plugin import Article, Block, BlockKind, Hit, Related, Rule, Severity, Span, compiled

_TOP = 2
"""Paragraphs in which news tells what the headline says."""
_ROUND = 20
"""From here on tens are rounded numbers."""
_LARGEST = 1000
_FAR_APART = 5
"""Times by which two numbers of one event do not differ; a war is told of beside a strike."""
_YEARS_APART = 10


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    blocks = article.blocks
    if not blocks or blocks[0].kind is not BlockKind.HEADLINE:
        return
    body = [one for one in blocks[1:] if one.kind is not BlockKind.HEADLINE]
    for matter in in_headlines():
        told = _in_headline(article, matter)
        found = _in_text(article, body, matter) if told else None
        if told is None or found is None or not _is_same_noun(article, told, found):
            continue
        value, other = (number(span.of(article.prose)) for span in (told, found))
        if _is_far(matter, value, other):
            continue
        if not _is_accounted_for(article, body, matter, value, other):
            yield Hit(
                told,
                values={"other": found.of(article.prose)},
                related=(Related(found, "the text has this number"),),
            )


def _in_headline(article: Article, matter: str) -> Span | None:
    """The one number that the headline tells, where it is exact and that of the whole."""
    headline, prose = article.blocks[0].span, article.prose
    told = [
        _number_span(match)
        for match in in_headlines()[matter].finditer(prose, headline.start, headline.end)
    ]
    if len(told) != 1 or approximate().search(prose, headline.start, told[0].start):
        return None
    if matter != "term" and _patterns()["part"].match(prose, told[0].end):
        return None
    value = number(told[0].of(prose))
    is_round = value >= _ROUND and value % 10 == 0 and matter != "age"
    return told[0] if 2 <= value < _LARGEST and not is_round else None


def _in_text(article: Article, body: Sequence[Block], matter: str) -> Span | None:
    """The one number that the text tells, at its first place; None where there are several."""
    prose = article.prose
    spans = [
        _number_span(match)
        for block in body
        for match in in_texts()[matter].finditer(prose, block.span.start, block.span.end)
    ]
    top = [block for block in body if block.kind is BlockKind.PARAGRAPH][:_TOP]
    if not spans or not top or len({number(span.of(prose)) for span in spans}) != 1:
        return None
    first = spans[0]
    sentence = article.sentence_at(first.start)
    if first.start > top[-1].span.end or sentence is None or article.is_quoted(first):
        return None
    expression = of_others() if matter == "age" else other_matters()
    if expression.search(prose, sentence.span.start, sentence.span.end):
        return None
    return first


def _is_far(matter: str, value: int, other: int) -> bool:
    """Whether two numbers differ so much that they are hardly of one matter."""
    if matter == "age":
        return abs(value - other) > _YEARS_APART and sorted(str(value)) != sorted(str(other))
    return max(value, other) > _FAR_APART * min(value, other)


def _is_accounted_for(
    article: Article, body: Sequence[Block], matter: str, value: int, other: int
) -> bool:
    """Whether the text has the headline’s number, or numbers that make it up."""
    prose = article.prose
    if value == other:
        return True
    text = Span(body[0].span.start, body[-1].span.end)
    numbers = {
        number(found.group()) for found in any_number().finditer(prose, text.start, text.end)
    }
    if value in numbers:
        return True
    if matter == "age":
        return False
    if abs(value - other) in numbers or value * 12 in numbers:
        return True
    headline = article.blocks[0].span
    titles = {
        number(found.group())
        for found in any_number().finditer(prose, headline.start, headline.end)
    }
    if other in titles or any(other == value + one for one in titles):
        return True
    if any(value - one in numbers for one in numbers):
        return True
    # One more, one less: somebody who is not in the count, or is told of without a number.
    return abs(value - other) <= 3 and bool(
        _patterns()["one more"].search(prose, text.start, text.end)
    )


def _is_same_noun(article: Article, told: Span, found: Span) -> bool:
    """Whether the text counts what the headline counts: all the dead, or the dead sailors."""
    after = _patterns()["noun"].match(article.prose, told.end, article.blocks[0].span.end)
    if after is None:
        return not _patterns()["noun"].match(article.prose, found.end)
    return after["noun"].lower() in article.folded[found.end : found.end + 40]


def _number_span(match: re.Match[str]) -> Span:
    name = next(name for name, found in match.groupdict().items() if found is not None)
    return Span(*match.span(name))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """`part`: behind a number of some other thing, or of a part; `noun`: what is counted, where
    it is not people; `one more`: somebody who is told of without a number."""
    return {
        "part": compiled(
            r" (?:more|others?|further|new|in|of|out|ways|reasons|questions|years?|months?|days?|"
            r"weeks?|hours?|minutes?|times|who)\b",
            re.IGNORECASE,
        ),
        "noun": compiled(
            r" (?!(?:people|persons|dead|killed|die|injured|hurt|wounded|badly|seriously|reported|"
            r"feared|confirmed|found|shot|stabbed|left|arrested|detained|are|were|after|as|at|near|"
            r"on|during|while|when|over|off|outside|inside|following|by|with|amid|and|for|from|"
            r"years?)\b)(?P<noun>[^\W\d_]+)",
            re.IGNORECASE,
        ),
        "one more": compiled(
            r"\b(?:an?|his|her|their|another|one) (?:[\w-]+ ){0,3}?(?:man|woman|boy|girl|child|"
            r"baby|toddler|teen(?:ager)?|infant|driver|pilot|officer|soldier|police(?:wo)?man|"
            r"passenger|pedestrian|civilian|cyclist|motorcyclist|bystander|mother|father|son|"
            r"daughter|brother|sister|wife|husband|journalist|guard|worker|firefighter|paramedic|"
            r"student|teacher|resident|member|victim|person|tourist|foreigner|captain|militant|"
            r"rebel|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w{3,10}th)\b|"
            r"\b(?:himself|herself|themselves|gunm[ae]n|attackers?|bombers?|hijackers?|"
            r"assailants?|shooter|suspects?|another|others)\b",
            re.IGNORECASE,
        ),
    }


RULE = Rule(
    summary="a headline with another number than the text",
    why="One of the two is wrong, and the headline is what most people read.",
    message="The headline has “{found}”, but the text has “{other}”: which is right?",
    severity=Severity.WARNING,
    blocks=(BlockKind.HEADLINE,),
    bad=(
        "{==12==} dead in ferry fire off Samos\n\nA fire on a ferry off Samos killed 14 people on "
        "Sunday, the coast guard said.\n\nThe ship had left Piraeus at dawn.",
        "Bus crash leaves {==nine==} injured in Leeds\n\nSeven people were injured when a bus "
        "hit a "
        "bridge in Leeds on Monday.\n\nThe road was closed for the rest of the day.",
        "Painter Ana Diaz dies at {==84==}\n\nAna Diaz, who painted the harbour at Vigo for half a "
        "century, died on Monday at the age of 86.\n\nShe was born in Vigo.",
        "Banker jailed for {==seven==} years\n\nA banker who stole from a charity was sentenced to "
        "eleven years in prison on Monday.\n\nJudge Lee Moss called it mean.",
        "Police arrest {==17==} at Hull docks\n\nPolice arrested 71 people at the docks in Hull on "
        "Monday after a march.\n\nThe march began at noon.",
    ),
    good=(
        "12 dead in ferry fire off Samos\n\nA fire on a ferry off Samos killed twelve people on "
        "Sunday, the coast guard said.\n\nThe ship had left Piraeus at dawn.",
        "12 dead in ferry fire off Samos\n\nA fire on a ferry off Samos killed 10 passengers and "
        "two sailors on Sunday, the coast guard said.",
        "Three dead in Leeds fire\n\nTwo children were killed in a fire in Leeds on Monday, and a "
        "man who tried to save them died on Tuesday.",
        "Nearly 100 dead in floods\n\nFloods in the valley killed 97 people on Sunday.",
        "Two injured in Leeds fire\n\nA man and a woman were hurt in a fire in Leeds on Monday. In "
        "2018, five people were injured in the same street.",
        "Five die in crash\n\nA couple and their three children were killed when their car left "
        "the "
        "road on Sunday. The road is where six people died in May.",
        "Banker jailed for two years\n\nA banker was sentenced to 24 months in prison on "
        "Monday. He "
        "had been jailed for five years before.",
        "Painter Ana Diaz dies at 84\n\nAna Diaz, born in 1935, died on Monday. Her brother "
        "died at "
        "the age of 86.",
        "Police arrest three in Hull\n\nPolice arrested two men, and a woman of 40, in Hull on "
        "Monday.",
        "Gunman kills four at mill\n\nA gunman killed five people, among them himself, at a "
        "mill on "
        "Monday.",
    ),
    needs=(
        "dead", "kill", "die", "death", "injur", "hurt", "wound", "arrest", "detain", "jailed",
        "sentenced", "years in", "years behind",
    ),
    find=find,
)  # fmt: skip
