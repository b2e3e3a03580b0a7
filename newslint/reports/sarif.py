"""SARIF 2.1.0, for code scanning.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote_from_bytes

from newslint.engine.file_report import FileReport
from newslint.reports.fingerprints import Fingerprints
from newslint.reports.json_text import dump, is_interchangeable
from newslint.reports.paths import relative_path, repository_root
from newslint.reports.placing import Placed, Range, placed
from newslint.reports.report import Report, RunContext
from newslint.reports.visible import visible
from newslint.rules.diagnostic import Severity
from newslint.rules.rule import Rule
from newslint.version import __version__

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: Mapping[Severity, str] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "note",
}
# Not GitHub's `primaryLocationLineHash`: its upload computes that one itself and warns of each
# that differs. Here a paragraph is a line, and may hold several findings of one rule.
_FINGERPRINT = "newslintFingerprint/v1"


class SarifReport(Report):
    """One run; what could not be checked is among its notifications."""

    def __init__(self, context: RunContext) -> None:
        super().__init__(context)
        self._root = repository_root(context.folder)
        self._fingerprints = Fingerprints()
        self._results: list[dict[str, Any]] = []
        self._notifications: list[dict[str, Any]] = []

    def add(self, report: FileReport) -> Iterable[str]:
        path = relative_path(report.path, self._root)
        artifact = {"uri": _uri(path)}
        for one in placed(report):
            fingerprint = self._fingerprints.of(one, path)
            self._results.append(_result(one, artifact, fingerprint))
        self._notifications += (
            {
                "level": "error",
                "message": _message(error),
                "locations": [{"physicalLocation": {"artifactLocation": artifact}}],
            }
            for error in report.errors
        )
        return ()

    def finish(self) -> Iterator[str]:
        rules = {rule.id: rule for rule in self.context.rules}
        used = sorted({result["ruleId"] for result in self._results})
        driver = {
            "name": "newslint",
            "version": __version__,
            "rules": [_descriptor(rule_id, rules.get(rule_id)) for rule_id in used],
        }
        for result in self._results:
            result["ruleIndex"] = used.index(result["ruleId"])
        invocation = {
            "executionSuccessful": not self._notifications,
            "toolExecutionNotifications": self._notifications,
        }
        run = {
            "columnKind": "unicodeCodePoints",
            "newlineSequences": ["\r\n", "\n", "\r"],
            "tool": {"driver": driver},
            "invocations": [invocation],
            "results": self._results,
        }
        yield dump({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1)


def _descriptor(rule_id: str, rule: Rule | None) -> dict[str, Any]:
    """What the log says of a rule; only its name where it is no rule of a file."""
    fault = rule_id.rpartition("/")[2]
    row: dict[str, Any] = {
        "id": rule_id,
        "name": "".join(word.capitalize() for word in fault.split("-")),
    }
    if rule:
        source = f"\n\nSource: {rule.source}" if rule.source else ""
        row |= {
            "shortDescription": {"text": rule.summary},
            "fullDescription": {"text": rule.why},
            "help": {"text": f"{rule.why}{source}"},
            "defaultConfiguration": {"level": _LEVELS[rule.severity]},
            "properties": {"tags": [rule.pack]},
        }
    return row


def _result(one: Placed, artifact: dict[str, str], fingerprint: str) -> dict[str, Any]:
    diagnostic = one.diagnostic
    location: dict[str, Any] = {"physicalLocation": _place(artifact, one.range(diagnostic.span))}
    if one.document.locator is not None:
        location["logicalLocations"] = [{"fullyQualifiedName": one.document.locator}]
    result = {
        "ruleId": diagnostic.rule,
        "level": _LEVELS[diagnostic.severity],
        "message": _message(diagnostic.message),
        "locations": [location],
        "partialFingerprints": {_FINGERPRINT: fingerprint},
    }
    if diagnostic.related:
        result["relatedLocations"] = [
            {
                "id": number,
                "message": _message(related.message),
                "physicalLocation": _place(artifact, one.range(related.span)),
            }
            for number, related in enumerate(diagnostic.related)
        ]
    fixes: list[dict[str, Any]] = []
    for fix in _fixes(one, artifact):
        if fix not in fixes:  # the schema wants each but once
            fixes.append(fix)
    if fixes:
        result["fixes"] = fixes
    return result


def _fixes(one: Placed, artifact: dict[str, str]) -> Iterator[dict[str, Any]]:
    for fix, edits in one.fixes():
        if all(is_interchangeable(text) for _, text in edits):
            replacements = [
                {"deletedRegion": _region(place), "insertedContent": {"text": text}}
                for place, text in edits
            ]
            change = {"artifactLocation": artifact, "replacements": replacements}
            yield {"description": _message(fix.message), "artifactChanges": [change]}


def _place(artifact: dict[str, str], place: Range) -> dict[str, Any]:
    return {"artifactLocation": artifact, "region": _region(place)}


def _region(place: Range) -> dict[str, int]:
    start, end = place
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    }


def _message(text: str) -> dict[str, str]:
    text = visible(text)
    if "](" in text:  # a link, in a message of SARIF
        text = text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    return {"text": text}


def _uri(path: str) -> str:
    return Path(path).as_uri() if os.path.isabs(path) else quote_from_bytes(os.fsencode(path))
