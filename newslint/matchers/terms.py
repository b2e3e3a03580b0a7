"""Literal phrases, found through the rarest thing about them: their longest word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property

from newslint.expressions import compiled
from newslint.facts.article import Article
from newslint.matchers.wording import in_the_style_of
from newslint.rules.diagnostic import Hit
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
        return fold(self.written)

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
        self._by_word: dict[str, list[_Phrase]] = {}
        for rule in rules:
            if isinstance(rule.kind, Terms):
                for written, term in rule.kind.phrases.items():
                    phrase = _Phrase(rule, written, term)
                    self._by_word.setdefault(_key(phrase.folded), []).append(phrase)

    def find(self, article: Article) -> Iterator[tuple[Rule, Hit]]:
        likely = article.vocabulary & self._by_word.keys()
        if "" in self._by_word:
            likely = likely | {""}
        for word in sorted(likely):
            for phrase in self._by_word[word]:
                for match in phrase.expression.finditer(article.folded):
                    if hit := _hit(phrase, article, Span(*match.span())):
                        yield phrase.rule, hit


def _key(folded: str) -> str:
    """The longest word of a phrase that a vocabulary can hold; none for marks alone."""
    runs = compiled(r"[^\W_]+(?:'[^\W_]+)*").findall(folded)
    return max(runs, key=len, default="")


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
    return term.until is not None and date.today() > term.until
