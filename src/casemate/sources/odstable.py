"""Tables of an ODS spreadsheet as rows of text, read as a stream from its ``content.xml``.

Our own reader, for two reasons: calamine refuses the white space between cells that a pretty-printed ODS has (the UK Sanctions List is
one), and it lays out the whole rectangle where an official list needs one row at a time. ``sheet`` has held the repeats of rows and
cells against its limits before anything gets here.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from casemate.errors import SourceError
from casemate.sources.xmlstream import line_of, local, stream

_CELLS = frozenset({"table-cell", "covered-table-cell"})
_ROW = frozenset({"table-row"})
#: Types whose value stands in an attribute; any other type is shown by its paragraphs.
_VALUES = {"float": "value", "percentage": "value", "currency": "value", "date": "date-value", "boolean": "boolean-value"}


def rows(content: bytes, file: str, sheet: str | None = None) -> Iterator[tuple[int, list[str]]]:
    """``(row number from 1, cells as trimmed text)`` of the named table, or of the first; rows without text are left out.

    Every row has as many cells as the table's widest one. Numbers are as stored, whole ones without a decimal point; days ``YYYY-MM-DD``.

    Raises: SourceError for what is not well-formed, or lacks the table.
    """
    names: list[str] = []
    found: list[tuple[int, int, list[str]]] = []
    for name, row, number in _table_rows(content, file):
        if name not in names:
            names.append(name)
        if name == (names[0] if sheet is None else sheet) and (cells := _texts(row)):
            found.append((number, _repeats(row, "number-rows-repeated"), cells))
    if not names or (sheet is not None and sheet not in names):
        known = f"Its sheets: {', '.join(names[:20])}" if names else "Fetch it again"
        what = "the sheet is missing" if names else "the spreadsheet has no sheet"
        raise SourceError(what, file=file, field="sheet", value=sheet, remedy=known)
    width = max((len(cells) for _, _, cells in found), default=0)
    for number, repeated, cells in found:
        for repeat in range(repeated):
            yield number + repeat, cells + [""] * (width - len(cells))


def _table_rows(content: bytes, file: str) -> Iterator[tuple[str, Any, int]]:
    """``(table name, row element, number of the row)``."""
    table, name, number = None, "", 1
    for event, row in stream(io.BytesIO(content), file, _ROW):
        if event == "root":
            continue
        parent = next((above for above in row.iterancestors() if local(above.tag) == "table"), None)
        if parent is None:
            raise SourceError("a row outside a table", file=file, line=line_of(row), remedy="This is no spreadsheet")
        if parent is not table:
            table, name, number = parent, _attribute(parent, "name") or "", 1
        yield name, row, number
        number += _repeats(row, "number-rows-repeated")


def _texts(row: Any) -> list[str]:
    """The cells up to the last one with text."""
    cells: list[str] = []
    empty = 0
    for cell in row:
        if local(cell.tag) not in _CELLS:
            continue
        text, repeated = _text(cell), _repeats(cell, "number-columns-repeated")
        if not text:
            empty += repeated
            continue
        cells += [""] * empty + [text] * repeated
        empty = 0
    return cells


def _text(cell: Any) -> str:
    kind = _attribute(cell, "value-type")
    if kind in _VALUES and (value := _attribute(cell, _VALUES[kind])):
        if kind == "boolean":
            return value.upper()
        if kind == "date":
            return value.removesuffix("T00:00:00").replace("T", " ")
        return value.removesuffix(".0")
    return "\n".join("".join(_pieces(p)) for p in cell if local(p.tag) == "p").strip()


def _pieces(element: Any) -> Iterator[str]:
    """The text of a paragraph; notes that hang on it are not its text."""
    yield element.text or ""
    for child in element:
        tag = local(child.tag)
        if tag == "s":
            yield " " * min(_repeats(child, "c"), 100)
        elif tag in ("tab", "line-break"):
            yield "\t" if tag == "tab" else "\n"
        elif tag not in ("annotation", "note"):
            yield from _pieces(child)
        yield child.tail or ""


def _attribute(element: Any, name: str) -> str | None:
    return next((str(value) for key, value in element.attrib.items() if local(key) == name), None)


def _repeats(element: Any, name: str) -> int:
    text = _attribute(element, name)
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else 1
