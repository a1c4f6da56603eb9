"""One entry on one day, with its whole history."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from casemate.app.changes import ValueHistory, history_of
from casemate.app.relations import Target, resolve
from casemate.app.snapshot import Snapshot, Standing
from casemate.app.succession import Step, line_of
from casemate.errors import UsageError
from casemate.model.decision import Interval, ListState, Status
from casemate.model.listing import VALUE_FIELDS, Effect, Listing, Origin
from casemate.model.time import AsOf


@dataclass(frozen=True, slots=True)
class EntryView:
    """One entry on one day, with its history. ``statements``: (field, value, origin). ``related``: its relations.

    ``history``: every value with when it was stated. ``line``: the steps by which entries carried on each other, this one among them.
    """

    listing: Listing
    as_of: AsOf
    status: Status
    gap: tuple[str, str] | None
    regime: str
    effect: Effect
    intervals: tuple[Interval, ...]
    statements: tuple[tuple[str, Any, Origin], ...]
    list: ListState
    related: tuple[Target, ...] = ()
    history: tuple[ValueHistory, ...] = ()
    line: tuple[Step, ...] = ()


def show(snapshot: Snapshot, entry_id: str, as_of: AsOf) -> EntryView:
    """One entry as it stood; where it was off the list by then, as it stood last.

    Raises: UsageError where no edition known by then holds it.
    """
    list_id = entry_id.partition(":")[0]
    place = snapshot.find(entry_id)
    if place is None or list_id not in snapshot.lists:
        near = "" if list_id in snapshot.lists else f"; lists held: {', '.join(sorted(snapshot.lists))}"
        raise UsageError(
            "no edition held has this entry", value=entry_id, remedy=f"An entry's id is LIST:NUMBER, as screening prints it{near}"
        )
    entry = snapshot.entry(place)
    view = snapshot.view(list_id, as_of)
    standing = snapshot.standing(entry, view)
    status: Status
    if standing is None:
        last = snapshot.last_presence(entry, view)
        if last is None:
            raise UsageError(
                f"the entry was on no edition by {as_of.valid}", value=entry_id, remedy="Ask about a later day: --on YYYY-MM-DD"
            )
        standing, status = last, "delisted"
    else:
        status = standing.status
    return EntryView(
        listing=standing.listing,
        as_of=as_of,
        status=status,
        gap=standing.gap,
        regime=view.list.regime,
        effect=view.list.effect_of(standing.listing.programmes),
        intervals=snapshot.intervals(entry, view),
        statements=tuple(_statements(snapshot, standing)),
        list=view.state() if view.presence.lo is not None else snapshot.view(list_id, AsOf(date.max, as_of.known)).state(),
        related=resolve(snapshot, view, entry_id, standing.listing.relations),
        history=history_of(entry, view),
        line=line_of(entry_id, AsOf(date.max, as_of.known)),
    )


def _statements(snapshot: Snapshot, standing: Standing) -> Iterator[tuple[str, Any, Origin]]:
    for fragment in standing.fragments:
        place = 0
        for field in VALUE_FIELDS:
            for value in getattr(fragment, field):
                yield field, value, snapshot.origin_in(standing, fragment.part, place)
                place += 1
