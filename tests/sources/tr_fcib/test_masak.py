"""MASAK's lists: the text of list A, the workbooks of the others."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from casemate.errors import SourceError
from casemate.sources.tr_fcib import turkish
from tests.realdata import real
from tests.sources.opened import Opened, sample, write
from tests.sources.tr_fcib.books import DOMESTIC, HEADINGS_C, PERSON, books
from tests.sources.workbook import xlsx

ID = "tr_fcib"
A = "list-a.txt"


def of_text(tmp_path: Path, old: str = "", new: str = "") -> Opened:
    text = sample(ID, "masak-text")[A].decode()
    assert old in text
    return Opened(ID, write(tmp_path / "in", {A: text.replace(old, new) if old else text}))


@pytest.mark.real
def test_the_real_list_a_has_an_entry_for_each_name_label_and_one_company_in_prose() -> None:
    path = real("tr/fcib_freezes_text/plain.txt")
    read = Opened(ID, path)
    text = path.read_text(encoding="utf-8").replace("\xa0", " ").replace("\u2028", "\n")
    labels = re.findall(r"^[\t •]*(?:\d+ *[.-] *)?Adı(?: Soyadı)?[\t ]*(?::|$)", text, re.MULTILINE)
    companies = re.findall(r"\d{10} VKN", text)
    assert (len(labels), len(companies)) == (486, 1)
    assert len(read.listings) == 487
    assert read.reading.partial is None
    assert sum(read.journal.not_understood.values()) < 10
    cyrillic = set(re.findall(r"orjinal yazım[ı:; ]*([Ѐ-ӿ -]+[Ѐ-ӿ])", text))
    names = {name.text for listing in read.listings.values() for name in listing.names if name.script == "Cyrl"}
    assert len(cyrillic) >= 25
    assert {spelled.strip() for spelled in cyrillic} <= names


@pytest.mark.real
def test_the_real_list_a_has_the_passports_that_it_prints_behind_their_label() -> None:
    path = real("tr/fcib_freezes_text/plain.txt")
    text = path.read_text(encoding="utf-8").replace("\xa0", " ")
    printed = re.findall(r"^Pasaport Numarası[\t ]*:[\t ]*[^\n\d(]*? ?pasaport numarası:? ([A-Z]{0,3} ?\d{5,})", text, re.MULTILINE)
    held = {number.value for listing in Opened(ID, path).listings.values() for number in listing.identifiers}
    assert len(printed) > 60
    assert {number.strip() for number in printed} <= held


def test_a_person_is_read_field_by_field(tmp_path: Path) -> None:
    person = next(iter(of_text(tmp_path).listings.values()))
    assert [(name.text, name.kind) for name in person.names] == [
        ("MUSTER AL-ÖRNEK", "primary"),
        ("مستر المثال", "alias"),
        ("Abu Muster", "alias"),
        ("أبو مستر", "alias"),
        ("Ornek al-Muster", "former"),
        ("Muster Bey", "alias"),
    ]
    assert [(day.period.iso, day.period.circa) for day in person.dates] == [("1981-02-05", False), ("1972", True)]
    assert [(number.kind, number.value, number.country) for number in person.identifiers] == [
        ("passport", "M999999", "tn"),
        ("national_id", "0099999", None),
    ]
    assert [country.code for country in person.countries] == ["iq", "af"]
    assert [(place.kind, place.country) for place in person.places] == [("birth", "iq"), ("address", "af")]


def test_an_entry_without_its_name_keeps_its_aliases(tmp_path: Path) -> None:
    second = list(of_text(tmp_path).listings.values())[1]
    assert [(name.text, name.kind) for name in second.names] == [("Abdur Ornek", "alias"), ("Abdul Ornek", "alias")]
    assert [(place.kind, place.text) for place in second.places] == [("birth", "Örnek Köyü, Pakistan")]


def test_a_company_named_in_prose_is_an_entry_with_its_owner(tmp_path: Path) -> None:
    company = of_text(tmp_path).listings["A-0999999999"]
    assert company.caption == "ÖRNEK KUYUMCULUK LİMİTED ŞTİ."
    assert [(relation.kind, relation.target) for relation in company.relations] == [("owner", "MUSTER KIŞI")]


def test_the_section_says_what_an_entry_is(tmp_path: Path) -> None:
    assert [listing.schema for listing in of_text(tmp_path).listings.values()] == [
        "Person", "Person", "Organization", "Organization", "LegalEntity",
    ]  # fmt: skip


def test_an_id_does_not_depend_on_the_place_in_the_list(tmp_path: Path) -> None:
    text = sample(ID, "masak-text")[A].decode()
    head, first, rest = re.split(r"(?m)(?=^\t•\tAdı Soyadı|^256-)", text, maxsplit=2)
    swapped = Opened(
        ID, write(tmp_path / "swapped", {A: head + rest.partition("\t•\tDEAŞ")[0] + first + "\t•\tDEAŞ" + rest.partition("\t•\tDEAŞ")[2]})
    )
    assert set(swapped.listings) == set(of_text(tmp_path).listings)


@pytest.mark.parametrize(
    ("old", "new", "words", "line"),
    [
        ("Uyruğu						: a)", "Kan Grubu						: a)", "a label that is not known", 12),
        ("	•	DEAŞ ve EL-KAİDE İLE BAĞLANTILI GERÇEK KİŞİLER", "", "an entry before the first section", 4),
        ("0999999999 VKN’li", "bir", "a sentence in which no company is named", 39),
        ("SAMPLE WAL-JIHAD (SWJ)", "-", "an entry without a name", 43),
    ],
)
def test_a_changed_text_is_refused_with_its_line(tmp_path: Path, old: str, new: str, words: str, line: int) -> None:
    with pytest.raises(SourceError, match=words) as refused:
        of_text(tmp_path, old, new)
    assert (refused.value.file, refused.value.line) == (A, line)
    assert refused.value.remedy


def test_a_text_without_entries_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no entry"):
        Opened(ID, write(tmp_path / "in", {A: sample(ID, "masak-text")[A].splitlines(keepends=True)[0]}))


def test_another_encoding_is_refused_with_its_line(tmp_path: Path) -> None:
    data = sample(ID, "masak-text")[A].replace("Örnek bir".encode(), b"\xd6rnek bir")
    with pytest.raises(SourceError, match="not UTF-8") as refused:
        Opened(ID, write(tmp_path / "in", {A: data}))
    assert refused.value.line == 16


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("3 Aralık1979", "1979-12-03"),
        ("Tahmini olarak 1968", "1968"),
        ("1964-1969 Arası", "1964/1969"),
        ("1960 ve 1963 Arası", "1960/1963"),
        ("EYLÜL 1978", "1978-09"),
        ("21.04.1962", "1962-04-21"),
        ("1975 (Tahmini)", "1975"),
    ],
)
def test_turkish_dates_are_read(text: str, iso: str) -> None:
    assert turkish.period(text).iso == iso


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("PAKİSTAN", "pk"),
        ("IRAK", "iq"),
        ("İngiliz", "gb"),
        ("Suriye Arap Cumhuriyeti", "sy"),
        ("Trinidad and Tobago", "tt"),
        ("Atlantis", None),
    ],
)
def test_turkish_countries_are_read(text: str, code: str | None) -> None:
    assert turkish.country(text) == code


def test_the_workbooks_are_read_by_their_headings(tmp_path: Path) -> None:
    read = Opened(ID, write(tmp_path / "in", books()))
    person, company, bank = read.listings["C-99999999990"], read.listings["C-0999999999"], list(read.listings.values())[2]
    assert (person.schema, person.programmes, person.designated_on) == ("Person", ("TR-6415-7",), date(2021, 12, 25))
    assert (person.acts[0].dated, person.acts[0].published) == (date(2021, 12, 24), date(2021, 12, 25))
    assert [(fact.kind, fact.value, fact.note) for fact in person.facts] == [
        ("family", "AYŞE", "mother"),
        ("family", "ALİ", "father"),
        ("reason", "ÖRNEK ÖRGÜTÜ", "örgütü"),
    ]
    assert [(number.kind, number.value) for number in company.identifiers] == [("tax", "0999999999")]
    assert (bank.programmes, bank.designated_on) == (("TR-7262-3",), date(2013, 1, 22))
    assert [(name.text, name.kind) for name in bank.names] == [
        ("SAMPLE BANK", "primary"),
        ("SB", "alias"),
        ("Sample Banking", "alias"),
        ("OLD SAMPLE BANK", "former"),
    ]
    assert read.reading.partial == "without list A, list B"


def test_text_and_workbooks_in_one_folder_are_one_edition(tmp_path: Path) -> None:
    read = Opened(ID, write(tmp_path / "in", sample(ID, "masak-text") | books()))
    assert len(read.listings) == 8
    assert read.reading.partial == "without list B"


def test_list_a_alone_is_whole_and_warns_that_the_others_have_files_of_their_own(tmp_path: Path) -> None:
    read = of_text(tmp_path)
    assert read.reading.partial is None
    assert [warning.partition(":")[0] for warning in read.journal.warnings] == ["list A alone"]


@pytest.mark.parametrize(
    ("rows", "words", "line"),
    [
        ([[*HEADINGS_C, "KAN GRUBU"], [*PERSON, "0"]], "a column that is not known", 1),
        ([[*HEADINGS_C, "Uyruğu"], [*PERSON, "TÜRK"]], "stands twice", 1),
        ([HEADINGS_C, ["1", "", *PERSON[2:]]], "a row without a name", 2),
        ([HEADINGS_C[2:], PERSON[2:]], "no column of names", 1),
    ],
)
def test_a_changed_workbook_is_refused_with_its_row(tmp_path: Path, rows: list[list[str]], words: str, line: int) -> None:
    with pytest.raises(SourceError, match=words) as refused:
        Opened(ID, write(tmp_path / "in", {DOMESTIC: xlsx(rows)}))
    assert (refused.value.file, refused.value.line) == (DOMESTIC, line)


def test_a_workbook_whose_name_tells_no_list_is_not_recognised(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="this is not tr_fcib"):
        Opened(ID, write(tmp_path / "in", {"list.xlsx": books()[DOMESTIC]}))


def test_two_workbooks_of_one_list_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="two files of one list"):
        Opened(ID, write(tmp_path / "in", {DOMESTIC: books()[DOMESTIC], f"old-{DOMESTIC}": books()[DOMESTIC]}))
