"""All rules there are: read once from their files, kept in the user's cache."""

from __future__ import annotations

import json
from collections import Counter
from typing import NamedTuple

from newslint import cache
from newslint.engine.rule_sources import (
    RuleFolder,
    built_in_folders,
    environment_stamp,
    folder_stamp,
    plugin_folders,
    read_folder,
)
from newslint.engine.stored_rules import dump_rules, load_rules
from newslint.rules.rule import Rule

_CACHE_NAME = "rules"
_FORMAT = "3"


class Catalogue(NamedTuple):
    """Rules sorted by id; `problems` tells which could not be read and why."""

    rules: tuple[Rule, ...]
    problems: tuple[str, ...] = ()

    @property
    def names(self) -> frozenset[str]:
        """Every id that a rule has or had, and every pack."""
        return frozenset(n for rule in self.rules for n in (rule.id, rule.pack, *rule.was))

    def get(self, rule_id: str) -> Rule | None:
        """The rule of that id, or the one that had it once."""
        return next((r for r in self.rules if rule_id == r.id or rule_id in r.was), None)


def load_catalogue() -> Catalogue:
    """All rules, from the cache when no rule file and no installed package has changed.

    Rules from the cache come without their examples; `read_catalogue` gives these too.
    """
    stamp = "\n".join([_FORMAT, environment_stamp(), *map(folder_stamp, built_in_folders())])
    if stored := cache.read(_CACHE_NAME, stamp):
        plugins, rules = json.loads(bytes(stored))
        if all(_is_unchanged(*plugin) for plugin in plugins):
            return Catalogue(load_rules(rules))
    catalogue, folders = _read_all()
    if not catalogue.problems:
        plugins = [[f.path, f.package, f.prefix, folder_stamp(f)] for f in folders]
        row = [plugins, dump_rules(catalogue.rules).decode()]
        cache.write(_CACHE_NAME, stamp, json.dumps(row).encode())
    return catalogue


def read_catalogue() -> Catalogue:
    """All rules with all that their files say."""
    return _read_all()[0]


def _is_unchanged(path: str, package: str, prefix: str, stamp: str) -> bool:
    try:
        return folder_stamp(RuleFolder(path, package, prefix)) == stamp
    except OSError:
        return False


def _read_all() -> tuple[Catalogue, tuple[RuleFolder, ...]]:
    from newslint.engine.listed_rules import LISTED_RULES  # the cache has these rules
    from newslint.engine.suppress import DIRECTIVE_RULES

    plugins, plugin_problems = plugin_folders()
    rules: list[Rule] = [*DIRECTIVE_RULES, *LISTED_RULES]
    problems = list(plugin_problems)
    for folder in (*built_in_folders(), *plugins):
        found, wrong = read_folder(folder)
        rules += found
        problems += wrong
    for rule_id, count in Counter(rule.id for rule in rules).items():
        if count > 1:
            problems.append(f"{count} files define the rule “{rule_id}”; one name is one rule")
    unique = {rule.id: rule for rule in reversed(rules)}
    ordered = tuple(sorted(unique.values(), key=lambda rule: rule.id))
    return Catalogue(ordered, tuple(problems)), plugins
