"""`--report FORMAT=FILE`, and what newslint does by itself in GitHub Actions."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from newslint.reports.files import ReportFile
from newslint.reports.report import FORMATS, ReportError
from tests.conftest import Run

MISTAKE = "She could of been there on Monday, they said.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(MISTAKE, "utf-8")
    return path


def test_several_reports_are_written_beside_the_output(newslint: Run, article: Path) -> None:
    folder = article.parent
    args = ["--report", "sarif=a.sarif", "--report", "junit=b.xml", "--report", "jsonl=c.jsonl"]
    result = newslint("article.txt", *args, cwd=folder)
    assert result.returncode == 1
    assert result.stdout == newslint("article.txt", cwd=folder).stdout
    assert len(json.loads((folder / "a.sarif").read_text())["runs"][0]["results"]) == 1
    assert ElementTree.parse(folder / "b.xml").getroot().get("failures") == "1"
    lines = newslint("article.txt", "--output-format", "jsonl", cwd=folder).stdout
    assert (folder / "c.jsonl").read_bytes() == lines


@pytest.mark.parametrize("format_name", FORMATS)
def test_a_report_in_a_file_is_what_standard_output_would_be(
    newslint: Run, article: Path, format_name: str
) -> None:
    cwd = article.parent
    shown = newslint("article.txt", "--output-format", format_name, cwd=cwd).stdout
    report = f"{format_name}=report"
    coloured = newslint("article.txt", "--color", "always", "--report", report, cwd=cwd)
    assert coloured.returncode == 1
    assert (cwd / "report").read_bytes() == shown != b""


@pytest.mark.parametrize("format_name", FORMATS)
def test_a_clean_run_and_one_with_errors_are_reported_too(
    newslint: Run, tmp_path: Path, format_name: str
) -> None:
    (tmp_path / "ok.txt").write_text("She was there on Monday, they said.\n")
    args = ["--output-format", format_name]
    clean = newslint("ok.txt", *args, cwd=tmp_path)
    assert clean.returncode == 0
    assert b"Traceback" not in clean.stderr
    broken = newslint("ok.txt", "nowhere.txt", *args, cwd=tmp_path)
    assert broken.returncode == 2
    told = b"there is no such file or folder" in broken.stdout
    assert told is (format_name not in ("full", "concise"))


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("sarif", "write FORMAT=FILE, such as sarif=newslint.sarif"),
        ("sraif=a", "there is no format “sraif”; did you mean “sarif”?"),
        ("pdf=a", "there is no format “pdf”; there are full, concise, json"),
        ("sarif=", "this names no file"),
        ("sarif=folder/", "this names no file"),
        ("sarif=-", "for standard output use --output-format sarif"),
        ("sarif=nowhere/a.sarif", "there is no folder “nowhere”"),
        ("sarif=article.txt/a.sarif", "there is no folder “article.txt”"),
        ("sarif=folder", "there is something else of that name that is no file"),
        ("sarif=" + "x" * 300, "ame too long"),
    ],
)
def test_a_report_that_cannot_be_written_is_told_before_anything_is_checked(
    newslint: Run, article: Path, value: str, told: str
) -> None:
    (article.parent / "folder").mkdir()
    result = newslint(".", "--report", value, cwd=article.parent)
    assert result.returncode == 2
    assert told in " ".join(result.stderr.decode().split())
    assert result.stdout == b""
    assert {path.name for path in article.parent.iterdir()} == {"article.txt", "folder"}


def test_two_reports_do_not_share_a_file(newslint: Run, article: Path) -> None:
    args = ["--report", "sarif=a", "--report", "junit=./a"]
    result = newslint(".", *args, cwd=article.parent)
    assert result.returncode == 2
    assert b"--report junit=./a: the file is named twice" in result.stderr


def test_a_report_does_not_follow_a_link(newslint: Run, article: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_text("precious")
    try:
        (tmp_path / "report").symlink_to(outside)
    except OSError:
        pytest.skip("this system does not let us make links")
    result = newslint(article, "--report", "sarif=report", cwd=tmp_path)
    assert result.returncode == 2
    assert b"it is a link; name the file itself" in result.stderr
    assert outside.read_text() == "precious"


@pytest.mark.skipif(os.name != "posix", reason="this system has no such files")
def test_a_report_replaces_no_device(newslint: Run, article: Path) -> None:
    result = newslint(article, "--report", f"sarif={os.devnull}")
    assert result.returncode == 2
    assert Path(os.devnull).is_char_device()


def test_a_report_that_fails_midway_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "report"
    path.write_text("before")

    def lines() -> Iterator[str]:
        yield "half"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ReportFile("sarif", str(path)).write(lines())
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_report_takes_the_place_of_another_at_once(tmp_path: Path) -> None:
    path = tmp_path / "report"
    path.write_text("before")
    was = path.stat().st_ino
    ReportFile("sarif", str(path)).write(["after"])
    assert path.read_text() == "after\n"
    assert path.stat().st_ino != was, "it was written over, and could have been read half written"


def test_a_folder_that_vanishes_during_the_run_is_an_error(tmp_path: Path) -> None:
    file = ReportFile("sarif", str(tmp_path / "folder" / "report"))
    with pytest.raises(ReportError, match="there is no folder"):
        file.write(["{}"])


def test_a_report_gets_what_the_severity_leaves(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(MISTAKE)
    newslint("a.txt", "--report", "jsonl=r", "--ignore", "grammar", cwd=tmp_path)
    assert (tmp_path / "r").read_bytes() == b""


def test_statistics_do_not_keep_reports_from_being_written(newslint: Run, article: Path) -> None:
    result = newslint("article.txt", "--statistics", "--report", "gitlab=r", cwd=article.parent)
    assert result.stdout.decode().split() == ["1", "error", "grammar/of-for-have"]
    assert len(json.loads((article.parent / "r").read_text())) == 1


def actions(summary: Path) -> dict[str, str]:
    return {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(summary)}


def test_github_actions_gets_annotations_and_a_summary(newslint: Run, article: Path) -> None:
    summary = article.parent / "summary.md"
    summary.write_text("### Another step\n")
    result = newslint("article.txt", cwd=article.parent, env=actions(summary))
    assert result.returncode == 1
    assert result.stdout.startswith(
        b"::error title=newslint (grammar/of-for-have),file=article.txt,"
    )
    text = summary.read_text("utf-8")
    assert text.startswith("### Another step\n\n### newslint: 1 finding in 1 file (1 error)\n")
    assert "could of" in text


def test_annotations_are_utf8_whatever_the_console_speaks(newslint: Run, article: Path) -> None:
    env = {"GITHUB_ACTIONS": "true", "PYTHONIOENCODING": "cp1252"}
    assert "“could have”" in newslint(article, env=env).stdout.decode("utf-8")


@pytest.mark.parametrize("args", [["--output-format", "full"], ["--statistics"]])
def test_what_is_asked_for_comes_before_what_github_actions_would_get(
    newslint: Run, article: Path, args: list[str]
) -> None:
    summary = article.parent / "summary.md"
    result = newslint("article.txt", *args, cwd=article.parent, env=actions(summary))
    assert result.stdout == newslint("article.txt", *args, cwd=article.parent).stdout
    assert not summary.exists()


def test_a_summary_that_cannot_be_written_is_told(newslint: Run, article: Path) -> None:
    result = newslint(article, env=actions(article.parent / "nowhere" / "summary.md"))
    assert result.returncode == 2
    assert b"the summary of the job cannot be written" in result.stderr
    assert result.stdout.startswith(b"::error")
