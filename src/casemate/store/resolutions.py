"""Recorded resolutions in the database: appended, never changed; the newest on a pair counts."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select

from casemate.model.resolution import Resolution
from casemate.store import schema


def read(connection: Connection) -> tuple[Resolution, ...]:
    """All resolutions in the order in which they were recorded."""
    table = schema.resolutions
    return tuple(
        Resolution(row.first_entry, row.second_entry, row.same, row.because, row.decided_by, row.decided_on)
        for row in connection.execute(select(table).order_by(table.c.pk))
    )


def add(connection: Connection, resolution: Resolution, *, recorded_at: str) -> None:
    """Appends one; ``recorded_at`` is an ISO time in UTC, for the audit."""
    connection.execute(
        insert(schema.resolutions).values(
            first_entry=resolution.first,
            second_entry=resolution.second,
            same=resolution.same,
            because=resolution.because,
            decided_by=resolution.by,
            decided_on=resolution.on,
            recorded_at=recorded_at,
        )
    )
