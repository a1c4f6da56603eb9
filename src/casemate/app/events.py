"""Change archives: their events, and which entry of which gap between two editions each of them dates.

An event is of an entry where exactly one entry came (or left) between the two editions around the day, under exactly one of the names that
the event tells, of the same kind, and with a programme in common. Two events of different days for one entry and gap date nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from pathlib import Path

from casemate.app.diff import DiffRequest, Step, difference
from casemate.model.event import Event, Unread
from casemate.sources.base import Source
from casemate.sources.raw import Limits, RawFile, open_raw
from casemate.sources.us_ofac_changes.parse import read_changes
from casemate.store.editions import PRESENCE, Edition
from casemate.store.store import Store


@dataclass(frozen=True, slots=True)
class Dated:
    """An event that dates an entry's coming or leaving between two editions."""

    event: Event
    entry: str
    after: str
    by: str


@dataclass(slots=True)
class Archive:
    """What a change archive says. ``files``: the names of those read, in the order of their years."""

    files: list[str] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)

    @property
    def paragraphs(self) -> tuple[int, int]:
        """Paragraphs understood, and not."""
        return sum(event.paragraphs for event in self.events), len(self.unread)

    def reasons(self) -> Counter[str]:
        """Why paragraphs were not understood, with their number."""
        return Counter(item.why for item in self.unread)


@dataclass(frozen=True, slots=True)
class Matching:
    """``dated``: by entry and gap. ``turns``: how many entries came or left in gaps that the archive reaches into; ``disputed``: how many
    of these have events of several days.
    """

    dated: tuple[Dated, ...]
    turns: int
    disputed: int


def read_archive(path: Path) -> Archive:
    """The change archive in ``path``: one file or a folder of them, zip and gzip too.

    Raises: InputRefusedError, and SourceError where a file is no change archive.
    """
    found = Archive()
    for file in open_raw(path, Limits()).files:
        found.files.append(file.name)
        for item in read_changes(_data(file), file.name):
            if isinstance(item, Event):
                found.events.append(item)
            else:
                found.unread.append(item)
    found.events.sort(key=lambda event: (event.on, event.file, event.line))
    return found


def _data(file: RawFile) -> bytes:
    with file.open() as stream:
        return stream.read()


def matched(store: Store, source: Source, events: Iterable[Event]) -> Matching:
    """Which events of ``source``'s list date which entries of the editions held."""
    own = [event for event in events if event.list == source.id]
    editions = [e for e in store.editions(source.id) if PRESENCE in e.parts and e.partial is None]
    dated: list[Dated] = []
    turns = disputed = 0
    for before, after in pairwise(editions):
        inside = [event for event in own if before.day < event.on <= after.day]
        if not inside:
            continue
        found = difference(store, source, DiffRequest(source.id, before.day, after.day))
        for kind, steps in (("added", found.added), ("removed", found.removed)):
            turns += len(steps)
            days: dict[str, list[Event]] = {}
            for entry, event in _pairs(steps, [event for event in inside if event.kind == kind]):
                days.setdefault(entry, []).append(event)
            disputed += sum(_differ(some) for some in days.values())
            dated += [_dated(some[0], entry, before, after) for entry, some in days.items() if not _differ(some)]
    return Matching(tuple(sorted(dated, key=lambda item: (item.event.on, item.entry))), turns, disputed)


def _pairs(steps: Iterable[Step], events: Iterable[Event]) -> Iterator[tuple[str, Event]]:
    by_name: dict[tuple[str, str], list[Step]] = {}
    for step in steps:
        by_name.setdefault((_key(step.listing.caption), _kind(step.listing.schema)), []).append(step)
    for event in events:
        fitting = {
            step.listing.id
            for name in event.names
            for step in by_name.get((_key(name), _kind(event.schema)), ())
            if {p.casefold() for p in step.listing.programmes} & {p.casefold() for p in event.programmes}
        }
        if len(fitting) == 1:
            yield fitting.pop(), event


def _differ(events: list[Event]) -> bool:
    days: set[date] = {event.on for event in events}
    return len(days) > 1


def _dated(event: Event, entry: str, before: Edition, after: Edition) -> Dated:
    return Dated(event, entry, before.name, after.name)


def _key(name: str) -> str:
    return " ".join(name.casefold().replace('"', "").split())


def _kind(schema: str) -> str:
    return schema if schema in ("Person", "Vessel", "Airplane") else "Organization"
