"""What is read without a parser is what the parser would have read."""

from __future__ import annotations

import subprocess
import sys

import pytest

from newslint.cli import check as checking
from newslint.cli.plain import plain_options
from newslint.cli.run import CheckOptions
from newslint.project.configuration import NO_LANGUAGETOOL
from tests.conftest import PROJECT

on_windows = pytest.mark.skipif(sys.platform == "win32", reason="click expands patterns there")


@on_windows
@pytest.mark.parametrize(
    "args",
    [
        [],
        ["check"],
        ["a.txt"],
        ["check", "a.txt", "b c.md", "-"],
        ["check", "--force-exclude", "a.txt"],
        ["a.txt", "--quiet"],
        ["-q", "--exit-zero", "--statistics", "check"],
        ["./list", "a=b", "é"],
        ["check", "check", "list"],
    ],
)
def test_a_plain_command_line_means_what_click_makes_of_it(
    args: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[CheckOptions] = []

    def check(options: CheckOptions) -> int:
        seen.append(options)
        return 0

    monkeypatch.setattr(checking, "check", check)
    rest = args[1:] if args[:1] == ["check"] else args
    checking.command.main(rest, standalone_mode=False)
    plain = plain_options(args)
    assert plain is not None
    assert [plain._replace(languagetool=NO_LANGUAGETOOL)] == [
        one._replace(languagetool=NO_LANGUAGETOOL) for one in seen
    ]
    assert plain.languagetool == seen[0].languagetool


@pytest.mark.parametrize(
    "args",
    [
        ["list"],
        ["explain", "spelling/misspelt-word"],
        ["--help"],
        ["--version"],
        ["a.txt", "--select", "spelling"],
        ["--quiet=yes"],
        ["--", "a.txt"],
        ["-qq"],
        ["--no-such-option"],
    ],
)
def test_any_other_command_line_is_left_to_click(args: list[str]) -> None:
    assert plain_options(args) is None


@on_windows
def test_a_plain_run_does_not_load_click() -> None:
    code = (
        "import os, sys\n"
        "os._exit = lambda code: print('click' in sys.modules, file=sys.__stdout__)\n"
        "from newslint.cli import main\n"
        "main(['seeds'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    assert done.stdout.rstrip().endswith("False"), done.stdout[-200:]
