"""A state or country that follows a place, with no comma behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks.punctuation import _regions
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
"""Characters in which the name of a place stands, with the word before it."""
_LONGEST = 500
"""Characters of a sentence that are read before a place."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    patterns, prose = _patterns(), article.prose
    for place in places:
        match = patterns["region"].match(prose, place.end)
        if match is None:
            continue
        town = patterns["town"].search(prose[max(0, place.start - _REACH) : place.start])
        region = Span(*match.span("region"))
        block = article.block_at(region.start)
        if block is None or block.kind is BlockKind.HEADLINE or article.is_verbatim(region):
            continue
        if town and _is_within(town["town"], match["region"]):
            start = place.start - len(town[0])
            if _is_in_mid_clause(article, start, town, match):
                fix = Fix((Edit(Span(region.end, region.end), ","),), Safety.UNSAFE, "Add a comma")
                yield Hit(region, fixes=(fix,))


def _is_within(town: str, region: str) -> bool:
    """Whether the first name may be a place in the second: none of two in a row of their kind."""
    patterns = _patterns()
    if patterns["no town"].search(town):
        return False
    if patterns["state"].fullmatch(town):
        home = patterns["homes"].fullmatch(f"{town}, {region}")
        return home is not None
    return patterns["country"].fullmatch(town) is None


def _is_in_mid_clause(
    article: Article, start: int, town: re.Match[str], region: re.Match[str]
) -> bool:
    """Whether the words before it end no phrase that a new clause follows.

    “In Brussels, Germany on Tuesday said” and “A year after the vote in Kyiv, Ukraine was” are
    right; the comma parts an introduction from its clause.
    """
    sentence = article.sentence_at(start)
    if sentence is None or sentence.span.start >= start:
        return False
    patterns = _patterns()
    begin = max(sentence.span.start, start - _LONGEST)
    clauses = patterns["clause end"].split(article.prose[begin:start])
    clause = clauses[-1]
    if not clause.strip():
        return False
    is_state = patterns["state"].fullmatch(region["region"]) is not None
    if region["verb"]:
        return len(clauses) == 1 and _is_subject(clause, town, region["verb"], is_state=is_state)
    if region["and"] and not is_state:
        return False
    return _is_adverbial(clauses, town, is_state=is_state) or (
        patterns["introduction"].match(clause) is None
    )


def _is_subject(clause: str, town: re.Match[str], verb: str, *, is_state: bool) -> bool:
    """Whether the words before a place begin the subject of a verb behind it."""
    patterns = _patterns()
    if patterns["introduction"].match(clause):
        return False
    if not is_state and patterns["attribution"].match(verb):
        return False  # It was shot down over Odesa, Ukraine said
    return bool(patterns["person" if town["prep"] in ("of", "from") else "subject"].search(clause))


def _is_adverbial(clauses: Sequence[str], town: re.Match[str], *, is_state: bool) -> bool:
    """Whether a place surely ends no introduction, though the words before it look like one."""
    if town["inner"]:
        return True  # On Friday in Reading, Berkshire, England at about noon, he
    if len(clauses) == 1:
        return False
    if is_state and town["town"] != "Washington":
        return True
    # Two were hurt, in a crash in Leeds, England on Friday
    patterns = _patterns()
    return bool(patterns["adverbial"].match(clauses[-1]) and patterns["finite"].search(clauses[0]))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    states = (
        f"{_regions.AMERICAN}|{_regions.CANADIAN}|{_regions.AUSTRALIAN}"
        f"|{_regions.INDIAN}|{_regions.COUNTIES}"
    )
    countries = _regions.COUNTRIES
    town = r"[A-Z][^\W\d_]+(?:[-’'][^\W\d_]+)*"
    after = (
        "on|at|in|to|from|for|by|with|after|before|during|while|when|where|who|whose|which|as|since"
        "|until|near|over|under|through|late|early|last|this|next|yesterday|today|around|about"
        "|shortly|just|because|following|despite|between|against"
    )
    verbs = (
        "was|were|is|has|had|said|says|told|will|would|could|died|pleaded|appeared|came|became"
        "|found|announced|reported|ruled|filed|charged|arrested|won|lost"
    )
    return {
        "town": compiled(
            r"\b(?P<prep>in|at|near|from|to|of|outside|through|around|for|into|leaving|visiting) "
            r"(?:the (?:city|town|village|suburb) of |(?:downtown|central|rural|nearby|suburban"
            r"|north|south|east|west|northern|southern|eastern|western) )?"
            rf"(?P<inner>{town}, )?"
            rf"(?P<town>{town}(?: (?:{town}|St\.|de|del|la|le|upon|on|du|by|the))*)$"
        ),
        "region": compiled(
            rf"(?P<region>{states}|(?:the )?(?:{countries}))"
            r" (?!on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?!(?:in|at|after|before|for|to"
            r"|with|when|where|while|by|and|as|during|following|morning|evening|night|afternoon)\b)"
            r"[a-z])"
            rf"(?:(?P<after>{after})|(?P<verb>{verbs})|(?P<and>and (?:{verbs}|then|later|grew|went"
            r"|became|took|spent|now|[a-z]{2,12}ed)))(?![\w’'-])"
        ),
        "state": compiled(states),
        "country": compiled(f"(?:the )?(?:{countries})"),
        "homes": compiled(
            rf"(?:{_regions.AMERICAN}), (?:the )?(?:US|U\.S\.|USA|United States)"
            rf"|(?:{_regions.CANADIAN}), Canada|(?:{_regions.AUSTRALIAN}), Australia"
            rf"|(?:{_regions.INDIAN}), India"
            rf"|(?:{_regions.COUNTIES}), (?:England|(?:the )?UK|Scotland|Wales|Northern Ireland"
            r"|Ireland)|New York, (?:New York|US|USA)|Washington, (?:DC|D\.C\.)"
            r"|Georgia, (?:US|USA)"
        ),
        "no town": compiled(
            r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June"
            r"|July|August|September|October|November|December|Spring|Summer|Autumn|Winter"
            r"|Christmas|Easter|Ramadan|Parliament|Congress|Senate|Wembley|Twickenham|Stadium|Cup"
            r"|League|Olympics|Games|Brexit|Nato|NATO|EU|UN|Union|Nations|War|Europe|Asia|Africa"
            r"|America|Britain|He|She|It|They|We|Mr|Mrs|Ms|President|Minister|Republicans"
            r"|Democrats|Google|Facebook|Twitter|Day|Week|Act|Agreement|Treaty|Court)\b"
        ),
        "clause end": compiled(r"[,;:—–(]|[“\"](?=\w)| - |\b(?:that|but|if)\b"),
        "introduction": compiled(
            r"\W*(?:(?:But|And|So|Yet|Now|Then|Still|Also|Meanwhile|Even|Only|Just|Not) )*"
            r"(?:(?:In|On|At|By|For|From|With|Without|After|Before|During|Since|Until|Despite|Like"
            r"|Unlike|As|While|When|Whenever|Where|Because|Although|Though|If|Once|Unless|Under"
            r"|Over|Through|Throughout|Across|Among|Amid|Between|Beyond|Besides|According|Following"
            r"|Against|Given|Despite|Instead|Far|Back|To|Of|Upon|Having|Being|Back"
            r"|in|on|at|after|before|during|since|until|despite|as|while|when|because|although"
            r"|though|once|following|according|for|by|with|under)\b"
            r"|(?:North|South|East|West|[a-z]+ward|North-?(?:east|west)|South-?(?:east|west)) of\b"
            r"|(?!During|King|Beijing|Wyoming|Nothing|Something|Everything)[A-Z][a-z]+ing\b"
            r"|(?:[\w’'-]+ ){0,3}(?i:years?|months?|weeks?|days?|hours?|minutes?|moments?|decades?"
            r"|season|night|morning|long|shortly|soon|immediately|late|early) "
            r"(?:after|before|since|into|later|ago|earlier|on from)\b)"
        ),
        "adverbial": compiled(r" (?:in|at|near|outside|on)\b"),
        "finite": compiled(r"\w (?:is|are|was|were|has|have|had|will|said|died|[a-z]{2,}ed)\b"),
        "subject": compiled(
            r"^\s*(?:The|A|An|His|Her|Its|Their|Our|Police|Officers|Officials|Residents|People|Two"
            r"|Three|Four|Five|Six)(?: (?!(?:after|before|since|when|while|as|into|later|ago)\b)"
            r"[\w’'-]+){0,6} $"
        ),
        "person": compiled(
            r"\b(?:[A-Z][a-z]+ [A-Z][a-z]+|[a-z]*(?:man|men|woman|women|person|people|boys?|girls?"
            r"|teenagers?|couple|family|mayor|bishop|resident|residents|students?|teachers?"
            r"|natives?|brothers?|sisters?|mother|father|doctor|nurse|pensioner|police)) $"
        ),
        "attribution": compiled("said|says|told|found|announced|reported"),
    }


RULE = Rule(
    summary="no comma after a state or country that follows a place",
    why="The state or country stands in parenthesis: a comma opens it, another closes it.",
    source="AP Stylebook, “comma”; The Chicago Manual of Style, 6.39",
    message="A comma is missing after “{found}”: it stands in parenthesis behind the place.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "He was born in Tyler, {1==Texas==}{1++,++} in 1950. She moved to Salem, "
        "{2==Oregon==}{2++,++} to study.",
        "They marched in Washington, {3==DC==}{3++,++} on Friday in the rain.",
        "A man from Leeds, {4==England==}{4++,++} was arrested. He lives near Cork, "
        "{5==Ireland==}{5++,++} with his son.",
        "The car was found in New South Wales, {6==Australia==}{6++,++} on Sunday.",
        "Nine died in a fire in São Paulo, {7==Brazil==}{7++,++} last week. "
        "Ten died in Dayton, {8==Ohio==}{8++,++} where a man opened fire.",
        "A judge sent a doctor from Martinsville, {9==Virginia==}{9++,++} to prison.",
        "Two people were hurt, in a crash in Leeds, {90==England==}{90++,++} on Friday.",
        "On Friday in Reading, Berkshire, {89==England==}{89++,++} at noon, he fell.",
        "She was born in Gary, {91==Indiana==}{91++,++} and studied law.",
        "The mayor of Dayton, {92==Ohio==}{92++,++} said so. Ana Diaz from Kobe, "
        "{93==Japan==}{93++,++} was second.",
        "On Friday, he was taken to hospital in Gary, {94==Indiana==}{94++,++} for a check.",
        "The crash in Reading, {10==Berkshire==}{10++,++} shortly before noon closed the road.",
    ),
    good=(
        "He was born in Tyler, Texas, in 1950. He lives in Salem, Oregon. They met in Cork, "
        "Ireland; it rained.",
        "In Brussels, Germany on Tuesday said it would pay. In Florida, Ohio was ahead.",
        "A year after the vote in Kyiv, Ukraine was at war. As of Tuesday, Ohio was closed.",
        "After the draw at Wembley, England in a hurry left. Born in Leeds, Scotland was his home.",
        "According to the mayor of London, England has enough. Unlike in Paris, Texas has oil.",
        "He played in Spain, Italy and France, and won in Peru, Chile and Cuba.",
        "He toured in France, Germany in 1990 and Spain in 1991.",
        "She said that in Denver, Colorado in winter is cold. If they win in Ohio, Texas is next.",
        "The Austin, Texas-based firm won. The mayor of Denver, Colorado’s capital, said so.",
        "A drone was shot down over Odesa, Ukraine said. South of Odesa, Ukraine has an island.",
        "He met the mayor of Lyon, France and Spain’s kings, and a Frederick, Maryland home.",
    ),
    needs=(", ",),
    find=find,
)
