"""What the answers are worth: shares with their intervals, and the tables that are made of them. All pure, all from counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import TypeVar

from casemate.effectiveness.question import Found
from casemate.effectiveness.sample import Case
from casemate.effectiveness.strangers import Stranger
from casemate.model.listing import Listing
from casemate.text.identifiers import normalise
from casemate.text.names import prepare

#: The standard normal quantile of a 95 % interval.
_Z = 1.959963984540054
#: The thresholds of the curve: 0.50 to 1.00 by hundredths, both included.
THRESHOLDS = tuple(step / 100 for step in range(50, 101))
#: The lowest score that any measure here asks for.
FLOOR = THRESHOLDS[0]


@dataclass(frozen=True, slots=True)
class Share:
    """``count`` of ``of``, with its 95 % interval by Wilson's score method, which holds for small counts and shares near 0 or 1.

    E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).

    >>> Share(97, 100).value, [round(end, 4) for end in Share(97, 100).interval]
    (0.97, [0.9155, 0.9897])
    """

    count: int
    of: int

    @property
    def value(self) -> float | None:
        """The share, 0 to 1; ``None`` of nothing."""
        return self.count / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float]:
        """Lower and upper end, 0 to 1; everything is possible of nothing."""
        if not self.of:
            return 0.0, 1.0
        share, square = self.count / self.of, _Z * _Z
        centre = share + square / (2 * self.of)
        margin = _Z * sqrt(share * (1 - share) / self.of + square / (4 * self.of * self.of))
        whole = 1 + square / self.of
        low, high = (centre - margin) / whole, (centre + margin) / whole
        return (0.0 if self.count == 0 else max(0.0, low)), (1.0 if self.count == self.of else min(1.0, high))


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one case ended. ``score``: of the right entry; ``None``: it was not found at all. ``rank``: its place, 1 the first, among the
    entries of its list that were found; ``None`` with ``score``. ``ahead``: the best entry that stood before it or in its place."""

    case: Case
    score: float | None
    rank: int | None
    ahead: Found | None

    def found(self, threshold: float) -> bool:
        """Whether the right entry reached ``threshold``."""
        return self.score is not None and self.score >= threshold

    def within(self, threshold: float, places: int) -> bool:
        """Whether it did, and stood among the first ``places``."""
        return self.found(threshold) and self.rank is not None and self.rank <= places


@dataclass(frozen=True, slots=True)
class Recall:
    """Of so many cases: the right entry found, first, among the first five."""

    found: Share
    first: Share
    first_five: Share


class Bearers:
    """Who really bears a name or a number: the entries that no matcher could put behind the one that was meant."""

    def __init__(self, listings: Iterable[Listing]) -> None:
        self._by_key: dict[str, set[str]] = {}
        self._by_number: dict[tuple[str, str], set[str]] = {}
        for listing in listings:
            for name in listing.names:
                self._by_key.setdefault(prepare(name.text, listing.schema).key, set()).add(listing.id)
            for item in listing.identifiers:
                form = normalise(item.kind, item.value)
                if form is not None:
                    self._by_number.setdefault((form.kind, form.value), set()).add(listing.id)

    def __contains__(self, key: object) -> bool:
        """Whether some listed name has this key (``PreparedName.key``)."""
        return key in self._by_key

    def of(self, case: Case) -> set[str]:
        """The entries that bear the words asked for, the name they were made from, or the number."""
        found: set[str] = set()
        for text in (case.name, *case.question.names):
            for schema in (case.schema, "Person", "Organization", None):
                found |= self._by_key.get(prepare(text, schema).key, set())
        for item in case.question.identifiers:
            form = normalise(item.kind, item.value)
            if form is not None:
                found |= self._by_number.get((form.kind, form.value), set())
        return found


def outcome(case: Case, answer: Sequence[Found], bearers: Bearers) -> Outcome:
    """``answer`` (best first) held against what was meant.

    Entries of other lists are not counted before the right one (the same party is often on several), nor are others of its list that really
    bear the name or number asked for.
    """
    others = [hit for hit in answer if hit.entry != case.entry and hit.entry.partition(":")[0] == case.list]
    if others:
        same = bearers.of(case)
        others = [hit for hit in others if hit.entry not in same]
    right = next((hit for hit in answer if hit.entry == case.entry), None)
    if right is None:
        return Outcome(case, None, None, others[0] if others else None)
    place = answer.index(right)
    ahead = [hit for hit in others if answer.index(hit) < place]
    return Outcome(case, right.score, 1 + len(ahead), ahead[0] if ahead else None)


def recall(outcomes: Sequence[Outcome], threshold: float) -> Recall:
    """What share of ``outcomes`` was found at ``threshold``, and how well placed."""
    total = len(outcomes)
    first, five = (sum(one.within(threshold, places) for one in outcomes) for places in (1, 5))
    return Recall(Share(sum(one.found(threshold) for one in outcomes), total), Share(first, total), Share(five, total))


def recall_by(outcomes: Iterable[Outcome], threshold: float, key: Callable[[Case], str]) -> dict[str, Recall]:
    """``recall`` of each group of cases that have one ``key``, in the order in which the keys first occur."""
    return {name: recall(group, threshold) for name, group in _grouped(outcomes, lambda one: key(one.case)).items()}


@dataclass(frozen=True, slots=True)
class Alarm:
    """What one stranger raised: ``found`` holds every entry with a score of ``FLOOR`` or more, best first."""

    stranger: Stranger
    found: tuple[Found, ...]

    def alerts(self, threshold: float) -> int:
        """How many entries reached ``threshold``."""
        return sum(hit.score >= threshold for hit in self.found)


@dataclass(frozen=True, slots=True)
class Alerts:
    """``names``: of so many unrelated names, those with any alert. ``alerts``: entries that were raised, all names together."""

    names: Share
    alerts: int


def alerts(alarms: Sequence[Alarm], threshold: float) -> Alerts:
    """How many of ``alarms`` there are at ``threshold``."""
    counts = [alarm.alerts(threshold) for alarm in alarms]
    return Alerts(Share(sum(count > 0 for count in counts), len(counts)), sum(counts))


def alerts_by(alarms: Iterable[Alarm], threshold: float, key: Callable[[Stranger], str]) -> dict[str, Alerts]:
    """``alerts`` of each group of strangers that have one ``key``."""
    return {name: alerts(group, threshold) for name, group in _grouped(alarms, lambda one: key(one.stranger)).items()}


@dataclass(frozen=True, slots=True)
class Point:
    """One threshold of the curve. ``alerts``: kind of stranger -> what was raised."""

    threshold: float
    recall: Recall
    alerts: Mapping[str, Alerts]


def curve(outcomes: Sequence[Outcome], alarms: Sequence[Alarm]) -> tuple[Point, ...]:
    """Recall and alerts at every one of ``THRESHOLDS``; recall never rises along it, nor do alerts."""
    return tuple(Point(at, recall(outcomes, at), alerts_by(alarms, at, lambda one: one.kind)) for at in THRESHOLDS)


T = TypeVar("T")


def _grouped(items: Iterable[T], key: Callable[[T], str]) -> dict[str, list[T]]:
    groups: dict[str, list[T]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups
