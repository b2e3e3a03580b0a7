"""A whole repository of articles: the same findings from wherever it is checked."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
import yaml

from tests.conftest import PROJECT, Run

Finding = tuple[str, int, int, str]

CONFIGURATION = """\
extends = "desk.toml"
select = ["default"]
extend-select = ["house/the-paper"]
ignore = ["names/two-spellings"]
severity = { "spelling" = "warning", "quotes/unbalanced-bracket" = "info" }
language = "en"
dialect = "auto"
style = ["house"]
rules = ["desk/rules"]
names = ["desk/names.txt"]
words = ["desk/words.txt"]
exclude = ["drafts/"]
force-exclude = true
include = ["*.txt", "*.md"]
max-file-size = "1 MB"

[[overrides]]
paths = ["articles/18f/"]
ignore = ["spacing"]
"""
RULE = """\
summary = "a name that the paper does not use"
why = "Readers know the agency by its letters."
message = "Write “{better}”, not “{found}”."
default = false
bad = ["They asked the {~~General Services Administration~>GSA~~} for more."]
good = ["They asked the GSA for more."]

[terms]
"General Services Administration" = "GSA"
"""


@pytest.fixture(scope="module")
def repository(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """433 articles, every second one as Markdown with front matter."""
    root = tmp_path_factory.mktemp("newsroom")
    articles = sorted((shared / "eval" / "clean").rglob("*.txt"))
    assert len(articles) == 433
    for number, path in enumerate(articles):
        place = root / "articles" / path.parent.name / path.name
        place.parent.mkdir(parents=True, exist_ok=True)
        text = path.read_text("utf-8")
        if number % 2:
            place.write_text(text, "utf-8")
        else:
            title, _, body = text.partition("\n")
            paragraphs = "\n\n".join(body.splitlines())
            front = yaml.safe_dump({"title": title, "date": "2021-03-01"}, allow_unicode=True)
            place.with_suffix(".md").write_text(f"---\n{front}---\n\n{paragraphs}\n", "utf-8")
    (root / "newslint.toml").write_text(CONFIGURATION, "utf-8")
    (root / "desk.toml").write_text('ignore = ["punctuation/missing-full-stop"]\n')
    (root / "desk" / "rules" / "house").mkdir(parents=True)
    (root / "desk" / "rules" / "house" / "the-agency.toml").write_text(RULE, "utf-8")
    (root / "desk" / "rules" / "house" / "the-paper.toml").write_text(
        RULE.replace("General Services Administration", "Example Times").replace("GSA", "Times"),
        "utf-8",
    )
    (root / "desk" / "names.txt").write_text("Erdoğan\nLousiana -> Louisiana\n", "utf-8")
    (root / "desk" / "words.txt").write_text("dwellr\n", "utf-8")
    (root / "drafts").mkdir()
    (root / "drafts" / "wrong.md").write_text("She could of won.\n")
    subprocess.run(["git", "init", "--quiet", str(root)], check=True)
    subprocess.run(["git", "add", "--all"], cwd=root, check=True)
    return root


@pytest.fixture(scope="module")
def expected(repository: Path) -> set[Finding]:
    """What the command line finds from the root."""
    found = run(repository, "--output-format", "jsonl")
    assert any(rule == "house/the-agency" for *_, rule in found)
    assert any(path.endswith(".md") for path, *_ in found)
    assert not any(path.startswith("drafts/") for path, *_ in found)
    return found


def run(folder: Path, *options: str) -> set[Finding]:
    result = subprocess.run(
        [sys.executable, "-m", "newslint", *options], cwd=folder,
        env={**os.environ, "PYTHONPATH": str(PROJECT)}, capture_output=True, check=False,
    )  # fmt: skip
    assert result.returncode == 1, result.stderr.decode()
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    return {
        (row["path"].removeprefix("./"), row["line"], row["column"], row["rule"]) for row in rows
    }


def test_a_subfolder_has_the_findings_that_the_root_has_for_it(
    repository: Path, expected: set[Finding]
) -> None:
    for name in ("18f", "digitalgov", "wikinews"):
        prefix = f"articles/{name}/"
        found = run(repository / "articles" / name, "--output-format", "jsonl")
        assert {(prefix + path, *rest) for path, *rest in found} == {
            finding for finding in expected if finding[0].startswith(prefix)
        }


def headings(lines: Iterable[str]) -> set[Finding]:
    pattern = re.compile(r"(\S+):(\d+):(\d+): (?:error|warning|info): .* \[([\w/-]+)\]$")
    found = filter(None, map(pattern.match, lines))
    return {(one[1], int(one[2]), int(one[3]), one[4]) for one in found}


def test_the_hook_has_the_findings_that_the_command_line_has(
    repository: Path, expected: set[Finding], tmp_path: Path
) -> None:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("GIT_")}
    result = subprocess.run(
        [sys.executable, "-m", "pre_commit", "try-repo", str(PROJECT), "newslint", "--all-files"],
        cwd=repository, capture_output=True, text=True, check=False,
        env={**environment, "PRE_COMMIT_HOME": str(tmp_path)},
    )  # fmt: skip
    assert result.returncode == 1, result.stdout + result.stderr
    assert headings(result.stdout.splitlines()) == expected


@pytest.mark.skipif(sys.platform == "win32", reason="the shell of the action is bash")
def test_the_action_has_the_findings_that_the_command_line_has(
    repository: Path, expected: set[Finding], tmp_path: Path
) -> None:
    steps = yaml.safe_load((PROJECT / "action.yml").read_text("utf-8"))["runs"]["steps"]
    command = tmp_path / "newslint"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m newslint "$@"\n')
    command.chmod(0o755)
    result = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", steps[-1]["run"]],
        cwd=repository, capture_output=True, text=True, check=False,
        env={
            **os.environ, "PYTHONPATH": str(PROJECT), "NEWSLINT": str(command), "PATHS": ".",
            "ARGS": "", "GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(tmp_path / "summary"),
        },
    )  # fmt: skip
    assert result.returncode == 1, result.stderr
    pattern = re.compile(
        r"::\w+ title=newslint \((?P<rule>[\w/-]+)\),file=(?P<path>[^,]+),line=(?P<line>\d+),.*?"
        r"col=(?P<column>\d+),"
    )
    found = filter(None, map(pattern.match, result.stdout.splitlines()))
    places = {(m["path"], int(m["line"]), int(m["column"]), m["rule"]) for m in found}
    assert places == expected


def test_every_option_that_is_given_wrongly_has_a_message_and_exit_code_2(
    newslint: Run, repository: Path
) -> None:
    wrong = {
        "--select": "grammer", "--ignore": "grammer", "--extend-select": "grammer",
        "--severity": "bad", "--dialect": "en-XX", "--config": "nowhere.toml",
        "--max-file-size": "big", "--input-format": "docx", "--output-format": "pdf",
        "--report": "pdf=x", "--color": "blue",
    }  # fmt: skip
    for option, value in wrong.items():
        result = newslint(option, value, cwd=repository)
        assert result.returncode == 2, option
        assert result.stdout == b"", option
        assert value.encode() in result.stderr, (option, result.stderr)
        assert b"Traceback" not in result.stderr, option
