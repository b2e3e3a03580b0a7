"""Answers of LanguageTool in the user's cache, so that an unchanged article is asked about once.

Each is an entry of its own, named by what was asked and of whom. The oldest go when there are too
many.
"""

from __future__ import annotations

import json
import os
import time
from hashlib import sha256

from newslint import cache
from newslint.languagetool.found import Found, dump, load

_FOLDER = "languagetool"
_FORMAT = "2"
_MOST = 5_000
_KEPT = 4_000
_VERSION_HOLDS = 7 * 24 * 3600
"""Seconds after which a server is asked anew which LanguageTool it is."""


class Store:
    """server: the address that a user named, or empty for the LanguageTool of this machine."""

    def __init__(self, server: str) -> None:
        self._server = server
        self._folder = os.path.join(cache.cache_folder(), _FOLDER)
        self._has_new = False

    def version(self) -> str:
        """What the server said last of its version; empty when that is unknown, or long ago."""
        stored = cache.read(self._version_entry, _FORMAT, self._folder)
        if not stored:
            return ""
        version, told = json.loads(bytes(stored))
        return str(version) if 0 <= time.time() - told < _VERSION_HOLDS else ""

    def set_version(self, version: str) -> None:
        data = json.dumps([version, time.time()]).encode()
        cache.write(self._version_entry, _FORMAT, data, self._folder)

    def get(self, text: str, language: str, version: str) -> tuple[Found, ...] | None:
        key = self._key(text, language, version)
        stored = cache.read(_name(key), key, self._folder)
        return None if stored is None else load(bytes(stored))

    def put(self, text: str, language: str, version: str, found: tuple[Found, ...]) -> None:
        key = self._key(text, language, version)
        self._has_new |= cache.write(_name(key), key, dump(found), self._folder)

    def close(self) -> None:
        """Make room when there is something new and it has become too much."""
        if not self._has_new:
            return
        with os.scandir(self._folder) as entries:
            paths = [entry.path for entry in entries if entry.name.startswith(_ANSWER)]
        if len(paths) > _MOST:
            paths.sort(key=_written)
            for path in paths[:-_KEPT]:
                _forget(path)

    @property
    def _version_entry(self) -> str:
        return f"version-{_digest(self._server)}"

    def _key(self, text: str, language: str, version: str) -> str:
        return f"{_FORMAT} {self._server} {version} {language} {_digest(text)}"


_ANSWER = "answer-"


def _name(key: str) -> str:
    return _ANSWER + _digest(key)


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _written(path: str) -> float:
    try:
        return os.stat(path).st_mtime
    except OSError:
        return 0.0


def _forget(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        return
