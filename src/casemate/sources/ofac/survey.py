"""The first reading of a delimited edition: every row of every file checked, before a single fragment is given.

What can't be read is refused: broken rows, the other list's entries. What can be read but is not the whole and sound list makes the reading
partial, which only a user who insists gets: a file that breaks off, a second file after the end mark, a file filtered to one programme,
an ``ent_num`` that stands twice, aliases or addresses of an entry that is not there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from casemate.errors import SourceError
from casemate.sources.base import Journal
from casemate.sources.ofac import build, tables
from casemate.sources.ofac.remarks import is_cut
from casemate.sources.ofac.rows import Rows
from casemate.sources.ofac.tables import ADDRESSES, ALIASES, COMMENTS, ENTRIES, Table
from casemate.sources.raw import RawFile

_FETCH = "Fetch the edition again, all files on one day"


@dataclass(slots=True)
class Survey:
    """What an edition is. ``parts``: what it carries. ``partial``: why it is not the whole list, or ``None``.

    ``stopped``: whether a file was read to its middle only. ``cut_remarks``: how many.
    ``lines``: line of each ``ent_num`` of the main file; ``None`` where there is no main file.
    """

    parts: set[str] = field(default_factory=set)
    partial: str | None = None
    stopped: bool = False
    cut_remarks: int = 0
    lines: dict[int, int] | None = None
    marks: dict[str, bool] = field(default_factory=dict)


def programmes_of(text: str | None) -> tuple[str, ...]:
    """The programmes of OFAC's column, which leaves out the outer brackets.

    >>> programmes_of("IFSR] [NPWMD"), programmes_of(None)
    (('IFSR', 'NPWMD'), ())
    """
    pieces = (piece.strip(" []") for piece in (text or "").split("] ["))
    return tuple(dict.fromkeys(piece for piece in pieces if piece))


def survey(list_id: str, files: Mapping[str, RawFile], delimiter: str, journal: Journal) -> Survey:
    """What the ``files`` (by part) are together.

    Raises: SourceError for damage and for the other list, with file, line and remedy; LimitError past a limit.
    """
    seen = Survey()
    if "entries" in files:
        _entries(list_id, files["entries"], delimiter, seen, journal)
    for table in (ALIASES, ADDRESSES, COMMENTS):
        if table.part in files:
            _others(files[table.part], table, delimiter, seen, journal)
    for name in [name for name, marked in seen.marks.items() if not marked and any(seen.marks.values())]:
        journal.warn(f"no end mark, which other files of the edition have, so it may be cut between two rows: {name}")
    if seen.lines is None and "comments" in seen.parts:
        seen.parts.remove("comments")
        if not seen.parts:
            raise SourceError(
                "comments alone: they continue the remarks of a main file", file=files["comments"].name, remedy="Add the main file"
            )
        journal.warn(f"comments left out: they continue the remarks of a main file that is absent: {files['comments'].name}")
    return seen


def _entries(list_id: str, file: RawFile, delimiter: str, seen: Survey, journal: Journal) -> None:
    rows = Rows(file, ENTRIES, delimiter, memory=journal.memory)
    lines: dict[int, int] = {}
    common: set[str] | None = None
    remarks, last, foreign = False, 0, _Foreign(list_id)
    for line, cells in rows:
        number = int(cells[0] or 0)
        if number in lines:
            _partial(seen, f"ent_num {number} stands twice, on the lines {lines[number]} and {line} of {file.name}, so one row is wrong")
            continue
        lines[number] = line
        if number < last:
            journal.warn(f"rows are not in the order of ent_num, as OFAC publishes them: {file.name}:{line}")
        last = number
        _check_entry(file.name, line, cells)
        programmes = programmes_of(cells[3])
        foreign.add(line, programmes)
        common = set(programmes) if common is None else common & set(programmes)
        remarks = remarks or cells[11] is not None
        seen.cut_remarks += cells[11] is not None and is_cut(cells[11])
    _need_rows(file, ENTRIES, len(lines))
    foreign.judge(file.name, len(lines))
    seen.parts.add("entries")
    if remarks:
        seen.parts.add("remarks")
    _stopped(rows, file, seen)
    if common:
        _partial(seen, f"every entry of {file.name} carries the programme {' and '.join(sorted(common))}, so it is a filter of the list")
    seen.lines = lines


class _Foreign:
    """Counts entries that stand under programmes of the other list alone."""

    def __init__(self, list_id: str) -> None:
        self._programmes = tables.CONS_ONLY if list_id == tables.SDN else tables.SDN_ONLY
        self._other = tables.CONS if list_id == tables.SDN else tables.SDN
        self._line: int | None = None
        self._first: tuple[str, ...] = ()
        self._count = 0

    def add(self, line: int, programmes: tuple[str, ...]) -> None:
        if programmes and self._programmes.issuperset(programmes):
            self._count += 1
            if self._line is None:
                self._line, self._first = line, programmes

    def judge(self, file: str, rows: int) -> None:
        """Raises: SourceError where there was any: this is the other list, or two lists in one file."""
        if self._line is None:
            return
        whole = self._count * 20 > rows
        raise SourceError(
            f"this is {self._other}" if whole else f"two lists in one file: from here on entries of {self._other}",
            file=file, line=self._line, field="program", value=", ".join(self._first),
            remedy=f"Ingest it as {self._other}" if whole else "Fetch the two lists one by one",
        )  # fmt: skip


def _check_entry(file: str, line: int, cells: list[str | None]) -> None:
    if build.schema_of(cells[2]) is None:
        raise SourceError("unknown type of party", file=file, line=line, field="sdn_type", value=cells[2], remedy="The format has changed")
    if cells[1] is None:
        raise SourceError("an entry without a name", file=file, line=line, field="sdn_name", remedy="The file is damaged: fetch it again")
    if cells[3] is None:
        raise SourceError(
            "an entry without a programme", file=file, line=line, field="program", value=cells[1], remedy="Fetch the file again"
        )


def _others(file: RawFile, table: Table, delimiter: str, seen: Survey, journal: Journal) -> None:
    rows = Rows(file, table, delimiter, memory=journal.memory)
    known = None if seen.stopped else seen.lines
    count = 0
    strangers: list[tuple[int, str | None]] = []
    for line, cells in rows:
        count += 1
        if known is not None and int(cells[0] or 0) not in known:
            strangers.append((line, cells[0]))
        if table is ALIASES and (cells[3] is None or build.alias_kind(cells[2] or "") is None):
            field_name = "alt_name" if cells[3] is None else "alt_type"
            raise SourceError("no such alias", file=file.name, line=line, field=field_name, value=cells[2], remedy=_FETCH)
    if strangers:
        line, number = strangers[0]
        more = f" and {len(strangers) - 1} more" if len(strangers) > 1 else ""
        _partial(seen, f"ent_num {number} on line {line} of {file.name}{more} is not in the main file: other editions, or one is damaged")
    if table is COMMENTS and not count and seen.cut_remarks and rows.cut is None and rows.joined is None:
        journal.warn(f"comments left out: {file.name} is empty, yet remarks are cut")
        return
    if table is not COMMENTS:  # while no remark is longer than 1000 characters, OFAC publishes an empty comments file
        _need_rows(file, table, count)
    seen.parts.add(table.part)
    _stopped(rows, file, seen)


def _need_rows(file: RawFile, table: Table, count: int) -> None:
    if not count:
        raise SourceError(f"no {table.part}: the file is empty or holds a header alone", file=file.name, remedy=_FETCH)


def _stopped(rows: Rows, file: RawFile, seen: Survey) -> None:
    seen.marks[file.name] = rows.marked
    seen.stopped = seen.stopped or rows.cut is not None or rows.joined is not None
    if rows.cut is not None:
        _partial(seen, f"{file.name} breaks off in line {rows.cut}")
    if rows.joined is not None:
        _partial(seen, f"two lists in one file: a second file begins in line {rows.joined} of {file.name}, after the end mark of the first")


def _partial(seen: Survey, why: str) -> None:
    seen.partial = f"{seen.partial}; {why}" if seen.partial else why
