"""Builds an index generation from the store and puts it in force; the home's lock must be held."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from casemate.app import clusters
from casemate.app.generation import ENTRY_ID, drop, lines_path, pending, pointer
from casemate.app.home import Home, write_atomically
from casemate.errors import HomeError
from casemate.index.build import EntryRow, NameRow, build
from casemate.model.codec import value_from_plain
from casemate.sources.base import Source
from casemate.store.editions import OPEN, Edition
from casemate.store.store import History, Store
from casemate.text.identifiers import normalise

_KEPT = 2


def rebuild(home: Home, store: Store, sources: Callable[[str], Source], *, progress: Callable[[int], None] = lambda _: None) -> Path:
    """Builds a generation from the store and puts it in force; the home's lock must be held.

    Raises: HomeError where it can't be written; the former generation stays in force then.
    """
    revision = store.revision()
    temporary = home.index / f".tmp-g{revision:08d}-{os.getpid()}"
    try:
        shutil.rmtree(temporary, ignore_errors=True)
        temporary.mkdir(parents=True)
        meta = {
            "revision": revision,
            "lists": lists_meta(store, sources),
        }
        build(temporary, _rows(store, progress))
        former = home.index / pointer(home).read_text(encoding="ascii").strip() if pointer(home).exists() else None
        clusters.build(temporary, store.resolutions(), former=former)
        (temporary / "meta.json").write_bytes(orjson.dumps(meta))
        _write_lines(home, store, temporary, meta)
        return put_in_force(home, temporary, revision)
    except OSError as error:
        shutil.rmtree(temporary, ignore_errors=True)
        raise HomeError(
            f"the index can't be written: {error.strerror}", file=str(home.index), remedy="Free some space; the former index answers on"
        ) from error


def put_in_force(home: Home, temporary: Path, revision: int) -> Path:
    """Makes a generation that is whole the one in force; nothing is pending then, and old generations are dropped.

    It always gets a folder of its own: the one in force is never taken away from under its readers.
    """
    number = 0
    while (final := home.index / (f"g{revision:08d}" + (f"-{number}" if number else ""))).exists():
        number += 1
    temporary.replace(final)
    write_atomically(pointer(home), final.name.encode("ascii"))
    pending(home).unlink(missing_ok=True)
    _drop_old(home, final)
    return final


def _write_lines(home: Home, store: Store, folder: Path, meta: Mapping[str, Any]) -> None:
    """Lines never change once written: those of the generation in force are linked, only new editions are read from the store."""
    (folder / "lines").mkdir()
    former = home.index / pointer(home).read_text(encoding="ascii").strip() if pointer(home).exists() else None
    for plain in meta["lists"]:
        for edition in plain["editions"]:
            target = lines_path(folder, plain["id"], edition["ordinal"])
            held = None if former is None else lines_path(former, plain["id"], edition["ordinal"])
            if held is not None and held.exists():
                os.link(held, target)
                continue
            places = store.all_places(plain["id"], edition["ordinal"])
            header = orjson.dumps([[part, file, len(packed)] for (part, file), packed in places.items()])
            target.write_bytes(len(header).to_bytes(4, "little") + header + b"".join(places.values()))


def _drop_old(home: Home, newest: Path) -> None:
    generations = sorted((p for p in home.index.glob("g*") if p.is_dir()), key=lambda p: p.stat().st_mtime)
    for old in [p for p in generations if p != newest][: -(_KEPT - 1) or None]:
        drop(old)


def lists_meta(store: Store, sources: Callable[[str], Source]) -> list[dict[str, Any]]:
    """What a generation says about each list and its editions."""
    return [_list_meta(sources(list_id), store.editions(list_id)) for list_id in store.list_ids()]


def _list_meta(source: Source, editions: tuple[Edition, ...]) -> dict[str, Any]:
    return {
        "id": source.id,
        "title": source.title,
        "publisher": source.publisher,
        "regime": source.regime,
        "effect": source.effect,
        "programmes": {p.id: p.effect for p in source.programmes.values()},
        "cadence_days": source.cadence_days,
        "closed_on": None if source.closed_on is None else source.closed_on.isoformat(),
        "editions": [
            {
                "ordinal": e.ordinal,
                "known": e.known.isoformat(),
                "checked": None if e.checked is None else e.checked.isoformat(),
                "sha256": e.sha256,
                "entries": e.entries,
                "parts": e.parts,
                "format": e.format,
                "partial": e.partial,
            }
            for e in editions
        ],
    }


def _rows(store: Store, progress: Callable[[int], None]) -> Iterator[EntryRow]:
    for count, history in enumerate(store.histories()):
        if count % 1000 == 0:
            progress(count)
        row = entry_row(history)
        if row is not None:
            yield row


@dataclass(slots=True)
class _NameSpans:
    weak: bool
    spans: list[tuple[int, int]]


def entry_row(history: History) -> EntryRow | None:
    """What the index holds of one entry; ``None`` where no edition ever carried the entry itself (only its aliases, say)."""
    names: dict[str, _NameSpans] = {}
    identifiers: dict[tuple[str, str], None] = {(ENTRY_ID, history.id): None}
    schema = None
    for run in history.runs:
        body = orjson.loads(run.body)
        schema = body.get("schema", schema)
        span = (run.first, OPEN if run.last is None else run.last)
        for plain in body.get("names", ()):
            held = names.setdefault(plain["text"], _NameSpans(weak=True, spans=[]))
            held.weak = held.weak and plain.get("quality") == "weak"
            held.spans.append(span)
        for plain in body.get("identifiers", ()):
            identifier = value_from_plain("identifiers", plain)
            normalised = normalise(identifier.kind, identifier.value)
            if normalised is not None:
                identifiers[normalised.kind, normalised.value] = None
    if schema is None:
        return None
    blob = b'{"pk":%d,"runs":[%s]}' % (
        history.pk,
        b",".join(
            b'["%s",%d,%d,%s]' % (run.part.encode("ascii"), run.first, OPEN if run.last is None else run.last, run.body)
            for run in history.runs
        ),
    )
    return EntryRow(
        id=history.id,
        list=history.list,
        schema=schema,
        blob=blob,
        names=tuple(NameRow(text, held.weak, merged(held.spans)) for text, held in names.items()),
        identifiers=tuple(identifiers),
    )


def merged(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Spans in order, overlapping ones joined."""
    out: list[tuple[int, int]] = []
    for first, last in sorted(spans):
        if out and first <= out[-1][1]:
            out[-1] = (out[-1][0], max(last, out[-1][1]))
        else:
            out.append((first, last))
    return tuple(out)
