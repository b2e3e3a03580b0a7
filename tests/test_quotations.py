"""Which quotation marks pair, over paragraphs too, and which do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.facts.quotation_marks import Fault
from newslint.facts.quotations import Quotations, find_quotations
from newslint.readers.formats import read_documents
from newslint.text.source import source_from_text
from newslint.text.span import Span


def quotations(text: str) -> Quotations:
    [document] = read_documents(source_from_text(text))
    return find_quotations(document.prose, document.blocks)


def faults(text: str) -> list[tuple[Fault, str]]:
    return [(fault.kind, text[fault.mark : fault.mark + 8]) for fault in quotations(text).faults]


@pytest.mark.parametrize(
    "text",
    [
        "“We won,” she said. “We did not lose.”",
        '"We won," she said. "We did not lose."',
        "“We waited all night.\n\n“Nobody came,” she said. “Not one.”",
        '"We waited.\n"And waited.\n"Nobody came," she said.',
        "“He said ‘no’ to me,” she recalled. “‘No,’ he said.”",
        "“He said “no” today,” she recalled.",
        'The 40" screen and the 6\'1" player stood at 41° 24\' 12" N.',
        '"It has a 40" screen," he said.',
        "A „vas” and a „Krug“ and a »ja« are for sale.",
        "The sign (\") is a mark, and so is '\"'.",
        "She asked—“why?”—and left (“at once”).",
    ],
)
def test_correct_quotations_have_no_fault(text: str) -> None:
    assert faults(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We won, Smith said.", [(Fault.UNCLOSED, "“We won,")]),
        ('"We won, she said. "And then."', [(Fault.UNCLOSED, '"We won,')]),
        ("We won,” Smith said.", [(Fault.UNOPENED, "” Smith ")]),
        ("”We won,” she said.", [(Fault.TURNED, "”We won,")]),
        ("“We won,“ she said.", [(Fault.TURNED, "“ she sa")]),
        ("“A,” he said.”They won.”", [(Fault.TURNED, "”They wo")]),
        ("“We waited.\n\nThe town has 300 people.", [(Fault.UNCLOSED, "“We wait")]),
        ("“We waited.\n\nNobody came,” she said.", [(Fault.NOT_REOPENED, "Nobody c")]),
        ("“We won, Smith said.\n\n“We lost,” Roe said.", [(Fault.UNCLOSED, "“We won,")]),
    ],
)
def test_a_mark_that_does_not_pair_is_told_with_what_is_wrong(
    text: str, expected: list[tuple[Fault, str]]
) -> None:
    assert faults(text) == expected


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“We won,” she said.", "won"),
        ("‘We won,’ she said.", "won"),
        ("'We won,' she said of the players' bus.", "won"),
        ("‘It was the players’ bus,’ she said.", "bus"),
        ("“We waited.\n\n“Nobody came,” she said.", "waited"),
    ],
)
def test_what_stands_in_marks_is_quoted(text: str, quoted: str) -> None:
    start = text.index(quoted)
    assert quotations(text).holds(Span(start, start + len(quoted)))
    said = text.find("she said")
    assert said < 0 or not quotations(text).holds(Span(said, said + 8))


@pytest.mark.parametrize(
    "text",
    ["rock ’n’ roll in the ’90s", "the players’ bus and the boys’ hands", "’Tis James’s and ’em"],
)
def test_apostrophes_quote_nothing(text: str) -> None:
    assert quotations(text).spans == ()


@given(st.text(alphabet=st.sampled_from("ab .,“”„\"‘’'(\n—")))
def test_any_marks_give_spans_and_faults_inside_the_text(text: str) -> None:
    found = quotations(text)
    assert all(span.end <= len(text) and span.start < span.end for span in found.spans)
    assert all(fault.mark < len(text) for fault in found.faults)
    assert list(found.spans) == sorted(found.spans)


@given(st.lists(st.tuples(st.booleans(), st.text("abc", min_size=1)), min_size=1))
def test_marks_that_pair_have_no_fault(parts: list[tuple[bool, str]]) -> None:
    assert faults(" ".join(f"“{word}”" if quoted else word for quoted, word in parts)) == []
