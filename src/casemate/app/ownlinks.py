"""Parties of a graph as entries of the lists held: those that name an entry, and those whose names hit one through the matcher.

A named entry counts as it stood on the day. A hit is never taken for the party by itself: it counts as *may be listed*, its score stands in
the answer, and a person settles it by naming the entry, or by ``match: false``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from casemate.app.screening import Question, screen, views_for
from casemate.app.snapshot import Snapshot
from casemate.errors import CasemateError, NoListError, UsageError
from casemate.match.matcher import Matcher
from casemate.model.decision import Hit, Screening
from casemate.model.listing import Effect, Identifier, Listing
from casemate.model.relation import Graph, GraphParty, Listed
from casemate.model.subject import Subject
from casemate.model.time import AsOf
from casemate.ownership.conclusion import Link
from casemate.sources import registry

#: The parts of the consolidated screening list that have rules of their own -> the list they stand for.
_PARTS = {"EL": "us_bis_entity_list", "MEU": "us_bis_meu", "SDN": "us_ofac_sdn", "DPL": "us_bis_denied", "UVL": "us_bis_unverified"}
#: A programme of the EU's list under which only one act lists.
_ACTS = {"UKR": "269/2014"}
_MOST_HITS = 5


class Lists:
    """The lists held, as ownership asks them. ``names``: search only these; ``None``: all."""

    def __init__(self, snapshot: Snapshot | None, matcher: Matcher, threshold: float, names: tuple[str, ...] | None = None) -> None:
        self.snapshot = snapshot
        self._matcher = matcher
        self._threshold = threshold
        self._names = names
        self._last: Screening | None = None

    def hits(self, party: GraphParty, as_of: AsOf) -> tuple[Hit, ...]:
        """What the party may be, best first.

        Raises: NoListError; ListNotFitError.
        """
        if self.snapshot is None:
            return ()
        subject = Subject(
            names=(party.caption or party.name,),
            schema=party.schema,
            birth_dates=() if party.birth_date is None else (party.birth_date,),
            countries=() if party.country is None else (party.country,),
            identifiers=tuple(Identifier(kind, value) for kind, value in party.identifiers),
        )
        self._last = screen(self.snapshot, self._matcher, Question(subject, as_of, self._threshold, self._names, _MOST_HITS))
        return self._last.hits

    def check(self, as_of: AsOf) -> None:
        """Raises: NoListError where none of the lists reaches the day."""
        if self.snapshot is not None:
            views_for(self.snapshot, self._names, as_of)

    def consulted(self) -> tuple[Mapping[str, object], ...]:
        """The lists that answered, as JSON shows them."""
        states = () if self._last is None else self._last.lists
        return tuple(
            {"id": one.id, "edition": one.edition, "sha256": one.sha256, "entries": one.entries, "fresh": one.fresh} for one in states
        )

    def not_consulted(self) -> tuple[Mapping[str, str], ...]:
        """The lists that did not, each with why."""
        return () if self._last is None else tuple({"id": name, "why": why} for name, why in self._last.not_consulted)


def link(graph: Graph, as_of: AsOf, lists: Lists | None) -> tuple[Graph, tuple[Link, ...], tuple[str, ...]]:
    """``graph`` with the listings that its parties have on the lists held, every link that was made, and notes.

    Raises: UsageError for an entry of no list that Casemate knows, or that no edition held has.
    """
    known = {party.name for party in graph.parties}
    parties = [*graph.parties, *(GraphParty(name) for name in graph.names() if name not in known)]
    snapshot = None if lists is None else lists.snapshot
    links: list[Link] = []
    notes: list[str] = []
    found: list[GraphParty] = []
    searching = snapshot is not None
    if lists is not None and searching:
        try:
            lists.check(as_of)
        except NoListError as error:
            searching = False
            notes.append(f"No list was searched: {error.what}.")
    for party in parties:
        listed: list[Listed] = []
        for entry in party.entry:
            listing, one = _named(snapshot, party, entry, as_of)
            listed += [] if listing is None else [listing]
            links += [] if one is None else [one]
        if lists is not None and searching and party.match and not party.entry:
            stated = {item.regime for item in party.listed}
            for hit in lists.hits(party, as_of):
                if hit.status != "delisted" and hit.regime not in stated:
                    listing, one = _hit(party, hit)
                    listed.append(listing)
                    links.append(one)
        found.append(replace(party, listed=(*party.listed, *listed)) if listed else party)
    if lists is None or snapshot is None:
        notes.append("No list was searched; only the listings that the graph states count.")
    return replace(graph, parties=tuple(found)), tuple(links), tuple(notes)


def _named(snapshot: Snapshot | None, party: GraphParty, entry: str, as_of: AsOf) -> tuple[Listed | None, Link | None]:
    list_id = entry.partition(":")[0]
    if snapshot is None or list_id not in snapshot.lists:
        regime = _regime_of(list_id, party, entry)
        why = f"it is said to be {entry}, and the list {list_id} is not held"
        return Listed(regime, list=list_id, certain=False, why=why, entry=entry), None
    place = snapshot.find(entry)
    if place is None:
        raise UsageError(
            "no edition held has this entry",
            file=party.file,
            line=party.line,
            field="entry",
            value=entry,
            remedy="An entry's id is LIST:NUMBER, as screening prints it",
        )
    stored = snapshot.entry(place)
    view = snapshot.view(list_id, as_of)
    standing = snapshot.standing(stored, view)
    if standing is None:
        last = snapshot.last_presence(stored, view)
        caption = entry if last is None else last.listing.caption
        return None, Link(party.name, entry, caption, list_id, view.list.regime, None, False, f"not on the list on {as_of.valid}")
    effect = view.list.effect_of(standing.listing.programmes)
    sure = standing.status == "listed"
    between = "" if standing.gap is None else f" of {standing.gap[0]} and {standing.gap[1]}"
    unsure = None if sure else f"{entry} is on only one of the two editions{between}"
    listing = _listed(standing.listing, view.list.regime, effect, as_of.valid, unsure)
    return listing, Link(party.name, entry, standing.listing.caption, list_id, view.list.regime, None, True, "the graph names the entry")


def _regime_of(list_id: str, party: GraphParty, entry: str) -> str:
    try:
        return registry.describe(list_id).regime
    except CasemateError as error:
        raise UsageError(
            f"no list is called {list_id!r}", file=party.file, line=party.line, field="entry", value=entry, remedy=error.remedy
        ) from error


def _hit(party: GraphParty, hit: Hit) -> tuple[Listed, Link]:
    listing = hit.listing
    name = hit.match.name or listing.caption
    why = (
        f"its name matches {listing.id} ({name}) with a score of {hit.match.score:.4f}, and nobody has said that they are the same: "
        f"write entry: {listing.id}, or match: false"
    )
    detail = "; ".join(f"{item.feature} {item.score:.4f}: {item.detail}" for item in hit.match.evidence)
    one = Link(party.name, listing.id, listing.caption, listing.list, hit.regime, round(hit.match.score, 4), True, detail)
    return _listed(listing, hit.regime, hit.effect, None, why), one


def _listed(listing: Listing, regime: str, effect: Effect, day: date | None, why: str | None) -> Listed:
    list_id = next((_PARTS[item] for item in listing.programmes if item in _PARTS), listing.list)
    acts = [text for act in listing.acts for text in (act.number, act.title) if text]
    acts += [_ACTS[item] for item in listing.programmes if regime == "EU" and item in _ACTS]
    start = listing.designated_on
    return Listed(
        regime=regime,
        list=list_id,
        act="; ".join(dict.fromkeys(acts)) or None,
        programmes=listing.programmes,
        start=start if day is None or start is None else min(start, day),
        certain=why is None,
        why=why,
        entry=listing.id,
        effect=effect,
    )
