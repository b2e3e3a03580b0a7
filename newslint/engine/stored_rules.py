"""Rules as JSON for the cache: what a run needs of them, without their documentation."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from newslint.rules.diagnostic import Severity
from newslint.rules.phrases import Phrases, grouped
from newslint.rules.rule import Consistency, Kind, Pattern, Rule, Terms
from newslint.text.document import BlockKind
from newslint.text.edit import Safety

_PLAIN = (
    "id",
    "summary",
    "why",
    "message",
    "source",
    "case",
    "quoted",
    "default",
    "language",
    "front_matter",
)
_TUPLES = ("before", "dialect", "was", "needs", "words")


def dump_rules(rules: Sequence[Rule]) -> bytes:
    return json.dumps([_row(rule) for rule in rules], ensure_ascii=False).encode()


def load_rules(data: bytes) -> tuple[Rule, ...]:
    """The rules of `dump_rules`; a function rule is imported by name when it is first run."""
    return tuple(_rule(row) for row in json.loads(data))


def _row(rule: Rule) -> dict[str, Any]:
    from newslint.rules.expression import required_literals  # not needed to load rules

    row: dict[str, Any] = {name: getattr(rule, name) for name in (*_PLAIN, *_TUPLES)}
    row["severity"] = int(rule.severity)
    row["safety"] = int(rule.safety)
    row["blocks"] = [kind.value for kind in rule.blocks]
    row["module"] = rule.module
    kind = rule.kind
    if isinstance(kind, Terms):
        row["terms"] = grouped(kind.phrases)
    elif isinstance(kind, Pattern):
        row["pattern"] = [kind.find, kind.prior, kind.next, kind.unless, kind.better]
        row["needs"] = sorted(required_literals(kind.find))
    elif isinstance(kind, Consistency):
        row["forms"] = [kind.forms, kind.unless]
    return row


def _rule(row: dict[str, Any]) -> Rule:
    fields: dict[str, Any] = {name: row[name] for name in _PLAIN}
    fields |= {name: tuple(row[name]) for name in _TUPLES}
    return Rule(
        **fields,
        severity=Severity(row["severity"]),
        safety=Safety(row["safety"]),
        blocks=tuple(BlockKind(value) for value in row["blocks"]),
        module=row["module"],
        kind=_kind(row),
    )


def _kind(row: dict[str, Any]) -> Kind | None:
    if "terms" in row:
        return Terms(Phrases(row["terms"]))
    if "pattern" in row:
        find, prior, following, unless, better = row["pattern"]
        return Pattern(find, prior, following, tuple(unless), tuple(better))
    if "forms" in row:
        forms, unless = row["forms"]
        return Consistency(tuple(tuple(group) for group in forms), tuple(unless))
    return None
