"""Leads to other parties, resolved to entries of the same list where an id or the exact name says which; else they stay text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from casemate.app.screening import NAME_LIMIT
from casemate.app.snapshot import Snapshot, View
from casemate.match.matcher import prepare_names
from casemate.match.profile import scope
from casemate.model.listing import Relation
from casemate.text.identifiers import normalise

#: A UN number that the source gives beside the name of another party.
_REFERENCE = re.compile(r"\(([A-Z]{2,3}[a-z]?\.[A-Za-z0-9.]+)\)\s*$")
#: The index ranks names that are all but equal first; the equal ones are among so many.
_LOOKED_AT = 20


@dataclass(frozen=True, slots=True)
class Target:
    """The entry that a relation leads to. ``entry`` ``None``: not resolved. ``fits``: how many entries the name fits."""

    relation: Relation
    entry: str | None
    fits: int


def resolve(snapshot: Snapshot, view: View, entry_id: str, relations: Iterable[Relation]) -> tuple[Target, ...]:
    """The relations of ``entry_id``, each with the entry that it leads to on the list of ``view``.

    Entries on the list on the day come first, then those that were on it before; of several with the name those that bear it as their main
    name, and then those of the same part of the list (``match.profile.scope``). What still fits several stays a lead.
    """
    return tuple(_resolve(snapshot, view, entry_id, relation) for relation in relations)


def _resolve(snapshot: Snapshot, view: View, entry_id: str, relation: Relation) -> Target:
    by_number = _by_number(snapshot, view, entry_id, relation)
    if by_number is not None:
        return Target(relation, by_number, 1)
    fitting = _by_name(snapshot, view, entry_id, relation.target)
    for narrower in (lambda item: item.listed, lambda item: item.primary, lambda item: scope(item.id) == scope(entry_id)):
        chosen = [item for item in fitting if narrower(item)]
        fitting = chosen or fitting
    return Target(relation, fitting[0].id if len(fitting) == 1 else None, len(fitting))


def _by_number(snapshot: Snapshot, view: View, entry_id: str, relation: Relation) -> str | None:
    """The entry of the list's own id, or of the UN number that stands beside the name."""
    if relation.target_id is not None:
        wanted = f"{view.list.id}:{relation.target_id}"
        return wanted if wanted != entry_id and snapshot.find(wanted) is not None else None
    match = _REFERENCE.search(relation.note or "")
    number = normalise("list_reference", match[1]) if match else None
    if number is None:
        return None
    bearers = [snapshot.entry(place) for place in snapshot.index.by_identifier(number.kind, number.value)]
    here = {entry.id for entry in bearers if entry.list == view.list.id} - {entry_id}
    return here.pop() if len(here) == 1 else None


@dataclass(frozen=True, slots=True)
class _Fit:
    id: str
    listed: bool
    primary: bool


def _by_name(snapshot: Snapshot, view: View, entry_id: str, name: str) -> list[_Fit]:
    """The entries of the list that ever bore exactly the name (its words in any order), but as a weak alias only."""
    asked = prepare_names((name,))
    keys = {prepared.key for prepared in asked if prepared.tokens}
    if not keys or not view.known:
        return []
    windows = {view.list.id: (view.known[0].ordinal, view.known[-1].ordinal)}
    found: list[_Fit] = []
    for candidate in snapshot.index.candidates(asked, windows=windows, limit=_LOOKED_AT):
        names = [snapshot.index.prepared(number) for number in candidate.names if not snapshot.index.is_weak(number)]
        texts = {prepared.text for prepared in names if prepared.key in keys}
        if not texts:
            continue
        entry = snapshot.entry(candidate.entry)
        standing = snapshot.standing(entry, view)
        last = standing or snapshot.last_presence(entry, view)
        if entry.id != entry_id and last is not None:
            found.append(_Fit(entry.id, standing is not None, last.listing.caption[:NAME_LIMIT] in texts))
    return sorted(found, key=lambda item: item.id)
