"""Are these two Listings the same party? Own rules, each with its reason; a wrong yes is worse than a missed one.

Evidence is counted in points. What names, dates, numbers, countries and places say is added up; from ``SAME_FROM`` on the two are
taken for one party, and ``confidence`` says how sure that is. A **contradiction** decides alone: two different valid IMO numbers (or
LEI, INN, OGRN …), two exact birth dates that no slip explains, a person and a company, two genders, "Mine No. 1" and "Mine No. 2".

The points are set by hand and checked on the lists themselves by ``benchmarks/clusters.py``; docs/clusters.md explains them.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from casemate.match.contradiction import against, bound, contradictions, first_contradiction, same_number, same_record
from casemate.match.features import same_by_slip
from casemate.match.profile import Profile
from casemate.match.samename import Core, Meeting, meet
from casemate.model.decision import Evidence
from casemate.model.time import Period

#: The rules' own name; raised with every change of what they decide.
RULES = "identity-1"
#: From so many points on two entries are one party; two entries that one list keeps apart (``profile.scope``) only from so many.
SAME_FROM, SAME_FROM_KEPT_APART = 7.0, 12.0
#: At so many points it is as likely as not.
_EVEN = 4.0
#: Kinds of numbers -> points where both bear the same one.
_NUMBER_POINTS = {
    "imo": 9.0, "lei": 8.0, "inn": 7.0, "ogrn": 7.0, "ssn": 7.0, "duns": 6.0, "isin": 6.0, "crypto": 7.0, "aircraft_serial": 6.0,
    "passport": 6.0, "national_id": 6.0, "tax": 6.0, "vat": 6.0, "registration": 5.0, "okpo": 5.0, "iban": 6.0, "account": 3.0,
    "bic": 4.5, "mmsi": 6.0, "call_sign": 4.0, "vessel_registration": 4.0, "aircraft_tail": 4.0, "aircraft_mode_s": 6.0,
    "driving_licence": 5.0, "birth_certificate": 5.0, "interpol": 6.0, "email": 2.5, "website": 1.5, "phone": 1.0,
}  # fmt: skip
#: The most that numbers add together, with and without names that support them.
_MOST_FROM_NUMBERS, _MOST_UNSUPPORTED = 10.0, 5.0
#: Points for one number of an authority on both, and for one number of the register that both lists are printed from.
_REFERENCE, _SAME_RECORD = 9.0, 14.0


#: What one rule found: points, and what they are for.
Points = tuple[float, Evidence]


@dataclass(frozen=True, slots=True)
class Identity:
    """The decision on one pair. ``confidence``: 0 to 1. ``contradiction``: what decides against it, or ``None``."""

    same: bool
    confidence: float
    points: float
    contradiction: str | None
    evidence: tuple[Evidence, ...]


def compare(one: Profile, other: Profile, *, explain: bool = True) -> Identity:
    """Whether ``one`` and ``other`` are the same party; symmetric. Without ``explain`` the evidence of a no may be incomplete."""
    if one.id > other.id:
        turned = compare(other, one, explain=explain)
        return Identity(turned.same, turned.confidence, turned.points, turned.contradiction, tuple(_turned(e) for e in turned.evidence))
    contrary = contradictions(one, other) if explain else first_contradiction(one, other)
    if contrary:
        return Identity(False, 0.0, 0.0, contrary[0].detail, tuple(contrary))
    least = threshold(one.scope, other.scope)
    names = _names(one, other)
    found = names + _references(one, other) + _numbers(one, other, supported=not names or names[0][1].agrees is not False)
    total = sum(points for points, _ in found)
    if explain or total + _MOST_FROM_THE_REST >= least:
        rest = [item for rule in _REST for item in rule(one, other)]
        total += sum(points for points, _ in rest)
        found += rest
    if one.scope == other.scope and not one.is_person and total >= least and not _brought_together(one, other):
        total = least - 1.0
        found.append((0.0, against("list", one.id, other.id, "One list keeps the two apart, and no number brings them together.")))
    confidence = 1.0 / (1.0 + math.exp(min(50.0, max(-50.0, _EVEN - total))))
    return Identity(total >= least, confidence, total, None, tuple(evidence for _, evidence in found))


def _brought_together(one: Profile, other: Profile) -> bool:
    """Whether two that one list keeps apart share an official number, or their main name and a country."""
    mine, theirs = _primary(one), _primary(other)
    return bound(one, other) or (mine is not None and theirs is not None and mine.key == theirs.key and bool(one.regions & other.regions))


def threshold(scope: str, other: str) -> float:
    """From how many points on two entries of these scopes (``profile.scope``) are one party."""
    return SAME_FROM_KEPT_APART if scope == other else SAME_FROM


def _turned(item: Evidence) -> Evidence:
    return Evidence(item.feature, item.score, item.listed, item.query, item.detail, item.agrees)


# ---- what is added up


def _names(one: Profile, other: Profile) -> list[Points]:
    """The best pair of names, and what further names in common add."""
    if not one.names or not other.names:
        return []
    person, ship = one.is_person or other.is_person, one.is_ship
    best: tuple[float, Core, Core, Meeting] | None = None
    for mine, theirs in _worth_a_look(one.names, other.names):
        meeting = meet(mine, theirs, person=person, ship=ship)
        points = _name_points(meeting, person=person, ship=ship)
        points = max(points, _OTHER_NAME_OF_A_THING) if one.is_thing else points
        if points > 0 and (mine.weak or theirs.weak):
            points *= 0.6
        if best is None or points > best[0]:
            best = (points, mine, theirs, meeting)
    if best is None:
        shared = frozenset().union(*(name.sounds for name in one.names)) & frozenset().union(*(name.sounds for name in other.names))
        words = "share too few words to be one" if shared else "share no word"
        points = _LITTLE_SHARED if shared else _NOTHING_SHARED
        if one.is_thing:
            points = _OTHER_NAME_OF_A_THING
        return [(points, against("name", one.caption, other.caption, f"The names {words}."))]
    points, mine, theirs, meeting = best
    agrees = True if points >= 2.0 else (False if meeting.grade == "other" or meeting.shared < _SOME else None)
    found = [(points, Evidence("name", max(0.0, min(1.0, points / 7.0)), mine.text, theirs.text, _sentence(meeting), agrees))]
    common = {name.key for name in one.names if not name.weak} & {name.key for name in other.names if not name.weak}
    further = [name for name in one.names if name.key in common - {mine.key, theirs.key} and sum(name.weights) >= 0.7]
    if further and points > 0:
        others = [name for name in further if meet(name, mine, person=person, ship=ship).grade == "other"]
        more = min(4.0, (1.5 + len(others) if others else 0.0) + 0.3 * min(3, len(further) - len(others)))
        text = ", ".join(sorted(name.text for name in others or further)[:3])
        found.append((more, Evidence("further_names", more / 4.0, text, text, f"Further names that are the same: {len(further)}.", True)))
    return found


#: Points for names without a word in common, and for names that share too few to be one.
_NOTHING_SHARED, _LITTLE_SHARED = -6.0, -4.0
#: Ships, aircraft and wallets are renamed as their owners like.
_OTHER_NAME_OF_A_THING = -1.5
#: Words that say less do not support a number: "Bank", "Company".
_SOME = 0.6
#: So many pairs of names are laid side by side, those first that share most.
_LOOKED_AT = 8


def _worth_a_look(mine: tuple[Core, ...], theirs: tuple[Core, ...]) -> list[tuple[Core, Core]]:
    """The pairs of names that may be one: by sound, at most one word of the shorter finds no partner (two, where two or more do)."""
    rated = []
    for first in mine:
        for second in theirs:
            common = len(first.sounds & second.sounds)
            shorter, longer = sorted((len(first.sounds), len(second.sounds)))
            if shorter - common <= (2 if common >= 2 else 1) and (common or shorter == 1 or len(mine) == 1 == len(theirs)):
                rated.append((first.weak or second.weak, longer - 2 * common, first, second))
    rated.sort(key=lambda item: (item[1], item[0], *sorted((item[2].key, item[3].key))))
    return [(first, second) for *_, first, second in rated[:_LOOKED_AT]]


def _name_points(meeting: Meeting, *, person: bool, ship: bool) -> float:
    smaller, greater = meeting.left
    if meeting.numbers:
        return -6.0
    if meeting.grade == "other":
        return -2.0 - 4.0 * smaller
    if person:
        spoilt = 2.0 * meeting.apart + (0.8 + 0.8 * greater if meeting.grade == "wider" else 0.0)
        return 2.3 * meeting.shared - 2.2 * spoilt
    if ship:
        if meeting.grade != "equal":
            return -1.0 - 3.0 * greater - 6.0 * meeting.apart
        return 2.5 + 3.0 * meeting.shared
    if meeting.grade == "wider":
        return 1.5 * meeting.shared - 3.0 - 1.5 * greater
    return 2.0 + 2.6 * meeting.shared - 5.0 * meeting.apart


def _sentence(meeting: Meeting) -> str:
    if meeting.grade == "equal":
        return "The names are the same, apart from legal forms, small words and order."
    if meeting.grade == "near":
        return "The names have the same words in other spellings."
    only = "; ".join(
        f"only in the {side}: {', '.join(words)}" for side, words in zip(("first", "second"), meeting.only, strict=True) if words
    )
    return f"One name has words that the other lacks ({only})." if meeting.grade == "wider" else f"The names differ ({only})."


def _references(one: Profile, other: Profile) -> list[Points]:
    common = sorted(one.references & other.references)
    if not common:
        return []
    text = ", ".join(f"{authority.upper()} {number}" for authority, number in common)
    if same_record(one, other):
        return [(_SAME_RECORD, Evidence("reference", 1.0, text, text, "Both print the same record of one register.", True))]
    return [(_REFERENCE, Evidence("reference", 1.0, text, text, "Both bear the same number of the authority that listed the party.", True))]


def _numbers(one: Profile, other: Profile, *, supported: bool) -> list[Points]:
    """Numbers in common; of several of one kind the kind counts once.

    Lists copy a number to the wrong entry now and then: without a name that supports them, numbers of people and companies say little.
    """
    common = [(mine, theirs) for mine in one.numbers for theirs in other.numbers if same_number(mine, theirs)]
    if not common:
        return []
    kinds: dict[str, float] = {}
    for mine, theirs in common:
        # one list says "tax number" where the other says which: the kind that says more counts, whichever side it stands on
        worth, kind = max((_NUMBER_POINTS.get(number.kind, 2.0), number.kind) for number in (mine, theirs))
        kinds[kind] = max(kinds.get(kind, 0.0), worth * (1.0 if len(mine.value) >= 6 else 0.6))
    most = _MOST_FROM_NUMBERS if supported or one.is_thing else _MOST_UNSUPPORTED
    points = min(most, sum(sorted(kinds.values(), reverse=True)[:3]))
    text = ", ".join(dict.fromkeys(f"{mine.kind} {mine.value}" for mine, _ in common))
    return [(points, Evidence("identifier", min(1.0, points / 7.0), text, text, f"Both bear the same {', '.join(sorted(kinds))}.", True))]


def _births(one: Profile, other: Profile) -> list[Points]:
    if not one.births or not other.births:
        return []
    points, first, second = max(((_date_points(a, b), a, b) for a in one.births for b in other.births), key=lambda item: item[0])
    detail = "The birth date is the same." if points >= 4 else "The birth dates fit." if points > 0 else "The birth dates nearly fit."
    return [(points, Evidence("birth_date", max(0.0, points / 4.5), first.iso, second.iso, detail, points > 0 or None))]


def _date_points(first: Period, second: Period) -> float:
    if not first.overlaps(second):
        return 1.5 if same_by_slip(first, second) else -0.5
    exact = first.start == first.end is not None and second.start == second.end is not None
    if exact:
        return 2.5 if first.start is not None and (first.start.month, first.start.day) == (1, 1) else 4.5
    if first.circa or second.circa or first.start is None or first.end is None or second.start is None or second.end is None:
        return 1.0
    return 2.0 if max((first.end - first.start).days, (second.end - second.start).days) <= 366 else 1.0


def _regions(one: Profile, other: Profile) -> list[Points]:
    """Countries of the parties, their addresses and programmes."""
    if not one.regions or not other.regions:
        return []
    first, second = ", ".join(sorted(one.regions)), ", ".join(sorted(other.regions))
    if one.regions & other.regions:
        return [(1.2, Evidence("country", 1.0, first, second, "Both have to do with the same country.", True))]
    if one.is_person or other.is_person:
        points = -1.5 if one.countries and other.countries and not one.countries & other.countries else -0.5
    else:
        points = -2.5
    return [(points, Evidence("country", 0.0, first, second, "They have to do with different countries.", False))]


def _birth_places(one: Profile, other: Profile) -> list[Points]:
    common = one.birth_places & other.birth_places
    if not common:
        return []
    text = ", ".join(sorted(common))
    return [(1.0, Evidence("birth_place", 1.0, text, text, "The birth place is the same.", True))]


def _places(one: Profile, other: Profile) -> list[Points]:
    common = one.places & other.places
    if not common:
        return []
    codes = [word for word in common if word.isdigit()]
    points = 2.5 if codes else 1.5 if len(common) >= 3 else 0.8
    text = ", ".join(sorted(common)[:5])
    return [(points, Evidence("address", points / 2.5, text, text, "The addresses have words in common.", True))]


def _founded(one: Profile, other: Profile) -> list[Points]:
    if not one.founded or not other.founded:
        return []
    first, second = one.founded[0], other.founded[0]
    if any(a.overlaps(b) for a in one.founded for b in other.founded):
        return [(2.0, Evidence("founded", 1.0, first.iso, second.iso, "The date of incorporation or build fits.", True))]
    return [(-0.5, Evidence("founded", 0.0, first.iso, second.iso, "The date of incorporation or build differs.", False))]


def _main_names(one: Profile, other: Profile) -> list[Points]:
    """For organisations, whether the main names are the same; against, where they are those of two of one group.

    Groups share aliases. Two of one group have main names of which one has a word more, that none of the other's names has.
    """
    mine, theirs = _primary(one), _primary(other)
    if one.is_person or one.is_thing or mine is None or theirs is None:
        return []
    if mine.key == theirs.key:
        return [(1.0, Evidence("main_name", 1.0, mine.text, theirs.text, "The main names are the same.", True))]
    meeting = meet(mine, theirs, person=False, ship=False)
    if meeting.grade == "wider" and meeting.apart == 0 and not bound(one, other):
        for party, words in ((other, meeting.only[0]), (one, meeting.only[1])):
            known = {word for name in party.names for word in name.words}
            beyond = [word for word in words if word not in known and len(word) > 2]
            if len(beyond) == 1 == len(words):
                return [(-4.0, against("main_name", mine.text, theirs.text, f"Only one main name has: {beyond[0]}."))]
    if meeting.grade == "other":
        return [(-0.5, against("main_name", mine.text, theirs.text, "The main names differ."))]
    return []


def _primary(party: Profile) -> Core | None:
    return next((name for name in party.names if name.primary), None)


def _ships(one: Profile, other: Profile) -> list[Points]:
    """Tonnage, type and year of build of ships and aircraft."""
    mine, theirs = dict(one.facts), dict(other.facts)
    same = [kind for kind in mine if kind in theirs and mine[kind] == theirs[kind]]
    differ = [kind for kind in mine if kind in theirs and mine[kind] != theirs[kind] and kind not in ("vessel_type", "aircraft_model")]
    if not same and not differ:
        return []
    points = 1.5 * len([kind for kind in same if kind != "vessel_type"]) + 0.4 * ("vessel_type" in same) - 1.5 * len(differ)
    kinds = ", ".join(kind.replace("vessel_", "") for kind in (*same, *differ))
    first, second = "; ".join(sorted(mine.values())), "; ".join(sorted(theirs.values()))
    return [(points, Evidence("particulars", max(0.0, min(1.0, points / 3.0)), first, second, f"Compared: {kinds}.", points > 0 or None))]


Rule = Callable[[Profile, Profile], list[Points]]
#: What is looked at once names, references and numbers allow it.
_REST: tuple[Rule, ...] = (_births, _regions, _birth_places, _places, _founded, _main_names, _ships)
#: The most that the rest can add: birth date, country, birth place, address, founding, main name, particulars of a ship.
_MOST_FROM_THE_REST = 4.5 + 1.2 + 1.0 + 2.5 + 2.0 + 1.0 + 5.0
