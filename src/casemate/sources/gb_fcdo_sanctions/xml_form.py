"""``UK-Sanctions-List.xml``: ``Designations`` with one ``Designation`` per Unique ID."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from casemate.errors import SourceError
from casemate.model.listing import Fragment
from casemate.sources.base import Journal, Reading
from casemate.sources.gb_fcdo_sanctions.designation import PARTS, Designation
from casemate.sources.raw import RawFile
from casemate.sources.uk import dates
from casemate.sources.xmlstream import Strict, stream

_GENERATED = re.compile(rb"<DateGenerated>\s*([^<]{1,40}?)\s*</DateGenerated>")
#: Flags of what is imposed -> the words for it in SanctionsImposed; editions since 2026 no longer carry them.
_INDICATORS = {
    "AssetFreeze": "Asset freeze",
    "ArmsEmbargo": "Arms embargo",
    "TargetedArmsEmbargo": "Targeted arms embargo",
    "CharteringOfShips": "Chartering of Ships",
    "ClosureOfRepresentativeOffices": "Closure of representative offices",
    "CrewServicingOfShipsAndAircraft": "Crew servicing of ships and aircraft",
    "Deflag": "De-flag",
    "PreventionOfBusinessArrangements": "Prevention of business arrangements",
    "ProhibitionOfPortEntry": "Prohibition of port entry",
    "TravelBan": "Travel Ban",
    "PreventionOfCharteringOfShips": "Prevention of chartering of ships",
    "PreventionOfCharteringOfShipsAndAircraft": "Prevention of chartering of ships and aircraft",
    "TechnicalAssistanceRelatedToAircraft": "Technical assistance related to aircraft",
    "TrustServicesSanctions": "Trust Services Sanctions",
    "DirectorDisqualificationSanction": "Director Disqualification Sanction",
}


def read(files: tuple[RawFile, ...], journal: Journal) -> Reading:
    """The edition in the one file."""
    file = files[0]
    stated = _GENERATED.search(file.head())
    published = None if stated is None else _published(stated[1].decode("utf-8", "replace"), file.name)
    return Reading(PARTS, _fragments(file, journal), published=published)


def _published(text: str, file: str) -> date:
    try:
        return dates.day(text)
    except ValueError as error:
        raise SourceError("no date", file=file, field="DateGenerated", value=text, remedy="The format has changed") from error


def _fragments(file: RawFile, journal: Journal) -> Iterator[tuple[str, Fragment]]:
    seen: set[str] = set()
    with file.open() as opened:
        for event, element in stream(
            opened, file.name, frozenset({"Designation", "DateGenerated"}), containers=frozenset({"Designations"})
        ):
            if event == "root" or element.tag == "DateGenerated":
                continue
            node = Strict(element, file.name)
            found = _designation(node, file.name, journal)
            if found.id in seen:
                raise node.fail("a Unique ID stands twice", value=found.id, remedy="The file is damaged: fetch it again")
            seen.add(found.id)
            yield from found.fragments()


def _designation(node: Strict, file: str, journal: Journal) -> Designation:
    unique_id = node.text("UniqueID")
    if not unique_id:
        raise node.fail("a designation without a UniqueID", remedy="The format has changed")
    found = Designation(unique_id, file, node.line, journal)
    measures = node.text("SanctionsImposed") or ""
    for flags in node.children("SanctionsImposedIndicators"):
        measures = "|".join(filter(None, (measures, *_indicated(flags, measures))))
    found.core(kind=node.text("IndividualEntityShip") or "", regime=node.text("RegimeName") or "", measures=measures, line=node.line)
    found.dated(designated=node.text("DateDesignated") or "", amended=node.text("LastUpdated") or "", line=node.line)
    found.reference("OFSI Group ID", node.text("OFSIGroupID") or "")
    found.reference("UN reference", node.text("UNReferenceNumber") or "")
    found.source(node.text("DesignationSource") or "")
    _names(node, found)
    for one in _items(node, "Addresses", "Address"):
        lines = [one.text(f"AddressLine{number}") or "" for number in range(1, 7)]
        found.address(lines, postal_code=one.text("AddressPostalCode") or "", country=one.text("AddressCountry") or "", line=one.line)
        one.done()
    for kind, wrapper, item in (
        ("phone", "PhoneNumbers", "PhoneNumber"),
        ("email", "EmailAddresses", "EmailAddress"),
        ("website", "Websites", "Website"),
    ):
        for text in _texts(node, wrapper, item):
            found.numbers(kind, text, label=item)
    for one in _items(node, "IndividualDetails", "Individual"):
        _individual(one, found)
    for one in _items(node, "EntityDetails", "Entity"):
        _entity(one, found)
    for one in _items(node, "ShipDetails", "Ship"):
        _ship(one, found)
    found.other_information(node.text("OtherInformation") or "")
    found.reason(node.text("UKStatementofReasons") or "")
    node.done()
    return found


def _indicated(flags: Strict, measures: str) -> list[str]:
    """The measures whose flag is set and that the text does not name."""
    named = measures.casefold()
    texts = {tag: flags.text(tag) for tag in _INDICATORS}
    flags.done()
    odd = next((text for text in texts.values() if text not in (None, "true", "false", "1", "0")), None)
    if odd is not None:
        raise flags.fail("neither true nor false", value=odd, remedy="The format has changed")
    return [words for tag, words in _INDICATORS.items() if texts[tag] in ("true", "1") and words.casefold() not in named]


def _names(node: Strict, found: Designation) -> None:
    for one in _items(node, "Names", "Name"):
        parts = [one.text(f"Name{number}") or "" for number in range(1, 7)]
        found.name(parts, kind=one.text("NameType") or "", strength=one.text("AliasStrength") or "", line=one.line)
        one.done()
    for one in _items(node, "NonLatinNames", "NonLatinName"):
        found.non_latin(
            one.text("NameNonLatinScript") or one.own() or "",
            script=one.text("NonLatinScriptType") or "",
            language=one.text("NonLatinScriptLanguage") or "",
            line=one.line,
        )
        one.done()
    for text in _texts(node, "Titles", "Title"):
        found.fact("title", text)


def _individual(node: Strict, found: Designation) -> None:
    for text in _texts(node, "DOBs", "DOB"):
        found.born(text, node.line)
    for text in _texts(node, "Nationalities", "Nationality"):
        found.country("nationality", text)
    for text in _texts(node, "Positions", "Position"):
        found.fact("position", text)
    for text in _texts(node, "Genders", "Gender"):
        found.gender(text, node.line)
    for one in _items(node, "BirthDetails", "Location"):
        found.birth_place(one.text("TownOfBirth") or "", one.text("CountryOfBirth") or "")
        one.done()
    for kind, wrapper, item, prefix, label in (
        ("passport", "PassportDetails", "Passport", "Passport", "Passport"),
        ("national_id", "NationalIdentifierDetails", "NationalIdentifier", "NationalIdentifier", "National Identifier"),
    ):
        for one in _items(node, wrapper, item):
            found.documented(kind, one.text(f"{prefix}Number") or "", one.text(f"{prefix}AdditionalInformation") or "", label=label)
            one.done()
    node.done()


def _entity(node: Strict, found: Designation) -> None:
    for text in _texts(node, "TypeOfEntities", "TypeOfEntity"):
        found.fact("organization_type", text)
    for text in _texts(node, "BusinessRegistrationNumbers", "BusinessRegistrationNumber"):
        found.registration(text)
    for text in _texts(node, "ParentCompanies", "ParentCompany"):
        found.relation("parent", text, note="Parent company")
    for text in _texts(node, "Subsidiaries", "Subsidiary"):
        found.relation("subsidiary", text, note="Subsidiaries")
    node.done()


def _ship(node: Strict, found: Designation) -> None:
    for text in _texts(node, "IMONumbers", "IMONumber"):
        found.numbers("imo", text, label="IMO number")
    for text in _texts(node, "HullIdentificationNumbers", "HullIdentificationNumber"):
        found.numbers("vessel_registration", text, label="Hull identification number (HIN)")
    for text in _texts(node, "CurrentOwnerOperators", "CurrentOwnerOperator"):
        found.relation("owner", text, note="Current owner/operator")
    for text in _texts(node, "PreviousOwnerOperators", "PreviousOwnerOperator"):
        found.relation("previous_owner", text, note="Previous owner/operator")
    for text in _texts(node, "CurrentBelievedFlagOfShips", "CurrentBelievedFlagOfShip"):
        found.country("flag", text)
    for text in _texts(node, "PreviousFlags", "PreviousFlag"):
        found.country("former_flag", text)
    for kind, wrapper, item in (
        ("vessel_type", "TypeOfShipDetails", "TypeOfShip"),
        ("vessel_tonnage", "TonnageOfShipDetails", "TonnageOfShip"),
        ("vessel_length", "LengthOfShipDetails", "LengthOfShip"),
        ("vessel_year_built", "YearsBuilt", "YearBuilt"),
    ):
        for text in _texts(node, wrapper, item):
            found.fact(kind, text)
    node.done()


def _items(node: Strict, wrapper: str, item: str) -> list[Strict]:
    """The ``item`` elements within all ``wrapper`` elements."""
    found: list[Strict] = []
    for one in node.children(wrapper):
        found += one.children(item)
        one.done()
    return found


def _texts(node: Strict, wrapper: str, item: str) -> list[str]:
    found: list[str] = []
    for one in node.children(wrapper):
        found += one.texts(item)
        one.done()
    return found
