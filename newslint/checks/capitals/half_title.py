"""A title or name of two words of which only the first has a capital: `British Prime minister`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, BlockKind, Hit, Rule, Safety, Severity, Span, compiled


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for match in _patterns()["title"].finditer(article.prose):
        span = Span(*match.span("title"))
        block = article.block_at(span.start)
        if block is None or block.kind in (BlockKind.BYLINE, BlockKind.TABLE_CELL):
            continue
        if block.kind is BlockKind.HEADLINE and not _patterns()["small"].search(
            block.span.of(article.prose)
        ):
            continue
        words = match["title"]
        both = words.title().replace("Of The", "of the").replace(" Of ", " of ")
        if match["office"] is None:
            better: tuple[str, ...] = (both,)
        elif words.endswith("court") or _patterns()["name"].match(article.prose, span.end):
            better = (both, words.lower())
        else:
            better = (words.lower(),)
        yield Hit(span, better=better)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    offices = (
        r"(?:Executive|Managing|Assistant) (?:director|editor)|(?:Prime|Foreign|Finance|Interior|"
        r"Defence|Defense|Health|Education|First) minister|(?:Home|Foreign|Health|Defence|Defense|"
        r"Education|Treasury|Press) secretary|Vice president|Attorney general|Secretary[ -]general|"
        r"Solicitor general|Surgeon general|Supreme court|High court|Crown court"
    )
    names = (
        r"United (?:nations|states|kingdom)|European union|World cup|"
        r"Premier league|Champions league|Europa league|Super bowl|Capitol hill|Wall street|"
        r"Downing street|Buckingham palace|Scotland yard|Middle east|Red cross|White house|"
        r"Silicon valley|Soviet union|African union|World bank|House of (?:commons|lords|"
        r"representatives)|Security council|Grand prix|Ivory coast|Hong kong"
    )
    return {
        "title": compiled(
            rf"(?<=[a-zé,;’”] )(?P<title>(?P<office>{offices})|{names})(?![\w-]|['’](?!s?\b))"
        ),
        "name": compiled(r" [A-Z]"),
        "small": compiled(r" [a-z]{5,}"),
    }


RULE = Rule(
    summary="a title of two words with one capital",
    why="A title has two capitals or none; with one it is neither a name nor a description.",
    source="AP Stylebook, “titles”; Guardian style guide, “job titles”",
    message="Write “{better}”: both words have a capital, or neither.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    before=("names/mixed-capital", "capitals/lower-case-name"),
    bad=(
        "The British {~~Prime minister~>prime minister~~} met the {~~United nations~>"
        "United Nations~~} envoy.",
        "She met {~~Prime minister~>Prime Minister|prime minister~~} Ana Diaz on Monday.",
        "She is the {~~Executive director~>executive director~~} of the fund.",
        "He won the {~~World cup~>World Cup~~} in the {~~Middle east~>Middle East~~}.",
    ),
    good=(
        "The prime minister met Prime Minister Ana Diaz. Prime minister for a day, he said no.",
        "The world cup final; the high court of France; a white house on Wall Street. Supreme "
        "courts differ.",
        "Executive director Tom Marsh left. Vice presidents have gone.",
    ),
    case="exact",
    needs=(
        "Executive ",
        "Managing ",
        "Assistant ",
        " minister",
        " secretary",
        "Vice president",
        "Attorney general",
        "Solicitor general",
        "Surgeon general",
        "Secretary general",
        "Secretary-general",
        "Supreme court",
        "High court",
        "Crown court",
        "United nations",
        "United states",
        "United kingdom",
        "European union",
        "World cup",
        "World bank",
        "Premier league",
        "Champions league",
        "Europa league",
        "Super bowl",
        "Capitol hill",
        "Wall street",
        "Downing street",
        "Buckingham palace",
        "Scotland yard",
        "Middle east",
        "Red cross",
        "White house",
        "Silicon valley",
        "African union",
        "Soviet union",
        "House of ",
        "Security council",
        "Grand prix",
        "Ivory coast",
        "Hong kong",
    ),
    find=find,
)
