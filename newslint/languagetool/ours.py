"""What newslint looks after itself: LanguageTool is not heard on it.

Quotation marks and white space, the spelling of names and of words that the lexicon, a list of the
user's or the article itself vouches for, and places that are no prose.
"""

from __future__ import annotations

from newslint.facts.article import Article
from newslint.languagetool.found import Found
from newslint.text.document import STAND_IN
from newslint.text.span import Span

_MARKS = frozenset("\"'“”„‟«»‹›‘’‚‛`´")
_SPELLERS = ("MORFOLOGIK_RULE", "HUNSPELL", "MULTITOKEN_SPELLING")
_ENDS_OF_SPELLERS = ("_SPELLER_RULE", "_SPELLING_RULE")
_MARK_WORDS = ("QUOTE", "QUOTATION", "UNPAIRED", "APOSTROPHE")
_SPACE_WORDS = ("WHITESPACE", "CONSECUTIVE_SPACES", "EN_SPACES", "SPACE_BEFORE", "SPACE_AFTER")
_ENOUGH_USES = 2


def is_ours(found: Found, article: Article) -> bool:
    """Whether newslint is the one to speak of it, or to keep silent."""
    span = Span(found.start, found.end)
    text = span.of(article.prose)
    if STAND_IN in text or article.is_verbatim(span):
        return True
    if found.kind == "whitespace" or _is_about_marks_or_spaces(found.rule):
        return True
    if not text.strip() or not text.strip("".join(_MARKS)):
        return True
    return is_speller(found.rule) and _is_vouched_for(text, article)


def is_speller(rule: str) -> bool:
    """Whether a rule of LanguageTool is one of its dictionaries."""
    return any(name in rule for name in _SPELLERS) or rule.endswith(_ENDS_OF_SPELLERS)


def _is_about_marks_or_spaces(rule: str) -> bool:
    return any(word in rule for word in _MARK_WORDS + _SPACE_WORDS)


def _is_vouched_for(text: str, article: Article) -> bool:
    words = text.split()
    if any(word != word.lower() for word in words):
        return True
    return all(
        article.lexicon.knows(word)
        or article.lexicon.is_listed(word)
        or article.lower_case_uses.get(word, 0) >= _ENOUGH_USES
        for word in words
    )
