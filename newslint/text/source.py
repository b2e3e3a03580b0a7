"""A file as it lies on the disk, decoded once."""

from __future__ import annotations

from functools import cached_property

from newslint.text.position import LineIndex


class SourceFile:
    """`data` is `mark` (a byte-order mark or nothing), then `text` in `encoding`.

    `path` is how the user named it, with `/`; line ends stand in `text` as they are.
    """

    def __init__(
        self, path: str, data: bytes, text: str, encoding: str = "utf-8", mark: bytes = b""
    ) -> None:
        self.path = path
        self.data = data
        self.text = text
        self.encoding = encoding
        self.mark = mark

    @cached_property
    def lines(self) -> LineIndex:
        return LineIndex(self.text)


def source_from_text(text: str, path: str = "<text>") -> SourceFile:
    """A source that never was a file."""
    return SourceFile(path, text.encode("utf-8", "surrogatepass"), text)
