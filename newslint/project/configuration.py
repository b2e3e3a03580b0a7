"""What a configuration says, and what it comes to for one file.

Nothing here reads a file: a run without a configuration needs no more than these types.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslint.engine.rule_set import Selection

if TYPE_CHECKING:
    from newslint.project.ignore_patterns import IgnorePatterns
    from newslint.project.problems import Problem

DIALECTS = ("auto", "en-US", "en-GB", "en-AU", "en-CA", "en-IE", "en-IN", "en-NZ", "en-ZA")
"""`auto`: what each article shows."""
MAX_FILE_SIZE = 10_000_000
"""Bytes."""


class PathPatterns(NamedTuple):
    """Patterns as in `.gitignore` that are relative to a folder (an absolute path)."""

    folder: str
    lines: tuple[str, ...]


class LanguageTool(NamedTuple):
    """Whether LanguageTool is asked, at which address, and for how many seconds an answer is
    waited for; None, empty and 0 where nothing is said."""

    enabled: bool | None = None
    url: str = ""
    timeout: int = 0


NO_LANGUAGETOOL = LanguageTool()


class Layer(NamedTuple):
    """One table: the whole configuration's, that of an override (`paths` is set), or the command
    line's. Paths of folders and lists are absolute; `severity` has a selector and its level."""

    select: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: tuple[tuple[str, str], ...] = ()
    language: str = ""
    dialect: str = ""
    style: tuple[str, ...] | None = None
    rules: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    languagetool: LanguageTool = NO_LANGUAGETOOL
    paths: PathPatterns | None = None

    @property
    def selectors(self) -> tuple[str, ...]:
        """All rules and packs that it names."""
        named = (*(self.select or ()), *self.extend_select, *self.ignore, *(self.style or ()))
        return (*named, *(selector for selector, _ in self.severity))


class Settings(NamedTuple):
    """What a configuration comes to for one file; later layers have won."""

    selections: tuple[Selection, ...] = (Selection(("default",)),)
    severity: tuple[tuple[str, str], ...] = ()
    language: str = "en"
    dialect: str = "auto"
    rules: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    languagetool: LanguageTool = NO_LANGUAGETOOL


class Configuration(NamedTuple):
    """A configuration with all that it extends.

    `path` is empty for that of a run without one. `root`: the folder that it may not lead out of;
    empty when it may. `layers`: the tables for all files, then those of overrides, in order.
    `warnings`: what it says and may not say.
    """

    path: str = ""
    root: str = ""
    layers: tuple[Layer, ...] = ()
    exclude: tuple[PathPatterns, ...] = ()
    include: PathPatterns | None = None
    force_exclude: bool = False
    max_file_size: int = MAX_FILE_SIZE
    warnings: tuple[Problem, ...] = ()

    def layers_for(self, path: str) -> tuple[Layer, ...]:
        """Those that hold for a file; `path` is absolute."""
        return tuple(
            layer for layer in self.layers if layer.paths is None or covers(layer.paths, path)
        )

    def names_list(self, path: str) -> bool:
        """Whether a file (an absolute path) is one of its lists, and so no article."""
        return any(path in layer.names or path in layer.words for layer in self.layers)


NO_CONFIGURATION = Configuration()


def settings(layers: Iterable[Layer], options: Layer | None = None) -> Settings:
    """What layers come to; the options of the command line come last.

    Style packs are chosen along with what chose them last, so that `ignore` can still take some of
    their rules away; `--select` leaves them out.
    """
    layers, options = tuple(layers), options or Layer()
    style: tuple[str, ...] = ()
    styled_at = 0
    for index, layer in enumerate(layers):
        if layer.style is not None:
            style, styled_at = layer.style, index
    selections = [Selection(("default",))]
    for index, layer in enumerate(layers):
        is_styled = index == styled_at or (index > styled_at and layer.select is not None)
        extend = (*layer.extend_select, *style) if is_styled else layer.extend_select
        selections.append(Selection(layer.select, extend, layer.ignore))
    selections.append(Selection(options.select, options.extend_select, options.ignore))
    every = (*layers, options)
    return Settings(
        tuple(one for one in selections if one != Selection()),
        tuple(level for layer in every for level in layer.severity),
        next((layer.language for layer in reversed(every) if layer.language), "en"),
        next((layer.dialect for layer in reversed(every) if layer.dialect), "auto"),
        _united(layer.rules for layer in every),
        _united(layer.names for layer in every),
        _united(layer.words for layer in every),
        _last_said(layer.languagetool for layer in every),
    )


def covers(patterns: PathPatterns, path: str, is_folder: bool = False) -> bool:
    """Whether patterns speak for a path (absolute), itself or with a folder that it is in."""
    inside = os.path.relpath(path, patterns.folder).split(os.sep)
    if inside[0] in (os.pardir, os.curdir):
        return False
    return _read(patterns.lines).covers(inside, is_folder)


@cache
def _read(lines: tuple[str, ...]) -> IgnorePatterns:
    from newslint.project.ignore_patterns import read_patterns

    return read_patterns(lines)


def _last_said(tables: Iterable[LanguageTool]) -> LanguageTool:
    said = NO_LANGUAGETOOL
    for table in tables:
        if table != NO_LANGUAGETOOL:
            enabled = said.enabled if table.enabled is None else table.enabled
            said = LanguageTool(enabled, table.url or said.url, table.timeout or said.timeout)
    return said


def _united(lists: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item for items in lists for item in items))
