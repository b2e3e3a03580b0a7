"""`newslint list`: the rules there are."""

from __future__ import annotations

import json

import click

from newslint.cli.options import chosen_rules, say, show, split_list
from newslint.engine.catalogue import load_catalogue


@click.command("list")
@click.option(
    "--select",
    multiple=True,
    callback=split_list,
    metavar="RULES",
    help="What is on: rules, packs, `default` or `all`.",
)
@click.option("--ignore", multiple=True, callback=split_list, metavar="RULES", help="What is off.")
@click.option("--output-format", type=click.Choice(["text", "json"]), default="text")
def command(select: tuple[str, ...], ignore: tuple[str, ...], output_format: str) -> int:
    """List the rules: id, severity, on or off, what they find."""
    catalogue = load_catalogue()
    chosen = {rule.id for rule in chosen_rules(catalogue, select, ignore)}
    rows = [
        {
            "rule": rule.id,
            "severity": rule.severity.label,
            "on": rule.id in chosen,
            "safety": rule.safety.name.lower(),
            "summary": rule.summary,
        }
        for rule in catalogue.rules
    ]
    if output_format == "json":
        show(json.dumps(rows, ensure_ascii=False, indent=1))
    else:
        longest = max((len(rule.id) for rule in catalogue.rules), default=0)
        for row in rows:
            state = "on " if row["on"] else "off"
            show(f"{row['rule']:{longest}}  {row['severity']:7}  {state}  {row['summary']}")
    for problem in catalogue.problems:
        say(problem)
    return 2 if catalogue.problems else 0
