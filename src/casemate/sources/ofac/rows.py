"""One delimited file as checked rows: one line is one row, ``-0-`` is silence, 0x1A is the end, and what is broken is refused."""

from __future__ import annotations

import csv
import re
from collections.abc import Hashable, Iterator, MutableMapping
from typing import Any, BinaryIO, NoReturn

from casemate.errors import LimitError, SourceError
from casemate.sources.base import Journal
from casemate.sources.ofac.tables import Table, header_fault
from casemate.sources.raw import RawFile

#: One row: its line and its fields, ``None`` where OFAC writes ``-0-``.
Row = tuple[int, list[str | None]]

#: The longest line (bytes) and name (characters) that can be right. Longest seen: 8,000 and 196; the specification's name has 350.
MAX_LINE, MAX_NAME, MAX_FIELD = 512 * 1024, 1000, 2000
#: OFAC's null.
NULL = "-0-"
_BOM = b"\xef\xbb\xbf"
_END = b"\x1a"
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_SPACE_LIKE = frozenset("\t\x0b\x0c\r\u2028\u2029")


class Rows:
    """The rows of one file, drawn once. After the last one, ``cut`` and ``joined`` tell what stopped them.

    ``cut``: line of a last row that breaks off (it is not given), or ``None``. ``joined``: line of the first data after the end mark,
    where a second file was appended (it and what follows are not given), or ``None``. ``marked``: whether the end mark was there.
    ``journal`` is told of what was mended. ``memory``: rows of other editions, by their bytes; most rows are in the next edition too.
    """

    def __init__(
        self,
        raw: RawFile,
        table: Table,
        delimiter: str,
        journal: Journal | None = None,
        *,
        memory: MutableMapping[Hashable, Any] | None = None,
    ) -> None:
        self._raw, self._table, self._delimiter, self._journal = raw, table, delimiter, journal
        self._memory = journal.memory if memory is None and journal is not None else memory
        self._mended = False
        self.cut: int | None = None
        self.joined: int | None = None
        self.marked = False
        self._ended = True
        self._started = False

    def __iter__(self) -> Iterator[Row]:
        """Raises: SourceError with line and remedy for anything that is not this table; LimitError past a limit."""
        for line, body in self._lines():
            key = (self._table.part, self._delimiter, body)
            if self._memory is not None and self._ended and (held := self._memory.get(key)) is not None:
                self._started = True
                yield line, held
                continue
            self._mended = False
            cells = self._split(line, self._decode(line, body))
            if cells is None:
                self.cut = line
                return
            number = cells[0].strip()
            if not (number.isascii() and number.isdigit() and len(number) <= 9):
                self._no_number(line, cells)
                continue
            self._started = True
            values = self._values(line, cells)
            if self._memory is not None and self._ended and not self._mended:  # what is mended is told of each time
                self._memory[key] = values
            yield line, values

    def _fail(self, what: str, line: int, *, field: str | None = None, value: str | None = None, remedy: str | None = None) -> NoReturn:
        raise SourceError(
            what, file=self._raw.name, line=line, field=field, value=value, remedy=remedy or "Fetch the file again, and don't re-save it"
        )

    def _lines(self) -> Iterator[tuple[int, bytes]]:
        mark: int | None = None
        padding = b'\x1a \t"' + self._delimiter.encode()
        with self._raw.open() as stream:
            for line, data in enumerate(self._physical(stream), start=1):
                body = data.removeprefix(_BOM) if line == 1 else data
                self._ended = body.endswith((b"\n", b"\r"))
                body = body.rstrip(b"\r\n")
                if not body.strip(padding):
                    mark = line if _END in body else mark
                    self.marked = mark is not None
                    continue
                if mark is not None or body.startswith(_END):
                    self.joined = line
                    return
                yield line, body

    def _physical(self, stream: BinaryIO) -> Iterator[bytes]:
        head = self._raw.head(65536)
        if b"\r" in head and b"\n" not in head:
            yield from _carriage_returns(stream)
            return
        yield from iter(lambda: stream.readline(MAX_LINE + 1), b"")

    def _decode(self, line: int, body: bytes) -> str:
        if len(body) > MAX_LINE:
            raise LimitError(
                f"a line of more than {MAX_LINE} bytes", file=self._raw.name, line=line, remedy="No list has one; check the file"
            )
        if b"\0" in body:
            self._fail("a NUL byte", line, remedy="The file is damaged, or saved as UTF-16: fetch it again")
        try:
            text = body.decode("utf-8")
        except UnicodeDecodeError as error:
            shown = body[max(0, error.start - 20) : error.end + 20].decode("latin-1")
            self._fail(
                f"byte 0x{body[error.start]:02x} is not UTF-8", line, value=shown, remedy="OFAC's files are ASCII or UTF-8; fetch it again"
            )
        if not text.isascii() or not text.isprintable():
            text, found = _CONTROL.subn(lambda match: " " if match[0] in _SPACE_LIKE else "", text)
            self._mended = self._mended or found > 0
            if found and self._journal is not None:
                self._journal.ignored["control characters"] += found
                self._journal.warn(f"control characters removed: {self._raw.name}:{line}")
        return text

    def _split(self, line: int, text: str) -> list[str] | None:
        try:
            cells = next(csv.reader((text,), delimiter=self._delimiter, strict=True))
        except csv.Error as error:
            if not self._ended:
                return None
            if "field larger" in str(error):
                raise LimitError(
                    "a field beyond the limit", file=self._raw.name, line=line, remedy="No list has one; check the file"
                ) from error
            self._fail(f"broken quoting: {error}", line, value=text)
        if len(cells) != self._table.width:
            if not self._ended and len(cells) < self._table.width:
                return None
            self._wrong_width(line, cells)
        if '"' in text and '""' not in text and any('"' in cell for cell in cells):
            self._fail("broken quoting: a quotation mark inside a field", line, value=text)
        if not self._ended and _breaks_off(text):
            return None
        return cells

    def _wrong_width(self, line: int, cells: list[str]) -> NoReturn:
        width = self._table.width
        if len(cells) == 1 and cells[0].count(self._delimiter) >= width - 1:
            self._fail(
                "broken quoting: the whole line is one quoted field", line, value=cells[0],
                remedy="Someone has saved the file with quotes around each line: fetch the original",
            )  # fmt: skip
        self._fail(
            f"{len(cells)} fields where the {self._table.part} have {width}", line, value=cells[0],
            remedy="A quotation mark is missing, or this is another file: fetch it again",
        )  # fmt: skip

    def _no_number(self, line: int, cells: list[str]) -> None:
        fault = header_fault(cells, self._table)
        if not self._started and fault is None:
            self._started = True
            return
        if fault is None:
            self._fail("a second header row: two files were joined", line, value=cells[0])
        self._fail(fault if line == 1 else "ent_num is no number", line, field="ent_num", value=cells[0])

    def _values(self, line: int, cells: list[str]) -> list[str | None]:
        values: list[str | None] = []
        raw = self._table.raw
        for place, cell in enumerate(cells):
            text = cell.strip()
            if text == NULL:
                values.append(None)
            elif not text or (text == "-0" and not self._ended):
                values.append(None)
                self._mended = True
                if self._journal is not None:
                    self._journal.warn(f"a field is empty where OFAC writes -0-: {self._raw.name}:{line}, {self._table.columns[place]}")
            else:
                if place != raw and len(text) > (MAX_NAME if "name" in self._table.columns[place] else MAX_FIELD):
                    self._fail(f"{len(text)} characters in one field", line, field=self._table.columns[place], value=text)
                values.append(cell if place == raw else " ".join(text.split()) if "  " in text else text)
        return values


def _breaks_off(text: str) -> bool:
    """Whether a last line without a line end stops in a text that nothing closes. (A closing quote or a null shows that it is whole.)"""
    return not text.rstrip().endswith(('"', NULL, "-0"))


def _carriage_returns(stream: BinaryIO) -> Iterator[bytes]:
    """Lines of a file whose records end in carriage returns alone, as the specification says."""
    rest = b""
    while block := stream.read(1 << 16):
        *lines, rest = (rest + block).split(b"\r")
        yield from (line + b"\r" for line in lines)
        if len(rest) > MAX_LINE:
            break
    if rest:
        yield rest
