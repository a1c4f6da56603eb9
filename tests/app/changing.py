"""Lists that change: small editions of Listings with parts, in a store of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from casemate.app.diff import Difference, DiffRequest, difference
from casemate.model.listing import VALUE_FIELDS, Fragment, Listing, Name
from casemate.sources.base import Source
from casemate.sources.registry import load
from casemate.store.editions import Edition, ordinal
from casemate.store.ingest import Staged
from casemate.store.store import Store

LIST = "us_ofac_sdn"
ALL = ("entries", "aliases")


def entry(number: int, name: str, *, schema: str = "Organization", programmes: tuple[str, ...] = ("IRAN",), **more: Any) -> Listing:
    """A Listing with one primary name."""
    fields: dict[str, Any] = {"names": (Name(name),), "programmes": programmes, **more}
    return Listing(id=f"{LIST}:{number}", schema=schema, **fields)


def fragments(listings: Iterable[Listing], parts: tuple[str, ...]) -> Iterator[tuple[str, Fragment]]:
    """The aliases in a part of their own, as OFAC publishes them."""
    for line, item in enumerate(listings, start=1):
        values: dict[str, Any] = {name: getattr(item, name) for name in (*VALUE_FIELDS, "schema", "designated_on", "amended_on")}
        values["names"] = tuple(name for name in item.names if name.kind == "primary")
        yield item.native_id, Fragment("entries", "sdn.csv", line, **values)
        aliases = tuple(name for name in item.names if name.kind != "primary")
        if "aliases" in parts and aliases:
            yield item.native_id, Fragment("aliases", "alt.csv", line, names=aliases)


def load_edition(
    store: Store, day: date, listings: Iterable[Listing], *, parts: tuple[str, ...] = ALL, list_id: str = LIST,
    format_id: str = "csv", partial: str | None = None,
) -> None:  # fmt: skip
    """Takes the listings in as the edition of ``day``."""

    def make(staged: Staged, _held: tuple[Edition, ...]) -> Edition:
        return Edition(
            list=list_id, ordinal=ordinal(day), known=day, sha256=f"{list_id}.{day}", format=format_id, parts=parts,
            entries=len(staged.digests["entries"]), bytes=0, loaded_at="2026-01-01T00:00:00+00:00", partial=partial,
        )  # fmt: skip

    store.ingest(fragments(listings, parts), parts=parts, edition=make, list_id=list_id, before_commit=lambda *_: None)


def store_of(folder: Path, editions: Mapping[date, Iterable[Listing]]) -> Store:
    """A store with the editions."""
    store = Store.open(f"sqlite:///{folder / 'casemate.sqlite'}")
    for day, listings in editions.items():
        load_edition(store, day, listings)
    return store


def source(list_id: str = LIST) -> Source:
    """The metadata of an official list."""
    return load(list_id)


def between(store: Store, start: date, end: date, **filters: Any) -> Difference:
    """What changed on the list from one day to another."""
    return difference(store, source(), DiffRequest(LIST, start, end, **filters))
