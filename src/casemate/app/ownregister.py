"""A whole register concluded at once: from the parties and edges of an import, as a stream, to the verdict of every party."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from casemate.app.ownership import rules_of
from casemate.errors import InputRefusedError
from casemate.model.relation import CONTROL_KINDS, UNKNOWN, Arrangement, Controls, GraphParty, Listed, Owns, Share, Statement
from casemate.model.time import AsOf
from casemate.ownership.method import VERDICTS, Verdict
from casemate.ownership.register import UNIT, Register, conclude, register, units
from casemate.ownership.world import stands
from casemate.rules.load import packs
from casemate.sources.ownership.base import Item

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Taken:
    """A register as of a day. ``numbers``: party -> its number. ``listed`` and ``government``: what the items themselves state."""

    register: Register
    numbers: Mapping[str, int]
    listed: Mapping[str, tuple[Listed, ...]]
    government: Mapping[str, str]


@dataclass(frozen=True)
class Reached:
    """``verdicts``: regime -> per party's number the place of its verdict in VERDICTS."""

    taken: Taken
    verdicts: Mapping[str, NDArray[np.int8]]

    def parties(self, regime: str) -> Iterator[tuple[str, Verdict]]:
        """Every party that is not simply NOT_BLOCKED, with its verdict, in the order of the register."""
        found = self.verdicts[regime]
        nothing = VERDICTS.index("NOT_BLOCKED")
        for name, number in self.taken.numbers.items():
            if found[number] != nothing:
                yield name, VERDICTS[found[number]]


def reached(items: Iterable[Item], listed: Mapping[str, tuple[Listed, ...]], as_of: AsOf, regimes: Iterable[str]) -> Reached:
    """Every party that the listed ones reach, by the rules of the day. ``listed``: beside the listings that the items state.

    Raises: InputRefusedError for arrangements, which a graph file can hold; UsageError for a regime without rules.
    """
    taken = take(items, as_of)
    all_listed = {**taken.listed, **{name: (*taken.listed.get(name, ()), *listings) for name, listings in listed.items()}}
    names = dict.fromkeys((*all_listed, *taken.government))
    numbered = {taken.numbers[name]: (all_listed.get(name, ()), taken.government.get(name)) for name in names if name in taken.numbers}
    return Reached(taken, conclude(taken.register, numbered, rules_of(packs(), as_of, tuple(regimes)), as_of.valid))


def take(items: Iterable[Item], as_of: AsOf) -> Taken:
    """The items as a register, each edge once; what does not hold on the day, or was not known by then, is left out.

    Where a pair holds several classes of shares, or a company shares of its own, the upper bounds are widened to the whole: never less
    careful than a graph file, which adds them up.
    """
    import numpy as np

    work = _Work(as_of)
    for item in items:
        work.add(item)
    count = len(work.numbers)
    columns = [np.frombuffer(one, np.int64) if len(one) else np.zeros(0, np.int64) for one in work.shares]
    owner, owned, controller, controlled = (
        np.frombuffer(one, np.int32) if len(one) else np.zeros(0, np.int32) for one in (work.owner, work.owned, *work.control)
    )
    for party in work.treasury:
        for high in (columns[1], columns[3]):
            high[owned == party] = UNIT
    rest = None
    if work.incomplete:
        known = np.array(sorted(work.incomplete), np.int64)
        rest = _rest(known, count, owner, owned, columns)
    kinds, sure = (np.frombuffer(one, np.int8) if len(one) else np.zeros(0, np.int8) for one in (work.kinds, work.sure))
    given = register(
        count,
        owner,
        owned,
        (columns[0], columns[1]),
        votes=(columns[2], columns[3]),
        control=(controller, controlled, kinds, sure.astype(np.bool_)),
        rest=rest,
    )
    return Taken(given, work.numbers, work.listed, work.government)


def _rest(
    incomplete: NDArray[np.int64], count: int, owner: NDArray[np.int32], owned: NDArray[np.int32], columns: list[NDArray[np.int64]]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """What nobody is named for: of the incomplete ones, the whole less what is surely held. Several edges of a pair count once."""
    import numpy as np

    found = []
    pairs, places = np.unique(owner.astype(np.int64) * count + owned, return_inverse=True)
    for low in (columns[0], columns[2]):
        least = np.full(len(pairs), UNIT, np.int64)
        np.minimum.at(least, places, low)
        held = np.zeros(count, np.int64)
        np.add.at(held, pairs % count, least)
        rest = np.zeros(count, np.int64)
        rest[incomplete] = np.maximum(0, UNIT - held[incomplete])
        found.append(rest)
    return found[0], found[1]


class _Work:
    """Columns that grow while items come in."""

    def __init__(self, as_of: AsOf) -> None:
        self.as_of = as_of
        self.numbers: dict[str, int] = {}
        self.listed: dict[str, tuple[Listed, ...]] = {}
        self.government: dict[str, str] = {}
        self.incomplete: set[int] = set()
        self.treasury: set[int] = set()
        self.owner, self.owned = array("i"), array("i")
        self.shares = (array("q"), array("q"), array("q"), array("q"))
        self.control = (array("i"), array("i"))
        self.kinds, self.sure = array("b"), array("b")
        self._units: dict[Share, tuple[int, int]] = {}

    def number(self, name: str) -> int:
        return self.numbers.setdefault(name, len(self.numbers))

    def add(self, item: Item) -> None:
        if isinstance(item, GraphParty):
            self._party(item)
        elif isinstance(item, Arrangement):
            raise InputRefusedError(
                "arrangements between holders are not counted in whole registers", value=", ".join(item.parties), remedy="Use casemate own"
            )
        elif (holds := self._holds(item.stated)) is not False:
            if isinstance(item, Owns):
                self._owns(item, sure=holds is True)
            else:
                self._controls(item, sure=holds is True and not item.stated.undated)

    def _holds(self, stated: Statement) -> bool | None:
        if stated.dated is not None and stated.dated > self.as_of.known:
            return False
        return stands(stated, self.as_of.valid)

    def _party(self, party: GraphParty) -> None:
        number = self.number(party.name)
        if party.listed:
            self.listed[party.name] = party.listed
        if party.government_of is not None:
            self.government[party.name] = party.government_of
        if party.complete is False:
            self.incomplete.add(number)

    def _owns(self, item: Owns, *, sure: bool) -> None:
        if item.owner == item.owned:
            self.treasury.add(self.number(item.owned))
            return
        self.owner.append(self.number(item.owner))
        self.owned.append(self.number(item.owned))
        bounds = [self._bounds(UNKNOWN if item.stated.undated else share) for share in (item.capital, item.votes)]
        for place, (low, high) in enumerate(bounds):
            self.shares[2 * place].append(low if sure else 0)
            self.shares[2 * place + 1].append(UNIT if item.parcel is not None and high else high)

    def _bounds(self, share: Share) -> tuple[int, int]:
        found = self._units.get(share)
        if found is None:
            found = units((share.low, int(share.above)), up=False), units((share.high, -int(share.below)), up=True)
            if len(self._units) < 1 << 16:
                self._units[share] = found
        return found

    def _controls(self, item: Controls, *, sure: bool) -> None:
        self.control[0].append(self.number(item.controller))
        self.control[1].append(self.number(item.controlled))
        self.kinds.append(CONTROL_KINDS.index(item.kind))
        self.sure.append(sure)
