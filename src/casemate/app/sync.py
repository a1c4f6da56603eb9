"""Bytes to an edition in force: choose the format, parse, check the sizes, store, keep the raw copy. All or nothing per list."""

from __future__ import annotations

import gzip
import os
import shutil
from collections.abc import Callable, Hashable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from casemate.app.bounds import bounded
from casemate.app.home import Home
from casemate.app.report import Report
from casemate.errors import CasemateError, HomeError, InputRefusedError, SourceError
from casemate.model.listing import EFFECTS, Fragment
from casemate.sources.base import Journal, Reading, Source, choose
from casemate.sources.raw import Limits, RawFile, RawSet, open_raw, set_sha256
from casemate.store.editions import MOST_PER_DAY, PRESENCE, Edition, name_of, ordinal, parse_name
from casemate.store.ingest import Counts, Staged
from casemate.store.store import Store

#: Of fewer entries a lost share says nothing.
_TELLING = 50

_NAME_IT = "Name the edition: --edition YYYY-MM-DD; in an archive, give its folder or file a name that bears its day"

#: Called with the number of fragments drawn so far.
Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Insist:
    """What a user takes upon themselves, recorded in the report.

    ``partial``: why a file that is not the whole list is taken (the edition then answers as partial for ever).
    ``sizes``: why a size, shrinkage, growth or count outside the source's range is accepted.
    """

    partial: str | None = None
    sizes: str | None = None


@dataclass(frozen=True, slots=True)
class Memory:
    """What the editions of one import share: what they have in common is read and written once. It makes no difference but in speed.

    ``parsed``: the parser's; ``staged``: the store's.
    """

    parsed: dict[Hashable, Any] = field(default_factory=dict)
    staged: dict[Hashable, tuple[bytes, list[int] | None]] = field(default_factory=dict)

    def trim(self, most: int = 100_000) -> None:
        """Forgets everything where it has grown large (a row takes some 3 kB)."""
        for held in (self.parsed, self.staged):
            if len(held) > most:
                held.clear()


@dataclass(frozen=True, slots=True)
class Request:
    """What is handed over.

    ``edition``: its name; ``None``: the day that the file states, or else ``fallback_day``. ``spec``: a private list's definition.
    ``newest``: it claims to be the list of today (it was fetched): the content of the newest edition is then unchanged whatever its day,
    and older content is refused. ``dry``: say what would change, and change nothing. ``http``: validators to keep with the report.
    ``notes``: warnings about how it was come by. ``label``: what messages call it; ``None``: its path.
    ``memory``: of the import that it is part of.
    ``raw``: its files, already opened; ``None``: those at ``path``. ``record``: whether it counts as an attempt to refresh the list.
    ``number``: the least number within its day that it may get, where its name has none: its place among the editions of that day.
    ``slack``: days by which its name may be older than the day that the file states; ``None``: any number.
    """

    path: Path
    edition: str | None = None
    format_id: str | None = None
    insist: Insist = field(default_factory=Insist)
    limits: Limits = field(default_factory=Limits)
    spec: str | None = None
    fallback_day: date | None = None
    newest: bool = False
    dry: bool = False
    http: tuple[dict[str, str | None], ...] = ()
    notes: tuple[str, ...] = ()
    label: str | None = None
    memory: Memory | None = None
    raw: RawSet | None = None
    record: bool = True
    number: int | None = None
    slack: int | None = None


class _DryRunError(Exception):
    """Rolls a dry run back."""


def ingest_path(store: Store, home: Home, source: Source, request: Request, *, today: date, progress: Progress = lambda _: None) -> Report:
    """Takes the files of ``request`` in as an edition of ``source``; the home's lock must be held.

    The same content for the same day is ``unchanged``.

    Raises: CasemateError; nothing is changed then, and the refusal is recorded.
    """
    try:
        return _ingest(store, home, source, request, today=today, progress=progress)
    except CasemateError as error:
        refused = refusal(store, source.id, error, edition=request.edition)
        if not isinstance(error, HomeError) and not request.dry and request.record:
            with suppress(HomeError):  # why the file was refused matters more than that it can't be noted
                store.record_refresh(source.id, _now(), "refused", refused.as_dict())
        raise


def refusal(store: Store, list_id: str, error: CasemateError, *, edition: str | None = None) -> Report:
    """The report of a list of which nothing was taken."""
    report = Report(list_id, "refused", edition=edition, error=error.as_dict())
    with suppress(HomeError):
        report.in_force = _newest(store, list_id)
    return report


def _newest(store: Store, list_id: str) -> str | None:
    held = store.editions(list_id)
    return held[-1].name if held else None


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _named(fragments: Iterator[tuple[str, Fragment]], source: Source, journal: Journal) -> Iterator[tuple[str, Fragment]]:
    """``fragments`` as they are. A programme whose effect nobody has stated is warned of, where the list's own is not the gravest."""
    unknown: set[str] = set()
    for key, fragment in fragments:
        if source.programmes and source.effect != EFFECTS[0] and source.programmes.keys().isdisjoint(fragment.programmes):
            unknown.update(fragment.programmes)
        yield key, fragment
    for programme in sorted(unknown):
        journal.warn(f"a programme that the source does not name: {programme}; until it does, it counts as: {source.effect}")


def _ingest(store: Store, home: Home, source: Source, request: Request, *, today: date, progress: Progress) -> Report:
    raw, insist = request.raw or open_raw(request.path, request.limits), request.insist
    if request.label is not None:
        raw = replace(raw, label=request.label)
    chosen, files = choose(source, raw, format_id=request.format_id)
    journal = Journal(memory=None if request.memory is None else request.memory.parsed)
    reading = chosen.read(files, journal)
    wanted = _wanted(reading, request, today, raw.label)
    digest = set_sha256(files)
    held = store.editions(source.id)
    same_day = [e for e in held if e.day == wanted[0]]
    if request.newest:
        again = _same_as_newest(held, digest, wanted[0], raw.label, insist)
    else:
        least = request.number or 1
        again = next((e for e in same_day if e.sha256 == digest and wanted[1] in (None, e.ordinal % 16) and e.ordinal % 16 >= least), None)
    if again is not None:
        return _unchanged(store, source, again, request, today=today)
    number = wanted[1] or _free_number(same_day, wanted[0], least=request.number or 1)
    if any(e.ordinal % 16 == number for e in same_day):
        raise InputRefusedError(
            f"the edition {name_of(ordinal(wanted[0], number))} is already held with other content", file=raw.label,
            remedy=f"Name the correction: --edition {name_of(ordinal(wanted[0], _free_number(same_day, wanted[0])))}",
        )  # fmt: skip
    if reading.partial and not insist.partial:
        raise SourceError(
            f"this is not the whole list: {reading.partial}", file=raw.label,
            remedy="Fetch the whole list; or insist with --partial 'why', and the edition will be called partial in every answer",
        )  # fmt: skip
    size = sum(file.size for file in files)

    def make(staged: Staged, _held: tuple[Edition, ...]) -> Edition:
        entries = len(staged.digests.get(PRESENCE, {}))
        return Edition(
            list=source.id, ordinal=ordinal(wanted[0], number), known=wanted[0], sha256=digest, format=chosen.id, parts=reading.parts,
            entries=entries, bytes=size, loaded_at=_now(), published=reading.published, partial=_partial(reading, insist),
            files=tuple((file.name, file.sha256()) for file in files), checked=today if request.newest else None,
        )  # fmt: skip

    overrides: dict[str, str] = {"partial": insist.partial} if insist.partial else {}
    done: list[tuple[Edition, Counts]] = []

    def before_commit(made: Edition, counts: Counts, earlier: tuple[Edition, ...]) -> None:
        if PRESENCE in made.parts and made.partial is None:
            problem = _size_problem(source, reading, made, counts, earlier)
            if problem and not insist.sizes:
                raise SourceError(
                    problem,
                    file=raw.label,
                    remedy="If it is right, insist with --accept-size 'why'; the former edition stays in force until then",
                )
            if problem and insist.sizes:
                overrides["sizes"] = f"{problem}: {insist.sizes}"
        elif PRESENCE in made.parts and made.entries == 0:
            raise SourceError("the list is empty", file=raw.label, remedy="An empty list is never taken")
        done.append((made, counts))
        if request.dry:
            raise _DryRunError
        _keep_raw(home, source.id, made, files)

    with suppress(_DryRunError):  # it rolls the store back; what would have changed is in ``done`` by then
        store.ingest(
            _named(_watched(reading.fragments, progress), source, journal),
            parts=reading.parts,
            edition=make,
            list_id=source.id,
            spec=request.spec,
            before_commit=before_commit,
            memory=None if request.memory is None else request.memory.staged,
        )
    made, counts = done[0]
    report = _added(made, counts, journal)
    told = [*request.notes, *_named_early(made), *_same_day(same_day, made, counts)]
    report.warnings, report.overrides = [*told, *journal.warnings], overrides
    report.http = list(request.http)
    report.in_force = _newest(store, source.id)
    if not request.dry and request.record:
        store.record_refresh(source.id, _now(), "added", report.as_dict())
    return report


def _added(made: Edition, counts: Counts, journal: Journal) -> Report:
    report = Report(made.list, "added", edition=made.name, bytes=made.bytes, sha256=made.sha256, format=made.format, parts=list(made.parts))
    report.entries, report.added, report.changed, report.removed = counts.entries, counts.added, counts.changed, counts.removed
    report.not_understood = dict(journal.not_understood.most_common())
    report.ignored = dict(journal.ignored)
    return report


def _named_early(made: Edition) -> list[str]:
    """What to say of an edition that was named by a day before the one that its file states; a day's difference is a time zone's."""
    if made.published is None or (made.published - made.known).days <= 1:
        return []
    return [
        f"the file itself says that it was published on {made.published}, after the day {made.known} that it was named by: check --edition"
    ]


def _same_day(same_day: list[Edition], made: Edition, counts: Counts) -> list[str]:
    """What to say of an edition whose day had one already, of other content."""
    other = max((e for e in same_day if e.ordinal < made.ordinal), default=None, key=lambda e: e.ordinal)
    if other is None:
        return []
    differences = f"{counts.added} entries only here, {counts.removed} only there, {counts.changed} differ"
    return [f"{other.name} of the same day is held too, as {other.format}: {differences}; the last of a day's editions answers for it"]


def _unchanged(store: Store, source: Source, again: Edition, request: Request, *, today: date) -> Report:
    report = Report(source.id, "unchanged", edition=again.name, sha256=again.sha256, format=again.format, entries=again.entries)
    report.parts, report.bytes, report.http = list(again.parts), again.bytes, list(request.http)
    report.warnings, report.in_force = list(request.notes), _newest(store, source.id)
    if not request.dry:
        if request.newest:
            store.note_checked(source.id, again.ordinal, today)
        if request.record:
            store.record_refresh(source.id, _now(), "unchanged", report.as_dict())
    return report


def _same_as_newest(held: tuple[Edition, ...], digest: str, day: date, label: str, insist: Insist) -> Edition | None:
    """The newest edition, where the content is its content.

    Raises: SourceError where the content is older than the newest edition.
    """
    if not held:
        return None
    newest = held[-1]
    if newest.sha256 == digest:
        return newest
    former = next((e for e in reversed(held) if e.sha256 == digest), None)
    if (former is not None or day < newest.day) and not insist.sizes:
        what = f"the content of the edition {former.name}" if former is not None else f"of {day}"
        raise SourceError(
            f"the publisher's file is {what}, older than the edition {newest.name} in force", file=label,
            remedy="The publisher may have put an old file back: try later; if the list really went back, insist with --accept-size 'why'",
        )  # fmt: skip
    return None


def _watched(fragments: Iterator[tuple[str, Fragment]], progress: Progress) -> Iterator[tuple[str, Fragment]]:
    for count, item in enumerate(bounded(fragments)):
        if count % 1000 == 0:
            progress(count)
        yield item


def _wanted(reading: Reading, request: Request, today: date, label: str) -> tuple[date, int | None]:
    if request.edition is None:
        day, number = reading.published or request.fallback_day, None
        if day is None:
            raise InputRefusedError("the file does not say of which day it is", file=label, remedy=_NAME_IT)
    else:
        wanted = parse_name(request.edition)
        day, number = date.fromordinal(wanted // 16), (wanted % 16 if "." in request.edition else None)
    if request.slack is not None and reading.published is not None and (reading.published - day).days > request.slack:
        raise InputRefusedError(
            f"its name says {day}, and the file itself that it was published on {reading.published}", file=label,
            remedy="No list is held before it is published: correct the name; or insist: casemate update LIST --from PATH --edition DATE",
        )  # fmt: skip
    if day > today:
        raise InputRefusedError(
            f"the edition's day {day} lies in the future", file=label, remedy="Check --edition and this machine's clock"
        )
    return day, number


def _free_number(same_day: list[Edition], day: date, *, least: int = 1) -> int:
    taken = {e.ordinal % 16 for e in same_day}
    number = least if least > 1 and least not in taken else max(least, 1 + max(taken, default=0))
    if number > MOST_PER_DAY:
        raise InputRefusedError(f"{day} already has {MOST_PER_DAY} editions", remedy="Use the next day")
    return number


def _partial(reading: Reading, insist: Insist) -> str | None:
    if insist.partial is None:
        return None
    return f"{reading.partial}; {insist.partial}" if reading.partial else insist.partial


def _size_problem(source: Source, reading: Reading, made: Edition, counts: Counts, earlier: tuple[Edition, ...]) -> str | None:
    low, high = source.size
    if made.entries == 0:
        return "the list is empty"
    if not low <= made.entries <= high:
        return f"{made.entries} entries are outside the credible range of {low} to {high}"
    if reading.stated_count is not None and reading.stated_count != made.entries:
        return f"the file states {reading.stated_count} entries and holds {made.entries}"
    before = max(
        (e for e in earlier if PRESENCE in e.parts and e.partial is None and e.ordinal < made.ordinal),
        default=None,
        key=lambda e: e.ordinal,
    )
    if before is None or before.entries == 0:
        return None
    seen = max(before.day, before.checked or before.day)  # it was current then, so what is new is newer
    years = max((made.day - seen).days / 365.25, 0.0)
    shrunk, grown = counts.removed / before.entries, counts.added / before.entries
    # The source's shares are meant for neighbouring editions; over a gap of years both may rightly be as many times larger.
    allowance = max(1.0, years)
    if shrunk > min(source.max_shrink * allowance, 0.95):
        return f"{counts.removed} of {before.entries} entries of {before.name} are gone"
    if grown > source.max_growth * allowance:
        return f"{counts.added} entries are new against {before.entries} in {before.name}"
    for part, (lost, had) in sorted(counts.lost.items()):
        if had >= _TELLING and lost > had * min(source.max_shrink * allowance, 0.95):
            return f"{lost} of {had} entries of {before.name} have lost their {part}, though they are still listed"
    return None


def _keep_raw(home: Home, list_id: str, made: Edition, files: tuple[RawFile, ...]) -> None:
    target = home.raw / list_id / made.name
    temporary = target.with_name(f".tmp-{made.name}-{os.getpid()}")
    try:
        shutil.rmtree(temporary, ignore_errors=True)
        temporary.mkdir(parents=True)
        for number, file in enumerate(files):
            kept = temporary / f"{file.name}.gz"
            if kept.exists():  # members of one name in two folders of a zip
                kept = temporary / f"{number}-{file.name}.gz"
            with (
                file.open() as stream,
                kept.open("wb") as out,
                gzip.GzipFile("", "wb", 6, out, mtime=0) as packed,
            ):
                shutil.copyfileobj(stream, packed, 1 << 20)
        if target.exists():  # left by an update that was killed after this step and before its commit
            shutil.rmtree(target)
        temporary.replace(target)
    except OSError as error:
        shutil.rmtree(temporary, ignore_errors=True)
        raise HomeError(
            f"the raw copy can't be kept: {error.strerror}",
            file=str(target),
            remedy="Free some space or make the home writable; nothing was changed",
        ) from error
