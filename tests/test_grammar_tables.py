"""The tables of the grammar rules are read piece by piece when an article asks for them, so here
every piece of them is read."""

from __future__ import annotations

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
