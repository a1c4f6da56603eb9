"""OFAC's files: delimited (CSV, PIP, DEL), classic XML, enhanced XML, advanced XML."""

from __future__ import annotations

import csv
import re
from pathlib import Path

from benchmarks.rawcounts.tally import Tally, elements, read_text, texts

#: Words that end the label of a document, a register, an account or an address.
_LABELS = (
    r"\bNo\.", "#", r"\bNumber\b", r"\bPassport\b", r"\bSSN\b",
    r"\(MSN\)", r"C\.U\.R\.P\.", r"C\.U\.I\.(?:[PT]\.)?", r"R\.F\.C\.", r"\bRFC\b",
    r"D\.N\.I\.", r"N\.I\.E\.", r"C\.I\.F\.", r"C\.I\.N\.", r"N\.I\.F\.", r"I\.F\.E\.", r"\bFEIN\b", "Fiscal Code", r"\bIdentification\b",
    "MMSI", "Call Sign", "SWIFT/BIC", r"BIK \(RU\)", r"ISIN\b", "Equity Ticker", "MICEX Code", "Registration ID", "Personal ID Card",
    "Organization Code", "Social Credit Code", "Commercial Code", "Transponder Code", r"\(NUIT\)", r"\(OGRNIP\)",
    r"Digital Currency Address - \w+", "Matricula Mercantil No", "Credencial electoral", "Servicio Militar Nacional", "VisaNumberID",
    r"(?<![\w'] )\bLicense\b", r"Romanian C\.R\.", r"\bRSIN\b", r"\bRTN\b", "Seafarer's Identification Document", "UN/LOCODE",
    "Tarjeta Profesional", "Numero de Identidad", "Tax Registration", "Permanent Resident", "ID Card", "tax identification number",
    r"\(Personal Numerical Code\)", r"\(CBLS\)", "UAE Identification", r"\(also called L/N or S/N or F/N\)", "BIC Container Code",
)  # fmt: skip
_CONTACTS = ("Website", "Email(?: Address)?", "Telephone", "Phone(?: Number)?", "Fax")
_BARE = (r"www\.", "http://", "E-mail: ", r"\S+@\S+")
_NUMBERED = re.compile(
    rf"(?:alt\. )?(?:[^;:]{{0,70}}?(?:{'|'.join(_LABELS)})|{'|'.join(_CONTACTS)})[ :]|{'|'.join(_BARE)}",
    re.IGNORECASE,
)
#: Remarks that one of these words stands in without a number behind it.
_OTHERS = (
    "Executive Order", "Additional Sanctions", "Secondary sanctions", "Linked To", "DOB",
    "POB", "Aircraft (?:Model|Operator|Manufacture Date)",
    "Transactions", "[A-Za-z. ]*Passport (?:and|place of issue|issued)", r"NIT #? ?\(?provisional", "Temporary suspension",
    "Driver's License is", "Vessel (?:Year|Type|Flag)", "all offices", "Organization (?:Established|Type)", "Effective Date",
    "Listing Date", r"Section \d", "CAATSA", "Inmate Number Corrected",
)  # fmt: skip
_NOT_NUMBERED = re.compile(rf"(?:alt\. )?(?:{'|'.join(_OTHERS)})", re.IGNORECASE)
_ALIAS = re.compile(r"(?:alt\. )?(?:a\.k\.a\.|f\.k\.a\.|n\.k\.a\.|d\.b\.a\.|Doing business as)[ :]+", re.IGNORECASE)
_LINKED = re.compile(r"(?:^|\(|\balt\. )Linked To:")


def delimited(folder: Path, main: str, *others: str, delimiter: str = ",", comments: str = "") -> Tally:
    """Rows of the main file and the aliases; identifiers, links and further aliases out of the remarks; vessels' call signs and owners."""
    tally = Tally()
    remarks: dict[str, str] = {}
    for row in _rows(folder / main, delimiter) if main else ():
        entry = row[0].strip()
        tally.entries.add(entry)
        tally.name(entry, row[1])
        if row[5].strip() not in ("-0-", ""):
            tally.identifier(entry, f"call sign {row[5]}")
        if row[10].strip() not in ("-0-", ""):
            tally.relation(entry, f"owner {row[10]}")
        remarks[entry] = row[11].rstrip(" ") if row[11].strip() != "-0-" else ""
    for row in _rows(folder / comments, delimiter) if comments else ():
        remarks[row[0].strip()] = remarks.get(row[0].strip(), "") + row[1].rstrip()
    for other in others:
        for row in _rows(folder / other, delimiter):
            if any(cell.strip() not in ("-0-", "") for cell in row[2:]):
                tally.entries.add(row[0].strip())
            if len(row) == 5:  # an alias; a row of addresses has six cells
                tally.name(row[0].strip(), row[3])
    for entry, text in remarks.items():
        _remarks(tally, entry, text)
    return tally


def _rows(path: Path, delimiter: str) -> list[list[str]]:
    text = read_text(path, "cp1252").replace("\x1a", "")
    found = [row for row in csv.reader(text.splitlines(), delimiter=delimiter) if len(row) > 1 and row[0].strip()]
    return found if found[0][0].strip().isdigit() else found[1:]


def _remarks(tally: Tally, entry: str, text: str) -> None:
    pieces = [segment.strip() for segment in re.split(r";\s+|\.\s*$", text)]
    # A remark of the delimited files ends where its column does, and then without a full stop: its last piece is cut.
    for piece in pieces[:-1] if text and not text.endswith((".", "'")) and len(text) > 900 else pieces:
        if found := _ALIAS.match(piece):
            tally.name(entry, piece[found.end() :])
        elif found := _LINKED.search(piece):
            tally.relation(entry, piece[found.end() :].rstrip(")"))
        elif is_number(piece):
            tally.identifier(entry, re.sub(r"^alt\. ", "", piece, flags=re.IGNORECASE))


def is_number(text: str) -> bool:
    """Whether a remark, or the label of a document, is of a kind that holds a number or an address."""
    return bool(_NUMBERED.match(text)) and not _NOT_NUMBERED.match(text)


def is_linked(text: str) -> int | None:
    """Where the party begins that a remark links to; ``None`` where it links to none."""
    found = _LINKED.search(text)
    return found.end() if found else None


def classic(path: Path) -> Tally:
    """``sdnEntry``: the name, ``aka``, each ``id`` of a kind that is a number; aliases and links out of the remarks."""
    tally = Tally()
    for entry in elements(path, "sdnEntry"):
        uid = texts(entry, "uid")[0]
        tally.entries.add(uid)
        for named in (entry, *entry.findall("akaList/aka")):
            tally.name(uid, " ".join(texts(named, "lastName") + texts(named, "firstName")))
        for document in entry.findall("idList/id"):
            kind = texts(document, "idType")[0]
            if is_number(f"{kind} ") and (number := texts(document, "idNumber")):
                tally.identifier(uid, f"{kind} {number[0]} {' '.join(texts(document, 'idCountry'))}")
        for number_text in texts(entry, "vesselInfo/callSign"):
            tally.identifier(uid, f"call sign {number_text}")
        for owner in texts(entry, "vesselInfo/vesselOwner"):
            tally.relation(uid, f"owner {owner}")
        for remark in texts(entry, "remarks"):
            _remarks(tally, uid, remark)
    return tally


def enhanced(path: Path) -> Tally:
    """``entity``: each spelling of each name, each identity document, features that are numbers, relationships."""
    tally = Tally()
    for entity in (element for element in elements(path, "entity") if element.get("id")):
        uid = entity.get("id", "")
        tally.entries.add(uid)
        for spelling in texts(entity, "names/name/translations/translation/formattedFullName"):
            tally.name(uid, spelling)
        for document in entity.findall("identityDocuments/identityDocument"):
            kind, number = texts(document, "type"), texts(document, "documentNumber")
            if number and is_number(f"{kind[0]} "):
                tally.identifier(uid, f"{kind[0]} {number[0]} {' '.join(texts(document, 'issuingCountry'))}")
        for feature in entity.findall("features/feature"):
            kind, value = texts(feature, "type"), texts(feature, "value")
            if value and is_number(f"{kind[0]} "):
                tally.identifier(uid, f"{kind[0]} {value[0]}")
        for relation in entity.findall("relationships/relationship"):
            related = relation.find("relatedEntity")
            tally.relation(uid, f"{' '.join(texts(relation, 'type'))} {'' if related is None else related.get('entityId', '')}")
        for remark in texts(entity, "generalInfo/remarks"):
            _remarks(tally, uid, remark)
    return tally


def advanced(path: Path) -> Tally:
    """``DistinctParty``: each spelling of each alias; registered documents and features of a kind that holds a number; relationships."""
    tally = Tally()
    kinds = {
        (value.tag, value.get("ID", "")): " ".join("".join(value.itertext()).split())
        for value in elements(path, "IDRegDocType", "FeatureType")
    }
    owner: dict[str, str] = {}
    for party in elements(path, "DistinctParty"):
        entry = party.get("FixedRef", "")
        tally.entries.add(entry)
        for comment in texts(party, "Comment"):
            _remarks(tally, entry, comment)
        for profile in party.findall("Profile"):
            owner[profile.get("ID", "")] = entry
            for identity in profile.findall("Identity"):
                owner[f"identity {identity.get('ID')}"] = entry
                for spelling in identity.findall("Alias/DocumentedName"):
                    tally.name(entry, " ".join(texts(spelling, "DocumentedNamePart/NamePartValue")))
            for feature in profile.findall("Feature"):
                kind = kinds[("FeatureType", feature.get("FeatureTypeID", ""))]
                for value in texts(feature, "FeatureVersion/VersionDetail") if is_number(f"{kind} ") else ():
                    tally.identifier(entry, f"{kind} {value}")
                for value in texts(feature, "FeatureVersion/VersionDetail") if "owner" in kind.casefold() else ():
                    tally.relation(entry, f"owner {value}")
    for document in elements(path, "IDRegDocument"):
        kind = kinds[("IDRegDocType", document.get("IDRegDocTypeID", ""))]
        for number in texts(document, "IDRegistrationNo") if is_number(f"{kind} ") else ():
            tally.identifier(owner[f"identity {document.get('IdentityID')}"], f"{kind} {number} {document.get('IssuedBy-CountryID', '')}")
    for relation in elements(path, "ProfileRelationship"):
        source = owner.get(relation.get("From-ProfileID", ""), relation.get("From-ProfileID", ""))
        tally.relation(source, f"{relation.get('RelationTypeID')} {relation.get('To-ProfileID')}")
    return tally
