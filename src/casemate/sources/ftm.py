"""A private list from FollowTheMoney entities, one JSON object a line (https://followthemoney.tech).

**Parties** (persons, organisations, ships …) are the entries. Where the file says ``target: false`` of a party, it is there only as
somebody's counterpart and is no entry, unless the definition says ``parties: all``.
**Joined** to them are the entities that speak of a party: links between two parties become relations, sanctions acts and measures,
identifications identifiers, occupancies positions, addresses places.
**Left out**, and counted, are the schemata of ``schemata.IGNORED``. Another schema is an error.
Of a party, a property that is not known is kept as a note under its name; ``properties.IGNORED`` says which are not read and why. Keys
beside ``id``, ``schema``, ``caption``, ``target`` and ``properties`` describe the record, not the party; they are counted, not read.

A line may also be one of a delta, ``{"op": "ADD", "entity": {…}}``: such a file is read as partial, and what it deletes is counted.
The file is read twice; in memory are the names of the parties, the addresses and the posts, not the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from itertools import product
from types import MappingProxyType

from casemate.errors import LimitError, SourceError
from casemate.model.listing import Act, Fact, Fragment, Identifier, Measure, Place, Relation
from casemate.model.time import Period
from casemate.sources import privatelist, properties, schemata
from casemate.sources.base import Format, Journal, Reading, Source
from casemate.sources.draft import Draft, read_period
from casemate.sources.ftmlines import Entity, entities
from casemate.sources.pick import one_file
from casemate.sources.privatelist import PrivateList
from casemate.sources.raw import RawFile, RawSet
from casemate.text.countries import country_code

PARTS = ("entries", "aliases", "addresses", "remarks", "links")
_HEAD = 1 << 16
#: Largest number of pairs that one link may join.
_MAX_PAIRS = 10_000


def build(spec: PrivateList) -> Source:
    """The Source of a private list that is a FollowTheMoney file."""
    formats = (Format("ftm", "FollowTheMoney entities, one JSON object a line", _recognise, partial(_read, spec)),)
    records = {
        "record keys": "they describe the record, not the party",
        "op DEL": "a file of changes is not applied, only read",
        "Sanction.country": "the authority's country, not the party's",
        "Sanction.modifiedAt": "when the record was changed at its source",
    }
    return privatelist.source(spec, formats, MappingProxyType(properties.IGNORED | schemata.IGNORED | records))


def _recognise(raw: RawSet) -> tuple[RawFile, ...] | None:
    return one_file(raw, _fits, "FollowTheMoney files")


def _fits(file: RawFile) -> bool:
    head = file.head(_HEAD).removeprefix(b"\xef\xbb\xbf").lstrip()
    return head.startswith(b"{") and any(key in head for key in (b'"schema"', b'"properties"', b'"entity"'))


@dataclass(slots=True)
class _Survey:
    """What the first reading finds. ``names``: party -> name; ``entries``: the parties that are entries."""

    lines: dict[str, int] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    posts: dict[str, str] = field(default_factory=dict)
    addresses: dict[str, Place] = field(default_factory=dict)
    entries: set[str] = field(default_factory=set)
    listed_on: dict[str, date] = field(default_factory=dict)
    others: int = 0
    changes: int = 0
    deleted: int = 0


def _read(spec: PrivateList, files: tuple[RawFile, ...], journal: Journal) -> Reading:
    raw = files[0]
    survey = _survey(spec, raw)
    if survey.others:
        journal.warn(f"parties that the file does not call a target are no entries: {survey.others}")
    if survey.deleted:
        journal.ignored["op DEL"] += survey.deleted
    partial_because = None
    if survey.changes:
        partial_because = f"changes only: {survey.changes} entities changed, {survey.deleted} deleted"
    return Reading(PARTS, _fragments(spec, raw, survey, journal), partial=partial_because)


def _survey(spec: PrivateList, raw: RawFile) -> _Survey:
    found = _Survey()
    for op, entity in entities(raw):
        found.changes += op is not None
        if entity is None:
            found.deleted += 1
            continue
        if entity.id in found.lines:
            raise SourceError(
                f"the id stands twice, first in line {found.lines[entity.id]}", file=raw.name, line=entity.line, field="id",
                value=entity.id, remedy="Merge the entities, or export the file again",
            )  # fmt: skip
        found.lines[entity.id] = entity.line
        if entity.schema in schemata.PARTIES:
            found.names[entity.id] = entity.caption or entity.first("name", "lastName", "publicKey", "registrationNumber") or entity.id
            if entity.target is False and spec.targets_only:
                found.others += 1
            else:
                found.entries.add(entity.id)
        elif entity.schema == "Address":
            found.addresses[entity.id] = _place(entity)
        elif entity.schema == "Position":
            found.posts[entity.id] = entity.first("name") or entity.caption or entity.id
        elif entity.schema == "Sanction":
            for party in entity.of("entity"):
                for name in ("listingDate", "startDate"):
                    day = next((d.start for text in entity.of(name) if (d := _period(text, name, raw, entity)).start), None)
                    if day is not None:
                        found.listed_on[party] = min(day, found.listed_on.get(party, day))
                        break
    if not found.entries:
        raise SourceError("the list holds no party", file=raw.name, line=1, remedy="An empty list is never taken: check the file")
    return found


def _fragments(spec: PrivateList, raw: RawFile, survey: _Survey, journal: Journal) -> Iterator[tuple[str, Fragment]]:
    for _, entity in entities(raw, journal):
        if entity is None:
            continue
        if entity.schema in schemata.PARTIES:
            if entity.id in survey.entries:
                for fragment in _party(spec, raw, entity, survey, journal):
                    yield entity.id, fragment
        elif entity.schema in schemata.LINKS:
            yield from _link(raw, entity, survey, journal)
        elif entity.schema in schemata.HELD_BY:
            holder = schemata.HELD_BY[entity.schema]
            fragment = _joined(raw, entity, survey)
            for party in dict.fromkeys(entity.of(holder)):
                if party in survey.entries:
                    yield party, fragment
                elif party not in survey.names:
                    journal.warn(f"{entity.schema} of a party that the file does not hold: line {entity.line}")
        elif entity.schema in schemata.IGNORED:
            journal.skip(entity.schema)


def _party(spec: PrivateList, raw: RawFile, entity: Entity, survey: _Survey, journal: Journal) -> Iterator[Fragment]:
    draft = Draft(schemata.PARTIES[entity.schema], raw.name, entity.line, journal, spec.dates)
    draft.listed_on = survey.listed_on.get(entity.id)
    for name, values in entity.properties.items():
        if name in properties.IGNORED:
            journal.skip(name)
        elif name == "addressEntity":
            draft.places += [survey.addresses[value] for value in values if value in survey.addresses]
        elif name in properties.REFERENCES:
            for value in values:
                target = survey.names.get(value)
                draft.relations.append(Relation(properties.REFERENCES[name], target or value, value if target else None, name))
        else:
            for value in values:
                draft.add(name, value)
    yield from draft.fragments(PARTS, entity.caption)


def _link(raw: RawFile, entity: Entity, survey: _Survey, journal: Journal) -> Iterator[tuple[str, Fragment]]:
    """The relation that a link is to each of its two parties that are entries."""
    link = schemata.LINKS[entity.schema]
    sources, targets = entity.of(link.source), entity.of(link.target)
    if len(sources) * len(targets) > _MAX_PAIRS:
        raise LimitError(f"a link of more than {_MAX_PAIRS} pairs", file=raw.name, line=entity.line, remedy="Check the file")
    note = "; ".join((entity.schema, *_statements(entity, {link.source, link.target})))
    for one, other in product(sources, targets):
        for party, counterpart, kind in ((one, other, link.to_source), (other, one, link.to_target)):
            if party in survey.entries:
                name = survey.names.get(counterpart)
                relation = Relation(kind, name or counterpart, counterpart if counterpart in survey.entries else None, note)
                yield party, Fragment("links", raw.name, entity.line, relations=(relation,))
        if one not in survey.names or other not in survey.names:
            journal.warn(f"{entity.schema} with a party that the file does not hold: line {entity.line}")


def _joined(raw: RawFile, entity: Entity, survey: _Survey) -> Fragment:
    """What a sanction, an identification or an occupancy says of its party."""
    if entity.schema == "Sanction":
        return _sanction(raw, entity)
    if entity.schema == "Occupancy":
        posts = [survey.posts.get(post, post) for post in entity.of("post")]
        note = "; ".join(_statements(entity, {"holder", "post"})) or None
        return Fragment("links", raw.name, entity.line, facts=tuple(Fact("position", post, note) for post in posts))
    kind = entity.first("type")
    identifiers = [
        Identifier(
            schemata.document_kind(entity.schema, kind),
            number,
            country=next((code for text in entity.of("country") if (code := country_code(text))), None),
            label=kind or entity.schema,
            issued=_maybe(entity, "startDate", raw),
            expires=_maybe(entity, "endDate", raw),
            note="; ".join(_statements(entity, {"holder", "number", "type", "country", "startDate", "endDate"})) or None,
        )
        for number in (*entity.of("number"), *entity.of("passportNumber"))
    ]
    return Fragment("links", raw.name, entity.line, identifiers=tuple(dict.fromkeys(identifiers)))


def _sanction(raw: RawFile, entity: Entity) -> Fragment:
    authority, program = entity.first("authority"), entity.first("program", "programId")
    started, ended = _maybe(entity, "startDate", raw), _maybe(entity, "endDate", raw)
    listed = _maybe(entity, "listingDate", raw)
    act = Act(
        title=": ".join(text for text in (authority, program) if text) or "Sanction",
        number=entity.first("recordId", "authorityId", "unscId"),
        published=listed.start if listed else None,
        effective=started.start if started else None,
        url=entity.first("sourceUrl", "programUrl"),
    )
    facts = [Fact("reason", text) for text in entity.of("reason")]
    if ended and ended.end:
        # Not ``ends_on``: one of several sanctions ends, which says nothing about the user's own list.
        facts.append(Fact("listing_event", ended.end.isoformat(), f"{act.title}: ends"))
    facts += [Fact("effect_note", text, act.title) for name in ("status", "duration", "summary", "description") for text in entity.of(name)]
    known = {
        "entity", "authority", "program", "programId", "programUrl", "startDate", "endDate", "listingDate", "recordId", "authorityId",
        "unscId", "sourceUrl", "reason", "provisions", "status", "duration", "summary", "description", "country", "modifiedAt",
    }  # fmt: skip
    facts += [Fact("note", text, "Sanction") for text in _statements(entity, known)]
    return Fragment(
        "links",
        raw.name,
        entity.line,
        acts=(act,),
        programmes=tuple(dict.fromkeys(entity.of("programId"))),
        measures=tuple(Measure(text, since=started.start if started else None) for text in dict.fromkeys(entity.of("provisions"))),
        facts=tuple(dict.fromkeys(facts)),
    )


def _statements(entity: Entity, read: set[str]) -> list[str]:
    """``property: values`` of what is not read otherwise and not ignored by name."""
    return [
        f"{name}: {', '.join(values)}"
        for name, values in sorted(entity.properties.items())
        if name not in read and name not in properties.IGNORED and values
    ]


def _place(entity: Entity) -> Place:
    """An address; where no full one is stated, its fields in one line."""
    box, street, more = (entity.first(name) for name in ("postOfficeBox", "street", "street2"))
    city, state, region = (entity.first(name) for name in ("city", "state", "region"))
    postal_code, country = entity.first("postalCode"), entity.first("country")
    fields = (box, street, more, city, state, region, postal_code, country)
    text = entity.first("full") or ", ".join(value for value in fields if value) or entity.caption or entity.id
    lines = ", ".join(value for value in (box, street, more) if value) or None
    code = country_code(country) if country else None
    return Place("address", text, lines, city, region or state, postal_code, code, entity.first("remarks", "summary"))


def _maybe(entity: Entity, name: str, raw: RawFile) -> Period | None:
    text = entity.first(name)
    return None if text is None else _period(text, name, raw, entity)


def _period(text: str, name: str, raw: RawFile, entity: Entity) -> Period:
    try:
        return read_period(text, None)
    except ValueError as error:
        raise SourceError(
            str(error).partition(":")[0], file=raw.name, line=entity.line, field=name, value=text, remedy="Write YYYY-MM-DD"
        ) from error
