"""What is asked and what comes back, as plain data: the seam between this room and whatever screens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from casemate.model.listing import Identifier
from casemate.model.time import Period


@dataclass(frozen=True, slots=True)
class Question:
    """One party to screen. ``schema`` ``None``: its kind is not stated. An empty tuple is silence."""

    names: tuple[str, ...] = ()
    schema: str | None = None
    birth_dates: tuple[Period, ...] = ()
    identifiers: tuple[Identifier, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """One entry that was found. ``score``: 0 to 1."""

    entry: str
    score: float


#: Asks many questions; gives back, in the order asked, all that was found for each, best first, ties by entry id.
Screen = Callable[[Sequence[Question]], Sequence[tuple[Found, ...]]]
#: Asks (name, entry id) pairs: the score with which the name, as it stands, finds that entry; ``None``: it does not find it.
Recognise = Callable[[Sequence[tuple[str, str]]], Sequence[float | None]]
