"""How the parties of a deal stand on the lists: as the deal states it, and as screening finds it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from casemate.model.deal import Deal
from casemate.model.decision import Hit
from casemate.model.relation import Listed
from casemate.ownership.conclusion import Ownership
from casemate.rules.truth import Standing

#: Lists and programmes of the United States that do not block, with what they do instead.
_LIST_EFFECTS = {
    "us_bis_entity_list": "licence_required",
    "us_bis_meu": "licence_required",
    "us_bis_unverified": "licence_required",
    "us_bis_denied": "licence_required",
    "us_ofac_cons": "restricts",
}
#: What ownership concludes -> what it does to those who deal with the party. Control that has to be examined is an open question.
_CONCLUSIONS = {
    "BLOCKED": "blocks",
    "LICENCE": "licence_required",
    "RESTRICTED": "restricts",
    "REVIEW_CONTROL": "blocks",
    "REFER": "blocks",
}
#: Score from which on a hit is taken for the party without a person having looked, where more than the name agrees.
CERTAIN = 0.95
#: Remark (whole, as the list writes it) -> what it exposes others to.
_REMARKS = {"additional sanctions information - subject to secondary sanctions": "iran"}


@dataclass(frozen=True, slots=True)
class PartyResolution:
    """A person's word on whether a party of a deal is a list entry."""

    party: str
    entry: str
    same: bool
    because: str
    by: str
    on: date


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


def screened(hits: Mapping[str, Iterable[Hit]], resolutions: Iterable[PartyResolution] = ()) -> dict[str, tuple[Standing, ...]]:
    """Party -> how it stands by the hits of its screening.

    A hit on the name alone is a party that may be the entry, until somebody has looked at it; ``resolutions`` say what they saw.
    """
    said = {(one.party, one.entry): one.same for one in resolutions}
    found: dict[str, tuple[Standing, ...]] = {}
    for name, some in hits.items():
        standings = tuple(_screened(hit, said.get((name, hit.listing.id))) for hit in some if said.get((name, hit.listing.id)) is not False)
        if standings:
            found[name] = standings
    return found


def _screened(hit: Hit, same: bool | None) -> Standing:
    listing = hit.listing
    secondary = frozenset(fact.value for fact in listing.facts if fact.kind == "secondary_sanctions")
    agrees = any(one.agrees and one.feature != "name" for one in hit.match.evidence)
    certain = hit.status == "listed" and (same is True or (hit.match.score >= CERTAIN and agrees))
    return Standing(
        regime=hit.regime,
        list=hit.origin.list,
        effect=hit.effect,
        programmes=frozenset(listing.programmes),
        secondary=secondary | ({"iran"} if hit.secondary_sanctions and not secondary else frozenset()),
        certain=certain,
        place=listing.id,
        why=None if certain else f"whether the party is {listing.caption} ({listing.id}), and was listed on the day",
    )


def owned(found: Ownership, direct: Mapping[str, tuple[Standing, ...]]) -> dict[str, tuple[Standing, ...]]:
    """Party -> how it stands by who owns and controls it, where it is not listed itself under that regime."""
    standings: dict[str, list[Standing]] = {}
    for name, by_regime in found.parties.items():
        for regime, one in by_regime.items():
            effect = _CONCLUSIONS.get(one.verdict)
            law = "US" if regime == "BIS" else regime
            listed = any(standing.regime == law for standing in direct.get(name, ()))
            if effect is None or listed or not (one.owners or one.missing):
                continue
            certain = one.verdict in ("BLOCKED", "LICENCE", "RESTRICTED")
            standings.setdefault(name, []).append(
                Standing(
                    law, None, effect, frozenset(), frozenset(), certain, f"ownership of {name}", None, None if certain else one.because
                )
            )
    return {name: tuple(some) for name, some in standings.items()}


def together(*parts: Mapping[str, tuple[Standing, ...]]) -> dict[str, tuple[Standing, ...]]:
    """All standings of each party."""
    names = dict.fromkeys(name for part in parts for name in part)
    return {name: tuple(one for part in parts for one in part.get(name, ())) for name in names}
