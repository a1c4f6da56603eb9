"""An end to waiting: cuts a connection from outside once its time is up, however slowly bytes trickle in."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Mapping
from typing import Any


class Watch:
    """Cuts the connections of one attempt after ``seconds``. As httpx's ``trace`` it learns which connections there are.

    A timeout of the client's own counts from byte to byte, so a server that sends one byte of its headers every minute would hold us
    for days.
    """

    def __init__(self, seconds: float) -> None:
        self.expired = False
        self._sockets: list[socket.socket] = []
        self._lock = threading.Lock()
        self._timer = threading.Timer(seconds, self._cut)
        self._timer.daemon = True

    def __enter__(self) -> Watch:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        with self._lock:
            self._sockets.clear()

    def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Notes a connection that was made."""
        if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
            found = info["return_value"].get_extra_info("socket")
            with self._lock:
                if self.expired:
                    _shut(found)
                self._sockets.append(found)

    def _cut(self) -> None:
        with self._lock:
            self.expired = True
            for found in self._sockets:
                _shut(found)


def _shut(found: socket.socket) -> None:
    # Not the method of a TLS socket, which would first throw away the state that the other thread is reading with.
    with contextlib.suppress(OSError):
        socket.socket.shutdown(found, socket.SHUT_RDWR)
