"""Parameters of law: a history of values, each with the day from which it applies, the day on which it was published, and its citations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from casemate.model.time import AsOf
from casemate.text.yamltext import Node

Status = Literal["settled", "recheck"]
STATUSES: tuple[Status, ...] = ("settled", "recheck")


@dataclass(frozen=True, slots=True)
class Citation:
    """A text that says so. ``published``: its day. ``quote``: its words; ``None``: none is kept."""

    title: str
    published: date
    url: str | None = None
    quote: str | None = None

    def as_plain(self) -> dict[str, str | None]:
        """As JSON shows it."""
        return {"title": self.title, "published": self.published.isoformat(), "url": self.url, "quote": self.quote}


@dataclass(frozen=True, slots=True)
class Value:
    """What applies from ``start`` on, and could be known from ``published`` on.

    ``readings``: the value as a YAML node, read by whoever knows its form; one where it is settled, several where the law is unsettled
    (status ``recheck``) and each is a way to read it, none where it was repealed. ``because``: the reason for ``recheck`` or the repeal.
    """

    start: date
    published: date
    status: Status
    readings: tuple[Node, ...]
    citations: tuple[Citation, ...]
    because: str | None
    line: int

    @property
    def repealed(self) -> bool:
        """Whether from ``start`` on there is no value."""
        return not self.readings


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter. ``values`` by ``start``, then ``published``. ``cases``: its own test cases, as nodes. ``pack``: the folder's name."""

    id: str
    title: str
    regime: str
    values: tuple[Value, ...]
    cases: tuple[Node, ...]
    pack: str
    file: str
    line: int

    def at(self, as_of: AsOf) -> Value | None:
        """The value on the day ``valid`` by what was published by ``known``; ``None`` before the first. It may be a repeal.

        Of two values that start on the same day the one published later stands, once it is known.
        """
        return max(
            (value for value in self.values if value.start <= as_of.valid and value.published <= as_of.known),
            key=lambda value: (value.start, value.published),
            default=None,
        )

    def changes(self) -> tuple[date, ...]:
        """The days on which the value changes."""
        return tuple(sorted({value.start for value in self.values}))
