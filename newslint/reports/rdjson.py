"""The diagnostic format of reviewdog. Its columns count bytes of UTF-8.

https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import Any

from newslint.engine.file_report import FileReport
from newslint.reports.json_text import dump, interchangeable, is_interchangeable
from newslint.reports.paths import relative_path
from newslint.reports.placing import Placed, Range, placed
from newslint.reports.report import Report, RunContext
from newslint.reports.visible import visible
from newslint.text.position import Unit


class RdjsonReport(Report):
    """One object; what could not be checked is a diagnostic of a whole file."""

    def __init__(self, context: RunContext) -> None:
        super().__init__(context)
        self._folder = os.path.abspath(context.folder)
        self._diagnostics: list[dict[str, Any]] = []

    def add(self, report: FileReport) -> Iterable[str]:
        path = interchangeable(relative_path(report.path, self._folder))
        self._diagnostics += (_diagnostic(one, path) for one in placed(report))
        self._diagnostics += (
            {"message": visible(error), "location": {"path": path}, "severity": "ERROR"}
            for error in report.errors
        )
        return ()

    def finish(self) -> Iterator[str]:
        yield dump({"source": {"name": "newslint"}, "diagnostics": self._diagnostics}, indent=1)


def _diagnostic(one: Placed, path: str) -> dict[str, Any]:
    diagnostic = one.diagnostic
    row: dict[str, Any] = {
        "message": visible(diagnostic.message),
        "location": _location(path, one.range(diagnostic.span, Unit.UTF8)),
        "severity": diagnostic.severity.name,
        "code": {"value": diagnostic.rule},
    }
    if suggestions := list(_suggestions(one)):
        row["suggestions"] = suggestions
    if diagnostic.related:
        row["related_locations"] = [
            {
                "message": visible(related.message),
                "location": _location(path, one.range(related.span, Unit.UTF8)),
            }
            for related in diagnostic.related
        ]
    return row


def _suggestions(one: Placed) -> Iterator[dict[str, Any]]:
    """The fixes of one edit: suggestions are alternatives, each of which is taken alone."""
    for _, edits in one.fixes(Unit.UTF8):
        if len(edits) == 1:
            [(place, text)] = edits
            if is_interchangeable(text):
                yield {"range": _range(place), "text": text}


def _location(path: str, place: Range) -> dict[str, Any]:
    return {"path": path, "range": _range(place)}


def _range(place: Range) -> dict[str, dict[str, int]]:
    return {
        end: {"line": position.line, "column": position.column}
        for end, position in zip(("start", "end"), place, strict=True)
    }
