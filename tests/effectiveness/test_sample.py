"""Which names of which entries are asked for."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from casemate.effectiveness.sample import cases
from casemate.effectiveness.treatments import chosen
from tests.effectiveness.listings import listings

TYPO, FORMER, EXACT = chosen(["typo"]), chosen(["former"]), chosen(["exact"])


def test_each_entry_is_asked_for_once_per_treatment() -> None:
    entries = [case.entry for case in cases(listings(), TYPO, count=100, seed=1)]
    assert len(entries) == len(set(entries)) == len(listings())


def test_lists_have_equal_shares_as_far_as_they_have_entries() -> None:
    assert Counter(case.list for case in cases(listings(), EXACT, count=10, seed=1)) == {"one": 5, "two": 5}


def test_a_list_with_too_few_entries_leaves_its_share_to_the_others() -> None:
    few = [one for one in listings() if one.list == "two" or one.id == "one:1"]
    assert Counter(case.list for case in cases(few, EXACT, count=10, seed=1)) == {"one": 1, "two": 9}


def test_where_a_treatment_applies_to_fewer_there_are_fewer() -> None:
    found = cases(listings(), FORMER, count=100, seed=1)
    assert len(found) == 10
    assert all(case.name.startswith("Former ") for case in found)


def test_the_order_of_the_listings_changes_nothing() -> None:
    assert cases(listings(), TYPO, count=12, seed=4) == cases(listings()[::-1], TYPO, count=12, seed=4)


def test_another_seed_asks_otherwise() -> None:
    assert cases(listings(), TYPO, count=12, seed=1) != cases(listings(), TYPO, count=12, seed=2)


def test_what_is_asked_of_an_entry_stays_when_another_goes() -> None:
    before = {case.entry: case for case in cases(listings(), TYPO, count=100, seed=1)}
    after = {case.entry: case for case in cases(listings()[1:], TYPO, count=100, seed=1)}
    assert after == {key: before[key] for key in after}


def test_weak_aliases_are_not_asked_for() -> None:
    weak = {name.text for one in listings() for name in one.names if name.quality == "weak"}
    assert all(case.name not in weak for seed in range(5) for case in cases(listings(), EXACT, count=100, seed=seed))


def test_an_entry_of_weak_aliases_alone_is_passed_over() -> None:
    only = [replace(one, names=tuple(replace(name, quality="weak") for name in one.names)) for one in listings()]
    assert cases(only, EXACT, count=10, seed=1) == []
