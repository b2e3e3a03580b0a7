"""JSON and JSON lines: the same objects for programs, see the interface's contract."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from newslint.engine.file_report import FileReport
from newslint.reports.placing import Placed, placed
from newslint.text.edit import Fix
from newslint.text.span import Span


def jsonl_lines(report: FileReport) -> Iterator[str]:
    """One object a line: the findings of a file, then its errors."""
    for row in (*finding_rows(report), *error_rows(report)):
        yield _dump(row)


def json_text(reports: Iterable[FileReport]) -> str:
    """All findings and errors of a run as one object."""
    reports = list(reports)
    return _dump(
        {
            "version": 1,
            "findings": [row for report in reports for row in finding_rows(report)],
            "errors": [row for report in reports for row in error_rows(report)],
        }
    )


def finding_rows(report: FileReport) -> Iterator[dict[str, Any]]:
    for one in placed(report):
        diagnostic = one.diagnostic
        yield {
            "path": one.path,
            "locator": one.document.locator,
            **_place(one, diagnostic.span),
            "rule": diagnostic.rule,
            "severity": diagnostic.severity.label,
            "message": diagnostic.message,
            "found": one.found,
            "fixes": [_fix(one, fix) for fix in diagnostic.fixes],
            "related": [
                {"path": one.path, **_place(one, related.span), "message": related.message}
                for related in diagnostic.related
            ],
            "url": None,
        }


def error_rows(report: FileReport) -> Iterator[dict[str, Any]]:
    for error in report.errors:
        yield {"error": error, "path": report.path}


def _fix(one: Placed, fix: Fix) -> dict[str, Any]:
    return {
        "safety": fix.safety.name.lower(),
        "message": fix.message,
        "edits": [{**_place(one, edit.span), "text": edit.text} for edit in fix.edits],
    }


def _place(one: Placed, span: Span) -> dict[str, int]:
    start, end = one.range(span)
    return {
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
    }


def _dump(row: object) -> str:
    # ASCII only: a lone surrogate in a file is no valid UTF-8, its escape is valid JSON.
    return json.dumps(row, ensure_ascii=True)
