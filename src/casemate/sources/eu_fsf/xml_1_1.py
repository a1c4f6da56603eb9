"""The XML of the schemas 1.1 and 1.0: ``export`` with one ``sanctionEntity`` per entry, nearly all values in attributes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from casemate.errors import SourceError
from casemate.model.time import Period
from casemate.sources.base import Journal, Reading
from casemate.sources.eu_fsf.edition import fragments
from casemate.sources.eu_fsf.subject import PARTS, Subject
from casemate.sources.raw import RawFile
from casemate.sources.xmlstream import Strict, stream

_NAMESPACE = "http://eu.europa.ec/fpi/fsd/export"
_FLAGS = (
    ("knownExpired", "known to be expired"), ("knownFalse", "known to be false"), ("reportedLost", "reported lost"),
    ("revokedByIssuer", "revoked by the issuer"), ("diplomatic", "diplomatic"),
)  # fmt: skip


def read(files: tuple[RawFile, ...], journal: Journal) -> Reading:
    """The edition in the one file."""
    events = _events(files[0])
    root = next(events)[1]
    generated = root.get("generationDate")
    known = {"generationDate", "globalFileId"}
    odd = next((name for name in root.attrib if name not in known and not name.startswith("{")), None)
    if odd is not None or not generated or not root.tag.startswith(f"{{{_NAMESPACE}}}"):
        raise SourceError(
            "not an export of the Financial Sanctions Files in a form known",
            file=files[0].name,
            line=1,
            field=odd or ("generationDate" if not generated else "xmlns"),
            remedy="The format has changed, or this is another file",
        )
    published = _day(str(generated)[:10], Strict(root, files[0].name), "generationDate")
    subjects = (_subject(Strict(element, files[0].name), files[0].name, journal) for _, element in events)
    return Reading(PARTS, fragments(subjects, journal, published), published=published)


def _events(file: RawFile) -> Iterator[tuple[str, Any]]:
    with file.open() as opened:
        yield from stream(opened, file.name, frozenset({"sanctionEntity"}), containers=frozenset({"export"}))


def _subject(entity: Strict, file: str, journal: Journal) -> Subject:
    native_id = entity.attribute("logicalId")
    if not native_id or not native_id.isdigit():
        raise entity.fail("the logicalId is missing or no number", value=native_id, remedy="The format has changed")
    kinds = entity.children("subjectType")
    if len(kinds) != 1:
        raise entity.fail(f"{len(kinds)} subject types where one is expected", value=native_id, remedy="The format has changed")
    kind = kinds[0].attribute("classificationCode") or ""
    kinds[0].ignore("@code")
    kinds[0].done()
    subject = Subject(native_id, kind, file, entity.line, journal)
    subject.designated_on = _date(entity, "designationDate")
    subject.event(_date(entity, "delistingDate"), "delisting date")
    subject.reference("EU reference number", _text(entity, "euReferenceNumber"))
    subject.reference("UN reference", _text(entity, "unitedNationId"))
    for regulation in entity.children("regulation"):
        _regulation(regulation, subject)
    if not subject.programmes:
        raise entity.fail("no regulation names the programme", value=native_id, remedy="The format has changed")
    subject.remark(entity.attribute("designationDetails"))
    for child in entity.children("nameAlias"):
        _name(child, subject)
    for child in entity.children("citizenship"):
        code, region = _text(child, "countryIso2Code"), _text(child, "region")
        subject.citizenship(_country(child), code=code, region=region, remark=_remark(child, subject))
        child.ignore("@acquisitionDate", "@disenfranchisementDate")
        child.done()
    for child in entity.children("birthdate"):
        _birth(child, subject)
    for child in entity.children("address"):
        _address(child, subject)
    for child in entity.children("identification"):
        _identification(child, subject)
    _operable(entity, subject)
    entity.done()
    return subject


def _operable(element: Strict, subject: Subject) -> None:
    """What every thing of the schema may carry and the entry itself keeps: remarks, and additions that the schema does not know."""
    for text in _remark_texts(element):
        subject.remark(text)
    _additions(element, subject)


def _additions(element: Strict, subject: Subject) -> None:
    for child in element.children("additionalInformation"):
        subject.journal.miss(f"additionalInformation {child.attribute('key')}")
        subject.remark(f"{child.attribute('key')}: {child.attribute('value')}")
        child.done()


def _remark_texts(element: Strict) -> list[str]:
    texts = []
    for child in element.children("remark"):
        if text := child.raw():
            texts.append(text)
        child.done()
    return texts


def _remark(element: Strict, subject: Subject) -> str | None:
    """The remarks of a detail, one a line; the act behind it is noted. What is the same for every detail is ignored by name."""
    element.ignore("@logicalId", "@regulationLanguage")
    for summary in element.children("regulationSummary"):
        _summary(summary, subject)
    _additions(element, subject)
    return "\n".join(_remark_texts(element)) or None


def _regulation(element: Strict, subject: Subject) -> None:
    urls = element.texts("publicationUrl")
    subject.regulation(
        _text(element, "numberTitle"),
        published=_date(element, "publicationDate"),
        effective=_date(element, "entryIntoForceDate"),
        url=urls[0] if urls else None,
        programme=_text(element, "programme"),
    )
    element.ignore("@regulationType", "@organisationType", "@logicalId")
    for child in element.children("corrigendum"):
        _summary(child, subject)
    _operable(element, subject)
    element.done()


def _summary(element: Strict, subject: Subject) -> None:
    title, published = _text(element, "numberTitle"), _date(element, "publicationDate")
    subject.regulation(title, published=published, url=_text(element, "publicationUrl"))
    element.ignore("@regulationType")
    element.done()


def _name(element: Strict, subject: Subject) -> None:
    subject.name(
        element.line or 0,
        whole=_text(element, "wholeName"),
        first=_text(element, "firstName"),
        middle=_text(element, "middleName"),
        last=_text(element, "lastName"),
        language=_text(element, "nameLanguage"),
        strong=_flag(element, "strong", default=True),
        gender=_text(element, "gender"),
        title=_text(element, "title"),
        function=_text(element, "function"),
        remark=_remark(element, subject),
    )
    element.done()


def _birth(element: Strict, subject: Subject) -> None:
    subject.birth(
        period=_period(element, subject),
        place=_text(element, "place"),
        city=_text(element, "city"),
        region=_text(element, "region"),
        postal_code=_text(element, "zipCode"),
        country=_country(element),
        code=_text(element, "countryIso2Code"),
        remark=_remark(element, subject),
    )
    element.done()


def _period(element: Strict, subject: Subject) -> Period | None:
    try:
        return subject.born(
            calendar=element.attribute("calendarType"),
            circa=_flag(element, "circa", default=False),
            day=_date(element, "birthdate"),
            year=_number(element, "year"),
            month=_number(element, "monthOfYear"),
            day_of_month=_number(element, "dayOfMonth"),
            first=_number(element, "yearRangeFrom"),
            last=_number(element, "yearRangeTo"),
        )
    except ValueError as error:
        raise element.fail(f"no such date: {error}", value=element.attribute("year"), remedy="The file may be damaged") from error


def _address(element: Strict, subject: Subject) -> None:
    for contact in element.children("contactInfo"):
        key, value = _text(contact, "key"), _text(contact, "value")
        if key and value:
            subject.contact(key, value)
        contact.done()
    subject.address(
        element.line or 0,
        street=_text(element, "street"),
        box=_text(element, "poBox"),
        postal_code=_text(element, "zipCode"),
        city=_text(element, "city"),
        region=_text(element, "region"),
        place=_text(element, "place"),
        country=_country(element),
        code=_text(element, "countryIso2Code"),
        at_listing=_flag(element, "asAtListingTime", default=False),
        remark=_remark(element, subject),
    )
    element.done()


def _identification(element: Strict, subject: Subject) -> None:
    code, label = _text(element, "identificationTypeCode"), _text(element, "identificationTypeDescription")
    if not code:
        raise element.fail("an identification without a type", remedy="The format has changed")
    flags = tuple(words for name, words in _FLAGS if _flag(element, name, default=False))
    stated = (("issued by", "issuedBy"), ("under the name", "nameOnDocument"), ("region:", "region"))
    extra = tuple(f"{words} {value}" for words, name in stated if (value := _text(element, name)))
    issue, valid_from, valid_to = (_date(element, name) for name in ("issueDate", "validFrom", "validTo"))
    since = issue or valid_from
    subject.identification(
        code,
        label=label,
        values=(_text(element, "number"), _text(element, "latinNumber")),
        country=_country(element),
        country_iso=_text(element, "countryIso2Code"),
        issued=Period.of_day(since) if since else None,
        expires=Period.of_day(valid_to) if valid_to else None,
        remark=(*flags, *extra, _remark(element, subject)),
    )
    element.done()


def _text(element: Strict, name: str) -> str | None:
    return " ".join((element.attribute(name) or "").split()) or None


def _country(element: Strict) -> str | None:
    """The country's name as written, or its code where there is no name; "00" and "UNKNOWN" are silence."""
    code, description = _text(element, "countryIso2Code"), _text(element, "countryDescription")
    if code == "00" or description == "UNKNOWN":
        return None
    return description or code


def _flag(element: Strict, name: str, *, default: bool) -> bool:
    text = element.attribute(name)
    if text not in (None, "true", "false", "1", "0"):
        raise element.fail(f"{name} is neither true nor false", value=text, remedy="The format has changed")
    return default if text is None else text in ("true", "1")


def _number(element: Strict, name: str) -> int | None:
    text = element.attribute(name)
    if text is None:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= 4):
        raise element.fail(f"{name} is no number", value=text, remedy="The format has changed")
    return int(text) or None


def _date(element: Strict, name: str) -> date | None:
    text = element.attribute(name)
    return None if text is None else _day(text, element, name)


def _day(text: str, element: Strict, name: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise element.fail(f"{name} is no date", value=text, remedy="The format has changed, or the file is damaged") from error
