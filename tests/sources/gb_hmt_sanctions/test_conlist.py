"""OFSI's ConList.csv: what damaged files are refused with, and what the rows of an entry give together."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest

from casemate.errors import InputRefusedError, SourceError
from tests.sources.opened import Opened, sample, write

ID, OLD, NEW = "gb_hmt_sanctions", "conlist-csv", "conlist-csv-2022"


def changed(tmp_path: Path, format_id: str = OLD, before: str = "", after: str = "") -> Opened:
    """A sample with ``before`` replaced once."""
    encoding = "cp1252" if format_id == OLD else "utf-8"
    text = sample(ID, format_id)["ConList.csv"].decode(encoding)
    assert before in text
    return Opened(ID, write(tmp_path, {"ConList.csv": text.replace(before, after, 1).encode(encoding)}))


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("900002", "x", ":4: the group id is missing or no number .*'x'"),
        ("Last Updated,23/03/2016\r\n", "", r"ConList\.csv:1: the first line, Last Updated .* is missing"),
        ("Last Updated,23/03/2016", "Last Updated,soon", ":1: no date of the list .*'soon'"),
        ("NI Number", "Lucky Number", r":2: not a header of ConList\.csv .*Lucky Number"),
        (",Entity,Prime Alias,", ",Planet,Prime Alias,", ":4: an unknown kind of target .*'Planet'"),
        (",Individual,AKA,", ",Individual,Nickname,", ":3: an unknown kind of name .*'Nickname'"),
        ("23/02/2001", "31/02/2001", ":3: no date .*field Listed On, value '31/02/2001'"),
        (",Iran (nuclear proliferation),", ",,", ":4: a row without a regime"),
        ("EXAMPLE TRADING,,,,,,,", "EXAMPLE TRADING,,,,,,", ":5: 28 cells where the header has 29"),
        (",Prime Alias,", ",AKA,", "1 of 2 entries have no main name.*rows are missing.*cut or filtered"),
        ("(1) Mullah (2) Haji", '"(1)" Mullah', "not well-formed CSV"),
    ],
)
def test_a_damaged_or_changed_file_is_refused_with_its_place(before: str, after: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=message) as caught:
        changed(tmp_path, OLD, before, after)
    assert caught.value.remedy


def test_a_quality_that_is_not_known_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"an unknown quality of a name .*'So-so'"):
        changed(tmp_path, NEW, ",AKA,Low,", ",AKA,So-so,")


def test_a_file_cut_in_its_rows_is_refused(tmp_path: Path) -> None:
    data = sample(ID, OLD)["ConList.csv"]
    ends = [at for at in range(len(data)) if data.startswith(b"\r\n", at)]
    with pytest.raises(InputRefusedError, match="no main name"):
        Opened(ID, write(tmp_path, {"ConList.csv": data[: ends[2] + 2]}))


def test_a_date_of_birth_that_is_none_is_kept_as_text_and_warned_of(tmp_path: Path) -> None:
    opened = changed(tmp_path, OLD, "05/02/1964", "31/02/1964")
    assert "DOB: 31/02/1964" in opened.listings["900001"].remarks
    assert opened.journal.not_understood["DOB"] == 1
    assert opened.journal.warnings


def test_scattered_rows_make_one_entry_with_the_line_of_each_name(tmp_path: Path) -> None:
    fragments = {fragment.part: fragment for key, fragment in changed(tmp_path).fragments if key == "900001"}
    assert fragments["entries"].line == 6
    assert (fragments["aliases"].names[0].text, fragments["aliases"].lines[0]) == ("Übung BEISPIEL", 3)
    assert fragments["addresses"].lines == (3, 7)


def test_an_entry_of_two_regimes_is_designated_on_the_first_day(tmp_path: Path) -> None:
    entry = changed(tmp_path).listings["900002"]
    assert (entry.programmes, entry.designated_on) == (("Iran (nuclear proliferation)", "Syria"), date(2010, 7, 27))


def test_numbers_and_details_of_the_later_form_are_paired(tmp_path: Path) -> None:
    entry = changed(tmp_path, NEW).listings["900011"]
    assert [(i.value, i.note) for i in entry.identifiers if i.kind == "passport"] == [
        ("750000001", "Russian, issued on 1 Jan 2015"),
        ("51 0000002", "expired"),
    ]


def test_a_ship_has_its_number_flags_and_owner(tmp_path: Path) -> None:
    ship = changed(tmp_path, NEW).listings["900012"]
    assert (ship.schema, [c.code for c in ship.countries], ship.relations[0].target) == (
        "Vessel",
        ["kp", "pa", "tg"],
        "Korea Example Shipping",
    )


@pytest.mark.parametrize("format_id", [OLD, NEW])
def test_columns_are_found_by_name_in_any_order(format_id: str, tmp_path: Path) -> None:
    encoding = "cp1252" if format_id == OLD else "utf-8"
    rows = list(csv.reader(io.StringIO(sample(ID, format_id)["ConList.csv"].decode(encoding), newline="")))
    out = io.StringIO(newline="")
    # Name 6 stays first: by it the file is known.
    csv.writer(out).writerows([rows[0], *([row[0], *row[:0:-1]] for row in rows[1:])])
    turned = Opened(ID, write(tmp_path / "turned", {"ConList.csv": out.getvalue().encode(encoding)}))
    assert turned.listings == changed(tmp_path / "straight", format_id).listings
