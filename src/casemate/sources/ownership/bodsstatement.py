"""One BODS statement of any version, read strictly, as one of three shapes that no longer depend on the version.

Keys that the standard does not have are counted by name, since it lets publishers add their own; in an interest and its share, where a
misread key would change the answer, they are an error.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from casemate.model.relation import GraphParty, Share
from casemate.model.time import Period
from casemate.sources.base import Journal
from casemate.sources.ownership import bodswords
from casemate.sources.ownership.base import one_line, percent
from casemate.sources.ownership.records import Fields
from casemate.text.countries import country_code

_OLD_KINDS = {"entityStatement": "entity", "personStatement": "person", "ownershipOrControlStatement": "relationship",
              "beneficialOwnershipStatement": "relationship"}  # fmt: skip
_KINDS = frozenset(("entity", "person", "relationship"))


@dataclass(frozen=True, slots=True)
class Interest:
    """``type``: 0.4's word. ``share``: ``None`` where none is stated. ``level``: direct, indirect or unknown."""

    type: str
    share: Share | None
    level: str
    since: Period | None
    until: Period | None


@dataclass(frozen=True, slots=True)
class Told:
    """A relationship statement. ``owner`` ``None``: none is named, ``reason`` says why. ``said``: the day on which it was declared;
    ``published``: from which it can be known. ``components``: the records that tell an indirect interest step by step."""

    id: str
    record: str
    line: int | None
    subject: str | None
    owner: str | None
    reason: str | None
    interests: tuple[Interest, ...]
    components: tuple[str, ...]
    closed: bool
    said: date | None
    published: date | None
    source: str
    replaces: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Named:
    """How a statement is called, the record that it is about, and which statements it replaces."""

    id: str
    record: str
    replaces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Described:
    """A statement on a party. ``numbers``: its identifiers as ``scheme id``, fit for comparison; ``person``: whether it is one."""

    id: str
    record: str
    person: bool
    party: GraphParty
    numbers: tuple[str, ...]
    replaces: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What a first look at a statement shows. ``numbers``: as of ``Described``, with the kind of party before them; ``None``: it tells a
    relationship. ``unnamed``: the subject whose owner it does not name, with the reason."""

    record: str
    replaces: tuple[str, ...]
    numbers: tuple[str, ...] | None
    unnamed: tuple[str, str] | None = None


def glimpse(fields: Fields) -> Glimpse:
    """A first look: much faster than ``statement``, which alone is strict, and to which anything unusual is left.

    Raises: as ``statement``.
    """
    item = fields.item
    details, kind, record = item.get("recordDetails"), item.get("recordType"), item.get("recordId")
    if isinstance(details, dict) and isinstance(record, str) and record == record.strip() and kind in _KINDS:
        if kind == "relationship":
            if isinstance(details.get("interestedParty"), str):
                return Glimpse(record, (), None)
        else:
            found_numbers = _plain_numbers(details.get("identifiers") or [])
            if found_numbers is not None:
                return Glimpse(record, (), tuple(f"{kind[0]} {one}" for one in found_numbers))
    found = statement(fields, Journal())
    if isinstance(found, Described):
        return Glimpse(found.record, found.replaces, tuple(("p " if found.person else "e ") + one for one in found.numbers))
    unnamed = (found.subject, found.reason) if found.owner is None and found.subject is not None and found.reason is not None else None
    return Glimpse(found.record, found.replaces, None, unnamed)


def _plain_numbers(identifiers: object) -> list[str] | None:
    """``scheme id`` of identifiers that are plainly written; ``None`` where one is not."""
    found = []
    for one in identifiers if isinstance(identifiers, list) else (None,):
        scheme, number = (one.get("scheme"), one.get("id")) if isinstance(one, dict) else (None, None)
        if not (isinstance(scheme, str) and isinstance(number, str) and scheme.strip() and number.strip()):
            return None
        found.append(f"{scheme.strip().casefold()} {number.strip().casefold()}")
    return found


def statement(fields: Fields, journal: Journal) -> Told | Described:
    """The statement in ``fields``, of whichever version.

    Raises: SourceError naming file, line, field and value.
    """
    if "recordType" in fields or "recordDetails" in fields:
        return _new(fields, journal)
    return _old(fields, journal)


def _new(fields: Fields, journal: Journal) -> Told | Described:
    own, record = fields.need("statementId"), fields.need("recordId")
    kind = fields.word("recordType", _KINDS)
    details = fields.child("recordDetails")
    if kind is None or details is None:
        fields.fail("a statement without recordType or recordDetails", name="recordType", value=own)
    closed = fields.word("recordStatus", bodswords.STATUSES) == "closed"
    head = _Head(fields)
    fields.ignore("declaration", "declarationSubject", "annotations")
    fields.done(journal)
    if kind == "relationship":
        return _told(details, _Named(own, record), head, journal, closed=closed)
    return _described(details, _Named(own, record), journal, person=kind == "person")


def _old(fields: Fields, journal: Journal) -> Told | Described:
    own = fields.need("statementID")
    kind = _OLD_KINDS[fields.word("statementType", frozenset(_OLD_KINDS)) or fields.need("statementType")]
    replaces = fields.texts("replacesStatements") if isinstance(fields.raw("replacesStatements"), list) else []
    older = fields.text("replacesStatement")
    if older is not None:
        replaces.append(older)
    head = _Head(fields)
    fields.ignore("annotations", "groupID")
    if kind == "relationship":
        return _told(fields, _Named(own, own, tuple(replaces)), head, journal, closed=False)
    return _described(fields, _Named(own, own, tuple(replaces)), journal, person=kind == "person")


class _Head:
    """Who says it and when."""

    def __init__(self, fields: Fields) -> None:
        said, published, publisher = fields.day("statementDate"), None, None
        details = fields.child("publicationDetails")
        if details is not None:
            published = details.day("publicationDate")
            by_whom = details.child("publisher")
            publisher = None if by_whom is None else by_whom.text("name") or by_whom.text("url")
        source = fields.child("source")
        told_by = [] if source is None else [one for item in source.children("assertedBy") if (one := item.text("name"))]
        #: A month or a year is taken as its last day: by then it had been said.
        self.said = None if said is None else said.end
        self.published = self.said if published is None else published.end
        parts = [publisher or "BODS", *([f"as told by {', '.join(told_by)}"] if told_by else [])]
        self.source = one_line(", ".join(parts))


def _told(fields: Fields, named: _Named, head: _Head, journal: Journal, *, closed: bool) -> Told:
    subject, _ = _party_of(fields, "subject")
    owner, reason = _party_of(fields, "interestedParty")
    found = Told(
        id=named.id,
        record=named.record,
        line=fields.line,
        subject=subject,
        owner=owner,
        reason=reason,
        interests=tuple(_interest(item) for item in fields.children("interests")),
        components=tuple(fields.texts("componentRecords") + fields.texts("componentStatementIDs")),
        closed=closed,
        said=head.said,
        published=head.published,
        source=f"{head.source}, statement {named.id[:80]}" + ("" if head.said is None else f" of {head.said}"),
        replaces=named.replaces,
    )
    fields.ignore("isComponent")
    fields.done(journal)
    return found


def _party_of(fields: Fields, name: str) -> tuple[str | None, str | None]:
    """``(record or statement, None)``, or ``(None, why none is named)``."""
    if isinstance(fields.raw(name), str):
        return fields.need(name), None
    where = fields.child(name)
    if where is None:
        fields.fail(f"{name} is missing", name=name)
    referred = [one for key in ("describedByEntityStatement", "describedByPersonStatement") if (one := where.text(key))]
    if len(referred) > 1:
        where.fail("a party is described by one statement", value=referred[1])
    unspecified = where.child("unspecified") or where
    reason = unspecified.text("reason")
    unspecified.ignore("description")
    if not referred and reason is None:
        where.fail("neither a party nor a reason why none is named", name=None)
    where.done()
    unspecified.done()
    return (referred[0], None) if referred else (None, reason)


def _interest(fields: Fields) -> Interest:
    written = fields.text("type")
    word = "unknownInterest" if written is None else bodswords.interest(written)
    if word is None:
        fields.fail("an interest that no version of BODS has", name="type", value=written)
    level = fields.word("directOrIndirect", bodswords.LEVELS) or fields.word("interestLevel", bodswords.LEVELS) or "unknown"
    since, until = fields.day("startDate"), fields.day("endDate")
    if since is not None and until is not None and since.start is not None and until.end is not None and until.end < since.start:
        fields.fail("it ends before it starts", name="endDate", value=until.iso)
    share = fields.child("share")
    fields.ignore("details", "beneficialOwnershipOrControl", "interestLevel")
    fields.done()
    return Interest(word, None if share is None else _share(share), level, since, until)


def _share(fields: Fields) -> Share | None:
    def bound(name: str) -> Fraction | None:
        text = fields.number(name)
        if text is None:
            return None
        found = percent(text)
        if found is None:
            fields.fail("a share of 0 to 100 per cent is expected", name=name, value=text)
        return found

    exact, low, high = bound("exact"), bound("minimum"), bound("maximum")
    # 0.1 to 0.3 wrote exclusiveMinimum as a flag on minimum; 0.4 writes it as a number.
    flags = {name: fields.raw(name) for name in ("exclusiveMinimum", "exclusiveMaximum")}
    above, below = (None if isinstance(flags[name], bool) else bound(name) for name in flags)
    fields.done()
    if exact is None and low is None and high is None and above is None and below is None:
        return None
    first, last = (low if above is None else above), (high if below is None else below)
    if exact is not None:
        if (first is not None and exact < first) or (last is not None and exact > last):
            fields.fail("the exact share is outside of its own bounds", name="exact", value=float(exact * 100))
        return Share(exact, exact)
    first, last = first or Fraction(0), Fraction(1) if last is None else last
    open_low = (above is not None or flags["exclusiveMinimum"] is True) and first < last
    open_high = (below is not None or flags["exclusiveMaximum"] is True) and first < last
    if first > last:
        fields.fail("the smallest share is above the largest", name="minimum", value=float(first * 100))
    return Share(first, last, above=open_low, below=open_high)


#: Keys of a party's details that say nothing about who it is in a graph, or that lists of addresses and offices repeat.
_PARTY_IGNORED = (
    "isComponent", "alternateNames", "foundingDate", "dissolutionDate", "addresses", "uri", "publicListing", "formedByStatute",
    "incorporatedInCompanyRegister", "deathDate", "placeOfBirth", "placeOfResidence", "taxResidencies", "politicalExposure", "hasPepStatus",
    "pepStatus", "pepStatusDetails", "entitySubtype",
)  # fmt: skip


def _described(fields: Fields, named: _Named, journal: Journal, *, person: bool) -> Described:
    kind = _type(fields, person)
    name, country = _name(fields, person), _country(fields, person)
    numbers = [(one.text("scheme") or one.text("schemeName"), one.text("id")) for one in fields.children("identifiers")]
    why = fields.child("unspecifiedEntityDetails") or fields.child("unspecifiedPersonDetails")
    reason = fields.text("missingInfoReason") if why is None else why.text("reason")
    born = fields.day("birthDate")
    fields.ignore(*_PARTY_IGNORED)
    fields.done(journal)
    government = country if kind in ("state", "stateBody") else None
    if kind in bodswords.NAMELESS and not name:
        name = f"{'a person' if person else 'an entity'} that is not named" + (f" ({one_line(reason)[:100]})" if reason else "")
    party = GraphParty(
        name=named.record,
        caption=name or None,
        schema="Person" if person else "PublicBody" if government else "Company" if kind == "registeredEntity" else "LegalEntity",
        country=country,
        birth_date=born,
        identifiers=tuple(dict.fromkeys((_number_kind(scheme, person), one) for scheme, one in numbers if one)),
        government_of=government,
        match=bool(name) and kind not in bodswords.NAMELESS,
    )
    keys = tuple(f"{scheme.casefold()} {one.casefold()}" for scheme, one in numbers if scheme and one)
    return Described(named.id, named.record, person, party, keys, named.replaces)


def _type(fields: Fields, person: bool) -> str:
    if person:
        return fields.word("personType", bodswords.PERSON_TYPES) or "knownPerson"
    if isinstance(fields.raw("entityType"), str):
        return fields.word("entityType", bodswords.ENTITY_TYPES) or "legalEntity"
    details = fields.child("entityType")
    if details is None:
        return "legalEntity"
    details.ignore("subtype", "details")
    return details.word("type", bodswords.ENTITY_TYPES) or "legalEntity"


def _name(fields: Fields, person: bool) -> str:
    if not person:
        return one_line(fields.text("name") or "")
    found: list[tuple[int, str]] = []
    for number, name in enumerate(fields.children("names")):
        parts = [name.text("givenName"), name.text("patronymicName"), name.text("familyName")]
        text = name.text("fullName") or " ".join(part for part in parts if part)
        main = name.text("type") in (None, "legal", "individual")
        if text:
            found.append((number if main else number + 1000, one_line(text)))
    return min(found)[1] if found else ""


def _country(fields: Fields, person: bool) -> str | None:
    where = fields.children("nationalities") if person else [
        one for key in ("jurisdiction", "incorporatedInJurisdiction") if (one := fields.child(key)) is not None
    ]  # fmt: skip
    codes = [country_code((one.text("code") or "")[:2]) or country_code(one.text("name") or "") for one in where]
    return next((code for code in codes if code), None)


def _number_kind(scheme: str | None, person: bool) -> str:
    """Our word for an identifier's scheme (org-id.guide; of persons: the country's three letters and the kind)."""
    word = (scheme or "").upper()
    if word == "XI-LEI":
        return "lei"
    if person:
        tail = word.partition("-")[2]
        return {"PASSPORT": "passport", "TAXID": "tax", "IDCARD": "national_id", "SOCSEC": "national_id"}.get(tail, "other")
    return "registration" if len(word) > 3 and word[2] == "-" else "other"
