"""The old ``global.xml`` (2003 to about 2018): ``WHOLE`` with one ``ENTITY`` per entry, the details as text in child elements.

``Id`` of an ENTITY is the number that later formats call logicalId, and ``Id`` of a NAME, BIRTH … is theirs too. An ENTITY's ``reg_date``
is the day of its act (881/2002: 2002-05-27), a detail's ``reg_date`` the day of publication (2002-05-29).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from casemate.errors import SourceError
from casemate.model.time import Period
from casemate.sources.base import Journal, Reading
from casemate.sources.eu_fsf.edition import fragments
from casemate.sources.eu_fsf.olddoc import birth_period, document
from casemate.sources.eu_fsf.subject import PARTS, Subject
from casemate.sources.raw import RawFile
from casemate.sources.xmlstream import Strict, stream
from casemate.text.dates import parse_day


def read(files: tuple[RawFile, ...], journal: Journal) -> Reading:
    """The edition in the one file."""
    events = _events(files[0])
    root = Strict(next(events)[1], files[0].name)
    text = root.attribute("Date") or ""
    try:
        published = parse_day(text)
    except ValueError as error:
        raise root.fail("the date of the file is missing or no date", value=text, remedy="The format has changed") from error
    subjects = (_subject(Strict(element, files[0].name), files[0].name, journal) for _, element in events)
    return Reading(PARTS, fragments(subjects, journal, published), published=published)


def _events(file: RawFile) -> Iterator[tuple[str, Any]]:
    with file.open() as opened:
        yield from stream(opened, file.name, frozenset({"ENTITY"}), containers=frozenset({"WHOLE"}))


def _subject(entity: Strict, file: str, journal: Journal) -> Subject:
    native_id, kind = entity.attribute("Id") or "", entity.attribute("Type") or ""
    if not native_id.isdigit():
        raise entity.fail("the Id is missing or no number", value=native_id, remedy="The format has changed")
    subject = Subject(native_id, kind, file, entity.line, journal)
    programme = entity.attribute("programme")
    if not programme:
        raise entity.fail("the programme is missing", value=native_id, remedy="The format has changed")
    title, url = entity.attribute("legal_basis"), entity.attribute("pdf_link")
    subject.regulation(title, dated=_date(entity, "reg_date"), url=url, programme=programme)
    subject.remark(entity.attribute("remark"))
    for child in entity.children("NAME"):
        _detail(child, subject)
        _name(child, subject)
    for child in entity.children("BIRTH"):
        _detail(child, subject)
        subject.birth(period=_birth(child), place=child.text("PLACE"), country=child.text("COUNTRY"))
        child.done()
    for child in entity.children("CITIZEN"):
        _detail(child, subject)
        subject.citizenship(child.text("COUNTRY"))
        child.done()
    for child in entity.children("PASSPORT"):
        _detail(child, subject)
        _document(child, subject)
    for child in entity.children("ADDRESS"):
        _detail(child, subject)
        _address(child, subject)
    entity.done()
    return subject


def _detail(element: Strict, subject: Subject) -> None:
    """What every detail carries: its own id (ignored), the entry's, the act behind it."""
    element.ignore("@Id", "@programme")
    if (stated := element.attribute("Entity_id")) != subject.id:
        raise element.fail(f"a detail of entry {stated} within entry {subject.id}", value=stated, remedy="The file is damaged")
    subject.regulation(element.attribute("legal_basis"), published=_date(element, "reg_date"), url=element.attribute("pdf_link"))


def _name(element: Strict, subject: Subject) -> None:
    subject.name(
        element.line or 0,
        whole=element.text("WHOLENAME"),
        first=element.text("FIRSTNAME"),
        middle=element.text("MIDDLENAME"),
        last=element.text("LASTNAME"),
        language=element.text("LANGUAGE"),
        gender=element.text("GENDER"),
        title=element.text("TITLE"),
        function=element.text("FUNCTION"),
    )
    element.done()


def _address(element: Strict, subject: Subject) -> None:
    other = "\n".join(filter(None, (child.raw() for child in element.children("OTHER"))))
    number, street = element.text("NUMBER"), element.text("STREET")
    subject.address(
        element.line or 0,
        street=" ".join(filter(None, (number, street))) or None,
        postal_code=element.text("ZIPCODE"),
        city=element.text("CITY"),
        country=element.text("COUNTRY"),
        remark=other,
    )
    element.done()


def _birth(element: Strict) -> Period | None:
    text = element.text("DATE")
    try:
        return birth_period(text)
    except ValueError as error:
        raise element.fail(str(error), value=text, remedy="The format has changed") from error


def _document(element: Strict, subject: Subject) -> None:
    country = element.text("COUNTRY")
    for number in element.children("NUMBER"):
        text = number.raw() or ""
        try:
            document(text, country, subject)
        except ValueError as error:
            raise number.fail(str(error), value=text, remedy="The format has changed") from error
    element.done()


def _date(element: Strict, name: str) -> date | None:
    text = element.attribute(name)
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise SourceError(
            f"{name} is no date", file=element.file, line=element.line, field=name, value=text, remedy="The format has changed"
        ) from error
