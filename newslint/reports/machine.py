"""JSON and JSON lines: the same objects for programs, see the interface's contract."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newslint.engine.file_report import FileReport
from newslint.reports.json_text import dump
from newslint.reports.placing import Placed, PlacedEdit, Range, placed
from newslint.reports.report import Report, RunContext
from newslint.rules.diagnostic import Related
from newslint.text.edit import Fix


class JsonLinesReport(Report):
    """One object a line: the findings of a file, then its errors."""

    def add(self, report: FileReport) -> Iterator[str]:
        for row in (*_finding_rows(report), *_error_rows(report)):
            yield dump(row)


class JsonReport(Report):
    """All findings and errors of a run as one object."""

    def __init__(self, context: RunContext) -> None:
        super().__init__(context)
        self._findings: list[dict[str, Any]] = []
        self._errors: list[dict[str, Any]] = []

    def add(self, report: FileReport) -> tuple[str, ...]:
        self._findings += _finding_rows(report)
        self._errors += _error_rows(report)
        return ()

    def finish(self) -> Iterator[str]:
        yield dump({"version": 1, "findings": self._findings, "errors": self._errors})


def _finding_rows(report: FileReport) -> Iterator[dict[str, Any]]:
    for one in placed(report):
        diagnostic = one.diagnostic
        yield {
            "path": one.path,
            "locator": one.document.locator,
            **_place(one.range(diagnostic.span)),
            "rule": diagnostic.rule,
            "severity": diagnostic.severity.label,
            "message": diagnostic.message,
            "found": one.found,
            "fixes": [_fix(fix, edits) for fix, edits in one.fixes()],
            "related": [_related(one, related) for related in diagnostic.related],
            "url": None,
        }


def _error_rows(report: FileReport) -> Iterator[dict[str, Any]]:
    for error in report.errors:
        yield {"error": error, "path": report.path}


def _fix(fix: Fix, edits: list[PlacedEdit]) -> dict[str, Any]:
    return {
        "safety": fix.safety.name.lower(),
        "message": fix.message,
        "edits": [{**_place(place), "text": text} for place, text in edits],
    }


def _related(one: Placed, related: Related) -> dict[str, Any]:
    place = _place(one.range(related.span))
    return {"path": one.path, **place, "message": related.message}


def _place(place: Range) -> dict[str, int]:
    start, end = place
    return {
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
    }
