"""Words with hyphens that describe no noun: they came in-person, a year-and-a-half ago."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, Tokens

_AFTER_VERB = (
    "in-person in-depth day-to-day to-date on-time in-full in-private in-public in-advance "
    "in-detail at-length in-secret in-tandem on-purpose for-free in-common on-foot by-hand"
)
_MEASURES = frozenset(
    "years months weeks days hours minutes seconds miles times decades centuries metres feet "
    "inches kilometres kilometers pages seasons games million billion trillion ago later earlier "
    "of since after before to and in on that when as".split()
)
_CLOSE = frozenset(". ; : ? ! ” )".split())
_FUNCTION = frozenset(
    "at to for from with by on in during since when after before because if while until but which "
    "who he she they it as said although though the his her their only again instead this that "
    "was were is are will would has have can may".split()
)


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    tokens = article.tokens
    for written in _adverbials() & tokens.index.keys():
        for at in tokens.index[written]:
            if _stands_alone(tokens, at):
                yield _hit(article, at)
    for written in tokens.index:
        if written.endswith(("-and-a-half", "-and-a-quarter")):
            for at in tokens.index[written]:
                if tokens.texts[at + 1] in _MEASURES or tokens.texts[at + 1] in _CLOSE:
                    yield _hit(article, at)


def _hit(article: Article, at: int) -> Hit:
    span = article.tokens.span(at, at)
    return Hit(span, better=(span.of(article.prose).replace("-", " "),))


def _stands_alone(tokens: Tokens, at: int) -> bool:
    """Whether no noun can follow: not “in-person talks”, nor “in-person, hands-on training”."""
    before, after = tokens.texts[at - 1], tokens.texts[at + 1]
    if before in ("the", "a", "an", "and", "or", "of") or tokens.is_capital(at):
        return before == "and" and tokens.texts[at - 3] == "both" and after in (*_CLOSE, ",")
    if after == ",":
        return tokens.texts[at + 2] in _FUNCTION
    if tokens.texts[at] == "day-to-day":
        return after in _CLOSE
    return after in _CLOSE or after in _FUNCTION


@cache
def _adverbials() -> frozenset[str]:
    return frozenset(_AFTER_VERB.split())


RULE = Rule(
    summary="hyphens in words that describe no noun",
    why="The hyphens join what stands before a noun: an in-person talk. Elsewhere they are three "
    "words or two: they talked in person.",
    source="AP Stylebook, “hyphen”; Guardian style guide, “hyphens”",
    message="Write “{better}”, without hyphens: no noun follows.",
    severity=Severity.WARNING,
    safety=Safety.SAFE,
    bad=(
        "It is only available {~~in-person~>in person~~}. They came {~~in-person~>in person~~} to "
        "the talk, a {~~year-and-a-half~>year and a half~~} ago.",
        "He spoke {~~in-depth~>in depth~~} on the largest find {~~to-date~>to date~~}, which was "
        "{~~two-and-a-half~>two and a half~~} miles long.",
        "The train left {~~on-time~>on time~~}. We work {~~day-to-day~>day to day~~}.",
        "Both online and {~~in-person~>in person~~}, courses grow.",
    ),
    good=(
        "In-person talks, an in-depth interview, in-person, hands-on training, and the day-to-day.",
        "A two-and-a-half-year deal, a two-and-a-half hour film, on-time arrivals year-to-date.",
        "They met in person. Online and in-person events are held, virtual or in-person.",
        "The day-to-day to and fro, the year-to-date of the firm, in person and to date.",
    ),
    # no `needs`: the words are looked up in the article’s tokens
    find=find,
)
