"""Planted mistakes: made by a folder's own `inject.py`, held against findings by its `score.py`.

A finding is an object of newslint's `--output-format jsonl`; a mistake is a line of `gold.jsonl`.
"""

from __future__ import annotations

import json
import runpy
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from pathlib import Path
from typing import Any

Finding = Mapping[str, Any]


@dataclass(frozen=True)
class Recall:
    """planted, found: by kind; right: found and put right by the first fix; by_rule: what each rule
    found of each kind."""

    planted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    by_rule: Mapping[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))

    def share(self, kind: str) -> float:
        return self.found[kind] / self.planted[kind]

    def mean_of_kinds(self) -> float:
        return sum(map(self.share, self.planted)) / max(1, len(self.planted))


@dataclass(frozen=True)
class Verdicts:
    """Findings on untouched articles, counted by rule and by what a reader decided."""

    by_rule: Mapping[str, Counter[str]]
    unread: Sequence[Finding]

    def total(self, verdict: str) -> int:
        return sum(counts[verdict] for counts in self.by_rule.values())


def plant(python: Path, folder: Path, articles: Path, place: Path, seed: int, count: int) -> None:
    """python: of an environment that has codespell, from whose dictionary slips are taken."""
    options = ["--seed", str(seed), "--per-article", str(count)]
    run(python, folder / "inject.py", articles, place, *options)


def findings_of_newslint(articles: Path, *options: str) -> list[Finding]:
    lines = run(
        sys.executable, "-m", "newslint", "--quiet", "--output-format", "jsonl", *options, articles
    )  # fmt: skip
    return [row for row in map(json.loads, lines.splitlines()) if "rule" in row]


def default_rules() -> list[str]:
    rows = json.loads(run(sys.executable, "-m", "newslint", "list", "--output-format", "json"))
    return [row["rule"] for row in rows if row["on"]]


def recall(folder: Path, planted: Path, findings: Sequence[Finding], into: Recall) -> Recall:
    """into: what other seeds gave; it is added to and returned."""
    score = runpy.run_path(str(folder / "score.py"))
    gold = score["read"](planted / "gold.jsonl")
    on_line: dict[tuple[str, int], list[dict[str, Any]]] = defaultdict(list)
    for finding in _as_scored(score, findings):
        on_line[finding["file"], finding["line"]].append(finding)
    lines: dict[str, list[str]] = {}
    for mistake in gold:
        kind, name = mistake["kind"], mistake["file"]
        into.planted[kind] += 1
        hits = [f for f in on_line[name, mistake["line"]] if score["touches"](mistake, f)]
        for rule in {hit["rule"] for hit in hits}:
            into.by_rule[rule][kind] += 1
        if name not in lines:
            lines[name] = (planted / name).read_text("utf-8").split("\n")
        line = lines[name][mistake["line"] - 1]
        into.found[kind] += bool(hits)
        into.right[kind] += any(score["puts_right"](mistake, hit, line) for hit in hits)
    return into


def _as_scored(score: Mapping[str, Any], findings: Sequence[Finding]) -> list[dict[str, Any]]:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "findings.jsonl"
        path.write_text("".join(json.dumps(row) + "\n" for row in findings), encoding="utf-8")
        rows: list[dict[str, Any]] = score["read"](path)
    return rows


def judged(findings: Sequence[Finding], verdicts: Path) -> Verdicts:
    """verdicts: lines with file (its base name), line, col, rule and verdict."""
    place = itemgetter("file", "line", "col", "rule")
    rows = map(json.loads, verdicts.read_text("utf-8").splitlines())
    known = {place(row): row["verdict"] for row in rows}
    by_rule: dict[str, Counter[str]] = defaultdict(Counter)
    unread = []
    for row in findings:
        where = (Path(row["path"]).name, row["line"], row["column"], row["rule"])
        verdict = known.get(where, "unread")
        by_rule[row["rule"]][verdict] += 1
        if verdict == "unread":
            unread.append(row)
    return Verdicts(by_rule, unread)


def count_words(articles: Path) -> int:
    return sum(len(path.read_text("utf-8").split()) for path in articles.rglob("*.txt"))


def run(*command: object, found: int = 1) -> str:
    """What a command prints. found: the exit code that says that it found something.

    SystemExit with what it complains about: it failed."""
    done = subprocess.run(
        list(map(str, command)), check=False, capture_output=True, text=True, encoding="utf-8"
    )
    if done.returncode not in (0, found):
        raise SystemExit(f"{' '.join(map(str, command[:3]))} failed:\n{done.stderr}")
    return done.stdout
