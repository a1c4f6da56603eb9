"""The Consolidated Screening List as the International Trade Administration publishes it: one CSV row per entry, many values per cell.

Ids: ``parts.base_id``. Rows that differ in nothing that makes the id are told apart by addresses and notice, so the order of the file
does not matter; where even these are equal the second gets ``.2`` and a warning. The file is read twice: ids first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from typing import cast

from casemate.errors import SourceError
from casemate.model.listing import Country, CountryKind, Dated, Fact, Fragment, Identifier, Name, Place, Relation
from casemate.sources.base import Format, Journal, Reading
from casemate.sources.csvrows import Dialect, check_end, checked, encoding_of, rows
from casemate.sources.ofac import build, features
from casemate.sources.pick import one_file
from casemate.sources.raw import RawFile, RawSet
from casemate.sources.us_trade_csl import labelled
from casemate.sources.us_trade_csl.parts import ALWAYS, TREASURY, base_id, exact_id, part_of
from casemate.text.countries import country_code
from casemate.text.dates import parse_period
from casemate.text.scripts import script_of

_COLUMNS_27 = (
    "source", "entity_number", "type", "programs", "name", "title", "addresses", "federal_register_notice", "start_date", "end_date",
    "standard_order", "license_requirement", "license_policy", "call_sign", "vessel_type", "gross_tonnage", "gross_registered_tonnage",
    "vessel_flag", "vessel_owner", "remarks", "source_list_url", "alt_names", "citizenships", "dates_of_birth", "nationalities",
    "places_of_birth", "source_information_url",
)  # fmt: skip
#: Columns that not every release has.
_OPTIONAL = ("_id", "ids")
#: By these a header is known as one of this list.
_TELLING = frozenset(("source", "entity_number", "federal_register_notice", "license_policy"))
_SCHEMAS = {"Individual": "Person", "Entity": "Organization", "Vessel": "Vessel", "Aircraft": "Airplane", "": "LegalEntity"}
#: Column -> fact, for what is kept as written.
_FACTS = {
    "license_requirement": "licence_requirement", "license_policy": "licence_policy", "federal_register_notice": "federal_register",
    "vessel_type": "vessel_type", "gross_tonnage": "vessel_tonnage", "gross_registered_tonnage": "vessel_grt",
}  # fmt: skip
_IGNORED = ("_id", "source_list_url", "source_information_url")
_FIELDS: dict[type, str] = {
    Name: "names", Identifier: "identifiers", Dated: "dates", Place: "places", Country: "countries", Fact: "facts", Relation: "relations",
}  # fmt: skip
_DIALECT = Dialect()

_Cells = Mapping[str, str]


def _header(file: RawFile) -> tuple[str, ...]:
    first = file.head(4096).removeprefix(b"\xef\xbb\xbf").partition(b"\n")[0]
    return tuple(cell.strip(' "\r') for cell in first.decode("utf-8", "replace").split(","))


def _recogniser(*optional: str) -> Callable[[RawSet], tuple[RawFile, ...] | None]:
    """Takes a file whose header has these of the optional columns; one with columns that nobody knows goes to the first format."""

    def fits(file: RawFile) -> bool:
        columns = set(_header(file))
        return columns >= _TELLING and (columns.intersection(_OPTIONAL) == set(optional) or bool(_odd(columns) and optional == _OPTIONAL))

    return lambda raw: one_file(raw, fits, "Consolidated Screening Lists")


def _odd(columns: Collection[str]) -> list[str]:
    return [column for column in columns if column not in _COLUMNS_27 and column not in _OPTIONAL]


def _read(files: tuple[RawFile, ...], journal: Journal) -> Reading:
    """Columns are found by name, in any order.

    Raises: SourceError for a column that is missing, stands twice or is not known.
    """
    raw = files[0]
    columns = _header(raw)
    problems = (
        ("a column that is not known", _odd(columns)),
        ("a column is missing", [column for column in _COLUMNS_27 if column not in columns]),
        ("a column stands twice", [column for column, count in Counter(columns).items() if count > 1]),
    )
    for what, found in problems:
        if found:
            raise SourceError(what, file=raw.name, line=1, field=found[0], remedy="The format has changed, or the file was re-saved")
    return Reading(parts=("entries",), fragments=_fragments(raw, columns, journal))


def _rows(raw: RawFile, columns: tuple[str, ...]) -> Iterator[tuple[int, _Cells]]:
    """The rows below the header, checked for what would make their reading a guess."""
    encoding = encoding_of(raw, _DIALECT.encodings)
    for number, (line, cells) in enumerate(checked(rows(raw, _DIALECT, encoding), len(columns), raw.name)):
        if number == 0:
            continue
        if tuple(cells) == columns:
            raise SourceError(
                "the header stands again among the rows", file=raw.name, line=line, field="source", value="source",
                remedy="Files were joined; fetch the list anew",
            )  # fmt: skip
        yield line, dict(zip(columns, (cell.strip() for cell in cells), strict=True))
    check_end(raw)


def _fragments(raw: RawFile, columns: tuple[str, ...], journal: Journal) -> Iterator[tuple[str, Fragment]]:
    repeated = Counter(base_id(_part(raw, line, row), row) for line, row in _rows(raw, columns))
    seen: Counter[str] = Counter()
    met: set[str] = set()
    for line, row in _rows(raw, columns):
        part = _part(raw, line, row)
        met.add(part)
        native = base_id(part, row)
        if repeated[native] > 1:
            native = exact_id(native, row)
        seen[native] += 1
        if seen[native] > 1:
            journal.warn(f"a row that repeats another: {native}, line {line}")
            native = f"{native}.{seen[native]}"
        yield native, _entry(raw, line, part, row, journal)
    if missing := sorted(ALWAYS - met):
        raise SourceError(
            f"no row of {', '.join(missing)}: the list is cut or filtered",
            file=raw.name,
            field="source",
            remedy="Fetch the whole list",
        )


def _part(raw: RawFile, line: int, row: _Cells) -> str:
    part = part_of(row["source"])
    if part is None:
        raise _wrong("a list that is not known to be part of this one", raw, line, "source", row["source"])
    if part in TREASURY and not (row["entity_number"].isascii() and row["entity_number"].isdigit()):
        raise _wrong("an entry of the Treasury without its number", raw, line, "entity_number", row["entity_number"])
    return part


def _wrong(what: str, raw: RawFile, line: int, field: str, value: str) -> SourceError:
    return SourceError(what, file=raw.name, line=line, field=field, value=value, remedy="The format has changed, or the file is damaged")


def _entry(raw: RawFile, line: int, part: str, row: _Cells, journal: Journal) -> Fragment:
    schema = _SCHEMAS.get(row["type"])
    if schema is None:
        raise _wrong(f"not one of {', '.join(filter(None, _SCHEMAS))}", raw, line, "type", row["type"])
    if not row["name"]:
        raise _wrong("an entry without a name", raw, line, "name", "")
    values: list[labelled.Value] = [*_names(row, schema), *_columns(row, schema, journal)]
    if row.get("ids"):
        values += labelled.ids(row["ids"], journal)
    if part in TREASURY and row["remarks"]:
        values += labelled.remarks(row["remarks"], journal)
    for column in _IGNORED:
        if row.get(column):
            journal.skip(column)
    fields: dict[str, dict[labelled.Value, None]] = {}
    for value in values:
        fields.setdefault(_FIELDS[type(value)], {})[value] = None
    start = _start(raw, line, row, fields, journal)
    return Fragment(
        part="entries",
        file=raw.name,
        line=line,
        schema=schema,
        programmes=tuple(dict.fromkeys((part, *_split(row["programs"])))),
        remarks=(row["remarks"],) if row["remarks"] else (),
        designated_on=start,
        **{name: tuple(found) for name, found in fields.items()},  # type: ignore[arg-type]
    )


def _split(text: str) -> list[str]:
    return [part for piece in text.split("; ") if (part := piece.strip(" ;"))]


def _names(row: _Cells, schema: str) -> Iterator[Name]:
    for text, kind in ((row["name"], "primary"), *((alias, "alias") for alias in _split(row["alt_names"]))):
        if schema == "Person":
            last, first = build.split_name(text)
            yield build.name(last, first, kind="primary" if kind == "primary" else "alias", person=True)
        else:
            yield Name(text, "primary" if kind == "primary" else "alias", script=script_of(text))


def _columns(row: _Cells, schema: str, journal: Journal) -> Iterator[labelled.Value]:
    for address in _split(row["addresses"]):
        yield Place("address", address, country=country_code(address.rpartition(", ")[2]))
    for place in _split(row["places_of_birth"]):
        yield Place("birth", place, country=country_code(place.rpartition(", ")[2]))
    for column, kind in (("citizenships", "citizenship"), ("nationalities", "nationality"), ("vessel_flag", "flag")):
        for text in _split(row[column]):
            yield features.country(cast(CountryKind, kind), text)
    for text in _split(row["dates_of_birth"]):
        try:
            yield Dated("birth", parse_period(text))
        except ValueError:
            journal.miss("dates_of_birth: a text that is no date")
            yield Fact("note", f"date of birth: {text}")
    for text in _split(row["title"]):
        yield features.title(text) if schema == "Person" else Fact("position", text)
    if row["call_sign"]:
        yield Identifier("call_sign", row["call_sign"], label="Call sign")
    for owner in _split(row["vessel_owner"]):
        yield Relation("owner", owner, note="vessel owner")
    for column, kind in _FACTS.items():
        if row[column]:
            yield Fact(kind, row[column])
    if row["standard_order"]:
        yield Fact("effect_note", f"standard denial order: {row['standard_order'].upper()}")


def _start(raw: RawFile, line: int, row: _Cells, fields: dict[str, dict[labelled.Value, None]], journal: Journal) -> date | None:
    """The first day; the last one becomes a fact ``ends_on``. A year before 1940 (the file has 0097 for 1997) is kept as a note."""
    found: dict[str, date | None] = {}
    for column in ("start_date", "end_date"):
        try:
            day = date.fromisoformat(row[column]) if row[column] else None
        except ValueError as error:
            raise _wrong("not a day", raw, line, column, row[column]) from error
        if day is not None and day.year < 1940:
            journal.warn(f"a day that can't be right is kept as a note: {column} {day.isoformat()}, line {line}")
            fields.setdefault("facts", {})[Fact("note", f"{column}: {row[column]}")] = None
            day = None
        found[column] = day
    if found["end_date"]:
        fields.setdefault("facts", {})[Fact("ends_on", row["end_date"])] = None
    return found["start_date"]


FORMATS = (
    Format("csl-29", "CSV of 29 columns, with _id and ids (since 2020)", _recogniser("_id", "ids"), _read),
    Format("csl-28", "CSV of 28 columns, with ids (2017 to 2020)", _recogniser("ids"), _read),
    Format("csl-27", "CSV of 27 columns (to 2016)", _recogniser(), _read),
)
