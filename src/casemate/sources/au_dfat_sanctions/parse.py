"""Australia's Consolidated List: an XLSX whose rows are names; rows of one reference number ("2", "2a", "2b1") are one entry.

The id is the number without its letters. Rows of one entry repeat its fields; where they differ, every value is kept, the primary row's
first. They need not stand together (2940j stands 180 rows after 2940i), so the sheet is read to its end before the first entry is given.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache
from typing import TypeVar

from casemate.errors import LimitError, SourceError
from casemate.model.listing import Act, Fragment, Identifier, Measure, Name, NameKind, Quality
from casemate.sources import sheet
from casemate.sources.au_dfat_sanctions import cells
from casemate.sources.base import Format, Journal, Reading
from casemate.sources.pick import one_file
from casemate.sources.raw import RawFile, RawSet
from casemate.text.dates import parse_day

_OLD = (
    "Reference", "Name of Individual or Entity", "Type", "Name Type", "Date of Birth", "Place of Birth", "Citizenship", "Address",
    "Additional Information", "Listing Information", "Committees", "Control Date",
)  # fmt: skip
_NEW = (
    "Reference", "Name of Individual or Entity", "Type", "Name Type", "Alias Strength", "Date of Birth", "Place of Birth", "Citizenship",
    "Address", "Additional Information", "Listing Information", "IMO Number", "Committees", "Control Date", "Instrument of Designation",
    "Targeted Financial Sanction", "Travel Ban", "Arms Embargo", "Maritime Restriction",
)  # fmt: skip
#: What Excel itself can hold.
_MAX_CELL = 32_767
_MEASURES = _NEW[-4:]
_REFERENCE = re.compile(r"(\d{1,6})([a-z]{0,2}\d{0,3})")
_TYPES = {"individual": "Person", "entity": "Organization", "vessel": "Vessel"}
_NAME_TYPES: dict[str, NameKind] = {
    "primary name": "primary", "aka": "alias", "alias": "alias", "original script": "alias", "formerly known as": "former",
    "previously listed as": "former",
}  # fmt: skip
_STRENGTHS: dict[str, Quality] = {"": "strong", "strong": "strong", "weak": "weak"}

T = TypeVar("T")

#: One row: its number in the sheet, and its cells by column.
_Row = tuple[int, dict[str, str]]


def _recogniser(columns: tuple[str, ...]) -> Callable[[RawSet], tuple[RawFile, ...] | None]:
    """Columns are found by name, in any order."""
    return lambda raw: one_file(
        raw, lambda file: sheet.is_spreadsheet(file) and sorted(_header(file)) == sorted(columns), "Australian workbooks"
    )


@lru_cache(maxsize=8)
def _header(file: RawFile) -> tuple[str, ...]:
    """The headings of the first sheet. Kept per file, because every format asks and opening a workbook is slow."""
    _, first = next(sheet.rows(file), (0, []))
    while first and not first[-1]:
        first.pop()
    return tuple(" ".join(text.split()) for text in first)


def _read(files: tuple[RawFile, ...], journal: Journal) -> Reading:
    return Reading(parts=("entries",), fragments=_fragments(files[0], journal))


def _fragments(raw: RawFile, journal: Journal) -> Iterator[tuple[str, Fragment]]:
    columns: tuple[str, ...] = ()
    entries: dict[str, list[_Row]] = {}
    seen: dict[str, int] = {}
    for number, values in sheet.rows(raw):
        if not columns:
            columns = tuple(" ".join(text.split()) for text in values)
            continue
        row = dict(zip(columns, values, strict=True))
        if longest := next((name for name, value in row.items() if len(value) > _MAX_CELL), None):
            raise LimitError(
                f"a cell of more than {_MAX_CELL} characters", file=raw.name, line=number, field=longest, remedy="Excel can't hold it"
            )
        if extra := row.pop("", ""):
            raise _wrong("a value in a column without a heading", raw, number, "", extra)
        match = _REFERENCE.fullmatch(row["Reference"])
        if match is None:
            raise _wrong("not a reference number", raw, number, "Reference", row["Reference"])
        if row["Reference"] in seen:
            raise _wrong(f"the reference stands in row {seen[row['Reference']]} already", raw, number, "Reference", row["Reference"])
        seen[row["Reference"]] = number
        entries.setdefault(match[1], []).append((number, row))
    for native, rows in entries.items():
        yield native, _entry(raw, rows, journal)


def _wrong(what: str, raw: RawFile, line: int, field: str, value: str) -> SourceError:
    return SourceError(
        what, file=raw.name, line=line, field=field or None, value=value, remedy="The format has changed, or the file is damaged"
    )


def _entry(raw: RawFile, rows: list[_Row], journal: Journal) -> Fragment:
    kinds = [_choice(raw, row, "Name Type", _NAME_TYPES) for row in rows]
    if "primary" not in kinds:
        raise _wrong("an entry without a primary name", raw, rows[0][0], "Name Type", rows[0][1]["Name Type"])
    main = kinds.index("primary")
    ordered = [rows[main], *rows[:main], *rows[main + 1 :]]
    schema = _choice(raw, ordered[0], "Type", _TYPES)
    for row in ordered[1:]:
        if _choice(raw, row, "Type", _TYPES) != schema:
            journal.warn(f"another type than the primary name's: {row[1]['Reference']}")

    def column(name: str) -> list[str]:
        return [row.get(name, "") for _, row in ordered]

    dates, notes = cells.dates(column("Date of Birth"), "birth" if schema == "Person" else "incorporation", journal)
    designated, events, acts = cells.listing_events(column("Listing Information"))
    identifiers, facts = cells.numbers(column("Additional Information"))
    acts += [Act(text) for text in cells.texts(column("Instrument of Designation")) if all(act.title != text for act in acts)]
    return Fragment(
        part="entries",
        file=raw.name,
        line=ordered[0][0],
        schema=schema,
        names=tuple(dict.fromkeys(name for row in ordered for name in _names(raw, row))),
        identifiers=tuple(dict.fromkeys([*_imo(raw, ordered), *identifiers])),
        dates=tuple(dates),
        places=tuple(cells.places(column("Place of Birth"), "birth") + cells.places(column("Address"), "address")),
        countries=tuple(cells.citizenships(column("Citizenship"))),
        programmes=cells.committees(column("Committees")),
        measures=tuple(dict.fromkeys(Measure(name) for row in ordered for name in _MEASURES if _flag(raw, row, name))),
        acts=tuple(acts),
        facts=(*facts, *notes, *events),
        remarks=tuple(cells.texts(column("Additional Information")) + cells.texts(column("Listing Information"))),
        designated_on=designated,
        amended_on=max(_control_date(raw, row) for row in ordered),
    )


def _choice(raw: RawFile, row: _Row, field: str, choices: dict[str, T]) -> T:
    text = " ".join(row[1].get(field, "").split())
    found = choices.get(text.casefold())
    if found is None:
        raise _wrong(f"not one of {', '.join(choice or 'nothing' for choice in choices)}", raw, row[0], field, text)
    return found


def _names(raw: RawFile, row: _Row) -> Iterator[Name]:
    text = " ".join(row[1]["Name of Individual or Entity"].split())
    kind = _choice(raw, row, "Name Type", _NAME_TYPES)
    quality = _choice(raw, row, "Alias Strength", _STRENGTHS)
    if not text:
        raise _wrong("a row without a name", raw, row[0], "Name of Individual or Entity", text)
    yield from cells.names(text, kind, quality)


def _imo(raw: RawFile, rows: list[_Row]) -> Iterator[Identifier]:
    for number, row in rows:
        value = row.get("IMO Number", "").removeprefix("IMO").strip()
        if value and not re.fullmatch(r"\d{7}", value):
            raise _wrong("not an IMO number", raw, number, "IMO Number", value)
        if value:
            yield Identifier("imo", value, label="IMO Number")


def _flag(raw: RawFile, row: _Row, field: str) -> bool:
    flags = {"": False, "true": True, "false": False}
    return _choice(raw, row, field, flags)


def _control_date(raw: RawFile, row: _Row) -> date:
    try:
        return parse_day(row[1]["Control Date"])
    except ValueError as error:
        raise _wrong("not a day", raw, row[0], "Control Date", row[1]["Control Date"]) from error


FORMATS = (
    Format("dfat-2025", "XLSX of 19 columns, with measures and vessels (since late 2025)", _recogniser(_NEW), _read),
    Format("dfat-2024", "XLSX of 12 columns (to 2025)", _recogniser(_OLD), _read),
)
