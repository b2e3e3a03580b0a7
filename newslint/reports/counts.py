"""How many findings a run has, and the sentence that says so."""

from __future__ import annotations

from collections import Counter

from newslint.engine.file_report import FileReport
from newslint.rules.diagnostic import Severity


class Counts:
    """Counts the findings of files by rule and severity."""

    def __init__(self) -> None:
        self.by_rule: Counter[tuple[str, Severity]] = Counter()
        self._files = 0

    def add(self, report: FileReport) -> None:
        for article in report.articles:
            self.by_rule.update((one.rule, one.severity) for one in article.diagnostics)
        self._files += report.source is not None

    def sentence(self) -> str:
        """“2 findings in 1 file (1 error, 1 warning)”."""
        if not self._files:
            return "no file was checked"
        files = f"{self._files} {'file' if self._files == 1 else 'files'}"
        total = self.by_rule.total()
        if not total:
            return f"no mistakes found in {files}"
        levels: Counter[Severity] = Counter()
        for (_, level), count in self.by_rule.items():
            levels[level] += count
        parts = [
            f"{levels[level]} {level.label}{'s' if levels[level] > 1 else ''}"
            for level in sorted(levels, reverse=True)
            if levels[level]
        ]
        found = f"{total} {'finding' if total == 1 else 'findings'}"
        return f"{found} in {files} ({', '.join(parts)})"
