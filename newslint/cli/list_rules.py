"""`newslint list`: the rules there are."""

from __future__ import annotations

import json
from typing import Any

import click

from newslint.cli.configuration_options import cache_options, rule_options
from newslint.cli.configured import Configured
from newslint.cli.options import say, show


@click.command("list")
@rule_options
@click.option("--output-format", type=click.Choice(["text", "json"]), default="text")
@cache_options
def command(output_format: str, **rule_choice: Any) -> int:
    """List the rules: id, severity, on or off for articles in this folder, what they find."""
    configured = Configured(**rule_choice)
    on = {rule.id: rule for rule in configured.rules_here()}
    configured.check_selectors()
    rules = sorted(configured.rules, key=lambda rule: rule.id)
    rows = [
        {
            "rule": rule.id,
            "severity": on.get(rule.id, rule).severity.label,
            "on": rule.id in on,
            "safety": rule.safety.name.lower(),
            "summary": rule.summary,
        }
        for rule in rules
    ]
    if output_format == "json":
        show(json.dumps(rows, ensure_ascii=False, indent=1))
    else:
        longest = max((len(rule.id) for rule in rules), default=0)
        for row in rows:
            state = "on " if row["on"] else "off"
            show(f"{row['rule']:{longest}}  {row['severity']:7}  {state}  {row['summary']}")
    for problem in configured.problems:
        say(problem)
    return 2 if configured.problems else 0
