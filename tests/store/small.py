"""Small editions for the store's tests: entry -> (what the part `entries` says, aliases)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from casemate.model.listing import Fragment, Name
from casemate.store.editions import OPEN, Edition, ordinal
from casemate.store.ingest import Counts, Staged
from casemate.store.store import Store

#: Entry -> (primary name, aliases).
Content = Mapping[str, tuple[str, tuple[str, ...]]]
BOTH = ("entries", "aliases")


def fragments(content: Content, parts: tuple[str, ...] = BOTH) -> Iterator[tuple[str, Fragment]]:
    """What a parser would give for ``content``."""
    for line, (entry, (name, aliases)) in enumerate(content.items(), start=1):
        if "entries" in parts:
            yield entry, Fragment("entries", "list.csv", line, schema="Person", names=(Name(name),))
        if "aliases" in parts and aliases:
            lines = tuple(range(line * 10, line * 10 + len(aliases)))
            yield entry, Fragment("aliases", "alias.csv", lines=lines, names=tuple(Name(a, "alias") for a in aliases))


def load(store: Store, day: date, content: Content, *, parts: tuple[str, ...] = BOTH, number: int = 1, list_id: str = "toy") -> Counts:
    """Takes ``content`` in as the edition of ``day``."""

    def make(staged: Staged, _held: tuple[Edition, ...]) -> Edition:
        return Edition(
            list=list_id, ordinal=ordinal(day, number), known=day, sha256=f"{day}.{number}", format="toy", parts=parts,
            entries=len(staged.digests.get("entries", {})), bytes=0, loaded_at="2026-01-01T00:00:00+00:00",
        )  # fmt: skip

    return store.ingest(fragments(content, parts), parts=parts, edition=make, list_id=list_id, before_commit=lambda *_: None)[1]


def state(store: Store, list_id: str = "toy") -> dict[str, list[tuple[str, int, int, bytes]]]:
    """Everything that the store says of a list: entry -> sorted runs."""
    return {
        history.native_id: sorted((run.part, run.first, OPEN if run.last is None else run.last, run.body) for run in history.runs)
        for history in store.histories(list_id)
    }
