"""What other programs call: everything else of newslint may change."""

from __future__ import annotations

import os
from functools import cache

from newslint.engine.catalogue import Catalogue, load_catalogue
from newslint.engine.lint import lint as lint_document
from newslint.project.configurations import Configurations
from newslint.project.rule_sets import RuleSets
from newslint.readers.formats import READERS, format_of, read_documents
from newslint.rules.diagnostic import Diagnostic, Related
from newslint.text.document import Document
from newslint.text.edit import Fix
from newslint.text.source import source_from_text


def lint(
    text: str,
    *,
    name: str = "<text>",
    format: str | None = None,  # noqa: A002 - as the command line calls it
    config: str | os.PathLike[str] | None = None,
) -> list[Diagnostic]:
    """What is wrong with a text, in order of place.

    Spans and edits count code points of `text`. `name` stands for a path: its ending tells the
    format (`text`, `markdown`) where `format` does not, and the overrides of a configuration go by
    it. `config` is a configuration file; without one the default rules are used, whatever lies on
    the disk.

    Raises ValueError for an unknown format or a configuration with mistakes, RuntimeError when a
    rule fails.
    """
    format_name = format or format_of(name)
    if format_name not in READERS:
        raise ValueError(f"there is no format “{format_name}”; formats are {', '.join(READERS)}")
    catalogue = _catalogue()
    configurations = Configurations(catalogue, os.fspath(config or ""), isolated=config is None)
    configuration = configurations.for_folder(os.path.dirname(name) or ".")
    if configuration is None:
        raise ValueError("\n".join(map(str, configurations.problems)))
    rule_set = RuleSets(catalogue, configurations).for_file(name, configuration)
    found: list[Diagnostic] = []
    for document in read_documents(source_from_text(text, name), format_name):
        findings = lint_document(document, rule_set)
        if findings.failures:
            raise RuntimeError("; ".join(findings.failures))
        found += [_in_source(one, document) for one in findings.diagnostics]
    return found


@cache
def _catalogue() -> Catalogue:
    catalogue = load_catalogue()
    if catalogue.problems:
        raise RuntimeError("; ".join(catalogue.problems))
    return catalogue


def _in_source(one: Diagnostic, document: Document) -> Diagnostic:
    """The diagnostic with its places in the text instead of the prose; a fix that would change
    markup is left out."""
    if one.in_source:
        return one
    place = document.source_map
    fixes = []
    for fix in one.fixes:
        edits = [place.edit(edit) for edit in fix.edits]
        if all(edits):
            fixes.append(Fix(tuple(filter(None, edits)), fix.safety, fix.message))
    related = tuple(Related(place.span(other.span), other.message) for other in one.related)
    return one._replace(
        span=place.span(one.span), fixes=tuple(fixes), related=related, in_source=True
    )
