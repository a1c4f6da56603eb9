"""A register taken in as a stream comes out as a graph file does, or more careful; never less."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings

from casemate.app.ownimport import items
from casemate.app.ownregister import reached
from casemate.errors import InputRefusedError
from casemate.model.relation import Arrangement, Controls, Graph, GraphParty, Listed, Owns, Share, Statement
from casemate.model.time import AsOf, Period
from casemate.sources.base import Journal
from casemate.sources.ownership.base import Item
from tests.ownership.graphs import DAY, NAMES, REGIMES, graphs, verdicts

SAMPLES = Path(__file__).parents[1] / "sources" / "ownership" / "samples"
US = {"X": (Listed("US"),)}


def told(graph: Graph) -> Iterator[Item]:
    yield from graph.parties
    yield from graph.ownership
    yield from graph.control


def verdict_of(of: str, *edges: Item, as_of: AsOf = DAY, listed: dict[str, tuple[Listed, ...]] | None = None) -> str:
    found = dict(reached(edges, US if listed is None else listed, as_of, ("US",)).parties("US"))
    return found.get(of, "NOT_BLOCKED")


def half(owner: str, owned: str, **more: object) -> Owns:
    return replace(Owns(owner, owned, Share.exactly("0.5"), Share.exactly("0.5")), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("regime", REGIMES)
@settings(max_examples=80, deadline=None)
@given(graph=graphs(incomplete=True))
def test_a_stream_comes_out_as_the_graph_of_it(regime: str, graph: Graph) -> None:
    found = dict(reached(told(graph), {}, DAY, (regime,)).parties(regime))
    assert {name: found.get(name, "NOT_BLOCKED") for name in NAMES} == verdicts(graph, regime)


def test_listings_from_outside_count() -> None:
    assert verdict_of("A", half("X", "A")) == "BLOCKED"
    assert verdict_of("A", half("X", "A"), listed={}) == "NOT_BLOCKED"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (Statement(until=Period.of_day(date(2025, 1, 1))), "NOT_BLOCKED"),
        (Statement(since=Period.of_day(date(2027, 1, 1))), "NOT_BLOCKED"),
        (Statement(dated=date(2027, 1, 1)), "NOT_BLOCKED"),
        (Statement(until=Period(date(2025, 1, 1), date(2027, 1, 1))), "REFER"),
        (Statement(undated=True), "REFER"),
        (Statement(since=Period.of_year(2020)), "BLOCKED"),
    ],
)
def test_only_what_holds_on_the_day_and_was_known_counts(stated: Statement, expected: str) -> None:
    assert verdict_of("A", half("X", "A", stated=stated)) == expected


def test_two_classes_of_shares_are_never_counted_as_less_than_they_may_be() -> None:
    parcels = (half("X", "A", capital=Share.exactly("0.3"), parcel="a"), half("X", "A", capital=Share.exactly("0.3"), parcel="b"))
    assert verdict_of("A", *parcels) == "REFER"


def test_a_company_s_own_shares_may_make_the_others_larger() -> None:
    own = Owns("A", "A", Share.exactly("0.2"), Share.exactly("0.2"), treasury=True)
    assert verdict_of("A", half("X", "A", capital=Share(Fraction(45, 100), Fraction(45, 100))), own) == "REFER"


def test_arrangements_are_refused() -> None:
    with pytest.raises(InputRefusedError, match="arrangements"):
        verdict_of("A", Arrangement(("X", "Y"), "voting_pact"))


def test_a_lead_is_control_to_be_examined_and_no_more() -> None:
    assert verdict_of("A", Controls("X", "A", "influence")) == "REVIEW_CONTROL"


def test_a_party_s_own_listing_counts() -> None:
    assert verdict_of("A", GraphParty("Z", listed=(Listed("US"),)), half("Z", "A"), listed={}) == "BLOCKED"


def test_a_register_goes_through_without_a_file_between() -> None:
    listed = {"/company/00000001/persons-with-significant-control/individual/aaa": (Listed("US"),)}
    found = reached(items("psc", (SAMPLES / "psc.jsonl",), Journal()), listed, DAY, ("US",))
    # More than half of company 1, which holds more than half of SC000002.
    assert dict(found.parties("US")) == {
        "/company/00000001/persons-with-significant-control/individual/aaa": "BLOCKED",
        "GB-COH 00000001": "BLOCKED",
        "GB-COH SC000002": "BLOCKED",
    }
