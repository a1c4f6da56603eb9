"""The tables. What a list said is kept as runs: stretches of editions over which one part of one entry stayed the same."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)
_Key = BigInteger().with_variant(Integer, "sqlite")

#: A list that something was loaded for; ``spec`` is the definition of a private list.
lists = Table(
    "lists",
    metadata,
    Column("pk", _Key, primary_key=True),
    Column("id", String(100), nullable=False, unique=True),
    Column("spec", Text),
)

#: One edition; ``loaded_at`` is for the audit only and never part of an answer.
editions = Table(
    "editions",
    metadata,
    Column("pk", _Key, primary_key=True),
    Column("list_pk", _Key, ForeignKey("lists.pk"), nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("known", Date, nullable=False),
    Column("published", Date),
    Column("checked", Date),
    Column("sha256", String(64), nullable=False),
    Column("format", String(50), nullable=False),
    Column("parts", Text, nullable=False),
    Column("entries", Integer, nullable=False),
    Column("bytes", BigInteger, nullable=False),
    Column("partial", Text),
    Column("files", Text, nullable=False),
    Column("loaded_at", String(40), nullable=False),
    UniqueConstraint("list_pk", "ordinal"),
)

#: One entry of one list, by the list's own id.
entries = Table(
    "entries",
    metadata,
    Column("pk", _Key, primary_key=True),
    Column("list_pk", _Key, ForeignKey("lists.pk"), nullable=False),
    Column("native_id", String(300), nullable=False),
    UniqueConstraint("list_pk", "native_id"),
)

#: What one part said about one entry, once per content: canonical JSON under its BLAKE2b-128.
payloads = Table(
    "payloads",
    metadata,
    Column("pk", _Key, primary_key=True),
    Column("digest", LargeBinary(16), nullable=False, unique=True),
    Column("body", LargeBinary, nullable=False),
)

#: ``part`` of ``entry`` was ``payload`` in every edition carrying that part from ``first`` to ``last``; ``last`` NULL: to the newest one.
runs = Table(
    "runs",
    metadata,
    Column("pk", _Key, primary_key=True),
    Column("list_pk", _Key, ForeignKey("lists.pk"), nullable=False),
    Column("entry_pk", _Key, ForeignKey("entries.pk"), nullable=False),
    Column("part", String(20), nullable=False),
    Column("payload_pk", _Key, ForeignKey("payloads.pk"), nullable=False),
    Column("first", Integer, nullable=False),
    Column("last", Integer),
    Index("ix_runs_list_last", "list_pk", "last"),
    Index("ix_runs_entry", "entry_pk"),
    Index("ix_runs_payload", "payload_pk"),
)

#: Where the statements of an edition stand: per part, compressed pairs (entry, line); see lines.py.
edition_lines = Table(
    "edition_lines",
    metadata,
    Column("edition_pk", _Key, ForeignKey("editions.pk"), primary_key=True),
    Column("part", String(20), primary_key=True),
    Column("file", String(300), primary_key=True),
    Column("pairs", LargeBinary, nullable=False),
)

#: Every attempt to refresh a list, with its report as JSON.
refreshes = Table(
    "refreshes",
    metadata,
    Column("pk", _Key, primary_key=True),
    Column("list_id", String(100), nullable=False, index=True),
    Column("at", String(40), nullable=False),
    Column("outcome", String(20), nullable=False),
    Column("report", Text, nullable=False),
)

#: A person's word on whether two entries (ids, the smaller first) are one party; appended, never changed; the newest of a pair counts.
resolutions = Table(
    "resolutions",
    metadata,
    Column("pk", _Key, primary_key=True),
    Column("first_entry", String(400), nullable=False),
    Column("second_entry", String(400), nullable=False),
    Column("same", Boolean, nullable=False),
    Column("because", Text, nullable=False),
    Column("decided_by", String(200), nullable=False),
    Column("decided_on", Date, nullable=False),
    Column("recorded_at", String(40), nullable=False),
    Index("ix_resolutions_pair", "first_entry", "second_entry"),
)

#: ``revision``: counts every change of what the index is built from.
state = Table(
    "state",
    metadata,
    Column("key", String(50), primary_key=True),
    Column("value", Text, nullable=False),
)
