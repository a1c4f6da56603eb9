"""A private list from a table: CSV, XLSX or ODS, with a map of its columns (``privatelist``).

Every column must be in the map. One row is one entry. A CSV file is read as a stream; of the rows only the ids are kept.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Callable, Iterator
from functools import partial
from types import MappingProxyType

from casemate.errors import SourceError
from casemate.model.listing import Fragment
from casemate.model.words import SCHEMATA
from casemate.sources import csvrows, privatelist, properties, sheet
from casemate.sources.base import Format, Journal, Reading, Source
from casemate.sources.draft import Draft
from casemate.sources.pick import one_file
from casemate.sources.privatelist import ID, SCHEMA, SKIP, PrivateList
from casemate.sources.raw import RawFile, RawSet

_DELIMITERS = (",", ";", "\t", "|")
_PARTS = ("entries", "aliases", "addresses", "remarks")
_MAX_ID = 200
_SCHEMAS = {name.casefold(): name for name in SCHEMATA} | {
    "individual": "Person", "natural person": "Person", "entity": "LegalEntity", "legal entity": "LegalEntity",
    "organisation": "Organization", "ship": "Vessel", "aircraft": "Airplane", "public body": "PublicBody", "crypto wallet": "CryptoWallet",
}  # fmt: skip


def build(spec: PrivateList) -> Source:
    """The Source of a private list that is a table."""
    formats = (
        Format("csv", "CSV with a heading line", _recognise_csv, partial(_read, spec, _csv_rows)),
        Format("spreadsheet", "XLSX or ODS", _recognise_spreadsheet, partial(_read, spec, _sheet_rows)),
    )
    skipped = {heading: "left out by the list's definition" for heading, name in spec.columns.items() if name == SKIP}
    ignored = {name: why for name, why in properties.IGNORED.items() if name in spec.columns.values()}
    return privatelist.source(spec, formats, MappingProxyType(skipped | ignored))


def _recognise_csv(raw: RawSet) -> tuple[RawFile, ...] | None:
    return one_file(raw, lambda file: file.name.casefold().endswith((".csv", ".tsv", ".txt", ".tab", ".psv")), "tables")


def _recognise_spreadsheet(raw: RawSet) -> tuple[RawFile, ...] | None:
    return one_file(raw, sheet.is_spreadsheet, "spreadsheets")


Rows = Callable[[PrivateList, RawFile], Iterator[csvrows.Row]]


def _read(spec: PrivateList, rows: Rows, files: tuple[RawFile, ...], journal: Journal) -> Reading:
    held = {properties.part_of(name) for name in spec.columns.values() if name != SKIP}
    parts = tuple(part for part in _PARTS if part == "entries" or part in held)
    return Reading(parts, _fragments(spec, rows(spec, files[0]), files[0].name, parts, journal))


def _csv_rows(spec: PrivateList, raw: RawFile) -> Iterator[csvrows.Row]:
    encodings = ("utf-8-sig",) if spec.encoding in ("utf-8", "utf-8-sig") else (spec.encoding,)
    try:
        encoding = csvrows.encoding_of(raw, encodings)
    except SourceError as error:
        raise SourceError(
            f"not {spec.encoding} text", file=raw.name, line=error.line,
            remedy="Save the file as UTF-8, or state its encoding in the definition (encoding: cp1252)",
        ) from error  # fmt: skip
    delimiter = spec.delimiter or _sniff(spec, raw, encoding)
    found = csvrows.rows(raw, csvrows.Dialect(delimiter, encodings), encoding)
    width: int | None = None
    for line, cells in found:
        if not any(cell.strip() for cell in cells):
            continue
        width = len(cells) if width is None else width
        if len(cells) != width:
            raise SourceError(
                f"{len(cells)} cells where the heading line has {width}", file=raw.name, line=line, value=cells[0],
                remedy="Check the quotes and delimiters of this line",
            )  # fmt: skip
        yield line, cells


def _sniff(spec: PrivateList, raw: RawFile, encoding: str) -> str:
    """The delimiter with which most headings of the map are found in the first line."""
    with raw.open() as stream:
        head = stream.readline(1 << 20).decode(encoding, "replace")

    def found(delimiter: str) -> int:
        cells = next(csv.reader(io.StringIO(head), delimiter=delimiter), [])
        return len({cell.strip() for cell in cells} & set(spec.columns))

    return max(_DELIMITERS, key=found)


def _sheet_rows(spec: PrivateList, raw: RawFile) -> Iterator[csvrows.Row]:
    return sheet.rows(raw, spec.sheet)


def _fragments(
    spec: PrivateList, rows: Iterator[csvrows.Row], file: str, parts: tuple[str, ...], journal: Journal
) -> Iterator[tuple[str, Fragment]]:
    first = next(rows, None)
    if first is None:
        raise SourceError("the table is empty", file=file, line=1, remedy="Its first line must hold the headings")
    places = _headings(spec, first[1], file, first[0])
    seen: dict[str, int] = {}
    for line, cells in rows:
        row = {heading: cells[at].strip() for heading, at in places.items() if at < len(cells)}
        _refuse_unnamed(cells, first[1], file, line)
        draft = Draft(_schema(spec, row, file, line), file, line, journal, spec.dates)
        for heading, text in row.items():
            name = spec.columns[heading]
            if name in properties.IGNORED and text:
                journal.skip(name)
            elif name not in (SKIP, ID, SCHEMA):
                separator = spec.separators.get(heading)
                for value in text.split(separator) if separator else (text,):
                    draft.add(name, value)
        native_id = _native_id(spec, row, file, line)
        if native_id in seen:
            if ID in spec.columns.values():
                raise SourceError(
                    f"the id stands twice, first in line {seen[native_id]}", file=file, line=line, field=ID, value=native_id,
                    remedy="One row is one entry: give each its own id",
                )  # fmt: skip
            journal.warn(f"a row that repeats an earlier one: line {line} as line {seen[native_id]}")
            continue
        seen[native_id] = line
        for fragment in draft.fragments(parts):
            yield native_id, fragment


def _headings(spec: PrivateList, cells: list[str], file: str, line: int) -> dict[str, int]:
    """Heading -> place of its column.

    Raises: SourceError for a heading that is not in the map, stands twice, or is in the map and not in the file.
    """
    places: dict[str, int] = {}
    for at, cell in enumerate(cells):
        heading = cell.strip()
        if not heading:
            continue
        if heading not in spec.columns:
            raise SourceError(
                "a column that the definition does not name", file=file, line=line, field=heading,
                remedy='Add it to columns: with the property that it is, or "-" to leave it out',
            )  # fmt: skip
        if heading in places:
            raise SourceError("a heading stands twice", file=file, line=line, field=heading, remedy="Give each column its own heading")
        places[heading] = at
    missing = [heading for heading in spec.columns if heading not in places]
    if missing:
        raise SourceError(
            "a column of the definition is missing", file=file, line=line, field=missing[0],
            remedy=f"Headings found: {', '.join(list(places)[:30]) or 'none'}",
        )  # fmt: skip
    return places


def _refuse_unnamed(cells: list[str], heading: list[str], file: str, line: int) -> None:
    for at, cell in enumerate(cells):
        if cell.strip() and (at >= len(heading) or not heading[at].strip()):
            raise SourceError(
                f"a value in column {at + 1}, which has no heading", file=file, line=line, value=cell, remedy="Give the column a heading"
            )


def _schema(spec: PrivateList, row: dict[str, str], file: str, line: int) -> str:
    if spec.schema is not None:
        return spec.schema
    heading = next(heading for heading, name in spec.columns.items() if name == SCHEMA)
    schema = _SCHEMAS.get(row[heading].casefold())
    if schema is None:
        raise SourceError(
            "not a kind of party", file=file, line=line, field=heading, value=row[heading], remedy=f"One of {', '.join(SCHEMATA)}"
        )
    return schema


def _native_id(spec: PrivateList, row: dict[str, str], file: str, line: int) -> str:
    heading = next((heading for heading, name in spec.columns.items() if name == ID), None)
    if heading is None:
        stated = sorted((heading, text) for heading, text in row.items() if spec.columns[heading] != SKIP)
        return "x" + hashlib.sha256("\x1f".join(f"{key}\x1e{text}" for key, text in stated).encode()).hexdigest()[:16]
    text = row[heading]
    if not text or len(text) > _MAX_ID or not text.isprintable():
        raise SourceError(
            f"an id of 1 to {_MAX_ID} printable characters is expected", file=file, line=line, field=heading, value=text,
            remedy="Give the row an id; or map no column to id, and the row itself is its id",
        )  # fmt: skip
    return text
