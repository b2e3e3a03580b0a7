"""The action for GitHub and the job for GitLab: their form, and the shell that they hold."""

from __future__ import annotations

import os
import subprocess
import sys
from html import unescape
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import PROJECT

ACTION = PROJECT / "action.yml"
JOB = PROJECT / "docs" / "ci" / "newslint.gitlab-ci.yml"
WRONG = "She could of been there on Monday, they said of the man.\n"

needs_bash = pytest.mark.skipif(sys.platform == "win32", reason="the shell of the action is bash")


@pytest.mark.parametrize(
    ("schema", "path"), [("vendor.github-actions", ACTION), ("vendor.gitlab-ci", JOB)]
)
def test_a_template_fits_the_published_schema(schema: str, path: Path) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(path)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def steps() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = yaml.safe_load(ACTION.read_text("utf-8"))["runs"]["steps"]
    return [step for step in found if "run" in step]


def test_what_a_workflow_passes_in_is_no_part_of_a_script() -> None:
    assert len(steps()) == 2
    assert not [step["name"] for step in steps() if "${{" in step["run"]]


@needs_bash
def test_the_shell_of_the_action_installs_and_annotates(tmp_path: Path) -> None:
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "a b.txt").write_text(WRONG)
    (articles / "wrong.txt").write_text(WRONG)
    for name in ("env", "summary"):
        (tmp_path / name).touch()
    environment = {
        **os.environ,
        "RUNNER_TEMP": str(tmp_path), "GITHUB_ENV": str(tmp_path / "env"),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary"), "GITHUB_ACTIONS": "true",
        "VERSION": "", "ACTION": str(PROJECT), "PATHS": ". $(touch hacked)", "ARGS": "--quiet",
    }  # fmt: skip
    install, check = steps()
    run(install["run"], articles, environment)
    name, _, value = (tmp_path / "env").read_text().strip().partition("=")
    result = run(check["run"], articles, {**environment, name: value}, codes=(2,))
    assert not (articles / "hacked").exists()
    assert "$(touch: there is no such file or folder" in result.stderr
    result = run(check["run"], articles, {**environment, name: value, "PATHS": "."}, codes=(1,))
    assert result.stdout.count("::error title=newslint (") == 2
    assert "wrong.txt" in unescape((tmp_path / "summary").read_text())


def run(
    script: str, folder: Path, environment: dict[str, str], codes: tuple[int, ...] = (0,)
) -> subprocess.CompletedProcess[str]:
    """A step as GitHub runs it."""
    result = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert result.returncode in codes, result.stdout + result.stderr
    return result
