"""Where sentences begin and end.

A stop ends a sentence when what stands before it is no abbreviation, initial or ellipsis and what
follows begins one. A lower-case letter after an ordinary word and its full stop begins one too:
that it has no capital is a mistake to be found, not a reason to overlook the sentence. See
docs/sentences.md for what other splitters do with the same texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newslint.expressions import compiled
from newslint.facts.abbreviations import (
    BEFORE_NAMES,
    BEFORE_NUMBERS,
    CAPITALISED,
    LOWER_CASE,
    SENTENCE_OPENERS,
    SHORT_WORDS,
)
from newslint.text.characters import CLOSERS
from newslint.text.span import Span

_LONGEST_TOKEN = 40


class Sentence(NamedTuple):
    """`span` holds its end mark and the closing quotation marks and brackets after it, and no
    white space at its ends."""

    span: Span


def split_sentences(prose: str, block: Span) -> Iterator[Sentence]:
    """The sentences of one block, in order; together they hold all of it but white space."""
    start = block.start
    for stop in _patterns()["stop"].finditer(prose, block.start, block.end):
        if _ends_sentence(prose, stop, start):
            yield Sentence(Span(start, stop.end("closers")))
            start = stop.end()
    if start < block.end:
        yield Sentence(Span(start, block.end))


def _ends_sentence(prose: str, stop: re.Match[str], start: int) -> bool:
    following = _patterns()["word"].match(prose, stop.end("openers"))
    word = following.group() if following else prose[stop.end("openers")]
    closed = bool(stop["closers"])
    if word[0].islower():
        if closed or stop["openers"].strip("\"“‘'"):
            return False
        return _may_precede_lower_case(prose, stop, word)
    if stop["marks"] != ".":
        return closed or "." not in stop["marks"] or word[0].isupper() or word[0].isdigit()
    if prose[stop.start() - 1] in CLOSERS:  # “barmy”. (part two).
        return True
    token = _token_before(prose, stop.start(), start)
    if token is None or closed:
        return closed and token is not None
    is_initial = len(word) == 1 and prose.startswith(".", stop.end("openers") + 1)
    return _is_end_before(word, token, word.lower() in SENTENCE_OPENERS and not is_initial)


def _may_precede_lower_case(prose: str, stop: re.Match[str], word: str) -> bool:
    """Whether a sentence may end here although the next word has no capital."""
    if stop["marks"] not in (".", "!", "?"):
        return False
    if prose[stop.start() - 1] in CLOSERS:
        return stop["marks"] == "."
    token = _token_before(prose, stop.start(), 0) or ""
    if stop["marks"] != ".":  # “Yahoo! said”, “Who Is It? by a poet”
        return len(token) > 2 and token.isalpha() and token.islower()
    if token[-1:].isdigit() or token[-1:] == "%":  # but not “1. b; 2. c”
        return len(token) > 1 and word.isalpha() and (len(word) > 1 or word in "ai")
    return _is_whole_word(token)


def _is_whole_word(token: str) -> bool:
    """Whether a token with a stop behind it is no abbreviation: a word, an acronym, an address."""
    last = _patterns()["inner_mark"].split(token)[-1]
    if not last.isalpha() or _is_abbreviation(token) or _is_abbreviation(last):
        return False
    if len(last) < 3:
        return last in SHORT_WORDS or (len(last) == 2 and last.isupper() and last == token)
    return last.isupper() or bool(_patterns()["vowel"].search(last))


def _is_end_before(word: str, token: str, is_opener: bool) -> bool:
    """Whether a full stop after `token` ends the sentence when `word` has a capital or no case;
    `is_opener`: it is one that often begins a sentence."""
    bare = token.lower()
    if token[0].isupper() and bare in BEFORE_NAMES:
        return False
    if bare in BEFORE_NUMBERS and (token[0].isupper() or len(token) < 3 or word[0].isdigit()):
        return is_opener and not word[0].isdigit()
    is_short = _is_abbreviation(token) or _patterns()["dotted"].fullmatch(token)
    return is_opener or not (is_short or (len(token) == 1 and token.isalpha()))


def _is_abbreviation(token: str) -> bool:
    bare = token.lower()
    return bare in LOWER_CASE or (token[0].isupper() and bare in CAPITALISED)


def _token_before(prose: str, stop: int, start: int) -> str | None:
    """What stands before a stop, without opening marks; None where nothing or only marks do."""
    match = _patterns()["token"].search(prose[max(start, stop - _LONGEST_TOKEN) : stop])
    if match is None:
        return None
    token = match.group()
    # “1.” at the start of a block numbers it.
    return None if token.isdigit() and stop - len(token) == start and len(token) < 3 else token


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "stop": compiled(
            r"(?<![.!?…])(?P<marks>[.!?…]++)(?P<closers>[\"'’”»)\]]*+)\s++"
            r"(?=(?P<openers>[\"'“‘«„(\[—–]*+)[^\s\"'“‘«„(\[—–.!?…)\]”’»,;:/])"
        ),
        "word": compiled(r"[^\W_]+(?:['’][^\W_]+)*"),
        "token": compiled(r"[^\s\"'“‘«„(\[—–”’)\]]+$"),
        "dotted": compiled(r"(?:[^\W\d_]{1,3}\.)+[^\W\d_]{1,3}"),
        "inner_mark": compiled(r"[.\-–—/@]"),
        "vowel": compiled(r"[aeiouy]", re.IGNORECASE),
    }
