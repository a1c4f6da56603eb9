"""One ``entity`` of the enhanced XML as an Entry."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from casemate.model.listing import Act, Fact, Measure, Name, NameKind, Quality
from casemate.model.time import Period
from casemate.sources.base import Journal
from casemate.sources.ofac import build
from casemate.sources.ofac.entry import LISTS, Entry
from casemate.sources.ofac.reference import Values
from casemate.sources.ofac.xmlfile import items
from casemate.sources.xmlstream import Strict

#: Kind under which the numbers of feature types stand among the reference values.
FEATURE_TYPE = "feature type"

_CHANGED = "The format has changed"


def read(node: Strict, list_id: str, values: Values, journal: Journal) -> tuple[str, Entry | None]:
    """Native id and entry; ``None`` for an entity that is not on the list.

    Raises: SourceError for anything that is not foreseen.
    """
    native_id = node.attribute("id")
    if native_id is None or not (native_id.isascii() and native_id.isdigit()):
        raise node.fail("the id of an entity is not a number", value=native_id, remedy=_CHANGED)
    info = _child(node, "generalInfo")
    schema = build.schema_of(_one(info, "entityType", "SDN TYPE", values))
    if schema is None:
        raise info.fail("the entityType is not known", remedy=_CHANGED)
    entry = Entry(schema, node.file, node.line, journal)
    on_list = _lists(node, list_id, values, entry)
    _general(info, values, entry)
    info.done()
    entry.programmes += _texts(node, "sanctionsPrograms", "sanctionsProgram", "PROGRAM", values)
    entry.add("listing", *map(Act, _texts(node, "legalAuthorities", "legalAuthority", "LEGAL AUTHORITY", values)))
    entry.add("listing", *map(Measure, _texts(node, "sanctionsTypes", "sanctionsType", "SANCTIONS TYPE", values)))
    for each in items(node, "names", "name"):
        _name(each, values, entry, person=schema == "Person")
    for each in items(node, "addresses", "address"):
        _address(each, values, entry)
    for each in items(node, "features", "feature"):
        _feature(each, values, entry)
    for each in items(node, "identityDocuments", "identityDocument"):
        _document(each, values, entry)
    for each in items(node, "relationships", "relationship"):
        _relationship(each, values, entry)
    node.done()
    return native_id, entry if on_list else None


def _texts(node: Strict, group: str, item: str, kind: str, values: Values) -> list[str]:
    """The texts of references within a group, each once."""
    found: dict[str, None] = {}
    for container in node.children(group):
        for text, number in container.leaves(item, "refId", "@id"):
            found[values.match(container, kind, number, text)] = None
        container.done()
    return list(found)


def _one(node: Strict, name: str, kind: str | None, values: Values) -> str | None:
    """The text of the one reference with this name, or ``None``."""
    text, number = node.leaf(name, "refId")
    return None if number is None and text is None else values.match(node, kind, number, text)


def _child(node: Strict, name: str) -> Strict:
    found = node.children(name)
    if len(found) != 1:
        raise node.fail(f"{name} stands {len(found)} times where one is expected", remedy=_CHANGED)
    return found[0]


def _lists(node: Strict, list_id: str, values: Values, entry: Entry) -> bool:
    lists: list[tuple[str, date]] = []
    for container in node.children("sanctionsLists"):
        for text, number, published in container.leaves("sanctionsList", "refId", "datePublished", "@id"):
            name = values.match(container, "ENTITY LISTING TYPE", number, text)
            try:
                lists.append((name, date.fromisoformat(published or "")))
            except ValueError as error:
                raise container.fail("datePublished is not a date", value=published, remedy=_CHANGED) from error
        container.done()
    entry.listed(list_id, lists)
    return any(name == LISTS[list_id] for name, _ in lists)


def _general(node: Strict, values: Values, entry: Entry) -> None:
    node.ignore("identityId")
    title = node.text("title")
    if title:
        entry.feature("Title", title)
    if text := node.text("remarks"):
        entry.remark(text, title=title)
    if status := _one(node, "livingStatus", None, values):
        entry.add("details", Fact("deceased", "true") if status.casefold() in ("deceased", "dead") else Fact("note", f"Status: {status}"))
    for element, words in (("isUsCitizen", "U.S. citizen"), ("isUsPerson", "U.S. person")):
        if _truth(node, element):
            entry.add("details", Fact("note", words))


def _truth(node: Strict, name: str) -> bool | None:
    text = node.text(name)
    if text not in (None, "true", "false"):
        raise node.fail(f"{name} is neither true nor false", value=text, remedy=_CHANGED)
    return None if text is None else text == "true"


def _name(node: Strict, values: Values, entry: Entry, *, person: bool) -> None:
    primary, low = _truth(node, "isPrimary"), _truth(node, "isLowQuality")
    alias = _one(node, "aliasType", "ALIAS TYPE", values)
    kind = "primary" if primary else build.alias_kind(alias or "")
    if kind is None:
        raise node.fail("the aliasType is not known", value=alias, remedy=_CHANGED)
    for each in items(node, "translations", "translation"):
        entry.name(_translation(each, kind, "weak" if low and not primary else "strong", values, person=person), line=each.line)
    node.ignore("@id")
    node.done()


def _translation(node: Strict, kind: NameKind, quality: Quality, values: Values, *, person: bool) -> Name:
    """A name in one script. Latin ones are as OFAC formats them; the others keep the order of the full name."""
    script = _script(node, values)
    last, first, full = (node.text(f"formatted{which}Name") for which in ("Last", "First", "Full"))
    parts = []
    for part in items(node, "nameParts", "namePart"):
        label, value = _one(part, "type", "NAME PART TYPE", values), part.text("value")
        if label not in build.NAME_PARTS:
            raise part.fail("the type of a name part is not known", value=label, remedy=_CHANGED)
        if value:
            parts.append((label, value))
        part.ignore("@id")
        part.done()
    main = _truth(node, "isPrimary")
    node.ignore("@id")
    node.done()
    if not full:
        raise node.fail("a name without text", remedy=_CHANGED)
    if script == build.LATIN:
        return build.name(last, first, kind=kind if main else "alias" if kind == "primary" else kind, quality=quality, person=person)
    name = build.printed(parts, kind=kind, quality=quality, script=script, person=person)
    return replace(name, text=build.unmarked(full))


def _script(node: Strict, values: Values) -> str:
    text, number = node.leaf("script", "refId")
    label = values.match(node, "SCRIPT", number, text)
    script = build.script(label, values.code("SCRIPT", number or ""))
    if script is None:
        raise node.fail("a script that is not known", value=label, remedy=_CHANGED)
    return script


def _address(node: Strict, values: Values, entry: Entry) -> None:
    country = _one(node, "country", "COUNTRY", values)
    for translations in node.children("translations"):
        country = _one(translations, "country", "COUNTRY", values) or country
        for each in translations.children("translation"):
            script = _script(each, values)
            parts: dict[str, str] = {}
            for part in items(each, "addressParts", "addressPart"):
                label, value = _one(part, "type", "LOCATION PART TYPE", values) or "", part.text("value")
                if label not in build.ADDRESS_PARTS or label in parts:
                    raise part.fail("the type of an address part is not known, or stands twice", value=label, remedy=_CHANGED)
                if value:
                    parts[label] = value
                part.ignore("@id")
                part.done()
            each.ignore("isPrimary", "@id")
            each.done()
            place = build.place(parts, country if script == build.LATIN else None)
            if place is not None:
                entry.add("addresses" if script == build.LATIN else "original_script", place, line=each.line)
        translations.done()
    node.ignore("@id")
    node.done()


def _feature(node: Strict, values: Values, entry: Entry) -> None:
    text, number = node.leaf("type", "featureTypeId")
    label = values.match(node, FEATURE_TYPE, number, text)
    value, reference = node.text("value"), node.text("valueRefId")
    if reference is not None and value not in values.all(reference):
        raise node.fail("the value is not that of its reference", value=f"{reference}: {value}", remedy=_CHANGED)
    reliability, comment = _one(node, "reliability", "RELIABILITY", values), node.text("comments")
    node.ignore("@id", "versionId", "valueDate", "isPrimary")
    node.done()
    if value is None:
        raise node.fail("a feature without a value", value=label, remedy=_CHANGED)
    if reliability == "False":
        entry.detail(label, value, "false, as OFAC knows")
        return
    if comment:
        entry.detail(label, value, comment)
    entry.feature(label, value)


def _document(node: Strict, values: Values, entry: Entry) -> None:
    label, number = _one(node, "type", "ID DOCUMENT TYPE", values), node.text("documentNumber")
    country = _one(node, "issuingCountry", "COUNTRY", values)
    issued, expires = _period(node, "issueDate"), _period(node, "expirationDate")
    valid = _truth(node, "isValid")
    said = [("issued by", node.text("issuingAuthority")), ("issued in", node.text("issuingLocation")), ("", node.text("comments"))]
    for container in node.children("idFeatures"):
        said += [("states", text) for (text,) in container.leaves("idFeature", "@id", "@featureVersionId")]
        container.done()
    node.ignore("@id", "name")
    node.done()
    if label is None or number is None:
        raise node.fail("a document without a type or a number", value=label or number, remedy=_CHANGED)
    entry.document(label, number, country, issued=issued, expires=expires)
    if valid is False:
        entry.detail(label, number, "not valid")
    for words, text in said:
        if text:
            entry.detail(label, number, f"{words} {text}".strip())


def _period(node: Strict, name: str) -> Period | None:
    for each in node.children(name):
        start, end = each.text("fromDateBegin"), each.text("toDateEnd")
        circa = _truth(each, "isApproximate")
        each.ignore("@id", "fromDateEnd", "toDateBegin", "isDateRange")
        each.done()
        try:
            first, last = (None if text is None else date.fromisoformat(text) for text in (start, end))
            return Period(first, last, circa=bool(circa))
        except ValueError as error:
            raise each.fail(f"{name} is not a period: {error}", value=f"{start} to {end}", remedy=_CHANGED) from error
    return None


def _relationship(node: Strict, values: Values, entry: Entry) -> None:
    label, quality = _one(node, "type", "RELATIONSHIP TYPE", values), _one(node, "quality", "RELATIONSHIP QUALITY", values)
    target, target_id = node.leaf("relatedEntity", "entityId")
    since, comment = _period(node, "dateRange"), node.text("comments")
    node.ignore("@id")
    node.done()
    if label is None or target_id is None:
        raise node.fail("a relationship without type or id", value=label or target_id, remedy=_CHANGED)
    entry.relation(label, target, target_id, quality=quality, period=since, comment=comment)
