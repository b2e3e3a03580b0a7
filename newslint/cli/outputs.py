"""Where the findings of a run go: standard output, files, and the page of a CI job."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from newslint.cli.options import say, show
from newslint.reports.report import Report, ReportError, RunContext, open_report

if TYPE_CHECKING:
    from newslint.engine.file_report import FileReport
    from newslint.reports.files import ReportFile


class Outputs:
    """Passes each file's findings to every report there is, and writes the reports.

    Without a format, standard output gets `full`; in GitHub Actions it gets annotations, and the
    page of the job a summary. With `shown` false it gets nothing.
    """

    def __init__(
        self,
        context: RunContext,
        output_format: str | None,
        files: Sequence[ReportFile] = (),
        shown: bool = True,
    ) -> None:
        self._reports: list[tuple[Report, Callable[[str], object]]] = []
        self._ends: list[Callable[[], None]] = []
        in_actions = os.environ.get("GITHUB_ACTIONS") == "true"
        output_format = output_format or ("github" if in_actions else "full")
        if shown:
            self._reports.append((open_report(output_format, context), show))
            if in_actions and output_format == "github":
                self._add_step_summary(context)
        for file in files:
            self._add_file(file, context)

    def add(self, report: FileReport) -> None:
        for each, write in self._reports:
            for line in each.add(report):
                write(line)

    def finish(self) -> bool:
        """Write what can be written only now; whether all of it could be."""
        for each, write in self._reports:
            for line in each.finish():
                write(line)
        is_whole = True
        for end in self._ends:
            try:
                end()
            except ReportError as error:
                say(str(error))
                is_whole = False
        return is_whole

    def _add_file(self, file: ReportFile, context: RunContext) -> None:
        from newslint.reports.terminal import Terminal

        lines: list[str] = []
        report = open_report(file.format, context._replace(screen=Terminal()))
        self._reports.append((report, lines.append))
        self._ends.append(lambda: file.write(lines))

    def _add_step_summary(self, context: RunContext) -> None:
        from newslint.reports.step_summary import StepSummary, append_step_summary

        lines: list[str] = []
        self._reports.append((StepSummary(context), lines.append))
        self._ends.append(lambda: append_step_summary(lines))
        if hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(encoding="utf-8")  # what the runner reads, also on Windows
