"""Recorded resolutions on whether two entries are one party."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "resolutions",
        sa.Column("pk", _KEY, primary_key=True),
        sa.Column("first_entry", sa.String(400), nullable=False),
        sa.Column("second_entry", sa.String(400), nullable=False),
        sa.Column("same", sa.Boolean, nullable=False),
        sa.Column("because", sa.Text, nullable=False),
        sa.Column("decided_by", sa.String(200), nullable=False),
        sa.Column("decided_on", sa.Date, nullable=False),
        sa.Column("recorded_at", sa.String(40), nullable=False),
    )
    op.create_index("ix_resolutions_pair", "resolutions", ["first_entry", "second_entry"])


def downgrade() -> None:
    raise NotImplementedError("a home is migrated forward only; the copy made before the migration is the way back")
