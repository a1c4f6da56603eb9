"""The client against a local server that misbehaves in every way a real one does."""

from __future__ import annotations

import gzip
import hashlib
import os
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from casemate.errors import CasemateError, HomeError, InputRefusedError, LimitError
from casemate.sources.fetch.client import Client, Copy, Fetched, FetchError, Policy, copy_of
from tests.server import EARLY_JULY, Answer, Server, unused_port

BODY = b"36,12,aka,AERO\n" * 50
GOOD = Answer(body=BODY, etag='"v1"', headers={"Last-Modified": EARLY_JULY, "Content-Type": "text/csv"})
ZIPPED = gzip.compress(BODY)
GZIP = {"Content-Encoding": "gzip"}


class Getting:
    """``get("path")`` fetches it; ``get.waits`` are the pauses that were made."""

    def __init__(self, server: Server, target: Path) -> None:
        self.server, self.target, self.waits = server, target, list[float]()

    def __call__(self, path: str, *, held: Copy | None = None, media_types: tuple[str, ...] = (), **policy: Any) -> Fetched:
        given = {"allow_hosts": ("127.0.0.1",), "read": 2.0, "attempts": 3, **policy}
        client = Client(Policy(**given), sleep=self.waits.append, chance=lambda: 0.5)
        url = path if "://" in path else self.server.url(path)
        return client.fetch(url, self.target, held=held, media_types=media_types)


@pytest.fixture
def get(server: Server, tmp_path: Path) -> Getting:
    server.on("good", GOOD)
    return Getting(server, tmp_path / "out")


def test_a_file_comes_whole_with_its_hash_and_validators(get: Getting) -> None:
    fetched = get("good", media_types=("text/csv",))
    assert fetched.path is not None
    assert fetched.path.read_bytes() == BODY
    assert fetched.sha256 == hashlib.sha256(BODY).hexdigest()
    assert fetched.copy == Copy('"v1"', EARLY_JULY)


def test_a_copy_that_is_current_is_not_fetched_again(get: Getting) -> None:
    assert get("good", held=Copy('"v1"')).path is None


def test_we_say_who_asks(get: Getting, server: Server) -> None:
    get("good")
    assert server.seen[0].headers["user-agent"].startswith("casemate/")
    assert "http" in server.seen[0].headers["user-agent"]  # a publisher who is troubled finds out whom to write to


def test_one_file_costs_one_request(get: Getting, server: Server) -> None:
    get("good")
    assert len(server.seen) == 1


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "GZIP"])
def test_compressed_transfer_is_undone(get: Getting, server: Server, encoding: str) -> None:
    server.on("zipped", Answer(body=ZIPPED, headers={"Content-Encoding": encoding}))
    get("zipped")
    assert get.target.read_bytes() == BODY


def test_a_compressed_transfer_in_two_members_is_undone(get: Getting, server: Server) -> None:
    server.on("zipped", Answer(body=ZIPPED + ZIPPED, headers=GZIP))
    get("zipped")
    assert get.target.read_bytes() == BODY * 2


@pytest.mark.parametrize("answer", [Answer(429, headers={"Retry-After": "7"}), Answer(503, headers={"Retry-After": "7"})])
def test_who_is_told_to_wait_waits_as_long(get: Getting, server: Server, answer: Answer) -> None:
    server.on("busy", answer, GOOD)
    get("busy")
    assert get.waits == [7.0]


@pytest.mark.parametrize("value", ["²", "soon", "-5", "9" * 400, "Mon, 01 Jan 0001 00:00:00 +0100", "Fri, 31 Dec 9999 23:59:59 -2300", ""])
def test_a_strange_wish_how_long_to_wait_is_never_waited_for_without_bounds(get: Getting, server: Server, value: str) -> None:
    server.on("busy", Answer(429, headers={"Retry-After": value}), GOOD)
    get("busy")
    assert 2.0 <= get.waits[0] <= Policy().longest_wait


def test_a_server_that_recovers_is_asked_again_ever_more_slowly(get: Getting, server: Server) -> None:
    server.on("broken", Answer(500), Answer(500), GOOD)
    get("broken")
    assert get.waits == [2.0, 4.0]


def test_half_a_body_is_fetched_again(get: Getting, server: Server) -> None:
    server.on("half", Answer(body=BODY[:100], stated=len(BODY)), GOOD)
    get("half")
    assert get.target.read_bytes() == BODY


BAD: dict[str, tuple[Answer, type[CasemateError], str]] = {
    "wrong304": (Answer(304), FetchError, "not conditional"),
    "dead": (Answer(503), FetchError, "503"),
    "missing": (Answer(404), FetchError, "404"),
    "a part": (Answer(206, body=BODY), FetchError, "206"),
    "half": (Answer(body=BODY[:100], stated=len(BODY)), FetchError, "RemoteProtocolError"),
    "half compressed": (Answer(body=ZIPPED[:-9], headers=GZIP), FetchError, "half a body"),
    "damaged compressed": (Answer(body=ZIPPED[:20] + b"xxxx" + ZIPPED[24:], headers=GZIP), InputRefusedError, "damaged"),
    "rubbish after compressed": (Answer(body=ZIPPED + b"rubbish", headers=GZIP), InputRefusedError, "damaged"),
    "unasked compression": (Answer(body=b"x", headers={"Content-Encoding": "br"}), InputRefusedError, "not asked for"),
    "loop": (Answer(302, headers={"Location": "loop"}), FetchError, "redirects"),
    "lost": (Answer(302), FetchError, "without a location"),
    "inside": (Answer(302, headers={"Location": "https://169.254.169.254/latest/meta-data"}), InputRefusedError, "not a public address"),
    "inside v6": (Answer(302, headers={"Location": "https://[::ffff:10.0.0.1]/"}), InputRefusedError, "not a public address"),
    "inside by number": (Answer(302, headers={"Location": "https://2130706433/"}), InputRefusedError, "not a public address"),
    "downgrade": (Answer(302, headers={"Location": "http://lists.example/sdn.csv"}), InputRefusedError, "only https"),
    "file": (Answer(302, headers={"Location": "file:///etc/passwd"}), InputRefusedError, "only https"),
    "ftp on an allowed host": (Answer(302, headers={"Location": "ftp://127.0.0.1/x"}), InputRefusedError, "only https"),
    "no address": (Answer(302, headers={"Location": "https://[oops"}), FetchError, "no address"),
    "no port": (Answer(302, headers={"Location": "https://lists.example:99999999/"}), InputRefusedError, "not an address"),
    "long host": (Answer(302, headers={"Location": "https://" + "a" * 70 + ".example/"}), CasemateError, "no host name|not an address"),
    "user": (Answer(302, headers={"Location": "https://me:you@lists.example/"}), InputRefusedError, "user name"),
    "portal": (Answer(body=b"<html><body>Sign in</body></html>", headers={"Content-Type": "text/html"}), InputRefusedError, "HTML page"),
    "disguised": (Answer(body=b"\n <!DOCTYPE html><html>Sign in</html>"), InputRefusedError, "HTML page"),
    "disguised as XML": (Answer(body=b'<?xml version="1.0"?>\n<html xmlns="x">Sign in</html>'), InputRefusedError, "HTML page"),
    "bomb": (Answer(body=gzip.compress(b"\0" * 60_000_000), headers=GZIP), LimitError, "times its size"),
    "huge": (Answer(body=b"x", stated=10**12), LimitError, "announces"),
    "beyond numbers": (Answer(body=b"x", headers={"Content-Length": "9" * 19}), CasemateError, "announces"),
    "empty": (Answer(), FetchError, "empty body"),
    "headers without end": (Answer(headers={"X": "y" * 1_000_000}), FetchError, "RemoteProtocolError"),
}


@pytest.mark.parametrize("case", BAD)
def test_what_can_not_be_right_is_refused_with_its_reason(get: Getting, server: Server, case: str) -> None:
    answer, error, words = BAD[case]
    if answer.headers.get("Location") == "loop":
        answer = Answer(302, headers={"Location": server.url("bad")})
    server.on("bad", answer)
    with pytest.raises(error, match=words) as caught:
        get("bad", attempts=2)
    assert caught.value.remedy


def test_the_wrong_media_type_is_refused(get: Getting, server: Server) -> None:
    server.on("pdf", Answer(body=b"%PDF-1.7", headers={"Content-Type": "application/pdf"}))
    with pytest.raises(InputRefusedError, match="wrong type"):
        get("pdf", media_types=("text/csv",))


@pytest.mark.parametrize(
    "answer",
    [Answer(body=b"x" * 100, stated=1_000_000, pause=0.05), Answer(body=BODY, headers={"X-Padding": "y" * 100}, slow_head=0.05)],
    ids=["body", "headers"],
)
def test_what_trickles_is_given_up(get: Getting, server: Server, answer: Answer) -> None:
    server.on("trickle", answer)
    started = time.monotonic()
    with pytest.raises(FetchError, match="not whole after"):
        get("trickle", total=0.3, attempts=1)
    assert time.monotonic() - started < 3


def test_a_body_past_the_limit_is_given_up(get: Getting) -> None:
    with pytest.raises(LimitError, match="bytes"):
        get("good", max_bytes=100)


def test_no_server_is_a_clear_error(get: Getting) -> None:
    with pytest.raises(FetchError, match="Connect"):
        get(f"http://127.0.0.1:{unused_port()}/x", attempts=1)


@pytest.mark.parametrize("url", ["http://lists.example/x", "lists.example", "https://[", "", "javascript:x", "https://a b/"])
def test_a_strange_address_is_refused_before_anything_is_asked(get: Getting, url: str) -> None:
    client = Client(Policy(attempts=1), resolver=lambda *_: pytest.fail("resolved"))
    with pytest.raises(InputRefusedError):
        client.fetch(url, get.target)


def test_each_attempt_tries_the_next_address_of_a_host(server: Server, tmp_path: Path) -> None:
    path = server.on("good", GOOD).replace("127.0.0.1", "mirror.example")
    client = Client(Policy(allow_hosts=("mirror.example",)), sleep=lambda _: None, resolver=lambda *_: ["127.0.0.2", "127.0.0.1"])
    server.on("good", Answer(500), GOOD)  # 127.0.0.2 is this machine too: the second try must be seen, whoever answers the first
    assert client.fetch(path, tmp_path / "out").size == len(BODY)
    assert server.seen[-1].headers["host"] == f"mirror.example:{server.port}"


@pytest.mark.parametrize("etag", ['"é"', '"' + "x" * 5000 + '"'])
def test_a_validator_that_can_not_be_sent_back_is_not_kept(get: Getting, server: Server, etag: str) -> None:
    server.on("odd", Answer(body=BODY, headers={"ETag": etag}))
    assert get("odd").copy == Copy()


def test_a_validator_of_a_former_report_that_can_not_be_sent_is_left_out() -> None:
    report = {"http": [{"url": "u", "etag": '"\ud800é"', "last_modified": 7}]}
    assert copy_of(report, "u") == Copy()


def test_setting_stop_ends_a_fetch_at_its_next_bytes(get: Getting, server: Server) -> None:
    server.on("trickle", Answer(body=b"x" * 1000, pause=0.02))
    client = Client(Policy(allow_hosts=("127.0.0.1",)))
    threading.Timer(0.2, client.stop.set).start()
    started = time.monotonic()
    with pytest.raises(FetchError, match="stopped"):
        client.fetch(server.url("trickle"), get.target)
    assert time.monotonic() - started < 3


def test_setting_stop_ends_a_pause(get: Getting, server: Server) -> None:
    server.on("busy", Answer(429, headers={"Retry-After": "60"}))
    client = Client(Policy(allow_hosts=("127.0.0.1",)))
    threading.Timer(0.2, client.stop.set).start()
    with pytest.raises(FetchError, match="stopped"):
        client.fetch(server.url("busy"), get.target)


@pytest.mark.parametrize("target", ["missing/out", "/dev/full"])
def test_a_copy_that_can_not_be_written_is_the_home_s_fault_and_not_tried_again(get: Getting, server: Server, target: str) -> None:
    if target == "/dev/full" and not os.path.exists(target):  # noqa: PTH110 - a device
        pytest.skip("no /dev/full here")
    get.target = get.target.parent / target
    with pytest.raises(HomeError, match="can't be written"):
        get("good")
    assert server.asked("good") == 1


PROXIED: list[tuple[str, dict[str, Any], bool]] = [
    ("a proxy is asked for every host", {}, True),
    ("but for those that need none", {"no_proxy": ("mirror.example",)}, False),
    ("nor for what lies below one", {"no_proxy": (".example",)}, False),
    ("a star means all", {"no_proxy": ("*",)}, False),
    ("a name that merely ends alike is another", {"no_proxy": ("r.example",)}, True),
]


@pytest.mark.parametrize(("policy", "asked"), [case[1:] for case in PROXIED], ids=[case[0] for case in PROXIED])
def test_a_proxy_is_asked_where_it_should_be(server: Server, tmp_path: Path, policy: dict[str, Any], asked: bool) -> None:
    server.on("good", GOOD)
    client = Client(
        Policy(allow_hosts=("mirror.example",), proxy=server.url("").rstrip("/"), attempts=1, **policy), resolver=lambda *_: ["127.0.0.1"]
    )
    client.fetch(f"http://mirror.example:{server.port}/good", tmp_path / "out")
    assert server.seen[0].target == (f"http://mirror.example:{server.port}/good" if asked else "/good")


def test_a_proxy_is_told_the_name_of_an_https_host_and_resolves_it_itself(server: Server, tmp_path: Path) -> None:
    client = Client(
        Policy(proxy=server.url("").rstrip("/"), attempts=1), sleep=lambda _: None, resolver=lambda *_: pytest.fail("resolved here")
    )
    with pytest.raises(FetchError, match="ProxyError"):
        client.fetch("https://lists.example/sdn.csv", tmp_path / "out")
    assert (server.seen[0].method, server.seen[0].target) == ("CONNECT", "lists.example:443")


@pytest.mark.parametrize("host", ["169.254.169.254", "localhost", "LOCALHOST.", "a.localhost", "[::1]", "10.0.0.1"])
def test_a_proxy_is_not_asked_for_private_addresses(server: Server, tmp_path: Path, host: str) -> None:
    client = Client(Policy(proxy=server.url("").rstrip("/"), attempts=1))
    with pytest.raises(InputRefusedError, match="not a public address"):
        client.fetch(f"https://{host}/", tmp_path / "out")
    assert not server.seen


def test_the_environment_s_proxy_is_not_taken_behind_our_back(get: Getting, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{unused_port()}")
    assert get("good").size == len(BODY)
