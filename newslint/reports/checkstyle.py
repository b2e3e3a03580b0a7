"""The XML of Checkstyle, which many CI servers read."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from newslint.engine.file_report import FileReport
from newslint.reports.paths import relative_path
from newslint.reports.placing import placed
from newslint.reports.report import Report, RunContext
from newslint.reports.xml_text import document, element


class CheckstyleReport(Report):
    """An element for each file that has findings or could not be checked."""

    def __init__(self, context: RunContext) -> None:
        super().__init__(context)
        self._folder = os.path.abspath(context.folder)
        self._root = element(None, "checkstyle", {"version": "4.3"})

    def add(self, report: FileReport) -> Iterable[str]:
        findings = list(placed(report))
        if not findings and not report.errors:
            return ()
        file = element(self._root, "file", {"name": relative_path(report.path, self._folder)})
        for one in findings:
            start, _ = one.range(one.diagnostic.span)
            attributes: dict[str, str | int] = {
                "line": start.line,
                "column": start.column,
                "severity": one.diagnostic.severity.label,
                "message": one.diagnostic.message,
                "source": f"newslint.{one.diagnostic.rule}",
            }
            element(file, "error", attributes)
        for error in report.errors:
            attributes = {"line": 1, "severity": "error", "message": error, "source": "newslint"}
            element(file, "error", attributes)
        return ()

    def finish(self) -> Iterator[str]:
        yield document(self._root)
