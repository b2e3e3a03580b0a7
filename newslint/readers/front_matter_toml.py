"""Front matter in TOML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.expressions import compiled
from newslint.readers.escaped import Part, parts
from newslint.readers.front_matter import Entry, MalformedError


def toml_entries(text: str, start: int, end: int) -> Iterator[Entry]:
    """All keys with a text or a date, at any depth; raises MalformedError."""
    import tomllib

    try:
        tomllib.loads(text[start:end].replace("\r\n", "\n"))
    except (ValueError, OverflowError) as error:
        raise MalformedError(str(error)) from error
    # In TOML that is known to be right, strings and comments cannot be mistaken for anything else.
    for found in _tokens().finditer(text, start, end):
        key = found["key"]
        if key is None:
            continue
        for name, reserved in (
            ("lines", '"\\'),
            ("basic", '"\\'),
            ("raw_lines", "'"),
            ("raw", "'"),
        ):
            if found[name] is not None:
                place = found.span(name)
                if "raw" in name:
                    content = [Part(*place)] if place[0] < place[1] else []
                else:
                    content = list(parts(text, *place, _escape(), _decode))
                yield Entry(key.strip("\"'"), [content], reserved)
        if found["bare"] is not None:
            yield Entry(key, [[Part(*found.span("bare"))]], "")


def _decode(found: re.Match[str]) -> str:
    mark = found.group()
    if mark[1] in "uU":
        return chr(int(mark[2:], 16))
    if mark[1] in " \t\r\n":
        return ""
    return {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", "e": "\x1b"}.get(
        mark[1], mark[1]
    )


@cache
def _escape() -> re.Pattern[str]:
    return compiled(r"\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\s+|.)")


@cache
def _tokens() -> re.Pattern[str]:
    basic = r"(?:[^\"\\]|\\.)*+"
    lines = r"(?:[^\"\\]|\\.|\"(?!\"\"))*+"
    raw_lines = r"(?:[^']|'(?!''))*+"
    return compiled(
        rf"#[^\r\n]*|"
        rf"(?P<key>[\w-]+|\"{basic}\"|'[^']*+')[ \t]*=[ \t]*(?:"
        rf"\"\"\"(?P<lines>{lines})\"\"\"|'''(?P<raw_lines>{raw_lines})'''|"
        rf"\"(?P<basic>{basic})\"|'(?P<raw>[^']*+)'|(?P<bare>\d[^\s,\]}}#]*)|)|"
        rf"\"\"\"{lines}\"\"\"|'''{raw_lines}'''|\"{basic}\"|'[^']*+'",
        re.DOTALL,
    )
