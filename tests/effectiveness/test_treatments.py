"""Every treatment: repeatable, never the name itself, one script, and what its description promises."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import DamerauLevenshtein

from casemate.effectiveness.draw import Draw
from casemate.effectiveness.question import Question
from casemate.effectiveness.treatments import TREATMENTS, Treatment, chosen
from casemate.effectiveness.written import written
from casemate.errors import UsageError
from casemate.model.listing import Country, Listing, Name
from casemate.text.identifiers import normalise
from casemate.text.names import prepare
from casemate.text.scripts import script_of_char
from tests.effectiveness.listings import listings

BY_ID = {treatment.id: treatment for treatment in TREATMENTS}
#: Those that ask for a name or number as it stands, and are meant to.
AS_IT_STANDS = {"exact", "former", "original_script", "birth_date", "id_only"}
RESPELT = {"cyrillic": "Cyrl", "arabic": "Arab"}

texts = st.text(st.characters(categories=("L", "N", "Zs", "P", "M")), min_size=1, max_size=40)
schemata = st.sampled_from(["Person", "Company", "Vessel", "Organization", "CryptoWallet"])


def questions(treatment: Treatment) -> Iterator[tuple[Listing, Name, Question]]:
    """All that the treatment makes of the invented entries, with three seeds."""
    for listing in listings():
        for name in listing.names:
            for seed in range(3):
                question = treatment.ask(listing, name, Draw(seed, listing.id, name.text))
                if question is not None:
                    yield listing, name, question


def scripts(text: str) -> set[str]:
    return {script for char in unicodedata.normalize("NFC", text) if (script := script_of_char(char)) is not None}


@pytest.mark.parametrize("treatment", TREATMENTS, ids=lambda one: one.id)
def test_a_treatment_applies_to_some_entry(treatment: Treatment) -> None:
    assert next(questions(treatment), None) is not None


@pytest.mark.parametrize("treatment", TREATMENTS, ids=lambda one: one.id)
def test_the_same_seed_asks_the_same(treatment: Treatment) -> None:
    assert list(questions(treatment)) == list(questions(treatment))


@pytest.mark.parametrize("treatment", [one for one in TREATMENTS if one.id not in AS_IT_STANDS], ids=lambda one: one.id)
def test_a_treatment_never_asks_for_the_name_itself(treatment: Treatment) -> None:
    for listing, name, question in questions(treatment):
        assert question.names[0].casefold() not in (name.text.casefold(), written(name, listing).text.casefold())


@pytest.mark.parametrize("treatment", TREATMENTS, ids=lambda one: one.id)
def test_a_treatment_never_mixes_scripts(treatment: Treatment) -> None:
    for _, name, question in questions(treatment):
        for text in question.names:
            expected = {RESPELT[treatment.id]} if treatment.id in RESPELT else scripts(name.text)
            assert scripts(text) <= expected


@given(texts, schemata, st.sampled_from(TREATMENTS), st.integers(0, 9))
def test_no_name_makes_a_treatment_fail_or_mix_scripts_or_ask_for_nothing(text: str, schema: str, treatment: Treatment, seed: int) -> None:
    listing = Listing("l:1", schema, (Name(text, script=None),), countries=(Country("country", "ru", "ru"), Country("country", "ir", "ir")))
    question = treatment.ask(listing, listing.names[0], Draw(seed))
    if question is not None:
        assert question.names or question.identifiers
        if treatment.id not in RESPELT:
            assert scripts(" ".join(question.names)) <= scripts(text) | scripts(text.lower()) | scripts(text.upper())


def test_a_typing_error_is_one_edit() -> None:
    for listing, name, question in questions(BY_ID["typo"]):
        base = written(name, listing).text.casefold()
        assert DamerauLevenshtein.distance(base, question.names[0].casefold()) == 1


def test_two_typing_errors_are_at_most_two_edits() -> None:
    for listing, name, question in questions(BY_ID["two_typos"]):
        base = written(name, listing).text.casefold()
        assert 1 <= DamerauLevenshtein.distance(base, question.names[0].casefold()) <= 2


def test_all_four_kinds_of_typing_error_occur() -> None:
    lengths = {len(question.names[0]) - len(written(name, listing).text) for listing, name, question in questions(BY_ID["typo"])}
    assert lengths == {-1, 0, 1}


def test_a_word_left_out_is_one_word_less() -> None:
    for listing, name, question in questions(BY_ID["dropped"]):
        base = written(name, listing).text.split()
        left = question.names[0].split()
        assert len(left) == len(base) - 1
        assert all(word in base for word in left)


def test_the_only_word_that_tells_whom_is_meant_is_never_left_out() -> None:
    listing = Listing("l:1", "Company", (Name("ZARVAN GENERAL TRADING LLC"),))
    asked = {question.names[0] for seed in range(40) if (question := BY_ID["dropped"].ask(listing, listing.names[0], Draw(seed)))}
    assert asked == {"ZARVAN GENERAL LLC", "ZARVAN TRADING LLC"}


@pytest.mark.parametrize("treatment", ["typo", "split", "dropped", "joined"])
def test_the_words_of_a_long_legal_form_are_left_alone(treatment: str) -> None:
    listing = Listing("l:1", "Company", (Name("OBELINSKAYA MASHINA ZAVODA Joint Stock Company"),))
    for seed in range(40):
        question = BY_ID[treatment].ask(listing, listing.names[0], Draw(seed))
        assert question is not None
        assert question.names[0].endswith(" Joint Stock Company")


def test_another_order_has_the_same_words() -> None:
    for listing, name, question in questions(BY_ID["reordered"]):
        assert sorted(question.names[0].split()) == sorted(written(name, listing).text.split())


@pytest.mark.parametrize("treatment", ["joined", "split"])
def test_joining_and_splitting_keep_every_letter(treatment: str) -> None:
    for listing, name, question in questions(BY_ID[treatment]):
        assert question.names[0].replace(" ", "") == written(name, listing).text.replace(" ", "")


def test_initials_keep_the_family_name_that_the_list_states() -> None:
    for _, name, question in questions(BY_ID["initials"]):
        if "," in name.text:
            assert question.names[0].endswith(name.text.partition(",")[0])


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        (Name("QUINTARREZ, José"), "J. QUINTARREZ"),
        (Name("José Quintarrez", parts=(("firstName", "José"), ("lastName", "Quintarrez"))), "J. Quintarrez"),
        (Name("QUINTARREZ José", parts=(("lastName", "QUINTARREZ"),)), "J. QUINTARREZ"),
        (Name("AL-TAMIRI, al-Rahim"), "R. AL-TAMIRI"),
        (Name("José Quintarrez"), None),
    ],
)
def test_initials_need_a_family_name_that_the_list_states(name: Name, asked: str | None) -> None:
    listing = Listing("l:1", "Person", (name,))
    question = BY_ID["initials"].ask(listing, name, Draw(1))
    assert (None if question is None else question.names[0]) == asked


def test_another_wording_of_a_legal_form_is_the_same_form_to_the_reader() -> None:
    wordings = {question.names[0] for _, name, question in questions(BY_ID["legal_form"]) if name.text.startswith("ZARVAN")}
    assert wordings <= {"ZARVAN GENERAL TRADING CO. LTD", "ZARVAN GENERAL TRADING COMPANY LIMITED", "ZARVAN GENERAL TRADING COMPANY LTD."}


def test_another_legal_form_is_another_one_or_none() -> None:
    for _, name, question in questions(BY_ID["legal_form_swapped"]):
        before, after = (prepare(text, "Organization") for text in (name.text, question.names[0]))
        forms = [{token for token, role in zip(one.tokens, one.roles, strict=True) if role == "f"} for one in (before, after)]
        assert forms[0] != forms[1]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("AMBER TIDEWALKER 3", {"AMBER TIDEWALKER THREE"}),
        ("OCEAN VERDANCE 12", {"OCEAN VERDANCE TWELVE"}),
        ("SEA ZEPHYRINE IV", {"SEA ZEPHYRINE 4"}),
        ("Brigade 44 of the Amberline Front", {"Brigade Forty Four of the Amberline Front"}),
        ("Third Vostalin Research Institute", {"3rd Vostalin Research Institute", "3RD Vostalin Research Institute"}),
    ],
)
def test_a_number_is_written_the_other_way(text: str, asked: set[str]) -> None:
    listing = next(one for one in listings() if one.names[0].text == text)
    question = BY_ID["numbers"].ask(listing, listing.names[0], Draw(1))
    assert question is not None
    assert question.names[0].casefold() in {one.casefold() for one in asked}


def test_lost_letters_are_question_marks_and_the_rest_stays() -> None:
    for listing, name, question in questions(BY_ID["marks_lost"]):
        base = written(name, listing).text
        assert question.names[0] == "".join(char if char.isascii() else "?" for char in base)


def test_a_nickname_replaces_a_given_name_and_nothing_else() -> None:
    for listing, name, question in questions(BY_ID["nickname"]):
        base, asked = written(name, listing).text.split(), question.names[0].split()
        assert sum(one != two for one, two in zip(base, asked, strict=True)) == 1


def test_a_birth_date_is_off_by_a_day_or_a_year() -> None:
    for listing, _, question in questions(BY_ID["birth_date"]):
        asked = question.birth_dates[0]
        assert asked.start is not None
        listed = [dated.period for dated in listing.dates]
        assert asked not in listed
        assert any(one.start is not None and abs((asked.start - one.start).days) in (1, 365, 366) for one in listed)


def test_a_number_alone_is_one_that_the_party_bears_and_no_name() -> None:
    for listing, _, question in questions(BY_ID["id_only"]):
        assert question.names == ()
        assert question.identifiers[0] in listing.identifiers


@pytest.mark.parametrize(
    ("name", "country", "variants"),
    [
        ("Sergey Khoroshev", "ru", {"Horoshev", "Choroshev", "Khorocheff", "Khoroshyev", "Khoroscheff"}),
        ("Qasem Nouri", "ir", {"Ghasem", "Nuri", "Noori", "Nooury"}),
        ("Zhang Xiaoming", "cn", {"Chang", "Hsiao-ming"}),
    ],
)
def test_another_romanisation_is_one_that_the_culture_has(name: str, country: str, variants: set[str]) -> None:
    listing = Listing("l:1", "Person", (Name(name),), countries=(Country("nationality", country, country),))
    made = {question.names[0] for seed in range(60) if (question := BY_ID["transliteration"].ask(listing, listing.names[0], Draw(seed)))}
    assert {word for text in made for word in text.split()} & variants


def test_words_that_show_no_romanisation_are_left_alone_in_companies() -> None:
    listing = Listing("l:1", "Company", (Name("Blue Harbour Petrochem Trading"),), countries=(Country("country", "ir", "ir"),))
    assert BY_ID["transliteration"].ask(listing, listing.names[0], Draw(1)) is None


@pytest.mark.parametrize(
    ("treatment", "name", "country", "asked"),
    [
        ("cyrillic", "PUTILIN, Sergey Shchukin", "ru", "Сергей Щукин Путилин"),
        ("arabic", "AL-RASHIDI, Abdallah Karim", "iq", "عبدالله كريم الرشيدي"),
    ],
)
def test_a_latin_name_is_put_into_the_letters_of_its_country(treatment: str, name: str, country: str, asked: str) -> None:
    listing = Listing("l:1", "Person", (Name(name),), countries=(Country("nationality", country, country),))
    question = BY_ID[treatment].ask(listing, listing.names[0], Draw(1))
    assert question is not None
    assert question.names == (asked,)


def test_ten_treatments_are_basic() -> None:
    assert [one.id for one in chosen(["basic"])] == [
        "exact", "typo", "two_typos", "dropped", "reordered", "transliteration", "dropped_typo", "reordered_typo", "joined", "split",
    ]  # fmt: skip


def test_an_unknown_treatment_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(UsageError, match="exact"):
        chosen(["nonsense"])


def test_identifiers_that_name_nobody_are_not_asked_for() -> None:
    for _, _, question in questions(BY_ID["id_only"]):
        form = normalise(question.identifiers[0].kind, question.identifiers[0].value)
        assert form is not None
        assert form.usable
