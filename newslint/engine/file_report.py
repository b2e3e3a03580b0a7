"""What a run says of one file."""

from __future__ import annotations

from typing import NamedTuple

from newslint.rules.diagnostic import Diagnostic
from newslint.text.document import Document
from newslint.text.source import SourceFile


class CheckedArticle(NamedTuple):
    """A document and its diagnostics, in order of place."""

    document: Document
    diagnostics: tuple[Diagnostic, ...]


class FileReport(NamedTuple):
    """The articles of a file; `errors` says what could not be done with it.

    `other_language`: that of articles on which only the rules that know no language were run.
    """

    path: str
    source: SourceFile | None = None
    articles: tuple[CheckedArticle, ...] = ()
    errors: tuple[str, ...] = ()
    other_language: str = ""
