"""Where a diagnostic lies in its file: from spans of prose to lines and columns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.engine.file_report import FileReport
from newslint.rules.diagnostic import Diagnostic
from newslint.text.document import Document
from newslint.text.position import Position
from newslint.text.source import SourceFile
from newslint.text.span import Span


class Placed(NamedTuple):
    """A diagnostic, the file and document it is of."""

    diagnostic: Diagnostic
    document: Document
    path: str

    @property
    def source(self) -> SourceFile:
        return self.document.source

    def source_span(self, span: Span) -> Span:
        return self.document.source_map.span(span)

    def range(self, span: Span) -> tuple[Position, Position]:
        """Start and end (exclusive) of a span of the prose, in the file."""
        in_source = self.source_span(span)
        lines = self.source.lines
        return lines.position(in_source.start), lines.position(in_source.end)

    @property
    def found(self) -> str:
        return self.source_span(self.diagnostic.span).of(self.source.text)


def placed(report: FileReport) -> Iterator[Placed]:
    for article in report.articles:
        for diagnostic in article.diagnostics:
            yield Placed(diagnostic, article.document, report.path)
