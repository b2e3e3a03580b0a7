"""What files are called in reports that other programs read."""

from __future__ import annotations

import os


def repository_root(folder: str) -> str:
    """The nearest folder, from this one upwards, that holds `.git`; else the folder itself."""
    start = current = os.path.abspath(folder)
    while not os.path.exists(os.path.join(current, ".git")):
        parent = os.path.dirname(current)
        if parent == current:
            return start
        current = parent
    return current


def relative_path(path: str, base: str) -> str:
    """A path as it is called from a folder, with `/`; absolute when it lies outside of it."""
    for name in (os.path.abspath, os.path.realpath):  # a folder may have two names, by a link
        try:
            inside = os.path.relpath(name(path), name(base))
        except ValueError:  # on another drive
            continue
        if inside.split(os.sep, 1)[0] != os.pardir:
            return _with_slashes(inside)
    return _with_slashes(os.path.abspath(path))


def _with_slashes(path: str) -> str:
    return path.replace(os.sep, "/")
