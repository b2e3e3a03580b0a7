"""What tests share: the real rules and lexicon, the command as a process, the evaluation data."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newslint.engine.catalogue import Catalogue, read_catalogue
from newslint.engine.lint import lint
from newslint.engine.rule_set import RuleSet, choose_rules
from newslint.lexicon import Lexicon, load_lexicon
from newslint.readers.formats import read_documents
from newslint.rules.diagnostic import Diagnostic
from newslint.text.source import source_from_text

PROJECT = Path(__file__).resolve().parent.parent

Run = Callable[..., subprocess.CompletedProcess[bytes]]
Check = Callable[[str], list[Diagnostic]]


@pytest.fixture(scope="session", autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A cache of the test run's own, for this process and those it starts."""
    folder = tmp_path_factory.mktemp("cache")
    patch = pytest.MonkeyPatch()
    patch.setenv("NEWSLINT_CACHE_DIR", str(folder))
    for name in ("FORCE_COLOR", "NO_COLOR", "GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY"):
        patch.delenv(name, raising=False)
    yield folder
    patch.undo()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The evaluation data, which lie beside the project for its developers and CI."""
    folder = PROJECT.parent / "shared"
    if not folder.is_dir():
        if os.environ.get("CI"):
            pytest.fail(f"CI needs the evaluation data in {folder}")
        pytest.skip("the evaluation data (../shared) are not here")
    return folder


@pytest.fixture(scope="session")
def lexicon(cache: Path) -> Lexicon:
    return load_lexicon()


@pytest.fixture(scope="session")
def catalogue(cache: Path) -> Catalogue:
    catalogue = read_catalogue()
    assert not catalogue.problems
    return catalogue


@pytest.fixture(scope="session")
def check(catalogue: Catalogue, lexicon: Lexicon) -> Check:
    """What the default rules say of a text."""
    rule_set = RuleSet(choose_rules(catalogue.rules), lexicon)

    def found(text: str) -> list[Diagnostic]:
        diagnostics: list[Diagnostic] = []
        for document in read_documents(source_from_text(text)):
            findings = lint(document, rule_set)
            assert not findings.failures
            diagnostics += findings.diagnostics
        return diagnostics

    return found


@pytest.fixture
def newslint(cache: Path) -> Run:
    """Runs the command in a process of its own; `env` adds to the environment."""

    def run(
        *args: str | Path,
        stdin: bytes = b"",
        env: dict[str, str] | None = None,
        cwd: Path | None = None,
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "newslint", *map(str, args)],
            input=stdin,
            capture_output=True,
            cwd=cwd or PROJECT,
            env={**os.environ, "PYTHONPATH": str(PROJECT), **(env or {})},
            timeout=120,
            check=False,
        )

    return run
