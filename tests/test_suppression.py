"""What an article tells newslint to leave alone."""

from __future__ import annotations

import pytest

from newslint.engine.catalogue import Catalogue
from newslint.engine.lint import lint
from newslint.engine.rule_set import RuleSet, choose_rules
from newslint.lexicon import Lexicon
from newslint.readers.formats import read_documents
from newslint.text.source import source_from_text

WRONG = "She could of been there on Monday, they said of the man."
SPACED = "She  could of been there on Monday, they said of the man."


@pytest.fixture(scope="session")
def default(catalogue: Catalogue, lexicon: Lexicon) -> RuleSet:
    return RuleSet(choose_rules(catalogue.rules), lexicon, catalogue.names)


def found(text: str, rules: RuleSet, format_name: str = "text") -> list[tuple[str, str]]:
    """Rule and place of each finding."""
    [document] = read_documents(source_from_text(text), format_name)
    findings = lint(document, rules)
    assert not findings.failures
    source = document.source.text
    return [
        (one.rule, (one.span if one.in_source else document.source_map.span(one.span)).of(source))
        for one in findings.diagnostics
    ]


HAVE = ("grammar/of-for-have", "could of")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (WRONG, [HAVE]),
        (f"newslint: ignore grammar/of-for-have\n{WRONG}", []),
        (f"newslint: ignore grammar\n{WRONG}", []),
        (f"newslint: ignore spelling, grammar/of-for-have\n{WRONG}\n\nThen it rained a lot.", []),
        (f"newslint: ignore grammar\n{WRONG}\n\n{WRONG} Then it rained.", [HAVE]),
        (f"newslint: ignore-file grammar\n{WRONG}\n\nAgain: {WRONG}", []),
        (f"{SPACED}\n\nnewslint: ignore-file", []),
        (
            f"newslint: ignore-start grammar\n{WRONG}\n\nAgain: {WRONG}\n"
            f"newslint: ignore-end\nOnce more: {WRONG}",
            [HAVE],
        ),
        (f"It rained.\n\nnewslint: ignore-start grammar\n{WRONG}\n\nAgain: {WRONG}", []),
    ],
)
def test_a_comment_silences_its_rules_in_its_place_only(
    text: str, expected: list[tuple[str, str]], default: RuleSet
) -> None:
    kept = [one for one in found(text, default) if not one[0].startswith("newslint/")]
    assert kept == expected


def test_a_comment_that_ignores_something_is_no_finding(default: RuleSet) -> None:
    assert found(f"newslint: ignore grammar\n{WRONG}", default) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"It rained.\n\n{WRONG} <!-- newslint: ignore grammar -->\n\nAgain: {WRONG}", [HAVE]),
        (f"{WRONG}\n\n<!-- newslint: ignore grammar -->\n\nAgain: {WRONG}", [HAVE]),
    ],
)
def test_a_comment_behind_words_speaks_of_them_and_one_alone_of_what_follows(
    text: str, expected: list[tuple[str, str]], default: RuleSet
) -> None:
    assert found(text, default, "markdown") == expected


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("ignore grammar/a-an", "newslint/unused-ignore"),
        ("ignore-file quotes", "newslint/unused-ignore"),
        ("ignore grammer", "newslint/unknown-ignore"),
        ("ignore", "newslint/unknown-ignore"),
        ("ignore-end", "newslint/unknown-ignore"),
        ("ignroe grammar", "newslint/unknown-ignore"),
    ],
)
def test_a_comment_that_ignores_nothing_is_a_finding_at_its_place(
    comment: str, expected: str, default: RuleSet
) -> None:
    line = f"newslint: {comment}"
    [first, *others] = found(f"{line}\n{WRONG}", default)
    assert first == (expected, line)
    assert others == [HAVE]


def test_an_unknown_name_comes_with_the_nearest_one(default: RuleSet) -> None:
    text = "newslint: ignore grammer\nIt rained all day in the town."
    [document] = read_documents(source_from_text(text))
    [one] = lint(document, default).diagnostics
    assert one.message == "There is no rule or pack “grammer”; did you mean “grammar”?"


def test_an_ignore_of_a_rule_that_is_off_is_not_called_unused(
    catalogue: Catalogue, lexicon: Lexicon
) -> None:
    rules = choose_rules(catalogue.rules, ["spelling", "newslint"])
    some = RuleSet(rules, lexicon, catalogue.names)
    assert found("newslint: ignore grammar/a-an\nIt rained all day.", some) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He wrote “we beleive [sic] in it” on the wall of the house.", []),
        ("He wrote “we beleive (sic) in it” on the wall of the house.", []),
        ("He wrote “we beleive” [sic] on the wall of the house.", []),
        ("We beleive in it, he wrote [sic] on the wall.", [("spelling/misspelt-word", "beleive")]),
    ],
)
def test_sic_silences_what_stands_right_before_it(
    text: str, expected: list[tuple[str, str]], default: RuleSet
) -> None:
    assert found(text, default) == expected
