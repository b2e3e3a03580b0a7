"""Which regular expressions a rule may use, and what must stand in a text that they match.

Rules write RE2's syntax: no look-around and no back-references, so that an expression says what
it finds and nothing else. Python's engine backtracks, so expressions that can take more than
polynomial time in it are refused too: a repetition without limit inside another one, or a choice
inside one. Every rule file is checked so, whoever wrote it.
"""

from __future__ import annotations

import re
import re._constants as op  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from typing import Any

from newslint.text.characters import fold

_Node = tuple[Any, Any]
_LITERALS_AT_MOST = 40
_UNLIMITED_AT_MOST = 4


def unsuitable(expression: str) -> str:
    """Why a rule may not use an expression; an empty text when it may."""
    try:
        tree = parser.parse(expression)
        re.compile(expression)
    except re.error as error:
        return f"{error}"
    if any(code in _NOT_IN_RE2 for code, _ in _walk(tree)):
        return "look-around and back-references are not allowed; use “prior”, “next” and “unless”"
    if _nests(tree, inside=False):
        return "a repetition without limit may not hold another one or a choice"
    if sum(_is_unlimited(node) for node in _walk(tree)) > _UNLIMITED_AT_MOST:
        return f"more than {_UNLIMITED_AT_MOST} repetitions without limit"
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


def _nests(tree: Any, *, inside: bool) -> bool:
    for node in tree:
        unlimited = _is_unlimited(node)
        if inside and (unlimited or node[0] is op.BRANCH):
            return True
        if any(_nests(child, inside=inside or unlimited) for child in _children(node)):
            return True
    return False


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
