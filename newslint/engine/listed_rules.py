"""The rules for what users list as wrong: `wrong -> right` in their own lists."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from newslint.rules.diagnostic import Severity
from newslint.rules.rule import ANY_LANGUAGE, Rule, Term, Terms
from newslint.text.edit import Safety

LISTED_WORD = Rule(
    id="spelling/listed-word",
    summary="a word that a list of your own has as wrong",
    why="The desk has settled how it is written; see `words` in the configuration.",
    message="Write “{better}”, not “{found}”.",
    severity=Severity.ERROR,
    safety=Safety.SAFE,
    before=("spelling/misspelt-word", "spelling/split-word"),
    language=ANY_LANGUAGE,
)
LISTED_NAME = Rule(
    id="names/listed-name",
    summary="a name in a form that a list of your own has as wrong",
    why="Misspelling a name is the mistake people forgive least; see `names` in the configuration.",
    message="The name is “{better}”, not “{found}”.",
    severity=Severity.ERROR,
    safety=Safety.SAFE,
    before=("names/two-spellings", "spelling/misspelt-word", "capitals/lower-case-name"),
    language=ANY_LANGUAGE,
)
LISTED_RULES = (LISTED_WORD, LISTED_NAME)
"""They find nothing until lists give them their terms."""


def with_terms(
    rules: Iterable[Rule], words: Mapping[str, str], names: Mapping[str, str]
) -> tuple[Rule, ...]:
    """The rules, those for lists with what these have as wrong, and what is right."""
    terms = {LISTED_WORD.id: words, LISTED_NAME.id: names}
    return tuple(
        rule._replace(kind=_terms(terms[rule.id])) if terms.get(rule.id) else rule for rule in rules
    )


def _terms(wrong: Mapping[str, str]) -> Terms:
    """One that differs from what is right in its capitals alone is looked for just so; possessives
    are looked for too."""
    phrases: dict[str, Term] = {}
    for form, right in wrong.items():
        for end in ("", "'s"):
            exact = form.lower() == right.lower()
            phrases.setdefault(form + end, Term((right.removesuffix(end) + end,), exact=exact))
    return Terms(phrases)
