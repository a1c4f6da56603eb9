"""Two names laid side by side: which word of one goes with which word of the other, and what is left over on either side.

What is left over on *both* sides is a conflict (another family name); on one side only, an omission (a middle name not given).
They weigh very differently, and that is the heart of the name score.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from casemate.text.likeness import FLOOR, likeness
from casemate.text.names import PreparedName
from casemate.text.weights import token_weight

#: How much a conflict counts against what is shared, and how much an omission does.
CONFLICT, OMISSION = 1.25, 0.3
#: A score of names that are not equal ends here; only equal names have 1.
ALMOST = 0.99
#: Below this much shared weight a name says too little about who it is ("Mohammad", "Trading Company").
ENOUGH = 0.9
_INITIAL = 0.8
_JOINED = 0.97


@dataclass(frozen=True, slots=True)
class Pair:
    """Words of the query that go with words of the listed name. ``likeness``: 0 to 1."""

    query: str
    listed: str
    likeness: float


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two names side by side. ``score`` is 0 to 1, and 1 only where the names are equal but for case, marks and order of words."""

    score: float
    pairs: tuple[Pair, ...]
    only_query: tuple[str, ...]
    only_listed: tuple[str, ...]


def align(query: PreparedName, listed: PreparedName) -> Alignment:
    """``query`` and ``listed`` side by side; symmetric in its score."""
    if query.key == listed.key:
        pairs = tuple(Pair(token, token, 1.0) for token in query.tokens)
        return Alignment(1.0 if query.tokens else 0.0, pairs, (), ())
    sides = _Sides(query, listed)
    sides.pair_equal()
    sides.pair_alike()
    sides.pair_joined()
    sides.pair_initials()
    return sides.result()


@lru_cache(maxsize=16384)
def _weights(tokens: tuple[str, ...], roles: str) -> tuple[float, ...]:
    return tuple(token_weight(token, role) for token, role in zip(tokens, roles, strict=True))


class _Sides:
    """The two names while they are being paired: the places that are still free on each side."""

    def __init__(self, query: PreparedName, listed: PreparedName) -> None:
        self.query, self.listed = query, listed
        self.query_weights = _weights(query.tokens, query.roles)
        self.listed_weights = _weights(listed.tokens, listed.roles)
        self.free_query = list(range(len(query.tokens)))
        self.free_listed = list(range(len(listed.tokens)))
        self.found: list[tuple[tuple[int, ...], tuple[int, ...], float]] = []

    def take(self, query: tuple[int, ...], listed: tuple[int, ...], alike: float) -> None:
        for place in query:
            self.free_query.remove(place)
        for place in listed:
            self.free_listed.remove(place)
        self.found.append((query, listed, alike))

    def pair_equal(self) -> None:
        places: dict[str, list[int]] = {}
        for place, token in enumerate(self.listed.tokens):
            places.setdefault(token, []).append(place)
        for place, token in enumerate(self.query.tokens):
            if places.get(token):
                self.take((place,), (places[token].pop(0),), 1.0)

    def pair_alike(self) -> None:
        """The most alike words first; equal likeness in the order written."""
        options = [
            (-alike, query, listed)
            for query in self.free_query
            if self.query.roles[query] not in "in"
            for listed in self.free_listed
            if self.listed.roles[listed] not in "in"
            and (self.query.roles[query] == "f") == (self.listed.roles[listed] == "f")
            and (alike := likeness(self.query.tokens[query], self.listed.tokens[listed])) >= FLOOR
        ]
        for negative, query, listed in sorted(options):
            if query in self.free_query and listed in self.free_listed:
                self.take((query,), (listed,), -negative)

    def pair_joined(self) -> None:
        """Words run together on one side ("AlisherUsmanov"), also where the neighbour was paired alone before."""
        if self.free_query and self.free_listed:
            self._joined(self.query, self.free_query, self.listed, self.free_listed, swapped=False)
            self._joined(self.listed, self.free_listed, self.query, self.free_query, swapped=True)

    def _joined(self, one: PreparedName, free_one: list[int], many: PreparedName, free_many: list[int], *, swapped: bool) -> None:
        for place in list(free_one):
            word = one.tokens[place]
            if len(word) < 4:
                continue
            best: tuple[float, tuple[int, ...]] = (0.0, ())
            for size in (2, 3, 4):
                for run in _runs(free_many, size, len(word)):
                    alike = _JOINED * likeness(word, "".join(many.tokens[i] for i in run))
                    best = max(best, (alike, run))
            if best[0] >= 0.8:
                if swapped:
                    self.take(best[1], (place,), best[0])
                else:
                    self.take((place,), best[1], best[0])

    def pair_initials(self) -> None:
        """A single letter and a word that begins with it."""
        for query in list(self.free_query):
            for listed in list(self.free_listed):
                first, second = self.query.tokens[query], self.listed.tokens[listed]
                if (len(first) == 1) != (len(second) == 1) and first[0] == second[0] and first[0].isalpha():
                    self.take((query,), (listed,), _INITIAL)
                    break

    def result(self) -> Alignment:
        shared = lacks_query = lacks_listed = 0.0
        for query, listed, alike in self.found:
            weight = (sum(self.query_weights[i] for i in query) + sum(self.listed_weights[i] for i in listed)) / 2
            if alike == _INITIAL and (len(self.query.tokens[query[0]]) == 1) != (len(self.listed.tokens[listed[0]]) == 1):
                weight = min(self.query_weights[query[0]], self.listed_weights[listed[0]])
            shared += weight * alike
            lacks_query += weight * (1 - alike)
            lacks_listed += weight * (1 - alike)
        numbers = self._free_numbers()
        lacks_query += sum(self.query_weights[i] for i in self.free_query)
        lacks_listed += sum(self.listed_weights[i] for i in self.free_listed)
        conflict = min(lacks_query, lacks_listed)
        omission = max(lacks_query, lacks_listed) - conflict
        if numbers:
            conflict += min(numbers, omission)
            omission -= min(numbers, omission)
        score = shared / (shared + CONFLICT * conflict + OMISSION * omission) if shared > 0 else 0.0
        score *= min(1.0, shared / min(ENOUGH, max(1e-9, sum(self.query_weights), sum(self.listed_weights))))
        ordered = sorted(self.found)
        return Alignment(
            min(score, ALMOST),
            tuple(Pair(self._words(self.query, q), self._words(self.listed, p), alike) for q, p, alike in ordered),
            tuple(self.query.tokens[i] for i in sorted(self.free_query)),
            tuple(self.listed.tokens[i] for i in sorted(self.free_listed)),
        )

    def _free_numbers(self) -> float:
        """The weight of numbers that only one side has: "Fund III" is not "Fund"."""
        return sum(self.query_weights[i] for i in self.free_query if self.query.roles[i] == "n") + sum(
            self.listed_weights[i] for i in self.free_listed if self.listed.roles[i] == "n"
        )

    @staticmethod
    def _words(name: PreparedName, places: tuple[int, ...]) -> str:
        return " ".join(name.tokens[i] for i in places)


def _runs(places: list[int], size: int, letters: int) -> list[tuple[int, ...]]:
    """Runs of ``size`` neighbouring places, none where the word is too short to hold so many words."""
    if letters < 2 * size:
        return []
    ordered = sorted(places)
    return [
        tuple(ordered[i : i + size])
        for i in range(len(ordered) - size + 1)
        if ordered[i + size - 1] - ordered[i] == size - 1
    ]  # fmt: skip
