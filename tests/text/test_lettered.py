"""Enumerations inside a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.text.lettered import lettered

CASES = [
    ("plain text", ("plain text", [])),
    ("a) one b) two", ("", ["one", "two"])),
    ("(a) one (b) two", ("", ["one", "two"])),
    ("a)one  \nb)two", ("", ["one", "two"])),
    ("Passport: a) A1; b) B2;", ("Passport:", ["A1", "B2"])),
    ("h) nothing starts with h", ("h) nothing starts with h", [])),
    ("a) one c) three b) late", ("", ["one", "three b) late"])),
    ("g) x h) y ı) z", ("g) x h) y ı) z", [])),
    ("a) x b) y c) z ç) w d) v", ("", ["x", "y", "z", "w", "v"])),
    (" ".join(f"{letter}) {letter.upper()}" for letter in "abcdefghiıj"), ("", ["A", "B", "C", "D", "E", "F", "G", "H", "I", "I", "J"])),
    ("first b) second", ("", ["first", "second"])),
    ("name (a) of it", ("name", ["of it"])),
    ("", ("", [])),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_an_enumeration_is_split_at_its_letters(text: str, expected: tuple[str, list[str]]) -> None:
    assert lettered(text) == expected


@given(st.text(max_size=60))
def test_no_letter_or_digit_of_a_text_is_lost_but_the_marks(text: str) -> None:
    head, items = lettered(text)
    kept = sum(c.isdigit() for c in head + "".join(items))
    assert kept == sum(c.isdigit() for c in text)


@given(st.lists(st.text("xyz0 ", min_size=1, max_size=5).filter(str.strip), min_size=1, max_size=8))
def test_a_written_enumeration_is_read_back(items: list[str]) -> None:
    text = " ".join(f"{letter}) {item}" for letter, item in zip("abcdefgh", items, strict=False))
    assert lettered(text) == ("", [item.strip() for item in items])
