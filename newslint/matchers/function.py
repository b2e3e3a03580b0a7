"""Rules written in Python, called only where a literal that they need stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module

from newslint.facts.article import Article
from newslint.rules.diagnostic import Hit
from newslint.rules.rule import Find, Rule
from newslint.text.span import Span


class FunctionMatcher:
    """One rule with a function of its own."""

    def __init__(self, rule: Rule) -> None:
        self._rule = rule

    def __str__(self) -> str:
        return f"the rule {self._rule.id}"

    def find(self, article: Article) -> Iterator[tuple[Rule, Hit]]:
        places = list(_places(self._rule.needs, article.folded))
        if places or not self._rule.needs:
            for hit in _function(self._rule)(article, places):
                yield self._rule, hit


def function_matchers(rules: Iterable[Rule]) -> list[FunctionMatcher]:
    return [FunctionMatcher(rule) for rule in rules if rule.find or rule.module]


def _places(needs: tuple[str, ...], folded: str) -> Iterable[Span]:
    found = set()
    for literal in needs:
        at = folded.find(literal)
        while at != -1:
            found.add(Span(at, at + len(literal)))
            at = folded.find(literal, at + 1)
    return sorted(found)


def _function(rule: Rule) -> Find:
    if rule.find is not None:
        return rule.find
    loaded: Rule = import_module(rule.module).RULE
    if loaded.find is None:
        raise TypeError(f"RULE in {rule.module} has no function")
    return loaded.find
