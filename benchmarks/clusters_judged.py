"""Pairs of entries that share a strong number and were judged by reading: one party with a wrong number, or two parties."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Judgement:
    """``entries``: every pair of them is judged alike. ``why``: what was compared."""

    entries: frozenset[str]
    same: bool
    why: str


JUDGED: tuple[Judgement, ...] = ()
