"""Reading a rule file: TOML in, a `Rule` out, or everything that is wrong with it at once."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from newslint.rules.diagnostic import Severity
from newslint.rules.expression import bounded, unsuitable
from newslint.rules.nearest import did_you_mean
from newslint.rules.rule import Consistency, Example, Kind, Pattern, Rule, Term, Terms
from newslint.rules.template import template_problems
from newslint.text.document import BlockKind
from newslint.text.edit import Safety

_REQUIRED = ("summary", "why", "message")
_KINDS = ("terms", "pattern", "consistency")


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong at a line (1-based; 0: the file as a whole), and what to do."""

    line: int
    message: str


class RuleFileError(Exception):
    """A rule file that cannot be used; `problems` has all that is wrong with it."""

    def __init__(self, path: str, problems: list[Problem]) -> None:
        self.path = path
        self.problems = tuple(problems)
        super().__init__("\n".join(f"{path}:{p.line}: {p.message}" for p in problems))


def read_rule(text: str, rule_id: str, path: str, *, is_installed: bool = False) -> Rule:
    """The rule in a file's text; its id is where the file lies. Raises RuleFileError.

    is_installed: it comes with newslint or a package, which could run anything anyhow; then it is
    not asked how long its expressions may take.
    """
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        raise RuleFileError(
            path, [Problem(int(line[1]) if line else 1, f"not valid TOML: {error}")]
        ) from None
    reader = _Reader(text, table, is_installed)
    rule = reader.rule(rule_id)
    if rule is None or reader.problems:
        raise RuleFileError(path, sorted(reader.problems, key=lambda p: p.line))
    return rule


class _Reader:
    """Checks one table and gathers what is wrong."""

    def __init__(self, text: str, table: dict[str, Any], is_installed: bool) -> None:
        self._is_installed = is_installed
        self._lines = text.split("\n")
        self._table = table
        self.problems: list[Problem] = []

    def rule(self, rule_id: str) -> Rule | None:
        for key in self._table:
            if key not in _KEYS and key not in _KINDS:
                self._problem(key, f"unknown key “{key}”{did_you_mean(key, [*_KEYS, *_KINDS])}")
        for key in _REQUIRED:
            if key not in self._table:
                self._problem("", f"“{key}” is missing")
        fields: dict[str, Any] = {
            key: value
            for key, read in _KEYS.items()
            if key in self._table and (value := read(self, key, self._table[key])) is not None
        }
        kind = self._kind()
        if not all(key in fields for key in _REQUIRED):
            return None
        if not fields.get("bad") or not fields.get("good"):
            self._problem("", "“bad” and “good” need at least one example each")
        self._check_fields(fields["message"], kind)
        return Rule(id=rule_id, kind=kind, **fields)

    def _kind(self) -> Kind | None:
        kinds = [kind for kind in _KINDS if kind in self._table]
        if len(kinds) != 1:
            self._problem("", f"a rule has one of [{'], ['.join(_KINDS)}], not {len(kinds)}")
            return None
        table = self._table[kinds[0]]
        if not isinstance(table, dict) or not table:
            self._problem(kinds[0], f"[{kinds[0]}] must be a table that holds something")
            return None
        read: dict[str, Callable[[dict[str, Any]], Kind | None]] = {
            "terms": self._terms,
            "pattern": self._pattern,
            "consistency": self._consistency,
        }
        return read[kinds[0]](table)

    def _terms(self, table: dict[str, Any]) -> Terms:
        phrases = {}
        for phrase, value in table.items():
            entry = value if isinstance(value, dict) else {"better": value}
            for key in entry.keys() - {"better", "note", "until"}:
                self._problem(phrase, f"unknown key “{key}” for the term “{phrase}”")
            better = entry.get("better", [])
            alternatives = [better] if isinstance(better, str) else better
            if not _is_list_of(alternatives, str):
                self._problem(phrase, f"“{phrase}” needs a text or a list of texts")
                continue
            until = entry.get("until")
            if not phrase.strip():
                self._problem("terms", "a term must not be empty")
            elif until is not None and type(until) is not date:
                self._problem(phrase, "“until” must be a date like 2031-12-31")
            phrases[phrase] = Term(tuple(alternatives), str(entry.get("note", "")), until)
        return Terms(phrases)

    def _pattern(self, table: dict[str, Any]) -> Pattern | None:
        one, many = ("find", "prior", "next"), ("unless", "better")
        for key in table:
            if key not in one + many:
                hint = did_you_mean(key, one + many)
                self._problem(key, f"unknown key “{key}” in [pattern]{hint}")
        single = {key: self.text(key, table.get(key, "")) for key in one}
        several = {key: self._alternatives(key, table.get(key, [])) for key in many}
        if None in single.values() or None in several.values():
            return None
        values: dict[str, Any] = {**single, **several}
        if not values["find"]:
            self._problem("pattern", "[pattern] needs “find”")
        for key in one:
            self._check_expression(key, values[key])
        for expression in values["unless"]:
            self._check_expression("unless", expression)
        if self.problems:
            return None
        values |= {key: bounded(values[key]) for key in one}
        return Pattern(**values | {"unless": tuple(map(bounded, values["unless"]))})

    def _alternatives(self, key: str, value: object) -> tuple[str, ...] | None:
        return (value,) if isinstance(value, str) else self.texts(key, value)

    def _check_expression(self, key: str, expression: str) -> None:
        if not self._is_installed and (why := unsuitable(expression)):
            self._problem(key, f"“{key}” cannot be used: {why}")

    def _consistency(self, table: dict[str, Any]) -> Consistency | None:
        forms = table.get("forms", [])
        unless = table.get("unless", [])
        for key in table.keys() - {"forms", "unless"}:
            hint = did_you_mean(key, ["forms", "unless"])
            self._problem(key, f"unknown key “{key}” in [consistency]{hint}")
        if not _is_list_of(unless, str):
            self._problem("unless", "“unless” must be a list of texts")
            return None
        if not isinstance(forms, list) or not forms:
            self._problem("forms", "“forms” must be a list of lists of texts")
            return None
        for group in forms:
            if not _is_list_of(group, str) or len(group) < 2 or not all(map(str.strip, group)):
                self._problem("forms", "each of “forms” must be a list of two texts or more")
                return None
        return Consistency(tuple(tuple(group) for group in forms), tuple(unless))

    def _check_fields(self, message: str, kind: Kind | None) -> None:
        known = {"found", "better", "note"}
        texts = [("message", message)]
        if isinstance(kind, Pattern):
            known |= set(re.compile(kind.find).groupindex)
            texts += [("better", better) for better in kind.better]
        if isinstance(kind, Consistency):
            known |= {"count", "usual"}
        for key, text in texts:
            for problem in template_problems(key, text, known):
                self._problem(key, problem)

    def _problem(self, key: str, message: str) -> None:
        self.problems.append(Problem(self._line_of(key), message))

    def _line_of(self, key: str) -> int:
        """The line where a key or table is written; tomllib does not say."""
        if not key:
            return 1
        written = re.compile(rf"""\s*(?:\[{re.escape(key)}\]|["']?{re.escape(key)}["']?\s*=)""")
        return next((n for n, line in enumerate(self._lines, 1) if written.match(line)), 1)

    # One method for each type of value; each gives None after telling what is wrong.

    def text(self, key: str, value: object) -> str | None:
        if isinstance(value, str) and (value.strip() or key not in _REQUIRED):
            return value
        self._problem(key, f"“{key}” must be a text")
        return None

    def texts(self, key: str, value: object) -> tuple[str, ...] | None:
        if isinstance(value, list) and _is_list_of(value, str):
            return tuple(value)
        self._problem(key, f"“{key}” must be a list of texts")
        return None

    def flag(self, key: str, value: object) -> bool | None:
        if isinstance(value, bool):
            return value
        self._problem(key, f"“{key}” must be true or false")
        return None

    def severity(self, key: str, value: object) -> Severity | None:
        names = {severity.label: severity for severity in Severity}
        return names[self._choice(key, value, names) or "warning"]

    def safety(self, key: str, value: object) -> Safety | None:
        names = {safety.name.lower(): safety for safety in Safety}
        return names[self._choice(key, value, names) or "shown"]

    def blocks(self, key: str, value: object) -> tuple[BlockKind, ...] | None:
        names = {kind.value: kind for kind in BlockKind}
        texts = self.texts(key, value) or ()
        return tuple(names[name] for text in texts if (name := self._choice(key, text, names)))

    def quoted(self, key: str, value: object) -> str | None:
        return self._choice(key, value, ("any", "skip", "only"))

    def case(self, key: str, value: object) -> str | None:
        return self._choice(key, value, ("any", "exact"))

    def examples(self, key: str, value: object) -> tuple[Example, ...] | None:
        if not isinstance(value, list):
            self._problem(key, f"“{key}” must be a list of examples")
            return None
        found = []
        for item in value:
            table = {"text": item} if isinstance(item, str) else item
            if not isinstance(table, dict) or not isinstance(table.get("text"), str):
                self._problem(key, f"an example in “{key}” must be a text or a table with “text”")
                continue
            for name in table.keys() - {"text", "format", "dialect", "date"}:
                self._problem(key, f"unknown key “{name}” in an example")
            day = table.get("date")
            if day is not None and type(day) is not date:
                self._problem(key, "“date” of an example must be a date like 2019-10-12")
                continue
            found.append(
                Example(
                    table["text"],
                    str(table.get("format", "text")),
                    str(table.get("dialect", "")),
                    day,
                )
            )
        return tuple(found)

    def _choice(
        self, key: str, value: object, choices: Mapping[str, Enum] | tuple[str, ...]
    ) -> str | None:
        if isinstance(value, str) and value in choices:
            return value
        names = list(choices)
        hint = did_you_mean(value, names) if isinstance(value, str) else ""
        self._problem(key, f"“{key}” must be one of {', '.join(names)}{hint}")
        return None


_KEYS: Mapping[str, Callable[[_Reader, str, Any], Any]] = {
    "summary": _Reader.text,
    "why": _Reader.text,
    "source": _Reader.text,
    "message": _Reader.text,
    "severity": _Reader.severity,
    "safety": _Reader.safety,
    "case": _Reader.case,
    "blocks": _Reader.blocks,
    "quoted": _Reader.quoted,
    "before": _Reader.texts,
    "default": _Reader.flag,
    "language": _Reader.text,
    "dialect": _Reader.texts,
    "was": _Reader.texts,
    "bad": _Reader.examples,
    "good": _Reader.examples,
}


def _is_list_of(value: object, kind: type) -> bool:
    return isinstance(value, list) and all(isinstance(item, kind) for item in value)
