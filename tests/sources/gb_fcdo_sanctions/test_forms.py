"""The UK Sanctions List in its three forms: what damaged files are refused with, what the forms give."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from casemate.errors import InputRefusedError, SourceError
from casemate.sources import registry
from tests.sources.opened import Opened, sample, write
from tests.sources.workbook import ODS_CELL, ods

ID = "gb_fcdo_sanctions"
FILES = {"xml": "UK-Sanctions-List.xml", "csv": "UK-Sanctions-List.csv"}


def changed(tmp_path: Path, form: str, before: str = "", after: str = "") -> Opened:
    """A sample with ``before`` replaced once."""
    text = sample(ID, form)[FILES[form]].decode()
    assert before in text
    return Opened(ID, write(tmp_path, {FILES[form]: text.replace(before, after, 1)}))


def table(tmp_path: Path, *rows: list[str], name: str = "FCDO_SL_2025-08-11.ods") -> Opened:
    body = "".join(f"<table:table-row>{''.join(ODS_CELL.format(escape(cell)) for cell in row)}</table:table-row>" for row in rows)
    return Opened(ID, write(tmp_path, {name: ods({"UK_Sanction_List": body})}))


HEADER = ["Unique ID", "OFSI Group ID", "Name", "Regime Name", "Type", "Designation source", "Date Designated", "Sanctions Imposed"]
ROW = ["RUS9001", "1", "EXAMPLE BANK", "Russia", "Entity", "UK", "24-02-2022", "Asset freeze, Travel Ban"]


@pytest.mark.parametrize(
    ("form", "before", "after", "message"),
    [
        ("xml", "<UniqueID>AFG9006</UniqueID>", "", r"UK-Sanctions-List\.xml:4: a designation without a UniqueID"),
        ("xml", "RUS9001", "AFG9006", "a Unique ID stands twice .*'AFG9006'"),
        ("xml", ">Individual<", ">Planet<", ":4: neither an individual, an entity nor a ship .*'Planet'"),
        ("xml", ">25/01/2001<", ">31/02/2001<", ":4: no date .*field DateDesignated, value '31/02/2001'"),
        ("xml", "<DateDesignated>25/01/2001</DateDesignated>", "", "the day of the designation is missing"),
        ("xml", ">Primary Name<", ">Nickname<", ":11: an unknown type of name .*'Nickname'"),
        ("xml", ">Low quality a.k.a<", ">So-so<", ":14: an unknown strength of an alias .*'So-so'"),
        ("xml", ">Male<", ">M<", "an unknown gender .*'M'"),
        ("xml", "<AssetFreeze>true<", "<AssetFreeze>maybe<", "neither true nor false .*'maybe'"),
        ("xml", "<Titles>", "<Mood>bad</Mood><Titles>", "unknown element Mood in Designation"),
        ("xml", "<AddressLine1>", "<AddressLine7>x</AddressLine7><AddressLine1>", "unknown element AddressLine7 in Address"),
        ("xml", "<DateGenerated>14/03/2026", "<DateGenerated>today", "no date .*field DateGenerated"),
        ("xml", "</Designations>", "", "not well-formed XML"),
        ("csv", "Report Date: 14-Mar-2026", "Report Date: soon", r"UK-Sanctions-List\.csv:1: no date of the report .*'soon'"),
        ("csv", "D.O.B", "Star sign", ":2: a column that is not known or stands twice: Star sign"),
        ("csv", "Year Built,", "", r":2: columns are missing: Year Built"),
        ("csv", ",RUS9002,,", ",,,", ":4: a row without a Unique ID"),
        ("csv", ",Primary Name,", ",Alias,", "1 of 2 entries have no primary name: rows are missing"),
        ("csv", ",IMO9000001,", ",IMO9000001", ":4: 57 cells where the header has 58"),
        ("csv", ",Ship,", ",Entity,", "a designation that is Organization elsewhere .*'Ship'"),
        ("csv", "The Russia (Sanctions)", "The Belarus (Sanctions)", "a designation under Belarus elsewhere"),
    ],
)
def test_a_damaged_or_changed_file_is_refused_with_its_place(form: str, before: str, after: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=message) as caught:
        changed(tmp_path, form, before, after)
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([HEADER, ROW, ROW], r":3: a Unique ID stands twice .*'RUS9001'"),
        ([HEADER[:-1], ROW[:-1]], "columns are missing: Sanctions Imposed"),
        ([[*HEADER, "Mood"], [*ROW, "bad"]], "a column that is not known or stands twice: Mood"),
        ([HEADER, [*ROW, "stray"]], r":2: 9 cells where the header has 8"),
        ([HEADER, ["", *ROW[1:]]], "a row without a Unique ID"),
        ([["Name", "Price"], ["Tea", "3"]], "a column that is not known"),
    ],
)
def test_a_damaged_spreadsheet_is_refused_with_its_row(rows: list[list[str]], message: str, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=message):
        table(tmp_path, *rows)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("FCDO_SL_Mon_Aug 11 2025.ods", date(2025, 8, 11)),
        ("FCDO_SL_2025-08-11.ods", date(2025, 8, 11)),
        ("FCDO_SL_Mon_Aug 41 2025.ods", None),
        ("list.ods", None),
    ],
)
def test_the_day_of_a_spreadsheet_is_in_its_name_as_published(name: str, expected: date | None, tmp_path: Path) -> None:
    assert table(tmp_path, HEADER, ROW, name=name).reading.published == expected


def test_a_spreadsheet_with_all_columns_carries_all_parts(tmp_path: Path) -> None:
    names = list(csv.reader(sample(ID, "csv")[FILES["csv"]].decode("utf-8-sig").splitlines()))[1]
    filled = {
        "Unique ID": "RUS9001", "Name 6": "EXAMPLE BANK", "Name type": "Primary Name", "Regime Name": "Russia",
        "Designation Type": "Entity", "Sanctions Imposed": "Asset freeze", "Date Designated": "24/02/2022", "Address Country": "Russia",
    }  # fmt: skip
    opened = table(tmp_path, names, [filled.get(name, "") for name in names])
    assert opened.reading.parts == ("entries", "aliases", "addresses", "details")
    assert opened.listings["RUS9001"].places[0].country == "ru"


def test_a_designation_without_a_name_is_kept_and_warned_of(tmp_path: Path) -> None:
    opened = table(tmp_path, HEADER, [*ROW[:2], "", *ROW[3:]])
    assert (opened.listings["RUS9001"].names, len(opened.journal.warnings)) == ((), 1)


def test_a_designation_without_a_measure_is_taken_for_frozen_and_warned_of(tmp_path: Path) -> None:
    opened = table(tmp_path, HEADER, [*ROW[:7], "-"])
    assert (opened.listings["RUS9001"].programmes, len(opened.journal.warnings)) == (("Russia",), 1)


def test_rows_of_one_designation_need_not_be_neighbours(tmp_path: Path) -> None:
    listing = changed(tmp_path, "csv").listings["AFG9006"]
    assert [name.text for name in listing.names] == ["OMAR SAMPLE EXAMPLE", "عمر نمونه", "Haji"]
    assert [dated.period.iso for dated in listing.dates] == ["1945", "1946-03-01"]


def test_what_csv_and_xml_both_carry_comes_out_the_same(tmp_path: Path) -> None:
    xml, csv = changed(tmp_path / "a", "xml").listings["RUS9002"], changed(tmp_path / "b", "csv").listings["RUS9002"]
    fields = ("names", "countries", "programmes", "measures", "acts", "facts", "relations", "designated_on", "amended_on")
    assert [getattr(xml, field) for field in fields] == [getattr(csv, field) for field in fields]


def test_an_edition_before_the_report_date_was_added_is_read(tmp_path: Path) -> None:
    opened = changed(tmp_path, "csv", "Report Date: 14-Mar-2026\n", "")
    assert (opened.reading.published, len(opened.listings)) == (None, 2)


def test_a_flag_names_a_measure_that_the_text_lacks(tmp_path: Path) -> None:
    measures = [measure.text for measure in changed(tmp_path, "xml").listings["AFG9006"].measures]
    assert measures == ["Asset freeze", "Travel Ban", "Arms embargo"]


@pytest.mark.parametrize(
    ("unique_id", "effect"), [("AFG9006", "blocks"), ("RUS9001", "blocks"), ("RUS9002", "restricts"), ("GIM9001", "marks")]
)
def test_the_effect_of_a_designation_follows_from_what_is_imposed(unique_id: str, effect: str, tmp_path: Path) -> None:
    listing = changed(tmp_path, "xml").listings[unique_id]
    assert registry.load(ID).effect_of(listing.programmes) == effect


def test_a_new_regime_that_freezes_assets_blocks(tmp_path: Path) -> None:
    listing = changed(tmp_path, "xml", "The Russia (Sanctions)", "The Atlantis (Sanctions)").listings["RUS9001"]
    assert (listing.programmes, registry.load(ID).effect_of(listing.programmes)) == (("Atlantis",), "blocks")


def test_numbers_of_a_company_are_told_apart_by_their_labels(tmp_path: Path) -> None:
    kinds = {identifier.kind: identifier.value for identifier in changed(tmp_path, "xml").listings["RUS9001"].identifiers}
    assert {key: kinds[key] for key in ("ogrn", "kpp", "inn", "registration")} == {
        "ogrn": "1027700000001", "kpp": "770001001", "inn": "7700000001", "registration": "000123",
    }  # fmt: skip


def test_owners_parents_and_subsidiaries_are_leads_with_the_field_they_come_from(tmp_path: Path) -> None:
    listings = changed(tmp_path, "xml").listings
    assert [(r.kind, r.target, r.note) for r in (*listings["RUS9001"].relations, *listings["RUS9002"].relations)] == [
        ("parent", "Sample Holding", "Parent company"),
        ("subsidiary", "Example Leasing", "Subsidiaries"),
        ("subsidiary", "Example Insurance", "Subsidiaries"),
        ("owner", "Sample Holding", "owned or controlled by; statement of reasons"),
        ("owner", "Sample Shipping LLC", "Current owner/operator"),
        ("previous_owner", "Example Tankers Ltd", "Previous owner/operator"),
    ]


def test_a_date_of_birth_that_is_none_is_kept_as_text(tmp_path: Path) -> None:
    opened = changed(tmp_path, "xml")
    assert "D.O.B: 15/08/19yy" in opened.listings["AFG9006"].remarks
    assert opened.journal.not_understood["D.O.B"] == 1


def test_a_file_cut_anywhere_is_refused(tmp_path: Path) -> None:
    data = sample(ID, "xml")[FILES["xml"]]
    for at in range(300, len(data) - 3, 997):
        with pytest.raises(InputRefusedError):
            Opened(ID, write(tmp_path, {FILES["xml"]: data[:at]}))


@pytest.mark.parametrize("data", [b"<html><body>Sign in</body></html>", b"Unique id\n1\n", b"PK\x03\x04 not a zip"])
def test_another_file_is_not_taken_for_the_list(data: bytes, tmp_path: Path) -> None:
    with pytest.raises(InputRefusedError):
        Opened(ID, write(tmp_path, {"UK-Sanctions-List.csv": data}))
