"""What holds for every graph."""

from __future__ import annotations

import itertools
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from casemate.model.relation import Controls, Graph, GraphParty, Owns, Share
from tests.ownership.graphs import LISTED, NAMES, REGIMES, WEIGHT, answers, choices, graphs, solved, verdicts

every_regime = pytest.mark.parametrize("regime", REGIMES)
EXAMPLES = settings(max_examples=60, deadline=None)
FEWER = settings(max_examples=25, deadline=None)


@every_regime
@EXAMPLES
@given(graph=graphs(intervals=False, control=False))
def test_known_shares_come_out_as_the_obvious_solver_says(regime: str, graph: Graph) -> None:
    assert {name for name, verdict in verdicts(graph, regime).items() if verdict == "BLOCKED"} == solved(graph, regime)


@every_regime
@FEWER
@given(graph=graphs())
def test_a_definite_answer_survives_every_choice_of_values(regime: str, graph: Graph) -> None:
    assume(sum(not owns.capital.known for owns in graph.ownership) <= 4)
    said = verdicts(graph, regime)
    for chosen in choices(graph):
        found = verdicts(chosen, regime)
        assert all(found[name] == "BLOCKED" for name, verdict in said.items() if verdict == "BLOCKED")
        assert all(found[name] != "BLOCKED" for name, verdict in said.items() if verdict in ("REVIEW_CONTROL", "NOT_BLOCKED"))


@every_regime
@FEWER
@given(graph=graphs(control=False))
def test_a_refer_is_blocked_for_one_choice_of_values_and_not_for_another(regime: str, graph: Graph) -> None:
    assume(0 < sum(not owns.capital.known for owns in graph.ownership) <= 4)
    found = [solved(chosen, regime) for chosen in choices(graph)]
    for name, verdict in verdicts(graph, regime).items():
        assert verdict != "REFER" or len({name in each for each in found}) == 2


@every_regime
@EXAMPLES
@given(graph=graphs(), data=st.data())
def test_a_larger_share_of_a_listed_owner_never_unblocks(regime: str, graph: Graph, data: st.DataObject) -> None:
    places = [place for place, owns in enumerate(graph.ownership) if owns.owner in "XY"]
    assume(places)
    place = data.draw(st.sampled_from(places))
    owns = graph.ownership[place]
    rest = sum((other.capital.high for other in graph.ownership if other.owned == owns.owned and other is not owns), Fraction(0))
    high = owns.capital.high + (1 - rest - owns.capital.high) * Fraction(data.draw(st.integers(0, 4)), 4)
    low = owns.capital.low + (high - owns.capital.low) * Fraction(data.draw(st.integers(0, 4)), 4)
    larger = replace(owns, capital=Share(low, high), votes=Share(low, high))
    raised = replace(graph, ownership=(*graph.ownership[:place], larger, *graph.ownership[place + 1 :]))
    before, after = verdicts(graph, regime), verdicts(raised, regime)
    assert all(after[name] == "BLOCKED" for name in NAMES if before[name] == "BLOCKED")


@every_regime
@EXAMPLES
@given(graph=graphs(listed=("X",)))
def test_a_further_listed_owner_never_lowers_an_answer(regime: str, graph: Graph) -> None:
    both = replace(graph, parties=tuple(GraphParty(name, listed=LISTED if name in "XY" else ()) for name in NAMES))
    before, after = verdicts(graph, regime), verdicts(both, regime)
    assert all(WEIGHT[after[name]] >= WEIGHT[before[name]] for name in NAMES)


@EXAMPLES
@given(graph=graphs(control=False))
def test_the_united_kingdoms_answer_for_several_is_that_of_the_worst_alone(graph: Graph) -> None:
    listed = [party.name for party in graph.parties if party.listed]
    alone = [
        verdicts(replace(graph, parties=tuple(GraphParty(name, listed=LISTED if name == one else ()) for name in NAMES)), "UK")
        for one in listed
    ]
    together = verdicts(graph, "UK")
    assert all(WEIGHT[together[name]] == max(WEIGHT[each[name]] for each in alone) for name in NAMES)


@every_regime
@EXAMPLES
@given(graph=graphs(), data=st.data())
def test_a_wider_interval_never_settles_what_was_open(regime: str, graph: Graph, data: st.DataObject) -> None:
    assume(graph.ownership)
    place = data.draw(st.integers(0, len(graph.ownership) - 1))
    owns = graph.ownership[place]
    low = owns.capital.low * Fraction(data.draw(st.integers(0, 4)), 4)
    high = owns.capital.high + (1 - owns.capital.high) * Fraction(data.draw(st.integers(0, 4)), 4)
    wider = replace(owns, capital=Share(low, high), votes=Share(low, high))
    widened = replace(graph, ownership=(*graph.ownership[:place], wider, *graph.ownership[place + 1 :]))
    before, after = verdicts(graph, regime), verdicts(widened, regime)
    assert all(after[name] == "REFER" for name in NAMES if before[name] == "REFER")


@every_regime
@EXAMPLES
@given(graph=graphs(), data=st.data())
def test_names_and_the_order_of_edges_change_nothing(regime: str, graph: Graph, data: st.DataObject) -> None:
    new = dict(zip(NAMES, data.draw(st.permutations(NAMES)), strict=True))
    renamed = Graph(
        tuple(replace(party, name=new[party.name]) for party in data.draw(st.permutations(graph.parties))),
        tuple(replace(owns, owner=new[owns.owner], owned=new[owns.owned]) for owns in data.draw(st.permutations(graph.ownership))),
        tuple(Controls(new[edge.controller], new[edge.controlled], edge.kind) for edge in graph.control),
    )
    before, after = answers(graph, regime), answers(renamed, regime)
    for name in NAMES:
        one, other = before[name], after[new[name]]
        assert (one.verdict, one.share, one.flags) == (other.verdict, other.share, other.flags)
        assert {new[owner] for owner in one.owners} == set(other.owners) or one.verdict == "REVIEW_CONTROL"


@every_regime
@EXAMPLES
@given(graph=graphs(intervals=False, control=False))
def test_the_paths_of_a_blocked_party_are_enough_by_themselves(regime: str, graph: Graph) -> None:
    for name, one in answers(graph, regime).items():
        if one.verdict != "BLOCKED" or one.share is None:
            continue
        steps = {pair for path in one.paths for pair in itertools.pairwise(path)}
        kept = replace(graph, ownership=tuple(owns for owns in graph.ownership if (owns.owner, owns.owned) in steps))
        assert verdicts(kept, regime).get(name) == "BLOCKED"
        assert all(path[0] in "XY" and path[-1] == name for path in one.paths)


@every_regime
def test_a_circle_of_companies_ends_and_blocks_nobody_by_itself(regime: str) -> None:
    names = [f"C{number}" for number in range(300)]
    circle = tuple(Owns(one, other, Share.exactly(1), Share.exactly(1)) for one, other in zip(names, [*names[1:], names[0]], strict=True))
    found = verdicts(Graph((GraphParty("X", listed=LISTED),), circle), regime)
    assert {found[name] for name in names} == {"NOT_BLOCKED"}


@every_regime
def test_a_circle_of_companies_that_a_listed_owner_reaches_is_reached_all_round(regime: str) -> None:
    names = [f"C{number}" for number in range(50)]
    share = Share.exactly("0.6")
    circle = tuple(Owns(one, other, share, share) for one, other in itertools.pairwise(names))
    more = (Owns("X", "C0", share, share), Owns("C49", "C0", Share.exactly("0.4"), Share.exactly("0.4")))
    found = verdicts(Graph((GraphParty("X", listed=LISTED),), circle + more), regime)
    assert {found[name] for name in names} == {"BLOCKED"}


@every_regime
@EXAMPLES
@given(graph=graphs(incomplete=True))
def test_what_is_open_names_a_fact_to_establish_and_nothing_else_does(regime: str, graph: Graph) -> None:
    for one in answers(graph, regime).values():
        assert bool(one.missing) == (one.verdict == "REFER")


@every_regime
@EXAMPLES
@given(graph=graphs(control=False))
def test_once_the_shares_named_are_known_the_answer_is_settled(regime: str, graph: Graph) -> None:
    for name, one in answers(graph, regime).items():
        named = {(fact.owner, fact.owned) for fact in one.missing}
        known = tuple(
            replace(owns, capital=Share(owns.capital.low, owns.capital.low), votes=Share(owns.votes.low, owns.votes.low))
            if (owns.owner, owns.owned) in named
            else owns
            for owns in graph.ownership
        )
        assert verdicts(replace(graph, ownership=known), regime)[name] != "REFER"
