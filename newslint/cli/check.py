"""`newslint check`: lint files, folders and standard input."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator

import click

from newslint.cli.options import chosen_rules, say, show, split_list, terminal, use_colour
from newslint.engine.catalogue import load_catalogue
from newslint.engine.file_report import FileReport
from newslint.engine.rule_set import RuleSet
from newslint.expressions import keep_compiled
from newslint.lexicon import load_lexicon
from newslint.project.discovery import discover
from newslint.project.inspection import inspect_data, inspect_path
from newslint.readers.formats import ReadingOptions
from newslint.reports.machine import json_text, jsonl_lines
from newslint.reports.terminal import Terminal, concise_lines, full_lines
from newslint.rules.diagnostic import Severity

_FORMATS = ("full", "concise", "json", "jsonl")
_SEVERITIES = {severity.label: severity for severity in Severity}


@click.command("check")
@click.argument("paths", nargs=-1, metavar="[PATH]…")
@click.option(
    "--select",
    multiple=True,
    callback=split_list,
    metavar="RULES",
    help="Only these rules, packs, `default` or `all`; with commas or repeated.",
)
@click.option(
    "--ignore",
    multiple=True,
    callback=split_list,
    metavar="RULES",
    help="Without these rules or packs.",
)
@click.option(
    "--severity",
    type=click.Choice(list(_SEVERITIES)),
    default="info",
    help="The lowest severity that is shown and counted.",
)
@click.option(
    "--wrapped/--unwrapped",
    default=None,
    help="Whether lines of plain text are hard-wrapped, where the guess is wrong.",
)
@click.option(
    "--stdin-filename",
    default="<stdin>",
    metavar="NAME",
    help="What `-`, standard input, is called.",
)
@click.option("--output-format", type=click.Choice(_FORMATS), default="full")
@click.option("--statistics", is_flag=True, help="Count findings by rule instead of showing them.")
@click.option("--quiet", "-q", is_flag=True, help="Only findings and errors, no summary.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto")
@click.option("--exit-zero", is_flag=True, help="Exit with 0 even when something was found.")
def command(
    paths: tuple[str, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    severity: str,
    wrapped: bool | None,
    stdin_filename: str,
    output_format: str,
    statistics: bool,
    quiet: bool,
    color: str,
    exit_zero: bool,
) -> int:
    """Find mistakes in articles. No PATH: the current folder; `-`: standard input.

    Exit code: 0 nothing found, 1 something found, 2 something could not be done.
    """
    catalogue = load_catalogue()
    rules = chosen_rules(catalogue, select, ignore)
    for problem in catalogue.problems:
        say(problem)
    rule_set = RuleSet(rules, load_lexicon())
    run = _Run(rule_set, ReadingOptions(wrapped), _SEVERITIES[severity])
    reports = run.reports(paths or (".",), stdin_filename)
    _show(run, reports, output_format, statistics, terminal(use_colour(color)))
    if not quiet:
        say(run.summary())
    keep_compiled()
    if run.failed or catalogue.problems:
        return 2
    return 1 if run.counts and not exit_zero else 0


class _Run:
    """Goes over files and counts what it finds."""

    def __init__(self, rule_set: RuleSet, options: ReadingOptions, severity: Severity) -> None:
        self._rule_set = rule_set
        self._options = options
        self._severity = severity
        self.counts: Counter[tuple[str, Severity]] = Counter()
        self.files = 0
        self.failed = False

    def reports(self, paths: tuple[str, ...], stdin_filename: str) -> Iterator[FileReport]:
        found = discover(path for path in paths if path != "-")
        for path, error in found.errors:
            yield self._counted(FileReport(path, errors=(error,)))
        for folder in found.empty:
            say(f"{folder}: there are no articles in this folder")
        if "-" in paths:
            data = sys.stdin.buffer.read()
            yield self._counted(inspect_data(data, stdin_filename, self._rule_set, self._options))
        for path in found.files:
            yield self._counted(inspect_path(path, self._rule_set, self._options))

    def _counted(self, report: FileReport) -> FileReport:
        articles = tuple(
            article._replace(
                diagnostics=tuple(d for d in article.diagnostics if d.severity >= self._severity),
            )
            for article in report.articles
        )
        for article in articles:
            self.counts.update((d.rule, d.severity) for d in article.diagnostics)
        for error in report.errors:
            say(f"{report.path}: {error}")
            self.failed = True
        self.files += report.source is not None
        return report._replace(articles=articles)

    def summary(self) -> str:
        files = f"{self.files} {'file' if self.files == 1 else 'files'}"
        total = self.counts.total()
        if not total:
            return f"no mistakes found in {files}"
        levels: Counter[Severity] = Counter()
        for (_, level), count in self.counts.items():
            levels[level] += count
        parts = [
            f"{levels[level]} {level.label}{'s' if levels[level] > 1 else ''}"
            for level in sorted(levels, reverse=True)
            if levels[level]
        ]
        found = f"{total} {'finding' if total == 1 else 'findings'}"
        return f"{found} in {files} ({', '.join(parts)})"


def _show(
    run: _Run,
    reports: Iterator[FileReport],
    output_format: str,
    statistics: bool,
    screen: Terminal,
) -> None:
    if statistics:
        for _ in reports:
            pass
        for (rule, level), count in sorted(run.counts.items(), key=lambda row: (-row[1], row[0])):
            show(f"{count:6}  {level.label:7}  {rule}")
    elif output_format == "json":
        show(json_text(reports))
    else:
        for report in reports:
            lines = {
                "jsonl": lambda r=report: jsonl_lines(r),
                "concise": lambda r=report: concise_lines(r, screen),
                "full": lambda r=report: full_lines(r, screen),
            }[output_format]()
            for line in lines:
                show(line)
