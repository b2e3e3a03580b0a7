"""A checkout that is not trusted can run nothing, read nothing outside of itself, write nothing,
hang nothing and forge nothing."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import PROJECT, Run
from tests.test_configuration import RULE, TERMS, TEXT, found

SECRET = "Zqsecretword"
"""Stands in files outside of the checkout; whoever reads one can be caught telling it."""


@pytest.fixture
def checkout(tmp_path: Path) -> Iterator[Path]:
    """A repository with an article, beside files that it has no business to read. At the end, that
    nothing was written anywhere beside it or in it."""
    outside = tmp_path / "outside"
    (outside / "pack").mkdir(parents=True)
    (outside / "secret.txt").write_text(f"{SECRET}\n{SECRET} ->\n")
    (outside / "secret.toml").write_text(f'{SECRET} = 1\nselect = ["{SECRET}"]\n')
    (outside / "pack" / "rule.toml").write_text(f"{RULE}{TERMS}{SECRET} = 1")
    root = tmp_path / "checkout"
    (root / ".git").mkdir(parents=True)
    (root / "a.txt").write_text(TEXT)
    yield root
    assert not list(tmp_path.rglob("ran*")), "something was run or written"


def files(folder: Path) -> set[tuple[str, int]]:
    return {(str(path), path.lstat().st_mtime_ns) for path in folder.rglob("*")}


def check(newslint: Run, root: Path, *options: str) -> subprocess.CompletedProcess[bytes]:
    before = files(root.parent)
    result = newslint(*options, cwd=root)
    assert b"Traceback" not in result.stderr
    assert b"please report" not in result.stderr
    assert SECRET.encode() not in result.stdout + result.stderr
    assert files(root.parent) == before
    return result


RUNS = 'import pathlib\npathlib.Path(__file__).with_name("ran").touch()\n'


@pytest.mark.parametrize(
    "configuration",
    [
        'rules = ["rules"]',
        'rules = ["rules/pack/rule.py"]',
        'rules = ["rules/pack"]',
        'extends = "rules/pack/rule.py"',
        'words = ["rules/pack/rule.py"]',
        'plugins = ["rules.pack.rule"]',
        'select = ["rules.pack.rule"]',
    ],
)
def test_nothing_in_it_is_run(newslint: Run, checkout: Path, configuration: str) -> None:
    (checkout / "rules" / "pack").mkdir(parents=True)
    for folder in (checkout, checkout / "rules", checkout / "rules" / "pack"):
        for name in ("rule.py", "__init__.py", "conftest.py", "sitecustomize.py", "newslint.py"):
            (folder / name).write_text(RUNS)
    (checkout / "newslint.toml").write_text(configuration)
    # -P, as the installed command is: `python -m` alone looks into the current folder itself.
    result = subprocess.run(
        [sys.executable, "-P", "-m", "newslint", "a.txt"],
        cwd=checkout,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        check=False,
    )
    assert b"Traceback" not in result.stderr
    assert result.returncode in (1, 2)


@pytest.mark.parametrize("key", ["extends", "rules", "names", "words"])
@pytest.mark.parametrize("way", ["upwards", "absolute", "link", "folder-link"])
def test_nothing_outside_of_it_is_read(newslint: Run, checkout: Path, key: str, way: str) -> None:
    outside = checkout.parent / "outside"
    target = {"extends": "secret.toml", "rules": ""}.get(key, "secret.txt")
    (checkout / "link").symlink_to(outside / target)
    (checkout / "folder").symlink_to(outside)
    path = {
        "upwards": f"../outside/{target}",
        "absolute": str(outside / target),
        "link": "link",
        "folder-link": f"folder/{target}",
    }[way]
    value = f'"{path}"' if key == "extends" else f'["{path}"]'
    (checkout / "newslint.toml").write_text(f"\n{key} = {value}\n")
    result = check(newslint, checkout)
    assert result.returncode == 2
    assert "newslint.toml:2: " in result.stderr.decode()
    assert "leads out of" in result.stderr.decode()


@pytest.mark.parametrize("how", ["found", "option", "environment", "extends", "overrides"])
def test_a_repository_is_not_trusted_however_its_configuration_is_named(
    newslint: Run, checkout: Path, how: str
) -> None:
    bad = 'words = ["../outside/secret.txt"]\n'
    name = "newslint.toml" if how == "found" else "ci.toml"
    (checkout / name).write_text(
        f'[[overrides]]\npaths = ["a.txt"]\n{bad}' if how == "overrides" else bad
    )
    options: list[str] = ["--config", name] if how in ("option", "overrides") else []
    if how == "extends":
        (checkout / "newslint.toml").write_text('extends = "ci.toml"')
    if how == "environment":
        result = newslint("a.txt", cwd=checkout, env={"NEWSLINT_CONFIG": name})
    else:
        result = check(newslint, checkout, *options)
    assert result.returncode == 2
    assert "leads out of" in result.stderr.decode()
    assert SECRET not in result.stderr.decode()


@pytest.mark.parametrize("name", ["newslint.toml", "pyproject.toml", ".gitignore"])
def test_a_configuration_that_is_a_link_out_of_it_is_not_read(
    newslint: Run, checkout: Path, name: str
) -> None:
    outside = checkout.parent / "outside" / "secret.toml"
    outside.write_text(f"[tool.newslint]\n{SECRET} = 1\n*.txt\n")
    (checkout / name).symlink_to(outside)
    result = check(newslint, checkout)
    assert result.returncode == (2 if name == "newslint.toml" else 1)


@pytest.mark.parametrize("what", ["pack", "rule"])
def test_links_in_a_folder_of_rules_do_not_lead_out_of_it(
    newslint: Run, checkout: Path, what: str
) -> None:
    pack = checkout / "rules" / "pack"
    pack.parent.mkdir()
    if what == "pack":
        pack.symlink_to(checkout.parent / "outside" / "pack")
    else:
        pack.mkdir()
        (pack / "rule.toml").symlink_to(checkout.parent / "outside" / "pack" / "rule.toml")
    (checkout / "newslint.toml").write_text('rules = ["rules"]')
    result = check(newslint, checkout)
    assert result.returncode == 2
    assert "it is a link out of" in result.stderr.decode()


def test_articles_that_are_links_are_not_followed(newslint: Run, checkout: Path) -> None:
    (checkout / "b.txt").symlink_to(checkout.parent / "outside" / "secret.txt")
    (checkout / "folder").symlink_to(checkout.parent / "outside")
    result = check(newslint, checkout, "--output-format", "jsonl")
    assert {path for path, _ in found(result)} == {"a.txt"}


def test_what_is_no_file_is_not_waited_for(newslint: Run, checkout: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    (checkout / "rules" / "pack").mkdir(parents=True)
    for name in ("pyproject.toml", ".gitignore", "b.txt", "words.txt", "rules/pack/rule.toml"):
        os.mkfifo(checkout / name)
    assert check(newslint, checkout).returncode == 1
    (checkout / "newslint.toml").write_text('words = ["words.txt"]\nrules = ["rules"]')
    told = check(newslint, checkout).stderr.decode()
    assert "words.txt: cannot be read: it is no regular file" in told
    assert "rules/pack/rule.toml: it is no file" in told
    (checkout / "newslint.toml").unlink()
    os.mkfifo(checkout / "newslint.toml")
    assert "it is no regular file" in check(newslint, checkout).stderr.decode()


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        ("[pattern]\nfind = '(a+)+$'", "it could take too many steps"),
        ("[pattern]\nfind = '(?:a?){30}a{30}'", "it could take too many steps"),
        ("[pattern]\nfind = '.*a.*a.*a.*b'", "it could take too many steps"),
        ("[pattern]\nfind = 'a'\nunless = ['(a|aa)+$']", "it could take too many steps"),
        ("[pattern]\nfind = 'a{1,99999999999}'", "too large"),
        ('[terms]\n"a" = "1000000000"\n', "a name alone"),
        ("x = " + "[" * 5000, "nested too deeply"),
        ("x = 1" + "0" * 5000, "cannot be read: Exceeds the limit"),
    ],
)
def test_no_rule_of_it_hangs_or_bursts(newslint: Run, checkout: Path, rule: str, told: str) -> None:
    pack = checkout / "rules" / "pack"
    pack.mkdir(parents=True)
    start = RULE.replace("{found}", "{found:{better}}") if "1000000000" in rule else RULE
    (pack / "rule.toml").write_text(f"{start}{rule}")
    (checkout / "newslint.toml").write_text('rules = ["rules"]')
    (checkout / "a.txt").write_text("a" * 100_000)
    result = check(newslint, checkout)
    assert result.returncode == 2
    assert told in result.stderr.decode()


def test_the_worst_rule_that_is_accepted_is_quick_on_the_worst_text(
    newslint: Run, checkout: Path
) -> None:
    pack = checkout / "rules" / "pack"
    pack.mkdir(parents=True)
    (pack / "rule.toml").write_text(f"{RULE}[pattern]\nfind = 'a+a{{0,40}}b'\nbetter = 'c'\n")
    (checkout / "newslint.toml").write_text('rules = ["rules"]\nselect = ["pack"]')
    (checkout / "a.txt").write_text("a" * 50_000 + " b")
    assert check(newslint, checkout, "a.txt").returncode == 0  # or its time runs out


@pytest.mark.parametrize("file", ["newslint.toml", ".gitignore"])
def test_no_pattern_of_it_hangs(newslint: Run, checkout: Path, file: str) -> None:
    patterns = ["*a" * 30 + "b", "**/a" * 30 + "b", "[a]*" * 30 + "b"]
    text = f"exclude = {json.dumps(patterns)}" if file == "newslint.toml" else "\n".join(patterns)
    (checkout / file).write_text(text)
    (checkout / ("a" * 251 + ".txt")).write_text(TEXT)
    deep = checkout.joinpath(*["a"] * 90)
    deep.mkdir(parents=True)
    (deep / "b.txt").write_text(TEXT)
    result = check(newslint, checkout, "--output-format", "jsonl")
    assert len({path for path, _ in found(result)}) == 3


@pytest.mark.parametrize(
    "text",
    [
        "x = " + "{a=" * 3000,
        "".join(f"key{n} = 1\n" for n in range(40_000)),
        "a." * 3000 + "b = 1",
        "select = [" + '"none", ' * 50_000 + "]",
        "[severity]\n" + "".join(f'"x{n}" = "bad"\n' for n in range(30_000)),
        "x" * 900_000 + " = 1",
    ],
)
def test_no_configuration_of_it_hangs(newslint: Run, checkout: Path, text: str) -> None:
    (checkout / "newslint.toml").write_text(text)
    result = check(newslint, checkout)
    assert result.returncode == 2
    assert len(result.stderr) < 100_000


@pytest.mark.skipif(not shutil.which("rm"), reason="nothing else can take so deep a tree away")
def test_folders_in_folders_end_somewhere(newslint: Run, checkout: Path) -> None:
    folder = checkout
    descriptor = os.open(folder, os.O_RDONLY)
    for _ in range(3000):  # deeper than a stack, and than a path may be long
        os.mkdir("d", dir_fd=descriptor)
        inner = os.open("d", os.O_RDONLY, dir_fd=descriptor)
        os.close(descriptor)
        descriptor = inner
    os.close(descriptor)
    result = newslint(cwd=checkout)
    subprocess.run(["rm", "-rf", checkout / "d"], check=True)
    assert result.returncode == 2
    assert b"folders more than 100 deep are not searched" in result.stderr
    assert b"Traceback" not in result.stderr


ESCAPES = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202e\r"
UNSEEN = set("\x1b\x07\x9b\u202e\r")


@pytest.mark.parametrize("where", ["text", "name", "key", "value", "list", "rule", "pack"])
@pytest.mark.parametrize("format_name", ["full", "concise", "github"])
def test_nothing_in_it_steers_the_terminal_or_the_log(
    newslint: Run, checkout: Path, where: str, format_name: str
) -> None:
    forged = f"{ESCAPES}\n::error::forged\n::set-output name=a::b\n ##[error]forged"
    quoted = json.dumps(forged)
    rule = f"{RULE}{TERMS}"
    pack = checkout / "rules" / "pack"
    pack.mkdir(parents=True)
    (checkout / "a.txt").write_text(f"{TEXT}They utilise it.\n")
    configuration = 'rules = ["rules"]\n'
    if where == "text":
        (checkout / "a.txt").write_text(f"{forged} could of been it , {TEXT}\n::error::could of\n")
    elif where == "name":
        (checkout / f"::error::{ESCAPES}\n::error::forged.txt").write_text(TEXT)
    elif where == "key":
        configuration += f"{quoted} = 1\n"
    elif where == "value":
        configuration += f"select = [{quoted}]\nrules = [{quoted}]\nexclude = [{quoted}]\n"
        configuration = configuration.replace('rules = ["rules"]\n', "")
    elif where == "list":
        configuration += 'words = ["words.txt"]\n'
        (checkout / "words.txt").write_text(
            f"{forged}\nutilise -> {ESCAPES}\nutilise -> ::error::x\n"
        )
    elif where == "rule":
        rule = rule.replace('"Write', f'"{quoted[1:-1]}Write').replace('"use"', quoted)
    else:
        name = f"::error::{ESCAPES}\n::error::forged"
        (checkout / "rules" / name).mkdir()
        (checkout / "rules" / name / "rule.toml").write_text(rule)
    (pack / "rule.toml").write_text(rule)
    (checkout / "newslint.toml").write_text(configuration)
    environment = {"GITHUB_ACTIONS": "true"} if format_name == "github" else {}
    result = newslint("--output-format", format_name, cwd=checkout, env=environment)
    assert result.returncode in (1, 2)
    assert b"Traceback" not in result.stderr
    for line in (result.stdout + b"\n" + result.stderr).decode().split("\n"):
        assert not set(line) & UNSEEN, line
        assert "##[" not in line
        own = format_name == "github" and re.match(r"::(?:error|warning) title=newslint\b", line)
        assert own or not line.lstrip().startswith("::"), line
