"""An office with a capital though no name follows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, BlockKind, Hit, Rule, Safety, Severity, Span, compiled

_PROSE = frozenset((BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.CAPTION))
_HOUSE_STYLE = 3
"""Capitals after “the” from which the house writes it so, unless small letters are more."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    patterns = _patterns()
    house_style: dict[str, bool] = {}
    for match in patterns["office"].finditer(article.prose):
        span = Span(*match.span())
        block = article.block_at(span.start)
        if block is None or block.kind not in _PROSE or article.is_quoted(span):
            continue
        after = article.prose[span.end : min(block.span.end, span.end + 40)]
        before = article.prose[max(block.span.start, span.start - 40) : span.start]
        if not _has_no_name(match.group(), before, after) or article.is_verbatim(span):
            continue
        if patterns["the"].search(before):
            office = match.group()
            if not _may_be_the(article, office, span, after):
                continue
            if office not in house_style:
                house_style[office] = _is_house_style(article, office)
            if house_style[office]:
                continue
        elif not _is_any(match.group(), before, after):
            continue
        yield Hit(span, better=(match.group().lower(),))


def _has_no_name(office: str, before: str, after: str) -> bool:
    patterns = _patterns()
    if office.startswith("Presidential"):
        return bool(patterns["election"].search(before) and patterns["end"].match(after))
    if office == "Presidency":
        return bool(patterns["owner"].search(before) and patterns["end"].match(after))
    return bool(patterns["end"].match(after)) and not patterns["longer"].match(after)


def _is_any(office: str, before: str, after: str) -> bool:
    """Whether one of those who hold it is meant (`a Senator from Ohio`), or the office itself."""
    if office in ("Presidency",) or office.startswith("Presidential"):
        return True
    patterns = _patterns()
    if office.endswith("Minister") and office != "Prime Minister" and patterns["of"].match(after):
        return False
    return patterns["any"].search(before) is not None


def _may_be_the(article: Article, office: str, span: Span, after: str) -> bool:
    """Whether “the President” is a slip: not a title of a work."""
    patterns = _patterns()
    if office.startswith("Presidential"):
        return True
    if office not in _alone() or patterns["of"].match(after):
        return False
    the = span.start - 4
    if article.prose[the] == "T":
        sentence = article.sentence_at(the)
        if sentence is None or sentence.span.start != the:
            return False
    return True


def _is_house_style(article: Article, office: str) -> bool:
    """Whether “the” and the office alone mostly stand there with a capital."""
    if office.startswith("Presidential"):
        return False
    end = r"(?:['’]s)?(?: [a-z]|[.,;:?!)]|$)"
    capitals, small = (
        len(compiled(rf"\b[Tt]he {form}{end}", re.MULTILINE).findall(article.prose))
        for form in (office, office.lower())
    )
    return capitals >= max(_HOUSE_STYLE, small + 1)


@cache
def _alone() -> frozenset[str]:
    return frozenset(
        ["President", "Vice President", "Vice-President", "Governor", "Mayor", "Senator"]
        + ["Congressman", "Congresswoman", "Princess", "Chancellor", "Attorney General"]
        + ["Premier"]
        + [f"{of} Minister" for of in "Prime Foreign Finance Health Interior Defence".split()]
        + [f"{of} Secretary" for of in "Home Foreign Health Education Defence".split()]
        + ["Defense Minister", "Defense Secretary"]
    )


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    ministry = "Prime|Foreign|Finance|Health|Interior|Defence|Defense|Home|Education"
    return {
        "office": compiled(
            r"(?<![\w’'&/.@#-])(?:Presidential (?:[Ee]lections?|[Cc]andidates?|[Cc]ampaigns?)|"
            r"Presidency|Vice[ -]President|President|Senator|Congress(?:wo)?man|Governor|Mayor|"
            rf"Premier|Princess|Chancellor|Attorney General|(?:{ministry}) (?:Minister|"
            r"Secretary)|Councillor|Archbishop|Ambassador|Professor)(?![\w’'-](?!s\b))"
        ),
        "the": compiled(r"(?:^|[\s(“\"])[Tt]he $"),
        "any": compiled(
            r"\b(?:[Aa]n?|for|as|elected|become|becomes|becoming|became|remains?|remained|"
            r"(?:job|post|position|role|title|nomination) of|nomination for) $"
        ),
        "owner": compiled(r"(?:\w[’']s|\b[Hh]is|\b[Hh]er|\b[Tt]heir) $"),
        "election": compiled(r"(?:\bUS|U\.S\.|\b\d{4}|\b[Tt]he|\ba|\bnext|\blast|\bof|\bin) $"),
        "end": compiled(r"(?:['’]s)?(?:$|[.,;:!?)](?:\s|$)|(?: |—|–| – | — )[a-z])"),
        "longer": compiled(r"[ -](?:elect|designate|general|emeritus)\b"),
        "of": compiled(r" (?:of|for)\b"),
    }


RULE = Rule(
    summary="a capital for an office without a name",
    why="“President”, “senator” and the like have a capital only where a name follows at AP "
    "and the Guardian; The Times and others keep capitals, so this is off by default.",
    source="AP Stylebook, “titles”; Guardian style guide, “job titles”",
    message="Only a title before a name has a capital: write “{better}”.",
    severity=Severity.INFO,
    safety=Safety.UNSAFE,
    bad=(
        "Ana Diaz, a {~~Senator~>senator~~} from Ohio, became {~~Governor~>governor~~} in May.",
        "He ran for {~~President~>president~~} twice and served as {~~Mayor~>mayor~~} of Leeds.",
        "Tom Marsh defended the {~~President~>president~~}’s claims. The president thanked him.",
        "It was the year of the US {~~Presidential Election~>presidential election~~}.",
        "Corruption flourished in Marsh’s {~~Presidency~>presidency~~}, prosecutors said.",
        "The {~~Home Secretary~>home secretary~~} met a {~~Professor~>professor~~} of law.",
    ),
    good=(
        "Ana Diaz met President Biden, the Prime Minister’s Office, and a Governor Brown of fame.",
        "The President is in the book. The President spoke. “It is over,” the President said.",
        "He read The Mayor of Casterbridge and saw the film The Princess on Friday.",
        "“The Senator lied,” she said of a senator. The Ottawa Senators beat the Presidents.",
        "The Premier League and the Governor General met as President Obama and Mayor Khan left.",
        "She is a professor, he a Minister for Health, and they play for Mayor Park FC.",
        "Works of art hang in the President Hotel, and the Princess Royal opened it.",
    ),
    needs=(
        "presiden",
        "senator",
        "congressman",
        "congresswoman",
        "governor",
        "mayor",
        "premier",
        "princess",
        "chancellor",
        "attorney general",
        "minister",
        "secretary",
        "councillor",
        "archbishop",
        "ambassador",
        "professor",
    ),
    find=find,
)
