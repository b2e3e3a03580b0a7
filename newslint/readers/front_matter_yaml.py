"""Front matter in YAML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from newslint.expressions import compiled
from newslint.readers.escaped import Part, parts, value
from newslint.readers.front_matter import Entry, MalformedError

if TYPE_CHECKING:
    from yaml import Node, ScalarNode

_BRACKETS = 500
"""The parser looks at all open brackets for every token."""


def yaml_entries(text: str, start: int, end: int) -> Iterator[Entry]:
    """All keys with a text, at any depth; raises MalformedError."""
    import yaml

    data = text[start:end]
    if data.count("[") + data.count("{") > _BRACKETS:
        raise MalformedError("too many brackets")
    try:
        root = yaml.compose(data, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        raise MalformedError(str(error)) from error
    waiting: list[tuple[str, Node, bool]] = [("", root, False)] if root else []
    seen: set[int] = set()
    while waiting:
        key, node, in_flow = waiting.pop()
        if id(node) in seen:  # an alias
            continue
        seen.add(id(node))
        in_flow = in_flow or bool(getattr(node, "flow_style", False))
        if isinstance(node, yaml.ScalarNode):
            yield _entry(key, node, text, start, in_flow)
        elif isinstance(node, yaml.MappingNode):
            waiting += [
                (str(name.value), one, in_flow)
                for name, one in reversed(node.value)
                if isinstance(name, yaml.ScalarNode)
            ]
        else:
            waiting += [(key, one, in_flow) for one in reversed(node.value)]


def _entry(key: str, node: ScalarNode, text: str, base: int, in_flow: bool) -> Entry:
    start, end = base + node.start_mark.index, base + node.end_mark.index
    style = node.style or ""
    if style in ("|", ">") and style:
        header = _patterns()["header"].match(text, start, end)
        content = [Part(header.end() if header else start, end)]
        reserved = ""
    elif style:
        escape = _patterns()[style]
        content = list(parts(text, start + 1, end - 1, escape, _decode))
        reserved = '\\"' if style == '"' else "'"
    else:
        content = [Part(start, end)] if start < end else []
        reserved = ":#\"'[]{}&*!|>%@`" + ("," if in_flow else "")
    # Where the parser and we read different things, the positions are not to be trusted.
    if value(text, content).split() != str(node.value).split():
        content = []
    return Entry(key, list(_paragraphs(text, content)), reserved)


def _paragraphs(text: str, content: list[Part]) -> Iterator[list[Part]]:
    if len(content) != 1 or content[0].text is not None:
        yield content
        return
    start = content[0].start
    for blank in _patterns()["blank"].finditer(text, *content[0][:2]):
        yield [Part(start, blank.start())]
        start = blank.end()
    yield [Part(start, content[0].end)]


def _decode(found: re.Match[str]) -> str:
    mark = found.group()
    if mark == "''":
        return "'"
    if mark[1] in "xuU":
        return chr(int(mark[2:], 16))
    if mark[1] in "\r\n":
        return ""
    return _escapes().get(mark[1], mark[1])


@cache
def _escapes() -> dict[str, str]:
    return dict(zip("0abtnvfre_NLP", "\0\a\b\t\n\v\f\r\x1b\xa0\x85\u2028\u2029", strict=True))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "header": compiled(r"[|>][^\r\n]*\r?\n?"),
        "blank": compiled(r"\r?\n(?:[ \t]*\r?\n)+"),
        "'": compiled("''"),
        '"': compiled(
            r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r?\n[ \t]*|.)", re.DOTALL
        ),
    }
