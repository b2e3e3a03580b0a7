"""The rules of a run, compiled once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from newslint.facts.article import Article
from newslint.lexicon import Lexicon
from newslint.matchers.consistency import ConsistencyMatcher
from newslint.matchers.function import function_matchers
from newslint.matchers.pattern import PatternMatcher
from newslint.matchers.terms import TermsMatcher
from newslint.rules.diagnostic import Hit
from newslint.rules.rule import Rule

_ALL, _DEFAULT, _PACK, _RULE = range(1, 5)


class Matcher(Protocol):
    """Finds the hits of one or more rules in an article."""

    def find(self, article: Article) -> Iterator[tuple[Rule, Hit]]: ...


class UnknownSelectorError(ValueError):
    """A selector that names no rule and no pack."""


@dataclass(frozen=True)
class RuleSet:
    """Rules and the lexicon that their articles ask; `known` are the ids and packs of all rules
    there are, for what articles say of them (empty: not to be checked)."""

    rules: tuple[Rule, ...]
    lexicon: Lexicon
    known: frozenset[str] = frozenset()

    @cached_property
    def matchers(self) -> tuple[Matcher, ...]:
        return (
            TermsMatcher(self.rules),
            PatternMatcher(self.rules),
            ConsistencyMatcher(self.rules),
            *function_matchers(self.rules),
        )


def choose_rules(
    rules: Sequence[Rule], select: Iterable[str] = ("default",), ignore: Iterable[str] = ()
) -> tuple[Rule, ...]:
    """The rules that selectors leave on: a rule's id, its pack, `default` or `all`.

    The more specific selector wins; at equal rank `ignore` does. Raises UnknownSelectorError.
    """
    select, ignore = tuple(select), tuple(ignore)
    for selector in (*select, *ignore):
        _check(selector, rules)
    return tuple(rule for rule in rules if _rank(rule, select) > _rank(rule, ignore))


def _rank(rule: Rule, selectors: Iterable[str]) -> int:
    return max((_one_rank(rule, selector) for selector in selectors), default=0)


def _one_rank(rule: Rule, selector: str) -> int:
    if selector == rule.id or selector in rule.was:
        return _RULE
    if selector == rule.pack:
        return _PACK
    if selector == "default":
        return _DEFAULT if rule.on_by_default else 0
    return _ALL if selector == "all" else 0


def _check(selector: str, rules: Sequence[Rule]) -> None:
    known = {"all", "default"}
    for rule in rules:
        known |= {rule.id, rule.pack, *rule.was}
    if selector not in known:
        import difflib  # slow to load, and only for mistakes

        close = difflib.get_close_matches(selector, sorted(known), n=1)
        hint = f"; did you mean “{close[0]}”?" if close else "; `newslint list` shows them all"
        raise UnknownSelectorError(f"unknown rule or pack “{selector}”{hint}")
