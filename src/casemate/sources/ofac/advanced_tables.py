"""What an advanced file says outside its parties: reference values, places, documents, relationships, sanctions entries.

Places and documents stand before the parties, relationships and entries behind them; an entry needs all of them. So they are read in a
first pass and kept compactly until the party is given: a few strings per record, most of them shared.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from casemate.model.time import Period
from casemate.sources.ofac import build
from casemate.sources.ofac.reference import Values
from casemate.sources.xmlstream import Strict, local

_CHANGED = "The format has changed"
_DAMAGED = "The file is damaged or cut: fetch it again"
#: Attributes of reference values that hold nothing for us: the hierarchy of bodies, programmes and types, and further country codes.
_UNREAD = (
    "CountryID", "Description", "AreaCodeTypeID", "OrganisationID", "FeatureTypeGroupID", "LegalBasisTypeID", "LegalBasisShortRef",
    "SanctionsProgramID", "Symmetrical", "SubsidiaryBodyID", "Notional", "DecisionMakingBodyID", "Comment", "IS03166-3Code", "ISO3",
    "DetailCode",
)  # fmt: skip
#: Attributes whose value stands beside the text: the type of a sub-type, the code of a script or a country.
_CODES = {"PartySubType": "PartyTypeID", "Script": "ScriptCode", "Country": "ISO2"}


@dataclass(frozen=True, slots=True)
class Location:
    """A place: its parts by OFAC's types, and its country as written (``None``: not stated). ``further``: what else is said of a part."""

    parts: tuple[tuple[str, str], ...]
    country: str | None
    further: tuple[tuple[str, str], ...] = ()

    @property
    def line(self) -> str:
        """The place in one line."""
        return ", ".join([*(text for _, text in self.parts), *([self.country] if self.country else [])])


@dataclass(frozen=True, slots=True)
class Document:
    """An identity document. ``said``: what only the XML has."""

    label: str
    number: str
    country: str | None
    issued: Period | None
    expires: Period | None
    said: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Related:
    """A relationship as seen from one party. ``target_id``: profile of the other."""

    label: str
    target_id: str
    quality: str | None
    former: bool
    period: Period | None
    comment: str | None


@dataclass(slots=True)
class Sanctions:
    """The sanctions entries of one party, on all the lists that carry it."""

    programmes: dict[str, None] = field(default_factory=dict)
    lists: list[tuple[str, date]] = field(default_factory=list)
    acts: dict[str, None] = field(default_factory=dict)
    measures: dict[str, None] = field(default_factory=dict)
    said: dict[str, None] = field(default_factory=dict)


@dataclass(slots=True)
class Tables:
    """All of it. ``names``: profile -> (native id, name as OFAC prints it)."""

    values: Values = field(default_factory=Values)
    published: date | None = None
    locations: dict[str, Location] = field(default_factory=dict)
    documents: dict[str, list[Document]] = field(default_factory=dict)
    related: dict[str, list[Related]] = field(default_factory=dict)
    sanctions: dict[str, Sanctions] = field(default_factory=dict)
    names: dict[str, tuple[str, str]] = field(default_factory=dict)

    def location(self, node: Strict, number: str | None) -> Location:
        """The place behind a reference.

        Raises: SourceError at ``node`` where it is not in the file.
        """
        found = self.locations.get(number or "")
        if found is None:
            raise node.fail("a reference to a place that is not in the file", value=number, remedy=_DAMAGED)
        return found

    def script(self, node: Strict, number: str | None) -> str | None:
        """ISO 15924 of the script behind a reference; ``None`` for Latin.

        Raises: SourceError at ``node`` where it is not known.
        """
        label = self.values.text(node, "Script", number)
        script = build.script(label, self.values.code("Script", number or ""))
        if script is None:
            raise node.fail("a script that is not known", value=label, remedy=_CHANGED)
        return None if script == build.LATIN else script

    def ref(self, node: Strict, attribute: str, kind: str) -> str:
        """The text of the reference value that an attribute names.

        Raises: SourceError at ``node`` where there is none.
        """
        return self.values.text(node, kind, node.attribute(attribute))


def truth(node: Strict, attribute: str) -> bool:
    """An attribute that is true or false.

    Raises: SourceError where it is neither.
    """
    text = node.attribute(attribute)
    if text not in ("true", "false"):
        raise node.fail(f"{attribute} is neither true nor false", value=text, remedy=_CHANGED)
    return text == "true"


def read_values(element: Any, file: str, values: Values) -> None:
    """The reference value sets at the head.

    Raises: SourceError for what is not foreseen.
    """
    for group in element:
        container = Strict(group, file)
        kind = local(group.tag).removesuffix("Values")
        for node in container.children(kind):
            codes = _CODES.get(kind)
            values.put(node, kind, node.attribute("ID"), node.own(), code=node.attribute(codes) if codes else None)
            node.ignore(*(f"@{name}" for name in _UNREAD))
            node.done()
        container.done()


def day_of(node: Strict) -> date:
    """A date given as year, month and day.

    Raises: SourceError where it is none.
    """
    parts = [node.text(name) or "" for name in ("Year", "Month", "Day")]
    node.ignore("@CalendarTypeID")
    node.done()
    try:
        return date(*map(int, parts))
    except (ValueError, OverflowError) as error:
        raise node.fail("not a date", value="-".join(parts), remedy=_DAMAGED) from error


def period_of(node: Strict) -> Period | None:
    """A DatePeriod: from the first day of its start to the last of its end; ``None`` where both are open.

    Raises: SourceError where it is none, or in another calendar or with a duration, which OFAC has never used.
    """
    node.ignore("@CalendarTypeID", "@YearFixed", "@MonthFixed", "@DayFixed")
    if node.is_leaf:
        node.done()
        return None
    bounds: dict[str, date] = {}
    circa = False
    for name, point in (("Start", "From"), ("End", "To")):
        for boundary in node.children(name):
            circa = truth(boundary, "Approximate") or circa
            points = {each.name: day_of(each) for each in boundary.children("From", "To")}
            boundary.ignore("@YearFixed", "@MonthFixed", "@DayFixed")
            boundary.done()
            bounds[name] = points[point] if point in points else next(iter(points.values()))
    if node.text("Comment"):
        raise node.fail("a comment on a date", remedy=_CHANGED)
    node.done()
    if not bounds:
        return None
    try:
        return Period(bounds.get("Start"), bounds.get("End"), circa)
    except ValueError as error:
        raise node.fail(f"not a period: {error}", remedy=_DAMAGED) from error


def read_location(node: Strict, tables: Tables) -> None:
    """One ``Location``."""
    number, comment = node.attribute("ID"), node.text("Comment")
    countries = [
        tables.values.text(node, "Country", each) for _, each in node.leaves("LocationCountry", "CountryID", "@CountryRelevanceID")
    ]
    if len(countries) > 1:
        raise node.fail("a place in two countries", value=", ".join(countries), remedy=_CHANGED)
    for _, area in node.leaves("LocationAreaCode", "AreaCodeID"):
        tables.values.text(node, "AreaCode", area)
    parts: dict[str, str] = {}
    further = [("", comment)] if comment else []
    for part in node.children("LocationPart"):
        label = tables.ref(part, "LocPartTypeID", "LocPartType")
        for value in part.children("LocationPartValue"):
            text, said = value.text("Value"), value.text("Comment")
            if text and parts.setdefault(label, text) != text:
                further.append((label, text))
            if said:
                further.append((label, said))
            truth(value, "Primary")
            value.ignore("@LocPartValueTypeID", "@LocPartValueStatusID")
            value.done()
        part.done()
    node.ignore("FeatureVersionReference", "IDRegDocumentReference")
    node.done()
    if not number or number in tables.locations:
        raise node.fail("a place without a number of its own", value=number, remedy=_DAMAGED)
    tables.locations[number] = Location(tuple(parts.items()), countries[0] if countries else None, tuple(further))


def read_document(node: Strict, tables: Tables) -> None:
    """One ``IDRegDocument``."""
    label, identity = tables.ref(node, "IDRegDocTypeID", "IDRegDocType"), node.attribute("IdentityID")
    number, authority = node.text("IDRegistrationNo"), node.text("IssuingAuthority")
    by, place, validity = node.attribute("IssuedBy-CountryID"), node.attribute("IssuedIn-LocationID"), node.attribute("ValidityID")
    country = tables.values.text(node, "Country", by) if by else None
    said = [f"issued by {authority}"] if authority else []
    if place:
        said.append(f"issued in {tables.location(node, place).line}")
    if validity and tables.values.text(node, "Validity", validity) != "Valid":
        said.append("not valid")
    if comment := node.text("Comment"):
        said.append(comment)
    dates: dict[str, Period | None] = {}
    for each in node.children("DocumentDate"):
        dates[tables.ref(each, "IDRegDocDateTypeID", "IDRegDocDateType")] = one_period(each)
        each.done()
    if not dates.keys() <= {"Issue Date", "Expiration Date"}:
        raise node.fail("a date of a document of an unknown type", value=", ".join(dates), remedy=_CHANGED)
    node.ignore("@ID", "DocumentedNameReference", "FeatureVersionReference")
    node.done()
    if identity is None or number is None:
        raise node.fail("a document without an identity or a number", value=identity or number, remedy=_DAMAGED)
    document = Document(label, number, country, dates.get("Issue Date"), dates.get("Expiration Date"), tuple(said))
    tables.documents.setdefault(identity, []).append(document)


def one_period(node: Strict) -> Period | None:
    """The period of the DatePeriod within ``node``; ``None`` where there is none, or it is open.

    Raises: SourceError where there are several.
    """
    found = node.children("DatePeriod")
    if len(found) > 1:
        raise node.fail("several periods where one is expected", remedy=_CHANGED)
    return period_of(found[0]) if found else None


def read_relationship(node: Strict, tables: Tables) -> None:
    """One ``ProfileRelationship``."""
    label, quality = tables.ref(node, "RelationTypeID", "RelationType"), tables.ref(node, "RelationQualityID", "RelationQuality")
    source, target, former = node.attribute("From-ProfileID"), node.attribute("To-ProfileID"), truth(node, "Former")
    period, comment = one_period(node), node.text("Comment")
    node.ignore("@ID", "@SanctionsEntryID")
    node.done()
    if source is None or target is None:
        raise node.fail("a relationship without its two profiles", remedy=_DAMAGED)
    related = Related(label, target, None if quality == "Unknown" else quality, former, period, comment)
    tables.related.setdefault(source, []).append(related)


def read_entry(node: Strict, tables: Tables) -> None:
    """One ``SanctionsEntry``: what one list says about one party."""
    profile, name = node.attribute("ProfileID"), tables.ref(node, "ListID", "List")
    if profile is None:
        raise node.fail("a sanctions entry without a profile", remedy=_DAMAGED)
    sanctions = tables.sanctions.setdefault(profile, Sanctions())
    for text in node.texts("Comment", "LimitationsToListing"):
        sanctions.said[text] = None
    for event in node.children("EntryEvent"):
        what = tables.ref(event, "EntryEventTypeID", "EntryEventType")
        basis = event.attribute("LegalBasisID")
        act = tables.values.text(event, "LegalBasis", basis) if basis else "Unknown"
        for each in event.children("Date"):
            day = day_of(each)
            if what == "Created":
                sanctions.lists.append((name, day))
            else:
                sanctions.said[f"{what} on the {name} on {day.isoformat()}"] = None
        if act != "Unknown":
            sanctions.acts[act] = None
        if comment := event.text("Comment"):
            sanctions.said[comment] = None
        event.ignore("@ID")
        event.done()
    for measure in node.children("SanctionsMeasure"):
        _measure(measure, tables, sanctions)
    node.ignore("@ID")
    node.done()


def _measure(node: Strict, tables: Tables, sanctions: Sanctions) -> None:
    """A measure, or a programme in the clothes of one."""
    text, comment, period = tables.ref(node, "SanctionsTypeID", "SanctionsType"), node.text("Comment"), one_period(node)
    node.ignore("@ID")
    node.done()
    if text == "Program":
        if comment is None:
            raise node.fail("a programme without a name", remedy=_DAMAGED)
        sanctions.programmes[comment] = None
        return
    sanctions.measures[text] = None
    for words in (comment, period and period.iso):
        if words:
            sanctions.said[f"{text}: {words}"] = None


def unclaimed(tables: Tables) -> Iterable[str]:
    """What is left when every party has taken its own: a party is missing, or a number is wrong."""
    for what, table in (("documents", tables.documents), ("relationships", tables.related), ("sanctions entries", tables.sanctions)):
        if table:
            yield f"{what} of {len(table)} parties that are not in the file (first: {next(iter(table))})"
