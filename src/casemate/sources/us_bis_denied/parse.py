"""The Denied Persons List: one tab-separated row per person and address.

The list has no ids. An entry's id is 12 hex digits of the SHA-256 of name, street, city and effective day: what makes one denial order
of one person at one place. Rows that share these (three pairs in 2019) get four digits more, from expiry, notice and last update, so the
order of the file does not matter; equal rows get ``.2``. A renewed temporary order has a new effective day, so it is a new entry.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date

from casemate.errors import SourceError
from casemate.model.listing import Fact, Fragment, Name, Place
from casemate.sources.base import Format, Journal, Reading
from casemate.sources.csvrows import Dialect, check_end, checked, encoding_of, rows
from casemate.sources.pick import one_file
from casemate.sources.raw import RawFile, RawSet
from casemate.text.countries import country_code
from casemate.text.dates import parse_day

_COLUMNS = (
    "Name", "Street_Address", "City", "State", "Country", "Postal_Code", "Effective_Date", "Expiration_Date", "Standard_Order",
    "Last_Update", "Action", "FR_Citation",
)  # fmt: skip
_HEADER = "\t".join(_COLUMNS).encode()
_DIALECT = Dialect(delimiter="\t")
_ORDERS = {"Y": "standard denial order", "N": "non-standard denial order"}
#: Further names inside the column Name: "FUYI SUN A/K/A FRANK SUN", "PEARL (A.K.A. NEI-CHIEN CHU) LI".
_OTHER = re.compile(r"\(?\s?\b(?:A[./]?K[./]?A|D[./]?B[./]?A|F[./]?K[./]?A)\b\.?\s*([^()]*)\)?", re.IGNORECASE)
_STATES = frozenset((
    "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA",
    "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "PR", "RI", "SC", "SD", "TN",
    "TX", "UT", "VT", "VA", "VI", "WA", "WV", "WI", "WY",
))  # fmt: skip
_ZIP = re.compile(r"\d{5}(?:-?\d{4})?")
#: Days outside these are typing errors (3017, 0203): kept as notes.
_FIRST, _LAST = date(1970, 1, 1), date(2100, 12, 31)


def _recognise(raw: RawSet) -> tuple[RawFile, ...] | None:
    def fits(file: RawFile) -> bool:
        first = file.head(1024).removeprefix(b"\xef\xbb\xbf").splitlines()
        return bool(first) and first[0].replace(b'"', b"").strip() == _HEADER

    return one_file(raw, fits, "Denied Persons Lists")


def _read(files: tuple[RawFile, ...], journal: Journal) -> Reading:
    return Reading(parts=("entries",), fragments=_fragments(files[0], journal))


def _rows(raw: RawFile) -> Iterator[tuple[int, dict[str, str]]]:
    check_end(raw, (b"\n", b"\r", b'"'))  # every cell is quoted, and the file of 2019 ends without a line break
    found = checked(rows(raw, _DIALECT, encoding_of(raw, _DIALECT.encodings)), len(_COLUMNS), raw.name)
    for number, (line, cells) in enumerate(found):
        if number == 0:
            continue
        if tuple(cells) == _COLUMNS:
            raise SourceError(
                "the header stands again among the rows", file=raw.name, line=line, remedy="Files were joined; fetch the list anew"
            )
        yield line, dict(zip(_COLUMNS, (" ".join(cell.split()) for cell in cells), strict=True))


def _fragments(raw: RawFile, journal: Journal) -> Iterator[tuple[str, Fragment]]:
    repeated = Counter(_base_id(row) for _, row in _rows(raw))
    seen: Counter[str] = Counter()
    for line, row in _rows(raw):
        native = _base_id(row)
        if repeated[native] > 1:
            native = f"{native}-{_digest(row, 'Expiration_Date', 'FR_Citation', 'Last_Update')[:4]}"
        seen[native] += 1
        if seen[native] > 1:
            journal.warn(f"a row that repeats another: {native}, line {line}")
            native = f"{native}.{seen[native]}"
        yield native, _entry(raw, line, row, journal)


def _base_id(row: Mapping[str, str]) -> str:
    return _digest(row, "Name", "Street_Address", "City", "Effective_Date")[:12]


def _digest(row: Mapping[str, str], *columns: str) -> str:
    return hashlib.sha256("\x1f".join(row[column].casefold() for column in columns).encode()).hexdigest()


def _entry(raw: RawFile, line: int, row: dict[str, str], journal: Journal) -> Fragment:
    if not row["Name"]:
        raise _wrong("an entry without a name", raw, line, "Name", "")
    order = row["Standard_Order"].upper()
    if order and order not in _ORDERS:
        raise _wrong("neither Y nor N", raw, line, "Standard_Order", row["Standard_Order"])
    if not row["Effective_Date"]:
        raise _wrong("an order without its effective day", raw, line, "Effective_Date", "")
    facts = [Fact("effect_note", _ORDERS[order])] if order else []
    days: dict[str, date | None] = {}
    for column in ("Effective_Date", "Expiration_Date", "Last_Update"):
        days[column] = _day(raw, line, row, column)
        if row[column] and days[column] is None:
            journal.warn(f"a day that can't be right is kept as a note: {column} {row[column]}, line {line}")
            facts.append(Fact("note", f"{column}: {row[column]}"))
    if ends := days["Expiration_Date"]:
        facts.append(Fact("ends_on", ends.isoformat()))
    if row["FR_Citation"]:
        facts.append(Fact("federal_register", row["FR_Citation"]))
    place = _place(row)
    return Fragment(
        part="entries",
        file=raw.name,
        line=line,
        schema="LegalEntity",
        names=_names(row["Name"]),
        places=(place,) if place else (),
        programmes=("DPL",),
        facts=tuple(facts),
        remarks=(row["Action"],) if row["Action"] else (),
        designated_on=days["Effective_Date"],
        amended_on=days["Last_Update"],
    )


def _wrong(what: str, raw: RawFile, line: int, field: str, value: str) -> SourceError:
    return SourceError(what, file=raw.name, line=line, field=field, value=value, remedy="The format has changed, or the file is damaged")


def _day(raw: RawFile, line: int, row: Mapping[str, str], column: str) -> date | None:
    """The day of a column; ``None`` for silence and for a day that can't be right."""
    if not row[column]:
        return None
    try:
        day = parse_day(row[column], order="mdy")
    except ValueError as error:
        raise _wrong("not a day", raw, line, column, row[column]) from error
    return day if _FIRST <= day <= _LAST else None


def _names(text: str) -> tuple[Name, ...]:
    """The name, and what "A/K/A" and "D/B/A" add to it.

    >>> [name.text for name in _names("PEARL (A.K.A. NEI-CHIEN CHU) LI")]
    ['PEARL LI', 'NEI-CHIEN CHU']
    """
    others = [match[1].strip(" ,") for match in _OTHER.finditer(text)]
    main = " ".join(_OTHER.sub(" ", text).split())
    found = [Name(main or text), *(Name(other, "alias") for other in others if other)]
    return tuple(dict.fromkeys(found))


def _place(row: Mapping[str, str]) -> Place | None:
    """The address in one line. A row without a country that has a State and a ZIP code of the United States is there."""
    area = " ".join(part for part in (row["State"], row["Postal_Code"]) if part)
    text = ", ".join(part for part in (row["Street_Address"], row["City"], area, row["Country"]) if part)
    if not text:
        return None
    domestic = not row["Country"] and row["State"] in _STATES and _ZIP.fullmatch(row["Postal_Code"])
    return Place(
        "address",
        text,
        street=row["Street_Address"] or None,
        city=row["City"] or None,
        region=row["State"] or None,
        postal_code=row["Postal_Code"] or None,
        country="us" if domestic else country_code(row["Country"]),
    )


FORMATS = (Format("dpl-tsv", "dpl.txt, tab-separated", _recognise, _read),)
