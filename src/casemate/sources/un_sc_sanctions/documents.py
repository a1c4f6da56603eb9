"""Documents as the UN list writes them: a passport or a number, or both the kind and the number in a note."""

from __future__ import annotations

import re

from casemate.errors import SourceError
from casemate.model.listing import Fact, Identifier
from casemate.model.time import Period
from casemate.sources.base import Journal
from casemate.sources.xmlstream import Strict
from casemate.text.countries import country_code
from casemate.text.dates import parse_period

#: Words of a label, in the order in which they decide -> kind of identifier.
_KINDS = (
    ("social security", "ssn"), ("ssn", "ssn"), ("fiscal code", "tax"), ("birth certificate", "birth_certificate"),
    ("driver", "driving_licence"), ("driving", "driving_licence"), ("residential", "visa"), ("alien registration", "visa"),
    ("suspension of deportation", "visa"), ("passport", "passport"), ("travel document", "passport"), ("passeport", "passport"),
    ("pasaporte", "passport"), ("ration card", "other"), ("voter", "other"), ("student", "other"), ("other id", "other"),
    ("military", "other"), ("serviceman", "other"), ("fardc", "other"), ("certificate of", "other"),
    ("identification", "national_id"), ("identity", "national_id"), ("national", "national_id"), ("tazkira", "national_id"),
)  # fmt: skip
#: A number with its label before it ("Tunisian passport number L 191609"), or a number of five signs or more at the start.
_LABELLED = re.compile(
    r"(?P<label>[^\d]{0,80}?(?i:\bnumber|\bno\.|\bcard|\bSSN|\bcode|\bReiseausweis”\)):?)\s+"
    r"(?P<number>(?:[A-Z]{1,6}[- ]{0,2})?\d[0-9A-Z/-]{1,30})\b"
)
_BARE = re.compile(r"(?P<number>(?:[A-Z]{1,6}[- ]{0,2})?\d[0-9A-Z/-]{4,30})\b")
#: A number that something else follows: "563210184 (Expires 18 Jun. 2018)", "R00005943, South Sudan".
_FOLLOWED = re.compile(r"(?P<number>[A-Za-z]{0,3}[\d/-][\dA-Za-z./-]{3,30})\s?(?:,\s|\()(?P<rest>.{2,120}?)\)?")
#: Words before a number that is not of the plain form, and what follows it: "Libya B/002210", "Passport number V57865 (BOMBAY)".
_WORDED = re.compile(
    r"(?P<label>(?:[^\W\d_]{4,40}:?\s+|no[.:]\s*){1,8})(?P<number>(?:[A-Z]{1,3}[- /]?)?\d[\dA-Za-z/. -]{2,30}?)"
    r"(?:[\s,]*(?P<rest>\(.{1,200}\)|issued .{1,250}|under .{1,250}))?",
    re.IGNORECASE,
)
_DAY = r"(\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.? \d{4}|\d{1,2}-\d{1,2}-\d{4})"
_EXPIRES = re.compile(
    rf"\b(?:expir(?:ed|es|ing|y)|exp\.|expiration date|valid until|expiry date)(?: date)?(?: on)?:? {_DAY}", re.IGNORECASE
)
_ISSUED = re.compile(rf"\b(?:issued|date of issue)(?: in [^,;.\d]{{1,60}})?(?: on)?:?,? {_DAY}", re.IGNORECASE)


def document(element: Strict, journal: Journal) -> Identifier | Fact | None:
    """The document of one ``INDIVIDUAL_DOCUMENT``; a Fact where it states no number; ``None`` where it states nothing.

    ``country`` is the issuing country, or where it is silent or not understood the country of issue.

    Raises: SourceError for a date of issue that is none.
    """
    kind, second = element.text("TYPE_OF_DOCUMENT"), element.text("TYPE_OF_DOCUMENT2")
    number, note = element.text("NUMBER"), element.text("NOTE")
    issuer, where, city = element.text("ISSUING_COUNTRY"), element.text("COUNTRY_OF_ISSUE"), element.text("CITY_OF_ISSUE")
    issued = _day_of_issue(element, element.text("DATE_OF_ISSUE"))
    element.done()
    label = second or kind
    stated: str | None = None
    notes = [f"issued in {', '.join(place for place in (city, where) if place)}"] if city or where else []
    if number and (found := _LABELLED.fullmatch(number)):
        number, label = found["number"], found["label"]
    elif number and (found := _FOLLOWED.fullmatch(number)):
        number = found["number"]
        notes.append(found["rest"].strip())
    elif number and (found := _WORDED.fullmatch(number)):
        number, words, rest = found["number"], found["label"].strip(" :"), found["rest"]
        rest = rest[1:-1] if rest and rest.startswith("(") else rest
        stated = country_code(rest) if rest else None
        named = any(word in words.casefold() for word, _ in _KINDS)
        label, stated = (words, stated) if named else (label, stated or _issuer(words))
        notes += [rest] if rest else []
    if number is None and second and (found := _LABELLED.match(second) or _BARE.match(second)):
        number, label = found["number"], found.groupdict().get("label") or kind
        if second[found.end() :].strip():
            notes.append(second[found.end() :].strip(" ,"))
    if number is None and note and (found := _LABELLED.match(note) or _BARE.match(note)):
        number, label = found["number"], found.groupdict().get("label") or label
    if note:
        notes.append(note)
    text = "; ".join(notes)
    country = _issuer(issuer) or _issuer(where) or _issuer(label if number else None) or stated
    if issuer and country_code(issuer) is None:
        notes.append(f"issuing country: {issuer}")
        journal.miss("document: issuing country that is more than a country")
    if number is None:
        said = [part for part in (label, issuer, *notes) if part]
        return Fact("note", "; ".join(said), "document without a number") if len(said) > 1 else None
    return Identifier(
        kind=_kind(label, kind, journal),
        value=number,
        country=country,
        label=label,
        issued=issued or _period(_ISSUED.search(text)),
        expires=_period(_EXPIRES.search(text)),
        note="; ".join(notes) or None,
    )


def _kind(label: str | None, first: str | None, journal: Journal) -> str:
    for text in (label, first):
        words = (text or "").casefold()
        for word, kind in _KINDS:
            if word in words:
                return kind
    journal.miss("document: type that is not known")
    return "other"


def _issuer(text: str | None) -> str | None:
    """The country with which ``text`` begins: "Qatari identity card number"."""
    words = (text or "").split()[:8]
    for count in range(len(words), 0, -1):
        code = country_code(" ".join(words[:count]))
        if code:
            return code
    return None


def _day_of_issue(element: Strict, text: str | None) -> Period | None:
    if text is None:
        return None
    try:
        return parse_period(text)
    except ValueError as error:
        raise SourceError(
            "not a date", file=element.file, line=element.line, field="DATE_OF_ISSUE", value=text,
            remedy="The file is damaged: fetch it again",
        ) from error  # fmt: skip


def _period(match: re.Match[str] | None) -> Period | None:
    if match is None:
        return None
    try:
        return parse_period(match[1])
    except ValueError:
        return None  # free text: it stays in the note
