"""The JSON Schema of the configuration is current, and agrees with the reader."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newslint.project.configuration import DIALECTS
from newslint.project.keys import KEYS, LEVELS, OVERRIDE_KEYS
from newslint.project.schema import schema
from newslint.project.table_reader import TableReader
from newslint.project.toml_file import TomlFile
from tests.conftest import PROJECT

_WORDS = st.sampled_from(
    ["spelling", "en", "auto", "10 MB", "2", "9 XB", "", "#", "!", "a/", "a//b"]
)
_TEXT = st.one_of(_WORDS, st.text("ab/!# .B0", max_size=5))
_SIMPLE = st.one_of(
    _TEXT,
    st.integers(),
    st.booleans(),
    st.lists(st.one_of(_TEXT, st.integers()), max_size=3),
    st.dictionaries(_TEXT, st.sampled_from([*LEVELS, "bad", 1]), max_size=2),
    st.sampled_from(DIALECTS),
)
_NAMES = st.one_of(st.sampled_from([*OVERRIDE_KEYS, *KEYS]), st.just("selct"))
_OVERRIDES = st.lists(st.one_of(st.dictionaries(_NAMES, _SIMPLE, max_size=3), _TEXT), max_size=2)
_TABLES = st.dictionaries(_NAMES, st.one_of(_SIMPLE, _OVERRIDES), max_size=4)


def _is_read(table: dict[str, Any]) -> bool:
    return not TableReader(TomlFile("/articles/newslint.toml", "", table), "").problems


def _is_valid(table: dict[str, Any]) -> bool:
    return jsonschema.Draft202012Validator(schema()).is_valid(table)


@given(_TABLES)
@example({"overrides": [{"paths": ["wire/"], "dialect": "en-GB"}]})
@example({"overrides": [{"ignore": ["spelling"]}]})
@example({"severity": {"spelling": "info"}, "max-file-size": 2000})
@example({"force-exclude": 1})
def test_the_schema_and_the_reader_accept_the_same(table: dict[str, Any]) -> None:
    assert _is_valid(table) == _is_read(table)


@pytest.mark.parametrize("name", KEYS)
def test_each_key_has_a_value_that_both_accept_and_one_that_both_refuse(name: str) -> None:
    good: dict[str, Any] = {
        "extends": "base.toml",
        "severity": {"spelling": "info"},
        "languagetool": {"enabled": True, "url": "http://127.0.0.1:8081", "timeout": 60},
        "language": "en",
        "dialect": "en-CA",
        "force-exclude": True,
        "max-file-size": "1.5 MB",
        "overrides": [{"paths": ["wire/"]}],
    }
    assert _is_valid({name: good.get(name, ["a"])})
    assert _is_read({name: good.get(name, ["a"])})
    assert not _is_valid({name: -1})
    assert not _is_read({name: -1})


def test_the_schema_in_the_documentation_is_current() -> None:
    path = PROJECT / "docs" / "newslint.schema.json"
    remedy = "run: python -m newslint.project.schema > docs/newslint.schema.json"
    assert json.loads(path.read_text("utf-8")) == schema(), remedy


def test_the_documentation_has_every_key() -> None:
    text = Path(PROJECT, "docs", "configuration.md").read_text("utf-8")
    assert [name for name in (*KEYS, *OVERRIDE_KEYS) if f"`{name}`" not in text] == []
