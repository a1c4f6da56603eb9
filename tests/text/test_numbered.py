"""Enumerations by number inside one field."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.text.numbered import items, numbered


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(1)-(2) Tunisia (3) Libya (4) Algeria", {1: "Tunisia", 2: "Tunisia", 3: "Libya", 4: "Algeria"}),
        ("(1) to (3) Algeria (4) Morocco", {1: "Algeria", 2: "Algeria", 3: "Algeria", 4: "Morocco"}),
        ("1) Mullah, 2) Maulavi,", {1: "Mullah", 2: "Maulavi"}),
        ("(1) A-1 (Indian) issued in Bombay (2)B-2 (3) C", {1: "A-1 (Indian) issued in Bombay", 2: "B-2", 3: "C"}),
        ("a) Palaro, b) Odek, c) Atyak", {1: "Palaro", 2: "Odek", 3: "Atyak"}),
        ("(1) first (5) not the second (2) second", {1: "first (5) not the second", 2: "second"}),
        ("(1) only", {1: "only"}),
        ("(1) - (2) Shabwa", {2: "Shabwa"}),
        ("(1) Beja (2) - (3) -", {1: "Beja"}),
    ],
)
def test_items_are_found_by_their_numbers(text: str, expected: dict[int, str]) -> None:
    assert numbered(text) == expected


@pytest.mark.parametrize("text", ["", "Tunis", "Flat (1), Tunis", "(2) second only", "b) x", "x) y", "(as at 2013)"])
def test_a_text_that_does_not_begin_with_the_first_mark_is_no_enumeration(text: str) -> None:
    assert numbered(text) is None


@given(st.text(max_size=200))
def test_any_text_is_read_without_failing(text: str) -> None:
    assert all(item.strip() for item in items(text))


@given(st.lists(st.sampled_from(["Tunis", "Sfax", "Al Quds", "12 Main St"]), min_size=1, max_size=9))
def test_what_is_enumerated_comes_back(words: list[str]) -> None:
    text = " ".join(f"({n}) {word}" for n, word in enumerate(words, start=1))
    assert numbered(text) == dict(enumerate(words, start=1))
