"""The built-in starter set, fed to a store like any list: an excerpt for learning, never for compliance."""

from __future__ import annotations

import hashlib
from datetime import date
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING

from casemate.sources.base import Source
from casemate.sources.starter import StarterList, read_starter
from casemate.store.editions import Edition, ordinal
from casemate.store.ingest import Staged

if TYPE_CHECKING:
    from casemate.app.engine import Engine


def starter_files() -> tuple[bytes, dict[str, bytes]]:
    """``lists.yml`` and the entry files, as they ship."""
    root = resources.files("casemate.starter")
    entries = {item.name: item.read_bytes() for item in root.joinpath("entries").iterdir() if item.name.endswith(".yml")}
    return root.joinpath("lists.yml").read_bytes(), entries


@lru_cache(maxsize=1)
def starter_digest() -> str:
    """The SHA-256 that every starter edition carries: of the files it was made from."""
    lists, entries = starter_files()
    digest = hashlib.sha256(lists)
    for name in sorted(entries):
        digest.update(name.encode())
        digest.update(entries[name])
    return digest.hexdigest()


def starter_lists() -> tuple[StarterList, ...]:
    """The starter lists with their editions, freshly drawn (an edition's fragments can be drawn once).

    Raises: InputRefusedError with file and line.
    """
    return read_starter(*starter_files())


@lru_cache(maxsize=1)
def starter_sources() -> dict[str, Source]:
    """List id -> metadata of the starter lists."""
    return {item.source.id: item.source for item in starter_lists()}


def load_starter(engine: Engine, *, loaded_at: str) -> int:
    """Takes every starter edition into the engine's store and builds its index; gives back the number of entries.

    Raises: LockedError; HomeError.
    """
    found = starter_lists()
    with engine.updating() as updating:
        for item in found:
            held = {edition.day for edition in engine.store.editions(item.source.id)}
            for day, reading in item.editions:
                if day in held:
                    continue

                def make(staged: Staged, _held: tuple[Edition, ...], *, day: date = day, item: StarterList = item) -> Edition:
                    return Edition(
                        list=item.source.id,
                        ordinal=ordinal(day),
                        known=day,
                        sha256=starter_digest(),
                        format="starter",
                        parts=("entries",),
                        entries=len(staged.digests["entries"]),
                        bytes=0,
                        loaded_at=loaded_at,
                        published=day,
                        partial=f"starter excerpt of {item.excerpt_of}: for learning, never for compliance",
                    )

                engine.store.ingest(
                    reading.fragments, parts=reading.parts, edition=make, list_id=item.source.id, before_commit=lambda *_: None
                )
                updating.reindex()
        return sum(len({history.native_id for history in engine.store.histories(item.source.id)}) for item in found)
