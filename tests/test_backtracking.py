"""No accepted expression hangs: its bound is held against an engine that counts its steps."""

from __future__ import annotations

import re
import re._constants as op  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Callable
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from newslint.rules.backtracking import most_steps
from newslint.rules.expression import bounded, unsuitable


@given(
    st.text(st.sampled_from(list("ab.*+?{}0,2()|[]^\\w$")), max_size=12),
    st.text("ab", max_size=8),
)
@example(r"[*+]{2,}[^]*]+\*", "]]*")
def test_a_limit_to_repetitions_changes_nothing_in_short_texts(find: str, text: str) -> None:
    try:
        free = re.compile(find)
    except (re.error, OverflowError, FutureWarning):
        return
    if "look-around" in unsuitable(find):  # `a?+`
        return
    limited = re.compile(bounded(find))
    assert [m.span() for m in limited.finditer(text)] == [m.span() for m in free.finditer(text)]


@given(st.text(st.sampled_from(list("ab.*+?{}03,2()|^$")), max_size=12), st.text("ab", min_size=1))
@example("a*a*b", "a")
@example("(a|b)*a", "ab")
def test_an_accepted_expression_keeps_to_the_order_of_its_bound(find: str, piece: str) -> None:
    if not unsuitable(find):
        limited = bounded(find)
        assert _Engine((piece * 150)[:150]).steps(limited) <= 4 * most_steps(limited) + 4


_Then = Callable[[int], bool]


class _Engine:
    """The simplest engine that backtracks, with the choices of Python's; it counts how often it
    asks for a character."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._asked = 0

    def steps(self, find: str) -> int:
        """Those from the first place of the text on."""
        self._run(list(parser.parse(find)), 0, lambda end: True)
        return self._asked

    def _run(self, nodes: list[Any], at: int, then: _Then) -> bool:
        if not nodes:
            return then(at)
        (code, value), rest = nodes[0], nodes[1:]
        if code is op.SUBPATTERN:
            return self._run(list(value[3]), at, lambda end: self._run(rest, end, then))
        if code is op.BRANCH:
            return any(self._run([*branch, *rest], at, then) for branch in value[1])
        if code in (op.MAX_REPEAT, op.MIN_REPEAT):
            after: _Then = lambda end: self._run(rest, end, then)  # noqa: E731
            return self._repeat(int(value[0]), int(value[1]), list(value[2]), at, after)
        return self._takes(code, value, at) and self._run(rest, at + (code is not op.AT), then)

    def _takes(self, code: object, value: Any, at: int) -> bool:
        if code is op.AT:
            return at == 0 if value is op.AT_BEGINNING else at == len(self._text)
        self._asked += 1
        if at == len(self._text):
            return False
        if code is op.LITERAL:
            return bool(value == ord(self._text[at]))
        return code is op.ANY or (code is op.NOT_LITERAL and bool(value != ord(self._text[at])))

    def _repeat(self, least: int, most: int, body: list[Any], at: int, after: _Then) -> bool:
        def more(end: int) -> bool:
            goes_on = end > at or least > 0
            return goes_on and self._repeat(least - 1, most - 1, body, end, after)

        if most and self._run(body, at, more):
            return True
        return least <= 0 and after(at)
