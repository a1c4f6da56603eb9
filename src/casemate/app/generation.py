"""Index generations: what the store knows, written as files that every reading process maps. One pointer says which one is in force.

A generation is built beside the one in force and put in force by replacing one small file, so a reader sees the old or the new one, never
half of one. ``index/PENDING`` marks a store that is ahead of its index: an update writes it before it commits and removes it last.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

import orjson

from casemate.app.home import Home, write_atomically
from casemate.errors import HomeError, NoListError

try:
    import fcntl
except ImportError:  # Windows, where a file that is open can't be removed anyway
    fcntl = None  # type: ignore[assignment]

#: The kind under which the index finds an entry by its own id.
ENTRY_ID = "entry_id"


def pointer(home: Home) -> Path:
    """The file that names the generation in force."""
    return home.index / "current"


def pending(home: Home) -> Path:
    """The mark of a store that may be ahead of its index."""
    return home.index / "PENDING"


def mark_pending(home: Home) -> None:
    """Says that the store is about to be ahead of the index."""
    write_atomically(pending(home), b"the store is ahead of the index; the next update or question rebuilds it\n")


def is_pending(home: Home) -> bool:
    """Whether the store may be ahead of the index."""
    return pending(home).exists()


def current(home: Home) -> Path:
    """The folder of the generation in force.

    Raises: NoListError where there is none yet.
    """
    try:
        name = pointer(home).read_text(encoding="ascii").strip()
    except FileNotFoundError as error:
        raise NoListError(
            "no list has been loaded yet", file=str(home.root), remedy="Load one: casemate update LIST --from PATH"
        ) from error
    return home.index / name


def hold(folder: Path) -> IO[bytes]:
    """An open file by which ``folder`` is not dropped as long as it stays open: parts of a generation are read only when asked for.

    Raises: HomeError where the generation is not there (any more).
    """
    try:
        file = (folder / "meta.json").open("rb")
        if fcntl is not None:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        # it may have been dropped between the two
        (folder / "meta.json").stat()
    except OSError as error:
        raise HomeError(f"the index is damaged: {error}", file=str(folder), remedy="Rebuild it: casemate update --reindex") from error
    return file


def drop(folder: Path) -> None:
    """Removes a generation that is not in force, unless somebody reads it; the next update tries again."""
    try:
        with (folder / "meta.json").open("rb") as file:
            if fcntl is not None:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(folder, ignore_errors=True)
    except BlockingIOError:
        return
    except OSError:  # damaged: nobody can read it
        shutil.rmtree(folder, ignore_errors=True)


def lines_path(folder: Path, list_id: str, edition: int) -> Path:
    """The file of a generation that holds the lines of one edition."""
    return folder / "lines" / f"{list_id}-{edition}.bin"


def read_lines(folder: Path, list_id: str, edition: int) -> dict[tuple[str, str], bytes]:
    """Per part and file, the packed lines of one edition; empty where the generation has none."""
    try:
        data = lines_path(folder, list_id, edition).read_bytes()
    except FileNotFoundError:
        return {}
    start = 4 + int.from_bytes(data[:4], "little")
    found: dict[tuple[str, str], bytes] = {}
    for part, file, length in orjson.loads(data[4:start]):
        found[part, file] = data[start : start + length]
        start += length
    return found


def read_meta(folder: Path) -> Mapping[str, Any]:
    """The generation's description of its lists.

    Raises: HomeError where the generation is damaged.
    """
    try:
        found: Mapping[str, Any] = orjson.loads((folder / "meta.json").read_bytes())
    except (OSError, orjson.JSONDecodeError) as error:
        raise HomeError(f"the index is damaged: {error}", file=str(folder), remedy="Rebuild it: casemate update --reindex") from error
    return found
