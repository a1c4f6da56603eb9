"""One generation, opened for reading: which editions answer for a day, and an entry as it stood then."""

from __future__ import annotations

import weakref
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

import orjson

from casemate.app import spans
from casemate.app.clusterfile import Clusters
from casemate.app.generation import ENTRY_ID, hold, read_lines, read_meta
from casemate.app.spans import bounded
from casemate.index.load import Index
from casemate.model.codec import fragment_from_plain
from casemate.model.decision import Interval, ListState, Status
from casemate.model.listing import Effect, Fragment, Listing, Name, Origin, assemble
from casemate.model.time import AsOf
from casemate.sources.base import gravest
from casemate.store.editions import PRESENCE, Window, day_of, name_of, window
from casemate.store.lines import lines_in, unpack

#: Days between editions that are taken for usual where a closed list no longer states any.
CLOSED_CADENCE = 14


@dataclass(frozen=True, slots=True)
class ListMeta:
    """One list as the generation describes it."""

    id: str
    title: str
    publisher: str
    regime: str
    effect: Effect
    programmes: Mapping[str, Effect]
    cadence_days: int | None
    closed_on: date | None
    editions: tuple[EditionMeta, ...]

    def effect_of(self, programmes: Iterable[str]) -> Effect:
        """The gravest effect among ``programmes``."""
        return gravest({self.programmes.get(p, self.effect) for p in programmes} or {self.effect})


@dataclass(frozen=True, slots=True)
class EditionMeta:
    """One edition as the generation describes it."""

    ordinal: int
    known: date
    checked: date | None
    sha256: str
    entries: int
    parts: frozenset[str]
    format: str
    partial: str | None

    @property
    def name(self) -> str:
        return name_of(self.ordinal)


@dataclass(frozen=True, slots=True)
class View:
    """One list on one day. ``windows``: part -> the editions around the day that carry it; ``known``: all editions known by then.

    ``carrying``: the ordinals of those that carry entries, in order; of one day's several editions the last.
    """

    list: ListMeta
    as_of: AsOf
    known: tuple[EditionMeta, ...]
    windows: Mapping[str, Window]
    carrying: tuple[int, ...]

    @property
    def presence(self) -> Window:
        return self.windows.get(PRESENCE, Window(None, None))

    @property
    def span(self) -> tuple[int, int]:
        """The lowest and highest edition that any part may be taken from."""
        edges = [edge for w in self.windows.values() for edge in (w.lo, w.hi) if edge is not None]
        return min(edges), max(edges)

    def edition(self, ordinal: int) -> EditionMeta:
        return next(e for e in self.known if e.ordinal == ordinal)

    def is_fresh(self) -> bool:
        """Whether the list is known to the day asked for: an edition follows, or it was published or checked within its cadence.

        A closed list has to be known to the day it was closed.
        """
        lo, hi = self.presence.lo, self.presence.hi
        if lo is None:
            return False
        if hi is not None:
            return True
        newest = self.edition(lo)
        seen = max(day_of(lo), min(newest.checked or day_of(lo), self.as_of.known))
        day = self.as_of.valid if self.list.closed_on is None else min(self.as_of.valid, self.list.closed_on)
        return (day - seen).days <= (CLOSED_CADENCE if self.list.cadence_days is None else self.list.cadence_days)

    def state(self) -> ListState:
        """The list as it answered. ``gap`` is set where the day lies between two editions (and on none of them)."""
        lo, hi = self.presence.lo, self.presence.hi
        assert lo is not None
        edition = self.edition(lo)
        gap = (name_of(lo), name_of(hi)) if hi is not None and day_of(lo) != self.as_of.valid else None
        return ListState(
            self.list.id, edition.name, edition.sha256, edition.entries, self.is_fresh(), gap, self.list.title, edition.partial
        )


@dataclass(frozen=True, slots=True)
class Standing:
    """One entry on one day: its status, the Listing, and the edition (and fragments) that it was taken from."""

    listing: Listing
    status: Status
    edition: EditionMeta
    gap: tuple[str, str] | None
    fragments: tuple[Fragment, ...]
    taken_from: Mapping[str, int]
    pk: int


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """One entry with all its runs: ``(part, first, last, plain fragment)``, ``last`` OPEN while it lasts."""

    id: str
    list: str
    pk: int
    runs: tuple[tuple[str, int, int, Mapping[str, Any]], ...]

    def covering(self, part: str, ordinal: int) -> Mapping[str, Any] | None:
        return next((body for p, first, last, body in self.runs if p == part and first <= ordinal <= last), None)


class Snapshot:
    """A generation's folder, mapped. Any number of readers may share one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._held = hold(folder)
        weakref.finalize(self, self._held.close)
        meta = read_meta(folder)
        self.revision = int(meta["revision"])
        self.lists: Mapping[str, ListMeta] = {plain["id"]: _list_meta(plain) for plain in meta["lists"]}
        self.index = Index.open(folder)
        self._clusters: Clusters | None = None
        self._lines = lru_cache(maxsize=64)(self._load_lines)
        self._view = lru_cache(maxsize=1024)(self._make_view)

    @property
    def clusters(self) -> Clusters:
        """Which entries are one party, mapped when first asked for.

        Raises: HomeError where they are damaged.
        """
        if self._clusters is None:
            self._clusters = Clusters(self.folder)
        return self._clusters

    def view(self, list_id: str, as_of: AsOf) -> View:
        """One list on one day."""
        return self._view(list_id, as_of)

    def _make_view(self, list_id: str, as_of: AsOf) -> View:
        meta = self.lists[list_id]
        known = tuple(e for e in meta.editions if e.known <= as_of.known)
        parts = {part for e in known for part in e.parts}
        ordered = sorted(parts, key=lambda part: (part != PRESENCE, part))
        carrying = {part: last_of_days(e.ordinal for e in known if part in e.parts) for part in ordered}
        windows = {part: window(ordinals, as_of.valid) for part, ordinals in carrying.items()}
        return View(meta, as_of, known, windows, carrying.get(PRESENCE, ()))

    def find(self, entry_id: str) -> int | None:
        """The place of an entry in the index, by its id."""
        return next(iter(self.index.by_identifier(ENTRY_ID, entry_id)), None)

    def entry(self, place: int) -> StoredEntry:
        """The entry at a place of the index."""
        entry_id, list_id, blob = self.index.entry(place)
        plain = orjson.loads(blob)
        return StoredEntry(entry_id, list_id, plain["pk"], tuple((p, f, t, body) for p, f, t, body in plain["runs"]))

    def presence(self, entry: StoredEntry, view: View) -> tuple[Status, int] | None:
        """Whether the entry was listed, and the edition (an ordinal) that shows it; ``None`` where it was on neither side of the day."""
        lo, hi = view.presence.lo, view.presence.hi
        at_lo = lo is not None and entry.covering(PRESENCE, lo) is not None
        at_hi = hi is not None and entry.covering(PRESENCE, hi) is not None
        if not at_lo and not at_hi:
            return None
        side = lo if at_lo else hi
        assert side is not None
        on_the_day = lo is not None and day_of(lo) == view.as_of.valid
        listed = at_lo and (at_hi or hi is None or on_the_day)
        if on_the_day and not at_lo:
            return None
        if not listed and not at_lo and lo is not None and hi is not None:
            since = bounded(lo, hi, own_days(entry, hi)).day
            if since is not None and view.as_of.valid < since:
                return None
            listed = since is not None
        return ("listed" if listed else "in_gap"), side

    def standing(self, entry: StoredEntry, view: View) -> Standing | None:
        """The entry as it stood, or ``None`` where it was on neither side of the day."""
        found = self.presence(entry, view)
        if found is None:
            return None
        status, side = found
        lo, hi = view.presence.lo, view.presence.hi
        gap = None if status == "listed" or hi is None else ("" if lo is None else name_of(lo), name_of(hi))
        fragments, taken = [], {}
        for part, around in view.windows.items():
            ordinal = around.lo if side == lo else around.hi
            body = None if ordinal is None else entry.covering(part, ordinal)
            if body is not None and ordinal is not None:
                fragments.append(fragment_from_plain(body))
                taken[part] = ordinal
        listing = assemble(entry.id, sorted(fragments, key=lambda f: (f.part != PRESENCE, f.part)))
        return Standing(listing, status, view.edition(side), gap, tuple(fragments), taken, entry.pk)

    def intervals(self, entry: StoredEntry, view: View) -> tuple[Interval, ...]:
        """Every stretch in which the entry was on the list, as far as the editions known by then show.

        A day that the entry itself states narrows the gap in which it appeared; it never opens an interval across an edition without it.
        """
        stretches = spans.stretches(((first, last) for part, first, last, _ in entry.runs if part == PRESENCE), view.carrying)
        return spans.intervals(stretches, view.carrying, lambda ordinal: own_days(entry, ordinal))

    def last_presence(self, entry: StoredEntry, view: View) -> Standing | None:
        """The entry as it stood in the last edition that held it before the day, or ``None``."""
        carrying = [e for e in view.known if PRESENCE in e.parts and day_of(e.ordinal) <= view.as_of.valid]
        for edition in reversed(carrying):
            if entry.covering(PRESENCE, edition.ordinal) is not None:
                return self.standing(entry, self.view(entry.list, AsOf(day_of(edition.ordinal), view.as_of.known)))
        return None

    def origin(self, standing: Standing, name: Name | None = None) -> Origin:
        """Where the entry (or the statement of one of its names) stands in the raw file of its edition."""
        for fragment in standing.fragments if name is not None else ():
            if name in fragment.names:
                return self.origin_in(standing, fragment.part, fragment.names.index(name))
        return self.origin_in(standing, PRESENCE, 0)

    def origin_in(self, standing: Standing, part: str, place: int) -> Origin:
        """Where the value at ``place`` of one part stands; the fragment's line where its values have none of their own."""
        list_id = standing.listing.list
        edition = next(e for e in self.lists[list_id].editions if e.ordinal == standing.taken_from[part])
        for (stated_part, file), unpacked in self._lines(list_id, edition.ordinal).items():
            lines = lines_in(unpacked, standing.pk) if stated_part == part else ()
            if lines:
                return Origin(list_id, edition.name, edition.sha256, file, lines[place] if place < len(lines) else lines[0])
        return Origin(list_id, edition.name, edition.sha256, "", None)

    def _load_lines(self, list_id: str, ordinal: int) -> Mapping[tuple[str, str], Any]:
        return {key: unpack(packed) for key, packed in read_lines(self.folder, list_id, ordinal).items()}


def last_of_days(ordinals: Iterable[int]) -> tuple[int, ...]:
    """Of several editions of one day the last, a correction of those before it; in order."""
    return tuple(sorted({day_of(ordinal): ordinal for ordinal in sorted(ordinals)}.values()))


def own_days(entry: StoredEntry, ordinal: int) -> Iterator[date]:
    """The days that an edition's entry states of itself: designation, and effect (or publication) of the acts behind it."""
    for _, first, last, body in entry.runs:
        if first <= ordinal <= last:
            stated = [body.get("designated_on"), *(act.get("effective") or act.get("published") for act in body.get("acts", ()))]
            yield from (date.fromisoformat(day) for day in stated if day is not None)


def _list_meta(plain: Mapping[str, Any]) -> ListMeta:
    return ListMeta(
        id=plain["id"],
        title=plain["title"],
        publisher=plain["publisher"],
        regime=plain["regime"],
        effect=cast(Effect, plain["effect"]),
        programmes=plain["programmes"],
        cadence_days=plain["cadence_days"],
        closed_on=None if plain["closed_on"] is None else date.fromisoformat(plain["closed_on"]),
        editions=tuple(
            EditionMeta(
                ordinal=e["ordinal"],
                known=date.fromisoformat(e["known"]),
                checked=None if e["checked"] is None else date.fromisoformat(e["checked"]),
                sha256=e["sha256"],
                entries=e["entries"],
                parts=frozenset(e["parts"]),
                format=e["format"],
                partial=e["partial"],
            )
            for e in plain["editions"]
        ),
    )
