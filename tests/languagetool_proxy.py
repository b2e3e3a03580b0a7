"""A server that stands before a real LanguageTool: it counts requests, and fails as it is told."""

from __future__ import annotations

import socket
import threading
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Fault = Callable[[BaseHTTPRequestHandler], None]


class Proxy(ThreadingHTTPServer):
    """`checks` counts the texts that it was asked about, `requests` everything; `fault` takes the
    place of answers about texts."""

    daemon_threads = True

    def __init__(self, behind: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.behind = behind
        self.fault: Fault | None = None
        self.checks = 0
        self.requests = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that have gone are part of the tests."""


class _Handler(BaseHTTPRequestHandler):
    server: Proxy

    def do_GET(self) -> None:
        self._forward(None)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.checks += 1
        if self.server.fault:
            self.server.requests += 1
            self.server.fault(self)
        else:
            self._forward(body)

    def _forward(self, body: bytes | None) -> None:
        self.server.requests += 1
        with urllib.request.urlopen(self.server.behind + self.path, body, timeout=60) as answer:
            send(200, answer.read())(self)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as it is called there
        """Nothing is logged."""


@contextmanager
def proxy(behind: str) -> Iterator[Proxy]:
    server = Proxy(behind)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


def send(status: int, body: bytes, kind: str = "application/json") -> Fault:
    """Answer so, whatever was asked."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def hang(handler: BaseHTTPRequestHandler) -> None:
    """Never answer."""
    threading.Event().wait(30)


def die(handler: BaseHTTPRequestHandler) -> None:
    """Break off in the midst of an answer."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{")
    handler.wfile.flush()
    handler.connection.shutdown(socket.SHUT_RDWR)


def vanish(handler: BaseHTTPRequestHandler) -> None:
    """Break off before any answer."""
    handler.connection.shutdown(socket.SHUT_RDWR)
