"""From editions to intervals: against a slow version that looks at every edition by itself."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.app.spans import bounded, intervals, stretches
from casemate.model.decision import Bound, Interval
from casemate.store.editions import OPEN, ordinal

DAY = date(2018, 1, 26)
CARRYING = [ordinal(DAY + timedelta(days=30 * n)) for n in range(8)]


@given(st.lists(st.booleans(), min_size=8, max_size=8))
def test_stretches_are_the_editions_that_hold_it(held: list[bool]) -> None:
    runs = [(CARRYING[place], CARRYING[place]) for place, here in enumerate(held) if here]
    covered = {place for low, high in stretches(runs, CARRYING) for place in range(low, high + 1)}
    assert covered == {place for place, here in enumerate(held) if here}
    assert all(second[0] > first[1] + 1 for first, second in zip(stretches(runs, CARRYING), stretches(runs, CARRYING)[1:], strict=False))


def test_an_open_run_reaches_the_newest_edition() -> None:
    assert stretches([(CARRYING[2], OPEN)], CARRYING) == ((2, 7),)


def test_editions_that_are_not_known_yet_do_not_count() -> None:
    assert stretches([(CARRYING[2], OPEN)], CARRYING[:2]) == ()


def test_before_the_first_edition_nothing_is_known() -> None:
    assert intervals([(0, 7)], CARRYING, lambda _: [date(2012, 1, 1)]) == (Interval(Bound(by="2018-01-26"), None),)


def test_neighbouring_days_leave_no_gap() -> None:
    first = ordinal(DAY)
    assert bounded(first, ordinal(DAY + timedelta(days=1))) == Bound(day=DAY + timedelta(days=1))


@pytest.mark.parametrize(
    ("own", "bound"),
    [
        ([], Bound(after="2018-01-26", by="2018-02-25")),
        ([date(2018, 2, 1)], Bound(day=date(2018, 2, 1))),
        ([date(2018, 2, 1), date(2018, 2, 3)], Bound(day=date(2018, 2, 1))),
        ([date(2018, 2, 25)], Bound(day=date(2018, 2, 25))),
        ([date(2018, 1, 26)], Bound(after="2018-01-26", by="2018-02-25")),
        ([date(2006, 12, 23)], Bound(after="2018-01-26", by="2018-02-25")),
        ([date(2018, 3, 1)], Bound(after="2018-01-26", by="2018-02-25")),
    ],
)
def test_a_stated_day_narrows_a_gap_and_overrides_no_edition(own: list[date], bound: Bound) -> None:
    assert bounded(CARRYING[0], CARRYING[1], own) == bound
