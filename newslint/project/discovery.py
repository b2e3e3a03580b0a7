"""Which files a run reads: named ones always, others when walking a folder finds them."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from newslint.readers.formats import SUFFIXES

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


@dataclass
class Discovery:
    """`files` in order of path; `errors` are (path, what is wrong), `empty` folders without any."""

    files: list[str] = field(default_factory=list)
    errors: list[tuple[str, str]] = field(default_factory=list)
    empty: list[str] = field(default_factory=list)


def discover(paths: Iterable[str]) -> Discovery:
    """The files that paths name or hold, each once.

    Walking leaves out hidden files and folders, links, what is no regular file and what a
    `.gitignore` names; a file that is named itself is taken as it is.
    """
    found = Discovery()
    files: dict[str, None] = {}
    for path in paths:
        try:
            mode = os.stat(path).st_mode
        except OSError as error:
            found.errors.append((display(path), _reason(error)))
            continue
        if stat.S_ISDIR(mode):
            walked = list(_walk(path, _ignores_above(path), found))
            files.update(dict.fromkeys(walked))
            if not walked:
                found.empty.append(display(path))
        elif stat.S_ISREG(mode):
            files[path] = None
        else:
            found.errors.append((display(path), "it is neither a file nor a folder"))
    unique = {os.path.normpath(path): path for path in reversed(files)}
    found.files = sorted(unique.values(), key=lambda path: display(path).split("/"))
    return found


def display(path: str) -> str:
    """A path as it was given, with `/`."""
    return path.replace(os.sep, "/") if os.sep != "/" else path


def _reason(error: OSError) -> str:
    reasons = {
        FileNotFoundError: "there is no such file or folder",
        PermissionError: "no permission",
    }
    return reasons.get(type(error), error.strerror or str(error))


@dataclass(frozen=True)
class _Ignore:
    """The `.gitignore` of one folder."""

    folder: str
    lines: tuple[str, ...]

    @cached_property
    def _spec(self) -> GitIgnoreSpec:
        from pathspec import GitIgnoreSpec  # slow to import, and needed only for these files

        return GitIgnoreSpec.from_lines(self.lines)

    def verdict(self, path: str, is_folder: bool) -> bool | None:
        """Whether the file ignores a path; None when it says nothing of it."""
        inside = os.path.relpath(path, self.folder).replace(os.sep, "/")
        return self._spec.check_file(inside + ("/" if is_folder else "")).include


def _walk(folder: str, ignores: Sequence[_Ignore], found: Discovery) -> Iterator[str]:
    try:
        with os.scandir(folder) as entries:
            children = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        found.errors.append((display(folder), _reason(error)))
        return
    ignores = [*ignores, *_ignore_in(folder)]
    for child in children:
        if child.name.startswith(".") or child.is_symlink():
            continue
        is_folder = child.is_dir(follow_symlinks=False)
        is_article = child.is_file(follow_symlinks=False) and _suffix(child.name) in SUFFIXES
        if not (is_folder or is_article) or _is_ignored(child.path, is_folder, ignores):
            continue
        if is_folder:
            yield from _walk(child.path, ignores, found)
        else:
            yield child.path


def _suffix(name: str) -> str:
    return os.path.splitext(name)[1].lower()


def _is_ignored(path: str, is_folder: bool, ignores: Sequence[_Ignore]) -> bool:
    for ignore in reversed(ignores):
        verdict = ignore.verdict(path, is_folder)
        if verdict is not None:
            return verdict
    return False


def _ignore_in(folder: str) -> Iterator[_Ignore]:
    try:
        with open(os.path.join(folder, ".gitignore"), encoding="utf-8", errors="replace") as file:
            yield _Ignore(folder, tuple(file.read().splitlines()))
    except OSError:
        return


def _ignores_above(folder: str) -> list[_Ignore]:
    """The `.gitignore` files from the repository's root down to a folder, itself left out."""
    above: list[_Ignore] = []
    current = os.path.abspath(folder)
    while not os.path.exists(os.path.join(current, ".git")):
        parent = os.path.dirname(current)
        if parent == current:
            return []
        above = [*_ignore_in(parent), *above]
        current = parent
    return above
