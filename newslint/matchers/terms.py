"""Literal phrases, found through the rarest thing about them: their longest word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from newslint.expressions import compiled
from newslint.facts.article import Article
from newslint.matchers.wording import in_the_style_of
from newslint.rules.diagnostic import Hit
from newslint.rules.phrases import Phrases, grouped
from newslint.rules.rule import Rule, Term, Terms
from newslint.text.characters import fold
from newslint.text.edit import Edit, Fix
from newslint.text.span import Span


class _Phrase:
    def __init__(self, rule: Rule, written: str, term: Term) -> None:
        self.rule = rule
        self.written = written
        self.term = term

    @cached_property
    def folded(self) -> str:
        return " ".join(fold(self.written).split())

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """The phrase as a whole: part of a longer or hyphenated word is another thing."""
        body = r"\s+".join(re.escape(part) for part in self.folded.split())
        before = r"(?<!\w)(?<!\w[-'])" if self.folded[0].isalnum() else ""
        after = r"(?!\w)(?![-']\w)" if self.folded[-1].isalnum() else ""
        return compiled(before + body + after)


class TermsMatcher:
    """All phrases of all rules with terms."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = [
            (rule, _phrases(rule.kind)) for rule in rules if isinstance(rule.kind, Terms)
        ]

    def find(self, article: Article) -> Iterator[tuple[Rule, Hit]]:
        text = " ".join(article.folded.split())
        for rule, phrases in self._rules:
            likely = article.vocabulary & phrases.words()
            if "" in phrases.words():
                likely = likely | {""}
            for word in sorted(likely):
                for written, term in phrases.with_word(word):
                    phrase = _Phrase(rule, written, term)
                    if phrase.folded not in text:
                        continue
                    for match in phrase.expression.finditer(article.folded):
                        if hit := _hit(phrase, article, Span(*match.span())):
                            yield rule, hit


def _phrases(terms: Terms) -> Phrases:
    """By the words through which they are found; in the cache they are kept so."""
    known = terms.phrases
    return known if isinstance(known, Phrases) else Phrases(grouped(known))


def _hit(phrase: _Phrase, article: Article, span: Span) -> Hit | None:
    found = span.of(article.prose)
    term = phrase.term
    if (term.exact or phrase.rule.case == "exact") and _plain(found) != _plain(phrase.written):
        return None
    if article.is_verbatim(span) or _has_expired(term):
        return None
    curly = "’" in article.prose
    if term.exact:
        exact = [text.replace("'", "’") if curly else text for text in term.better]
        fixes = tuple(_replacement(phrase.rule, span, text) for text in exact)
        return Hit(span, values={"note": term.note, "better": exact[0]}, fixes=fixes)
    better = tuple(in_the_style_of(found, text, curly) for text in term.better)
    if "" in better:  # a deletion takes the space before it along
        start = span.start
        if start and article.prose[start - 1] == " ":
            start -= 1
        span = Span(start, span.end)
    return Hit(span, better, {"note": term.note})


def _plain(text: str) -> str:
    return " ".join(text.split()).replace("’", "'")


def _replacement(rule: Rule, span: Span, text: str) -> Fix:
    return Fix((Edit(span, text),), rule.safety, f"Replace with “{text}”")


def _has_expired(term: Term) -> bool:
    if term.until is None:
        return False
    from datetime import date

    return date.today() > term.until
