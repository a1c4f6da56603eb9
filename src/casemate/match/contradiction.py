"""What decides alone that two entries are two parties: different numbers, birth dates, kinds, genders, numbers in names, legal forms."""

from __future__ import annotations

from collections.abc import Callable

from casemate.match.features import same_by_slip
from casemate.match.profile import Number, Profile, family
from casemate.match.samename import Core
from casemate.model.decision import Evidence
from casemate.model.time import Period
from casemate.text.identifiers import PER_COUNTRY

#: Registers that print several lists: the same number is the same record, whatever one edition has otherwise.
_REGISTERS = frozenset({"ofac", "ofsi", "uk"})
#: Kinds of numbers that a state or a register gives.
_OFFICIAL = frozenset({
    "imo", "lei", "inn", "ogrn", "ssn", "duns", "isin", "aircraft_serial", "passport", "national_id", "tax", "vat", "registration", "okpo",
    "iban", "bic", "mmsi", "aircraft_mode_s", "driving_licence", "birth_certificate", "interpol", "crypto",
})  # fmt: skip


def contradictions(one: Profile, other: Profile) -> list[Evidence]:
    """What says that the two can't be one party; empty where nothing does.

    Two prints of one record of a register differ in what was corrected between them: of them only the kind of party counts.
    """
    checks = (_kinds,) if same_record(one, other) else _CHECKS
    return [found for check in checks if (found := check(one, other)) is not None]


def first_contradiction(one: Profile, other: Profile) -> list[Evidence]:
    """The first of ``contradictions``, or none."""
    for check in (_kinds,) if same_record(one, other) else _CHECKS:
        if (found := check(one, other)) is not None:
            return [found]
    return []


def against(feature: str, first: str, second: str, detail: str) -> Evidence:
    """Evidence against."""
    return Evidence(feature, 0.0, first, second, detail, False)


def _kinds(one: Profile, other: Profile) -> Evidence | None:
    if one.parties & other.parties:
        return None
    first, second = "/".join(sorted(one.parties)), "/".join(sorted(other.parties))
    return against("kind", first, second, f"Kinds of party: {first}, {second}.")


def _one_each(one: Profile, other: Profile) -> Evidence | None:
    """Different numbers of a kind of which a party has one, and no number of such a kind in common."""
    differing: str | None = None
    for kind, mine in one.one_each.items():
        theirs = other.one_each.get(kind)
        if theirs:
            if mine & theirs:
                return None
            differing = differing or kind
    if differing is None:
        return None
    mine, theirs = one.one_each[differing], other.one_each[differing]
    what = differing.upper().replace("_", " ")
    return against(
        "identifier", ", ".join(sorted(mine)), ", ".join(sorted(theirs)), f"The {what} differs, and a party has only one."
    )  # fmt: skip


def _other_birth(one: Profile, other: Profile) -> Evidence | None:
    """Exact birth dates that differ by more than a slip, or years that are far apart."""
    if not one.births or not other.births or any(may_be_one_birth(a, b) for a in one.births for b in other.births):
        return None
    first, second = ", ".join(p.iso for p in one.births), ", ".join(p.iso for p in other.births)
    return against("birth_date", first, second, "The birth dates differ.")


def may_be_one_birth(first: Period, second: Period) -> bool:
    """Whether two birth dates may be of one person: they overlap, differ by a slip, or are years that are given as about."""
    if first.overlaps(second) or same_by_slip(first, second):
        return True
    if first.start is None or first.end is None or second.start is None or second.end is None:
        return False
    exact = first.start == first.end and second.start == second.end
    gap = max((second.start - first.end).days, (first.start - second.end).days)
    if first.circa or second.circa:
        return gap <= 5 * 366
    return not exact and gap <= 366


def _other_gender(one: Profile, other: Profile) -> Evidence | None:
    if not one.genders or not other.genders or one.genders & other.genders:
        return None
    return against("gender", ", ".join(one.genders), ", ".join(other.genders), "The gender differs.")


def _other_number(one: Profile, other: Profile) -> Evidence | None:
    """Names that are the same but for a number ("Brigade 1", "Brigade 2"), where neither bears the other's number in another name."""
    if not one.counted or not other.counted or one.counted & other.counted or one.is_person or other.is_person:
        return None
    for mine in one.names:
        for theirs in other.names:
            if "n" in mine.roles and "n" in theirs.roles and _without_numbers(mine) == _without_numbers(theirs):
                return against("name", mine.text, theirs.text, "The names differ in a number.")
    return None


#: Family of legal forms -> what kind of body it makes.
_BODIES = {
    **dict.fromkeys(("llc", "ltd", "gmbh", "srl", "bv"), "private company"),
    **dict.fromkeys(("jsc", "ag", "sa", "plc"), "company with shares"),
    "fgup": "state enterprise", "ano": "non-profit organisation", "ev": "association", "ip": "sole trader", "lp": "partnership",
}  # fmt: skip


def _other_form(one: Profile, other: Profile) -> Evidence | None:
    """Legal forms that make different kinds of bodies, where no number says that the one became the other."""
    if one.is_person or one.is_thing:
        return None
    forms = [sorted({form for name in party.names for form in name.forms if form in _BODIES}) for party in (one, other)]
    bodies = [{_BODIES[form] for form in found} for found in forms]
    if not bodies[0] or not bodies[1] or bodies[0] & bodies[1] or bound(one, other):
        return None
    return against("legal_form", ", ".join(forms[0]), ", ".join(forms[1]), "The legal form differs.")


def bound(one: Profile, other: Profile) -> bool:
    """Whether an official number, or one of an authority, is common to both."""
    if one.references & other.references:
        return True
    return any(same_number(a, b) and a.kind in _OFFICIAL for a in one.numbers for b in other.numbers)


def _without_numbers(name: Core) -> tuple[str, ...]:
    return tuple(sorted(word for word, role in zip(name.words, name.roles, strict=True) if role != "n"))


_CHECKS: tuple[Callable[[Profile, Profile], Evidence | None], ...] = (
    _kinds, _one_each, _other_birth, _other_gender, _other_number, _other_form,
)  # fmt: skip


def same_record(one: Profile, other: Profile) -> bool:
    """Whether both print the same record of one register."""
    return any(authority in _REGISTERS for authority, _ in one.references & other.references)


def same_number(mine: Number, theirs: Number) -> bool:
    """Whether two numbers are one: of one family of kinds, and where a state gives it, of one state as far as that is known."""
    if mine.value != theirs.value or (mine.kind != theirs.kind and (family(mine.kind) != family(theirs.kind) or len(mine.value) < 8)):
        return False
    return not (family(mine.kind) in PER_COUNTRY and mine.country and theirs.country and mine.country != theirs.country)
