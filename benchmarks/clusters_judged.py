"""The pairs of entries that share a strong number and that a person looked at: which are one party with a wrong number, and which are two."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Judgement:
    """``entries``: every pair of them is judged alike. ``why``: what was compared."""

    entries: frozenset[str]
    same: bool
    why: str


JUDGED: tuple[Judgement, ...] = ()
