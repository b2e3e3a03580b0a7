"""A clause with “who” or “which” that a comma opens behind the subject and none closes."""

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

_FEWEST_WORDS = 3
"""Words of a clause behind its “who”."""
_LONGEST = 400
"""Characters of a sentence that is read."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    patterns, prose = _patterns(), article.prose
    for place in places:
        sentence = article.sentence_at(place.start)
        block = article.block_at(place.start)
        if sentence is None or block is None or block.kind is not BlockKind.PARAGRAPH:
            continue
        if sentence.span.end - sentence.span.start > _LONGEST or article.is_quoted(place):
            continue
        start, end = sentence.span.start, sentence.span.end
        if patterns["subject"].fullmatch(prose, start, place.start) is None:
            continue
        mark = patterns["marked"].search(prose, place.end, end)
        verb = _main_verb(prose, Span(place.end, mark.start() if mark else end))
        if verb is not None and (mark is None or patterns["says"].match(prose, verb.start)):
            at = verb.start - 1
            fix = Fix((Edit(Span(at, at), ","),), Safety.UNSAFE, "Add a comma")
            yield Hit(verb, fixes=(fix,))


def _main_verb(prose: str, rest: Span) -> Span | None:
    """The verb that goes with the subject, behind a clause that has its own."""
    patterns = _patterns()
    for match in patterns["verb"].finditer(prose, rest.start, rest.end):
        clause = prose[rest.start : match.start()]
        if patterns["no clause"].search(clause):
            return None
        if len(clause.split()) >= _FEWEST_WORDS and not patterns["no end"].search(clause):
            has_verb = patterns["has verb"].match(clause) is not None
            return Span(*match.span()) if has_verb else None
    return None


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    capital = r"[A-Z][\w’'-]*"
    people = (
        "man|woman|boy|girl|teenager|victim|driver|suspect|defendant|accused|couple|family|firm"
        "|company|minister|president|mayor|councillor|spokesman|spokeswoman|player|striker|manager"
        "|captain|coach|actor|actress|singer|author|star|officer|councillor|teacher|student|pupil"
        "|mother|father|husband|wife|brother|sister|son|daughter|judge|lawyer|leader|director"
        "|chairman|chairwoman|club|team|charity|council|bank|school|hospital|museum|building|bridge"
        "|plane|ship|train|car|year-old|pensioner|farmer|nurse|doctor|scientist|professor|bill|film"
        "|book|report|festival|event|project|party|group|union|army|government|village|town|city"
    )
    return {
        "subject": compiled(
            rf"(?:(?:{capital} |[A-Z]\. |(?:de|da|del|di|van|von|der|bin|al|el|la|le) ){{0,4}}"
            rf"[A-Z][\w’'-]*[\w’'.]|(?:The|An?|His|Her|Its|Their|One)"
            rf"(?: (?!the\b|an?\b|\w+ed\b)"
            rf"[\w’'-]+){{0,3}}? (?:[\w-]+-)?(?:{people})|Police|Officers)"
        ),
        "marked": compiled(r"[,;:—–()?]| - "),
        "verb": compiled(
            r"\b(?:said|told|says|has|was|is|had|will|would|were|have|died|pleaded|appeared"
            r"|admitted|denied|added|scored|faces|faced|won|joined|became)(?= [\w“\"‘])"
        ),
        # only what was said may hold a comma: in “the seat Labour had won, left” it closes
        "says": compiled(r"(?:said|told) (?:he|she|they|it|that|the|there|we|his|her|police|in)\b"),
        "has verb": compiled(
            r"(?:also |now |still |once |first |last )?(?:is|are|was|were|has|have|had|did|does"
            r"|will|would|can|could|won|lost|left|led|ran|went|came|grew|made|took|wrote|sold|spent|held"
            r"|met|set|got|gave|fell|died|taught|fought|bought|built|sat|stood|began|kept|live|work"
            r"|own|run|[a-z]{2,}ed|[a-z]{2,}[^s\W]s)\b"
        ),
        # who has said; the plan he was; a man who was to be; who left and was
        "no end": compiled(
            r"\b(?:and|or|but|that|not|never|he|she|they|it|we|I|you|there|to|the|an?|his|her|their"
            r"|its|also|still|now|then|already|since|who|which|this|these|those|has|have|had|is|are"
            r"|was|were|be|been|will|would|can|could|may|might|should|must|did|does|do|later|once"
            r"|recently|previously|just|[a-z]+ly|of|in|on|at|for|with|from|by|as|than) $"
        ),
        "no clause": compiled(
            r"\b(?:said|says|say|told|tells|think|thinks|thought|believes?|believed|knows?|knew"
            r"|claims?|claimed|hopes?|hoped|insists?|insisted|feels?|felt|argues?|argued|found|finds"
            r"|saw|sees|when|where|while|because|if|that|what|how|why|whether|than|until|after|before"
            r"|as if|and|but|or|although|though|once|unless|whose|who|which|fears?|feared|denies"
            r"|warned|warns|admits|admitted|ensure|ensures|makes? sure|since (?!\d|\w+ \d|January"
            r"|February|March|April|May|June|July|August|September|October|November|December))\b"
        ),
    }


RULE = Rule(
    summary="no comma after a clause that a comma opens behind its noun",
    why="What a comma parts from the subject, another comma parts from the verb.",
    source="AP Stylebook, “essential clauses, nonessential clauses”; Guardian style guide, “that”",
    message="A comma is missing before “{found}”: it closes the clause that the first one opens.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "Tom Marsh, who lives in Leeds{1++,++} {1==said==} he was glad.",
        "Tom Marsh, who lives in Leeds{1++,++} {1==said==} he was glad, and left.",
        "Mr Marsh, who was first elected in 2010{1++,++} {1==told==} the council it was late.",
        "The company, which makes bricks in Hull{1++,++} {1==has==} 40 workers.",
        "The 45-year-old, who is from York{1++,++} {1==was==} taken to hospital.",
        "Ana de la Cruz, who has led the club since 2010{1++,++} {1==will==} leave in May.",
        "The bridge, which links two towns{1++,++} {1==is==} closed.",
    ),
    good=(
        "Tom Marsh, who lives in Leeds, said he was glad. The firm, which makes bricks, has 40.",
        "Tom Marsh, who was first elected in 2010. Tom Marsh, who died when the plane was hit.",
        "Tom Marsh, who said the plan was dead. Ana Diaz, who knows the man was held.",
        "The police met Tom Marsh, who lives in Leeds and was ill.",
        "Tom Marsh, who has been ill and is now well. Tom Marsh, who has never been well.",
        "The party has two members, who sit in the council that was set up.",
        "Tom Marsh, who lost the seat he had won. Ana Diaz, who died after the car was hit.",
        "Tom Marsh, who won the seat Labour had lost, left.",
        "The mayor, who (he says) was ill, has left. The man, who was told to go, was late.",
    ),
    needs=(", who ", ", which "),
    find=find,
)
