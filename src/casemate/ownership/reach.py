"""The least fixed point: which parties the owners reach, by one method, at the lower or the upper bounds of what is known.

A party is reached where the holdings of those reached before it pass a test, or by a means of control; then its own holdings count. The
start is the owners alone and each round only adds, so cycles end, and a circle of companies that own each other is not reached by itself.
Rounds are whole: the order of edges and the names of parties change nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from casemate.model.relation import Arrangement, Controls
from casemate.ownership.method import Measure, Method, Test
from casemate.ownership.world import UNNAMED, ZERO, Amount, Holding, World, add

Bound = Literal["low", "high"]


@dataclass(frozen=True, slots=True)
class Behind:
    """Why a holder's stake counts: it is itself reached (``by`` ``None``), or by an edge through ``holder``."""

    holder: str
    by: Controls | Arrangement | None = None


@dataclass(slots=True)
class Step:
    """How a party was reached: in which round, by what counted holdings (each with why) by then, or by whose control."""

    round: int
    test: Test | None = None
    counted: tuple[tuple[Holding, Behind], ...] = ()
    control: Controls | None = None


@dataclass(slots=True)
class Reach:
    """What one run reached. ``chain``: those whose own holdings count. ``counted``: owned -> all its holdings that count, with why."""

    bound: Bound
    steps: dict[str, Step] = field(default_factory=dict)
    chain: dict[str, int] = field(default_factory=dict)
    counted: dict[str, list[tuple[Holding, Behind]]] = field(default_factory=lambda: defaultdict(list))
    totals: dict[str, tuple[Amount, Amount]] = field(default_factory=dict)
    #: What wording has worked out: party -> the fewest holdings that are enough, and its paths.
    enough: dict[str, tuple[tuple[Holding, Behind], ...]] = field(default_factory=dict)
    ways: dict[str, tuple[list[tuple[str, ...]], int]] = field(default_factory=dict)
    proofs: dict[str, list[str]] = field(default_factory=dict)

    def amount(self, party: str, of: Measure) -> Amount:
        """The sum of the holdings that count."""
        return self.totals.get(party, (ZERO, ZERO))[0 if of == "capital" else 1]


def _at(holding: Holding, of: Measure, bound: Bound) -> Amount:
    span = holding.of(of)
    return span.low if bound == "low" else span.high


def passes(test: Test, amount: Amount) -> bool:
    """Whether ``amount`` is enough."""
    level = (test.level, 0)
    return amount > level if test.above else amount >= level


def run(world: World, method: Method, owners: Iterable[str], bound: Bound) -> Reach:
    """What ``owners`` reach together, counted from the lower or the upper bounds."""
    work = _Run(world, method, Reach(bound))
    fresh = sorted(set(owners))
    for owner in fresh:
        work.reach.steps[owner] = Step(0)
        work.reach.chain[owner] = 0
    if bound == "high" and UNNAMED in world.held_by:
        fresh.append(UNNAMED)  # whoever they are, they may be the owners asked about
    number = 0
    while fresh:
        number += 1
        touched: set[str] = set()
        controlled: dict[str, Controls] = {}
        for holder in fresh:
            touched |= work.count(holder)
            for edge in work.controls_of(holder):
                known = controlled.setdefault(edge.controlled, edge)
                controlled[edge.controlled] = min(known, edge, key=lambda one: (one.kind, one.controller))
        fresh = [party for party in sorted(touched | set(controlled)) if work.settle(party, number, controlled.get(party))]
    return work.reach


@dataclass(slots=True)
class _Run:
    world: World
    method: Method
    reach: Reach
    #: (holder, owned) of the holdings that count already.
    done: set[tuple[str, str]] = field(default_factory=set)

    def settle(self, party: str, number: int, control: Controls | None) -> bool:
        """Notes whether a party is reached in this round; gives back whether its own holdings count from now on."""
        reach = self.reach
        if party not in reach.steps:
            test = self.passed(self.method.owned, party)
            if test is not None:
                reach.steps[party] = Step(number, test, tuple(reach.counted.get(party, ())))
            elif control is not None:
                reach.steps[party] = Step(number, control=control)
        if party in reach.chain or (control is None and self.passed(self.method.through, party) is None):
            return False
        reach.chain[party] = number
        return True

    def passed(self, tests: tuple[Test, ...], party: str) -> Test | None:
        """The first test that the counted holdings of ``party`` pass."""
        return next((test for test in tests if passes(test, self.reach.amount(party, test.of))), None)

    def controls_of(self, holder: str) -> Iterator[Controls]:
        """The means of control by which ``holder`` reaches another party."""
        for means in self.world.controlled_by.get(holder, ()):
            effect = self.method.control[means.edge.kind]
            if (effect == "blocks" and means.sure) or (self.reach.bound == "high" and effect in ("blocks", "blocks_unsettled")):
                yield means.edge

    def count(self, holder: str) -> set[str]:
        """Counts the holdings of ``holder``, its nominees' and those of whom it acts with; gives back what they are in."""
        touched = self._add(holder, Behind(holder))
        waiting, seen = [holder], {holder}
        while waiting:
            one = waiting.pop()
            for pact in self._pacts_of(one):
                for partner in pact.parties:
                    touched |= self._add(partner, Behind(holder, pact), pact.over)
            for means in self.world.controlled_by.get(one, ()):
                effect = self.method.control[means.edge.kind]
                if (effect == "counts" and means.sure) or (self.reach.bound == "high" and effect in ("counts", "counts_unsettled")):
                    nominee = means.edge.controlled
                    touched |= self._add(nominee, Behind(holder, means.edge))
                    if nominee not in seen:
                        seen.add(nominee)
                        waiting.append(nominee)
        return touched

    def _pacts_of(self, one: str) -> Iterator[Arrangement]:
        for pact in self.world.pacts_of.get(one, ()):
            effect = self.method.arrangements[pact.edge.kind]
            if (effect == "together" and pact.sure) or (self.reach.bound == "high" and effect in ("together", "unsettled")):
                yield pact.edge

    def _add(self, of: str, behind: Behind, over: tuple[str, ...] = ()) -> set[str]:
        reach, touched = self.reach, set()
        for holding in self.world.held_by.get(of, ()):
            key = (of, holding.owned)
            capital, votes = _at(holding, "capital", reach.bound), _at(holding, "votes", reach.bound)
            if (over and holding.owned not in over) or key in self.done or max(capital, votes) <= ZERO:
                continue
            self.done.add(key)
            reach.counted[holding.owned].append((holding, behind))
            total = reach.totals.get(holding.owned, (ZERO, ZERO))
            reach.totals[holding.owned] = add(total[0], capital), add(total[1], votes)
            touched.add(holding.owned)
        return touched


def influence(world: World, method: Method, owners: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Every party in which an owner has any stake or influence, however small or indirect, with a shortest path from an owner."""
    paths: dict[str, tuple[str, ...]] = {owner: (owner,) for owner in sorted(set(owners))}
    fresh = list(paths)
    while fresh:
        following: dict[str, tuple[str, ...]] = {}
        for one in fresh:
            for target in _influenced(world, method, one):
                if target not in paths:
                    path = (*paths[one], target)
                    following[target] = min(following.get(target, path), path)
        paths.update(following)
        fresh = sorted(following)
    return paths


def _influenced(world: World, method: Method, one: str) -> Iterable[str]:
    yield from (holding.owned for holding in world.held_by.get(one, ()) if holding.possible)
    yield from (means.edge.controlled for means in world.controlled_by.get(one, ()) if method.control[means.edge.kind] != "none")
    for pact in world.pacts_of.get(one, ()):
        if method.arrangements[pact.edge.kind] != "none":
            partners = [holding.owned for partner in pact.edge.parties for holding in world.held_by.get(partner, ())]
            yield from (owned for owned in partners if not pact.edge.over or owned in pact.edge.over)


def owners_behind(reach: Reach, owners: Mapping[str, object]) -> dict[str, frozenset[str]]:
    """Party -> the owners whose stakes count towards it, directly or through others."""
    found: dict[str, frozenset[str]] = {owner: frozenset((owner,)) for owner in owners if owner in reach.steps}
    order = sorted((step.round, name) for name, step in reach.steps.items() if step.round)
    for _, name in order:
        step = reach.steps[name]
        if step.control is not None:
            found[name] = found.get(step.control.controller, frozenset())
        else:
            found[name] = frozenset().union(*(found.get(behind.holder, frozenset()) for _, behind in step.counted))
    first = dict(found)
    for name, counted in reach.counted.items():
        extra = [first.get(behind.holder, frozenset()) for _, behind in counted]
        found[name] = found.get(name, frozenset()).union(*extra)
    return found
