"""Where configuration files name rules or packs that do not exist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from newslint.engine.rule_set import is_known, selector_names, unknown_selector
from newslint.project.keys import OVERRIDE_KEYS, Kind
from newslint.project.problems import Problem
from newslint.project.table_reader import own_table
from newslint.project.toml_file import Place, TomlFile
from newslint.rules.rule import Rule

_MOST_TOLD = 50


def unknown_rules(files: Iterable[TomlFile], rules: tuple[Rule, ...]) -> list[Problem]:
    """One problem for each that none of the rules is."""
    return list(islice((each for file in files for each in _in_file(file, rules)), _MOST_TOLD))


def _in_file(file: TomlFile, rules: tuple[Rule, ...]) -> Iterator[Problem]:
    every = selector_names(rules)
    packs = {rule.pack for rule in rules}
    for place, kind, selector in _selectors(file):
        names = packs if kind is Kind.PACKS else every
        if not (selector in names if kind is Kind.PACKS else is_known(selector, names)):
            line = file.line_of(place, selector)
            yield Problem(file.path, line, unknown_selector(selector, names))


def _selectors(file: TomlFile) -> Iterator[tuple[Place, Kind, str]]:
    """What a file names; values of a wrong type, which are told elsewhere, name nothing."""
    place, table = own_table(file)
    tables: list[tuple[Place, Any]] = [(place, table)]
    overrides = table.get("overrides") if isinstance(table, dict) else None
    if isinstance(overrides, list):
        tables += [((*place, "overrides", n), each) for n, each in enumerate(overrides)]
    for start, values in tables:
        for name in values.keys() & OVERRIDE_KEYS.keys() if isinstance(values, dict) else ():
            kind, value = OVERRIDE_KEYS[name].kind, values[name]
            if kind is Kind.LEVELS and isinstance(value, dict):
                yield from (((*start, name, selector), kind, selector) for selector in value)
            elif kind in (Kind.RULES, Kind.PACKS) and isinstance(value, list):
                texts = (selector for selector in value if isinstance(selector, str))
                yield from (((*start, name), kind, selector) for selector in texts)
