"""Patterns as in `.gitignore` mean what git takes them for, and none of them hangs."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from newslint.project.ignore_patterns import read_patterns

NAMES = st.text(st.sampled_from(list("ab.")), min_size=1, max_size=3).filter(
    lambda name: name.strip(".") != ""
)
PATHS = st.lists(NAMES, min_size=1, max_size=4).map("/".join)
PIECES = ["a", "b", ".", "*", "?", "**", "/", "[ab]", "[!a]", "[^b]", "[[:alpha:]]", "\\\\*", " "]
PATTERNS = st.tuples(
    st.sampled_from(["", "!", "/", "**/"]), st.lists(st.sampled_from(PIECES), max_size=6)
).map(lambda drawn: drawn[0] + "".join(drawn[1]))


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("repository")
    subprocess.run(["git", "init", "-q", folder], check=True)
    return folder


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(PATTERNS, min_size=1, max_size=3), st.lists(PATHS, min_size=5, max_size=20))
@example(["a/**", "!a/b"], ["a/b", "a", "a/c/b"])
@example(["a/", "!a/b"], ["a/b", "b/a/b"])
@example(["**/a/**/b"], ["a/b", "b/a/a/b", "a/b/a"])
@example(["a\\ ", "b  "], ["b", "a "])
def test_what_git_ignores_is_ignored(
    repository: Path, patterns: list[str], paths: list[str]
) -> None:
    (repository / ".gitignore").write_text("\n".join(patterns) + "\n")
    told = subprocess.run(
        ["git", "check-ignore", "--no-index", "--stdin", "-z"],
        input="\0".join(paths).encode(),
        capture_output=True,
        cwd=repository,
        check=False,
    )
    ignored = {path for path in told.stdout.decode().split("\0") if path}
    read = read_patterns(patterns)
    assert {path for path in paths if read.covers(path.split("/"))} == ignored


@pytest.mark.parametrize("pattern", ["*a" * 40 + "b", "**/a/" * 40 + "b", "[a]*" * 40 + "b"])
def test_no_pattern_hangs(pattern: str) -> None:
    read = read_patterns([pattern])
    assert not read.covers(["a" * 255])
    assert not read.covers(["a"] * 100)
