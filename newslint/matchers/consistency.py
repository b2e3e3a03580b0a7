"""Forms of which an article should use one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from newslint.expressions import compiled
from newslint.facts.article import Article
from newslint.rules.diagnostic import Hit, Related
from newslint.rules.rule import Consistency, Rule
from newslint.text.document import BlockKind
from newslint.text.edit import Edit, Fix
from newslint.text.span import Span

_CLEARLY_MORE = 2
_FEW = 3


class ConsistencyMatcher:
    """All rules with forms."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._groups = [
            (rule, forms)
            for rule in rules
            if isinstance(rule.kind, Consistency)
            for forms in rule.kind.forms
        ]

    def find(self, article: Article) -> Iterator[tuple[Rule, Hit]]:
        for rule, forms in self._groups:
            if sum(form in article.prose for form in forms) > 1:
                uses = {form: list(_uses(rule, form, article)) for form in forms}
                if hit := _hit(rule, uses, article):
                    yield rule, hit


def _uses(rule: Rule, form: str, article: Article) -> Iterator[Span]:
    names = rule.kind.unless if isinstance(rule.kind, Consistency) else ()
    for match in _whole(form).finditer(article.prose):
        span = Span(*match.span())
        block = article.block_at(span.start)
        if block is None or (rule.blocks and block.kind not in rule.blocks):
            continue
        if rule.quoted == "skip" and article.is_quoted(span):
            continue
        if any(article.prose.startswith(name, span.start) for name in names):
            continue
        if not article.is_verbatim(span) and not _is_shouted(form, span, article):
            yield span


def _is_shouted(form: str, span: Span, article: Article) -> bool:
    """Whether the words around are in capitals too, where `US` may be a pronoun."""
    around = article.prose[max(0, span.start - 8) : span.start]
    around += article.prose[span.end : span.end + 8]
    return form.isupper() and around.isupper() and sum(map(str.isupper, around)) > _FEW


def _hit(rule: Rule, uses: dict[str, list[Span]], article: Article) -> Hit | None:
    """One finding at the first place of the rarer forms; the usual one must be clearly more."""
    usual = max(uses, key=lambda form: len(uses[form]))
    rarer = sorted(
        span
        for form, spans in uses.items()
        for span in spans
        if form != usual and not _is_headline_form(form, usual, span, article)
    )
    if not rarer or len(uses[usual]) < _CLEARLY_MORE * len(rarer):
        return None
    edits = tuple(_edit(span, usual, article) for span in rarer)
    counts = {"usual": usual, "count": str(len(uses[usual])), "better": usual}
    others = [Related(span, f"“{span.of(article.prose)}” here too") for span in rarer[1:]]
    return Hit(
        rarer[0],
        values=counts,
        fixes=(Fix(edits, rule.safety, f"Write “{usual}” throughout"),),
        related=(*others, Related(uses[usual][0], f"“{usual}” here")),
    )


def _is_headline_form(form: str, usual: str, span: Span, article: Article) -> bool:
    """Whether it is the usual form without its full stops, as many papers have it in headlines."""
    block = article.block_at(span.start)
    in_headline = block is not None and block.kind is BlockKind.HEADLINE
    return in_headline and form == usual.replace(".", "")


def _edit(span: Span, usual: str, article: Article) -> Edit:
    """The other form; an abbreviation's full stop and the sentence's are one."""
    found = span.of(article.prose)
    after = article.prose[span.end : span.end + 1]
    if usual.endswith(".") and after == ".":
        return Edit(span, usual[:-1])
    sentence = article.sentence_at(span.start)
    ends_here = sentence is not None and sentence.span.end == span.end
    if found.endswith(".") and not usual.endswith(".") and ends_here:
        return Edit(span, usual + ".")
    return Edit(span, usual)


@cache
def _whole(form: str) -> re.Pattern[str]:
    after = r"(?!\w)" if form.endswith(".") else r"(?![\w$£€]|[.’'](?!s\b)\w)"
    return compiled(rf"(?<![\w.&/@#]){re.escape(form)}{after}")
