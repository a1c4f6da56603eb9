"""GLEIF: who consolidates whom (level 2, RR-CDF) with the names of level 1 (LEI-CDF) where they are given; XML and golden-copy CSV.

Level 2 states accounting consolidation, not shares: a parent is one that consolidates. How much it holds is not said, so the holding is an
interval from nothing to all beside the control that consolidation is. Whatever file is handed over is known by what it holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from casemate.errors import SourceError
from casemate.model.relation import UNKNOWN, ControlKind, Controls, GraphParty, Owns, Share, Statement
from casemate.model.time import Period
from casemate.sources import csvrows, xmlstream
from casemate.sources.base import Journal
from casemate.sources.ownership.base import Item, OwnershipFormat, by, day_before, digest, holds_itself, one_line, period
from casemate.sources.raw import RawFile
from casemate.text.countries import country_code

#: Relationship type -> (control of the end node over the start node, whether it may be a holding).
_TYPES: dict[str, tuple[ControlKind, bool]] = {
    "IS_DIRECTLY_CONSOLIDATED_BY": ("consolidated", True),
    "IS_ULTIMATELY_CONSOLIDATED_BY": ("consolidated", True),
    "IS_INTERNATIONAL_BRANCH_OF": ("dominant_influence", True),
    "IS_FUND-MANAGED_BY": ("management", False),
    "IS_SUBFUND_OF": ("influence", False),
    "IS_FEEDER_TO": ("influence", False),
}
_STATUSES = frozenset(("ACTIVE", "INACTIVE", "NULL"))
#: Records that were withdrawn as wrong; a retired or lapsed one was right in its time.
_WITHDRAWN = frozenset(("ANNULLED", "DUPLICATE", "TRANSFERRED", "PENDING_VALIDATION", "PENDING", "CANCELLED"))
_REGISTERED = _WITHDRAWN | {"PUBLISHED", "LAPSED", "RETIRED", "PENDING_TRANSFER", "PENDING_ARCHIVAL"}
_PERIODS = frozenset(("RELATIONSHIP_PERIOD", "ACCOUNTING_PERIOD", "DOCUMENT_FILING_PERIOD"))
_LEI = re.compile(r"[A-Z0-9]{18}[0-9]{2}")
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_DIALECT = csvrows.Dialect()
_CONTAINERS = {
    "RelationshipRecord": frozenset(("RelationshipData", "RelationshipRecords", "Header")),
    "LEIRecord": frozenset(("LEIData", "LEIRecords", "LEIHeader")),
}
_ROOTS = {"RelationshipData": "RelationshipRecord", "LEIData": "LEIRecord", "ReportingExceptionData": None}


@dataclass(frozen=True, slots=True)
class _Record:
    """One relationship record as text. ``periods``: ``(type, start, end)``."""

    file: str
    line: int | None
    start: tuple[str | None, str | None]
    end: tuple[str | None, str | None]
    type: str | None
    status: str | None
    registration: str | None
    updated: str | None
    periods: tuple[tuple[str | None, str | None, str | None], ...]

    def fail(self, what: str, field: str, value: str | None) -> SourceError:
        return SourceError(what, file=self.file, line=self.line, field=field, value=value, remedy="See docs/ownership-data.md")


def read(files: tuple[RawFile, ...], journal: Journal) -> Iterator[Item]:
    """The relationships of the level 2 files, and the parties that they name, from the level 1 files as far as these name them.

    Raises: SourceError, LimitError.
    """
    named: dict[bytes, str] = {}
    names: list[RawFile] = []
    for raw in files:
        kind = _kind_of(raw)
        if kind is None:
            journal.skip("files of reporting exceptions")
        elif kind == "LEIRecord":
            names.append(raw)
        else:
            for record in _records_xml(raw) if _is_xml(raw) else _records_csv(raw):
                yield from _edges(record, named, journal)
    for raw in names:
        for lei, caption, country, fund in _names_xml(raw) if _is_xml(raw) else _names_csv(raw):
            if named.pop(digest(lei), None) is None:
                journal.skip("level 1 records of parties without a relationship")
                continue
            yield GraphParty(lei, one_line(caption), "LegalEntity" if fund else "Company", country, identifiers=(("lei", lei),))
    for lei in named.values():
        yield GraphParty(lei, schema="LegalEntity", identifiers=(("lei", lei),))


def _is_xml(raw: RawFile) -> bool:
    return raw.head(256).removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<"


def _kind_of(raw: RawFile) -> str | None:
    """The element or the row that ``raw`` is made of; ``None`` for reporting exceptions.

    Raises: SourceError for another file.
    """
    head = raw.head(1 << 16)
    if _is_xml(raw):
        root = xmlstream.root_of(head)
        if root in _ROOTS:
            return _ROOTS[root]
        found = str(root)
    else:
        found = head.partition(b"\n")[0].decode("utf-8", "replace").lstrip("\ufeff")
        if "Relationship.StartNode.NodeID" in found:
            return "RelationshipRecord"
        if "Entity.LegalName" in found:
            return "LEIRecord"
        if found.replace('"', "").startswith("LEI,Exception"):
            return None
    raise SourceError(
        "not a file of GLEIF", file=raw.name, line=1, value=found[:100], remedy="Level 1, level 2 or reporting exceptions, XML or CSV"
    )


def _edges(record: _Record, named: dict[bytes, str], journal: Journal) -> Iterator[Owns | Controls]:
    child, parent = (_lei(record, node, name) for node, name in ((record.start, "StartNode"), (record.end, "EndNode")))
    if record.type not in _TYPES:
        raise record.fail("a type of relationship that is not known", "RelationshipType", record.type)
    if record.status not in _STATUSES:
        raise record.fail("a status that is not known", "RelationshipStatus", record.status)
    if record.registration not in _REGISTERED:
        raise record.fail("a registration status that is not known", "RegistrationStatus", record.registration)
    if record.registration in _WITHDRAWN:
        journal.skip(f"records of registration status {record.registration}")
        return
    if child == parent:
        holds_itself(journal, child, record.file, record.line)
        return
    for lei in (child, parent):
        named.setdefault(digest(lei), lei)
    kind, holding = _TYPES[record.type]
    stated = _stated(record)
    yield Controls(parent, child, kind, stated)
    if record.type == "IS_INTERNATIONAL_BRANCH_OF":  # a branch is the company itself
        yield Owns(parent, child, Share.exactly(1), Share.exactly(1), stated=stated)
    elif holding:
        yield Owns(parent, child, UNKNOWN, UNKNOWN, "indirect" if "ULTIMATELY" in record.type else None, stated=stated)


def _lei(record: _Record, node: tuple[str | None, str | None], field: str) -> str:
    lei, kind = node
    if kind != "LEI":
        raise record.fail("a node that is no LEI", f"{field}.NodeIDType", kind)
    if lei is None or not _LEI.fullmatch(lei):
        raise record.fail("not an LEI", f"{field}.NodeID", lei)
    return lei


def _stated(record: _Record) -> Statement:
    updated = _day(record, "LastUpdateDate", record.updated)
    since = until = None
    for kind, start, end in record.periods:
        if kind not in _PERIODS:
            raise record.fail("a type of period that is not known", "PeriodType", kind)
        first, last = _day(record, "StartDate", start), _day(record, "EndDate", end)
        if kind == "RELATIONSHIP_PERIOD":
            since, until = first, last
    if since is not None and until is not None and since.start is not None and until.end is not None and until.end < since.start:
        raise record.fail("the relationship ends before it starts", "RelationshipPeriod.EndDate", until.iso)
    ended = record.status != "ACTIVE" or record.registration == "RETIRED"
    if ended and until is None and updated is not None and updated.end is not None:
        # It ended at some time before the record said so.
        until = by(day_before(updated.end), after=since.start if since else None)
    lapsed = ", not renewed since" if record.registration == "LAPSED" else ""
    return Statement(
        since=since,
        until=until,
        source=f"GLEIF level 2, {record.type}{lapsed}, record updated {'on an unknown day' if updated is None else updated.iso}",
        dated=None if updated is None else updated.end,
        undated=updated is None,
        file=record.file,
        line=record.line,
    )


def _day(record: _Record, field: str, text: str | None) -> Period | None:
    if text is None:
        return None
    found = period(text)
    if found is None:
        raise record.fail("not a date", field, text)
    return found


def _records_xml(raw: RawFile) -> Iterator[_Record]:
    with raw.open() as file:
        wanted = frozenset(("RelationshipRecord", "Header"))
        for event, element in xmlstream.stream(file, raw.name, wanted, containers=_CONTAINERS["RelationshipRecord"] - {"Header"}):
            if event == "element" and xmlstream.local(element.tag) == "RelationshipRecord":
                yield _record_xml(xmlstream.Strict(element, raw.name))


def _record_xml(record: xmlstream.Strict) -> _Record:
    line = record.line
    (told,), (registration,) = (_one(record, name) for name in ("Relationship", "Registration"))
    nodes = []
    for name in ("StartNode", "EndNode"):
        (node,) = _one(told, name)
        nodes.append((node.text("NodeID"), node.text("NodeIDType")))
        node.done()
    periods = []
    for holder in told.children("RelationshipPeriods"):
        for one in holder.children("RelationshipPeriod"):
            periods.append((one.text("PeriodType"), one.text("StartDate"), one.text("EndDate")))
            one.done()
        holder.done()
    found = _Record(
        record.file, line, nodes[0], nodes[1], told.text("RelationshipType"), told.text("RelationshipStatus"),
        registration.text("RegistrationStatus"), registration.text("LastUpdateDate"), tuple(periods),
    )  # fmt: skip
    # The quantifier is the share of the accounts that is consolidated, not of the capital.
    told.ignore("RelationshipQualifiers", "RelationshipQuantifiers")
    registration.ignore(
        "InitialRegistrationDate", "NextRenewalDate", "ManagingLOU", "ValidationSources", "ValidationDocuments", "ValidationReference"
    )
    record.ignore("Extension")
    for part in (told, registration, record):
        part.done()
    return found


def _one(parent: xmlstream.Strict, name: str) -> list[xmlstream.Strict]:
    found = parent.children(name)
    if len(found) != 1:
        raise parent.fail(f"{name} stands {len(found)} times where one is expected", remedy="The format has changed")
    return found


def _names_xml(raw: RawFile) -> Iterator[tuple[str, str, str | None, bool]]:
    with raw.open() as file:
        wanted = frozenset(("LEIRecord", "LEIHeader"))
        for event, element in xmlstream.stream(file, raw.name, wanted, containers=_CONTAINERS["LEIRecord"] - {"LEIHeader"}):
            if event != "element" or xmlstream.local(element.tag) != "LEIRecord":
                continue
            record = xmlstream.Strict(element, raw.name)
            lei = record.text("LEI")
            (entity,) = _one(record, "Entity")
            # Only these are read of level 1: addresses, forms, events and the registration are not about who stands behind whom.
            name = entity.leaf("LegalName", f"@{_LANG}")[0]
            country, category = entity.text("LegalJurisdiction"), entity.text("EntityCategory")
            if lei is None or name is None:
                raise record.fail("a record without an LEI or a name", value=lei or name)
            yield lei, name, country_code((country or "")[:2]), category == "FUND"


def _table(raw: RawFile) -> Iterator[tuple[int, dict[str, str | None]]]:
    encoding = csvrows.encoding_of(raw, _DIALECT.encodings)
    found = csvrows.rows(raw, _DIALECT, encoding)
    _, header = next(found)
    if len(set(header)) != len(header):
        raise SourceError("a column stands twice", file=raw.name, line=1, remedy="The format has changed")
    for line, cells in csvrows.checked(found, len(header), raw.name):
        yield line, {name: cell.strip() or None for name, cell in zip(header, cells, strict=True)}


def _records_csv(raw: RawFile) -> Iterator[_Record]:
    for line, row in _table(raw):
        periods = []
        for number in range(1, 6):
            start, end, kind = (row.get(f"Relationship.Period.{number}.{name}") for name in ("startDate", "endDate", "periodType"))
            if kind is not None or start is not None:
                periods.append((kind, start, end))
        nodes = [(row.get(f"Relationship.{name}.NodeID"), row.get(f"Relationship.{name}.NodeIDType")) for name in ("StartNode", "EndNode")]
        yield _Record(
            raw.name, line, nodes[0], nodes[1], row.get("Relationship.RelationshipType"), row.get("Relationship.RelationshipStatus"),
            row.get("Registration.RegistrationStatus"), row.get("Registration.LastUpdateDate"), tuple(periods),
        )  # fmt: skip


def _names_csv(raw: RawFile) -> Iterator[tuple[str, str, str | None, bool]]:
    for line, row in _table(raw):
        lei, name = row.get("LEI"), row.get("Entity.LegalName")
        if lei is None or name is None:
            raise SourceError("a record without an LEI or a name", file=raw.name, line=line, value=lei or name, remedy="Fetch it again")
        yield lei, name, country_code((row.get("Entity.LegalJurisdiction") or "")[:2]), row.get("Entity.EntityCategory") == "FUND"


FORMAT = OwnershipFormat(
    "gleif",
    "GLEIF level 2 relationships (RR-CDF), with level 1 names: XML or golden-copy CSV",
    read,
    {
        "RelationshipQuantifiers": "the share of the accounts that is consolidated, not a share of the capital",
        "RelationshipQualifiers": "the accounting standard",
        "Registration (dates of registration and renewal, LOU, validation)": "of the record, not of the relationship",
        "level 1 beyond LEI, name, jurisdiction and category": "not needed to place a party in a graph",
        "reporting exceptions": "why a parent is not reported; they name nobody",
    },
)
