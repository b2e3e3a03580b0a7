"""No comma between a name and a clause that only adds to it."""

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

_REACH = 90
"""Characters before the clause in which the name stands, and what comes before it."""
_MOST_WORDS = 4
"""Words in the name of a person, from the first one given."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    prose = article.prose
    for place in places:
        sentence = article.sentence_at(place.start)
        block = article.block_at(place.start)
        if sentence is None or block is None or block.kind is BlockKind.HEADLINE:
            continue
        start = max(sentence.span.start, place.start - _REACH)
        before = prose[start : place.start]
        if not before or not (before[-1].isalpha() or before[-1] in ".)"):
            continue
        word = prose[place.start : place.end].strip()
        if word in ("who", "whose"):
            found = _is_person(before)
        elif word == "which":
            rest = prose[place.end : min(sentence.span.end, place.end + 3 * _REACH)]
            found = _is_one_of_a_kind(before, rest, at_start=start == sentence.span.start)
        else:
            found = _patterns()["gone to"].search(before) is not None
        if found:
            at = place.start
            fix = Fix((Edit(Span(at, at), ","),), Safety.UNSAFE, "Add a comma")
            yield Hit(Span(at + 1, place.end - 1), fixes=(fix,))


def _is_person(before: str) -> bool:
    """Whether the words end with the name of one person, whom the clause need not tell apart."""
    patterns = _patterns()
    name = patterns["person"].search(before)
    if name is None:
        return False
    words = name["name"].split()
    given = next((i for i, word in enumerate(words[:-1]) if word in GIVEN_NAMES), None)
    if given is None or len(words) - given > _MOST_WORDS:
        return False
    if patterns["no surname"].fullmatch(words[-1]):
        return False
    rest = before[: name.start()] + "".join(f"{word} " for word in words[:given])
    return patterns["before person"].search(rest) is None


def _is_one_of_a_kind(before: str, clause: str, *, at_start: bool) -> bool:
    """Whether the words end with a name that has one bearer, and no other noun before it.

    The clause in “a lawsuit from Texas which failed” may tell of the lawsuit.
    """
    patterns = _patterns()
    name = patterns["known"].search(before) or patterns["name"].search(before)
    if name is None:
        return False
    rest = before[: name.start()]
    if patterns["question"].match(clause) or patterns["asks"].search(rest):
        return False
    if not rest.strip():
        told_apart = " which " in clause or not patterns["has"].match(clause)
        return at_start and name.re is patterns["known"] and not told_apart
    if name.re is not patterns["known"] and patterns["described"].search(rest):
        return False
    return patterns["before name"].search(rest) is not None


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    capital = r"(?:[A-Z][^\W\d_]*[a-z][\w’'-]*)"
    known = (
        r"European Union|European Commission|European Parliament|United Nations"
        r"|United States|United Kingdom|World Bank|World Health Organi[sz]ation"
        r"|International Monetary Fund|Federal Reserve|White House|Kremlin|Pentagon|Vatican"
        r"|Bank of England|Netherlands|Philippines|Bahamas|House of (?:Commons|Lords"
        r"|Representatives)|Supreme Court|Security Council|African Union|Arab League|Soviet Union"
        r"|Republican Party|Democratic Party|Labour Party|Conservative Party|Scottish Parliament"
        r"|Associated Press|New York Times|Washington Post|Guardian|Times|BBC|EU|UN|US|UK|NHS|WHO"
        r"|IMF|FBI|CIA|Met Office|Home Office|Foreign Office|Treasury|Bank of America"
        r"|Environment Agency|Environmental Protection Agency"
    )
    people = (
        "friend|sister|brother|son|daughter|wife|husband|mother|father|child|children|colleague"
        "|relative|cousin|uncle|aunt|niece|nephew|lawyer|spokes[a-z]+|wom[ae]n|m[ae]n|people|those"
        "|anyone|someone|everyone|victim|survivor|agent|fan|ally|aide|advis[eo]r|critic|family"
        "|neighbou?r|partner|widow|coach|member|staff|crowd|actor|actress|player|teacher|rival"
        "|opponent|teammate|team-mate|assistant|secretary|biographer|descendant|contemporary|pupil"
    )
    language = r"(?:[A-Z][a-z]+(?:ish|ese|ian|ean)|French|Arabic|Greek|Hindi|German|Latin)"
    return {
        "person": compiled(
            rf"(?:^|(?<=[\s“\"(]))(?P<name>{capital}(?: (?:{capital}|[A-Z]\.|de|da|del|della|di|van"
            r"|von|der|den|bin|al|el|la|le|ben|Al|El)){1,5}(?: Jr\.?| Sr\.?)?)$"
        ),
        "no surname": compiled(
            r"Fans|Supporters|Foundation|Institute|University|College|School|Hospital|Trust|Group"
            r"|Company|Ltd|Inc|Airport|Party|Brothers|Sisters|Center|Centre|Police|Government|Club"
            r"|Band|Orchestra|Choir|Team|Rights|Society|Committee|Awards?|Prize|Street|Road|Church"
            r"|Republicans|Democrats|Award|Theatre|Museum|Library|Court|Council|Association"
        ),
        "before person": compiled(
            r"(?i)(?:\b(?:the|an?|this|that|any|every|another|no|only|same|other|old|young|new|real"
            r"|is|are|was|were|be|been|being|not|if|just|even|either)|n['’]t"
            # It was the former mayor Tom Marsh who won; she asked her son Tom Marsh who it was
            r"|\b(?:it(?:['’]s| is| was| wasn['’]t| isn['’]t| will be| would be| may be| must be)"
            r"|(?:is|was|isn['’]t|wasn['’]t) it|ask(?:s|ed|ing)?|tells?|told|telling|show(?:s|ed)?"
            r"|remind(?:s|ed)?|know|knows|knew|teach|taught|wonder|inform(?:s|ed)?)"
            r"(?: [\w’'-]+){0,5}"
            # supporters of Tom Marsh who joined; a friend of Ana Diaz who called
            rf"|\b(?:like|such as|(?:(?!(?:is|was|has|does|its|his|says)\b)[a-z-]*[a-rt-z]s"
            rf"|{people}) (?:[a-z-]+ )?(?:of|to|for|around|against)"
            r"(?: [a-z-]+){0,3})) $"
        ),
        "known": compiled(
            rf"(?:\b[Tt]he (?:{known})|\b(?:N(?:ATO|ato|ASA|asa)|F(?:IFA|ifa)|U(?:EFA|efa)|Opec"
            r"|OPEC|Unesco|UNESCO|Unicef|UNICEF|HMRC|CNN|NBC|ITV|IBM|MI5|MI6))$"
        ),
        "name": compiled(
            rf"\b(?:[Tt]he (?:{capital} (?:(?:of|for|the|and|on|in) )*){{1,6}}\([A-Z]{{2,6}}\)"
            rf"|(?:{capital} ){{0,3}}(?!{language}$)[A-Z][a-z]+[a-rt-z])$"
        ),
        "before name": compiled(
            r"\b(?:[a-z]{2,}ing|[a-z]{3,}ed|is|joins?|bought|left|sold|won|beat|leaves?|includes?"
            r"|owns?|runs?|quit|(?:was|were|is|are|been|being) [a-z]+(?:ed|en|de|ght|un|ld) by) $"
        ),
        "has": compiled(r"(?:has|have|had|is|are|was|were)\b"),
        # asked Smith which of them won
        "question": compiled(
            r"(?:of|one|ones|way|side|ways|to|[a-z-]+ (?:is|was|it|he|she|they))\b"
        ),
        "asks": compiled(
            r"\b(?:ask|show|discuss|consider|decid|debat|wonder|explain|reveal|inform|remind|advis)"
            r"(?:ed|ing) $"
        ),
        # a modified Linux which
        "described": compiled(
            r"\b(?:an?|the|his|her|its|their|our|my|this|that|any|some|every|each|no|of|in) "
            r"[a-z]+(?:ing|ed) $"
        ),
        "gone to": compiled(
            r"\b(?:(?:moved|flew|flown|returned|travell?ed|went|gone|came|drove|driven|fled|sent"
            r"|taken|transferred|emigrated|headed|relocated|recalled|deported|extradited"
            r"|moving|flying|returning|travell?ing|going|heading) (?:back |home |on |away )?to"
            r"|(?:lives|lived|living|born|based|studied|settled|grew up|raised) in)"
            r" (?!the\b)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}$"
            r"|\b(?:drove|driven|took|taken|moved|sent|flew|flown|brought|carried|led|escorted)"
            r"(?: [\w’'-]+){1,4} (?:onto|into|to) (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}$"
        ),
    }


RULE = Rule(
    summary="no comma between a name and a clause that adds to it",
    why="A name needs no clause to be known: “who is” and “which has” only add, behind a comma.",
    source="AP Stylebook, “essential clauses, nonessential clauses”; Guardian style guide, “that”",
    message="A comma is missing before “{found}”: the clause adds to a name, and a comma parts it.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "He argued with Mike Marsh{1++,++} {1==who==} is the head of the council.",
        "The bill was drafted by Ana de la Cruz{1++,++} {1==who==} said it would pass.",
        "The award went to James Shaw Jr.{1++,++} {1==who==} disarmed a robber.",
        "The state senator Terri Hall{1++,++} {1==whose==} bill passed, was glad.",
        "They are leaving the European Union{1++,++} {1==which==} has 27 members.",
        "The European Union{1++,++} {1==which==} has 27 members, agreed.",
        "She joined Greenpeace{1++,++} {1==which==} has an office in Leeds.",
        "They launched the Picture of the Day (APOD){1++,++} {1==which==} is a site.",
        "The firm was bought by Disney{1++,++} {1==which==} has plans for it.",
        "She moved to London{1++,++} {1==where==} she met her husband.",
        "He drove his car onto the Mall{1++,++} {1==where==} it broke down.",
    ),
    good=(
        "It was Mike Marsh who won. It’s not Mike Marsh who pays. Was it Ana Diaz who won?",
        "The Mike Marsh who won in 1990 is not the Mike Marsh who sings.",
        "Mike Marsh, who won, left. Americans who vote were told.",
        "Contracting Officers who sign were told.",
        "She asked Mike Marsh who had won, and told Ana Diaz who it was.",
        "Only God who made us knows. A man from the United States who fell ill has died.",
        "He leads the Office of Human Rights who looked into it. The Beatles fans who came left.",
        "A lawsuit filed by Texas which failed was dropped. An attack in Saudi Arabia which cut "
        "output ended.",
        "He praised the Act which banned it, in the Europe which emerged then.",
        "She died in a hospital in Leeds where he worked. The London where he grew up is gone.",
        "There is a school in Poland which is for adults. He signed Treaties which failed.",
        "A man who lived in a street in Leeds where there was a fire has died.",
        "It was the former mayor Mike Marsh who won. She asked her son Mike Marsh who it was.",
        "People like Mike Marsh who sing, and supporters of Ana Diaz who joined, left.",
        "A friend of the late Mike Marsh who was there called the police.",
        "He uses a modified Linux which works, and learned English which people mocked.",
        "The United Nations which we built is not the United Nations which we have.",
        "He asked Mike Marsh which of them it was, and showed Greenpeace which way to go.",
        "Johns Hopkins University which, and the John Smith Foundation who, paid.",
    ),
    needs=(" who ", " whose ", " which ", " where "),
    find=find,
)
