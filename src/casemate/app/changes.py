"""How an entry came to say what it says: every value with the stretches of time in which the list stated it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import orjson

from casemate.app import spans
from casemate.app.snapshot import StoredEntry, View, last_of_days
from casemate.model.codec import value_from_plain
from casemate.model.decision import Interval
from casemate.model.listing import VALUE_FIELDS
from casemate.store.editions import PRESENCE


@dataclass(frozen=True, slots=True)
class ValueHistory:
    """One value of one field. ``lasting``: it was there as long as the entry itself, as far as the editions show."""

    field: str
    value: Any
    intervals: tuple[Interval, ...]
    lasting: bool


def history_of(entry: StoredEntry, view: View) -> tuple[ValueHistory, ...]:
    """Every value that a known edition states, by the order of its field, then by when it was first stated.

    A value is followed through the editions that carry its part; one that several parts state, through those of the first.
    """
    found: list[tuple[tuple[int, int, int], ValueHistory]] = []
    seen: set[tuple[str, bytes]] = set()
    for part in dict.fromkeys(part for part, *_ in entry.runs):
        carrying = _carrying(view, part)
        if not carrying:
            continue
        present = spans.stretches(((first, last) for p, first, last, _ in entry.runs if p == PRESENCE), carrying)
        for (field, key), runs in _values(entry, part):
            stretches = spans.stretches(runs, carrying)
            if stretches and (field, key) not in seen:
                seen.add((field, key))
                value = value_from_plain(field, orjson.loads(key))
                history = ValueHistory(field, value, spans.intervals(stretches, carrying), stretches == present)
                found.append(((VALUE_FIELDS.index(field), stretches[0][0], len(found)), history))
    return tuple(history for _, history in sorted(found, key=lambda item: item[0]))


def _carrying(view: View, part: str) -> tuple[int, ...]:
    return last_of_days(e.ordinal for e in view.known if part in e.parts)


def _values(entry: StoredEntry, part: str) -> Iterator[tuple[tuple[str, bytes], list[tuple[int, int]]]]:
    runs: dict[tuple[str, bytes], list[tuple[int, int]]] = {}
    for stated, first, last, body in entry.runs:
        if stated != part:
            continue
        for field in VALUE_FIELDS:
            for plain in body.get(field, ()):
                runs.setdefault((field, orjson.dumps(plain, option=orjson.OPT_SORT_KEYS)), []).append((first, last))
    yield from runs.items()
