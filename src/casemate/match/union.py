"""From decisions on pairs to clusters: no cluster holds a pair that contradicts, and a chain of weak links is cut.

The strongest links come first, ties by the entries' ids, so that neither the order of entries nor that of lists matters. A recorded
resolution always wins: *same* joins before anything else, *not same* keeps apart whatever the rules say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

#: Links of fewer points are weak: they join two clusters only where at least half of all their pairs are the same; stronger ones, a fifth.
WEAK_BELOW = 9.0
_SHARE_OF_WEAK, _SHARE_OF_STRONG = 0.5, 0.2
#: An entry that fits two entries which a list keeps apart joins the better one only where it is better by so many points, else neither.
CLEARLY = 1.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of a pair. ``same``: they are one party; ``apart``: something contradicts it, or one list keeps the two apart."""

    same: bool
    apart: bool
    points: float


@dataclass(frozen=True, slots=True)
class Link:
    """Two entries (numbers) that the rules take for one party."""

    one: int
    other: int
    points: float


def unite(
    ids: Sequence[str],
    scopes: Sequence[str],
    links: Iterable[Link],
    judge: Callable[[int, int], Verdict],
    resolved: Mapping[tuple[int, int], bool],
) -> list[tuple[int, ...]]:
    """The clusters of two entries or more, each ordered by id, ordered by their first ids.

    ``ids`` and ``scopes`` per entry; ``judge``: the rules on any pair; ``resolved``: (entry, entry), the smaller number first, to whether
    a recorded resolution calls them the same.
    """
    clusters = _Clusters(ids, judge, resolved)
    for (one, other), same in sorted(resolved.items(), key=lambda item: (ids[item[0][0]], ids[item[0][1]])):
        if same:
            clusters.join(one, other, forced=True)
    chosen = _unambiguous(list(links), scopes, judge, resolved)
    for link in sorted(chosen, key=lambda link: (-round(link.points, 3), *sorted((ids[link.one], ids[link.other])))):
        clusters.join(link.one, link.other, points=link.points)
    found = [tuple(sorted(members, key=lambda entry: ids[entry])) for members in clusters.members.values() if len(members) > 1]
    return sorted(found, key=lambda members: ids[members[0]])


def pair(one: int, other: int) -> tuple[int, int]:
    """The two numbers, the smaller first."""
    return (one, other) if one < other else (other, one)


class _Clusters:
    """Entries that grow together; an entry that was never joined is its own cluster and not kept."""

    def __init__(self, ids: Sequence[str], judge: Callable[[int, int], Verdict], resolved: Mapping[tuple[int, int], bool]) -> None:
        self._ids, self._judge, self._resolved = ids, judge, resolved
        self._of: dict[int, int] = {}
        self.members: dict[int, list[int]] = {}

    def join(self, one: int, other: int, *, points: float = 0.0, forced: bool = False) -> None:
        """Joins the clusters of the two, where nothing in them stands against it."""
        first, second = self._of.get(one, one), self._of.get(other, other)
        if first == second:
            return
        mine, theirs = self.members.get(first, [first]), self.members.get(second, [second])
        if not self._may_join(mine, theirs, points, forced=forced):
            return
        joined = mine + theirs
        self.members.pop(second, None)
        self.members[first] = joined
        for entry in joined:
            self._of[entry] = first

    def _may_join(self, mine: list[int], theirs: list[int], points: float, *, forced: bool) -> bool:
        same = 0
        for one in mine:
            for other in theirs:
                resolution = self._resolved.get(pair(one, other))
                if resolution is False:
                    return False
                verdict = None if resolution else self._judge(one, other)
                if verdict is not None and verdict.apart and not forced:
                    return False
                same += verdict is None or verdict.same
        share = _SHARE_OF_WEAK if points < WEAK_BELOW else _SHARE_OF_STRONG
        return forced or same >= share * len(mine) * len(theirs)


def _unambiguous(
    links: list[Link], scopes: Sequence[str], judge: Callable[[int, int], Verdict], resolved: Mapping[tuple[int, int], bool]
) -> list[Link]:
    """``links`` without those of an entry to several entries that a list keeps apart, but for one that is clearly the best."""
    by_scope: dict[tuple[int, str], list[Link]] = {}
    for link in links:
        by_scope.setdefault((link.one, scopes[link.other]), []).append(link)
        by_scope.setdefault((link.other, scopes[link.one]), []).append(link)
    dropped: set[Link] = set()
    for (entry, _), rivals in by_scope.items():
        if len(rivals) < 2:
            continue
        for link in rivals:
            mine = _beyond(link, entry)
            for rival in rivals:
                theirs = _beyond(rival, entry)
                if rival is link or rival.points <= link.points - CLEARLY or resolved.get(pair(mine, theirs)):
                    continue
                if not judge(mine, theirs).same:
                    dropped.add(link)
    return [link for link in links if link not in dropped]


def _beyond(link: Link, entry: int) -> int:
    return link.other if link.one == entry else link.one
