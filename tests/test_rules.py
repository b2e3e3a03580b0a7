"""Every rule keeps its word, and is silent on correct copy."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from newslint.cli.explain import example_text
from newslint.engine.catalogue import Catalogue, read_catalogue
from newslint.engine.lint import lint
from newslint.engine.proof import Prover
from newslint.engine.rule_set import RuleSet
from newslint.lexicon import Lexicon
from newslint.readers.formats import read_documents
from newslint.rules.diagnostic import Severity
from newslint.rules.example import read_example
from newslint.rules.expression import unsuitable
from newslint.rules.rule import Pattern
from newslint.text.source import source_from_text
from tests.conftest import PROJECT, Check

RULE_IDS = [rule.id for rule in read_catalogue().rules]
PACKS = (
    "spelling capitals spacing quotes punctuation names grammar numbers dates residue encoding "
    "metadata"
).split()
CURES = re.compile(r"^(?:prefer|use|avoid|no|check|fix|require)-")


@pytest.mark.parametrize("rule_id", RULE_IDS)
def test_a_rule_holds_to_its_examples_in_the_company_of_all_others(
    rule_id: str, catalogue: Catalogue, lexicon: Lexicon
) -> None:
    rule = catalogue.get(rule_id)
    assert rule is not None
    flaws = list(Prover(catalogue.rules, lexicon).flaws(rule))
    assert not flaws, "\n".join(f"{flaw.message}\n    {flaw.example}" for flaw in flaws)


@pytest.mark.parametrize("rule_id", RULE_IDS)
def test_a_rule_reads_a_text_that_begins_or_ends_anywhere(
    rule_id: str, catalogue: Catalogue, lexicon: Lexicon
) -> None:
    rule = catalogue.get(rule_id)
    assert rule is not None
    alone = RuleSet((rule,), lexicon)
    for example in (*rule.bad, *rule.good):
        text, _ = read_example(example_text(example))
        style = "text" if isinstance(example, str) else example.format
        cuts = [match.end() for match in re.finditer(r"[\w’']+|[^\w\s]", text)]
        for part in {text[:cut] for cut in cuts} | {text[cut:] for cut in cuts}:
            for document in read_documents(source_from_text(part), style):
                findings = lint(document, alone)
                assert not findings.failures, part
                ends = [one.span.end for one in findings.diagnostics]
                assert all(end <= len(document.prose) for end in ends), part


@pytest.mark.parametrize("rule_id", RULE_IDS)
def test_a_rule_is_named_for_the_fault_and_says_why_it_is_one(
    rule_id: str, catalogue: Catalogue
) -> None:
    rule = catalogue.get(rule_id)
    assert rule is not None
    assert re.fullmatch(r"[a-z]+(?:-[a-z]+)*/[a-z]+(?:-[a-z]+|-utf8)*", rule.id)
    assert not CURES.match(rule.id.partition("/")[2])
    assert len(rule.why) > 15
    assert not rule.summary.endswith(".")
    assert rule.message.endswith((".", "?", "!", "”", "}"))


def test_no_expression_of_a_rule_can_take_long(catalogue: Catalogue) -> None:
    patterns = [rule.kind for rule in catalogue.rules if isinstance(rule.kind, Pattern)]
    expressions = {e for one in patterns for e in (one.find, one.prior, one.next, *one.unless)}
    assert {expression: why for expression in expressions if (why := unsuitable(expression))} == {}


@pytest.mark.parametrize("pack", PACKS)
def test_each_pack_has_two_default_rules_or_more(pack: str, catalogue: Catalogue) -> None:
    on = [rule.id for rule in catalogue.rules if rule.pack == pack and rule.on_by_default]
    assert len(on) >= 2, on


def test_what_stands_before_another_rule_names_one_that_exists(catalogue: Catalogue) -> None:
    known = {rule.id for rule in catalogue.rules}
    for rule in catalogue.rules:
        assert set(rule.before) <= known, rule.id


def test_no_rule_reports_the_words_of_another_rules_documentation(
    catalogue: Catalogue, check: Check
) -> None:
    for rule in catalogue.rules:
        text = f"{rule.why}\n{rule.summary[0].upper()}{rule.summary[1:]}."
        reported = [d for d in check(text) if d.severity is Severity.ERROR]
        quoted = [d for d in reported if re.search(r"[“‘].*[”’]", text)]
        assert reported == quoted, (rule.id, reported)


# Pieces of correct copy that are reported all the same, each with its reason.
REPORTED: dict[str, str] = {}


def test_correct_copy_is_silent_but_for_the_listed_pieces(shared: Path, check: Check) -> None:
    lines = (shared / "eval" / "traps.jsonl").read_text("utf-8").splitlines()
    pieces = [json.loads(line) for line in lines]
    assert len(pieces) == 763
    reported = {
        piece["id"]: [(d.rule, d.span.of(piece["text"])) for d in found]
        for piece in pieces
        if (found := check(piece["text"]))
    }
    assert reported.keys() == REPORTED.keys(), reported
    assert len(REPORTED) <= 763 - 755


def test_every_must_in_the_seeds_is_found_at_its_place_with_its_correction(check: Check) -> None:
    gold = [json.loads(x) for x in (PROJECT / "seeds/gold.jsonl").read_text("utf-8").splitlines()]
    musts = [row for row in gold if row["tier"] == "must"]
    assert len(musts) == 17
    missed = []
    for row in musts:
        text = (PROJECT / "seeds" / row["file"]).read_bytes().decode("utf-8")
        start = sum(map(len, text.splitlines(keepends=True)[: row["line"] - 1])) + row["col"] - 1
        end = start + row["end_col"] - row["col"]
        assert text[start:end] == row["text"]
        near = [d for d in check(text) if d.span.start <= end and start <= d.span.end]
        mended = text[:start] + row["correction"] + text[end:]
        if not any(_mends(text, fix.edits, mended, start) for d in near for fix in d.fixes):
            missed.append((row["text"], row["correction"], near))
    assert not missed


def _mends(text: str, edits: tuple[object, ...], mended: str, start: int) -> bool:
    """Whether a fix gives the line as it should be, white space at a gap aside."""
    from newslint.text.edit import Edit, apply_edits

    mine = [edit for edit in edits if isinstance(edit, Edit)]
    line = text.count("\n", 0, start)

    def squeezed(whole: str) -> str:
        return " ".join(whole.split("\n")[line].split()) if line < len(whole.split("\n")) else ""

    return squeezed(apply_edits(text, mine)) == squeezed(mended)


@pytest.mark.parametrize("article", sorted(path.name for path in (PROJECT / "seeds").glob("*.txt")))
def test_the_findings_on_a_seed_are_the_reviewed_ones(article: str, check: Check) -> None:
    reviewed = PROJECT / "seeds" / article.replace(".txt", ".findings.jsonl")
    expected = [json.loads(line) for line in reviewed.read_text("utf-8").splitlines()]
    text = (PROJECT / "seeds" / article).read_bytes().decode("utf-8")
    from newslint.text.position import LineIndex

    lines = LineIndex(text)
    found = [
        {
            "line": lines.position(d.span.start).line,
            "column": lines.position(d.span.start).column,
            "rule": d.rule,
            "found": d.span.of(text),
            "message": d.message,
        }
        for d in check(text)
    ]
    assert found == [{key: row[key] for key in found[0]} for row in expected]
