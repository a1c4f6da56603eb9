"""Days, periods and the two clocks."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class AsOf:
    """The two clocks of every question.

    ``valid`` is the day whose facts and law are asked about; ``known`` the day by which something must have been
    published to count. When Casemate loaded it never matters.
    """

    valid: date
    known: date


@dataclass(frozen=True, slots=True)
class Period:
    """A date as precisely as it is known: from ``start`` to ``end``, both days included.

    ``None`` at one end: open at that end ("before 1970"). ``circa``: the source calls it approximate; the bounds are then
    the bounds of what it wrote, not widened. Both ends ``None`` says nothing and is refused.

    >>> Period.of_year(1965).iso
    '1965'
    """

    start: date | None
    end: date | None
    circa: bool = False

    def __post_init__(self) -> None:
        if self.start is None and self.end is None:
            raise ValueError("a period needs at least one end")
        if self.start is not None and self.end is not None and self.start > self.end:
            raise ValueError(f"a period can't end before it starts: {self.start} to {self.end}")

    @classmethod
    def of_day(cls, day: date, *, circa: bool = False) -> Period:
        """One day."""
        return cls(day, day, circa)

    @classmethod
    def of_month(cls, year: int, month: int, *, circa: bool = False) -> Period:
        """One month."""
        return cls(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]), circa)

    @classmethod
    def of_year(cls, year: int, last: int | None = None, *, circa: bool = False) -> Period:
        """One year, or the years ``year`` to ``last``, both included."""
        return cls(date(year, 1, 1), date(year if last is None else last, 12, 31), circa)

    @property
    def iso(self) -> str:
        """``1965``, ``1965-03``, ``1965-03-04``, or ``start/end`` (``..`` for an open end) where it is none of these."""
        start, end = self.start, self.end
        if start is None or end is None:
            return f"{'..' if start is None else start.isoformat()}/{'..' if end is None else end.isoformat()}"
        if start == end:
            return start.isoformat()
        if start.day == 1 and end == date(end.year, end.month, calendar.monthrange(end.year, end.month)[1]):
            if (start.year, start.month) == (end.year, end.month):
                return f"{start.year:04d}-{start.month:02d}"
            if start.month == 1 and end.month == 12:
                return f"{start.year:04d}" if start.year == end.year else f"{start.year:04d}/{end.year:04d}"
        return f"{start.isoformat()}/{end.isoformat()}"

    @classmethod
    def from_iso(cls, text: str, *, circa: bool = False) -> Period:
        """The inverse of ``iso``.

        Raises: ValueError where ``text`` is no such date.
        """
        if "/" in text:
            first, last = text.split("/", 1)
            start = None if first == ".." else cls.from_iso(first).start
            end = None if last == ".." else cls.from_iso(last).end
            return cls(start, end, circa)
        fields = text.split("-")
        if len(fields) == 1:
            return cls.of_year(int(text), circa=circa)
        if len(fields) == 2:
            return cls.of_month(int(fields[0]), int(fields[1]), circa=circa)
        return cls.of_day(date.fromisoformat(text), circa=circa)

    def overlaps(self, other: Period) -> bool:
        """Whether some day lies in both."""
        starts_before = self.start is None or other.end is None or self.start <= other.end
        ends_after = self.end is None or other.start is None or self.end >= other.start
        return starts_before and ends_after
