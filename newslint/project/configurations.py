"""The configurations of a run: which one holds for a folder, and what is wrong with any of them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from newslint.project.configuration import NO_CONFIGURATION, Configuration
from newslint.project.lookup import Lookup, repository_of

if TYPE_CHECKING:
    from newslint.engine.catalogue import Catalogue
    from newslint.project.problems import Problem
    from newslint.project.word_lists import WordList
    from newslint.rules.rule import Rule


class Configurations:
    """Finds, reads and remembers them.

    named: the file that the command line or the environment names, in place of all others.
    isolated: there are none.

    `problems` and `warnings` are those of all that were read so far; `rules` and `lists` the rule
    folders and list files that they name, by path.
    """

    def __init__(self, catalogue: Catalogue, named: str = "", isolated: bool = False) -> None:
        self._catalogue = catalogue
        self._named = named
        self._isolated = isolated
        self._lookup = Lookup()
        self._read: dict[str, Configuration | None] = {"": NO_CONFIGURATION}
        self.problems: list[Problem] = []
        self.warnings: list[Problem] = []
        self.rules: dict[str, tuple[Rule, ...]] = {}
        self.lists: dict[str, WordList] = {}

    def for_folder(self, folder: str) -> Configuration | None:
        """The configuration for the files of a folder; None when it has mistakes."""
        path, root = self._place("" if self._named else os.path.abspath(folder))
        if path not in self._read:
            self._read[path] = self._load(path, root)
        return self._read[path]

    def _place(self, folder: str) -> tuple[str, str]:
        """The file for a folder, and the folder that it may not lead out of: a repository is not
        trusted, whoever named the file."""
        if self._isolated:
            return "", ""
        if self._named:
            return os.path.abspath(self._named), repository_of(self._named)
        if path := self._lookup.file_for(folder):
            return path, repository_of(path) or os.path.dirname(path)
        return self._lookup.users_file, ""

    def _load(self, path: str, root: str) -> Configuration | None:
        from newslint.project.loading import load

        loaded = load(path, root, self._catalogue)
        self.problems += loaded.problems
        if loaded.problems:
            return None
        self.warnings += loaded.configuration.warnings
        self.rules |= loaded.rules
        self.lists |= loaded.lists
        return loaded.configuration
