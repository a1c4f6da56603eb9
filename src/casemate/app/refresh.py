"""Official lists over the network: fetch several side by side, take each in whole or not at all, keep the last known good in force."""

from __future__ import annotations

import logging
import re
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from functools import partial
from itertools import groupby
from pathlib import Path
from threading import Event, Lock, Thread
from urllib.parse import urlsplit

from casemate.app.engine import Engine, Updating
from casemate.app.report import Report
from casemate.app.sync import Insist, Request, refusal
from casemate.errors import CasemateError, HomeError, InputRefusedError, UsageError
from casemate.sources.base import Download, Source
from casemate.sources.fetch.client import Client, Copy, Fetched, Policy, copy_of
from casemate.sources.registry import load, source_ids

#: Lists fetched at the same time; more would be impolite to publishers that host several lists.
SIDE_BY_SIDE = 4
#: A server whose clock was never set says 1970; no list has been on the Web since before this day.
_FIRST_DAY = date(1995, 1, 1)


@dataclass(frozen=True, slots=True)
class Fetch:
    """What was fetched of one list. ``folder`` ``None``: nothing newer. ``notes``: what went wrong before it succeeded."""

    folder: Path | None
    files: tuple[Fetched, ...]
    http: tuple[dict[str, str | None], ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Terms:
    """How to take in what was fetched. ``dry``: only say what would change."""

    today: date
    dry: bool = False
    insist: Insist = field(default_factory=Insist)


def fetchable(mirrors: Iterable[str] = ()) -> tuple[str, ...]:
    """The ids of the lists that can be fetched, sorted: official ones that are still published, and those with a mirror."""
    known = {list_id for list_id in source_ids() if load(list_id).downloads and load(list_id).closed_on is None}
    return tuple(sorted(known | set(mirrors)))


def policy_of(engine: Engine) -> Policy:
    """The fetch policy that the settings make."""
    settings = engine.settings
    return Policy(allow_hosts=settings.allow_hosts, proxy=settings.proxy, no_proxy=settings.no_proxy)


def refresh(
    engine: Engine,
    list_ids: Iterable[str],
    terms: Terms,
    *,
    client: Client | None = None,
    progress: Callable[[str, int], None] = lambda _what, _count: None,
) -> list[Report]:
    """Fetches and takes in each list; a failure of one is its report and touches no other.

    Raises: UsageError for a list that can't be fetched; LockedError; HomeError where the home can't be used or the index not be built.
    """
    sources = [_fetchable(engine, list_id) for list_id in dict.fromkeys(list_ids)]
    client = client or Client(policy_of(engine))
    reports: list[Report] = []
    with engine.updating() as updating, _workspace(engine) as folder:
        updating.progress = progress
        tasks = [partial(_fetch, engine, source, folder / source.id, client) for source in sources]
        try:
            for source, job in zip(sources, side_by_side(tasks, client.stop), strict=True):
                progress(f"fetching {source.id}", 0)
                reports.append(_take_in(engine, updating, source, job, terms))
        except BaseException:
            client.stop.set()
            raise
    return reports


def _fetchable(engine: Engine, list_id: str) -> Source:
    source = engine.source(list_id)
    mirror = engine.settings.mirrors.get(list_id)
    if mirror is None and (source.closed_on is not None or not source.downloads):
        why = f"it was closed on {source.closed_on}" if source.closed_on else "its publisher offers no file that may be fetched"
        raise UsageError(f"{list_id} can't be fetched: {why}", remedy=f"Name a file: casemate update {list_id} --from PATH")
    if mirror is not None and mirror.endswith("/") and not source.downloads:
        raise UsageError(
            f"{list_id} can't be fetched from a folder: it has no official file names", field=f"mirrors.{list_id}", value=mirror,
            remedy="Name the file itself as the mirror",
        )  # fmt: skip
    return source


def side_by_side(tasks: Sequence[Callable[[], Fetch]], stop: Event) -> list[Future[Fetch]]:
    """Runs the tasks in a few threads, in their order, until ``stop`` is set; the futures of those not begun by then stay open.

    The threads are no reason to stay: whoever is stopped need not wait for a server that does not answer.
    """
    jobs: list[Future[Fetch]] = [Future() for _ in tasks]
    waiting = iter(list(zip(tasks, jobs, strict=True)))
    lock = Lock()

    def work() -> None:
        while not stop.is_set():
            with lock:
                task, job = next(waiting, (None, None))
            if task is None or job is None:
                return
            try:
                job.set_result(task())
            except BaseException as error:  # noqa: BLE001 - raised again where the result is asked for
                job.set_exception(error)

    for _ in range(min(SIDE_BY_SIDE, len(tasks))):
        Thread(target=work, daemon=True).start()
    return jobs


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
    problems: list[CasemateError] = []
    for format_id, downloads in groups(source, mirror):
        try:
            notes = tuple(f"another format was taken, since this one could not be fetched: {problem.message}" for problem in problems)
            return replace(_fetch_group(engine, source, folder / format_id, client, downloads), notes=notes)
        except HomeError:
            raise
        except CasemateError as error:
            problems.append(error)
    raise problems[0]


def _fetch_group(engine: Engine, source: Source, folder: Path, client: Client, downloads: tuple[Download, ...]) -> Fetch:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise HomeError(f"no room to fetch: {error.strerror}", file=str(folder), remedy="Free some space") from error
    last = engine.store.last_refresh(source.id, succeeded=True)
    held = [copy_of(last[1] if last else None, item.url) for item in downloads]
    fetched = [_fetch_one(client, item, folder, copy) for item, copy in zip(downloads, held, strict=True)]
    # Some are new: those of which we were told "not modified" belong to the same edition and are asked for anew.
    if any(item.path is not None for item in fetched):
        for place, item in enumerate(fetched):
            if item.path is None:
                fetched[place] = _fetch_one(client, downloads[place], folder, Copy())
    http = tuple(
        {"url": item.url, "etag": f.copy.etag, "last_modified": f.copy.last_modified} for item, f in zip(downloads, fetched, strict=True)
    )
    return Fetch(folder if fetched[0].path is not None else None, tuple(fetched), http)


def _fetch_one(client: Client, item: Download, folder: Path, held: Copy) -> Fetched:
    return client.fetch(item.url, folder / file_name(item.url), held=held, media_types=item.media_types)


def _take_in(engine: Engine, updating: Updating, source: Source, job: Future[Fetch], terms: Terms) -> Report:
    """The report of one list, whatever happened to it; it is in the store, unless the run is dry or the store can't be written."""
    recorded = False
    try:
        found = job.result()
        if found.folder is None:
            return _unchanged(engine, updating, source, found, terms)
        request = Request(
            path=found.folder,
            fallback_day=_stated_day(found.files, terms.today),
            newest=True,
            dry=terms.dry,
            insist=terms.insist,
            http=found.http,
            notes=found.notes,
            label=_label(found.files),
        )
        recorded = True  # what is refused from here on is recorded where it is refused
        return updating.ingest(source, request, today=terms.today)
    except HomeError as error:
        problem: CasemateError = error
    except CasemateError as error:
        problem = error
        if recorded:
            return refusal(engine.store, source.id, error)
    except Exception as error:  # a fault in one list's parser must not keep the other lists from being refreshed
        logging.getLogger("casemate").exception("refreshing %s", source.id)
        problem = CasemateError(
            f"a fault of Casemate itself: {type(error).__name__}: {error}", file=source.id,
            remedy="Please report it with the file that was fetched; nothing of it was taken",
        )  # fmt: skip
    report = refusal(engine.store, source.id, problem)
    if not terms.dry:
        with suppress(HomeError):  # the report is printed all the same
            engine.store.record_refresh(source.id, _now(), "refused", report.as_dict())
    return report


def _unchanged(engine: Engine, updating: Updating, source: Source, found: Fetch, terms: Terms) -> Report:
    held = engine.store.editions(source.id)
    if not held:
        raise InputRefusedError("the server says 'not modified', and no edition is held", file=source.id, remedy="Try again later")
    newest = held[-1]
    report = Report(source.id, "unchanged", edition=newest.name, sha256=newest.sha256, format=newest.format, entries=newest.entries)
    report.parts, report.bytes, report.http, report.warnings = list(newest.parts), newest.bytes, list(found.http), list(found.notes)
    report.in_force = newest.name
    if not terms.dry:
        updating.note_checked(source.id, newest.ordinal, terms.today)
        engine.store.record_refresh(source.id, _now(), "unchanged", report.as_dict())
    return report


def _label(files: tuple[Fetched, ...]) -> str:
    """Where the files came from, for messages."""
    return files[0].url + (f" and {len(files) - 1} more" if len(files) > 1 else "")


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _stated_day(files: Iterable[Fetched], today: date) -> date:
    """The newest Last-Modified of the files, never later than today; today where the server states none that can be true."""
    days = []
    for item in files:
        try:
            day = parsedate_to_datetime(item.copy.last_modified or "").astimezone(UTC).date()
        except (ValueError, TypeError, OverflowError):
            continue
        if day >= _FIRST_DAY:
            days.append(day)
    return min(max(days, default=today), today)
