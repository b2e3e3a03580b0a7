"""Holding a rule to its own examples.

Its bad examples give exactly the marked findings and fixes, by this rule alone; the texts they
are fixed to and its good examples are silent, under the default rules and the rule's own pack;
no wording it proposes is reported by them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newslint.engine.lint import Findings, lint
from newslint.engine.rule_set import RuleSet
from newslint.lexicon import Lexicon
from newslint.readers.formats import READERS, read_documents
from newslint.rules.diagnostic import Diagnostic
from newslint.rules.example import ExpectedFinding, read_example
from newslint.rules.rule import Example, Rule, Terms
from newslint.text.edit import apply_edits
from newslint.text.source import source_from_text
from newslint.text.source_map import SourceMap
from newslint.text.span import Span


@dataclass(frozen=True, slots=True)
class Flaw:
    """Why a rule is not proved: the example and what is wrong with it."""

    example: str
    message: str


@dataclass(frozen=True)
class Prover:
    """Proves rules against `rules`, all that are known."""

    rules: tuple[Rule, ...]
    lexicon: Lexicon

    def flaws(self, rule: Rule) -> Iterator[Flaw]:
        """Everything that is wrong with a rule; nothing when it is proved.

        The rules that the engine keeps, about comments to newslint, find nothing by themselves.
        """
        if rule.kind is None and rule.find is None:
            return
        alone = RuleSet((rule,), self.lexicon)
        company = RuleSet(self._company(rule), self.lexicon)
        for example in _examples(rule.bad):
            if example.format not in READERS:
                yield Flaw(example.text, f"there is no format “{example.format}”")
                continue
            yield from self._bad(example, alone, company)
        for example in _examples(rule.good):
            if example.format not in READERS:
                yield Flaw(example.text, f"there is no format “{example.format}”")
                continue
            yield from _silent(example.text, example, company, "a good example is reported")
        yield from self._wordings(rule, company)

    def _company(self, rule: Rule) -> tuple[Rule, ...]:
        others = (r for r in self.rules if r.id != rule.id)
        return (rule, *(r for r in others if r.on_by_default or r.pack == rule.pack))

    def _bad(self, example: Example, alone: RuleSet, company: RuleSet) -> Iterator[Flaw]:
        text, expected = read_example(example.text)
        if not expected:
            yield Flaw(example.text, "a bad example marks no finding")
            return
        findings = _lint(text, example, alone)
        yield from (Flaw(text, failure) for failure in findings.failures)
        found = [_as_expected(diagnostic) for diagnostic in findings.diagnostics]
        for finding in expected:
            if finding not in found:
                yield Flaw(example.text, f"not found: {_show(finding, text)}")
        for finding in found:
            if finding not in expected:
                yield Flaw(example.text, f"found, not expected: {_show(finding, text)}")
        if all(finding.fixes for finding in expected):
            edits = {edit for finding in expected for edit in finding.fixes[0]}
            mended = apply_edits(text, edits)
            yield from _silent(mended, example, company, "the fixed text is reported")

    def _wordings(self, rule: Rule, company: RuleSet) -> Iterator[Flaw]:
        if not isinstance(rule.kind, Terms):
            return
        for term in rule.kind.phrases.values():
            for better in filter(None, term.better):
                start = "They said that "
                text = f"{start}{better} was there."
                place = Span(len(start), len(start) + len(better))
                for diagnostic in _lint(text, Example(text), company).diagnostics:
                    if place.covers(diagnostic.span):
                        yield Flaw(better, f"its own wording is reported by {diagnostic.rule}")


def _examples(examples: tuple[Example | str, ...]) -> Iterator[Example]:
    for example in examples:
        yield Example(example) if isinstance(example, str) else example


def _lint(text: str, example: Example, rule_set: RuleSet) -> Findings:
    diagnostics: list[Diagnostic] = []
    failures: list[str] = []
    for document in read_documents(source_from_text(text), example.format):
        findings = lint(document, rule_set, example.dialect)
        diagnostics += (_in_source(one, document.source_map) for one in findings.diagnostics)
        failures += findings.failures
    return Findings(tuple(diagnostics), tuple(failures))


def _in_source(diagnostic: Diagnostic, source_map: SourceMap) -> Diagnostic:
    """A diagnostic whose places are those of the example as it is written."""
    fixes = []
    for fix in diagnostic.fixes:
        edits = [source_map.edit(edit) for edit in fix.edits]
        made = tuple(edit for edit in edits if edit)
        if len(made) == len(edits):
            fixes.append(fix._replace(edits=made))
    return diagnostic._replace(span=source_map.span(diagnostic.span), fixes=tuple(fixes))


def _silent(text: str, example: Example, company: RuleSet, why: str) -> Iterator[Flaw]:
    findings = _lint(text, example, company)
    yield from (Flaw(text, failure) for failure in findings.failures)
    for diagnostic in findings.diagnostics:
        place = diagnostic.span.of(text)
        yield Flaw(text, f"{why} by {diagnostic.rule} at “{place}”: {diagnostic.message}")


def _as_expected(diagnostic: Diagnostic) -> ExpectedFinding:
    return ExpectedFinding(diagnostic.span, tuple(frozenset(fix.edits) for fix in diagnostic.fixes))


def _show(finding: ExpectedFinding, text: str) -> str:
    fixes = " or ".join(
        " and ".join(f"“{e.span.of(text)}” → “{e.text}”" for e in sorted(fix))
        for fix in finding.fixes
    )
    place = f"{finding.span.start}–{finding.span.end} “{finding.span.of(text)}”"
    return f"{place}, {fixes or 'no fix'}"
