"""What has to be established from evidence before an open answer can be settled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from casemate.model.relation import Controls, Listed
from casemate.ownership import wording
from casemate.ownership.conclusion import Missing
from casemate.ownership.method import Method
from casemate.ownership.reach import Behind, Reach
from casemate.ownership.world import UNNAMED, Holding, World, stands

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
                for holder in _holders(reach, one):
                    if holder not in self.sure and holder not in seen:
                        seen.add(holder)
                        waiting.append(holder)
        return tuple(found)[:_MOST]

    def _about(self, reach: Reach, party: str) -> Iterator[Missing]:
        if party in self.listed and not self.listed[party][0]:
            listing = self.listed[party][1]
            yield Missing(f"whether and how {self.world.caption(party)} is listed", unsure(listing))
        step = reach.steps.get(party)
        if step is not None and step.control is not None and party not in self.sure and step.test is None:
            yield self._control(step.control)
        for holding, behind in reach.counted.get(party, ()):
            yield from self._holding(holding, behind)

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


def unsure(listing: Listed | None) -> str:
    """Why it is not sure that a party is listed."""
    if listing is not None and listing.why:
        return listing.why
    return "the listing does not say under which list, act or programme it stands"


def _holders(reach: Reach, party: str) -> Iterator[str]:
    step = reach.steps.get(party)
    if step is not None and step.control is not None:
        yield step.control.controller
    yield from (behind.holder for _, behind in reach.counted.get(party, ()))
