"""The built-in starter set, read once for the tests: which entries each list holds on a day."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from functools import lru_cache
from importlib.resources import files

from casemate.model.listing import Listing, assemble
from casemate.sources.starter import StarterList, read_starter
from casemate.text.yamltext import Node, parse

FOLDER = files("casemate.starter")


def entry_files() -> dict[str, bytes]:
    """Name of each entry file -> content."""
    return {file.name: file.read_bytes() for file in FOLDER.joinpath("entries").iterdir() if file.name.endswith(".yml")}


@lru_cache(maxsize=1)
def starter() -> dict[str, StarterList]:
    """List id -> starter list. The editions' fragments are drawn by ``editions``."""
    return {one.source.id: one for one in read_starter(FOLDER.joinpath("lists.yml").read_bytes(), entry_files())}


@lru_cache(maxsize=8)
def editions(list_id: str) -> tuple[tuple[date, dict[str, Listing]], ...]:
    """Every edition of a list: its day, and the listings by native id."""
    return tuple(
        (day, {native: assemble(f"{list_id}:{native}", [fragment]) for native, fragment in reading.fragments})
        for day, reading in starter()[list_id].editions
    )


def on(list_id: str, day: date | str) -> dict[str, Listing]:
    """What the list holds on ``day``: the last edition up to it."""
    asked = date.fromisoformat(day) if isinstance(day, str) else day
    place = bisect_right([made for made, _ in editions(list_id)], asked)
    assert place > 0, f"{list_id} begins after {asked}"
    return editions(list_id)[place - 1][1]


@lru_cache(maxsize=1)
def entries() -> tuple[Node, ...]:
    """The entries as they stand in the files."""
    return tuple(node for name, data in sorted(entry_files().items()) for node in parse(data, name).items())


def document(name: str) -> Node:
    """A further file of the starter set."""
    return parse(FOLDER.joinpath(name).read_bytes(), name)


def ids() -> frozenset[str]:
    """The ids of all entries."""
    return frozenset(node.need("id").text() for node in entries())
