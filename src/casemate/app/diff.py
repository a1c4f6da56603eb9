"""What changed on a list between two days: read from the store's runs, told entry by entry and field by field.

Compared are two editions: the last one up to each day. A part that one of the two lacks (the aliases, say) is not compared, and the answer
says so; it never reads as a removal.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from typing import Any

import orjson

from casemate.app.spans import bounded
from casemate.errors import NoListError, UsageError
from casemate.model.codec import fragment_from_plain
from casemate.model.decision import Bound
from casemate.model.listing import VALUE_FIELDS, Listing, assemble
from casemate.sources.base import Source
from casemate.store.editions import OPEN, PRESENCE, Edition, window
from casemate.store.store import History, Store

#: What is told of an entry beside its lists of values.
SCALARS = ("schema", "designated_on", "amended_on")


@dataclass(frozen=True, slots=True)
class DiffRequest:
    """What is asked. Filters: an entry counts where it fits on either side; of several values of one filter one is enough.

    ``countries``: ISO codes; of the entry, its addresses, births and documents.
    """

    list: str
    start: date
    end: date
    programmes: tuple[str, ...] = ()
    schema: str | None = None
    countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """The edition that stands for a day. ``following``: the next one, where ``asked`` is no edition's day."""

    asked: date
    edition: Edition
    following: Edition | None

    @property
    def exact(self) -> bool:
        return self.edition.day == self.asked


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one entry: all its values before and after (tuples), or one value (``None``: not stated)."""

    field: str
    before: Any
    after: Any

    @property
    def removed(self) -> tuple[Any, ...]:
        """Values that are gone."""
        return _without(self.before, self.after)

    @property
    def added(self) -> tuple[Any, ...]:
        """Values that are new."""
        return _without(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Step:
    """An entry that came or left, and when, as far as the editions between show."""

    listing: Listing
    when: Bound


@dataclass(frozen=True, slots=True)
class Amended:
    """An entry that is on the list on both sides, and in which something changed."""

    before: Listing
    after: Listing
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch between the two editions: on the list (``passing``) or off it (``interrupted``)."""

    listing: Listing
    start: Bound
    end: Bound


@dataclass(frozen=True, slots=True)
class Moved:
    """An entry that left one programme or list and entered another. ``basis``: how that is known. ``other``: its entry on that list."""

    kind: str
    listing: Listing
    left: tuple[str, ...]
    entered: tuple[str, ...]
    basis: str
    other: str | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """What changed. ``not_compared``: (part, why). All tuples are in the order of the entries' numbers.

    ``passing``: on the list only in between. ``interrupted``: on it at both ends, and off it in between.
    """

    request: DiffRequest
    source: Source
    start: Taken
    end: Taken
    compared: tuple[str, ...]
    not_compared: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    added: tuple[Step, ...]
    removed: tuple[Step, ...]
    changed: tuple[Amended, ...]
    passing: tuple[Stretch, ...]
    interrupted: tuple[Stretch, ...]
    moved: tuple[Moved, ...] = field(default=())

    def by_programme(self) -> dict[str, tuple[int, int, int]]:
        """Programme -> entries added, removed, amended; an entry of several programmes counts in each, one of none under ``""``."""
        counts: dict[str, list[int]] = {}
        steps: list[tuple[int, Iterable[str]]] = [(0, step.listing.programmes) for step in self.added]
        steps += [(1, step.listing.programmes) for step in self.removed]
        steps += [(2, {**dict.fromkeys(item.before.programmes), **dict.fromkeys(item.after.programmes)}) for item in self.changed]
        for place, programmes in steps:
            for programme in tuple(programmes) or ("",):
                counts.setdefault(programme, [0, 0, 0])[place] += 1
        return {programme: (found[0], found[1], found[2]) for programme, found in sorted(counts.items())}


def difference(store: Store, source: Source, request: DiffRequest) -> Difference:
    """What changed on ``source``'s list between the two days of ``request``.

    Raises: UsageError where the days are in the wrong order; NoListError where no edition reaches the first one.
    """
    if request.end < request.start:
        raise UsageError("the period ends before it starts", field="to", value=str(request.end), remedy="--from is the earlier day")
    editions = store.editions(request.list)
    carrying = [e for e in editions if PRESENCE in e.parts]
    start, end = taken(carrying, request.list, request.start), taken(carrying, request.list, request.end)
    both = tuple(part for part in end.edition.parts if part in start.edition.parts)
    builder = _Builder(request, start, end, both, carrying)
    if start.edition.ordinal != end.edition.ordinal:
        for history in store.changed(request.list, both, start.edition.ordinal, end.edition.ordinal):
            builder.add(history)
    return Difference(
        request=request, source=source, start=start, end=end, compared=both,
        not_compared=tuple(_not_compared(start.edition, end.edition)), notes=tuple(_notes(start, end, carrying)),
        added=_ordered(builder.added), removed=_ordered(builder.removed),
        changed=tuple(sorted(builder.changed, key=lambda item: _number(item.after.native_id))),
        passing=_ordered(builder.passing), interrupted=_ordered(builder.interrupted),
    )  # fmt: skip


def taken(carrying: Iterable[Edition], list_id: str, day: date) -> Taken:
    """The edition that stands for ``day``: the last one up to it.

    Raises: NoListError.
    """
    by_ordinal = {e.ordinal: e for e in carrying}
    around = window(by_ordinal, day)
    if around.lo is None:
        first = f": the first edition held is of {by_ordinal[around.hi].day}" if around.hi is not None else ": no edition is held"
        raise NoListError(f"{list_id} does not reach {day}{first}", remedy="Load an older edition, or ask about a later day")
    return Taken(day, by_ordinal[around.lo], None if around.hi is None else by_ordinal[around.hi])


def listing_at(history: History, parts: Iterable[str], ordinal: int) -> Listing | None:
    """The entry as the ``parts`` of one edition tell it; ``None`` where the edition lacks the entry."""
    bodies = {r.part: r.body for r in history.runs if r.first <= ordinal <= (OPEN if r.last is None else r.last)}
    if PRESENCE not in bodies:
        return None
    ordered = sorted((part for part in parts if part in bodies), key=lambda part: (part != PRESENCE, part))
    return assemble(history.id, (fragment_from_plain(orjson.loads(bodies[part])) for part in ordered))


def field_changes(before: Listing, after: Listing) -> tuple[FieldChange, ...]:
    """The fields in which two states of one entry differ; the order of values is no difference."""
    found: list[FieldChange] = []
    for name in (*SCALARS[:1], *VALUE_FIELDS, *SCALARS[1:]):
        one, other = getattr(before, name), getattr(after, name)
        if one != other and not (name in VALUE_FIELDS and set(one) == set(other)):
            found.append(FieldChange(name, one, other))
    return tuple(found)


class _Builder:
    """Sorts the entries that differ into what became of them."""

    def __init__(self, request: DiffRequest, start: Taken, end: Taken, both: tuple[str, ...], carrying: Iterable[Edition]) -> None:
        self._request, self._both = request, both
        self._start, self._end = start.edition, end.edition
        #: The editions from the one to the other that can say who was there.
        self._editions = [e.ordinal for e in usable(carrying, self._start, self._end)]
        self.added: list[Step] = []
        self.removed: list[Step] = []
        self.changed: list[Amended] = []
        self.passing: list[Stretch] = []
        self.interrupted: list[Stretch] = []

    def add(self, history: History) -> None:
        before = listing_at(history, self._start.parts, self._start.ordinal)
        after = listing_at(history, self._end.parts, self._end.ordinal)
        present = self._present(history)
        if before is not None and after is not None:
            self._both_sides(history, before, after, present)
        elif after is not None:
            if self._fits(after):
                self.added.append(Step(after, self._came(present[-1][0])))
        elif before is not None:
            if self._fits(before):
                self.removed.append(Step(before, self._left(present[0][1])))
        else:
            self._between(history, present)

    def _both_sides(self, history: History, before: Listing, after: Listing, present: list[tuple[int, int]]) -> None:
        if not self._fits(before, after):
            return
        for (_, last), (first, _) in pairwise(present):
            self.interrupted.append(Stretch(after, self._left(last), self._came(first)))
        one, other = (listing_at(history, self._both, o) for o in (self._start.ordinal, self._end.ordinal))
        assert one is not None
        assert other is not None
        fields = field_changes(one, other)
        if fields:
            self.changed.append(Amended(before, after, fields))

    def _between(self, history: History, present: list[tuple[int, int]]) -> None:
        for first, last in present:
            listing = listing_at(history, {run.part for run in history.runs}, self._editions[last])
            if listing is not None and self._fits(listing):
                self.passing.append(Stretch(listing, self._came(first), self._left(last)))

    def _present(self, history: History) -> list[tuple[int, int]]:
        """The stretches of editions (first and last place) that hold the entry."""
        out: list[tuple[int, int]] = []
        for first, last in sorted((r.first, OPEN if r.last is None else r.last) for r in history.runs if r.part == PRESENCE):
            start, end = bisect_left(self._editions, first), bisect_right(self._editions, last) - 1
            if out and start <= out[-1][1] + 1:
                out[-1] = (out[-1][0], max(end, out[-1][1]))
            elif start <= end:
                out.append((start, end))
        return out

    def _came(self, place: int) -> Bound:
        return bounded(self._editions[place - 1], self._editions[place])

    def _left(self, place: int) -> Bound:
        return bounded(self._editions[place], self._editions[place + 1])

    def _fits(self, *sides: Listing) -> bool:
        asked = self._request
        wanted = {programme.casefold() for programme in asked.programmes}
        if wanted and not any(p.casefold() in wanted for side in sides for p in side.programmes):
            return False
        if asked.schema is not None and all(side.schema != asked.schema for side in sides):
            return False
        return not asked.countries or any(code in asked.countries for side in sides for code in countries_of(side))


def countries_of(listing: Listing) -> set[str]:
    """The ISO codes of the countries that the entry names: its own, of its places and its documents."""
    codes = [item.code for item in listing.countries]
    codes += [item.country for item in listing.places] + [item.country for item in listing.identifiers]
    stated = {code for code in codes if code is not None}
    return stated | {code.partition("-")[0] for code in stated}


def usable(carrying: Iterable[Edition], start: Edition, end: Edition) -> list[Edition]:
    """The editions from ``start`` to ``end``; between two whole ones those that are partial say nothing about who was off the list."""
    whole = start.partial is None and end.partial is None
    inner = [e for e in carrying if start.ordinal <= e.ordinal <= end.ordinal]
    return [e for e in inner if not whole or e.partial is None]


def _not_compared(start: Edition, end: Edition) -> Iterator[tuple[str, str]]:
    for part in dict.fromkeys((*start.parts, *end.parts)):
        lacking = [e.name for e in (start, end) if part not in e.parts]
        if lacking:
            yield part, f"the edition {lacking[0]} does not carry this part"


def _notes(start: Taken, end: Taken, carrying: list[Edition]) -> Iterator[str]:
    for side in (start, end):
        if side.exact:
            continue
        after = f"the next one held is of {side.following.name}" if side.following else "none held is newer"
        yield f"{side.asked} is no edition's day: the edition {side.edition.name} stands for it; {after}"
    if start.edition.ordinal == end.edition.ordinal:
        yield "One edition stands for both days: what happened between them is not known from the editions held"
        return
    if start.edition.format != end.edition.format:
        yield (
            f"The two editions came in different formats ({start.edition.format}, {end.edition.format}), which tell the same fact at "
            "different lengths: an amendment may be of the telling alone"
        )
    for edition in (start.edition, end.edition):
        if edition.partial:
            yield f"The edition {edition.name} is partial ({edition.partial}): what it lacks need not have left"
    between = sum(start.edition.ordinal < e.ordinal < end.edition.ordinal for e in carrying)
    left_out = between + 2 - len(usable(carrying, start.edition, end.edition))
    if left_out:
        yield f"{left_out} of the editions between the two are partial, and were left out of who came and left in between"


def _ordered(items: list[Any]) -> tuple[Any, ...]:
    return tuple(sorted(items, key=lambda item: _number(item.listing.native_id)))


def _number(native_id: str) -> tuple[int, str]:
    """Numbers in the order of numbers, before everything else."""
    return (int(native_id), "") if native_id.isascii() and native_id.isdigit() else (1 << 62, native_id)


def _without(some: Any, others: Any) -> tuple[Any, ...]:
    if not isinstance(some, tuple) or not isinstance(others, tuple):
        return () if some is None else (some,)
    held = set(others)
    return tuple(value for value in some if value not in held)
