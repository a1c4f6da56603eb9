"""The CSV of the schema 1.0 (2018 and before): one row per detail, values as in the old ``global.xml``.

A line break within a value is written as "\\n", two characters.
``Naal_``, ``Addr_``, ``Birt_``, ``Iden_`` and ``Citi_`` columns hold a name, an address, a birth, a document, a citizenship.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from casemate.errors import SourceError
from casemate.model.time import Period
from casemate.sources.base import Journal, Reading
from casemate.sources.csvrows import Dialect, Row, check_end, checked, collapse, encoding_of, groups, rows
from casemate.sources.eu_fsf.edition import fragments
from casemate.sources.eu_fsf.olddoc import birth_period, document
from casemate.sources.eu_fsf.subject import PARTS, Subject
from casemate.sources.raw import RawFile
from casemate.text.dates import parse_day

DIALECT = Dialect(delimiter=";", encodings=("utf-8-sig", "cp1252"))

_ACT = ("leba_numtitle", "leba_publication_date", "leba_url", "programme")
_DETAILS = {
    "Naal": ("lastname", "firstname", "middlename", "wholename", "gender", "title", "function", "language"),
    "Addr": ("number", "street", "zipcode", "city", "country", "other"),
    "Birt": ("date", "place", "country"),
    "Iden": ("number", "country"),
    "Citi": ("country",),
}
#: The columns in their order, made unique: the header repeats ``Entity_logical_id`` before every detail.
COLUMNS: tuple[str, ...] = (
    "Date_file", "Entity_logical_id", "Subject_type", "Leba_numtitle", "Leba_publication_date", "Leba_url", "Programme", "Entity_remark",
    *(f"{d}_{c}" for d, own in _DETAILS.items() for c in ("logical_id", "Entity_logical_id", *_ACT, *own)), "EU_ref_num",
)  # fmt: skip
_HEADER = tuple("Entity_logical_id" if column.endswith("_Entity_logical_id") else column for column in COLUMNS)


def read(files: tuple[RawFile, ...], journal: Journal) -> Reading:
    """The edition in the one file."""
    raw = files[0]
    if raw.head(16).removeprefix(b"\xef\xbb\xbf").startswith(b'"'):
        raise SourceError(
            "every line is wrapped in quotes and filled up with tabs, as a spreadsheet leaves it: not the file as published; its commas"
            " have become tabs, and it may be cut",
            file=raw.name,
            line=1,
            field="Date_file",
            remedy="Fetch the list again and don't open and save it in a spreadsheet",
        )
    check_end(raw)
    encoding = encoding_of(raw, DIALECT.encodings)
    line, header = next(rows(raw, DIALECT, encoding), (1, []))
    # The first name has been seen as Date_file and with letters behind it.
    found = ["Date_file" if at == 0 and cell.startswith("Date_file") else cell.strip() for at, cell in enumerate(header)]
    if tuple(found) != _HEADER:
        odd = next((cell for cell, known in zip([*found, ""], _HEADER, strict=False) if cell != known), None)
        raise SourceError("not the header of the CSV 1.0", file=raw.name, line=line, field=odd or None, remedy="The format has changed")
    body = _body(raw, encoding)
    first = next(body, None)
    published = None if first is None else _day(_cells(first), "Date_file", first[0], raw.name)
    return Reading(PARTS, fragments(_subjects(raw, encoding, journal), journal, published), published=published)


def _body(raw: RawFile, encoding: str) -> Iterator[Row]:
    found = checked(rows(raw, DIALECT, encoding), len(COLUMNS), raw.name)
    next(found)
    return found


def _subjects(raw: RawFile, encoding: str, journal: Journal) -> Iterator[Subject]:
    for native_id, group in groups(lambda: _body(raw, encoding), lambda row: row[1][1].strip()):
        subject: Subject | None = None
        seen: set[str] = set()
        for row in group:
            line, cells = row[0], _cells(row)
            if subject is None:
                if not native_id.isdigit():
                    raise _wrong("the entry's id is missing or no number", "Entity_logical_id", native_id, line=line, file=raw.name)
                subject = Subject(native_id, cells["Subject_type"], raw.name, line, journal)
                subject.reference("EU reference number", collapse(cells["EU_ref_num"]))
            subject.regulation(
                collapse(cells["Leba_numtitle"]),
                published=_day(cells, "Leba_publication_date", line, raw.name),
                url=cells["Leba_url"] or None,
                programme=cells["Programme"] or None,
            )
            if cells["Entity_remark"] not in seen:
                seen.add(cells["Entity_remark"])
                subject.remark(cells["Entity_remark"])
            _details(cells, line, subject)
        if subject is not None:
            yield subject


def _details(cells: dict[str, str], line: int, subject: Subject) -> None:
    for detail, own in _DETAILS.items():
        if not any(cells[f"{detail}_{column}"] for column in ("logical_id", *own)):
            continue
        if cells[f"{detail}_Entity_logical_id"] != subject.id:
            value = cells[f"{detail}_Entity_logical_id"]
            raise _wrong(f"a detail of entry {value} in a row of entry {subject.id}", detail, value, line=line, file=subject.file)
        subject.regulation(
            collapse(cells[f"{detail}_leba_numtitle"]),
            published=_day(cells, f"{detail}_leba_publication_date", line, subject.file),
            url=cells[f"{detail}_leba_url"] or None,
        )
        one = {column: collapse(cells[f"{detail}_{column}"]) or None for column in own}
        if detail == "Naal":
            subject.name(
                line, whole=one["wholename"], first=one["firstname"], middle=one["middlename"], last=one["lastname"],
                language=one["language"], gender=one["gender"], title=one["title"], function=one["function"],
            )  # fmt: skip
        elif detail == "Addr":
            street = " ".join(filter(None, (one["number"], one["street"]))) or None
            subject.address(
                line,
                street=street,
                postal_code=one["zipcode"],
                city=one["city"],
                country=one["country"],
                remark=cells["Addr_other"] or None,
            )
        elif detail == "Birt":
            subject.birth(period=_birth(one["date"], line, subject), place=one["place"], country=one["country"])
        elif detail == "Iden":
            _document(cells["Iden_number"], one["country"], line, subject)
        else:
            subject.citizenship(one["country"])


def _birth(text: str | None, line: int, subject: Subject) -> Period | None:
    try:
        return birth_period(text)
    except ValueError as error:
        raise _wrong(str(error), "Birt_date", text, line=line, file=subject.file) from error


def _document(text: str, country: str | None, line: int, subject: Subject) -> None:
    try:
        document(text.replace("\\n", "\n"), country, subject)
    except ValueError as error:
        raise _wrong(str(error), "Iden_number", text, line=line, file=subject.file) from error


def _cells(row: Row) -> dict[str, str]:
    return {column: cell.strip() for column, cell in zip(COLUMNS, row[1], strict=True)}


def _day(cells: dict[str, str], column: str, line: int, file: str) -> date | None:
    try:
        return parse_day(cells[column]) if cells[column] else None
    except ValueError as error:
        raise _wrong("no date", column, cells[column], line=line, file=file) from error


def _wrong(what: str, field: str, value: str | None, *, line: int, file: str) -> SourceError:
    return SourceError(what, file=file, line=line, field=field, value=value, remedy="The format has changed, or the file is damaged")
