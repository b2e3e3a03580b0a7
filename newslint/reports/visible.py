"""Showing text that comes from anywhere: nothing in it may steer the terminal."""

from __future__ import annotations

import unicodedata

_ESCAPED_CATEGORIES = {"Cc", "Cf", "Cs", "Zl", "Zp", "Co"}

# With this, in any place of a line, old commands to the runner of GitHub Actions begin.
_OLD_COMMAND = "##["


def visible(text: str) -> str:
    """The text with control, direction and other unseen characters as escapes, tabs as spaces."""
    if not (text.isascii() and text.isprintable()):
        text = "".join(map(_shown, text))
    return text.replace(_OLD_COMMAND, "##\\u{5b}")


def starts_command(line: str) -> bool:
    """Whether the runner of GitHub Actions may take a line of output for a command."""
    return line.lstrip().startswith("::")


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
