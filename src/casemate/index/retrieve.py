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

from casemate.index.expand import EXACT, FUZZY, JOINED, PARTS, Expander, ranges
from casemate.index.keys import MIN_SPLIT
from casemate.text.names import ROLES
from casemate.text.weights import ROLE_FACTORS

if TYPE_CHECKING:
    from typing import Any

    from numpy.typing import NDArray

    from casemate.text.names import PreparedName

#: The share of a query's weight that a candidate must have, so that words on many names need not be followed.
SHARE = 0.34
#: A slot with at most this many names is always followed.
FEW = 256
#: So many names are weighed on both sides, per place on the list of candidates.
WEIGHED = 12
#: Two tokens run together are looked up as far as they have this many letters.
LONGEST_JOINED = 60


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
        self.expander = Expander(arrays)
        names, words = len(arrays["name_entry"]), len(arrays["post_off"]) - 1
        self._sum = np.zeros(names, dtype=np.float32)
        self._value = np.zeros(names, dtype=np.float32)
        self._owner = np.zeros(names, dtype=np.int32)
        self._word_value = np.zeros(words, dtype=np.float32)
        self.factors = np.array([ROLE_FACTORS[role] for role in ROLES], dtype=np.float32)
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
        names = self._gather(laid_out, low, high, limit * WEIGHED)
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

    def _expand(self, query: PreparedName) -> _Query:
        """The words of the index that each slot of ``query`` may stand for: its tokens, neighbours run together, parts of long ones."""
        tokens, roles = query.tokens, query.roles
        requests = [(token, EXACT if role in "pfin" else FUZZY) for token, role in zip(tokens, roles, strict=True)]
        pairs = [place for place in range(len(tokens) - 1) if roles[place] not in "fn" and roles[place + 1] not in "fn"]
        requests += [((tokens[place] + tokens[place + 1])[:LONGEST_JOINED], JOINED) for place in pairs]
        long = [place for place, token in enumerate(tokens) if len(token) >= MIN_SPLIT and token.isalpha()]
        requests += [(tokens[place], PARTS) for place in long]
        found = self.expander.expand(requests)
        joined, parts = found[len(tokens) : len(tokens) + len(pairs)], found[len(tokens) + len(pairs) :]
        slots = [*range(len(tokens)), *pairs, *(place + 1 for place in pairs)]
        chosen = [*found[: len(tokens)], *joined, *joined]
        slot = np.repeat(slots, [len(expansion.word) for expansion in chosen])
        slot = np.concatenate([slot, *(part.place + (len(tokens) + 3 * number) for number, part in enumerate(parts))])
        word = np.concatenate([expansion.word for expansion in (*chosen, *parts)])
        alike = np.concatenate([expansion.alike for expansion in (*chosen, *parts)])
        order = np.lexsort((alike, slot))
        part_of = [place for place in long for _ in range(3)]
        weights = np.array([*query.weights, *(query.weights[place] for place in part_of)], dtype=np.float32)
        return _Query(slot[order], word[order], alike[order], weights, sum(query.weights), part_of)

    def _gather(self, query: _Query, low: NDArray[np.int64], high: NDArray[np.int64], most: int) -> NDArray[np.int32]:
        """The names that count: the best ``most`` by what they have of the query, and those as good as the last of these."""
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
            place, position = ranges(starts[rows], ends[rows])
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
        keep = have + beyond >= SHARE * total
        names, have = names[keep], have[keep]
        fits = self.eligible(names, low, high)
        names, have = names[fits], have[fits]
        if len(names) > most:
            rough = _two_sided(have, have, np.float32(query.total), a["name_weight"][names])
            names = names[rough >= np.partition(rough, len(rough) - most)[len(rough) - most]]  # with all that are as good as the last
        return names

    @staticmethod
    def _skipped(sizes: NDArray[np.int64], weights: NDArray[np.float32], total: float) -> set[int]:
        """The slots that are not followed: the fullest ones, while what they say together stays below the share."""
        skipped: set[int] = set()
        said = 0.0
        for number in np.argsort(-sizes, kind="stable").tolist():
            said += float(weights[number])
            if sizes[number] <= FEW or said >= SHARE * total:
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
        place, position = ranges(starts, ends)
        tokens = a["name_tok"][position]
        token_weights = a["tok_weight"][tokens] * self.factors[a["name_role"][position]]
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
