"""From one prepared name to the listed names most like it.

1. Each token, each pair of neighbours run together, and the parts a long token may be split into, are looked up among the
   words of the index: as written, by sound with letters left out, by consonants.
2. The words found lead to names. Words that are on very many names are not followed as long as what they say is too little
   for a candidate by itself (the bound of "MaxScore", Turtle and Flood 1995); no name is lost by that.
3. The best names so far are weighed on both sides: what of the query they lack, what they have beyond it.

Everything is arithmetic on arrays; the cost depends on the names that share a word, not on the size of the lists.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cpdist

from casemate.index.keys import BONES, LETTERS, MIN_SPLIT, SOUND, WRITTEN, deletion_keys, exact_keys, part_keys
from casemate.text.likeness import SOUND as SAME_SOUND
from casemate.text.names import ROLES
from casemate.text.sound import fold, skeleton
from casemate.text.weights import ROLE_FACTORS

if TYPE_CHECKING:
    from typing import Any

    from numpy.typing import NDArray

    from casemate.text.names import PreparedName

#: Words less alike than this are not followed.
_FOLLOW = 0.5
#: Words with the same consonants are at least this alike here; what their vowels say is for the matcher to weigh.
_SAME_BONES = 0.62
#: The share of a query's weight that a candidate must have, so that words on many names need not be followed.
_SHARE = 0.34
#: A slot with at most this many names is always followed.
_FEW = 256
#: So many names are weighed on both sides, per place on the list of candidates.
_WEIGHED = 12
#: Fewer consonants than this are shared by too many words.
_MIN_BONES = 3


@dataclass(frozen=True, slots=True)
class _Units:
    """What is looked up: the tokens, then ``joined`` pairs of neighbours run together.

    ``slots``: for each word the place of the token, or of the first of the two. ``fuzzy``: the words that may be misspelt.
    """

    words: list[str]
    slots: list[int]
    fuzzy: list[int]
    joined: int


@dataclass(frozen=True, slots=True)
class _Query:
    """A query laid out: its slots and the words each may stand for (rows sorted by slot, then likeness).

    ``total``: the weight of its tokens. ``part_of``: for the slots beyond one per token, of which token each is a part.
    """

    slot: NDArray[np.intp]
    word: NDArray[np.int32]
    alike: NDArray[np.float32]
    weights: NDArray[np.float32]
    total: float
    part_of: list[int]


class Retriever:
    """Answers one query at a time from the arrays of an index; holds scratch memory of one number per name and per word."""

    #: From this score on a name is all but equal, and is never cut off by a limit.
    SURE: ClassVar[float] = 0.95

    def __init__(self, arrays: dict[str, NDArray[Any]]) -> None:
        self._a = arrays
        self._shift = np.uint64(64 - (len(arrays["key_off"]) - 1).bit_length() + 1)
        names, words = len(arrays["name_entry"]), len(arrays["post_off"]) - 1
        self._sum = np.zeros(names, dtype=np.float32)
        self._value = np.zeros(names, dtype=np.float32)
        self._owner = np.zeros(names, dtype=np.int32)
        self._word_value = np.zeros(words, dtype=np.float32)
        self._factors = np.array([ROLE_FACTORS[role] for role in ROLES], dtype=np.float32)
        self._name_list = arrays["entry_list"]
        self._has_more = len(arrays["more_name"]) > 0

    def best(
        self, query: PreparedName, low: NDArray[np.int64], high: NDArray[np.int64], *, limit: int, floor: float
    ) -> list[tuple[int, int, float]]:
        """(name, entry, score) of the names most like ``query``, best first, of ``limit`` entries and of all that are all but equal.

        Names with a score below ``floor`` are left out.
        """
        if not query.tokens:
            return []
        laid_out = self._expand(query)
        names = self._gather(laid_out, low, high, limit * _WEIGHED)
        if not len(names):
            return []
        scores = self._weigh(names, laid_out)
        chosen = np.flatnonzero(scores >= floor)
        order = chosen[np.lexsort((names[chosen], -scores[chosen]))]
        entries = self._a["name_entry"][names[order]].tolist()
        found: list[tuple[int, int, float]] = []
        seen: set[int] = set()
        for name, entry, score in zip(names[order].tolist(), entries, scores[order].tolist(), strict=True):
            if len(seen) >= limit and entry not in seen and score < self.SURE:
                break
            seen.add(entry)
            found.append((name, entry, score))
        return found

    def eligible(self, names: NDArray[np.int32], low: NDArray[np.int64], high: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Which of ``names`` were on their entry in an edition of the window of their list."""
        a = self._a
        lists = self._name_list[a["name_entry"][names]]
        lows, highs = low[lists], high[lists]
        fits: NDArray[np.bool_] = (a["name_first"][names] <= highs) & (a["name_last"][names] >= lows)
        if self._has_more and not fits.all():
            for place in np.flatnonzero(~fits).tolist():
                first, last = np.searchsorted(a["more_name"], [names[place], names[place] + 1]).tolist()
                fits[place] = bool(((a["more_first"][first:last] <= highs[place]) & (a["more_last"][first:last] >= lows[place])).any())
        return fits

    def _lookup(self, keys: NDArray[np.uint64]) -> tuple[NDArray[np.intp], NDArray[np.int32]]:
        """(place in ``keys``, word) for every word filed under one of ``keys``."""
        a = self._a
        buckets = (keys >> self._shift).astype(np.int64)
        starts = a["key_off"][buckets].astype(np.int64)
        places, rows = _ranges(starts, a["key_off"][buckets + 1].astype(np.int64))
        same = a["key_sig"][rows] == (keys[places] & np.uint64(0xFFFFFFFF)).astype(np.uint32)
        return places[same], a["key_word"][rows[same]]

    def _expand(self, query: PreparedName) -> _Query:
        """The words of the index that each slot of ``query`` may stand for."""
        count = len(query.tokens)
        units = _units(query)
        weights = list(query.weights)
        part_of: list[int] = []
        long = [place for place, token in enumerate(query.tokens) if len(token) >= MIN_SPLIT and token.isalpha()]
        parts = [part_keys(query.tokens[place]) for place in long]
        for place in long:
            weights += [query.weights[place]] * 3
            part_of += [place] * 3
        letters, letter_owners = deletion_keys([units.words[number] for number in units.fuzzy], LETTERS)
        sounds, sound_owners = deletion_keys([fold(units.words[number]) for number in units.fuzzy], SOUND)
        bones = [(number, bone) for number in units.fuzzy if len(bone := skeleton(units.words[number])) >= _MIN_BONES]
        keys = [
            exact_keys(units.words, WRITTEN),
            *(part[0] for part in parts),
            letters,
            sounds,
            exact_keys([bone for _, bone in bones], BONES),
        ]
        places, word = self._lookup(np.concatenate(keys))
        whole = len(units.words)
        first_fuzzy = whole + sum(len(part[0]) for part in parts)
        first_bone = first_fuzzy + len(letters) + len(sounds)
        is_part = (places >= whole) & (places < first_fuzzy)
        slot, alike = np.empty(0, dtype=np.intp), np.empty(0, dtype=np.float32)
        if parts:
            shares = np.concatenate([part[1] for part in parts])
            slots = np.concatenate([part[2] + (count + 3 * number) for number, part in enumerate(parts)])
            slot, alike = slots[places[is_part] - whole], shares[places[is_part] - whole]
        unit_of = np.concatenate([
            np.arange(first_fuzzy), np.array(units.fuzzy, dtype=np.intp)[np.concatenate([letter_owners, sound_owners])],
            np.array([number for number, _ in bones], dtype=np.intp),
        ])  # fmt: skip
        kinds = np.where(places < whole, 2, np.where(places < first_bone, 0, 1))[~is_part]
        found = self._rate(units, unit_of[places[~is_part]], word[~is_part], kinds)
        slot = np.concatenate([slot, *(column[0] for column in found)])
        words = np.concatenate([word[is_part], *(column[1] for column in found)])
        alike = np.concatenate([alike, *(column[2] for column in found)]).astype(np.float32)
        order = np.lexsort((alike, slot))
        return _Query(slot[order], words[order], alike[order], np.array(weights, dtype=np.float32), sum(query.weights), part_of)

    def _rate(
        self, units: _Units, unit: NDArray[np.intp], word: NDArray[np.int32], kind: NDArray[np.intp]
    ) -> list[tuple[NDArray[np.intp], NDArray[np.int32], NDArray[np.float64]]]:
        """(slot, word, likeness) of the pairs worth following.

        ``kind`` says how a pair was found: 2 as written, 1 by consonants, 0 by sound.
        """
        size = len(self._a["post_off"])
        code = unit * size + word
        order = np.lexsort((-kind, code))
        code, kind = code[order], kind[order]
        first = np.ones(len(code), dtype=bool)
        first[1:] = code[1:] != code[:-1]
        code, kind = code[first], kind[first]
        unit, word = code // size, (code % size).astype(np.int32)
        alike = (kind == 2).astype(np.float64)
        rest = np.flatnonzero(kind < 2)
        if len(rest):
            queries = [units.words[number] for number in unit[rest].tolist()]
            by_letter = _from_distance(queries, self._texts("word", word[rest]))
            by_sound = _from_distance([fold(text) for text in queries], self._texts("sound", word[rest]))
            alike[rest] = np.minimum(np.maximum(by_letter, SAME_SOUND * by_sound + (1 - SAME_SOUND) * by_letter), 0.99)
            alike[kind == 1] = np.maximum(alike[kind == 1], _SAME_BONES)
        keep = alike >= _FOLLOW
        unit, word, alike = unit[keep], word[keep], alike[keep]
        slot = np.array(units.slots, dtype=np.intp)[unit]
        joined = unit >= len(units.words) - units.joined
        return [(slot, word, alike), (slot[joined] + 1, word[joined], alike[joined])]

    def _texts(self, table: str, numbers: NDArray[np.int32]) -> list[str]:
        offsets = self._a[f"{table}_off"]
        data = self._a[table]
        firsts, lasts = offsets[numbers].tolist(), offsets[numbers + 1].tolist()
        return [data[first:last].tobytes().decode("ascii") for first, last in zip(firsts, lasts, strict=True)]

    def _gather(self, query: _Query, low: NDArray[np.int64], high: NDArray[np.int64], most: int) -> NDArray[np.int32]:
        """The names that count and may be candidates, at most ``most`` of them, by what they have of the query."""
        slot, word, alike, weights, total = query.slot, query.word, query.alike, query.weights, query.total
        a = self._a
        starts, ends = a["post_off"][word].astype(np.int64), a["post_off"][word + 1].astype(np.int64)
        bounds = np.searchsorted(slot, np.arange(len(weights) + 1))
        sizes = np.add.reduceat(np.append(ends - starts, 0), bounds[:-1]) * (bounds[1:] > bounds[:-1])
        skipped = self._skipped(sizes, weights, total)
        touched: list[NDArray[np.int32]] = []
        for number in np.flatnonzero(sizes > 0).tolist():
            if number in skipped:
                continue
            rows = slice(bounds[number], bounds[number + 1])
            place, position = _ranges(starts[rows], ends[rows])
            names = a["post_name"][position]
            self._value[names] = alike[rows][place] * weights[number]
            names = self._once(names)
            self._sum[names] += self._value[names]
            touched.append(names)
        if not touched:
            return np.empty(0, dtype=np.int32)
        names = self._once(np.concatenate(touched))
        have = self._sum[names]
        self._sum[names] = 0.0
        beyond = float(weights[sorted(skipped)].sum()) if skipped else 0.0
        keep = have + beyond >= _SHARE * total
        names, have = names[keep], have[keep]
        fits = self.eligible(names, low, high)
        names, have = names[fits], have[fits]
        if len(names) > most:
            rough = _two_sided(have, have, np.float32(query.total), a["name_weight"][names])
            names = names[np.argpartition(-rough, most)[:most]]
        return names

    @staticmethod
    def _skipped(sizes: NDArray[np.int64], weights: NDArray[np.float32], total: float) -> set[int]:
        """The slots that are not followed: the fullest ones, while what they say together stays below the share."""
        skipped: set[int] = set()
        said = 0.0
        for number in np.argsort(-sizes, kind="stable").tolist():
            said += float(weights[number])
            if sizes[number] <= _FEW or said >= _SHARE * total:
                break
            skipped.add(number)
        return skipped

    def _once(self, names: NDArray[np.int32]) -> NDArray[np.int32]:
        """``names`` without repetition, in no stated order."""
        places = np.arange(len(names), dtype=np.int32)
        self._owner[names] = places
        once: NDArray[np.int32] = names[self._owner[names] == places]
        return once

    def _weigh(self, names: NDArray[np.int32], query: _Query) -> NDArray[np.float32]:
        """The score of each name: what it shares with the query against what either lacks."""
        slot, word, alike, weights, part_of = query.slot, query.word, query.alike, query.weights, query.part_of
        a = self._a
        starts = a["name_tok_off"][names].astype(np.int64)
        ends = a["name_tok_off"][names + 1].astype(np.int64)
        place, position = _ranges(starts, ends)
        tokens = a["name_tok"][position]
        token_weights = a["tok_weight"][tokens] * self._factors[a["name_role"][position]]
        segments = np.cumsum(ends - starts) - (ends - starts)
        best_of_token = np.zeros(len(tokens), dtype=np.float32)
        whole = len(weights) - len(part_of)
        of_slot = np.zeros((whole, len(names)), dtype=np.float32)
        of_parts = np.zeros((whole, len(names)), dtype=np.float32)
        bounds = np.searchsorted(slot, np.arange(len(weights) + 1)).tolist()
        for number in range(len(weights)):
            rows = slice(bounds[number], bounds[number + 1])
            if rows.start == rows.stop:
                continue
            self._word_value[word[rows]] = alike[rows]
            values = self._word_value[tokens]
            self._word_value[word[rows]] = 0.0
            best = np.maximum.reduceat(values, segments)
            if number < whole:
                of_slot[number] = best
                np.maximum(best_of_token, values, out=best_of_token)
            else:
                of_parts[part_of[number - whole]] += best
                np.maximum(best_of_token, values > 0, out=best_of_token)
        of_query = weights[:whole] @ np.maximum(of_slot, np.minimum(of_parts, np.float32(0.98)))
        of_name = np.bincount(place, weights=best_of_token * token_weights, minlength=len(names)).astype(np.float32)
        return _two_sided(of_query, of_name, np.float32(query.total), a["name_weight"][names])


def _two_sided(
    of_query: NDArray[np.float32], of_name: NDArray[np.float32], query: np.float32, name: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Shared weight against what is lacking: a lack on both sides at once counts double, one on one side alone little."""
    of_query = np.minimum(of_query, query)
    lacks_query, lacks_name = query - of_query, np.maximum(name - of_name, 0.0)
    conflict = np.minimum(lacks_query, lacks_name)
    omission = np.maximum(lacks_query, lacks_name) - conflict
    shared = (of_query + of_name) / 2
    score: NDArray[np.float32] = (shared / (shared + 1.2 * conflict + 0.3 * omission + 1e-9)).astype(np.float32)
    return score


def _from_distance(first: list[str], second: list[str]) -> NDArray[np.float64]:
    distance = cpdist(first, second, scorer=OSA.distance, dtype=np.float64)
    length = np.maximum([*map(len, first)], [*map(len, second)])
    return np.maximum(0.0, 1.0 - distance / np.maximum(1.0, 0.85 * length - 0.4))


def _ranges(starts: NDArray[Any], ends: NDArray[Any]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The numbers ``starts[i] .. ends[i] - 1`` for all ``i`` in one array, and for each the ``i`` it comes from."""
    sizes = ends - starts
    place = np.repeat(np.arange(len(sizes), dtype=np.intp), sizes)
    position = np.arange(len(place), dtype=np.intp) - np.repeat(np.cumsum(sizes) - sizes - starts, sizes)
    return place, position.astype(np.intp)


def _units(query: PreparedName) -> _Units:
    tokens, roles = query.tokens, query.roles
    fuzzy = [place for place, token in enumerate(tokens) if roles[place] not in "pfin" and token.isalpha()]
    pairs = [place for place in range(len(tokens) - 1) if roles[place] not in "fn" and roles[place + 1] not in "fn"]
    words = [*tokens, *(tokens[place] + tokens[place + 1] for place in pairs)]
    fuzzy += [number for number in range(len(tokens), len(words)) if words[number].isalpha()]
    return _Units(words, [*range(len(tokens)), *pairs], fuzzy, len(pairs))
