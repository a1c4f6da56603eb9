"""One party with all its entries: why they are taken for one, and a person's word where the rules are wrong or silent."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

import orjson

from casemate.app import clusters, generation
from casemate.app.clusterfile import FOLDER, cluster_id
from casemate.app.clusters import Material
from casemate.app.snapshot import Snapshot
from casemate.errors import HomeError, UsageError
from casemate.match.identity import Identity, compare
from casemate.model.decision import Status
from casemate.model.listing import Effect
from casemate.model.resolution import Resolution, in_force
from casemate.model.time import AsOf

if TYPE_CHECKING:
    from casemate.app.home import Home
    from casemate.store.store import Store

_META = "meta.json"


@dataclass(frozen=True, slots=True)
class Member:
    """One entry of the party on the day. ``status`` ``None``: no edition held reaches the day, or none by then had the entry."""

    entry: str
    caption: str
    list: str
    regime: str
    effect: Effect
    status: Status | None


@dataclass(frozen=True, slots=True)
class Tie:
    """Two entries and what the rules say of them; ``resolution``: a person's word, which wins."""

    one: str
    other: str
    identity: Identity
    resolution: Resolution | None


@dataclass(frozen=True, slots=True)
class Party:
    """The party that ``entry`` is. ``ties``: the strongest that hold it together, one fewer than members; where two entries were asked
    about, the one between them. ``rules``: the name of the rules."""

    id: str
    entry: str
    other: str | None
    as_of: AsOf
    members: tuple[Member, ...]
    ties: tuple[Tie, ...]
    resolutions: tuple[Resolution, ...]
    rules: str


def party(snapshot: Snapshot, entry: str, *, as_of: AsOf, other: str | None = None) -> Party:
    """The party of an entry, and with ``other`` what the rules say of the two.

    Raises: UsageError where an entry is not held.
    """
    place = place_of(snapshot, entry)
    material = Material(snapshot.index)
    resolved = {resolution.pair: resolution for resolution in snapshot.clusters.resolutions}
    members = snapshot.clusters.members(place)
    ids = {member: snapshot.entry(member).id for member in members}
    if other is None:
        ties = _holding(members, ids, material, resolved)
    else:
        ties = (_tie(material, (place, entry), (place_of(snapshot, other), other), resolved),)
    named = {*ids.values(), *({other} if other else ())}
    return Party(
        id=cluster_id(min(ids.values())),
        entry=entry,
        other=other,
        as_of=as_of,
        members=tuple(_member(snapshot, member, as_of) for member in members),
        ties=ties,
        resolutions=tuple(item for item in snapshot.clusters.resolutions if item.first in named or item.second in named),
        rules=snapshot.clusters.rules,
    )


def place_of(snapshot: Snapshot, entry: str) -> int:
    """The place of an entry in the index.

    Raises: UsageError where no edition held has it.
    """
    place = snapshot.find(entry)
    if place is None:
        raise UsageError("no edition held has this entry", value=entry, remedy="An entry's id is LIST:NUMBER, as screening prints it")
    return place


def _member(snapshot: Snapshot, place: int, as_of: AsOf) -> Member:
    entry = snapshot.entry(place)
    meta = snapshot.lists[entry.list]
    view = snapshot.view(entry.list, as_of)
    standing = snapshot.standing(entry, view) if view.windows else None
    last = standing or (snapshot.last_presence(entry, view) if view.windows else None)
    listing = last.listing if last else Material(snapshot.index).listing(place)
    status: Status | None = standing.status if standing else "delisted" if last else None
    return Member(entry.id, listing.caption, entry.list, meta.regime, meta.effect_of(listing.programmes), status)


def _tie(material: Material, one: tuple[int, str], other: tuple[int, str], resolved: dict[tuple[str, str], Resolution]) -> Tie:
    first, second = sorted((one[1], other[1]))
    return Tie(one[1], other[1], compare(material.profile(one[0]), material.profile(other[0])), resolved.get((first, second)))


def _holding(
    members: tuple[int, ...], ids: dict[int, str], material: Material, resolved: dict[tuple[str, str], Resolution]
) -> tuple[Tie, ...]:
    """The strongest ties that together reach every member, the strongest first."""
    ties = [_tie(material, (one, ids[one]), (other, ids[other]), resolved) for one, other in combinations(members, 2)]
    ties.sort(
        key=lambda tie: (tie.resolution is None or not tie.resolution.same, not tie.identity.same, -tie.identity.points, tie.one, tie.other)
    )
    part_of = {entry: entry for entry in ids.values()}
    chosen = []
    for tie in ties:
        one, other = part_of[tie.one], part_of[tie.other]
        if one != other:
            chosen.append(tie)
            part_of = {entry: one if part == other else part for entry, part in part_of.items()}
    return tuple(chosen)


def check(snapshot: Snapshot, resolution: Resolution) -> None:
    """Raises: UsageError where the resolution can't be recorded: an entry is not held, or it goes against others that are in force."""
    for entry in resolution.pair:
        place_of(snapshot, entry)
    if resolution.first == resolution.second:
        raise UsageError("an entry can't be compared with itself", value=resolution.first)
    for name, text in (("because", resolution.because), ("by", resolution.by)):
        if not text.strip():
            raise UsageError(f"a resolution needs {'a reason' if name == 'because' else 'a name'}", field=name, remedy=f"Add --{name}")
    others = [item for item in snapshot.clusters.resolutions if item.pair != resolution.pair]
    settled = [*others, resolution]
    for item in settled:
        chain = None if item.same else _chain(item.pair, [other for other in settled if other.same])
        if chain:
            said = "; ".join(f"{other.first} = {other.second} ({other.by}, {other.on})" for other in chain)
            raise UsageError(
                f"{item.first} and {item.second} can't be kept apart and joined at once: {said}",
                remedy="Record the opposite of the resolution that is wrong first",
            )


def _chain(pair: tuple[str, str], same: list[Resolution]) -> list[Resolution]:
    """The resolutions that join the two of ``pair`` with each other, one after the other; empty where they do not."""
    reached: dict[str, list[Resolution]] = {pair[0]: []}
    waiting = [pair[0]]
    while waiting:
        entry = waiting.pop(0)
        for item in same:
            for one, other in (item.pair, item.pair[::-1]):
                if one == entry and other not in reached:
                    reached[other] = [*reached[entry], item]
                    waiting.append(other)
    return reached.get(pair[1], [])


def recluster(home: Home, store: Store) -> Path:
    """A generation of the same files as the one in force with its clusters made anew; the home's lock must be held.

    Raises: NoListError where there is no generation; HomeError where it can't be written.
    """
    from casemate.app.reindex import put_in_force

    former = generation.current(home)
    revision = store.revision()
    temporary = home.index / f".tmp-g{revision:08d}-{os.getpid()}"
    try:
        shutil.rmtree(temporary, ignore_errors=True)
        shutil.copytree(former, temporary, copy_function=os.link, ignore=shutil.ignore_patterns(_META, FOLDER))
        clusters.build(temporary, store.resolutions(), former=former)
        (temporary / _META).write_bytes(orjson.dumps({**generation.read_meta(former), "revision": revision}))
        return put_in_force(home, temporary, revision)
    except (OSError, shutil.Error) as error:
        shutil.rmtree(temporary, ignore_errors=True)
        reason = getattr(error, "strerror", None) or error
        raise HomeError(
            f"the index can't be written: {reason}", file=str(home.index), remedy="Free some space; the former index answers on"
        ) from error


def record(home: Home, store: Store, snapshot: Snapshot, resolution: Resolution, *, at: str) -> None:
    """Appends a resolution and makes the clusters anew; the home's lock must be held. ``at``: ISO time in UTC, for the audit.

    Raises: UsageError; HomeError.
    """
    check(snapshot, resolution)
    held = next((item for item in in_force(store.resolutions()) if item.pair == resolution.pair), None)
    if held == resolution:
        return
    generation.mark_pending(home)
    store.record_resolution(resolution, at=at)
    recluster(home, store)
