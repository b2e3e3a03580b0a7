"""What is wrong with a configuration or a file that it names."""

from __future__ import annotations

import os
from typing import NamedTuple


class Problem(NamedTuple):
    """A file, a line (1-based; 0: the file as a whole), what is wrong and what to do."""

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        place = f"{self.shown_path}:{self.line}" if self.line else self.shown_path
        return f"{place}: {self.message}"

    @property
    def shown_path(self) -> str:
        return shown_path(self.path)

    @property
    def in_file(self) -> str:
        """What is wrong, where the file is told otherwise."""
        return f"line {self.line}: {self.message}" if self.line else self.message


def shown_path(path: str) -> str:
    """A path from the current folder on where it lies in it, with `/`."""
    here = os.path.join(os.getcwd(), "")
    absolute = os.path.abspath(path)
    shown = absolute[len(here) :] if absolute.startswith(here) else path
    return shown.replace(os.sep, "/") if os.sep != "/" else shown
