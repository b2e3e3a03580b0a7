"""An apostrophe in an ordinary plural (`two apple’s`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Case, Hit, Rule, Safety, Severity, Span, compiled

_BEFORE = 60
_NO_NOUNS = frozenset(
    "all anybody anyone anything bachelor each else everybody everyone everything he here how it "
    "let master nobody nothing one other she somebody someone something that there this today "
    "tomorrow what when where which who why yesterday".split()
)
"""After these it stands for “is”, “has” or “us”, or they are no plurals."""
_PLACES = frozenset(
    "baker barber bookmaker brother butcher chemist cousin dad daughter dentist doctor father "
    "fishmonger florist friend grandmother greengrocer grocer hairdresser jeweller mother mum "
    "neighbor neighbour newsagent optician parent sister son stationer tailor uncle aunt vet "
    "women men children people day month night season summer week winter year decade century "
    "government minister president".split()
)
"""Whose name with it is a place, or stands for what is theirs (`than last year’s in`)."""


_PLURALS_IN_OS = frozenset(
    "avocado bistro burrito casino condo demo disco euro info kilo logo memo photo piano pro promo "
    "radio ratio studio taco tattoo typo video zoo".split()
)


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    prose, patterns = article.prose, _patterns()
    for place in places:
        word = patterns["word"].search(prose, max(0, place.start - 24), place.end)
        if word is None or word.end() != place.end or not _is_noun(article, word["noun"]):
            continue
        span = Span(*word.span())
        before = prose[max(0, span.start - _BEFORE) : span.start]
        counted = patterns["counted"].search(before) and patterns["after_count"].match(
            prose, span.end
        )
        follows = patterns["follows"].match(prose, span.end) and not _may_own(before)
        if (counted or follows) and not (article.is_quoted(span) or article.is_verbatim(span)):
            yield Hit(span, better=(_plural(word["noun"]),))


def _is_noun(article: Article, word: str) -> bool:
    is_known = article.lexicon.case(word) is Case.LOWER and _plural(word) in article.lexicon
    return is_known and word not in _NO_NOUNS and word not in _PLACES


def _may_own(before: str) -> bool:
    """Whether it may own what was named before (`a friend of the owner’s`, `it is the owner’s`)."""
    return bool(_patterns()["owned"].search(before))


def _plural(noun: str) -> str:
    if noun[-1] == "y" and noun[-2] not in "aeiou":
        return f"{noun[:-1]}ies"
    if noun.endswith(("s", "x", "z", "ch", "sh")) or (
        noun[-1] == "o" and noun not in _PLURALS_IN_OS
    ):
        return f"{noun}es"
    return f"{noun}s"


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "word": compiled(r"(?<![\w'’.@#/-])(?P<noun>[a-z]{3,20})['’]s\Z"),
        "counted": compiled(
            r"(?<![\w$£€.,])(?:few|many|several|some|these|those|both|various|two|three|four|five|"
            r"six|seven|eight|nine|ten|dozen|a number of|a lot of|"
            r"a couple of|dozens of|hundreds of|thousands of|hundred|thousand|million|"
            r"[2-9]|\d{2,3}|\d{1,3},\d{3}) \Z"
        ),
        "after_count": compiled(
            r"[,;:.)]|(?= (?:of|are|were|have|to|for|with|that|in|on|at|from|by|as|who|which|will|"
            r"can|should|may|and|or|but)\b)"
        ),
        "follows": compiled(
            r"(?= (?:of|are|were|have|to|for|with|that|in|on|at|from|by|as|who|which|will|can|"
            r"should|may) )(?! to (?:be|decide|give|keep|lose|make|take|tell|win)\b)"
        ),
        "owned": compiled(
            r"\bof (?:\w+ ){0,3}\Z|\b(?:is|was|are|were|be|been|than|like|unlike|as|become|at|not) "
            r"(?:\w+ ){0,3}\Z|\b(?:than|compared|mine|ours|hers|theirs|yours|unlike|match\w*)\b"
        ),
    }


RULE = Rule(
    summary="an apostrophe in a plural",
    why="A plural has no apostrophe, whatever greengrocers write.",
    source="Conventions of English",
    message="Write “{better}”: a plural has no apostrophe.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    quoted="skip",
    before=("spelling/misspelt-word",),
    bad=(
        "The shop sold {~~apple’s~>apples~~} to them, and two {~~banana's~>bananas~~}.",
        "The {~~benefit’s~>benefits~~} of this are plain, the {~~user’s~>users~~} are told.",
        "These {~~photo’s~>photos~~} were lost, and many {~~video’s~>videos~~} of it are gone.",
        "Several {~~company’s~>companies~~} have failed, as have hundreds of {~~bank’s~>banks~~}.",
        "Few {~~city’s~>cities~~} have {~~tool’s~>tools~~} for it.",
    ),
    good=(
        "The company’s plan, and the user’s own, were read to both men’s teams.",
        "She is a friend of the owner’s from Leeds, and the choice is the owner’s to make.",
        "His lead was larger than the chancellor’s in May. What’s to come is anyone’s to guess.",
        "We went to the baker’s on the corner and to the doctor’s in the square.",
        "That’s for them to say; it’s to be seen where he’s from and who’s in.",
        "The Falcon 9 rocket’s first stage; the January 7 quake’s epicentre; four days’ leave.",
        "Those driver’s permits and two bachelor’s degrees were given, and two weeks’ notice.",
        "Two of the team’s players; some of today’s papers; those children’s are best.",
        "“The engine’s on fire,” he said. This year’s was in June.",
    ),
    needs=("'s", "’s"),
    find=find,
)
