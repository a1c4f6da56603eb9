"""A layered layout: owners above whom they own, few crossings, nothing on top of anything else.

Layers by longest path with a limit on their width (after Coffman and Graham 1972), order within a layer by barycentres (Sugiyama, Tagawa
and Toda 1981), places by least squares under the order (pool adjacent violators). Pure and deterministic: the same graph, the same picture.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

GAP_X, GAP_Y, LANE, LANE_GAP = 26.0, 92.0, 8.0, 7.0
_SWEEPS, _SETTLE = 12, 24
#: How much harder the two ends of one long line pull at each other than other neighbours do: long lines are drawn straight.
_STRAIGHT = 4.0
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Layout:
    """``at``: the upper left corner of each node. ``routes``: of each edge, ``(from, to)`` for each gap between two rows that it crosses,
    in its own direction; between two of them it runs straight. ``width`` and ``height`` of the whole."""

    at: tuple[Point, ...]
    routes: tuple[tuple[tuple[Point, Point], ...], ...]
    width: float
    height: float


@dataclass(slots=True)
class _Cell:
    """A node, or a place where a long line passes a row."""

    width: float
    height: float
    node: int | None = None
    above: list[int] = field(default_factory=list)
    below: list[int] = field(default_factory=list)
    x: float = 0.0


def layout(sizes: Sequence[tuple[float, float]], edges: Sequence[tuple[int, int]]) -> Layout:
    """Where nodes of these sizes stand, and how the edges run between them. No edge may lead from a node to itself."""
    if not sizes:
        return Layout((), (), 0.0, 0.0)
    down = _acyclic(len(sizes), edges)
    layer = _layers(len(sizes), down)
    cells, rows, chains = _cells(sizes, down, layer)
    _order(cells, rows)
    _settle(cells, rows)
    return _place(cells, rows, chains, [edge != turned for edge, turned in zip(edges, down, strict=True)], len(sizes))


def _acyclic(count: int, edges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The edges, those turned round that close a cycle of a walk in the order of the nodes."""
    below: dict[int, list[int]] = defaultdict(list)
    entered = [0] * count
    for owner, owned in edges:
        below[owner].append(owned)
        entered[owned] += 1
    rank, state, clock = [0] * count, [0] * count, count
    for start in sorted(range(count), key=lambda node: (entered[node] > 0, node)):
        if state[start]:
            continue
        stack: list[tuple[int, int]] = [(start, 0)]
        state[start] = 1
        while stack:
            node, place = stack.pop()
            if place < len(below[node]):
                stack.append((node, place + 1))
                following = below[node][place]
                if not state[following]:
                    state[following] = 1
                    stack.append((following, 0))
            else:
                clock -= 1
                rank[node] = clock
    return [(one, other) if rank[one] < rank[other] else (other, one) for one, other in edges]


def _layers(count: int, down: Sequence[tuple[int, int]]) -> list[int]:
    above: dict[int, list[int]] = defaultdict(list)
    below: dict[int, list[int]] = defaultdict(list)
    for one, other in down:
        above[other].append(one)
        below[one].append(other)
    order = _topological(count, above, below)
    most = max(5, math.ceil(math.sqrt(count * 1.1)))
    layer, filled = [0] * count, Counter[int]()
    for node in order:
        place = 1 + max((layer[one] for one in above[node]), default=-1)
        while filled[place] >= most:
            place += 1
        layer[node] = place
        filled[place] += 1
    for node in reversed(order):  # an owner stands just above the first that it owns
        if below[node]:
            place = min(layer[one] for one in below[node]) - 1
            while place > layer[node] and filled[place] >= most:
                place -= 1
            if place > layer[node]:
                filled[layer[node]] -= 1
                filled[place] += 1
                layer[node] = place
    used = sorted(set(layer))
    return [used.index(place) for place in layer]


def _topological(count: int, above: dict[int, list[int]], below: dict[int, list[int]]) -> list[int]:
    waiting = [len(above[node]) for node in range(count)]
    ready = [node for node in range(count) if not waiting[node]]
    for node in ready:
        for following in below[node]:
            waiting[following] -= 1
            if not waiting[following]:
                ready.append(following)
    return ready


def _cells(
    sizes: Sequence[tuple[float, float]], down: Sequence[tuple[int, int]], layer: Sequence[int]
) -> tuple[list[_Cell], list[list[int]], list[list[int]]]:
    cells = [_Cell(width, height, node) for node, (width, height) in enumerate(sizes)]
    rows: list[list[int]] = [[] for _ in range(max(layer) + 1)]
    for node, place in enumerate(layer):
        rows[place].append(node)
    chains = []
    for one, other in down:
        chain = [one]
        for place in range(layer[one] + 1, layer[other]):
            cells.append(_Cell(LANE, 0.0))
            rows[place].append(len(cells) - 1)
            chain.append(len(cells) - 1)
        chain.append(other)
        for upper, lower in pairwise(chain):
            cells[upper].below.append(lower)
            cells[lower].above.append(upper)
        chains.append(chain)
    return cells, rows, chains


def _order(cells: list[_Cell], rows: list[list[int]]) -> None:
    best, fewest = [list(row) for row in rows], _crossings(cells, rows)
    for sweep in range(_SWEEPS):
        downward = sweep % 2 == 0
        for place in range(1, len(rows)) if downward else range(len(rows) - 2, -1, -1):
            beside = {cell: at for at, cell in enumerate(rows[place - 1 if downward else place + 1])}
            keys = {}
            for at, cell in enumerate(rows[place]):
                near = [beside[one] for one in (cells[cell].above if downward else cells[cell].below)]
                keys[cell] = (sum(near) / len(near) if near else at * len(beside) / max(1, len(rows[place])), at)
            rows[place].sort(key=keys.__getitem__)
        crossings = _crossings(cells, rows)
        if crossings < fewest:
            best, fewest = [list(row) for row in rows], crossings
    rows[:] = best


def _crossings(cells: list[_Cell], rows: list[list[int]]) -> int:
    total = 0
    for upper, lower in pairwise(rows):
        at = {cell: place for place, cell in enumerate(lower)}
        tree = [0] * (len(lower) + 1)
        seen = 0
        for cell in upper:
            ends = sorted(at[one] for one in cells[cell].below)
            for end in ends:
                total += seen - _sum(tree, end + 1)
            for end in ends:
                seen += 1
                place = end + 1
                while place < len(tree):
                    tree[place] += 1
                    place += place & -place
    return total


def _sum(tree: list[int], place: int) -> int:
    total = 0
    while place:
        total += tree[place]
        place -= place & -place
    return total


def _settle(cells: list[_Cell], rows: list[list[int]]) -> None:
    for row in rows:
        x = 0.0
        for number in row:
            cells[number].x = x + cells[number].width / 2
            x += cells[number].width + GAP_X  # the gaps that count are those of _spread
    for turn in range(_SETTLE):
        downward = turn % 2 == 0
        for row in rows if downward else reversed(rows):
            wanted, weights = [], []
            for number in row:
                cell = cells[number]
                near = [(cells[one].x, _STRAIGHT if cell.node is None and cells[one].node is None else 1.0)
                        for one in (*cell.above, *cell.below)]  # fmt: skip
                weight = sum(pull for _, pull in near)
                wanted.append(sum(x * pull for x, pull in near) / weight if near else cell.x)
                weights.append(max(weight, 0.1))
            for number, x in zip(row, _spread(wanted, weights, [cells[number] for number in row]), strict=True):
                cells[number].x = x


def _spread(wanted: list[float], weights: list[float], row: list[_Cell]) -> list[float]:
    """The places nearest to ``wanted`` (least squares) that keep the order and the gaps."""
    offsets, total = [0.0], 0.0
    for before, cell in pairwise(row):
        # Lines may run close to each other; boxes need room, and so does a line beside a box.
        gap = GAP_X if before.node is not None and cell.node is not None else GAP_X / 2 if before.node != cell.node else LANE_GAP
        total += (before.width + cell.width) / 2 + gap
        offsets.append(total)
    blocks: list[tuple[float, float, int]] = []  # weighted sum, weight, members
    for want, weight, offset in zip(wanted, weights, offsets, strict=True):
        blocks.append(((want - offset) * weight, weight, 1))
        while len(blocks) > 1 and blocks[-2][0] / blocks[-2][1] > blocks[-1][0] / blocks[-1][1]:
            last, other = blocks.pop(), blocks.pop()
            blocks.append((other[0] + last[0], other[1] + last[1], other[2] + last[2]))
    found: list[float] = []
    for total_pull, weight, members in blocks:
        found += [total_pull / weight] * members
    return [place + offset for place, offset in zip(found, offsets, strict=True)]


def _place(cells: list[_Cell], rows: list[list[int]], chains: list[list[int]], turned: list[bool], count: int) -> Layout:
    left = min(cell.x - cell.width / 2 for cell in cells)
    tops, y = [], 0.0
    for row in rows:
        tops.append(y)
        y += max((cells[number].height for number in row), default=0.0) + GAP_Y
    heights = [max((cells[number].height for number in row), default=0.0) for row in rows]
    place_of = {number: place for place, row in enumerate(rows) for number in row}
    at = tuple((cells[node].x - cells[node].width / 2 - left, tops[place_of[node]]) for node in range(count))
    leaving, entering = (
        _ports(cells, chains, lambda chain: (chain[0], chain[1])),
        _ports(cells, chains, lambda chain: (chain[-1], chain[-2])),
    )
    routes = []
    for number, chain in enumerate(chains):
        route = []
        for step, (upper, lower) in enumerate(pairwise(chain)):
            first = leaving[number] if step == 0 else cells[upper].x
            last = entering[number] if step == len(chain) - 2 else cells[lower].x
            level = place_of[upper]
            bottom = tops[level] + (cells[upper].height if cells[upper].node is not None else heights[level])
            route.append(((first - left, bottom), (last - left, tops[place_of[lower]])))
        routes.append(tuple((end, start) for start, end in reversed(route)) if turned[number] else tuple(route))
    width = max(cell.x + cell.width / 2 for cell in cells) - left
    return Layout(at, tuple(routes), width, y - GAP_Y)


def _ports(cells: list[_Cell], chains: list[list[int]], ends: Callable[[list[int]], tuple[int, int]]) -> list[float]:
    """Where each edge meets its node: spread over the middle of its side, in the order of where the edges come from."""
    found = [0.0] * len(chains)
    at_node: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for number, chain in enumerate(chains):
        node, beside = ends(chain)
        at_node[node].append((cells[beside].x, number))
    for meeting, there in at_node.items():
        cell = cells[meeting]
        step = min(34.0, cell.width * 0.8 / len(there))
        for at, (_, number) in enumerate(sorted(there)):
            found[number] = cell.x + (at - (len(there) - 1) / 2) * step
    return found


def overlaps(boxes: Iterable[tuple[float, float, float, float]]) -> int:
    """How many pairs of ``(x, y, width, height)`` overlap: for checks, and to choose places for labels."""
    known = list(boxes)
    return sum(
        one[0] < other[0] + other[2] and other[0] < one[0] + one[2] and one[1] < other[1] + other[3] and other[1] < one[1] + one[3]
        for place, one in enumerate(known)
        for other in known[:place]
    )
