"""Code quality reports of GitLab.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from newslint.engine.file_report import FileReport
from newslint.reports.fingerprints import Fingerprints, digest
from newslint.reports.json_text import dump, interchangeable
from newslint.reports.paths import relative_path, repository_root
from newslint.reports.placing import placed
from newslint.reports.report import Report, RunContext
from newslint.reports.visible import visible
from newslint.rules.diagnostic import Severity

_SEVERITIES: Mapping[Severity, str] = {
    Severity.ERROR: "major",
    Severity.WARNING: "minor",
    Severity.INFO: "info",
}


class GitlabReport(Report):
    """One array; what could not be checked is in it too, at the first line of its file."""

    def __init__(self, context: RunContext) -> None:
        super().__init__(context)
        self._root = repository_root(context.folder)
        self._fingerprints = Fingerprints()
        self._rows: list[dict[str, Any]] = []

    def add(self, report: FileReport) -> Iterable[str]:
        path = interchangeable(relative_path(report.path, self._root))
        for one in placed(report):
            start, end = one.range(one.diagnostic.span)
            self._rows.append(
                {
                    "description": visible(one.diagnostic.message),
                    "check_name": one.diagnostic.rule,
                    "fingerprint": self._fingerprints.of(one, path),
                    "severity": _SEVERITIES[one.diagnostic.severity],
                    "location": {"path": path, "lines": {"begin": start.line, "end": end.line}},
                }
            )
        self._rows += (_error_row(path, error) for error in report.errors)
        return ()

    def finish(self) -> Iterator[str]:
        yield dump(self._rows, indent=1)


def _error_row(path: str, error: str) -> dict[str, Any]:
    return {
        "description": visible(error),
        "check_name": "newslint",
        "fingerprint": digest(f"{path}\0{error}"),
        "severity": "blocker",
        "location": {"path": path, "lines": {"begin": 1, "end": 1}},
    }
