"""Front matter in JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache

from newslint.expressions import compiled
from newslint.readers.escaped import parts
from newslint.readers.front_matter import Entry, MalformedError


def json_entries(text: str, start: int, end: int) -> Iterator[Entry]:
    """All keys with a text, at any depth; raises MalformedError."""
    try:
        json.loads(text[start:end])
    except ValueError as error:
        raise MalformedError(str(error)) from error
    for found in _tokens().finditer(text, start, end):
        if found["value"] is not None:
            content = list(parts(text, *found.span("value"), _escape(), _decode))
            yield Entry(found["key"], [content], '"\\')


def _decode(found: re.Match[str]) -> str:
    return str(json.loads(f'"{found.group()}"'))


@cache
def _escape() -> re.Pattern[str]:
    """One character each; two escapes may make up one."""
    return compiled(r"\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u....|\\.")


@cache
def _tokens() -> re.Pattern[str]:
    string = r"(?:[^\"\\]|\\.)*+"
    return compiled(
        rf"\"(?P<key>{string})\"\s*:\s*(?:\"(?P<value>{string})\")?|\"{string}\"", re.DOTALL
    )
