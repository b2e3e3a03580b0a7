"""A noun made of a verb and its particle, written as the verb is: the kick off, two play offs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks.punctuation._phrasal_nouns import CLOSE, Noun, nouns_apart, plurals_apart
from newslint.plugin import BREAK, Article, Hit, Rule, Safety, Severity, Span, Tokens


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    tokens = article.tokens
    for first in (nouns_apart().keys() | plurals_apart().keys()) & tokens.index.keys():
        for at in tokens.index[first]:
            if not _are_two_plain_words(tokens, at):
                continue
            second = tokens.texts[at + 1]
            if plural := plurals_apart().get(first, {}).get(second):
                if tokens.texts[at - 1] not in ("to", "will", "can", "could"):
                    yield _hit(tokens, at, (plural,))
            elif (noun := nouns_apart().get(first, {}).get(second)) and _is_noun(tokens, noun, at):
                yield _hit(tokens, at, noun.better)
    for first in ("run", "lead"):
        for at in tokens.index.get(first, ()):
            before, after = tokens.texts[at - 2 : at], tokens.texts[at + 1 : at + 3]
            if before in (["in", "the"], ["during", "the"]) and after == ["up", "to"]:
                yield _hit(tokens, at, (f"{first}-up",))


def _hit(tokens: Tokens, at: int, better: tuple[str, ...]) -> Hit:
    if tokens.is_capital(at):
        better = tuple(f"{one[0].upper()}{one[1:]}" for one in better)
    return Hit(tokens.span(at, at + 1), better=better)


def _are_two_plain_words(tokens: Tokens, at: int) -> bool:
    end = tokens.starts[at] + len(tokens.texts[at])
    opens = tokens.texts[at - 1] in (BREAK, ".", "“", "?", "!")
    return (
        tokens.prose[end : tokens.starts[at + 1]] in (" ", "\u00a0")
        and not tokens.is_capital(at + 1)
        and (opens or not tokens.is_capital(at))
    )


def _is_noun(tokens: Tokens, noun: Noun, at: int) -> bool:
    texts = tokens.texts
    after = texts[at + 2]
    if after not in noun.after and not (
        "*" in noun.after and after.isalpha() and after not in _small()
    ):
        return False
    before = texts[at - 1]
    if before in _determiners():
        # “they took the cover up.”
        return before in _INDEFINITE or (after not in CLOSE and "A" not in noun.after)
    return (before in _adjectives() or before.endswith(_SPANS)) and texts[at - 2] in _determiners()


_INDEFINITE = ("a", "an", "another", "every")
_SPANS = (
    "-day",
    "-week",
    "-month",
    "-year",
    "-hour",
    "-minute",
    "-term",
    "-scale",
    "-car",
    "-vehicle",
)


@cache
def _determiners() -> frozenset[str]:
    return frozenset("a an the its their his her our my your another every no any".split())


@cache
def _small() -> frozenset[str]:
    return frozenset(
        "the a an his her its their our my your this that on in at from with by for and or as is "
        "was it he she they we you to".split()
    )


@cache
def _adjectives() -> frozenset[str]:
    return frozenset(
        (
            "big bigger biggest major minor new recent planned final first second third last next "
            "early late hostile slow massive huge possible alleged attempted armed apparent full "
            "partial national nationwide global total complete temporary good great high low sharp "
            "sudden military economic political further long short quick lengthy controversial "
            "proposed annual weekly daily monthly large small rapid gradual painful bitter tense "
            "dramatic stunning remarkable fine brief anonymous fatal strong key real"
        ).split()
    )


RULE = Rule(
    summary="a noun made of a verb and its particle, written as two words",
    why="Two words are the verb: to kick off. The noun is joined: the kick-off, the shutdown.",
    source="AP Stylebook and Guardian style guide, under the single words",
    message="As a noun it is written “{better}”.",
    severity=Severity.WARNING,
    safety=Safety.SAFE,
    bad=(
        "The {~~kick off~>kick-off~~} was late, after a two-day {~~shut down~>shutdown~~} of the "
        "line and the {~~fall out~>fallout~~} from it.",
        "Police want a {~~crack down~>crackdown~~} on crime; {~~break ins~>break-ins~~} and "
        "{~~play offs~>playoffs~~} follow.",
        "A {~~follow up~>follow-up~~} meeting in the {~~run up~>run-up~~} to the vote heard of a "
        "{~~cover up~>cover-up~~}.",
        "The {~~roll out~>rollout~~} of the plan is a {~~set back~>setback~~} for the "
        "{~~clean up~>clean-up|cleanup~~} operation.",
    ),
    good=(
        "They kick off at three, the party set up a committee, and the government shut down the "
        "site to crack down on it.",
        "The run up the hill, the walk in the park, the break down by two points, a crack down "
        "the middle, and a drop off the cliff.",
        "The kick-off was late, the shutdown of the line a setback. He led the line up front.",
        "It is a stand up to be counted, a break in the rain, and a break in play. On the take "
        "off he fell; it set back the clock, with his back up against the wall.",
        "They took the cover up, got the work out at last, and he took the stand in for an hour.",
    ),
    # no `needs`: the words are looked up in the article’s tokens
    find=find,
)
