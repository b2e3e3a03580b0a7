"""Reading a hunspell dictionary, which unlike lists of counts keeps capitals.

Only what its English dictionaries use of the format: prefixes and suffixes, each with the letters
that it takes off, those that it adds and the ending it asks for.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

_ASKS_FOR = 2
"""No condition of the dictionary looks at more letters than these."""

Suffixes = dict[str, list[tuple[str, str, re.Pattern[str]]]]


def read_dictionary(affixes: Iterable[str], entries: Iterable[str]) -> tuple[set[str], set[str]]:
    """The words of a dictionary and all their forms: those in lower case, and those that it has
    only with a capital, these in lower case too.

    affixes, entries:  the lines of the `.aff` and of the `.dic` file.
    """
    prefixes, suffixes = _rules(affixes)
    known: dict[tuple[str, str], list[tuple[int, str]]] = {}
    lower: set[str] = set()
    names: set[str] = set()
    for entry in entries:
        stem, _, flags = entry.strip().partition("/")
        if not stem.isalpha() or not (stem.islower() or stem[1:].islower()):
            continue
        forms = names if stem[0].isupper() else lower
        stem = stem.lower()
        mine = [stem]
        for flag in flags:
            if flag in suffixes:
                key = flag, stem[-_ASKS_FOR:]
                if key not in known:
                    known[key] = list(_endings(suffixes[flag], stem[-_ASKS_FOR:]))
                mine += [stem[: len(stem) - cut] + add for cut, add in known[key]]
        forms.update(mine)
        for flag in flags:
            if flag in prefixes:
                forms.update([prefixes[flag] + form for form in mine])
    return lower, names - lower


def _rules(affixes: Iterable[str]) -> tuple[dict[str, str], Suffixes]:
    prefixes: dict[str, str] = {}
    suffixes: Suffixes = defaultdict(list)
    for line in affixes:
        parts = line.split()
        if len(parts) != 5:
            continue
        kind, flag, strip, add, condition = parts
        if "'" in add:  # possessives are known by their noun
            continue
        if kind == "PFX":
            prefixes[flag] = add
        elif kind == "SFX":
            taken = "" if strip == "0" else strip
            suffixes[flag].append((taken, add, re.compile(condition + "$")))
    return prefixes, suffixes


def _endings(rules: list[tuple[str, str, re.Pattern[str]]], end: str) -> Iterator[tuple[int, str]]:
    for strip, add, condition in rules:
        if condition.search(end) and end.endswith(strip):
            yield len(strip), add
