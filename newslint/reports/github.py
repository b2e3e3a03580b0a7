"""Annotations of GitHub Actions: workflow commands that its runner reads from the output.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from newslint.engine.file_report import FileReport
from newslint.reports.paths import relative_path, repository_root
from newslint.reports.placing import Range, placed
from newslint.reports.report import Report, RunContext
from newslint.reports.visible import visible
from newslint.rules.diagnostic import Severity

# What could not be done comes before all findings.
_FAILED = max(Severity) + 1
_COMMANDS: Mapping[int, str] = {
    _FAILED: "error",
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "notice",
}


class _Annotation(NamedTuple):
    rank: int
    title: str
    message: str
    path: str
    range: Range | None = None


class GithubReport(Report):
    """The most severe first: of each level GitHub shows only some."""

    def __init__(self, context: RunContext) -> None:
        super().__init__(context)
        self._root = repository_root(context.folder)
        self._annotations: list[_Annotation] = []

    def add(self, report: FileReport) -> Iterable[str]:
        path = relative_path(report.path, self._root)
        self._annotations += [
            _Annotation(_FAILED, "newslint", f"{path}: {error}", path) for error in report.errors
        ]
        for one in placed(report):
            rule, span, message, severity = one.diagnostic[:4]
            start, end = one.range(span)
            self._annotations.append(
                _Annotation(
                    severity,
                    f"newslint ({rule})",
                    # The log of a job shows the message alone.
                    f"{path}:{start.line}:{start.column}: {message} [{rule}]",
                    path,
                    (start, end),
                )
            )
        return ()

    def finish(self) -> Iterator[str]:
        for one in sorted(self._annotations, key=lambda one: -one.rank):
            fields = {"title": one.title, "file": one.path, **_place(one.range)}
            properties = ",".join(f"{key}={_property(str(fields[key]))}" for key in fields)
            yield f"::{_COMMANDS[one.rank]} {properties}::{_data(one.message)}"


def _place(place: Range | None) -> dict[str, int]:
    if place is None:
        return {}
    start, end = place
    if start.line != end.line:  # columns are refused then
        return {"line": start.line, "endLine": end.line}
    return {
        "line": start.line,
        "endLine": end.line,
        "col": start.column,
        "endColumn": end.column,
    }


def _data(text: str) -> str:
    return visible(text).replace("%", "%25")  # line ends are visible escapes by now


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
