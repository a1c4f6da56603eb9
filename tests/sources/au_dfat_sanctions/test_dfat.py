"""Australia: rows that are names become entries, cells are taken apart, damage is refused, and the real workbook is counted another way."""

from __future__ import annotations

import re
import zipfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from casemate.errors import SourceError
from casemate.sources.au_dfat_sanctions import cells
from casemate.sources.au_dfat_sanctions.parse import _NEW, _OLD
from casemate.sources.base import Journal
from tests.realdata import real
from tests.sources.opened import Opened, write
from tests.sources.workbook import xlsx

#: What cells of names say about a name.
_SAID = re.compile(r"(?:previously|formerly) (?:listed|known) as|in Arabic|\(Tigrinya\)", re.IGNORECASE)
ID = "au_dfat_sanctions"


def row(**values: str) -> list[str]:
    """A row of the older form; the keys are the columns' first words."""
    base = {"Reference": "2", "Name of": "EXAMPLE", "Type": "Individual", "Name Type": "Primary Name", "Control Date": "2014-12-15"}
    base |= {"Committees": "1988 (Taliban)"} | {key.replace("_", " "): value for key, value in values.items()}
    return [next((value for key, value in base.items() if column.startswith(key)), "") for column in _OLD]


def opened(folder: Path, *rows: list[str]) -> Opened:
    return Opened(ID, write(folder / "list", {"list.xlsx": xlsx([list(_OLD), *rows])}))


def test_columns_in_another_order_say_the_same(tmp_path: Path) -> None:
    rows = (row(), row(Reference="2a", Name_of="SAMPLE", Name_Type="aka"))
    straight = opened(tmp_path / "straight", *rows)
    turned = Opened(ID, write(tmp_path / "turned", {"list.xlsx": xlsx([list(reversed(one)) for one in (list(_OLD), *rows)])}))
    assert turned.listings == straight.listings


def test_rows_of_one_number_are_one_entry_wherever_they_stand(tmp_path: Path) -> None:
    edition = opened(
        tmp_path,
        row(),
        row(Reference="7", Name_of="OTHER"),
        row(Reference="2b1", Name_of="مثال", Name_Type="Original Script", Citizenship="Afghan"),
    )
    assert [(name.text, name.kind, name.script) for name in edition.listings["2"].names] == [
        ("EXAMPLE", "primary", None),
        ("مثال", "alias", "Arab"),
    ]
    assert [country.code for country in edition.listings["2"].countries] == ["af"]
    assert list(edition.listings) == ["2", "7"]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Nik Example (previously listed as)", [("Nik Example", "former", None)]),
        ("Nik Example (formerly listed as)", [("Nik Example", "former", None)]),
        ("Nik (Previously listed as. In Arabic: نيك مثال )", [("Nik", "former", None), ("نيك مثال", "former", "ara")]),
        ("Nik (previously listed as, in Arabic: نيك مثال)", [("Nik", "former", None), ("نيك مثال", "former", "ara")]),
        ("Nik Example نيك مثال (formerly listed as)", [("Nik Example", "former", None), ("نيك مثال", "former", None)]),
        ("Formerly known as Sample Plant", [("Sample Plant", "former", None)]),
        ("Jin Example (金例)", [("Jin Example", "alias", None), ("金例", "alias", None)]),
        ("ፍትዊ (Tigrinya)", [("ፍትዊ", "alias", "tir")]),
        ("Sample Army (SA)", [("Sample Army (SA)", "alias", None)]),
        ("Rashid (The Moroccan)", [("Rashid (The Moroccan)", "alias", None)]),
        ("Previously Listed Company", [("Previously Listed Company", "alias", None)]),
    ],
)
def test_a_name_cell_gives_its_names_without_what_is_said_about_them(cell: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert [(name.text, name.kind, name.language) for name in cells.names(cell, "alias", "weak")] == expected


def test_a_primary_name_in_two_scripts_is_primary_once() -> None:
    assert [name.kind for name in cells.names("Nik Example نيك مثال", "primary", "strong")] == ["primary", "alias"]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("a) Approximately 1955- 1958 b) 1 Jan. 1966", ["~1955/1958", "1966-01-01"]),
        ("21/09/1964; alt DOB: 1962", ["1964-09-21", "1962"]),
        ("1937 or 1938,", ["1937", "1938"]),
        ("1945, 1946", ["1945", "1946"]),
        ("a) 1966 b) 1964 c) 1969 c) 1971", ["1966", "1964", "1969", "1971"]),
        ("Between 1963 to 1968", ["1963/1968"]),
        ("March 16, 1972", ["1972-03-16"]),
        ("a) 5 Jan. 1974 b) 24 Jan.1973", ["1974-01-05", "1973-01-24"]),
        ("na", []),
    ],
)
def test_a_date_cell_gives_every_date(cell: str, expected: list[str]) -> None:
    found, notes = cells.dates([cell, cell], "birth", Journal())
    assert [("~" if d.period.circa else "") + d.period.iso for d in found] == expected
    assert notes == []


def test_what_is_no_date_is_kept_as_a_note_and_counted() -> None:
    journal = Journal()
    found, notes = cells.dates(["10-Aprl-1970"], "birth", journal)
    assert (found, [note.value for note in notes]) == ([], ["date of birth: 10-Aprl-1970"])
    assert dict(journal.not_understood) == {"date: 99-A-9999": 1}


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Trinidad and Tobago", ["tt"]),
        ("Moldovan, Russian and Ukrainian", ["md", "ru", "ua"]),
        ("a) Chad\nb) Central African Republic", ["td", "cf"]),
        ("Uzbek; Afghan", ["uz", "af"]),
        ("Indonesian (as at Dec. 2003)", ["id"]),
        ("Congolese", [None]),
    ],
)
def test_a_citizenship_cell_gives_every_country(cell: str, expected: list[str | None]) -> None:
    assert [country.code for country in cells.citizenships([cell])] == expected


def test_addresses_are_taken_apart_at_letters_and_at_lines_but_not_at_commas() -> None:
    found = cells.places(["a) Wau, South Sudan b) Unity State", "Tir Square, Tehran, Iran;\nP.O. Box 15, Tehran, Iran", "NA"], "address")
    assert [(place.text, place.country) for place in found] == [
        ("Wau, South Sudan", "ss"),
        ("Unity State", None),
        ("Tir Square, Tehran, Iran", "ir"),
        ("P.O. Box 15, Tehran, Iran", "ir"),
    ]


def test_committees_are_separate_programmes() -> None:
    found = cells.committees(["1970 (Libya) 1973 (Libya)", "1267 (ISIL (Da'esh) and Al-Qaida)", "Autonomous (Thematic – Corruption)"])
    assert found == ("1970 (Libya)", "1973 (Libya)", "1267 (ISIL (Da'esh) and Al-Qaida)", "Autonomous (Thematic - Corruption)")


@pytest.mark.parametrize(
    ("text", "listed", "relisted"),
    [
        ("Listed by UN 1267 Committee on 25 January 2001 (amended on 3 Sep 2003)", "2001-01-25", []),
        ("Listed on 2 Sep. 2014 (relisted on 1 Sep. 2017) (relisted on 28 Aug. 2020", "2014-09-02", ["2017-09-01", "2020-08-28"]),
        ("Listed on: 17 Aug. 2017 (Relisted on 3 Aug. 2020 and 2 Aug. 2023)", "2017-08-17", ["2020-08-03", "2023-08-02"]),
        ("Designated under the Autonomous Sanctions Regulations 2011 on 2 March 2012.", "2012-03-02", []),
        ("Re-listed on 2 March 2012", None, ["2012-03-02"]),
    ],
)
def test_listing_information_gives_the_first_day_and_the_days_of_relisting(text: str, listed: str | None, relisted: list[str]) -> None:
    first, events, _ = cells.listing_events([text])
    assert (first.isoformat() if first else None, [event.value for event in events]) == (listed, relisted)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Saudi Arabian passport number C389664, issued on 15 Sep. 2000", [("passport", "C389664", "sa")]),
        ("National identification no. Oman 97183904", [("national_id", "97183904", "om")]),
        ("Tax ID No.: 1234567894 (Russia); Registration ID: 1234567890127", [("inn", "1234567894", "ru"), ("ogrn", "1234567890127", None)]),
        ("IMO number: 9074729", [("imo", "9074729", None)]),
        ("SWIFT/BIC: DCBKKPPY; Email: a@b.example", [("bic", "DCBKKPPY", None), ("email", "a@b.example", None)]),
        ("Afghan passport (no number)", []),
    ],
)
def test_labelled_numbers_are_read_from_running_text(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    found, _ = cells.numbers([text])
    assert [(i.kind, i.value, i.country) for i in found] == expected


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([row(Reference="two")], r"list\.xlsx:2: not a reference number \(field Reference, value 'two'\)"),
        ([row(), row()], r"list\.xlsx:3: the reference stands in row 2 already"),
        ([row(Type="Robot")], "not one of individual, entity, vessel .*'Robot'"),
        ([row(Name_Type="aka")], "an entry without a primary name"),
        ([row(Name_Type="Nickname")], "not one of primary name"),
        ([row(Name_of="")], "a row without a name"),
        ([row(Control_Date="soon")], "not a day .*Control Date, value 'soon'"),
        ([[*row(), "surprise"]], "a value in a column without a heading .*'surprise'"),
    ],
)
def test_a_damaged_row_is_refused_with_its_place(tmp_path: Path, rows: list[list[str]], message: str) -> None:
    with pytest.raises(SourceError, match=message):
        opened(tmp_path, *rows)


def test_a_workbook_with_other_columns_is_not_recognised(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="this is not au_dfat_sanctions"):
        Opened(ID, write(tmp_path / "list", {"list.xlsx": xlsx([[*_OLD, "Colour"], row()])}))


def test_a_vessel_has_its_imo_number_and_only_its_measures(tmp_path: Path) -> None:
    values = {
        "Reference": "9",
        "Name of Individual or Entity": "SHIP",
        "Type": "Vessel",
        "Name Type": "Primary Name",
        "IMO Number": "9074729",
    }
    values |= {"Committees": "Autonomous (Vessels)", "Control Date": "2025-06-18", "Maritime Restriction": "true", "Travel Ban": "false"}
    edition = Opened(ID, write(tmp_path / "list", {"list.xlsx": xlsx([list(_NEW), [values.get(column, "") for column in _NEW]])}))
    ship = edition.listings["9"]
    assert (ship.schema, [i.value for i in ship.identifiers], [m.text for m in ship.measures]) == (
        "Vessel",
        ["9074729"],
        ["Maritime Restriction"],
    )


@pytest.mark.real
def test_the_real_workbook_gives_as_much_as_a_count_of_its_cells() -> None:
    path = real("au/2024-12-17_dfat_xlsx")
    table = _cells_of(next(path.glob("*.xlsx")))
    edition = Opened(ID, path)
    groups: dict[str, list[dict[str, str]]] = defaultdict(list)
    for entry in table:
        groups[re.sub(r"\D.*", "", entry["A"])].append(entry)
    assert len(table) == 9553
    assert edition.listings.keys() == groups.keys()
    assert len(groups) == 3062
    for native, rows in groups.items():
        listing = edition.listings[native]
        kept = set(re.findall(r"\w+", " ".join(name.text for name in listing.names)))
        said = {word for row in rows for word in re.findall(r"\w+", _SAID.sub(" ", row["B"]))}
        assert (said - kept, kept - said) == (set(), set())
        assert (listing.schema == "Person") == (rows[0]["C"].strip().casefold() == "individual")
    dated = sum(any(row.get("E", "").strip().casefold() not in ("", "na") for row in rows) for rows in groups.values())
    assert sum(bool(v.dates or any(f.kind == "note" for f in v.facts)) for v in edition.listings.values()) == dated
    assert Counter(len(v.programmes) for v in edition.listings.values()) == {1: 3061, 2: 1}


def _cells_of(path: Path) -> list[dict[str, str]]:
    """The workbook's rows by column letter, read without the reader under test."""
    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    with zipfile.ZipFile(path) as archive:
        shared = ["".join(t.text or "" for t in si.iter(f"{space}t")) for si in ET.fromstring(archive.read("xl/sharedStrings.xml"))]
        root: Any = ET.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    rows: list[dict[str, str]] = []
    for row in root.iter(f"{space}row"):
        found: dict[str, str] = {}
        for cell in row:
            value = cell.findtext(f"{space}v")
            if value is not None:
                found[cell.get("r").rstrip("0123456789")] = shared[int(value)] if cell.get("t") == "s" else value
        if found:
            rows.append(found)
    return rows[1:]
