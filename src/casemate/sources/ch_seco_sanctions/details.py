"""What an identity of the Swiss list says besides its names: dates, places, documents, and the sentences of ``other-information``."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from stdnum.ru import inn

from casemate.model.listing import Country, Dated, DateKind, Fact, Identifier, Place, PlaceKind
from casemate.model.time import Period
from casemate.sources.base import Journal
from casemate.sources.ch_seco_sanctions.closing import close
from casemate.sources.xmlstream import Strict
from casemate.text.countries import country_code
from casemate.text.dates import parse_period

_DOCUMENTS = {
    "passport": "passport", "diplomatic-passport": "passport", "travel-document": "passport", "id-card": "national_id",
    "identity-card": "national_id", "national-id": "national_id", "driving-license": "driving_licence",
    "driving-licence": "driving_licence", "residence-permit": "visa", "visa": "visa", "birth-certificate": "birth_certificate",
}  # fmt: skip
_LABELLED = re.compile(r"([A-Za-zА-я/.\- ()]{2,60}?)\s*:\s*(\S.*?)\.?", re.DOTALL)
_REMARK = ("remark", "remarks")


@dataclass(frozen=True, slots=True)
class Spot:
    """A ``place`` of the list: where an address or a birth was. ``variants``: other spellings."""

    location: str | None
    area: str | None
    country: str | None
    code: str | None
    variants: tuple[str, ...]


def spot_of(element: Strict, journal: Journal) -> tuple[str, Spot]:
    """``(ssid, place)`` of a ``place`` element."""
    ssid = element.attribute("ssid")
    if ssid is None:
        raise element.fail("a place without a number", remedy="The format has changed")
    variants: list[str] = []
    for child in element.children("location-variant", "area-variant"):
        child.ignore("@lang", "@script", "@variant-type", "@spelling-variant-type", "@ssid")
        variants += [text] if (text := child.own()) else []
        close(child, journal)
    country, code = _country(element, journal)
    spot = Spot(element.text("location"), element.text("area"), country, code, tuple(variants))
    close(element, journal)
    return ssid, spot


def _country(element: Strict, journal: Journal) -> tuple[str | None, str | None]:
    found: tuple[str | None, str | None] = (None, None)
    for child in element.children("country"):
        iso = child.attribute("iso-code")
        text = child.own()
        close(child, journal)
        found = (text or iso, country_code(iso or "") or country_code(text or ""))
    return found


def place_of(element: Strict, kind: PlaceKind, spots: Mapping[str, Spot], journal: Journal) -> Place | None:
    """An ``address`` or a ``place-of-birth``; ``None`` where it says nothing. A place that the file lacks is counted."""
    spot_id = element.attribute("place-id")
    spot = spots.get(spot_id or "")
    if spot_id and spot is None:
        journal.miss("a place that the file does not hold")
    quality = element.attribute("quality")
    element.ignore("@ssid")
    care, street = element.text("c-o"), element.text("address-details")
    box, postcode = element.text("p-o-box"), element.text("zip-code")
    notes = element.texts(*_REMARK)
    own = element.text("location"), element.text("area")
    country, code = _country(element, journal)
    if spot is None:
        spot = Spot(None, None, None, None, ())
    city, region = own[0] or spot.location, own[1] or spot.area
    country, code = country or spot.country, code or spot.code
    if quality and quality != "good":
        notes.append(f"quality: {quality}")
    notes += [f"{name}: {value}" for name, value in element.other_attributes().items()]
    notes += [f"also: {', '.join(spot.variants)}"] if spot.variants else []
    element.done()
    line = " ".join(part for part in (postcode, city) if part)
    pieces = (f"c/o {care}" if care else None, street, f"P.O. Box {box}" if box else None, line or None, region, country)
    text = ", ".join(piece for piece in pieces if piece)
    if not text:
        return None
    return Place(kind, text, street, city, region, postcode, code, "; ".join(notes) or None)


def dated_of(element: Strict, kind: DateKind, journal: Journal) -> tuple[Dated | None, Fact | None]:
    """A ``day-month-year``, as precise as it is stated; a date of another calendar, or that does not exist, is kept as a note."""
    numbers = {name: element.attribute(name) for name in ("day", "month", "year")}
    calendar, quality = element.attribute("calendar") or "Gregorian", element.attribute("quality") or "good"
    element.ignore("@ssid")
    notes = element.texts(*_REMARK)
    other = element.other_attributes()
    element.done()
    written = "-".join(value for value in (numbers["year"], numbers["month"], numbers["day"]) if value)
    words = "; ".join([*notes, *(f"{name}: {value}" for name, value in other.items())])
    if other or calendar.casefold() != "gregorian":
        journal.miss("day-month-year: another calendar or attribute")
        return None, Fact("note", f"date of {kind}: {written} ({calendar}; {words})".replace("; )", ")"))
    try:
        period = _period(numbers)
    except ValueError:
        journal.miss("day-month-year: no such day")
        return None, Fact("note", f"date of {kind}: {written}")
    return Dated(kind, Period(period.start, period.end, circa=quality != "good"), words or None), None


def _period(numbers: Mapping[str, str | None]) -> Period:
    values = {name: int(value) if value else 0 for name, value in numbers.items()}
    if not values["month"]:
        return Period.of_year(values["year"])
    if not values["day"]:
        return Period.of_month(values["year"], values["month"])
    return Period.of_day(date(values["year"], values["month"], values["day"]))


def nationality_of(element: Strict, journal: Journal) -> Country | None:
    """A ``nationality``."""
    element.ignore("@ssid")
    text, code = _country(element, journal)
    other = "; ".join(f"{name}: {value}" for name, value in element.other_attributes().items())
    element.texts(*_REMARK)
    element.done()
    return Country("nationality", f"{text} ({other})" if other else text, code) if text else None


def document_of(element: Strict, spots: Mapping[str, Spot], journal: Journal) -> Identifier | None:
    """An ``identification-document``; its place of issue and remark become the note."""
    type_ = element.attribute("document-type") or ""
    element.ignore("@ssid")
    number = element.text("number")
    issuer: str | None = None
    code: str | None = None
    for child in element.children("issuer"):
        short = child.attribute("code") or child.attribute("iso-code")
        issuer = child.own()
        close(child, journal)
        code = country_code(short or "") or country_code(issuer or "")
    notes = element.texts(*_REMARK)
    for child in element.children("place-of-issue"):
        if place := place_of(child, "address", spots, journal):
            notes.append(f"issued in {place.text}")
    issued, expires = (_document_day(element, name, notes, journal) for name in ("date-of-issue", "expiry-date"))
    notes += [f"{name}: {value}" for name, value in element.other_attributes().items()]
    element.done()
    if number is None:
        return None
    if issuer and code is None:
        notes.insert(0, issuer)
    if type_ == "diplomatic-passport":
        notes.insert(0, "diplomatic")
    return Identifier(
        _DOCUMENTS.get(type_, "other"), number, code, type_ or None, issued=issued, expires=expires, note="; ".join(notes) or None
    )


def _document_day(element: Strict, name: str, notes: list[str], journal: Journal) -> Period | None:
    text = element.text(name)
    if text is None:
        return None
    try:
        return parse_period(text)
    except ValueError:
        journal.miss(f"{name}: no date")
        notes.append(f"{name}: {text}")
        return None


def other_information(text: str) -> Identifier | Dated | Fact | None:
    """What a sentence of ``other-information`` says where it is one label and one value; ``None``: it is kept as a remark.

    >>> other_information("IMO Number: 8405270").kind
    'imo'
    """
    match = _LABELLED.fullmatch(text) if len(text) <= 400 else None
    if match is None:
        return None
    label, value = " ".join(match[1].casefold().split()), match[2].strip()
    reader = next((read for words, read in _READERS if any(word in label for word in words)), None)
    return reader(value) if reader else None


def _imo(value: str) -> Identifier | None:
    digits = re.fullmatch(r"(?:IMO\s*)?(\d{7})", value)
    return Identifier("imo", digits[1], label="IMO number") if digits else None


def _tax(value: str) -> Identifier | None:
    if re.fullmatch(r"[0-9A-Z/ .-]{5,25}", value) is None:
        return None
    return Identifier("inn" if inn.is_valid(value) else "tax", value, label="Tax number")


def _registration(value: str) -> Identifier | None:
    if re.fullmatch(r"[0-9A-Z/ .-]{3,25}", value) is None or not any(char.isdigit() for char in value):
        return None
    sound = value.isdigit() and len(value) == 13 and int(value[:12]) % 11 % 10 == int(value[12])
    return Identifier("ogrn" if sound else "registration", value, label="Registration number")


def _plain(kind: str, label: str, pattern: str) -> Callable[[str], Identifier | None]:
    shape = re.compile(pattern)
    return lambda value: Identifier(kind, value, label=label) if shape.fullmatch(value) else None


def _founded(value: str) -> Dated | None:
    try:
        return Dated("incorporation", parse_period(value))
    except ValueError:
        return None


#: Words of a label (in lower case) -> how its value is read. The first that fits is taken.
_READERS: tuple[tuple[tuple[str, ...], Callable[[str], Identifier | Dated | Fact | None]], ...] = (
    (("imo number", "imo no"), _imo),
    (("date of registration", "date of incorporation"), _founded),
    (("taxpayer", "tax identification", "tax registration", "tax id", "tax number", "инн"), _tax),
    (("registration number", "registration no", "огрн"), _registration),
    (("type of entity",), lambda value: Fact("organization_type", value)),
    (("swift", "bic"), _plain("bic", "SWIFT/BIC", r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")),
    (("website",), _plain("website", "Website", r"(?:https?://|www\.)\S{3,200}")),
    (("e-mail", "email"), _plain("email", "E-mail", r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")),
    (("tel", "phone"), _plain("phone", "Telephone", r"\+?[0-9 ()/-]{5,30}")),
    (("passport",), _plain("passport", "Passport", r"[A-Z]{0,4} ?\d[0-9A-Z/-]{3,20}")),
    (("national id", "identity card", "identification number"), _plain("national_id", "National ID", r"[0-9A-Z/ .-]{5,25}")),
)
