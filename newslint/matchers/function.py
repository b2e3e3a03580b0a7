"""Rules written in Python, called only where a literal that they need stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from importlib import import_module
from typing import overload

from newslint.facts.article import Article
from newslint.rules.diagnostic import Hit
from newslint.rules.rule import Find, Rule
from newslint.text.span import Span

_FRONT_MATTER = ("---", "+++", "{")


class FunctionMatcher:
    """One rule with a function of its own."""

    def __init__(self, rule: Rule) -> None:
        self._rule = rule

    def __str__(self) -> str:
        return f"the rule {self._rule.id}"

    def find(self, article: Article) -> Iterator[tuple[Rule, Hit]]:
        if not self._may_apply(article):
            return
        needs = self._rule.needs
        text = article.prose if self._rule.case == "exact" else article.folded
        if not needs or any(literal in text for literal in needs):
            for hit in _function(self._rule)(article, _Places(needs, text)):
                yield self._rule, hit

    def _may_apply(self, article: Article) -> bool:
        """Whether the article has what the rule is about, which saves importing it."""
        rule = self._rule
        if rule.front_matter and not article.document.source.text.startswith(_FRONT_MATTER):
            return False
        if rule.words and article.vocabulary.isdisjoint(rule.words):
            return False
        return not rule.blocks or any(block.kind in rule.blocks for block in article.blocks)


class _Places(Sequence[Span]):
    """Where literals stand, in order; looked up when a rule asks for the first."""

    def __init__(self, literals: tuple[str, ...], text: str) -> None:
        self._literals = literals
        self._text = text

    @cached_property
    def _found(self) -> list[Span]:
        found: set[tuple[int, int]] = set()
        for literal in self._literals:
            at = self._text.find(literal)
            while at != -1:
                found.add((at, at + len(literal)))
                at = self._text.find(literal, at + 1)
        return [Span(*place) for place in sorted(found)]

    @overload
    def __getitem__(self, index: int) -> Span: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Span]: ...
    def __getitem__(self, index: int | slice) -> Span | Sequence[Span]:
        return self._found[index]

    def __len__(self) -> int:
        return len(self._found)

    def __iter__(self) -> Iterator[Span]:
        return iter(self._found)


def function_matchers(rules: Iterable[Rule]) -> list[FunctionMatcher]:
    return [FunctionMatcher(rule) for rule in rules if rule.find or rule.module]


def _function(rule: Rule) -> Find:
    if rule.find is not None:
        return rule.find
    loaded: Rule = import_module(rule.module).RULE
    if loaded.find is None:
        raise TypeError(f"RULE in {rule.module} has no function")
    return loaded.find
