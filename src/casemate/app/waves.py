"""In which editions of a list the changes came: additions, removals and amendments per edition and programme.

An edition is compared with the one before it, as ``diff`` compares the two. What the first edition held before is not known, so it has no
counts. Times are spans: what an edition shows happened somewhere after the edition before it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

import orjson

from casemate.app.diff import field_changes, listing_at
from casemate.errors import NoListError, UsageError
from casemate.model.listing import Listing
from casemate.sources.base import Source
from casemate.store.editions import OPEN, PRESENCE, Edition
from casemate.store.store import History, Store


@dataclass(slots=True)
class Count:
    """Entries added, removed and amended."""

    added: int = 0
    removed: int = 0
    changed: int = 0

    @property
    def total(self) -> int:
        return self.added + self.removed + self.changed


@dataclass(slots=True)
class EditionWave:
    """What one edition showed against the one before it; ``before`` is ``None`` for the first one, and the counts say nothing then.

    ``dated``: of the entries added, how many state which day of the span as that of their designation or act. ``not_compared``: parts
    that only one of the two carries.
    """

    edition: Edition
    before: Edition | None
    not_compared: tuple[str, ...]
    count: Count = field(default_factory=Count)
    by_programme: dict[str, Count] = field(default_factory=dict)
    dated: dict[date, int] = field(default_factory=dict)

    @property
    def days(self) -> int | None:
        """Days from the edition before to this one."""
        return None if self.before is None else (self.edition.day - self.before.day).days

    @property
    def format_changed(self) -> bool:
        """Whether the two came in different formats: amendments may be of the telling alone."""
        return self.before is not None and self.before.format != self.edition.format


@dataclass(frozen=True, slots=True)
class Waves:
    """The editions asked about, in the order of time. ``left_out``: partial editions that were not counted."""

    source: Source
    programmes: tuple[str, ...]
    editions: tuple[EditionWave, ...]
    left_out: tuple[str, ...]

    def by_programme(self) -> dict[str, Count]:
        """Programme -> the sums over the editions, the busiest first."""
        sums: dict[str, Count] = {}
        for wave in self.editions:
            for programme, count in wave.by_programme.items():
                held = sums.setdefault(programme, Count())
                held.added, held.removed, held.changed = (
                    held.added + count.added,
                    held.removed + count.removed,
                    held.changed + count.changed,
                )
        return dict(sorted(sums.items(), key=lambda pair: (-pair[1].total, pair[0])))


def waves(store: Store, source: Source, *, programmes: tuple[str, ...] = (), start: date | None = None, end: date | None = None) -> Waves:
    """The waves of ``source``'s list, of its editions from ``start`` to ``end`` (both days included; ``None``: all).

    Raises: UsageError; NoListError where no edition lies there.
    """
    if start is not None and end is not None and end < start:
        raise UsageError("the period ends before it starts", field="to", value=str(end), remedy="--from is the earlier day")
    carrying = [e for e in store.editions(source.id) if PRESENCE in e.parts]
    whole = [e for e in carrying if e.partial is None] or carrying
    counter = _Counter(whole, programmes)
    chosen = [w for w in counter.waves if (start is None or w.edition.day >= start) and (end is None or w.edition.day <= end)]
    if not chosen:
        span = f" from {start or 'the beginning'} to {end or 'today'}" if start or end else ""
        raise NoListError(f"no edition of {source.id} is held{span}", remedy="Load some: casemate update LIST --from PATH --edition DATE")
    for history in store.histories(source.id):
        counter.add(history)
    left_out = tuple(e.name for e in carrying if e not in whole)
    return Waves(source, programmes, tuple(chosen), left_out)


class _Counter:
    """Counts entry by entry; only where something of an entry begins or ends is anything compared."""

    def __init__(self, editions: list[Edition], programmes: tuple[str, ...]) -> None:
        self._editions = editions
        self._ordinals = [e.ordinal for e in editions]
        self._both: list[tuple[str, ...]] = [(), *(tuple(p for p in b.parts if p in a.parts) for a, b in pairwise(editions))]
        self._wanted = {programme.casefold() for programme in programmes}
        self.waves = [
            EditionWave(e, before, () if before is None else tuple(sorted(set(e.parts) ^ set(before.parts))))
            for before, e in zip([None, *editions], editions, strict=False)
        ]

    def add(self, history: History) -> None:
        turns: set[int] = set()
        present: set[int] = set()
        for run in history.runs:
            first, last = bisect_left(self._ordinals, run.first), bisect_right(self._ordinals, OPEN if run.last is None else run.last)
            turns |= {first, last}
            if run.part == PRESENCE:
                present.update(range(first, last))
        for place in sorted(turns):
            if not 0 < place < len(self._ordinals):
                continue
            was, now = place - 1 in present, place in present
            if was and now:
                self._amended(history, place)
            elif now:
                self._added(history, place)
            elif was:
                self._removed(history, place)

    def _added(self, history: History, place: int) -> None:
        listing = self._listing(history, place)
        if self._count("added", place, listing.programmes):
            wave = self.waves[place]
            assert wave.before is not None
            day = own_day(history, after=wave.before.day, by=wave.edition.day)
            if day is not None:
                wave.dated[day] = wave.dated.get(day, 0) + 1

    def _removed(self, history: History, place: int) -> None:
        self._count("removed", place, self._listing(history, place - 1).programmes)

    def _amended(self, history: History, place: int) -> None:
        before = listing_at(history, self._both[place], self._ordinals[place - 1])
        after = listing_at(history, self._both[place], self._ordinals[place])
        assert before is not None
        assert after is not None
        if field_changes(before, after):
            self._count("changed", place, dict.fromkeys((*before.programmes, *after.programmes)))

    def _listing(self, history: History, place: int) -> Listing:
        found = listing_at(history, (PRESENCE,), self._ordinals[place])
        assert found is not None
        return found

    def _count(self, what: str, place: int, programmes: Iterable[str]) -> bool:
        """Counts it, where it is of a programme that is asked for."""
        fitting = [p for p in programmes if not self._wanted or p.casefold() in self._wanted]
        if self._wanted and not fitting:
            return False
        wave = self.waves[place]
        for count in (wave.count, *(wave.by_programme.setdefault(p, Count()) for p in fitting or ("",))):
            setattr(count, what, getattr(count, what) + 1)
        return True


def own_day(history: History, *, after: date, by: date) -> date | None:
    """The first day after ``after`` and up to ``by`` that the entry states of its designation, or of the effect (or publication) of an act
    behind it; ``None`` where it states none.
    """
    stated: set[str | None] = set()
    for run in history.runs:
        if b'"designated_on"' in run.body or b'"acts"' in run.body:
            body = orjson.loads(run.body)
            stated |= {body.get("designated_on"), *(act.get("effective") or act.get("published") for act in body.get("acts", ()))}
    return min((day for text in stated if text is not None and after < (day := date.fromisoformat(text)) <= by), default=None)
