"""The Store: editions in, histories out. One writer at a time (the caller holds the home's lock); readers never wait."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import orjson
from sqlalchemy import Connection, Engine, Select, func, insert, select, update

from casemate.model.listing import Fragment
from casemate.model.resolution import Resolution
from casemate.store import changes, lines, resolutions, schema
from casemate.store.database import guarded, open_database
from casemate.store.editions import Edition
from casemate.store.ingest import Counts, Memory, Staged, commit_edition, drop_orphans, stage


@dataclass(frozen=True, slots=True)
class StoredRun:
    """One run of one part of an entry, with its payload's JSON; ``last`` ``None``: to the newest edition that carries the part."""

    part: str
    first: int
    last: int | None
    body: bytes


@dataclass(frozen=True, slots=True)
class History:
    """Everything that the store knows of one entry. ``pk`` is its key for ``lines``."""

    pk: int
    list: str
    native_id: str
    runs: tuple[StoredRun, ...]

    @property
    def id(self) -> str:
        """``<list>:<native id>``."""
        return f"{self.list}:{self.native_id}"


class Store:
    """A database of list editions. ``where`` names it in messages."""

    def __init__(self, engine: Engine, where: str) -> None:
        self._engine = engine
        self._where = where

    @classmethod
    def open(cls, url: str) -> Store:
        """Opens (and where needed creates or migrates) the database.

        Raises: HomeError; NewerHomeError.
        """
        return cls(open_database(url), url.rpartition("@")[2].removeprefix("sqlite:///"))

    def close(self) -> None:
        """Gives back all connections."""
        self._engine.dispose()

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with guarded(self._where), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with guarded(self._where), self._engine.begin() as connection:
            yield connection

    def revision(self) -> int:
        """Counts every change of what an index is built from; 0 for an empty store."""
        with self._reading() as connection:
            table = schema.state
            return int(connection.execute(select(table.c.value).where(table.c.key == "revision")).scalar() or 0)

    def list_ids(self) -> tuple[str, ...]:
        """The lists of which at least one edition is held, sorted."""
        with self._reading() as connection:
            query = select(schema.lists.c.id).join(schema.editions).distinct().order_by(schema.lists.c.id)
            return tuple(connection.execute(query).scalars())

    def spec(self, list_id: str) -> str | None:
        """The definition of a private list, or ``None``."""
        with self._reading() as connection:
            return connection.execute(select(schema.lists.c.spec).where(schema.lists.c.id == list_id)).scalar()

    def editions(self, list_id: str) -> tuple[Edition, ...]:
        """The editions of one list in the order of time; empty where none is held."""
        with self._reading() as connection:
            return _editions(connection, list_id)

    def ingest(
        self,
        fragments: Iterable[tuple[str, Fragment]],
        *,
        parts: tuple[str, ...],
        edition: Callable[[Staged, tuple[Edition, ...]], Edition],
        list_id: str,
        spec: str | None = None,
        before_commit: Callable[[Edition, Counts, tuple[Edition, ...]], None],
        memory: Memory | None = None,
    ) -> tuple[Edition, Counts]:
        """Takes one edition in, in one transaction.

        ``edition`` is asked for the edition's row once all fragments are drawn; ``before_commit`` may raise to refuse it (sizes, shrinkage)
        or do what must happen before it is in force (moving the raw copy). ``memory``: see ``stage``; it is emptied where nothing is taken.

        Raises: whatever drawing or ``before_commit`` raises, HomeError; nothing is changed then.
        """
        try:
            with self._writing() as connection:
                staged = stage(connection, fragments, parts, memory=memory)
                held = _editions(connection, list_id)
                made = edition(staged, held)
                counts = commit_edition(connection, made, staged, held)
                drop_orphans(connection, staged)
                if spec is not None:
                    connection.execute(update(schema.lists).where(schema.lists.c.id == list_id).values(spec=spec))
                before_commit(made, counts, held)
        except BaseException:
            if memory is not None:
                memory.clear()
            raise
        if memory is not None and staged.replaced:  # what was written and then joined may have been removed again
            for key in [key for key, (digest, _) in memory.items() if digest in staged.replaced]:
                del memory[key]
        return made, counts

    def note_checked(self, list_id: str, edition: int, day: date) -> None:
        """Records that on ``day`` the publisher had nothing newer than ``edition``."""
        table = schema.editions
        with self._writing() as connection:
            list_pk = select(schema.lists.c.pk).where(schema.lists.c.id == list_id).scalar_subquery()
            later = table.c.checked.is_(None) | (table.c.checked < day)
            changed = connection.execute(
                update(table).where(table.c.list_pk == list_pk, table.c.ordinal == edition, later).values(checked=day)
            ).rowcount
            if changed:
                _raise_revision(connection)

    def record_refresh(self, list_id: str, at: str, outcome: str, report: Mapping[str, Any]) -> None:
        """Keeps a refresh report. ``at`` is an ISO time in UTC."""
        with self._writing() as connection:
            body = orjson.dumps(report).decode()
            connection.execute(insert(schema.refreshes).values(list_id=list_id, at=at, outcome=outcome, report=body))

    def last_refresh(self, list_id: str, *, succeeded: bool = False) -> tuple[str, dict[str, Any]] | None:
        """Time and report of the newest attempt (that ``succeeded``) to refresh a list, or ``None``."""
        table = schema.refreshes
        with self._reading() as connection:
            query = select(table.c.at, table.c.report).where(table.c.list_id == list_id).order_by(table.c.pk.desc()).limit(1)
            if succeeded:
                query = query.where(table.c.outcome != "refused")
            row = connection.execute(query).first()
        return None if row is None else (row[0], orjson.loads(row[1]))

    def refreshed(self) -> tuple[str, ...]:
        """The lists that were ever tried to be refreshed, whether or not an edition was taken, sorted."""
        with self._reading() as connection:
            column = schema.refreshes.c.list_id
            return tuple(connection.execute(select(column).distinct().order_by(column)).scalars())

    def resolutions(self) -> tuple[Resolution, ...]:
        """Every recorded resolution on whether two entries are one party, in the order of recording."""
        with self._reading() as connection:
            return resolutions.read(connection)

    def record_resolution(self, resolution: Resolution, *, at: str) -> None:
        """Appends a resolution, and makes the index be built anew; ``at`` is an ISO time in UTC."""
        with self._writing() as connection:
            resolutions.add(connection, resolution, recorded_at=at)
            _raise_revision(connection)

    def histories(self, list_id: str | None = None, native_id: str | None = None) -> Iterator[History]:
        """The histories of all entries (of one list, of one entry), by list and entry; streamed."""
        query = _histories()
        if list_id is not None:
            query = query.where(schema.lists.c.id == list_id)
        if native_id is not None:
            query = query.where(schema.entries.c.native_id == native_id)
        with self._reading() as connection:
            rows = connection.execution_options(yield_per=5000).execute(query)
            yield from _grouped(rows)

    def changed(self, list_id: str, parts: Iterable[str], first: int, second: int) -> Iterator[History]:
        """The histories of the entries that differ between two editions (ordinals, the earlier first) that carry all ``parts``, and of
        those that came after the first and left before the second; streamed.
        """
        with self._reading() as connection:
            for keys in changes.chunks(changes.touched(connection, list_id, parts, first, second)):
                yield from _grouped(connection.execute(_histories().where(schema.entries.c.pk.in_(keys))))

    def presence(self, list_id: str, native_ids: Iterable[str]) -> dict[str, list[tuple[int, int | None]]]:
        """Of those of the entries that the list ever held: the runs (first, last) of their presence, in the order of time."""
        found: dict[str, list[tuple[int, int | None]]] = {}
        with self._reading() as connection:
            for native_id, first, last in changes.presence(connection, list_id, native_ids):
                found.setdefault(native_id, []).append((first, last))
        return found

    def places(self, list_id: str, edition: int, entry_pk: int) -> dict[tuple[str, str], tuple[int, ...]]:
        """Per part and file of one edition, the lines on which an entry's statements stand, in the order of the stored values."""
        table = schema.edition_lines
        query = (
            select(table.c.part, table.c.file, table.c.pairs)
            .join(schema.editions, schema.editions.c.pk == table.c.edition_pk)
            .join(schema.lists, schema.lists.c.pk == schema.editions.c.list_pk)
            .where(schema.lists.c.id == list_id, schema.editions.c.ordinal == edition)
        )
        with self._reading() as connection:
            found = {(part, file): lines.lines_of(bytes(pairs), entry_pk) for part, file, pairs in connection.execute(query)}
        return {key: value for key, value in found.items() if value}

    def all_places(self, list_id: str, edition: int) -> dict[tuple[str, str], bytes]:
        """Per part and file of one edition, the packed lines of all entries (see lines.py)."""
        table = schema.edition_lines
        query = (
            select(table.c.part, table.c.file, table.c.pairs)
            .join(schema.editions, schema.editions.c.pk == table.c.edition_pk)
            .join(schema.lists, schema.lists.c.pk == schema.editions.c.list_pk)
            .where(schema.lists.c.id == list_id, schema.editions.c.ordinal == edition)
        )
        with self._reading() as connection:
            return {(part, file): bytes(pairs) for part, file, pairs in connection.execute(query)}

    def counts(self) -> dict[str, int]:
        """Rows per table, for `casemate lists` and the benchmarks."""
        with self._reading() as connection:
            return {
                t.name: int(connection.execute(select(func.count()).select_from(t)).scalar_one()) for t in schema.metadata.sorted_tables
            }


def _raise_revision(connection: Connection) -> None:
    state = schema.state
    held = int(connection.execute(select(state.c.value).where(state.c.key == "revision")).scalar() or 0)
    connection.execute(update(state).where(state.c.key == "revision").values(value=str(held + 1)))


def _histories() -> Select[Any]:
    lists, entries, runs, payloads = schema.lists, schema.entries, schema.runs, schema.payloads
    return (
        select(entries.c.pk, lists.c.id, entries.c.native_id, runs.c.part, runs.c.first, runs.c.last, payloads.c.body)
        .select_from(runs)
        .join(entries, entries.c.pk == runs.c.entry_pk)
        .join(lists, lists.c.pk == entries.c.list_pk)
        .join(payloads, payloads.c.pk == runs.c.payload_pk)
        .order_by(lists.c.id, entries.c.pk, runs.c.first, runs.c.part)
    )


def _grouped(rows: Iterable[Any]) -> Iterator[History]:
    current: History | None = None
    runs: list[StoredRun] = []
    for pk, list_id, native_id, part, first, last, body in rows:
        if current is None or current.pk != pk:
            if current is not None:
                yield replace(current, runs=tuple(runs))
            current, runs = History(pk, list_id, native_id, ()), []
        runs.append(StoredRun(part, first, last, bytes(body)))
    if current is not None:
        yield replace(current, runs=tuple(runs))


def _editions(connection: Connection, list_id: str) -> tuple[Edition, ...]:
    table = schema.editions
    query = select(table).join(schema.lists).where(schema.lists.c.id == list_id).order_by(table.c.ordinal)
    return tuple(
        Edition(
            list=list_id, ordinal=row.ordinal, known=row.known, sha256=row.sha256, format=row.format, parts=tuple(row.parts.split()),
            entries=row.entries, bytes=row.bytes, loaded_at=row.loaded_at, published=row.published, checked=row.checked,
            partial=row.partial, files=tuple((name, digest) for name, digest in orjson.loads(row.files)),
        )
        for row in connection.execute(query)
    )  # fmt: skip
