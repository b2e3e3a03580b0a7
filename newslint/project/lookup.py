"""Where a folder's configuration is: the nearest file, from the folder upwards.

A run without any configuration pays no more than a few questions to the file system.
"""

from __future__ import annotations

import os
import re
import sys
from functools import cache, cached_property

from newslint.expressions import compiled

NAME = "newslint.toml"
SHARED_NAME = "pyproject.toml"
_SHARED_TABLE = b"newslint"
LARGEST = 1_000_000
"""Bytes of a configuration file."""


class Lookup:
    """Finds the file for a folder, and remembers."""

    def __init__(self) -> None:
        self._found: dict[str, str] = {}
        self._home = os.path.expanduser("~")

    def file_for(self, folder: str) -> str:
        """The nearest configuration file for a folder (an absolute path) up to the root of its
        repository, the home folder or the file system's root; empty when there is none."""
        if folder not in self._found:
            self._found[folder] = self._find(folder)
        return self._found[folder]

    @cached_property
    def users_file(self) -> str:
        return users_file()

    def _find(self, folder: str) -> str:
        own = os.path.join(folder, NAME)
        if os.path.lexists(own):
            return own
        shared = os.path.join(folder, SHARED_NAME)
        if os.path.isfile(shared) and has_table(shared):
            return shared
        parent = os.path.dirname(folder)
        if folder in (self._home, parent) or os.path.exists(os.path.join(folder, ".git")):
            return ""
        return self.file_for(parent)


def has_table(path: str) -> bool:
    """Whether a `pyproject.toml` has a table `[tool.newslint]`, without loading TOML for it."""
    if os.path.islink(path) and not is_within(path, repository_of(path) or os.path.dirname(path)):
        return False
    try:
        with open(path, "rb") as file:
            data = file.read(LARGEST + 1)
    except OSError:
        return False
    return _SHARED_TABLE in data and bool(_header().search(data.decode("utf-8", "replace")))


def is_within(path: str, folder: str) -> bool:
    """Whether what a path leads to, links resolved, lies in a folder or is the folder."""
    real, root = os.path.realpath(path), os.path.realpath(folder)
    return real == root or real.startswith(os.path.join(root, ""))


@cache
def _header() -> re.Pattern[str]:
    return compiled(
        r"""^[ \t]*\[\[?[ \t]*["']?tool["']?[ \t]*\.[ \t]*["']?newslint\b""", re.MULTILINE
    )


def repository_of(path: str) -> str:
    """The root of the repository that a file or folder lies in; empty when it is in none."""
    folder = os.path.dirname(os.path.abspath(path))
    while not os.path.exists(os.path.join(folder, ".git")):
        parent = os.path.dirname(folder)
        if parent == folder:
            return ""
        folder = parent
    return folder


def users_file() -> str:
    """The user's own configuration in the platform's folder; empty when there is none."""
    if sys.platform == "linux":  # as platformdirs has it, without the time that it takes to load
        base = os.environ.get("XDG_CONFIG_HOME", "").strip() or os.path.expanduser("~/.config")
        folder = os.path.join(base, "newslint")
    else:
        from platformdirs import user_config_dir

        folder = user_config_dir("newslint", appauthor=False)
    path = os.path.join(folder, NAME)
    return path if os.path.isfile(path) else ""
