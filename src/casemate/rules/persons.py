"""Whose person a party is, three-valued: the persons that a regime binds, derived from what the deal states."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction

from casemate.model.deal import Party
from casemate.rules.places import BANKS
from casemate.rules.truth import Context, Truth, any_of, no, opposite, presumed_not, silent, takes_part, yes

#: Members of the Union that were not so throughout: first and last day on which its sanctions law bound their persons. The United
#: Kingdom's last day is that of the transition period (Withdrawal Agreement, Art. 126).
_EU_SPANS = {
    "hr": (date(2013, 7, 1), None), "bg": (date(2007, 1, 1), None), "ro": (date(2007, 1, 1), None), "gb": (None, date(2020, 12, 31)),
    **dict.fromkeys(("cy", "cz", "ee", "hu", "lv", "lt", "mt", "pl", "sk", "si"), (date(2004, 5, 1), None)),
}  # fmt: skip
_EU_ALWAYS = frozenset(("at", "be", "de", "dk", "es", "fi", "fr", "gr", "ie", "it", "lu", "nl", "pt", "se"))
_US = frozenset(("us", "pr", "gu", "vi", "as", "mp"))
#: From this share on an entity is owned by US persons: 31 CFR 560.215(b)(1), "50 percent or greater equity interest by vote or value".
_OWNED = Fraction(1, 2)


def eu_states(day: date) -> frozenset[str]:
    """The states whose persons the Union's sanctions law binds on ``day``."""
    joined = {code for code, (first, last) in _EU_SPANS.items() if (first is None or first <= day) and (last is None or day <= last)}
    return _EU_ALWAYS | joined


def us_person(context: Context) -> Truth:
    """31 CFR 560.314: citizen, permanent resident, entity under US law with its foreign branches, any person in the United States."""
    return _person(context, context.party, _US, "us_person")


def eu_person(context: Context) -> Truth:
    """Nationals of a Member State, entities under its law, and persons in its territory."""
    return _person(context, context.party, eu_states(context.day), "eu_person")


def uk_person(context: Context) -> Truth:
    """United Kingdom nationals, entities under its law, and persons in it (SAMLA 2018 s. 21)."""
    return _person(context, context.party, frozenset({"gb"}), "uk_person")


def person_of(*states: str) -> Callable[[Context], Truth]:
    """Persons of the states: national, entity, in the territory."""
    codes = frozenset(states)
    return lambda context: _person(context, context.party, codes, None)


def us_owned(context: Context) -> Truth:
    """An entity outside the United States that is owned or controlled by a US person: 31 CFR 560.215(b)(1)."""
    if us_person(context).value:
        return no(context.place(context.party))
    deal, name = context.deal, context.party.name
    held, open_ones = Fraction(0), []
    places: list[str] = []
    for number, edge in enumerate(deal.ownership):
        if edge.owned != name or not _stands(edge.stated.since, edge.stated.until, context.day):
            continue
        owner = deal.party(edge.owner)
        share = max(edge.capital.low, edge.votes.low)
        if owner is None:
            open_ones.append((f"ownership[{number}].owner", share))
        elif _person(context, owner, _US, "us_person").value:
            held += share
            places.append(f"ownership[{number}]")
            if not (edge.capital.known and edge.votes.known):
                open_ones.append((f"ownership[{number}].share", max(edge.capital.high, edge.votes.high) - share))
    controlled = [
        f"control[{number}]"
        for number, edge in enumerate(deal.control)
        if edge.controlled == name
        and _stands(edge.stated.since, edge.stated.until, context.day)
        and (owner := deal.party(edge.controller)) is not None
        and _person(context, owner, _US, "us_person").value
    ]
    if held >= _OWNED or controlled:
        return yes(*places, *controlled)
    if held + sum((share for _, share in open_ones), Fraction(0)) >= _OWNED:
        if deal.facts.us_person_involved is False:
            return presumed_not(open_ones[0][0], "the deal states that no US person is involved, and names no US owner")
        return silent(open_ones[0][0], "whether a US person owns or controls the party")
    return no(*places)


def non_us_person(context: Context) -> Truth:
    """Whoever is no US person."""
    return opposite(us_person(context))


def foreign_bank(context: Context) -> Truth:
    """A bank that is no US person."""
    if context.party.role not in BANKS:
        return no(context.place(context.party))
    return non_us_person(context)


def anyone(context: Context) -> Truth:
    """Every party that takes part."""
    return yes(context.place(context.party))


#: Word of ``binds`` -> who that is.
BOUND: dict[str, Callable[[Context], Truth]] = {
    "us_person": us_person, "us_owned": us_owned, "non_us_person": non_us_person, "foreign_bank": foreign_bank, "eu_person": eu_person,
    "uk_person": uk_person, "ch_person": person_of("ch", "li"), "ca_person": person_of("ca"), "au_person": person_of("au"),
    "cn_person": person_of("cn", "hk", "mo"), "ru_person": person_of("ru"), "mx_person": person_of("mx"), "de_person": person_of("de"),
    "anyone": anyone,
}  # fmt: skip


def takes_part_truth(context: Context) -> bool:
    """Whether the party can be bound at all: it takes part in the deal."""
    return takes_part(context.party, context.deal.act)


def _person(context: Context, party: Party, states: frozenset[str], key: str | None) -> Truth:
    place = context.place(party)
    stated = None if key is None else getattr(party, key)
    if stated is not None:
        return Truth(stated, (f"{place}.{key}",))
    tests: list[Truth] = []
    for name in ("country", "incorporated_in", "resident_in"):
        code = getattr(party, name)
        if code is not None:
            tests.append(Truth(code in states, (f"{place}.{name}",)))
    if party.nationality:
        tests.append(Truth(any(code in states for code in party.nationality), (f"{place}.nationality",)))
    head = None if party.branch_of is None else context.deal.party(party.branch_of)
    if head is not None and head is not party and head.branch_of is None:
        tests.append(_person(context, head, states, key))
    elif party.branch_of is not None:
        tests.append(silent(f"{place}.branch_of", "of which state the head office is"))
    if not tests:
        return silent(f"{place}.country", "whose law binds the party")
    return any_of(tests)


def _stands(since: object, until: object, day: date) -> bool:
    """Whether an edge may stand on ``day``; bounds are periods or ``None``."""
    start, end = getattr(since, "start", None), getattr(until, "end", None)
    return (start is None or start <= day) and (end is None or day <= end)
