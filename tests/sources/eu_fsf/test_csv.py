"""The EU list as CSV, in both generations."""

from __future__ import annotations

from pathlib import Path

import pytest

from casemate.errors import SourceError
from tests.sources.opened import Opened, sample, write

FILES = {"csv-1.0": "csvFullSanctionsList.csv", "csv-1.1": "csvFullSanctionsList_1_1.csv"}


def changed(tmp_path: Path, format_id: str, before: str = "", after: str = "", *, encoding: str = "utf-8") -> Opened:
    """A sample with ``before`` replaced once."""
    text = sample("eu_fsf", format_id)[FILES[format_id]].decode()
    assert before in text
    data = text.replace(before, after, 1).encode(encoding)
    return Opened("eu_fsf", write(tmp_path, {FILES[format_id]: data}), format_id)


@pytest.mark.parametrize(
    ("format_id", "before", "after", "message"),
    [
        ("csv-1.0", "Naal_lastname", "Naal_surname", "csvFullSanctionsList.csv:1: not the header of the CSV 1.0 .*Naal_surname"),
        ("csv-1.0", ";900100;P;", ";900100;P;;", ":2: 60 cells where the header has 59"),
        ("csv-1.0", ";900101;900100;", ";900101;900200;", ":2: a detail of entry 900200 in a row of entry 900100"),
        ("csv-1.0", "1958 - 1963 (approximative)", "long ago", ":4: not a date.*field Birt_date"),
        ("csv-1.0", "(passport-National passport)", "", ":6: not a document"),
        ("csv-1.0", '"Minister; of Examples"', '"Minister; of Examples', "not well-formed CSV"),
        ("csv-1.0", "04/07/2018;900100", "July;900100", ":2: no date .*field Date_file"),
        ("csv-1.1", "NameAlias_Gender", "NameAlias_Sex", "column 22 of the header is not NameAlias_Gender"),
        (
            "csv-1.1",
            "Citizenship_Regulation_PublicationUrl",
            "Citizenship_Regulation_PublicationUrl;Mood",
            "a column that is not known .*Mood",
        ),
        ("csv-1.1", ";1961;", ";196x;", "no number .*field BirthDate_Year, value '196x'"),
        ("csv-1.1", ";true;", ";perhaps;", "neither true nor false"),
        ("csv-1.1", "2014-03-17;;", "2014-13-17;;", ":2: no date .*field Entity_DesignationDate"),
    ],
)
def test_a_damaged_or_changed_file_is_refused_with_its_place(format_id: str, before: str, after: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=message) as caught:
        changed(tmp_path, format_id, before, after)
    assert caught.value.remedy


def test_a_copy_with_every_line_in_quotes_is_refused_for_what_it_is(tmp_path: Path) -> None:
    text = sample("eu_fsf", "csv-1.0")["csvFullSanctionsList.csv"].decode()
    wrapped = "".join('"' + line.replace('"', '""') + '\t\t"\n' for line in text.splitlines())
    with pytest.raises(SourceError, match="wrapped in quotes and filled up with tabs, as a spreadsheet leaves it"):
        Opened("eu_fsf", write(tmp_path, {"list.csv": wrapped}))


def test_a_file_in_the_old_code_page_is_read(tmp_path: Path) -> None:
    opened = changed(tmp_path, "csv-1.0", "Sample district", "Köln", encoding="cp1252")
    assert opened.listings["900100"].places[0].text == "Köln, AFG"


def test_rows_of_one_entry_need_not_be_neighbours(tmp_path: Path) -> None:
    first, *rest = sample("eu_fsf", "csv-1.1")[FILES["csv-1.1"]].decode("utf-8-sig").splitlines(keepends=True)
    text = "".join(rest)
    rows = [row + "\n" for row in text.rstrip("\n").split("\n14/03/2025") if row]
    rows = [rows[0], *("14/03/2025" + row for row in rows[1:])]
    shuffled = Opened("eu_fsf", write(tmp_path, {"a.csv": first + rows[-1] + "".join(rows[1:-1]) + rows[0]}))
    whole = changed(tmp_path / "whole", "csv-1.1")
    assert set(shuffled.listings) == set(whole.listings)
    assert {n.text for n in shuffled.listings["900100"].names} == {n.text for n in whole.listings["900100"].names}


def test_what_both_formats_carry_comes_out_the_same(tmp_path: Path) -> None:
    csv = changed(tmp_path, "csv-1.1").listings["900100"]
    write(tmp_path / "xml", sample("eu_fsf", "xml-1.1"))
    xml = Opened("eu_fsf", tmp_path / "xml").listings["900100"]
    same = ("id", "schema", "names", "places", "countries", "programmes", "relations", "designated_on")
    assert [getattr(csv, field) for field in same] == [getattr(xml, field) for field in same]
