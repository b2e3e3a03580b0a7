"""The server that a run asks: the one that the user named, the one that is kept between runs, or
one of the run's own."""

from __future__ import annotations

import threading

from newslint.languagetool.errors import NoServerError
from newslint.languagetool.installed import find_installation
from newslint.languagetool.kept import kept_server
from newslint.languagetool.server import Server, address_of


class Service:
    """named: the address of a server; empty: one of this machine."""

    def __init__(self, named: str) -> None:
        self.named = named
        self._lock = threading.Lock()
        self._address = ""
        self._own: Server | None = None
        self._why_not = ""

    def version(self) -> str:
        """That of the LanguageTool of this machine; raises NoServerError."""
        kept = kept_server()
        return kept.version if kept else find_installation().version

    def address(self) -> str:
        """That of a server, started when there is none; raises NoServerError, always the same."""
        with self._lock:
            if self._why_not:
                raise NoServerError(self._why_not)
            if not self._address:
                try:
                    self._address = self._find()
                except NoServerError as error:
                    self._why_not = str(error)
                    raise
            return self._address

    def close(self) -> None:
        """Stop the run's own server."""
        if self._own is not None:
            self._own.stop()

    def _find(self) -> str:
        if self.named:
            return self.named
        kept = kept_server()
        if kept is not None:
            return kept.address
        self._own = Server(find_installation())
        self._own.wait()
        return address_of(self._own.port)
