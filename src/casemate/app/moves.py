"""Who moved: entries that left one programme or list and entered another."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from casemate.app import succession
from casemate.app.diff import Difference, Moved, Step
from casemate.store.editions import OPEN, PRESENCE, Edition, day_of, parse_name
from casemate.store.store import Store

#: Lists on which one number is one party: OFAC numbers its parties once for all its lists ("ent_num", dat_spec.txt).
ONE_NUMBERING: tuple[frozenset[str], ...] = (frozenset({"us_ofac_sdn", "us_ofac_cons"}),)


def with_moves(store: Store, found: Difference) -> Difference:
    """``found`` with the entries that moved: between programmes, and between lists of one numbering that are held."""
    moved = [*_between_programmes(found), *_between_lists(store, found)]
    return replace(found, moved=tuple(moved))


def _between_programmes(found: Difference) -> Iterator[Moved]:
    for item in found.changed:
        left = tuple(p for p in item.before.programmes if p not in item.after.programmes)
        entered = tuple(p for p in item.after.programmes if p not in item.before.programmes)
        if left and entered:
            yield Moved("programme", item.after, left, entered, "its programmes in the two editions")


def _between_lists(store: Store, found: Difference) -> Iterator[Moved]:
    """By the succession tables; for entries that these do not know, by the number, where one number is one party on both lists."""
    list_id = found.request.list
    cited = [*_cited(found.added, succession.before, list_id), *_cited(found.removed, succession.after, list_id)]
    yield from cited
    known = {item.listing.id for item in cited}
    added, removed = ([step for step in steps if step.listing.id not in known] for steps in (found.added, found.removed))
    siblings = sorted(other for group in ONE_NUMBERING if list_id in group for other in group if other != list_id)
    for other in siblings:
        carrying = [e for e in store.editions(other) if PRESENCE in e.parts and e.partial is None]
        if carrying:
            yield from _came_from(store, added, list_id, other, carrying)
            yield from _went_to(store, removed, list_id, other, carrying)


def _cited(steps: Iterable[Step], lookup: Callable[[str], tuple[succession.Step, ...]], list_id: str) -> Iterator[Moved]:
    """Entries whose coming or leaving is a step of the succession tables, taken within the time that the editions leave open."""
    for step in steps:
        earliest, latest = _span(step)
        for taken in lookup(step.listing.id):
            if taken.move.on > latest or (earliest is not None and taken.move.on <= earliest):
                continue
            came = taken.later == step.listing.id
            other = taken.earlier if came else taken.later
            lists = (other.partition(":")[0],), (list_id,)
            basis = f"{taken.move.title}, {taken.move.on}: {other} ({taken.basis}); {taken.move.citation}"
            yield Moved("list", step.listing, *(lists if came else lists[::-1]), basis, other)


def _came_from(store: Store, steps: Iterable[Step], list_id: str, other: str, carrying: list[Edition]) -> Iterator[Moved]:
    """Entries that are new here, and left the other list about then."""
    for step, runs in _held(store, steps, other):
        earliest, latest = _span(step)
        low = max(0, _upto(carrying, earliest))
        last = max((i for i in range(low, _upto(carrying, latest) + 1) if _holds(runs, carrying[i])), default=None)
        if last is not None and last + 1 < len(carrying) and not _holds(runs, carrying[last + 1]):
            basis = f"the same number on {other}, last in its edition {carrying[last].name}, not in that of {carrying[last + 1].name}"
            yield Moved("list", step.listing, (other,), (list_id,), basis, f"{other}:{step.listing.native_id}")


def _went_to(store: Store, steps: Iterable[Step], list_id: str, other: str, carrying: list[Edition]) -> Iterator[Moved]:
    """Entries that left here, and came to the other list about then."""
    for step, runs in _held(store, steps, other):
        earliest, latest = _span(step)
        high = min(len(carrying) - 1, _upto(carrying, latest - timedelta(days=1)) + 1)
        first = min((i for i in range(_upto(carrying, earliest) + 1, high + 1) if _holds(runs, carrying[i])), default=0)
        if first and not _holds(runs, carrying[first - 1]):
            basis = f"the same number on {other}, first in its edition {carrying[first].name}, not in that of {carrying[first - 1].name}"
            yield Moved("list", step.listing, (list_id,), (other,), basis, f"{other}:{step.listing.native_id}")


def _held(store: Store, steps: Iterable[Step], other: str) -> Iterator[tuple[Step, list[tuple[int, int | None]]]]:
    found = store.presence(other, (step.listing.native_id for step in steps))
    yield from ((step, found[step.listing.native_id]) for step in steps if step.listing.native_id in found)


def _upto(carrying: list[Edition], day: date | None) -> int:
    """The place of the last edition up to ``day``; -1 where there is none."""
    return -1 if day is None else bisect_right(carrying, day, key=lambda edition: edition.day) - 1


def _span(step: Step) -> tuple[date | None, date]:
    """The last day on which it had not yet happened, and the first on which it had, as far as is known."""
    if step.when.day is not None:
        return step.when.day - timedelta(days=1), step.when.day
    assert step.when.by is not None
    return None if step.when.after is None else day_of(parse_name(step.when.after)), day_of(parse_name(step.when.by))


def _holds(runs: Iterable[tuple[int, int | None]], edition: Edition) -> bool:
    return any(first <= edition.ordinal <= (OPEN if last is None else last) for first, last in runs)
