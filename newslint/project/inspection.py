"""Reading one file and holding its articles to the rules."""

from __future__ import annotations

from newslint.engine.file_report import CheckedArticle, FileReport
from newslint.engine.lint import lint
from newslint.engine.rule_set import RuleSet
from newslint.project.discovery import display
from newslint.readers.decode import BinaryFileError, decode
from newslint.readers.formats import ReadingOptions, format_of, read_documents


def inspect_path(path: str, rule_set: RuleSet, options: ReadingOptions) -> FileReport:
    """What the rules say of a file; a file that cannot be read is told in the report."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        return FileReport(display(path), errors=(f"cannot be read: {error.strerror or error}",))
    return inspect_data(data, display(path), rule_set, options)


def inspect_data(data: bytes, path: str, rule_set: RuleSet, options: ReadingOptions) -> FileReport:
    """What the rules say of a file's content; its name tells the format, unless options do."""
    try:
        source = decode(data, path)
    except BinaryFileError as error:
        return FileReport(path, errors=(str(error),))
    format_name = options.format or format_of(path)
    articles: list[CheckedArticle] = []
    errors: list[str] = []
    language = ""
    try:
        for document in read_documents(source, format_name, options):
            findings = lint(document, rule_set)
            articles.append(CheckedArticle(document, findings.diagnostics))
            errors += findings.failures
            language = language or findings.language
    except Exception as error:  # a fault of newslint's own: the other files are still linted
        errors.append(f"newslint failed on it, please report this: {error!r}")
    return FileReport(path, source, tuple(articles), tuple(errors), language)
