"""Chinese and Korean syllables in Latin letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.text.likeness import likeness, likeness_of_readings
from casemate.text.syllables import readings, same_syllables

WORDS = "jinping chinping jung jeong xu hsu chang zhang jang kim gim lee maria yongnam li ri zh chou zhou"
SPELLINGS = st.sampled_from(WORDS.split())


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("jinping", "chinping"), ("zhou", "chou"), ("xu", "hsu"), ("zhang", "chang"), ("jung", "jeong"), ("hyok", "hyuk"),
        ("pyong", "byeong"), ("gang", "kang"), ("yongnam", "youngnam"), ("choe", "choi"),
    ],
)  # fmt: skip
def test_one_syllable_in_two_romanisations_is_the_same(first: str, second: str) -> None:
    assert same_syllables(first, second)
    assert likeness_of_readings(first, second) >= 0.8


@pytest.mark.parametrize(
    ("first", "second"),
    [("chiang", "chang"), ("jie", "chi"), ("yang", "yong"), ("chen", "chin"), ("fei", "wei"), ("lei", "lee"), ("huiling", "hailin")],
)
def test_another_vowel_or_final_is_another_syllable(first: str, second: str) -> None:
    assert not same_syllables(first, second)
    assert likeness_of_readings(first, second) == 0.0


@pytest.mark.parametrize(("first", "second"), [("chen", "chin"), ("yang", "yong"), ("chol", "chun")])
def test_a_letter_makes_another_syllable_in_latin_script_too(first: str, second: str) -> None:
    assert likeness(first, second) == 0.0


def test_words_of_other_languages_are_compared_as_words() -> None:
    assert readings("vladimir") == frozenset()
    assert likeness_of_readings("predi", "freddie") == likeness("predi", "freddie")


@given(SPELLINGS, SPELLINGS)
def test_the_same_is_the_same_both_ways(first: str, second: str) -> None:
    assert same_syllables(first, second) == same_syllables(second, first)
    assert same_syllables(first, first)
