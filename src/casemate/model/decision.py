"""What a screening gives back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from casemate.model.listing import Effect, Listing, Origin, Quality
from casemate.model.subject import Subject
from casemate.model.time import AsOf

Status = Literal["listed", "in_gap", "delisted"]
ScreeningVerdict = Literal["HIT", "CLEAR", "REFER"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Two values that met. ``agrees``: true, false, or ``None`` where they neither agree nor contradict.

    ``score``: 0 to 1, how well they agree. ``query`` and ``listed``: the two values as written; ``None``: absent on that side.
    ``detail``: one sentence for an auditor.
    """

    feature: str
    score: float
    query: str | None
    listed: str | None
    detail: str
    agrees: bool | None


@dataclass(frozen=True, slots=True)
class Match:
    """How well one Listing fits one Subject. ``score`` and ``completeness`` are 0 to 1.

    ``completeness``: the share of evidence that could have contradicted and was there on both sides.
    ``name`` and ``name_quality``: the listed name that matched (``None`` where an identifier alone did).
    """

    score: float
    completeness: float
    name: str | None
    name_quality: Quality | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Bound:
    """A day that is known, or only bounded: after the edition of ``after``, by the edition of ``by``. ``day`` is set where it is known."""

    day: date | None = None
    after: str | None = None
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Interval:
    """One stretch on the list: from the first day on it to the first day off it; ``end`` is ``None`` while it is on."""

    start: Bound
    end: Bound | None


@dataclass(frozen=True, slots=True)
class AlsoListed:
    """Another entry of the same party, as it stood on the day."""

    entry: str
    caption: str
    list: str
    regime: str
    effect: Effect
    status: Status


@dataclass(frozen=True, slots=True)
class Hit:
    """One entry that the subject may be.

    ``cluster``: the party's id over all lists; ``also_listed``: its other entries on the lists that were asked.
    ``succeeds``, ``succeeded_by``: the entries that it carried on by then, and that carried it on.
    """

    listing: Listing
    match: Match
    status: Status
    intervals: tuple[Interval, ...]
    regime: str
    effect: Effect
    secondary_sanctions: bool
    origin: Origin
    gap: tuple[str, str] | None = None
    cluster: str | None = None
    also_listed: tuple[AlsoListed, ...] = ()
    succeeds: tuple[str, ...] = ()
    succeeded_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ListState:
    """One list as it answered. ``gap``: the two editions between which the day lies, where it does. ``fresh``: within its cadence."""

    id: str
    edition: str
    sha256: str
    entries: int
    fresh: bool
    gap: tuple[str, str] | None
    title: str
    partial: str | None = None


@dataclass(frozen=True, slots=True)
class Screening:
    """The answer to one screening. ``not_consulted``: list id -> why."""

    subject: Subject
    as_of: AsOf
    lists: tuple[ListState, ...]
    matcher: str
    threshold: float
    hits: tuple[Hit, ...]
    verdict: ScreeningVerdict
    not_consulted: tuple[tuple[str, str], ...]
    reasons: tuple[str, ...] = ()
