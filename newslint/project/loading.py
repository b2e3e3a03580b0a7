"""Loading a configuration with the rules and lists that it names, and holding it against them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice
from typing import Any, NamedTuple

from newslint.engine.catalogue import Catalogue
from newslint.engine.rule_set import selector_names, unknown_selector
from newslint.project.configuration import Configuration
from newslint.project.keys import OVERRIDE_KEYS, Kind
from newslint.project.lookup import SHARED_NAME
from newslint.project.problems import Problem
from newslint.project.reading import Reading, read_configuration
from newslint.project.stored_configuration import load_configuration, store_configuration
from newslint.project.toml_file import Place, TomlFile
from newslint.project.user_rules import read_rule_folder
from newslint.project.word_lists import WordList, read_word_list
from newslint.rules.rule import Rule

_MOST_TOLD = 50


class Loaded(NamedTuple):
    """A configuration; its rule folders and list files by path; everything that is wrong."""

    configuration: Configuration
    rules: Mapping[str, tuple[Rule, ...]]
    lists: Mapping[str, WordList]
    problems: tuple[Problem, ...]


def load(path: str, root: str, catalogue: Catalogue) -> Loaded:
    """The configuration in a file; `root` is the folder that it may not lead out of."""
    stored = load_configuration(path, root)
    reading = Reading(stored, (), ()) if stored else read_configuration(path, root)
    configuration = reading.configuration
    problems = list(reading.problems)
    rules: dict[str, tuple[Rule, ...]] = {}
    for folder in _named(layer.rules for layer in configuration.layers):
        rules[folder], wrong = read_rule_folder(folder, root)
        problems += wrong
    lists: dict[str, WordList] = {}
    for file in _named((*layer.names, *layer.words) for layer in configuration.layers):
        lists[file], wrong = read_word_list(file)
        problems += wrong
    every_rule = (*catalogue.rules, *chain.from_iterable(rules.values()))
    problems += _doubles(rules, catalogue)
    selectors = {selector for layer in configuration.layers for selector in layer.selectors}
    if not selectors <= selector_names(every_rule):
        files = reading.files or read_configuration(path, root).files
        unknown = chain.from_iterable(_unknown(file, every_rule) for file in files)
        problems += islice(unknown, _MOST_TOLD)
    if not stored and not problems:
        store_configuration(configuration, (file.path for file in reading.files))
    return Loaded(configuration, rules, lists, tuple(problems))


def _named(lists: Iterable[tuple[str, ...]]) -> dict[str, None]:
    return dict.fromkeys(chain.from_iterable(lists))


def _doubles(rules: Mapping[str, tuple[Rule, ...]], catalogue: Catalogue) -> Iterator[Problem]:
    """Rules whose name another rule has."""
    counts = Counter(rule.id for rule in chain(catalogue.rules, *rules.values()))
    for folder, found in rules.items():
        for rule in found:
            if counts[rule.id] > 1:
                message = f"there is another rule “{rule.id}”: give this one a name of its own"
                yield Problem(folder, 0, message)


def _unknown(file: TomlFile, rules: Iterable[Rule]) -> Iterator[Problem]:
    """The selectors in a file that name no rule."""
    rules = tuple(rules)
    names = {Kind.RULES: selector_names(rules), Kind.PACKS: {rule.pack for rule in rules}}
    names[Kind.LEVELS] = names[Kind.RULES]
    for place, kind, selector in _selectors(file):
        if selector not in names[kind]:
            line = file.line_of(place, selector)
            yield Problem(file.path, line, unknown_selector(selector, names[kind]))


def _selectors(file: TomlFile) -> Iterator[tuple[Place, Kind, str]]:
    place: Place = ()
    table: Any = file.table
    if file.path.endswith(SHARED_NAME):
        place = ("tool", "newslint")
        table = table["tool"]["newslint"]
    tables = [(place, table)]
    tables += [((*place, "overrides", n), t) for n, t in enumerate(table.get("overrides", ()))]
    for start, values in tables:
        for name, value in values.items():
            kind = OVERRIDE_KEYS[name].kind if name in OVERRIDE_KEYS else None
            if kind is Kind.LEVELS:
                yield from (((*start, name, selector), kind, selector) for selector in value)
            elif kind in (Kind.RULES, Kind.PACKS):
                yield from (((*start, name), kind, selector) for selector in value)
