"""The workbook of the Sanctions Headquarters: four sections (Iran and North Korea, individuals and organisations), headed in Hebrew.

An entry's id is its permanent reference on the UN list, as ``IRi.001`` or ``KPe.050``: the cell writes it in several ways ("2231 IRi.003",
"1718KPe.046", "KPe.064", "1718 Pe.036"), so the country comes from the section, the letter and the number from the cell. Each section
states how many entries it has and numbers them; both are checked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from casemate.errors import SourceError
from casemate.model.listing import Fact, Fragment, Identifier
from casemate.sources.base import Format, Journal, Reading
from casemate.sources.il_wmd_sanctions import cells as read
from casemate.sources.raw import RawFile, RawSet
from casemate.sources.sheet import is_spreadsheet, rows
from casemate.text.dates import parse_day

_UPDATED = re.compile(r"עודכן לאחרונה בתאריך:\s*(\d{1,2}/\d{1,2}/\d{4})")
_LAW = "למניעת הפצה ומימון של נשק להשמדה המונית"
_SECTION = re.compile(r'הכרזות\s*–\s*(איראן|צפון קוריאה)\s+(יחידים|ארגונים)\S*\s*–\s*סה"כ\s+(\d+)')
_COUNTRIES = {"איראן": ("IR", "UNSC-2231"), "צפון קוריאה": ("KP", "UNSC-1718")}
_REFERENCE = re.compile(r"(?:\d{4,5})?\s*([A-Z]{0,2})([ie])\s*\.\s*(\d{1,3})", re.IGNORECASE)
_SERIAL = 'מס"ד'
#: How a column's heading begins -> what it holds.
_HEADINGS = {
    _SERIAL: "serial",
    "מועד ההכרזה המקורי": "declared",
    "זהות הג": "authority",
    "מספר החלטה ומספר סידורי ברשומות": "reference",
    "מועד אימוץ ההכרזה בישראל (אימוץ אוטומטי זמני)": "adopted",
    "מועד אימוץ ההכרזה בישראל (אימוץ קבוע)": "confirmed",
    "שם הישות": "name",
    "מספרי דרכון/זיהוי": "documents",
    "תאריך לידה": "dates",
    "מדינת אזרחות": "country",
    "פרטי זיהוי אחרים": "info",
}
_MONTHS = ["ינואר", "פברואר", "מרץ", "אפריל", "מאי", "יוני", "יולי", "אוגוסט", "ספטמבר", "אוקטובר", "נובמבר", "דצמבר"]
_HEBREW_DAY = re.compile(r"(\d{1,2})\s+ב(\S+)\s+(\d{4})")


@dataclass(slots=True)
class _Section:
    code: str
    programme: str
    person: bool
    stated: int
    line: int
    seen: int = 0


def _recognise(raw: RawSet) -> tuple[RawFile, ...] | None:
    books = [file for file in raw.files if is_spreadsheet(file)]
    if len(books) != 1:
        return None
    try:
        for number, texts in rows(books[0]):
            if _LAW in texts[0]:
                return (books[0],)
            if number > 10:
                return None
    except SourceError:
        return None
    return None


def _read(files: tuple[RawFile, ...], journal: Journal) -> Reading:
    raw = files[0]
    published: date | None = None
    stated = 0
    for _, texts in rows(raw):
        if (match := _UPDATED.search(texts[0])) and published is None:
            published = parse_day(match[1])
        if match := _SECTION.search(texts[0]):
            stated += int(match[3])
    return Reading(parts=("entries",), fragments=_fragments(raw, journal), published=published, stated_count=stated)


def _fragments(raw: RawFile, journal: Journal) -> Iterator[tuple[str, Fragment]]:
    columns: list[str] = []
    section: _Section | None = None
    seen: set[str] = set()
    for line, texts in rows(raw):
        first = texts[0]
        if match := _SECTION.search(first):
            _close(section, raw)
            code, programme = _COUNTRIES[match[1]]
            section = _Section(code, programme, match[2] == "יחידים", int(match[3]), line)
        elif first == _SERIAL:
            columns = _columns(texts, raw, line)
        elif first.isdigit() and section is not None and columns:
            section.seen += 1
            row = dict(zip(columns, texts, strict=True))
            if int(first) != section.seen:
                raise _wrong("the rows are not numbered in order", raw, line, _SERIAL, first)
            native_id, fragment = _entry(row, section, raw, line, journal)
            if native_id in seen:
                raise _wrong("an entry stands twice", raw, line, "reference", native_id)
            seen.add(native_id)
            yield native_id, fragment
        elif not (_UPDATED.search(first) or _LAW in first) or any(texts[1:]):
            raise _wrong("a row that is neither title, heading, section nor entry", raw, line, "A", first or " ".join(texts))
    if section is None:
        raise SourceError("no section", file=raw.name, remedy="The file may be cut, or the format has changed")
    _close(section, raw)


def _close(section: _Section | None, raw: RawFile) -> None:
    if section is not None and section.seen != section.stated:
        raise SourceError(
            f"the section states {section.stated} entries and has {section.seen}",
            file=raw.name,
            line=section.line,
            remedy="The file may be cut",
        )


def _columns(texts: list[str], raw: RawFile, line: int) -> list[str]:
    found = []
    for heading in texts:
        flat = " ".join(heading.split())
        name = next((field for start, field in _HEADINGS.items() if flat.startswith(start)), None)
        if name is None or name in found:
            raise _wrong("a column that is not known, or stands twice", raw, line, "heading", heading)
        found.append(name)
    if len(found) != len(_HEADINGS):
        missing = next(start for start, field in _HEADINGS.items() if field not in found)
        raise _wrong("a column is missing", raw, line, "heading", missing)
    return found


def _wrong(what: str, raw: RawFile, line: int, field: str, value: str) -> SourceError:
    return SourceError(what, file=raw.name, line=line, field=field, value=value, remedy="The format has changed, or the file is damaged")


def _entry(row: dict[str, str], section: _Section, raw: RawFile, line: int, journal: Journal) -> tuple[str, Fragment]:
    texts = {name: read.flat(value) for name, value in row.items() if name != "serial"}
    names = read.names(texts["name"])
    if not names:
        raise _wrong("an entry without a name", raw, line, "name", row["name"])
    native_id = _reference(texts["reference"], section, raw, line)
    days = {name: _day(texts[name], name, raw, line) for name in ("declared", "adopted", "confirmed")}
    found = read.Cells()
    read.documents(texts["documents"], found, person=section.person)
    if texts["dates"]:
        read.dates(texts["dates"], found, person=section.person)
    read.country(texts["country"], found, person=section.person)
    read.info(texts["info"], found)
    for shape in found.missed:
        journal.miss(shape)
    events = [("declared", f"designated by {texts['authority']}"), ("confirmed", "permanent adoption in Israel")]
    facts = [Fact("listing_event", day.isoformat(), note) for name, note in events if (day := days[name]) is not None]
    return native_id, Fragment(
        part="entries",
        file=raw.name,
        line=line,
        schema="Person" if section.person else "Organization",
        names=names,
        identifiers=(Identifier("list_reference", native_id, label=texts["reference"]), *found.identifiers),
        dates=tuple(found.dates),
        places=tuple(found.places),
        countries=tuple(found.countries),
        programmes=(section.programme,),
        facts=(*found.facts, *facts),
        remarks=tuple(found.remarks),
        designated_on=days["adopted"] or days["confirmed"],
    )


def _reference(text: str, section: _Section, raw: RawFile, line: int) -> str:
    """The UN's permanent reference; the section says the country, which the cell leaves out or cuts at times."""
    match = _REFERENCE.fullmatch(text)
    letter = "i" if section.person else "e"
    known = (section.code, section.code[0], section.code[1], "")
    if match is None or match[1].upper() not in known or match[2].casefold() != letter:
        raise _wrong(f"not a reference of a section of {section.code}{letter}", raw, line, "reference", text)
    return f"{section.code}{letter}.{int(match[3]):03d}"


def _day(text: str, name: str, raw: RawFile, line: int) -> date | None:
    """A day as "24 Mar. 2007" or "12 במרץ 2018"."""
    if not text:
        return None
    match = _HEBREW_DAY.fullmatch(text)
    try:
        if match and match[2] in _MONTHS:
            return date(int(match[3]), _MONTHS.index(match[2]) + 1, int(match[1]))
        return parse_day(text)
    except ValueError as error:
        raise _wrong("not a day", raw, line, name, text) from error


FORMATS = (Format("mof-xlsx", "workbook of the Ministry of Finance (XLSX, headed in Hebrew)", _recognise, _read),)
