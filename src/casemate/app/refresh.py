"""Official lists over the network: fetch several side by side, take each in whole or not at all, keep the last known good in force."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from itertools import groupby
from pathlib import Path
from urllib.parse import urlsplit

from casemate.app.engine import Engine, Updating
from casemate.app.report import Report
from casemate.app.sync import Insist, Request
from casemate.errors import CasemateError, HomeError, InputRefusedError, UsageError
from casemate.sources.base import Download, Source
from casemate.sources.fetch.client import Client, Copy, Fetched, Policy, copy_of
from casemate.sources.registry import load, source_ids

#: Lists fetched at the same time; more would be impolite to publishers that host several lists.
SIDE_BY_SIDE = 4


@dataclass(frozen=True, slots=True)
class Fetch:
    """What was fetched of one list. ``folder`` ``None``: nothing newer."""

    folder: Path | None
    files: tuple[Fetched, ...]
    format_id: str
    http: tuple[dict[str, str | None], ...]


@dataclass(frozen=True, slots=True)
class Terms:
    """How to take in what was fetched. ``dry``: only say what would change."""

    today: date
    dry: bool = False
    insist: Insist = field(default_factory=Insist)


def fetchable() -> tuple[str, ...]:
    """The ids of the official lists that can be fetched, sorted."""
    return tuple(list_id for list_id in source_ids() if load(list_id).downloads and load(list_id).closed_on is None)


def policy_of(engine: Engine) -> Policy:
    """The fetch policy that the settings make."""
    return Policy(allow_hosts=engine.settings.allow_hosts, proxy=engine.settings.proxy, no_proxy=engine.settings.no_proxy)


def refresh(
    engine: Engine,
    list_ids: Iterable[str],
    terms: Terms,
    *,
    client: Client | None = None,
    progress: Callable[[str, int], None] = lambda _what, _count: None,
) -> list[Report]:
    """Fetches and takes in each list; a failure of one is its report and touches no other.

    Raises: UsageError for a list that can't be fetched; LockedError; HomeError.
    """
    sources = [_fetchable(engine, list_id) for list_id in dict.fromkeys(list_ids)]
    client = client or Client(policy_of(engine))
    reports: list[Report] = []
    with engine.updating() as updating, _workspace(engine) as folder, ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
        updating.progress = progress
        jobs: list[tuple[Source, Future[Fetch]]] = [
            (source, pool.submit(_fetch, engine, source, folder / source.id, client)) for source in sources
        ]
        try:
            for source, job in jobs:
                progress(f"fetching {source.id}", 0)
                reports.append(_take_in(engine, updating, source, job, terms))
        except BaseException:
            for _, job in jobs:
                job.cancel()
            raise
    return reports


def _fetchable(engine: Engine, list_id: str) -> Source:
    source = engine.source(list_id)
    if not source.downloads and list_id not in engine.settings.mirrors:
        why = f"it was closed on {source.closed_on}" if source.closed_on else "its publisher offers no file that may be fetched"
        raise UsageError(f"{list_id} can't be fetched: {why}", remedy=f"Name a file: casemate update {list_id} --from PATH")
    return source


@contextmanager
def _workspace(engine: Engine) -> Iterator[Path]:
    try:
        folder = Path(tempfile.mkdtemp(prefix=".tmp-fetch-", dir=engine.home.raw))
    except OSError as error:
        raise HomeError(f"no room to fetch: {error.strerror}", file=str(engine.home.raw), remedy="Make the home writable") from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def groups(source: Source, mirror: str | None) -> list[tuple[str, tuple[Download, ...]]]:
    """The downloads that belong together (one format), in the order in which they are tried; a mirror comes in their place."""
    if mirror is not None and not mirror.endswith("/"):
        first = source.downloads[0] if source.downloads else Download(mirror, source.formats[0].id)
        return [(first.format, (Download(mirror, first.format, first.media_types),))]
    found = [(format_id, tuple(items)) for format_id, items in groupby(source.downloads, key=lambda d: d.format)]
    if mirror is None:
        return found
    return [(f, tuple(Download(mirror + file_name(d.url), d.format, d.media_types) for d in items)) for f, items in found]


def file_name(url: str) -> str:
    """A safe file name from the last segment of a URL's path."""
    name = re.sub(r"[^A-Za-z0-9._-]+", "_", urlsplit(url).path.rpartition("/")[2]).strip("._")
    return name[:100] or "list"


def _fetch(engine: Engine, source: Source, folder: Path, client: Client) -> Fetch:
    mirror = engine.settings.mirrors.get(source.id)
    problem: CasemateError | None = None
    for format_id, downloads in groups(source, mirror):
        try:
            return _fetch_group(engine, source, folder / format_id, client, downloads)
        except HomeError:
            raise
        except CasemateError as error:
            problem = problem or error
    assert problem is not None
    raise problem


def _fetch_group(engine: Engine, source: Source, folder: Path, client: Client, downloads: tuple[Download, ...]) -> Fetch:
    folder.mkdir(parents=True, exist_ok=True)
    last = engine.store.last_refresh(source.id, succeeded=True)
    held = [copy_of(last[1] if last else None, item.url) for item in downloads]
    fetched = [_fetch_one(client, item, folder, copy) for item, copy in zip(downloads, held, strict=True)]
    http = tuple(
        {"url": item.url, "etag": f.copy.etag, "last_modified": f.copy.last_modified} for item, f in zip(downloads, fetched, strict=True)
    )
    if all(item.path is None for item in fetched):
        return Fetch(None, tuple(fetched), downloads[0].format, http)
    # Some are new: those of which we were told "not modified" belong to the same edition and are asked for anew.
    for place, item in enumerate(fetched):
        if item.path is None:
            fetched[place] = _fetch_one(client, downloads[place], folder, Copy())
    return Fetch(folder, tuple(fetched), downloads[0].format, http)


def _fetch_one(client: Client, item: Download, folder: Path, held: Copy) -> Fetched:
    return client.fetch(item.url, folder / file_name(item.url), held=held, media_types=item.media_types)


def _take_in(engine: Engine, updating: Updating, source: Source, job: Future[Fetch], terms: Terms) -> Report:
    try:
        found = job.result()
        if found.folder is None:
            return _unchanged(engine, source, found, terms)
        request = Request(
            path=found.folder,
            fallback_day=_stated_day(found.files, terms.today),
            newest=True,
            dry=terms.dry,
            insist=terms.insist,
            http=found.http,
        )
        return updating.ingest(source, request, today=terms.today)
    except HomeError:
        raise
    except CasemateError as error:
        report = Report(source.id, "refused", error=error.as_dict())
        if not isinstance(error, InputRefusedError) and not terms.dry:  # what ingest refuses, it has recorded itself
            engine.store.record_refresh(source.id, datetime.now(UTC).isoformat(timespec="seconds"), "refused", report.as_dict())
        return report


def _unchanged(engine: Engine, source: Source, found: Fetch, terms: Terms) -> Report:
    held = engine.store.editions(source.id)
    if not held:
        raise InputRefusedError("the server says 'not modified', and no edition is held", file=source.id, remedy="Try again later")
    newest = held[-1]
    report = Report(source.id, "unchanged", edition=newest.name, sha256=newest.sha256, format=newest.format, entries=newest.entries)
    report.parts, report.bytes, report.http = list(newest.parts), newest.bytes, list(found.http)
    if not terms.dry:
        engine.store.note_checked(source.id, newest.ordinal, terms.today)
        engine.store.record_refresh(source.id, datetime.now(UTC).isoformat(timespec="seconds"), "unchanged", report.as_dict())
    return report


def _stated_day(files: Iterable[Fetched], today: date) -> date:
    """The newest Last-Modified of the files, never later than today; today where the server states none."""
    days = []
    for item in files:
        try:
            days.append(parsedate_to_datetime(item.copy.last_modified or "").astimezone(UTC).date())
        except (ValueError, TypeError):
            continue
    return min(max(days, default=today), today)
