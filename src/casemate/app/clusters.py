"""Which entries of all lists are one party: candidates from the index, the rules on each pair, and clusters without contradictions.

Computed anew at every build of the index, over the newest state of every entry ever held (what each part said of it last). What the rules
said of a pair is kept with the generation, so that the next build asks only about pairs of which an entry changed.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from importlib.metadata import version
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import orjson

from casemate._version import __version__
from casemate.app import clusterfile
from casemate.app.clusterfile import Judged
from casemate.index import layout
from casemate.index.load import Index
from casemate.index.neighbours import CROWD_WITH_MARK, neighbours
from casemate.match.identity import RULES, compare, threshold
from casemate.match.profile import COMPARED, FACTS, Profile, family, parties_of, profile, references, scope
from casemate.match.union import Link, Verdict, pair, unite
from casemate.model.codec import fragment_from_plain
from casemate.model.listing import Fragment, Listing, assemble
from casemate.model.resolution import Resolution, in_force
from casemate.store.editions import PRESENCE
from casemate.text.identifiers import normalise
from casemate.text.names import prepare

if TYPE_CHECKING:
    from numpy.typing import NDArray

#: Kinds of numbers that many parties share, and that propose no candidates.
_SHARED = frozenset({"website", "phone"})


@dataclass(frozen=True, slots=True)
class HeldBack:
    """What a measurement keeps from the rules: identifiers of ``kinds``, the numbers under which authorities know an entry, birth dates."""

    kinds: Collection[str] = ()
    references: bool = False
    births: bool = False


NOTHING_HELD_BACK = HeldBack()


@dataclass(slots=True)
class _Read:
    """What is needed of every entry, in the index's order. ``parties``: one bit per kind of party that it may be."""

    ids: list[str] = field(default_factory=list)
    digests: list[int] = field(default_factory=list)
    parties: list[int] = field(default_factory=list)
    marks: dict[int, tuple[int, ...]] = field(default_factory=dict)
    shared: dict[tuple[str, str], list[int]] = field(default_factory=dict)


class Material:
    """The entries of one index, as the rules need them: read when first asked for."""

    def __init__(self, index: Index, held_back: HeldBack = NOTHING_HELD_BACK) -> None:
        self._index, self._held_back = index, held_back
        self._profiles: dict[int, Profile] = {}

    def listing(self, entry: int) -> Listing:
        """The entry with what each part said of it last."""
        entry_id, _, blob = self._index.entry(entry)
        return assemble(entry_id, _fragments(newest(orjson.loads(blob)["runs"])))

    def profile(self, entry: int) -> Profile:
        """The entry as the rules see it."""
        found = self._profiles.get(entry)
        if found is None:
            entry_id, _, blob = self._index.entry(entry)
            listing = assemble(entry_id, _fragments({part: _looked_at(body) for part, body in newest(orjson.loads(blob)["runs"]).items()}))
            if self._held_back.kinds:
                kept = tuple(item for item in listing.identifiers if item.kind not in self._held_back.kinds)
                listing = replace(listing, identifiers=kept)
            ready = {name.text: name for name in map(self._index.prepared, self._index.names_of(entry))}
            found = profile(listing, lambda text, schema: ready.get(text) or prepare(text, schema))
            if self._held_back.references:
                found = replace(found, references=frozenset())
            if self._held_back.births:
                found = replace(found, births=())
            self._profiles[entry] = found
        return found

    def read(self) -> _Read:
        """One pass over all entries."""
        read = _Read()
        bits: dict[str, int] = {}
        for entry in range(self._index.size[0]):
            entry_id, list_id, blob = self._index.entry(entry)
            bodies = newest(orjson.loads(blob)["runs"])
            read.ids.append(entry_id)
            digest = hashlib.blake2b(orjson.dumps([entry_id, bodies], option=orjson.OPT_SORT_KEYS), digest_size=8).digest()
            read.digests.append(int.from_bytes(digest, "little"))
            parties = parties_of(next((body["schema"] for body in bodies.values() if "schema" in body), ""))
            read.parties.append(sum(bits.setdefault(party, 1 << len(bits)) for party in parties))
            births = {dated["period"] for body in bodies.values() for dated in body.get("dates", ()) if dated["kind"] == "birth"}
            if births and not self._held_back.births:
                read.marks[entry] = tuple(_mark(period.removeprefix("~")) for period in sorted(births))
            for key in self._keys(entry_id, list_id, bodies):
                read.shared.setdefault(key, []).append(entry)
        return read

    def _keys(self, entry_id: str, list_id: str, bodies: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
        """Numbers of the entry that only one party should have."""
        labelled: list[tuple[str | None, str]] = []
        found: set[tuple[str, str]] = set()
        for body in bodies.values():
            for plain in body.get("identifiers", ()):
                kind = plain["kind"]
                if kind == "list_reference":
                    labelled.append((plain.get("label"), plain["value"]))
                elif kind in COMPARED and kind not in _SHARED and kind not in self._held_back.kinds:
                    normalised = normalise(kind, plain["value"])
                    if normalised is not None and normalised.valid is not False:
                        found.add((family(kind), normalised.value))
        if not self._held_back.references:
            remarks = [remark for body in bodies.values() for remark in body.get("remarks", ())]
            found.update((f"@{name}", number) for name, number in references(list_id, entry_id.partition(":")[2], labelled, remarks))
        yield from found


def newest(runs: Iterable[list[Any]]) -> dict[str, Mapping[str, Any]]:
    """Part -> what it said last, of ``runs`` of (part, first, last, body)."""
    found: dict[str, tuple[int, Mapping[str, Any]]] = {}
    for part, first, _, body in runs:
        if part not in found or first > found[part][0]:
            found[part] = (first, body)
    return {part: found[part][1] for part in sorted(found)}


def _looked_at(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """What of a body the rules look at; reasons, acts and measures are long."""
    kept = {name: value for name, value in body.items() if name not in ("acts", "measures", "relations")}
    if "facts" in kept:
        kept["facts"] = [fact for fact in kept["facts"] if fact["kind"] in FACTS]
    return kept


def _fragments(bodies: Mapping[str, Mapping[str, Any]]) -> list[Fragment]:
    return [fragment_from_plain(bodies[part]) for part in sorted(bodies, key=lambda part: (part != PRESENCE, part))]


@lru_cache(maxsize=65536)
def _mark(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "little") >> 1


@lru_cache(maxsize=1)
def rules() -> str:
    """The rules' name with the versions of what a decision depends on."""
    libraries = ", ".join(f"{name} {version(name)}" for name in ("anyascii", "rapidfuzz", "python-stdnum"))
    return f"{RULES} (casemate {__version__}, names {layout.VERSION}, {libraries})"


def build(folder: Path, recorded: Iterable[Resolution], *, former: Path | None, progress: Callable[[int], None] = lambda _: None) -> None:
    """Writes the clusters of the index in ``folder``; ``former``: the generation whose decisions on pairs may be used again."""
    resolutions = in_force(recorded)
    index = Index.open(folder)
    groups, judged = clusters_of(folder, Material(index), resolutions, known=clusterfile.read_judged(former, rules()), progress=progress)
    clusterfile.write(folder, index.size[0], groups, judged, resolutions)


def clusters_of(
    folder: Path,
    material: Material,
    resolutions: Iterable[Resolution] = (),
    *,
    known: Judged | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> tuple[list[tuple[int, ...]], Judged]:
    """The clusters of two entries or more of the index in ``folder``, and what the rules said of each pair that was looked at."""
    read = material.read()
    judge = _Judge(material, read, known, progress)
    scopes = [scope(entry_id) for entry_id in read.ids]
    judge.look_at(_candidates(folder, read, scopes))
    places = {entry_id: entry for entry, entry_id in enumerate(read.ids)}
    resolved = {
        pair(places[item.first], places[item.second]): item.same for item in resolutions if item.first in places and item.second in places
    }
    links = [Link(one, other, points) for one, other, points in judge.found() if points >= threshold(scopes[one], scopes[other])]
    return unite(read.ids, scopes, links, lambda one, other: judge.verdict(one, other, scopes), resolved), judge.judged()


def _candidates(folder: Path, read: _Read, scopes: Sequence[str]) -> NDArray[np.int64]:
    """Pairs of entries that share (nearly) a name, a name and a birth date, or a number, and may be of one kind."""
    by_number = {
        pair(one, other)
        for entries in read.shared.values()
        if 1 < len(entries) <= CROWD_WITH_MARK
        for one, other in combinations(entries, 2)
    }
    numbers: dict[str, int] = {}
    groups = np.array([numbers.setdefault(name, len(numbers)) for name in scopes], dtype=np.int64)
    pairs = neighbours(folder, read.marks, groups)
    if by_number:
        pairs = np.unique(np.concatenate([pairs, np.array(sorted(by_number), dtype=np.int64)]), axis=0)
    parties = np.array(read.parties, dtype=np.int64)
    fitting: NDArray[np.int64] = pairs[(parties[pairs[:, 0]] & parties[pairs[:, 1]]) != 0] if len(pairs) else pairs
    return fitting


class _Judge:
    """Asks the rules about pairs, each pair once, and not at all where a former build asked and neither entry has changed."""

    def __init__(self, material: Material, read: _Read, known: Judged | None, progress: Callable[[int], None]) -> None:
        self._material, self._progress = material, progress
        self._digests = np.array(read.digests, dtype=np.uint64)
        self._known = known
        self._size = len(read.ids)
        #: The pair as one number -> its points.
        self._points: dict[int, float] = {}

    def look_at(self, pairs: NDArray[np.int64]) -> None:
        """Judges many pairs, the smaller number first in each."""
        known = np.full(len(pairs), -np.inf, dtype=np.float32)
        if self._known is not None and len(self._known.keys) and len(pairs):
            keys = self._keys(pairs)
            at = np.minimum(np.searchsorted(self._known.keys, keys), len(self._known.keys) - 1)
            held = self._known.keys[at] == keys
            known[held] = self._known.points[at[held]]
        asked = 0
        for (one, other), points in zip(pairs.tolist(), known.tolist(), strict=True):
            if points == -np.inf:
                points = self._ask(one, other)  # noqa: PLW2901
                asked += 1
                if asked % 1000 == 0:
                    self._progress(asked)
            self._points[one * self._size + other] = points

    def _keys(self, pairs: NDArray[np.int64]) -> NDArray[np.uint64]:
        first, second = self._digests[pairs[:, 0]], self._digests[pairs[:, 1]]
        low, high = np.minimum(first, second), np.maximum(first, second)
        keys: NDArray[np.uint64] = low * np.uint64(0x9E3779B97F4A7C15) + (high ^ (high >> np.uint64(31)))
        return keys

    def _ask(self, one: int, other: int) -> float:
        found = compare(self._material.profile(one), self._material.profile(other), explain=False)
        return float("nan") if found.contradiction else found.points

    def verdict(self, one: int, other: int, scopes: Sequence[str]) -> Verdict:
        """What the rules say of any pair."""
        first, second = pair(one, other)
        points = self._points.get(first * self._size + second)
        if points is None:
            points = self._points[first * self._size + second] = self._ask(first, second)
        same = points >= threshold(scopes[one], scopes[other])
        return Verdict(same, math.isnan(points) or (not same and scopes[one] == scopes[other]), points)

    def found(self) -> list[tuple[int, int, float]]:
        """Every pair that was judged, with its points."""
        return [(*divmod(code, self._size), points) for code, points in self._points.items()]

    def judged(self) -> Judged:
        """All of it, to be kept."""
        codes = np.array(list(self._points), dtype=np.int64)
        keys = self._keys(np.stack([codes // max(1, self._size), codes % max(1, self._size)], axis=1))
        order = np.argsort(keys, kind="stable")
        return Judged(rules(), keys[order], np.array(list(self._points.values()), dtype=np.float32)[order])
