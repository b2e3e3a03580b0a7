"""Asking about many texts at once, each only when the cache has no answer."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from newslint.languagetool.errors import (
    AskingError,
    NoAnswerError,
    NoServerError,
    UnreachableError,
)
from newslint.languagetool.found import Found
from newslint.languagetool.installed import check_library
from newslint.languagetool.service import Service
from newslint.languagetool.store import Store

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from newslint.languagetool.client import Client

DEFAULT_TIMEOUT = 60
"""Seconds."""
_MOST_AT_ONCE = 4
_TURN = 0.001
"""Seconds that the rules compute before a thread that has its answer gets on; Python's own five
thousandths, at each step of a request, come to a tenth of a second."""
_MOST_SILENCES = 3
"""In a row, after which a server is given up."""

_Question = tuple[str, str]
"""A text and the code of its language."""


class Asking:
    """direct: past any proxy of the environment, for a server of this machine."""

    def __init__(self, service: Service, timeout: int = 0, direct: bool = True) -> None:
        self._service = service
        self._timeout = timeout or DEFAULT_TIMEOUT
        self._direct = direct
        self._store = Store(service.named)
        self._asked: dict[_Question, Callable[[], tuple[Found, ...]]] = {}
        self._lock = threading.Lock()
        self._version = ""
        self._silences = 0
        self._has_answered = False
        self._nobody_there = ""

    def ask(self, text: str, language: str) -> None:
        """Begin with a question that `answer` will be called for."""
        if (text, language) not in self._asked:
            self._asked[text, language] = self._begin(text, language)

    def answer(self, text: str, language: str) -> tuple[Found, ...]:
        """What was found, when it is there; raises AskingError, NoServerError."""
        self.ask(text, language)
        return self._asked.pop((text, language))()

    @property
    def version(self) -> str:
        """That of the LanguageTool which answered, as far as it is known."""
        return self._version

    def close(self) -> None:
        if "_threads" in self.__dict__:
            self._threads.shutdown(wait=False, cancel_futures=True)
        self._service.close()
        self._store.close()

    def _begin(self, text: str, language: str) -> Callable[[], tuple[Found, ...]]:
        """What gives the answer, or raises, when it is called."""
        try:
            known = self._known_version()
            kept = self._store.get(text, language, known) if known else None
            if not text.strip():
                kept = ()
            if kept is not None:
                answer = kept
                return lambda: answer
            _load_client()
        except NoServerError as error:
            return _Raising(error)
        return self._threads.submit(self._find, text, language, known).result

    def _find(self, text: str, language: str, known: str) -> tuple[Found, ...]:
        client = self._client
        if self._nobody_there:
            raise NoServerError(self._nobody_there)
        if self._silences >= _MOST_SILENCES:
            raise AskingError(f"{client.server}: not asked, it gave no answer before")
        try:
            answer = client.ask(text, language)
        except UnreachableError as error:
            if self._has_answered:
                raise
            self._nobody_there = f"{error}: start it, or name another with --languagetool-url"
            raise NoServerError(self._nobody_there) from None
        except NoAnswerError:
            self._silences += 1
            raise
        self._silences = 0
        self._has_answered = True
        if self._service.named and answer.version != known:
            known = answer.version
            self._learn_version(known)
        if known:
            self._store.put(text, language, known, answer.found)
        return answer.found

    @cached_property
    def _threads(self) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor

        sys.setswitchinterval(_TURN)
        return ThreadPoolExecutor(min(_MOST_AT_ONCE, os.cpu_count() or 1))

    def _known_version(self) -> str:
        """The version of the server without asking it, as far as that is known."""
        with self._lock:
            if not self._version:
                named = self._service.named
                self._version = self._store.version() if named else self._service.version()
            return self._version

    def _learn_version(self, version: str) -> None:
        with self._lock:
            self._version = version
            self._store.set_version(version)

    @cached_property
    def _client(self) -> Client:
        from newslint.languagetool.client import Client

        return Client(self._service.address(), self._timeout, self._direct)


class _Raising:
    def __init__(self, error: Exception) -> None:
        self._error = error

    def __call__(self) -> tuple[Found, ...]:
        raise self._error


def _load_client() -> None:
    """Before the threads, which would share the processor with the rules meanwhile."""
    check_library()
    import newslint.languagetool.client  # noqa: F401 - slow to load, and not for cached answers
