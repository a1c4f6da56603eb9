"""The Security Council Consolidated List as XML (schema ``sc-sanctions.xsd``).

An entry's id is its permanent reference number, trimmed (some editions write ``KPe.001 `` with a blank, and one wrote
``TAI.171``). A file of one committee's list has the same shape; it is read as a partial edition.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

from casemate.errors import LimitError, SourceError
from casemate.model.listing import Country, Dated, Fact, Fragment, Identifier, Name, NameKind, Place, PlaceKind, Quality
from casemate.model.time import Period
from casemate.sources.base import Format, Journal, Reading
from casemate.sources.pick import one_file
from casemate.sources.raw import RawFile, RawSet
from casemate.sources.un_sc_sanctions import comments, names
from casemate.sources.un_sc_sanctions.documents import document
from casemate.sources.xmlstream import Strict, local, root_of, stream
from casemate.text.countries import country_code
from casemate.text.dates import parse_period
from casemate.text.scripts import script_of

ROOT = "CONSOLIDATED_LIST"
PARTS = ("entries", "aliases", "addresses", "remarks")
_SECTIONS = {"INDIVIDUAL": "INDIVIDUALS", "ENTITY": "ENTITIES"}
_KINDS = frozenset(_SECTIONS)
_CONTAINERS = frozenset({ROOT, *_SECTIONS.values()})
#: ``QUALITY`` of an alias -> kind and quality. Individuals have a quality, entities a kind.
_QUALITIES: dict[str, tuple[NameKind, Quality]] = {
    "good": ("alias", "strong"), "low": ("alias", "weak"), "a.k.a.": ("alias", "strong"), "f.k.a.": ("former", "strong"),
}  # fmt: skip
_GENDERS = {"male": "male", "female": "female"}
#: ``xs:date`` with its time zone, which says nothing about a day of listing.
_XS_DATE = re.compile(r"(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})?")
_PERMANENT = re.compile(r"([A-Za-z]{2})([IiEe])\.(\d{3,4})")
_YEARS = re.compile(r"(\d{4}) ?[-/] ?(\d{4})")
_MONTHS = re.compile(r"between ([A-Za-z]{3,9})\.? and ([A-Za-z]{3,9})\.? (\d{4})", re.IGNORECASE)
#: The longest real name has 104 characters.
_MAX_NAME = 2_000
_DAMAGED = "The file is damaged, or the format has changed: fetch it again"


def _recognise(raw: RawSet) -> tuple[RawFile, ...] | None:
    return one_file(raw, lambda file: root_of(file.head()) == ROOT, "the consolidated list")


def _read(files: tuple[RawFile, ...], journal: Journal) -> Reading:
    raw = files[0]
    published, lists, kinds = _survey(raw)
    partial = None
    if len(lists) == 1:
        partial = f"the list of one committee only: {next(iter(lists))}"
    elif len(kinds) == 1:
        missing = next(section for kind, section in _SECTIONS.items() if kind not in kinds)
        partial = f"every entry is an {next(iter(kinds))}: the section {missing} is missing"
    return Reading(PARTS, _fragments(raw, journal), published=published, partial=partial)


def _survey(raw: RawFile) -> tuple[date, Counter[str], set[str]]:
    """The day on which the file was generated, how many entries each committee's list has, and which kinds of entries there are.

    The whole file is checked to be XML.
    """
    published: date | None = None
    lists: Counter[str] = Counter()
    kinds: set[str] = set()
    with raw.open() as file:
        for event, element in stream(file, raw.name, frozenset({"UN_LIST_TYPE"})):
            if event == "root":
                published = _generated(element, raw.name)
            else:
                lists[" ".join((element.text or "").split())] += 1
                kinds.add(local(element.getparent().tag))
    if published is None or not lists:
        raise SourceError("the list holds no entry", file=raw.name, line=1, remedy="An empty list is never taken: fetch it again")
    return published, lists, kinds


def _generated(root: Any, file: str) -> date:
    text = str(root.get("dateGenerated") or "")
    try:
        return date.fromisoformat(text[:10])
    except ValueError as error:
        raise SourceError(
            "the day on which the list was generated is missing", file=file, line=1, field="dateGenerated", value=text, remedy=_DAMAGED
        ) from error


def _fragments(raw: RawFile, journal: Journal) -> Iterator[tuple[str, Fragment]]:
    seen: dict[str, int | None] = {}
    with raw.open() as file:
        for event, element in stream(file, raw.name, _KINDS, containers=_CONTAINERS):
            if event == "root":
                continue
            entry = _Entry(Strict(element, raw.name), journal)
            if entry.id in seen:
                raise SourceError(
                    f"the reference number stands twice, first in line {seen[entry.id]}", file=raw.name, line=entry.line,
                    field="REFERENCE_NUMBER", value=entry.id, remedy="Two editions may be joined in one file: fetch it again",
                )  # fmt: skip
            seen[entry.id] = entry.line
            for fragment in entry.fragments():
                if any(len(name.text) > _MAX_NAME for name in fragment.names):
                    raise LimitError(
                        f"a name of more than {_MAX_NAME} characters", file=raw.name, line=fragment.line, field="name", value=entry.id,
                        remedy="No name is that long; check the file",
                    )  # fmt: skip
                yield entry.id, fragment


class _Entry:
    """One INDIVIDUAL or ENTITY being read."""

    def __init__(self, element: Strict, journal: Journal) -> None:
        self.element, self.journal = element, journal
        self.person = element.name == "INDIVIDUAL"
        self.prefix = element.name
        self.line = element.line
        reference = self.need("REFERENCE_NUMBER")
        permanent = _PERMANENT.fullmatch(reference)
        self.id = f"{permanent[1].upper()}{permanent[2].lower()}.{permanent[3]}" if permanent else reference
        self.dates: list[Dated] = []
        self.places: list[Place] = []
        self.facts: list[Fact] = []

    def need(self, name: str) -> str:
        text = self.element.text(name)
        if text is None:
            raise SourceError(f"{self.prefix} without {name}", file=self.element.file, line=self.line, field=name, remedy=_DAMAGED)
        return text

    def day(self, text: str, field: str, at: Strict | None = None) -> date:
        match = _XS_DATE.fullmatch(text)
        try:
            if match is None:
                raise ValueError(text)
            return date.fromisoformat(match[1])
        except ValueError as error:
            raise SourceError(
                "not a day", file=self.element.file, line=(at or self.element).line, field=field, value=text, remedy=_DAMAGED
            ) from error

    def values(self, name: str) -> list[str]:
        """The texts of the ``VALUE`` children of all children called ``name``."""
        found = []
        for child in self.element.children(name):
            found += child.texts("VALUE")
            child.done()
        return found

    def skip(self, *fields: str) -> None:
        for field in fields:
            if self.element.texts(field):
                self.journal.skip(field)

    def fragments(self) -> Iterator[Fragment]:
        """What the element says, by part."""
        aliases, alias_lines = self.aliases()
        addresses = self.children_places("address", f"{self.prefix}_ADDRESS")
        entry = self.entry()
        yield entry
        file = self.element.file
        if aliases:
            yield Fragment("aliases", file, self.line, lines=tuple(alias_lines), names=tuple(aliases))
        if addresses:
            yield Fragment(
                "addresses", file, self.line, lines=tuple(line for _, line in addresses), places=tuple(place for place, _ in addresses)
            )
        text = self.comments
        if text:
            found = comments.read(text, self.id, self.journal)
            yield Fragment(
                "remarks",
                file,
                self.line,
                identifiers=tuple(dict.fromkeys(found.identifiers)),
                measures=tuple(dict.fromkeys(found.measures)),
                facts=tuple(dict.fromkeys((*found.facts, *(Fact("listing_event", day.isoformat(), what) for day, what in found.events)))),
                relations=tuple(dict.fromkeys(found.relations)),
                remarks=(text,),
            )

    def entry(self) -> Fragment:
        """The part ``entries``; whatever is left of the element is read here, and the element is done."""
        element = self.element
        primary = " ".join(
            text for field in ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME") if (text := element.text(field)) is not None
        )
        if not primary:
            raise SourceError(f"{self.prefix} without a name", file=element.file, line=self.line, field="FIRST_NAME", remedy=_DAMAGED)
        original = element.texts("NAME_ORIGINAL_SCRIPT")
        programme = self.need("UN_LIST_TYPE")
        listed_on = self.day(self.need("LISTED_ON"), "LISTED_ON")
        updates = [self.day(text, "LAST_DAY_UPDATED") for text in self.values("LAST_DAY_UPDATED")]
        identifiers: list[Identifier] = [Identifier("list_reference", self.need("DATAID"), label="DATAID")]
        self.event(updates, "updated")
        if submitted := element.text("SUBMITTED_ON"):
            self.event([self.day(submitted, "SUBMITTED_ON")], "submitted")
        if delisted := element.text("DELISTED_ON"):
            day = self.day(delisted, "DELISTED_ON")
            updates.append(day)
            self.event([day], "delisted")
            self.journal.warn(f"an entry that says when it was delisted: {self.id}")
        if submitter := element.text("SUBMITTED_BY"):
            self.facts.append(Fact("note", submitter, "submitted by"))
        self.facts += [Fact("title", text) for text in self.values("TITLE")]
        self.facts += [Fact("position", text) for text in self.values("DESIGNATION")]
        self.gender()
        countries = [self.nationality(text) for text in (*self.values("NATIONALITY"), *element.texts("NATIONALITY2"))]
        for child in element.children("INDIVIDUAL_DATE_OF_BIRTH"):
            self.birth_date(child)
        self.places += [place for place, _ in self.children_places("birth", "INDIVIDUAL_PLACE_OF_BIRTH")]
        for child in element.children("INDIVIDUAL_DOCUMENT"):
            found = document(child, self.journal)
            if isinstance(found, Identifier):
                identifiers.append(found)
            elif found is not None:
                self.facts.append(found)
        self.comments = element.text("COMMENTS1")
        for kind in self.values("LIST_TYPE"):
            if kind != "UN List":
                raise element.fail("a list type that is not known", value=kind, remedy=_DAMAGED)
        self.skip("VERSIONNUM", "SORT_KEY", "SORT_KEY_LAST_MOD")
        element.done()
        return Fragment(
            "entries",
            element.file,
            self.line,
            schema="Person" if self.person else "Organization",
            names=(Name(primary, script=script_of(primary)), *dict.fromkeys(names.original_script(text) for text in original)),
            identifiers=tuple(dict.fromkeys(identifiers)),
            dates=tuple(dict.fromkeys(self.dates)),
            places=tuple(dict.fromkeys(self.places)),
            countries=tuple(dict.fromkeys(countries)),
            programmes=(programme,),
            facts=tuple(dict.fromkeys(self.facts)),
            designated_on=listed_on,
            amended_on=max(updates, default=None),
        )

    def event(self, days: list[date], what: str) -> None:
        self.facts += [Fact("listing_event", day.isoformat(), what) for day in sorted(set(days))]

    def gender(self) -> None:
        text = self.element.text("GENDER")
        if text is None:
            return
        if text.casefold() == "unknown":
            self.journal.skip("GENDER unknown")
        elif text.casefold() in _GENDERS:
            self.facts.append(Fact("gender", _GENDERS[text.casefold()]))
        else:
            raise self.element.fail("a gender that is not known", value=text, remedy=_DAMAGED)

    def nationality(self, text: str) -> Country:
        code = country_code(text)
        if code is None:
            self.journal.miss("NATIONALITY: more than one country's name")
        return Country("nationality", text, code)

    def aliases(self) -> tuple[list[Name], list[int]]:
        """The alternative names, and the line of each; what an alias says besides goes to the entry's facts."""
        found: dict[Name, int] = {}
        for child in self.element.children(f"{self.prefix}_ALIAS"):
            text, quality, note = child.text("ALIAS_NAME"), child.text("QUALITY"), child.text("NOTE")
            born, city, country = child.text("DATE_OF_BIRTH"), child.text("CITY_OF_BIRTH"), child.text("COUNTRY_OF_BIRTH")
            child.done()
            alias = names.Alias((), note)
            if text is not None:
                kinds = _QUALITIES.get((quality or "").casefold())
                if kinds is None:
                    raise child.fail("an alias quality that is not known", value=quality or "", remedy=_DAMAGED)
                alias = names.alias(text, note, kind=kinds[0], quality=kinds[1])
            for name in alias.names:
                found.setdefault(name, child.line or 0)
            whose = f"as {alias.names[0].text}" if alias.names else "as an alias that is not named"
            if alias.remark:
                self.facts.append(Fact("note", alias.remark, whose))
            if born and born.casefold() != "null":
                self.dates.append(Dated("birth", self.alias_period(child, born), whose))
            if city or country:
                self.places.append(self.place("birth", (None, city, None, None, country), whose))
        return list(found), list(found.values())

    def alias_period(self, at: Strict, text: str) -> Period:
        years = _YEARS.fullmatch(text)
        try:
            return Period.of_year(int(years[1]), int(years[2])) if years else parse_period(text)
        except ValueError as error:
            raise SourceError("not a date", file=at.file, line=at.line, field="DATE_OF_BIRTH", value=text, remedy=_DAMAGED) from error

    def birth_date(self, child: Strict) -> None:
        kind = (child.text("TYPE_OF_DATE") or "").casefold()
        day, year, note = child.text("DATE"), child.text("YEAR"), child.text("NOTE")
        first, last = child.text("FROM_YEAR"), child.text("TO_YEAR")
        child.done()
        if kind not in ("", "exact", "approximately", "between"):
            raise child.fail("a type of date that is not known", value=kind, remedy=_DAMAGED)
        circa = kind == "approximately" or (note or "").casefold().startswith("approximately")
        try:
            if day:
                period: Period | None = Period.of_day(self.day(day, "DATE", child), circa=circa)
            elif first and last:
                period = Period.of_year(int(first), int(last), circa=circa)
            elif year:
                period = _year(year, note, circa=circa)
            else:
                period = _of_note(note)
        except ValueError as error:
            value = year or f"{first} to {last}"
            raise SourceError("not a date", file=child.file, line=child.line, field=child.name, value=value, remedy=_DAMAGED) from error
        if period is not None:
            self.dates.append(Dated("birth", period, note))
        elif note:
            self.facts.append(Fact("note", note, "date of birth"))
            self.journal.miss("date of birth: a text")

    def children_places(self, kind: PlaceKind, name: str) -> list[tuple[Place, int]]:
        found: dict[Place, int] = {}
        for child in self.element.children(name):
            fields = tuple(child.text(field) for field in ("STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY"))
            note = child.text("NOTE")
            child.done()
            if any(fields) or note:
                found.setdefault(self.place(kind, fields, note), child.line or 0)
        return list(found.items())

    def place(self, kind: PlaceKind, fields: tuple[str | None, ...], note: str | None) -> Place:
        """A place; where a note is all that is stated, it is the text."""
        street, city, region, postal_code, country = fields
        text = ", ".join(field for field in fields if field)
        code = country_code(country) if country else None
        if country and code is None:
            self.journal.miss("COUNTRY: more than one country's name")
        return Place(kind, text or (note or ""), street, city, region, postal_code, code, note if text else None)


def _year(text: str, note: str | None, *, circa: bool) -> Period:
    """A year, years ("1966-1967"), a month that stands in its place ("Sep. 1958"), or the month that the note names.

    Raises: ValueError.
    """
    if years := _YEARS.fullmatch(text):
        return Period.of_year(int(years[1]), int(years[2]), circa=circa)
    if note and re.fullmatch(r"[A-Z][a-z]{2,8}\.?", note):
        text = f"{note} {text}"
    period = parse_period(text)
    return Period(period.start, period.end, circa or period.circa)


def _of_note(note: str | None) -> Period | None:
    """The date that a note states where nothing else does; ``None`` for an age or another calendar."""
    if note is None or "hijri" in note.casefold():
        return None
    if months := _MONTHS.fullmatch(note):
        note = f"between {months[1]} {months[3]} and {months[2]} {months[3]}"
    try:
        return parse_period(note)
    except ValueError:
        return None


FORMATS = (Format("xml", "XML, one file: consolidated.xml", _recognise, _read),)
