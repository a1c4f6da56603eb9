"""``ConList.csv``: one row per name and date of birth or address, the day of the list in the first line.

Rows stand in the order of their names, so those of an entry (``Group ID``) are scattered over the file. Two generations: 29 columns in
cp1252 (2016), and 36 columns since February 2022 (names in other scripts, numbers apart from details, quality of aliases).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from casemate.errors import SourceError
from casemate.model.listing import Fragment
from casemate.sources.base import Format, Journal, Reading
from casemate.sources.csvrows import Dialect, Row, checked, encoding_of, groups, rows
from casemate.sources.gb_hmt_sanctions.target import PARTS, Target
from casemate.sources.pick import one_file
from casemate.sources.raw import RawFile, RawSet
from casemate.sources.uk.dates import day

DIALECT = Dialect(encodings=("utf-8-sig", "cp1252"))
_NAMES = ("Name 6", "Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Title")
_ADDRESS = ("Address 1", "Address 2", "Address 3", "Address 4", "Address 5", "Address 6", "Post/Zip Code", "Country")
OLD = (
    *_NAMES, "DOB", "Town of Birth", "Country of Birth", "Nationality", "Passport Details", "NI Number", "Position", *_ADDRESS,
    "Other Information", "Group Type", "Alias Type", "Regime", "Listed On", "Last Updated", "Group ID",
)  # fmt: skip
NEW = (
    *_NAMES, "Name Non-Latin Script", "Non-Latin Script Type", "Non-Latin Script Language", "DOB", "Town of Birth", "Country of Birth",
    "Nationality", "Passport Number", "Passport Details", "National Identification Number", "National Identification Details", "Position",
    *_ADDRESS, "Other Information", "Group Type", "Alias Type", "Alias Quality", "Regime", "Listed On", "UK Sanctions List Date Designated",
    "Last Updated", "Group ID",
)  # fmt: skip
#: A column that later editions added behind the others.
LATER = "Date trust services sanctions imposed"
#: The sets of columns there are; they are found by name, in any order.
_HEADERS = tuple(sorted(columns) for columns in (OLD, NEW, (*NEW, LATER)))
#: Share of entries without a main name from which on rows must be missing: in a whole list none lacks it.
_MOST_NAMELESS = 0.01


def _recognise_with(mark: bytes, *, present: bool) -> Callable[[RawSet], tuple[RawFile, ...] | None]:
    def fits(file: RawFile) -> bool:
        head = file.head(4096).removeprefix(b"\xef\xbb\xbf").replace(b'"', b"")
        return head.startswith((b"Last Updated,", b"Name 6,Name 1,")) and (mark in head) == present

    return lambda raw: one_file(raw, fits, "the OFSI consolidated list")


def _read(files: tuple[RawFile, ...], journal: Journal) -> Reading:
    raw = files[0]
    encoding = encoding_of(raw, DIALECT.encodings)
    found = rows(raw, DIALECT, encoding)
    line, cells = next(found, (1, []))
    if not cells or cells[0].strip() != "Last Updated":
        raise SourceError(
            "the first line, Last Updated with the day of the list, is missing", file=raw.name, line=line, field="Last Updated",
            value=cells[0] if cells else None, remedy="The file was cut or re-saved: fetch it again",
        )  # fmt: skip
    published = _published(cells, raw.name, line)
    line, header = next(found, (2, []))
    columns = tuple(cell.strip() for cell in header)
    while columns and not columns[-1]:
        columns = columns[:-1]
    if sorted(columns) not in _HEADERS:
        odd = next((cell for cell in columns if cell not in (*NEW, *OLD, LATER)), None)
        raise SourceError(
            "not a header of ConList.csv", file=raw.name, line=line, field=odd, remedy="The format has changed, or a column is missing"
        )
    return Reading(PARTS, _fragments(raw, encoding, columns, journal), published=published)


def _published(cells: list[str], file: str, line: int) -> date:
    text = cells[1].strip() if len(cells) > 1 else ""
    try:
        return day(text)
    except ValueError as error:
        raise SourceError("no date of the list", file=file, line=line, field="Last Updated", value=text, remedy="Fetch it again") from error


def _fragments(raw: RawFile, encoding: str, columns: tuple[str, ...], journal: Journal) -> Iterator[tuple[str, Fragment]]:
    def body() -> Iterator[Row]:
        found = rows(raw, DIALECT, encoding)
        next(found)
        next(found)
        return checked(found, len(columns), raw.name)

    place = columns.index("Group ID")
    kinds = columns.index("Alias Type")
    _refuse_cut(body(), place, kinds, raw.name)
    for group_id, group in groups(body, lambda row: row[1][place].strip()):
        target = Target(group_id, raw.name, group[0][0], journal)
        for line, cells in group:
            target.row(line, dict(zip(columns, cells, strict=True)))
        yield from target.fragments()


def _refuse_cut(found: Iterator[Row], place: int, kinds: int, file: str) -> None:
    """Raises: SourceError where entries have other names and no main one (their rows stand in what is missing), or no id."""
    named: set[str] = set()
    seen: dict[str, int] = {}
    for line, cells in found:
        group = cells[place].strip()
        if not group.isdigit():
            raise SourceError(
                "the group id is missing or no number",
                file=file,
                line=line,
                field="Group ID",
                value=group,
                remedy="The file is damaged: fetch it again",
            )
        seen.setdefault(group, line)
        if cells[kinds].strip().casefold() in ("prime alias", "primary name"):
            named.add(group)
    nameless = [group for group in seen if group not in named]
    if len(nameless) > _MOST_NAMELESS * len(seen):
        raise SourceError(
            f"{len(nameless)} of {len(seen)} entries have no main name, which every entry of a whole list has: rows are missing",
            file=file, line=seen[nameless[0]], field="Alias Type", value=nameless[0],
            remedy="The file was cut or filtered: fetch the whole list",
        )  # fmt: skip


_MARK = b"Name Non-Latin Script"
FORMATS = (
    Format("conlist-csv-2022", "ConList.csv of OFSI as published since February 2022", _recognise_with(_MARK, present=True), _read),
    Format("conlist-csv", "ConList.csv of OFSI as published before", _recognise_with(_MARK, present=False), _read),
)
