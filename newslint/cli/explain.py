"""`newslint explain`: what a rule finds and why."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

import click

from newslint.cli.configured import Configured
from newslint.cli.options import say, show
from newslint.engine.catalogue import read_catalogue
from newslint.reports.visible import visible
from newslint.rules.example import read_example
from newslint.rules.rule import Example, Rule, is_outside
from newslint.text.edit import Safety, apply_edits

FIXES = {
    Safety.SAFE: "safe",
    Safety.UNSAFE: "offered, to be looked at",
    Safety.SHOWN: "shown only",
}


@click.command("explain")
@click.argument("rule_id", metavar="RULE")
def command(rule_id: str) -> int:
    """Say what a rule finds, why, with examples, and how to switch it off."""
    if is_outside(rule_id) and "/" in rule_id:
        from newslint.languagetool.explained import explanation

        show(explanation(rule_id))
        return 0
    catalogue = read_catalogue()
    rule = catalogue.get(rule_id)
    if rule is None:
        configured = Configured()
        rule = configured.own_rule(rule_id)
    if rule is None:
        for problem in configured.problems:
            say(problem)
        names = [rule.id for rule in configured.rules]
        close = difflib.get_close_matches(rule_id, names, n=1)
        hint = f"did you mean “{close[0]}”?" if close else "`newslint list` shows them all"
        raise click.UsageError(f"there is no rule “{rule_id}”; {hint}")
    if rule.id != rule_id:
        say(f"“{rule_id}” is now called “{rule.id}”")
    show(_explanation(rule))
    return 0


def _explanation(rule: Rule) -> str:
    state = "on by default" if rule.on_by_default else "off unless selected"
    lines = [
        rule.id,
        f"{rule.severity.label}, {state}; fixes: {FIXES[rule.safety]}",
        "",
        rule.summary,
        "",
        rule.why,
    ]
    if rule.source:
        lines += ["", f"Source: {rule.source}"]
    lines += ["", "Reported:", *(line for example in rule.bad for line in _bad(example))]
    lines += ["", "Left alone:", *(f"  {_shown(example_text(example))}" for example in rule.good)]
    lines += ["", f"Switch it off: newslint --ignore {rule.id}"]
    return "\n".join(lines)


def _bad(example: Example | str) -> Iterator[str]:
    """The text, what is found in it, and the text after its first fixes."""
    text, findings = read_example(example_text(example))
    yield f"  {_shown(text)}"
    edits = [edit for finding in findings if finding.fixes for edit in finding.fixes[0]]
    if edits:
        yield f"    → {_shown(apply_edits(text, edits))}"
    else:
        found = ", ".join(f"“{finding.span.of(text)}”" for finding in findings)
        yield f"    found: {_shown(found)}"


def example_text(example: Example | str) -> str:
    return example if isinstance(example, str) else example.text


def _shown(text: str) -> str:
    return visible(text.replace("\n", " ¶ "))
