"""What answers are worth: shares, intervals, ranks, curves."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.effectiveness.measure import THRESHOLDS, Alarm, Bearers, Outcome, Share, alerts, alerts_by, curve, outcome, recall, recall_by
from casemate.effectiveness.question import Found, Question
from casemate.effectiveness.sample import Case
from casemate.effectiveness.strangers import Stranger
from casemate.model.listing import Identifier, Listing, Name

CASE = Case("typo", "one:1", "Person", "Latn", "Anna Bergholm", Question(("Anna Berghom",)))
LISTINGS = [
    Listing("one:1", "Person", (Name("Anna Bergholm"),), identifiers=(Identifier("passport", "X1234567"),)),
    Listing("one:2", "Person", (Name("BERGHOLM, Anna"),)),
    Listing("one:3", "Person", (Name("Anna Bergstein"),)),
    Listing("two:1", "Person", (Name("Anna Berghom"),), identifiers=(Identifier("passport", "X1234567"),)),
]
BEARERS = Bearers(LISTINGS)


def case(number: int, treatment: str = "typo") -> Case:
    return Case(treatment, f"one:{number}", "Person", "Latn", "A", Question(("B",)))


scores = st.one_of(st.none(), st.floats(0.5, 1.0))
outcomes = st.lists(
    st.builds(
        lambda number, treatment, score, rank: Outcome(case(number, treatment), score, None if score is None else rank, None),
        st.integers(1, 9), st.sampled_from(["typo", "exact"]), scores, st.integers(1, 8),
    ),
    max_size=30,
)  # fmt: skip
alarms = st.lists(
    st.builds(
        lambda kind, culture, values: Alarm(Stranger(kind, culture, "X"), tuple(Found(f"one:{n}", v) for n, v in enumerate(values))),
        st.sampled_from(["person", "company"]), st.sampled_from(["A", "B"]), st.lists(st.floats(0.5, 1.0), max_size=4),
    ),
    max_size=30,
)  # fmt: skip


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    # Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_intervals_are_those_of_the_literature(count: int, of: int, low: float, high: float) -> None:
    assert list(Share(count, of).interval) == pytest.approx([low, high], abs=5e-5)


@given(st.integers(0, 500), st.integers(0, 500))
def test_an_interval_holds_its_share_and_stays_between_0_and_1(count: int, more: int) -> None:
    share = Share(count, count + more)
    low, high = share.interval
    assert 0 <= low <= high <= 1
    assert share.value is None or low <= share.value <= high


def test_the_right_entry_is_first_where_nothing_of_its_list_is_before_it() -> None:
    found = outcome(CASE, (Found("two:1", 1.0), Found("one:1", 0.9), Found("one:3", 0.8)), BEARERS)
    assert (found.score, found.rank, found.ahead) == (0.9, 1, None)


def test_an_entry_of_its_list_before_it_costs_a_place() -> None:
    found = outcome(CASE, (Found("one:3", 0.95), Found("one:1", 0.9)), BEARERS)
    assert (found.rank, found.ahead) == (2, Found("one:3", 0.95))


def test_an_entry_that_really_bears_the_name_costs_no_place() -> None:
    assert outcome(CASE, (Found("one:2", 0.95), Found("one:1", 0.9)), BEARERS).rank == 1


def test_a_party_that_bears_the_number_asked_for_costs_no_place() -> None:
    twins = Bearers([*LISTINGS, Listing("one:9", "Person", (Name("Somebody Else"),), identifiers=(Identifier("passport", "X1234567"),))])
    asked = Case("id_only", "one:1", "Person", "Latn", "Anna Bergholm", Question(identifiers=(Identifier("passport", "X1234567"),)))
    assert outcome(asked, (Found("one:9", 0.94), Found("one:1", 0.94)), twins).rank == 1


def test_what_stood_in_its_place_is_kept_where_it_was_not_found() -> None:
    found = outcome(CASE, (Found("two:1", 1.0), Found("one:3", 0.7)), BEARERS)
    assert (found.score, found.rank, found.ahead) == (None, None, Found("one:3", 0.7))


@given(outcomes, st.floats(0.5, 1.0))
def test_groups_add_up_to_the_whole(found: list[Outcome], at: float) -> None:
    whole, groups = recall(found, at), recall_by(found, at, lambda one: one.treatment).values()
    for name in ("found", "first", "first_five"):
        shares = [getattr(group, name) for group in groups]
        assert (sum(share.count for share in shares), sum(share.of for share in shares)) == (
            getattr(whole, name).count,
            getattr(whole, name).of,
        )


@given(outcomes, st.floats(0.5, 1.0))
def test_first_is_among_the_first_five_and_those_are_found(found: list[Outcome], at: float) -> None:
    whole = recall(found, at)
    assert whole.first.count <= whole.first_five.count <= whole.found.count <= whole.found.of


@given(alarms, st.floats(0.5, 1.0))
def test_alerts_of_the_kinds_add_up(found: list[Alarm], at: float) -> None:
    whole, kinds = alerts(found, at), alerts_by(found, at, lambda one: one.kind).values()
    assert sum(kind.names.count for kind in kinds) == whole.names.count
    assert sum(kind.alerts for kind in kinds) == whole.alerts
    assert whole.names.count <= whole.alerts


@given(outcomes, alarms)
def test_the_curve_never_rises(found: list[Outcome], raised: list[Alarm]) -> None:
    points = curve(found, raised)
    assert [point.threshold for point in points] == list(THRESHOLDS)
    for before, after in pairwise(points):
        assert after.recall.found.count <= before.recall.found.count
        assert after.recall.first.count <= before.recall.first.count
        assert all(after.alerts[kind].alerts <= before.alerts[kind].alerts for kind in before.alerts)
