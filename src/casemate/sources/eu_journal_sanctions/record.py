"""One row of the transcription as values: names, numbers, dates, places, in the words of the annex."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from casemate.model.listing import Country, CountryKind, Dated, Fact, Identifier, Name, NameKind, Place, Quality
from casemate.model.time import Period
from casemate.sources.eu_journal_sanctions.names import read_names
from casemate.text.countries import country_code
from casemate.text.dates import parse_period
from casemate.text.lettered import lettered

_CODE_COLUMNS = {
    "innCode": "inn", "ogrnCode": "ogrn", "kppCode": "kpp", "okpoCode": "okpo", "leiCode": "lei", "ticker": "ticker", "mmsi": "mmsi",
    "phone": "phone", "email": "email", "website": "website",
}  # fmt: skip
_COUNTRY_COLUMNS: dict[str, CountryKind] = {
    "country": "country", "nationality": "nationality", "jurisdiction": "jurisdiction", "flag": "flag",
}  # fmt: skip
_FACT_COLUMNS = {
    "position": ("position", None),
    "gender": ("gender", None),
    "appearance": ("physical_description", None),
    "ethnicity": ("note", "ethnicity"),
    "fatherName": ("family", "father"),
    "motherName": ("family", "mother"),
    "legalForm": ("organization_type", None),
    "sector": ("note", "sector"),
}
_DOCUMENT_COLUMNS = ("passportNumber", "idNumber", "registrationNumber", "taxNumber")
#: The columns about the entity, in FORMAT.md's order; all of them may hold several values.
ENTITY_COLUMNS = (
    "alias", "weakAlias", "previousName", "country", "nationality", "jurisdiction", "birthDate", "birthPlace", "position", "passportNumber",
    "gender", "appearance", "ethnicity", "fatherName", "motherName", "incorporationDate", "legalForm", "sector", "registrationNumber",
    "taxNumber", "idNumber", "innCode", "ogrnCode", "kppCode", "okpoCode", "leiCode", "swiftBic", "ticker", "imoNumber", "mmsi", "flag",
    "address", "phone", "email", "website", "notes",
)  # fmt: skip
_BIC = re.compile(r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")
_LABELS = (
    ("inn", re.compile(r"\bINN\b|ИНН")),
    ("ogrn", re.compile(r"\bOGRN\b|ОГРН|state registration number", re.IGNORECASE)),
    ("kpp", re.compile(r"\bKPP\b|КПП")),
    ("okpo", re.compile(r"\bOKPO\b")),
    ("imo", re.compile(r"\bIMO\b")),
    ("bic", re.compile(r"\bSWIFT\b|\bBIC\b")),
    ("tax", re.compile(r"\bTIN\b|\btax|УНП|\bTRN\b|fiscal code", re.IGNORECASE)),
    ("national_id", re.compile(r"\bnational identi", re.IGNORECASE)),
    ("driving_licence", re.compile(r"\bdriv", re.IGNORECASE)),
    ("birth_certificate", re.compile(r"\bbirth certificate", re.IGNORECASE)),
)
#: Words before the number: up to the last word of four letters or bracket; a short series ("MP", "TR-P") belongs to the number.
_LEAD = re.compile(r"^\D*(?:[^\W\d_]{4,}\S*|\S*[):]|\bN[or]\.?)\s+(?=(?:[A-Z]{1,3}[ -]){0,2}\S*\d)", re.IGNORECASE)
_ABBREVIATION = re.compile(r"^(?:INN|ИНН|KPP|OGRN|OKPO|TIN|ID)\b[\s:.–-]*(?=\d)")
#: Where the number ends and the prose about it begins; "(N)" and "(Naing)" are part of a number of Myanmar.
_PROSE = re.compile(r"\s*,|\s*;|\s*\((?!N(?:aing|ine)?\))|\s+(?:issued|expire[sd]?|valid|officially|as|in|on)\b", re.IGNORECASE)
_ISSUER = re.compile(
    r"\(([^()]+?)(?: (?:travel |diplomatic )?passport| identi| national| civil|[,)])|issued (?:in|by) ([^,;]+)"
    r"|^(\D+?) (?:passport |national )?(?:number|no)\b",
    re.IGNORECASE,
)
_DATE_NOISE = re.compile(r"\((?:approximately|probably|presumed|approx\.)\)|\b(?:probably|presumed|on or around)\b", re.IGNORECASE)


@dataclass(slots=True)
class Values:
    """What the entity columns of one row say. ``missed``: the shape of each text that was kept as a remark, not understood."""

    names: list[Name] = field(default_factory=list)
    identifiers: list[Identifier] = field(default_factory=list)
    dates: list[Dated] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    countries: list[Country] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)


def split(cell: str) -> list[str]:
    """The values of a cell: parted by semicolons, a value that holds one is quoted.

    Raises: ValueError for broken quoting.
    """
    if not cell:
        return []
    try:
        (values,) = csv.reader([cell], delimiter=";", skipinitialspace=True, strict=True)
    except csv.Error as error:
        raise ValueError(str(error)) from error
    return [value.strip() for value in values if value.strip()]


def read_entity(schema: str, name: str, cells: Mapping[str, list[str]]) -> Values:
    """The values of ``cells`` (column -> values), with ``name`` as the primary name."""
    found = Values()
    written: tuple[tuple[Sequence[str], NameKind, Quality], ...] = (
        ((name,), "primary", "strong"),
        (cells["alias"], "alias", "strong"),
        (cells["weakAlias"], "alias", "weak"),
        (cells["previousName"], "former", "strong"),
    )
    for texts, kind, quality in written:
        for text in texts:
            cell = read_names(text, kind, quality, person=schema == "Person")
            found.names += cell.names
            found.facts += [Fact("note", remark, f"as {next(iter(cell.names)).text}") for remark in cell.remarks]
    for column, role in _COUNTRY_COLUMNS.items():
        for text in cells[column]:
            found.countries += countries(text, role, found.missed)
    found.dates += [Dated("birth", *period) for text in cells["birthDate"] for period in periods(text, found)]
    found.dates += [Dated("incorporation", *period) for text in cells["incorporationDate"] for period in periods(text, found)]
    found.places += [Place("birth", text, country=_last_country(text)) for text in cells["birthPlace"]]
    found.places += [Place("address", text, country=_last_country(text)) for text in cells["address"]]
    for column, (fact, note) in _FACT_COLUMNS.items():
        found.facts += [Fact(fact, text.rstrip(".").casefold() if fact == "gender" else text, note) for text in cells[column]]
    for column, kind_of_number in _CODE_COLUMNS.items():
        found.identifiers += [Identifier(kind_of_number, value) for text in cells[column] for value in _several(text)]
    for column in _DOCUMENT_COLUMNS:
        found.identifiers += [number for text in cells[column] for number in documents(text, column, schema, found)]
    found.identifiers += [number for text in cells["swiftBic"] for number in _checked(text, "bic", _BIC.match)]
    for text in cells["imoNumber"]:
        if text.isdigit():
            found.identifiers.append(Identifier("imo", text))
        else:
            found.remarks.append(f"IMO number: {text}")
            found.missed.append("imoNumber")
    found.remarks += cells["notes"]
    return found


def countries(text: str, kind: CountryKind, missed: list[str]) -> Iterator[Country]:
    """The countries of a text such as ``Russian``, ``Ukrainian, Russian`` or ``(a) German, (b) Moroccan``."""
    if (code := country_code(text.rstrip("."))) is not None:
        yield Country(kind, text, code)
        return
    head, items = lettered(text)
    pieces = items or re.split(r"\s*[,/]\s*|\s+and(?:/or)?\s+", head)
    codes = [country_code(piece.strip(" .;,")) for piece in pieces]
    if None in codes:
        missed.append(f"{kind}: {text}" if len(text) < 40 else kind)
        yield Country(kind, text)
        return
    for piece, found in zip(pieces, codes, strict=True):
        yield Country(kind, piece.strip(" .;,"), found)


def periods(text: str, found: Values) -> list[tuple[Period, str | None]]:
    """The dates of a text, each with what else it says; a text that is none goes to the remarks."""
    head, items = lettered(re.sub(r"\(or ([^()]+)\)", r"or \1", text))
    pieces = items or [head]
    if len(pieces) == 1 and _period(pieces[0]) is None:
        pieces = [piece.strip() for piece in re.split(r"\s*\bor\b\s*(?![^(]*\))|,\s|\s/\s|/(?=\d{1,2}\.)", pieces[0])]
    read: list[tuple[Period, str | None]] = []
    for piece in pieces:
        period = _period(piece)
        if period is None and (match := re.match(r"(.{4,}?)\s*[(](.*)[)]$", piece)) and (period := _period(match[1])) is not None:
            read.append((period, match[2].strip()))
        elif period is not None:
            read.append((period, None))
        else:
            found.remarks.append(text)
            found.missed.append(f"date: {re.sub('[0-9]', '9', text)[:60]}")
            return read
    return read


def _period(text: str) -> Period | None:
    clean = _DATE_NOISE.sub("", text).strip(" ().;")
    clean = re.sub(r"(?<=[A-Za-z])\.\s*|(?<=\d\.)\s+", lambda match: " " if match[0].startswith(".") else "", clean)
    clean = re.sub(r"^(.*\S)\s+(circa)$", r"\2 \1", clean)
    try:
        period = parse_period(clean)
    except ValueError:
        return None
    # Years of other calendars (1343, 1402) stand beside Gregorian ones, marked only at times.
    return period if period.start is None or period.start.year > 1700 else None


def documents(text: str, column: str, schema: str, found: Values) -> list[Identifier]:
    """The numbers of a document or register cell, each with the prose around it as its note; prose without one goes to the remarks."""
    head, items = lettered(text)
    numbers = []
    for piece in (piece for item in items or [head] for piece in _numbers(item)):
        number = _document(piece, column, schema)
        if number is None:
            found.remarks.append(f"{column}: {piece}")
            found.missed.append(column)
        else:
            numbers.append(number)
    return numbers


def _numbers(text: str) -> list[str]:
    """The pieces of ``text`` that each hold one number: ``A, B``, ``A (INN), B (OGRN)``, ``INN: A KPP: B``; else all of it."""
    if re.fullmatch(r"\d{10}\s*/\s*\d{9}", text):
        inn, kpp = re.split(r"\s*/\s*", text)
        return [f"INN {inn}", f"KPP {kpp}"]
    pieces = re.split(r"[,;]\s+|\s+and\s+|/\s(?=\d)|\s+(?=(?:INN|KPP|OGRN|OKPO)\s*:)", text.rstrip(",."))
    one_each = all(re.fullmatch(r"(?:[A-Z/]{1,4}:?\s)?[\w-]*\d[\w-]*(?:\s*\([^()]*\))?", piece) for piece in pieces)
    return pieces if one_each else [text]


def _document(text: str, column: str, schema: str) -> Identifier | None:
    kind = {"passportNumber": "passport", "taxNumber": "tax", "registrationNumber": "registration"}.get(column)
    if kind is None:
        kind = "national_id" if schema == "Person" else "registration"
    named = "passport" in text.casefold()
    if column == "idNumber" and named and "national" not in text.casefold():
        kind = "passport"
    elif column != "passportNumber" or not named:
        kind = next((label for label, words in _LABELS if words.search(text)), kind)
    if kind == "bic":
        match = _BIC.search(text)
        value = match[0] if match else ""
    else:
        bare = _ABBREVIATION.sub("", _LEAD.sub("", re.sub(r"^\([^()]*\)\s*", "", text)))
        end = _PROSE.search(bare, 1)
        value = (bare[: end.start()] if end else bare).strip(" ,;.")
        value = value.rstrip(")") if "(" not in value else value
    if len(value) > 40 or (sum(sign.isdigit() for sign in value) < 2 and not (kind == "bic" and value)):
        return None
    return Identifier(kind, value, _issuer(text), note=text if text != value else None)


def _issuer(text: str) -> str | None:
    """The country that the prose names; an abbreviation in brackets ("BRN", "TRN") is that of a register."""
    groups = [group.strip() for match in _ISSUER.finditer(text) for group in match.groups() if group]
    return next(
        (code for group in groups if (not group.isupper() or group in ("USA", "UK", "UAE", "DPRK")) and (code := country_code(group))), None
    )


def _several(text: str) -> list[str]:
    """``text``, or the pieces that commas part where each of them is a number or address of its own."""
    clean = "".join(sign for sign in text if sign not in "\u202a\u202b\u202c\u202d\u202e\u200e\u200f").strip(" ;")
    pieces = [piece.strip() for piece in clean.split(", ")]
    whole = all(sum(sign.isdigit() for sign in piece) >= 5 or "." in piece for piece in pieces)
    return [piece for piece in pieces if piece] if whole else [clean]


def _checked(text: str, kind: str, match: Callable[[str], re.Match[str] | None]) -> list[Identifier]:
    found = match(text)
    if found is None:
        return [Identifier("other", text, label=kind)]
    return [Identifier(kind, found[0], note=text if found[0] != text else None)]


def _last_country(text: str) -> str | None:
    return country_code(text) or country_code(text.rpartition(",")[2].strip(" ."))
