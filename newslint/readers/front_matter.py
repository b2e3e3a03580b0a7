"""The data in front of a Markdown text, in YAML, TOML or JSON; some of it is prose."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache
from typing import NamedTuple

from newslint.expressions import compiled
from newslint.readers.escaped import Part, value, write
from newslint.readers.prose_builder import ProseBuilder
from newslint.text.document import BlockKind

_AT_MOST = 30_000
"""Characters of front matter that are read; what is longer is a data set."""

_DATES = ("date", "pubdate", "publishdate", "published", "datepublished")


class Entry(NamedTuple):
    """A key and its text, by paragraphs; `reserved` may not be written into it."""

    key: str
    paragraphs: list[list[Part]]
    reserved: str


class MalformedError(ValueError):
    """The data are not what their marks say."""


class FrontMatter(NamedTuple):
    """Where the article begins, and what was said about it."""

    end: int
    metadata: Mapping[str, str]


def read_front_matter(text: str, builder: ProseBuilder) -> FrontMatter:
    """Puts the prose of front matter into blocks; malformed data hold none."""
    metadata = _metadata(builder.source.path.replace("\\", "/").rpartition("/")[2][:10])
    found = next(filter(None, (pattern.match(text) for pattern in _fences().values())), None)
    if found is None:
        return FrontMatter(0, metadata)
    start, end = found.span("data")
    if end - start > _AT_MOST:
        return FrontMatter(found.end(), metadata)
    for comment in _comment().finditer(text, start, end):
        builder.comment(comment["text"], *comment.span("all"))
    try:
        entries = list(_entries(found)(text, start, end))
    except (MalformedError, RecursionError):
        return FrontMatter(found.end(), metadata)
    for entry in entries:
        if entry.key.lower() in _DATES:
            day = "".join(value(text, paragraph) for paragraph in entry.paragraphs)
            metadata = {**metadata, **_metadata(day[:10])}
        name = _said_keys().get(entry.key.lower().replace("_", "").replace("-", ""))
        if name:
            metadata = {**metadata, **_said(name, entry, text, metadata.get(name, ""))}
        _write(entry, builder)
    return FrontMatter(found.end(), metadata)


def _said(name: str, entry: Entry, text: str, before: str) -> dict[str, str]:
    """What is kept of a key that rules ask for; `before`: what an earlier key of that kind said."""
    content = "\n".join(" ".join(value(text, one).split()) for one in entry.paragraphs)
    if not content:
        return {}
    if name in ("author", "note"):
        return {name: f"{before}\n{content}" if before else content}
    # The other keys mean the article only where they stand outside of all others.
    line = text.rfind("\n", 0, entry.paragraphs[0][0].start) + 1
    if not text.startswith(entry.key, line):
        return {}
    if name == "draft":
        return {"status": "published"} if content.lower() == "false" else {}
    return {name: content}


def _entries(fenced: re.Match[str]) -> Callable[[str, int, int], Iterator[Entry]]:
    if fenced.group().startswith("-"):
        from newslint.readers.front_matter_yaml import yaml_entries

        return yaml_entries
    if fenced.group().startswith("+"):
        from newslint.readers.front_matter_toml import toml_entries

        return toml_entries
    from newslint.readers.front_matter_json import json_entries

    return json_entries


def _write(entry: Entry, builder: ProseBuilder) -> None:
    words = _key_words().findall(entry.key)
    kind = _prose_keys().get(words[-1].lower() if words else "", "none")
    text = builder.source.text
    for paragraph in entry.paragraphs:
        if kind != "none" and not _template().search(value(text, paragraph)):
            builder.open(None if kind == "words" else BlockKind(kind))
            builder.reserved = entry.reserved
            write(builder, paragraph)
    builder.close()


def _metadata(day: str) -> dict[str, str]:
    """The date, where this is one; static sites also tell it at the start of a file's name."""
    try:
        return {"date": date.fromisoformat(day).isoformat()} if len(day) == 10 else {}
    except ValueError:
        return {}


@cache
def _prose_keys() -> dict[str, str]:
    """The last word of keys whose values are prose, and what kind; `words`: they tell it."""
    return {
        **dict.fromkeys(
            "title subtitle headline subheadline subheading kicker".split(), "headline"
        ),
        **dict.fromkeys("caption alt".split(), "caption"),
        **dict.fromkeys(
            "description summary excerpt abstract teaser standfirst intro lede dek blurb".split(),
            "words",
        ),
    }


@cache
def _said_keys() -> dict[str, str]:
    """Keys that are kept as they are, without hyphens and underscores."""
    return {
        **dict.fromkeys("author authors byline".split(), "author"),
        **dict.fromkeys("ednote ednotes editornote editorsnote notetoeditors".split(), "note"),
        **dict.fromkeys("embargo embargodate embargoeduntil embargountil".split(), "embargo"),
        **dict.fromkeys("lang language".split(), "language"),
        **dict.fromkeys("status pubstatus".split(), "status"),
        "draft": "draft",
    }


@cache
def _fences() -> dict[str, re.Pattern[str]]:
    """Front matter begins at the very start. A rule (`---`) before text that is no data does not
    begin any."""
    flags = re.DOTALL | re.MULTILINE
    return {
        "yaml": compiled(
            r"\A---[ \t]*\r?\n(?P<data>(?=[ \t\r\n]*(?:[\w\"'][^\r\n]{0,200}?:(?:[ \t\r\n])|[#{%]|"
            r"(?:---|\.\.\.)[ \t]*\r?$)).*?)^(?:---|\.\.\.)[ \t]*\r?(?:\n|\Z)",
            flags,
        ),
        "toml": compiled(r"\A\+\+\+[ \t]*\r?\n(?P<data>.*?)^\+\+\+[ \t]*\r?(?:\n|\Z)", flags),
        "json": compiled(
            r"\A(?P<data>\{[ \t]*\r?\n(?:[ \t][^\r\n]*+\r?\n|\r?\n)*+\}[ \t]*\r?$)", flags
        ),
    }


@cache
def _comment() -> re.Pattern[str]:
    return compiled(r"(?:^|[ \t])(?P<all>#[ \t]*(?P<text>newslint:[^\r\n]*))", re.MULTILINE)


@cache
def _key_words() -> re.Pattern[str]:
    return compiled(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


@cache
def _template() -> re.Pattern[str]:
    return compiled(r"\{\{|\{%|<%")
