"""The run arithmetic: what an edition put at its place in time does to the runs around it. Pure; the order of loading never matters.

For one part of one list, ``before`` and ``after`` are the nearest editions that carry the part on either side. A run is
``[first, last]`` over such editions, ``last`` None while it reaches the newest one. Invariant: two runs of one entry neither
overlap nor, holding the same payload, touch.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """One run; ``pk`` is its row."""

    pk: int
    entry: str
    payload: bytes
    first: int
    last: int | None


@dataclass(frozen=True, slots=True)
class Plan:
    """Rows to change: ``ends`` and ``starts`` set one end of a row (row -> edition); ``inserts``: (entry, payload, first, last)."""

    ends: dict[int, int]
    starts: dict[int, int]
    inserts: list[tuple[str, bytes, int, int | None]]


def plan(seen: Mapping[str, bytes], around: Iterable[Run], *, at: int, before: int | None, after: int | None) -> Plan:
    """What must change so that the edition ``at`` says exactly ``seen`` (entry -> payload).

    ``around``: every run of the part that reaches ``before`` or ``after`` or spans both.
    """
    ends: dict[int, int] = {}
    starts: dict[int, int] = {}
    inserts: list[tuple[str, bytes, int, int | None]] = []
    settled: set[str] = set()
    for run in around:
        same = seen.get(run.entry) == run.payload
        reaches_back = before is not None and run.first <= before
        reaches_on = run.last is None if after is None else (run.last is None or run.last >= after)
        if reaches_back and reaches_on:
            if same:
                settled.add(run.entry)
                continue
            assert before is not None
            ends[run.pk] = before
            if after is not None:
                inserts.append((run.entry, run.payload, after, run.last))
        elif reaches_back and run.last == before:
            if same:
                ends[run.pk] = at
                settled.add(run.entry)
        elif after is not None and run.first == after and same:
            starts[run.pk] = at
            settled.add(run.entry)
    inserts.extend((entry, payload, at, None if after is None else at) for entry, payload in seen.items() if entry not in settled)
    return Plan(ends, starts, inserts)
