"""Regular expressions, run only where a literal that they require stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from newslint.expressions import compiled
from newslint.facts.article import Article
from newslint.matchers.wording import in_the_style_of
from newslint.rules.diagnostic import Hit
from newslint.rules.rule import Pattern, Rule
from newslint.text.span import Span

_CONTEXT = 200


class _Compiled:
    """Expressions are compiled when a text first needs them."""

    def __init__(self, rule: Rule, pattern: Pattern) -> None:
        self.rule = rule
        self.pattern = pattern

    @cached_property
    def literals(self) -> frozenset[str]:
        if self.rule.needs:
            return frozenset(self.rule.needs)
        from newslint.rules.expression import required_literals  # rules in the cache have them

        return required_literals(self.pattern.find)

    @cached_property
    def find(self) -> re.Pattern[str]:
        return self._expression(self.pattern.find)

    @cached_property
    def prior(self) -> re.Pattern[str]:
        return self._expression(self.pattern.prior)

    @cached_property
    def next(self) -> re.Pattern[str]:
        return self._expression(self.pattern.next)

    @cached_property
    def unless(self) -> tuple[re.Pattern[str], ...]:
        return tuple(self._expression(expression) for expression in self.pattern.unless)

    def _expression(self, expression: str) -> re.Pattern[str]:
        return compiled(expression, re.IGNORECASE if self.rule.case == "any" else 0)


class PatternMatcher:
    """All rules with a pattern."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._compiled = [
            _Compiled(rule, rule.kind) for rule in rules if isinstance(rule.kind, Pattern)
        ]

    def find(self, article: Article) -> Iterator[tuple[Rule, Hit]]:
        folded = article.folded
        for one in self._compiled:
            literals = one.literals
            if literals and not any(literal in folded for literal in literals):
                continue
            if not one.find.search(article.prose):
                continue
            excused: dict[Span, bool] = {}
            for block in article.blocks:
                for match in one.find.finditer(article.prose, block.span.start, block.span.end):
                    if not match.group() or not _stands(one, article, match, block.span):
                        continue
                    if not one.unless or not _is_excused(one, article, match, excused):
                        yield one.rule, _hit(one, article, match)


def _stands(one: _Compiled, article: Article, match: re.Match[str], block: Span) -> bool:
    """Whether what must stand around a match does."""
    prose = article.prose
    span = Span(*match.span())
    if article.is_verbatim(span):
        return False
    if one.pattern.prior:
        before = prose[max(block.start, span.start - _CONTEXT) : span.start]
        if not one.prior.search(before):
            return False
    if one.pattern.next:
        after = prose[span.end : min(block.end, span.end + _CONTEXT)]
        return bool(one.next.search(after))
    return True


def _is_excused(
    one: _Compiled, article: Article, match: re.Match[str], excused: dict[Span, bool]
) -> bool:
    """Whether something that a rule stays silent for stands in the sentence of a match;
    `excused` keeps the answer for each sentence."""
    sentence = article.sentence_at(match.start())
    place = sentence.span if sentence else Span(*match.span())
    if place not in excused:
        text = place.of(article.prose)
        excused[place] = any(unless.search(text) for unless in one.unless)
    return excused[place]


def _hit(one: _Compiled, article: Article, match: re.Match[str]) -> Hit:
    found = match.group()
    groups = {name: value or "" for name, value in match.groupdict().items()}
    curly = "’" in article.prose
    fields = {**groups, "found": found}
    better = [template.format_map(fields) for template in one.pattern.better]
    if one.rule.case == "any":
        better = [in_the_style_of(found, text, curly) for text in better]
    elif curly:
        better = [text.replace("'", "’") for text in better]
    return Hit(Span(*match.span()), tuple(better), groups)
