"""One entry of the EU list while it is read: what any of its formats states, and the fragments that come of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from casemate.errors import SourceError
from casemate.model.listing import Act, Country, Dated, Fact, Fragment, Identifier, Name, Place, Relation
from casemate.model.time import Period
from casemate.sources.base import Journal
from casemate.sources.eu_fsf import remarks as notes
from casemate.text.countries import country_code
from casemate.text.scripts import script_of

PARTS = ("entries", "aliases", "addresses")

_NUMBER = re.compile(r"\d{1,4}/\d{1,5}(?:/[A-Z]+)?")
_SCHEMAS = {"P": "Person", "E": "Organization"}
_GENDERS = {"M": "male", "F": "female", "?": None}
_LOW = re.compile(r"\blow[- ]quality\b|\bweak a\.?k\.?a", re.IGNORECASE)
_FORMER = re.compile(r"^(?:f\.?k\.?a\.?|formerly(?: known as)?|former name|previous(?:ly)?(?: name)?)$", re.IGNORECASE)
#: What stands for a number that is not known.
_UNKNOWN = frozenset({"unknown", "n/a", "na", "-"})
#: What stands for a place that is not known.
NO_PLACE = "-"
#: The codes of identification types that were seen, ours on the right; another code is kept as "other" with its label, and counted.
IDENTIFICATION_KINDS = {
    "passport": "passport", "diplomaticpassport": "passport", "travelcardid": "passport", "id": "national_id", "ssn": "ssn",
    "fiscalcode": "tax", "taxid": "tax", "vat": "vat", "regnumber": "registration", "swiftbic": "bic", "bic": "bic", "iban": "iban",
    "imo": "imo", "lei": "lei", "drivinglicence": "driving_licence", "birthcert": "birth_certificate", "residentperm": "visa",
    "visa": "visa", "electionid": "national_id", "other": "other",
}  # fmt: skip


@dataclass(slots=True)
class _Regulation:
    title: str
    dated: date | None = None
    published: date | None = None
    effective: date | None = None
    url: str | None = None


@dataclass(slots=True)
class Subject:
    """Collects one entry. ``id`` is the EU's logical id: the ``Id`` of the old format is the same number."""

    id: str
    kind: str
    file: str
    line: int | None
    journal: Journal
    programmes: list[str] = field(default_factory=list)
    designated_on: date | None = None
    _acts: dict[str, _Regulation] = field(default_factory=dict)
    _names: list[tuple[int, Name]] = field(default_factory=list)
    _places: list[tuple[int, Place]] = field(default_factory=list)
    _births: list[Place] = field(default_factory=list)
    _dates: list[Dated] = field(default_factory=list)
    _countries: list[Country] = field(default_factory=list)
    _identifiers: list[Identifier] = field(default_factory=list)
    _facts: list[Fact] = field(default_factory=list)
    _relations: list[Relation] = field(default_factory=list)
    _remarks: list[str] = field(default_factory=list)

    def fail(self, what: str, *, line: int | None, field_name: str, value: str | None) -> SourceError:
        """The error to raise for a value of this entry."""
        return SourceError(
            what, file=self.file, line=line, field=field_name, value=value, remedy="The format has changed, or the file is damaged"
        )

    def regulation(
        self,
        title: str | None,
        *,
        dated: date | None = None,
        published: date | None = None,
        effective: date | None = None,
        url: str | None = None,
        programme: str | None = None,
    ) -> None:
        """An act that names the entry or one of its details; the same act stated twice is one, with all its dates."""
        if programme and programme not in self.programmes:
            self.programmes.append(programme)
        if not title:
            return
        act = self._acts.setdefault(title, _Regulation(title))
        act.dated, act.effective, act.url = act.dated or dated, act.effective or effective, act.url or url
        act.published = min(filter(None, (act.published, published)), default=None)

    def reference(self, label: str, value: str | None) -> None:
        """A number of the entry on this or another list."""
        if value:
            self._identifiers.append(Identifier("list_reference", value, label=label))

    def remark(self, text: str | None, *, prefix: str = "") -> None:
        """A remark on the entry; ``prefix`` says what it is about, where that is one of its details."""
        for remark in notes.pieces(text or ""):
            for programme, title in notes.further_regimes(remark):
                self.regulation(title, programme=programme)
            self._relations += notes.relations(remark)
            if fact := notes.fact(remark):
                self._facts.append(fact)
            else:
                self._remarks.append(prefix + remark)
                self.journal.miss("remark")

    def event(self, day: date | None, what: str) -> None:
        """A dated event of the listing."""
        if day is not None:
            self._facts.append(Fact("listing_event", day.isoformat(), what))

    def name(
        self,
        line: int,
        *,
        whole: str | None,
        first: str | None = None,
        middle: str | None = None,
        last: str | None = None,
        language: str | None = None,
        strong: bool = True,
        gender: str | None = None,
        title: str | None = None,
        function: str | None = None,
        remark: str | None = None,
    ) -> None:
        """A name with what the list hangs on it (gender, title, function)."""
        about = notes.pieces(remark or "")
        text = whole or " ".join(part for part in (first, middle, last) if part)
        if not text:
            raise self.fail("a name without any text", line=line, field_name="wholeName", value=None)
        parts = tuple((key, part) for key, part in (("firstName", first), ("middleName", middle), ("lastName", last)) if part)
        weak = not strong or any(_LOW.search(note) for note in about)
        former = any(_FORMER.match(note) for note in about)
        self._names.append(
            (
                line,
                Name(
                    text,
                    kind="former" if former else "alias",
                    quality="weak" if weak else "strong",
                    script=script_of(text),
                    language=language.casefold() if language else None,
                    parts=parts if parts != (("lastName", text),) else (),
                ),
            )
        )
        for note in about:
            if not _FORMER.match(note) and not _LOW.fullmatch(note):
                self.remark(note, prefix=f"{text}: ")
        if gender:
            if gender not in _GENDERS:
                raise self.fail("an unknown gender", line=line, field_name="gender", value=gender)
            if word := _GENDERS[gender]:
                self._facts.append(Fact("gender", word))
        self._facts += [Fact(kind, value) for kind, value in (("title", title), ("position", function)) if value]

    def birth(
        self,
        *,
        period: Period | None,
        place: str | None = None,
        city: str | None = None,
        region: str | None = None,
        postal_code: str | None = None,
        country: str | None = None,
        code: str | None = None,
        remark: str | None = None,
    ) -> None:
        """A birth: date, place, or both. ``code``: of the country, as the list states it beside the name."""
        note = "; ".join(notes.pieces(remark or "")) or None
        if period is not None:
            self._dates.append(Dated("birth", period, note))
        place, city, region = (None if part == NO_PLACE else part for part in (place, city, region))
        text = ", ".join(part for part in (place, city, region, country) if part)
        if text:
            where = Place(
                "birth", text, city=city, region=region, postal_code=postal_code, country=_code_of(country, code),
                note=note if period is None else None,
            )  # fmt: skip
            self._births.append(where)
        if note and period is None and not text:
            self.remark(note, prefix="Birth: ")

    def born(
        self,
        *,
        calendar: str | None,
        circa: bool,
        day: date | None,
        year: int | None,
        month: int | None,
        day_of_month: int | None,
        first: int | None,
        last: int | None,
    ) -> Period | None:
        """A birth date from its fields; ``None`` where none is stated, or where it is in another calendar (then it becomes a remark).

        Raises: ValueError for a day that does not exist.
        """
        if calendar not in (None, "GREGORIAN"):
            stated = "-".join(str(part) for part in (year, month, day_of_month) if part) or day or f"{first} to {last}"
            self.remark(f"Born {stated} ({str(calendar).title()} calendar)")
            self.journal.miss(f"birth date in the calendar {calendar}")
            return None
        if day is not None:
            return Period.of_day(day, circa=circa)
        if year and month:
            return (
                Period.of_day(date(year, month, day_of_month), circa=circa) if day_of_month else Period.of_month(year, month, circa=circa)
            )
        if year:
            return Period.of_year(year, circa=circa)
        if first or last:
            return Period(date(first, 1, 1) if first else None, date(last, 12, 31) if last else None, circa)
        return None

    def address(
        self,
        line: int,
        *,
        street: str | None = None,
        box: str | None = None,
        postal_code: str | None = None,
        city: str | None = None,
        region: str | None = None,
        place: str | None = None,
        country: str | None = None,
        code: str | None = None,
        remark: str | None = None,
        at_listing: bool = False,
    ) -> None:
        """An address; contacts and numbers in its remark become identifiers, the rest of it the note."""
        place, street, city, region = (None if part == NO_PLACE else part for part in (place, street, city, region))
        rest, found = notes.contacts(remark or "")
        self._identifiers += found
        kept: list[str] = ["as at listing time"] if at_listing else []
        for note, number in notes.numbers(notes.pieces(rest)):
            if number is None:
                kept.append(note)
            else:
                self._identifiers.append(number)
        box = f"PO Box {box}" if box and box.isdigit() else box
        text = ", ".join(
            part for part in (place, street, box, " ".join(part for part in (postal_code, city) if part), region, country) if part
        )
        if text:
            where = Place(
                "address",
                text,
                street=", ".join(part for part in (street, box) if part) or None,
                city=city,
                region=region,
                postal_code=postal_code,
                country=_code_of(country, code),
                note="; ".join(kept) or None,
            )
            self._places.append((line, where))
        else:
            for note in kept:
                self.remark(note)

    def contact(self, key: str, value: str) -> None:
        """A contact that the list keeps apart."""
        kind = notes.CONTACT_KINDS.get(key.upper())
        if kind is None:
            self.journal.miss(f"contact {key}")
            self._remarks.append(f"{key}: {value}")
        else:
            self._identifiers.append(Identifier(kind, value, label=key))

    def identification(
        self,
        code: str,
        *,
        label: str | None,
        values: tuple[str | None, ...],
        country: str | None = None,
        country_iso: str | None = None,
        issued: Period | None = None,
        expires: Period | None = None,
        remark: tuple[str | None, ...] = (),
    ) -> None:
        """A document or number; ``values`` are its ways of writing, ``remark`` what the list adds."""
        kind = IDENTIFICATION_KINDS.get(code)
        if kind is None:
            self.journal.miss(f"identification type {code}")
            kind = "other"
        note = "; ".join(dict.fromkeys(piece for text in remark for piece in notes.pieces(text or ""))) or None
        issuer = _code_of(country, country_iso)
        numbers = list(dict.fromkeys(value for value in values if value and value.casefold() not in _UNKNOWN))
        if note and not numbers:
            self._remarks.append(f"{label or code}: {note}")
            self.journal.miss("identification without a number")
        self._identifiers += [Identifier(kind, value, issuer, label, issued=issued, expires=expires, note=note) for value in numbers]

    def citizenship(self, country: str | None, *, code: str | None = None, region: str | None = None, remark: str | None = None) -> None:
        """A citizenship."""
        text = ", ".join(part for part in (region, country) if part)
        if text:
            self._countries.append(Country("citizenship", text, _code_of(country, code)))
        for note in notes.pieces(remark or ""):
            self.remark(note, prefix=f"{text}: " if text else "Citizenship: ")

    def fragments(self) -> Iterator[tuple[str, Fragment]]:
        """The entry as fragments: the entry with its main name, its other names, its addresses.

        The main name is the first strong one in English or without a language; failing that the first strong one, or the first.
        """
        if self.kind not in _SCHEMAS:
            raise self.fail("an unknown kind of subject", line=self.line, field_name="subjectType", value=self.kind)
        if not self._names:
            raise self.fail("an entry without a name", line=self.line, field_name="nameAlias", value=self.id)
        strong = [at for at, (_, name) in enumerate(self._names) if name.quality == "strong" and name.kind != "former"]
        main = next((at for at in strong if self._names[at][1].language in (None, "en")), strong[0] if strong else 0)
        name = self._names[main][1]
        primary = Name(name.text, "primary", name.quality, name.script, name.language, name.parts)
        published = [act.published for act in self._acts.values() if act.published is not None]
        yield (
            self.id,
            Fragment(
                "entries",
                self.file,
                self.line,
                schema=_SCHEMAS[self.kind],
                names=(primary,),
                identifiers=tuple(dict.fromkeys(self._identifiers)),
                dates=tuple(dict.fromkeys(self._dates)),
                places=tuple(dict.fromkeys(self._births)),
                countries=tuple(dict.fromkeys(self._countries)),
                programmes=tuple(self.programmes),
                acts=tuple(_act(act) for act in self._acts.values()),
                facts=tuple(dict.fromkeys(self._facts)),
                relations=tuple(dict.fromkeys(self._relations)),
                remarks=tuple(dict.fromkeys(self._remarks)),
                designated_on=self.designated_on or min(published, default=None),
                amended_on=max(published, default=None),
            ),
        )
        same = (name.text, name.quality, name.script, name.language, name.parts)
        others = [
            (line, n)
            for at, (line, n) in enumerate(self._names)
            if at != main and (n.text, n.quality, n.script, n.language, n.parts) != same
        ]
        yield from self._values("aliases", names=others)
        yield from self._values("addresses", places=self._places)

    def _values(
        self, part: str, *, names: list[tuple[int, Name]] | None = None, places: list[tuple[int, Place]] | None = None
    ) -> Iterator[tuple[str, Fragment]]:
        first: dict[Name | Place, int] = {}
        for line, value in names or places or ():
            first.setdefault(value, line)
        if first:
            lines = tuple(first.values())
            yield (
                self.id,
                Fragment(
                    part,
                    self.file,
                    lines[0],
                    lines,
                    names=tuple(value for value in first if isinstance(value, Name)),
                    places=tuple(value for value in first if isinstance(value, Place)),
                ),
            )


def _code_of(country: str | None, stated: str | None) -> str | None:
    """The code of a country: by its name (which tells parts of countries apart), else as the list states it."""
    return (country_code(country) if country else None) or (country_code(stated) if stated else None)


def _act(act: _Regulation) -> Act:
    number = _NUMBER.match(act.title)
    return Act(act.title, number[0] if number else None, act.dated, act.published, act.effective, act.url)
