"""What has to be established from evidence before an open answer can be settled."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from casemate.model.relation import Controls, Listed
from casemate.ownership import wording
from casemate.ownership.conclusion import Missing
from casemate.ownership.method import Method, Test
from casemate.ownership.reach import Behind, Reach, passes
from casemate.ownership.world import UNNAMED, ZERO, Amount, Holding, World, add, stands

#: Of so many holdings beside one all combinations are tried; of more, every doubtful one is named.
_TRIED = 8
#: More than anyone collects; the answer stays REFER.
_MOST = 40


@dataclass(frozen=True, slots=True)
class Doubts:
    """What one method leaves open on one view. ``listed``: as in Reading. ``sure``: the parties that are reached whatever the truth."""

    world: World
    method: Method
    listed: Mapping[str, tuple[bool, Listed | None]]
    sure: frozenset[str]

    def of(self, highs: Sequence[Reach], party: str) -> tuple[Missing, ...]:
        """The facts on which it depends whether ``party`` is reached; never how much is missing to anything."""
        found: dict[Missing, None] = {}
        for reach in highs:
            if party not in reach.steps:
                continue
            seen, waiting = {party}, [party]
            while waiting and len(found) < _MOST:
                one = waiting.pop(0)
                found.update(dict.fromkeys(self._about(reach, one)))
                for holder in self._holders(reach, one):
                    if holder not in self.sure and holder not in seen:
                        seen.add(holder)
                        waiting.append(holder)
        return tuple(found)[:_MOST]

    def _holders(self, reach: Reach, party: str) -> Iterator[str]:
        step = reach.steps.get(party)
        if step is not None and step.control is not None:
            yield step.control.controller
        yield from (behind.holder for _, behind in self._that_matter(reach, party))

    def _about(self, reach: Reach, party: str) -> Iterator[Missing]:
        if party in self.listed and not self.listed[party][0]:
            listing = self.listed[party][1]
            yield Missing(f"whether and how {self.world.caption(party)} is listed", unsure(listing))
        step = reach.steps.get(party)
        if step is not None and step.control is not None and party not in self.sure and step.test is None:
            yield self._control(step.control)
        for holding, behind in self._that_matter(reach, party):
            yield from self._holding(holding, behind)

    def _that_matter(self, reach: Reach, party: str) -> Iterator[tuple[Holding, Behind]]:
        """The counted holdings of ``party`` on whose truth a test of it can turn, given what the others may be."""
        counted = reach.counted.get(party, ())
        for place, (holding, behind) in enumerate(counted):
            others = [one for other, one in enumerate(counted) if other != place]
            if len(others) > _TRIED or any(self._turns(test, (holding, behind), others) for test in _tests(self.method)):
                yield holding, behind

    def _turns(self, test: Test, one: tuple[Holding, Behind], others: Sequence[tuple[Holding, Behind]]) -> bool:
        low, high = self._between(*one, test)
        base, loose, switches = ZERO, ZERO, list[Amount]()
        for holding, behind in others:
            least, most = self._between(holding, behind, test)
            base = add(base, least)
            if self._settled(behind):
                loose = add(loose, _less(most, least))
            elif least != most:  # counts whole or not at all; what lies between its own bounds is loose
                switches.append(holding.of(test.of).low)
                loose = add(loose, _less(most, holding.of(test.of).low))
        for chosen in itertools.product((False, True), repeat=len(switches)):
            rest = add(base, *(amount for amount, taken in zip(switches, chosen, strict=True) if taken))
            if not passes(test, add(rest, low)) and passes(test, add(rest, loose, high)):
                return True
        return False

    def _settled(self, behind: Behind) -> bool:
        return behind.holder in self.sure and behind.by is None

    def _between(self, holding: Holding, behind: Behind, test: Test) -> tuple[Amount, Amount]:
        span = holding.of(test.of)
        return (span.low if self._settled(behind) else ZERO), span.high

    def _control(self, edge: Controls) -> Missing:
        one, other = self.world.caption(edge.controller), self.world.caption(edge.controlled)
        if self.method.control[edge.kind] != "blocks":
            why = "the law does not say whether that is enough"
            return Missing(f"whether {one} controls {other} ({wording.means(edge)})", why, edge.controller, edge.controlled)
        fact = f"whether {one} controlled {other} on the day ({wording.means(edge)})"
        return Missing(fact, "its source does not settle the day", edge.controller, edge.controlled)

    def _holding(self, holding: Holding, behind: Behind) -> Iterator[Missing]:
        owned = self.world.caption(holding.owned)
        if holding.owner == UNNAMED:
            yield Missing(f"who holds the rest of {owned}", "its holders are not all named", None, holding.owned)
            return
        owner = self.world.caption(holding.owner)
        if not holding.known:
            stated = f"stated is {wording.amounts(holding.capital)}"
            sources = [edge.stated.source for edge in holding.edges if edge.stated.source]
            why = "; ".join((*holding.doubts, stated, *(f"source: {source}" for source in dict.fromkeys(sources))))
            yield Missing(f"the share of {owner} in {owned}", why, holding.owner, holding.owned)
        if behind.by is None:
            return
        kinds = self.method.control if isinstance(behind.by, Controls) else self.method.arrangements
        whose, what = self.world.caption(behind.holder), wording.means(behind.by)
        if kinds[behind.by.kind] in ("counts_unsettled", "unsettled"):
            fact = f"whether what {owner} holds in {owned} counts as held by {whose} ({what})"
            yield Missing(fact, "the law does not say", holding.owner, holding.owned)
        elif behind.by.stated.undated or not stands(behind.by.stated, self.world.day):
            fact = f"whether {owner} acted for or with {whose} on the day ({what})"
            yield Missing(fact, "its source does not settle the day", holding.owner, holding.owned)


def _tests(method: Method) -> tuple[Test, ...]:
    return tuple(dict.fromkeys((*method.owned, *method.through)))


def _less(amount: Amount, other: Amount) -> Amount:
    return amount[0] - other[0], amount[1] - other[1]


def unsure(listing: Listed | None) -> str:
    """Why it is not sure that a party is listed."""
    if listing is not None and listing.why:
        return listing.why
    return "the listing does not say under which list, act or programme it stands"
