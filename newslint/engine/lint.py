"""Holding an article to a set of rules: no input, no output."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newslint.engine.rule_set import Matcher, RuleSet
from newslint.facts.article import Article
from newslint.matchers.wording import in_the_style_of
from newslint.rules.diagnostic import Diagnostic, Hit
from newslint.rules.rule import Rule, Terms
from newslint.text.document import Document
from newslint.text.edit import Edit, Fix, Safety
from newslint.text.span import Span


class Findings(NamedTuple):
    """Diagnostics in order of place, and what the rules that crashed said."""

    diagnostics: tuple[Diagnostic, ...]
    failures: tuple[str, ...] = ()


def lint(document: Document, rule_set: RuleSet) -> Findings:
    """What the rules find in a document.

    A rule that raises is told among the failures; the findings of the others are there.
    """
    article = Article(document, rule_set.lexicon)
    hits: list[tuple[Rule, Hit]] = []
    failures: list[str] = []
    for matcher in rule_set.matchers:
        _gather(matcher, article, hits, failures)
    found = {
        (rule.id, hit.span): (rule, _diagnostic(rule, hit, article))
        for rule, hit in hits
        if _applies(rule, hit, article)
    }
    diagnostics = sorted(_without_less_specific(found.values()), key=_order)
    return Findings(tuple(diagnostics), tuple(failures))


def _gather(
    matcher: Matcher, article: Article, hits: list[tuple[Rule, Hit]], failures: list[str]
) -> None:
    try:
        found = list(matcher.find(article))
    except Exception as error:  # a rule may come from anywhere and do anything
        failures.append(f"{matcher} failed: {type(error).__name__}: {error}")
    else:
        hits += found


def _applies(rule: Rule, hit: Hit, article: Article) -> bool:
    """Whether the place of a hit is one that its rule is about."""
    block = article.block_at(hit.span.start)
    if rule.blocks and (block is None or block.kind not in rule.blocks):
        return False
    if rule.quoted == "any":
        return True
    return article.is_quoted(hit.span) is (rule.quoted == "only")


def _diagnostic(rule: Rule, hit: Hit, article: Article) -> Diagnostic:
    found = hit.span.of(article.prose)
    fields = {
        "found": found.strip() or found,
        "better": hit.better[0].strip() if hit.better else "",
        "note": "",
        **hit.values,
    }
    fixes = hit.fixes + tuple(_replacement(rule, hit.span, found, text) for text in hit.better)
    return Diagnostic(
        rule.id,
        hit.span,
        rule.message.format_map(fields).strip(),
        rule.severity,
        tuple(_capped(fix, rule.safety) for fix in fixes),
        hit.related,
    )


def _replacement(rule: Rule, span: Span, found: str, better: str) -> Fix:
    if isinstance(rule.kind, Terms):
        better = in_the_style_of(found, better, curly=False)
    if not better.strip() and found.strip():
        words = f"Delete “{found.strip()}”"
    elif better.strip() != found.strip():
        words = f"Replace with “{better.strip()}”"
    else:
        words = "Insert the space" if len(better) > len(found) else "Delete the space"
    return Fix((Edit(span, better),), rule.safety, words)


def _capped(fix: Fix, ceiling: Safety) -> Fix:
    return Fix(fix.edits, min(fix.safety, ceiling), fix.message)


def _without_less_specific(found: Iterable[tuple[Rule, Diagnostic]]) -> Iterator[Diagnostic]:
    """Drops a finding where another rule at the same place says that it stands before it."""
    pairs = list(found)
    stronger = [(rule.before, one.span) for rule, one in pairs if rule.before]
    for rule, one in pairs:
        if not any(
            rule.id in before and span.touches(one.span) and span is not one.span
            for before, span in stronger
        ):
            yield one


def _order(diagnostic: Diagnostic) -> tuple[int, int, str]:
    return diagnostic.span.start, diagnostic.span.end, diagnostic.rule
