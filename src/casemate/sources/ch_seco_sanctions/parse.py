"""Switzerland's list (SECO's SESAM) in its XML ``swiss-sanctions-list``: programmes, then targets, then places.

* The id of an entry is the target's ``ssid``, which stays the same for as long as the list lives.
* The whole list keeps the targets that were taken off it, with the history of each (``modification``). A target is listed where the latest
  modification that has taken effect by the day of the list is not ``de-listed``; of equal days the first in the file is the latest.
* ``added`` and ``removed`` in a modification repeat former states of the target; they are history and are ignored by name.
* Places stand behind the targets that use them, so the file is read twice.

A file whose ``list-type`` is not ``whole-list`` (an amendment), or that has a single programme (an export of a search), is partial.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from casemate.errors import SourceError
from casemate.model.listing import Act, Fact, Fragment, Identifier, Measure, Relation
from casemate.sources.base import Format, Journal, Reading
from casemate.sources.ch_seco_sanctions.closing import close
from casemate.sources.ch_seco_sanctions.details import Spot, spot_of
from casemate.sources.ch_seco_sanctions.identity import Party
from casemate.sources.pick import one_file
from casemate.sources.raw import RawFile, RawSet
from casemate.sources.xmlstream import Strict, root_of, stream

_WANTED = frozenset({"sanctions-program", "target", "place"})
_CONTAINERS = frozenset({"swiss-sanctions-list"})
_SCHEMAS = {"individual": "Person", "entity": "Organization", "vessel": "Vessel", "aircraft": "Airplane"}
_CHANGES = frozenset({"listed", "amended", "de-listed"})
#: Words in the title of a set of sanctions -> what is added to its programme's id, because such a set freezes nothing.
_MILDER = (("capital market", "capital-market"), ("travel", "travel"), ("vessel", "vessels"))
_FREEZES = ("financial", "freez", "asset")


@dataclass(frozen=True, slots=True)
class Set:
    """A set of sanctions of a programme: what the entry is listed under."""

    programme: str
    title: str
    ordinance: str


@dataclass(slots=True)
class Tables:
    """What the first reading of the file collects. ``names``: target -> its name, for relations."""

    list_type: str | None = None
    day: date | None = None
    programmes: int = 0
    targets: int = 0
    sets: dict[str, Set] = field(default_factory=dict)
    spots: dict[str, Spot] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)


def _recognise(raw: RawSet) -> tuple[RawFile, ...] | None:
    return one_file(raw, lambda file: root_of(file.head(65536)) == "swiss-sanctions-list", "Swiss sanctions lists")


def _read(files: tuple[RawFile, ...], journal: Journal) -> Reading:
    tables = _tables(files[0], journal)
    return Reading(parts=("entries",), fragments=_fragments(files[0], tables, journal), published=tables.day, partial=_partial(tables))


def _partial(tables: Tables) -> str | None:
    if tables.list_type != "whole-list":
        what = (
            f"an {tables.list_type}" if tables.list_type == "amendment" else f"of the type {tables.list_type or 'that it does not state'}"
        )
        return f"the file is {what}, with {tables.targets} targets"
    if tables.programmes == 1:
        return "the file has a single programme, as the export of a search has"
    return None


def _elements(raw: RawFile) -> Iterator[tuple[str, Any]]:
    with raw.open() as file:
        yield from stream(file, raw.name, _WANTED, containers=_CONTAINERS)


def _tables(raw: RawFile, journal: Journal) -> Tables:
    tables = Tables()
    for event, element in _elements(raw):
        if event == "root":
            tables.list_type = (element.get("list-type") or "").strip() or None
            tables.day = _day(element.get("date"), raw, 1, "date")
            continue
        strict = Strict(element, raw.name)
        if strict.name == "sanctions-program":
            tables.programmes += 1
            _programme(strict, tables.sets, journal)
        elif strict.name == "place":
            number, spot = spot_of(strict, journal)
            tables.spots[number] = spot
        else:
            tables.targets += 1
            values = element.findall("./*/identity[@main='true']/name[@name-type='primary-name']/name-part/value")
            tables.names[element.get("ssid") or ""] = " ".join(" ".join(v.text for v in values if v.text).split())
    return tables


def _programme(element: Strict, sets: dict[str, Set], journal: Journal) -> None:
    element.ignore("@ssid", "@version-date", "@predecessor-version-date", "origin")
    key = _english(element, "program-key", journal)
    ordinance = _english(element, "program-name", journal)
    if key is None and ordinance is None:
        raise element.fail("a programme without key and name", remedy="The format has changed")
    found: dict[str, str] = {}
    for child in element.children("sanctions-set"):
        number, language, text = child.attribute("ssid"), child.attribute("lang"), child.own()
        close(child, journal)
        if number is None:
            raise child.fail("a set of sanctions without a number", value=text, remedy="The format has changed")
        if text and (language == "eng" or number not in found):
            found[number] = text
        found.setdefault(number, "")
    close(element, journal)
    for number, title in found.items():
        sets[number] = Set(_programme_id(key or ordinance or "", title), title, ordinance or key or "")


def _english(element: Strict, name: str, journal: Journal) -> str | None:
    """The English text of the children with this name, or the first where none is English."""
    first = english = None
    for child in element.children(name):
        language, text = child.attribute("lang"), child.own()
        close(child, journal)
        first = first or text
        english = english or (text if language == "eng" else None)
    return english or first


def _programme_id(key: str, title: str) -> str:
    """The programme's key; with a word more where the title of the set names measures that are no freeze."""
    words = title.casefold()
    if any(word in words for word in _FREEZES):
        return key
    return next((f"{key}/{suffix}" for text, suffix in _MILDER if text in words), key)


def _day(text: str | None, raw: RawFile, line: int | None, name: str) -> date | None:
    if text is None or not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise SourceError(
            "not a day", file=raw.name, line=line, field=name, value=text, remedy="The format has changed, or the file is damaged"
        ) from error


def _fragments(raw: RawFile, tables: Tables, journal: Journal) -> Iterator[tuple[str, Fragment]]:
    seen: set[str] = set()
    for event, element in _elements(raw):
        if event == "root" or element.tag.rpartition("}")[2] != "target":
            continue
        target = Strict(element, raw.name)
        native = target.attribute("ssid")
        if native is None or native in seen:
            raise target.fail("a target without a number" if native is None else "a target's number stands twice", value=native)
        seen.add(native)
        fragment = _target(raw, target, tables, journal)
        if fragment is None:
            journal.skip("target.de-listed")
        else:
            yield native, fragment


@dataclass(frozen=True, slots=True)
class _Change:
    kind: str
    enacted: date | None
    published: date | None
    effective: date | None

    @property
    def day(self) -> date:
        """The day that counts; the first of all days where none is stated."""
        return self.effective or self.published or self.enacted or date.min


def _target(raw: RawFile, target: Strict, tables: Tables, journal: Journal) -> Fragment | None:
    """One target; ``None`` where it is off the list."""
    changes = [_change(raw, child, journal) for child in target.children("modification")]
    past = [change for change in changes if tables.day is None or change.day <= tables.day] or changes
    latest = max(past, key=lambda change: change.day, default=None)  # of equal days max gives the first, which is the latest
    sets = _sets(target, tables)
    references = [Identifier("list_reference", text, label="foreign-identifier") for text in target.texts("foreign-identifier")]
    notes = [_attribute(child, journal) for child in target.children("generic-attribute")]
    bodies = target.children("individual", "entity", "object")
    if len(bodies) != 1:
        raise target.fail("a target must be one individual, entity or object", value=str(len(bodies)), remedy="The format has changed")
    body = bodies[0]
    kind = body.attribute("object-type") or "" if body.name == "object" else body.name
    schema = _SCHEMAS.get(kind)
    if schema is None:
        raise body.fail("a kind of object that is not known", value=kind, remedy="The format has changed")
    party = Party(schema)
    party.read(body, tables.spots, journal)
    notes += [_attribute(child, journal) for child in body.children("generic-attribute")]
    relations = [_relation(child, tables.names, journal) for child in body.children("relation")]
    close(body, journal)
    close(target, journal)
    if latest is not None and latest.kind == "de-listed":
        return None
    if not party.names:
        raise target.fail("a target without a name", remedy="The format has changed, or the file is damaged")
    listing = _listing(past)
    ordinances = dict.fromkeys(found.ordinance for found in sets)
    return Fragment(
        part="entries",
        file=raw.name,
        line=target.line,
        schema=schema,
        names=tuple(dict.fromkeys(party.names)),
        identifiers=tuple(dict.fromkeys([*party.identifiers, *references])),
        dates=tuple(dict.fromkeys(party.dates)),
        places=tuple(dict.fromkeys(party.places)),
        countries=tuple(dict.fromkeys(party.countries)),
        programmes=tuple(dict.fromkeys(found.programme for found in sets)),
        measures=tuple(dict.fromkeys(Measure(found.title, found.programme) for found in sets if found.title)),
        acts=tuple(
            Act(title, dated=listing.enacted, published=listing.published, effective=listing.effective) if listing else Act(title)
            for title in ordinances
        ),
        facts=tuple(dict.fromkeys([*party.facts, *notes])),
        relations=tuple(relations),
        remarks=tuple(dict.fromkeys(party.remarks)),
        designated_on=listing.day if listing and listing.day > date.min else None,
        amended_on=max((change.day for change in past if change.day > date.min), default=None),
    )


def _sets(target: Strict, tables: Tables) -> list[Set]:
    """The sets that the target is listed under (an attribute until about 2022, elements since)."""
    numbers = [*target.texts("sanctions-set-id")]
    if old := target.attribute("sanctions-set-id"):
        numbers.append(old)
    if not numbers:
        raise target.fail("a target without a set of sanctions", remedy="The format has changed, or the file is damaged")
    for number in numbers:
        if number not in tables.sets:
            raise target.fail("a set of sanctions that no programme of the file has", value=number, remedy="The file may be cut")
    return [tables.sets[number] for number in dict.fromkeys(numbers)]


def _change(raw: RawFile, element: Strict, journal: Journal) -> _Change:
    kind = element.attribute("modification-type") or ""
    if kind not in _CHANGES:
        raise element.fail("a kind of modification that is not known", value=kind, remedy="The format has changed")
    days = [_day(element.attribute(name), raw, element.line, name) for name in ("enactment-date", "publication-date", "effective-date")]
    element.ignore("added", "removed", "remark")
    close(element, journal)
    return _Change(kind, *days)


def _listing(past: list[_Change]) -> _Change | None:
    """The modification that put the target on the list: the first after it was last taken off."""
    off = max((change.day for change in past if change.kind == "de-listed"), default=date.min)
    listed = [change for change in past if change.kind == "listed"]
    since = [change for change in listed if change.day >= off] or listed
    return min(since, key=lambda change: change.day, default=None)


def _attribute(element: Strict, journal: Journal) -> Fact:
    element.ignore("@ssid")
    name, text = element.attribute("name") or "attribute", element.own() or ""
    close(element, journal)
    return Fact("note", f"{name}: {text}")


def _relation(element: Strict, names: dict[str, str], journal: Journal) -> Relation:
    element.ignore("@ssid")
    target_id, kind = element.attribute("target-id"), element.attribute("relation-type")
    remarks = element.texts("remark", "remarks")
    close(element, journal)
    if target_id is None:
        raise element.fail("a relation to nobody", value=kind, remedy="The format has changed")
    note = "; ".join(text for text in (kind, *remarks) if text) or None
    return Relation("linked_to" if kind == "related-to" else "other", names.get(target_id) or target_id, target_id, note)


FORMATS = (Format("swiss-sanctions-list", "XML swiss-sanctions-list (whole list)", _recognise, _read),)
