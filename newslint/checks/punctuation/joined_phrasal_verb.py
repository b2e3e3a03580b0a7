"""A verb and its particle written as the noun is: to setup, will kick-off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks.punctuation._phrasal_verbs import forms, may_be_joined
from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, Tokens

_PAST_LIKE_BASE = ("setup", "set-up", "shutdown", "shut-down", "cut-off", "cut-back", "cut-out")


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    tokens = article.tokens
    for written in filter(may_be_joined, tokens.index):
        form = forms().get(written)
        if form is None:
            continue
        for at in tokens.index[written]:
            if tokens.is_capital(at):
                continue
            if _is_inflected_verb(tokens, at) if form.inflected else _is_verb(tokens, at):
                span = tokens.span(at, at)
                if not article.is_verbatim(span):
                    yield Hit(span, better=(form.better,))


def _is_inflected_verb(tokens: Tokens, at: int) -> bool:
    """Whether an object follows: she picked-up the phone."""
    before, after = tokens.texts[at - 1], tokens.texts[at + 1]
    return after in _objects() and before not in _determiners() and before.isalnum()


def _is_verb(tokens: Tokens, at: int) -> bool:
    texts = tokens.texts
    before, after = texts[at - 1], texts[at + 1]
    if before in _adverbs():
        at -= 1
        before = texts[at - 1]
    if before in _modals():
        return not tokens.is_capital(at - 1) and texts[at - 2] not in _question_words()
    if before == "to":
        return _is_infinitive(tokens, at - 1, after)
    if before in ("we", "they", "i"):
        return texts[at - 2] not in _question_words()
    if texts[at] not in _PAST_LIKE_BASE:
        return before in ("please", "help", "helps", "helped", "let's") and after in _objects()
    if before in ("he", "she", "who", "it", "help", "helped", "helps"):
        return after in _objects()
    return before in ("was", "were", "been") and after in ("by", "in", "to", "as", "for", "with")


def _is_infinitive(tokens: Tokens, to: int, after: str) -> bool:
    """Whether “to” belongs to a verb: not “a return to lockdown”, “from setup to checkout”."""
    texts = tokens.texts
    if "from" in texts[max(0, to - 5) : to]:
        return False
    if texts[to - 1] in _takes_infinitive():
        return after not in _after_nouns()
    if after in _objects() and texts[to - 1] not in _takes_noun():
        return True
    is_person = texts[to - 1] in _persons()
    return (is_person or texts[to + 1].startswith("opt-")) and after in _ends()


@cache
def _objects() -> frozenset[str]:
    return frozenset(
        "the a an his her their its our my your this these those them him it us me".split()
    )


@cache
def _takes_noun() -> frozenset[str]:
    return frozenset("prior up down close due back next thanks return contrary subject on".split())


@cache
def _after_nouns() -> frozenset[str]:
    """What a noun of this kind stands before: they agreed to takeover talks."""
    return frozenset("talks terms bid bids offer offers deal plans rules restrictions".split())


@cache
def _persons() -> frozenset[str]:
    """Who is asked or helped to do something."""
    return frozenset("people users customers visitors voters them him us me".split())


@cache
def _ends() -> frozenset[str]:
    return frozenset("to for of into by on at with when if because and or . ,".split())


@cache
def _determiners() -> frozenset[str]:
    return frozenset("the a an his her their its our my your this another no of".split())


@cache
def _adverbs() -> frozenset[str]:
    return frozenset(
        "also then now soon just still always never not even quickly simply eventually finally "
        "officially".split()
    )


@cache
def _modals() -> frozenset[str]:
    return frozenset(
        "will would could should must cannot can can't won't wouldn't couldn't shouldn't didn't "
        "don't doesn't we'll they'll i'll you'll he'll she'll it'll we'd they'd i'd he'd "
        "she'd".split()
    )


@cache
def _question_words() -> frozenset[str]:
    return frozenset("how when why what where which who give gives gave given".split())


@cache
def _takes_infinitive() -> frozenset[str]:
    return frozenset(
        (
            "want wants wanted need needs needed able unable going have has had plan plans planned "
            "planning try tries trying tried decide decides decided agree agreed ability how order "
            "likely unlikely expected forced hoping hope hopes hoped opportunity attempt attempts "
            "attempting attempted chance chances effort efforts bid pledge vow vowed threatened "
            "threatens threatening promised pledged refused refuses asked told urged allowed "
            "permitted ordered encouraged eager keen willing about easy easier hard harder "
            "difficult impossible possible continue continues continued begin began begins started "
            "helped failed fails managed manages intends intend intended prefer preferred happy "
            "sure"
        ).split()
    )


RULE = Rule(
    summary="a verb and its particle joined",
    why="The noun is one word or has a hyphen (the setup, a kick-off); the verb is two words: to "
    "set up, to kick off.",
    source="AP Stylebook and Guardian style guide, under the single words",
    message="As a verb it is two words: “{better}”.",
    severity=Severity.WARNING,
    safety=Safety.SAFE,
    before=("spelling/mixed-compound",),
    bad=(
        "She wants to {~~setup~>set up~~} a shop, and we’ll {~~kick-off~>kick off~~} on Monday.",
        "They need data to {~~backup~>back up~~} the claim, and users can {~~login~>log in~~} to "
        "{~~checkout~>check out~~} the page they {~~rollback~>roll back~~}.",
        "The plant will {~~shutdown~>shut down~~} in May; voters must {~~opt-in~>opt in~~} first.",
        "He {~~picked-up~>picked up~~} the phone and is {~~setting-up~>setting up~~} a firm that "
        "{~~takes-over~>takes over~~} the job.",
        "The fund was {~~set-up~>set up~~} in 1990 by a man who {~~setup~>set up~~} the firm and "
        "is able to {~~opt-out~>opt out~~}.",
    ),
    good=(
        "The setup is old, the kick-off is at three and a backup is kept.",
        "A return to lockdown, access to backup power, and talks led to takeover rumours.",
        "From login to checkout the site is slow. It led to shutdown after shutdown.",
        "How will takeover talks go? They gave us backup, and the swearing-in took place.",
        "A picked-up phone, the setting-up of a firm, the worn-out shoes, and a washed-up whale.",
        "She opened up, they set up a shop, and we will kick off and log in.",
    ),
    # no `needs`: the words are looked up in the article’s tokens
    find=find,
)
