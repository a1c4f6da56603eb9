"""Small editions in OFAC's delimited format, as bytes, for tests to damage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from casemate.sources.base import Format, Journal, Reading
from casemate.sources.ofac import delimited
from casemate.sources.raw import open_raw

Cell = str | int | None


def line(cells: Sequence[Cell], delimiter: str = ",") -> str:
    """One row as OFAC writes it: text in quotes, numbers bare, ``-0- `` for silence."""
    return delimiter.join("-0- " if cell is None else str(cell) if isinstance(cell, int) else f'"{cell}"' for cell in cells) + "\r\n"


def entry(number: int, name: str = "EXAMPLE", programme: str = "CUBA", remark: str | None = None, *, kind: str | None = None) -> list[Cell]:
    """A row of the main file."""
    return [number, name, kind, programme, None, None, None, None, None, None, None, remark]


def alias(number: int, name: str = "EXAMPLE TWO", kind: str = "aka") -> list[Cell]:
    """A row of the aliases."""
    return [number, 1000 + number, kind, name, None]


def address(number: int, street: str | None = "1 Road", locality: str | None = "Havana", country: str | None = "Cuba") -> list[Cell]:
    """A row of the addresses."""
    return [number, 1000 + number, street, locality, country, None]


def table(rows: Sequence[Sequence[Cell]], delimiter: str = ",") -> bytes:
    """A whole file: rows and the end mark."""
    return "".join(line(row, delimiter) for row in rows).encode() + b"\x1a"


MAIN = table([entry(1, "FIRST"), entry(2, "SECOND", "SDGT"), entry(5, "THIRD", "NPWMD")])


class Opened:
    """An edition read from files that the test writes."""

    def __init__(self, folder: Path, files: Mapping[str, bytes], list_id: str = "us_ofac_sdn", extension: str = "csv") -> None:
        for name, data in files.items():
            folder.joinpath(name).write_bytes(data)
        self.journal = Journal()
        self.format: Format = next(known for known in delimited.formats(list_id) if known.id == extension)
        found = self.format.recognise(open_raw(folder))
        assert found is not None, "no file was recognised"
        self.files = [file.name for file in found]
        self.reading: Reading = self.format.read(found, self.journal)
        self.fragments = list(self.reading.fragments)

    def of(self, part: str, native_id: str) -> list[object]:
        """All values that ``part`` gives of one entry."""
        return [
            value
            for found, f in self.fragments
            if found == native_id and f.part == part
            for field in (f.names, f.identifiers, f.dates, f.places, f.countries, f.facts, f.relations)
            for value in field
        ]
