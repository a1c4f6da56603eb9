"""The table of Chinese measures that OpenSanctions transcribes from announcements (CSV, one row per target and list).

The table has no id. An entry's id is the first 12 hex digits of the SHA-256 of list, name and date, in lower case; a row that repeats
one gets ``.2``, ``.3`` … in the order of the file. A row with an end date stays an entry, and says so: nothing here decides what is past.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from datetime import date

from casemate.errors import SourceError
from casemate.model.listing import Act, Country, Fact, Fragment, Identifier, Name, Place
from casemate.sources.base import Format, Journal, Reading
from casemate.sources.csvrows import Dialect, checked, collapse, encoding_of, rows
from casemate.sources.pick import one_file
from casemate.sources.raw import RawFile, RawSet
from casemate.text.countries import country_code
from casemate.text.dates import parse_day
from casemate.text.scripts import script_of

_COLUMNS = (
    "Type", "QID", "Name", "Alias", "Chinese name", "Country", "Topics", "Summary", "Chinese summary", "Body", "List", "Date",
    "End date", "Source URL", "Address",
)  # fmt: skip
_HEADER = ",".join(_COLUMNS).encode()
_SCHEMATA = frozenset({"Person", "Company", "Organization"})
_LISTS = {
    "": "CN-ANNOUNCED",
    "AFSL": "CN-AFSL",
    "UEL": "CN-UEL",
    "List of Export Controls": "CN-ECL",
    "Export Control Watch List": "CN-ECWL",
    "List of Targets of Countermeasures": "CN-CML",
    'Diehard "Taiwan Independence" Separatists': "CN-TWI",
    'Henchmen and Accomplices of "Taiwan Independence"': "CN-TWI",
}
_DECISION = "decision on countermeasures"


def _recognise(raw: RawSet) -> tuple[RawFile, ...] | None:
    return one_file(raw, lambda file: file.head(400).removeprefix(b"\xef\xbb\xbf").startswith(_HEADER), "tables of Chinese measures")


def _read(files: tuple[RawFile, ...], journal: Journal) -> Reading:
    return Reading(parts=("entries",), fragments=_fragments(files[0], journal))


def _fragments(raw: RawFile, journal: Journal) -> Iterator[tuple[str, Fragment]]:
    dialect = Dialect()
    table = checked(rows(raw, dialect, encoding_of(raw, dialect.encodings)), len(_COLUMNS), raw.name)
    next(table)
    seen: Counter[str] = Counter()
    for line, cells in table:
        row = dict(zip(_COLUMNS, map(collapse, cells), strict=True))
        key = "\n".join((row["List"], row["Name"], row["Date"])).casefold()
        base = hashlib.sha256(key.encode()).hexdigest()[:12]
        seen[base] += 1
        if seen[base] > 1:
            journal.warn(f"a row that repeats list, name and date of an earlier one: {raw.name}:{line}")
        yield base if seen[base] == 1 else f"{base}.{seen[base]}", _entry(row, raw, line, journal)


def _entry(row: dict[str, str], raw: RawFile, line: int, journal: Journal) -> Fragment:
    if row["Type"] not in _SCHEMATA:
        raise _wrong("a type that is not known", raw, line, "Type", row["Type"])
    if not row["Name"]:
        raise _wrong("a row without a name", raw, line, "Name", row["Name"])
    programme = _LISTS.get(row["List"]) or ("CN-CML" if row["List"].casefold().startswith(_DECISION) else None)
    if programme is None:
        raise _wrong("a list whose effect is not known", raw, line, "List", row["List"])
    announced, end = _day(row["Date"], raw, line, "Date"), _day(row["End date"], raw, line, "End date")
    code = country_code(row["Country"]) if row["Country"] else None
    if row["Country"] and code is None:
        journal.miss(f"Country: {row['Country']}")
    journal.skip("Topics")
    aliases = [Name(text, "alias", script=script_of(text)) for text in _split(row["Alias"])]
    if row["Chinese name"]:
        aliases.append(Name(row["Chinese name"], "alias", script=script_of(row["Chinese name"]), language="zh"))
    return Fragment(
        part="entries",
        file=raw.name,
        line=line,
        schema=row["Type"],
        names=(Name(row["Name"], script=script_of(row["Name"])), *aliases),
        identifiers=(Identifier("other", row["QID"], label="Wikidata"),) if row["QID"] else (),
        places=(Place("address", row["Address"]),) if row["Address"] else (),
        countries=(Country("country", row["Country"], code),) if row["Country"] else (),
        programmes=(programme,),
        acts=(Act(": ".join(text for text in (row["Body"], row["List"]) if text), url=row["Source URL"] or None),),
        facts=(Fact("listing_event", end.isoformat(), "end date"),) if end else (),
        remarks=tuple(text for text in (row["Summary"], row["Chinese summary"]) if text),
        designated_on=announced,
    )


def _split(text: str) -> list[str]:
    return [piece.strip() for piece in text.split(";") if piece.strip()]


def _day(text: str, raw: RawFile, line: int, field: str) -> date | None:
    """``02.12.2019`` or ``02.12.19``; ``None`` where it is empty."""
    if not text:
        return None
    head, _, year = text.rpartition(".")
    try:
        return parse_day(f"{head}.20{year}" if len(year) == 2 else text)
    except ValueError as error:
        raise _wrong("not a day", raw, line, field, text) from error


def _wrong(what: str, raw: RawFile, line: int, field: str, value: str) -> SourceError:
    return SourceError(what, file=raw.name, line=line, field=field, value=value, remedy="The table has changed, or the file is damaged")


FORMATS = (
    Format("opensanctions-csv", "table that OpenSanctions transcribes (CC BY-NC; named by the user, never fetched)", _recognise, _read),
)
