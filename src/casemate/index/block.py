"""Many names at once: the same candidates as ``Retriever.best`` gives one by one, found by compiled loops.

Words are expanded for a whole block together (``Expander`` works on arrays); what leads from words to names and weighs them is
compiled by numba, which is part of the extra ``[batch]`` and costs half a second to import: a single question does without it.
A test compares both ways.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast

import numba
import numpy as np

from casemate.index.expand import EXACT, FUZZY, JOINED, PARTS
from casemate.index.keys import MIN_SPLIT
from casemate.index.retrieve import FEW, LONGEST_JOINED, SHARE, WEIGHED, Retriever

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from casemate.text.names import PreparedName

F = TypeVar("F", bound=Callable[..., Any])


def _compiled(function: F) -> F:
    """``function``, compiled when first called, and kept on disk."""
    return cast(F, numba.njit(cache=True, nogil=True, fastmath=False)(function))


class BlockRetriever:
    """Answers blocks of queries from the arrays of an index; scratch memory as ``Retriever``."""

    def __init__(self, arrays: dict[str, NDArray[Any]], retriever: Retriever) -> None:
        self._a = arrays
        self._retriever = retriever
        names, words = len(arrays["name_entry"]), len(arrays["post_off"]) - 1
        self._floats = np.zeros((2, names), dtype=np.float32)
        self._stamps = np.zeros((2, names), dtype=np.int64)
        self._touched = np.zeros(names, dtype=np.int32)
        self._heads = np.zeros((2, words), dtype=np.int64)
        self._clock = np.zeros(1, dtype=np.int64)

    def best(
        self, queries: Sequence[PreparedName], low: NDArray[np.int64], high: NDArray[np.int64], *, limit: int, floor: float
    ) -> list[list[tuple[int, int, float]]]:
        """For each query what ``Retriever.best`` gives: (name, entry, score), best first."""
        laid_out = [self._requests(query) for query in queries]
        wanted = list(dict.fromkeys(request for requests, _ in laid_out for request in requests))
        places = {request: place for place, request in enumerate(wanted)}
        expansions = self._retriever.expander.expand(wanted)
        offsets = np.zeros(len(expansions) + 1, dtype=np.int64)
        np.cumsum([len(expansion.word) for expansion in expansions], out=offsets[1:])
        rows: list[tuple[int, int, int]] = []
        weights: list[float] = []
        parts: list[int] = []
        bounds = [(0, 0, 0)]
        for query, (requests, slots) in zip(queries, laid_out, strict=True):
            rows.extend((slot, places[requests[number]], part) for slot, number, part in slots)
            part_of = [place for place, token in enumerate(query.tokens) if _splits(token) for _ in range(3)]
            weights.extend([*query.weights, *(query.weights[place] for place in part_of)])
            parts.extend(part_of)
            bounds.append((len(rows), len(weights), len(parts)))
        a = self._a
        nothing = np.zeros(0, dtype=np.int64)
        found, scores, ends = _block(
            np.array(rows, dtype=np.int64).reshape(-1, 3), np.array(weights, dtype=np.float32), np.array(parts, dtype=np.int64),
            np.array(bounds, dtype=np.int64), np.array([sum(query.weights) for query in queries], dtype=np.float32), offsets,
            np.concatenate([expansion.word for expansion in expansions]).astype(np.int64) if expansions else nothing,
            np.concatenate([expansion.alike for expansion in expansions]) if expansions else nothing.astype(np.float32),
            np.concatenate([expansion.place for expansion in expansions]).astype(np.int64) if expansions else nothing,
            a["post_off"], a["post_name"], a["name_tok_off"], a["name_tok"], a["name_role"], a["tok_weight"], self._retriever.factors,
            a["name_weight"], a["name_entry"], a["entry_list"], a["name_first"], a["name_last"], a["more_name"], a["more_first"],
            a["more_last"], low, high, limit * WEIGHED, np.float32(floor),
            self._floats, self._stamps, self._touched, self._heads, self._clock,
        )  # fmt: skip
        entries = a["name_entry"][found]
        return [
            self._ranked(found[first:last], entries[first:last], scores[first:last], limit)
            for first, last in zip([0, *ends[:-1].tolist()], ends.tolist(), strict=True)
        ]

    @staticmethod
    def _ranked(
        names: NDArray[np.int32], entries: NDArray[np.int32], scores: NDArray[np.float32], limit: int
    ) -> list[tuple[int, int, float]]:
        rows = sorted(zip(scores.tolist(), names.tolist(), entries.tolist(), strict=True), key=lambda row: (-row[0], row[1]))
        found: list[tuple[int, int, float]] = []
        seen: set[int] = set()
        for score, name, entry in rows:
            if len(seen) >= limit and entry not in seen and score < Retriever.SURE:
                break
            seen.add(entry)
            found.append((name, entry, score))
        return found

    @staticmethod
    def _requests(query: PreparedName) -> tuple[list[tuple[str, int]], list[tuple[int, int, int]]]:
        """What to look up for a query, and its slots: (slot, number of the request, part that fills it or -1)."""
        tokens, roles = query.tokens, query.roles
        requests = [(token, EXACT if role in "pfin" else FUZZY) for token, role in zip(tokens, roles, strict=True)]
        slots = [(place, place, -1) for place in range(len(tokens))]
        for place in range(len(tokens) - 1):
            if roles[place] not in "fn" and roles[place + 1] not in "fn":
                slots += [(place, len(requests), -1), (place + 1, len(requests), -1)]
                requests.append(((tokens[place] + tokens[place + 1])[:LONGEST_JOINED], JOINED))
        for number, place in enumerate(place for place, token in enumerate(tokens) if _splits(token)):
            slots += [(len(tokens) + 3 * number + part, len(requests), part) for part in range(3)]
            requests.append((tokens[place], PARTS))
        return requests, slots


def _splits(token: str) -> bool:
    return len(token) >= MIN_SPLIT and token.isalpha()


@_compiled
def _two_sided(of_query: Any, of_name: Any, query: Any, name: Any) -> Any:
    of_query = min(of_query, query)
    lacks_query, lacks_name = query - of_query, max(name - of_name, np.float32(0.0))
    conflict = min(lacks_query, lacks_name)
    omission = max(lacks_query, lacks_name) - conflict
    shared = (of_query + of_name) / np.float32(2.0)
    return shared / (shared + np.float32(1.2) * conflict + np.float32(0.3) * omission + np.float32(1e-9))


@_compiled
def _block(  # noqa: PLR0917, C901, PLR0915, PLR0912 - one compiled loop over plain arrays
    rows: Any, weights: Any, parts: Any, bounds: Any, totals: Any, exp_off: Any, exp_word: Any, exp_alike: Any, exp_place: Any,
    post_off: Any, post_name: Any, tok_off: Any, tok: Any, role: Any, tok_weight: Any, factors: Any, name_weight: Any, name_entry: Any,
    entry_list: Any, name_first: Any, name_last: Any, more_name: Any, more_first: Any, more_last: Any, low: Any, high: Any, most: Any,
    floor: Any, floats: Any, stamps: Any, touched: Any, heads: Any, clock: Any,
) -> Any:  # fmt: skip
    queries = len(totals)
    out_name = np.empty(1024, dtype=np.int32)
    out_score = np.empty(1024, dtype=np.float32)
    ends = np.empty(queries, dtype=np.int64)
    count = 0
    summed, value = floats[0], floats[1]
    by_query, by_slot = stamps[0], stamps[1]
    head, head_query = heads[0], heads[1]
    for query in range(queries):
        r0, r1 = bounds[query, 0], bounds[query + 1, 0]
        w0, w1 = bounds[query, 1], bounds[query + 1, 1]
        p0, p1 = bounds[query, 2], bounds[query + 1, 2]
        slots, whole, total = w1 - w0, (w1 - w0) - (p1 - p0), totals[query]
        clock[0] += 1
        now = clock[0]
        # Words of the index -> the slots that they may fill.
        nodes = 0
        for row in range(r0, r1):
            nodes += exp_off[rows[row, 1] + 1] - exp_off[rows[row, 1]]
        node_next = np.empty(nodes, dtype=np.int64)
        node_slot = np.empty(nodes, dtype=np.int64)
        node_alike = np.empty(nodes, dtype=np.float32)
        sizes = np.zeros(slots, dtype=np.int64)
        node = 0
        for row in range(r0, r1):
            slot, request, part = rows[row, 0], rows[row, 1], rows[row, 2]
            for e in range(exp_off[request], exp_off[request + 1]):
                if part != -1 and exp_place[e] != part:
                    continue
                word = exp_word[e]
                sizes[slot] += np.int64(post_off[word + 1]) - np.int64(post_off[word])
                if head_query[word] != now:
                    head_query[word] = now
                    head[word] = -1
                node_next[node] = head[word]
                node_slot[node] = slot
                node_alike[node] = exp_alike[e]
                head[word] = node
                node += 1
        # The fullest slots are not followed while what they say together stays below the share.
        followed = np.ones(slots, dtype=np.bool_)
        order = np.argsort(-sizes, kind="mergesort")
        said = np.float64(0.0)
        beyond = np.float32(0.0)
        for place in range(slots):
            slot = order[place]
            said += weights[w0 + slot]
            if sizes[slot] <= FEW or said >= SHARE * total:
                break
            followed[slot] = False
            beyond += weights[w0 + slot]
        seen = 0
        for slot in range(slots):
            if not followed[slot] or sizes[slot] == 0:
                continue
            clock[0] += 1
            turn = clock[0]
            weight = weights[w0 + slot]
            for row in range(r0, r1):
                if rows[row, 0] != slot:
                    continue
                request, part = rows[row, 1], rows[row, 2]
                for e in range(exp_off[request], exp_off[request + 1]):
                    if part != -1 and exp_place[e] != part:
                        continue
                    worth = exp_alike[e] * weight
                    word = exp_word[e]
                    for position in range(post_off[word], post_off[word + 1]):
                        name = post_name[position]
                        if by_query[name] != now:
                            by_query[name] = now
                            summed[name] = np.float32(0.0)
                            touched[seen] = name
                            seen += 1
                        if by_slot[name] != turn:
                            by_slot[name] = turn
                            value[name] = worth
                            summed[name] += worth
                        elif worth > value[name]:
                            summed[name] += worth - value[name]
                            value[name] = worth
        kept = 0
        for place in range(seen):
            name = touched[place]
            if summed[name] + beyond < SHARE * total:
                continue
            listed = entry_list[name_entry[name]]
            fits = name_first[name] <= high[listed] and name_last[name] >= low[listed]
            if not fits and len(more_name) > 0:
                for more in range(np.searchsorted(more_name, name), len(more_name)):
                    if more_name[more] != name:
                        break
                    if more_first[more] <= high[listed] and more_last[more] >= low[listed]:
                        fits = True
                        break
            if fits:
                touched[kept] = name
                kept += 1
        if kept > most:
            rough = np.empty(kept, dtype=np.float32)
            for place in range(kept):
                have = summed[touched[place]]
                rough[place] = _two_sided(have, have, total, name_weight[touched[place]])
            edge = np.partition(rough, kept - most)[kept - most]
            chosen = 0
            for place in range(kept):
                if rough[place] >= edge:
                    touched[chosen] = touched[place]
                    chosen += 1
            kept = chosen
        of_slot = np.zeros(whole, dtype=np.float32)
        of_parts = np.zeros(whole, dtype=np.float32)
        of_part = np.zeros(slots - whole, dtype=np.float32)
        for place in range(kept):
            name = touched[place]
            of_slot[:] = 0.0
            of_parts[:] = 0.0
            of_part[:] = 0.0
            of_name = np.float32(0.0)
            for position in range(tok_off[name], tok_off[name + 1]):
                word = tok[position]
                if head_query[word] != now:
                    continue
                best = np.float32(0.0)
                node = head[word]
                while node != -1:
                    slot, alike = node_slot[node], node_alike[node]
                    if slot < whole:
                        of_slot[slot] = max(of_slot[slot], alike)
                        best = max(best, alike)
                    else:
                        of_part[slot - whole] = max(of_part[slot - whole], alike)
                        if alike > 0:
                            best = np.float32(1.0)
                    node = node_next[node]
                of_name += best * tok_weight[word] * factors[role[position]]
            for part in range(slots - whole):
                of_parts[parts[p0 + part]] += of_part[part]
            of_query = np.float32(0.0)
            for slot in range(whole):
                of_query += weights[w0 + slot] * max(of_slot[slot], min(of_parts[slot], np.float32(0.98)))
            score = _two_sided(of_query, of_name, total, name_weight[name])
            if score >= floor:
                if count == len(out_name):
                    out_name = np.concatenate((out_name, np.empty(count, dtype=np.int32)))
                    out_score = np.concatenate((out_score, np.empty(count, dtype=np.float32)))
                out_name[count] = name
                out_score[count] = score
                count += 1
        ends[query] = count
    return out_name[:count], out_score[:count], ends
