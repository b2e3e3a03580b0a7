"""Tables of contexts that lie beside a check as data: a text is looked up in them word by word, and
rows of words that it does not hold are never parsed.

A file is UTF-8; paragraphs hold, in their first line, a word or several with `/` between them, and
below it the rows of `_contexts`, in which `~` is the word itself.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from newslint.checks.grammar._contexts import Find, finder
from newslint.plugin import Article, Hit, Span


def finder_of(name: str, *, capitals: bool = False) -> Find:
    """The function of a rule that finds the words of a file's table where they are wrong.

    Words with a capital within a sentence may be names: they are left alone unless `capitals`.
    """

    def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
        rows = _rows(name)
        present = {
            word: b"\n".join(rows[key]).decode().replace("~", word)
            for word in article.tokens.index
            if (key := word.encode("utf-8", "surrogatepass")) in rows
        }
        yield from finder(present, capitals=capitals)(article, places)

    return find


@cache
def _rows(name: str) -> Mapping[bytes, Sequence[bytes]]:
    # bytes, since most rows are never looked at
    place = os.path.join(os.path.dirname(__file__), name)
    with open(place, "rb") as file:  # pathlib would take longer to load than this to read
        table = file.read()
    rows: dict[bytes, list[bytes]] = {}
    for paragraph in table.split(b"\n\n"):
        words, _, lines = paragraph.strip().partition(b"\n")
        for word in words.split(b"/"):
            rows.setdefault(word, []).append(lines)
    return rows
