"""newslint as a library, in a program of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import newslint
from tests.conftest import PROJECT

TEXT = "She could of won the vote on Monday."


def test_findings_come_with_places_and_fixes_in_the_text() -> None:
    [one] = newslint.lint(TEXT)
    assert isinstance(one, newslint.Diagnostic)
    assert (one.rule, one.span.of(TEXT)) == ("grammar/of-for-have", "could of")
    assert one.severity is newslint.Severity.ERROR
    mended = newslint.apply_edits(TEXT, one.fixes[0].edits)
    assert mended == "She could have won the vote on Monday."


def test_places_are_those_of_the_text_in_markdown_too() -> None:
    text = f"# A &amp; B\n\nIt *rained* all day. {TEXT}\n"
    [one] = newslint.lint(text, name="story.md")
    assert one.span.of(text) == "could of"
    assert newslint.lint(text, format="markdown") == [one]


def test_a_configuration_is_used_only_when_it_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "newslint.toml"
    config.write_text('ignore = ["grammar"]\n')
    monkeypatch.chdir(tmp_path)
    assert newslint.lint(TEXT) != []
    assert newslint.lint(TEXT, config=config) == []
    config.write_text('ignroe = ["grammar"]\n')
    with pytest.raises(ValueError, match="did you mean “ignore”"):
        newslint.lint(TEXT, config=config)


def test_an_unknown_format_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match="text, markdown"):
        newslint.lint(TEXT, format="docx")


def test_a_name_that_is_not_public_is_told() -> None:
    with pytest.raises(AttributeError, match="no attribute “linty”"):
        _ = newslint.linty


def test_a_program_of_its_own_is_typed_and_runs(tmp_path: Path) -> None:
    program = tmp_path / "desk.py"
    program.write_text(
        "import newslint\n\n"
        "found: list[newslint.Diagnostic] = newslint.lint('She could of won.', name='a.txt')\n"
        "places: list[newslint.Span] = [one.span for one in found]\n"
        "print([(one.rule, one.span.start) for one in found])\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(PROJECT), "MYPYPATH": str(PROJECT)}
    typed = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-incremental", str(program)],
        capture_output=True, text=True, env=environment, cwd=tmp_path, check=False,
    )  # fmt: skip
    assert typed.returncode == 0, typed.stdout
    run = subprocess.run(
        [sys.executable, str(program)],
        capture_output=True, text=True, env=environment, cwd=tmp_path, check=True,
    )  # fmt: skip
    assert run.stdout == "[('grammar/of-for-have', 4)]\n"
