"""Reading the text of configurations and lists, which anybody may have put there."""

from __future__ import annotations

import errno
import os
import stat

from newslint.project.lookup import LARGEST
from newslint.project.problems import Problem


def read_text(path: str) -> str | Problem:
    """What a file holds, in UTF-8 and with plain line ends, or why it cannot be used."""
    try:
        with open(path, "rb", opener=_open_regular) as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        return Problem(path, 0, f"cannot be read: {getattr(error, 'strerror', '') or error}")
    if len(data) > LARGEST:
        return Problem(path, 0, f"is larger than {LARGEST:,} bytes")
    try:
        return data.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        return Problem(path, data.count(b"\n", 0, error.start) + 1, "is not UTF-8")


def _open_regular(path: str, flags: int) -> int:
    """Opens regular files only, and never waits for a pipe that nobody writes to."""
    descriptor = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EINVAL, "it is no regular file")
    return descriptor
