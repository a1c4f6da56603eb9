"""ODS tables as rows of text."""

from __future__ import annotations

import pytest

from casemate.errors import SourceError
from casemate.sources.odstable import rows

_HEAD = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
    "<office:body><office:spreadsheet>"
)
_TAIL = "</office:spreadsheet></office:body></office:document-content>"


def table(body: str, name: str = "List") -> str:
    return f'<table:table table:name="{name}">{body}</table:table>'


def read(body: str, sheet: str | None = None) -> list[tuple[int, list[str]]]:
    return list(rows(f"{_HEAD}{body}{_TAIL}".encode(), "list.ods", sheet))


def row(*cells: str) -> str:
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def cell(inside: str, attributes: str = "") -> str:
    return f"<table:table-cell {attributes}>{inside}</table:table-cell>"


@pytest.mark.parametrize(
    ("inside", "attributes", "expected"),
    [
        ("<text:p>a</text:p>\n  <text:p>b</text:p>", "", "a\nb"),
        ('<text:p>a<text:s text:c="2"/>b<text:span> c</text:span></text:p>', "", "a  b c"),
        ("<text:p>a<text:line-break/>b</text:p>", "", "a\nb"),
        ("<office:annotation><text:p>note</text:p></office:annotation><text:p>a</text:p>", "", "a"),
        ("<text:p>shown</text:p>", 'office:value-type="float" office:value="13022"', "13022"),
        ("<text:p>1.5</text:p>", 'office:value-type="float" office:value="1.5"', "1.5"),
        ("<text:p>shown</text:p>", 'office:value-type="date" office:date-value="2025-08-11T00:00:00"', "2025-08-11"),
        ("<text:p>shown</text:p>", 'office:value-type="boolean" office:boolean-value="true"', "TRUE"),
        ("<text:p>\n            </text:p><text:p>x</text:p>", "", "x"),
    ],
)
def test_a_cell_gives_its_text_or_its_stored_value(inside: str, attributes: str, expected: str) -> None:
    assert read(table(row(cell(inside, attributes)))) == [(1, [expected])]


def test_white_space_between_cells_is_nothing() -> None:
    body = table("\n " + row("\n  ", cell("\n <text:p>a</text:p>\n "), "\n", cell("<text:p>b</text:p>"), "\n") + "\n")
    assert read(body) == [(1, ["a", "b"])]


def test_empty_cells_before_and_after_keep_their_columns() -> None:
    gap = '<table:table-cell table:number-columns-repeated="2"/>'
    body = table(
        row(gap, cell("<text:p>c</text:p>"), '<table:table-cell table:number-columns-repeated="16381"/>') + row(cell("<text:p>a</text:p>"))
    )
    assert read(body) == [(1, ["", "", "c"]), (2, ["a", "", ""])]


def test_repeated_rows_are_repeated_and_empty_ones_counted() -> None:
    empty = '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>'
    twice = '<table:table-row table:number-rows-repeated="2"><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>'
    assert read(table(empty + twice)) == [(4, ["a"]), (5, ["a"])]


def test_the_named_table_is_read_and_rows_count_from_its_start() -> None:
    body = table(row(cell("<text:p>a</text:p>")) * 2, "One") + table(row(cell("<text:p>b</text:p>")), "Two")
    assert read(body, "Two") == [(1, ["b"])]


def test_a_missing_table_is_refused_and_the_tables_are_named() -> None:
    with pytest.raises(SourceError, match=r"sheet is missing.*'Nope'.*Its sheets: List"):
        read(table(row(cell("<text:p>a</text:p>"))), "Nope")


def test_a_row_outside_a_table_is_refused() -> None:
    with pytest.raises(SourceError, match="a row outside a table"):
        read(row(cell("<text:p>a</text:p>")))
