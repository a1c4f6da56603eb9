"""Recorded resolutions: a person's word on whether two entries are one party."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class Resolution:
    """``first`` and ``second``: entry ids, the smaller first. ``on``: the day of the decision, as the person states it."""

    first: str
    second: str
    same: bool
    because: str
    by: str
    on: date

    @classmethod
    def of(cls, entry: str, other: str, *, same: bool, because: str, by: str, on: date) -> Resolution:
        """The resolution on two entries in any order."""
        first, second = sorted((entry, other))
        return cls(first, second, same, because, by, on)

    @property
    def pair(self) -> tuple[str, str]:
        """The two entries."""
        return self.first, self.second

    def as_plain(self) -> dict[str, Any]:
        """As plain data."""
        return {
            "first": self.first,
            "second": self.second,
            "same": self.same,
            "because": self.because,
            "by": self.by,
            "on": self.on.isoformat(),
        }

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Resolution:
        """The inverse of ``as_plain``."""
        return cls(plain["first"], plain["second"], plain["same"], plain["because"], plain["by"], date.fromisoformat(plain["on"]))


def in_force(recorded: Iterable[Resolution]) -> tuple[Resolution, ...]:
    """The newest of each pair (``recorded`` in the order of recording), by pair."""
    newest = {resolution.pair: resolution for resolution in recorded}
    return tuple(newest[pair] for pair in sorted(newest))
