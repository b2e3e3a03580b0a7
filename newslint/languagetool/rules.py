"""LanguageTool's rules as rules of newslint, made from what it finds.

Which of those for English are on by default was decided by measuring them: `measured.json` beside
this module has every one that found anything in published news; `benchmarks.languagetool_rules`
makes it. Of others only those for confused words are on; in other languages, those of grammar
and of doubled words, which newslint knows in English alone.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from newslint.languagetool.found import Found
from newslint.languagetool.names import rule_id
from newslint.languagetool.ours import is_speller
from newslint.rules.diagnostic import Severity
from newslint.rules.rule import ANY_LANGUAGE, Rule
from newslint.text.edit import Safety

_PLAIN = frozenset({"GRAMMAR", "CONFUSED_WORDS", "TYPOS", "SEMANTICS", "COLLOCATIONS"})
"""Categories of mistakes; the others are of style, punctuation, capitals and typography."""
_OF_TASTE = frozenset(
    {"CASING", "COLLOQUIALISMS", "MISC", "PUNCTUATION", "REDUNDANCY", "STYLE", "TYPOGRAPHY"}
)
"""Categories that all languages share; those of grammar have other names in each."""
_DOUBLED_WORD = "duplication"
_KINDS_OF_GRAMMAR = frozenset({"grammar", "inconsistency", "uncategorized"})
_HYPHENS = ("HYPHEN", "COMPOUND")
_UNSEEN = frozenset({"CONFUSED_WORDS"})
"""Categories whose rules are hardly ever wrong: on also where nothing is known of the rule."""
_ENGLISH = "en"


def as_rule(found: Found, language: str) -> Rule:
    """Rules that are off by default are of the severity of taste; fixes are only shown."""
    on = is_on_by_default(found, language)
    return Rule(
        id=rule_id(found.rule),
        summary=f"LanguageTool's rule {found.rule}",
        why="LanguageTool knows it as a mistake.",
        message="{message}",
        source=source_of(found.rule, language),
        severity=Severity.WARNING if on else Severity.INFO,
        safety=Safety.SHOWN,
        language=ANY_LANGUAGE,
    )


def source_of(rule: str, language: str) -> str:
    """Where LanguageTool shows a rule."""
    return f"https://community.languagetool.org/rule/show/{rule}?lang={language}"


def is_on_by_default(found: Found, language: str) -> bool:
    if language != _ENGLISH:
        is_grammar = found.kind in _KINDS_OF_GRAMMAR and found.category not in _OF_TASTE
        return is_grammar or found.kind == _DOUBLED_WORD
    measured = measurements().rules.get(rule_id(found.rule))
    return found.category in _UNSEEN if measured is None else bool(measured["on"])


def is_plain(rule: str, category: str) -> bool:
    """Whether a rule tells of plain mistakes: not of hyphens, and it is no dictionary."""
    is_about_hyphens = any(word in rule for word in _HYPHENS)
    return category in _PLAIN and not is_about_hyphens and not is_speller(rule)


class Measurements(NamedTuple):
    """`rules`: by their ids here, those for English that found anything, with LanguageTool's
    `name`, what they found, and whether they are `on` by default."""

    version: str
    words: int
    rules: Mapping[str, Mapping[str, Any]]


@cache
def measurements() -> Measurements:
    with open(os.path.join(os.path.dirname(__file__), "measured.json"), encoding="utf-8") as file:
        data = json.load(file)
    rules = {rule_id(name): {"name": name, **row} for name, row in data["rules"].items()}
    return Measurements(data["languagetool"], data["words"], rules)
