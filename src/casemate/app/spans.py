"""The arithmetic of intervals: from the editions that hold something to the stretches of time in which it was so. Pure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta

from casemate.model.decision import Bound, Interval
from casemate.store.editions import day_of

#: Places in a sequence of editions, both ends included.
Stretch = tuple[int, int]


def bounded(after: int | None, by: int, own: Iterable[date] = ()) -> Bound:
    """The day on which something began or ended between two editions: known where they are of neighbouring days, or where one of the days
    that the entry states itself (``own``) lies between them; else bounded by them.

    ``after`` ``None``: there is no edition before, and what an entry says of its own past is not proven by any.
    """
    if after is None:
        return Bound(after=None, by=day_of(by).isoformat())
    if day_of(by) - day_of(after) <= timedelta(days=1):
        return Bound(day=day_of(by))
    inside = [day for day in own if day_of(after) < day <= day_of(by)]
    if inside:
        return Bound(day=min(inside))
    return Bound(after=day_of(after).isoformat(), by=day_of(by).isoformat())


def stretches(runs: Iterable[tuple[int, int]], carrying: Sequence[int]) -> tuple[Stretch, ...]:
    """The runs (first and last ordinal) as stretches of places in ``carrying``; those that touch are one.

    >>> stretches([(30, 35), (10, 20), (21, 29)], [10, 20, 25, 40])
    ((0, 2),)
    """
    found: list[Stretch] = []
    for first, last in sorted(runs):
        low, high = bisect_left(carrying, first), bisect_right(carrying, last) - 1
        if low > high:
            continue
        if found and low <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], high))
        else:
            found.append((low, high))
    return tuple(found)


def intervals(
    found: Iterable[Stretch], carrying: Sequence[int], own: Callable[[int], Iterable[date]] = lambda _: ()
) -> tuple[Interval, ...]:
    """The stretches as intervals of time; ``own`` gives the days that the entry states itself in an edition (its ordinal)."""
    made = []
    for low, high in found:
        start = bounded(carrying[low - 1] if low else None, carrying[low], own(carrying[low]) if low else ())
        end = None if high == len(carrying) - 1 else bounded(carrying[high], carrying[high + 1])
        made.append(Interval(start, end))
    return tuple(made)
