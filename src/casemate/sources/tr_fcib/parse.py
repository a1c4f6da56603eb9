"""MASAK's freezing lists: list A from the text of its document, lists B, C and D from their workbooks.

List A gives its entries no id; the workbooks give identity and tax numbers to some. An entry's id is the letter of the list and the
identity number (11 digits) or tax number (10 digits) where there is one, else ``~`` and the first 12 hex digits of the SHA-256 of the
list's letter, name and date of birth in lower case; an entry that repeats one gets ``.2``, ``.3`` … in the order of the file.

Which files are an edition. MASAK publishes the four lists apart. List A alone is taken, with a warning that it says nothing on the others;
so are all four together. Any other set is partial. Who holds B, C or D hands over all four each time: list A alone would then look like
the removal of the others, and is refused for its shrinkage (``max_shrink`` in ``source.yml``; B, C and D are two thirds of the whole).
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from casemate.errors import SourceError
from casemate.model.listing import Act, Country, Dated, Fact, Fragment, Identifier, Name, NameKind, Place, Quality, Relation
from casemate.sources.base import Format, Journal, Reading
from casemate.sources.raw import RawFile, RawSet
from casemate.sources.sheet import is_spreadsheet
from casemate.sources.tr_fcib import turkish
from casemate.sources.tr_fcib.listtext import Entry, read_entries
from casemate.sources.tr_fcib.workbook import programme_of, read_rows
from casemate.text.dates import parse_day
from casemate.text.scripts import script_of

_TITLE = "Malvarlıklarının Dondurulmasına Karar Verilen"
_LETTERS = {"TR-6415-5": "A", "TR-6415-6": "B", "TR-6415-7": "C", "TR-7262-3": "D"}
_DAY = re.compile(r"\d{1,2}\.\d{1,2}\.\d{4}")


@dataclass(slots=True)
class _Values:
    """What the fields of one entry say, collected one by one."""

    names: list[Name] = field(default_factory=list)
    identifiers: list[Identifier] = field(default_factory=list)
    dates: list[Dated] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    countries: list[Country] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def add_names(self, text: str, kind: NameKind, quality: Quality = "strong") -> None:
        names, told = turkish.other_names(text, kind, quality)
        self.names += names
        self.remarks += told

    def add_dates(self, text: str, kind: Literal["birth", "incorporation"], journal: Journal) -> None:
        for item in turkish.items(text):
            bare, _, note = item.partition("(")
            try:
                self.dates.append(
                    Dated(kind, turkish.period(bare if bare.strip() else item), note.strip(" )") or None if bare.strip() else None)
                )
            except ValueError:
                self.remarks.append(f"{kind}: {item}")
                journal.miss(f"date: {re.sub('[0-9]', '9', item)[:50]}")

    def add_countries(self, text: str, journal: Journal) -> None:
        for item in turkish.items(text):
            code = turkish.country(item) or turkish.country(re.sub(r"\([^()]*\)", "", item))
            if code is None:
                journal.miss(f"nationality: {item[:60]}")
            self.countries.append(Country("nationality", item, code))

    def add_places(self, text: str, kind: Literal["birth", "address"]) -> None:
        found = [item for item in turkish.items(text) if not re.fullmatch(r"Şube \d+", item)]
        self.places += [Place(kind, item, country=turkish.last_country(item)) for item in found]

    def add_documents(self, text: str, kind: str, journal: Journal) -> None:
        found, missed = turkish.documents(text, kind)
        self.identifiers += found
        self.remarks += [f"{kind}: {item}" for item in missed]
        for _ in missed:
            journal.miss(kind)

    def add_facts(self, text: str, kind: str) -> None:
        self.facts += [Fact(kind, item) for item in turkish.items(text)]


def _is_text(raw: RawFile) -> bool:
    return not is_spreadsheet(raw) and _TITLE in raw.head(1024).decode("utf-8", "ignore")


def _books(raw: RawSet) -> tuple[RawFile, ...]:
    return tuple(file for file in raw.files if is_spreadsheet(file) and programme_of(file) is not None)


def _recognise_text(raw: RawSet) -> tuple[RawFile, ...] | None:
    texts = tuple(file for file in raw.files if _is_text(file))
    return (*texts, *_books(raw)) if len(texts) == 1 else None


def _recognise_books(raw: RawSet) -> tuple[RawFile, ...] | None:
    return _books(raw) or None


def _read(files: tuple[RawFile, ...], journal: Journal) -> Reading:
    held: list[str] = []
    for file in files:
        programme = programme_of(file) if is_spreadsheet(file) else "TR-6415-5"
        assert programme is not None
        if programme in held:
            raise SourceError("two files of one list", file=file.name, value=programme, remedy="Name a folder with one file of each list")
        held.append(programme)
    missing = [f"list {letter}" for programme, letter in _LETTERS.items() if programme not in held]
    if held == ["TR-6415-5"]:
        journal.warn(
            "list A alone: lists B, C and D have files of their own, and this edition says nothing on who stands in them; "
            "name a folder with the files of all four"
        )
        missing = []
    return Reading(
        parts=("entries",),
        fragments=_fragments(files, held, journal),
        partial=f"without {', '.join(missing)}" if missing else None,
    )


def _fragments(files: tuple[RawFile, ...], held: list[str], journal: Journal) -> Iterator[tuple[str, Fragment]]:
    seen: Counter[str] = Counter()
    for file, programme in zip(files, held, strict=True):
        for base, fragment in _of_book(file, programme, journal) if is_spreadsheet(file) else _of_text(file, programme, journal):
            seen[base] += 1
            if seen[base] > 1:
                journal.warn(f"an entry that repeats the id of an earlier one: {file.name}:{fragment.line}, {base}")
            yield base if seen[base] == 1 else f"{base}.{seen[base]}", fragment


def _id(programme: str, number: str | None, name: str, birth: str) -> str:
    letter = _LETTERS[programme]
    if number is not None:
        return f"{letter}-{number}"
    return f"{letter}-~" + hashlib.sha256(f"{letter}|{name}|{birth}".casefold().encode()).hexdigest()[:12]


def _of_text(raw: RawFile, programme: str, journal: Journal) -> Iterator[tuple[str, Fragment]]:
    for entry in read_entries(raw):
        found = _text_values(entry, journal)
        if not found.names:
            raise SourceError("an entry without a name", file=raw.name, line=entry.line, field="Adı Soyadı", remedy="The text may be cut")
        numbered = (
            "1:" in entry.text("name").replace(" ", "") or entry.text("birth_date") or entry.text("birth_place") or entry.text("birth")
        )
        schema = "Organization" if not entry.section.persons else "Person" if numbered else "LegalEntity"
        owner = entry.text("owner")
        yield (
            _id(programme, entry.text("tax") if entry.section.prose else None, found.names[0].text, entry.text("birth_date")),
            Fragment(
                part="entries",
                file=raw.name,
                line=entry.line,
                schema=schema,
                names=tuple(dict.fromkeys(found.names)),
                identifiers=tuple(dict.fromkeys(found.identifiers)),
                dates=tuple(dict.fromkeys(found.dates)),
                places=tuple(dict.fromkeys(found.places)),
                countries=tuple(dict.fromkeys(found.countries)),
                programmes=(programme,),
                facts=(Fact("list_of", entry.section.title), *dict.fromkeys(found.facts)),
                relations=(Relation("owner", owner, note=entry.section.title),) if owner else (),
                remarks=tuple(dict.fromkeys(found.remarks)),
                designated_on=_listed(entry.text("listed")),
            ),
        )


def _text_values(entry: Entry, journal: Journal) -> _Values:
    found = _Values()
    primary = turkish.primary_name(entry.text("name"))
    if not turkish.says_nothing(primary):
        found.names.append(Name(primary, script=script_of(primary)))
    found.add_names(entry.text("original"), "alias")
    found.add_names(entry.text("alias"), "alias")
    found.add_names(entry.text("weak_alias"), "alias", "weak")
    found.add_names(entry.text("former"), "former")
    found.add_facts(entry.text("title"), "title")
    found.add_facts(entry.text("position"), "position")
    found.add_dates(entry.text("birth_date"), "birth", journal)
    for item in turkish.items(entry.text("birth")):
        if re.search(r"\d{4}", item):
            found.add_dates(item, "birth", journal)
        else:
            found.add_places(item, "birth")
    found.add_places(entry.text("birth_place"), "birth")
    found.add_places(entry.text("address"), "address")
    found.add_countries(entry.text("nationality"), journal)
    found.add_documents(entry.text("passport"), "passport", journal)
    found.add_documents(entry.text("id"), "national_id", journal)
    found.remarks += turkish.items(entry.text("id_or_address"))
    found.identifiers += [Identifier("tax", number, "tr") for number in turkish.items(entry.text("tax"))]
    listed = entry.text("listed")
    if not turkish.says_nothing(listed) and _listed(listed) is None:
        found.remarks.append(listed)
        journal.miss("Listelenme Tarihi")
    info = entry.text("info")
    if not turkish.says_nothing(info):
        found.remarks.append(info)
    return found


def _listed(text: str) -> date | None:
    """The day at the start of a text such as "24.01.2014 (29.02.2016 tarihinde güncellendi)"; ``None`` where there is none."""
    match = _DAY.search(text)
    try:
        return parse_day(match[0]) if match else None
    except ValueError:
        return None


def _of_book(raw: RawFile, programme: str, journal: Journal) -> Iterator[tuple[str, Fragment]]:
    for line, row in read_rows(raw):
        journal.skip("Sıra No")
        found = _Values()
        name = row.get("name") or row["entity_name"]
        found.names.append(Name(name, script=script_of(name)))
        found.add_names(row.get("alias", ""), "alias")
        found.add_names(row.get("former", ""), "former")
        if row.get("name") and row.get("entity_name"):
            found.add_names(row["entity_name"], "alias")
        person = any(row.get(column) for column in ("birth_date", "mother", "father"))
        kind: Literal["birth", "incorporation"] = "birth" if person else "incorporation"
        for column in ("birth_date", "founded_or_born"):
            found.add_dates(row.get(column, ""), kind, journal)
        found.add_places(row.get("birth_place", ""), "birth" if person else "address")
        found.add_places(row.get("address", ""), "address")
        for column in ("nationality", "other_nationality"):
            found.add_countries(row.get(column, ""), journal)
        number = _number(row, found, journal)
        found.add_documents(row.get("other_number", ""), "passport" if person else "registration", journal)
        found.add_facts(row.get("position", ""), "position")
        found.facts += [
            Fact("family", row[column], note) for column, note in (("mother", "mother"), ("father", "father")) if row.get(column)
        ]
        found.facts += [Fact("reason", row["organisation"], "örgütü")] if row.get("organisation") else []
        found.facts += [Fact("effect_note", row["measure"])] if row.get("measure") else []
        found.remarks += turkish.items(row.get("info", ""))
        listed = _listed(row.get("listed", "")) or _listed(row.get("gazette", "")) or _listed(row.get("decision", ""))
        yield (
            _id(programme, number, name, row.get("birth_date", "")),
            Fragment(
                part="entries",
                file=raw.name,
                line=line,
                schema="Person" if person else "LegalEntity",
                names=tuple(dict.fromkeys(found.names)),
                identifiers=tuple(dict.fromkeys(found.identifiers)),
                dates=tuple(dict.fromkeys(found.dates)),
                places=tuple(dict.fromkeys(found.places)),
                countries=tuple(dict.fromkeys(found.countries)),
                programmes=(programme,),
                acts=_acts(row),
                facts=tuple(dict.fromkeys(found.facts)),
                remarks=tuple(dict.fromkeys(found.remarks)),
                designated_on=listed,
            ),
        )


def _number(row: Mapping[str, str], found: _Values, journal: Journal) -> str | None:
    """The identity number (11 digits) or tax number (10 digits) of a row, added to ``found``; other numbers are passports."""
    text = row.get("number", "")
    own = None
    for piece in re.split(r"[-/,;\s]+", text) if re.fullmatch(r"[\d\s/,;-]+", text) else [text]:
        digits = piece.strip()
        if re.fullmatch(r"\d{10,11}", digits):
            found.identifiers.append(Identifier("national_id" if len(digits) == 11 else "tax", digits, "tr"))
            own = own or digits
        else:
            found.add_documents(digits, "passport", journal)
    return own


def _acts(row: Mapping[str, str]) -> tuple[Act, ...]:
    """The decision and the Official Gazette that published it: each "day-number"."""
    decision, gazette = row.get("decision", ""), row.get("gazette", "")
    if not decision and not gazette:
        return ()
    title = "; ".join(text for text in (decision and f"Karar {decision}", gazette and f"Resmi Gazete {gazette}") if text)
    return (Act(title, dated=_listed(decision), published=_listed(gazette)),)


FORMATS = (
    Format("masak-text", "list A as text (with workbooks of B, C and D beside it)", _recognise_text, _read),
    Format("masak-xlsx", "workbooks of lists B, C and D, under the names that MASAK gives them", _recognise_books, _read),
)
