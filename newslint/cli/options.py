"""Options that several commands share, and what they make of them."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from newslint.reports.terminal import Terminal
from newslint.reports.visible import visible

if TYPE_CHECKING:
    import click

_COLUMNS_OF_A_PIPE = 100


def split_list(
    ctx: click.Context, param: click.Parameter, value: Sequence[str] | None
) -> tuple[str, ...]:
    """A repeated option whose values may themselves be lists with commas."""
    return tuple(item.strip() for text in value or () for item in text.split(",") if item.strip())


def use_colour(choice: str) -> bool:
    """Whether to colour standard output: as asked, else as the environment and terminal say."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()


def terminal(colour: bool) -> Terminal:
    if not colour:
        return Terminal(_columns())
    import click

    return Terminal(_columns(), click.style)


def _columns() -> int:
    """The width of the terminal, as `shutil` tells it; that takes longer to load than a text to
    lint."""
    if not sys.stdout.isatty():
        return _COLUMNS_OF_A_PIPE
    named = os.environ.get("COLUMNS", "")
    if named.isdecimal() and int(named):
        return int(named)
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or _COLUMNS_OF_A_PIPE
    except OSError:
        return _COLUMNS_OF_A_PIPE


def show(text: str) -> None:
    """A line of results. click's own echo would drop colours that were asked for in a pipe."""
    sys.stdout.write(text + "\n")


def say(message: str) -> None:
    """A line for the user that is no result."""
    sys.stdout.flush()
    clear_line()
    sys.stderr.write(f"newslint: {visible(message)}\n")


def clear_line() -> None:
    """Empties the line of the terminal that standard error is in, where a bar may stand.

    With spaces: consoles of Windows may not know the escape for it.
    """
    if sys.stderr.isatty():
        try:
            columns = os.get_terminal_size(sys.stderr.fileno()).columns or _COLUMNS_OF_A_PIPE
        except OSError:
            return
        sys.stderr.write(f"\r{' ' * max(0, columns - 1)}\r")
