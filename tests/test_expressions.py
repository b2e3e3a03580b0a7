"""Expressions from the cache find what `re` finds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import expressions
from newslint.engine.catalogue import Catalogue
from newslint.expressions import compiled, keep_compiled
from newslint.rules.rule import Pattern

SAMPLES = [
    (r"(?P<mark>[.!?…]++)(?P<closers>[\"’”]*+)\s++(?=[A-Z])", 0),
    (r"\b(?P<word>[a-zà-ÿ]+) (?P=word)\b", re.IGNORECASE),
    (r"(?i:straße|STRASSE)|Kelvin\u212a", re.IGNORECASE),
    (r"^x{2,4}?y$", re.MULTILINE),
]
TEXT = "The the end.  Xy xxxy\nSTRASSE Straße kelvinK “Go.” He left… Now"


@pytest.fixture
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A cache of its own, and nothing compiled yet."""
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path))
    expressions._shelf.cache_clear()
    yield tmp_path
    expressions._shelf.cache_clear()


def found(expression: re.Pattern[str]) -> list[tuple[tuple[int, int], dict[str, str]]]:
    return [(match.span(), match.groupdict()) for match in expression.finditer(TEXT)]


@pytest.mark.parametrize(("pattern", "flags"), SAMPLES)
def test_an_expression_from_the_cache_is_the_one_that_re_compiles(
    pattern: str, flags: int, fresh: Path
) -> None:
    first = compiled(pattern, flags)
    keep_compiled()
    assert (fresh / "expressions").exists()
    expressions._shelf.cache_clear()
    second = compiled(pattern, flags)
    assert first == second == re.compile(pattern, flags)
    assert found(first) == found(second) == found(re.compile(pattern, flags))


def test_patterns_of_rules_are_the_same_from_the_cache(catalogue: Catalogue, fresh: Path) -> None:
    patterns = [rule.kind.find for rule in catalogue.rules if isinstance(rule.kind, Pattern)]
    assert patterns
    for _ in range(2):
        assert [compiled(pattern) for pattern in patterns] == list(map(re.compile, patterns))
        keep_compiled()
        expressions._shelf.cache_clear()


@pytest.mark.filterwarnings("ignore::FutureWarning")  # `[1||]` may mean something one day
@given(st.text(alphabet=st.sampled_from("ab|*+?()[]{}^$.\\d1,-é")))
def test_a_bad_expression_raises_as_it_does_in_re(pattern: str) -> None:
    try:
        expected = re.compile(pattern)
    except re.error:
        with pytest.raises(re.error):
            compiled(pattern)
    else:
        assert compiled(pattern) == expected


def test_a_damaged_entry_is_not_used(fresh: Path) -> None:
    compiled(*SAMPLES[0])
    keep_compiled()
    entry = fresh / "expressions"
    entry.write_bytes(entry.read_bytes()[:-3] + b"\xff\xff\xff")
    expressions._shelf.cache_clear()
    assert found(compiled(*SAMPLES[0])) == found(re.compile(*SAMPLES[0]))


def test_nothing_is_written_when_nothing_new_was_compiled(fresh: Path) -> None:
    compiled(*SAMPLES[1])
    keep_compiled()
    (fresh / "expressions").unlink()
    compiled(*SAMPLES[1])
    keep_compiled()
    assert not (fresh / "expressions").exists()
