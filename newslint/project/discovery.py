"""Which files a run reads: named ones, and others when walking a folder finds them."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newslint.project.configuration import Configuration, covers
from newslint.readers.formats import SUFFIXES

if TYPE_CHECKING:
    from newslint.project.configuration import PathPatterns
    from newslint.project.configurations import Configurations

_DEEPEST = 100
"""Folders in folders; deeper, no articles are kept."""
_LONGEST_IGNORE = 1_000_000
"""Characters of a `.gitignore` that are read."""


class DiscoveryOptions(NamedTuple):
    """What the command line says of files: patterns besides those of a configuration, whether they
    hold for named files too, and the bytes that a file may have (a configuration's when None)."""

    exclude: PathPatterns | None = None
    force_exclude: bool = False
    max_file_size: int | None = None


class Discovery:
    """`files` in order of path; `errors` are (path, what is wrong), `empty` folders without any,
    `skipped` (path, why)."""

    def __init__(self) -> None:
        self.files: list[str] = []
        self.errors: list[tuple[str, str]] = []
        self.empty: list[str] = []
        self.skipped: list[tuple[str, str]] = []


def discover(
    paths: Iterable[str], configurations: Configurations, options: DiscoveryOptions | None = None
) -> Discovery:
    """The files that paths name or hold, each once.

    Walking leaves out hidden files and folders, links, what is no regular file, what a `.gitignore`
    names, what a configuration excludes and files that are too large. A file that is named is taken
    as it is, unless excludes are forced. A configuration with mistakes leaves out all its files.
    """
    found = Discovery()
    finder = _Finder(configurations, options or DiscoveryOptions(), found)
    files: dict[str, None] = {}
    for path in paths:
        try:
            status = os.stat(path)
        except (OSError, ValueError) as error:
            found.errors.append((display(path), _reason(error)))
            continue
        if stat.S_ISDIR(status.st_mode):
            walked = list(finder.walk(path))
            files.update(dict.fromkeys(walked))
            if not walked and configurations.for_folder(path) is not None:
                found.empty.append(display(path))
        elif stat.S_ISREG(status.st_mode):
            if finder.takes_named(path, status.st_size):
                files[path] = None
        else:
            found.errors.append((display(path), "it is neither a file nor a folder"))
    unique = {os.path.normpath(path): path for path in reversed(files)}
    found.files = sorted(unique.values(), key=lambda path: display(path).split("/"))
    return found


def display(path: str) -> str:
    """A path as it was given, with `/`."""
    return path.replace(os.sep, "/") if os.sep != "/" else path


def _reason(error: OSError | ValueError) -> str:
    reasons: dict[type[Exception], str] = {
        FileNotFoundError: "there is no such file or folder",
        PermissionError: "no permission",
    }
    return reasons.get(type(error)) or getattr(error, "strerror", None) or str(error)


class _Ignore:
    """The `.gitignore` of one folder."""

    def __init__(self, folder: str, lines: Iterable[str]) -> None:
        from newslint.project.ignore_patterns import read_patterns  # needed only for these files

        self._folder = folder
        self._patterns = read_patterns(lines)

    def verdict(self, path: str, is_folder: bool) -> bool | None:
        """Whether the file ignores a path; None when it says nothing of it."""
        return self._patterns.verdict(os.path.relpath(path, self._folder).split(os.sep), is_folder)


class _Finder:
    """Walks folders and judges files by their configurations."""

    def __init__(
        self, configurations: Configurations, options: DiscoveryOptions, found: Discovery
    ) -> None:
        self.configurations = configurations
        self.options = options
        self.found = found

    def takes_named(self, path: str, size: int) -> bool:
        """Whether a file that is named is read; an error is told where it is too large."""
        folder = os.path.dirname(path) or "."
        configuration = self.configurations.for_folder(folder)
        if configuration is None or self._is_excluded_by_force(path, configuration):
            return False
        if size <= (most := self._max_size(configuration)):
            return True
        self.found.errors.append((display(path), _too_large(size, most)))
        return False

    def walk(self, top: str) -> Iterator[str]:
        """The articles below a folder, in no order."""
        waiting = [(top, tuple(_ignores_above(top)), 0)]
        while waiting:
            folder, ignores, depth = waiting.pop()
            try:
                with os.scandir(folder) as entries:
                    children = [entry for entry in entries if not entry.name.startswith(".")]
            except OSError as error:
                self.found.errors.append((display(folder), _reason(error)))
                continue
            configuration = self.configurations.for_folder(folder)
            if configuration is None:
                continue
            ignores = (*ignores, *_ignore_in(folder))
            for child in children:
                if not self._may_be_taken(child, configuration, ignores):
                    continue
                if not child.is_dir(follow_symlinks=False):
                    yield from self._if_small(child, configuration)
                elif depth < _DEEPEST:
                    waiting.append((child.path, ignores, depth + 1))
                else:
                    message = f"folders more than {_DEEPEST} deep are not searched"
                    self.found.errors.append((display(child.path), message))

    def _may_be_taken(
        self, child: os.DirEntry[str], configuration: Configuration, ignores: Sequence[_Ignore]
    ) -> bool:
        if child.is_symlink():
            return False
        is_folder = child.is_dir(follow_symlinks=False)
        if not is_folder and not self._is_included(child, configuration):
            return False
        if _is_ignored(child.path, is_folder, ignores):
            return False
        return not self._is_excluded(child.path, is_folder, configuration)

    def _is_included(self, child: os.DirEntry[str], configuration: Configuration) -> bool:
        if not child.is_file(follow_symlinks=False):
            return False
        if configuration.include is not None:
            return covers(configuration.include, os.path.abspath(child.path))
        return _suffix(child.name) in SUFFIXES

    def _if_small(self, child: os.DirEntry[str], configuration: Configuration) -> Iterator[str]:
        size = child.stat(follow_symlinks=False).st_size
        if size <= (most := self._max_size(configuration)):
            yield child.path
        else:
            self.found.skipped.append((display(child.path), _too_large(size, most)))

    def _is_excluded_by_force(self, path: str, configuration: Configuration) -> bool:
        """Whether patterns that hold for named files too exclude one, or a folder that it is in;
        each folder's own configuration speaks for what lies in it."""
        if not (configuration.path or self.options.force_exclude):
            return False
        child, is_folder = os.path.abspath(path), False
        while (parent := os.path.dirname(child)) != child:
            speaks = self.configurations.for_folder(parent)
            is_forced = self.options.force_exclude or (speaks and speaks.force_exclude)
            if speaks and is_forced and self._is_excluded(child, is_folder, speaks):
                return True
            child, is_folder = parent, True
        return False

    def _is_excluded(self, path: str, is_folder: bool, configuration: Configuration) -> bool:
        absolute = os.path.abspath(path)
        if configuration.names_list(absolute):
            return True
        patterns = [*configuration.exclude]
        if self.options.exclude is not None:
            patterns.append(self.options.exclude)
        return any(covers(each, absolute, is_folder) for each in patterns)

    def _max_size(self, configuration: Configuration) -> int:
        asked = self.options.max_file_size
        return configuration.max_file_size if asked is None else asked


def _suffix(name: str) -> str:
    return os.path.splitext(name)[1].lower()


def _too_large(size: int, most: int) -> str:
    return f"it has {size:,} bytes, more than the {most:,} of max-file-size"


def _is_ignored(path: str, is_folder: bool, ignores: Sequence[_Ignore]) -> bool:
    for ignore in reversed(ignores):
        verdict = ignore.verdict(path, is_folder)
        if verdict is not None:
            return verdict
    return False


def _ignore_in(folder: str) -> Iterator[_Ignore]:
    path = os.path.join(folder, ".gitignore")
    if os.path.islink(path) or not os.path.isfile(path):  # git does not follow a link either
        return
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            yield _Ignore(folder, file.read(_LONGEST_IGNORE).splitlines())
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
