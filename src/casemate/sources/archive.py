"""An archive of a list's editions: folders or files whose names bear dates, each edition as files that lie together.

What is an edition: all files of a folder whose name (or whose parent's) bears a day; in a folder without one, the files whose own names
bear the same day; else the folder's files together, and the day has to stand inside them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from casemate.errors import InputRefusedError, LimitError
from casemate.sources.raw import Limits, RawSet, open_files

#: Folders below the archive that are looked into, and editions that one archive may hold.
_DEEPEST, _MOST = 6, 50_000
_DATED = re.compile(r"(?<!\d)((?:19|20)\d{2})([-_. ]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=\D|$|[0-2]\d[0-5]\d(?:[0-5]\d)?(?!\d))")


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of an archive. ``label``: what messages call it. ``day``: what its name says, or ``None``.

    ``fallback``: a day to take where neither name nor content says one (of a commit). ``number``: its place among the archive's editions
    of that day. ``opened`` gives its files while it is entered.
    """

    label: str
    day: date | None
    opened: Callable[[Limits], AbstractContextManager[RawSet]]
    fallback: date | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Unusable:
    """Something that bears no edition that can be taken, and why."""

    label: str
    why: str


def day_in(name: str) -> date | None:
    """The day that a file or folder name bears: ``2018-12-19``, ``20181219``, ``2018_12_19``, ``2018.12.19``; a time may follow.

    Raises: InputRefusedError for two different days in one name.

    >>> day_in("2018-12-19_sdn_csv_set"), day_in("sdn_20210522T220200.csv"), day_in("2024-06_sdn")
    (datetime.date(2018, 12, 19), datetime.date(2021, 5, 22), None)
    """
    found: set[date] = set()
    for year, _, month, day in _DATED.findall(name):
        try:
            found.add(date(int(year), int(month), int(day)))
        except ValueError:  # the 31st of a month without one is no date
            continue
    if len(found) > 1:
        days = " and ".join(sorted(day.isoformat() for day in found))
        raise InputRefusedError(f"the name bears two days, {days}", file=name, remedy="Give it a name with one day")
    return next(iter(found), None)


def editions_in(root: Path) -> Iterator[Edition | Unusable]:
    """The editions of the folder ``root``, in the order of their paths; which list they are of has not been looked at.

    Raises: InputRefusedError where it can't be read; LimitError for more than an archive may hold.
    """
    count = 0
    for folder, files in _folders(root):
        for found in _editions_of(root, folder, files):
            count += 1
            if count > _MOST:
                raise LimitError(f"more than {_MOST} editions", file=str(root), remedy="Import the archive in pieces")
            yield found


def _folders(root: Path) -> Iterator[tuple[Path, list[Path]]]:
    """Every folder with files of its own; hidden ones, links to folders and what is no regular file are left out."""
    waiting = [(root, 0)]
    try:
        while waiting:
            folder, depth = waiting.pop()
            members = sorted(entry for entry in folder.iterdir() if not entry.name.startswith("."))
            files = [entry for entry in members if entry.is_file()]
            if files:
                yield folder, files
            folders = [entry for entry in members if entry.is_dir() and not entry.is_symlink()]
            if folders and depth >= _DEEPEST:
                raise LimitError(f"folders more than {_DEEPEST} deep", file=str(folder), remedy="Name the folder that holds the editions")
            waiting.extend((entry, depth + 1) for entry in reversed(folders))
    except OSError as error:
        raise InputRefusedError(f"it can't be read: {error.strerror}", file=str(error.filename or root), remedy="Check the path") from error


def _editions_of(root: Path, folder: Path, files: list[Path]) -> Iterator[Edition | Unusable]:
    label = str(folder.relative_to(root)) if folder != root else folder.name
    try:
        day = _day_of_folder(root, folder)
    except InputRefusedError as error:
        yield Unusable(label, error.message)
        return
    if day is not None:
        yield Edition(label, day, _opener(label, files))
        return
    by_day: dict[date | None, list[Path]] = {}
    for file in files:
        try:
            by_day.setdefault(day_in(file.name), []).append(file)
        except InputRefusedError as error:
            yield Unusable(f"{label}/{file.name}", error.message)
    for day, together in sorted(by_day.items(), key=lambda item: (item[0] is None, item[0] or date.min)):
        names = ", ".join(file.name for file in together[:3]) + (" …" if len(together) > 3 else "")
        yield Edition(f"{label}/{names}" if day is not None else label, day, _opener(f"{label}/{names}", together))


def _day_of_folder(root: Path, folder: Path) -> date | None:
    """The day of the nearest folder below ``root`` that bears one (of ``root`` itself for its own files); ``2018/12/19`` counts too."""
    depth = len(folder.relative_to(root).parts)
    for level in [folder, *folder.parents][: max(depth, 1)]:
        day = day_in(level.name)
        if day is not None:
            return day
    parts = folder.relative_to(root).parts
    for start in range(len(parts) - 2):
        day = day_in("-".join(parts[start : start + 3])) if all(part.isdigit() for part in parts[start : start + 3]) else None
        if day is not None:
            return day
    return None


def _opener(label: str, files: list[Path]) -> Callable[[Limits], AbstractContextManager[RawSet]]:
    return lambda limits: _Opened(open_files(label, files, limits))


class _Opened(AbstractContextManager[RawSet]):
    """Files that lie on the disk anyway."""

    def __init__(self, raw: RawSet) -> None:
        self._raw = raw

    def __enter__(self) -> RawSet:
        return self._raw

    def __exit__(self, *_: object) -> None:
        return None
