"""The output formats: what each of them is, and which there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newslint.engine.file_report import FileReport
    from newslint.reports.terminal import Terminal
    from newslint.rules.rule import Rule

_CLASSES: Mapping[str, str] = {
    "full": "terminal.FullReport",
    "concise": "terminal.ConciseReport",
    "json": "machine.JsonReport",
    "jsonl": "machine.JsonLinesReport",
    "github": "github.GithubReport",
    "gitlab": "gitlab.GitlabReport",
    "sarif": "sarif.SarifReport",
    "junit": "junit.JunitReport",
    "checkstyle": "checkstyle.CheckstyleReport",
    "rdjson": "rdjson.RdjsonReport",
}
FORMATS = tuple(_CLASSES)


class RunContext(NamedTuple):
    """What a report may need besides the files: the rules of the run, the terminal it is for, and
    the folder the run was started in."""

    rules: tuple[Rule, ...]
    screen: Terminal
    folder: str = "."


class ReportError(ValueError):
    """A report that cannot be written; the message names it and says why."""


class Report:
    """One run in one format. Lines come without their line ends.

    A format that needs the whole run (counts first, the most severe first) keeps what it will
    show of each file and gives all of its lines at the end.
    """

    def __init__(self, context: RunContext) -> None:
        self.context = context

    def add(self, report: FileReport) -> Iterable[str]:
        """Lines that can be shown as soon as a file has been checked."""
        return ()

    def finish(self) -> Iterable[str]:
        """Lines that can be shown only when all files have been checked."""
        return ()


def open_report(format_name: str, context: RunContext) -> Report:
    """A new report, its module imported only now; raises KeyError for a format there is not."""
    module, _, class_name = _CLASSES[format_name].partition(".")
    report: Callable[[RunContext], Report] = getattr(
        import_module(f"newslint.reports.{module}"), class_name
    )
    return report(context)
