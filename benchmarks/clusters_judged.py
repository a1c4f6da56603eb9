"""Pairs in one cluster whose numbers differ, as they were read: which are one party with a number that a list has wrong, and which are two."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Judgement:
    """``entries``: every pair of them is judged alike. ``why``: what was compared."""

    entries: frozenset[str]
    same: bool
    why: str


JUDGED: tuple[Judgement, ...] = ()
