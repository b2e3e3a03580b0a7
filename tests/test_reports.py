"""Reports for programs: each is read by its schema, a real reader, or what its reader does."""

from __future__ import annotations

import json
import os
import re
import unicodedata
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree

import junitparser
import pyromark
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newslint.engine.file_report import CheckedArticle, FileReport
from newslint.reports.report import FORMATS, Report, RunContext, open_report
from newslint.reports.step_summary import StepSummary
from newslint.reports.terminal import Terminal
from newslint.rules.diagnostic import Diagnostic, Related, Severity
from newslint.rules.rule import Rule
from newslint.text.document import Block, BlockKind, Document
from newslint.text.edit import Edit, Fix, Safety
from newslint.text.position import line_spans
from newslint.text.source import source_from_text
from newslint.text.source_map import Segment, SourceMap
from newslint.text.span import Span

RULE = Rule("a fault", "Because.", "Write “{better}”.", source="A book", id="grammar/a-fault")
FAULT = "teh"


def diagnostic(span: Span, message: str = "Write “the”.", rule: str = RULE.id) -> Diagnostic:
    fix = Fix((Edit(span, "the"),), Safety.SAFE, "Replace with “the”")
    return Diagnostic(rule, span, message, Severity.ERROR, (fix,))


def file_report(path: str, text: str, diagnostics: Sequence[Diagnostic] = ()) -> FileReport:
    """What a run says of a text in which, unless told otherwise, each “teh” is a fault."""
    found = diagnostics or [diagnostic(Span(*m.span())) for m in re.finditer(FAULT, text)]
    blocks = tuple(Block(BlockKind.PARAGRAPH, line) for line in line_spans(text))
    document = Document(source_from_text(text, path), text, blocks)
    return FileReport(path, document.source, (CheckedArticle(document, tuple(found)),))


def shown(report: Report, *files: FileReport) -> str:
    lines = [line for file in files for line in report.add(file)]
    return "".join(f"{line}\n" for line in (*lines, *report.finish()))


def output(format_name: str, *files: FileReport, folder: Path | str = ".") -> str:
    return shown(open_report(format_name, RunContext((RULE,), Terminal(), str(folder))), *files)


def sarif(*files: FileReport, folder: Path | str = ".") -> Any:
    log = json.loads(output("sarif", *files, folder=folder))
    assert import_module("sarif_kit.validate").validation_errors(log) == []
    return log["runs"][0]


# What the runner of GitHub Actions makes of output, after ActionCommand.cs in actions/runner.
COMMANDS = {
    "add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group", "notice",
    "remove-matcher", "save-state", "set-env", "set-output", "stop-commands", "warning",
}  # fmt: skip


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Name, properties and message of each command in some output."""
    parsed = map(_command, re.split(r"\r\n|\r|\n", text))
    return [command for command in parsed if command]


def _command(line: str) -> tuple[str, dict[str, str], str] | None:
    new = re.match(r"\s*::(.*?)::(.*)", line)
    if new and new[1].split(" ")[0] in COMMANDS:
        name, _, rest = new[1].partition(" ")
        pairs = (pair.split("=", 1) for pair in rest.split(",") if pair)
        properties = {key: _unescaped(value, "%3A%2C") for key, value in pairs}
        return name, properties, _unescaped(new[2])
    old = re.search(r"##\[([^\]]*)\](.*)", line)
    if old and old[1].split(" ")[0] in COMMANDS:
        return old[1], {}, old[2]
    return None


def _unescaped(text: str, more: str = "") -> str:
    for code in re.findall("%..", f"%0D%0A{more}%25"):
        text = text.replace(code, unquote(code))
    return text


HOSTILE = (
    *("::error file=a::forged", "##[error]forged", "##[add-mask]x", "%0A::warning::forged"),
    *("##", "[error]", ":", "\r", "\n", "\x1b[31m", "\u202e", "\u2066", "\x00", "\x85", "\u2028"),
    *("\ufffe", "\uffff", "\ud83d", "]]>", "<b>&amp;", '"', "'", "|", "`", "\\", "!["),
    *("[x](http://e.example)", "@all", "#1", "www.e.example"),
    *("\U0001f469\u200d\U0001f52c", "é", "teh", " "),
)
hostile_texts = st.lists(st.sampled_from(HOSTILE) | st.text(max_size=3), max_size=8).map("".join)


@st.composite
def hostile_files(draw: st.DrawFn) -> FileReport:
    text = draw(hostile_texts.filter(bool))
    offsets = st.integers(0, len(text))
    spans = st.tuples(offsets, offsets).map(sorted).map(lambda ends: Span(*ends))
    fixes = st.builds(
        lambda span, put, words: Fix((Edit(span, put),), Safety.SAFE, words),
        spans, hostile_texts, hostile_texts,
    )  # fmt: skip
    found = st.builds(
        Diagnostic,
        rule=st.sampled_from([RULE.id, "newslint/unused-ignore"]),
        span=spans,
        message=hostile_texts,
        severity=st.sampled_from(Severity),
        fixes=st.lists(fixes, max_size=2).map(tuple),
        related=st.lists(st.builds(Related, spans, hostile_texts), max_size=2).map(tuple),
    )
    # A byte of a name that is no UTF-8 is half a surrogate.
    name = draw(hostile_texts).translate({0: "", ord("\\"): "", 0xD83D: "\udc80"}).strip("/")
    report = file_report(f"{name}.txt", text, draw(st.lists(found, min_size=1, max_size=4)))
    return report._replace(errors=tuple(draw(st.lists(hostile_texts, max_size=1))))


@given(hostile_files(), st.sampled_from(FORMATS))
def test_no_text_forges_a_command_or_steers_a_terminal(file: FileReport, format_name: str) -> None:
    text = output(format_name, file)
    found = commands(text)
    expected = len(file.articles[0].diagnostics) + len(file.errors)
    assert len(found) == (expected if format_name == "github" else 0)
    assert {name for name, _, _ in found} <= {"error", "warning", "notice"}
    assert not {unicodedata.category(char) for char in text if char != "\n"} & {"Cc", "Cf", "Cs"}


@given(hostile_files(), st.sampled_from(["sarif", "gitlab", "rdjson"]))
def test_strict_readers_of_json_take_any_text(file: FileReport, format_name: str) -> None:
    value = sarif(file) if format_name == "sarif" else json.loads(output(format_name, file))
    json.dumps(value, ensure_ascii=False).encode("utf-8")


@given(hostile_files(), st.sampled_from(["junit", "checkstyle"]))
def test_readers_of_xml_take_any_text(file: FileReport, format_name: str) -> None:
    root = ElementTree.fromstring(output(format_name, file).encode("ascii"))
    assert len(list(root.iter("failure" if format_name == "junit" else "error"))) >= 1


class _Words(HTMLParser):
    """The tags and the words of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.words = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.words += data


@given(hostile_files())
def test_no_text_is_markup_in_the_summary_of_a_job(file: FileReport) -> None:
    text = shown(StepSummary(RunContext((RULE,), Terminal())), file)
    page = _Words(pyromark.html(text, options=pyromark.Options.ENABLE_TABLES))
    assert page.tags <= {"h3", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td"}
    assert len(re.findall("(?m)^[|]", text)) == 2 + len(file.articles[0].diagnostics)


def test_the_summary_of_a_job_shows_a_text_as_it_is() -> None:
    message = "Write <b>“a|b”</b>, not *`a`* or www.example.com #1 @all."
    file = file_report("a_b.txt", "teh", [diagnostic(Span(0, 3), message)])
    text = shown(StepSummary(RunContext((RULE,), Terminal())), file)
    page = _Words(pyromark.html(text, options=pyromark.Options.ENABLE_TABLES))
    assert message in page.words
    assert "newslint: 1 finding in 1 file (1 error)" in page.words
    assert "a_b.txt:1:1" in page.words


def test_the_summary_of_a_job_stays_below_the_limit_of_its_page() -> None:
    found = [diagnostic(Span(0, 1), "\U0010ffff|" * 500)] * 500
    files = [file_report("a.txt", "x", found)] * 20
    text = shown(StepSummary(RunContext((RULE,), Terminal())), *files)
    assert len(text.encode()) < 2**20
    assert "9900 more" in text


def test_annotations_come_the_most_severe_first() -> None:
    found = [
        diagnostic(Span(i, i + 1))._replace(severity=severity)
        for i, severity in enumerate([Severity.INFO, Severity.ERROR, Severity.WARNING])
    ]
    broken = FileReport("b.txt", errors=("it cannot be read",))
    text = output("github", file_report("a.txt", "abc", found), broken)
    names = [(name, properties["file"]) for name, properties, _ in commands(text)]
    assert names == [
        ("error", "b.txt"), ("error", "a.txt"), ("warning", "a.txt"), ("notice", "a.txt")
    ]  # fmt: skip


@pytest.mark.parametrize("format_name", ["full", "concise"])
def test_the_name_of_a_file_is_no_command(format_name: str) -> None:
    text = output(format_name, file_report("::error::b.txt", "teh"))
    assert text.startswith("./::error::b.txt:1:1: error:")
    assert commands(text) == []


@pytest.mark.parametrize("at", [4, 5])
def test_a_command_does_not_come_together_again_around_the_place_of_a_finding(at: int) -> None:
    text = output("full", file_report("a.txt", "now ##[error]forged", [diagnostic(Span(at, 6))]))
    assert commands(text) == []


def test_an_annotation_says_where_and_what() -> None:
    file = file_report("100%25, a::b.txt", "one\nteh")
    [(name, properties, message)] = commands(output("github", file))
    assert name == "error"
    assert properties == {
        "title": "newslint (grammar/a-fault)", "file": "100%25, a::b.txt",
        "line": "2", "endLine": "2", "col": "1", "endColumn": "4",
    }  # fmt: skip
    assert message == "100%25, a::b.txt:2:1: Write “the”. [grammar/a-fault]"


def test_an_annotation_over_lines_has_no_columns() -> None:
    file = file_report("a.txt", "one\ntwo", [diagnostic(Span(2, 5))])
    [(_, properties, _)] = commands(output("github", file))
    assert {"col", "endColumn"}.isdisjoint(properties)
    assert (properties["line"], properties["endLine"]) == ("1", "2")


def test_sarif_says_where_what_and_how_to_mend_it() -> None:
    text = "é \U0001f469\u200d\U0001f52c teh"
    found = diagnostic(Span(6, 9))._replace(related=(Related(Span(0, 1), "Here too."),))
    run = sarif(file_report("a.txt", text, [found]))
    [result] = run["results"]
    place = {"startLine": 1, "startColumn": 7, "endLine": 1, "endColumn": 10}
    location = result["locations"][0]["physicalLocation"]
    assert location == {"artifactLocation": {"uri": "a.txt"}, "region": place}
    assert run["columnKind"] == "unicodeCodePoints"
    [fix] = result["fixes"]
    [change] = fix["artifactChanges"]
    assert change["replacements"] == [{"deletedRegion": place, "insertedContent": {"text": "the"}}]
    assert result["relatedLocations"][0]["message"]["text"] == "Here too."
    described = run["tool"]["driver"]["rules"][result["ruleIndex"]]
    assert described["id"] == result["ruleId"] == RULE.id
    assert described["fullDescription"]["text"] == RULE.why


def test_sarif_lists_what_could_not_be_checked() -> None:
    run = sarif(FileReport("a.txt", errors=("it cannot be read",)))
    [invocation] = run["invocations"]
    assert invocation["executionSuccessful"] is False
    [notification] = invocation["toolExecutionNotifications"]
    assert notification["message"]["text"] == "it cannot be read"


def test_a_message_of_sarif_holds_no_link() -> None:
    file = file_report("a.txt", "teh", [diagnostic(Span(0, 3), "See [a](http://e.example).")])
    assert sarif(file)["results"][0]["message"]["text"] == r"See \[a\](http://e.example)."


def test_a_fix_is_told_once_and_only_when_json_can_hold_it() -> None:
    texts = ("the", "the", "th\ud83d", "then")
    fixes = tuple(Fix((Edit(Span(0, 3), text),), Safety.SAFE) for text in texts)
    file = file_report("a.txt", "teh", [diagnostic(Span(0, 3))._replace(fixes=fixes)])
    changes = [fix["artifactChanges"][0] for fix in sarif(file)["results"][0]["fixes"]]
    put = [change["replacements"][0]["insertedContent"]["text"] for change in changes]
    assert put == ["the", "then"]


@pytest.mark.parametrize("format_name", ["jsonl", "rdjson", "sarif"])
def test_a_fix_that_would_change_more_than_prose_is_left_out(format_name: str) -> None:
    text = "teh `teh` teh"
    code, tail = Segment(Span(4, 9), Span(4, 9), fixed=True), Segment(Span(9, 13), Span(9, 13))
    fixes = [
        Fix(tuple(Edit(span, "the") for span in spans), Safety.SAFE, words)
        for spans, words in (
            ((Span(0, 3), Span(5, 8)), "half"),
            ((Span(5, 8),), "none"),
            ((Span(0, 3),), "whole"),
        )
    ]
    found = diagnostic(Span(0, 3))._replace(fixes=tuple(fixes))
    segments = SourceMap((Segment(Span(0, 4), Span(0, 4)), code, tail))
    document = Document(source_from_text(text, "a.txt"), text, (), source_map=segments)
    report = FileReport("a.txt", document.source, (CheckedArticle(document, (found,)),))
    shown = output(format_name, report)
    assert "half" not in shown
    assert "none" not in shown
    assert shown.count('"the"') == 1


def prints(format_name: str, *texts: str) -> list[list[str]]:
    """The fingerprints of the findings of each of some states of a file, each in its own run."""
    if format_name == "gitlab":
        runs = [json.loads(output("gitlab", file_report("a.txt", text))) for text in texts]
        return [[row["fingerprint"] for row in run] for run in runs]
    results = [sarif(file_report("a.txt", text))["results"] for text in texts]
    return [
        [value for row in run for value in row["partialFingerprints"].values()] for run in results
    ]


@pytest.mark.parametrize("format_name", ["sarif", "gitlab"])
def test_a_finding_keeps_its_fingerprint_when_lines_move(format_name: str) -> None:
    text = "It was teh end of teh day.\n\nIn teh park.\n\nIn teh park."
    before, after = prints(format_name, text, f"A new headline\n\n{text}".replace("\n", "\r\n"))
    assert before == after
    assert len(set(before)) == 4


@pytest.mark.parametrize("format_name", ["sarif", "gitlab"])
def test_a_fingerprint_changes_with_its_paragraph(format_name: str) -> None:
    [[before], [after]] = prints(format_name, "It was teh end.", "It is teh end.")
    assert before != after


def test_files_do_not_share_fingerprints() -> None:
    files = [file_report(path, "In teh park.") for path in ("a.txt", "b.txt")]
    rows = json.loads(output("gitlab", *files))
    assert rows[0]["fingerprint"] != rows[1]["fingerprint"]


def test_gitlab_gets_what_its_documentation_asks_for() -> None:
    broken = FileReport("b.txt", errors=("it cannot be read",))
    rows = json.loads(output("gitlab", file_report("a.txt", "one\nteh"), broken))
    for row in rows:
        assert row.keys() == {"description", "check_name", "fingerprint", "severity", "location"}
        assert row["severity"] in {"info", "minor", "major", "critical", "blocker"}
    assert [row["location"]["path"] for row in rows] == ["a.txt", "b.txt"]
    assert rows[0]["location"]["lines"]["begin"] == 2


def byte_range(text: str, place: dict[str, dict[str, int]]) -> bytes:
    """What a range of rdjson holds, as reviewdog takes it out of the lines of a file."""
    lines = re.split(b"(?<=\n)", re.sub(b"\r\n?", b"\n", text.encode()))
    start, end = place["start"], place["end"]
    if start["line"] == end["line"]:
        return lines[start["line"] - 1][start["column"] - 1 : end["column"] - 1]
    first = lines[start["line"] - 1][start["column"] - 1 :]
    middle = lines[start["line"] : end["line"] - 1]
    return b"".join([first, *middle, lines[end["line"] - 1][: end["column"] - 1]])


@given(st.text(st.sampled_from("aé“\U0001f469\n\r x"), min_size=1), st.data())
def test_ranges_of_rdjson_count_bytes(text: str, data: st.DataObject) -> None:
    ends = sorted(data.draw(st.integers(0, len(text)), label="offset") for _ in range(2))
    # No reader can name the place between the two.
    assume(all(text[end - 1 : end + 1] != "\r\n" for end in ends))
    file = file_report("a.txt", text, [diagnostic(Span(*ends))])
    [row] = json.loads(output("rdjson", file))["diagnostics"]
    found = re.sub("\r\n?", "\n", text[ends[0] : ends[1]])
    assert byte_range(text, row["location"]["range"]).decode() == found
    assert row["suggestions"] == [{"range": row["location"]["range"], "text": "the"}]
    assert (row["severity"], row["code"]) == ("ERROR", {"value": RULE.id})


def test_rdjson_suggests_no_part_of_a_fix() -> None:
    both = Fix((Edit(Span(0, 1), "“"), Edit(Span(4, 5), "”")), Safety.SAFE)
    found = diagnostic(Span(0, 5))._replace(fixes=(both,))
    [row] = json.loads(output("rdjson", file_report("a.txt", '"teh"', [found])))["diagnostics"]
    assert "suggestions" not in row


def junit(*files: FileReport) -> junitparser.JUnitXml:
    suites = junitparser.JUnitXml.fromstring(output("junit", *files).encode())
    totals = suites.tests, suites.failures, suites.errors
    suites.update_statistics()  # type: ignore[no-untyped-call]
    assert totals == (suites.tests, suites.failures, suites.errors)
    return suites


def test_junit_counts_findings_and_files_without_any() -> None:
    broken = FileReport("c.txt", errors=("it cannot be read",))
    files = [file_report("a.txt", "teh teh"), file_report("news/b.txt", "fine"), broken]
    suites = junit(*files)
    assert [(suite.name, suite.tests) for suite in suites] == [
        ("a.txt", 2), ("news/b.txt", 1), ("c.txt", 1)
    ]  # fmt: skip
    assert (suites.tests, suites.failures, suites.errors) == (4, 2, 1)
    names = [(case.classname, case.name) for suite in suites for case in suite]
    assert names[0] == ("a", "newslint.grammar/a-fault 1:1")
    assert len(set(names)) == 4


def test_junit_has_a_test_that_passed_when_there_was_no_file() -> None:
    suites = junit()
    assert (suites.tests, suites.failures) == (1, 0)


def test_checkstyle_has_an_element_for_each_finding() -> None:
    files = [file_report("a.txt", "one\n teh"), file_report("b.txt", "fine")]
    root = ElementTree.fromstring(output("checkstyle", *files))
    assert (root.tag, [file.get("name") for file in root]) == ("checkstyle", ["a.txt"])
    assert root[0][0].attrib == {
        "line": "2", "column": "2", "severity": "error", "message": "Write “the”.",
        "source": "newslint.grammar/a-fault",
    }  # fmt: skip


def paths(format_name: str, file: FileReport, folder: Path) -> Iterator[str]:
    text = output(format_name, file, folder=folder)
    if format_name == "github":
        yield from (properties["file"] for _, properties, _ in commands(text))
    elif format_name == "checkstyle":
        yield from (each.attrib["name"] for each in ElementTree.fromstring(text))
    elif format_name == "junit":
        yield from (suite.attrib["name"] for suite in ElementTree.fromstring(text))
    elif format_name == "gitlab":
        yield from (row["location"]["path"] for row in json.loads(text))
    elif format_name == "rdjson":
        yield from (row["location"]["path"] for row in json.loads(text)["diagnostics"])
    else:
        for result in sarif(file, folder=folder)["results"]:
            yield result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]


@pytest.mark.parametrize(
    ("format_name", "expected"),
    [
        ("github", "desk/news/a b.txt"),
        ("gitlab", "desk/news/a b.txt"),
        ("sarif", "desk/news/a%20b.txt"),
        ("rdjson", "news/a b.txt"),
        ("checkstyle", "news/a b.txt"),
        ("junit", "news/a b.txt"),
    ],
)
@pytest.mark.parametrize("named", ["./news/a b.txt", "news/../news/a b.txt", "{here}/news/a b.txt"])
def test_paths_are_what_the_reader_of_a_format_takes_them_for(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    format_name: str,
    expected: str,
    named: str,
) -> None:
    (tmp_path / ".git").mkdir()
    desk = tmp_path / "desk"
    (desk / "news").mkdir(parents=True)
    monkeypatch.chdir(desk)
    file = file_report(named.format(here=desk.as_posix()), "teh")
    assert list(paths(format_name, file, desk)) == [expected]


@pytest.mark.parametrize(
    ("format_name", "expected"),
    [("gitlab", "\\udcff.txt"), ("rdjson", "\\udcff.txt"), ("sarif", "%FF.txt")],
)
@pytest.mark.skipif(os.name != "posix", reason="names are text on this system")
def test_a_name_that_is_no_utf8_can_be_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format_name: str, expected: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert list(paths(format_name, file_report("\udcff.txt", "teh"), tmp_path)) == [expected]


def test_a_file_outside_of_the_repository_keeps_its_whole_path(tmp_path: Path) -> None:
    (tmp_path / "repository" / ".git").mkdir(parents=True)
    outside = tmp_path / "a.txt"
    file = file_report(outside.as_posix(), "teh")
    assert list(paths("gitlab", file, tmp_path / "repository")) == [outside.as_posix()]
    assert list(paths("sarif", file, tmp_path / "repository")) == [outside.as_uri()]


def test_a_repository_that_is_reached_through_a_link_has_the_same_paths(tmp_path: Path) -> None:
    (tmp_path / "repository" / ".git").mkdir(parents=True)
    link = tmp_path / "link"
    try:
        link.symlink_to(tmp_path / "repository", target_is_directory=True)
    except OSError:
        pytest.skip("this system does not let us make links")
    file = file_report((link / "a.txt").as_posix(), "teh")
    assert list(paths("gitlab", file, tmp_path / "repository")) == ["a.txt"]
