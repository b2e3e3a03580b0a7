"""A run of `newslint check`, once its options are known."""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from newslint.cli.configured import Configured
from newslint.cli.options import say, show, terminal, use_colour
from newslint.cli.outputs import Outputs
from newslint.cli.progress import Progress
from newslint.cli.second_opinion import FILES_AHEAD, SecondOpinion
from newslint.engine.file_report import FileReport
from newslint.engine.lint import ask_ahead
from newslint.expressions import keep_compiled
from newslint.project.discovery import Discovery, DiscoveryOptions, discover
from newslint.project.inspection import OpenedFile, inspect, open_data, open_path
from newslint.project.rule_sets import RuleSets
from newslint.readers.formats import ReadingOptions
from newslint.reports.counts import Counts
from newslint.reports.report import RunContext
from newslint.rules.diagnostic import Severity

if TYPE_CHECKING:
    from newslint.engine.rule_set import RuleSet
    from newslint.project.configuration import LanguageTool, PathPatterns
    from newslint.reports.files import ReportFile

SEVERITIES = {severity.label: severity for severity in Severity}
STANDARD_INPUT = "<stdin>"


class CheckOptions(NamedTuple):
    """The options of `newslint check`, with what they are when they are not given."""

    paths: tuple[str, ...]
    languagetool: LanguageTool
    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    dialect: str | None = None
    config: str = ""
    isolated: bool = False
    severity: str = Severity.INFO.label
    exclude: PathPatterns | None = None
    force_exclude: bool = False
    max_file_size: int | None = None
    input_format: str | None = None
    wrapped: bool | None = None
    stdin_filename: str = STANDARD_INPUT
    output_format: str | None = None
    report_files: tuple[ReportFile, ...] = ()
    statistics: bool = False
    quiet: bool = False
    color: str = "auto"
    exit_zero: bool = False


def check(options: CheckOptions) -> int:
    """Lint what is to be linted, and show it; the exit code."""
    configured = Configured(
        options.select,
        options.extend_select,
        options.ignore,
        options.dialect,
        options.config,
        options.isolated,
        options.languagetool,
    )
    run = _Run(
        configured,
        DiscoveryOptions(options.exclude, options.force_exclude, options.max_file_size),
        ReadingOptions(options.wrapped, options.input_format or ""),
        SEVERITIES[options.severity],
    )
    run.find(options.paths or (".",), options.stdin_filename)
    configured.check_selectors()
    context = RunContext(configured.rules, terminal(use_colour(options.color)))
    outputs = Outputs(
        context, options.output_format, options.report_files, shown=not options.statistics
    )
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
    if options.statistics:
        _show_statistics(run.counts)
    if not options.quiet:
        for note in run.notes():
            say(note)
        say(run.counts.sentence())
    keep_compiled()
    if run.failed:
        return 2
    return 1 if run.counts.by_rule and not options.exit_zero else 0


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
