"""How large is a store of editions, kept in one way or another? The figures of docs/decisions/0002-runs.md.

    python benchmarks/store_shapes.py LIST DAY=PATH [DAY=PATH …]

Each path is an edition, the days in any order. The store is Casemate's own; the other shapes are plain SQLite tables of the same facts,
with the indexes that a question by entry needs:

- *row per edition*: one row per edition, entry and part, that holds what the part says
- *row per edition, content once*: the same, but what is said stands once, and the row points to it
- *statement rows*: one row per value of an entry, with the first and the last edition that has it
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import orjson

from casemate.model.listing import VALUE_FIELDS
from casemate.sources import registry
from casemate.sources.base import Journal, choose
from casemate.sources.raw import open_raw
from casemate.store.editions import Edition, ordinal
from casemate.store.ingest import Staged, canonical
from casemate.store.store import Store

Bodies = dict[tuple[str, str], bytes]


def read(list_id: str, path: Path, pool: dict[bytes, bytes]) -> tuple[tuple[str, ...], Bodies, list[Any]]:
    """The parts of an edition, (entry, part) -> canonical JSON (each text once in ``pool``), and the fragments themselves."""
    source = registry.load(list_id)
    chosen, files = choose(source, open_raw(path))
    reading = chosen.read(files, Journal())
    bodies: Bodies = {}
    fragments = list(reading.fragments)
    joined: dict[tuple[str, str], Any] = {}
    for native_id, fragment in fragments:
        held = joined.get((native_id, fragment.part))
        if held is not None:
            fragment = replace(fragment, **{name: getattr(held, name) + getattr(fragment, name) for name in VALUE_FIELDS}, lines=())  # noqa: PLW2901
        joined[native_id, fragment.part] = fragment
    for key, fragment in joined.items():
        body = canonical(fragment)[0]
        bodies[key] = pool.setdefault(body, body)
    return reading.parts, bodies, fragments


def into_store(folder: Path, list_id: str, day: date, parts: tuple[str, ...], fragments: list[Any]) -> float:
    """Seconds that one edition takes into Casemate's own store."""
    store = Store.open(f"sqlite:///{folder / 'casemate.sqlite'}")
    begun = time.perf_counter()

    def make(staged: Staged, _held: tuple[Edition, ...]) -> Edition:
        return Edition(list_id, ordinal(day), day, "0" * 64, "", parts, len(staged.digests["entries"]), 0, "")

    store.ingest(iter(fragments), parts=parts, edition=make, list_id=list_id, before_commit=lambda *_: None)
    store.close()
    return time.perf_counter() - begun


def values(bodies: Bodies) -> Iterator[tuple[str, str, str]]:
    """(entry, field, value) of every statement."""
    for (entry, _), body in bodies.items():
        for name, found in orjson.loads(body).items():
            for value in found if isinstance(found, list) else [found]:
                yield entry, name, orjson.dumps(value, option=orjson.OPT_SORT_KEYS).decode()


def others(folder: Path, editions: dict[date, Bodies]) -> dict[str, tuple[int, int]]:
    """Shape -> rows and bytes, of the shapes that were turned down."""
    found: dict[str, tuple[int, int]] = {}
    whole = _database(folder / "whole.sqlite", "CREATE TABLE t (edition INT, entry TEXT, part TEXT, body BLOB)")
    once = _database(folder / "once.sqlite", "CREATE TABLE t (edition INT, entry TEXT, part TEXT, body INT)")
    once.execute("CREATE TABLE bodies (pk INTEGER PRIMARY KEY, body BLOB UNIQUE)")
    single = _database(folder / "values.sqlite", "CREATE TABLE t (entry TEXT, field TEXT, value TEXT, first INT, last INT)")
    keys: dict[bytes, int] = {}
    open_since: dict[tuple[str, str, str], date] = {}
    before: date | None = None
    for day in sorted(editions):
        bodies, at = editions[day], ordinal(day)
        whole.executemany("INSERT INTO t VALUES (?, ?, ?, ?)", [(at, e, p, body) for (e, p), body in bodies.items()])
        fresh = [body for body in bodies.values() if body not in keys]
        for body in fresh:
            keys.setdefault(body, len(keys) + 1)
        once.executemany("INSERT OR IGNORE INTO bodies VALUES (?, ?)", [(keys[body], body) for body in fresh])
        once.executemany("INSERT INTO t VALUES (?, ?, ?, ?)", [(at, e, p, keys[body]) for (e, p), body in bodies.items()])
        now = set(values(bodies))
        gone = [key for key in open_since if key not in now]
        for key in gone:
            assert before is not None
            single.execute("INSERT INTO t VALUES (?, ?, ?, ?, ?)", (*key, ordinal(open_since.pop(key)), ordinal(before)))
        for key in now - open_since.keys():
            open_since[key] = day
        before = day
    single.executemany("INSERT INTO t VALUES (?, ?, ?, ?, NULL)", [(*key, ordinal(since)) for key, since in open_since.items()])
    for name, base in (("row per edition", whole), ("row per edition, content once", once), ("statement rows", single)):
        base.execute("CREATE INDEX by_entry ON t (entry)")
        base.commit()
        rows = int(base.execute("SELECT count(*) FROM t").fetchone()[0])
        base.execute("VACUUM")
        found[name] = rows, int(base.execute("PRAGMA page_count").fetchone()[0]) * int(base.execute("PRAGMA page_size").fetchone()[0])
        base.close()
    return found


def _database(path: Path, table: str) -> sqlite3.Connection:
    base = sqlite3.connect(path)
    base.execute(table)
    return base


def main() -> None:
    """Print the table."""
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    list_id = sys.argv[1]
    paths = {date.fromisoformat(item.partition("=")[0]): Path(item.partition("=")[2]) for item in sys.argv[2:]}
    editions: dict[date, Bodies] = {}
    seconds: list[float] = []
    pool: dict[bytes, bytes] = {}
    with tempfile.TemporaryDirectory(prefix="casemate-shapes-") as name:
        folder = Path(name)
        for day, path in paths.items():
            parts, editions[day], fragments = read(list_id, path, pool)
            seconds.append(into_store(folder, list_id, day, parts, fragments))
        store = Store.open(f"sqlite:///{folder / 'casemate.sqlite'}")
        counts = store.counts()
        store.close()
        base = sqlite3.connect(folder / "casemate.sqlite")
        base.execute("VACUUM")
        base.close()
        held = (folder / "casemate.sqlite").stat().st_size
        print(f"{len(paths)} editions of {list_id}, {min(paths)} to {max(paths)}: {len(entries(editions))} entries seen")
        print(f"{'shape':32} {'rows':>10} {'MB':>8}")
        print(f"{'runs (Casemate)':32} {counts['runs']:>10,} {held / 1e6:>8.1f}")
        for shape, (rows, size) in others(folder, editions).items():
            print(f"{shape:32} {rows:>10,} {size / 1e6:>8.1f}")
        later = sum(seconds[1:]) / max(1, len(seconds) - 1)
        print(f"into the store: {seconds[0]:.1f} s for the first edition, {later:.1f} s for each further one")


def entries(editions: dict[date, Bodies]) -> set[str]:
    """The entries that any edition has."""
    return {entry for bodies in editions.values() for entry, _ in bodies}


if __name__ == "__main__":
    main()
