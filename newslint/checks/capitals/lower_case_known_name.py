"""A name that everybody knows, without its capital: a country, a city, a first name, a firm."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks.capitals._lower_case_too import LOWER_CASE_TOO
from newslint.checks.capitals._name_uses import noun, starts_sentence
from newslint.plugin import Article, Case, Hit, Rule, Safety, Severity, Span, compiled, is_foreign

_SHORTEST = 4
_WELL_KNOWN = 2.6
"""Zipf from which a name is one that readers know."""
_NEAR = 8
_OF_COMMON_USE = frozenset(
    "blinds bulldog burn chips delight doll dolls doors dressing fries horn kiss leave letters "
    "mustard oven polish roulette salad sauce shepherd sprouts syndrome terrier toast wall "
    "windows".split()
)
"""After these a name has lost its capital, in some styles: `french fries`, `russian dressing`."""
_FIRMS = frozenset(
    "android congress deliveroo etsy facebook google shopify tinder twitch twitter uber "
    "vimeo".split()
)
"""Words as well, or not known to dictionaries; names where the place shows it. Those that are
nothing else are in `names/lower-case-brand`."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    lexicon = article.lexicon
    known = {
        word
        for word in article.lower_case_uses
        if len(name := noun(word)) >= _SHORTEST
        and (
            name in _FIRMS
            or (
                lexicon.case(name) is Case.NAME
                and name not in LOWER_CASE_TOO
                and lexicon.zipf(name) >= _WELL_KNOWN
            )
        )
    }
    if not known:
        return
    for index, place in enumerate(article.words):
        word = place.of(article.prose)
        if word in known and not _is_meant(article, index):
            name = noun(word)
            if name in _FIRMS and not _is_firm(article, place, name):
                continue
            yield Hit(Span(place.start, place.start + len(name)), better=(name.capitalize(),))


def _is_firm(article: Article, place: Span, name: str) -> bool:
    """Whether it stands where no verb and no other noun can (`on twitter`, `an android phone`)."""
    patterns, prose = _patterns(), article.prose
    if name == "android":
        return bool(patterns["device"].match(prose, place.end))
    kind = "body" if name == "congress" else "firm"
    before = prose[max(0, place.start - 16) : place.start]
    is_followed = name == "congress" and patterns["other_congress"].match(prose, place.end)
    return bool(patterns[kind].search(before)) and not is_followed


def _is_meant(article: Article, index: int) -> bool:
    """Whether it is part of an address, a handle, a phrase of another language, or a text in
    small letters throughout."""
    prose, place = article.prose, article.words[index]
    if _patterns()["before"].search(prose, max(0, place.start - 2), place.start):
        return True
    if _patterns()["after"].match(prose, place.end) or article.is_verbatim(place):
        return True
    if article.lower_case_uses[place.of(prose)] > 1:  # a name that its owner writes small
        return True
    sentence = article.sentence_at(place.start)
    if sentence is None or starts_sentence(article, place):
        return True
    if not _patterns()["capital"].search(prose, sentence.span.start, sentence.span.end):
        return True
    following = article.words[index + 1 : index + 2]
    if following and following[0].of(prose) in _OF_COMMON_USE:
        return True
    first = max(0, index - _NEAR)
    words = [word.of(prose) for word in article.words[first : index + _NEAR]]
    return is_foreign(words, index - first, article.lexicon)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "before": compiled(r"[\w@#/\\.&_'’=<>*`~+:-]\Z"),
        "after": compiled(r"[\w@#/\\&_=<>*`~+:-]|\.\w|['’](?!s?\b(?!\w))"),
        "capital": compiled(r"[A-Z]"),
        "firm": compiled(
            r"\b(?:[Oo]n|[Vv]ia|[Ff]rom|[Bb]y|[Tt]hrough|[Oo]ur|[Yy]our|[Tt]heir|[Hh]is|[Hh]er|my|"
            r"[Ll]ike|[Uu]sing|with|and|or) \Z"
        ),
        "body": compiled(r"\b(?:[Ii]n|[Bb]y|[Tt]o|through|of|from|[Bb]efore|States|US|U\.S\.) \Z"),
        "other_congress": compiled(r" (?:of|part(?:y|ies)|hall|centre|center|held|in|at)\b|s\b"),
        "device": compiled(
            r" (?:apps?|devices?|handsets?|operating|phones?|smartphones?|tablets?|users?|"
            r"version)\b"
        ),
    }


RULE = Rule(
    summary="a well-known name without its capital",
    why="It is a name and nothing else, so it has a capital wherever it stands.",
    message="Write “{better}”: it is a name.",
    severity=Severity.ERROR,
    safety=Safety.SAFE,
    before=("capitals/lower-case-name", "spelling/misspelt-word"),
    bad=(
        "Fires are common in {~~india~>India~~}, and in {~~sweden~>Sweden~~}’s north.",
        "Ryan lives in {~~baltimore~>Baltimore~~} with his wife and {~~michael~>Michael~~}.",
        "It was shown on {~~twitter~>Twitter~~} and {~~facebook~>Facebook~~}, and shown to "
        "{~~congress~>Congress~~} on an {~~android~>Android~~} phone.",
        "The meeting on the {~~microsoft~>Microsoft~~} deal was held in {~~london~>London~~}.",
    ),
    good=(
        "She wrote on mike@india.org and at #india, and bought grey cloth for the lima beans.",
        "They sell brussels sprouts, parmesan and a gothic chair with velcro.",
        "The band london is small; so is london on its cover, say The Times.",
        "Swallows twitter; the android of the film and you may google it on Monday.",
        "He spoke to the congress of the party and to a world congress.",
        "The song begins: en america vivimos todos juntos.",
    ),
    find=find,
)  # It reads every article: the names are in the lexicon.
