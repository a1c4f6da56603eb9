"""How the parties of a deal stand on the lists: as the deal states it, and as screening finds it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from casemate.model.deal import Deal
from casemate.model.decision import Hit
from casemate.model.relation import Listed
from casemate.rules.truth import Standing

#: Lists and programmes of the United States that do not block, with what they do instead.
_LIST_EFFECTS = {
    "us_bis_entity_list": "licence_required",
    "us_bis_meu": "licence_required",
    "us_bis_unverified": "licence_required",
    "us_bis_denied": "licence_required",
    "us_ofac_cons": "restricts",
}
#: Remark (whole, as the list writes it) -> what it exposes others to.
_REMARKS = {"additional sanctions information - subject to secondary sanctions": "iran"}


def stated(deal: Deal, day: date) -> dict[str, tuple[Standing, ...]]:
    """Party -> the listings that the deal states of it and that stand on ``day``."""
    found: dict[str, tuple[Standing, ...]] = {}
    for number, party in enumerate(deal.parties):
        standings = tuple(
            _stated(one, f"parties[{number}].listed[{place}]") for place, one in enumerate(party.listed or ()) if _stands(one, day)
        )
        if standings:
            found[party.name] = standings
    return found


def _stands(one: Listed, day: date) -> bool:
    return (one.start is None or one.start <= day) and (one.end is None or day <= one.end)


def _stated(one: Listed, place: str) -> Standing:
    return Standing(
        regime=one.regime,
        list=one.list,
        effect=_LIST_EFFECTS.get(one.list or "", "blocks"),
        programmes=frozenset(one.programmes),
        secondary=secondary_of(one.remarks) if one.remarks else None,
        certain=one.certain,
        place=place,
        act=one.act,
        why=one.why,
    )


def secondary_of(remarks: Iterable[str]) -> frozenset[str]:
    """What the remarks of an entry expose others to. Whole segments are compared, never a part of one.

    >>> secondary_of(["Additional Sanctions Information - Subject to Secondary Sanctions"])
    frozenset({'iran'})
    >>> secondary_of(["Not on the SDN List and Not Subject to Secondary Sanctions"])
    frozenset()
    """
    segments = (part.strip(" .").casefold() for remark in remarks for part in remark.replace("|", ";").split(";"))
    return frozenset(_REMARKS[segment] for segment in segments if segment in _REMARKS)


def screened(hits: Mapping[str, Iterable[Hit]]) -> dict[str, tuple[Standing, ...]]:
    """Party -> how it stands by the hits of its screening. A hit is a party that may be the entry until somebody has looked at it."""
    return {name: tuple(_screened(hit) for hit in some) for name, some in hits.items()}


def _screened(hit: Hit) -> Standing:
    listing = hit.listing
    secondary = frozenset(fact.value for fact in listing.facts if fact.kind == "secondary_sanctions")
    certain = hit.status == "listed" and hit.match.score >= CERTAIN
    return Standing(
        regime=hit.regime,
        list=hit.origin.list,
        effect=hit.effect,
        programmes=frozenset(listing.programmes),
        secondary=secondary | ({"iran"} if hit.secondary_sanctions and not secondary else frozenset()),
        certain=certain,
        place=listing.id,
        why=None if certain else f"whether the party is {listing.caption} ({listing.id}), or was listed on the day",
    )


#: Score from which on a hit is taken for the party without a person having looked: every piece of evidence that there is agrees.
CERTAIN = 0.95
