"""The pages of the rules say what the rules say."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from newslint.cli.rule_pages import is_built_in, pages, read_measured
from newslint.engine.catalogue import Catalogue
from tests.conftest import PROJECT

FOLDER = PROJECT / "docs" / "rules"


def test_the_pages_of_the_rules_are_current(catalogue: Catalogue) -> None:
    rules = [rule for rule in catalogue.rules if is_built_in(rule)]
    wanted = pages(rules, read_measured(FOLDER))
    there = {path.relative_to(FOLDER).as_posix(): path for path in FOLDER.rglob("*.md")}
    remedy = "run: python -m newslint.cli.rule_pages docs/rules"
    assert there.keys() == wanted.keys(), remedy
    old = [name for name, path in there.items() if path.read_text("utf-8") != wanted[name]]
    assert old == [], remedy


def test_the_command_writes_pages_and_removes_those_of_rules_that_are_gone(tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    (tmp_path / "gone" / "rule.md").write_text("# gone/rule\n")
    command = [sys.executable, "-m", "newslint.cli.rule_pages", str(tmp_path)]
    subprocess.run(command, check=True, cwd=PROJECT)
    assert not (tmp_path / "gone" / "rule.md").exists()
    page = (tmp_path / "grammar" / "of-for-have.md").read_text("utf-8")
    assert "    She could of won the vote.\n\nbecomes\n\n    She could have won the vote." in page
    assert "[grammar/of-for-have](grammar/of-for-have.md)" in (tmp_path / "README.md").read_text()
