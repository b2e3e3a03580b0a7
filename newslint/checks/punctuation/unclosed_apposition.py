"""An age, a description or a name that a comma opens and none closes."""

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

_REACH = 60
"""Characters before a comma in which a name stands."""
_LONGEST = 500
"""Characters that are read of a sentence, before a comma and after it."""
_OPENING = ("a ", "an ", "the ", "aged ")
_TITLES = frozenset(
    """
    Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord Lady Baroness Judge Justice President Prime
    Minister Chancellor Senator Congressman Congresswoman Governor Mayor Councillor Detective Sgt
    Sergeant Inspector Constable Chief Captain Colonel General Major Lieutenant Officer Father
    Bishop Archbishop Cardinal Pope Rabbi Imam King Queen Prince Princess Engineer Actor Actress
    Singer Comedian Author Writer Director Producer Striker Defender Midfielder Goalkeeper Coach
    Manager Driver Farmer Teacher Nurse Doctor Lawyer Solicitor Barrister Student Pensioner
    Journalist Former Deputy Vice MP Conservative Labour Liberal Democrat Republican Resident
    Businessman Businesswoman Billionaire Activist Campaigner Artist Architect Biologist Chemist
    Physicist Historian Economist Analyst Photographer Midwife Surgeon Chef Cyclist Jockey
    """.split()
)


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    patterns, prose = _patterns(), article.prose
    for place in places:
        if not _may_open(prose, place.end):
            continue
        sentence = article.sentence_at(place.start)
        block = article.block_at(place.start)
        if sentence is None or block is None or block.kind is not BlockKind.PARAGRAPH:
            continue
        if place.start - sentence.span.start > _LONGEST:
            continue
        match = patterns["age"].match(prose, place.end)
        if match is None or not _ends_with_person(prose[sentence.span.start : place.start]):
            match = None
            if "," not in prose[sentence.span.start : place.start]:
                rest = Span(place.end, min(sentence.span.end, place.end + _LONGEST))
                match = _description(prose, sentence.span.start, place, rest)
        if match is not None:
            added = Span(*match.span("added"))
            fix = Fix((Edit(Span(added.end, added.end), ","),), Safety.UNSAFE, "Add a comma")
            yield Hit(added, fixes=(fix,))


def _may_open(prose: str, at: int) -> bool:
    """Whether an age, an article or a name stands there."""
    first = prose[at : at + 1]
    return first.isdigit() or first.isupper() or prose.startswith(_OPENING, at)


def _ends_with_person(before: str) -> bool:
    """Whether the words, from the start of a sentence, end with a person who is no introduction.

    “Like Joe Marsh, 20 of them left”: what an introduction ends with has its own comma.
    """
    patterns = _patterns()
    name = patterns["name"].search(before, max(0, len(before) - _REACH))
    if name is None or patterns["no person"].search(name["name"]):
        return False
    if "," not in before and patterns["introduction"].match(before):
        return False
    known = not GIVEN_NAMES.isdisjoint(name["name"].split()[:-1])
    return known or not patterns["place before"].search(before[: name.start()])


def _description(prose: str, start: int, comma: Span, rest: Span) -> re.Match[str] | None:
    """What a comma opens behind the subject of a sentence and its verb follows without a comma.

    A later comma might close it: “Tom Marsh, a man police had sought, was held”.
    """
    patterns = _patterns()
    subject = prose[start : comma.start]
    match: re.Match[str] | None = None
    if patterns["role"].fullmatch(subject):
        match = patterns["who"].match(prose, rest.start, rest.end)
    elif patterns["subject"].fullmatch(subject) and _is_named(subject.split()):
        match = patterns["what"].match(prose, rest.start, rest.end)
        if match and patterns["bare"].match(match["added"]):
            return None  # Tom Marsh, the game is up
    if match is None or (
        "," in prose[match.end() : rest.end] and prose[match.end() - 1] not in '“"'
    ):
        return None
    return match


def _is_named(words: Sequence[str]) -> bool:
    """Whether words begin with a given name, or with a title and one: “Engineer Ana Diaz”."""
    given = next((i for i, word in enumerate(words) if word in GIVEN_NAMES), None)
    return given is not None and all(word in _TITLES for word in words[:given])


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    capital = r"[A-Z][\w’'-]+"
    name = (
        rf"{capital}(?: (?:{capital}|[A-Z]\.|de|da|del|di|van|von|der|den|bin|al|el|la|le))*"
        rf" {capital}(?: Jr\.?| Sr\.?)?"
    )
    says = "said|says|told|tells|added|insisted|admitted|warned|claimed|announced|confirmed|denied"
    verbs = (
        "was|is|has|had|will|would|died|pleaded|appeared|lives|lived|admitted|denied|joined|won"
        "|lost|became|told|faces|faced|received|suffered|went|came|did|took|made|began"
    )
    roles = (
        "chief executive|chairman|chairwoman|chair|president|vice-president|director|minister"
        "|spokesman|spokeswoman|spokesperson|leader|mayor|governor|manager|coach|captain|head"
        "|founder|owner|editor|secretary|commissioner|chancellor|ambassador|bishop|archbishop"
        "|headteacher|lawyer|solicitor|prosecutor|judge|coroner|sheriff|superintendent|inspector"
        "|wife|husband|mother|father|brother|sister|son|daughter|widow|author|producer|conductor"
        "|member|treasurer|speaker|premier|prime minister|attorney|investigator"
        "|engineer|secretary general"
    )
    return {
        "age": compiled(
            rf"(?P<added>(?:aged? )?[1-9]\d?) (?:{verbs}|said|says|of(?= [A-Z])"
            r"|from(?= (?:[a-z]+ )?[A-Z])|who|left)(?![\w’'-])(?! (?:of|were)\b)"
        ),
        "name": compiled(rf"(?P<name>{name})$"),
        "no person": compiled(
            r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June"
            r"|July|August|September|October|November|December|In|On|At|By|As|And|But|Of|From|For"
            r"|New|York|Hong|Kong|South|North|West|East|United|Los|San|Saint|St|Republic|Islands?"
            r"|City|County|University|School|Street|Road|Division|District|Section|Article|Chapter"
            r"|Games?|Week|Day|Number|No|Since|After|Before|With|During|Under|Today|Yesterday)\b"
        ),
        # In Buenos Aires, 45 of the …
        "place before": compiled(
            r"(?:^|\b(?:in|at|near|across|around|outside|from|on|to|of|for|with|by|In|At|Near"
            r"|Across|Around|Outside|From|To|Of|For|With|By|On)) $"
        ),
        "introduction": compiled(
            r"\W*(?:(?:But|And|Even|Only|Just|So) )?(?:In|On|At|By|For|From|To|Of|With|Without|Like"
            r"|Unlike|Under|Over|Against|According|After|Before|Since|Until|During|Despite|Besides"
            r"|Behind|Among|Amid|Between|Beyond|Through|Thanks|Opposite|As|While|When|If|Once"
            r"|Because|Although|Though|Given|Instead|Led|Dear|Following|Including|Regarding"
            r"|Having|Being|Born|Left|Alongside|Beside|Near|Across|Around|About|Above|Below"
            r"|[A-Z][a-z]+(?:ing|ed))\b"
        ),
        "role": compiled(
            r"(?:The|His|Her|Its|Their|Our|My|An?|[A-Z][\w-]+['’]s)(?: [\w’'&-]+){0,5}? "
            rf"(?:{roles})(?: (?:of|at|for|in)(?: [\w’'&-]+){{1,6}})?"
        ),
        "who": compiled(
            rf"(?P<added>{name}) (?:(?:{says}) "
            r"(?:(?:reporters|journalists|the BBC|Reuters|the court) )?"
            r"(?:that|the|he|she|it|they|there|we|his|her|an?|its|this|in a)(?![\w’'-])"
            rf"|(?:{says})[,:] [“\"])"
        ),
        "subject": compiled(rf"(?:{capital} ){{0,3}}{name}"),
        "bare": compiled(r"the(?! .*(?:['’]s | (?:of|for|at|in|to|behind|from) ))"),
        "what": compiled(
            r"(?P<added>(?:an?|the)(?: (?!(?:who|whom|whose|which|that|what|where"
            r"|when|he|she|they|we|it|I|you|everyone|nobody|police|people|and|or|but|is|was|has|had|were|are)\b)"
            rf"[\w’'&.-]+){{1,9}}?) (?:{verbs})(?![\w’'-])(?! (?:said|told|and)\b)"
        ),
    }


RULE = Rule(
    summary="no comma after an age, a description or a name that a comma opens",
    why="What a comma parts from its noun, another comma parts from the verb.",
    source="AP Stylebook, “comma”; Guardian style guide, “commas”",
    message="A comma is missing after “{found}”: one stands before it, and it needs another.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "John Marsh, {1==22==}{1++,++} was arrested on Friday. It was Ana Diaz, "
        "{2==45==}{2++,++} of Leeds who won.",
        "Police said Xi Chen, {1==aged 19==}{1++,++} from Hull had drowned.",
        "Harry Marsh, {1==a 19-year-old student==}{1++,++} was hit by a van on the A43.",
        "Maria de la Cruz, {1==the mayor of Leeds==}{1++,++} told reporters it would take years.",
        "The chief executive, {1==Tim Marsh==}{1++,++} said the firm would grow.",
        "A member of parliament, {1==Samir Diab==}{1++,++} said, “We are ill, all of us.”",
        "The minister of finance, {1==Samir Diab==}{1++,++} said that it would help.",
    ),
    good=(
        "John Marsh, 22, was arrested. John Marsh, 22. Ana Diaz, 45, of Leeds, and Xi Chen, 19.",
        "On Tuesday, 20 of them were found. In Buenos Aires, 45 of the shops had closed.",
        "In the town of Santa Rosa, 12 of the houses burned. By New Year, 30 was the limit.",
        "Of the shops in Rio Grande, 12 told us of losses. As of Tuesday, 20 bodies lay there.",
        "Harry Marsh, a man police had sought for years, was held. Harry Marsh, a nurse, said so.",
        "Harry Marsh, a nurse who was at the scene, wept. Harry Marsh, a man she was with, left.",
        "The film, Tom Marsh said, was good. The director, Tim Marsh said on Friday, would go.",
        "In December, a Turkish official said that it was off. The plan, Ana Diaz said, is dead.",
        "Like Joe Marsh, 20 of them left. To Joe Marsh, 50 is old. Led by Ana Diaz, 12 of us won.",
        "Dear Tom Marsh, the council has written. In Tom Marsh, the party has a leader.",
        "Joe Marsh, 20 from 30 balls, was there. Tom Marsh, the game is up.",
        "Between Ana Diaz, 45 and well, and Xi Chen, there is love.",
    ),
    needs=(", ",),
    find=find,
)
