"""The rules of a run, compiled once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cached_property
from typing import NamedTuple, Protocol

from newslint.facts.article import Article
from newslint.lexicon import Lexicon
from newslint.matchers.consistency import ConsistencyMatcher
from newslint.matchers.function import function_matchers
from newslint.matchers.pattern import PatternMatcher
from newslint.matchers.terms import TermsMatcher
from newslint.rules.diagnostic import Hit
from newslint.rules.rule import ANY_LANGUAGE, OUTSIDE_PACK, Rule, is_outside

_ALL, _DEFAULT, _PACK, _RULE = range(1, 5)


class Matcher(Protocol):
    """Finds the hits of one or more rules in an article."""

    def find(self, article: Article) -> Iterator[tuple[Rule, Hit]]: ...


class OutsideError(Exception):
    """What another program was asked cannot be had; the text tells the user why."""


class Outside(Matcher, Protocol):
    """Another program that is asked about each article; its rules are known by what it finds.

    What the own rules find at the same place is left to them.
    """

    def ask(self, article: Article) -> None:
        """Begin to ask about an article that `find` will be called for."""

    def is_on(self, selector: str) -> bool:
        """Whether a selector names what it looks for in this run."""


class UnknownSelectorError(ValueError):
    """A selector that names no rule and no pack."""


class Selection(NamedTuple):
    """Which rules a layer of configuration chooses; later layers change what earlier ones did.

    `select` starts afresh when it is not None; `extend` and `ignore` add to it and take away.
    """

    select: tuple[str, ...] | None = None
    extend: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


class RuleSet:
    """Rules and the lexicon that their articles ask.

    `known`: the ids and packs of all rules there are, for what articles say of them (empty: not to
    be checked). `language`: that of the rules, and of an article that does not show its own.
    `dialect`: that of all articles; empty where each is to show its own. `outside`: who else is
    asked about articles in the language of the rules.
    """

    def __init__(
        self,
        rules: tuple[Rule, ...],
        lexicon: Lexicon,
        known: frozenset[str] = frozenset(),
        language: str = "en",
        dialect: str = "",
        outside: Outside | None = None,
    ) -> None:
        self.rules = rules
        self.lexicon = lexicon
        self.known = known
        self.language = language
        self.dialect = dialect
        self.outside = outside

    @cached_property
    def matchers(self) -> tuple[Matcher, ...]:
        rules = [rule for rule in self.rules if rule.language in (self.language, ANY_LANGUAGE)]
        return (
            TermsMatcher(rules),
            PatternMatcher(rules),
            ConsistencyMatcher(rules),
            *function_matchers(rules),
        )

    @cached_property
    def without_language(self) -> RuleSet:
        """The same with only the rules that know no language."""
        rules = tuple(rule for rule in self.rules if rule.language == ANY_LANGUAGE)
        return RuleSet(rules, self.lexicon, self.known, self.language, self.dialect)


def choose_rules(
    rules: Sequence[Rule], select: Iterable[str] = ("default",), ignore: Iterable[str] = ()
) -> tuple[Rule, ...]:
    """The rules that selectors leave on: a rule's id, its pack, `default` or `all`.

    The more specific selector wins; at equal rank `ignore` does. Raises UnknownSelectorError.
    """
    select, ignore = tuple(select), tuple(ignore)
    check_selectors((*select, *ignore), selector_names(rules))
    return chosen(rules, [Selection(select, (), ignore)])


def chosen(rules: Iterable[Rule], selections: Sequence[Selection]) -> tuple[Rule, ...]:
    """The rules that layers of selectors leave on. Within a layer the more specific selector wins,
    and at equal rank `ignore`; a later layer wins over an earlier one, but a pack that it selects
    does not bring back a rule that was ignored by its name."""
    return tuple(rule for rule in rules if _is_on(rule, selections))


def _is_on(rule: Rule, selections: Sequence[Selection]) -> bool:
    is_on = False
    ignored_before = 0
    for select, extend, ignore in selections:
        wanted = _rank(rule, (*(select or ()), *extend))
        unwanted = _rank(rule, ignore)
        if wanted or unwanted or select is not None:
            is_on = wanted > unwanted and wanted >= ignored_before
        ignored_before = max(ignored_before, unwanted)
    return is_on


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


def selector_names(rules: Iterable[Rule]) -> set[str]:
    """What a selector may be."""
    known = {"all", "default"}
    for rule in rules:
        known |= {rule.id, rule.pack, *rule.was}
    return known


def check_selectors(selectors: Iterable[str], known: Set[str]) -> None:
    """Raises UnknownSelectorError for the first that is not known."""
    for selector in selectors:
        if not is_known(selector, known):
            raise UnknownSelectorError(unknown_selector(selector, known))


def is_known(selector: str, known: Set[str]) -> bool:
    """Whether it is one of those that are known, or may be a rule of another program."""
    return selector in known or is_outside(selector)


def unknown_selector(selector: str, known: Set[str]) -> str:
    """What to say of a selector that is not known."""
    from newslint.rules.nearest import did_you_mean

    hint = (
        did_you_mean(selector, sorted({*known, OUTSIDE_PACK})) or "; `newslint list` shows them all"
    )
    return f"unknown rule or pack “{selector}”{hint}"
