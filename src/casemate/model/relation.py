"""Who owns, controls and acts with whom, as sources state it: the nouns of an ownership graph.

A graph holds statements, not conclusions: each edge is what one source says, with its period and the source's date. Nothing here is
multiplied, aggregated or compared with a threshold; that is the ownership room's work, by the rules of a regime and a day.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal, get_args

from casemate.model.time import Period

ControlKind = Literal[
    "board_majority",
    "votes_majority",
    "shareholder_agreement",
    "dominant_influence",
    "de_facto",
    "asset_use",
    "consolidated",
    "joint_liability",
    "management",
    "nominee",
    "trust",
    "family",
    "influence",
]
CONTROL_KINDS: tuple[ControlKind, ...] = get_args(ControlKind)
ArrangementKind = Literal["voting_pact", "joint_arrangement", "acting_in_concert"]
ARRANGEMENT_KINDS: tuple[ArrangementKind, ...] = get_args(ArrangementKind)


@dataclass(frozen=True, slots=True)
class Share:
    """A share of a whole, from ``low`` to ``high``, both in 0 to 1 and ``low`` at most ``high``; equal where it is known exactly.

    ``above``: ``low`` itself is excluded ("more than 25 %"). ``below``: ``high`` itself is excluded ("less than 75 %").

    >>> Share.exactly("0.25").known, Share(Fraction(1, 4), Fraction(1, 2), above=True).known
    (True, False)
    """

    low: Fraction
    high: Fraction
    above: bool = False
    below: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.low <= self.high <= 1:
            raise ValueError(f"a share is 0 to 1, its lower bound first: {self.low} to {self.high}")
        if self.low == self.high and (self.above or self.below):
            raise ValueError(f"no value lies above and below {self.low} at once")

    @classmethod
    def exactly(cls, value: Fraction | str | int) -> Share:
        """A share that is known."""
        return cls(Fraction(value), Fraction(value))

    @property
    def known(self) -> bool:
        """Whether it is one value."""
        return self.low == self.high


#: Nothing is known but that there is a holding.
UNKNOWN = Share(Fraction(0), Fraction(1))
NONE = Share(Fraction(0), Fraction(0))


@dataclass(frozen=True, slots=True)
class Statement:
    """Where an edge was read and for which days its source states it.

    ``since``: first day; ``until``: last day, included. Each is as precise as it is known; ``None``: it has always held, or still does.
    Between the bounds of an imprecise day the edge may hold or not. ``source``: in words. ``dated``: the day of the source, from which
    on it can be known; ``None``: not stated. ``undated``: the source is known to bear no day, so what it says may have changed.
    ``file`` and ``line``: where it was read; ``None``: made by a program.
    """

    since: Period | None = None
    until: Period | None = None
    source: str | None = None
    dated: date | None = None
    undated: bool = False
    file: str | None = None
    line: int | None = None


STATED = Statement()


@dataclass(frozen=True, slots=True)
class Owns:
    """``owner`` holds directly ``capital`` of ``owned``'s capital and ``votes`` of its votes.

    ``parcel``: the class or parcel of shares; parcels of one owner add up, where two edges of one parcel are two sources on the same
    holding. ``treasury``: a company holds shares of its own (owner and owned are then the same).
    """

    owner: str
    owned: str
    capital: Share
    votes: Share
    parcel: str | None = None
    treasury: bool = False
    stated: Statement = STATED


@dataclass(frozen=True, slots=True)
class Controls:
    """``controller`` has a means of control over ``controlled``.

    ``nominee``: ``controlled`` holds for ``controller``. ``trust``: ``controller`` is settlor, trustee, protector or beneficiary of the
    trust ``controlled``. ``family``: ``controlled`` is a family member of ``controller``. ``influence``: a lead, some influence or link is
    stated and its nature is not: control has to be examined, and nothing follows from it alone.
    """

    controller: str
    controlled: str
    kind: ControlKind
    stated: Statement = STATED


@dataclass(frozen=True, slots=True)
class Arrangement:
    """``parties`` exercise their rights in ``over`` together; ``over`` empty: in all that they hold."""

    parties: tuple[str, ...]
    kind: ArrangementKind
    over: tuple[str, ...] = ()
    stated: Statement = STATED


@dataclass(frozen=True, slots=True)
class Listed:
    """A listing of a party that the user states, or that a list held states.

    ``regime``: US, EU, UK …. ``list``: the list's id. ``act``: the legal act ("269/2014"). ``start`` to ``end``: first and last day of the
    listing; ``None``: not stated, taken as listed throughout. ``certain`` ``False``: it may be this party, and is not established
    (``why`` says what it rests on: a match below certainty, a gap between two editions). ``effect``: what the listing does; ``None``: not
    stated, taken as what the regime's listings commonly do.
    """

    regime: str
    list: str | None = None
    act: str | None = None
    programmes: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    start: date | None = None
    end: date | None = None
    certain: bool = True
    why: str | None = None
    entry: str | None = None
    effect: str | None = None


@dataclass(frozen=True, slots=True)
class GraphParty:
    """A party of a graph. ``name`` is how edges name it, unique in the graph; ``caption`` how it is called where that differs.

    ``listed``: listings that are stated or found. ``entry``: the list entries that it is said to be (``us_ofac_sdn:25578``).
    ``government_of``: it is, or belongs to, the government of this country (ISO 3166-1 alpha-2). ``complete`` ``False``: not all holders
    of it are stated; ``None``: nobody says so. ``match``: whether it may be looked for in the lists held.
    """

    name: str
    caption: str | None = None
    schema: str | None = None
    country: str | None = None
    birth_date: Period | None = None
    identifiers: tuple[tuple[str, str], ...] = ()
    listed: tuple[Listed, ...] = ()
    entry: tuple[str, ...] = ()
    government_of: str | None = None
    complete: bool | None = None
    match: bool = True
    file: str | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Graph:
    """An ownership graph as stated. ``date``: the day to ask about where nobody says otherwise.

    A party that an edge names need not be among ``parties``; it is then one of which nothing else is stated.
    """

    parties: tuple[GraphParty, ...] = ()
    ownership: tuple[Owns, ...] = ()
    control: tuple[Controls, ...] = ()
    arrangements: tuple[Arrangement, ...] = ()
    date: date | None = None

    def names(self) -> tuple[str, ...]:
        """Every party named, once, in the order of the graph."""
        return tuple(dict.fromkeys(self._named()))

    def _named(self) -> Iterator[str]:
        yield from (party.name for party in self.parties)
        for owns in self.ownership:
            yield from (owns.owner, owns.owned)
        for controls in self.control:
            yield from (controls.controller, controls.controlled)
        for arrangement in self.arrangements:
            yield from (*arrangement.parties, *arrangement.over)
