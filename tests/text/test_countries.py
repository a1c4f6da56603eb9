"""Country names as lists write them."""

from __future__ import annotations

import csv

import pytest
from lxml import etree
from tests.realdata import real

from casemate.text.countries import MAX_LENGTH, country_code, country_name
from casemate.text.country_table import TABLE

AS_LISTS_WRITE_THEM = {
    "kp": ["Korea, North", "North Korea", "Korea, Democratic People's Republic of", "Democratic People’s Republic of Korea", "DPRK"],
    "kr": ["Korea, South", "Korea, Republic of", "Republic of Korea"],
    "cd": ["Congo, Democratic Republic of the", "Democratic Republic of the Congo", "Congo (Democratic Republic)", "Zaire", "DRC"],
    "cg": ["Congo", "Congo, Republic of the", "Republic of the Congo"],
    "mm": ["Burma", "Burma (Myanmar)", "Myanmar/Burma", "Myanmar"],
    "ci": ["Ivory Coast", "Cote d'Ivoire", "CÔTE D’IVOIRE", "Cote d Ivoire"],
    "ps": ["Palestinian", "West Bank", "Gaza", "West Bank/Gaza", "Palestine, State of"],
    "ru": ["Russia", "Russian Federation", "RUSSIAN", "russian federation.", "RUS"],
    "tr": ["Turkey", "Türkiye", "Turkey/Türkiye", "Republic of Turkey"],
    "gm": ["The Gambia", "Gambia, The", "Gambia"],
    "ir": ["Iran", "Iran (Islamic Republic of)", "Islamic Republic of Iran", "Iranian", "IR", "irn"],
    "sy": ["Syria", "Syrian Arab Republic", "Syrian"],
    "us": ["United States", "USA", "U.S.A.", "U.S.", "United States of America"],
    "gb": ["United Kingdom", "UK", "U.K.", "British", "United Kingdom of Great Britain and Northern Ireland"],
    "vn": ["Viet Nam", "Vietnam"],
    "vc": ["St. Vincent & the Grenadines", "Saint Vincent and the Grenadines"],
    "mk": ["Macedonia, The Former Yugoslav Republic of", "North Macedonia, The Republic of"],
    "hk": ["Hong Kong", "China (Hong Kong)", "Hong Kong SAR", "Hong Kong Special Administrative Region of China"],
    "ch": ["Schweiz", "Suisse", "Swiss"],
    "ua-43": ["Crimea", "Crimea (Region of Ukraine)", "Region: Crimea", "Autonomous Republic of Crimea, Ukraine"],
    "ua-40": ["Sevastopol", "City of Sevastopol"],
    "ua-14": ["Donetsk", "Donetsk Oblast", "so-called Donetsk People's Republic"],
    "ua-09": ["Luhansk", "Lugansk", "Luhansk People's Republic"],
    "ua-65": ["Kherson"],
    "ua-23": ["Zaporizhzhia"],
    "ua": ["Ukraine", "Ukrainian", "Ukrainian SSR", "Former USSR Currently Ukraine", "USSR (now Ukraine)"],
    "su": ["USSR", "Union of Soviet Socialist Republics", "Soviet Union", "suhh"],
    "yu": ["Yugoslavia", "Former Yugoslavia"],
    "cs": ["Serbia and Montenegro"],
    "cshh": ["Czechoslovakia"],
    "dd": ["German Democratic Republic", "East Germany"],
}


@pytest.mark.parametrize(("text", "code"), [(text, code) for code, texts in AS_LISTS_WRITE_THEM.items() for text in texts])
def test_a_country_is_understood_as_lists_write_it(text: str, code: str) -> None:
    assert country_code(text) == code


@pytest.mark.parametrize(
    "text", ["", "   ", "Korea", "Congolese", "Dominican", "Atlantis", "undetermined", "Iran, Iraq", "the", "()", "x" * (MAX_LENGTH + 1)]
)
def test_a_text_that_names_no_country_or_two_is_not_understood(text: str) -> None:
    assert country_code(text) is None


def test_every_name_and_code_of_the_table_stands_for_one_country() -> None:
    rows = [line.split("|") for line in TABLE.strip().replace("\n   ", "").splitlines()]
    wrong = [
        (form, code, country_code(form))
        for code, alpha3, name, *groups in rows
        for form in (code, alpha3, name, *(form for group in groups for form in group.split(";")))
        if form and country_code(form) != code
    ]
    assert wrong == []


def test_every_code_is_well_formed_and_stands_once() -> None:
    codes = [line.split("|")[0] for line in TABLE.strip().replace("\n   ", "").splitlines()]
    assert len(codes) == len(set(codes))
    assert all(code == code.lower() and code.replace("-", "").isalnum() for code in codes)


@pytest.mark.parametrize("code", ["ir", "ua-43", "su", "xk"])
def test_a_name_given_back_is_understood_again(code: str) -> None:
    assert country_code(country_name(code)) == code


def test_an_unknown_code_is_named_by_itself() -> None:
    assert country_name("q9") == "Q9"


@pytest.mark.real
@pytest.mark.parametrize(
    ("file", "column", "least"),
    [("ofac/2021-07-07_sdn_csv_set/add.csv", 4, 0.998), ("ofac/2018-12-19_sdn_csv_set/add.csv", 4, 0.998)],
)
def test_the_countries_of_real_ofac_addresses_are_understood(file: str, column: int, least: float) -> None:
    with real(file).open(encoding="latin-1", newline="") as stream:
        texts = [row[column].strip() for row in csv.reader(stream) if len(row) > column]
    stated = [text for text in texts if text and text != "-0-"]
    assert sum(country_code(text) is not None for text in stated) / len(stated) > least


@pytest.mark.real
def test_the_countries_of_a_real_un_list_are_understood() -> None:
    root = etree.parse(real("un/2026-02-27/consolidated.xml")).getroot()
    stated = [str(e.text).strip() for e in root.iter("COUNTRY", "NATIONALITY") for e in (e, *e) if e.text and e.text.strip()]
    assert sum(country_code(text) is not None for text in stated) / len(stated) > 0.99
