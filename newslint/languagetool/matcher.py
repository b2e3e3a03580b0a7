"""LanguageTool as one of those that are asked about an article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from newslint.engine.rule_set import Selection, chosen
from newslint.facts.article import Article
from newslint.languagetool.asking import Asking
from newslint.languagetool.errors import NoServerError
from newslint.languagetool.found import Found
from newslint.languagetool.ours import is_ours
from newslint.languagetool.rules import as_rule, measurements
from newslint.rules.diagnostic import Hit, Severity
from newslint.rules.rule import OUTSIDE_PACK, Rule
from newslint.text.span import Span

_ENGLISH = "en"
_LARGE_VARIANTS = ("en-US", "en-GB", "en-AU", "en-CA", "en-NZ", "en-ZA")
_NEAREST = {"en-IE": "en-GB", "en-IN": "en-GB"}


class LanguageToolMatcher:
    """selections and severity: what a configuration says of rules, of LanguageTool's among them."""

    def __init__(
        self,
        asking: Asking,
        language: str,
        selections: Sequence[Selection],
        severity: Sequence[tuple[str, str]] = (),
    ) -> None:
        self._asking = asking
        self._language = language
        self._selections = selections
        self._severity = dict(severity)
        self._rules: dict[str, Rule | None] = {}
        self.why_not = ""

    def ask(self, article: Article) -> None:
        if self._is_wanted:
            self._asking.ask(article.prose, self._code(article))

    def find(self, article: Article) -> Iterator[tuple[Rule, Hit]]:
        if not self._is_wanted:
            return
        try:
            answer = self._asking.answer(article.prose, self._code(article))
        except NoServerError as error:
            self.why_not = str(error)
            return
        for found in answer:
            rule = self._rule(found)
            if rule is not None and not is_ours(found, article):
                yield rule, _hit(found)

    def is_on(self, selector: str) -> bool:
        if self.why_not or not self._is_wanted:
            return False
        measured = measurements().rules.get(selector)
        return selector == OUTSIDE_PACK or bool(measured and measured["on"])

    def _rule(self, found: Found) -> Rule | None:
        """The one that found it; None when it is off."""
        if found.rule not in self._rules:
            rule = as_rule(found, self._language)
            on = chosen([rule], self._selections)
            self._rules[found.rule] = self._with_severity(on[0]) if on else None
        return self._rules[found.rule]

    def _with_severity(self, rule: Rule) -> Rule:
        default = "default" if rule.on_by_default else ""
        for name in (rule.id, rule.pack, default, "all"):
            if level := self._severity.get(name):
                return rule._replace(severity=Severity[level.upper()])
        return rule

    @cached_property
    def _is_wanted(self) -> bool:
        """Whether any of its rules can be on."""
        selected: tuple[str, ...] = ()
        for selection in self._selections:
            before = selected if selection.select is None else selection.select
            selected = (*before, *selection.extend)
        return any(
            selector in ("all", "default") or selector.partition("/")[0] == OUTSIDE_PACK
            for selector in selected
        )

    def _code(self, article: Article) -> str:
        """The language as LanguageTool names it. Variants of a language have a dictionary, which
        takes half of its time and is heard only when it is selected."""
        dialect = _NEAREST.get(article.dialect, article.dialect) or _LARGE_VARIANTS[0]
        if self._language != _ENGLISH or dialect not in _LARGE_VARIANTS:
            return self._language
        speller = f"{OUTSIDE_PACK}/morfologik-rule-{dialect.lower()}"
        probe = Rule(summary="", why="", message="", id=speller, severity=Severity.INFO)
        return dialect if chosen([probe], self._selections) else _ENGLISH


def _hit(found: Found) -> Hit:
    span = Span(found.start, found.end)
    return Hit(span, found.replacements, {"message": found.message})
