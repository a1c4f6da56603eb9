"""The free-form cells of the Israeli list: names with aliases, documents, dates, countries, and what else is known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from casemate.model.listing import Country, Dated, Fact, Identifier, Name, NameKind, Place
from casemate.model.time import Period
from casemate.text.countries import country_code
from casemate.text.dates import parse_period
from casemate.text.lettered import lettered
from casemate.text.scripts import script_of

_ALIAS = re.compile(r"(ידוע גם\s*:|\ba\.?\s?k\.?\s?a\b\.?\s*:?|\bf\.k\.a\b\.?\s*:?)", re.IGNORECASE)
_PART = re.compile(r"(?:^|\s)[1-4]:\s*")
_LABEL = re.compile(r"(מספר דרכון|מס' דרכון|מספר זיהוי|Passport no)\s*:[\s:]*", re.IGNORECASE)
_NUMBER = re.compile(r"([A-Z]{0,3} ?\d{5,})(.*)", re.DOTALL)
_EXPIRES = re.compile(r"expir(?:es|ed|ation date:)\s*(?:on\s+)?([^()]+)", re.IGNORECASE)
_ISSUED_ON = re.compile(r"issued on ([^()]+)", re.IGNORECASE)
_ISSUED_IN = re.compile(r"issued (?:in|by) (.+?)(?:\s*\(?expire.*)?$", re.IGNORECASE)
_INFO = re.compile(r"(?:^|(?<=\s))(Designation|O?ther information|Description|Address|Location|Gender)\s*:\s*", re.IGNORECASE)
_ADDRESS = re.compile(r"\baddress\s*:\s*", re.IGNORECASE)
_IMO = re.compile(r"\bIMO Number:\s*(\d{7})\b")
_BIC = re.compile(r"\bSWIFT(?:/BIC)?:\s*([A-Z]{4} ?[A-Z]{2}[A-Z0-9]{2})\b")


@dataclass(slots=True)
class Cells:
    """What the cells of one row say; ``missed``: texts that are kept as remarks because they were not understood."""

    identifiers: list[Identifier] = field(default_factory=list)
    dates: list[Dated] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    countries: list[Country] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    def miss(self, field_name: str, text: str) -> None:
        self.remarks.append(text)
        self.missed.append(field_name)


def flat(text: str) -> str:
    """``text`` with every run of white space as one space; "N/A" is silence."""
    found = " ".join(text.split())
    return "" if found.casefold() == "n/a" else found


def names(text: str) -> tuple[Name, ...]:
    """The primary name (its numbered parts joined, "na" left out), then aliases, then former names."""
    pieces = _ALIAS.split(text)
    parts = [part.strip() for part in _PART.split(pieces[0])]
    primary = " ".join(part for part in parts if part and part.casefold() != "na")
    found = [Name(primary, script=script_of(primary))] if primary else []
    for mark, rest in zip(pieces[1::2], pieces[2::2], strict=True):
        kind: NameKind = "former" if mark.casefold().startswith("f") else "alias"
        head, items = lettered(rest)
        for item in items or [head]:
            aliases = [alias.strip(' :"“”') for alias in item.split(";")]
            found += [Name(alias, kind, script=script_of(alias)) for alias in aliases if alias]
    return tuple(dict.fromkeys(found))


def documents(text: str, cells: Cells, *, person: bool) -> None:
    """Passports and identity numbers; a number without a label is what the heading of the column says."""
    pieces = _LABEL.split(text)
    for label, rest in [("", pieces[0]), *zip(pieces[1::2], pieces[2::2], strict=True)]:
        head, items = lettered(rest)
        for item in items or [head]:
            if item.strip(" :"):
                _document(item.strip(" :"), label, cells, person=person)


def _document(text: str, label: str, cells: Cells, *, person: bool) -> None:
    match = _NUMBER.match(text)
    if match is None:
        cells.miss("documents", text)
        return
    kind = "national_id" if "זיהוי" in label else "passport" if label else "other" if person else "registration"
    note = match[2].strip(" ,()") or None
    issued_in = _ISSUED_IN.search(note or "")
    country = country_code(issued_in[1].partition(" / ")[0].strip(" ,")) if issued_in else None
    cells.identifiers.append(
        Identifier(
            kind,
            match[1].strip(),
            country,
            label or None,
            issued=_period(_ISSUED_ON.search(note or "")),
            expires=_period(_EXPIRES.search(note or "")),
            note=note,
        )
    )


def _period(match: re.Match[str] | None) -> Period | None:
    try:
        return parse_period(match[1].replace(".", " ")) if match else None
    except ValueError:
        return None


def dates(text: str, cells: Cells, *, person: bool) -> None:
    """Dates of birth or incorporation."""
    kind: Literal["birth", "incorporation"] = "birth" if person else "incorporation"
    head, items = lettered(re.sub(r"^DOB\s*:\s*", "", text))
    for item in items or [head]:
        try:
            cells.dates.append(Dated(kind, parse_period(re.sub(r"(?<=[A-Za-z])\.\s*", " ", item))))
        except ValueError:
            cells.miss("dates", item)


def country(text: str, cells: Cells, *, person: bool) -> None:
    """Nationality and residence, or country of incorporation; addresses stand here too, most with a label."""
    before, *addresses = _ADDRESS.split(text)
    for address in addresses:
        _places(address, cells)
    head, items = lettered(before)
    for item in items or [head]:
        piece = item.strip(" ;")
        if not piece:
            continue
        code = country_code(piece)
        last = piece.rpartition(",")[2].strip()
        if code is not None:
            cells.countries.append(Country("nationality" if person else "jurisdiction", piece, code))
        elif "," in piece and country_code(last) is not None:
            cells.places.append(Place("address", piece, country=country_code(last)))
        else:
            cells.miss("country", piece)


def _places(text: str, cells: Cells) -> None:
    head, items = lettered(text)
    for item in items or [head]:
        place = item.strip(" ;")
        if place:
            cells.places.append(Place("address", place, country=country_code(place.rpartition(",")[2].strip(" ."))))


def info(text: str, cells: Cells) -> None:
    """Further particulars: office, address, gender, and prose that is kept as it stands."""
    pieces = _INFO.split(text)
    for label, rest in _labelled(pieces):
        body = rest.strip(" ;")
        if not body:
            continue
        if label in ("address", "location"):
            _places(body, cells)
        elif label == "gender":
            cells.facts.append(Fact("gender", body.rstrip(".").casefold()))
        elif label == "designation":
            head, items = lettered(body)
            cells.facts += [Fact("position", item) for item in items or [head]]
        else:
            cells.remarks.append(body)
    cells.identifiers += [Identifier("imo", match[1], label="IMO Number") for match in _IMO.finditer(text)]
    cells.identifiers += [Identifier("bic", match[1], label="SWIFT") for match in _BIC.finditer(text)]


def _labelled(pieces: list[str]) -> Iterator[tuple[str, str]]:
    yield "", pieces[0]
    yield from ((label.casefold(), rest) for label, rest in zip(pieces[1::2], pieces[2::2], strict=True))
