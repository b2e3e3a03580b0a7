"""Where the words come from: the data files of installed packages, read in place.

pyspellchecker and symspellpy have words with counts, all in lower case; spylls has hunspell's
American dictionary, which keeps capitals.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib.util import find_spec
from typing import NamedTuple

from newslint.lexicon.affixes import read_dictionary

_RESOURCES = {
    "spellchecker": ("resources", "en.json.gz"),
    "symspellpy": ("frequency_dictionary_en_82_765.txt",),
    "spylls": ("hunspell", "data", "en", "en_US.dic"),
}


class MissingWords(RuntimeError):  # noqa: N818 - named after what happened
    """A package that the lexicon is made from is not installed as a package."""


class Source(NamedTuple):
    """A package and the file in it that holds English words."""

    package: str
    path: str
    has_data: bool
    """Whether `path` is that file; otherwise it is the package's folder, and only its API helps."""

    def fingerprint(self) -> str:
        """Changes when the data do: their size and time, without reading them."""
        status = os.stat(self.path)
        return f"{self.package}:{status.st_size}:{status.st_mtime_ns}"


def sources() -> list[Source]:
    """The packages that are used; `MissingWords` when one is not there."""
    return [_source(package, parts) for package, parts in _RESOURCES.items()]


def _source(package: str, parts: tuple[str, ...]) -> Source:
    spec = find_spec(package)  # does not import it
    if spec is None or not spec.submodule_search_locations:
        raise MissingWords(f"the package “{package}” is not installed")
    folder = next(iter(spec.submodule_search_locations))
    path = os.path.join(folder, *parts)
    if os.path.isfile(path):
        return Source(package, path, has_data=True)
    return Source(package, folder, has_data=False)


def counted(found: list[Source]) -> list[dict[str, int]]:
    """For each source that counts: its lower-case words, and how often it met each."""
    by_package = {source.package: source for source in found}
    return [_spellchecker(by_package["spellchecker"]), dict(_symspell(by_package["symspellpy"]))]


def cased(found: list[Source]) -> tuple[set[str], set[str]]:
    """The words that English writes in lower case, and those that it only writes with a capital,
    these in lower case too."""
    source = next(source for source in found if source.package == "spylls")
    if not source.has_data:
        raise MissingWords(f"“{source.package}” no longer holds its English dictionary")
    affixes = source.path.removesuffix(".dic") + ".aff"
    with open(affixes, encoding="utf-8") as rules, open(source.path, encoding="utf-8") as entries:
        return read_dictionary(rules, entries)


def _spellchecker(source: Source) -> dict[str, int]:
    if source.has_data:
        import gzip
        import json

        with gzip.open(source.path) as file:
            words: dict[str, int] = json.load(file)
        return words
    from spellchecker import SpellChecker

    return dict(SpellChecker(language="en").word_frequency.dictionary)


def _symspell(source: Source) -> Iterator[tuple[str, int]]:
    if not source.has_data:
        raise MissingWords(f"“{source.package}” no longer holds its English frequencies")
    with open(source.path, encoding="utf-8-sig") as file:
        for line in file:
            word, _, count = line.partition(" ")
            yield word, int(count)
