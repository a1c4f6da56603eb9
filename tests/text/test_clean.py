"""Disguises of a name are taken off."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.text.clean import MAX_CHARS, clean


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Vlad\u200bimir\u200d Putin", "Vladimir Putin"),
        ("\u202ePutin\u202c Vladimir\u200f", "Putin Vladimir"),
        ("Igor \U0001f600 Sechin\u2764\ufe0f", "Igor Sechin"),
        ("Ｂａｎｋ　Ｍｅｌｌｉ", "Bank Melli"),
        ("Рutin", "Putin"),
        ("Bаnk Меlli", "Bank Melli"),
        ("Путин", "Путин"),
        ("Пyтин", "Путин"),
        ("Bank\x00Melli\r\n\tIran", "Bank Melli Iran"),
        ("Al-Qa’ida", "Al-Qa'ida"),
        ("ʿAbd al-ʿAzīz", "'Abd al-'Azīz"),
        ("", ""),
        ("\u200b\u200f", ""),
    ],
)
def test_a_disguise_is_taken_off(written: str, plain: str) -> None:
    assert clean(written) == plain


@given(st.text(max_size=200))
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text(max_size=200))
def test_nothing_invisible_is_left(text: str) -> None:
    assert clean(text) == " ".join(clean(text).split())
    assert "\u200b" not in clean(text)


def test_ten_megabytes_are_cut() -> None:
    assert len(clean("ab \u200b" * 2_500_000)) <= MAX_CHARS
