"""The command line as a user meets it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from newslint import __version__
from tests.conftest import PROJECT, Run

MISTAKE = "She could of been there on Monday, they said.\n"
RIGHT = "She could have been there on Monday, they said.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(MISTAKE, "utf-8")
    return path


def rows(result: subprocess.CompletedProcess[bytes]) -> list[dict[str, object]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_the_version_is_told(newslint: Run) -> None:
    assert newslint("--version").stdout.decode().strip() == f"newslint {__version__}"


def test_help_names_every_command(newslint: Run) -> None:
    help_text = newslint("--help").stdout.decode()
    assert all(name in help_text for name in ("check", "explain", "list", "prove"))


def test_check_may_be_left_out(newslint: Run, article: Path) -> None:
    assert newslint(article).stdout == newslint("check", article).stdout != b""


def test_without_a_path_the_current_folder_is_checked(newslint: Run, article: Path) -> None:
    result = newslint("--output-format", "jsonl", cwd=article.parent)
    assert [row["path"] for row in rows(result)] == ["./article.txt"]


def test_a_folder_that_is_named_like_a_command_is_given_with_its_path(
    newslint: Run, tmp_path: Path
) -> None:
    (tmp_path / "list").mkdir()
    (tmp_path / "list" / "a.txt").write_text(MISTAKE)
    assert newslint("./list", cwd=tmp_path).returncode == 1
    assert b"grammar/of-for-have" in newslint("list", cwd=tmp_path).stdout


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        (MISTAKE, [], 1),
        (RIGHT, [], 0),
        (MISTAKE, ["--exit-zero"], 0),
        (MISTAKE, ["--ignore", "grammar"], 0),
        (MISTAKE, ["--select", "spacing"], 0),
        (MISTAKE, ["--select", "spacing,grammar/of-for-have"], 1),
        (MISTAKE, ["--severity", "error"], 1),
    ],
)
def test_the_exit_code_tells_whether_something_was_found(
    newslint: Run, tmp_path: Path, text: str, options: list[str], code: int
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(text)
    assert newslint(path, *options).returncode == code


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--select", "grammer"], "unknown rule or pack “grammer”; did you mean “grammar”?"),
        (["--ignore", "grammar/of-for-hav"], "did you mean “grammar/of-for-have”?"),
        (["--severity", "fatal"], "'fatal' is not one of"),
        (["--output-format", "xml"], "'xml' is not one of"),
        (["--colour", "never"], "No such option"),
    ],
)
def test_a_wrong_option_is_told_with_a_remedy(
    newslint: Run, article: Path, options: list[str], told: str
) -> None:
    result = newslint(article, *options)
    assert result.returncode == 2
    assert told in result.stderr.decode()
    assert result.stdout == b""


def test_exit_zero_does_not_hide_what_could_not_be_done(newslint: Run, article: Path) -> None:
    assert newslint(article, "nowhere.txt", "--exit-zero").returncode == 2


def test_full_output_shows_place_rule_line_mark_and_fix(newslint: Run, article: Path) -> None:
    lines = newslint("article.txt", cwd=article.parent).stdout.decode().split("\n")
    assert lines[0].startswith("article.txt:1:5: error: ")
    assert lines[0].endswith("[grammar/of-for-have]")
    assert lines[1] == "    " + MISTAKE.rstrip()
    assert lines[2] == "        ^^^^^^^^"
    assert lines[3] == "    fix: Replace with “could have”"


def test_a_long_line_is_cut_around_the_place(newslint: Run, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("The vote was close. " * 40 + MISTAKE.rstrip() + " It was late." * 40)
    lines = newslint(path, "--select", "grammar").stdout.decode().split("\n")
    assert len(lines[1]) <= 100
    assert lines[1].startswith("    …")
    assert lines[1].endswith("…")
    assert lines[1][lines[2].index("^") : lines[2].rindex("^") + 1] == "could of"


def test_the_mark_is_aligned_below_wide_and_combining_characters(
    newslint: Run, tmp_path: Path
) -> None:
    path = tmp_path / "wide.txt"
    path.write_text("“日本” e\u0301 could of been there on Monday, they said.\n", "utf-8")
    lines = newslint(path, "--select", "grammar").stdout.decode().split("\n")
    # two wide characters take four cells, the accent none
    assert lines[2].index("^") == 4 + len("“__” _ ") + 2


def test_concise_output_is_one_line_a_finding(newslint: Run, article: Path) -> None:
    result = newslint(article, "--output-format", "concise")
    assert len(result.stdout.decode().strip().split("\n")) == 1


def test_json_and_jsonl_hold_the_same_objects(newslint: Run, article: Path) -> None:
    args = [article, "nowhere.txt"]
    whole = json.loads(newslint(*args, "--output-format", "json").stdout)
    lines = rows(newslint(*args, "--output-format", "jsonl"))
    assert whole["version"] == 1
    assert whole["findings"] == [row for row in lines if "rule" in row]
    assert whole["errors"] == [row for row in lines if "error" in row]
    assert whole["errors"] == [{"error": "there is no such file or folder", "path": "nowhere.txt"}]


def test_a_finding_for_programs_has_place_text_and_edits(newslint: Run, article: Path) -> None:
    [row] = rows(newslint("article.txt", "--output-format", "jsonl", cwd=article.parent))
    place = {"line": 1, "column": 5, "end_line": 1, "end_column": 13}
    assert row == {
        "path": "article.txt",
        "locator": None,
        **place,
        "rule": "grammar/of-for-have",
        "severity": "error",
        "message": row["message"],
        "found": "could of",
        "fixes": [
            {
                "safety": "safe",
                "message": "Replace with “could have”",
                "edits": [{**place, "text": "could have"}],
            }
        ],
        "related": [],
        "url": None,
    }


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_lines_and_columns_are_true_whatever_the_file_is_made_of(
    newslint: Run, tmp_path: Path, mark: bytes, line_end: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(mark + line_end.join(["👩‍🔬 é שלום it was.", MISTAKE]).encode())
    [row] = rows(newslint(path, "--select", "grammar", "--output-format", "jsonl"))
    assert (row["line"], row["column"], row["found"]) == (2, 5, "could of")


def test_standard_input_is_named_by_its_option(newslint: Run) -> None:
    result = newslint(
        "-", "--stdin-filename", "desk/a.txt", "--output-format", "jsonl", stdin=MISTAKE.encode()
    )
    assert [row["path"] for row in rows(result)] == ["desk/a.txt"]


def test_statistics_count_findings_by_rule(newslint: Run, tmp_path: Path) -> None:
    for name, text in (("a.txt", MISTAKE), ("b.txt", RIGHT), ("c.txt", MISTAKE)):
        (tmp_path / name).write_text(text)
    result = newslint(tmp_path, "--statistics")
    assert result.stdout.decode().split() == ["2", "error", "grammar/of-for-have"]
    assert result.returncode == 1


def test_the_summary_goes_to_standard_error_unless_quiet(newslint: Run, article: Path) -> None:
    assert b"1 finding in 1 file (1 error)" in newslint(article).stderr
    assert newslint(article, "--quiet").stderr == b""


def test_colours_are_for_terminals_or_when_asked_for(newslint: Run, article: Path) -> None:
    assert b"\x1b[" not in newslint(article).stdout
    assert b"\x1b[" in newslint(article, "--color", "always").stdout
    assert b"\x1b[" in newslint(article, env={"FORCE_COLOR": "1"}).stdout
    assert b"\x1b[" not in newslint(article, env={"FORCE_COLOR": "1", "NO_COLOR": "1"}).stdout
    assert b"\x1b[" not in newslint(article, "--color", "never", env={"FORCE_COLOR": "1"}).stdout


def test_a_narrow_character_set_gets_escapes(newslint: Run, article: Path) -> None:
    result = newslint(article, env={"PYTHONIOENCODING": "cp1252"})
    assert result.returncode == 1
    result = newslint(article, env={"PYTHONIOENCODING": "ascii"})
    assert result.returncode == 1
    assert b"\\u201ccould have\\u201d" in result.stdout


def test_walking_leaves_out_hidden_and_ignored_files(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("drafts/\n*.old.txt\n")
    (tmp_path / "news" / "deep").mkdir(parents=True)
    (tmp_path / "news" / ".gitignore").write_text("!keep.old.txt\nb.txt\n")
    for name in (
        "a.txt", "a.old.txt", ".hidden.txt", ".git/c.txt", "drafts/d.txt",
        "news/b.txt", "news/keep.old.txt", "news/deep/e.txt", "news/deep/b.txt", "news/f.bin",
    ):  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(MISTAKE)
    expected = ["a.txt", "news/deep/e.txt", "news/keep.old.txt"]
    found = rows(newslint(".", "--output-format", "jsonl", cwd=tmp_path))
    assert [row["path"] for row in found] == [f"./{name}" for name in expected]
    inside = rows(newslint("deep", "--output-format", "jsonl", cwd=tmp_path / "news"))
    assert [row["path"] for row in inside] == ["deep/e.txt"]
    named = rows(newslint("news/b.txt", "--output-format", "jsonl", cwd=tmp_path))
    assert [row["path"] for row in named] == ["news/b.txt"]


def test_a_file_that_is_named_twice_is_checked_once(newslint: Run, article: Path) -> None:
    result = newslint(article, article, article.parent, "--output-format", "jsonl")
    assert len(rows(result)) == 1


def test_list_tells_what_is_on(newslint: Run) -> None:
    listed = json.loads(newslint("list", "--output-format", "json", "--ignore", "grammar").stdout)
    states = {row["rule"]: row["on"] for row in listed}
    assert states["grammar/of-for-have"] is False
    assert any(states.values())
    text = newslint("list").stdout.decode().splitlines()
    assert len(text) == len(listed)


def test_explain_tells_why_and_how_to_switch_it_off(newslint: Run) -> None:
    text = newslint("explain", "grammar/of-for-have").stdout.decode()
    assert "newslint --ignore grammar/of-for-have" in text
    assert "{~~" not in text


def test_explain_of_an_unknown_rule_names_the_nearest(newslint: Run) -> None:
    result = newslint("explain", "of-for-have")
    assert result.returncode == 2
    assert "did you mean “grammar/of-for-have”?" in result.stderr.decode()


def test_prove_accepts_a_file_of_the_users_and_tells_what_is_wrong_with_it(
    newslint: Run, tmp_path: Path
) -> None:
    path = tmp_path / "desk" / "utilise.toml"
    path.parent.mkdir()
    text = (
        'summary = "a long word"\nwhy = "Short words are better."\n'
        'message = "Write “{better}”, not “{found}”."\n'
        'bad = ["They {~~utilise~>use~~} it."]\ngood = ["They use it."]\n'
        '[terms]\n"utilise" = "use"\n'
    )
    path.write_text(text, "utf-8")
    assert newslint("prove", path).returncode == 0
    path.write_text(text.replace("[terms]", "[terns]"), "utf-8")
    broken = newslint("prove", path)
    assert broken.returncode == 2
    assert "utilise.toml:6: unknown key “terns”; did you mean “terms”?" in broken.stderr.decode()
    path.write_text(text.replace("They use it.", "They utilise it."), "utf-8")
    flawed = newslint("prove", tmp_path)
    assert flawed.returncode == 1
    assert "a good example is reported by desk/utilise" in flawed.stdout.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals to test with")
def test_a_long_run_shows_how_far_it_is_on_a_terminal_and_never_in_a_pipe() -> None:
    import pty

    program = (
        "import time; from newslint.cli.progress import Progress\n"
        "with Progress(3) as bar: bar.step(); time.sleep(2.1); bar.step()"
    )
    ours, theirs = pty.openpty()
    command = [sys.executable, "-c", program]
    subprocess.run(command, stderr=theirs, cwd=PROJECT, check=True)
    shown = os.read(ours, 10_000).decode()
    assert "2/3" in shown
    assert "1/3" not in shown
    assert shown.endswith(" \r\x1b[?25h")
    piped = subprocess.run(command, stderr=subprocess.PIPE, cwd=PROJECT, check=True)
    assert piped.stderr == b""
