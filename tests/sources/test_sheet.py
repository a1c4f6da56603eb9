"""Spreadsheets: what they give back, and what is refused before a reader without limits sees it."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from casemate.errors import InputRefusedError, LimitError, SourceError
from casemate.sources import sheet
from casemate.sources.raw import Limits, RawFile
from tests.sources.workbook import ODS_CELL, ods, xlsx


def opened(data: bytes, name: str = "list.xlsx", limits: Limits | None = None) -> RawFile:
    return RawFile(name, len(data), limits or Limits(), lambda: io.BytesIO(data))


def rows(data: bytes, name: str = "list.xlsx", **options: str) -> list[tuple[int, list[str]]]:
    return list(sheet.rows(opened(data, name), **options))


def test_an_xlsx_gives_its_cells_as_trimmed_text_with_row_numbers() -> None:
    assert rows(xlsx([["a", " b "], ["", ""], ["1", "ü"]])) == [(1, ["a", "b"]), (3, ["1", "ü"])]


def test_whole_numbers_have_no_decimal_point_and_days_are_iso() -> None:
    cells = '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><v>2.5</v></c><c r="C1" s="1"><v>42000</v></c><c r="D1" t="b"><v>1</v></c></row>'
    assert rows(xlsx(cells)) == [(1, ["2", "2.5", "2014-12-27", "TRUE"])]


def test_row_numbers_are_the_sheets_own_where_it_starts_lower_down() -> None:
    assert rows(xlsx('<row r="4"><c r="B4" t="inlineStr"><is><t>x</t></is></c></row>')) == [(4, ["", "x"])]


def test_an_ods_gives_its_cells_and_trailing_empty_rows_cost_nothing() -> None:
    table = "<table:table-row>" + ODS_CELL.format("a") + ODS_CELL.format("b") + "</table:table-row>"
    empty = (
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    assert rows(ods({"One": table + empty, "Two": table + empty}), "list.ods", sheet="Two") == [(1, ["a", "b"])]


def test_a_missing_sheet_is_refused_and_the_sheets_are_named() -> None:
    with pytest.raises(SourceError, match=r"sheet is missing.*'Nope'.*Its sheets: Sheet1"):
        rows(xlsx([["a"]]), sheet="Nope")


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (xlsx('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), "corner.xlsx"),
        (xlsx('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1048576"><v>1</v></c></row>'), "corner-in-row-one.xlsx"),
        (
            ods({"S": '<table:table-row table:number-rows-repeated="99999999">' + ODS_CELL.format("x") + "</table:table-row>"}),
            "repeated.ods",
        ),
        (
            ods(
                {
                    "S": '<table:table-row><table:table-cell table:number-columns-repeated="99999999" office:value-type="float"'
                    ' office:value="1"/></table:table-row>'
                }
            ),
            "wide.ods",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_sheet_of_absurd_extent_is_refused_before_it_is_laid_out(data: bytes, name: str) -> None:
    with pytest.raises(LimitError, match="cells are allowed"):
        rows(data, name)


def test_a_decompression_bomb_is_refused_by_its_central_directory() -> None:
    with pytest.raises(LimitError, match="decompression bomb"):
        rows(xlsx(" " * (12 * 1024**2)))


def test_a_member_that_understates_its_size_is_refused() -> None:
    data = bytearray(xlsx([["a"] * 50] * 50))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        info = archive.getinfo("xl/worksheets/sheet1.xml")
    size = info.file_size.to_bytes(4, "little")
    at = data.rindex(b"xl/worksheets/sheet1.xml") - 46
    assert data[at : at + 4] == b"PK\x01\x02"
    assert data[at + 24 : at + 28] == size
    data[at + 24 : at + 28] = (100).to_bytes(4, "little")
    with pytest.raises(InputRefusedError, match=r"not a readable spreadsheet|not well-formed"):
        rows(bytes(data))


def test_the_limit_on_uncompressed_bytes_holds() -> None:
    data = xlsx([["abc"] * 50] * 500)
    with pytest.raises(LimitError, match="of XML when uncompressed"):
        list(sheet.rows(opened(data, limits=Limits(max_bytes=len(data) + 10))))


def test_the_limit_on_members_holds() -> None:
    with pytest.raises(LimitError, match="more than 3 members"):
        list(sheet.rows(opened(xlsx([["a"]]), limits=Limits(max_members=3))))


@pytest.mark.parametrize("cut", [0.2, 0.5, 0.9, 0.99])
def test_a_cut_spreadsheet_is_refused(cut: float) -> None:
    data = xlsx([[f"row {i}", "x"] for i in range(200)])
    with pytest.raises(SourceError, match="not a readable spreadsheet"):
        rows(data[: int(len(data) * cut)])


def test_what_is_no_zip_is_refused() -> None:
    with pytest.raises(SourceError, match="not a readable spreadsheet"):
        rows(b"<html>sign in</html>")


def test_a_sheet_that_declares_a_dtd_is_refused() -> None:
    bomb = '<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    with pytest.raises(SourceError, match="DTD"):
        rows(xlsx([["a"]], prolog=bomb))


def test_is_spreadsheet_looks_at_name_and_first_bytes(tmp_path: Path) -> None:
    data = xlsx([["a"]])
    assert sheet.is_spreadsheet(opened(data))
    assert not sheet.is_spreadsheet(opened(data, "list.zip"))
    assert not sheet.is_spreadsheet(opened(b"<html>", "list.xlsx"))
