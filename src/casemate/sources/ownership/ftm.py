"""FollowTheMoney entities as lines: ``Ownership``, ``Directorship`` and other links between parties. The file is read twice.

An ``UnknownLink`` and a ``Representation`` are leads: the object of a link, and the client, may have influence on the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from casemate.model.relation import UNKNOWN, ControlKind, Controls, GraphParty, Owns, Share, Statement
from casemate.model.time import Period
from casemate.sources import ftmlines
from casemate.sources.base import Journal
from casemate.sources.ftmlines import Entity
from casemate.sources.ownership.base import Item, OwnershipFormat, by, digest, holds_itself, one_line, percent, period
from casemate.sources.raw import RawFile
from casemate.text.countries import country_code

#: Schema -> (the property of the one who owns or controls, the property of the other).
_EDGES = {
    "Ownership": ("owner", "asset"),
    "Directorship": ("director", "organization"),
    "Family": ("person", "relative"),
    "Representation": ("client", "agent"),
    "UnknownLink": ("object", "subject"),
}
_CONTROL: dict[str, ControlKind] = {
    "Directorship": "management", "Family": "family", "Representation": "influence", "UnknownLink": "influence",
}  # fmt: skip
#: FollowTheMoney's schemata of parties -> ours, where they differ or are ours.
_PARTIES = {
    name: name for name in ("LegalEntity", "Person", "Organization", "Company", "PublicBody", "Vessel", "Airplane", "Vehicle", "Security")
} | {"Asset": "LegalEntity", "RealEstate": "LegalEntity"}
_NUMBERS = {"leiCode": "lei", "registrationNumber": "registration", "ogrnCode": "ogrn", "innCode": "inn", "imoNumber": "imo",
            "swiftBic": "bic", "taxNumber": "tax", "passportNumber": "passport"}  # fmt: skip
_COUNTRIES = ("jurisdiction", "country", "mainCountry", "nationality", "citizenship", "flag")
_RANGE = re.compile(r"([0-9.]{1,20})\s*%?\s*(?:-|–|to)\s*([0-9.]{1,20})\s*%?")
_BOUND = re.compile(r"(>=|<=|>|<|≥|≤)\s*([0-9.]{1,20})\s*%?")


def read(files: tuple[RawFile, ...], journal: Journal) -> Iterator[Item]:
    """The edges, and the parties that they name.

    Raises: SourceError, LimitError.
    """
    wanted: set[bytes] = set()
    for raw in files:
        for _, entity in ftmlines.entities(raw):
            if entity is not None and entity.schema in _EDGES:
                wanted.update(digest(id_) for name in _EDGES[entity.schema] for id_ in entity.of(name))
    for raw in files:
        for operation, entity in ftmlines.entities(raw, journal):
            if entity is None:
                journal.skip(f"operations {operation}")
            elif entity.schema in _EDGES:
                yield from _edges(entity, raw.name, journal)
            elif entity.schema in _PARTIES and digest(entity.id) in wanted:
                wanted.discard(digest(entity.id))
                yield _party(entity)
            else:
                journal.skip(f"entities of schema {entity.schema}")


def _party(entity: Entity) -> GraphParty:
    born = [found for text in entity.of("birthDate") if (found := period(text)) is not None]
    caption = entity.caption or entity.first("name")
    numbers = ((kind, value) for name, kind in _NUMBERS.items() for value in entity.of(name))
    return GraphParty(
        name=entity.id,
        caption=None if caption is None else one_line(caption),
        schema=_PARTIES[entity.schema],
        country=next((code for name in _COUNTRIES for text in entity.of(name) if (code := country_code(text[:2]))), None),
        birth_date=born[0] if born else None,
        identifiers=tuple(dict.fromkeys(numbers)),
        file=None,
        line=entity.line,
    )


def _edges(entity: Entity, file: str, journal: Journal) -> Iterator[Owns | Controls]:
    first, second = _EDGES[entity.schema]
    owners, owned = entity.of(first), entity.of(second)
    if not owners or not owned:
        journal.skip(f"{entity.schema} without {first if not owners else second}")
        return
    stated = _stated(entity, file)
    share = _share(entity, file, journal) if entity.schema == "Ownership" else UNKNOWN
    if len(owners) * len(owned) > 1:
        share = UNKNOWN  # one number for several pairs: whose it is, is not said
    for owner in owners:
        for held in owned:
            if owner == held:
                holds_itself(journal, owner, file, entity.line)
            elif entity.schema == "Ownership":
                yield Owns(owner, held, share, share, stated=stated)
            else:
                yield Controls(owner, held, _CONTROL[entity.schema], stated)
                if entity.schema == "Family":
                    yield Controls(held, owner, "family", stated)


def _share(entity: Entity, file: str, journal: Journal) -> Share:
    found = [share for text in entity.of("percentage") if (share := _percentage(text)) is not None]
    if len(found) < len(entity.of("percentage")):
        journal.miss("percentage: " + re.sub(r"\d", "9", entity.of("percentage")[0])[:40])
        journal.warn(f"a percentage that is not understood, share unknown: {entity.of('percentage')[0][:40]} ({file}:{entity.line})")
        return UNKNOWN
    if not found:
        return UNKNOWN
    if len(set(found)) == 1:
        return found[0]
    # Several values of one holding: sources that differ. Any of them may be right.
    return Share(min(share.low for share in found), max(share.high for share in found))


def _percentage(text: str) -> Share | None:
    """Per cent as data sets write it; ``None`` where it is not understood, or beyond 0 to 100.

    >>> _percentage("49.9 %"), _percentage("25-50") == Share(Fraction(1, 4), Fraction(1, 2)), _percentage("120")
    (Share(low=Fraction(499, 1000), high=Fraction(499, 1000), above=False, below=False), True, None)
    """
    written = text.strip().replace(",", ".")
    exact = percent(written.removesuffix("%").strip())
    if exact is not None:
        # "0.5" and "1" are written for half and all too, by those who count from 0 to 1: either may be meant.
        fraction = 0 < exact <= Fraction(1, 100) and not written.endswith("%")
        return Share(exact, exact * 100 if fraction else exact)
    if match := _RANGE.fullmatch(written):
        low, high = percent(match[1]), percent(match[2])
        return Share(low, high) if low is not None and high is not None and low <= high else None
    if match := _BOUND.fullmatch(written):
        value = percent(match[2])
        if value is None:
            return None
        if match[1] in (">", ">=", "≥"):
            return Share(value, Fraction(1), above=match[1] == ">" and value < 1)
        return Share(Fraction(0), value, below=match[1] == "<" and value > 0)
    return None


def _stated(entity: Entity, file: str) -> Statement:
    since, until = _day(entity, "startDate"), _day(entity, "endDate")
    if since is not None and until is not None and since.start is not None and until.end is not None and until.end < since.start:
        until = by(since.start)
    dated = _day(entity, "date") or _day(entity, "publishedDate")
    words = entity.first("role", "ownershipType", "relationship", "summary")
    where = entity.first("publisher", "sourceUrl")
    source = (
        f"FollowTheMoney {entity.schema} {entity.id[:80]}"
        + (f": {one_line(words)[:120]}" if words else "")
        + (f" ({where[:120]})" if where else "")
    )
    return Statement(since, until, source, dated.end if dated is not None else None, file=file, line=entity.line)


def _day(entity: Entity, name: str) -> Period | None:
    """The first day of several that are given for one edge would be a guess: the span of all of them."""
    found = [one for text in entity.of(name) if (one := period(text)) is not None]
    if not found:
        return None
    starts, ends = [one.start for one in found], [one.end for one in found]
    return Period(min(day for day in starts if day), max(day for day in ends if day))


FORMAT = OwnershipFormat(
    "ftm",
    "FollowTheMoney entities (Ownership, Directorship, Family, links): JSON lines",
    read,
    {
        "sharesCount, sharesValue, sharesCurrency, sharesType": "numbers of shares, of which the whole is not stated",
        "entities of other schemata": "no party and no edge; counted",
        "datasets, referents, first_seen, last_seen": "of the data set",
    },
)
