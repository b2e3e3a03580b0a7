"""Loading a configuration with the rules and lists that it names, and holding it against them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from newslint.engine.catalogue import Catalogue
from newslint.engine.rule_set import is_known, selector_names
from newslint.project.configuration import Configuration
from newslint.project.problems import Problem
from newslint.project.stored_configuration import load_configuration, store_configuration
from newslint.project.user_rules import read_rule_folder
from newslint.project.word_lists import WordList, read_word_list
from newslint.rules.rule import Rule

if TYPE_CHECKING:
    from newslint.project.toml_file import TomlFile


class Loaded(NamedTuple):
    """A configuration; its rule folders and list files by path; everything that is wrong."""

    configuration: Configuration
    rules: Mapping[str, tuple[Rule, ...]]
    lists: Mapping[str, WordList]
    problems: tuple[Problem, ...]


def load(path: str, root: str, catalogue: Catalogue) -> Loaded:
    """The configuration in a file; `root` is the folder that it may not lead out of."""
    files: tuple[TomlFile, ...] = ()
    problems: list[Problem] = []
    configuration = load_configuration(path, root)
    if configuration is None:
        from newslint.project.reading import read_configuration  # TOML is slow to load

        configuration, problems_of_files, files = read_configuration(path, root)
        problems += problems_of_files
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
    if not _are_known(configuration, every_rule):
        from newslint.project.reading import read_configuration
        from newslint.project.unknown_rules import unknown_rules

        problems += unknown_rules(files or read_configuration(path, root).files, every_rule)
    if files and not problems:
        store_configuration(configuration, (file.path for file in files))
    problems.sort(key=lambda problem: (problem.path != path, problem.path, problem.line))
    return Loaded(configuration, rules, lists, tuple(problems))


def _are_known(configuration: Configuration, rules: tuple[Rule, ...]) -> bool:
    """Whether there are all rules and packs that a configuration names."""
    named = {selector for layer in configuration.layers for selector in layer.selectors}
    styles = {pack for layer in configuration.layers for pack in layer.style or ()}
    names = selector_names(rules)
    known = all(is_known(selector, names) for selector in named)
    return known and styles <= {rule.pack for rule in rules}


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
