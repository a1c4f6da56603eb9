"""CSV files as rows with their lines, read strictly, and as groups of rows that belong to one entry.

Lists that print one row per name, address or date repeat an entry's key, and not always in neighbouring rows. ``groups`` reads the
file twice: once to learn where each key stands last, once to give each group as soon as it is whole. So memory holds the groups that
are open, not the file; where the rows of an entry are neighbours, that is one.
"""

from __future__ import annotations

import codecs
import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from casemate.errors import LimitError, SourceError
from casemate.sources.raw import RawFile

#: Characters of the longest field. The csv module has a limit of its own, which others may change: it holds for the whole process.
MAX_FIELD = 131_072

#: One row: the line on which it starts, counted from 1, and its cells.
Row = tuple[int, list[str]]


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a list writes its CSV. ``encodings``: those it has used; the first that decodes the whole file is taken."""

    delimiter: str = ","
    encodings: tuple[str, ...] = ("utf-8-sig",)


def encoding_of(raw: RawFile, encodings: Sequence[str]) -> str:
    """The first of ``encodings`` that decodes the whole of ``raw``.

    A code page decodes anything, so it is not taken for a file that has more letters in UTF-8 than bytes that are none: that is a damaged
    file, and all its letters would come out wrong.

    Raises: SourceError with the line of the first byte that the last of them can't decode.
    """
    line = 1
    for number, encoding in enumerate(encodings):
        if number and "utf" in encodings[0] and "utf" not in encoding and _is_damaged_utf8(raw):
            break
        decoder = codecs.getincrementaldecoder(encoding)()
        line = 1
        try:
            with raw.open() as stream:
                while block := stream.readline(1 << 20):
                    decoder.decode(block)
                    line += block.endswith(b"\n")
                decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            continue
        return encoding
    raise SourceError(f"not {' or '.join(encodings)} text", file=raw.name, line=line, remedy="Fetch it again; don't re-save it")


def _is_damaged_utf8(raw: RawFile) -> bool:
    """Whether more letters come out of UTF-8 than bytes that are none; real text in a code page has next to no such letters."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    letters = wrong = 0
    with raw.open() as stream:
        while block := stream.read(1 << 20):
            text = decoder.decode(block)
            if not text.isascii():
                bad = text.count("\ufffd")
                wrong += bad
                letters += sum(character > "\x7f" for character in text) - bad
    return letters > wrong


def rows(raw: RawFile, dialect: Dialect, encoding: str) -> Iterator[Row]:
    """The rows of ``raw`` with the lines they start on; empty lines are left out.

    Raises: SourceError for broken quoting, a NUL, a quote that never ends; LimitError for a line or a field beyond limits.
    """
    with raw.open() as stream:
        reader = csv.reader(_lines(stream, raw, encoding), delimiter=dialect.delimiter, strict=True)
        line = 1
        try:
            for cells in reader:
                if max(map(len, cells), default=0) > MAX_FIELD:
                    raise LimitError(f"a field of more than {MAX_FIELD} characters", file=raw.name, line=line, remedy="Check the file")
                if cells:
                    yield line, cells
                line = reader.line_num + 1
        except csv.Error as error:
            if "field limit" in str(error):
                raise LimitError(
                    f"a field of more than {MAX_FIELD} characters", file=raw.name, line=line, remedy="Check the file"
                ) from error
            raise SourceError(
                f"not well-formed CSV: {error}", file=raw.name, line=line, remedy="The file may be cut or re-saved: fetch it again"
            ) from error


def _lines(stream: BinaryIO, raw: RawFile, encoding: str) -> Iterator[str]:
    most = raw.limits.max_line
    first, number = encoding, 0
    while data := stream.readline(most + 1):
        number += 1
        if len(data) > most:
            raise LimitError(f"a line of more than {most} bytes", file=raw.name, line=number, remedy="No list has one; check the file")
        if b"\0" in data:
            raise SourceError("a NUL byte", file=raw.name, line=number, remedy="The file is damaged: fetch it again")
        yield data.decode(first)
        first = encoding.removesuffix("-sig")  # a byte order mark is one only at the start


def check_end(raw: RawFile, ends: tuple[bytes, ...] = (b"\n", b"\r")) -> None:
    """Hold the last byte of ``raw`` against ``ends``: a file that was cut inside its last cell has no other sign of it.

    Raises: SourceError where the last line breaks off.
    """
    last, line = b"", 1
    with raw.open() as stream:
        while block := stream.read(1 << 20):
            last, line = block[-1:], line + block.count(b"\n")
    if last not in ends:
        raise SourceError("the last line breaks off", file=raw.name, line=line, remedy="The file is cut: fetch it again")


def checked(found: Iterable[Row], width: int, file: str) -> Iterator[Row]:
    """``found``, each row held against ``width``.

    Raises: SourceError for a row with more or fewer cells.
    """
    for line, cells in found:
        if len(cells) != width:
            raise SourceError(
                f"{len(cells)} cells where the header has {width}",
                file=file,
                line=line,
                value=cells[0] if cells else None,
                remedy="The file may be cut, or its quoting damaged: fetch it again",
            )
        yield line, cells


def groups(read: Callable[[], Iterable[Row]], key: Callable[[Row], str]) -> Iterator[tuple[str, list[Row]]]:
    """``(key, its rows)``, each key once, given when its last row has been read. ``read`` opens the rows anew; it is called twice."""
    last: dict[str, int] = {}
    for number, row in enumerate(read()):
        last[key(row)] = number
    opened: dict[str, list[Row]] = {}
    for number, row in enumerate(read()):
        name = key(row)
        opened.setdefault(name, []).append(row)
        if last[name] == number:
            yield name, opened.pop(name)


def collapse(text: str) -> str:
    """``text`` trimmed, every run of white space one space.

    >>> collapse(" a\\n b ")
    'a b'
    """
    return " ".join(text.split())
