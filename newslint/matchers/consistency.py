"""Forms of which an article should use one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from newslint.facts.article import Article
from newslint.rules.diagnostic import Hit, Related
from newslint.rules.rule import Consistency, Rule
from newslint.text.edit import Edit, Fix
from newslint.text.span import Span

_CLEARLY_MORE = 2


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
                uses = {form: _uses(rule, form, article) for form in forms}
                if hit := _hit(rule, uses, article):
                    yield rule, hit


def _uses(rule: Rule, form: str, article: Article) -> list[Span]:
    found = []
    for match in _whole(form).finditer(article.prose):
        span = Span(*match.span())
        block = article.block_at(span.start)
        if block is None or (rule.blocks and block.kind not in rule.blocks):
            continue
        if rule.quoted == "skip" and article.is_quoted(span):
            continue
        if not article.is_verbatim(span):
            found.append(span)
    return found


def _hit(rule: Rule, uses: dict[str, list[Span]], article: Article) -> Hit | None:
    """One finding at the first place of the rarer forms; the usual one must be clearly more."""
    usual = max(uses, key=lambda form: len(uses[form]))
    rarer = sorted(span for form, spans in uses.items() if form != usual for span in spans)
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
    after = "" if form.endswith(".") else r"(?!\w|[.’']\w)"
    return re.compile(rf"(?<![\w.&/@#]){re.escape(form)}{after}" + (r"(?!\w)" if not after else ""))
