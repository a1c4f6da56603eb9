"""Cells of names, taken apart by the documented rules; no word of a name is lost."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.sources.eu_journal_sanctions.names import read_names

PERSONS = {
    "a variant inside the name": ("Jane (a.k.a. Jain) SAMPLE", ["Jane SAMPLE", "Jain SAMPLE"]),
    "several variants": (
        "Dr Jane (a.k.a. Jain, Jayn or Jeyn) SAMPLE", ["Dr Jane SAMPLE", "Dr Jain SAMPLE", "Dr Jayn SAMPLE", "Dr Jeyn SAMPLE"],
    ),
    "two brackets, one variant at a time": (
        "Jane (a.k.a. Jain) Mary (a.k.a. Mari) SAMPLE", ["Jane Mary SAMPLE", "Jain Mary SAMPLE", "Jane Mari SAMPLE"],
    ),
    "a variant of two words": ("Abdul-Sattar (a.k.a. Abd al-Sattar) SAMPLE", ["Abdul-Sattar SAMPLE", "Abd al-Sattar SAMPLE"]),
    "a bracket that was never opened": ("Jane SAMPEL a.k.a. Sampell)", ["Jane SAMPEL", "Jane Sampell"]),
    "a whole name behind": ("Jane SAMPLE (a.k.a. Jain Mari SAMPLE)", ["Jane SAMPLE", "Jain Mari SAMPLE"]),
    "a whole name behind, and the name in its script": (
        "Olga Pavlovna SAMPLE (a.k.a. Olha SAMPLE) Ольга Павловна САМПЛ", ["Olga Pavlovna SAMPLE", "Olha SAMPLE", "Ольга Павловна САМПЛ"],
    ),
    "a word behind that is like the name's": ("Osama SAMPLE a.k.a. Usama أسامة سمبل", ["Osama SAMPLE", "Usama SAMPLE", "أسامة سمبل"]),
    "a word behind that is like none": ("Igor SAMPLE (a.k.a. Bes (devil))", ["Igor SAMPLE", "Bes (devil)"]),
    "two scripts": ("Kim SAMPLE 김삼플", ["Kim SAMPLE", "김삼플"]),
    "two scripts and a label": ("Jane SAMPLE (Russian:Джейн САМПЛ)", ["Jane SAMPLE", "Джейн САМПЛ"]),
    "a list in another script's bracket": ("شيخ سمبل (Shaykh Sample; Cheikh Sample, Sheik Sample)",
                                           ["شيخ سمبل", "Shaykh Sample", "Cheikh Sample", "Sheik Sample"]),
    "another bracket": ("Jane SAMPLE (Jain SAMPEL)", ["Jane SAMPLE (Jain SAMPEL)"]),
    "an alias that is no a.k.a.": ("Captain Jane (alias Toto) SAMPLE", ["Captain Jane (alias Toto) SAMPLE"]),
    "a name before marriage": ("Jane SAMPLE (born EXAMPLE)", ["Jane SAMPLE (born EXAMPLE)"]),
    "a bracket left open": ("Джейн САМПЛ (ПРИМЕР", ["Джейн САМПЛ (ПРИМЕР)"]),
    "nothing but marks": ("(),", ["()"]),
}  # fmt: skip
OTHERS = {
    "as many words as the variant has": (
        "Sample Office (a.k.a. Sample Agency) of the State",
        ["Sample Office of the State", "Sample Agency of the State"],
    ),
    "abbreviations": ("Sample Corporation (Aliases: SAMCO, SACO)", ["Sample Corporation", "SAMCO", "SACO"]),
    "a name in quotation marks": ("Sample Guards Ltd (aka ‘Sample Hunters’)", ["Sample Guards Ltd", "Sample Hunters"]),
    "without a bracket": ("SAMPLET a.k.a. SAMPLYOT", ["SAMPLET", "SAMPLYOT"]),
    "an abbreviation stays": ("Sample Institute (SI)", ["Sample Institute (SI)"]),
    "names with legal forms": ("AO Sampl, JSC Sample, OJSC Sample Works", ["AO Sampl", "JSC Sample", "OJSC Sample Works"]),
    "names that share a word, and acronyms": (
        "SAMCO, Sample Trade Center, STC, Sample Industries",
        ["SAMCO", "Sample Trade Center", "STC", "Sample Industries"],
    ),
    "lettered names": ("Groupe Exemple, (b) Groupe Islamiste Exemple, (c) GIE", ["Groupe Exemple", "Groupe Islamiste Exemple", "GIE"]),
    "semicolons": ("SAMPLE LAKES (SL); SAMPLE GREAT LAKES (SGL)", ["SAMPLE LAKES (SL)", "SAMPLE GREAT LAKES (SGL)"]),
    "a legal form behind a comma": (
        "Sample Technology Co., Ltd, Sample Optics Co., Limited",
        ["Sample Technology Co., Ltd", "Sample Optics Co., Limited"],
    ),
    "a form alone": ("Sample Complex, Joint-Stock Company", ["Sample Complex, Joint-Stock Company"]),
    "a place behind a comma": ("Penal Colony Example, Vladimir Oblast", ["Penal Colony Example, Vladimir Oblast"]),
    "a body of another": ("Air Force, IRGC", ["Air Force, IRGC"]),
    "an enumeration inside a name": (
        "Association for Education, Culture and Building Society",
        ["Association for Education, Culture and Building Society"],
    ),
    "the words before a name": ("aka: SAMPLE", ["SAMPLE"]),
}


@pytest.mark.parametrize(("text", "expected"), PERSONS.values(), ids=PERSONS.keys())
def test_a_persons_name_is_taken_apart(text: str, expected: list[str]) -> None:
    names = list(read_names(text, "primary", person=True).names)
    assert [name.text for name in names] == expected
    assert [name.kind for name in names] == ["primary"] + ["alias"] * (len(expected) - 1)


@pytest.mark.parametrize(("text", "expected"), OTHERS.values(), ids=OTHERS.keys())
def test_an_organisations_name_is_taken_apart(text: str, expected: list[str]) -> None:
    assert [name.text for name in read_names(text, "alias", person=False).names] == expected


def test_a_main_name_is_parted_where_it_goes_on_from_itself_and_branches_are_a_remark() -> None:
    cell = read_names("Bank Sample, Bank Sample Iran (including all branches) and subsidiaries", "primary", person=False)
    assert [(name.text, name.kind) for name in cell.names] == [("Bank Sample", "primary"), ("Bank Sample Iran", "alias")]
    assert cell.remarks == ["including all branches and subsidiaries"]
    whole = "Sample Company, Joint Stock Company Example Plant"
    assert [name.text for name in read_names(whole, "primary", person=False).names] == [whole]


def test_an_acronym_that_a_cell_lists_is_weak() -> None:
    names = read_names("JSC Sample, SMPL", "alias", person=False).names
    assert [(name.text, name.quality) for name in names] == [("JSC Sample", "strong"), ("SMPL", "weak")]


def test_a_nickname_of_one_word_is_weak_and_a_spelling_is_not() -> None:
    found = read_names("Osama SAMPLE (a.k.a. Usama, Fritz)", "primary", person=True).names
    assert [(name.text, name.quality) for name in found] == [("Osama SAMPLE", "strong"), ("Usama SAMPLE", "strong"), ("Fritz", "weak")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Sample (formerly listed as)", [("Jane Sample", "former", None)]),
        ("Jane Sample (as previously listed)", [("Jane Sample", "former", None)]),
        ("Jane (Previously listed as. In Arabic: جين سمبل)", [("Jane", "former", None), ("جين سمبل", "former", "ara")]),
        ("SAMPLE Bank (formerly. EXAMPLEBANK)", [("SAMPLE Bank", "alias", None), ("EXAMPLEBANK", "former", None)]),
        (
            "Sample JSC (formerly “High Gold” or “Hy Gold”)",
            [("Sample JSC", "alias", None), ("High Gold", "former", None), ("Hy Gold", "former", None)],
        ),
        ("f.k.a.: Sample Ministry", [("Sample Ministry", "former", None)]),
        ("Джейн Ukrainian: Джейн Самплiв", [("Джейн", "alias", None), ("Джейн Самплiв", "alias", "ukr")]),
    ],
)
def test_former_names_and_languages_are_told(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert [(name.text, name.kind, name.language) for name in read_names(text, "alias", person=False).names] == expected


@pytest.mark.parametrize(
    ("text", "names", "remark"),
    [
        ("Jane Sample (born on 5.2.1970 in Sampletown)", ["Jane Sample"], "born on 5.2.1970 in Sampletown"),
        ("Jane Sample, born 1 Jan. 1970 (passport no 12)", ["Jane Sample"], "born 1 Jan. 1970 (passport no 12)"),
        ("Jane Sample (born in 1971 (Jain Sample; Jayn Sample))", ["Jane Sample", "Jain Sample", "Jayn Sample"], "born in 1971"),
        (
            "Jane. Date of birth: 1.4.1963. Nationality: Sample. In Arabic: جين",
            ["Jane", "جين"],
            "Date of birth: 1.4.1963. Nationality: Sample",
        ),
        ("Jane (Date of birth: 1.4.1963; place of birth: Sample)", ["Jane"], "Date of birth: 1.4.1963; place of birth: Sample"),
        ("Jane, date of birth 1.4.1963 in Sample", ["Jane"], "date of birth 1.4.1963 in Sample"),
        ("Jane (original script: جين) (ID no 98765; born: A (B))", ["Jane", "جين"], "ID no 98765; born: A (B)"),
        ("Jane born 12 Dec. 1965 in A (province) (as previously listed)", ["Jane"], "born 12 Dec. 1965 in A (province)"),
    ],
)
def test_a_birth_is_a_remark_on_the_name(text: str, names: list[str], remark: str) -> None:
    cell = read_names(text, "alias", person=True)
    assert ([name.text for name in cell.names], cell.remarks) == (names, [remark])


_WORDS = (
    "Jane", "Sample", "(a.k.a.", "(born", "5", "in)", ",", ";", "a.k.a.", "Jain", "Джейн", "Самплiв", "جين", "Russian:", "or", "‘X’", "(",
    ")",
)  # fmt: skip


@given(st.lists(st.sampled_from(_WORDS), max_size=12))
def test_no_word_is_lost(words: list[str]) -> None:
    text = " ".join(words)
    cell = read_names(text, "primary", person=True)
    kept = {word for said in (*(name.text for name in cell.names), *cell.remarks) for word in re.findall(r"[^\W_]+", said)}
    assert set(re.findall(r"[^\W_]+", text)) - kept <= {"a", "k", "Russian", "or"}
