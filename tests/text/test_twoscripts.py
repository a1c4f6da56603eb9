"""Names in two scripts: parted only where each half can be a whole name, and no word is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.text.languages import language_code
from casemate.text.twoscripts import in_two_scripts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ali Example علي مثال", ("Ali Example", "علي مثال")),
        ("علي مثال Ali Example", ("علي مثال", "Ali Example")),
        ("Oleg Sample, Олег Самплов", ("Oleg Sample", "Олег Самплов")),
        ("Jin Sample 金样", ("Jin Sample", "金样")),
        ("Kim Sample 김 샘플", ("Kim Sample", "김 샘플")),
        ("Jin Sample (金样)", ("Jin Sample", "金样")),
        ("علي (Ali)", ("علي", "Ali")),
        ("SAMPLE, Aleksandr (Alexander) (Александр САМПЛОВ)", ("SAMPLE, Aleksandr (Alexander)", "Александр САМПЛОВ")),
        ("PMC Sample (ЧВК Пример", ("PMC Sample", "ЧВК Пример")),
    ],
)
def test_a_name_and_its_other_form_are_two_names(text: str, expected: tuple[str, ...]) -> None:
    assert in_two_scripts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ali Example",
        "علي مثال",
        "OOO Пример",
        "ООО Sample Trade",
        "Open Joint Stock Company Завод Имени",
        "Завод Имени X1",
        "Sample (Hong Kong) 有限公司",
        "Sample Trade (有限公司)",
        "Пример (Sample Пример)",
        "Русский Примeр",
        "Danila SIŇ̀UCHIN",
        "Ali علي Example مثال",
        "ЗАО Пример (12)",
        "Банк Пример (AO)",
        "Kazakh: “United Sample Group”“Жауапкершілігі Шектеулі”",
        "()",
        "",
    ],
)
def test_any_other_name_stays_whole(text: str) -> None:
    assert in_two_scripts(text) == (text,)


@given(st.text(alphabet="ab é жщ علم 金 (),-1", max_size=40))
def test_no_letter_is_lost(text: str) -> None:
    assert [sign for half in in_two_scripts(text) for sign in half if sign.isalnum()] == [sign for sign in text if sign.isalnum()]


@pytest.mark.parametrize(("text", "code"), [("Tigrinya", "tir"), (" arabic ", "ara"), ("Moroccan", None), ("Arabic name", None)])
def test_a_language_is_known_by_its_whole_name(text: str, code: str | None) -> None:
    assert language_code(text) == code
