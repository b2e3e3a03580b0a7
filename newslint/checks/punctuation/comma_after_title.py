"""A comma between a title that has no article and the name that it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks.punctuation._given_names import GIVEN_NAMES
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

_LONGEST = 90
"""Characters that a title may have."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    patterns, prose = _patterns(), article.prose
    for place in places:
        if not prose[place.end : place.end + 1].isupper():
            continue
        comma = Span(place.start, place.start + 1)
        match = patterns["name"].match(prose, place.end)
        if match is None or GIVEN_NAMES.isdisjoint(match["name"].split()[:-1]):
            continue
        sentence = article.sentence_at(comma.start)
        block = article.block_at(comma.start)
        if sentence is None or block is None or block.kind is not BlockKind.PARAGRAPH:
            continue
        if comma.start - sentence.span.start > _LONGEST or article.is_quoted(comma):
            continue
        if patterns["title"].fullmatch(prose, sentence.span.start, comma.start):
            edits = [Edit(comma, "")]
            if match["second"]:
                edits.append(Edit(Span(*match.span("second")), ""))
            yield Hit(comma, fixes=(Fix(tuple(edits), Safety.UNSAFE, "Delete the comma"),))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    capital = r"[A-Z][\w’'-]+"
    roles = (
        "executive|chairman|chairwoman|chairperson|president|director|minister|spokesman"
        "|spokeswoman|spokesperson|leader|mayor|governor|manager|boss|coach|captain|head|founder"
        "|co-founder|owner|editor|secretary|commissioner|chancellor|ambassador|advis[eo]r|aide"
        "|actor|actress|singer|songwriter|comedian|author|novelist|poet|playwright|artist|musician"
        "|officer|professor|lecturer|candidate|senator|congressman|congresswoman|representative"
        "|lawyer|solicitor|barrister|attorney|prosecutor|judge|headteacher|headmaster|headmistress"
        "|teacher|principal|engineer|scientist|researcher|journalist|presenter|broadcaster"
        "|correspondent|economist|analyst|strategist|historian|striker|midfielder|defender"
        "|goalkeeper|winger|skipper|champion|winner|star|bishop|archbishop|vicar|organi[sz]er"
        "|councillor|MP|MEP|MSP|superintendent|inspector|constable|sergeant|detective|sheriff"
        "|coordinator|co-ordinator|campaigner|activist|resident|student|farmer|nurse|doctor"
        "|surgeon|physicist|biologist|chemist|psychologist|billionaire|businessman|businesswoman"
        "|entrepreneur|philanthropist|photographer|architect|chef|designer|model|producer"
        "|treasurer|premier|speaker|librarian|curator|nominee|frontman|drummer|guitarist"
    )
    stops = (
        "the|an?|his|her|its|their|our|my|your|this|that|these|those|one|another|each|every|some|no"
        "|any|of|in|on|at|to|for|from|with|by|as|like|unlike|under|after|before|since|and|or|but|is"
        "|was|were|are|has|had|have|said|says|not|if|when|while|who|which|named|called|according"
        "|becoming|being|dear|including|two|three|four|five|six|seven|several|many|both|all"
        "|meanwhile|however|today|yesterday|then|now|also|there|here|he|she|it|they|we|you|only"
    )
    verbs = (
        "said|says|told|tells|added|adds|was|is|has|had|will|would|explained|commented|described"
        "|welcomed|praised|announced|confirmed|claimed|insisted|believes|believed|thinks|died|won"
        "|lost|beat|joined|called|urged|warned|admitted|revealed|received|receives|took|made|gave"
        "|led|became|tweeted|wrote|visited|opened|presented|thanked|scored|spoke|stated|accused"
    )
    return {
        "title": compiled(
            rf"(?:(?!(?i:{stops})\b)(?!\w*['’]s )(?!\w+(?:ed|ing|ly) )[\w&’'-]+ ){{0,5}}"
            rf"(?i:{roles})"
        ),
        "name": compiled(
            rf"(?P<name>{capital}(?: (?:{capital}|[A-Z]\.|de|da|del|di|van|von|der|bin|al|el|la"
            rf"|le)){{0,2}} {capital})(?P<second>,?) (?:{verbs})(?![\w’'-])"
        ),
    }


RULE = Rule(
    summary="a comma between a title and its name",
    why="A title without an article belongs to the name: “the singer, Ana Diaz, said” but "
    "“singer Ana Diaz said”.",
    source="AP Stylebook, “titles”; Guardian style guide, “commas”",
    message="No comma parts a title that has no article from its name.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "Council leader{1--,--} Ana Diaz{1--,--} said the road would close.",
        "Headteacher{1--,--} Tom Marsh{1--,--} said so. Prime Minister{2--,--} Ana Diaz{2--,--} "
        "has left.",
        "Former England captain{--,--} Tom Marsh was there, and Labour MP Ana Diaz.",
        "World champion{1--,--} Maria de la Cruz{1--,--} beat them all.",
    ),
    good=(
        "The council leader, Ana Diaz, said the road would close. Council leader Ana Diaz said so.",
        "Mahan’s director, Hamid Arab, has ties to it. Another actor, Lauren Landa, was there.",
        "One senator, Tom Marsh, was late. His director, Ana Diaz, was not.",
        "Leader of the council, Ana Diaz, said so. “Minister, Ana Diaz is here,” he said.",
        "Director, Ana Diaz. Producer, Tom Marsh.",
        "The Greek prime minister, Ana Diaz, said so. According to the mayor, Ana Diaz was late.",
        "As a singer, Ana Diaz was good. Named captain, Tom Marsh said he was glad.",
        "Once a teacher, Ana Diaz is now a nurse. Formerly a chef, Tom Marsh has a farm.",
        "Without a coach, Tom Marsh lost. For one nurse, Ana Diaz was a hero.",
        "A singer, Ana Diaz won. Unlike most actors, Tom Marsh is shy.",
    ),
    needs=(", ",),
    find=find,
)
