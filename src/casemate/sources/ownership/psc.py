"""The UK register of people with significant control (PSC): the snapshot of Companies House, one JSON record per line.

A company is named ``GB-COH <number>``. A PSC that is a company registered in the United Kingdom goes by its own number, so that chains
join; every other one by the register's own link. The register states bands: more than 25 and at most 50 per cent, more than 50 and less
than 75, 75 and more; of overseas entities only "more than 25". Held "directly or indirectly", as the law has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from casemate.model.relation import UNKNOWN, ControlKind, Controls, GraphParty, Owns, Share, Statement
from casemate.model.time import Period
from casemate.sources.base import Journal
from casemate.sources.ownership.base import Item, OwnershipFormat, band, by, digest, holds_itself, one_line
from casemate.sources.ownership.records import Fields, records
from casemate.sources.raw import RawFile
from casemate.text.countries import country_code

#: Companies House: psc_descriptions.yml. The bands overlap in the wording of the register ("75% or more", "more than 75%"); the widest
#: reading of each is taken.
_BANDS = {
    "25-to-50-percent": band(25, 50),
    "50-to-75-percent": band(50, 75),
    "75-to-100-percent": Share(Fraction(3, 4), Fraction(1)),
    "more-than-25-percent": band(25, 100),
}
_HOLDING = re.compile(
    r"(?P<what>ownership-of-shares|voting-rights|(?:part-)?right-to-share-surplus-assets)-"
    r"(?P<band>25-to-50-percent|50-to-75-percent|75-to-100-percent|more-than-25-percent)(?P<rest>-.+)?"
)
_CONTROL: tuple[tuple[re.Pattern[str], ControlKind], ...] = (
    (re.compile(r"right-to-appoint-and-remove-(?:directors|members|person)(?P<rest>-.+)?"), "board_majority"),
    (re.compile(r"significant-influence-or-control(?P<rest>-.+)?"), "influence"),
    (re.compile(r"registered-owner-as-nominee-(?:person|another-entity)-(?:england-wales|scotland|northern-ireland)(?P<rest>-.+)?"),
     "asset_use"),
)  # fmt: skip
#: Through a trust or a firm, and the kind of company: how the person comes to hold it.
_REST = re.compile(
    r"(?:-as-(?:control-over-)?(?:trust|firm))?(?:-(?:limited-liability-partnership|registered-overseas-entity))?"
)  # fmt: skip
_PEOPLE = frozenset(("individual-person-with-significant-control", "individual-beneficial-owner"))
_BODIES = frozenset((
    "corporate-entity-person-with-significant-control", "legal-person-person-with-significant-control",
    "corporate-entity-beneficial-owner", "legal-person-beneficial-owner",
))  # fmt: skip
_SECRET = frozenset(("super-secure-person-with-significant-control", "super-secure-beneficial-owner"))
#: Records that name nobody: what a company says of its owners in a phrase, exemptions, and the totals in the last line.
_OTHER = frozenset(("persons-with-significant-control-statement", "exemptions", "totals#persons-of-significant-control-snapshot"))
#: Statements and exemptions after which the holders are not all known.
_NUMBER = re.compile(r"[A-Z]{0,2}\d{1,8}[A-Z]?")
_HOME = frozenset((
    "united kingdom", "uk", "england", "wales", "scotland", "northern ireland", "england and wales", "england & wales", "great britain",
    "gb", "united kingdom (england and wales)", "england, united kingdom", "united kingdom (england)", "england/wales",
))  # fmt: skip
_PLACES = (
    "companies house", "registrar of companies", "company register", "companies register", "register of companies", "united kingdom",
    "england", "wales", "uk", "scotland", "edinburgh", "cardiff", "belfast", "northern ireland",
)  # fmt: skip
_IGNORED = (
    "address", "country_of_residence", "etag", "name_elements", "principal_office_address", "identity_verification_details",
    "linked_psc_name", "restrictions_notice_withdrawal_reason", "description",
    "statement", "is_sanctioned", "service_address", "notification_id",
)  # fmt: skip


def read(files: tuple[RawFile, ...], journal: Journal) -> Iterator[Item]:
    """The companies, the persons and bodies with control over them, and the bands that they hold.

    Raises: SourceError, LimitError.
    """
    named: set[bytes] = set()
    for raw in files:
        for fields in records(raw):
            number, data = fields.text("company_number"), fields.child("data")
            if data is None:
                fields.fail("data is missing", name="data")
            kind = data.word("kind", _PEOPLE | _BODIES | _SECRET | _OTHER)
            fields.done()
            if kind is None:
                data.fail("kind is missing", name="kind")
            if kind in _OTHER:
                journal.skip(f"records of kind {kind}")
                continue
            if number is None:
                fields.fail("company_number is missing", name="company_number")
            yield from _record(data, company_of(number), kind, named, journal)


def company_of(number: str) -> str:
    """How a company is named in the graph: its number with the zeros that the register writes before it.

    >>> company_of("946107"), company_of("sc12345")
    ('GB-COH 00946107', 'GB-COH SC012345')
    """
    text = number.strip().upper()
    letters = text.rstrip("0123456789")
    digits = text[len(letters) :]
    if not digits or len(letters) > 2:
        return f"GB-COH {text}"
    return f"GB-COH {letters}{digits.zfill(8 - len(letters))}"


def _record(data: Fields, company: str, kind: str, named: set[bytes], journal: Journal) -> Iterator[Item]:
    owner = _owner(data, kind)
    since, until = data.day("notified_on"), data.day("ceased_on")
    ceased = data.flag("ceased")
    natures = data.texts("natures_of_control")
    data.ignore(*_IGNORED)
    data.done(journal)
    # A company's name is not in its own records, but where it has control over another: the record with the name is kept.
    if owner.name != company and _first(owner.name + (" named" if owner.caption else ""), named):
        yield owner
    if owner.name == company:
        holds_itself(journal, company, data.file, data.line)
        return
    if until is None and ceased:
        # Ceased, on a day that is not stated: some day since it was notified.
        until = Period(since.start if since is not None and since.start else date.min, None)
    if since is not None and until is not None and since.start and until.end and until.end < since.start:
        journal.warn(f"ceased before it was notified, kept as one day: {company} ({data.file}:{data.line})")
        until = by(since.start)
    stated = Statement(
        since=since,
        until=until,
        source=f"UK PSC register, {company}, record of {one_line(owner.caption or owner.name)[:120]}",
        dated=since.start if since is not None else None,
        file=data.file,
        line=data.line,
    )
    yield from _edges(data, owner.name, company, natures, stated)


def _first(name: str, named: set[bytes]) -> bool:
    key = digest(name)
    if key in named:
        return False
    named.add(key)
    return True


def _edges(data: Fields, owner: str, company: str, natures: list[str], stated: Statement) -> Iterator[Owns | Controls]:
    """Capital and votes held in one way (oneself, by a trust, by a firm) are one holding; several ways may tell of one holding."""
    holdings: dict[str, dict[str, Share]] = {}
    control: dict[ControlKind, list[str]] = {}
    for nature in natures:
        found = _HOLDING.fullmatch(nature)
        if found is not None and _REST.fullmatch(found["rest"] or ""):
            part = "votes" if found["what"] == "voting-rights" else "capital"
            holding = holdings.setdefault(found["rest"] or "", {})
            share = _BANDS[found["band"]]
            # Two bands of one kind in one record: the register contradicts itself, and either may be right.
            holding[part] = _either(holding[part], share) if part in holding else share
            continue
        kind = next(
            (kind for pattern, kind in _CONTROL if (match := pattern.fullmatch(nature)) and _REST.fullmatch(match["rest"] or "")), None
        )
        if kind is None:
            data.fail("a nature of control that is not known", name="natures_of_control", value=nature, remedy="The register has new words")
        control.setdefault(kind, []).append(nature)
    if not natures:
        yield Controls(owner, company, "influence", stated)
    for parts in holdings.values():
        capital = parts.get("capital", UNKNOWN)
        yield Owns(owner, company, capital=capital, votes=parts.get("votes", capital), stated=stated)
    for kind in control:
        yield Controls(owner, company, kind, stated)
    for through in holdings:
        if "trust" in through:
            yield Controls(owner, company, "trust", stated)


def _control(nature: str) -> ControlKind | None:
    for pattern, kind in _CONTROL:
        match = pattern.fullmatch(nature)
        if match is not None and _REST.fullmatch(match["rest"] or ""):
            return kind
    return None


def _either(one: Share, other: Share) -> Share:
    low, high = min(one, other, key=lambda share: share.low), max(one, other, key=lambda share: share.high)
    return Share(low.low, high.high, above=low.above, below=high.below)


def _owner(data: Fields, kind: str) -> GraphParty:
    links = data.child("links")
    link = None if links is None else links.text("self")
    if links is not None:
        links.ignore("statement", "statements", "exemptions")
        links.done()
    name = one_line(data.text("name") or "")
    nationality, born, identity = data.text("nationality"), data.child("date_of_birth"), data.child("identification")
    if kind in _SECRET:
        return GraphParty(link or f"secret {data.line}", caption="a person whose details are protected", schema="Person", match=False)
    if not name:
        data.fail("a name is missing", name="name")
    if link is None:
        data.fail("links.self is missing", name="links.self", value=name)
    if kind in _PEOPLE:
        country = next((code for part in re.split(r"[,/]", nationality or "") if (code := country_code(part.strip()))), None)
        return GraphParty(link, caption=name, schema="Person", country=country, birth_date=None if born is None else _birth(born))
    number = country = None
    if identity is not None:
        number, country = _registered(identity)
    if number is not None and country == "gb":
        return GraphParty(
            company_of(number), caption=name, schema="Company", country="gb", identifiers=(("registration", company_of(number)[7:]),)
        )
    schema = "Company" if kind.startswith("corporate") else "LegalEntity"
    return GraphParty(link, caption=name, schema=schema, country=country, identifiers=(("registration", number),) if number else ())


def _birth(born: Fields) -> Period | None:
    year, month, day = (born.number(name) for name in ("year", "month", "day"))
    born.done()
    if year is None:
        return None
    try:
        return Period.from_iso("-".join(f"{int(part):0{4 if at == 0 else 2}d}" for at, part in enumerate((year, month, day)) if part))
    except ValueError:
        born.fail("not a date", name="year", value=year)


def _registered(identity: Fields) -> tuple[str | None, str | None]:
    """The number under which the body is registered, and where: ``gb`` only where both the country and the form of the number say so."""
    country, place, number = (identity.text(name) for name in ("country_registered", "place_registered", "registration_number"))
    identity.ignore("legal_authority", "legal_form", "identification_type")
    identity.done()
    where = (country or "").casefold().strip(" .")
    home = where in _HOME or (not where and any(word in (place or "").casefold() for word in _PLACES))
    code = "gb" if home else country_code(country or "")
    if number is None:
        return None, code
    bare = re.sub(r"[\s.]", "", number).upper()
    if code == "gb" and not (_NUMBER.fullmatch(bare) and any(character.isdigit() for character in bare)):
        return one_line(number)[:60], None
    return bare[:60] if code == "gb" else one_line(number)[:60], code


FORMAT = OwnershipFormat(
    "psc",
    "UK PSC snapshot of Companies House: JSON lines",
    read,
    {
        "address, country_of_residence, name_elements, etag and other facts on a person": "not needed to place it in a graph",
        "persons-with-significant-control-statement, exemptions, totals": "phrases that name nobody; counted",
        "is_sanctioned": "the register's own flag; whether a person is listed is asked of the lists",
        "legal_authority, legal_form": "the law that governs a body",
    },
)
