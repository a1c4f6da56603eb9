"""The least fixed point on arrays, a round at a time: for all owners together, or for each alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from casemate.ownership.method import Measure

Ints: TypeAlias = NDArray[np.int64]
Flags: TypeAlias = NDArray[np.bool_]
Edges: TypeAlias = tuple[Ints, NDArray[np.int32]]


@dataclass(frozen=True)
class Spread:
    """What a run works on. ``starts`` and ``owned``: holdings by owner. ``shares``: per measure, at the run's bound.

    ``blocks`` and ``counts``: means of control that reach, and those by which holdings count. The tests: measure and least share that is
    enough. ``rest``: what nobody is named for; ``None``: nothing.
    """

    starts: Ints
    owned: NDArray[np.int32]
    shares: Mapping[Measure, Ints]
    blocks: Edges
    counts: Edges
    owned_tests: tuple[tuple[Measure, int], ...]
    through_tests: tuple[tuple[Measure, int], ...]
    rest: Mapping[Measure, Ints] | None

    @property
    def parties(self) -> int:
        """How many there are."""
        return len(self.starts) - 1

    @property
    def measures(self) -> tuple[Measure, ...]:
        """Those that a test asks for."""
        return tuple(dict.fromkeys(of for of, _ in (*self.owned_tests, *self.through_tests)))


def ranges(starts: Ints, of: Ints) -> tuple[Ints, Ints]:
    """The places of all that ``of`` have, and for each the place in ``of`` that has it."""
    first, length = starts[of], starts[of + 1] - starts[of]
    total = int(length.sum())
    whose = np.repeat(np.arange(len(of)), length)
    before = np.concatenate(([0], np.cumsum(length)[:-1])) if len(of) else length
    return first[whose] + np.arange(total) - before[whose], whose


@dataclass(frozen=True)
class _State:
    reached: Flags
    chain: Flags
    totals: Mapping[Measure, Ints]


def together(spread: Spread, owners: Ints) -> Flags:
    """Whom ``owners`` reach together, themselves included."""
    return _all(spread, owners).reached


def _all(spread: Spread, owners: Ints) -> _State:
    size = spread.parties
    reached, chain, counted = np.zeros(size, np.bool_), np.zeros(size, np.bool_), np.zeros(size, np.bool_)
    totals = {of: np.zeros(size, np.int64) if spread.rest is None else spread.rest[of].copy() for of in spread.measures}
    reached[owners] = chain[owners] = True
    fresh = owners
    if spread.rest is not None:  # what nobody is named for may be enough by itself
        reached |= _pass(spread.owned_tests, totals, np.arange(size))
        more = np.flatnonzero(_pass(spread.through_tests, totals, np.arange(size)) & ~chain)
        chain[more] = True
        fresh = np.union1d(fresh, more)
    while len(fresh):
        holders = fresh[~counted[fresh]]
        counted[holders] = True
        newest = holders
        nominees = fresh
        while len(nominees):
            found = np.unique(spread.counts[1][ranges(spread.counts[0], nominees)[0]]).astype(np.int64)
            nominees = found[~counted[found]]
            counted[nominees] = True
            newest = np.concatenate((newest, nominees))
        places, _ = ranges(spread.starts, newest)
        targets = spread.owned[places]
        for of in spread.measures:
            np.add.at(totals[of], targets, spread.shares[of][places])
        touched = np.unique(targets).astype(np.int64)
        controlled = np.unique(spread.blocks[1][ranges(spread.blocks[0], fresh)[0]]).astype(np.int64)
        reached[touched[_pass(spread.owned_tests, totals, touched)]] = True
        reached[controlled] = True
        following = np.union1d(touched[_pass(spread.through_tests, totals, touched)], controlled)
        fresh = following[~chain[following]]
        chain[fresh] = True
    return _State(reached, chain, totals)


def _pass(tests: tuple[tuple[Measure, int], ...], totals: Mapping[Measure, Ints], of: Ints) -> Flags:
    found = np.zeros(len(of), np.bool_)
    for measure, level in tests:
        found |= totals[measure][of] >= level
    return found


def each(spread: Spread, owners: Ints) -> Flags:
    """Whom any of ``owners`` reaches alone, themselves included.

    Pairs of owner and party, kept as one number each, sorted, with their totals.
    """
    size = spread.parties
    base = _all(spread, np.zeros(0, np.int64)) if spread.rest is not None else None
    reached = np.zeros(size, np.bool_) if base is None else base.reached.copy()
    reached[owners] = True
    start = np.arange(len(owners), dtype=np.int64) * size + owners
    pairs = _Pairs(spread, size, base)
    counted, chain = _Keys(), _Keys()
    fresh = chain.add(start)
    while len(fresh):
        newest = counted.add(fresh)
        nominees = fresh
        while len(nominees):
            nominees = counted.add(_step(spread.counts, nominees, size))
            newest = np.concatenate((newest, nominees))
        touched = pairs.count(newest)
        controlled = _step(spread.blocks, fresh, size)
        passed, following = pairs.passed(touched)
        reached[passed % size] = True
        reached[controlled % size] = True
        fresh = chain.add(np.concatenate((following, controlled)))
    return reached


def _step(edges: Edges, keys: Ints, size: int) -> Ints:
    places, whose = ranges(edges[0], keys % size)
    return np.unique((keys // size)[whose] * size + edges[1][places])


def _places(where: Ints, keys: Ints) -> Ints:
    return np.asarray(np.searchsorted(where, keys), np.int64)


class _Keys:
    """A growing set of numbers."""

    def __init__(self) -> None:
        self.sorted: Ints = np.zeros(0, np.int64)

    def add(self, keys: Ints) -> Ints:
        """Adds ``keys``; gives back those that were not in it."""
        keys = np.unique(keys)
        at: Ints = _places(self.sorted, keys)
        known = np.zeros(len(keys), np.bool_)
        inside = at < len(self.sorted)
        known[inside] = self.sorted[at[inside]] == keys[inside]
        fresh: Ints = keys[~known]
        self.sorted = np.insert(self.sorted, at[~known], fresh)
        return fresh


class _Pairs:
    """Totals per pair of owner and party; what counts for every owner (``base``) is in each from the start."""

    def __init__(self, spread: Spread, size: int, base: _State | None) -> None:
        self._spread, self._size, self._base = spread, size, base
        self._keys: Ints = np.zeros(0, np.int64)
        self._totals: dict[Measure, Ints] = {of: np.zeros(0, np.int64) for of in spread.measures}

    def count(self, holders: Ints) -> Ints:
        """Adds the holdings of pairs (owner, holder); gives back the pairs whose totals grew."""
        spread, size = self._spread, self._size
        if self._base is not None:  # their holdings count for every owner already
            holders = holders[~self._base.chain[holders % size]]
        places, whose = ranges(spread.starts, holders % size)
        keys = np.asarray((holders // size)[whose] * size + spread.owned[places], np.int64)
        touched, inverse = np.unique(keys, return_inverse=True)
        at: Ints = _places(self._keys, touched)
        inside = at < len(self._keys)
        known = np.zeros(len(touched), np.bool_)
        known[inside] = self._keys[at[inside]] == touched[inside]
        fresh: Ints = touched[~known]
        self._keys = np.insert(self._keys, at[~known], fresh)
        where: Ints = _places(self._keys, touched)
        for of in spread.measures:
            first = np.zeros(len(fresh), np.int64) if self._base is None else self._base.totals[of][fresh % size]
            totals = np.insert(self._totals[of], at[~known], first)
            extra = np.zeros(len(touched), np.int64)
            np.add.at(extra, inverse, spread.shares[of][places])
            totals[where] += extra
            self._totals[of] = totals
        return np.asarray(touched, np.int64)

    def passed(self, touched: Ints) -> tuple[Ints, Ints]:
        """Of ``touched``, the pairs that are reached, and those whose party's own holdings count."""
        where: Ints = _places(self._keys, touched)
        return (
            touched[_pass(self._spread.owned_tests, self._totals, where)],
            touched[_pass(self._spread.through_tests, self._totals, where)],
        )
