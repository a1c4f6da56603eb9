"""One file from one URL, with everything that can go wrong on the way named.

A request is conditional where we hold a copy. Redirects are followed by hand: to https only, each hop's address checked. What comes is
written to a file under limits of size, time and compression; nobody sees it before it is whole.
"""

from __future__ import annotations

import hashlib
import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import httpx

from casemate._version import __version__
from casemate.errors import CasemateError, HomeError, InputRefusedError, LimitError
from casemate.sources.fetch.addresses import Resolver, checked_address, resolve

USER_AGENT = f"casemate/{__version__} (sanctions list client; +https://github.com/casemate/casemate)"
_RETRIED = frozenset({408, 425, 429, 500, 502, 503, 504})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class FetchError(CasemateError):
    """A file could not be fetched; the last known good edition stays in force."""


@dataclass(frozen=True, slots=True)
class Policy:
    """How to ask. Times in seconds, sizes in bytes.

    ``allow_hosts``: hosts that may be private and may be asked over plain http. ``total``: for one attempt, however slowly it trickles.
    ``max_ratio``: decoded to transferred bytes.
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


@dataclass(slots=True)
class Client:
    """Fetches under a policy. Clock, sleep, chance and name resolution can be handed in."""

    policy: Policy = field(default_factory=Policy)
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    chance: Callable[[], float] = random.random
    resolver: Resolver = resolve

    def fetch(self, url: str, target: Path, *, held: Copy | None = None, media_types: tuple[str, ...] = ()) -> Fetched:
        """The file at ``url`` in ``target``, or "not modified" where ``held`` is current.

        Raises: FetchError after the last attempt; InputRefusedError or LimitError at once where what came can't be right.
        """
        problem: FetchError | None = None
        for attempt in range(1, self.policy.attempts + 1):
            wait = self.policy.backoff * 2 ** (attempt - 1) * (0.5 + self.chance())
            try:
                return self._attempt(url, target, _Wanted(held or Copy(), media_types, self.clock() + self.policy.total))
            except _TryAgainError as error:
                problem = FetchError(error.what, file=url, remedy="The last known good edition stays in force; try again later")
                wait = max(wait, error.retry_after or 0.0)
            except httpx.HTTPError as error:
                what = f"{type(error).__name__}: {str(error) or 'no answer'}"
                problem = FetchError(what, file=url, remedy="Check the network; the last known good edition stays in force")
            except OSError as error:
                problem = FetchError(f"no connection: {error}", file=url, remedy="Check the network and name resolution")
            if attempt < self.policy.attempts:
                self.sleep(min(wait, self.policy.longest_wait))
        assert problem is not None
        raise problem

    def _attempt(self, url: str, target: Path, wanted: _Wanted) -> Fetched:
        timeout = httpx.Timeout(self.policy.read, connect=self.policy.connect)
        with httpx.Client(timeout=timeout, proxy=self.policy.proxy, follow_redirects=False, trust_env=self.policy.proxy is None) as client:
            for _ in range(self.policy.max_redirects + 1):
                with client.stream(
                    "GET", self._address(url), headers=self._headers(url, wanted.held), extensions=self._sni(url)
                ) as response:
                    if response.status_code in _REDIRECTS:
                        url = self._redirected(url, response)
                        continue
                    return self._answer(url, response, target, wanted=wanted)
        raise FetchError(f"more than {self.policy.max_redirects} redirects", file=url, remedy="The address has changed; see docs/lists.md")

    def _address(self, url: str) -> httpx.URL:
        """The URL with the checked address in place of the host; through a proxy, which resolves names itself, the URL as it is."""
        parts = httpx.URL(url)
        host = parts.host
        if parts.scheme != "https" and host.casefold() not in {h.casefold() for h in self.policy.allow_hosts}:
            raise InputRefusedError("only https is asked", file=url, field="url", value=parts.scheme, remedy="Use the https address")
        if parts.userinfo:
            raise InputRefusedError("an address with a user name in it is refused", file=url, field="url", remedy="Remove it")
        if self.policy.proxy is not None:
            return parts
        address = checked_address(
            host, parts.port or (443 if parts.scheme == "https" else 80), allowed=self.policy.allow_hosts, resolver=self.resolver
        )
        return parts.copy_with(host=address)

    def _headers(self, url: str, held: Copy) -> dict[str, str]:
        headers = {"User-Agent": self.policy.user_agent, "Accept": "*/*", "Accept-Encoding": "gzip, deflate", "Host": urlsplit(url).netloc}
        if held.etag:
            headers["If-None-Match"] = held.etag
        if held.last_modified:
            headers["If-Modified-Since"] = held.last_modified
        return headers

    @staticmethod
    def _sni(url: str) -> dict[str, str]:
        return {"sni_hostname": httpx.URL(url).host}

    @staticmethod
    def _redirected(url: str, response: httpx.Response) -> str:
        location = response.headers.get("location")
        if not location:
            raise FetchError(f"redirect {response.status_code} without a location", file=url)
        return urljoin(url, str(location))

    def _answer(self, url: str, response: httpx.Response, target: Path, *, wanted: _Wanted) -> Fetched:
        status, held, media_types = response.status_code, wanted.held, wanted.media_types
        if status == 304:
            if not held:
                raise FetchError("the server says 'not modified' to a request that was not conditional", file=url, remedy="Try again later")
            return Fetched(None, url, None, 0, held, None)
        if status in _RETRIED:
            raise _TryAgainError(f"the server answers {status}", self._retry_after(response))
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
        if stated.isdigit() and int(stated) > self.policy.max_bytes:
            raise LimitError(f"the server announces {stated} bytes", file=url, remedy="No list is that large; or raise fetch.max_bytes")
        digest, size = self._save(url, response, target, wanted.deadline)
        return Fetched(target, url, digest, size, Copy(response.headers.get("etag"), response.headers.get("last-modified")), media_type)

    def _save(self, url: str, response: httpx.Response, target: Path, deadline: float) -> tuple[str, int]:
        digest, size = hashlib.sha256(), 0
        with target.open("wb") as out:
            for block in response.iter_bytes():
                if size == 0 and _looks_like_html(block):
                    raise InputRefusedError("an HTML page came in place of the list", file=url, remedy="A portal may stand in the way")
                size += len(block)
                if size > self.policy.max_bytes:
                    raise LimitError(
                        f"more than {self.policy.max_bytes} bytes came", file=url, remedy="No list is that large; or raise fetch.max_bytes"
                    )
                if size > 10 * 1024**2 and size > self.policy.max_ratio * max(response.num_bytes_downloaded, 1):
                    raise LimitError(
                        f"it expands to more than {self.policy.max_ratio} times its size", file=url, remedy="A decompression bomb"
                    )
                if self.clock() > deadline:
                    raise _TryAgainError(f"it was not whole after {self.policy.total:.0f} s")
                digest.update(block)
                try:
                    out.write(block)
                except OSError as error:
                    raise HomeError(f"the copy can't be written: {error.strerror}", file=str(target), remedy="Free some space") from error
        if size == 0:
            raise _TryAgainError("an empty body came")
        return digest.hexdigest(), size

    def _retry_after(self, response: httpx.Response) -> float | None:
        value = response.headers.get("retry-after", "").strip()
        if value.isdigit():
            return float(value)
        try:
            return (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds()
        except (ValueError, TypeError):
            return None


class _TryAgainError(Exception):
    def __init__(self, what: str, retry_after: float | None = None) -> None:
        super().__init__(what)
        self.what, self.retry_after = what, retry_after


def _looks_like_html(block: bytes) -> bool:
    start = block[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return start.startswith((b"<!doctype html", b"<html"))


def copy_of(report: Mapping[str, object] | None, url: str) -> Copy:
    """The validators that a former refresh report keeps for ``url``."""
    entries = report.get("http") if report else None
    for entry in entries if isinstance(entries, list) else ():
        if isinstance(entry, dict) and entry.get("url") == url:
            return Copy(entry.get("etag"), entry.get("last_modified"))
    return Copy()
