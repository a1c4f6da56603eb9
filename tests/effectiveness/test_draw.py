"""Chance that can be repeated."""

from __future__ import annotations

from collections import Counter

from casemate.effectiveness.draw import Draw


def test_a_seed_draws_these_numbers_on_every_machine() -> None:
    draw = Draw(1, "typo", "l:1")
    assert [draw.below(100) for _ in range(6)] == [92, 19, 41, 25, 56, 77]


def test_another_seed_draws_otherwise() -> None:
    assert [Draw(1).below(1 << 62)] != [Draw(2).below(1 << 62)]


def test_every_number_is_as_likely_as_another() -> None:
    draw = Draw(7)
    counts = Counter(draw.below(10) for _ in range(20_000))
    assert all(1_800 < counts[number] < 2_200 for number in range(10))


def test_a_shuffle_keeps_every_item() -> None:
    assert sorted(Draw(3).shuffled(list(range(50)))) == list(range(50))


def test_some_are_different_places() -> None:
    assert len(set(Draw(3).some(list(range(50)), 20))) == 20
