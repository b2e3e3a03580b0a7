"""Reading one file and holding its articles to the rules."""

from __future__ import annotations

from typing import NamedTuple

from newslint.engine.file_report import CheckedArticle, FileReport
from newslint.engine.lint import lint
from newslint.engine.rule_set import RuleSet
from newslint.project.discovery import display
from newslint.readers.decode import BinaryFileError, decode
from newslint.readers.formats import ReadingOptions, format_of, read_documents
from newslint.text.document import Document
from newslint.text.source import SourceFile


class OpenedFile(NamedTuple):
    """The articles of a file; `errors` says what could not be read."""

    path: str
    source: SourceFile | None = None
    documents: tuple[Document, ...] = ()
    errors: tuple[str, ...] = ()


def open_path(path: str, options: ReadingOptions) -> OpenedFile:
    """Read a file; one that cannot be read is told in its errors."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        return OpenedFile(display(path), errors=(f"cannot be read: {error.strerror or error}",))
    return open_data(data, display(path), options)


def open_data(data: bytes, path: str, options: ReadingOptions) -> OpenedFile:
    """Read a file's content; its name tells the format, unless options do."""
    try:
        source = decode(data, path)
    except BinaryFileError as error:
        return OpenedFile(path, errors=(str(error),))
    format_name = options.format or format_of(path)
    documents: list[Document] = []
    try:
        documents.extend(read_documents(source, format_name, options))
    except Exception as error:  # a fault of newslint's own: the other files are still linted
        return OpenedFile(path, source, tuple(documents), (_own_fault(error),))
    return OpenedFile(path, source, tuple(documents))


def inspect(file: OpenedFile, rule_set: RuleSet) -> FileReport:
    """What the rules say of a file."""
    articles: list[CheckedArticle] = []
    errors = list(file.errors)
    language = ""
    try:
        for document in file.documents:
            findings = lint(document, rule_set)
            articles.append(CheckedArticle(document, findings.diagnostics))
            errors += findings.failures
            language = language or findings.language
    except Exception as error:  # as above
        errors.append(_own_fault(error))
    return FileReport(file.path, file.source, tuple(articles), tuple(errors), language)


def inspect_path(path: str, rule_set: RuleSet, options: ReadingOptions) -> FileReport:
    """What the rules say of a file; a file that cannot be read is told in the report."""
    return inspect(open_path(path, options), rule_set)


def inspect_data(data: bytes, path: str, rule_set: RuleSet, options: ReadingOptions) -> FileReport:
    """What the rules say of a file's content; its name tells the format, unless options do."""
    return inspect(open_data(data, path, options), rule_set)


def _own_fault(error: Exception) -> str:
    return f"newslint failed on it, please report this: {error!r}"
