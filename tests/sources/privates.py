"""Definitions of private lists for tests, and a reading of one."""

from __future__ import annotations

from pathlib import Path

from casemate.model.listing import Fragment, Listing, assemble
from casemate.sources import base
from casemate.sources.privatelist import PrivateList, build, private_list_from_yaml
from casemate.sources.raw import Limits, open_raw


def spec(text: str) -> PrivateList:
    """The definition that ``text`` (without the four lines that every definition has) and these make."""
    return private_list_from_yaml(f"id: my_list\ntitle: My list\nregime: INTERNAL\neffect: blocks\n{text}".encode(), "my_list.yml")


class Read:
    """A private list, read to its end."""

    def __init__(self, definition: PrivateList, path: Path, limits: Limits | None = None) -> None:
        self.source = build(definition)
        chosen, files = base.choose(self.source, open_raw(path, limits))
        self.format = chosen.id
        self.journal = base.Journal()
        self.reading = chosen.read(files, self.journal)
        self.fragments = list(self.reading.fragments)
        by_id: dict[str, list[Fragment]] = {}
        for native_id, fragment in self.fragments:
            by_id.setdefault(native_id, []).append(fragment)
        self.listings: dict[str, Listing] = {key: assemble(f"{definition.id}:{key}", value) for key, value in by_id.items()}
