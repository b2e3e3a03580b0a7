"""The rules of a run, compiled once for all files whose configuration comes to the same."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from itertools import chain

from newslint.engine.catalogue import Catalogue
from newslint.engine.rule_set import Outside, RuleSet, chosen
from newslint.lexicon import Lexicon, load_lexicon
from newslint.project.configuration import Configuration, Layer, Settings, settings
from newslint.project.configurations import Configurations
from newslint.rules.rule import Rule


class RuleSets:
    """options: the layer of the command line; outside: who else is asked with some settings."""

    def __init__(
        self,
        catalogue: Catalogue,
        configurations: Configurations,
        options: Layer | None = None,
        outside: Callable[[Settings], Outside | None] = lambda given: None,
    ) -> None:
        self._catalogue = catalogue
        self._configurations = configurations
        self._options = options
        self._outside = outside
        self._made: dict[tuple[Layer, ...], RuleSet] = {}

    def for_file(self, path: str, configuration: Configuration) -> RuleSet:
        """The rules for a file, which need not exist."""
        layers = configuration.layers
        if layers:
            layers = configuration.layers_for(os.path.abspath(path))
        return self._get(layers)

    def rules_for_all_files(self, configuration: Configuration) -> tuple[Rule, ...]:
        """The rules that a configuration leaves on, its overrides aside."""
        layers = (layer for layer in configuration.layers if layer.paths is None)
        return self._chosen(settings(layers, self._options))

    def _get(self, layers: tuple[Layer, ...]) -> RuleSet:
        if layers not in self._made:
            self._made[layers] = self._make(settings(layers, self._options))
        return self._made[layers]

    def _make(self, given: Settings) -> RuleSet:
        on = self._chosen(given)
        lexicon = load_lexicon()
        if given.words or given.names:
            on, lexicon = self._with_lists(on, lexicon, given)
        known = frozenset(name for r in self._every(given) for name in (r.id, r.pack, *r.was))
        dialect = given.dialect if given.dialect != "auto" else ""
        return RuleSet(on, lexicon, known, given.language, dialect, self._outside(given))

    def _every(self, given: Settings) -> tuple[Rule, ...]:
        """All rules there are for a file, on or off."""
        if not given.rules:
            return self._catalogue.rules
        own = chain.from_iterable(self._configurations.rules[path] for path in given.rules)
        return tuple(sorted((*self._catalogue.rules, *own), key=lambda rule: rule.id))

    def _chosen(self, given: Settings) -> tuple[Rule, ...]:
        on = chosen(self._every(given), given.selections)
        return with_severity(on, given.severity) if given.severity else on

    def _with_lists(
        self, rules: tuple[Rule, ...], lexicon: Lexicon, given: Settings
    ) -> tuple[tuple[Rule, ...], Lexicon]:
        from newslint.engine.listed_rules import with_terms
        from newslint.lexicon.listed import ListedLexicon

        words = [self._configurations.lists[path] for path in given.words]
        names = [self._configurations.lists[path] for path in given.names]
        listed = ListedLexicon(
            lexicon,
            chain.from_iterable(each.accepted for each in words),
            chain.from_iterable(each.accepted for each in names),
        )
        rules = with_terms(
            rules,
            dict(chain.from_iterable(each.wrong for each in words)),
            dict(chain.from_iterable(each.wrong for each in names)),
        )
        return rules, listed


def with_severity(rules: Iterable[Rule], levels: Sequence[tuple[str, str]]) -> tuple[Rule, ...]:
    """The rules with the severities that selectors give them: the more specific one wins, of equal
    ones the last."""
    from newslint.rules.diagnostic import Severity

    by_selector = {selector: Severity[level.upper()] for selector, level in levels}
    changed = []
    for rule in rules:
        names = (rule.id, *rule.was, rule.pack, "default" if rule.on_by_default else "", "all")
        level = next((by_selector[name] for name in names if name in by_selector), rule.severity)
        changed.append(rule._replace(severity=level))
    return tuple(changed)
