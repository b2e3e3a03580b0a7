"""Whatever it is given, newslint says what is wrong, does the rest and loses nothing."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import PROJECT, Run

MISTAKE = "She could of been there on Monday, they said.\n"
FOUND = b"[grammar/of-for-have]"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(MISTAKE, "utf-8")
    return path


def test_a_missing_path_is_an_error_and_the_rest_is_linted(
    newslint: Run, article: Path, tmp_path: Path
) -> None:
    result = newslint(tmp_path / "nowhere.txt", article)
    assert result.returncode == 2
    assert b"nowhere.txt: there is no such file or folder" in result.stderr
    assert FOUND in result.stdout
    assert b"Traceback" not in result.stderr


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every file"
)
def test_an_unreadable_file_is_an_error_and_the_rest_is_linted(
    newslint: Run, article: Path, tmp_path: Path
) -> None:
    locked = tmp_path / "locked.txt"
    locked.write_text(MISTAKE)
    locked.chmod(0)
    result = newslint(locked, article)
    assert result.returncode == 2
    assert b"locked.txt: cannot be read: Permission denied" in result.stderr
    assert FOUND in result.stdout


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs Linux's /proc")
def test_a_file_that_fails_while_it_is_read_is_an_error(newslint: Run, article: Path) -> None:
    result = newslint("/proc/self/mem", article)
    assert result.returncode == 2
    assert b"/proc/self/mem: cannot be read: " in result.stderr
    assert FOUND in result.stdout


def test_a_folder_without_articles_is_told(newslint: Run, tmp_path: Path) -> None:
    (tmp_path / "code.py").write_text("x = 1\n")
    result = newslint(tmp_path)
    assert result.returncode == 0
    assert b"there are no articles in this folder" in result.stderr
    assert b"no file was checked" in result.stderr


def test_an_empty_file_has_no_mistakes(newslint: Run, tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    result = newslint(path)
    assert (result.returncode, result.stdout) == (0, b"")
    assert b"no mistakes found in 1 file" in result.stderr


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0\0", b"text with a \0 in it"])
def test_a_binary_file_is_an_error_and_the_rest_is_linted(
    newslint: Run, article: Path, tmp_path: Path, data: bytes
) -> None:
    path = tmp_path / "picture.txt"
    path.write_bytes(data)
    result = newslint(path, article)
    assert result.returncode == 2
    assert b"picture.txt: it looks like a binary file (it holds NUL bytes)" in result.stderr
    assert FOUND in result.stdout


def test_invalid_utf8_is_read_as_windows_1252_with_a_finding(newslint: Run, tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("“We won,” she said of the café on Monday.\n".encode("cp1252"))
    result = newslint(path, "--output-format", "jsonl")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(row["rule"], row["line"], row["column"]) for row in rows] == [
        ("encoding/not-utf8", 1, 1)
    ]


def test_a_lone_surrogate_is_shown_as_an_escape(newslint: Run, tmp_path: Path) -> None:
    path = tmp_path / "half.txt"
    path.write_bytes(
        b"\xff\xfe" + MISTAKE.replace("Monday", "Mon\ud83dday").encode("utf-16-le", "surrogatepass")
    )
    for output in ("full", "concise", "json", "jsonl"):
        result = newslint(path, "--output-format", output)
        assert result.returncode == 1
        assert b"grammar/of-for-have" in result.stdout
        assert b"Traceback" not in result.stderr
        result.stdout.decode("utf-8")


@pytest.mark.parametrize(
    "line",
    [
        "The quick brown fox said that it was here again. ",
        "word ",
        "x",
        "“",
        '"',
        "(",
        "A. ",
        "a.b@c.d/e_f#g ",
        "’s ",
        "\u0301",
    ],
)
def test_one_line_of_five_megabytes_is_linted(newslint: Run, tmp_path: Path, line: str) -> None:
    path = tmp_path / "long.txt"
    path.write_text(line * (5_000_000 // len(line.encode())), "utf-8")
    result = newslint(path, "--output-format", "concise", "--statistics")
    assert result.returncode in (0, 1), result.stderr[-2000:]
    assert b"1 file" in result.stderr


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_is_never_read(newslint: Run, article: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    named = newslint(tmp_path / "pipe.txt", article)
    assert named.returncode == 2
    assert b"pipe.txt: it is neither a file nor a folder" in named.stderr
    assert FOUND in named.stdout
    walked = newslint(tmp_path)
    assert walked.returncode == 1
    assert b"pipe.txt" not in walked.stderr


def test_links_are_not_followed_in_circles_or_out_of_the_folder(
    newslint: Run, tmp_path: Path
) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    (tmp_path / "outside.txt").write_text(MISTAKE)
    (inside / "article.txt").write_text(MISTAKE)
    try:
        (inside / "circle").symlink_to(inside, target_is_directory=True)
        (inside / "link.txt").symlink_to(tmp_path / "outside.txt")
    except OSError:
        pytest.skip("this system does not let us make links")
    result = newslint(inside, "--output-format", "jsonl")
    paths = {json.loads(line)["path"] for line in result.stdout.splitlines()}
    assert {Path(path).name for path in paths} == {"article.txt"}


def test_a_cache_folder_that_cannot_be_made_only_costs_time(
    newslint: Run, article: Path, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    result = newslint(article, env={"NEWSLINT_CACHE_DIR": str(blocked / "cache")})
    assert result.returncode == 1
    assert FOUND in result.stdout
    assert b"Traceback" not in result.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit for the size of files")
def test_a_cache_that_does_not_fit_on_the_disk_only_costs_time(
    newslint: Run, article: Path, tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    script = f'ulimit -f 8; exec "{sys.executable}" -m newslint "{article}"'
    env = {**os.environ, "PYTHONPATH": str(PROJECT), "NEWSLINT_CACHE_DIR": str(cache)}
    result = subprocess.run(["sh", "-c", script], capture_output=True, env=env, check=False)
    assert result.returncode == 1, result.stderr
    assert FOUND in result.stdout
    assert b"Traceback" not in result.stderr
    assert "lexicon" not in [path.name for path in cache.iterdir()]
    assert not list(cache.glob("*.tmp"))


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs Linux's /proc")
def test_a_home_that_cannot_be_written_to_only_costs_time(newslint: Run, article: Path) -> None:
    env = {"NEWSLINT_CACHE_DIR": "", "HOME": "/proc/self", "XDG_CACHE_HOME": ""}
    result = newslint(article, env=env)
    assert result.returncode == 1
    assert FOUND in result.stdout
    assert b"Traceback" not in result.stderr


@pytest.fixture
def bad_package(tmp_path: Path) -> Path:
    """A folder for `PYTHONPATH` in which an installed package brings rules that do not work."""
    site = tmp_path / "site"
    rules = site / "bad_rules" / "bad"
    rules.mkdir(parents=True)
    (site / "bad_rules" / "__init__.py").write_text("")
    (rules / "__init__.py").write_text("")
    info = site / "bad_rules-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: bad-rules\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[newslint.rules]\nbad = bad_rules\n")
    return site


def test_a_rule_that_raises_is_an_error_and_the_others_still_find(
    newslint: Run, article: Path, bad_package: Path
) -> None:
    (bad_package / "bad_rules" / "bad" / "raising.py").write_text(
        "from newslint.plugin import Rule\n"
        "def find(article, places):\n    raise ZeroDivisionError('no luck')\n"
        "RULE = Rule(summary='s', why='w', message='m.', bad=('x',), good=('y',), find=find)\n"
    )
    result = newslint(article, env={"PYTHONPATH": f"{PROJECT}{os.pathsep}{bad_package}"})
    assert result.returncode == 2
    assert b"the rule bad/raising failed: ZeroDivisionError: no luck" in result.stderr
    assert str(article).encode() in result.stderr
    assert FOUND in result.stdout
    assert b"Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("broken.toml", "summary = 'x'\nwhy = 1\n", b"broken.toml:2: \xe2\x80\x9cwhy"),
        ("broken.toml", "summary = ", b"broken.toml:1: not valid TOML"),
        ("broken.py", "import nowhere_at_all\n", b"broken.py: ModuleNotFoundError"),
        ("broken.py", "RULE = 1\n", b"broken.py: TypeError"),
    ],
)
def test_a_broken_rule_file_is_an_error_and_the_other_rules_still_find(
    newslint: Run, article: Path, bad_package: Path, name: str, content: str, told: bytes
) -> None:
    (bad_package / "bad_rules" / "bad" / name).write_text(content)
    result = newslint(article, env={"PYTHONPATH": f"{PROJECT}{os.pathsep}{bad_package}"})
    assert result.returncode == 2
    assert told in result.stderr
    assert FOUND in result.stdout
    assert b"Traceback" not in result.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux's /dev/full")
def test_a_full_disk_is_told_when_findings_cannot_be_written(article: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(
            [sys.executable, "-m", "newslint", str(article)],
            stdout=full, stderr=subprocess.PIPE, check=False,
            env={**os.environ, "PYTHONPATH": str(PROJECT)},
        )  # fmt: skip
    assert result.returncode == 2
    assert b"No space left on device" in result.stderr
    assert b"Traceback" not in result.stderr


def test_two_processes_may_build_the_cache_at_once(article: Path, tmp_path: Path) -> None:
    env = {**os.environ, "PYTHONPATH": str(PROJECT), "NEWSLINT_CACHE_DIR": str(tmp_path / "cache")}
    both = [
        subprocess.Popen(
            [sys.executable, "-m", "newslint", str(article)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env,
        )
        for _ in range(2)
    ]  # fmt: skip
    outputs = [process.communicate(timeout=120) for process in both]
    assert [process.returncode for process in both] == [1, 1]
    assert outputs[0] == outputs[1]
    left = [path.name for path in (tmp_path / "cache").iterdir() if path.suffix == ".tmp"]
    assert left == []


@pytest.mark.parametrize("name", ["rules", "lexicon"])
def test_a_damaged_cache_is_built_anew(
    newslint: Run, article: Path, tmp_path: Path, name: str
) -> None:
    cache = tmp_path / "cache"
    env = {"NEWSLINT_CACHE_DIR": str(cache)}
    good = newslint(article, env=env)
    [entry] = [path for path in cache.iterdir() if path.name.startswith(name)]
    data = bytearray(entry.read_bytes())
    for at in range(40, len(data), 1000):
        data[at] ^= 0xFF
    entry.write_bytes(data)
    assert newslint(article, env=env).stdout == good.stdout
    entry.write_bytes(data[:50])
    assert newslint(article, env=env).stdout == good.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGPIPE and another shell")
def test_a_closed_pipe_ends_it_quietly(tmp_path: Path) -> None:
    path = tmp_path / "many.txt"
    path.write_text(MISTAKE * 5000)
    result = subprocess.run(
        f"'{sys.executable}' -m newslint '{path}' | head -1",
        shell=True, capture_output=True, check=False,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
    )  # fmt: skip
    assert FOUND in result.stdout
    assert result.stderr == b""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl-C to the whole console")
def test_ctrl_c_ends_it_with_130_and_without_a_traceback() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "newslint", "-"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        # A shell starts what runs in the background with this signal ignored.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:  # fmt: skip
        time.sleep(2)  # it waits for its input by then
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    assert b"Traceback" not in errors


def test_control_characters_of_a_text_do_not_reach_the_terminal(
    newslint: Run, tmp_path: Path
) -> None:
    path = tmp_path / "hostile.txt"
    path.write_bytes("It could of been \x1b[31mred\x07 \u202egnorw\u202c they said.\n".encode())
    result = newslint(path)
    assert FOUND in result.stdout
    shown = result.stdout.decode("utf-8")
    assert not set(shown) & set("\x1b\x07\u202e\u202c\r")
    assert "\\u{1b}[31mred" in shown
