"""Three-valued answers of conditions, and what a condition may ask about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from casemate.model.deal import Deal, Party
from casemate.model.verdicts import Finding, Missing, Presumption

if TYPE_CHECKING:
    from casemate.rules.factrows import FactRow

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Truth:
    """``value``: true, false, or ``None`` where the facts are silent.

    ``facts``: what it was read from. ``parties``: other parties whom it concerns. ``missing``: what would decide it, where ``value`` is
    ``None``. ``presumed``: facts that nobody states and that were taken as absent.
    """

    value: bool | None
    facts: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    missing: tuple[Missing, ...] = ()
    presumed: tuple[Presumption, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """A listing of a party as it stands on the day.

    ``effect``: ``blocks``, ``restricts``, ``licence_required`` or ``marks``. ``secondary``: what its remark exposes others to (``iran``,
    ``russia`` …), ``None`` where the remarks are not known. ``certain`` ``False``: it may be this entry. ``place``: where it is said.
    """

    regime: str
    list: str | None
    effect: str
    programmes: frozenset[str]
    secondary: frozenset[str] | None
    certain: bool
    place: str
    act: str | None = None
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """The deal on a day, seen from the party that a rule would bind. ``memory``: what was found out once, shared by all parties."""

    deal: Deal
    party: Party
    day: date
    standings: Mapping[str, tuple[Standing, ...]]
    findings: tuple[Finding, ...] = ()
    table: Mapping[str, FactRow] = field(default_factory=dict)
    memory: dict[object, object] = field(default_factory=dict)

    def place(self, party: Party) -> str:
        """Where a party stands in the deal file."""
        if not self.memory:
            self.memory.update((one.name, f"parties[{number}]") for number, one in enumerate(self.deal.parties))
        return str(self.memory[party.name])

    def others(self) -> Iterable[Party]:
        """The parties that take part in the deal besides the one that is bound (and those who act for it)."""
        return (one for one in self.deal.parties if one is not self.party and takes_part(one, self.deal.act))


#: Roles that stand behind a party and take no part in the deal themselves.
BEHIND = frozenset({"owner", "investor", "director"})


def takes_part(party: Party, act: str | None) -> bool:
    """Whether a party takes part in the deal, and does not only stand behind one that does."""
    return party.role not in BEHIND or (act == "invest" and party.role == "investor") or (act == "approve" and party.role == "director")


def yes(*facts: str, parties: tuple[str, ...] = ()) -> Truth:
    """True, by these facts."""
    return Truth(True, facts, parties)


def no(*facts: str) -> Truth:
    """False, by these facts."""
    return Truth(False, facts)


def silent(fact: str, why: str) -> Truth:
    """Undecided for want of one fact."""
    return Truth(None, missing=(Missing(fact, why),))


def presumed_not(fact: str, because: str) -> Truth:
    """False, because a fact that nobody states may be presumed absent."""
    return Truth(False, presumed=(Presumption(fact, because),))


def any_of(truths: Iterable[Truth]) -> Truth:
    """True where one is; false where all are; else undecided."""
    found = list(truths)
    true = [one for one in found if one.value]
    if true:
        return Truth(True, _each(one.facts for one in true), _each(one.parties for one in true))
    open_ones = [one for one in found if one.value is None]
    if open_ones:
        return Truth(None, _each(one.facts for one in open_ones), missing=_each(one.missing for one in open_ones))
    return Truth(False, _each(one.facts for one in found), presumed=_each(one.presumed for one in found))


def all_of(truths: Iterable[Truth]) -> Truth:
    """False where one is; true where all are; else undecided."""
    found = list(truths)
    firm = [one for one in found if one.value is False and not one.presumed]
    if firm:
        return firm[0]
    false = [one for one in found if one.value is False]
    if false:
        return Truth(False, presumed=_each(one.presumed for one in false))
    facts, parties = _each(one.facts for one in found), _each(one.parties for one in found)
    if any(one.value is None for one in found):
        return Truth(None, facts, parties, missing=_each(one.missing for one in found))
    return Truth(True, facts, parties, presumed=_each(one.presumed for one in found))


def opposite(truth: Truth) -> Truth:
    """True for false and false for true; silence stays silence."""
    return Truth(None if truth.value is None else not truth.value, truth.facts, (), truth.missing, truth.presumed)


def _each(groups: Iterable[tuple[_T, ...]]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(item for group in groups for item in group))
