"""One target of the OFSI list while its rows are read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from casemate.errors import SourceError
from casemate.model.listing import Country, Dated, Fact, Fragment, Identifier, Measure, Name, Place, Relation
from casemate.sources.base import Journal
from casemate.sources.csvrows import collapse
from casemate.sources.uk import dates, names
from casemate.sources.uk.documents import document, documents
from casemate.sources.uk.otherinfo import read as read_other
from casemate.sources.uk.otherinfo import reason_relations
from casemate.text.countries import country_code
from casemate.text.numbered import items, numbered
from casemate.text.scripts import script_of

PARTS = ("entries", "aliases", "addresses")
_SCHEMAS = {"individual": "Person", "entity": "Organization", "ship": "Vessel"}
#: Fields that hold the same text in every row of an entry: read once.
_ONCE = ("Town of Birth", "Country of Birth", "Nationality", "Passport Details", "NI Number", "Position", "Other Information")


class Target:
    """Collects the rows of one ``Group ID``."""

    def __init__(self, group_id: str, file: str, line: int, journal: Journal) -> None:
        self.id, self.file, self.line, self._journal = group_id, file, line, journal
        self._schema: str | None = None
        self._names: dict[Name, int] = {}
        self._places: dict[Place, int] = {}
        self._births: dict[Place, None] = {}
        self._dates: dict[Dated, None] = {}
        self._countries: dict[Country, None] = {}
        self._identifiers: dict[Identifier, None] = {}
        self._facts: dict[Fact, None] = {}
        self._relations: dict[Relation, None] = {}
        self._remarks: dict[str, None] = {}
        self._regimes: dict[str, date] = {}
        self._measures: dict[Measure, None] = {}
        self._amended: date | None = None
        self._approximate = False
        self._once: set[tuple[str, str]] = set()
        self._reasons: list[str] = []

    def _wrong(self, what: str, field: str, value: str | None, line: int) -> SourceError:
        return SourceError(
            what, file=self.file, line=line, field=field, value=value, remedy="The format has changed, or the file is damaged"
        )

    def row(self, line: int, cells: dict[str, str]) -> None:
        """One row of the entry."""
        texts = {column: collapse(cell) for column, cell in cells.items()}
        self._kind(texts["Group Type"], line)
        self._name(texts, line)
        self._listing(texts, line)
        self._address(texts, line)
        if texts["DOB"]:
            self._birth_date(texts["DOB"], line)
        for column in _ONCE:
            if column in texts and self._first(column, texts[column]):
                self._field(column, texts)
        self._new_fields(texts)

    def _first(self, column: str, text: str) -> bool:
        """Whether this text of the column is seen for the first time."""
        if not text or (column, text) in self._once:
            return False
        self._once.add((column, text))
        return True

    def _kind(self, text: str, line: int) -> None:
        schema = _SCHEMAS.get(text.casefold())
        if schema is None:
            raise self._wrong("an unknown kind of target", "Group Type", text, line)
        if self._schema not in (None, schema):
            raise self._wrong(f"a target that is {self._schema} in another row", "Group Type", text, line)
        self._schema = schema

    def _name(self, texts: dict[str, str], line: int) -> None:
        kind = names.NAME_KINDS.get(texts["Alias Type"].casefold())
        quality = names.QUALITIES.get(texts.get("Alias Quality", "").casefold())
        if kind is None:
            raise self._wrong("an unknown kind of name", "Alias Type", texts["Alias Type"], line)
        if quality is None:
            raise self._wrong("an unknown quality of a name", "Alias Quality", texts["Alias Quality"], line)
        parts = [texts[f"Name {number}"] for number in range(1, 7)]
        name = names.name(parts, kind, quality, person=self._schema == "Person")
        if name is None:
            raise self._wrong("a row without a name", "Name 6", None, line)
        self._names.setdefault(name, line)
        if texts["Title"]:
            self._facts |= dict.fromkeys(Fact("title", title) for title in items(texts["Title"]))

    def _listing(self, texts: dict[str, str], line: int) -> None:
        if not texts["Regime"]:
            raise self._wrong("a row without a regime", "Regime", None, line)
        listed, amended = self._day(texts, "Listed On", line), self._day(texts, "Last Updated", line)
        if listed is not None:
            self._regimes[texts["Regime"]] = min(listed, self._regimes.get(texts["Regime"], listed))
        else:
            self._regimes.setdefault(texts["Regime"], date.max)
        self._amended = max(filter(None, (amended, self._amended)), default=None)
        designated = self._day(texts, "UK Sanctions List Date Designated", line)
        if designated is not None:
            self._facts[Fact("listing_event", designated.isoformat(), "UK Sanctions List Date Designated")] = None
        trust = self._day(texts, "Date trust services sanctions imposed", line)
        if trust is not None:
            self._measures[Measure("Trust services sanctions", texts["Regime"], trust)] = None

    def _day(self, texts: dict[str, str], column: str, line: int) -> date | None:
        text = texts.get(column, "")
        if not text:
            return None
        try:
            return dates.day(text)
        except ValueError as error:
            raise self._wrong("no date", column, text, line) from error

    def _birth_date(self, text: str, line: int) -> None:
        for item in items(text):
            try:
                self._dates[Dated("birth", dates.birth(item))] = None
            except ValueError:
                self._journal.miss("DOB")
                self._remarks[f"DOB: {item}"] = None
                self._journal.warn(f"a date of birth that is none: {self.file}:{line}: {item!r}")

    def _address(self, texts: dict[str, str], line: int) -> None:
        lines = [texts[f"Address {number}"] for number in range(1, 7) if texts[f"Address {number}"]]
        postal_code, country = texts["Post/Zip Code"], texts["Country"]
        for where in items(country) or [""]:
            text = ", ".join(part for part in (*lines, postal_code, where) if part)
            if text:
                place = Place(
                    "address",
                    text,
                    street=", ".join(lines) or None,
                    postal_code=postal_code or None,
                    country=country_code(where) if where else None,
                )
                self._places.setdefault(place, line)

    def _field(self, column: str, texts: dict[str, str]) -> None:
        text = texts[column]
        if column == "Nationality":
            self._countries |= dict.fromkeys(Country("nationality", item, country_code(item)) for item in items(text))
        elif column == "Position":
            self._facts |= dict.fromkeys(Fact("position", item) for item in items(text))
        elif column in ("Town of Birth", "Country of Birth"):
            if self._first("birth place", f"{texts['Town of Birth']}|{texts['Country of Birth']}"):
                self._births |= dict.fromkeys(birth_places(texts["Town of Birth"], texts["Country of Birth"]))
        elif column == "Other Information":
            self._other(text)
        elif "Passport Number" not in texts:
            self._documents(text, "passport" if column == "Passport Details" else "national_id", column)

    def _documents(self, text: str, kind: str, column: str) -> None:
        found, rest = documents(text, kind)
        self._identifiers |= dict.fromkeys(found)
        for item in rest:
            self._remarks[f"{column}: {item}"] = None
            self._journal.miss(f"{column} without a number")

    def _new_fields(self, texts: dict[str, str]) -> None:
        """The columns of 2022: names in another script, numbers with their details apart."""
        script = texts.get("Name Non-Latin Script", "")
        if self._first("Name Non-Latin Script", script):
            language = names.LANGUAGES.get(texts["Non-Latin Script Language"].casefold())
            if texts["Non-Latin Script Language"] and language is None:
                self._journal.miss("Non-Latin Script Language")
            for item in items(script):
                self._names.setdefault(Name(item, "alias", script=script_of(item), language=language), self.line)
        for number, details, kind in (
            ("Passport Number", "Passport Details", "passport"),
            ("National Identification Number", "National Identification Details", "national_id"),
        ):
            if number in texts and self._first(number, f"{texts[number]}|{texts[details]}".strip("|")):
                self._numbers(texts[number], texts[details], kind, details)

    def _numbers(self, numbers: str, details: str, kind: str, column: str) -> None:
        about = numbered(details)
        stated = numbered(numbers)
        if not numbers:
            self._documents(details, kind, column)
        elif stated is None:
            self._identifiers[document(numbers, details, kind)] = None
        else:
            for at, number in stated.items():
                self._identifiers[document(number, details if about is None else about.get(at, ""), kind)] = None

    def _other(self, text: str) -> None:
        found = read_other(text, self._journal)
        for name in found.names:
            self._names.setdefault(name, self.line)
        self._identifiers |= dict.fromkeys(found.identifiers)
        self._countries |= dict.fromkeys(found.countries)
        self._facts |= dict.fromkeys(found.facts)
        self._relations |= dict.fromkeys(found.relations)
        self._reasons += [fact.value for fact in found.facts if fact.kind == "reason"]
        self._approximate |= found.approximate
        if found.rest:
            self._remarks[found.rest] = None

    def fragments(self) -> Iterator[tuple[str, Fragment]]:
        """The entry as fragments: the entry with its main name, its other names, its addresses."""
        primary = next((name for name in self._names if name.kind == "primary"), None)
        if primary is None:
            first = next(iter(self._names))
            primary = replace(first, kind="primary")
            self._names = {primary if name == first else name: line for name, line in self._names.items()}
            self._journal.warn(f"an entry without a main name: {self.file}:{self.line}: {self.id}")
        listed = [day for day in self._regimes.values() if day != date.max]
        if len(self._regimes) > 1:
            events = ((regime, day) for regime, day in self._regimes.items() if day != date.max)
            self._facts |= dict.fromkeys(Fact("listing_event", day.isoformat(), f"listed under {regime}") for regime, day in events)
        own = [part for _, part in primary.parts if len(part) > 3] or [primary.text]
        self._relations |= dict.fromkeys(relation for text in self._reasons for relation in reason_relations(text, own))
        born = (replace(dated, period=replace(dated.period, circa=True)) if self._approximate else dated for dated in self._dates)
        yield (
            self.id,
            Fragment(
                "entries",
                self.file,
                self._names[primary],
                schema=self._schema,
                names=(primary,),
                identifiers=tuple(self._identifiers),
                dates=tuple(born),
                places=tuple(self._births),
                countries=tuple(self._countries),
                programmes=tuple(self._regimes),
                measures=tuple(self._measures),
                facts=tuple(self._facts),
                relations=tuple(self._relations),
                remarks=tuple(self._remarks),
                designated_on=min(listed, default=None),
                amended_on=self._amended,
            ),
        )
        others = {name: line for name, line in self._names.items() if name != primary}
        if others:
            lines = tuple(others.values())
            yield self.id, Fragment("aliases", self.file, lines[0], lines, names=tuple(others))
        if self._places:
            lines = tuple(self._places.values())
            yield self.id, Fragment("addresses", self.file, lines[0], lines, places=tuple(self._places))


def birth_places(towns: str, countries: str) -> list[Place]:
    """The places of birth: towns and countries that carry the same number belong together; one country is that of every town.

    >>> [place.text for place in birth_places("(1) Tiaret (2) Maskara", "(1)-(2) Algeria (3) Morocco")]
    ['Tiaret, Algeria', 'Maskara, Algeria', 'Morocco']
    """
    by_town, by_country = numbered(towns), numbered(countries)
    if by_town is None and by_country is None:
        pairs = [(towns, countries)]
    elif by_country is None:
        pairs = [(town, countries) for town in (by_town or {}).values()] or [("", countries)]
    elif by_town is None:
        pairs = ([(towns, "")] if towns else []) + [("", country) for country in by_country.values()]
    else:
        pairs = [(by_town.get(at, ""), by_country.get(at, "")) for at in sorted({*by_town, *by_country})]
    return [
        Place(
            "birth",
            ", ".join(part for part in (town, country) if part),
            city=town or None,
            country=country_code(country) if country else None,
        )
        for town, country in dict.fromkeys(pairs)
        if town or country
    ]
