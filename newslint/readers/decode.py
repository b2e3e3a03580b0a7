"""From bytes to text, without losing any."""

from __future__ import annotations

import codecs

from newslint.text.source import SourceFile

LEGACY_ENCODING = "cp1252"
_SNIFFED = 8000


class BinaryFileError(ValueError):
    """The data is not text."""


def decode(data: bytes, path: str) -> SourceFile:
    """Decode UTF-8 with or without a byte-order mark, UTF-16 with one, else Windows-1252.

    The five bytes that Windows-1252 leaves undefined become the control characters of Latin-1;
    a lone surrogate in UTF-16 is kept. Raises BinaryFileError when a NUL byte stands near the
    start, which is how git tells text from other data.
    """
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if data.startswith(mark):
            if len(data) % 2:
                raise BinaryFileError("it begins like UTF-16 but has an odd number of bytes")
            text = data[len(mark) :].decode(encoding, "surrogatepass")
            return SourceFile(path, data, text, encoding, mark)
    if b"\0" in data[:_SNIFFED]:
        raise BinaryFileError("it looks like a binary file (it holds NUL bytes)")
    try:
        mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
        return SourceFile(path, data, data[len(mark) :].decode("utf-8"), "utf-8", mark)
    except UnicodeDecodeError:
        return SourceFile(path, data, _decode_legacy(data), LEGACY_ENCODING)


def _decode_legacy(data: bytes) -> str:
    try:
        return data.decode(LEGACY_ENCODING)
    except UnicodeDecodeError:
        return "".join(
            byte.decode(LEGACY_ENCODING, "ignore") or byte.decode("latin-1")
            for byte in (data[i : i + 1] for i in range(len(data)))
        )
