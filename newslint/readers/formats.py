"""Which reader a file gets."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from newslint.readers.plain import read_plain
from newslint.text.document import Document
from newslint.text.source import SourceFile


class ReadingOptions(NamedTuple):
    """How to read a file; `wrapped` overrules the guess about hard-wrapped plain text, `format`
    what the file's name tells."""

    wrapped: bool | None = None
    format: str = ""


Reader = Callable[[SourceFile, ReadingOptions], Iterator[Document]]


def _plain(source: SourceFile, options: ReadingOptions) -> Iterator[Document]:
    return read_plain(source, options.wrapped)


def _markdown(source: SourceFile, options: ReadingOptions) -> Iterator[Document]:
    from newslint.readers.markdown import read_markdown

    return read_markdown(source)


READERS: Mapping[str, Reader] = {"text": _plain, "markdown": _markdown}
SUFFIXES: Mapping[str, str] = {
    ".txt": "text",
    ".text": "text",
    **dict.fromkeys((".md", ".markdown", ".mdown", ".mkd", ".mdx"), "markdown"),
}


def format_of(path: str) -> str:
    """The format of a file of that name; plain text where the name does not tell."""
    return SUFFIXES.get(os.path.splitext(path)[1].lower(), "text")


def read_documents(
    source: SourceFile, format_name: str = "text", options: ReadingOptions | None = None
) -> Iterator[Document]:
    """The articles in a file; raises KeyError for a format there is no reader for."""
    return READERS[format_name](source, options or ReadingOptions())
