"""Where sentences begin and end in news."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.facts.sentences import split_sentences
from newslint.text.span import Span


def sentences(text: str) -> list[str]:
    return [sentence.span.of(text) for sentence in split_sentences(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "marked",
    [
        "He lives in the U.S. | The vote was close. | It ended.",
        "In the U.S. Senate Sen. Ana Diaz met Lt. Col. Roe at No. 10 vs. Spain. | He left.",
        "W.E.B. Du Bois and J. A. Smith wrote it in Washington, D.C., where he lived.",
        "At 3 a.m. on Friday he left. | At 3 a.m. | He came back.",
        "iPhone sales rose. | iPad sales fell. | eBay said so.",
        "“Ready?” she asked. | “Go!” they shouted. | Yahoo! said nothing.",
        "He said “No.” | Then he left the “house”. | It fell (in part two). | It rose.",
        "Chicago . . . Chicago is big, and “Well … maybe” is no answer.",
        "They met Gen. Will Roe, Sen. More and Dr. No in May. | It rained.",
        "1. The first point. | (We promise!) | The rest.",
        "Roe Inc. said little of Roe Inc. | They rose on Jan. 20 in Calif. | But few.",
        "Which? said three of them leaked. | Who Is It? by a poet came first.",
        "SPRINGFIELD, Ill. (AP) — It rained. | Rs.500 was paid at example.com. | It is open.",
        "It ended in 1996. | In 2020 it rained. | No. 5 is out. | The answer is no. | He left.",
    ],
)
def test_a_stop_ends_a_sentence_only_where_a_reader_ends_it(marked: str) -> None:
    assert sentences(marked.replace(" | ", " ")) == marked.split(" | ")


@pytest.mark.parametrize(
    "marked",
    [
        "The road was closed. | then rain came.",
        "Why did it end? | nobody knows.",
        "He was born in 1996. | he died young.",
        "It was read by all of us. | the rest is “barmy”. | they left.",
        "It is run by the GSA. | they know it.",
    ],
)
def test_a_sentence_without_its_capital_is_one(marked: str) -> None:
    assert sentences(marked.replace(" | ", " ")) == marked.split(" | ")


@pytest.mark.parametrize(
    "text",
    [
        "E. coli and ESBL-E. coli spread by hand.",
        "The approx. 40 lbs. of dynamite (ret.) will be kept.",
        "1. b; 2. c; 3. a",
        "“We won.” she said.",
    ],
)
def test_an_abbreviation_before_a_small_letter_ends_nothing(text: str) -> None:
    assert sentences(text) == [text]


@given(st.text(alphabet=st.sampled_from('aB .!?…"”“’)(1\n\u00a0é—')), st.data())
def test_sentences_hold_all_of_a_block_but_white_space(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    block = Span(start, data.draw(st.integers(start, len(text))))
    spans = [sentence.span for sentence in split_sentences(text, block)]
    assert spans == sorted(spans)
    assert all(block.covers(span) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    held = "".join(span.of(text) for span in spans)
    assert "".join(held.split()) == "".join(block.of(text).split())
