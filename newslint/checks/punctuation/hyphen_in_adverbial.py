"""Words with hyphens that describe no noun: they came in-person, a year-and-a-half ago."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, Tokens

_AFTER_VERB = (
    "in-person in-depth day-to-day to-date on-time in-full in-private in-public in-advance "
    "in-detail at-length in-secret in-tandem on-purpose for-free in-common on-foot by-hand "
    "hand-in-hand side-by-side one-by-one little-by-little arm-in-arm bit-by-bit"
)
_AFTER_THE = (
    "long-term short-term medium-term near-term longer-term first-time last-minute private-sector "
    "public-sector middle-class working-class far-right far-left"
)
"""Nouns where “the” stands before them and none behind them."""
_HALVES = "half-an-hour half-a-dozen half-a-million half-a-billion half-a-century half-a-mile"
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
    for written, places_of_word in tokens.index.items():
        if "-" in written and (stands_alone := _test_of(written)):
            for at in places_of_word:
                if stands_alone(tokens, at):
                    yield _hit(article, at)


def _test_of(written: str) -> Callable[[Tokens, int], bool] | None:
    if written in _adverbials():
        return _stands_alone
    if written in _nouns():
        return _is_noun
    if written.endswith(("-and-a-half", "-and-a-quarter")):
        return _is_measure
    return None


def _is_measure(tokens: Tokens, at: int) -> bool:
    return tokens.texts[at + 1] in _MEASURES or tokens.texts[at + 1] in _CLOSE


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


def _is_noun(tokens: Tokens, at: int) -> bool:
    """Whether a noun of its own: in the long-term, in real-time, half-an-hour."""
    text, before, after = tokens.texts[at], tokens.texts[at - 1], tokens.texts[at + 1]
    if text.startswith("half-"):
        return before not in ("a", "an", "the", "this", "its", "every", "each")
    ends = after in _CLOSE or after == "," or after in _FUNCTION
    if after == ",":  # “the long-term, stable plan”
        ends = text == "real-time" or tokens.texts[at + 2] in (*_FUNCTION, "a", "an", "there")
    if text == "real-time":
        return before == "in" and ends
    return before == "the" and ends


@cache
def _nouns() -> frozenset[str]:
    return frozenset(f"{_AFTER_THE} {_HALVES} real-time".split())


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
        "In the {~~long-term~>long term~~} it pays, for the {~~first-time~>first time~~}. They saw "
        "it in {~~real-time~>real time~~}, walked {~~side-by-side~>side by side~~} for "
        "{~~half-an-hour~>half an hour~~}, and the {~~far-right~>far right~~} is strong.",
        "Both online and {~~in-person~>in person~~}, courses grow.",
    ),
    good=(
        "In-person talks, an in-depth interview, in-person, hands-on training, and the day-to-day.",
        "A two-and-a-half-year deal, a two-and-a-half hour film, on-time arrivals year-to-date.",
        "The long-term, stable plan, the first-time buyer, in real-time data, the far-right party "
        "and a half-an-hour wait. A side-by-side view of the long-term and short-term goals.",
        "They met in person. Online and in-person events are held, virtual or in-person.",
        "The day-to-day to and fro, the year-to-date of the firm, in person and to date.",
    ),
    needs=(
        *("in-", "-to-", "on-", "at-", "for-", "by-", "-term", "-time", "-minute", "-sector"),
        *("-class", "far-", "half-a", "-and-a-", "to-date"),
    ),
    find=find,
)
