"""One edition into the store, in one transaction: either all of it is there afterwards, or nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Hashable, Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass, field, replace
from operator import attrgetter
from typing import Any

import orjson
from sqlalchemy import Connection, bindparam, delete, insert, select, update

from casemate.errors import SourceError
from casemate.model.codec import fragment_from_plain, to_plain
from casemate.model.listing import VALUE_FIELDS, Fragment
from casemate.store import lines, schema
from casemate.store.editions import PRESENCE, Edition
from casemate.store.runs import Run, plan

_BATCH = 2000


@dataclass(slots=True)
class Counts:
    """How an edition differs from the one before it, in entries.

    ``lost``: per further part (aliases, addresses …) that the edition before carried in the same format, how many entries had something
    there, are still listed and have nothing there now, and how many had something.
    """

    entries: int = 0
    added: int = 0
    changed: int = 0
    removed: int = 0
    lost: dict[str, tuple[int, int]] = field(default_factory=dict)


@dataclass(slots=True)
class Staged:
    """An edition as drawn from its parser.

    ``digests``: per part, entry -> digest of its payload. ``places``: per part and file, entry -> the lines of its values, in their order.
    ``replaced``: payloads that were written and then joined with what came later.
    """

    digests: dict[str, dict[str, bytes]] = field(default_factory=dict)
    places: dict[tuple[str, str], dict[str, tuple[int, ...]]] = field(default_factory=dict)
    replaced: set[bytes] = field(default_factory=set)


#: Fragment without its place -> digest of its payload and the order of its values, for payloads that are in the store for certain.
Memory = MutableMapping[Hashable, tuple[bytes, list[int] | None]]


def stage(
    connection: Connection, fragments: Iterable[tuple[str, Fragment]], parts: tuple[str, ...], *, memory: Memory | None = None
) -> Staged:
    """Draws all fragments, writes payloads that are new, and keeps digests; fragments of one entry and part are joined.

    ``memory``: what earlier editions of the same import staged, kept for the next ones; it must be dropped when a transaction is rolled
    back, for its payloads are taken to be in the store.

    Raises: SourceError for an entry that comes twice in the part ``entries``, or a part that was not announced.
    """
    staged = Staged({part: {} for part in parts})
    waiting: dict[bytes, bytes] = {}
    for native_id, fragment in fragments:
        known = staged.digests.get(fragment.part)
        if known is None:
            raise SourceError(f"a fragment of the part {fragment.part!r} that was not announced", file=fragment.file, line=fragment.line)
        if native_id in known:
            if fragment.part == PRESENCE:
                raise SourceError(
                    "the same id stands twice", file=fragment.file, line=fragment.line, field="id", value=native_id,
                    remedy="Two lists may be joined in one file, or the file is damaged: fetch it again",
                )  # fmt: skip
            staged.replaced.add(known[native_id])
            body = waiting.get(known[native_id]) or _body(connection, known[native_id])
            fragment = _joined(body, staged.places.get((fragment.part, fragment.file), {}).get(native_id, ()), fragment)  # noqa: PLW2901
        key = None if memory is None else _without_place(fragment)
        held = None if memory is None else memory.get(key)
        if held is None:
            body, order = canonical(fragment)
            digest = hashlib.blake2b(body, digest_size=16).digest()
            waiting[digest] = body
            if memory is not None:
                memory[key] = digest, order
        else:
            digest, order = held
        if order is not None and len(fragment.lines) == len(order):
            fragment = replace(fragment, lines=tuple(fragment.lines[place] for place in order))  # noqa: PLW2901
        known[native_id] = digest
        found = fragment.lines or (() if fragment.line is None else (fragment.line,))
        staged.places.setdefault((fragment.part, fragment.file), {})[native_id] = found
        if len(waiting) >= _BATCH:
            _write_payloads(connection, waiting)
            waiting = {}
    _write_payloads(connection, waiting)
    return staged


def _body(connection: Connection, digest: bytes) -> bytes:
    table = schema.payloads
    return bytes(connection.execute(select(table.c.body).where(table.c.digest == digest)).scalar_one())


def _joined(body: bytes, lines_before: tuple[int, ...], second: Fragment) -> Fragment:
    first = fragment_from_plain(orjson.loads(body))
    values: dict[str, Any] = {name: getattr(first, name) + getattr(second, name) for name in VALUE_FIELDS}
    values.update({name: getattr(second, name) or getattr(first, name) for name in ("schema", "designated_on", "amended_on")})
    own = second.lines or (() if second.line is None else (second.line,))
    return replace(second, **values, lines=lines_before + own)


def canonical(fragment: Fragment) -> tuple[bytes, list[int] | None]:
    """The fragment's body: JSON, keys and values sorted (primary names first); and the places of its values in that order, where all
    are of one kind or the last kind's.
    """
    plain = to_plain(fragment)
    order: list[int] | None = None
    for name, values in plain.items():
        if not isinstance(values, list) or name == "remarks":
            continue
        keyed = sorted(((_sort_key(value), place) for place, value in enumerate(values)), key=lambda pair: pair[0])
        plain[name] = [values[place] for _, place in keyed]
        order = [place for _, place in keyed]
    return orjson.dumps(plain, option=orjson.OPT_SORT_KEYS), order


_VALUES = attrgetter("part", "schema", "designated_on", "amended_on", *VALUE_FIELDS)


def _without_place(fragment: Fragment) -> Hashable:
    """All that is said, without where it stands."""
    said: Hashable = _VALUES(fragment)
    return said


def _sort_key(value: Any) -> tuple[bool, bytes]:
    not_primary = isinstance(value, dict) and "kind" in value and value.get("kind") != "primary"
    return not_primary, orjson.dumps(value, option=orjson.OPT_SORT_KEYS)


def _write_payloads(connection: Connection, bodies: Mapping[bytes, bytes]) -> None:
    if not bodies:
        return
    table = schema.payloads
    present: set[bytes] = set()
    for chunk in _chunks(list(bodies), 500):
        present.update(bytes(row[0]) for row in connection.execute(select(table.c.digest).where(table.c.digest.in_(chunk))))
    fresh = [{"digest": digest, "body": body} for digest, body in bodies.items() if digest not in present]
    if fresh:
        connection.execute(insert(table), fresh)


def commit_edition(connection: Connection, edition: Edition, staged: Staged, held: Iterable[Edition]) -> Counts:
    """Writes the edition's row, runs and lines; ``held`` are the list's other editions. What it changed against the one before."""
    list_pk = _list_pk(connection, edition.list)
    edition_pk = _insert_edition(connection, list_pk, edition)
    ids = sorted({native_id for digests in staged.digests.values() for native_id in digests})
    entry_pks = _entry_pks(connection, list_pk, ids)
    others = list(held)
    before_state: dict[str, dict[str, bytes]] = {}
    alike = {other.ordinal for other in others if other.format == edition.format}
    comparable: set[str] = set()
    for part, digests in staged.digests.items():
        carrying = [other.ordinal for other in others if part in other.parts]
        before = max((o for o in carrying if o < edition.ordinal), default=None)
        after = min((o for o in carrying if o > edition.ordinal), default=None)
        around = list(_runs_around(connection, list_pk, part, before, after))
        if before is not None:
            comparable |= {part} if before in alike else set()
            before_state[part] = {
                run.entry: run.payload for run in around if run.first <= before and (run.last is None or run.last >= before)
            }
        _apply(connection, list_pk, part, plan(digests, around, at=edition.ordinal, before=before, after=after), entry_pks)
    for (part, file), by_entry in staged.places.items():
        packed = lines.pack((entry_pks[native_id], line) for native_id, found in by_entry.items() for line in found)
        connection.execute(insert(schema.edition_lines).values(edition_pk=edition_pk, part=part, file=file, pairs=packed))
    _raise_revision(connection)
    counts = _count(staged.digests, before_state)
    present = staged.digests.get(PRESENCE, {})
    for part in comparable - {PRESENCE}:
        had, have = before_state[part], staged.digests[part]
        counts.lost[part] = (sum(e in present and e not in have for e in had), len(had))
    return counts


def _count(now: Mapping[str, Mapping[str, bytes]], before: Mapping[str, Mapping[str, bytes]]) -> Counts:
    present, present_before = now.get(PRESENCE, {}), before.get(PRESENCE, {})
    counts = Counts(entries=len(present))
    if PRESENCE in before:
        counts.added = len(present.keys() - present_before.keys())
        counts.removed = len(present_before.keys() - present.keys())
    elif PRESENCE in now:
        counts.added = len(present)
    changed: set[str] = set()
    for part, digests in now.items():
        if part in before:
            old = before[part]
            changed.update(e for e, digest in digests.items() if old.get(e) != digest)
            changed.update(e for e in old if e not in digests)
    counts.changed = len({e for e in changed if PRESENCE not in now or (e in present and e in present_before)})
    return counts


def _list_pk(connection: Connection, list_id: str) -> int:
    table = schema.lists
    found = connection.execute(select(table.c.pk).where(table.c.id == list_id)).scalar()
    if found is None:
        found = connection.execute(insert(table).values(id=list_id)).inserted_primary_key[0]  # type: ignore[index]
    return int(found)


def _insert_edition(connection: Connection, list_pk: int, edition: Edition) -> int:
    result = connection.execute(
        insert(schema.editions).values(
            list_pk=list_pk, ordinal=edition.ordinal, known=edition.known, published=edition.published, checked=edition.checked,
            sha256=edition.sha256, format=edition.format, parts=" ".join(edition.parts), entries=edition.entries, bytes=edition.bytes,
            partial=edition.partial, files=orjson.dumps(edition.files).decode(), loaded_at=edition.loaded_at,
        )
    )  # fmt: skip
    return int(result.inserted_primary_key[0])  # type: ignore[index]


def _entry_pks(connection: Connection, list_pk: int, ids: list[str]) -> dict[str, int]:
    table = schema.entries
    query = select(table.c.native_id, table.c.pk).where(table.c.list_pk == list_pk)
    pks: dict[str, int] = {row.native_id: row.pk for row in connection.execute(query)}
    missing = [{"list_pk": list_pk, "native_id": native_id} for native_id in ids if native_id not in pks]
    for chunk in _chunks(missing, _BATCH):
        connection.execute(insert(table), chunk)
    if missing:
        pks = {row.native_id: row.pk for row in connection.execute(query)}
    return pks


def _runs_around(connection: Connection, list_pk: int, part: str, before: int | None, after: int | None) -> Iterator[Run]:
    if before is None and after is None:
        return
    runs, entries, payloads = schema.runs, schema.entries, schema.payloads
    low = before if before is not None else after
    query = (
        select(runs.c.pk, entries.c.native_id, payloads.c.digest, runs.c.first, runs.c.last)
        .join(entries, entries.c.pk == runs.c.entry_pk)
        .join(payloads, payloads.c.pk == runs.c.payload_pk)
        .where(runs.c.list_pk == list_pk, runs.c.part == part)
        .where(runs.c.last.is_(None) | (runs.c.last >= low))
        .where(runs.c.first <= (after if after is not None else before))
    )
    for pk, native_id, digest, first, last in connection.execute(query):
        yield Run(pk, native_id, bytes(digest), first, last)


def _apply(connection: Connection, list_pk: int, part: str, changes: Any, entry_pks: Mapping[str, int]) -> None:
    runs = schema.runs
    for column, moves in ((runs.c.last, changes.ends), (runs.c.first, changes.starts)):
        if moves:
            statement = update(runs).where(runs.c.pk == bindparam("row")).values({column.name: bindparam("edge")})
            for chunk in _chunks([{"row": pk, "edge": value} for pk, value in moves.items()], _BATCH):
                connection.execute(statement, chunk)
    payload_pks: dict[bytes, int] = {}
    for chunk in _chunks(sorted({payload for _, payload, _, _ in changes.inserts}), 500):
        table = schema.payloads
        rows = connection.execute(select(table.c.digest, table.c.pk).where(table.c.digest.in_(chunk)))
        payload_pks.update((bytes(digest), pk) for digest, pk in rows)
    new = [
        {"list_pk": list_pk, "entry_pk": entry_pks[entry], "part": part, "payload_pk": payload_pks[payload], "first": first, "last": last}
        for entry, payload, first, last in changes.inserts
    ]
    for chunk in _chunks(new, _BATCH):
        connection.execute(insert(runs), chunk)


def drop_orphans(connection: Connection, staged: Staged) -> None:
    """Removes the payloads of fragments that were joined to others on the way, where no run uses them."""
    runs, payloads = schema.runs, schema.payloads
    for chunk in _chunks(sorted(staged.replaced), 500):
        unused = ~select(runs.c.pk).where(runs.c.payload_pk == payloads.c.pk).exists()
        connection.execute(delete(payloads).where(payloads.c.digest.in_(chunk), unused))


def _raise_revision(connection: Connection) -> None:
    table = schema.state
    held = connection.execute(select(table.c.value).where(table.c.key == "revision")).scalar()
    if held is None:
        connection.execute(insert(table).values(key="revision", value="1"))
    else:
        connection.execute(update(table).where(table.c.key == "revision").values(value=str(int(held) + 1)))


def _chunks(items: list[Any], size: int) -> Iterator[list[Any]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]
