"""Editions: their names, their order, and which of them answer for a day."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from casemate.errors import UsageError

#: Files of one day that an edition's ordinal can tell apart.
MOST_PER_DAY = 15
#: The ordinal that stands for "still so".
OPEN = 2**31 - 1
#: The part whose fragment makes an entry present; it comes once per entry.
PRESENCE = "entries"


def ordinal(day: date, number: int = 1) -> int:
    """The place of an edition in time: by day, then by number within the day (1 to 15)."""
    return day.toordinal() * 16 + number


def name_of(edition: int) -> str:
    """``2018-12-19``, or ``2018-12-19.2`` for a correction of the same day.

    >>> name_of(ordinal(date(2018, 12, 19), 2))
    '2018-12-19.2'
    """
    day, number = divmod(edition, 16)
    return date.fromordinal(day).isoformat() + ("" if number == 1 else f".{number}")


def parse_name(name: str) -> int:
    """The inverse of ``name_of``.

    Raises: UsageError.
    """
    day, _, number = name.partition(".")
    try:
        value = int(number or 1)
        if not 1 <= value <= MOST_PER_DAY:
            raise ValueError(number)
        return ordinal(date.fromisoformat(day), value)
    except ValueError as error:
        raise UsageError(
            "not an edition", value=name, remedy="Write YYYY-MM-DD, or YYYY-MM-DD.2 for a correction of the same day"
        ) from error


def day_of(edition: int) -> date:
    """The day of an edition."""
    return date.fromordinal(edition // 16)


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of one list, as the store keeps it.

    ``known``: the day from which its content counts as published. ``checked``: the last day on which the publisher was asked and
    had nothing newer, or ``None``. ``partial``: why it is not the whole list, where a user insisted on taking it.
    """

    list: str
    ordinal: int
    known: date
    sha256: str
    format: str
    parts: tuple[str, ...]
    entries: int
    bytes: int
    loaded_at: str
    published: date | None = None
    checked: date | None = None
    partial: str | None = None
    files: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """The edition's name."""
        return name_of(self.ordinal)

    @property
    def day(self) -> date:
        """The edition's day."""
        return day_of(self.ordinal)


@dataclass(frozen=True, slots=True)
class Window:
    """The editions that answer for a day: ``lo``, the last one up to it, and ``hi``, the first after it (ordinals, or ``None``)."""

    lo: int | None
    hi: int | None


def window(editions: Iterable[int], valid: date) -> Window:
    """The window of ``valid`` among sorted or unsorted edition ordinals. Of one day's several editions the last one answers."""
    ordered: Sequence[int] = sorted(editions)
    cut = bisect_right(ordered, ordinal(valid, MOST_PER_DAY))
    return Window(ordered[cut - 1] if cut else None, ordered[cut] if cut < len(ordered) else None)
