"""newslint as a hook of the real pre-commit, in a repository of articles."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT

RIGHT = "She could have been there on Monday, they said of the man.\n"
WRONG = "She could of been there on Monday, they said of the man.\n"


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of pre-commit: a store of its own, kept for all tests here."""
    home = tmp_path_factory.mktemp("pre-commit")
    return {
        **{key: value for key, value in os.environ.items() if not key.startswith("GIT_")},
        "PRE_COMMIT_HOME": str(home),
        "GIT_CONFIG_GLOBAL": str(home / "gitconfig"),
        "GIT_AUTHOR_NAME": "A desk", "GIT_AUTHOR_EMAIL": "desk@news.example",
        "GIT_COMMITTER_NAME": "A desk", "GIT_COMMITTER_EMAIL": "desk@news.example",
    }  # fmt: skip


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A repository of articles, without a commit."""
    folder = tmp_path / "articles"
    (folder / "wire").mkdir(parents=True)
    subprocess.run(["git", "init", "--quiet", str(folder)], check=True)
    (folder / "newslint.toml").write_text('exclude = ["wire/"]\n')
    (folder / "right.md").write_text(f"---\ntitle: All was well\n---\n\n{RIGHT}")
    (folder / "wire" / "wrong.txt").write_text(WRONG)
    return folder


def run_hook(articles: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    subprocess.run(["git", "add", "--all"], cwd=articles, check=True)
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", "try-repo", str(PROJECT), "newslint", "--all-files"],
        cwd=articles, env=environment, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip


def test_a_clean_repository_passes_and_excluded_files_stay_excluded(
    articles: Path, hooks: dict[str, str]
) -> None:
    result = run_hook(articles, hooks)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "Passed" in result.stdout
    assert "wrong.txt" not in result.stdout


def test_a_mistake_fails_the_hook_and_is_shown(articles: Path, hooks: dict[str, str]) -> None:
    (articles / "wrong.md").write_text(f"# A headline\n\nIt rained. {WRONG}")
    result = run_hook(articles, hooks)
    assert result.returncode == 1, result.stdout + result.stderr
    assert "wrong.md:3:16: error: Write “could have”, not “could of”." in result.stdout
    assert "wire/wrong.txt" not in result.stdout
