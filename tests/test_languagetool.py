"""LanguageTool as a second pair of eyes, asked for real; only faults are made up."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from newslint.languagetool import installed, store
from newslint.languagetool.errors import NoServerError
from newslint.languagetool.installed import Installation, find_installation
from newslint.languagetool.names import rule_id
from newslint.languagetool.rules import measurements
from newslint.languagetool.store import Store
from tests.conftest import PROJECT, Run
from tests.languagetool_proxy import Fault, Proxy, die, hang, proxy, send, vanish

URL_VARIABLE = "NEWSLINT_TEST_LANGUAGETOOL_URL"
HOW = f"start ../shared/languagetool/serve and name its address in {URL_VARIABLE}"
AGREEMENT = "languagetool/md-baseform"
MISTAKE = "The change would required approval from the committee.\n"
OWN_MISTAKE = "She could of been there on Monday, they said.\n"


@pytest.fixture(scope="session")
def server() -> str:
    """The address of a LanguageTool that is up."""
    url = os.environ.get(URL_VARIABLE, "")
    if not url:
        if os.environ.get("CI"):
            pytest.fail(f"CI needs a LanguageTool server: {HOW}")
        pytest.skip(f"there is no LanguageTool server: {HOW}")
    return url


@pytest.fixture(scope="session")
def jars() -> Installation:
    """LanguageTool on this machine."""
    try:
        return find_installation()
    except NoServerError as error:
        if os.environ.get("CI"):
            pytest.fail(str(error))
        pytest.skip(str(error))


@pytest.fixture
def between(server: str) -> Iterator[Proxy]:
    """Counts what the server is asked, and fails when told."""
    with proxy(server) as it:
        yield it


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(MISTAKE, "utf-8")
    return path


def rows(result: subprocess.CompletedProcess[bytes]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def rules(result: subprocess.CompletedProcess[bytes]) -> list[str]:
    return [row["rule"] for row in rows(result) if "rule" in row]


def asked(newslint: Run, url: str, *args: Any, **kwargs: Any) -> subprocess.CompletedProcess[bytes]:
    return newslint("--languagetool-url", url, "--output-format", "jsonl", *args, **kwargs)


def test_its_findings_are_findings_as_all_others(newslint: Run, server: str, article: Path) -> None:
    result = asked(newslint, server, article)
    assert result.returncode == 1
    (row,) = rows(result)
    assert row["rule"] == AGREEMENT
    assert (row["line"], row["column"], row["end_column"]) == (1, 18, 26)
    assert row["found"] == "required"
    assert row["severity"] == "warning"
    assert row["fixes"][0]["edits"][0]["text"] == "require"
    assert {fix["safety"] for fix in row["fixes"]} == {"shown"}


def test_without_it_nothing_of_it_is_loaded(newslint: Run, article: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "newslint", article], capture_output=True
    )
    assert result.returncode == 0
    of_it = (
        "newslint.languagetool",
        "newslint.project.addresses",
        "language_tool_python",
        "requests",
    )
    for module in of_it:
        assert module not in result.stderr.decode()


@pytest.mark.parametrize(
    ("name", "text", "line", "column"),
    [
        ("a.txt", "😀👩‍👩‍👧 The change would required approval from all.\n", 1, 25),
        ("a.txt", "Caf\u0065\u0301 owners 😀 said it would required approval.\n", 1, 30),
        ("a.txt", "One line.\r\n\r\n“Two,” he said.\r\n\r\nIt would required approval.\r\n", 5, 10),
        ("a.md", "# A title\n\n**Fish &amp; chips** 😀 would *required* approval.\n", 3, 31),
        ("a.md", "- A `code` 👍🏽 point that would\n  required approval.\n", 2, 3),
        ("a.md", "Jos&eacute; &#x1F600; said [it](http://x.example) would required it.\n", 1, 57),
    ],
)
def test_places_are_those_of_the_source(
    newslint: Run, server: str, tmp_path: Path, name: str, text: str, line: int, column: int
) -> None:
    path = tmp_path / name
    path.write_bytes(text.encode())
    found = [row for row in rows(asked(newslint, server, path)) if row["rule"] == AGREEMENT]
    assert [(row["line"], row["column"], row["found"]) for row in found] == [
        (line, column, "required")
    ]
    source = text.split("\n")[line - 1]
    assert source[column - 1 :].startswith("required")


def test_a_long_text_is_asked_about_in_parts(newslint: Run, between: Proxy, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    filler = "The committee met in the old town hall. " * 15 + "\n\n"
    other = "The members would agreed to it.\n"
    path.write_text(filler * 50 + MISTAKE + filler * 50 + other, "utf-8")
    found = [row for row in rows(asked(newslint, between.url, path)) if row["rule"] == AGREEMENT]
    assert [(row["line"], row["found"]) for row in found] == [(101, "required"), (202, "agreed")]
    assert between.checks > 1


def test_what_newslint_finds_itself_is_not_said_twice(
    newslint: Run, server: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(OWN_MISTAKE)
    everything = ("--extend-select", "languagetool")
    assert rules(asked(newslint, server, path, *everything)) == ["grammar/of-for-have"]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Xyzzyman of Qwertyville met Zzyzxa Plughson.\n",
        "The gloopish thing was a gloopish thing, and no more gloopish than that.\n",
        "He said:  “It is good.\n",
        "See https://example.org/he_have_it and @she_have for more.\n",
    ],
)
def test_it_is_not_heard_on_names_marks_and_spaces(
    newslint: Run, server: str, tmp_path: Path, text: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(text)
    found = rules(asked(newslint, server, path, "--extend-select", "languagetool"))
    assert [rule for rule in found if rule.startswith("languagetool/")] == []


def test_matters_of_taste_are_off_until_they_are_selected(
    newslint: Run, server: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("All of the people went outside of the building on Monday.\n")
    assert rules(asked(newslint, server, path)) == []
    one = ("--extend-select", "languagetool/outside-of")
    assert rules(asked(newslint, server, path, *one)) == ["languagetool/outside-of"]
    every = rules(asked(newslint, server, path, "--select", "languagetool"))
    assert {"languagetool/outside-of", "languagetool/all-of-the"} <= set(every)
    without = ("--select", "languagetool", "--ignore", "languagetool/outside-of")
    assert "languagetool/outside-of" not in rules(asked(newslint, server, path, *without))


def test_a_configuration_switches_it_on_and_speaks_of_its_rules(
    newslint: Run, server: str, article: Path
) -> None:
    settings = article.parent / "newslint.toml"
    table = f'[languagetool]\nenabled = true\nurl = "{server}"\n'
    settings.write_text(f'severity = {{ "languagetool" = "error" }}\n{table}')
    (row,) = rows(newslint("--output-format", "jsonl", article))
    assert (row["rule"], row["severity"]) == (AGREEMENT, "error")
    settings.write_text(f'ignore = ["{AGREEMENT}"]\n{table}')
    assert rows(newslint("--output-format", "jsonl", article)) == []
    settings.write_text(f'ignore = ["languagetool"]\n{table}')
    assert rows(newslint("--output-format", "jsonl", article)) == []
    settings.write_text(table.replace("true", "false"))
    assert rows(newslint("--output-format", "jsonl", article)) == []


def test_comments_and_sic_silence_it(newslint: Run, server: str, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    comment = "<!-- newslint: ignore {} -->\n"
    for selector in (AGREEMENT, "languagetool"):
        path.write_text(comment.format(selector) + MISTAKE)
        assert rules(asked(newslint, server, path)) == []
        assert rules(newslint("--output-format", "jsonl", path)) == []
        path.write_text(comment.format(selector) + "The change was right.\n")
        assert rules(asked(newslint, server, path)) == ["newslint/unused-ignore"]
        assert rules(newslint("--output-format", "jsonl", path)) == []
    path.write_text("It would required [sic] approval, they said.\n")
    assert rules(asked(newslint, server, path)) == []


def test_a_second_run_asks_nobody(newslint: Run, between: Proxy, article: Path) -> None:
    first = asked(newslint, between.url, article)
    requests = between.requests
    assert between.checks == 1
    between.fault = send(500, b"")
    assert asked(newslint, between.url, article).stdout == first.stdout != b""
    assert between.requests == requests
    article.write_text(MISTAKE + "More.\n")
    assert asked(newslint, between.url, article).returncode == 2


def test_many_files_are_in_order(newslint: Run, server: str, tmp_path: Path) -> None:
    for number in range(30):
        text = f"Article {number} would required approval. It is {number}.\n"
        (tmp_path / f"{number:02}.txt").write_text(text)
    found = rows(asked(newslint, server, tmp_path, "--no-cache"))
    assert [Path(row["path"]).stem for row in found] == [f"{number:02}" for number in range(30)]


NONSENSE = b'{"software": {"version": "6.8"}, "matches": [%s]}'
MATCH = (
    b'{"message": "m", "replacements": [], "offset": %d, "length": 3, "context": {"text": "", '
    b'"offset": 0, "length": 3}, "rule": {"id": "X", "issueType": "", "category": {"id": "Y"}}}'
)


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        (hang, "no answer within 1 second"),
        (die, "the connection broke off"),
        (vanish, "the connection broke off"),
        (send(200, b"<html>Welcome</html>", "text/html"), "none of LanguageTool's"),
        (send(200, b"[]"), "none of LanguageTool's"),
        (send(200, b'{"matches": 3}'), "none of LanguageTool's"),
        (send(200, b'{"matches": [{"offset": 3}]}'), "none of LanguageTool's"),
        (send(200, NONSENSE % (MATCH % 5000)), "none of LanguageTool's"),
        (send(200, NONSENSE % (MATCH % -5)), "none of LanguageTool's"),
        (send(413, b"Error: Your text exceeds the limit"), "413 Error: Your text exceeds"),
        (send(500, b"\x1b[2JError"), "500"),
        (send(302, b""), "302"),
    ],
)
def test_a_fault_is_an_error_of_the_file_after_a_second_try(
    newslint: Run, between: Proxy, tmp_path: Path, fault: Fault, why: str
) -> None:
    between.fault = fault
    (tmp_path / "newslint.toml").write_text("[languagetool]\ntimeout = 1\n")
    path = tmp_path / "a.txt"
    path.write_text(OWN_MISTAKE)
    result = asked(newslint, between.url, path, "--no-cache")
    assert result.returncode == 2
    assert rules(result) == ["grammar/of-for-have"]
    (error,) = [row["error"] for row in rows(result) if "error" in row]
    assert why in error
    told = result.stderr.decode()
    assert why in told
    assert "Traceback" not in told
    assert "\x1b" not in told
    assert between.checks == 2


def test_a_server_that_fails_once_is_asked_again(
    newslint: Run, between: Proxy, article: Path
) -> None:
    def once(handler: Any) -> None:
        between.fault = None
        die(handler)

    between.fault = once
    result = asked(newslint, between.url, article, "--no-cache")
    assert (result.returncode, rules(result)) == (1, [AGREEMENT])


def test_a_server_that_always_keeps_silent_is_given_up(
    newslint: Run, between: Proxy, tmp_path: Path
) -> None:
    between.fault = hang
    (tmp_path / "newslint.toml").write_text("[languagetool]\ntimeout = 1\n")
    for number in range(20):
        (tmp_path / f"{number:02}.txt").write_text(f"{number} things. {OWN_MISTAKE}")
    result = asked(newslint, between.url, tmp_path, "--no-cache")
    assert result.returncode == 2
    assert rules(result) == ["grammar/of-for-have"] * 20
    assert sum("error" in row for row in rows(result)) == 20
    assert between.checks < 20


def test_a_server_that_refuses_some_texts_is_asked_about_the_others(
    newslint: Run, between: Proxy, tmp_path: Path
) -> None:
    def refuse(handler: Any) -> None:
        if between.checks == 10:  # twice for each of five files
            between.fault = None
        send(413, b"Error: Your text exceeds the limit")(handler)

    between.fault = refuse
    for number in range(8):
        (tmp_path / f"{number}.txt").write_text(f"{number} things. {MISTAKE}")
    result = asked(newslint, between.url, tmp_path, "--no-cache")
    assert result.returncode == 2
    assert sum("413" in row.get("error", "") for row in rows(result)) >= 4
    assert rules(result)[-1] == AGREEMENT


def test_a_server_that_is_not_there_is_told(newslint: Run, tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"{number} things. {OWN_MISTAKE}")
    result = asked(newslint, "http://user:secret@127.0.0.1:9/", tmp_path, "--quiet")
    assert result.returncode == 2
    assert rules(result) == ["grammar/of-for-have"] * 3
    assert result.stderr.decode() == (
        "newslint: LanguageTool at http://127.0.0.1:9/ cannot be reached: start it, or name "
        "another with --languagetool-url\n"
    )


@pytest.mark.parametrize("url", ["", "ftp://x", "127.0.0.1:8081", "http://", "http://x:y"])
def test_an_address_that_is_none_is_told(newslint: Run, article: Path, url: str) -> None:
    if url:
        assert newslint("--languagetool-url", url, article).returncode == 2
        result = newslint(article, env={"NEWSLINT_LANGUAGETOOL_URL": url})
        assert b"NEWSLINT_LANGUAGETOOL_URL" in result.stderr
    settings = article.parent / "newslint.toml"
    settings.write_text(f'[languagetool]\nurl = "{url}"\n')
    result = newslint(article)
    assert result.returncode == 2
    assert b"newslint.toml:2" in result.stderr


@pytest.mark.parametrize(
    "url",
    [
        "http://192.0.2.1:8081",
        "https://languagetool.example/",
        "http://127.0.0.1@languagetool.example:8081",
        "http://localhost.languagetool.example",
        "http://2130706433",
    ],
)
def test_a_repository_names_loopback_only(newslint: Run, tmp_path: Path, url: str) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "newslint.toml").write_text(f'[languagetool]\nenabled = true\nurl = "{url}"\n')
    path = tmp_path / "a.txt"
    path.write_text(OWN_MISTAKE)
    for _ in range(2):  # the second time from the cache of configurations
        result = newslint(path, env={"LTP_PATH": str(tmp_path)}, cwd=tmp_path)
        told = result.stderr.decode()
        assert f"newslint.toml:3: “{url}” is ignored" in told
        assert "LanguageTool is not on this machine" in told
        assert "grammar/of-for-have" in result.stdout.decode()
        assert result.returncode == 2


def test_the_users_own_configuration_may_name_any_server(newslint: Run, tmp_path: Path) -> None:
    settings = tmp_path / "config" / "newslint"
    settings.mkdir(parents=True)
    (settings / "newslint.toml").write_text(
        '[languagetool]\nenabled = true\nurl = "http://languagetool.invalid:8081"\n'
    )
    path = tmp_path / "a.txt"
    path.write_text(OWN_MISTAKE)
    result = newslint(path, env={"XDG_CONFIG_HOME": str(tmp_path / "config")}, cwd=tmp_path)
    assert "LanguageTool at http://languagetool.invalid:8081" in result.stderr.decode()


def test_the_environment_names_a_server(newslint: Run, server: str, article: Path) -> None:
    env = {"NEWSLINT_LANGUAGETOOL_URL": server}
    assert newslint(article, env=env).returncode == 0
    assert newslint(article, "--with", "languagetool", env=env).returncode == 1


def test_a_server_of_this_machine_is_asked_past_any_proxy(
    newslint: Run, server: str, article: Path
) -> None:
    env = dict.fromkeys(("HTTP_PROXY", "http_proxy", "ALL_PROXY"), "http://127.0.0.1:9")
    assert rules(asked(newslint, server, article, "--no-cache", env=env)) == [AGREEMENT]


def test_the_oldest_answers_make_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(store, "_MOST", 4)
    monkeypatch.setattr(store, "_KEPT", 2)
    answers = Store("")
    for number in range(6):
        answers.put(f"text {number}", "en", "6.8", ())
        entries = (tmp_path / "languagetool").glob("answer-*")
        os.utime(max(entries, key=os.path.getmtime), (number, number + 1_000_000))
    answers.close()
    kept = [answers.get(f"text {number}", "en", "6.8") for number in range(6)]
    assert sum(answer is not None for answer in kept) == 2
    assert answers.get("text 0", "en", "6.9") is None


@pytest.mark.parametrize(
    ("env", "remedy"),
    [
        ({"LTP_PATH": "{tmp}/none"}, "put LanguageTool-6.8 into"),
        ({"LTP_PATH": "{tmp}", "PATH": "", "JAVA_HOME": ""}, "install Java 17 or newer"),
    ],
)
def test_what_is_missing_is_told_in_one_line(
    newslint: Run, tmp_path: Path, env: dict[str, str], remedy: str
) -> None:
    jar = tmp_path / "LanguageTool-6.8" / "languagetool-server.jar"
    jar.parent.mkdir()
    jar.write_bytes(b"")
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(OWN_MISTAKE)
    given = {name: value.format(tmp=tmp_path) for name, value in env.items()}
    result = newslint("--with", "languagetool", tmp_path, "--quiet", env=given)
    told = result.stderr.decode().splitlines()
    assert len(told) == 1
    assert remedy in told[0]
    assert result.stdout.count(b"grammar/of-for-have") == 3
    assert result.returncode == 2


def test_a_jar_that_is_none_is_told(newslint: Run, jars: Installation, tmp_path: Path) -> None:
    jar = tmp_path / "LanguageTool-6.8" / "languagetool-server.jar"
    jar.parent.mkdir()
    jar.write_bytes(b"nonsense")
    (tmp_path / "a.txt").write_text(OWN_MISTAKE)
    env = {"LTP_PATH": str(tmp_path)}
    result = newslint("--with", "languagetool", tmp_path, "--quiet", env=env)
    assert b"LanguageTool did not start" in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert result.returncode == 2


def test_a_missing_library_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installed, "find_spec", lambda name: None)
    with pytest.raises(NoServerError, match=r"pip install 'newslint\[languagetool\]'"):
        installed.check_library()


def test_a_run_starts_a_server_of_its_own_and_ends_it(
    newslint: Run, jars: Installation, article: Path
) -> None:
    env = {"LTP_PATH": str(Path(jars.jar).parent.parent)}
    before = _servers()
    options = ("--with", "languagetool", "--output-format", "jsonl", "--no-cache")
    assert rules(newslint(article, *options, env=env)) == [AGREEMENT]
    assert _servers() == before


def test_a_server_is_kept_between_runs(
    newslint: Run, jars: Installation, article: Path, tmp_path: Path
) -> None:
    env = {
        "LTP_PATH": str(Path(jars.jar).parent.parent),
        "NEWSLINT_CACHE_DIR": str(tmp_path / "cache"),
    }
    (tmp_path / "cache").mkdir(mode=0o700)
    assert newslint("languagetool", "status", env=env).returncode == 1
    try:
        started = newslint("languagetool", "start", env=env)
        assert b"is running: http://127.0.0.1:" in started.stdout
        assert newslint("languagetool", "status", env=env).returncode == 0
        assert b"already" in newslint("languagetool", "start", env=env).stdout
        servers = _servers()
        options = ("--with", "languagetool", "--output-format", "jsonl")
        assert rules(newslint(article, *options, env=env)) == [AGREEMENT]
        assert _servers() == servers
    finally:
        assert newslint("languagetool", "stop", env=env).returncode == 0
    assert newslint("languagetool", "status", env=env).returncode == 1
    assert b"not running" in newslint("languagetool", "stop", env=env).stdout


def test_other_languages_get_their_grammar_and_no_english_rules(
    newslint: Run, server: str, tmp_path: Path
) -> None:
    (tmp_path / "newslint.toml").write_text('language = "de"\n')
    path = tmp_path / "a.txt"
    path.write_text(
        "Das Kinder spielen gern im Garten. „Wir sind bereit“, sagte der Minister.\n\n"
        "Die Abgeordneten haben am Montag  über den den Entwurf beraten. Er could of been there.\n"
    )
    found = rules(asked(newslint, server, path))
    assert "grammar/of-for-have" not in found
    assert "spacing/double-space" in found
    assert "languagetool/de-agreement" in found
    assert "languagetool/german-word-repeat-rule" in found
    assert not any(rule.startswith("quotes/") for rule in found)
    path.write_text("Der Minister sagte: „Wir sind bereit, und mehr sagte er nicht.\n")
    assert rules(asked(newslint, server, path)) == ["quotes/unpaired-foreign-mark"]
    result = asked(newslint, server, path, "--no-cache", "--config", _with(tmp_path, "xx"))
    assert "'xx' is not a language code known to LanguageTool" in result.stderr.decode()
    assert result.returncode == 2


def test_the_measured_rules_are_named_as_all_others() -> None:
    assert rule_id("HE_VERB_AGR") == "languagetool/he-verb-agr"
    assert rule_id("ON-GOING") == "languagetool/on-going"
    assert measurements().rules[AGREEMENT]["on"]
    assert not measurements().rules["languagetool/comma-compound-sentence"]["on"]


def test_its_rules_are_explained(newslint: Run) -> None:
    known = newslint("explain", AGREEMENT)
    assert known.returncode == 0
    assert "MD_BASEFORM" in known.stdout.decode()
    assert "on by default" in known.stdout.decode()
    assert newslint("explain", "languagetool/no-such-rule").returncode == 0


def test_a_slip_in_its_name_is_told(newslint: Run, article: Path) -> None:
    result = newslint("--select", "languagetol", article)
    assert result.returncode == 2
    assert "did you mean “languagetool”?" in result.stderr.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_run_that_is_told_to_end_ends_its_server(jars: Installation, tmp_path: Path) -> None:
    for number in range(40):
        text = f"Article {number} would required approval. It is {number}.\n"
        (tmp_path / f"{number:02}.txt").write_text(text * 50)
    before = _servers()
    run = subprocess.Popen(
        [sys.executable, "-m", "newslint", "--with", "languagetool", "--no-cache", tmp_path],
        env={**os.environ, "LTP_PATH": str(Path(jars.jar).parent.parent)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=PROJECT,
    )
    until = time.monotonic() + 30
    while _servers() == before and time.monotonic() < until:
        time.sleep(0.1)
    assert _servers() != before
    run.terminate()
    assert run.wait(timeout=30) == 130
    assert _servers() == before


def _with(folder: Path, language: str) -> Path:
    path = folder / "other.toml"
    path.write_text(f'language = "{language}"\n')
    return path


def _servers() -> set[int]:
    """The processes that are LanguageTool servers."""
    program = "org.languagetool.server.HTTPServer"
    found = psutil.process_iter(["pid", "cmdline"])
    return {each.pid for each in found if program in (each.info["cmdline"] or ())}
