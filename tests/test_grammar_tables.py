"""The tables of the grammar rules are read piece by piece when an article asks for them, so here
every piece of them is read."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

from newslint.checks import grammar
from newslint.checks.grammar import _contexts

MODULES = sorted(place.stem for place in Path(*grammar.__path__).glob("[a-z]*.py"))


@pytest.mark.parametrize("name", MODULES)
def test_every_item_can_be_read(name: str) -> None:
    table = getattr(import_module(f"{grammar.__name__}.{name}"), "TABLE", {})
    for rows in table.values():
        verdicts = _contexts._verdicts(rows)
        contexts = [context for _, some in verdicts.wrong for context in some]
        for context in (*contexts, *_contexts._contexts(verdicts.right)):
            for _, written in context.items:
                item = _contexts._item(written)
                assert item.words or item.endings or written == _contexts._ANY


TABLES = [
    "confused_words.txt",
    "homophones.txt",
    "missing_words.txt",
    "needless_words.txt",
    "wrong_prepositions.txt",
]


@pytest.mark.parametrize("name", TABLES)
def test_every_row_of_a_table_beside_a_check_can_be_read(name: str) -> None:
    text = Path(*grammar.__path__, name).read_text("utf-8")
    assert text == text.strip("\n") + "\n"
    for paragraph in text.rstrip("\n").split("\n\n"):
        words, _, rows = paragraph.partition("\n")
        assert re.fullmatch(r"[^\s:;_]+", words), paragraph
        verdicts = _contexts._verdicts(rows.replace("~", words.split("/")[0]))
        assert verdicts.wrong, words
        for better, some in verdicts.wrong:
            assert some, paragraph
            assert better.strip() == better, paragraph
