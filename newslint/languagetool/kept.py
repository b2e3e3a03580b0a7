"""The server that is kept between runs: `newslint languagetool start` and its kin.

What is known of it stands in the user's cache. The process is compared with it before anything is
sent or stopped: another one may have got its number, and its port, since.
"""

from __future__ import annotations

import json
import os
from typing import NamedTuple

from newslint import cache
from newslint.languagetool.errors import NoServerError
from newslint.languagetool.installed import check_library, find_installation
from newslint.languagetool.server import PROGRAM, Server, address_of

_ENTRY = "languagetool-server"
_KEY = "1"


class KeptServer(NamedTuple):
    """`started`: when the process was, in the seconds of the system's clock."""

    pid: int
    started: float
    port: int
    version: str

    @property
    def address(self) -> str:
        return address_of(self.port)


def kept_server() -> KeptServer | None:
    """The one that is running; None when there is none."""
    stored = cache.read(_ENTRY, _KEY, _folder())
    if not stored:
        return None
    kept = KeptServer(*json.loads(bytes(stored)))
    return kept if _is_running(kept) else None


def keep_server(port: int = 0) -> KeptServer:
    """Start one, and wait until it answers; raises NoServerError."""
    check_library()
    installation = find_installation()
    server = Server(installation, lasting=True, port=port)
    server.wait()
    kept = KeptServer(server.pid, _started(server.pid), server.port, installation.version)
    if not cache.write(_ENTRY, _KEY, json.dumps(kept).encode(), _folder()):
        server.stop()
        raise NoServerError(f"nothing can be written to {_folder()}")
    return kept


def stop_server() -> KeptServer | None:
    """The one that was running, or None."""
    kept = kept_server()
    if kept is not None:
        import psutil

        process = psutil.Process(kept.pid)
        process.kill()
        process.wait(timeout=10)
    try:
        os.unlink(os.path.join(_folder(), _ENTRY))
    except OSError:
        return kept
    return kept


def _folder() -> str:
    """That of the cache; a run that keeps nothing asks the server all the same."""
    folder = cache.cache_folder()
    return cache.users_folder() if folder == cache.NOWHERE else folder


def _is_running(kept: KeptServer) -> bool:
    try:
        import psutil  # language-tool-python brings it
    except ModuleNotFoundError:
        return False
    try:
        process = psutil.Process(kept.pid)
        return (
            process.create_time() == kept.started
            and process.status() != psutil.STATUS_ZOMBIE
            and PROGRAM in process.cmdline()
        )
    except psutil.Error:
        return False


def _started(pid: int) -> float:
    import psutil

    started: float = psutil.Process(pid).create_time()
    return started
