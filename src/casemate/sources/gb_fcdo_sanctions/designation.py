"""One designation while it is read: what any form of the list states, and the fragments that come of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from casemate.errors import SourceError
from casemate.model.listing import Act, Country, CountryKind, Dated, Fact, Fragment, Identifier, Measure, Name, Place, Relation
from casemate.sources.base import Journal
from casemate.sources.uk import dates, names, regimes
from casemate.sources.uk.documents import document
from casemate.sources.uk.otherinfo import read as read_other
from casemate.sources.uk.otherinfo import reason_relations
from casemate.text.countries import country_code
from casemate.text.numbered import items
from casemate.text.scripts import script_of

#: What XML, CSV and the full ODS carry, and what the short ODS does.
PARTS = ("entries", "aliases", "addresses", "details")
SHORT_PARTS = ("entries",)
_SCHEMAS = {"individual": "Person", "entity": "Organization", "ship": "Vessel"}
_GENDERS = {"male": "male", "female": "female", "other": "other"}
#: Numbers that a field of business registration numbers holds beside each other, by their label.
_LABELLED = re.compile(r"\b(INN|OGRN|KPP|OKPO|BIN|LEI|SWIFT|BIC|IMO|TIN|VAT)\s*(?:code|number|no\.?)?\s*[:\-]?\s*([A-Z0-9]{6,22})\b")
_LABELS = {
    "INN": "inn", "OGRN": "ogrn", "KPP": "kpp", "OKPO": "okpo", "BIN": "registration", "LEI": "lei", "SWIFT": "bic", "BIC": "bic",
    "IMO": "imo", "TIN": "tax", "VAT": "vat",
}  # fmt: skip


class Designation:
    """Collects one ``Unique ID``; what is said twice is kept once."""

    def __init__(self, unique_id: str, file: str, line: int | None, journal: Journal) -> None:
        self.id, self.file, self.line, self._journal = unique_id, file, line, journal
        self._schema: str | None = None
        self._regime: str | None = None
        self._measures: dict[str, None] = {}
        self._designated: date | None = None
        self._amended: date | None = None
        self._names: dict[Name, int | None] = {}
        self._places: dict[Place, int | None] = {}
        self._acts: dict[Act, None] = {}
        self._references: dict[Identifier, None] = {}
        self._sources: dict[Fact, None] = {}
        self._identifiers: dict[Identifier, None] = {}
        self._dates: dict[Dated, None] = {}
        self._births: dict[Place, None] = {}
        self._countries: dict[Country, None] = {}
        self._facts: dict[Fact, None] = {}
        self._relations: dict[Relation, None] = {}
        self._remarks: dict[str, None] = {}
        self._reasons: dict[str, None] = {}
        self._approximate = False
        self._seen: set[tuple[str, str]] = set()

    def wrong(self, what: str, field: str, value: str | None, line: int | None) -> SourceError:
        """The error to raise for a value of this designation."""
        return SourceError(
            what, file=self.file, line=line, field=field, value=value, remedy="The format has changed, or the file is damaged"
        )

    def _first(self, field: str, text: str | None) -> bool:
        """Whether this text is seen in the field for the first time: rows of a table repeat an entry's values."""
        if not text or (field, text) in self._seen:
            return False
        self._seen.add((field, text))
        return True

    # What every form carries

    def core(self, *, kind: str, regime: str, measures: str, line: int | None) -> None:
        """Kind of party, regime and measures."""
        schema = _SCHEMAS.get(kind.casefold())
        if schema is None:
            raise self.wrong("neither an individual, an entity nor a ship", "IndividualEntityShip", kind, line)
        if self._schema not in (None, schema):
            raise self.wrong(f"a designation that is {self._schema} elsewhere", "IndividualEntityShip", kind, line)
        self._schema = schema
        if not regime:
            raise self.wrong("the regime is missing", "RegimeName", None, line)
        short = regimes.regime(regime)
        if self._regime not in (None, short):
            raise self.wrong(f"a designation under {self._regime} elsewhere", "RegimeName", regime, line)
        self._regime = short
        if regimes.is_title(regime):
            self._acts[Act(regime)] = None
        self._measures |= dict.fromkeys(regimes.split_measures(measures))

    def dated(self, *, designated: str, amended: str, line: int | None) -> None:
        """Day of the designation, which must be stated, and of the last change."""
        designated_on = self._day(designated, "DateDesignated", line)
        if designated_on is None:
            raise self.wrong("the day of the designation is missing", "DateDesignated", None, line)
        self._designated = min(filter(None, (designated_on, self._designated)))
        self._amended = max(filter(None, (self._day(amended, "LastUpdated", line), self._amended)), default=None)

    def _day(self, text: str, field: str, line: int | None) -> date | None:
        try:
            return dates.day(text) if text else None
        except ValueError as error:
            raise self.wrong("no date", field, text, line) from error

    def reference(self, label: str, value: str) -> None:
        """A number of the entry on this or another list."""
        if value:
            self._references[Identifier("list_reference", value, label=label)] = None

    def source(self, text: str) -> None:
        """Who designated: UK, UN, or both."""
        if text:
            self._sources[Fact("note", text, "designation source")] = None

    def name(self, parts: list[str], *, kind: str, strength: str, line: int | None) -> None:
        """A name in six parts; a row without any is silence."""
        name_kind, quality = names.NAME_KINDS.get(kind.casefold()), names.QUALITIES.get(strength.casefold())
        if quality is None:
            raise self.wrong("an unknown strength of an alias", "AliasStrength", strength, line)
        if name_kind is None and any(parts):
            raise self.wrong("an unknown type of name", "NameType", kind, line)
        name = names.name(parts, name_kind or "alias", quality, person=self._schema == "Person")
        if name is not None:
            self._names.setdefault(name, line)

    # Names and details that the short form lacks

    def non_latin(self, text: str, *, script: str, language: str, line: int | None) -> None:
        """A name in another script; the script is told by its letters, the label only compared with them."""
        if not self._first("NonLatinName", text):
            return
        code = names.LANGUAGES.get(language.casefold())
        if language and code is None:
            self._journal.miss("NonLatinScriptLanguage")
        if script:
            self._journal.skip("NonLatinScriptType")
        for item in items(text):
            self._names.setdefault(Name(item, "alias", script=script_of(item), language=code), line)

    def address(self, lines: list[str], *, postal_code: str, country: str, line: int | None) -> None:
        """An address in up to six lines."""
        kept = [part for part in lines if part]
        text = ", ".join(part for part in (*kept, postal_code, country) if part)
        if text:
            place = Place(
                "address",
                text,
                street=", ".join(kept) or None,
                postal_code=postal_code or None,
                country=country_code(country) if country else None,
            )
            self._places.setdefault(place, line)

    def numbers(self, kind: str, text: str, *, label: str) -> None:
        """Contacts and numbers of one kind, possibly enumerated."""
        if self._first(label, text):
            self._identifiers |= dict.fromkeys(Identifier(kind, item, label=label) for item in items(text))

    def registration(self, text: str) -> None:
        """Business registration numbers; those with a known label are of its kind, the rest of the text is one."""
        if not self._first("BusinessRegistrationNumber", text):
            return
        for item in items(text):
            found = list(_LABELLED.finditer(item))
            for match in found:
                self._identifiers[Identifier(_LABELS[match[1]], match[2], label=match[1])] = None
            rest = _LABELLED.sub(" ", item).strip(" ,;:.")
            if any(char.isdigit() for char in rest):
                self._identifiers[Identifier("registration", rest, label="Business registration number")] = None
            elif rest and not found:
                self.remark(f"Business registration number: {rest}")

    def documented(self, kind: str, number: str, about: str, *, label: str) -> None:
        """A passport or identity number with what the list adds; without a number the addition is a remark."""
        if not self._first(label, f"{number}|{about}".strip("|")):
            return
        if number:
            self._identifiers[document(number, about, kind)] = None
        else:
            self.remark(f"{label}: {about}")

    def born(self, text: str, line: int | None) -> None:
        """A date of birth; one that is none is kept as text."""
        if not self._first("DOB", text):
            return
        try:
            self._dates[Dated("birth", dates.birth(text))] = None
        except ValueError:
            self.remark(f"D.O.B: {text}")
            self._journal.warn(f"a date of birth that is none: {self.file}:{line or 0}: {self.id}")

    def birth_place(self, town: str, country: str) -> None:
        """A place of birth."""
        text = ", ".join(part for part in (town, country) if part)
        if text:
            self._births[Place("birth", text, city=town or None, country=country_code(country) if country else None)] = None

    def country(self, kind: CountryKind, text: str) -> None:
        """A nationality or flag, possibly enumerated."""
        if self._first(kind, text):
            self._countries |= dict.fromkeys(Country(kind, item, country_code(item)) for item in items(text))

    def gender(self, text: str, line: int | None) -> None:
        """The gender."""
        if text:
            if text.casefold() not in _GENDERS:
                raise self.wrong("an unknown gender", "Gender", text, line)
            self._facts[Fact("gender", _GENDERS[text.casefold()])] = None

    def fact(self, kind: str, text: str) -> None:
        """A fact, possibly enumerated."""
        if self._first(kind, text):
            self._facts |= dict.fromkeys(Fact(kind, item) for item in items(text))

    def relation(self, kind: str, text: str, *, note: str) -> None:
        """Another party that the list names in a field of its own, possibly several, enumerated or one after a semicolon."""
        if self._first(note, text):
            for item in items(text):
                parties = (party.strip() for party in item.split(";"))
                self._relations |= dict.fromkeys(Relation(kind, party, note=note) for party in parties if party)

    def remark(self, text: str) -> None:
        """A text that is kept and counted as not understood."""
        self._remarks[text] = None
        self._journal.miss(text.partition(":")[0])

    def other_information(self, text: str) -> None:
        """The field "Other Information"."""
        if not self._first("OtherInformation", text):
            return
        found = read_other(text, self._journal)
        for name in found.names:
            self._names.setdefault(name, self.line)
        self._identifiers |= dict.fromkeys(found.identifiers)
        self._countries |= dict.fromkeys(found.countries)
        self._facts |= dict.fromkeys(found.facts)
        self._relations |= dict.fromkeys(found.relations)
        self._approximate |= found.approximate
        if found.rest:
            self._remarks[found.rest] = None

    def reason(self, text: str) -> None:
        """The UK statement of reasons."""
        if self._first("UKStatementofReasons", text):
            self._facts[Fact("reason", text)] = None
            self._reasons[text] = None

    # What comes of it

    def fragments(self) -> Iterator[tuple[str, Fragment]]:
        """The entry with its main name, regime and measures (what the short ODS carries too); its other names; its addresses; the rest."""
        primary, others = self._split_names()
        if primary is None:
            self._journal.warn(f"a designation without a name, kept without one: {self.file}:{self.line or 0}: {self.id}")
        regime, measures = self._regime or "", tuple(self._measures)
        if not measures:
            self._journal.warn(
                f"a designation without a stated measure, taken for an asset freeze: {self.file}:{self.line or 0}: {self.id}"
            )
        yield (
            self.id,
            Fragment(
                "entries",
                self.file,
                self.line,
                schema=self._schema,
                names=() if primary is None else (primary,),
                identifiers=tuple(i for i in self._references if i.label == "OFSI Group ID"),
                programmes=(regimes.programme(regime, measures, ship=self._schema == "Vessel"),),
                measures=tuple(Measure(text, regime) for text in measures),
                facts=tuple(self._sources),
                designated_on=self._designated,
            ),
        )
        yield from self._lined("aliases", names_of=others)
        yield from self._lined("addresses", places=self._places)
        details = self._details(primary)
        if details != Fragment("details", self.file, self.line):
            yield self.id, details

    def _split_names(self) -> tuple[Name | None, dict[Name, int | None]]:
        found = list(self._names)
        primary = next((name for name in found if name.kind == "primary"), found[0] if found else None)
        others = {
            replace(name, kind="alias") if name.kind == "primary" else name: at for name, at in self._names.items() if name != primary
        }
        return None if primary is None else replace(primary, kind="primary"), others

    def _details(self, primary: Name | None) -> Fragment:
        own = [] if primary is None else [part for _, part in primary.parts if len(part) > 3] or [primary.text]
        relations = dict.fromkeys(relation for text in self._reasons for relation in reason_relations(text, own))
        born = (replace(dated, period=replace(dated.period, circa=True)) if self._approximate else dated for dated in self._dates)
        return Fragment(
            "details",
            self.file,
            self.line,
            identifiers=tuple(i for i in (*self._references, *self._identifiers) if i.label != "OFSI Group ID"),
            dates=tuple(born),
            places=tuple(self._births),
            countries=tuple(self._countries),
            acts=tuple(self._acts),
            facts=tuple(self._facts),
            relations=tuple(self._relations | relations),
            remarks=tuple(self._remarks),
            amended_on=self._amended,
        )

    def _lined(
        self, part: str, *, names_of: dict[Name, int | None] | None = None, places: dict[Place, int | None] | None = None
    ) -> Iterator[tuple[str, Fragment]]:
        values = names_of or places or {}
        if values:
            lines = tuple(line for line in values.values() if line is not None)
            yield (
                self.id,
                Fragment(
                    part,
                    self.file,
                    lines[0] if lines else self.line,
                    lines if len(lines) == len(values) else (),
                    names=tuple(names_of or ()),
                    places=tuple(places or ()),
                ),
            )
