"""A deal as its file states it: parties, goods, payment, route, stages and facts. ``None`` and empty tuples are silence, not no."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from casemate.model.listing import Identifier
from casemate.model.relation import Arrangement, Controls, Listed, Owns
from casemate.model.time import Period


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in a currency (ISO 4217)."""

    amount: Decimal
    currency: str

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}"


@dataclass(frozen=True, slots=True)
class Party:
    """One party. Countries are ISO 3166 codes in lower case. ``us_person`` and its like override what is derived.

    ``listed`` is ``None`` where nothing is said of listings. ``branch_of`` and ``acts_for`` name a party or say who it is in words.
    ``implied``: the file does not name the party; it follows from the payment (a bank in a country that the payment goes through).
    """

    name: str
    role: str | None = None
    schema: str | None = None
    country: str | None = None
    incorporated_in: str | None = None
    resident_in: str | None = None
    nationality: tuple[str, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    aliases: tuple[str, ...] = ()
    address: str | None = None
    birth_date: Period | None = None
    government_of: str | None = None
    branch_of: str | None = None
    acts_for: str | None = None
    founded: Period | None = None
    us_person: bool | None = None
    eu_person: bool | None = None
    uk_person: bool | None = None
    listed: tuple[Listed, ...] | None = None
    implied: bool = False

    @property
    def countries(self) -> tuple[str, ...]:
        """Every country that is stated of the party, each once."""
        stated = (self.country, self.incorporated_in, self.resident_in, *self.nationality, self.government_of)
        return tuple(dict.fromkeys(code for code in stated if code is not None))


@dataclass(frozen=True, slots=True)
class Good:
    """One good, service or software. ``us_content`` is a share (0 to 1). ``annexes`` is ``None`` where nobody says, empty where none.

    ``sector`` is the good's own; ``used_in_sector`` the sector of the economy in which it will be used.
    """

    description: str | None = None
    hs: str | None = None
    eccn: str | None = None
    origin: str | None = None
    us_content: Decimal | None = None
    us_origin: bool | None = None
    sector: str | None = None
    used_in_sector: str | None = None
    end_user: str | None = None
    value: Money | None = None
    annexes: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Payment:
    """``through``: the countries of the banks that the payment goes through, ``None`` where nobody says."""

    currency: str | None = None
    amount: Decimal | None = None
    through: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Vessel:
    """A ship that carries the goods."""

    name: str
    imo: str | None = None
    flag: str | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """From where to where, over which countries, on which ships."""

    start: str | None = None
    end: str | None = None
    via: tuple[str, ...] = ()
    vessels: tuple[Vessel, ...] = ()


@dataclass(frozen=True, slots=True)
class Stage:
    """A step of the deal and its day."""

    stage: str
    date: date
    party: str | None = None


@dataclass(frozen=True, slots=True)
class Licence:
    """A licence that the user says is held or relied on."""

    issuer: str
    number: str | None = None
    status: str | None = None
    covers: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    cap: Money | None = None
    conditions: str | None = None
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice that was given."""

    to: str
    on: date
    about: str | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What a rule asks for by name. ``None`` is silence (``unknown`` in the file); the docstring of docs/facts.md is the table's."""

    us_person_involved: bool | None = None
    us_clearing: bool | None = None
    approved_in: tuple[str, ...] | None = None
    end_use: str | None = None
    end_user_government: bool | None = None
    purpose: str | None = None
    delivered_to_us: bool | None = None
    notice_given_on: date | None = None
    notice_to: str | None = None
    ais_gap_hours: Decimal | None = None
    sts_transfer: bool | None = None
    flag_changes_12m: int | None = None
    concealed_party: bool | None = None
    discount: Decimal | None = None
    held_property: bool | None = None
    screened_lists: tuple[str, ...] | None = None
    transfer_kind: str | None = None
    information_obtained_on: date | None = None
    blocked_on: date | None = None
    rejected_on: date | None = None
    licences: tuple[Licence, ...] = ()
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Deal:
    """The whole deal. ``date``: the day to assess unless the question names one. ``we``: the name of the party that asks."""

    label: str | None
    act: str | None
    we: str
    parties: tuple[Party, ...]
    date: dt.date | None = None
    contract_date: dt.date | None = None
    ownership: tuple[Owns, ...] = ()
    control: tuple[Controls, ...] = ()
    arrangements: tuple[Arrangement, ...] = ()
    goods: tuple[Good, ...] = ()
    payment: Payment = field(default_factory=Payment)
    route: Route = field(default_factory=Route)
    stages: tuple[Stage, ...] = ()
    facts: Facts = field(default_factory=Facts)

    def party(self, name: str) -> Party | None:
        """The party called ``name``, or ``None``."""
        return next((party for party in self.parties if party.name == name), None)
