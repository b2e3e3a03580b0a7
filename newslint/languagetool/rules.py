"""LanguageTool's rules as rules of newslint, made from what it finds.

Which of those for English are on by default was decided by measuring them: `measured.json` beside
this module has every one that found anything in published news; `benchmarks.languagetool_rules`
makes it. Of others only those for confused words are on; in other languages, those of grammar.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from functools import cache

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
        source=f"https://community.languagetool.org/rule/show/{found.rule}?lang={language}",
        severity=Severity.WARNING if on else Severity.INFO,
        safety=Safety.SHOWN,
        language=ANY_LANGUAGE,
    )


def is_on_by_default(found: Found, language: str) -> bool:
    if language != _ENGLISH:
        return found.kind in _KINDS_OF_GRAMMAR and found.category not in _OF_TASTE
    measured = measured_rules().get(rule_id(found.rule))
    return found.category in _UNSEEN if measured is None else measured


def is_plain(rule: str, category: str) -> bool:
    """Whether a rule tells of plain mistakes: not of hyphens, and it is no dictionary."""
    is_about_hyphens = any(word in rule for word in _HYPHENS)
    return category in _PLAIN and not is_about_hyphens and not is_speller(rule)


@cache
def measured_rules() -> Mapping[str, bool]:
    """Whether each rule for English that was measured, by its id here, is on by default."""
    with open(os.path.join(os.path.dirname(__file__), "measured.json"), encoding="utf-8") as file:
        rules = json.load(file)["rules"]
    return {rule_id(name): row["on"] for name, row in rules.items()}
