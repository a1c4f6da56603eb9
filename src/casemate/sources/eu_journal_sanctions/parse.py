"""OpenSanctions' tables of the annexes of EU acts (``FORMAT.md`` beside them): one CSV per framework act, or per amending act.

Ids. An entry is ``<CELEX>-<annex>-<record>``: ``32014R0269-I.PERSONS-12``, from an amending act ``32026R1843-32014R0269-I.PERSONS-2091``
(the amending act first: its records are never taken for those of a consolidated table). Where the annex prints no record, ``~`` and
10 hex digits of the SHA-256 of schema and name stand for it. Rows that agree in every column about the entity are one entry under several
measures. Where an id repeats with another content, the first in the file keeps it and each later one gets ``.`` and 8 hex digits of the
SHA-256 of its content; two rows that agree in everything are refused.

Dates. The annex prints one date per entry: for a freeze and an export control that of listing (``designated_on``), for other measures that
from which they apply (``Act.effective``); both also stand at the measure. The tables have no date of the act or of its publication.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from datetime import date

from casemate.errors import SourceError
from casemate.model.listing import Act, Fact, Fragment, Measure
from casemate.sources import registry
from casemate.sources.base import Format, Journal, Reading
from casemate.sources.csvrows import Dialect, Row, checked, collapse, encoding_of, groups, rows
from casemate.sources.eu_journal_sanctions.record import ENTITY_COLUMNS, read_entity, split
from casemate.sources.raw import RawFile, RawSet
from casemate.text.dates import parse_day, parse_period
from casemate.text.yamltext import parse as parse_yaml

_META = ("recordId", "programKey", "annex", "measure", "startDate", "reason", "schema", "name")
_CONSOLIDATED = ("celex", *_META, *ENTITY_COLUMNS)
_AMENDMENT = ("amendedCelex", "amendmentCelex", *_META, *ENTITY_COLUMNS)
_FILE = re.compile(r"3\d{4}[RD]\d{4}\.csv")
_CELEX = re.compile(r"3(\d{4})([RD])(\d{4})")
_PINS = "eu_journal_sanctions.yml"
_SCHEMATA = frozenset({"Person", "LegalEntity", "Organization", "Company", "Vessel", "Asset"})
_FREEZE, _EXPORT = "Asset freeze", "Export control"
_MEASURES = frozenset({_FREEZE, _EXPORT, "Financial restrictions", "Investment ban", "Services ban", "Transportation restrictions"})
_ANNEX = re.compile(r"[IVXLCDM]+[A-Za-z]{0,2}(?:\.[A-Za-z]+)*")
_PROGRAMME = re.compile(r"EU-[A-Z][A-Z-]*")
_DIALECT = Dialect(encodings=("utf-8",))


def _tables(raw: RawSet, first: str) -> tuple[RawFile, ...]:
    return tuple(file for file in raw.files if _FILE.fullmatch(file.name) and file.head(64).startswith(first.encode() + b","))


def _recognise_consolidated(raw: RawSet) -> tuple[RawFile, ...] | None:
    found = _tables(raw, _CONSOLIDATED[0])
    pins = raw.get(_PINS)
    return (*found, *_tables(raw, _AMENDMENT[0]), *((pins,) if pins else ())) if found else None


def _recognise_amendments(raw: RawSet) -> tuple[RawFile, ...] | None:
    return _tables(raw, _AMENDMENT[0]) or None


def _read(files: tuple[RawFile, ...], journal: Journal) -> Reading:
    tables = [file for file in files if file.name != _PINS]
    pins, absorbed = _settings(next((file for file in files if file.name == _PINS), None))
    held = {file.name.removesuffix(".csv") for file in tables}
    missing = sorted(set(pins) - held)
    if all(file.head(64).startswith(b"amendedCelex") for file in tables):
        partial: str | None = "amending acts only: what stood before them is not here"
    elif missing:
        partial = f"without {', '.join(missing[:10])}"
    else:
        partial = "one act only" if len(tables) == 1 and not pins else None
    wanted = [file for file in tables if file.name.removesuffix(".csv") not in absorbed]
    for file in tables:
        if file not in wanted:
            journal.warn(f"an amendment that a consolidated table has taken up is not read: {file.name}")
    known = frozenset(registry.describe("eu_journal_sanctions").programmes)
    return Reading(parts=("entries",), fragments=(item for file in wanted for item in _fragments(file, known, journal)), partial=partial)


def _settings(raw: RawFile | None) -> tuple[dict[str, str], frozenset[str]]:
    """The pinned consolidated version of each framework act, and the amendments that stand in one."""
    if raw is None:
        return {}, frozenset()
    with raw.open() as file:
        config = parse_yaml(file.read(4 * 1024**2 + 1), raw.name).need("config")
    pins = {celex: version.text() for celex, version in config.need("consolidation").pairs()}
    taken = config.child("consolidated_amendments")
    return pins, frozenset(celex for celex, version in taken.pairs() if version.text() in pins.values()) if taken else frozenset()


def _fragments(raw: RawFile, known: frozenset[str], journal: Journal) -> Iterator[tuple[str, Fragment]]:
    encoding_of(raw, _DIALECT.encodings)
    columns = _columns(raw)
    taken: set[str] = set()
    for content, same in groups(lambda: _body(raw, columns), lambda row: _content(row, columns)):
        seen: set[tuple[str, str]] = set()
        table = [(line, dict(zip(columns, map(collapse, cells), strict=True))) for line, cells in same]
        for line, row in table:
            _check(row, raw, line)
            if (context := (row["programKey"], row["measure"])) in seen:
                raise _wrong("a row that stands twice", raw, line, "name", row["name"])
            seen.add(context)
        native_id = _base_id(table[0][1])
        if native_id in taken:
            native_id += f".{content[:8]}"
        if native_id in taken:
            raise _wrong("a row that stands twice", raw, table[0][0], "name", table[0][1]["name"])
        taken.add(native_id)
        yield native_id, _entry(table, raw, known, journal)


def _columns(raw: RawFile) -> tuple[str, ...]:
    _, header = next(rows(raw, _DIALECT, "utf-8"))
    for columns in (_CONSOLIDATED, _AMENDMENT):
        if header[0] == columns[0]:
            if tuple(header) != columns:
                odd = next((name for name in (*header, *columns) if (name in header) != (name in columns)), "their order")
                raise _wrong("not the columns of FORMAT.md", raw, 1, "header", odd)
            return columns
    raise _wrong("not the columns of FORMAT.md", raw, 1, "header", header[0])


def _body(raw: RawFile, columns: tuple[str, ...]) -> Iterator[Row]:
    table = checked(rows(raw, _DIALECT, "utf-8"), len(columns), raw.name)
    next(table)
    yield from table


def _content(row: Row, columns: tuple[str, ...]) -> str:
    """The SHA-256 of what the row says about the entity, and where it stands: all but programme, measure, date and reason."""
    apart = ("programKey", "measure", "startDate", "reason")
    text = "\x1f".join(collapse(cell) for name, cell in zip(columns, row[1], strict=True) if name not in apart)
    return hashlib.sha256(text.encode()).hexdigest()


def _check(row: dict[str, str], raw: RawFile, line: int) -> None:
    """Raises: SourceError for a scalar column that holds what FORMAT.md does not allow."""
    own = row.get("celex") or row["amendmentCelex"]
    if own != raw.name.removesuffix(".csv"):
        raise _wrong("a row of another act than the file's name says", raw, line, "celex", own)
    for column, pattern in (("amendedCelex", _CELEX), ("annex", _ANNEX), ("programKey", _PROGRAMME)):
        if column in row and not pattern.fullmatch(row[column]):
            raise _wrong("not of the form that FORMAT.md gives", raw, line, column, row[column])
    if row["measure"] not in _MEASURES:
        raise _wrong("a measure whose effect is not known", raw, line, "measure", row["measure"])
    if row["schema"] not in _SCHEMATA:
        raise _wrong("a schema that is not known", raw, line, "schema", row["schema"])
    if not row["name"]:
        raise _wrong("a row without a name", raw, line, "name", "")


def _wrong(what: str, raw: RawFile, line: int, field: str, value: str) -> SourceError:
    return SourceError(what, file=raw.name, line=line, field=field, value=value, remedy="The table may be cut or edited: take it again")


def _base_id(row: dict[str, str]) -> str:
    record = row["recordId"].replace(" ", "")
    if not record:
        record = "~" + hashlib.sha256(f"{row['schema']}|{row['name']}".casefold().encode()).hexdigest()[:10]
    acts = (row["celex"],) if "celex" in row else (row["amendmentCelex"], row["amendedCelex"])
    return "-".join((*acts, row["annex"], record))


def act_number(celex: str) -> tuple[str, str]:
    """Kind and number of an act by its CELEX: regulations before 2015 count number/year, later ones and decisions year/number.

    >>> act_number("32014R0269"), act_number("32024R1485"), act_number("32011D0173")
    (('Regulation', '269/2014'), ('Regulation', '2024/1485'), ('Decision', '2011/173'))
    """
    match = _CELEX.fullmatch(celex)
    assert match is not None, celex
    year, number = match[1], str(int(match[3]))
    if match[2] == "D":
        return "Decision", f"{year}/{number}"
    return "Regulation", f"{year}/{number}" if int(year) >= 2015 else f"{number}/{year}"


def _entry(table: list[tuple[int, dict[str, str]]], raw: RawFile, known: frozenset[str], journal: Journal) -> Fragment:
    line, row = table[0]
    cells = {}
    for column in ENTITY_COLUMNS:
        try:
            cells[column] = split(row[column])
        except ValueError as error:
            raise _wrong(f"broken quoting in a cell: {error}", raw, line, column, row[column]) from error
    found = read_entity(row["schema"], row["name"], cells)
    for shape in found.missed:
        journal.miss(shape)
    days = [_start(each["startDate"], raw, at) for at, each in table]
    framework = row.get("celex") or row["amendedCelex"]
    kind, number = act_number(framework)
    listed = next((day for (_, each), day in zip(table, days, strict=True) if each["measure"] in (_FREEZE, _EXPORT) and day), None)
    effective = next((day for (_, each), day in zip(table, days, strict=True) if each["measure"] not in (_FREEZE, _EXPORT) and day), None)
    acts = [Act(f"{kind} {number}, Annex {row['annex']}", number, effective=effective, url=_url(framework))]
    if "amendmentCelex" in row:
        amending, amending_number = act_number(row["amendmentCelex"])
        acts.append(Act(f"{amending} {amending_number}", amending_number, url=_url(row["amendmentCelex"])))
    undated = [each["startDate"] for (_, each), day in zip(table, days, strict=True) if each["startDate"] and day is None]
    return Fragment(
        part="entries",
        file=raw.name,
        line=line,
        schema=row["schema"],
        names=tuple(dict.fromkeys(found.names)),
        identifiers=tuple(dict.fromkeys(found.identifiers)),
        dates=tuple(dict.fromkeys(found.dates)),
        places=tuple(dict.fromkeys(found.places)),
        countries=tuple(dict.fromkeys(found.countries)),
        programmes=tuple(dict.fromkeys(_programme(each, number, known, journal) for _, each in table)),
        measures=tuple(Measure(each["measure"], each["programKey"], day) for (_, each), day in zip(table, days, strict=True)),
        acts=tuple(acts),
        facts=(
            *dict.fromkeys(found.facts),
            *(Fact("listing_event", parse_period(text).iso, "date of the entry, as printed") for text in undated),
            *dict.fromkeys(Fact("reason", each["reason"]) for _, each in table if each["reason"]),
        ),
        remarks=tuple(dict.fromkeys(found.remarks)),
        designated_on=listed,
    )


def _programme(row: dict[str, str], number: str, known: frozenset[str], journal: Journal) -> str:
    """The regime for a freeze; else regime, act and annex, or the measure where that annex is not known."""
    if row["measure"] == _FREEZE:
        return row["programKey"]
    programme = f"{row['programKey']}:{number}:{row['annex'].partition('.')[0]}"
    if programme in known:
        return programme
    journal.warn(f"an annex that is not known; its effect is that of the measure: {programme}, {row['measure']}")
    return row["measure"]


def _start(text: str, raw: RawFile, line: int) -> date | None:
    """The printed date as a day; ``None`` where it is empty or less precise than a day."""
    if not text:
        return None
    clean = re.sub(r"(?<=[A-Za-z])\.", "", text)
    try:
        parse_period(clean)
    except ValueError as error:
        raise _wrong("not a date", raw, line, "startDate", text) from error
    try:
        return parse_day(clean)
    except ValueError:
        return None


def _url(celex: str) -> str:
    return f"https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:{celex}"


FORMATS = (
    Format(
        "oj-consolidated",
        "tables of consolidated annexes, transcribed by OpenSanctions (CC BY-NC; named by the user, never fetched)",
        _recognise_consolidated,
        _read,
    ),
    Format(
        "oj-amendments",
        "tables of amending acts, transcribed by OpenSanctions (CC BY-NC; named by the user, never fetched)",
        _recognise_amendments,
        _read,
    ),
)
