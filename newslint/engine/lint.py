"""Holding an article to a set of rules: no input, no output."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newslint.engine.rule_set import Matcher, OutsideError, RuleSet
from newslint.engine.suppress import suppress
from newslint.facts.article import Article
from newslint.matchers.wording import in_the_style_of
from newslint.rules.diagnostic import Diagnostic, Hit
from newslint.rules.rule import Rule, Terms
from newslint.text.document import Document
from newslint.text.edit import Edit, Fix, Safety
from newslint.text.span import Span

_NEAR = 8
"""Findings that may begin before a place and reach it."""

_ABOUT_WORDS = ("spelling", "names", "capitals")
"""Packs that have nothing to say of what the user's own lists accept."""


class Findings(NamedTuple):
    """Diagnostics in order of place, and what the rules that crashed said.

    `language`: that of an article which is not in the language of its rules; only the rules that
    know no language were run on it.
    """

    diagnostics: tuple[Diagnostic, ...]
    failures: tuple[str, ...] = ()
    language: str = ""


def lint(document: Document, rule_set: RuleSet, dialect: str = "") -> Findings:
    """What the rules find in a document; `dialect` where it is known to be in one.

    A rule that raises is told among the failures; the findings of the others are there.
    """
    article = Article(document, rule_set.lexicon, dialect or rule_set.dialect, rule_set.language)
    other_language = article.language
    if other_language in ("", rule_set.language):
        other_language = ""
    else:
        rule_set = rule_set.without_language
    hits: list[tuple[Rule, Hit]] = []
    failures: list[str] = []
    for matcher in rule_set.matchers:
        _gather(matcher, article, hits, failures)
    found = {
        (rule.id, hit.span): (rule, _diagnostic(rule, hit, article))
        for rule, hit in hits
        if _applies(rule, hit, article)
    }
    standing = _without_less_specific(found.values())
    outside = rule_set.outside
    if outside is not None:
        others: list[tuple[Rule, Hit]] = []
        if not _gather(outside, article, others, failures):
            outside = None
        standing += _beside(standing, others, article)
    diagnostics = suppress(document, standing, rule_set.rules, rule_set.known, outside)
    return Findings(tuple(sorted(diagnostics, key=_order)), tuple(failures), other_language)


def ask_ahead(document: Document, rule_set: RuleSet) -> None:
    """Let the other program begin with a document that `lint` will be called for."""
    if rule_set.outside is not None:
        article = Article(document, rule_set.lexicon, rule_set.dialect, rule_set.language)
        if article.language in ("", rule_set.language):
            rule_set.outside.ask(article)


def _gather(
    matcher: Matcher, article: Article, hits: list[tuple[Rule, Hit]], failures: list[str]
) -> bool:
    """Whether it went well."""
    try:
        found = list(matcher.find(article))
    except OutsideError as error:
        failures.append(str(error))
        return False
    except Exception as error:  # a rule may come from anywhere and do anything
        failures.append(f"{matcher} failed: {type(error).__name__}: {error}")
        return False
    hits += found
    return True


def _beside(
    own: Sequence[tuple[Rule, Diagnostic]], hits: Iterable[tuple[Rule, Hit]], article: Article
) -> list[tuple[Rule, Diagnostic]]:
    """What another program finds where the own rules find nothing."""
    taken = sorted(one.span for _, one in own)
    found = {
        (rule.id, hit.span): (rule, _diagnostic(rule, hit, article))
        for rule, hit in hits
        if _applies(rule, hit, article) and not _touches_any(hit.span, taken)
    }
    return list(found.values())


def _applies(rule: Rule, hit: Hit, article: Article) -> bool:
    """Whether the place of a hit is one that its rule is about."""
    if rule.dialect and article.dialect not in rule.dialect:
        return False
    if rule.pack in _ABOUT_WORDS and article.lexicon.is_listed(hit.span.of(article.prose)):
        return False
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


def _without_less_specific(
    found: Iterable[tuple[Rule, Diagnostic]],
) -> list[tuple[Rule, Diagnostic]]:
    """Drops a finding where another rule at the same place says that it stands before it."""
    pairs = sorted(found, key=lambda pair: pair[1].span)
    stronger: dict[str, list[Span]] = {}
    for rule, one in pairs:
        for weaker in rule.before:
            stronger.setdefault(weaker, []).append(one.span)
    return [
        (rule, one)
        for rule, one in pairs
        if rule.id not in stronger or not _touches_any(one.span, stronger[rule.id])
    ]


def _touches_any(span: Span, others: Sequence[Span]) -> bool:
    """Whether a span touches one of others that are in order; few of them overlap each other."""
    after = bisect_right(others, span.end, key=lambda other: other.start)
    return any(span.touches(other) for other in others[max(0, after - _NEAR) : after])


def _order(diagnostic: Diagnostic) -> tuple[int, int, str]:
    return diagnostic.span.start, diagnostic.span.end, diagnostic.rule
