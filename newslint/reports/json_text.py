"""JSON that any reader takes and that may stand in the log of a CI job."""

from __future__ import annotations

import json


def dump(value: object, indent: int | None = None) -> str:
    """ASCII: a lone surrogate in a file is no valid UTF-8, its escape is valid JSON."""
    text = json.dumps(value, ensure_ascii=True, indent=indent)
    # Only within strings can this stand; the runner of GitHub Actions takes it for a command.
    return text.replace("##[", "##\\u005b")


def is_interchangeable(text: str) -> bool:
    """Whether strict readers of JSON take the text: it holds no lone surrogate."""
    return text.isascii() or not any("\ud800" <= char <= "\udfff" for char in text)


def interchangeable(text: str) -> str:
    """The text with lone surrogates (a file name that is no UTF-8 has them) as visible escapes."""
    return text.encode("utf-8", "backslashreplace").decode()
