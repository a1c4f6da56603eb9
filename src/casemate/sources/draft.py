"""One party of a private list, put together property by property."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from casemate.errors import LimitError, SourceError
from casemate.model.listing import Country, Dated, Fact, Fragment, Identifier, Name, Place, Relation
from casemate.model.time import Period
from casemate.sources import properties
from casemate.sources.base import Journal
from casemate.text.countries import country_code
from casemate.text.dates import parse_period
from casemate.text.scripts import script_of

Order = Literal["dmy", "mdy"]
_GENDERS = {"male": "male", "m": "male", "female": "female", "f": "female", "other": "other"}


def read_period(text: str, order: Order | None) -> Period:
    """``text`` as a period; without ``order`` a date in digits counts only where its day and month can't be mistaken.

    Raises: ValueError with the reason.

    >>> read_period("13/02/1960", None).iso
    '1960-02-13'
    """
    if order is not None:
        return parse_period(text, order=order)
    found: set[Period] = set()
    orders: tuple[Order, ...] = ("dmy", "mdy")
    for one in orders:
        try:
            found.add(parse_period(text, order=one))
        except ValueError:
            continue
    if len(found) > 1:
        raise ValueError("day and month can be read both ways")
    if not found:
        raise ValueError("not a date")
    return found.pop()


@dataclass(slots=True)
class Draft:
    """A party being read. ``file`` and ``line``: where it stands. ``order``: how dates in digits are written, where that is stated."""

    schema: str
    file: str
    line: int
    journal: Journal
    order: Order | None = None
    values: dict[str, dict[str, None]] = field(default_factory=dict)
    relations: list[Relation] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    listed_on: date | None = None

    def add(self, name: str, value: str) -> None:
        """Takes a value of the property ``name`` in; equal ones once, empty ones not at all.

        Raises: LimitError for a value longer than any real one.
        """
        value = value.strip()
        most = properties.MAX_NAME if name in properties.NAMES or name in properties.NAME_PARTS else properties.MAX_VALUE
        if len(value) > most:
            raise LimitError(
                f"a value of {len(value)} characters; {most} are allowed", file=self.file, line=self.line, field=name, value=value,
                remedy="No party has one; check the file",
            )  # fmt: skip
        if value:
            self.values.setdefault(name, {})[value] = None

    def of(self, name: str) -> list[str]:
        """The values of a property, in order."""
        return list(self.values.get(name, ()))

    def fail(self, what: str, name: str, value: str, remedy: str) -> SourceError:
        """The error to raise for a value."""
        return SourceError(what, file=self.file, line=self.line, field=name, value=value, remedy=remedy)

    def fragments(self, parts: tuple[str, ...], caption: str | None = None) -> Iterator[Fragment]:
        """The party's fragments, one for each of ``parts`` that it says something about.

        Raises: SourceError for a date or gender that is none, or a party with neither a name nor a number.
        """
        names = self._names(caption)
        identifiers = self._identifiers()
        if not names and not self._aliases() and not identifiers:
            raise self.fail("a party with neither a name nor a number", "name", "", "Give it a name, or take it out")
        yield Fragment(
            "entries", self.file, self.line,
            schema=self.schema, names=tuple(names), identifiers=tuple(identifiers), dates=tuple(self._dates()),
            places=tuple(self._birth_places()), countries=tuple(self._countries()), programmes=tuple(self.of("programId")),
            facts=tuple(dict.fromkeys(self._facts())), relations=tuple(dict.fromkeys(self.relations)),
            designated_on=min((*self._days("listingDate"), *([self.listed_on] if self.listed_on else [])), default=None),
            amended_on=max(self._days("modifiedAt"), default=None),
        )  # fmt: skip
        if "aliases" in parts and (aliases := self._aliases()):
            yield Fragment("aliases", self.file, self.line, names=tuple(aliases))
        if "addresses" in parts:
            places = dict.fromkeys((*self.places, *(Place("address", text) for text in self.of("address"))))
            if places:
                yield Fragment("addresses", self.file, self.line, places=tuple(places))
        if "remarks" in parts:
            remarks = tuple(dict.fromkeys(text for name in properties.REMARKS for text in self.of(name)))
            if remarks:
                yield Fragment("remarks", self.file, self.line, remarks=remarks)

    def _names(self, caption: str | None) -> list[Name]:
        """The primary name (``caption`` where it is one of the names), then the other names as aliases."""
        texts = self.of("name")
        if not texts:
            parts = [value for name in properties.NAME_PARTS for value in self.of(name)[:1]]
            texts = [" ".join(parts)] if parts else []
        if not texts:
            return []
        primary = caption if caption in texts else texts[0]
        stated = tuple((name, self.of(name)[0]) for name in properties.NAME_PARTS if len(self.of(name)) == 1)
        names = [Name(primary, script=script_of(primary), parts=stated)]
        return names + [Name(text, "alias", script=script_of(text)) for text in texts if text != primary]

    def _aliases(self) -> list[Name]:
        return [
            Name(text, kind, quality, script=script_of(text))
            for name, (kind, quality) in properties.NAMES.items()
            if name != "name"
            for text in self.of(name)
        ]

    def _identifiers(self) -> list[Identifier]:
        currency = next(iter((*self.of("currencySymbol"), *self.of("currency"))), None)
        found: list[Identifier] = []
        for name in [name for name in self.values if name in properties.IDENTIFIERS]:
            kind = properties.IDENTIFIERS_BY_SCHEMA.get((self.schema, name), properties.IDENTIFIERS[name])
            ticker = currency if kind == "crypto" else None
            found += [Identifier(kind, value, label=name, currency=ticker) for value in self.of(name)]
        return found

    def _dates(self) -> list[Dated]:
        return [Dated(kind, self._period(name, text)) for name, kind in properties.DATES.items() for text in self.of(name)]

    def _period(self, name: str, text: str) -> Period:
        try:
            return read_period(text, self.order)
        except ValueError as error:
            remedy = "Write YYYY-MM-DD, or state in the definition how dates are written (dates: dmy or mdy)"
            raise self.fail(str(error).partition(":")[0], name, text, remedy) from error

    def _days(self, name: str) -> list[date]:
        """Days; of a date less precise the first day."""
        return [period.start for text in self.of(name) if (period := self._period(name, text)).start is not None]

    def _birth_places(self) -> list[Place]:
        countries = [(text, country_code(text)) for text in self.of("birthCountry")]
        only = countries[0][1] if len(countries) == 1 else None
        places = [Place("birth", text, country=only) for text in self.of("birthPlace")]
        return places or [Place("birth", text, country=code) for text, code in countries]

    def _countries(self) -> list[Country]:
        found = [Country(kind, text, country_code(text)) for name, kind in properties.COUNTRIES.items() for text in self.of(name)]
        for country in found:
            if country.code is None:
                self.journal.miss(f"{country.kind}: a country that is not understood")
        return list(dict.fromkeys(found))

    def _facts(self) -> Iterator[Fact]:
        for text in self.of("gender"):
            if text.casefold() not in _GENDERS:
                raise self.fail("a gender that is not known", "gender", text, "One of male, female, other")
            yield Fact("gender", _GENDERS[text.casefold()])
        for text in self.of("deathDate"):
            yield Fact("deceased", "true", text)
        for name, values in self.values.items():
            if name in properties.FACTS:
                kind = properties.FACTS_BY_SCHEMA.get((self.schema, name), properties.FACTS[name])
                note = name if kind in ("note", "physical_description") else None
                yield from (Fact(kind, text, note) for text in values)
            elif name not in _READ:
                yield from (Fact("note", text, name) for text in values)


#: What the methods above read; any other property is kept as a note.
_READ = frozenset(
    (*properties.NAMES, *properties.NAME_PARTS, *properties.DATES, *properties.COUNTRIES, *properties.IDENTIFIERS, *properties.FACTS,
     *properties.REMARKS, *properties.SPECIAL)
)  # fmt: skip
