"""Spans, lines and columns, edits, and maps back to the source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.text.edit import Edit, OverlappingEditsError, apply_edits
from newslint.text.position import LineIndex, Position, Unit, line_spans
from newslint.text.source_map import Segment, SourceMap
from newslint.text.span import Span

TEXTS = st.text(
    st.one_of(st.sampled_from("ab \r\n\u2028\u0085\x0c“é́👩‍🔬א"), st.characters(codec="utf-8"))
)


@given(TEXTS, st.data())
def test_every_offset_has_one_position_and_comes_back_from_it(
    text: str, data: st.DataObject
) -> None:
    index = LineIndex(text)
    offset = data.draw(st.integers(0, len(text)))
    assert index.offset(index.position(offset)) == offset


@given(TEXTS)
def test_lines_end_at_lf_crlf_and_cr_and_nowhere_else(text: str) -> None:
    expected = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    index = LineIndex(text)
    assert [span.of(text) for span in line_spans(text)] == expected
    assert [index.line(number) for number in range(1, len(index) + 1)] == expected


def test_columns_count_the_unit_that_is_asked_for() -> None:
    index = LineIndex("x\né👩 b")
    end = len("x\né👩 b")
    assert index.position(end) == Position(2, 5)
    assert index.position(end, Unit.UTF16) == Position(2, 6)
    assert index.position(end, Unit.UTF8) == Position(2, 9)


@pytest.mark.parametrize("offset", [-1, 4])
def test_an_offset_outside_the_text_is_refused(offset: int) -> None:
    with pytest.raises(IndexError, match="outside the text"):
        LineIndex("abc").position(offset)


@pytest.mark.parametrize(
    "position", [Position(0, 1), Position(2, 1), Position(1, 0), Position(1, 5)]
)
def test_a_position_outside_the_text_is_refused(position: Position) -> None:
    with pytest.raises(IndexError):
        LineIndex("abc").offset(position)


@pytest.mark.parametrize(("start", "end"), [(-1, 0), (2, 1)])
def test_a_span_that_ends_before_it_starts_cannot_be_made(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_edits_are_applied_in_order_of_place_and_equal_ones_once() -> None:
    edits = [Edit(Span(4, 5), "!"), Edit(Span(0, 1), "J"), Edit(Span(4, 5), "!")]
    assert apply_edits("hello", edits) == "Jell!"


@pytest.mark.parametrize(
    "second", [Edit(Span(1, 3), "y"), Edit(Span(0, 1), "y"), Edit(Span(0, 0), "y")]
)
def test_edits_that_overlap_are_refused(second: Edit) -> None:
    with pytest.raises(OverlappingEditsError):
        apply_edits("hello", [Edit(Span(0, 2), "x"), second])


@given(st.lists(st.tuples(st.text("ab", min_size=1, max_size=4), st.booleans()), min_size=1))
def test_a_source_map_gives_back_the_characters_that_made_the_prose(
    parts: list[tuple[str, bool]],
) -> None:
    """Parts that are prose stand in the source as they are; between them lies mark-up."""
    source, prose, segments = "", "", []
    for text, is_prose in parts:
        if is_prose:
            segments.append(
                Segment(
                    Span(len(prose), len(prose) + len(text)),
                    Span(len(source), len(source) + len(text)),
                )
            )
            prose += text
            source += text
        else:
            source += f"<{text}>"
    source_map = SourceMap(tuple(segments))
    for at, char in enumerate(prose):
        assert source_map.span(Span(at, at + 1)).of(source) == char
    if segments:
        inside = source_map.span(Span(0, len(prose))).of(source)
        assert inside.startswith(prose[0])
        assert inside.endswith(prose[-1])


def test_a_span_outside_the_prose_is_refused() -> None:
    with pytest.raises(IndexError, match="outside the prose"):
        SourceMap((Segment(Span(0, 2), Span(5, 7)),)).span(Span(1, 3))
