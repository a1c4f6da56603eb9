"""What differs between two editions of a list, read from the runs: the work grows with the changes, not with the entries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import ColumnElement, Connection, and_, not_, or_, select

from casemate.store import schema
from casemate.store.editions import PRESENCE

_CHUNK = 500


def touched(connection: Connection, list_id: str, parts: Iterable[str], first: int, second: int) -> list[int]:
    """The keys of the entries of which some part says another thing (or nothing) in the edition ``second`` than in ``first``, or that
    came after ``first`` and left before ``second``. Both editions carry all ``parts``.
    """
    runs = schema.runs
    wanted = tuple(parts)
    here, there = _covers(first), _covers(second)
    list_pk = select(schema.lists.c.pk).where(schema.lists.c.id == list_id).scalar_subquery()
    differs = or_(and_(here, not_(there)), and_(there, not_(here)))
    between = and_(runs.c.part == PRESENCE, runs.c.first > first, runs.c.last.is_not(None), runs.c.last < second)
    query = (
        select(runs.c.entry_pk)
        .where(runs.c.list_pk == list_pk, or_(and_(runs.c.part.in_(wanted), differs), between))
        .distinct()
        .order_by(runs.c.entry_pk)
    )
    return list(connection.execute(query).scalars())


def presence(connection: Connection, list_id: str, native_ids: Iterable[str]) -> Iterator[tuple[str, int, int | None]]:
    """(native id, first, last) of every run of presence of those of the entries that the list ever held."""
    runs, entries, lists = schema.runs, schema.entries, schema.lists
    ids = sorted(set(native_ids))
    for start in range(0, len(ids), _CHUNK):
        query = (
            select(entries.c.native_id, runs.c.first, runs.c.last)
            .join(entries, entries.c.pk == runs.c.entry_pk)
            .join(lists, lists.c.pk == runs.c.list_pk)
            .where(lists.c.id == list_id, runs.c.part == PRESENCE, entries.c.native_id.in_(ids[start : start + _CHUNK]))
            .order_by(entries.c.native_id, runs.c.first)
        )
        yield from ((row.native_id, row.first, row.last) for row in connection.execute(query))


def chunks(keys: list[int]) -> Iterator[list[int]]:
    """``keys`` in pieces that one statement takes."""
    for start in range(0, len(keys), _CHUNK):
        yield keys[start : start + _CHUNK]


def _covers(edition: int) -> ColumnElement[bool]:
    runs = schema.runs
    return and_(runs.c.first <= edition, or_(runs.c.last.is_(None), runs.c.last >= edition))
