"""A file as it lies on the disk, decoded once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from newslint.text.position import LineIndex


@dataclass(frozen=True)
class SourceFile:
    """`data` is `mark` (a byte-order mark or nothing), then `text` in `encoding`.

    `path` is how the user named it, with `/`; line ends stand in `text` as they are.
    """

    path: str
    data: bytes
    text: str
    encoding: str = "utf-8"
    mark: bytes = b""

    @cached_property
    def lines(self) -> LineIndex:
        return LineIndex(self.text)


def source_from_text(text: str, path: str = "<text>") -> SourceFile:
    """A source that never was a file."""
    return SourceFile(path, text.encode("utf-8", "surrogatepass"), text)
