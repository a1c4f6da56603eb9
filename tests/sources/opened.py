"""Reads a source in a test: from real data, from bytes, or from the source's own sample."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import as_file
from pathlib import Path

from casemate.model.listing import Fragment, Listing, assemble
from casemate.sources import base, registry
from casemate.sources.raw import open_raw


class Opened:
    """One edition, read to its end: ``listings`` by native id, and what the reading said."""

    def __init__(self, source_id: str, path: Path, format_id: str | None = None) -> None:
        source = registry.load(source_id)
        self.format, files = base.choose(source, open_raw(path), format_id=format_id)
        self.files = [file.name for file in files]
        self.journal = base.Journal()
        self.reading = self.format.read(files, self.journal)
        self.fragments = list(self.reading.fragments)
        by_id: dict[str, list[Fragment]] = {}
        for native_id, fragment in self.fragments:
            by_id.setdefault(native_id, []).append(fragment)
        self.listings: dict[str, Listing] = {key: assemble(f"{source_id}:{key}", value) for key, value in by_id.items()}


def write(folder: Path, files: Mapping[str, bytes | str]) -> Path:
    """``folder`` with these files in it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        folder.joinpath(name).write_bytes(data.encode() if isinstance(data, str) else data)
    return folder


def sample(source_id: str, format_id: str) -> dict[str, bytes]:
    """The files of a source's own sample, by name."""
    with as_file(registry.folder_of(source_id) / "sample" / format_id) as folder:
        return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}
