"""A JSON Schema of the configuration, for editors.

python -m newslint.project.schema > docs/newslint.schema.json
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Any

from newslint.project.configuration import DIALECTS
from newslint.project.keys import (
    KEYS,
    LANGUAGE,
    LANGUAGETOOL_KEYS,
    LEVELS,
    LONGEST_TIMEOUT,
    OVERRIDE_KEYS,
    SIZE,
    Key,
    Kind,
)

_TEXT = {"type": "string"}
_TEXTS = {"type": "array", "items": _TEXT}
_PATH = {"type": "string", "minLength": 1}
_PATTERN = {"type": "string", "pattern": "^(?!#)(?!.*//)(?!!?/? *$)"}


def schema() -> dict[str, Any]:
    """What the reader of configurations accepts, as far as a schema can say: it knows neither
    rules nor files."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "newslint",
        "description": "newslint.toml, or [tool.newslint] in pyproject.toml",
        **_table(KEYS),
    }


def _table(keys: Mapping[str, Key]) -> dict[str, Any]:
    properties = {
        name: {"description": key.summary, **_value(key.kind)} for name, key in keys.items()
    }
    return {"type": "object", "additionalProperties": False, "properties": properties}


_SIMPLE: Mapping[Kind, dict[str, Any]] = {
    Kind.PATH: _PATH,
    Kind.PATHS: {"type": "array", "items": _PATH},
    Kind.RULES: _TEXTS,
    Kind.PACKS: _TEXTS,
    Kind.PATTERNS: {"type": "array", "items": _PATTERN},
    Kind.LEVELS: {"type": "object", "additionalProperties": {"enum": list(LEVELS)}},
    Kind.LANGUAGE: {"type": "string", "pattern": f"^(?:{LANGUAGE})$"},
    Kind.DIALECT: {"enum": list(DIALECTS)},
    Kind.FLAG: {"type": "boolean"},
    Kind.ADDRESS: {"type": "string", "pattern": "^https?://[^/]"},
    Kind.SECONDS: {"type": "integer", "minimum": 1, "maximum": LONGEST_TIMEOUT},
    Kind.SIZE: {
        "anyOf": [
            {"type": "integer", "minimum": 0},
            {"type": "string", "pattern": f"^(?:[0-9]+|{SIZE})$"},
        ]
    },
}


def _value(kind: Kind) -> dict[str, Any]:
    if kind is Kind.OVERRIDES:
        return {"type": "array", "items": {**_table(OVERRIDE_KEYS), "required": ["paths"]}}
    if kind is Kind.LANGUAGETOOL:
        return _table(LANGUAGETOOL_KEYS)
    return _SIMPLE[kind]


def main() -> None:
    sys.stdout.write(json.dumps(schema(), indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
