"""A whole archive into the store: every edition of a folder, a git repository or a bundle, one transaction each, one index at the end.

An edition that can't be taken is reported by its name and touches no other. What is held already is passed over without being read anew,
so an import that was stopped goes on where it stopped.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from casemate.app.engine import Engine, Updating
from casemate.app.report import Report
from casemate.app.sync import Insist, Memory, Request
from casemate.errors import CasemateError, HomeError, InputRefusedError, SourceError
from casemate.sources import archive, gitarchive
from casemate.sources.archive import Edition, Unusable
from casemate.sources.base import Format, Journal, Source, choose
from casemate.sources.raw import Limits, RawSet, set_sha256
from casemate.store.editions import PRESENCE

#: Days by which an edition's name may be older than the day that its content states (time zones, a list published in the evening).
_SLACK = 1


@dataclass(frozen=True, slots=True)
class Terms:
    """How to import. ``branch``, ``within``: of a git history. ``insist``: as for a single edition. ``dry``: say what would happen."""

    today: date
    branch: str | None = None
    within: str | None = None
    format_id: str | None = None
    insist: Insist = field(default_factory=Insist)
    limits: Limits = field(default_factory=Limits)
    dry: bool = False


@dataclass(slots=True)
class Outcome:
    """What became of an archive. ``taken``: (what it is called in the archive, its report). ``refused``: by name, with the reason.

    ``skipped``: what is not this list at all, and other remarks that need nobody's action.
    """

    taken: list[tuple[str, Report]] = field(default_factory=list)
    refused: list[tuple[str, CasemateError]] = field(default_factory=list)
    skipped: list[Unusable] = field(default_factory=list)

    def count(self, outcome: str) -> int:
        """How many of the editions taken have this outcome, ``added`` or ``unchanged``."""
        return sum(report.outcome == outcome for _, report in self.taken)


def import_archive(
    engine: Engine, source: Source, path: Path, terms: Terms, *, progress: Callable[[str, int, int], None] = lambda *_: None
) -> Outcome:
    """Takes every edition of ``source`` that ``path`` holds; ``progress`` is told what is at hand, how many are done, and of how many.

    Raises: InputRefusedError where the archive itself can't be read; UsageError where it is not clear what in it is the list; LockedError;
    HomeError. What was taken by then stays.
    """
    if not path.exists():
        raise InputRefusedError("no such file or folder", file=str(path), remedy="Check the path")
    outcome = Outcome()
    with engine.updating() as updating, _workspace(engine) as folder:
        progress("looking for editions", 0, 0)
        found = list(_found(source, path, terms, folder))
        total = len(found)
        updating.progress = lambda what, _count: progress(what, total, total)
        taking = Taking(terms, Memory())
        for place, item in enumerate(found):
            progress(item.label, place, total)
            if isinstance(item, Unusable):
                outcome.refused.append((item.label, InputRefusedError(item.why, file=item.label)))
                continue
            _take(updating, source, item, outcome, taking)
            taking.memory.trim()
        progress("building the index", total, total)
    if not outcome.taken and not outcome.refused:
        seen = ", ".join(item.label for item in outcome.skipped[:8])
        raise SourceError(
            f"nothing in it is an edition of {source.id}" + (f"; seen: {seen}" if seen else ""), file=str(path),
            remedy=f"Formats of {source.id}: {'; '.join(f'{f.id} ({f.title})' for f in source.formats)}",
        )  # fmt: skip
    return outcome


@contextmanager
def _workspace(engine: Engine) -> Iterator[Path]:
    try:
        folder = Path(tempfile.mkdtemp(prefix=".tmp-history-", dir=engine.home.raw))
    except OSError as error:
        raise HomeError(f"no room to import: {error.strerror}", file=str(engine.home.raw), remedy="Make the home writable") from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _found(source: Source, path: Path, terms: Terms, folder: Path) -> Iterator[Edition | Unusable]:
    if gitarchive.is_git(path):
        held = gitarchive.GitArchive(path, folder / "work")
        yield from gitarchive.editions_in(held, lambda raw: _names(source, raw, terms), branch=terms.branch, within=terms.within)
    elif path.is_dir():
        yield from archive.editions_in(path)
    else:
        raise InputRefusedError(
            "neither a folder nor a git repository or bundle", file=str(path),
            remedy=f"For a single edition: casemate update {source.id} --from PATH; unpack an archive of editions into a folder",
        )  # fmt: skip


def _names(source: Source, raw: RawSet, terms: Terms) -> tuple[str, ...] | None:
    try:
        return tuple(file.name for file in choose(source, raw, format_id=terms.format_id)[1])
    except CasemateError:
        return None


@dataclass(frozen=True, slots=True)
class Taking:
    """What the editions of one import share. ``numbers``: how many of the list there were so far whose names bear a day."""

    terms: Terms
    memory: Memory
    numbers: Counter[date] = field(default_factory=Counter)


def _take(updating: Updating, source: Source, item: Edition, outcome: Outcome, taking: Taking) -> None:
    terms = taking.terms
    try:
        with item.opened(terms.limits) as raw:
            try:
                chosen, files = choose(source, raw, format_id=terms.format_id)
            except SourceError as error:
                outcome.skipped.append(Unusable(item.label, error.what))
                return
            number = item.number
            if item.day is not None:
                taking.numbers[item.day] += 1
                number = taking.numbers[item.day]
            held = _held(updating, source, item, number, set_sha256(files))
            if held is not None:
                outcome.taken.append((item.label, held))
                return
            request = Request(
                path=Path(item.label), edition=None if item.day is None else item.day.isoformat(), format_id=chosen.id,
                insist=terms.insist, limits=terms.limits,
                fallback_day=item.fallback, number=number, dry=terms.dry, memory=taking.memory, raw=raw, record=False,
                slack=_SLACK,
            )  # fmt: skip
            report = updating.ingest(source, request, today=terms.today)
            report.warnings += _other_formats(source, raw, chosen, report)
    except HomeError:
        raise
    except CasemateError as error:
        outcome.refused.append((item.label, error))
        return
    outcome.taken.append((item.label, report))


def _other_formats(source: Source, raw: RawSet, chosen: Format, report: Report) -> list[str]:
    """Where the edition lies there in other formats too: whether these hold as many entries. They are not taken."""
    told = []
    for other in source.formats:
        files = other.recognise(raw) if other is not chosen else None
        if not files:
            continue
        try:
            reading = other.read(files, Journal())
            if PRESENCE not in reading.parts:
                continue
            count = sum(fragment.part == PRESENCE for _, fragment in reading.fragments)
        except CasemateError as error:
            told.append(f"the same day is there as {other.id} too, which can't be read: {error.what}")
            continue
        if count != report.entries:
            told.append(f"formats disagree: {report.entries} entries as {chosen.id}, which was taken, {count} as {other.id}, which was not")
    return told


def _held(updating: Updating, source: Source, item: Edition, number: int | None, digest: str) -> Report | None:
    """The report of an edition of which the store holds the same content under the same name; ``None`` where it has to be read."""
    day = item.day if item.day is not None else item.fallback
    for edition in updating.editions(source.id):
        if edition.sha256 == digest and edition.day == day and edition.ordinal % 16 >= (number or 1):
            report = Report(source.id, "unchanged", edition=edition.name, sha256=digest, format=edition.format, entries=edition.entries)
            report.parts, report.bytes = list(edition.parts), edition.bytes
            return report
    return None
