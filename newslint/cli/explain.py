"""`newslint explain`: what a rule finds and why."""

from __future__ import annotations

import difflib

import click

from newslint.cli.options import say
from newslint.engine.catalogue import read_catalogue
from newslint.rules.rule import Example, Rule


@click.command("explain")
@click.argument("rule_id", metavar="RULE")
def command(rule_id: str) -> int:
    """Say what a rule finds, why, with examples, and how to switch it off."""
    catalogue = read_catalogue()
    rule = catalogue.get(rule_id)
    if rule is None:
        names = [rule.id for rule in catalogue.rules]
        close = difflib.get_close_matches(rule_id, names, n=1)
        hint = f"did you mean “{close[0]}”?" if close else "`newslint list` shows them all"
        raise click.UsageError(f"there is no rule “{rule_id}”; {hint}")
    if rule.id != rule_id:
        say(f"“{rule_id}” is now called “{rule.id}”")
    click.echo(_explanation(rule))
    return 0


def _explanation(rule: Rule) -> str:
    state = "on by default" if rule.on_by_default else "off unless selected"
    fixes = {"SAFE": "safe", "UNSAFE": "offered, to be looked at", "SHOWN": "shown only"}
    lines = [
        rule.id,
        f"{rule.severity.label}, {state}; fixes: {fixes[rule.safety.name]}",
        "",
        rule.summary,
        "",
        rule.why,
    ]
    if rule.source:
        lines += ["", f"Source: {rule.source}"]
    lines += ["", "Reported (found → better):"]
    lines += [f"  {_text(example)}" for example in rule.bad]
    lines += ["", "Left alone:"]
    lines += [f"  {_text(example)}" for example in rule.good]
    lines += ["", f"Switch it off: newslint --ignore {rule.id}"]
    return "\n".join(lines)


def _text(example: Example | str) -> str:
    text = example if isinstance(example, str) else example.text
    return text.replace("\n", "\n  ")
