"""Where a diagnostic lies in its file: from spans of prose to lines and columns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.engine.file_report import FileReport
from newslint.rules.diagnostic import Diagnostic
from newslint.text.document import Document
from newslint.text.edit import Fix
from newslint.text.position import Position, Unit
from newslint.text.source import SourceFile
from newslint.text.span import Span

Range = tuple[Position, Position]
"""Start and end (exclusive) in a file."""

PlacedEdit = tuple[Range, str]
"""What is put in the place of a range of a file."""


class Placed(NamedTuple):
    """A diagnostic, the file and document it is of."""

    diagnostic: Diagnostic
    document: Document
    path: str

    @property
    def source(self) -> SourceFile:
        return self.document.source

    def source_span(self, span: Span) -> Span:
        return span if self.diagnostic.in_source else self.document.source_map.span(span)

    def range(self, span: Span, unit: Unit = Unit.CODE_POINT) -> Range:
        """Start and end (exclusive) of a span of the prose, in the file."""
        return self._source_range(self.source_span(span), unit)

    def fixes(self, unit: Unit = Unit.CODE_POINT) -> Iterator[tuple[Fix, list[PlacedEdit]]]:
        """The fixes that can be made in the file, with their edits as they are made there."""
        for fix in self.diagnostic.fixes:
            edits = [self.document.source_map.edit(edit) for edit in fix.edits]
            made = [(self._source_range(edit.span, unit), edit.text) for edit in edits if edit]
            if made and len(made) == len(edits):
                yield fix, made

    def _source_range(self, span: Span, unit: Unit) -> Range:
        lines = self.source.lines
        return lines.position(span.start, unit), lines.position(span.end, unit)

    @property
    def found(self) -> str:
        return self.source_span(self.diagnostic.span).of(self.source.text)


def placed(report: FileReport) -> Iterator[Placed]:
    for article in report.articles:
        for diagnostic in article.diagnostics:
            yield Placed(diagnostic, article.document, report.path)
