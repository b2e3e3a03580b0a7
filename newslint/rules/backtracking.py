"""How many steps an expression can take from one place of a text, at worst.

Python's engine backtracks: where the rest of an expression does not match, it tries each way that
the parts before could have matched otherwise. The bound is the sum over the parts of the ways to
come to one, times what one attempt at it costs. A repetition has one way only where what follows
it can never begin like what it repeats (`\\w+ of`): that is what makes ordinary expressions cheap.
"""

from __future__ import annotations

import re
import re._compiler as compiler  # type: ignore[import-not-found]
import re._constants as op  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Sequence
from itertools import combinations
from typing import Any, NamedTuple

_Node = tuple[Any, Any]
_Chars = frozenset[str]

ENDLESS = 10**9
"""A bound that says no more than that there is no useful one."""
_SINGLE = {op.LITERAL, op.NOT_LITERAL, op.ANY, op.IN}
_MOST_COMPARED = 100
_SAMPLE = "".join(map(chr, (*range(0x180), *range(0x2000, 0x2070), 0x416, 0x436, 0x5D0, 0x661)))
"""Characters that tell classes apart; those that an expression names are added."""


class _Bound(NamedTuple):
    """How many ways a part can match, and the steps that it takes to try them all."""

    ways: int
    steps: int


class _First(NamedTuple):
    """The characters that a part can begin with, and whether it can match nothing at all."""

    chars: _Chars
    nullable: bool


def most_steps(expression: str) -> int:
    """The bound, `ENDLESS` at most. The expression must be valid and without look-around."""
    tree = parser.parse(expression)
    return _Analysis(_SAMPLE + "".join(_named(tree))).sequence(list(tree), frozenset()).steps


def _named(tree: Any) -> set[str]:
    """The characters that an expression names, with their neighbours: two ranges that overlap do
    so at an end of one of them."""
    codes: set[int] = set()
    for code, value in tree:
        if code in (op.LITERAL, op.NOT_LITERAL):
            codes.add(value)
        elif code is op.RANGE:
            codes.update(value)
        elif code is op.IN:
            codes.update(map(ord, _named(value)))
        elif code in (op.MAX_REPEAT, op.MIN_REPEAT):
            codes.update(map(ord, _named(value[2])))
        elif code is op.SUBPATTERN:
            codes.update(map(ord, _named(value[3])))
        elif code is op.BRANCH:
            for branch in value[1]:
                codes.update(map(ord, _named(branch)))
    near = {code + step for code in codes for step in (-1, 0, 1)}
    chars = {chr(code) for code in near if 0 <= code <= 0x10FFFF}
    return {other for char in chars for other in (char, *char.lower(), *char.upper())}


class _Analysis:
    """Parts are judged by the characters of a sample that they can begin with."""

    def __init__(self, sample: str) -> None:
        self._sample = sample
        self._known: dict[str, _Chars] = {}

    def sequence(self, nodes: Sequence[_Node], after: _Chars) -> _Bound:
        """after: what can follow; nothing at the end of the whole, where a match is complete."""
        ways, steps = 1, 0
        following = [_First(after, nullable=False)]
        for node in reversed(nodes):
            following.append(_then(self.first(node), following[-1]))
        for index, node in enumerate(nodes):
            bound = self._node(node, following[len(nodes) - 1 - index].chars)
            steps = min(steps + ways * bound.steps, ENDLESS)
            ways = min(ways * bound.ways, ENDLESS)
        return _Bound(ways, steps)

    def _node(self, node: _Node, after: _Chars) -> _Bound:
        code, value = node
        if code is op.SUBPATTERN:
            return self.sequence(list(value[3]), after)
        if code is op.BRANCH:
            return self._branches([list(branch) for branch in value[1]], after)
        if code in (op.MAX_REPEAT, op.MIN_REPEAT):
            return self._repeat(int(value[0]), int(value[1]), list(value[2]), after)
        return _Bound(1, 1)

    def _branches(self, branches: list[list[_Node]], after: _Chars) -> _Bound:
        bounds = [self.sequence(branch, after) for branch in branches]
        steps = min(sum(bound.steps for bound in bounds), ENDLESS)
        if self._are_exclusive(branches, after):
            return _Bound(max(bound.ways for bound in bounds), steps)
        return _Bound(min(sum(bound.ways for bound in bounds), ENDLESS), steps)

    def _are_exclusive(self, branches: list[list[_Node]], after: _Chars) -> bool:
        """Whether at any place of a text only one of the branches can match."""
        if len(branches) > _MOST_COMPARED:
            return False
        leads = [self._lead(branch, after) for branch in branches]
        return all(
            any(not one & other for one, other in zip(*pair, strict=False))
            for pair in combinations(leads, 2)
        )

    def _lead(self, nodes: list[_Node], after: _Chars) -> list[_Chars]:
        """The characters that can stand first, second … as far as each part is one character."""
        lead: list[_Chars] = []
        for index, node in enumerate(nodes):
            if node[0] not in _SINGLE:
                rest = _First(after, nullable=False)
                for other in reversed(nodes[index:]):
                    rest = _then(self.first(other), rest)
                return [*lead, rest.chars]
            lead.append(self.first(node).chars)
        return [*lead, after]

    def _repeat(self, least: int, most: int, body: list[_Node], after: _Chars) -> _Bound:
        start = self._first_of(body)
        inner = self.sequence(body, start.chars | after)
        decided = not start.nullable and not start.chars & after
        if inner.ways == 1:
            ways = 1 if decided else most - least + 1
            return _Bound(min(ways, ENDLESS), min(max(most, 1) * inner.steps, ENDLESS))
        if most > ENDLESS.bit_length():
            return _Bound(ENDLESS, ENDLESS)
        reached = sum(inner.ways**count for count in range(most))
        ways = inner.ways**most if decided else sum(inner.ways**n for n in range(least, most + 1))
        return _Bound(min(ways, ENDLESS), min(reached * inner.steps, ENDLESS))

    def first(self, node: _Node) -> _First:
        code, value = node
        if code is op.SUBPATTERN:
            return self._first_of(list(value[3]))
        if code is op.BRANCH:
            firsts = [self._first_of(list(branch)) for branch in value[1]]
            chars = frozenset().union(*(first.chars for first in firsts))
            return _First(chars, any(first.nullable for first in firsts))
        if code in (op.MAX_REPEAT, op.MIN_REPEAT):
            start = self._first_of(list(value[2]))
            return _First(start.chars, start.nullable or int(value[0]) == 0)
        if code in _SINGLE:
            return _First(self._chars(node), nullable=False)
        return _First(frozenset(), nullable=True)  # `^`, `\b`: they take no character

    def _first_of(self, nodes: list[_Node]) -> _First:
        found = _First(frozenset(), nullable=True)
        for node in reversed(nodes):
            found = _then(self.first(node), found)
        return found

    def _chars(self, node: _Node) -> _Chars:
        """Those of the sample that a part for one character matches, capitals or not."""
        if node[0] is op.ANY:
            return frozenset(self._sample)
        key = repr(node)
        if key not in self._known:
            found: set[str] = set()
            for flags in (0, int(re.IGNORECASE)):
                state = parser.State()
                state.flags = flags | int(re.UNICODE)
                part = compiler.compile(parser.SubPattern(state, [node]), state.flags)
                found.update(part.findall(self._sample))
            self._known[key] = frozenset(found)
        return self._known[key]


def _then(first: _First, rest: _First) -> _First:
    """What a sequence begins with: its first part, or what follows where that can be nothing."""
    if not first.nullable:
        return first
    return _First(first.chars | rest.chars, rest.nullable)
