"""Names are made ready for comparing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.text.names import MAX_TOKEN, MAX_TOKENS, ROLES, prepare


@pytest.mark.parametrize(
    ("text", "schema", "tokens", "roles"),
    [
        ("PUTIN, Vladimir Vladimirovich", "Person", "vladimir vladimirovich putin", "www"),
        ("V. V. Putin", "Person", "v v putin", "iiw"),
        ("J.-C. Juncker", "Person", "j c juncker", "iiw"),
        ("'Abd al-'Aziz bin Salih", "Person", "abd al aziz bin salih", "wpwpw"),
        ("Al-Qa'ida", "Organization", "al qaida", "pw"),
        ("Dr. Rami Makhlouf", "Person", "dr rami makhlouf", "tww"),
        ("Gazprom OAO", "Company", "gazprom jsc", "wf"),
        ("Open Joint Stock Company Gazprom", "Company", "jsc gazprom", "fw"),
        ("Oboronnye Initsiativy o.O.O.", "Company", "oboronnye initsiativy llc", "wwf"),
        ("ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ «БАЙКАЛ»", "Company", "llc baykal", "fw"),
        ("Siemens Aktiengesellschaft", "Company", "siemens ag", "wf"),
        ("Maersk A/S", "Company", "maersk ag", "wf"),
        ("A.B.C. Company", "Company", "abc co", "wf"),
        ("Fund III Ltd.", "Company", "fund 3 ltd", "gnf"),
        ("Brigade Forty-Four", "Organization", "brigade 44", "gn"),
        ("1st International Bank", "Company", "1 international bank", "ngg"),
        ("Smith & Sons Co., Ltd.", "Company", "smith and sons ltd", "wpgf"),
        ("SA, Jong-il", "Person", "jong il sa", "www"),
        ("Xi Jinping", "Person", "xi jinping", "ww"),
        ("Pol Pot 007", None, "pol pot 7", "wwn"),
    ],
)
def test_tokens_and_roles_are_these(text: str, schema: str | None, tokens: str, roles: str) -> None:
    prepared = prepare(text, schema)
    assert (" ".join(prepared.tokens), prepared.roles) == (tokens, roles)


@pytest.mark.parametrize("text", ["Trading Company Ltd.", "Ltd", "The General Company", "44", "X", "***", "S.A."])
def test_a_name_of_nothing_but_generic_words_keeps_them(text: str) -> None:
    assert prepare(text).tokens
    assert prepare(text, "Company").tokens


@pytest.mark.parametrize("text", ["", "   ", "\u200b\u200f", "\U0001f600"])
def test_what_shows_nothing_has_no_tokens(text: str) -> None:
    assert prepare(text).tokens == ()


@pytest.mark.parametrize(("text", "family"), [("AL-ZAWAHIRI, Ayman", 2), ("Ayman al-Zawahiri", 0), ("Bank Melli, Ltd.", 0), ("A, B, C", 0)])
def test_the_family_name_before_the_comma_is_known(text: str, family: int) -> None:
    assert prepare(text).family == family


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("PUTIN, Vladimir", "Vladimir Putin"),
        ("Erdoğan", "ERDOGAN"),
        ("CRYSTALORD LIMITED", "Crystalord Ltd"),
        ("Société Générale S.A.", "SOCIETE GENERALE SA"),
        ("Straße Müller", "strasse muller"),
    ],
)
def test_case_marks_and_order_do_not_change_the_key(first: str, second: str) -> None:
    assert prepare(first, "Company").key == prepare(second, "Company").key


@given(st.text(max_size=300), st.sampled_from([None, "Person", "Company", "Vessel"]))
def test_any_text_gives_short_ascii_tokens_with_a_role_each(text: str, schema: str | None) -> None:
    prepared = prepare(text, schema)
    assert len(prepared.tokens) == len(prepared.roles) == len(prepared.weights) <= MAX_TOKENS
    assert set(prepared.roles) <= set(ROLES)
    assert all(token.isascii() and token.isalnum() and 0 < len(token) <= MAX_TOKEN for token in prepared.tokens)
    assert all(0 < weight <= 1.3 for weight in prepared.weights)


@given(st.lists(st.text("abcdefghijklmnopqrstuvwxyz", min_size=2, max_size=9), min_size=1, max_size=6))
def test_preparing_the_tokens_again_changes_nothing(words: list[str]) -> None:
    first = prepare(" ".join(words), "Person")
    assert prepare(" ".join(first.tokens), "Person").tokens == first.tokens


def test_a_name_of_ten_megabytes_is_cut_without_delay() -> None:
    assert len(prepare("a" * 10_000_000).tokens[0]) == MAX_TOKEN
    assert len(prepare("ab " * 3_000_000).tokens) == MAX_TOKENS
