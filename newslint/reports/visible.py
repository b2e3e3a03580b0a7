"""Showing text that comes from anywhere: nothing in it may steer the terminal."""

from __future__ import annotations

import unicodedata

_ESCAPED_CATEGORIES = {"Cc", "Cf", "Cs", "Zl", "Zp", "Co"}


def visible(text: str) -> str:
    """The text with control, direction and other unseen characters as escapes, tabs as spaces."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_shown, text))


def _shown(char: str) -> str:
    if char == "\t":
        return " "
    if unicodedata.category(char) in _ESCAPED_CATEGORIES:
        return f"\\u{{{ord(char):x}}}"
    return char


def width(text: str) -> int:
    """How many cells of a terminal a text takes: combining marks none, wide characters two."""
    if text.isascii():
        return len(text)
    return sum(map(_cells, text))


def _cells(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
