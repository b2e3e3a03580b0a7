"""Which regular expressions a rule may use, and what must stand in a text that they match.

Rules write RE2's syntax: no look-around and no back-references, so that an expression says what
it finds and nothing else. Python's engine backtracks, and a rule file may come from anybody: a
repetition without limit gets one, and an expression that could take too many steps from one place
of a text is refused. So every rule takes time that is linear in the text.
"""

from __future__ import annotations

import re
import re._constants as op  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
import warnings
from typing import Any

from newslint.rules.backtracking import most_steps
from newslint.text.characters import fold

_Node = tuple[Any, Any]
_LITERALS_AT_MOST = 40
MOST_REPEATED = 200
"""What a repetition without limit is held to."""
_STEPS_AT_MOST = 10_000
_LONGEST = 5000
_REPETITION = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[*+]|\{(\d*),\}", re.DOTALL)
"""A repetition without limit, or what only looks like one: an escape, a class of characters."""


def bounded(expression: str) -> str:
    """The expression with a limit to each repetition; one that is no expression is left alone."""
    return _REPETITION.sub(_limited, expression)


def _limited(found: re.Match[str]) -> str:
    written = found.group()
    if written in ("*", "+"):
        return f"{{{int(written == '+')},{MOST_REPEATED}}}"
    if written[0] == "{":
        least = int(found[1] or 0)
        return f"{{{least},{max(least, MOST_REPEATED)}}}"
    return written


def unsuitable(expression: str) -> str:
    """Why a rule may not use an expression, with its repetitions limited; an empty text when it
    may."""
    if len(expression) > _LONGEST:
        return f"it is longer than {_LONGEST} characters"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # what Python reads otherwise than RE2 does: `[[a]`
            re.compile(expression)
        tree = parser.parse(expression)
        if any(code in _NOT_IN_RE2 for code, _ in _walk(tree)):
            return "look-around and back-references are not allowed; use “prior”, “next”, “unless”"
        limited = bounded(expression)
        nodes = _walk(parser.parse(limited))
        if tree.state.flags & ~_FLAGS or any(_sets_flags(node) for node in nodes):
            return "of the flags only (?i:…) is allowed"
        if any(_is_unlimited(node) for node in nodes) or most_steps(limited) > _STEPS_AT_MOST:
            return (
                "it could take too many steps: give a repetition a lower limit, as in {0,20}, or "
                "let what follows it begin with something else"
            )
    except (re.error, OverflowError, Warning) as error:
        return f"{error}"
    except RecursionError:
        return "it is nested too deeply"
    return ""


def required_literals(expression: str) -> frozenset[str]:
    """Literals, folded, of which every match holds at least one; empty when none is known.

    Of the parts that must all match, the one with the longest literals is the best to look for.
    """
    return _required(parser.parse(expression)) or frozenset()


_NOT_IN_RE2 = {
    op.ASSERT,
    op.ASSERT_NOT,
    op.GROUPREF,
    op.GROUPREF_EXISTS,
    op.ATOMIC_GROUP,
    op.POSSESSIVE_REPEAT,
}
_REPEATS = {op.MAX_REPEAT, op.MIN_REPEAT}
_FLAGS = int(re.UNICODE | re.IGNORECASE)


def _children(node: _Node) -> list[Any]:
    code, value = node
    if code in _REPEATS or code is op.POSSESSIVE_REPEAT:
        return [value[2]]
    if code is op.SUBPATTERN:
        return [value[3]]
    if code is op.BRANCH:
        return list(value[1])
    if code in (op.ASSERT, op.ASSERT_NOT):
        return [value[1]]
    if code is op.ATOMIC_GROUP:
        return [value]
    return []


def _walk(tree: Any) -> list[_Node]:
    nodes: list[_Node] = []
    for node in tree:
        nodes.append(node)
        for child in _children(node):
            nodes += _walk(child)
    return nodes


def _is_unlimited(node: _Node) -> bool:
    code, value = node
    return code in _REPEATS and value[1] is op.MAXREPEAT


def _sets_flags(node: _Node) -> bool:
    code, value = node
    return code is op.SUBPATTERN and bool((value[1] | value[2]) & ~_FLAGS)


def _required(tree: Any) -> frozenset[str] | None:
    candidates: list[frozenset[str]] = []
    run = ""
    for node in tree:
        if node[0] is op.LITERAL:
            run += fold(chr(node[1]))
            continue
        if run:
            candidates.append(frozenset([run]))
            run = ""
        if (found := _required_by(node)) is not None:
            candidates.append(found)
    if run:
        candidates.append(frozenset([run]))
    return max(candidates, key=_worth, default=None)


def _required_by(node: _Node) -> frozenset[str] | None:
    code, value = node
    if code is op.SUBPATTERN:
        return _required(value[3])
    if code in _REPEATS:
        return _required(value[2]) if value[0] > 0 else None
    if code is op.BRANCH:
        branches = [_required(branch) for branch in value[1]]
        if any(branch is None for branch in branches):
            return None
        together = frozenset().union(*(branch for branch in branches if branch))
        return together if len(together) <= _LITERALS_AT_MOST else None
    if code is op.IN and all(part[0] is op.LITERAL for part in value):
        return frozenset(fold(chr(part[1])) for part in value)
    return None


def _worth(literals: frozenset[str]) -> tuple[int, int]:
    """Long literals are rare in a text; of equally long ones, fewer are quicker to look for."""
    return min(map(len, literals)), -len(literals)
