"""The body of a target of the Swiss list: one or more identities, and what is said of all of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from casemate.model.listing import Country, Dated, DateKind, Fact, Identifier, Name, Place
from casemate.sources.base import Journal
from casemate.sources.ch_seco_sanctions.closing import close
from casemate.sources.ch_seco_sanctions.details import (
    Spot,
    dated_of,
    document_of,
    nationality_of,
    other_information,
    place_of,
)
from casemate.sources.ch_seco_sanctions.names import names_of
from casemate.sources.xmlstream import Strict

#: FollowTheMoney schema -> what a day-month-year of such a party is.
_DATES: dict[str, DateKind] = {"Person": "birth", "Organization": "incorporation", "Vessel": "built", "Airplane": "built"}


@dataclass(slots=True)
class Party:
    """What the identities of one target say together; filled by ``read``. The main identity comes first."""

    schema: str
    names: list[Name] = field(default_factory=list)
    identifiers: list[Identifier] = field(default_factory=list)
    dates: list[Dated] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    countries: list[Country] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def read(self, body: Strict, spots: Mapping[str, Spot], journal: Journal) -> None:
        """Read an ``individual``, ``entity`` or ``object``; the caller closes it."""
        if sex := body.attribute("sex"):
            self.facts.append(Fact("gender", sex.casefold()))
        identities = [(identity.attribute("main") == "true", identity) for identity in body.children("identity")]
        for main, identity in sorted(identities, key=lambda pair: not pair[0]):
            self._identity(identity, spots, journal, main=main)
        for child in body.children("justification"):
            child.ignore("@ssid", "@lang")
            self.facts += [Fact("reason", text)] if (text := child.own()) else []
            close(child, journal)
        for child in body.children("other-information"):
            child.ignore("@ssid", "@lang")
            text = child.own()
            close(child, journal)
            if text:
                self._information(text)

    def _identity(self, identity: Strict, spots: Mapping[str, Spot], journal: Journal, *, main: bool) -> None:
        identity.ignore("@ssid")
        for child in identity.children("name"):
            names, titles = names_of(child, journal, main=main)
            self.names += names
            self.facts += titles
        for child in identity.children("day-month-year"):
            dated, note = dated_of(child, _DATES[self.schema], journal)
            self.dates += [dated] if dated else []
            self.facts += [note] if note else []
        for child in identity.children("place-of-birth"):
            self.places += [place] if (place := place_of(child, "birth", spots, journal)) else []
        for child in identity.children("address"):
            self.places += [place] if (place := place_of(child, "address", spots, journal)) else []
        for child in identity.children("nationality"):
            self.countries += [country] if (country := nationality_of(child, journal)) else []
        for child in identity.children("identification-document"):
            self.identifiers += [document] if (document := document_of(child, spots, journal)) else []
        close(identity, journal)

    def _information(self, text: str) -> None:
        found = other_information(text)
        if isinstance(found, Identifier):
            self.identifiers.append(found)
        elif isinstance(found, Dated):
            self.dates.append(found)
        elif isinstance(found, Fact):
            self.facts.append(found)
        else:
            self.remarks.append(text)
