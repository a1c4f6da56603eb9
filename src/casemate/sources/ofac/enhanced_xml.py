"""OFAC's enhanced XML (``SDN_ENHANCED.XML``, ``CONS_ENHANCED.XML``, and exports of the sanctions list service), schema ENHANCED_XML.

The native id is the attribute ``id`` of ``entity``, which is ``ent_num`` in the delimited files (``identityId`` is another number). Every
reference (``refId``) must name a value of the table at the head of the file, of the right kind and with the text that stands beside it.

What the delimited files hold too comes out the same: OFAC prints every relationship there as "Linked To: NAME", so each gives that lead
besides the typed relation with its id; the parts of a person's name are the two that OFAC prints, "LAST, First Middle". Only here: names
and addresses in their own script, sub-lists with dates, measures, acts. Ignored by name: row numbers, ``isPrimary`` of a value (which
one OFAC prints first), the parts of a feature's date (its text says the same), "Confirmed" and "Reported", the formatting of features.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from casemate.errors import SourceError
from casemate.model.listing import Fragment
from casemate.sources.base import Format, Journal, Reading
from casemate.sources.ofac import enhanced_entity
from casemate.sources.ofac.entry import FULL_PARTS, LISTS, OTHER_LISTS
from casemate.sources.ofac.reference import Values
from casemate.sources.ofac.xmlfile import elements, recogniser
from casemate.sources.raw import RawFile
from casemate.sources.xmlstream import Strict

NAMESPACES = ("https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ENHANCED_XML",)
_ROOT, _ENTITY = "sanctionsData", "entity"
_HEADS = ("publicationInfo", "referenceValues", "featureTypes")


#: A filter of the file: the number of a reference value, and its text.
_Filter = tuple[str | None, str | None]


def formats(list_id: str) -> Format:
    """The enhanced XML as a format of ``us_ofac_sdn`` or ``us_ofac_cons``."""
    return Format(
        "enhanced_xml",
        "enhanced XML (SDN_ENHANCED.XML, CONS_ENHANCED.XML)",
        recogniser(list_id, _ROOT),
        lambda files, journal: _read(list_id, files[0], journal),
    )


def _read(list_id: str, file: RawFile, journal: Journal) -> Reading:
    events = elements(file, _ROOT, NAMESPACES, frozenset((*_HEADS, _ENTITY)), frozenset(("entities",)))
    next(events)
    day, lists, programmes = _publication(_next(events, file, "publicationInfo"))
    values = _values(_next(events, file, "referenceValues"))
    _feature_types(_next(events, file, "featureTypes"), values)
    partial = _partial(list_id, file.name, lists, programmes, values)
    return Reading(FULL_PARTS, _fragments(events, list_id, file, values, journal), published=day, partial=partial)


def _next(events: Iterator[tuple[str, Any]], file: RawFile, expected: str) -> Strict:
    name, element = next(events, (None, None))
    if name != expected:
        raise SourceError(f"{expected} is missing", file=file.name, line=1, remedy="The format has changed, or the file is cut")
    return Strict(element, file.name)


def _publication(node: Strict) -> tuple[date, list[_Filter], list[_Filter]]:
    """As of which day the file is, and which lists and programmes it is filtered to."""
    stated = node.text("dataAsOf") or ""
    try:
        day = date.fromisoformat(stated[:10])
    except ValueError as error:
        raise node.fail("dataAsOf is not a date", value=stated, remedy="The format has changed") from error
    lists: list[_Filter] = []
    programmes: list[_Filter] = []
    for filters in node.children("filters"):
        for group, item, found in (("sanctionsLists", "sanctionsList", lists), ("sanctionsPrograms", "sanctionsProgram", programmes)):
            for container in filters.children(group):
                found += [(number, text) for text, number in container.leaves(item, "refId")]
                container.done()
        filters.done()
    node.done()
    return day, lists, programmes


def _values(node: Strict) -> Values:
    values = Values()
    for each in node.children("referenceValue"):
        kind, text, code, iso = each.text("type"), each.text("value"), each.text("code"), each.text("isoCode")
        if kind is None:
            raise each.fail("a reference value without a type", value=text, remedy="The format has changed")
        values.put(each, kind, each.attribute("refId"), text, code=code or iso)
        each.ignore("advancedXmlOffset")
        each.done()
    node.done()
    return values


def _feature_types(node: Strict, values: Values) -> None:
    for each in node.children("featureType"):
        values.put(each, enhanced_entity.FEATURE_TYPE, each.attribute("featureTypeId"), each.text("type"))
        for text, number in each.leaves("detailType", "refId"):
            values.match(each, "FEATURE DETAIL TYPE", number, text)
        each.ignore("publishExclude", "publishDescription", "publishOrder")
        each.done()
    node.done()


def _partial(list_id: str, file: str, lists: list[_Filter], programmes: list[_Filter], values: Values) -> str | None:
    """Why the file is not the whole list; ``None`` where it is.

    Raises: SourceError where the list is not in it at all.
    """
    for kind, found in (("ENTITY LISTING TYPE", lists), ("PROGRAM", programmes)):
        for number, text in found:
            if values.find(kind, number) != text:
                raise SourceError("a filter names no reference value", file=file, field="filters", value=text, remedy="Fetch it again")
    own = LISTS[list_id]
    names = [text for _, text in lists]
    if names and own not in names:
        raise SourceError(
            f"this file holds OFAC's {', '.join(map(str, names))}; {list_id} is the {own}", file=file, field="filters", value=names[0],
            remedy=f"Fetch the file of the {own}, or read this one as the list it holds",
        )  # fmt: skip
    return f"filtered to the programme {', '.join(str(text) for _, text in programmes)}" if programmes else None


def _fragments(
    events: Iterator[tuple[str, Any]], list_id: str, file: RawFile, values: Values, journal: Journal
) -> Iterator[tuple[str, Fragment]]:
    seen: set[str] = set()
    for name, element in events:
        node = Strict(element, file.name)
        if name != _ENTITY:
            raise node.fail(f"{name} stands twice", remedy="Two files in one? Separate them")
        native_id, entry = enhanced_entity.read(node, list_id, values, journal)
        if native_id in seen:
            raise node.fail("the id stands twice", value=native_id, remedy="The file is damaged: fetch it again")
        seen.add(native_id)
        if entry is None:
            journal.skip(OTHER_LISTS)
        else:
            yield from entry.fragments(native_id)
    if not seen:
        raise SourceError("the file holds no entity", file=file.name, remedy="Fetch it again")
