"""A whole register as arrays: every party that all listed ones reach, by the same methods as ``conclude``, for millions of edges.

Parties are numbers from 0. A share is a whole number of ``UNIT``-ths, an open end one more or less; what has more than twelve decimal
places is rounded outwards by the maker. Registers carry holdings and means of control; arrangements are for ``conclude``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from casemate.model.relation import CONTROL_KINDS, Listed
from casemate.ownership.conclusion import Rule
from casemate.ownership.method import VERDICTS, Measure, Method, Test
from casemate.ownership.reach import Bound
from casemate.ownership.spread import Spread, each, ranges, together
from casemate.ownership.world import UNNAMED, Amount, World

Ints: TypeAlias = NDArray[np.int64]
Flags: TypeAlias = NDArray[np.bool_]
UNIT = 10**12
#: As world._ROUNDING: stated shares may add up to so much before they contradict each other.
_ROUNDING = UNIT + UNIT // 100


@dataclass(frozen=True)
class Register:
    """Holdings sorted by owner, one per pair, and means of control sorted by controller.

    ``starts``: where each party's holdings begin. ``capital`` and ``votes``: lower and upper bound per holding. ``rest``: per party what
    nobody is named for, of capital and votes; ``None``: everywhere nothing. ``kinds``: places in CONTROL_KINDS.
    """

    parties: int
    starts: Ints
    owned: NDArray[np.int32]
    capital: tuple[Ints, Ints]
    votes: tuple[Ints, Ints]
    control_starts: Ints
    controlled: NDArray[np.int32]
    kinds: NDArray[np.int8]
    control_sure: Flags
    rest: tuple[Ints, Ints] | None = None
    excess: Flags = field(default_factory=lambda: np.zeros(0, np.bool_))

    def of(self, measure: Measure, bound: Bound) -> Ints:
        """The holdings' shares of a measure, at one bound."""
        return (self.capital if measure == "capital" else self.votes)[0 if bound == "low" else 1]


def register(
    parties: int,
    owner: NDArray[Any],
    owned: NDArray[Any],
    capital: tuple[Ints, Ints],
    *,
    votes: tuple[Ints, Ints] | None = None,
    control: tuple[NDArray[Any], NDArray[Any], NDArray[Any], Flags] | None = None,
    rest: tuple[Ints, Ints] | None = None,
) -> Register:
    """A register from edges in any order.

    ``votes`` ``None``: as the capital. Several edges of one pair are sources on one holding: the interval that covers them all counts.
    Shares in a company whose lower bounds add up to more than the whole may each be larger than stated. ``control``: controllers,
    controlled, kinds, and whether each is sure.

    Raises: ValueError for a party that owns itself, numbers of no party, and shares outside 0 to 1.
    """
    _check(parties, owner, owned, [*capital, *(votes or ())])
    order = np.lexsort((owned, owner))
    owner, owned = owner[order], owned[order].astype(np.int32)
    columns = [column[order] for column in (*capital, *(votes or ()))]
    first = np.ones(len(owner), np.bool_)
    first[1:] = (owner[1:] != owner[:-1]) | (owned[1:] != owned[:-1])
    if not first.all():
        at = np.flatnonzero(first)
        columns = [(np.minimum if place % 2 == 0 else np.maximum).reduceat(column, at) for place, column in enumerate(columns)]
        owner, owned = owner[at], owned[at]
    excess = np.zeros(parties, np.bool_)
    for low, high in zip(columns[0::2], columns[1::2], strict=True):
        total = np.bincount(owned, weights=low, minlength=parties)
        over = total > _ROUNDING
        excess |= over
        high[over[owned]] = UNIT
    starts = np.searchsorted(owner, np.arange(parties + 1)).astype(np.int64)
    none = np.zeros(0, np.int32)
    controller, controlled, kinds, sure = control or (none, none, none, none.astype(np.bool_))
    by = np.argsort(controller, kind="stable")
    return Register(
        parties=parties,
        starts=starts,
        owned=owned,
        capital=(columns[0], columns[1]),
        votes=(columns[2], columns[3]) if votes is not None else (columns[0], columns[1]),
        control_starts=np.searchsorted(controller[by], np.arange(parties + 1)).astype(np.int64),
        controlled=controlled[by].astype(np.int32),
        kinds=kinds[by].astype(np.int8),
        control_sure=sure[by],
        rest=rest,
        excess=excess,
    )


def _check(parties: int, owner: NDArray[Any], owned: NDArray[Any], shares: Sequence[Ints]) -> None:
    if len(owner) == 0:
        return
    if min(owner.min(), owned.min()) < 0 or max(owner.max(), owned.max()) >= parties:
        raise ValueError(f"a party's number is 0 to {parties - 1}")
    selves = np.flatnonzero(owner == owned)
    if len(selves):
        raise ValueError(f"edge {selves[0]}: a party is said to own itself; leave treasury shares out, or use conclude")
    for low, high in zip(shares[0::2], shares[1::2], strict=True):
        wrong = np.flatnonzero((low < 0) | (high > UNIT) | (low > high))
        if len(wrong):
            raise ValueError(f"edge {wrong[0]}: a share is 0 to 1, its lower bound first")


def of_world(world: World) -> tuple[Register, dict[str, int]]:
    """A graph's view as a register, and the number of each party; for graphs without arrangements."""
    numbers = {name: place for place, name in enumerate(world.names)}
    holdings = [holding for group in world.held_by.values() for holding in group]
    rest = (np.zeros(len(numbers), np.int64), np.zeros(len(numbers), np.int64))
    for holding in holdings:
        if holding.owner == UNNAMED:
            rest[0][numbers[holding.owned]] = units(holding.capital.high, up=True)
            rest[1][numbers[holding.owned]] = units(holding.votes.high, up=True)
    named = [holding for holding in holdings if holding.owner != UNNAMED]
    means = [one for group in world.controlled_by.values() for one in group]

    def column(of: Measure, bound: Bound) -> Ints:
        amounts = [holding.of(of).low if bound == "low" else holding.of(of).high for holding in named]
        return np.array([units(amount, up=bound == "high") for amount in amounts], np.int64)

    found = register(
        len(numbers),
        np.array([numbers[holding.owner] for holding in named], np.int32),
        np.array([numbers[holding.owned] for holding in named], np.int32),
        (column("capital", "low"), column("capital", "high")),
        votes=(column("votes", "low"), column("votes", "high")),
        control=(
            np.array([numbers[one.edge.controller] for one in means], np.int32),
            np.array([numbers[one.edge.controlled] for one in means], np.int32),
            np.array([CONTROL_KINDS.index(one.edge.kind) for one in means], np.int8),
            np.array([one.sure for one in means], np.bool_),
        ),
        rest=rest if any(holding.owner == UNNAMED for holding in holdings) else None,
    )
    return found, numbers


def units(amount: Amount, *, up: bool) -> int:
    """An amount in ``UNIT``-ths, rounded outwards, at most the whole."""
    scaled = amount[0] * UNIT
    whole = -(-scaled.numerator // scaled.denominator) if up else scaled.numerator // scaled.denominator
    return min(whole + amount[1], UNIT)


@dataclass(frozen=True)
class _Outcome:
    """What one reading leads to: places in VERDICTS per party, and whom it reaches surely and possibly."""

    verdicts: NDArray[np.int8]
    low: Flags
    high: Flags


def conclude(
    given: Register, listed: Mapping[int, tuple[tuple[Listed, ...], str | None]], rules: Sequence[Rule], day: date
) -> dict[str, NDArray[np.int8]]:
    """Regime -> per party the place of its verdict in VERDICTS. ``listed``: party -> its listings, and the government it belongs to.

    The verdicts are those of ``conclude.conclude``, without reasons and without the flags of sales.
    """
    reached: dict[str, _Outcome] = {}
    found: dict[str, NDArray[np.int8]] = {}
    for rule in sorted(rules, key=lambda one: bool(one.owners.also)):
        outcomes = [_outcome(given, listed, method, day, reached) for method in rule.methods]
        if outcomes:
            reached[rule.id] = outcomes[0]
            answer = _together([one.verdicts for one in outcomes])
        else:
            answer = _uncovered(given, listed, rule.owners, day)
        found[rule.regime] = np.minimum(found[rule.regime], answer) if rule.regime in found else answer
    return found


def _owners(
    listed: Mapping[int, tuple[tuple[Listed, ...], str | None]], method: Method, day: date
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Who is an owner surely, and who may be."""
    answers = {party: method.belongs(listings, government, day)[0] for party, (listings, government) in listed.items()}
    sure = np.array(sorted(party for party, answer in answers.items() if answer == "yes"), np.int64)
    return sure, np.array(sorted(party for party, answer in answers.items() if answer == "maybe"), np.int64)


def _outcome(
    given: Register,
    listed: Mapping[int, tuple[tuple[Listed, ...], str | None]],
    method: Method,
    day: date,
    others: Mapping[str, _Outcome],
) -> _Outcome:
    own, maybe = _owners(listed, method, day)
    sure, possible = own, np.union1d(own, maybe)
    for rule in method.also:
        if rule in others:
            sure = np.union1d(sure, np.flatnonzero(others[rule].low))
            possible = np.union1d(possible, np.flatnonzero(others[rule].high))
    low = _spread(given, method, sure, "low")
    high = _spread(given, method, possible, "high")
    verdicts = np.full(given.parties, VERDICTS.index("NOT_BLOCKED"), np.int8)
    verdicts[influenced(given, method, possible)] = VERDICTS.index(method.minority)
    verdicts[high] = VERDICTS.index("REFER")
    verdicts[low] = VERDICTS.index("REFER" if method.asks else method.verdict)
    borrowed = np.setdiff1d(possible, np.union1d(own, maybe))
    verdicts[borrowed] = VERDICTS.index("NOT_BLOCKED")  # the rule that reached them says so
    verdicts[maybe[~low[maybe]]] = VERDICTS.index("REFER")
    verdicts[own] = VERDICTS.index(method.listed)
    return _Outcome(verdicts, low, high)


def _spread(given: Register, method: Method, owners: NDArray[np.int64], bound: Bound) -> Flags:
    spread = Spread(
        given.starts,
        given.owned,
        {measure: given.of(measure, bound) for measure in ("capital", "votes")},
        *_control(given, method, bound),
        owned_tests=_levels(method.owned),
        through_tests=_levels(method.through),
        rest=None if bound == "low" or given.rest is None else {"capital": given.rest[0], "votes": given.rest[1]},
    )
    return together(spread, owners) if method.count == "together" or len(owners) == 0 else each(spread, owners)


def _levels(tests: Sequence[Test]) -> tuple[tuple[Measure, int], ...]:
    """Each test as the least whole number that passes it."""
    return tuple((test.of, units((test.level, 1 if test.above else 0), up=True)) for test in tests)


def _control(given: Register, method: Method, bound: Bound) -> tuple[tuple[Ints, NDArray[np.int32]], tuple[Ints, NDArray[np.int32]]]:
    """The means of control that reach, and those by which holdings count, each as starts and targets."""
    effects = [method.control[kind] for kind in CONTROL_KINDS]
    upper = bound == "high"
    found = []
    for sure, unsettled in (("blocks", "blocks_unsettled"), ("counts", "counts_unsettled")):
        by_kind = np.array([effect == sure or (upper and effect == unsettled) for effect in effects], np.bool_)
        chosen = by_kind[given.kinds] & (given.control_sure | upper) if len(given.kinds) else np.zeros(0, np.bool_)
        before = np.concatenate(([0], np.cumsum(chosen))).astype(np.int64)
        found.append((before[given.control_starts], given.controlled[chosen]))
    return found[0], found[1]


def influenced(given: Register, method: Method, owners: NDArray[np.int64]) -> Flags:
    """Every party in which an owner has any stake or influence, the owners included."""
    seen = np.zeros(given.parties, np.bool_)
    seen[owners] = True
    counts = np.array([method.control[kind] != "none" for kind in CONTROL_KINDS], np.bool_)
    held = np.maximum(given.capital[1], given.votes[1]) > 0
    fresh = owners
    while len(fresh):
        places = ranges(given.starts, fresh)[0]
        targets = [given.owned[places[held[places]]]]
        if len(given.controlled):
            means = ranges(given.control_starts, fresh)[0]
            targets.append(given.controlled[means[counts[given.kinds[means]]]])
        found = np.unique(np.concatenate(targets))
        fresh = found[~seen[found]].astype(np.int64)
        seen[fresh] = True
    return seen


def _uncovered(given: Register, listed: Mapping[int, tuple[tuple[Listed, ...], str | None]], method: Method, day: date) -> NDArray[np.int8]:
    own, maybe = _owners(listed, method, day)
    verdicts = np.full(given.parties, VERDICTS.index("NOT_BLOCKED"), np.int8)
    verdicts[influenced(given, method, np.union1d(own, maybe))] = VERDICTS.index("REFER")
    verdicts[own] = VERDICTS.index(method.listed)
    return verdicts


def _together(readings: Sequence[NDArray[np.int8]]) -> NDArray[np.int8]:
    """Where readings lead to different answers: REFER, but for an answer that is not reached in any."""
    least, most = np.minimum.reduce(readings), np.maximum.reduce(readings)
    unsettled = (least != most) & (least < VERDICTS.index("REVIEW_CONTROL"))
    return np.where(unsettled, np.int8(VERDICTS.index("REFER")), least).astype(np.int8)
