"""OFAC's classic XML (``sdn.xml``, ``consolidated.xml``): one ``sdnEntry`` per entry, schema ``sdn.xsd`` / ``consolidated.xsd`` of 2014.

The native id is ``uid``, which is ``ent_num`` in the delimited files. What differs from those by nature: city, state and postcode
are apart (``Place.text`` is the same line); double quotes are double (the delimited files write single ones); until 2017 a date of
issue known by its year alone was written as its first of January. The uids of names, addresses and documents are row numbers, and
``mainEntry`` says only which of several values OFAC prints first: both are ignored by name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from casemate.errors import SourceError
from casemate.model.listing import Quality
from casemate.model.time import Period
from casemate.sources.base import Format, Journal, Reading
from casemate.sources.ofac import build
from casemate.sources.ofac.entry import PARTS, Entry, is_document
from casemate.sources.ofac.xmlfile import check_list, count, elements, filtered, items, recogniser
from casemate.sources.raw import RawFile
from casemate.sources.xmlstream import Strict, line_of
from casemate.text.dates import parse_day, parse_period

NAMESPACES = (
    "http://tempuri.org/sdnList.xsd",
    "http://tempuri.org/consolidated.xsd",
    "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML",
)
_ROOT, _HEAD, _ENTRY = "sdnList", "publshInformation", "sdnEntry"
_TAG = re.compile(rb"(?P<start><(?:\w+:)?sdnEntry[\s>])|<(?:\w+:)?program>(?P<program>[^<]{0,200})<")
_CHUNK, _LONGEST_TAG = 1 << 20, 256

#: Element of a list of values -> (its item, the item's text, OFAC's label for it).
_LISTS = (
    ("dateOfBirthList", "dateOfBirthItem", "dateOfBirth", "DOB"),
    ("placeOfBirthList", "placeOfBirthItem", "placeOfBirth", "POB"),
    ("nationalityList", "nationality", "country", "nationality"),
    ("citizenshipList", "citizenship", "country", "citizen"),
)
_QUALITIES: dict[str, Quality] = {"strong": "strong", "weak": "weak"}
_VESSEL = (
    ("callSign", "Vessel Call Sign"), ("vesselType", "VESSEL TYPE"), ("vesselFlag", "Vessel Flag"), ("vesselOwner", "Vessel Owner"),
    ("tonnage", "Vessel Tonnage"), ("grossRegisteredTonnage", "Vessel Gross Registered Tonnage"),
)  # fmt: skip


def formats(list_id: str) -> Format:
    """The classic XML as a format of ``us_ofac_sdn`` or ``us_ofac_cons``."""
    return Format(
        "classic_xml",
        "classic XML (sdn.xml, consolidated.xml)",
        recogniser(list_id, _ROOT),
        lambda files, journal: _read(list_id, files[0], journal),
    )


def _read(list_id: str, file: RawFile, journal: Journal) -> Reading:
    found, common = _survey(file)
    events = elements(file, _ROOT, NAMESPACES, frozenset((_HEAD, _ENTRY)), frozenset())
    next(events)
    name, head = next(events, (None, None))
    if name != _HEAD:
        raise SourceError(f"{_HEAD} does not come first", file=file.name, line=1, remedy="The format has changed, or the file is cut")
    published, stated = _head(Strict(head, file.name))
    return Reading(
        PARTS,
        _fragments(events, list_id, file.name, journal, found),
        published=published,
        stated_count=stated,
        partial=count(stated, found) or filtered([programme.decode("utf-8", "replace") for programme in common or ()], found),
    )


def _survey(file: RawFile) -> tuple[int, set[bytes] | None]:
    """How many entries begin in ``file``, and the programmes that all of them have; by their tags alone.

    Whether a file is whole has to be known before its first entry is given; the number read is compared with it at the end.
    """
    total, rest = 0, b""
    common: set[bytes] | None = None
    own: set[bytes] = set()
    with file.open() as data:
        while chunk := data.read(_CHUNK):
            rest += chunk
            done = 0
            for match in _TAG.finditer(rest):
                done = match.end()
                if match["start"] is None:
                    own.add(match["program"].strip())
                    continue
                if total:
                    common = own if common is None else common & own
                total, own = total + 1, set()
            rest = rest[max(done, len(rest) - _LONGEST_TAG) :]
    if total:
        common = own if common is None else common & own
    return total, common


def _head(head: Strict) -> tuple[date | None, int | None]:
    published, stated = head.text("Publish_Date"), head.text("Record_Count")
    head.done()
    try:
        day = None if published is None else parse_day(published, order="mdy")
    except ValueError as error:
        raise head.fail("Publish_Date is not a date", value=published, remedy="MM/DD/YYYY is expected") from error
    if stated is not None and not (stated.isascii() and stated.isdigit()):
        raise head.fail("Record_Count is not a number", value=stated, remedy="The format has changed")
    return day, None if stated is None else int(stated)


def _fragments(events: Iterator[tuple[str, Any]], list_id: str, file: str, journal: Journal, found: int) -> Iterator[Any]:
    given, seen = 0, set[str]()
    for name, element in events:
        if name == _HEAD:
            raise SourceError(f"{_HEAD} stands twice", file=file, line=line_of(element), remedy="Two files in one? Separate them")
        node = Strict(element, file)
        native_id, entry = _entry(node, journal)
        if native_id in seen:
            raise node.fail("the uid stands twice", value=native_id, remedy="The file is damaged: fetch it again")
        seen.add(native_id)
        check_list(node, list_id, entry.programmes)
        given += 1
        yield from entry.fragments(native_id)
    if given != found:
        raise SourceError(f"{found} entries begin in the file, {given} were read", file=file, remedy="Fetch it again")


def _entry(node: Strict, journal: Journal) -> tuple[str, Entry]:
    native_id = _number(node, "uid")
    sdn_type = node.text("sdnType")
    schema = build.schema_of(sdn_type) if sdn_type else None
    if schema is None:
        raise node.fail("sdnType is not known", value=sdn_type, remedy="The format has changed")
    entry = Entry(schema, node.file, node.line, journal)
    person = schema == "Person"
    entry.name(build.name(node.text("lastName"), node.text("firstName"), person=person))
    for programmes in node.children("programList"):
        entry.programmes += programmes.texts("program")
        programmes.done()
    title = node.text("title")
    if title:
        entry.feature("Title", title)
    for vessel in node.children("vesselInfo"):
        for element, label in _VESSEL:
            if value := vessel.text(element):
                entry.feature(label, value)
        vessel.done()
    for group, item, element, label in _LISTS:
        for each in items(node, group, item):
            if value := each.text(element):
                entry.feature(label, value)
            each.ignore("uid", "mainEntry")
            each.done()
    for each in items(node, "idList", "id"):
        _document(entry, each)
    for each in items(node, "akaList", "aka"):
        _alias(entry, each, person)
    for each in items(node, "addressList", "address"):
        _address(entry, each)
    if text := node.text("remarks"):
        entry.remark(text, title=title)
    node.done()
    return native_id, entry


def _number(node: Strict, name: str) -> str:
    value = node.text(name)
    if value is None or not (value.isascii() and value.isdigit()):
        raise node.fail(f"{name} is not a number", value=value, remedy="The file is damaged: fetch it again")
    return value


def _document(entry: Entry, node: Strict) -> None:
    label, number, country = node.text("idType"), node.text("idNumber"), node.text("idCountry")
    issued, expires = _period(node, "issueDate"), _period(node, "expirationDate")
    node.ignore("uid")
    node.done()
    if label is None or number is None:
        raise node.fail("a document without a type or a number", value=label or number, remedy="The format has changed")
    if is_document(label) or country or issued or expires:
        entry.document(label, number, country, issued=issued, expires=expires)
    else:
        entry.feature(label, number)


def _period(node: Strict, name: str) -> Period | None:
    text = node.text(name)
    try:
        return None if text is None else parse_period(text)
    except ValueError as error:
        raise node.fail(f"{name} is not a date", value=text, remedy="The format has changed") from error


def _alias(entry: Entry, node: Strict, person: bool) -> None:
    label, category = node.text("type"), node.text("category")
    kind = build.alias_kind(label or "")
    last, first = node.text("lastName"), node.text("firstName")
    node.ignore("uid")
    node.done()
    quality = _QUALITIES.get(category or "")
    if kind is None or quality is None:
        raise node.fail("type or category of an alias is not known", value=f"{label}, {category}", remedy="The format has changed")
    if last or first:
        entry.name(build.name(last, first, kind=kind, quality=quality, person=person), line=node.line)


def _address(entry: Entry, node: Strict) -> None:
    street = ", ".join(line for line in (node.text("address1"), node.text("address2"), node.text("address3")) if line) or None
    city, region, postal_code = node.text("city"), node.text("stateOrProvince"), node.text("postalCode")
    country = node.text("country")
    node.ignore("uid")
    node.done()
    locality = build.locality_of(city, region, postal_code)
    place = build.address(street, locality, country, city=city, region=region, postal_code=postal_code)
    if place is not None:
        entry.add("addresses", place, line=node.line)
