"""Matchers, selection, and holding a document to rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from newslint.engine.lint import Findings, lint
from newslint.engine.proof import Prover
from newslint.engine.rule_set import RuleSet, UnknownSelectorError, choose_rules
from newslint.lexicon import Lexicon
from newslint.plugin import Article, Edit, Fix, Hit, Rule, Safety, Severity, Span
from newslint.readers.formats import read_documents
from newslint.rules.rule_file import read_rule
from newslint.text.edit import apply_edits
from newslint.text.source import source_from_text

HEAD = """
summary = "a fault"
why = "It is one."
message = "Write “{better}”, not “{found}”."
safety = "safe"
bad = ["A {==wrong==} word."]
good = ["A right word."]
"""


def rule(kind: str, rule_id: str = "pack/fault", options: str = "") -> Rule:
    return read_rule(options + HEAD + kind, rule_id, f"{rule_id}.toml")


def run(lexicon: Lexicon, text: str, *rules: Rule) -> Findings:
    document = next(read_documents(source_from_text(text)))
    return lint(document, RuleSet(rules, lexicon))


def found(lexicon: Lexicon, text: str, *rules: Rule) -> list[str]:
    return [d.span.of(text) for d in run(lexicon, text, *rules).diagnostics]


def fixed(lexicon: Lexicon, text: str, *rules: Rule) -> str:
    diagnostics = run(lexicon, text, *rules).diagnostics
    return apply_edits(text, [e for d in diagnostics for e in d.fixes[0].edits])


TERMS = '[terms]\n"alot of" = "a lot of"\n"can\'t of" = "can\'t have"\n"utilise" = ["use"]\n'


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("He has alot of time.", "He has a lot of time."),
        ("Alot of time is left.", "A lot of time is left."),
        ("ALOT OF TIME", "A LOT OF TIME"),
        ("He has alot\tof time.", "He has a lot of time."),
        ("They can’t of known.", "They can’t have known."),
    ],
)
def test_a_term_is_replaced_in_the_style_of_what_stands_there(
    lexicon: Lexicon, text: str, mended: str
) -> None:
    assert fixed(lexicon, text, rule(TERMS)) == mended


@pytest.mark.parametrize(
    "text",
    [
        "zalot of",
        "alot offers",
        "x-alot of",
        "alot of-y",
        "alot  ofs",
        "a.example/utilise/c",
        "@utilise",
    ],
)
def test_a_term_is_matched_whole_and_outside_addresses(lexicon: Lexicon, text: str) -> None:
    assert found(lexicon, f"It is {text} here, they said.", rule(TERMS)) == []


def test_a_term_with_exact_case_is_found_only_so(lexicon: Lexicon) -> None:
    exact = rule('[terms]\n"Covid" = "COVID"\n', options='case = "exact"\n')
    assert found(lexicon, "The covid wave, the Covid wave and COVID.", exact) == ["Covid"]


def test_a_deleted_term_takes_the_space_before_it_along(lexicon: Lexicon) -> None:
    deletion = rule('[terms]\n"very" = ""\n')
    assert fixed(lexicon, "It was very late.", deletion) == "It was late."


def test_a_pattern_looks_at_what_stands_around(lexicon: Lexicon) -> None:
    age = rule(
        "[pattern]\nfind = '\\b(?P<n>\\d{1,2}) year old\\b'\nprior = '\\ba $'\nnext = '^ boy'\n"
        "unless = ['exhibit']\nbetter = '{n}-year-old'\n"
    )
    assert fixed(lexicon, "He met a 6 year old boy.", age) == "He met a 6-year-old boy."
    assert found(lexicon, "He met the 6 year old boy. She saw a 6 year old girl.", age) == []
    assert found(lexicon, "The exhibit shows a 6 year old boy.", age) == []


def test_word_boundaries_of_a_pattern_know_every_letter(lexicon: Lexicon) -> None:
    word = rule("[pattern]\nfind = '\\bcaf\\b'\n")
    assert found(lexicon, "The café and the caf were full.", word) == ["caf"]
    at = run(lexicon, "The café and the caf were full.", word).diagnostics[0].span
    assert at == Span(17, 20)


def test_consistency_reports_the_rarer_form_once_with_one_fix_for_all(lexicon: Lexicon) -> None:
    forms = rule('[consistency]\nforms = [["US", "U.S."]]\n')
    text = "The U.S. and the U.S. and the U.S. and the U.S. met the US team and the US."
    findings = run(lexicon, text, forms).diagnostics
    assert [d.span.of(text) for d in findings] == ["US"]
    assert len(findings[0].related) == 2
    assert fixed(lexicon, text, forms) == text.replace("US", "U.S.").replace("U.S..", "U.S.")


def test_an_abbreviation_that_ends_a_sentence_keeps_the_full_stop(lexicon: Lexicon) -> None:
    forms = rule('[consistency]\nforms = [["US", "U.S."]]\n')
    text = "The US and the US and the US left. They came back to the U.S."
    assert fixed(lexicon, text, forms).endswith("came back to the US.")


def test_forms_without_a_clear_majority_are_left_alone(lexicon: Lexicon) -> None:
    forms = rule('[consistency]\nforms = [["US", "U.S."]]\n')
    assert found(lexicon, "The US and the U.S. met the US.  The U.S. won.", forms) == []


def _find_every_x(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for place in places:
        yield Hit(place, fixes=(Fix((Edit(place, "y"),), Safety.SAFE),))


FUNCTION = Rule(
    "x", "Because.", "No “{found}”.", id="pack/x", needs=("x",), find=_find_every_x,
    bad=("a {~~x~>y~~} b",), good=("a y b",),
)  # fmt: skip


def test_a_function_is_called_with_the_places_of_what_it_needs(lexicon: Lexicon) -> None:
    assert found(lexicon, "An x and an X.", FUNCTION) == ["x", "X"]


def test_a_rule_caps_the_safety_of_its_fixes(lexicon: Lexicon) -> None:
    unsafe = FUNCTION._replace(safety=Safety.UNSAFE)
    assert run(lexicon, "An x.", unsafe).diagnostics[0].fixes[0].safety is Safety.UNSAFE
    assert run(lexicon, "An x.", FUNCTION).diagnostics[0].fixes[0].safety is Safety.SHOWN


def _crash(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    yield Hit(Span(0, 1))
    raise RuntimeError("boom")


def test_a_rule_that_raises_is_told_and_the_others_still_find(lexicon: Lexicon) -> None:
    crash = FUNCTION._replace(id="pack/crash", find=_crash, needs=())
    findings = run(lexicon, "An x.", crash, FUNCTION)
    assert [d.rule for d in findings.diagnostics] == ["pack/x"]
    assert len(findings.failures) == 1
    assert "pack/crash" in findings.failures[0]
    assert "boom" in findings.failures[0]


def test_a_more_specific_rule_stands_before_the_other_by_its_own_word_only(
    lexicon: Lexicon,
) -> None:
    wide = FUNCTION._replace(id="pack/wide")
    narrow = FUNCTION._replace(id="pack/narrow", before=("pack/wide",))
    rules = [d.rule for d in run(lexicon, "An x.", wide, narrow).diagnostics]
    assert rules == ["pack/narrow"]
    both = [d.rule for d in run(lexicon, "An x.", wide, FUNCTION).diagnostics]
    assert both == ["pack/wide", "pack/x"]


def test_a_rule_for_some_blocks_is_silent_in_others(lexicon: Lexicon) -> None:
    text = "Mr x wins vote\nThe vote was won by Mr x on Monday night in the town hall."
    only = rule("[pattern]\nfind = 'x'\n", options='blocks = ["headline"]\n')
    assert [d.span.start for d in run(lexicon, text, only).diagnostics] == [3]


@pytest.mark.parametrize(("quoted", "count"), [("any", 2), ("skip", 1), ("only", 1)])
def test_a_rule_can_leave_quotations_alone(lexicon: Lexicon, quoted: str, count: int) -> None:
    text = "“It was an xyz,” she said of the xyz."
    only = rule("[pattern]\nfind = 'xyz'\n", options=f'quoted = "{quoted}"\n')
    assert len(found(lexicon, text, only)) == count


RULES = (
    Rule("s", "w", "m", id="a/one"),
    Rule("s", "w", "m", id="a/two", severity=Severity.INFO),
    Rule("s", "w", "m", id="b/three", was=("b/old",)),
    Rule("s", "w", "m", id="b/four", default=False),
)


@pytest.mark.parametrize(
    ("select", "ignore", "chosen"),
    [
        (["default"], [], ["a/one", "b/three"]),
        (["all"], [], ["a/one", "a/two", "b/three", "b/four"]),
        (["a"], [], ["a/one", "a/two"]),
        (["all"], ["a"], ["b/three", "b/four"]),
        (["a/one"], ["a"], ["a/one"]),
        (["a"], ["a"], []),
        (["default"], ["b/old"], ["a/one"]),
        (["b/old"], ["all"], ["b/three"]),
    ],
)
def test_the_more_specific_selector_wins_and_ignore_at_equal_rank(
    select: list[str], ignore: list[str], chosen: list[str]
) -> None:
    assert [rule.id for rule in choose_rules(RULES, select, ignore)] == chosen


def test_an_unknown_selector_is_told_with_the_nearest_name() -> None:
    with pytest.raises(UnknownSelectorError, match="did you mean “a/one”"):
        choose_rules(RULES, ["a/ones"])


PROVED = HEAD.replace("{==wrong==}", "{~~wrong~>right~~}") + '[terms]\n"wrong" = "right"\n'


@pytest.mark.parametrize(
    ("old", "new", "flaw"),
    [
        ("A {~~wrong~>right~~} word.", "A {~~word~>right~~}.", "not found"),
        ("A {~~wrong~>right~~} word.", "A {~~wrong~>write~~} word.", "not found"),
        ("A {~~wrong~>right~~} word.", "A {==wrong==} word.", "not found"),
        ("A {~~wrong~>right~~} word.", "A {~~wrong~>right~~} wrong.", "found, not expected"),
        ("A {~~wrong~>right~~} word.", "A word.", "marks no finding"),
        ("A right word.", "A wrong word.", "a good example is reported"),
        ('"wrong" = "right"', '"wrong" = "right"\n"right" = "wrong"', "is reported"),
    ],
)
def test_a_rule_that_breaks_its_word_is_not_proved(
    lexicon: Lexicon, old: str, new: str, flaw: str
) -> None:
    assert old in PROVED
    broken = read_rule(PROVED.replace(old, new, 1), "pack/fault", "fault.toml")
    flaws = list(Prover((broken,), lexicon).flaws(broken))
    assert any(flaw in one.message for one in flaws), flaws


def test_a_rule_that_keeps_its_word_is_proved(lexicon: Lexicon) -> None:
    kept = read_rule(PROVED, "pack/fault", "fault.toml")
    assert list(Prover((kept,), lexicon).flaws(kept)) == []
