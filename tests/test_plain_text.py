"""Reading plain text: encodings, line ends, paragraphs, headlines, lists."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.readers.decode import BinaryFileError, decode
from newslint.readers.plain import read_plain
from newslint.text.document import BlockKind, Document
from newslint.text.source import source_from_text
from newslint.text.span import Span

PARAGRAPH = "The council voted on Monday to keep the old library open for another year."
WRAPPED = """The council voted on Monday to keep the old library open for
another year, after a long debate in which most of the members
said that the town could not do without it.

The mayor, who had wanted to sell the building, said that she
would look for another way to close the gap in the budget and
thanked the members.
"""


def read(text: str, wrapped: bool | None = None) -> Document:
    return next(read_plain(source_from_text(text), wrapped))


def blocks(text: str, wrapped: bool | None = None) -> list[tuple[str, str]]:
    document = read(text, wrapped)
    return [(block.kind.value, block.span.of(document.prose)) for block in document.blocks]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_each_line_is_a_paragraph_when_lines_end_their_sentences(line_end: str) -> None:
    text = line_end.join([PARAGRAPH, PARAGRAPH, "", PARAGRAPH])
    assert blocks(text) == [("paragraph", PARAGRAPH)] * 3


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_hard_wrapped_lines_are_joined_into_paragraphs(line_end: str) -> None:
    text = WRAPPED.replace("\n", line_end)
    found = blocks(text)
    assert [kind for kind, _ in found] == ["paragraph", "paragraph"]
    assert "open for another year, after" in found[0][1]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_places_in_joined_lines_map_back_to_the_file(line_end: str) -> None:
    document = read(WRAPPED.replace("\n", line_end))
    for word in WRAPPED.split():
        at = document.prose.index(word)
        span = document.source_map.span(Span(at, at + len(word)))
        assert span.of(document.source.text) == word


def test_the_guess_about_wraps_can_be_overruled() -> None:
    assert len(blocks(WRAPPED, wrapped=False)) == 6
    assert len(blocks("One line here.\nAnother line here.", wrapped=True)) == 1


def test_wrapped_list_items_stay_apart() -> None:
    items = "- one thing that has to be done\n- another thing\n  that goes on"
    assert [text for _, text in blocks(items, wrapped=True)] == [
        "one thing that has to be done",
        "another thing that goes on",
    ]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (PARAGRAPH, BlockKind.PARAGRAPH),
        (PARAGRAPH.rstrip(".") + " and all of the next one too", BlockKind.PARAGRAPH),
        ("“We won,” she said.", BlockKind.PARAGRAPH),
        ("Council votes to keep old library open", BlockKind.HEADLINE),
        ("By Ana Diaz", BlockKind.BYLINE),
        ("- Bring a coat", BlockKind.LIST_ITEM),
        ("• Bring a coat", BlockKind.LIST_ITEM),
        ("12. Bring a coat", BlockKind.LIST_ITEM),
        ("Photo: Ana Diaz", BlockKind.CAPTION),
        ("Spain\t3\t1", BlockKind.TABLE_CELL),
        ("| Spain | 3 |", BlockKind.TABLE_CELL),
    ],
)
def test_a_line_is_known_for_what_it_is(line: str, kind: BlockKind) -> None:
    assert [block.kind for block in read(line).blocks] == [kind]


def test_the_mark_of_a_list_item_is_no_part_of_it() -> None:
    assert blocks("- Bring a coat") == [("list-item", "Bring a coat")]


@given(st.text(st.one_of(st.sampled_from(" \t\r\n.-a1|"), st.characters(codec="utf-8"))))
def test_blocks_hold_all_that_is_not_white_or_a_list_mark_in_order(text: str) -> None:
    document = read(text)
    end = 0
    for block in document.blocks:
        assert end <= block.span.start < block.span.end
        assert "\n" not in block.span.of(document.prose)
        assert "\r" not in block.span.of(document.prose)
        end = block.span.end
    assert (text.strip() == "") == (not document.blocks)


@given(st.text(st.one_of(st.sampled_from(" \r\n.-a"), st.characters(codec="utf-8"))), st.booleans())
def test_every_block_maps_into_the_source(text: str, wrapped: bool) -> None:
    document = read(text, wrapped)
    for block in document.blocks:
        in_source = document.source_map.span(block.span).of(text)
        assert in_source.split() == block.span.of(document.prose).split()


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        ("café".encode(), "café", "utf-8"),
        (codecs.BOM_UTF8 + "café".encode(), "café", "utf-8"),
        (codecs.BOM_UTF16_LE + "café".encode("utf-16-le"), "café", "utf-16-le"),
        (codecs.BOM_UTF16_BE + "café".encode("utf-16-be"), "café", "utf-16-be"),
        ("“café”".encode("cp1252"), "“café”", "cp1252"),
        (b"caf\xe9 \x81", "café \x81", "cp1252"),
        (codecs.BOM_UTF16_LE + b"a\0\0\xd8", "a\ud800", "utf-16-le"),
        (b"", "", "utf-8"),
    ],
)
def test_bytes_are_decoded_without_loss(data: bytes, text: str, encoding: str) -> None:
    source = decode(data, "a.txt")
    assert (source.text, source.encoding) == (text, encoding)


@pytest.mark.parametrize("data", [b"\x7fELF\0\0", b"text\0more", codecs.BOM_UTF16_LE + b"odd"])
def test_data_that_are_no_text_are_refused(data: bytes) -> None:
    with pytest.raises(BinaryFileError):
        decode(data, "a.txt")


@given(st.binary())
def test_any_bytes_are_either_refused_or_decoded(data: bytes) -> None:
    try:
        source = decode(data, "a.txt")
    except BinaryFileError:
        return
    if source.encoding != "cp1252":
        assert source.mark + source.text.encode(source.encoding, "surrogatepass") == data
    else:
        assert len(source.text) == len(data)
