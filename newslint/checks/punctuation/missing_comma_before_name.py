"""No commas around the name of the one who holds an office that one person has."""

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


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    prose = article.prose
    if not any(prose[place.end : place.end + 1].isupper() for place in places):
        return
    patterns = _patterns()
    for match in patterns["office"].finditer(prose):
        name = Span(*match.span("name"))
        block = article.block_at(name.start)
        if block is None or block.kind is not BlockKind.PARAGRAPH:
            continue
        if match["name"].endswith(("’s", "'s", "’", "'")):
            continue
        following = patterns["following"].match(prose, name.end)
        if following is None:
            continue
        edits = [Edit(Span(name.start - 1, name.start - 1), ",")]
        if following["word"]:
            edits.append(Edit(Span(name.end, name.end), ","))
        yield Hit(name, fixes=(Fix(tuple(edits), Safety.UNSAFE, "Add the commas"),))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    capital = r"[A-Z][\w’'-]+"
    return {
        "office": compiled(
            r"(?:['’]s|s['’]|\b(?:[Ii]ts|[Tt]heir|[Oo]ur)) "
            r"(?:(?:current|longtime|long-serving|outgoing|[A-Z][a-z]+(?:ish|ese|an|ian|ic|ist|al)"
            r"|Labour|Tory|billionaire|embattled|populist|right-wing|left-wing) )?"
            r"(?:prime minister|president|mayor|governor|chief executive|CEO|chairman|chairwoman"
            r"|king|queen|monarch|chancellor|(?:foreign|finance|health|interior|defen[cs]e|justice"
            r"|education|transport|culture|environment|energy) minister|director[- ]general"
            r"|managing director|headteacher|head coach|(?:home|foreign|health|education) secretary"
            r"|first minister|attorney general|secretary[- ]general|police chief|supreme leader"
            r"|editor-in-chief|chief operating officer|chief financial officer)"
            rf" (?P<name>{capital}(?: (?:{capital}|[A-Z]\.|de|da|del|di|van|von|bin|al|el))*"
            rf" {capital})"
        ),
        "following": compiled(r"(?P<word> (?!and\b|or\b|who\b|whose\b)[a-z(])|[.;:!?](?:\s|\Z)"),
    }


RULE = Rule(
    summary="no commas around the name of an office’s holder",
    why="A country, town or firm has one president, mayor or chief executive: the name only adds, "
    "and stands between commas.",
    source="AP Stylebook, “essential phrases”; Guardian style guide, “commas”",
    message="“{found}” only adds to the office that one person holds: set it between commas.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "France’s president{1++,++} {1==Henri Moreau==}{1++,++} said it was late.",
        "The city’s Democratic mayor{1++,++} {1==Ana M. Diaz==}{1++,++} was on Twitter.",
        "The firm was sold by its chief executive{1++,++} {1==Tim van Dyke==}.",
        "The club’s head coach{1++,++} {1==Paul Marsh==}{1++,++} was sent off.",
    ),
    good=(
        "France’s president, Henri Moreau, said it was late. French president Henri Moreau won.",
        "France’s former president Henri Moreau and its then mayor Ana Diaz said so.",
        "The firm’s deputy chief executive Tim Marsh was late. Its vice-president Ana Diaz won.",
        "The king’s president’s man. Its president Moreau said so.",
        "The union’s presidents Henri Moreau and Ana Diaz left. He met its chairman Tim Marsh, 45.",
        "He opposed its president Tim Marsh’s plan.",
        "Spain’s King Juan Carlos and Britain’s Queen Mary left.",
        "His wife Ana Diaz said so. The firm’s director Tim Marsh has left.",
    ),
    case="exact",
    needs=(
        *("minister ", "president ", "mayor ", "governor ", "executive ", "CEO ", "chairman "),
        *("chairwoman ", "king ", "queen ", "monarch ", "chancellor ", "general ", "director "),
        *("headteacher ", "coach ", "secretary ", "chief ", "leader ", "officer "),
    ),
    find=find,
)
