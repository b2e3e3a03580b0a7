"""JUnit's XML, for the test reports of CI servers."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from newslint.engine.file_report import FileReport
from newslint.reports.paths import relative_path
from newslint.reports.placing import Placed, placed
from newslint.reports.report import Report, RunContext
from newslint.reports.xml_text import Element, document, element


class JunitReport(Report):
    """Each file is a suite and each finding a test that failed; a clean file is one that passed.

    Names are unique within a suite: GitLab ignores a second test of the same name.
    """

    def __init__(self, context: RunContext) -> None:
        super().__init__(context)
        self._folder = os.path.abspath(context.folder)
        self._root = element(None, "testsuites", {"name": "newslint"})
        self._total = {"tests": 0, "failures": 0, "errors": 0}

    def add(self, report: FileReport) -> Iterable[str]:
        path = relative_path(report.path, self._folder)
        findings = list(placed(report))
        counts = {
            "tests": len(findings) + len(report.errors) or 1,
            "failures": len(findings),
            "errors": len(report.errors),
        }
        suite = self._suite(path, counts)
        for one in findings:
            _failure(suite, path, one)
        for number, error in enumerate(report.errors, 1):
            case = _case(suite, path, f"newslint error {number}")
            element(case, "error", {"message": error}, f"{path}: {error}")
        if not findings and not report.errors:
            _case(suite, path, "newslint")
        return ()

    def finish(self) -> Iterator[str]:
        if not self._total["tests"]:  # a server takes a report without any test for a mistake
            suite = self._suite("newslint", {"tests": 1, "failures": 0, "errors": 0})
            element(suite, "testcase", {"name": "newslint", "classname": "newslint"})
        for name, count in self._total.items():
            self._root.set(name, str(count))
        yield document(self._root)

    def _suite(self, name: str, counts: dict[str, int]) -> Element:
        for key, count in counts.items():
            self._total[key] += count
        return element(self._root, "testsuite", {"name": name, **counts})


def _failure(suite: Element, path: str, one: Placed) -> None:
    rule, span, message, severity = one.diagnostic[:4]
    start, _ = one.range(span)
    place = f"{start.line}:{start.column}"
    case = _case(suite, path, f"newslint.{rule} {place}")
    case.set("line", str(start.line))
    case.set("column", str(start.column))
    text = f"{path}:{place}: {severity.label}: {message} [{rule}]"
    element(case, "failure", {"message": message, "type": severity.label}, text)


def _case(suite: Element, path: str, name: str) -> Element:
    classname = os.path.splitext(path)[0]
    return element(suite, "testcase", {"name": name, "classname": classname, "file": path})
