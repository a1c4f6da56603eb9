"""Evidence beside the name: dates, countries, identifiers, gender, places. Each function compares one thing and says what it found.

A function gives back ``None`` where one side is silent: silence is neither for nor against.
"""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz.distance import OSA

from casemate.model.decision import Evidence
from casemate.model.listing import Identifier, Listing
from casemate.model.subject import Subject
from casemate.model.time import Period
from casemate.text.identifiers import PER_COUNTRY, UNIQUE, Normalised, normalise
from casemate.text.names import prepare

_KINDS_OF_PARTY = {
    "Person": "person", "Company": "organisation", "Organization": "organisation", "PublicBody": "organisation",
    "Vessel": "vessel", "Airplane": "aircraft", "CryptoWallet": "wallet", "Security": "security",
}  # fmt: skip
_NATIONAL = ("nationality", "citizenship", "jurisdiction", "flag", "country", "residence", "former_flag")


def schema(subject: Subject, listing: Listing) -> Evidence | None:
    """Against where both sides are known to be of different kinds (a person and a vessel); never for."""
    first, second = _KINDS_OF_PARTY.get(subject.schema or ""), _KINDS_OF_PARTY.get(listing.schema)
    if second is None and listing.schema == "LegalEntity":
        if first in ("vessel", "aircraft", "wallet", "security"):
            second = "person or organisation"
        elif first == "person" and any(
            "f" in prepare(name.text, "LegalEntity").roles for name in listing.names if name.quality == "strong"
        ):
            second = "organisation"
    if first is None or second is None or first == second:
        return None
    return Evidence("schema", 0.0, subject.schema, listing.schema, f"The query is a {first}, the listed party a {second}.", False)


def identifier(subject: Subject, listing: Listing) -> Evidence | None:
    """An identifier of the same kind on both sides: equal and valid is for, and decides; unequal is against where a party has only one."""
    slip: Evidence | None = None
    against: Evidence | None = None
    for mine in subject.identifiers:
        first = normalise(mine.kind, mine.value)
        if first is None or not first.usable:
            continue
        for theirs in listing.identifiers:
            if theirs.kind != mine.kind or _two_countries(mine, theirs):
                continue
            second = normalise(theirs.kind, theirs.value)
            if second is None:
                continue
            if first.value == second.value:
                return Evidence("identifier", 1.0, mine.value, theirs.value, f"Both bear the same {_what(mine)}.", True)
            if mine.kind in UNIQUE and _by_slip(first.value, second.value):
                slip = slip or Evidence("identifier", 0.5, mine.value, theirs.value, f"The {_what(mine)} differs as by a slip.", None)
            against = against or _unequal(mine, theirs, second)
    return slip or against  # only once all were compared: the equal one may stand behind one that differs


def _by_slip(first: str, second: str) -> bool:
    """Whether two numbers differ by one character, or two changing places; by two from eight characters on."""
    return OSA.distance(first, second, score_cutoff=2) <= (2 if min(len(first), len(second)) >= 8 else 1)


def _unequal(mine: Identifier, theirs: Identifier, second: Normalised) -> Evidence | None:
    if mine.kind not in UNIQUE or second.valid is False:
        return None
    return Evidence("identifier", 0.0, mine.value, theirs.value, f"The {_what(mine)} differs, and a party has only one.", False)


def _what(identifier: Identifier) -> str:
    return identifier.kind.upper() if len(identifier.kind) <= 4 else identifier.kind.replace("_", " ")


def _two_countries(mine: Identifier, theirs: Identifier) -> bool:
    return mine.kind in PER_COUNTRY and mine.country is not None and theirs.country is not None and mine.country != theirs.country


def birth_date(subject: Subject, listing: Listing) -> Evidence | None:
    """The best of all pairs of birth dates."""
    listed = [dated.period for dated in listing.dates if dated.kind == "birth"]
    return _best(_dates("birth_date", "birth date", mine, theirs) for mine in subject.birth_dates for theirs in listed)


def incorporation_date(subject: Subject, listing: Listing) -> Evidence | None:
    """The best of all pairs of dates of incorporation."""
    listed = [dated.period for dated in listing.dates if dated.kind == "incorporation"]
    mine = subject.incorporation_dates
    return _best(_dates("incorporation_date", "date of incorporation", first, second) for first in mine for second in listed)


def _dates(feature: str, what: str, mine: Period, theirs: Period) -> Evidence:
    first, second = mine.iso, theirs.iso
    if mine.overlaps(theirs):
        exact = mine.start == mine.end == theirs.start == theirs.end
        return Evidence(feature, 1.0 if exact else 0.7, first, second, f"The {what} {'is the same' if exact else 'fits'}.", True)
    years = _years_apart(mine, theirs)
    if same_by_slip(mine, theirs):
        return Evidence(feature, 0.5, first, second, f"The {what} differs as by a slip: day and month swapped, or one digit.", None)
    slack = 1 + (2 if mine.circa or theirs.circa else 0)
    if years <= slack:
        return Evidence(feature, 0.4, first, second, f"The {what} differs by {years} year{'s' if years > 1 else ''} at most.", None)
    return Evidence(feature, max(0.0, 0.3 - 0.1 * (years - slack)), first, second, f"The {what} differs by {years} years.", False)


def _years_apart(mine: Period, theirs: Period) -> int:
    """Years between two periods that do not overlap, rounded up; 1 at least."""
    if mine.end is not None and theirs.start is not None and mine.end < theirs.start:
        days = (theirs.start - mine.end).days
    elif theirs.end is not None and mine.start is not None:
        days = (mine.start - theirs.end).days
    else:
        return 1
    return max(1, -(-days * 100 // 36525))


def same_by_slip(mine: Period, theirs: Period) -> bool:
    """Whether two single days differ by day and month swapped or by one digit."""
    if mine.start is None or theirs.start is None or mine.start != mine.end or theirs.start != theirs.end:
        return False
    first, second = mine.start, theirs.start
    if first.year == second.year and (first.day, first.month) == (second.month, second.day):
        return True
    digits = sum(a != b for a, b in zip(first.isoformat(), second.isoformat(), strict=True))
    return digits == 1


def country(subject: Subject, listing: Listing) -> Evidence | None:
    """Whether any country of the subject is one of the entry's (of its countries, or of an address)."""
    listed = {item.code[:2] for item in listing.countries if item.code and item.kind in _NATIONAL}
    listed |= {place.country[:2] for place in listing.places if place.country}
    mine = {code[:2].lower() for code in subject.countries}
    if not mine or not listed:
        return None
    both = ", ".join(sorted(mine & listed)).upper()
    detail = f"Both have a tie to {both}." if both else "No country is on both sides."
    return Evidence("country", float(bool(both)), ", ".join(sorted(mine)), ", ".join(sorted(listed)), detail, bool(both))


def gender(subject: Subject, listing: Listing) -> Evidence | None:
    """Whether the gender is the same."""
    listed = {fact.value.strip().lower() for fact in listing.facts_of("gender")}
    if subject.gender is None or not listed:
        return None
    same = subject.gender in listed
    detail = f"The gender is {'the same' if same else 'another'}."
    return Evidence("gender", float(same), subject.gender, ", ".join(sorted(listed)), detail, same)


def address(subject: Subject, listing: Listing) -> Evidence | None:
    """The best of all pairs of addresses, by the words they share; never against: a party has many addresses."""
    listed = [place.text for place in listing.places if place.kind == "address"]
    return _places("address", subject.addresses, listed)


def birth_place(subject: Subject, listing: Listing) -> Evidence | None:
    """The best of all pairs of birth places, by the words they share; never against: one place has many names."""
    listed = [place.text for place in listing.places if place.kind == "birth"]
    return _places("birth_place", subject.birth_places, listed)


def _places(feature: str, mine: Iterable[str], theirs: Iterable[str]) -> Evidence | None:
    return _best(_place(feature, first, second) for first in mine for second in theirs)


def _place(feature: str, first: str, second: str) -> Evidence:
    mine, theirs = set(prepare(first, "Address").tokens), set(prepare(second, "Address").tokens)
    share = len(mine & theirs) / max(1, min(len(mine), len(theirs)))
    what = feature.replace("_", " ")
    if share >= 0.5:
        return Evidence(feature, share, first, second, f"The {what} shares {len(mine & theirs)} words.", True)
    return Evidence(feature, share, first, second, f"The {what} shares few words, which says nothing against.", None)


def _best(found: Iterable[Evidence]) -> Evidence | None:
    """What speaks most for; ``None`` where nothing was compared."""
    return max(found, key=lambda evidence: (evidence.agrees is True, evidence.agrees is None, evidence.score), default=None)
