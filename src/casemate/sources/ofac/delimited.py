"""OFAC's legacy delimited files (``.csv``, ``.pip``, ``.del``): main file, aliases, addresses and comments, all or some of them.

An edition carries the parts that its files carry. Every file is read twice: once to be checked whole (``survey``), so that nothing of
a damaged edition is taken, and once for its fragments. Of an alias only the text is known here, not whether it is a person's: so it has
no name parts, whether or not the main file is at hand, and an alias is the same in both.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import groupby, islice

from casemate.errors import SourceError
from casemate.model.listing import Fact, Fragment, Name, Place
from casemate.sources.base import Format, Journal, Reading
from casemate.sources.ofac import build, tables
from casemate.sources.ofac.mainfile import MainFile, read_comments
from casemate.sources.ofac.rows import Row, Rows
from casemate.sources.ofac.survey import Survey, survey
from casemate.sources.ofac.tables import ADDRESSES, ALIASES, DELIMITERS, ENTRIES, Table
from casemate.sources.raw import RawFile, RawSet

#: Values of one entry in one fragment: a hostile file could repeat one ``ent_num`` without end.
_MOST_TOGETHER = 500


def formats(list_id: str) -> tuple[Format, ...]:
    """The formats ``csv``, ``pip`` and ``del`` of one of the two lists, in this order."""
    return tuple(
        Format(
            id=extension,
            title=f"OFAC's legacy files *.{extension}: {', '.join(names[0] for names in tables.NAMES[list_id].values())}",
            recognise=partial(_recognise, list_id, extension),
            read=partial(_read, list_id, extension),
        )
        for extension in DELIMITERS
    )


def _recognise(list_id: str, extension: str, raw: RawSet) -> tuple[RawFile, ...] | None:
    found: dict[str, RawFile] = {}
    for file in raw.files:
        part = tables.part_of(file.name, list_id) if tables.base_name(file.name)[1] == extension else None
        if part is not None and _is_new(file, found.get(part)):
            found[part] = file
    if not found and (only := raw.only()) is not None and _is_main(only, extension):
        found["entries"] = only
    return tuple(found[table.part] for table in tables.TABLES if table.part in found) or None


def _is_new(file: RawFile, other: RawFile | None) -> bool:
    if other is None:
        return True
    if file.sha256() != other.sha256():
        raise SourceError(f"two different files are the same part: {other.name} and {file.name}", file=file.name, remedy="Keep one of them")
    return False


def _is_main(file: RawFile, extension: str) -> bool:
    """Whether a single file under a name of its own is a main file: by its first row. Whose list it is, the survey finds out."""
    if any(tables.part_of(file.name, list_id) for list_id in tables.NAMES):
        return False
    if tables.base_name(file.name)[1] not in (extension, "txt"):
        return False
    first = file.head(16384).decode("utf-8-sig", "replace").splitlines()[:1]
    try:
        cells = next(csv.reader(first, delimiter=DELIMITERS[extension]), [])
    except csv.Error:
        return False
    return len(cells) == ENTRIES.width and (cells[0].strip().isdigit() or tables.header_fault(cells, ENTRIES) is None)


def _read(list_id: str, extension: str, files: tuple[RawFile, ...], journal: Journal) -> Reading:
    """One edition, checked whole before its first fragment.

    Raises: SourceError and LimitError as ``survey``.
    """
    by_part = {tables.part_of(file.name, list_id) or "entries": file for file in files}
    seen = survey(list_id, by_part, DELIMITERS[extension], journal)
    parts = [part for part in ("entries", "remarks", "aliases", "addresses", "comments") if part in seen.parts]
    return Reading(tuple(parts), _fragments(by_part, DELIMITERS[extension], seen, journal), partial=seen.partial)


def _fragments(files: dict[str, RawFile], delimiter: str, seen: Survey, journal: Journal) -> Iterator[tuple[str, Fragment]]:
    if "entries" in files:
        comments = read_comments(files["comments"], delimiter, journal) if "comments" in seen.parts else None
        yield from MainFile(files["entries"], comments, journal).fragments(delimiter)
    readers: tuple[tuple[Table, Reader], ...] = ((ALIASES, _aliases), (ADDRESSES, _addresses))
    for table, read in readers:
        if table.part in files:
            yield from _grouped(files[table.part], table, delimiter, read, journal)


Reader = Callable[[str, list[Row], Journal], Iterator[Fragment]]


def _grouped(file: RawFile, table: Table, delimiter: str, read: Reader, journal: Journal) -> Iterator[tuple[str, Fragment]]:
    rows = iter(Rows(file, table, delimiter, journal))
    for number, group in groupby(rows, key=lambda row: row[1][0]):
        while together := list(islice(group, _MOST_TOGETHER)):
            for fragment in read(file.name, together, journal):
                yield str(int(number or "0")), fragment


def _aliases(file: str, rows: list[Row], journal: Journal) -> Iterator[Fragment]:
    names: list[Name] = []
    notes: list[Fact] = []
    for _, (_, _, kind, text, note) in rows:
        journal.skip("alt_num")
        names.append(build.name(text, kind=build.alias_kind(kind or "") or "alias"))
        if note is not None:
            notes.append(Fact("note", f"{text}: {note}", note="remark on an alias"))
    lines = tuple(line for line, _ in rows)
    yield Fragment("aliases", file, lines[0], lines, names=tuple(names))
    if notes:
        yield Fragment("aliases", file, lines[0], facts=tuple(notes))


def _addresses(file: str, rows: list[Row], journal: Journal) -> Iterator[Fragment]:
    places: list[Place] = []
    lines: list[int] = []
    for line, (_, _, street, locality, country, note) in rows:
        journal.skip("add_num")
        place = build.address(street, locality, country)
        if place is not None:
            places.append(place if note is None else replace(place, note=note))
            lines.append(line)
    if places:
        yield Fragment("addresses", file, lines[0], tuple(lines), places=tuple(places))
