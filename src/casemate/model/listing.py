"""What an official list says about one entry.

A **Listing** is one entry of one list in one edition. A list comes in *parts* (entries, aliases, addresses, remarks …), and
an edition may lack some of them; so a parser gives back **Fragments**, each what one part says about one entry, and a Listing
is the union of its fragments. A part that an edition lacks opens and closes nothing.

All text is as the source wrote it, trimmed; nothing is upper-cased, transliterated or guessed here. ``None`` is silence.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Literal, TypeVar

from casemate.model.time import Period

NameKind = Literal["primary", "alias", "former"]
Quality = Literal["strong", "weak"]
PlaceKind = Literal["birth", "address", "death"]
CountryKind = Literal["nationality", "citizenship", "flag", "former_flag", "jurisdiction", "residence", "country"]
DateKind = Literal["birth", "death", "incorporation", "built"]
Effect = Literal["blocks", "restricts", "licence_required", "marks"]
EFFECTS: tuple[Effect, ...] = ("blocks", "restricts", "licence_required", "marks")


@dataclass(frozen=True, slots=True)
class Name:
    """One name of an entry.

    ``quality``: *weak* where the source says so (OFAC weak a.k.a., UN "Low", EU/UK low quality); else *strong*.
    ``script``: ISO 15924 code where the text is not in Latin script (``Arab``, ``Cyrl``, ``Hans`` …), else ``None``.
    ``language``: ISO 639 where the source states it.
    ``parts``: ``(FollowTheMoney property, text)`` where the source keeps parts apart: ``firstName``, ``secondName``,
    ``middleName``, ``fatherName``, ``lastName``, ``title``.
    """

    text: str
    kind: NameKind = "primary"
    quality: Quality = "strong"
    script: str | None = None
    language: str | None = None
    parts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Identifier:
    """A number or address that names one party. ``kind`` is one of ``IDENTIFIER_KINDS``; ``label`` the source's own wording.

    ``value`` is as the source wrote it. ``country``: issuer, ISO 3166-1 alpha-2. ``currency``: ticker of a crypto wallet.
    ``issued`` and ``expires``: of a document. ``note``: what the source adds ("expired", "held in …").
    """

    kind: str
    value: str
    country: str | None = None
    label: str | None = None
    currency: str | None = None
    issued: Period | None = None
    expires: Period | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Dated:
    """A date of the entry itself (birth, incorporation, build)."""

    kind: DateKind
    period: Period
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """An address or a place of birth. ``text`` is the place in one line; the other fields what the source keeps apart."""

    kind: PlaceKind
    text: str
    street: str | None = None
    city: str | None = None
    region: str | None = None
    postal_code: str | None = None
    country: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Country:
    """A country and what it is to the entry. ``code``: ISO 3166-1 alpha-2, or ISO 3166-2 for parts; ``None``: not understood."""

    kind: CountryKind
    text: str
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A machine-readable fact that has no field of its own. ``kind`` is one of ``FACT_KINDS``."""

    kind: str
    value: str
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    """A lead to another party, as the list states it; never an ownership share. ``kind`` is one of ``RELATION_KINDS``.

    ``target``: the other party's name as written. ``target_id``: its native id on the same list, where the source gives one.
    """

    kind: str
    target: str
    target_id: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """What is done to the entry, where the source states it apart from the programme (``text``: in its own words)."""

    text: str
    programme: str | None = None
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """The legal act behind the entry. Four dates are kept apart: the act's own day, publication, effect; our knowledge is the edition."""

    title: str
    number: str | None = None
    dated: date | None = None
    published: date | None = None
    effective: date | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a statement stands. ``edition`` is the edition's name (``2018-12-19`` or ``2018-12-19.2``); ``line`` counts from 1."""

    list: str
    edition: str
    sha256: str
    file: str
    line: int | None


@dataclass(frozen=True, slots=True)
class Fragment:
    """What one part of one edition says about one entry.

    ``schema``: FollowTheMoney (``Person``, ``Company``, ``Organization``, ``LegalEntity``, ``Vessel``, ``Airplane``, ``CryptoWallet``,
    ``Security`` …); only the part ``entries`` states it. ``file`` and ``line``: where it stands in the raw file. ``lines``: one line per
    value, only where every value of the fragment is of one kind (the aliases, the addresses) and stands on a line of its own.
    """

    part: str
    file: str
    line: int | None = None
    lines: tuple[int, ...] = ()
    schema: str | None = None
    names: tuple[Name, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    dates: tuple[Dated, ...] = ()
    places: tuple[Place, ...] = ()
    countries: tuple[Country, ...] = ()
    programmes: tuple[str, ...] = ()
    measures: tuple[Measure, ...] = ()
    acts: tuple[Act, ...] = ()
    facts: tuple[Fact, ...] = ()
    relations: tuple[Relation, ...] = ()
    remarks: tuple[str, ...] = ()
    designated_on: date | None = None
    amended_on: date | None = None


#: The fields of a Fragment and a Listing that hold many values, in the order in which they are shown.
VALUE_FIELDS = (
    "names", "identifiers", "dates", "places", "countries", "programmes", "measures", "acts", "facts", "relations", "remarks",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Listing:
    """One entry of one list, as it stood in one edition. ``id`` is ``<list>:<native id>``."""

    id: str
    schema: str
    names: tuple[Name, ...]
    identifiers: tuple[Identifier, ...] = ()
    dates: tuple[Dated, ...] = ()
    places: tuple[Place, ...] = ()
    countries: tuple[Country, ...] = ()
    programmes: tuple[str, ...] = ()
    measures: tuple[Measure, ...] = ()
    acts: tuple[Act, ...] = ()
    facts: tuple[Fact, ...] = ()
    relations: tuple[Relation, ...] = ()
    remarks: tuple[str, ...] = ()
    designated_on: date | None = None
    amended_on: date | None = None

    @property
    def list(self) -> str:
        """The id of the list."""
        return self.id.partition(":")[0]

    @property
    def native_id(self) -> str:
        """The list's own id of the entry."""
        return self.id.partition(":")[2]

    @property
    def caption(self) -> str:
        """The primary name, or the first name where none is marked primary."""
        return next((name.text for name in self.names if name.kind == "primary"), self.names[0].text if self.names else self.id)

    def facts_of(self, kind: str) -> tuple[Fact, ...]:
        """The facts of one kind."""
        return tuple(fact for fact in self.facts if fact.kind == kind)


def assemble(entry_id: str, fragments: Iterable[Fragment]) -> Listing:
    """The Listing that ``fragments`` make together; equal values that two parts state are kept once, in order.

    Raises: ValueError where no fragment states a schema.
    """
    chosen = list(fragments)
    schema = next((f.schema for f in chosen if f.schema is not None), None)
    if schema is None:
        raise ValueError(f"{entry_id}: no fragment states what kind of party this is")
    return Listing(
        id=entry_id,
        schema=schema,
        names=_union(f.names for f in chosen),
        identifiers=_union(f.identifiers for f in chosen),
        dates=_union(f.dates for f in chosen),
        places=_union(f.places for f in chosen),
        countries=_union(f.countries for f in chosen),
        programmes=_union(f.programmes for f in chosen),
        measures=_union(f.measures for f in chosen),
        acts=_union(f.acts for f in chosen),
        facts=_union(f.facts for f in chosen),
        relations=_union(f.relations for f in chosen),
        remarks=_union(f.remarks for f in chosen),
        designated_on=next((f.designated_on for f in chosen if f.designated_on is not None), None),
        amended_on=max((f.amended_on for f in chosen if f.amended_on is not None), default=None),
    )


T = TypeVar("T")


def _union(groups: Iterable[tuple[T, ...]]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(value for group in groups for value in group))


def field_names(kind: type[Fragment] | type[Listing]) -> Mapping[str, None]:
    """The field names of ``kind``, in order."""
    return dict.fromkeys(field.name for field in fields(kind))
