"""A dated change of a list, as a change archive tells it in prose: not an edition, but what narrows the time between two."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

EventKind = Literal["added", "removed", "changed"]


@dataclass(frozen=True, slots=True)
class Event:
    """One party that was added, removed or changed on a day.

    ``names``: the names it is told under, the heading first, as written. ``text``: the entry in its own words; of a change, as it reads
    afterwards, with ``before`` as it read until then (``None``: the archive does not say). ``file`` and ``line``: where it stands first.
    ``paragraphs``: how many tell it.
    """

    list: str
    kind: EventKind
    on: date
    names: tuple[str, ...]
    schema: str
    programmes: tuple[str, ...]
    text: str
    file: str
    line: int
    before: str | None = None
    paragraphs: int = 1


@dataclass(frozen=True, slots=True)
class Unread:
    """A paragraph that was not understood. ``why`` groups like ones; ``on``: the day of its block, ``None`` where it has none."""

    on: date | None
    why: str
    text: str
    file: str
    line: int
