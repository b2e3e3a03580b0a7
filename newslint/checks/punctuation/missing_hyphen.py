"""Words that describe a noun together, without their hyphen: a well known actor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks.punctuation import _compounds
from newslint.checks.punctuation._compounds import Compound
from newslint.checks.punctuation._nouns import nouns, singular_nouns, sure_nouns
from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, Tokens

_OFTEN = 3
_OPENING = frozenset(("“", "‘", '"', "'", "("))


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    tokens = article.tokens
    pairs = set(map(" ".join, zip(tokens.texts, tokens.texts[1:], strict=False)))
    compounds = _compounds.compounds(pairs)
    for first in compounds.keys() & tokens.index.keys():
        for at in tokens.index[first]:
            for compound in compounds[first]:
                last = at + len(compound.words) - 1
                if tuple(tokens.texts[at : last + 1]) == compound.words:
                    if _is_joined(tokens, compound, at, last) and not _is_own_style(
                        article, compound
                    ):
                        yield _hit(article, at, last)
                    break


def _hit(article: Article, at: int, last: int) -> Hit:
    tokens = article.tokens
    words = [tokens.span(i, i).of(article.prose) for i in range(at, last + 1)]
    return Hit(tokens.span(at, last), better=("-".join(words),))


def _is_own_style(article: Article, compound: Compound) -> bool:
    """Whether the article writes the words often without hyphen and never with one."""
    return (
        article.folded.count(" ".join(compound.words)) >= _OFTEN
        and "-".join(compound.words) not in article.folded
    )


def _is_joined(tokens: Tokens, compound: Compound, at: int, last: int) -> bool:
    """Whether the words belong together there, as far as what stands around them shows it."""
    if not _are_apart_by_spaces(tokens, at, last) or _may_be_name(tokens, compound, at, last):
        return False
    after = tokens.texts[last + 1]
    if compound.kind == _compounds.ALWAYS:
        return after != "/" and after not in compound.not_before
    if compound.words[0] == "ever" and tokens.texts[at - 1] in ("is", "are", "was", "were"):
        return tokens.texts[at - 2] not in _NEGATIVE and after in (".", ",", ";", "and", "with")
    if compound.kind == _compounds.PHRASE and after == ",":
        return _is_before_another(tokens, at, last)
    if not _are_apart_by_spaces(tokens, last, last + 1):
        return False
    if compound.words == ("so", "called") and after in _OPENING:
        after = tokens.texts[last + 2]
    if not after[:1].isalpha() or after in compound.not_before:
        return False
    if compound.kind == _compounds.SET:
        return after in compound.only_before and not _is_time(tokens, at)
    if compound.kind == _compounds.PHRASE:
        return _is_before_sure_noun(tokens, at, last)
    return _is_before_noun(compound, tokens.texts[at - 1], after)


def _may_be_name(tokens: Tokens, compound: Compound, at: int, last: int) -> bool:
    """Whether the words have capitals that do not come from the place in the sentence."""
    if any(tokens.is_capital(i) for i in range(at + 1, last + 1)):
        return True
    before = tokens.texts[at - 1]
    return tokens.is_capital(at) and before.isalnum() and compound.words[-1] != "speaking"


def _is_time(tokens: Tokens, at: int) -> bool:
    """Whether “the first time”, “in the last minute” tell when something is done."""
    return tokens.texts[at - 1] == "the" and (
        tokens.texts[at] == "first" or tokens.texts[at - 2] in _in()
    )


def _is_before_another(tokens: Tokens, at: int, last: int) -> bool:
    """Whether a second description follows, and the noun: high quality, long-lasting goods."""
    texts = tokens.texts
    return (
        texts[last] in _MEASURES
        and "-" in texts[last + 2]
        and texts[last + 3] in nouns()
        and texts[at - 1] not in ("the", "is", "are", "its", "their")
    )


def _is_before_noun(compound: Compound, before: str, after: str) -> bool:
    if compound.words == ("so", "called") and before in ("this", "that", "these", "those"):
        before = "the"
    if compound.kind == _compounds.AFTER_DETERMINER and before not in _determiners():
        is_apart = before in ("as", "of", "with") and compound.words[-1] in ("down", "back", "up")
        return is_apart and after in nouns() and after.endswith("s")
    if compound.kind == _compounds.BEFORE_NOUN and before in _be():
        return after in singular_nouns()
    if compound.words[0] == "well" and before in ("oil", "gas", "water", "wishing", "test"):
        return False
    if before in _have() and compound.words[0] in _ADVERBS:  # “he had long lost interest”
        return False
    return len(after) > 2 and after not in _no_nouns() and not after.endswith("ly")


def _are_apart_by_spaces(tokens: Tokens, at: int, last: int) -> bool:
    return all(
        tokens.prose[tokens.starts[i] + len(tokens.texts[i]) : tokens.starts[i + 1]]
        in (" ", "\u00a0")
        for i in range(at, last)
    )


def _is_before_sure_noun(tokens: Tokens, at: int, last: int) -> bool:
    """Whether a noun follows, perhaps after an adjective, that is no verb nor a new subject."""
    texts = tokens.texts
    noun = last + 1
    before = texts[at - 1]
    endings = (*_ADJECTIVE_ENDINGS, "ing") if before in _QUANTITIES else _ADJECTIVE_ENDINGS
    if texts[noun] not in nouns() and texts[noun].endswith(endings):
        noun += 1
    word = texts[noun]
    if tokens.is_capital(noun):
        return texts[last] == "day"  # modern day Iraq
    opens = before in (",", ";") or not before[-1].isalnum()
    if before in _to() or (opens and last > at + 1 and word not in singular_nouns()):
        return False  # “behind the scenes ministers argued”
    if (
        (before == "the" and texts[at - 2] in _in())
        or (before == "in" and texts[at] in _STATES)
        or before == "at"
    ):
        return word in singular_nouns()  # not “in the long term rates will rise”
    if before in _countable() or (before in _owners() and texts[last] not in _SUBJECTS):
        return word in nouns()
    return word in sure_nouns()


_MEASURES = ("quality", "cost", "risk", "level", "tech", "profile", "speed", "income", "value")
_NEGATIVE = ("nothing", "nobody", "never", "no", "none", "little")
_QUANTITIES = ("a", "an", "some", "many", "other", "several", "most")
_SUBJECTS = frozenset("sector party class right left wing language city name term".split())
"""What may be a subject with its verb behind it: our private sector plans cuts."""
_ADJECTIVE_ENDINGS = ("ical", "nal", "tal", "ral", "ive", "ous", "ary", "able", "ic")
_ADVERBS = ("long", "well", "much", "little", "better", "hard")
_STATES = ("real", "good", "bad", "plain", "open", "modern", "present")
"""What “in” makes an adverb of: in real life."""


@cache
def _be() -> frozenset[str]:
    return frozenset("am is are was were be been being become became becoming so as".split())


@cache
def _have() -> frozenset[str]:
    return frozenset("have has had having haven't hasn't hadn't i've we've they've you've".split())


@cache
def _to() -> frozenset[str]:
    """What a verb follows: they cross border posts."""
    return frozenset("to will can could would should may might must they we i you".split())


@cache
def _in() -> frozenset[str]:
    """What begins a clause’s adverb: in the long term rates will rise."""
    return frozenset("in over for at on during within among from to".split())


@cache
def _owners() -> frozenset[str]:
    return frozenset("his her its their our my your these those".split())


@cache
def _countable() -> frozenset[str]:
    """What cannot stand before a subject that has its verb behind it."""
    return frozenset(
        "of with by for from about against under through between like a an many some more other "
        "most several few these those various including two three four five six".split()
    )


@cache
def _determiners() -> frozenset[str]:
    return frozenset("a an the his her its their our my your every".split())


@cache
def _no_nouns() -> frozenset[str]:
    """What follows a description that stands by itself: he is well known here."""
    return frozenset(
        (
            "three four five six seven eight nine ten hundreds thousands millions "
            "about above according across after again against ago ahead all almost along alongside "
            "already also although always among amid and any anywhere apart are aren't around as "
            "aside at away back be became because become been before behind being below beneath "
            "beside besides between beyond both but by came can can't cannot could couldn't did "
            "didn't do does doesn't doing don't done down due during each either else elsewhere "
            "enough even ever every everywhere except far few for from further gave get gets go "
            "goes going gone got had has hasn't have haven't having he hence her here hers herself "
            "him himself his how however i if in indeed inside instead into is isn't it its itself "
            "just last later least less let like locally long made make makes many may maybe me "
            "might mine more most much must my myself near neither never next no none nor not "
            "nothing now nowhere of off often on once one ones only onto opposite or other others "
            "our ours out outside over overseas own past per perhaps plus quite rather regarding "
            "said same saw say says see seem seemed seems shall she should since so some somehow "
            "soon still such than thanks that that's the their theirs them themselves then there "
            "therefore these they this those though through throughout thus till time to today "
            "together tomorrow tonight too took toward towards two under underneath unless unlike "
            "until unto up upon us versus very via was wasn't we well went were weren't what "
            "whatever when whenever where whereas wherever whether which while who whoever whom "
            "whose why will with within without won't would wouldn't worldwide yes yesterday yet "
            "you your yours abroad indoors outdoors nationwide online first second monday "
            "tuesday wednesday thursday friday saturday sunday january february march april june "
            "july august september october november december"
        ).split()
    )


RULE = Rule(
    summary="words that describe a noun together, without their hyphen",
    why="A hyphen shows that the words belong together: a well-known actor.",
    source="AP Stylebook, “hyphen”; Guardian style guide, “hyphens”",
    message="Write “{better}”, with a hyphen.",
    severity=Severity.WARNING,
    safety=Safety.SAFE,
    bad=(
        "He is a {~~well known~>well-known~~} actor with a {~~long term~>long-term~~} plan, say "
        "the {~~so called~>so-called~~} experts.",
        "She left her {~~full time~>full-time~~} job after a {~~last minute~>last-minute~~} "
        "change in a {~~high profile~>high-profile~~} case.",
        "Rents reached an {~~all time~>all-time~~} high, bad for a {~~first time~>first-time~~} "
        "buyer in {~~low income~>low-income~~} areas.",
        "An {~~award winning~>award-winning~~} chef opened a {~~brand new~>brand-new~~} "
        "restaurant in the {~~inner city~>inner-city~~} district.",
        "The {~~far right~>far-right~~} party wants {~~private sector~>private-sector~~} firms "
        "to sell {~~open source~>open-source~~} software in {~~modern day~>modern-day~~} Iraq.",
        "They offer {~~high quality~>high-quality~~}, long-lasting goods as {~~slimmed down~>"
        "slimmed-down~~} versions in a world that is {~~ever changing~>ever-changing~~}.",
        "{~~High quality~>High-quality~~} services are {~~cost effective~>cost-effective~~}, the "
        "{~~left handed~>left-handed~~} batsman told {~~English speaking~>English-speaking~~} "
        "fans.",
        "A {~~state of the art~>state-of-the-art~~} stadium with {~~day to day~>day-to-day~~} "
        "problems, {~~second degree~>second-degree~~} murder and a {~~scaled back~>scaled-back~~} "
        "plan for the {~~runners up~>runners-up~~} and his {~~mother in law~>mother-in-law~~}.",
    ),
    good=(
        "Behind the scenes ministers argued, and on the spot, reporters saw it.",
        "It was well known in the long term, it is so called, they are the so called because of "
        "it, and a well known locally is deep.",
        "He is a well-known actor with a long-term plan, works full time and kept a high profile "
        "for the first time.",
        "In the last minute changes were made; it was the first time voters had a say, and in the "
        "long term care will cost more.",
        "Nothing is ever changing here. We saw our private sector plans, and the private sector "
        "creating jobs. In real life people cry. The private sector plans cuts, the public sector "
        "works, and the far right needs votes on the far right corner of the map.",
        "This must have cost them, and it is a firm that scaled back production.",
        "He slimmed down last year, and the wind powered mills.",
        "Firms of high quality and low cost; the middle class is growing. They cross border posts.",
        "He was hard working conditions, hard working hours, at low level, and in real time users "
        "see it. She is brand-new to Private Sector Partners and World Class Records.",
        "He talked face to face with them, day to day life went on behind the scenes, and the "
        "state of the art has changed. We are all black players, all white men and all day long.",
        "Runners up the hill saw her brother in law enforcement. He had long lost interest, it is "
        "the one way ahead, and his left wing back ran.",
        "They sell open source software. An open source licence is free, and open source code is "
        "read by all.",
        "A high street shop left. The high street chain closed a dozen high street stores.",
        "Real time data is new; he built a real time map that shows the real time prices.",
    ),
    # no `needs`: the words are looked up in the article’s tokens
    find=find,
)
