"""A page in Markdown for each rule, made from the rule itself.

    python -m newslint.cli.rule_pages docs/rules

writes the pages of all built-in rules and an index, and removes pages of rules that are gone. What
`python -m benchmarks.accuracy --write` measured, in `docs/accuracy/measured.json`, is on each page.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from newslint.cli.explain import FIXES, example_text
from newslint.engine.catalogue import read_catalogue
from newslint.reports.visible import visible
from newslint.rules.example import read_example
from newslint.rules.rule import Example, Rule
from newslint.text.edit import apply_edits

_WORTH_TELLING = 0.05
"""The share of a kind of planted mistakes from which a rule is said to find that kind."""


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        sys.stderr.write("usage: python -m newslint.cli.rule_pages FOLDER\n")
        return 2
    folder = Path(arguments[0])
    rules = [rule for rule in read_catalogue().rules if is_built_in(rule)]
    wanted = pages(rules, read_measured(folder))
    for path in folder.rglob("*.md"):
        if path.relative_to(folder).as_posix() not in wanted:
            path.unlink()
    for name, text in wanted.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return 0


def is_built_in(rule: Rule) -> bool:
    return not rule.module or rule.module.startswith("newslint.")


def read_measured(folder: Path) -> Mapping[str, Any]:
    """What was measured of the rules whose pages are in a folder, if anything was."""
    path = folder.parent / "accuracy" / "measured.json"
    if not path.is_file():
        return {"rules": {}}
    measured: Mapping[str, Any] = json.loads(path.read_text("utf-8"))
    return measured


def pages(rules: list[Rule], measured: Mapping[str, Any]) -> Mapping[str, str]:
    """File names, with `/`, and what stands in them."""
    texts = {f"{rule.id}.md": "\n".join(_page(rule, measured)) for rule in rules}
    texts["README.md"] = "\n".join(_index(rules))
    return texts


def _index(rules: list[Rule]) -> Iterator[str]:
    yield "# The rules\n"
    yield "Made by `python -m newslint.cli.rule_pages docs/rules`.\n"
    yield "| rule | severity | on | what it finds |\n| --- | --- | --- | --- |"
    for rule in rules:
        state = "yes" if rule.on_by_default else "no"
        yield f"| [{rule.id}]({rule.id}.md) | {rule.severity.label} | {state} | {rule.summary} |"
    yield ""


def _page(rule: Rule, measured: Mapping[str, Any]) -> Iterator[str]:
    state = "on by default" if rule.on_by_default else "off unless selected"
    yield f"# {rule.id}\n"
    yield f"{rule.summary[0].upper()}{rule.summary[1:]}.\n"
    yield f"{rule.severity.label.capitalize()}; {state}; fixes: {FIXES[rule.safety]}.\n"
    yield f"{rule.why}\n"
    if rule.source:
        yield f"Source: {rule.source}.\n"
    if rule.bad:
        yield "## Reported\n"
        for example in rule.bad:
            yield from _bad(example)
    if rule.good:
        yield "## Left alone\n"
        for example in rule.good:
            yield from _block(example_text(example))
    if rule.id in measured["rules"]:
        yield "## Measured\n"
        yield from _counts(measured["rules"][rule.id], measured)
    yield f"## Switch it off\n\n    newslint --ignore {rule.id}\n"


def _counts(counts: Mapping[str, Any], measured: Mapping[str, Any]) -> Iterator[str]:
    per = 100_000 / measured["words"]
    findings, wrong = f"{counts['findings'] * per:.1f}", f"{counts['wrong'] * per:.1f}"
    yield f"In 100,000 words of published articles: {findings} findings, {wrong} of them wrong.\n"
    shares = {
        kind: number / measured["kinds"][kind]["planted"]
        for kind, number in counts["found"].items()
    }
    told = [f"{share:.0%} of {kind}" for kind, share in shares.items() if share >= _WORTH_TELLING]
    if told:
        yield f"Of planted mistakes it finds {', '.join(sorted(told))}.\n"


def _bad(example: Example | str) -> Iterator[str]:
    text, findings = read_example(example_text(example))
    yield from _block(text)
    edits = [edit for finding in findings if finding.fixes for edit in finding.fixes[0]]
    if edits:
        yield "becomes\n"
        yield from _block(apply_edits(text, edits))
    else:
        found = ", ".join(f"“{visible(finding.span.of(text))}”" for finding in findings)
        yield f"found: {found}\n"


def _block(text: str) -> Iterator[str]:
    """An indented block; in it nothing is markup."""
    for line in text.split("\n"):
        yield f"    {visible(line)}" if line else ""
    yield ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
