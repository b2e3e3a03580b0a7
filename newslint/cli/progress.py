"""How far a long run is, on a terminal."""

from __future__ import annotations

import os
import sys
import time
from typing import Any

from newslint.cli.options import clear_line

_PATIENCE = 2.0
"""Seconds that a run may last before anybody wonders."""
_SHOW_CURSOR = "\x1b[?25h"


class Progress:
    """click's bar on standard error, for files; other output goes above it, after `clear`.

    Nothing is written where standard error is no terminal, and within the first two seconds.
    """

    def __init__(self, files: int) -> None:
        self._files = files
        self._done = 0
        self._bar: Any = None
        self._shown_from = time.monotonic() + _PATIENCE if sys.stderr.isatty() else float("inf")

    def step(self) -> None:
        """One more file is done."""
        self._done += 1
        if self._bar is None and time.monotonic() >= self._shown_from:
            import click

            self._bar = click.progressbar(
                length=self._files, label="newslint", file=sys.stderr, show_pos=True
            )
        if self._bar is not None:
            sys.stdout.flush()
            self._bar.update(self._done - self._bar.pos)

    def clear(self) -> None:
        """Makes room for other output."""
        if self._bar is not None:
            clear_line()
            sys.stderr.flush()

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()
        if self._bar is not None and os.name != "nt":
            sys.stderr.write(_SHOW_CURSOR)  # which click hides, also when Ctrl-C ends the run
            sys.stderr.flush()
