"""The summary of a run in Markdown, for the page of a job in GitHub Actions."""

from __future__ import annotations

import os
import string
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from newslint.engine.file_report import FileReport
from newslint.reports.counts import Counts
from newslint.reports.paths import relative_path, repository_root
from newslint.reports.placing import placed
from newslint.reports.report import Report, ReportError, RunContext
from newslint.reports.visible import visible

# A page that is larger than a mebibyte is refused.
_MOST_ROWS = 100
_LONGEST = 300


class StepSummary(Report):
    """How many findings there are, and a table of the most severe."""

    def __init__(self, context: RunContext) -> None:
        super().__init__(context)
        self._root = repository_root(context.folder)
        self._counts = Counts()
        self._errors: list[str] = []
        self._rows: list[tuple[int, str]] = []

    def add(self, report: FileReport) -> Iterable[str]:
        self._counts.add(report)
        path = relative_path(report.path, self._root)
        self._errors += [f"- {_literal(f'{path}: {error}')}" for error in report.errors]
        for one in placed(report):
            start, _ = one.range(one.diagnostic.span)
            rule, _, message, severity = one.diagnostic[:4]
            cells = (severity.label, f"{path}:{start.line}:{start.column}", message, rule)
            self._rows.append((severity, f"| {' | '.join(map(_literal, cells))} |"))
        return ()

    def finish(self) -> Iterator[str]:
        yield f"### newslint: {self._counts.sentence()}"
        yield ""
        if self._errors:
            yield "Could not be checked:"
            yield ""
            yield from self._errors[:_MOST_ROWS]
            yield from _left_out(len(self._errors))
            yield ""
        if self._rows:
            yield "| severity | place | finding | rule |"
            yield "| --- | --- | --- | --- |"
            rows = sorted(self._rows, key=lambda row: -row[0])[:_MOST_ROWS]
            yield from (text for _, text in rows)
            yield from _left_out(len(self._rows))
            yield ""


def append_step_summary(lines: Sequence[str]) -> None:
    """Add to the summary of the job, where there is one; raises ReportError."""
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if not path:
        return
    try:
        with open(path, "a", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            file.write("\n".join(["", *lines, ""]))
    except OSError as error:
        reason = error.strerror or error
        raise ReportError(f"the summary of the job cannot be written: {reason}") from None


def _left_out(count: int) -> Iterator[str]:
    if count > _MOST_ROWS:
        yield ""
        yield f"… and {count - _MOST_ROWS} more, in the log."


def _literal(text: str) -> str:
    """Markdown that shows just this text: what could mark something up is a character reference."""
    shown = visible(text[:_LONGEST])
    if len(text) > _LONGEST or len(shown) > _LONGEST:
        shown = f"{shown[:_LONGEST]}…"
    return shown.translate(_references())


@cache
def _references() -> dict[int, str]:
    return {ord(mark): f"&#{ord(mark)};" for mark in string.punctuation}
