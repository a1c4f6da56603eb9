"""The layered layout: nothing overlaps, owners stand above, every edge runs from its owner to its owned."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casemate.surfaces.ownlayout import layout, overlaps


@st.composite
def graphs(draw: st.DrawFn) -> tuple[int, list[tuple[int, int]]]:
    count = draw(st.integers(1, 30))
    ends = st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)).filter(lambda edge: edge[0] != edge[1])
    return count, draw(st.lists(ends, max_size=60, unique=True)) if count > 1 else []


@settings(max_examples=60, deadline=None)
@given(graphs())
def test_no_two_boxes_overlap(graph: tuple[int, list[tuple[int, int]]]) -> None:
    count, edges = graph
    sizes = [(200.0, 40.0 + 15 * (node % 3)) for node in range(count)]
    plan = layout(sizes, edges)
    assert overlaps((x, y, *size) for (x, y), size in zip(plan.at, sizes, strict=True)) == 0


@settings(max_examples=60, deadline=None)
@given(graphs())
def test_an_edge_begins_at_its_owner_and_ends_at_its_owned(graph: tuple[int, list[tuple[int, int]]]) -> None:
    count, edges = graph
    plan = layout([(200.0, 40.0)] * count, edges)
    for (owner, owned), route in zip(edges, plan.routes, strict=True):
        for node, (x, y) in ((owner, route[0][0]), (owned, route[-1][1])):
            left, top = plan.at[node]
            assert left <= x <= left + 200
            assert y == pytest.approx(top) or y == pytest.approx(top + 40)


def test_owners_stand_above_whom_they_own() -> None:
    plan = layout([(100.0, 30.0)] * 4, [(3, 1), (1, 0), (3, 2), (2, 0)])
    rows = [y for _, y in plan.at]
    assert rows[3] < rows[1] == rows[2] < rows[0]


def test_a_cycle_ends() -> None:
    plan = layout([(100.0, 30.0)] * 3, [(0, 1), (1, 2), (2, 0)])
    assert len(plan.routes) == 3


def test_a_chain_is_drawn_straight() -> None:
    plan = layout([(100.0, 30.0)] * 5, [(0, 1), (1, 2), (2, 3), (3, 4)])
    assert {round(x, 6) for x, _ in plan.at} == {0.0}


def test_the_same_graph_has_the_same_picture() -> None:
    edges = [(one, other) for one in range(12) for other in range(one + 1, 12) if (one * other) % 5 == 1]
    assert layout([(100.0, 30.0)] * 12, edges) == layout([(100.0, 30.0)] * 12, edges)


def test_a_star_of_forty_is_no_single_row() -> None:
    plan = layout([(200.0, 40.0)] * 41, [(0, node) for node in range(1, 41)])
    assert plan.width < 41 * 226 / 2


def test_nothing_is_drawn_of_nothing() -> None:
    assert layout([], []).width == 0
