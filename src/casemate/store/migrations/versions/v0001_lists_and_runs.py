"""Lists, editions, entries and runs."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "lists",
        sa.Column("pk", _KEY, primary_key=True),
        sa.Column("id", sa.String(100), nullable=False),
        sa.Column("spec", sa.Text),
        sa.UniqueConstraint("id", name="uq_lists_id"),
    )
    op.create_table(
        "editions",
        sa.Column("pk", _KEY, primary_key=True),
        sa.Column("list_pk", _KEY, sa.ForeignKey("lists.pk", name="fk_editions_list_pk"), nullable=False),
        sa.Column("ordinal", sa.Integer, nullable=False),
        sa.Column("known", sa.Date, nullable=False),
        sa.Column("published", sa.Date),
        sa.Column("checked", sa.Date),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("format", sa.String(50), nullable=False),
        sa.Column("parts", sa.Text, nullable=False),
        sa.Column("entries", sa.Integer, nullable=False),
        sa.Column("bytes", sa.BigInteger, nullable=False),
        sa.Column("partial", sa.Text),
        sa.Column("files", sa.Text, nullable=False),
        sa.Column("loaded_at", sa.String(40), nullable=False),
        sa.UniqueConstraint("list_pk", "ordinal", name="uq_editions_list_pk"),
    )
    op.create_table(
        "entries",
        sa.Column("pk", _KEY, primary_key=True),
        sa.Column("list_pk", _KEY, sa.ForeignKey("lists.pk", name="fk_entries_list_pk"), nullable=False),
        sa.Column("native_id", sa.String(300), nullable=False),
        sa.UniqueConstraint("list_pk", "native_id", name="uq_entries_list_pk"),
    )
    op.create_table(
        "payloads",
        sa.Column("pk", _KEY, primary_key=True),
        sa.Column("digest", sa.LargeBinary(16), nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("digest", name="uq_payloads_digest"),
    )
    op.create_table(
        "runs",
        sa.Column("pk", _KEY, primary_key=True),
        sa.Column("list_pk", _KEY, sa.ForeignKey("lists.pk", name="fk_runs_list_pk"), nullable=False),
        sa.Column("entry_pk", _KEY, sa.ForeignKey("entries.pk", name="fk_runs_entry_pk"), nullable=False),
        sa.Column("part", sa.String(20), nullable=False),
        sa.Column("payload_pk", _KEY, sa.ForeignKey("payloads.pk", name="fk_runs_payload_pk"), nullable=False),
        sa.Column("first", sa.Integer, nullable=False),
        sa.Column("last", sa.Integer),
    )
    op.create_index("ix_runs_list_last", "runs", ["list_pk", "last"])
    op.create_index("ix_runs_entry", "runs", ["entry_pk"])
    op.create_index("ix_runs_payload", "runs", ["payload_pk"])
    op.create_table(
        "edition_lines",
        sa.Column("edition_pk", _KEY, sa.ForeignKey("editions.pk", name="fk_edition_lines_edition_pk"), primary_key=True),
        sa.Column("part", sa.String(20), primary_key=True),
        sa.Column("file", sa.String(300), primary_key=True),
        sa.Column("pairs", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "refreshes",
        sa.Column("pk", _KEY, primary_key=True),
        sa.Column("list_id", sa.String(100), nullable=False),
        sa.Column("at", sa.String(40), nullable=False),
        sa.Column("outcome", sa.String(20), nullable=False),
        sa.Column("report", sa.Text, nullable=False),
    )
    op.create_index("ix_refreshes_list_id", "refreshes", ["list_id"])
    op.create_table(
        "state",
        sa.Column("key", sa.String(50), primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )


def downgrade() -> None:
    raise NotImplementedError("a home is migrated forward only; the copy made before the migration is the way back")
