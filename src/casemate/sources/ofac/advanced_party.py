"""One ``DistinctParty`` of the advanced XML as an Entry."""

from __future__ import annotations

from typing import Any

from casemate.model.listing import Act, Fact, Measure, NameKind, Quality
from casemate.model.time import Period
from casemate.sources.base import Journal
from casemate.sources.ofac import build
from casemate.sources.ofac.advanced_tables import Location, Sanctions, Tables, one_period, truth
from casemate.sources.ofac.entry import LISTS, Entry
from casemate.sources.xmlstream import Strict

_CHANGED = "The format has changed"
_DAMAGED = "The file is damaged or cut: fetch it again"


def remember_name(element: Any, tables: Tables) -> None:
    """Keep the primary Latin name of a party for the relations of others; quickly, since ``read`` checks the whole of it later."""
    native_id = element.get("FixedRef") or ""
    for profile in element.iterchildren("{*}Profile"):
        types = {group.get("ID"): group.get("NamePartTypeID") for group in profile.iter("{*}NamePartGroup")}
        for alias in profile.iter("{*}Alias"):
            if alias.get("Primary") != "true":
                continue
            for name in alias.iterchildren("{*}DocumentedName"):
                parts = list(name.iter("{*}NamePartValue"))
                if any(tables.values.find("Script", part.get("ScriptID")) != "Latin" for part in parts):
                    continue
                labels = [tables.values.find("NamePartType", types.get(part.get("NamePartGroupID"))) or "" for part in parts]
                texts = [part.text or "" for part in parts]
                tables.names.setdefault(profile.get("ID") or "", (native_id, build.printed(zip(labels, texts, strict=True)).text))


def read(node: Strict, list_id: str, tables: Tables, journal: Journal, *, partial: bool) -> tuple[str, Entry | None]:
    """Native id and entry; ``None`` for a party that is not on the list, to which others are only related.

    What belongs to the party is taken from ``tables``. ``partial``: an excerpt; a party without sanctions entries is taken to be listed.

    Raises: SourceError for anything that is not foreseen.
    """
    native_id = node.attribute("FixedRef")
    comments, profiles = node.texts("Comment"), node.children("Profile")
    node.done()
    if native_id is None or not (native_id.isascii() and native_id.isdigit()) or len(profiles) != 1:
        raise node.fail("a party without a number, or with several profiles", value=native_id, remedy=_CHANGED)
    profile = profiles[0]
    entry = Entry(_schema(profile, tables), node.file, node.line, journal)
    profile_id = profile.attribute("ID") or ""
    sanctions = tables.sanctions.pop(profile_id, None)
    on_list = partial if sanctions is None else any(name == LISTS[list_id] for name, _ in sanctions.lists)
    if sanctions is not None:
        _sanctions(sanctions, list_id, entry)
    for identity in profile.children("Identity"):
        _identity(identity, tables, entry)
    titles = [title for feature in profile.children("Feature") if (title := _feature(feature, tables, entry))]
    comments += profile.texts("Comment")
    for comment in comments:
        entry.remark(comment, title="; ".join(titles))
    for related in tables.related.pop(profile_id, ()):
        target_id, target = tables.names.get(related.target_id, (related.target_id, None))
        entry.relation(
            related.label, target, target_id, quality=related.quality, period=related.period, former=related.former, comment=related.comment
        )
    profile.ignore("SanctionsEntryReference")
    profile.done()
    return native_id, entry if on_list else None


def _schema(profile: Strict, tables: Tables) -> str:
    number = profile.attribute("PartySubTypeID")
    sub_type = tables.values.text(profile, "PartySubType", number)
    type_ = tables.values.text(profile, "PartyType", tables.values.code("PartySubType", number or ""))
    schema = build.schema_of(type_ if sub_type == "Unknown" else sub_type)
    if schema is None:
        raise profile.fail("the type of a party is not known", value=f"{type_}, {sub_type}", remedy=_CHANGED)
    return schema


def _sanctions(sanctions: Sanctions, list_id: str, entry: Entry) -> None:
    entry.programmes += sanctions.programmes
    entry.listed(list_id, sanctions.lists)
    entry.add("listing", *map(Act, sanctions.acts))
    entry.add("listing", *map(Measure, sanctions.measures))
    entry.add("details", *(Fact("note", words) for words in sanctions.said))


def _identity(node: Strict, tables: Tables, entry: Entry) -> None:
    types: dict[str, str] = {}
    for groups in node.children("NamePartGroups"):
        for master in groups.children("MasterNamePartGroup"):
            for _, group, number in master.leaves("NamePartGroup", "ID", "NamePartTypeID"):
                label = tables.values.text(master, "NamePartType", number)
                if label not in build.NAME_PARTS:
                    raise master.fail("the type of a name part is not known", value=label, remedy=_CHANGED)
                types[group or ""] = label
            master.done()
        groups.done()
    false = truth(node, "False")
    for alias in node.children("Alias"):
        _alias(alias, types, tables, entry, false=false)
    for document in tables.documents.pop(node.attribute("ID") or "", ()):
        entry.document(document.label, document.number, document.country, issued=document.issued, expires=document.expires)
        for words in document.said:
            entry.detail(document.label, document.number, words)
    if comment := node.text("Comment"):
        entry.add("details", Fact("note", comment))
    node.ignore("@FixedRef", "@Primary", "IDRegDocumentReference")
    node.done()


def _alias(node: Strict, types: dict[str, str], tables: Tables, entry: Entry, *, false: bool) -> None:
    label, primary, low = tables.ref(node, "AliasTypeID", "AliasType"), truth(node, "Primary"), truth(node, "LowQuality")
    kind: NameKind | None = "primary" if primary else "alias" if label == "Name" else build.alias_kind(label)
    if kind is None:
        raise node.fail("the type of an alias is not known", value=label, remedy=_CHANGED)
    said = node.text("Comment")
    period = one_period(node)
    latin_seen = False
    for each in node.children("DocumentedName"):
        script, parts = _parts(each, types, tables)
        tables.ref(each, "DocNameStatusID", "DocNameStatus")
        said = each.text("Comment") or said
        each.ignore("@ID", "@FixedRef", "IDRegDocumentReference")
        each.done()
        quality: Quality = "weak" if low and not primary else "strong"
        name = build.printed(
            parts,
            kind="alias" if kind == "primary" and script is None and latin_seen else kind,
            quality=quality,
            script=script,
            person=entry.schema == "Person",
        )
        latin_seen = latin_seen or script is None
        if false:
            entry.add("details", Fact("note", f"false identity: {name.text}"))
        else:
            entry.name(name, line=each.line)
        for words in (said, period and period.iso):
            if words:
                entry.detail(label, name.text, words)
    node.ignore("@FixedRef")
    node.done()


def _parts(node: Strict, types: dict[str, str], tables: Tables) -> tuple[str | None, list[tuple[str, str]]]:
    """The script of a name (``None``: Latin) and its parts as (type, text)."""
    scripts: dict[str | None, None] = {}
    parts: list[tuple[str, str]] = []
    for part in node.children("DocumentedNamePart"):
        for text, group, script in part.leaves("NamePartValue", "NamePartGroupID", "ScriptID", "@ScriptStatusID", "@Acronym"):
            scripts[tables.script(part, script)] = None
            if group not in types:
                raise part.fail("a part of a name without a type", value=group, remedy=_DAMAGED)
            if text:
                parts.append((types[group], text))
        part.done()
    if not parts:
        raise node.fail("a name without text", remedy=_DAMAGED)
    return next((script for script in scripts if script is not None), None), parts


def _feature(node: Strict, tables: Tables, entry: Entry) -> str | None:
    """Put one feature into ``entry``; gives back a title, which OFAC repeats among the remarks."""
    label = tables.ref(node, "FeatureTypeID", "FeatureType")
    title = None
    for version in node.children("FeatureVersion"):
        reliability, comment = tables.ref(version, "ReliabilityID", "Reliability"), version.text("Comment")
        places = [tables.location(version, number) for _, number in version.leaves("VersionLocation", "LocationID")]
        if label == "Location":
            for place in places:
                _address(place, entry, version.line)
        else:
            for value, period in _values(version, places, tables):
                if comment and comment != value:
                    entry.detail(label, value, comment)
                if reliability == "False":
                    entry.detail(label, value, "false, as OFAC knows")
                    continue
                entry.feature(label, value, period=period)
                title = value if label == "Title" else title
        version.ignore("@ID", "IDRegDocumentReference")
        version.done()
    node.ignore("@ID", "IdentityReference")
    node.done()
    return title


def _address(location: Location, entry: Entry, line: int | None) -> None:
    parts = dict(location.parts)
    if not parts.keys() <= build.ADDRESS_PARTS:
        entry.feature("Location", location.line)
        return
    place = build.place(parts, location.country)
    if place is not None:
        entry.add("addresses", place, line=line)
    for label, words in location.further:
        entry.detail(label or "Address", location.line, words)


def _values(version: Strict, places: list[Location], tables: Tables) -> list[tuple[str, Period | None]]:
    """What a version of a feature says, in words (a text, a value of a list, a date, a country); beside a date its period."""
    found: list[tuple[str, Period | None]] = []
    for own, type_, number in version.leaves("VersionDetail", "DetailTypeID", "DetailReferenceID"):
        tables.values.text(version, "DetailType", type_)
        text = tables.values.text(version, "DetailReference", number) if number else own
        if text:
            found.append((text, None))
    period = one_period(version)
    if period is not None:
        found.append((period.iso, period))
    found += [(place.line, None) for place in places]
    if not found:
        raise version.fail("a feature that says nothing", remedy=_DAMAGED)
    return found
