"""`newslint check`: lint files, folders and standard input."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from newslint.cli.options import chosen_rules, say, show, split_list, terminal, use_colour
from newslint.cli.outputs import Outputs
from newslint.engine.catalogue import load_catalogue
from newslint.engine.file_report import FileReport
from newslint.engine.rule_set import RuleSet
from newslint.expressions import keep_compiled
from newslint.lexicon import load_lexicon
from newslint.project.discovery import discover
from newslint.project.inspection import inspect_data, inspect_path
from newslint.readers.formats import ReadingOptions
from newslint.reports.counts import Counts
from newslint.reports.report import FORMATS, ReportError, RunContext
from newslint.rules.diagnostic import Severity

if TYPE_CHECKING:
    from newslint.reports.files import ReportFile

_SEVERITIES = {severity.label: severity for severity in Severity}


def _report_files(
    ctx: click.Context, param: click.Parameter, values: Sequence[str]
) -> tuple[ReportFile, ...]:
    if not values:
        return ()
    from newslint.reports.files import report_files

    try:
        return report_files(values)
    except ReportError as error:
        raise click.UsageError(str(error)) from None


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
@click.option(
    "--output-format",
    type=click.Choice(FORMATS),
    help="The format of standard output: `full`, or `github` within GitHub Actions.",
)
@click.option(
    "--report",
    "report_files",
    multiple=True,
    callback=_report_files,
    metavar="FORMAT=FILE",
    help="Write a report to a file as well; may be repeated.",
)
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
    output_format: str | None,
    report_files: tuple[ReportFile, ...],
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
    rule_set = RuleSet(rules, load_lexicon(), catalogue.names)
    run = _Run(rule_set, ReadingOptions(wrapped), _SEVERITIES[severity])
    context = RunContext(rules, terminal(use_colour(color)))
    outputs = Outputs(context, output_format, report_files, shown=not statistics)
    for report in run.reports(paths or (".",), stdin_filename):
        outputs.add(report)
    run.failed |= not outputs.finish()
    if statistics:
        _show_statistics(run.counts)
    if not quiet:
        say(run.counts.sentence())
    keep_compiled()
    if run.failed or catalogue.problems:
        return 2
    return 1 if run.counts.by_rule and not exit_zero else 0


class _Run:
    """Goes over files and counts what it finds."""

    def __init__(self, rule_set: RuleSet, options: ReadingOptions, severity: Severity) -> None:
        self._rule_set = rule_set
        self._options = options
        self._severity = severity
        self.counts = Counts()
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
        for error in report.errors:
            say(f"{report.path}: {error}")
            self.failed = True
        report = report._replace(articles=articles)
        self.counts.add(report)
        return report


def _show_statistics(counts: Counts) -> None:
    for (rule, level), count in sorted(counts.by_rule.items(), key=lambda row: (-row[1], row[0])):
        show(f"{count:6}  {level.label:7}  {rule}")
