"""A graph as of a day: which edges stand, and what they are worth where sources are imprecise, disagree or contradict themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from casemate.model.relation import UNKNOWN, Arrangement, Controls, Graph, GraphParty, Owns, Share, Statement
from casemate.model.time import AsOf
from casemate.ownership.method import Measure

#: Registers round: stated shares may add up to this much before they contradict each other.
_ROUNDING = Fraction(101, 100)
#: The holder of what nobody is named for.
UNNAMED = ""

#: A sum of shares: its value, and how many of its bounds are open (``+1``: more than; ``-1``: less than). Compared in this order.
Amount = tuple[Fraction, int]
ZERO: Amount = (Fraction(0), 0)


@dataclass(frozen=True, slots=True)
class Span:
    """Between which amounts a share lies."""

    low: Amount
    high: Amount

    @property
    def known(self) -> bool:
        """Whether it is one value."""
        return self.low == self.high


@dataclass(frozen=True, slots=True)
class Holding:
    """What ``owner`` holds directly of ``owned`` on the day, over all its parcels and sources. ``doubts``: why it is not known exactly."""

    owner: str
    owned: str
    capital: Span
    votes: Span
    edges: tuple[Owns, ...]
    doubts: tuple[str, ...] = ()

    def of(self, measure: Measure) -> Span:
        """Its share of the capital or of the votes."""
        return self.capital if measure == "capital" else self.votes

    @property
    def known(self) -> bool:
        """Whether both shares are known exactly."""
        return self.capital.known and self.votes.known

    @property
    def possible(self) -> bool:
        """Whether it may be more than nothing."""
        return self.capital.high > ZERO or self.votes.high > ZERO


@dataclass(frozen=True, slots=True)
class Means:
    """A means of control on the day; ``sure`` ``False``: it may have begun later or ended before."""

    edge: Controls
    sure: bool


@dataclass(frozen=True, slots=True)
class Pact:
    """An arrangement on the day; ``sure`` as for Means."""

    edge: Arrangement
    sure: bool


@dataclass(frozen=True, slots=True)
class World:
    """A graph as of ``day``.

    ``ended``: holdings that have surely ended by then. ``unknown_yet``: edges whose source is younger than the day known. ``excess``:
    companies of which more than the whole is stated.
    """

    day: date
    parties: Mapping[str, GraphParty]
    names: tuple[str, ...]
    held_by: Mapping[str, tuple[Holding, ...]]
    holders_of: Mapping[str, tuple[Holding, ...]]
    controlled_by: Mapping[str, tuple[Means, ...]]
    pacts_of: Mapping[str, tuple[Pact, ...]]
    ended: tuple[Owns, ...]
    unknown_yet: tuple[Owns | Controls | Arrangement, ...]
    excess: frozenset[str]

    def caption(self, name: str) -> str:
        """How a party is called in words."""
        if name == UNNAMED:
            return "holders who are not named"
        party = self.parties.get(name)
        return name if party is None or party.caption is None else party.caption


def stands(stated: Statement, day: date) -> bool | None:
    """Whether an edge holds on ``day``; ``None``: its days are too imprecise to say."""
    since, until = stated.since, stated.until
    if (since is not None and since.start is not None and day < since.start) or (
        until is not None and until.end is not None and day > until.end
    ):
        return False
    begun = since is None or (since.end is not None and day >= since.end)
    if since is None and stated.dated is not None and day < stated.dated:
        begun = False
    lasts = until is None or (until.start is not None and day <= until.start)
    return True if begun and lasts else None


def world(graph: Graph, as_of: AsOf) -> World:
    """``graph`` as of a day, by what its sources could say by the day known."""

    def known(stated: Statement) -> bool:
        return stated.dated is None or stated.dated <= as_of.known

    every: tuple[Owns | Controls | Arrangement, ...] = (*graph.ownership, *graph.control, *graph.arrangements)
    standing: dict[tuple[str, str], list[tuple[Owns, bool]]] = defaultdict(list)
    ended: list[Owns] = []
    for owns in graph.ownership:
        if not known(owns.stated):
            continue
        holds = stands(owns.stated, as_of.valid)
        if holds is not False:
            standing[owns.owner, owns.owned].append((owns, holds is True))
        elif owns.stated.until is not None and owns.stated.until.end is not None and as_of.valid > owns.stated.until.end:
            ended.append(owns)
    names = graph.names()
    holdings = [_merged(edges) for edges in standing.values()]
    holdings, excess = _against_the_whole(holdings, {party.name for party in graph.parties if party.complete is False})
    controls: dict[str, list[Means]] = defaultdict(list)
    for control in graph.control:
        if known(control.stated) and (holds := stands(control.stated, as_of.valid)) is not False:
            controls[control.controller].append(Means(control, holds is True and not control.stated.undated))
    pacts: dict[str, list[Pact]] = defaultdict(list)
    for pact in graph.arrangements:
        if known(pact.stated) and (holds := stands(pact.stated, as_of.valid)) is not False:
            for party in pact.parties:
                pacts[party].append(Pact(pact, holds is True and not pact.stated.undated))
    return World(
        day=as_of.valid,
        parties={party.name: party for party in graph.parties},
        names=names,
        held_by=_grouped(holdings, by_owner=True),
        holders_of=_grouped(holdings, by_owner=False),
        controlled_by={key: tuple(value) for key, value in controls.items()},
        pacts_of={key: tuple(value) for key, value in pacts.items()},
        ended=tuple(ended),
        unknown_yet=tuple(edge for edge in every if not known(edge.stated)),
        excess=excess,
    )


def with_holdings(base: World, more: Sequence[Owns]) -> World:
    """``base`` as it would be with these edges standing beside the others; of one pair the larger holding counts."""
    found = {(holding.owner, holding.owned): holding for group in base.held_by.values() for holding in group}
    for owns in more:
        extra = _merged([(owns, True)])
        now = found.get((owns.owner, owns.owned))
        if now is None or now.capital.high < extra.capital.high or now.votes.high < extra.votes.high:
            found[owns.owner, owns.owned] = extra
    holdings = list(found.values())
    return World(
        day=base.day,
        parties=base.parties,
        names=base.names,
        held_by=_grouped(holdings, by_owner=True),
        holders_of=_grouped(holdings, by_owner=False),
        controlled_by=base.controlled_by,
        pacts_of=base.pacts_of,
        ended=base.ended,
        unknown_yet=base.unknown_yet,
        excess=base.excess,
    )


def _grouped(holdings: Iterable[Holding], *, by_owner: bool) -> dict[str, tuple[Holding, ...]]:
    groups: dict[str, list[Holding]] = defaultdict(list)
    for holding in holdings:
        groups[holding.owner if by_owner else holding.owned].append(holding)
    return {key: tuple(group) for key, group in groups.items()}


def _span(share: Share) -> Span:
    return Span((share.low, 1 if share.above else 0), (share.high, -1 if share.below else 0))


def _merged(edges: Sequence[tuple[Owns, bool]]) -> Holding:
    """One pair's edges: sources on one parcel give the interval that covers them all, parcels add up."""
    parcels: dict[str | None, list[tuple[Owns, bool]]] = defaultdict(list)
    for owns, sure in edges:
        parcels[owns.parcel].append((owns, sure))
    doubts: list[str] = []
    capital: list[Span] = []
    votes: list[Span] = []
    for parcel in parcels.values():
        shares = {(owns.capital, owns.votes) for owns, _ in parcel}
        if len(shares) > 1:
            doubts.append("its sources differ")
        for target, measure in ((capital, "capital"), (votes, "votes")):
            target.append(_hull([(owns.capital if measure == "capital" else owns.votes, owns, sure) for owns, sure in parcel]))
    doubts += ["its source bears no date" for owns, _ in edges if owns.stated.undated]
    doubts += ["whether it stood on the day is not certain" for _, sure in edges if not sure]
    first = edges[0][0]
    return Holding(
        first.owner, first.owned, _summed(capital), _summed(votes), tuple(owns for owns, _ in edges), tuple(dict.fromkeys(doubts))
    )


def _hull(stated: Sequence[tuple[Share, Owns, bool]]) -> Span:
    spans = []
    for share, owns, sure in stated:
        span = _span(UNKNOWN if owns.stated.undated else share)
        spans.append(span if sure else Span(ZERO, span.high))
    return Span(min(span.low for span in spans), max(span.high for span in spans))


def _summed(spans: Sequence[Span]) -> Span:
    low, high = add(*(span.low for span in spans)), add(*(span.high for span in spans))
    return Span(min(low, (Fraction(1), 0)), min(high, (Fraction(1), 0)))


def add(*amounts: Amount) -> Amount:
    """The sum."""
    return sum((amount[0] for amount in amounts), Fraction(0)), sum(amount[1] for amount in amounts)


def _against_the_whole(holdings: Sequence[Holding], incomplete: set[str]) -> tuple[list[Holding], frozenset[str]]:
    """Treasury shares taken out, what contradicts the whole widened, and what nobody is named for added."""
    groups: dict[str, list[Holding]] = defaultdict(list)
    for holding in holdings:
        groups[holding.owned].append(holding)
    found: list[Holding] = []
    excess: set[str] = set()
    for owned in dict.fromkeys((*groups, *sorted(incomplete))):
        group = groups.get(owned, [])
        own = [holding for holding in group if holding.owner == owned]
        others = [holding for holding in group if holding.owner != owned]
        if own:
            others = [_without_treasury(holding, own) for holding in others]
        totals = {measure: add(*(holding.of(measure).low for holding in group)) for measure in ("capital", "votes")}
        over = {measure for measure, total in totals.items() if total[0] > _ROUNDING}
        if over:
            excess.add(owned)
            others = [_widened(holding, over) for holding in others]
        found += others
        if owned in incomplete:
            rest = {measure: max(Fraction(0), 1 - total[0]) for measure, total in totals.items()}
            found.append(
                Holding(
                    UNNAMED, owned, Span(ZERO, (rest["capital"], 0)), Span(ZERO, (rest["votes"], 0)), (), ("its holders are not all named",)
                )
            )
    return found, frozenset(excess)


def _without_treasury(holding: Holding, own: Sequence[Holding]) -> Holding:
    """A share of all shares issued may be a larger share of those that others hold; which of the two counts no regime says."""
    spans = {}
    for measure in ("capital", "votes"):
        held = min(add(*(one.of(measure).high for one in own))[0], Fraction(1))
        span = holding.of(measure)
        high = Fraction(1) if held == 1 else min(Fraction(1), span.high[0] / (1 - held))
        spans[measure] = Span(span.low, (high, span.high[1] if high < 1 else 0))
    doubts = (*holding.doubts, "the company holds shares of its own")
    return Holding(holding.owner, holding.owned, spans["capital"], spans["votes"], holding.edges, doubts)


def _widened(holding: Holding, measures: set[str]) -> Holding:
    """Some statement about the company is wrong; which, nobody says: a holding may be as stated or larger."""
    whole = (Fraction(1), 0)
    capital = Span(holding.capital.low, whole) if "capital" in measures else holding.capital
    votes = Span(holding.votes.low, whole) if "votes" in measures else holding.votes
    return Holding(
        holding.owner, holding.owned, capital, votes, holding.edges, (*holding.doubts, "the shares stated add up to more than the whole")
    )
