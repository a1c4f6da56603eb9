"""A home with small private lists, made of Listings on the spot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from pathlib import Path

from casemate.app.engine import Engine
from casemate.app.reindex import rebuild
from casemate.model.listing import VALUE_FIELDS, Fragment, Listing
from casemate.settings import Settings
from casemate.store.editions import Edition, ordinal
from casemate.store.ingest import Staged

SPEC = "id: {id}\ntitle: List {id}\nregime: {regime}\neffect: blocks\nkind: ftm\n"
DAY = date(2026, 11, 1)


def fragments(listings: Iterable[Listing]) -> Iterator[tuple[str, Fragment]]:
    """What a parser would give."""
    for line, item in enumerate(listings, start=1):
        values = {name: getattr(item, name) for name in VALUE_FIELDS}
        yield item.native_id, Fragment("entries", "list.json", line, schema=item.schema, **values)


def take(engine: Engine, listings: Iterable[Listing], *, day: date = DAY) -> None:
    """Takes the listings in, by list, each list as one edition of ``day``, without an index; regimes are the lists' ids in capitals."""
    for list_id, items in groupby(sorted(listings, key=lambda item: item.list), key=lambda item: item.list):
        held = list(items)

        def make(_staged: Staged, _held: tuple[Edition, ...], list_id: str = list_id, count: int = len(held)) -> Edition:
            return Edition(
                list=list_id, ordinal=ordinal(day), known=day, sha256=f"{list_id}.{day}", format="ftm", parts=("entries",),
                entries=count, bytes=0, loaded_at="2026-01-01T00:00:00+00:00",
            )  # fmt: skip

        engine.store.ingest(
            fragments(held), parts=("entries",), edition=make, list_id=list_id,
            spec=SPEC.format(id=list_id, regime=list_id.upper()), before_commit=lambda *_: None,
        )  # fmt: skip


def index(engine: Engine) -> None:
    """Builds the index and the clusters."""
    with engine.home.writing():
        rebuild(engine.home, engine.store, engine.source)


def home_of(folder: Path, *listings: Listing) -> Engine:
    """An engine on a new home with the listings."""
    engine = Engine(Settings(home=folder))
    take(engine, listings)
    index(engine)
    return engine
