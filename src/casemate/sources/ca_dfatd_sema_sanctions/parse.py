"""Canada's list as Global Affairs Canada publishes it: one flat ``record`` per entry, three generations of field names.

An entry has no number of its own. It is named by where it stands in law: regulation, part of the schedule and item, which are unique and
keep their meaning when items before them are repealed. The id is ``<regulation>/<part>/<item>``, as ``russia/1/94``:

* regulation: the country, or ``jvcfor``; Burma is ``myanmar`` throughout;
* part: the part of Schedule 1 ("1, Part 2", "Part 2"), ``s2`` for another schedule ("2"), ``0`` where the regulation has no parts.
  In 2020 Iran, Syria and Burma wrote their parts as schedules 1 and 2, and Ukraine, Russia and JVCFOR wrote "1": at equal item numbers
  both files hold the same names (all of 202, 281, 89, 202, 118 and 70 but for three spellings), so these are the same entries.

Of 1,258 ids that the files of 2020 and 2025 share, 1,254 have the same name, two another spelling, and two (South Sudan) changed places.
An item that stands twice gets ``.2``, ``.3`` … in the order of the file, and a warning.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from casemate.model.listing import Act, Dated, Fact, Fragment, Identifier
from casemate.sources.base import Format, Journal, Reading
from casemate.sources.ca_dfatd_sema_sanctions.names import party_names, person_names
from casemate.sources.pick import one_file
from casemate.sources.raw import RawFile, RawSet
from casemate.sources.xmlstream import Strict, root_of, stream
from casemate.text.dates import parse_day, parse_period

#: Our name of a field -> its element, per format.
_FIELDS: dict[str, dict[str, str]] = {
    "sema-2020": {
        "country": "Country", "last": "LastName", "given": "GivenName", "party": "Entity", "aliases": "Aliases", "born": "DateOfBirth",
        "title": "Title", "schedule": "Schedule", "item": "Item",
    },
    "sema-2025": {
        "country": "Country", "last": "LastName", "given": "GivenName", "party": "EntityOrShip", "aliases": "Aliases",
        "born": "DateOfBirthOrShipBuildDate", "title": "TitleOrShip", "imo": "ShipIMONumber", "schedule": "Schedule", "item": "Item",
        "listed": "DateOfListing",
    },
    "sema-2026": {
        "country": "Country-Pays", "last": "LastName-NomDeFamille", "given": "GivenName-Prenom", "party": "EntityOrShip-EntiteOuNavire",
        "aliases": "Aliases-Alias", "born": "DateOfBirthOrShipBuildDate-DateDeNaissanceOuDateDeConstructionDuNavire",
        "title": "TitleOrShipType-TitreOuTypeDeNavire", "imo": "ShipIMONumber-NumeroOMIDuNavire", "schedule": "Schedule-Annexe",
        "item": "Item-NumeroDarticle", "listed": "DateOfListing-DateDinscription",
    },
}  # fmt: skip
_SCHEDULE = re.compile(r"(?:(\d+(?:\.\d+)?)\s*,?\s*)?(?:Part (\d+(?:\.\d+)?))?")
_ITEM = re.compile(r"\d+(?:\.\d+)?[A-Za-z]?")
_IMO = re.compile(r"\d{7}")
_SHORT = {"Burma": "myanmar", "Myanmar (Burma)": "myanmar"}
#: Regulation and schedule as the file of 2020 wrote them -> the part that they are.
_RENAMED = {("iran", "2"): "2", ("syria", "2"): "2", ("jvcfor", "1"): "0", ("myanmar", "2"): "2"}


def _recogniser(format_id: str) -> Callable[[RawSet], tuple[RawFile, ...] | None]:
    fields = _FIELDS[format_id]

    return lambda raw: one_file(raw, lambda file: _fits(file.head(65536), fields, format_id), "Canadian sanctions lists")


def _fits(head: bytes, fields: dict[str, str], format_id: str) -> bool:
    if root_of(head) != "data-set" or f"<{fields['country']}>".encode() not in head or f"<{fields['item']}>".encode() not in head:
        return False
    dated = b"<DateOfListing>" in head or b"<EntityOrShip>" in head or b"<DateOfBirthOrShipBuildDate>" in head
    return dated if format_id == "sema-2025" else not dated


def _reader(format_id: str) -> Callable[[tuple[RawFile, ...], Journal], Reading]:
    def read(files: tuple[RawFile, ...], journal: Journal) -> Reading:
        return Reading(parts=("entries",), fragments=_fragments(files[0], _FIELDS[format_id], journal))

    return read


def _fragments(raw: RawFile, fields: dict[str, str], journal: Journal) -> Iterator[tuple[str, Fragment]]:
    seen: Counter[str] = Counter()
    with raw.open() as file:
        for event, element in stream(file, raw.name, frozenset({"record"}), containers=frozenset({"data-set"})):
            if event == "root":
                continue
            record = Strict(element, raw.name)
            values = {key: record.text(name) for key, name in fields.items()}
            record.done()
            native, fragment = _entry(values, record, journal)
            seen[native] += 1
            if seen[native] > 1:
                journal.warn(f"an item that stands twice: {native}, line {record.line}")
                native = f"{native}.{seen[native]}"
            yield native, fragment


def _entry(values: dict[str, str | None], record: Strict, journal: Journal) -> tuple[str, Fragment]:
    country, item, party, last = (values[key] for key in ("country", "item", "party", "last"))
    if not country or not item or not _ITEM.fullmatch(item):
        raise record.fail("a record without regulation or item number", value=item or country, remedy="The format has changed")
    if bool(party) == bool(last or values["given"]):
        raise record.fail("a record must name a person or else an entity", value=party or last, remedy="The format has changed")
    title, imo = values["title"], values.get("imo")
    if imo and not _IMO.fullmatch(imo):
        raise record.fail("not an IMO number", value=imo, remedy="The format has changed, or the file is damaged")
    ship = bool(party and (imo or title))
    regulation = _regulation(country)
    part = _part(regulation, values["schedule"], record)
    dates, notes = _dates(values["born"], "built" if ship else "birth", journal)
    listed = values.get("listed")
    fragment = Fragment(
        part="entries",
        file=record.file,
        line=record.line,
        schema="Vessel" if ship else "Organization" if party else "Person",
        names=party_names(party, values["aliases"]) if party else person_names(last, values["given"], values["aliases"]),
        identifiers=(Identifier("imo", imo, label="IMO"),) if imo else (),
        dates=dates,
        programmes=(_programme(regulation, part),),
        facts=(*((Fact("vessel_type" if ship else "title", title),) if title else ()), *notes),
        acts=(
            Act(
                country.partition(" / ")[0].strip(), f"Schedule {values['schedule']}, item {item}" if values["schedule"] else f"item {item}"
            ),
        ),
        designated_on=_day(listed, record) if listed else None,
    )
    return f"{regulation}/{part}/{item}", fragment


def _regulation(country: str) -> str:
    """The regulation's short name: the English name of the country, or ``jvcfor``."""
    if "JVCFO" in country:
        return "jvcfor"
    english = " ".join(country.partition(" / ")[0].split())
    return _SHORT.get(english) or re.sub(r"[^a-z0-9]+", "-", english.casefold()).strip("-")


def _part(regulation: str, schedule: str | None, record: Strict) -> str:
    if schedule in (None, "N/A"):
        return "0"
    assert schedule is not None
    match = _SCHEDULE.fullmatch(schedule)
    if match is None:
        raise record.fail("a schedule that is not understood", value=schedule, remedy="The format has changed; see the notes in parse.py")
    number, part = match.groups()
    if (regulation, number) in _RENAMED and part is None:
        return _RENAMED[regulation, number]
    if number in (None, "1"):
        return part or "1"
    return f"s{number}" if part is None else f"s{number}.{part}"


def _programme(regulation: str, part: str) -> str:
    return f"{regulation}/{part}" if part.startswith("s") else regulation


def _day(text: str, record: Strict) -> date:
    try:
        return parse_day(text)
    except ValueError as error:
        raise record.fail("not a day", value=text, remedy="The format has changed, or the file is damaged") from error


def _dates(text: str | None, kind: Any, journal: Journal) -> tuple[tuple[Dated, ...], tuple[Fact, ...]]:
    """The dates of birth or build ("… or …" gives several); a text that is no date is kept as a note and counted."""
    if not text:
        return (), ()
    try:
        return tuple(Dated(kind, parse_period(part)) for part in re.split(r"\s+or\s+", text, flags=re.IGNORECASE)), ()
    except ValueError:
        journal.miss(f"date of {kind}: {re.sub(r'[0-9]', '9', text)}")
        return (), (Fact("note", f"date of {kind}: {text}"),)


def _format(format_id: str, title: str) -> Format:
    return Format(format_id, title, _recogniser(format_id), _reader(format_id))


FORMATS = (
    _format("sema-2026", "XML, bilingual element names (2026)"),
    _format("sema-2025", "XML, with ships and dates of listing (2025)"),
    _format("sema-2020", "XML, as of 2020"),
)
