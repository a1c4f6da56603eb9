"""Fixtures that several rooms' tests share."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.pool import NullPool

from casemate.store.store import Store
from tests.server import Server, serving


@pytest.fixture
def postgres_url() -> Iterator[str]:
    """A PostgreSQL database of its own for one test; skips (in CI: fails) where no server was started."""
    server = os.environ.get("CASEMATE_TEST_POSTGRES")
    if not server:
        if os.environ.get("CASEMATE_CI"):
            pytest.fail("CI must start PostgreSQL (tools/services)")
        pytest.skip("no PostgreSQL: run `make test` as root, which starts one (tools/services)")
    server = server.replace("postgresql://", "postgresql+psycopg://")
    name = f"t{uuid.uuid4().hex}"
    admin = create_engine(server, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield server.rpartition("/")[0] + f"/{name}"
    with admin.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store, on each database."""
    url = f"sqlite:///{tmp_path / 'casemate.sqlite'}" if request.param == "sqlite" else request.getfixturevalue("postgres_url")
    opened = Store.open(url)
    yield opened
    opened.close()


@pytest.fixture
def server() -> Iterator[Server]:
    """A local web server that answers as the test tells it."""
    with serving() as running:
        yield running
