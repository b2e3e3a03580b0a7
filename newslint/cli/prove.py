"""`newslint prove`: hold rules to their examples."""

from __future__ import annotations

from pathlib import Path

import click

from newslint.cli.options import say, show
from newslint.engine.catalogue import read_catalogue
from newslint.engine.proof import Prover
from newslint.engine.rule_sources import read_rule_path
from newslint.lexicon import load_lexicon
from newslint.reports.visible import visible
from newslint.rules.rule import Rule
from newslint.rules.rule_file import RuleFileError


@click.command("prove")
@click.argument("paths", nargs=-1, metavar="[PATH]…")
def command(paths: tuple[str, ...]) -> int:
    """Hold rules to their own examples: the built-in and installed ones, or files and folders.

    A PATH may also be the name of a rule or a pack.
    """
    catalogue = read_catalogue()
    problems = list(catalogue.problems) if not paths else []
    chosen = list(catalogue.rules) if not paths else []
    for path in paths:
        named = [rule for rule in catalogue.rules if path in (rule.id, rule.pack)]
        if named:
            chosen += named
        else:
            _read(Path(path), chosen, problems)
    for problem in problems:
        say(problem)
    others = {rule.id: rule for rule in (*catalogue.rules, *chosen)}
    prover = Prover(tuple(others.values()), load_lexicon())
    flawed = 0
    for rule in chosen:
        flaws = list(prover.flaws(rule))
        flawed += bool(flaws)
        for flaw in flaws:
            show(f"{rule.id}: {visible(flaw.message)}\n    {visible(flaw.example)}")
    say(f"{len(chosen) - flawed} of {len(chosen)} rules hold to their examples")
    if problems:
        return 2
    return 1 if flawed else 0


def _read(path: Path, rules: list[Rule], problems: list[str]) -> None:
    files = sorted(path.rglob("*.toml")) if path.is_dir() else [path]
    if not files:
        problems.append(f"{path}: there are no rule files (*.toml) in this folder")
    for file in files:
        try:
            rules.append(read_rule_path(file))
        except RuleFileError as error:
            problems.append(str(error))
        except (OSError, UnicodeDecodeError) as error:
            problems.append(f"{file}: cannot be read as a rule file, a rule or a pack: {error}")
