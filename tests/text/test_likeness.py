"""How alike two words are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.text.likeness import likeness

WORDS = st.text("abcdeghiklmnoprstuvyz", min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("youssef", "yusuf"),
        ("mohammed", "muhammad"),
        ("qaddafi", "gadhafi"),
        ("sechin", "sehcin"),
        ("mhmd", "mohammed"),
        ("ivanov", "ivanova"),
    ],
)
def test_spellings_of_one_name_are_alike(first: str, second: str) -> None:
    assert likeness(first, second) >= 0.6


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("kim", "kin"),
        ("chol", "chun"),
        ("pong", "pyong"),
        ("dulaimi", "tikriti"),
        ("hasan", "hussein"),
        ("44", "45"),
        ("a320", "a330"),
        ("li", "lu"),
    ],
)
def test_two_names_are_not(first: str, second: str) -> None:
    assert likeness(first, second) < 0.6


@given(WORDS, WORDS)
def test_likeness_is_symmetric_and_one_only_for_equal_words(first: str, second: str) -> None:
    assert likeness(first, second) == likeness(second, first)
    assert 0.0 <= likeness(first, second) <= 1.0
    assert (likeness(first, second) == 1.0) == (first == second)
