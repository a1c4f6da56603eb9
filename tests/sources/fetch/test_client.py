"""The client against a local server that misbehaves in every way a real one does."""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from casemate.errors import CasemateError, InputRefusedError, LimitError
from casemate.sources.fetch.addresses import checked_address, is_public
from casemate.sources.fetch.client import Client, Copy, FetchError, Policy

BODY = b"36,12,aka,AERO\n" * 50


class Handler(BaseHTTPRequestHandler):
    """Each path is one way to behave."""

    protocol_version = "HTTP/1.1"
    seen: list[tuple[str, dict[str, str]]]
    tries: dict[str, int]

    def log_message(self, *_: Any) -> None:
        pass

    def do_GET(self) -> None:
        server: Any = self.server
        server.seen.append((self.path, {k.casefold(): v for k, v in self.headers.items()}))
        server.tries[self.path] = server.tries.get(self.path, 0) + 1
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            getattr(self, "go_" + self.path.strip("/").partition("?")[0])(server.tries[self.path])

    def give(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        headers.setdefault("Content_Length", str(len(body)))
        for key, value in headers.items():
            self.send_header(key.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def go_good(self, _: int) -> None:
        if self.headers.get("If-None-Match") == '"v1"':
            self.give(304)
        else:
            self.give(200, BODY, ETag='"v1"', Last_Modified="Wed, 07 Jul 2021 12:00:00 GMT", Content_Type="text/csv")

    def go_wrong304(self, _: int) -> None:
        self.give(304)

    def go_busy(self, count: int) -> None:
        self.give(429, Retry_After="7") if count == 1 else self.give(200, BODY)

    def go_broken(self, count: int) -> None:
        self.give(500) if count < 3 else self.give(200, BODY)

    def go_dead(self, _: int) -> None:
        self.give(503)

    def go_missing(self, _: int) -> None:
        self.give(404)

    def go_half(self, _: int) -> None:
        self.give(200, BODY[:100], Content_Length=str(len(BODY)))
        self.close_connection = True

    def go_trickle(self, _: int) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "1000000")
        self.end_headers()
        for _n in range(100):
            self.wfile.write(b"x")
            self.wfile.flush()
            time.sleep(0.05)

    def go_loop(self, _: int) -> None:
        self.give(302, Location="/loop")

    def go_lost(self, _: int) -> None:
        self.give(302)

    def go_inside(self, _: int) -> None:
        self.give(302, Location="https://169.254.169.254/latest/meta-data")

    def go_downgrade(self, _: int) -> None:
        self.give(302, Location="http://lists.example/sdn.csv")

    def go_portal(self, _: int) -> None:
        self.give(200, b"<html><body>Sign in</body></html>", Content_Type="text/html")

    def go_disguised(self, _: int) -> None:
        self.give(200, b"\n <!DOCTYPE html><html>Sign in</html>", Content_Type="text/csv")

    def go_pdf(self, _: int) -> None:
        self.give(200, b"%PDF-1.7", Content_Type="application/pdf")

    def go_bomb(self, _: int) -> None:
        self.give(200, gzip.compress(b"\0" * 60_000_000), Content_Encoding="gzip")

    def go_huge(self, _: int) -> None:
        self.give(200, b"x", Content_Length=str(10**12))

    def go_empty(self, _: int) -> None:
        self.give(200)

    def go_zipped(self, _: int) -> None:
        self.give(200, gzip.compress(BODY), Content_Encoding="gzip")


@pytest.fixture
def server() -> Iterator[Any]:
    made: Any = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made.seen, made.tries = [], {}
    thread = threading.Thread(target=made.serve_forever, daemon=True)
    thread.start()
    yield made
    made.shutdown()
    made.server_close()


@pytest.fixture
def get(server: Any, tmp_path: Path) -> Callable[..., Any]:
    """``get("good")`` fetches that path; ``get.waits`` are the pauses that were made."""
    waits: list[float] = []

    def fetch(path: str, *, held: Copy | None = None, media_types: tuple[str, ...] = (), **policy: Any) -> Any:
        client = Client(
            Policy(allow_hosts=("127.0.0.1",), read=policy.pop("read", 2.0), attempts=policy.pop("attempts", 3), **policy),
            sleep=waits.append, chance=lambda: 0.5,
        )  # fmt: skip
        return client.fetch(f"http://127.0.0.1:{server.server_port}/{path}", tmp_path / "out", held=held, media_types=media_types)

    fetch.waits = waits  # type: ignore[attr-defined]
    return fetch


def test_a_file_comes_whole_with_its_hash_and_validators(get: Callable[..., Any]) -> None:
    fetched = get("good", media_types=("text/csv",))
    assert fetched.path.read_bytes() == BODY
    assert fetched.sha256 == hashlib.sha256(BODY).hexdigest()
    assert fetched.copy == Copy('"v1"', "Wed, 07 Jul 2021 12:00:00 GMT")


def test_a_copy_that_is_current_is_not_fetched_again(get: Callable[..., Any]) -> None:
    assert get("good", held=Copy('"v1"')).path is None


def test_we_say_who_asks(get: Callable[..., Any], server: Any) -> None:
    get("good")
    assert server.seen[0][1]["user-agent"].startswith("casemate/")


def test_compressed_transfer_is_undone(get: Callable[..., Any]) -> None:
    assert get("zipped").path.read_bytes() == BODY


def test_429_waits_as_long_as_it_is_told(get: Callable[..., Any]) -> None:
    get("busy")
    assert get.waits == [7.0]  # type: ignore[attr-defined]


def test_a_server_that_recovers_is_asked_again_ever_more_slowly(get: Callable[..., Any]) -> None:
    get("broken")
    assert get.waits == [2.0, 4.0]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("path", "error", "words"),
    [
        ("wrong304", FetchError, "not conditional"),
        ("dead", FetchError, "503"),
        ("missing", FetchError, "404"),
        ("half", FetchError, "RemoteProtocolError"),
        ("loop", FetchError, "redirects"),
        ("lost", FetchError, "without a location"),
        ("inside", InputRefusedError, "not a public address"),
        ("downgrade", InputRefusedError, "only https"),
        ("portal", InputRefusedError, "HTML page"),
        ("disguised", InputRefusedError, "HTML page"),
        ("bomb", LimitError, "times its size"),
        ("huge", LimitError, "announces"),
        ("empty", FetchError, "empty body"),
    ],
)
def test_what_can_not_be_right_is_refused_with_its_reason(
    get: Callable[..., Any], path: str, error: type[CasemateError], words: str
) -> None:
    with pytest.raises(error, match=words):
        get(path)


def test_the_wrong_media_type_is_refused(get: Callable[..., Any]) -> None:
    with pytest.raises(InputRefusedError, match="wrong type"):
        get("pdf", media_types=("text/csv",))


def test_a_body_that_trickles_is_given_up(get: Callable[..., Any]) -> None:
    with pytest.raises(FetchError, match="not whole after"):
        get("trickle", total=0.3, attempts=1)


def test_a_body_past_the_limit_is_given_up(get: Callable[..., Any]) -> None:
    with pytest.raises(LimitError, match="bytes"):
        get("good", max_bytes=100)


def test_no_server_is_a_clear_error(tmp_path: Path) -> None:
    client = Client(Policy(allow_hosts=("127.0.0.1",), attempts=1, connect=1), sleep=lambda _: None)
    with pytest.raises(FetchError, match="Connect"):
        client.fetch("http://127.0.0.1:9/x", tmp_path / "out")


def test_a_private_address_is_refused_unless_its_host_is_allowed_by_name() -> None:
    def resolver(_host: str, _port: int) -> list[str]:
        return ["8.8.8.8", "10.0.0.1"]

    with pytest.raises(InputRefusedError, match=r"10\.0\.0\.1"):
        checked_address("mirror.example", 443, allowed=(), resolver=resolver)
    assert checked_address("mirror.example", 443, allowed=("Mirror.example",), resolver=resolver) == "8.8.8.8"


@pytest.mark.parametrize(
    ("address", "public"),
    [("8.8.8.8", True), ("127.0.0.1", False), ("10.1.2.3", False), ("169.254.169.254", False), ("::1", False), ("::ffff:10.0.0.1", False),
     ("fe80::1%eth0", False), ("100.64.0.1", False), ("0.0.0.0", False), ("2001:4860:4860::8888", True), ("224.0.0.1", False)],
)  # fmt: skip
def test_public_addresses_are_told_from_others(address: str, public: bool) -> None:
    assert is_public(address) is public
