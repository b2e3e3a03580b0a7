"""A LanguageTool server on loopback: started, awaited, stopped.

Started here and not by language-tool-python, which tries one port after the other where the server
is not up within 15 seconds, leaves each of those servers running, and downloads what it misses.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
from http.client import HTTPConnection, HTTPException
from typing import IO

from newslint.languagetool.errors import NoServerError
from newslint.languagetool.installed import JAVA_VERSION, Installation, find_java

HOST = "127.0.0.1"
PROGRAM = "org.languagetool.server.HTTPServer"
_PATIENCE = 120.0
"""Seconds within which a server must be up."""
_PAUSE = 0.1


def address_of(port: int) -> str:
    return f"http://{HOST}:{port}"


def is_up(port: int) -> bool:
    """Whether a LanguageTool answers there."""
    connection = HTTPConnection(HOST, port, timeout=2)
    try:
        connection.request("GET", "/v2/languages")
        return connection.getresponse().status == 200
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()


class Server:
    """A process of ours. `lasting`: it outlives the one that starts it."""

    def __init__(self, installation: Installation, lasting: bool = False, port: int = 0) -> None:
        self.port = port or _free_port()
        self._output: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - `stop` closes it
        command = [find_java(), "-cp", installation.jar, PROGRAM, "--port", str(self.port)]
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=self._output,
                stderr=subprocess.STDOUT,
                start_new_session=lasting,
                creationflags=_DETACHED if lasting else 0,
            )
        except OSError as error:
            raise NoServerError(f"Java cannot be run: {error.strerror or error}") from None

    @property
    def pid(self) -> int:
        return self._process.pid

    def wait(self) -> None:
        """Until it answers; raises NoServerError when it ends before, or takes too long."""
        until = time.monotonic() + _PATIENCE
        while not is_up(self.port):
            if self._process.poll() is not None:
                raise NoServerError(f"LanguageTool did not start: {self._why()}")
            if time.monotonic() > until:
                self.stop()
                raise NoServerError(f"LanguageTool did not start within {_PATIENCE:.0f} seconds")
            time.sleep(_PAUSE)

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()
        self._output.close()

    def _why(self) -> str:
        self._output.seek(0)
        output = self._output.read().decode("utf-8", "replace")
        if "UnsupportedClassVersionError" in output:
            return f"it needs Java {JAVA_VERSION} or newer"
        lines = [line.strip() for line in output.splitlines() if line.strip()]
        return lines[0] if lines else f"exit code {self._process.returncode}"


_DETACHED = 0
if sys.platform == "win32":
    _DETACHED = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP


def _free_port() -> int:
    with socket.socket() as probe:
        if os.name == "posix":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port
