"""Small lists for the tests of the index."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from casemate.index.build import OPEN, EntryRow, NameRow, build
from casemate.index.load import Index

ALWAYS = ((0, OPEN),)


def entry(entry_id: str, *names: str, schema: str = "Person", identifiers: tuple[tuple[str, str], ...] = ()) -> EntryRow:
    """An entry that was always on its list (what stands before the colon), with strong names."""
    return EntryRow(
        entry_id, entry_id.partition(":")[0], schema, entry_id.encode(), tuple(NameRow(name, False, ALWAYS) for name in names), identifiers
    )


def index_of(folder: Path, entries: Sequence[EntryRow]) -> Index:
    """The index of ``entries``, built in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    build(folder, entries)
    return Index.open(folder)
