"""The keys of a configuration: the one list that its reader and its JSON Schema are made from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

from newslint.project.configuration import DIALECTS

LEVELS = ("error", "warning", "info")
LANGUAGE = r"[a-z]{2,3}"
LONGEST_TIMEOUT = 3600
"""Seconds."""
SIZE = r"[0-9]+(?:\.[0-9]+)? ?(?:B|KB|MB|GB)"
_UNITS = {"": 1, "B": 1, "KB": 1000, "MB": 1000**2, "GB": 1000**3}
_LONGEST_SIZE = 20


class Kind(Enum):
    """What a value must be; the texts say so to users."""

    PATH = "a path"
    PATHS = "a list of paths"
    RULES = "a list of rules and packs"
    PACKS = "a list of packs"
    PATTERNS = "a list of patterns"
    LEVELS = "a table of rules or packs and “error”, “warning” or “info”"
    LANGUAGE = "the two or three letters of a language, such as “en”"
    DIALECT = "one of " + ", ".join(DIALECTS)
    FLAG = "true or false"
    SIZE = "a number of bytes, or a text such as “10 MB”"
    ADDRESS = "the address of a server, such as “http://127.0.0.1:8081”"
    SECONDS = f"a whole number of seconds from 1 to {LONGEST_TIMEOUT}"
    LANGUAGETOOL = "a table, written [languagetool]"
    OVERRIDES = "a list of tables, each written [[overrides]]"


class Key(NamedTuple):
    """`summary` is for editors and the documentation."""

    kind: Kind
    summary: str


LAYER_KEYS: Mapping[str, Key] = {
    "select": Key(Kind.RULES, "The rules that are on: ids, packs, `default` or `all`."),
    "extend-select": Key(Kind.RULES, "Rules that are on besides."),
    "ignore": Key(Kind.RULES, "Rules and packs that are off; a more specific `select` wins."),
    "severity": Key(Kind.LEVELS, "Other severities of rules or packs."),
    "language": Key(
        Kind.LANGUAGE, "The language of the articles; others get the rules that know no language."
    ),
    "dialect": Key(Kind.DIALECT, "The dialect of the articles; `auto`: what each shows itself."),
    "style": Key(Kind.PACKS, "House styles: packs that are off until they are named here."),
    "rules": Key(Kind.PATHS, "Folders of rule files, as <pack>/<rule>.toml."),
    "names": Key(Kind.PATHS, "Lists of names, one a line; `wrong -> right`; `#` comments."),
    "words": Key(Kind.PATHS, "Lists of words, one a line; `wrong -> right`; `#` comments."),
}
OVERRIDE_KEYS: Mapping[str, Key] = {
    "paths": Key(Kind.PATTERNS, "The files that the override is for, as in `.gitignore`."),
    **LAYER_KEYS,
}
LANGUAGETOOL_KEYS: Mapping[str, Key] = {
    "enabled": Key(Kind.FLAG, "Whether LanguageTool is asked as well."),
    "url": Key(
        Kind.ADDRESS,
        "The server to ask, in place of one of this machine; a repository's configuration may "
        "name one of this machine only.",
    ),
    "timeout": Key(Kind.SECONDS, "How many seconds an answer is waited for; 60 when left out."),
}
KEYS: Mapping[str, Key] = {
    "extends": Key(Kind.PATH, "Another configuration file to start from."),
    **LAYER_KEYS,
    "exclude": Key(Kind.PATTERNS, "Files and folders that are left out, as in `.gitignore`."),
    "force-exclude": Key(
        Kind.FLAG, "Whether `exclude` holds for files named on the command line too."
    ),
    "include": Key(Kind.PATTERNS, "The files that walking a folder picks up."),
    "max-file-size": Key(
        Kind.SIZE, "Larger files are skipped when walked to, and an error when named."
    ),
    "languagetool": Key(Kind.LANGUAGETOOL, "LanguageTool as a second pair of eyes."),
    "overrides": Key(Kind.OVERRIDES, "Other settings for some files; later ones win."),
}


def read_size(text: str) -> int | None:
    """Bytes, from `2000` or `10 MB`; None when it is neither."""
    if len(text) > _LONGEST_SIZE or not re.fullmatch(rf"[0-9]+|{SIZE}", text):
        return None
    number = text.rstrip("BKMG ")
    return int(float(number) * _UNITS[text[len(number) :].strip()])
