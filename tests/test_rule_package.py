"""What holds in every way of installing newslint, in fresh virtual environments."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tests.conftest import PROJECT

EXAMPLE = PROJECT / "tests" / "rule_package"


def environment(folder: Path) -> Path:
    """A fresh virtual environment; the path of its Python."""
    venv.create(folder, with_pip=True, symlinks=os.name != "nt")
    return folder / ("Scripts" if os.name == "nt" else "bin") / Path(sys.executable).name


def pip(python: Path, *args: str | Path) -> None:
    command = [python, "-m", "pip", "install", "--quiet", *args]
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def output(python: Path, *args: str | Path, cwd: Path) -> str:
    env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [str(python), "-m", "newslint", *map(str, args)],
        capture_output=True, cwd=cwd, env={**env, "PYTHONUTF8": "1"}, check=False,
    )  # fmt: skip
    assert b"Traceback" not in done.stderr, done.stderr.decode()
    return done.stdout.decode("utf-8")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", folder, PROJECT]
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    [built] = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    python = environment(tmp_path_factory.mktemp("installed") / "venv")
    pip(python, wheel)
    return python


def test_the_wheel_holds_the_rules_and_types_and_no_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    rules = {
        str(path.relative_to(PROJECT / "rules").as_posix())
        for path in (PROJECT / "rules").rglob("*.toml")
    }
    assert {name.removeprefix("newslint/_rules/") for name in names if "_rules/" in name} == rules
    assert "newslint/py.typed" in names
    assert not [name for name in names if "test" in name or "seeds" in name]


def test_wheel_editable_install_and_checkout_have_the_same_rules(
    installed: Path, tmp_path: Path
) -> None:
    from_wheel = json.loads(output(installed, "list", "--output-format", "json", cwd=tmp_path))
    editable = environment(tmp_path / "venv")
    checkout = tmp_path / "checkout"
    left_out = shutil.ignore_patterns(".*", "__pycache__")
    for part in ("newslint", "rules"):
        shutil.copytree(PROJECT / part, checkout / part, ignore=left_out)
    for part in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(PROJECT / part, checkout / part)
    from_checkout = json.loads(
        output(Path(sys.executable), "list", "--output-format", "json", cwd=checkout)
    )
    pip(editable, "--editable", checkout)
    from_editable = json.loads(output(editable, "list", "--output-format", "json", cwd=tmp_path))
    assert from_wheel == from_editable == from_checkout
    assert len(from_wheel) > 20
    seeds = output(installed, "seeds", "--output-format", "jsonl", cwd=PROJECT)
    assert seeds == output(editable, "seeds", "--output-format", "jsonl", cwd=PROJECT)
    assert seeds.count("\n") >= 17


def test_a_package_of_rules_is_used_as_soon_as_it_is_installed(
    installed: Path, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("He told the Ex Times on Monday: “We won!!!”\n", "utf-8")
    before = output(installed, "a.txt", "--output-format", "jsonl", cwd=tmp_path)
    assert "example/" not in before
    package = tmp_path / "package"
    shutil.copytree(EXAMPLE, package)
    pip(installed, "--no-deps", package)
    for _ in range(2):  # from the files, then from the cache
        after = output(installed, "a.txt", "--output-format", "jsonl", cwd=tmp_path)
        rules = [json.loads(line)["rule"] for line in after.splitlines()]
        assert [rule for rule in rules if rule.startswith("example/")] == [
            "example/paper-name",
            "example/shouting",
        ]
    assert output(installed, "prove", "example", cwd=tmp_path) == ""


def test_a_package_may_only_bring_rules_under_its_own_name(installed: Path, tmp_path: Path) -> None:
    package = tmp_path / "package"
    shutil.copytree(EXAMPLE, package)
    (package / "newslint_example" / "example").rename(package / "newslint_example" / "grammar")
    pip(installed, "--no-deps", "--force-reinstall", package)
    done = subprocess.run(
        [str(installed), "-m", "newslint", "list"], capture_output=True, cwd=tmp_path, check=False
    )
    assert done.returncode == 2
    assert "the pack must start with “example”" in done.stderr.decode("utf-8")


def test_installing_needs_nothing_but_what_the_wheel_declares(
    installed: Path, tmp_path: Path
) -> None:
    for args in (["--version"], ["--help"], ["list"]):
        assert output(installed, *args, cwd=tmp_path)
