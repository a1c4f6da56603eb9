"""The workbook of the Israeli Ministry of Finance."""

from __future__ import annotations

import re
import zipfile
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from casemate.errors import InputRefusedError, SourceError
from tests.realdata import real
from tests.sources.il_wmd_sanctions.sheetrows import COMPANY, HEADINGS, PERSON, table
from tests.sources.opened import Opened, write
from tests.sources.workbook import xlsx

ID = "il_wmd_sanctions"
NAME = "declared.xlsx"


def opened(tmp_path: Path, rows: list[list[str]]) -> Opened:
    return Opened(ID, write(tmp_path / "in", {NAME: xlsx(rows, sheet="list")}))


def _shared_strings(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as book:
        root = ET.fromstring(book.read("xl/sharedStrings.xml"))
    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    return ["".join(text.text or "" for text in item.iter(f"{space}t")) for item in root.iter(f"{space}si")]


@pytest.mark.real
def test_the_real_workbook_has_the_entries_that_its_sections_state() -> None:
    path = real("il/wmd_banned/data.xlsx")
    read = Opened(ID, path)
    strings = _shared_strings(path)
    stated = [int(number) for text in strings for number in re.findall(r'סה"כ (\d+) גורמים', text)]
    assert sum(stated) == len(read.listings) == read.reading.stated_count == 239
    assert read.reading.published == date(2018, 7, 12)
    assert {listing.schema for listing in read.listings.values()} == {"Person", "Organization"}


@pytest.mark.real
def test_the_real_workbook_has_a_passport_for_each_number_it_prints() -> None:
    path = real("il/wmd_banned/data.xlsx")
    strings = [text for text in _shared_strings(path) if len(text) < 250 and re.search(r"(דרכון|Passport no)[^)]{0,20}\d{5}", text)]
    printed = [number for text in strings for number in re.findall(r"(?<![\d/])[A-Z]{0,3} ?\d{6,10}", text.split("מספר זיהוי")[0])]
    passports = [i.value for listing in Opened(ID, path).listings.values() for i in listing.identifiers if i.kind == "passport"]
    assert {number.strip() for number in printed} <= set(passports)


def test_a_person_is_read_cell_by_cell(tmp_path: Path) -> None:
    person = opened(tmp_path, table()).listings["IRi.901"]
    assert [name.text for name in person.names] == ["MUSTER EXAMPLE", "Mustar Example", "Moster Example"]
    assert [(i.kind, i.value, i.country, i.expires.iso if i.expires else None) for i in person.identifiers] == [
        ("list_reference", "IRi.901", None, None),
        ("passport", "A9900001", "ir", None),
        ("passport", "990000002", None, "2017-09-26"),
    ]
    assert [d.period.iso for d in person.dates] == ["1949-02-11", "1952"]
    assert person.designated_on == date(2018, 3, 12)
    assert [fact.value for fact in person.facts] == ["General", "Deputy Head", "2007-03-24", "2018-07-12"]


def test_a_reference_cut_short_is_made_whole_from_its_section(tmp_path: Path) -> None:
    company = opened(tmp_path, table()).listings["KPe.099"]
    assert [(name.text, name.kind) for name in company.names] == [
        ("SAMPLE SHIPPING COMPANY", "primary"),
        ("Muster Shipping Co.", "alias"),
        ("SSC", "alias"),
        ("OLD SAMPLE CORP.", "former"),
    ]
    assert {(i.kind, i.value) for i in company.identifiers} >= {("imo", "9074729"), ("bic", "KDBKKPPY")}
    assert [place.country for place in company.places] == ["kp", "cn"]


def damaged(row: int, column: int, value: str) -> list[list[str]]:
    rows = [list(cells) for cells in table()]
    rows[row][column] = value
    return rows


@pytest.mark.parametrize(
    ("rows", "words", "line"),
    [
        (damaged(4, 3, "2231 IRe.901"), "not a reference of a section of IRi", 5),
        (damaged(4, 3, "1718 KPi.901"), "not a reference of a section of IRi", 5),
        (damaged(4, 3, "?"), "not a reference", 5),
        (damaged(4, 4, "12 Foo 2018"), "not a day", 5),
        (damaged(4, 6, "1: na"), "an entry without a name", 5),
        (damaged(4, 0, "2"), "not numbered in order", 5),
        (damaged(4, 0, "x"), "neither title, heading", 5),
        (damaged(2, 10, "עמודה חדשה"), "a column that is not known", 3),
        (table()[:4] + table()[5:], "states 1 entries and has 0", 4),
        (table()[:8], "states 1 entries and has 0", 7),
        (table()[:3], "no section", None),
        ([*table()[:3], HEADINGS, *table()[3:5], ["2", *PERSON[1:]]], "an entry stands twice", 7),
    ],
)
def test_a_damaged_or_cut_workbook_is_refused_with_its_row(tmp_path: Path, rows: list[list[str]], words: str, line: int | None) -> None:
    with pytest.raises(SourceError, match=words) as refused:
        opened(tmp_path, rows)
    assert (refused.value.file, refused.value.line) == (NAME, line)
    assert refused.value.remedy


def test_a_cell_that_is_not_understood_is_kept_and_counted(tmp_path: Path) -> None:
    rows = table()
    rows[-1] = [*COMPANY[:9], "1 Sep. 1969", COMPANY[10]]
    read = opened(tmp_path, rows)
    assert read.journal.not_understood == {"country": 1}
    assert "1 Sep. 1969" in read.listings["KPe.099"].remarks


def test_another_workbook_is_not_recognised(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="this is not il_wmd_sanctions"):
        opened(tmp_path, [["Name", "Country"], ["Example", "Iran"]])


def test_a_cut_workbook_is_refused(tmp_path: Path) -> None:
    data = xlsx(table())
    for length in (len(data) // 2, len(data) - 30):
        with pytest.raises(InputRefusedError):
            Opened(ID, write(tmp_path / "in", {NAME: data[:length]}))
