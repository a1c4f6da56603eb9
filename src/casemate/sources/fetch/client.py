"""One file from one URL, with everything that can go wrong on the way named.

A request is conditional where we hold a copy. Redirects are followed by hand: to https only, each hop's address checked. What comes is
written to a file under limits of size, time and compression; nobody sees it before it is whole.
"""

from __future__ import annotations

import hashlib
import random
import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from pathlib import Path
from ssl import SSLContext
from urllib.parse import urljoin

import httpx

from casemate._version import __version__
from casemate.errors import CasemateError, HomeError, InputRefusedError, LimitError
from casemate.sources.fetch.addresses import Resolver, checked_address, checked_literal, resolve
from casemate.sources.fetch.body import ACCEPTED, Bounds, CutBodyError, plain
from casemate.sources.fetch.watch import Watch

USER_AGENT = f"casemate/{__version__} (sanctions list client; +https://github.com/casemate/casemate)"
_RETRIED = frozenset({408, 425, 429, 500, 502, 503, 504})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_HOST = re.compile(rb"[A-Za-z0-9._-]+|[0-9A-Fa-f:.]+")


class FetchError(CasemateError):
    """A file could not be fetched; the last known good edition stays in force."""


@dataclass(frozen=True, slots=True)
class Policy:
    """How to ask. Times in seconds, sizes in bytes.

    ``allow_hosts``: hosts that may be private and may be asked over plain http. ``total``: for one attempt, however slowly it trickles.
    ``max_ratio``: decoded to transferred bytes. ``proxy``: a URL, asked for every host that ``no_proxy`` does not name (a name there
    stands for its subdomains too, ``*`` for all).
    """

    connect: float = 15.0
    read: float = 60.0
    total: float = 900.0
    attempts: int = 4
    backoff: float = 2.0
    longest_wait: float = 120.0
    max_bytes: int = 1024**3
    max_ratio: int = 200
    max_redirects: int = 5
    allow_hosts: tuple[str, ...] = ()
    proxy: str | None = None
    no_proxy: tuple[str, ...] = ()
    user_agent: str = USER_AGENT


@dataclass(frozen=True, slots=True)
class Copy:
    """What identifies the copy that we hold: the validators that the server gave with it."""

    etag: str | None = None
    last_modified: str | None = None

    def __bool__(self) -> bool:
        return bool(self.etag or self.last_modified)


@dataclass(frozen=True, slots=True)
class Fetched:
    """One answer. ``path`` ``None``: not modified. ``url``: where it came from in the end."""

    path: Path | None
    url: str
    sha256: str | None
    size: int
    copy: Copy
    media_type: str | None


@dataclass(frozen=True, slots=True)
class _Wanted:
    held: Copy
    media_types: tuple[str, ...]
    deadline: float
    turn: int


@dataclass(slots=True)
class Client:
    """Fetches under a policy. Clock, sleep, chance and name resolution can be handed in. ``stop``: set it, and fetching ends soon."""

    policy: Policy = field(default_factory=Policy)
    sleep: Callable[[float], object] | None = None
    clock: Callable[[], float] = time.monotonic
    chance: Callable[[], float] = random.random
    resolver: Resolver = resolve
    stop: threading.Event = field(default_factory=threading.Event)

    def fetch(self, url: str, target: Path, *, held: Copy | None = None, media_types: tuple[str, ...] = ()) -> Fetched:
        """The file at ``url`` in ``target``, or "not modified" where ``held`` is current.

        Raises: FetchError after the last attempt; InputRefusedError or LimitError at once where what came can't be right; HomeError
        where it can't be written.
        """
        problem: FetchError | None = None
        for attempt in range(1, self.policy.attempts + 1):
            self._go_on(url)
            wait = self.policy.backoff * 2 ** (attempt - 1) * (0.5 + self.chance())
            try:
                return self._attempt(url, target, _Wanted(held or Copy(), media_types, self.clock() + self.policy.total, attempt - 1))
            except _TryAgainError as error:
                problem = FetchError(error.what, file=url, remedy="The last known good edition stays in force; try again later")
                wait = max(wait, error.retry_after or 0.0)
            except httpx.HTTPError as error:
                what = f"{type(error).__name__}: {str(error) or 'no answer'}"
                problem = FetchError(what, file=url, remedy="Check the network; the last known good edition stays in force")
            except OSError as error:
                problem = FetchError(f"no connection: {error}", file=url, remedy="Check the network and name resolution")
            if attempt < self.policy.attempts:
                (self.sleep or self.stop.wait)(min(wait, self.policy.longest_wait))
        assert problem is not None
        raise problem

    def _go_on(self, url: str) -> None:
        if self.stop.is_set():
            raise FetchError("stopped", file=url)

    def _attempt(self, url: str, target: Path, wanted: _Wanted) -> Fetched:
        with Watch(self.policy.total) as watch:
            try:
                return self._follow(url, target, wanted, watch)
            except (httpx.HTTPError, OSError) as error:
                if watch.expired:
                    raise _TryAgainError(f"it was not whole after {self.policy.total:.0f} s") from error
                raise

    def _follow(self, url: str, target: Path, wanted: _Wanted, watch: Watch) -> Fetched:
        timeout = httpx.Timeout(self.policy.read, connect=self.policy.connect)
        for _ in range(self.policy.max_redirects + 1):
            self._go_on(url)
            address, proxy = self._address(url, wanted.turn)
            with (
                httpx.Client(timeout=timeout, proxy=proxy, follow_redirects=False, trust_env=False, verify=_tls()) as client,
                client.stream(
                    "GET",
                    address,
                    headers=self._headers(url, wanted.held),
                    extensions={"sni_hostname": _parsed(url).host, "trace": watch.trace},
                ) as response,
            ):
                if response.status_code not in _REDIRECTS:
                    return self._answer(url, response, target, wanted=wanted)
                url = self._redirected(url, response)
        raise FetchError(f"more than {self.policy.max_redirects} redirects", file=url, remedy="The address has changed; see docs/lists.md")

    def _address(self, url: str, turn: int) -> tuple[httpx.URL, str | None]:
        """The URL with the checked address in place of the host; through a proxy, which resolves names itself, the URL as it is."""
        parts = _parsed(url)
        host = parts.host
        if parts.scheme != "https" and not (parts.scheme == "http" and host.casefold() in {h.casefold() for h in self.policy.allow_hosts}):
            raise InputRefusedError("only https is asked", file=url, field="url", value=parts.scheme, remedy="Use the https address")
        if parts.userinfo:
            raise InputRefusedError("an address with a user name in it is refused", file=url, field="url", remedy="Remove it")
        if self.policy.proxy is not None and not _named(host, self.policy.no_proxy):
            checked_literal(host, allowed=self.policy.allow_hosts)
            return parts, self.policy.proxy
        port = parts.port or (443 if parts.scheme == "https" else 80)
        address = checked_address(parts.raw_host.decode("ascii"), port, allowed=self.policy.allow_hosts, resolver=self.resolver, turn=turn)
        return parts.copy_with(host=address), None

    def _headers(self, url: str, held: Copy) -> dict[str, str]:
        headers = {
            "User-Agent": self.policy.user_agent,
            "Accept": "*/*",
            "Accept-Encoding": ACCEPTED,
            "Host": _parsed(url).netloc.decode("ascii"),
        }
        if held.etag:
            headers["If-None-Match"] = held.etag
        if held.last_modified:
            headers["If-Modified-Since"] = held.last_modified
        return headers

    @staticmethod
    def _redirected(url: str, response: httpx.Response) -> str:
        location = response.headers.get("location")
        if not location:
            raise FetchError(f"redirect {response.status_code} without a location", file=url, remedy="Try again later")
        try:
            return urljoin(url, str(location))
        except ValueError as error:
            raise FetchError(f"redirect to what is no address: {error}", file=url, value=str(location), remedy="Try again later") from error

    def _answer(self, url: str, response: httpx.Response, target: Path, *, wanted: _Wanted) -> Fetched:
        status, held, media_types = response.status_code, wanted.held, wanted.media_types
        if status == 304:
            if not held:
                raise FetchError("the server says 'not modified' to a request that was not conditional", file=url, remedy="Try again later")
            return Fetched(None, url, None, 0, held, None)
        if status in _RETRIED:
            raise _TryAgainError(f"the server answers {status}", _retry_after(response))
        if status != 200:
            raise FetchError(f"the server answers {status}", file=url, remedy="The address may have changed; see docs/lists.md")
        media_type = response.headers.get("content-type", "").partition(";")[0].strip().casefold() or None
        if media_type == "text/html" and "text/html" not in media_types:
            raise InputRefusedError(
                "an HTML page came in place of the list", file=url, remedy="A portal or error page may stand in the way"
            )
        if media_types and media_type not in (*media_types, None, "application/octet-stream", "binary/octet-stream"):
            raise InputRefusedError(
                "the wrong type of file came", file=url, field="content-type", value=media_type, remedy="See docs/lists.md"
            )
        stated = response.headers.get("content-length", "")
        if re.fullmatch("[0-9]+", stated) and (len(stated) > 18 or int(stated) > self.policy.max_bytes):
            raise LimitError(
                f"the server announces {stated[:20]} bytes", file=url, remedy="No list is that large: check where the address leads"
            )
        digest, size = self._save(url, response, target, wanted.deadline)
        copy = Copy(_validator(response.headers.get("etag")), _validator(response.headers.get("last-modified")))
        return Fetched(target, url, digest, size, copy, media_type)

    def _save(self, url: str, response: httpx.Response, target: Path, deadline: float) -> tuple[str, int]:
        digest, size = hashlib.sha256(), 0
        bounds = Bounds(self.policy.max_bytes, self.policy.max_ratio)
        blocks = plain(response.iter_raw(), response.headers.get("content-encoding", ""), url=url, bounds=bounds)
        with _writing(target) as write:
            try:
                for block in blocks:
                    if size == 0 and _looks_like_html(block):
                        raise InputRefusedError("an HTML page came in place of the list", file=url, remedy="A portal may stand in the way")
                    self._go_on(url)
                    if self.clock() > deadline:
                        raise _TryAgainError(f"it was not whole after {self.policy.total:.0f} s")
                    size += len(block)
                    digest.update(block)
                    write(block)
            except CutBodyError as error:
                raise _TryAgainError("half a body came: its compression ends too early") from error
        if size == 0:
            raise _TryAgainError("an empty body came")
        return digest.hexdigest(), size


class _TryAgainError(Exception):
    def __init__(self, what: str, retry_after: float | None = None) -> None:
        super().__init__(what)
        self.what, self.retry_after = what, retry_after


@lru_cache(maxsize=1)
def _tls() -> SSLContext:
    """Certificates as certifi has them, or as ``SSL_CERT_FILE`` and ``SSL_CERT_DIR`` say."""
    return httpx.create_ssl_context()


@contextmanager
def _writing(target: Path) -> Iterator[Callable[[bytes], object]]:
    """A file to write to; what we raise passes through.

    Raises: HomeError, also where only closing it shows that the disk is full.
    """
    try:
        out = target.open("wb", buffering=0)  # each write shows at once whether there was room
    except OSError as error:
        raise _unwritable(target, error) from error

    def write(block: bytes) -> None:
        try:
            rest = memoryview(block)
            while rest:
                rest = rest[out.write(rest) :]
        except OSError as error:
            raise _unwritable(target, error) from error

    with out:
        yield write


def _unwritable(target: Path, error: OSError) -> HomeError:
    return HomeError(f"the copy can't be written: {error.strerror}", file=str(target), remedy="Free some space; nothing was changed")


def _parsed(url: str) -> httpx.URL:
    try:
        found = httpx.URL(url)
    except (httpx.InvalidURL, ValueError) as error:
        raise InputRefusedError(f"not an address: {error}", field="url", value=url, remedy="Write https://host/path") from error
    # httpx writes what can't stand in a host name as %5B, and leaves the port to the connection.
    if found.scheme in ("http", "https") and (not _HOST.fullmatch(found.raw_host) or not 0 <= (found.port or 0) <= 65535):
        raise InputRefusedError("not an address: its host or port is none", field="url", value=url, remedy="Write https://host/path")
    return found


def _named(host: str, names: tuple[str, ...]) -> bool:
    host = host.casefold()
    wanted = [name.strip().casefold().removeprefix("*").removeprefix(".") for name in names if name.strip()]
    return any(name in ("", host) or host.endswith("." + name) for name in wanted)


def _retry_after(response: httpx.Response) -> float | None:
    value = response.headers.get("retry-after", "").strip()
    if re.fullmatch("[0-9]+", value):
        return float(value)
    try:
        return (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds()
    except (ValueError, TypeError, OverflowError):
        return None


def _validator(value: str | None) -> str | None:
    """A validator that can be sent back as it came; ``None`` for one that can't."""
    return value if value and len(value) <= 1000 and value.isascii() and value.isprintable() else None


def _looks_like_html(block: bytes) -> bool:
    start = block[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return start.startswith(b"<") and (b"<!doctype html" in start or b"<html" in start)


def copy_of(report: Mapping[str, object] | None, url: str) -> Copy:
    """The validators that a former refresh report keeps for ``url``."""
    entries = report.get("http") if report else None
    for entry in entries if isinstance(entries, list) else ():
        if isinstance(entry, dict) and entry.get("url") == url:
            return Copy(
                *(_validator(value) if isinstance(value, str) else None for value in (entry.get("etag"), entry.get("last_modified")))
            )
    return Copy()
