"""The array engine says what the small one says."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings

from casemate.model.relation import Graph
from casemate.ownership.method import VERDICTS
from casemate.ownership.register import UNIT, conclude, of_world, register, units
from casemate.ownership.world import world
from tests.ownership.graphs import DAY, NAMES, REGIMES, RULES, graphs, verdicts


@pytest.mark.parametrize("regime", REGIMES)
@settings(max_examples=150, deadline=None)
@given(graph=graphs(incomplete=True))
def test_a_register_comes_out_as_a_graph(regime: str, graph: Graph) -> None:
    given_register, numbers = of_world(world(graph, DAY))
    listed = {numbers[party.name]: (party.listed, party.government_of) for party in graph.parties if party.listed}
    found = conclude(given_register, listed, RULES[regime], DAY.valid)[regime]
    assert {name: VERDICTS[found[numbers[name]]] for name in NAMES} == verdicts(graph, regime)


def test_several_edges_of_one_pair_are_sources_on_one_holding() -> None:
    low, high = np.array([UNIT // 4, UNIT // 2], np.int64), np.array([UNIT // 4, UNIT // 2], np.int64)
    found = register(2, np.array([0, 0]), np.array([1, 1]), (low, high))
    assert (found.capital[0].tolist(), found.capital[1].tolist()) == ([UNIT // 4], [UNIT // 2])


def test_shares_above_the_whole_may_each_be_larger_than_stated() -> None:
    shares = np.array([UNIT * 6 // 10] * 2, np.int64)
    found = register(3, np.array([0, 1]), np.array([2, 2]), (shares, shares.copy()))
    assert (found.capital[1].tolist(), found.excess.tolist()) == ([UNIT, UNIT], [False, False, True])


@pytest.mark.parametrize(
    ("owner", "owned", "low", "high", "says"),
    [
        (1, 1, 1, 1, "own itself"), (0, 3, 1, 1, "number is 0 to 2"), (-1, 0, 1, 1, "number is 0 to 2"),
        (0, 1, -1, 1, "0 to 1"), (0, 1, 1, UNIT + 1, "0 to 1"), (0, 1, 2, 1, "0 to 1"),
    ],
)  # fmt: skip
def test_what_can_be_no_edge_is_refused_with_its_place(owner: int, owned: int, low: int, high: int, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        register(3, np.array([owner]), np.array([owned]), (np.array([low]), np.array([high])))


@pytest.mark.parametrize(
    ("amount", "up", "expected"),
    [
        ((Fraction(1, 2), 0), False, UNIT // 2), ((Fraction(1, 2), 1), False, UNIT // 2 + 1), ((Fraction(1, 2), -1), True, UNIT // 2 - 1),
        ((Fraction(1, 3), 0), False, UNIT // 3), ((Fraction(1, 3), 0), True, UNIT // 3 + 1), ((Fraction(1), 1), True, UNIT),
    ],
)  # fmt: skip
def test_amounts_are_rounded_outwards(amount: tuple[Fraction, int], up: bool, expected: int) -> None:
    assert units(amount, up=up) == expected
