"""Slips of grammar, planted in correct prose to see which of a checker's rules find any."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable
from functools import cache, partial

from newslint.text.span import Span

_APART = 250
"""Characters between two slips, about: the second must not hide the first."""

_CONFUSED = """
their there, there their, they're their, its it's, it's its, your you're, you're your, then than,
than then, were where, where were, was were, were was, is are, are is, has have, have has, do does,
does do, to too, too to, of off, off of, from form, for fro, who's whose, whose who's, who which,
affect effect, effect affect, lose loose, loose lose, lead led, led lead, passed past, past passed,
accept except, except accept, advice advise, advise advice, weather whether, whether weather,
piece peace, peace piece, brake break, break brake, council counsel, desert dessert, site cite,
role roll, aloud allowed, allowed aloud, quiet quite, quite quiet, trail trial, trial trail,
manager manger, public pubic, united untied, casual causal, principal principle, hole whole,
whole hole, breath breathe, breathe breath, choose chose, chose choose, this these, these this,
that those, those that, much many, many much, fewer less, between among, a an, an a, he him,
she her, they them, them they, him he, who whom, into in, everyday every, may be maybe,
price prise, son sun, war was, now know, know now, knew new, new knew, no know,
right write, write right, week weak,
weak week, here hear, hear here, our are, are our, one won, won one, by buy, buy by, meet meat,
seen scene, scene seen, sale sail, plain plane, plane plain, fair fare, higher hire, hire higher,
through threw, though through, thought though, through thorough, heath health, health heath,
wear where, bear bare, steel steal, steal steel, waste waist, sight site, stationary stationery,
raise rise, rise raise, lay lie, lie lay, sit set, marital martial, martial marital, angel angle,
dairy diary, diary dairy, county country, country county, personal personnel, moral morale,
ensure insure, assure ensure, precede proceed, access excess, adapt adopt, adopt adapt,
conscious conscience, device devise, emigrate immigrate, formally formerly, formerly formally,
later latter, latter later, least lest, born borne, borne born, bought brought, brought bought,
as has, has as, if of, of if, on in, in on, at on, been being, being been, be been, an and, and an
"""
_FORMS: tuple[tuple[str, Callable[[str], str]], ...] = (
    (r"\b(?:[Hh]e|[Ss]he|[Ii]t) ([a-z]{2,}[^su\W]s)\b", lambda word: word[:-1]),
    (
        r"\b(?:[Tt]hey|[Ww]e) (want|need|work|live|make|take|say|know|see|go|think|plan)\b",
        "{}s".format,
    ),
    (r"\b(?:could|would|might) ([a-z]{3,}[^e\W])\b", "{}ed".format),
    (r"\b(?:will|must) ([a-z]{3,}[^s\W])\b", "{}s".format),
    (r"\b(?:did|does) not ([a-z]{3,}[^e\W])\b", "{}ed".format),
    (r"\b(?:has|had|have|was|were) ([a-z]{3,}ed)\b", lambda word: word[:-2]),
    (r"\b(?:is|are|was) ([a-z]{3,}ing)\b", lambda word: word[:-3]),
    (r"\bto ([a-z]{3,}[^e\W])\b(?= the\b| a\b)", "{}ed".format),
    (r"\bone of the ([a-z]{3,}s)\b", lambda word: word[:-1]),
    (r"\b(according to|because of|instead of|out of|as well as)\b", lambda words: words.split()[0]),
    (
        r"\b(?:two|three|four|five|six|ten|several|many) ([a-z]{3,}[^s\W]s)\b",
        lambda word: word[:-1],
    ),
    (r"\b[Aa] ([a-z]{4,}[^s\W])\b(?= (?:of|in|that|was|for)\b)", "{}s".format),
    (r"\bmore [a-z]{4,} (than)\b", lambda word: "then"),
    (r"\b(?:would|could|should|might) (have)\b", lambda word: "of"),
    (r"\b[a-z]+-(year)-old\b", "{}s".format),
)


class Slips:
    """Plants each kind of slip about as often as the others, as far as texts allow."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._uses: Counter[int] = Counter()

    def plant(self, prose: str) -> tuple[str, tuple[Span, ...]]:
        """The prose with slips here and there, and where they stand in it."""
        return _planted(prose, self._choose)

    def _choose(self, kinds: list[int]) -> int:
        kind = min(kinds, key=lambda kind: (self._uses[kind], self._chance.random()))
        self._uses[kind] += 1
        return kind


def _planted(prose: str, choose: Callable[[list[int]], int]) -> tuple[str, tuple[Span, ...]]:
    pieces: list[str] = []
    places: list[Span] = []
    end = length = 0
    for start in range(_APART // 2, len(prose) - _APART, _APART):
        matches = (each[0].search(prose, start, start + _APART // 2) for each in _expressions())
        options = {
            kind: (match.span(1), _expressions()[kind][1](match[1]))
            for kind, match in enumerate(matches)
            if match and match.start(1) >= end
        }
        if options:
            (first, last), slip = options[choose(list(options))]
            pieces += [prose[end:first], slip]
            length += first - end
            places.append(Span(length, length + len(slip)))
            length += len(slip)
            end = last
    return "".join(pieces) + prose[end:], tuple(places)


@cache
def _expressions() -> tuple[tuple[re.Pattern[str], Callable[[str], str]], ...]:
    forms = tuple((re.compile(form), change) for form, change in _FORMS)
    pairs = (pair.split() for pair in _CONFUSED.replace("\n", " ").split(","))
    words = tuple(
        (re.compile(rf"\b({right})\b"), partial(_instead, wrong))
        for right, wrong in map(_two, pairs)
    )
    return forms + words


def _instead(wrong: str, right: str) -> str:
    return wrong


def _two(words: list[str]) -> tuple[str, str]:
    """“may be maybe” and the like have two words for one."""
    return " ".join(words[:-1]), words[-1]
