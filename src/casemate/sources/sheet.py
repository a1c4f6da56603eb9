"""Spreadsheets (XLSX, ODS) as rows of text, opened under limits.

A spreadsheet is a zip of XML, and the reader behind it (calamine) expands it without limits and lays each sheet out as a full
rectangle. So nothing of the file reaches it unchecked: the central directory is held against the limits, every XML member is expanded
and counted here, the rectangle that its cells span is measured, and calamine is given a new container that holds only what was
counted. The tables of an ODS are read from that container by ``odstable``.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook

from casemate.errors import LimitError, SourceError
from casemate.sources import odstable
from casemate.sources.raw import RawFile
from casemate.sources.xmlstream import local, stream

#: Largest XML of one spreadsheet, all members together, uncompressed, in bytes: the largest official one has 60 MB.
MAX_XML = 512 * 1024**2
#: Largest rectangle of one sheet, rows times columns: the largest official one has about a million.
MAX_CELLS = 8_000_000
#: Largest stored size of a spreadsheet, in bytes.
MAX_STORED = 128 * 1024**2


def is_spreadsheet(raw: RawFile) -> bool:
    """Whether ``raw`` is named and begins as an XLSX or ODS file does."""
    return raw.name.casefold().endswith((".xlsx", ".xlsm", ".ods")) and raw.head(4) == b"PK\x03\x04"


def sheets(raw: RawFile) -> tuple[str, ...]:
    """The names of the sheets, in order.

    Raises: as ``rows``.
    """
    book = _open(raw)
    try:
        return tuple(book.sheet_names)
    finally:
        book.close()


def rows(raw: RawFile, sheet: str | None = None) -> Iterator[tuple[int, list[str]]]:
    """``(row number from 1, its cells as text)`` of the named sheet, or of the first, in order; rows without any text are left out.

    Texts are trimmed, an empty cell is ``""``; whole numbers come without a decimal point, days as ``YYYY-MM-DD``. Every row has as many
    cells as the sheet is wide.

    Raises: LimitError for a zip bomb or a sheet of absurd extent; SourceError for what is no spreadsheet, or lacks the sheet.
    """
    if raw.name.casefold().endswith(".ods"):
        yield from odstable.rows(_ods_content(raw), raw.name, sheet)
        return
    book = _open(raw)
    try:
        names = book.sheet_names
        if not names or (sheet is not None and sheet not in names):
            raise SourceError(
                "the sheet is missing" if names else "the spreadsheet has no sheet",
                file=raw.name,
                field="sheet",
                value=sheet,
                remedy=f"Its sheets: {', '.join(names[:20])}" if names else "Fetch it again",
            )
        try:
            table = book.get_sheet_by_name(sheet if sheet is not None else names[0])
        except CalamineError as error:
            raise _unreadable(raw, error) from error
        left = [""] * (table.start[1] if table.start else 0)  # calamine leaves out the empty columns before the first filled one
        for number, cells in enumerate(table.iter_rows(), start=1):
            texts = [_text(cell) for cell in cells]
            if any(texts):
                yield number, left + texts
    finally:
        book.close()


def _text(cell: Any) -> str:
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(sep=" ")
    if isinstance(cell, (date, time)):
        return cell.isoformat()
    if cell is None:
        return ""
    assert isinstance(cell, (int, timedelta)), type(cell)
    return str(cell)


def _ods_content(raw: RawFile) -> bytes:
    with zipfile.ZipFile(_checked_copy(raw)) as archive:
        if "content.xml" not in archive.namelist():
            raise SourceError("an ODS without content.xml", file=raw.name, remedy="This is no spreadsheet: fetch it again")
        return archive.read("content.xml")


def _open(raw: RawFile) -> Any:
    try:
        return CalamineWorkbook.from_filelike(_checked_copy(raw))
    except CalamineError as error:
        raise _unreadable(raw, error) from error


def _unreadable(raw: RawFile, error: Exception) -> SourceError:
    return SourceError(f"not a readable spreadsheet: {error}", file=raw.name, remedy="The file may be cut or damaged: fetch it again")


def _checked_copy(raw: RawFile) -> io.BytesIO:
    """The XML members of the spreadsheet, counted and measured, in a container without compression.

    Copied because a central directory can understate a member: a reader that trusts it is given exactly what was counted instead.
    """
    with raw.open() as file:
        stored = file.read(MAX_STORED + 1)
    if len(stored) > MAX_STORED:
        raise LimitError(f"a spreadsheet of more than {MAX_STORED} bytes", file=raw.name, remedy="No list is that large; check the file")
    copy = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(stored)) as archive, zipfile.ZipFile(copy, "w", zipfile.ZIP_STORED) as out:
            wanted = _check_directory(archive, raw)
            for info in wanted:
                data = _expand(archive, info)
                out.writestr(info.filename, data)
                if info.filename.casefold().endswith(".xml"):
                    _measure(data, raw)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
        raise _unreadable(raw, error) from error
    copy.seek(0)
    return copy


def _check_directory(archive: zipfile.ZipFile, raw: RawFile) -> list[zipfile.ZipInfo]:
    """The members to read.

    Raises: LimitError for too many, too large or too strongly compressed ones; SourceError for an encrypted one or one that stands twice.
    """
    infos = archive.infolist()
    if len(infos) > raw.limits.max_members:
        raise LimitError(f"a spreadsheet of more than {raw.limits.max_members} members", file=raw.name, remedy="Check the file")
    wanted = [i for i in infos if i.filename.casefold().endswith((".xml", ".rels")) or i.filename == "mimetype"]
    for info in wanted:
        if info.flag_bits & 1:
            raise SourceError("the spreadsheet is encrypted", file=raw.name, remedy="Save it without a password")
        if info.file_size > 10 * 1024**2 and info.file_size > raw.limits.max_ratio * max(info.compress_size, 1):
            raise LimitError(
                f"{info.filename} expands to more than {raw.limits.max_ratio} times its size, as a decompression bomb does",
                file=raw.name,
                remedy="No list does this; check where the file comes from",
            )
    if len({info.filename for info in wanted}) != len(wanted):
        raise SourceError("a member of the spreadsheet stands twice", file=raw.name, remedy="Don't trust this file")
    total, most = sum(info.file_size for info in wanted), min(MAX_XML, raw.limits.max_bytes)
    if total > most:
        raise LimitError(f"{total} bytes of XML when uncompressed; {most} are allowed", file=raw.name, remedy="Check the file")
    return wanted


def _expand(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """A member, never more than its stated size (zipfile stops there).

    Raises: BadZipFile where it is shorter, or its check sum differs.
    """
    with archive.open(info) as member:
        data = member.read(info.file_size)
        member.read(1)  # the end is where zipfile compares the check sum
    if len(data) != info.file_size:
        raise zipfile.BadZipFile(f"{info.filename} ends early")
    return data


def _measure(data: bytes, raw: RawFile) -> None:
    """Raises: LimitError where a sheet of this XML member spans more than ``MAX_CELLS``."""
    height = width = row_number = 0
    pending = 0  # empty rows of an ODS table count only where a filled one follows
    table = None
    for event, row in stream(io.BytesIO(data), raw.name, frozenset({"row", "table-row"})):
        if event == "root":
            continue
        if local(row.tag) == "row":
            row_number = _number(row.get("r"), row_number + 1)
            last_row, columns = _xlsx_extent(row, row_number)
            height = max(height, last_row)
        else:
            parent = next((above for above in row.iterancestors() if local(above.tag) == "table"), None)
            if parent is not table:
                table, height, width, pending = parent, 0, 0, 0
            repeated, columns = _repeats(row, "number-rows-repeated"), _ods_columns(row)
            height, pending = (height + pending + repeated, 0) if columns else (height, pending + repeated)
        width = max(width, columns)
        if height * width > MAX_CELLS:
            raise LimitError(
                f"a sheet of {height} rows and {width} columns; {MAX_CELLS} cells are allowed",
                file=raw.name,
                remedy="Remove stray cells far from the table",
            )


def _xlsx_extent(row: Any, row_number: int) -> tuple[int, int]:
    """The numbers of the last row and column that the cells of ``row`` fill; a cell may name another row than the one it stands in."""
    at = last_row = last_column = 0
    for cell in row:
        if local(cell.tag) != "c":
            continue
        name = str(cell.get("r") or "")
        letters = name.rstrip("0123456789")
        at = _column(letters) if letters else at + 1
        if len(cell):
            last_row, last_column = max(last_row, _number(name[len(letters) :], row_number)), max(last_column, at)
    return last_row, last_column


def _column(letters: str) -> int:
    number = 0
    for letter in letters[:8]:
        number = number * 26 + (ord(letter) & 31)
    return number


def _ods_columns(row: Any) -> int:
    """The number of the last column that the row fills; ``0`` for an empty row."""
    at = last = 0
    for cell in row:
        if local(cell.tag) in ("table-cell", "covered-table-cell"):
            at += _repeats(cell, "number-columns-repeated")
            if len(cell) or cell.text or any(local(key) == "value-type" for key in cell.attrib):
                last = at
    return last


def _repeats(element: Any, name: str) -> int:
    return next((_number(value, 1) for key, value in element.attrib.items() if local(key) == name or key == name), 1)


def _number(text: str | None, default: int) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else default
