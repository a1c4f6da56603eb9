"""From decisions on pairs to clusters: the laws that hold whatever the decisions are."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.match.union import Link, Verdict, pair, unite

SIZE = 7
PAIRS = list(combinations(range(SIZE), 2))
IN_ORDER = list(range(SIZE))


def ids(entry: int) -> str:
    return f"list{entry % 3}:{entry}"


class World:
    """Decisions on all pairs of a few entries."""

    def __init__(self, points: dict[tuple[int, int], float], apart: set[tuple[int, int]], resolved: dict[tuple[int, int], bool]) -> None:
        self.points = {key: value for key, value in points.items() if key not in apart}
        self.apart, self.resolved = apart, resolved

    def clusters(self, order: list[int], scopes: list[str] | None = None) -> set[frozenset[str]]:
        """The clusters by the entries' ids, with the entries numbered in ``order``."""
        number = {entry: place for place, entry in enumerate(order)}
        kept = [f"scope{entry}" for entry in order] if scopes is None else [scopes[entry] for entry in order]

        def judge(one: int, other: int) -> Verdict:
            key = pair(order[one], order[other])
            return Verdict(key in self.points, key in self.apart, self.points.get(key, 0.0))

        links = [Link(*pair(number[one], number[other]), points) for (one, other), points in self.points.items()]
        resolved = {pair(number[one], number[other]): same for (one, other), same in self.resolved.items()}
        names = [ids(entry) for entry in order]
        return {frozenset(names[member] for member in members) for members in unite(names, kept, links, judge, resolved)}


@st.composite
def worlds(draw: st.DrawFn) -> World:
    points = draw(st.dictionaries(st.sampled_from(PAIRS), st.sampled_from([7.0, 8.0, 9.5, 14.0]), max_size=15))
    apart = draw(st.sets(st.sampled_from(PAIRS), max_size=6))
    resolved = draw(st.dictionaries(st.sampled_from(PAIRS), st.booleans(), max_size=3))
    return World(points, apart, resolved)


@given(worlds(), st.permutations(IN_ORDER))
def test_the_order_of_entries_never_matters(world: World, order: list[int]) -> None:
    assert world.clusters(IN_ORDER) == world.clusters(order)


@given(worlds())
def test_no_cluster_holds_a_pair_that_contradicts_unless_people_joined_it(world: World) -> None:
    if sum(world.resolved.values()) > 1:  # two resolutions one after the other may join a third pair
        return
    joined = {frozenset(map(ids, key)) for key, same in world.resolved.items() if same}
    for members in world.clusters(IN_ORDER):
        for one, other in world.apart:
            if {ids(one), ids(other)} <= members:
                assert frozenset((ids(one), ids(other))) in joined


@given(worlds())
def test_a_resolution_always_wins(world: World) -> None:
    clusters = world.clusters(IN_ORDER)
    for (one, other), same in world.resolved.items():
        together = any({ids(one), ids(other)} <= members for members in clusters)
        if not same:
            assert not together
        elif all(world.resolved.values()):
            assert together


@given(worlds())
def test_nobody_is_in_two_clusters(world: World) -> None:
    members = [entry for cluster in world.clusters(IN_ORDER) for entry in cluster]
    assert len(members) == len(set(members))


def test_a_chain_of_weak_links_is_cut() -> None:
    chain = World({(0, 1): 7.5, (1, 2): 7.4, (2, 3): 7.3}, set(), {})
    assert chain.clusters(IN_ORDER) == {frozenset({ids(0), ids(1), ids(2)})}


def test_an_entry_that_fits_two_of_one_list_equally_well_joins_neither() -> None:
    scopes = ["here", "there", "there", *"abcd"]
    assert World({(0, 1): 9.0, (0, 2): 9.0}, set(), {}).clusters(IN_ORDER, scopes) == set()


def test_an_entry_that_fits_one_of_two_clearly_better_joins_it() -> None:
    scopes = ["here", "there", "there", *"abcd"]
    assert World({(0, 1): 12.0, (0, 2): 9.0}, set(), {}).clusters(IN_ORDER, scopes) == {frozenset({ids(0), ids(1)})}


@pytest.mark.parametrize("apart", [(0, 2), (1, 2)])
def test_the_strongest_link_is_kept_where_two_can_not_both_be(apart: tuple[int, int]) -> None:
    world = World({(0, 1): 14.0, (0, 2): 8.0, (1, 2): 8.0}, {apart}, {})
    assert world.clusters(IN_ORDER) == {frozenset({ids(0), ids(1)})}
