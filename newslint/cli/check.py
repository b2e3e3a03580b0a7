"""`newslint check`: lint files, folders and standard input."""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from newslint.cli.configured import (
    Configured,
    cache_options,
    exclude_patterns,
    file_size,
    rule_options,
)
from newslint.cli.options import say, show, terminal, use_colour
from newslint.cli.outputs import Outputs
from newslint.cli.progress import Progress
from newslint.cli.second_opinion import FILES_AHEAD, SecondOpinion, languagetool_options
from newslint.engine.file_report import FileReport
from newslint.engine.lint import ask_ahead
from newslint.expressions import keep_compiled
from newslint.project.discovery import Discovery, DiscoveryOptions, discover
from newslint.project.inspection import OpenedFile, inspect, open_data, open_path
from newslint.project.rule_sets import RuleSets
from newslint.readers.formats import READERS, ReadingOptions
from newslint.reports.counts import Counts
from newslint.reports.report import FORMATS, ReportError, RunContext
from newslint.rules.diagnostic import Severity

if TYPE_CHECKING:
    from newslint.engine.rule_set import RuleSet
    from newslint.project.configuration import PathPatterns
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
@rule_options
@click.option(
    "--severity",
    type=click.Choice(list(_SEVERITIES)),
    default="info",
    help="The lowest severity that is shown and counted.",
)
@click.option(
    "--exclude",
    multiple=True,
    callback=exclude_patterns,
    metavar="PATTERNS",
    help="Files and folders to leave out, as in `.gitignore`; with commas or repeated.",
)
@click.option(
    "--force-exclude", is_flag=True, help="Leave out what is excluded also where it is named."
)
@click.option(
    "--max-file-size", callback=file_size, metavar="SIZE", help="Of larger files none is read."
)
@click.option(
    "--input-format",
    type=click.Choice(list(READERS)),
    help="The format of all files, in place of what their names tell.",
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
@languagetool_options
@cache_options
def command(
    paths: tuple[str, ...],
    severity: str,
    exclude: PathPatterns | None,
    force_exclude: bool,
    max_file_size: int | None,
    input_format: str | None,
    wrapped: bool | None,
    stdin_filename: str,
    output_format: str | None,
    report_files: tuple[ReportFile, ...],
    statistics: bool,
    quiet: bool,
    color: str,
    exit_zero: bool,
    **rule_choice: Any,
) -> int:
    """Find mistakes in articles. No PATH: the current folder; `-`: standard input.

    Exit code: 0 nothing found, 1 something found, 2 something could not be done.
    """
    configured = Configured(**rule_choice)
    run = _Run(
        configured,
        DiscoveryOptions(exclude, force_exclude, max_file_size),
        ReadingOptions(wrapped, input_format or ""),
        _SEVERITIES[severity],
    )
    run.find(paths or (".",), stdin_filename)
    configured.check_selectors()
    context = RunContext(configured.rules, terminal(use_colour(color)))
    outputs = Outputs(context, output_format, report_files, shown=not statistics)
    try:
        with Progress(run.files) as progress:
            for report in run.reports():
                progress.step()
                if any(article.diagnostics for article in report.articles):
                    progress.clear()
                outputs.add(report)
    finally:
        run.close()
    run.failed |= not outputs.finish()
    if statistics:
        _show_statistics(run.counts)
    if not quiet:
        for note in run.notes():
            say(note)
        say(run.counts.sentence())
    keep_compiled()
    if run.failed:
        return 2
    return 1 if run.counts.by_rule and not exit_zero else 0


class _Run:
    """Goes over files and counts what it finds."""

    def __init__(
        self,
        configured: Configured,
        files: DiscoveryOptions,
        options: ReadingOptions,
        severity: Severity,
    ) -> None:
        self._configured = configured
        self._files = files
        self._options = options
        self._severity = severity
        self._stdin: str | None = None
        self._found = Discovery()
        self._other_languages: list[str] = []
        self._second = SecondOpinion()
        self.counts = Counts()
        self.failed = False

    def find(self, paths: tuple[str, ...], stdin_filename: str) -> None:
        """Find the files, and read the configurations for them."""
        self._found = discover(
            (path for path in paths if path != "-"), self._configured.configurations, self._files
        )
        if "-" in paths:
            self._stdin = stdin_filename
            self._configured.configurations.for_folder(os.path.dirname(stdin_filename) or ".")

    @property
    def files(self) -> int:
        """How many files are to be checked."""
        return len(self._found.files)

    def reports(self) -> Iterator[FileReport]:
        yield from self._mistakes()
        waiting: deque[tuple[OpenedFile, RuleSet]] = deque()
        for file, rule_set in self._opened():
            for document in file.documents:
                ask_ahead(document, rule_set)
            waiting.append((file, rule_set))
            if len(waiting) > FILES_AHEAD or not self._second.is_asked:
                yield self._counted(inspect(*waiting.popleft()))
        while waiting:
            yield self._counted(inspect(*waiting.popleft()))
        for problem in self._second.problems():
            say(problem)
            self.failed = True

    def close(self) -> None:
        self._second.close()

    def _opened(self) -> Iterator[tuple[OpenedFile, RuleSet]]:
        """Standard input, then the files."""
        configurations = self._configured.configurations
        rule_sets = RuleSets(
            self._configured.catalogue,
            configurations,
            self._configured.layer,
            self._second.outside,
        )
        if self._stdin is not None:
            folder = os.path.dirname(self._stdin) or "."
            if configuration := configurations.for_folder(folder):
                rule_set = rule_sets.for_file(self._stdin, configuration)
                data = sys.stdin.buffer.read()
                yield open_data(data, self._stdin, self._options), rule_set
        for path in self._found.files:
            if configuration := configurations.for_folder(os.path.dirname(path) or "."):
                rule_set = rule_sets.for_file(path, configuration)
                yield open_path(path, self._options), rule_set

    def _mistakes(self) -> Iterator[FileReport]:
        """What could not be done, told on standard error and to the reports."""
        for problem in self._configured.problems:
            say(problem)
            self.failed = True
        for wrong in self._configured.configurations.problems:
            yield FileReport(wrong.shown_path, errors=(wrong.in_file,))
        for path, error in self._found.errors:
            yield self._counted(FileReport(path, errors=(error,)))

    def notes(self) -> Iterator[str]:
        """What the user may want to know of files that were not, or not wholly, checked."""
        for warning in self._configured.configurations.warnings:
            yield str(warning)
        for folder in self._found.empty:
            yield f"{folder}: there are no articles in this folder"
        for path, why in self._found.skipped:
            yield f"{path}: skipped, {why}"
        if self._other_languages:
            others = len(self._other_languages) - 1
            more = f" and {others} more" if others else ""
            yield (
                f"{self._other_languages[0]}{more}: in another language; only the rules that know "
                "no language were run"
            )

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
        if report.other_language:
            self._other_languages.append(f"{report.path} ({report.other_language})")
        report = report._replace(articles=articles)
        self.counts.add(report)
        return report


def _show_statistics(counts: Counts) -> None:
    for (rule, level), count in sorted(counts.by_rule.items(), key=lambda row: (-row[1], row[0])):
        show(f"{count:6}  {level.label:7}  {rule}")
