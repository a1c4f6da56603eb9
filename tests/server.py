"""A local web server that behaves, or misbehaves, as a test tells it; and a proxy that does nothing but watch."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

#: An HTTP date, as servers write it.
EARLY_JULY = "Wed, 07 Jul 2021 12:00:00 GMT"


@dataclass(frozen=True)
class Answer:
    """One answer. ``stated``: the Content-Length that is claimed; ``None``: the true one. ``pause``: seconds before each byte of the body.

    ``etag``: with it, a request that names it is answered 304. ``slow_head``: seconds before each byte of the headers.
    """

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    stated: int | None = None
    pause: float = 0.0
    slow_head: float = 0.0
    etag: str | None = None


@dataclass(frozen=True)
class Seen:
    """One request that came. ``headers``: names in lower case."""

    method: str
    target: str
    headers: Mapping[str, str]


class Server:
    """A server on 127.0.0.1. ``seen``: all requests. The n-th request for a path gets the n-th of its answers, later ones the last."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self.while_answering: Callable[[str], None] = lambda _path: None
        self._routes: dict[str, tuple[Answer, ...]] = {}
        self._asked: dict[str, int] = {}
        self._lock = threading.Lock()
        self._http = _Quiet(("127.0.0.1", 0), _Handler)
        self._http.owner = self  # type: ignore[attr-defined]
        self.port: int = self._http.server_port
        threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}/{path}"

    def on(self, path: str, *answers: Answer) -> str:
        """Answers ``path`` so from now on; gives back its URL."""
        with self._lock:
            self._routes["/" + path] = answers
            self._asked.pop("/" + path, None)
        return self.url(path)

    def serve(self, folder: str, files: Mapping[str, bytes], *, version: str, modified: str | None = EARLY_JULY, **headers: str) -> None:
        """Serves ``files`` under ``folder/`` well-behaved, each with a validator made of ``version``."""
        for name, body in files.items():
            found = {"Content-Type": _TYPES.get(name.rpartition(".")[2].casefold(), "application/octet-stream"), **headers}
            if modified is not None:
                found["Last-Modified"] = modified
            self.on(f"{folder}/{name}", Answer(body=body, etag=f'"{version}-{name}"', headers=found))

    def asked(self, path: str) -> int:
        """How often ``path`` was asked for."""
        return sum(urlsplit(item.target).path == "/" + path for item in self.seen)

    def answer_for(self, path: str) -> Answer:
        with self._lock:
            answers = self._routes.get(path, (Answer(404),))
            count = self._asked.get(path, 0)
            self._asked[path] = count + 1
        return answers[min(count, len(answers) - 1)]


_TYPES = {"csv": "text/csv", "xml": "text/xml", "txt": "text/plain", "zip": "application/zip"}


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Says nothing: a client that goes away in the middle is what several tests are about."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: Any) -> None:
        pass

    def _note(self) -> Server:
        owner: Server = self.server.owner  # type: ignore[attr-defined]
        owner.seen.append(Seen(self.command, self.path, {key.casefold(): value for key, value in self.headers.items()}))
        return owner

    def do_CONNECT(self) -> None:
        self._note()
        self.send_error(403, "this proxy only watches")

    def do_GET(self) -> None:
        owner = self._note()
        path = urlsplit(self.path).path  # a proxy is asked for a whole address
        owner.while_answering(path)
        answer = owner.answer_for(path)
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            if answer.etag is not None and self.headers.get("If-None-Match") == answer.etag:
                self._send(Answer(304))
            else:
                self._send(answer)

    def _send(self, answer: Answer) -> None:
        body = b"" if answer.status == 304 else answer.body
        headers = {"Content-Length": str(len(body) if answer.stated is None else answer.stated), **answer.headers}
        if answer.etag is not None:
            headers["ETag"] = answer.etag
        head = f"HTTP/1.1 {answer.status} So\r\n" + "".join(f"{key}: {value}\r\n" for key, value in headers.items()) + "\r\n"
        self._write(head.encode("latin-1"), answer.slow_head)
        self._write(body, answer.pause)
        self.close_connection = answer.stated not in (None, len(body))

    def _write(self, data: bytes, pause: float) -> None:
        for piece in (bytes((byte,)) for byte in data) if pause else (data,):
            self.wfile.write(piece)
            self.wfile.flush()
            time.sleep(pause)


@contextlib.contextmanager
def serving() -> Iterator[Server]:
    """A server for the time of a ``with`` block."""
    server = Server()
    try:
        yield server
    finally:
        server.close()


def unused_port() -> int:
    """A port of 127.0.0.1 on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
