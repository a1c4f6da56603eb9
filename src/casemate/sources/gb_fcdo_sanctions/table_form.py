"""The list as a table: CSV and full ODS with one row per combination of an entry's values, and the short ODS with one row per entry."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from casemate.errors import SourceError
from casemate.model.listing import Fragment
from casemate.sources import sheet
from casemate.sources.base import Journal, Reading
from casemate.sources.csvrows import Dialect, Row, checked, collapse, encoding_of, groups, rows
from casemate.sources.gb_fcdo_sanctions.designation import PARTS, SHORT_PARTS, Designation
from casemate.sources.raw import RawFile
from casemate.sources.uk import dates

DIALECT = Dialect(encodings=("utf-8-sig", "cp1252"))
#: The name under which a column is read -> the names it has had, folded.
_FULL = {
    column.casefold(): column
    for column in (
        "Last Updated", "Unique ID", "OFSI Group ID", "UN Reference Number", "Name 6", "Name 1", "Name 2", "Name 3", "Name 4", "Name 5",
        "Name type", "Alias strength", "Title", "Name non-latin script", "Non-latin script type", "Non-latin script language",
        "Regime Name",
        "Designation Type", "Designation source", "Sanctions Imposed", "Other Information", "UK Statement of Reasons", "Address Line 1",
        "Address Line 2", "Address Line 3", "Address Line 4", "Address Line 5", "Address Line 6", "Address Postal Code", "Address Country",
        "Phone number", "Website", "Email address", "Date Designated", "D.O.B", "Nationality(/ies)", "National Identifier number",
        "National Identifier additional information", "Passport number", "Passport additional information", "Position", "Gender",
        "Town of birth", "Country of birth", "Type of entity", "Subsidiaries", "Parent company", "Business registration number (s)",
        "IMO number", "Current owner/operator (s)", "Previous owner/operator (s)", "Current believed flag of ship", "Previous flags",
        "Type of ship", "Tonnage of ship", "Length of ship", "Year Built", "Hull identification number (HIN)",
    )
}  # fmt: skip
_SHORT = {
    column.casefold(): column
    for column in (
        "Unique ID",
        "OFSI Group ID",
        "Name",
        "Regime Name",
        "Type",
        "Designation source",
        "Date Designated",
        "Sanctions Imposed",
    )
}
_ALIASES = {
    "individual, entity, ship": "designation type", "type of entity, individual, ship": "designation type", "dob": "d.o.b",
    "name (non-latin script)": "name non-latin script", "business registration number(s)": "business registration number (s)",
}  # fmt: skip
_REPORT = re.compile(r"^Report Date\s*:?\s*(\S.*)$", re.IGNORECASE)
_FILE_DAY = re.compile(r"FCDO_SL_(?:[A-Z][a-z]{2}_)?(?:([A-Z][a-z]{2}) (\d{1,2}) (\d{4})|(\d{4})-(\d\d)-(\d\d))", re.IGNORECASE)
#: Share of entries without a main name from which on rows must be missing.
_MOST_NAMELESS = 0.01


@dataclass(frozen=True, slots=True)
class _Layout:
    """``columns`` in file order; ``first``: how many rows stand above the body; ``full`` or short."""

    columns: tuple[str, ...]
    first: int
    full: bool
    published: date | None


def read_csv(files: tuple[RawFile, ...], journal: Journal) -> Reading:
    """The edition in a CSV file."""
    raw = files[0]
    encoding = encoding_of(raw, DIALECT.encodings)

    def opened() -> Iterator[Row]:
        return rows(raw, DIALECT, encoding)

    layout = _layout(opened(), raw.name)
    return Reading(PARTS if layout.full else SHORT_PARTS, _fragments(opened, layout, raw.name, journal), published=layout.published)


def read_ods(files: tuple[RawFile, ...], journal: Journal) -> Reading:
    """The edition in an ODS file; its day is in its name only, as published (``FCDO_SL_Mon_Aug 11 2025.ods``)."""
    raw = files[0]
    # A spreadsheet is expanded as a whole in any case; reading it once instead of three times saves most of the time.
    cached = list(sheet.rows(raw))

    def opened() -> Iterator[Row]:
        return iter(cached)

    layout = _layout(opened(), raw.name)
    published = layout.published or _day_of(raw.name)
    return Reading(PARTS if layout.full else SHORT_PARTS, _fragments(opened, layout, raw.name, journal), published=published)


def _day_of(name: str) -> date | None:
    match = _FILE_DAY.search(name)
    if match is None:
        return None
    try:
        return dates.day(f"{match[2]}-{match[1]}-{match[3]}" if match[1] else f"{match[6]}/{match[5]}/{match[4]}")
    except ValueError:
        return None


def _layout(found: Iterator[Row], file: str) -> _Layout:
    """The header, the day of the report above it, and which form it is.

    Raises: SourceError for another header, with the column.
    """
    published: date | None = None
    line, cells = next(found, (1, []))
    first = 1
    if cells and (match := _REPORT.match(cells[0].strip())):
        published = _report_day(match[1], file, line)
        line, cells = next(found, (line + 1, []))
        first = 2
    folded = [collapse(cell).casefold() for cell in cells]
    while folded and not folded[-1]:
        folded.pop()
    keys = [_ALIASES.get(name, name) for name in folded]
    full = "name 6" in keys
    known = _FULL if full else _SHORT
    odd = next((cells[at] for at, key in enumerate(keys) if key not in known or keys.index(key) != at), None)
    missing = [column for key, column in known.items() if key not in keys]
    if odd is not None or missing or not keys:
        what = f"a column that is not known or stands twice: {odd}" if odd is not None else f"columns are missing: {', '.join(missing[:5])}"
        raise SourceError(
            what,
            file=file,
            line=line,
            field=odd or (missing[0] if missing else None),
            remedy="The format has changed, or this is another table",
        )
    return _Layout(tuple(known[key] for key in keys), first, full, published)


def _report_day(text: str, file: str, line: int) -> date:
    try:
        return dates.day(text.strip(" ,"))
    except ValueError as error:
        raise SourceError(
            "no date of the report", file=file, line=line, field="Report Date", value=text, remedy="Fetch it again"
        ) from error


def _fragments(opened: Callable[[], Iterator[Row]], layout: _Layout, file: str, journal: Journal) -> Iterator[tuple[str, Fragment]]:
    place = layout.columns.index("Unique ID")

    def body() -> Iterator[Row]:
        found = opened()
        for _ in range(layout.first):
            next(found)
        # A spreadsheet's rows are as wide as its widest one; what stands beyond the header must be empty.
        trimmed = ((line, _trimmed(cells, len(layout.columns))) for line, cells in found)
        for line, cells in checked(trimmed, len(layout.columns), file):
            if not cells[place].strip():
                raise SourceError(
                    "a row without a Unique ID", file=file, line=line, field="Unique ID", remedy="The file is damaged: fetch it again"
                )
            yield line, cells

    if layout.full:
        _refuse_cut(body(), layout, file)
    for unique_id, group in groups(body, lambda row: row[1][place].strip()):
        found = Designation(unique_id, file, group[0][0], journal)
        for line, cells in group:
            texts = dict(zip(layout.columns, (collapse(cell) for cell in cells), strict=True))
            (_full_row if layout.full else _short_row)(found, texts, line)
        if not layout.full and len(group) > 1:
            raise SourceError(
                "a Unique ID stands twice", file=file, line=group[1][0], field="Unique ID", value=unique_id, remedy="The file is damaged"
            )
        yield from found.fragments()


def _trimmed(cells: list[str], width: int) -> list[str]:
    return cells[:width] if len(cells) > width and not any(cell.strip() for cell in cells[width:]) else cells


def _refuse_cut(found: Iterable[Row], layout: _Layout, file: str) -> None:
    """Raises: SourceError where too many entries have no main name: their rows stand in what is missing."""
    place, kinds = layout.columns.index("Unique ID"), layout.columns.index("Name type")
    named: set[str] = set()
    seen: dict[str, int] = {}
    for line, cells in found:
        seen.setdefault(cells[place].strip(), line)
        if cells[kinds].strip().casefold() == "primary name":
            named.add(cells[place].strip())
    nameless = [key for key in seen if key not in named]
    if len(nameless) > _MOST_NAMELESS * len(seen):
        raise SourceError(
            f"{len(nameless)} of {len(seen)} entries have no primary name: rows are missing", file=file, line=seen[nameless[0]],
            field="Name type", value=nameless[0], remedy="The file was cut or filtered: fetch the whole list",
        )  # fmt: skip


def _short_row(found: Designation, texts: dict[str, str], line: int) -> None:
    found.core(kind=texts["Type"], regime=texts["Regime Name"], measures=texts["Sanctions Imposed"], line=line)
    found.dated(designated=texts["Date Designated"], amended="", line=line)
    found.reference("OFSI Group ID", texts["OFSI Group ID"])
    found.source(texts["Designation source"])
    found.name(["", "", "", "", "", texts["Name"]], kind="Primary name", strength="", line=line)


def _full_row(found: Designation, texts: dict[str, str], line: int) -> None:
    found.core(kind=texts["Designation Type"], regime=texts["Regime Name"], measures=texts["Sanctions Imposed"], line=line)
    found.dated(designated=texts["Date Designated"], amended=texts["Last Updated"], line=line)
    found.reference("OFSI Group ID", texts["OFSI Group ID"])
    found.reference("UN reference", texts["UN Reference Number"])
    found.source(texts["Designation source"])
    parts = [texts[f"Name {number}"] for number in range(1, 7)]
    found.name(parts, kind=texts["Name type"], strength=texts["Alias strength"], line=line)
    found.non_latin(
        texts["Name non-latin script"], script=texts["Non-latin script type"], language=texts["Non-latin script language"], line=line
    )
    lines = [texts[f"Address Line {number}"] for number in range(1, 7)]
    found.address(lines, postal_code=texts["Address Postal Code"], country=texts["Address Country"], line=line)
    found.fact("title", texts["Title"])
    found.numbers("phone", texts["Phone number"], label="PhoneNumber")
    found.numbers("email", texts["Email address"], label="EmailAddress")
    found.numbers("website", texts["Website"], label="Website")
    _person(found, texts, line)
    _company_and_ship(found, texts)
    found.other_information(texts["Other Information"])
    found.reason(texts["UK Statement of Reasons"])


def _person(found: Designation, texts: dict[str, str], line: int) -> None:
    found.born(texts["D.O.B"], line)
    found.country("nationality", texts["Nationality(/ies)"])
    found.fact("position", texts["Position"])
    found.gender(texts["Gender"], line)
    found.birth_place(texts["Town of birth"], texts["Country of birth"])
    found.documented("passport", texts["Passport number"], texts["Passport additional information"], label="Passport")
    found.documented(
        "national_id",
        texts["National Identifier number"],
        texts["National Identifier additional information"],
        label="National Identifier",
    )


def _company_and_ship(found: Designation, texts: dict[str, str]) -> None:
    found.fact("organization_type", texts["Type of entity"])
    found.registration(texts["Business registration number (s)"])
    found.relation("parent", texts["Parent company"], note="Parent company")
    found.relation("subsidiary", texts["Subsidiaries"], note="Subsidiaries")
    found.numbers("imo", texts["IMO number"], label="IMO number")
    found.numbers("vessel_registration", texts["Hull identification number (HIN)"], label="Hull identification number (HIN)")
    found.relation("owner", texts["Current owner/operator (s)"], note="Current owner/operator")
    found.relation("previous_owner", texts["Previous owner/operator (s)"], note="Previous owner/operator")
    found.country("flag", texts["Current believed flag of ship"])
    found.country("former_flag", texts["Previous flags"])
    for kind, column in (
        ("vessel_type", "Type of ship"),
        ("vessel_tonnage", "Tonnage of ship"),
        ("vessel_length", "Length of ship"),
        ("vessel_year_built", "Year Built"),
    ):
        found.fact(kind, texts[column])
