"""The party that is screened."""

from __future__ import annotations

from dataclasses import dataclass

from casemate.model.listing import Identifier
from casemate.model.time import Period


@dataclass(frozen=True, slots=True)
class Subject:
    """What the user knows about one party. All names are names of the same party.

    ``schema``: FollowTheMoney name, or ``None`` where it is not known; it never hides an entry whose own kind is unsure.
    ``countries``: ISO 3166-1 alpha-2, lower case. ``gender``: ``male``, ``female``, ``other``. An empty tuple is silence.
    """

    names: tuple[str, ...]
    schema: str | None = None
    birth_dates: tuple[Period, ...] = ()
    birth_places: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    addresses: tuple[str, ...] = ()
    gender: str | None = None
    incorporation_dates: tuple[Period, ...] = ()
