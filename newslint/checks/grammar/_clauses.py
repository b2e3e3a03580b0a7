"""Where a clause begins, and what in it tells that a form is meant."""

from __future__ import annotations

from newslint.checks.grammar._contexts import SENTENCE_OPENING
from newslint.checks.grammar._word_classes import BE, CLAUSE, DO, HAVE, MODAL, SUBJECT
from newslint.plugin import Article, Span, Tokens

_REACH = 14
"""Tokens that are looked back over."""
_ENDS = SENTENCE_OPENING | {",", ";", ")", "”"}
_FINITE = BE | HAVE | DO | MODAL
_NO_CLAUSE_AFTER = frozenset({"who", "than", "after", "before"})
_DIALECT_VERBS = frozenset({"was", "wasn't", "were", "weren't", "don't", "do", "says", "goes"})
_DIALECT = (
    "ain't", "in' ", "'em ", "y'all", "gotta ", "nowt", "summat", "innit", " ya ", " yer ",
    " yous ", "n't no ", "n't never ", " dem ", " dat ", " dis ",
)  # fmt: skip


def may_open_clause(before: str) -> bool:
    """Whether a subject, and no object, may stand after a token."""
    return before == "whether" or (before in CLAUSE and before not in _NO_CLAUSE_AFTER)


def before_in_clause(tokens: Tokens, at: int) -> list[str]:
    """The tokens of a clause before one of them, nearest first."""
    found: list[str] = []
    texts = tokens.texts
    for i in range(at - 1, max(at - _REACH, 0), -1):
        if texts[i] in _ENDS:
            if texts[i] == "," and i == at - 1 and "," in texts[max(i - _REACH, 0) : i]:
                continue  # if, God willing, he were
            break
        found.append(texts[i])
    return found


def is_coordinate(tokens: Tokens, at: int) -> bool:
    """Whether “and” joins the word after it to another subject: his wife and he."""
    texts = tokens.texts
    if texts[at - 2] in SUBJECT or tokens.is_capital(at - 2):
        return True
    if texts[at - 2] in _ENDS:
        return False
    return not any(
        word in _FINITE or (word.endswith("ed") and len(word) > 3)
        for word in before_in_clause(tokens, at)
    )


def is_dialect(article: Article, span: Span, verb: str) -> bool:
    """Whether somebody is quoted in other English than that of the paper."""
    around = article.quotations.around(span.start)
    if around is None:
        return False
    said = article.folded[around.start : around.end]
    return verb in _DIALECT_VERBS or any(word in said for word in _DIALECT)
