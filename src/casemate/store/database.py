"""Opens the database: SQLite in WAL mode or PostgreSQL, at the newest revision; an older one is migrated, keeping a copy."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import resources
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, OperationalError, SQLAlchemyError

from casemate.errors import HomeError, NewerHomeError

#: The newest migration; a test compares it with the scripts.
HEAD = "0002"


def open_database(url: str) -> Engine:
    """An engine whose schema is at ``HEAD``.

    Raises: HomeError where it can't be opened or written; NewerHomeError where a newer Casemate wrote it.
    """
    parsed = make_url(url)
    path = Path(parsed.database) if parsed.get_backend_name() == "sqlite" and parsed.database else None
    try:
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
        engine = create_engine(parsed, connect_args={"timeout": 30} if path else {"connect_timeout": 10})
        if path is not None:
            event.listen(engine, "connect", _pragmas)
        with engine.connect() as connection:
            revision = _revision(connection)
    except (SQLAlchemyError, OSError) as error:
        raise home_error(error, str(path or parsed.render_as_string(hide_password=True))) from error
    if revision != HEAD:
        _migrate(engine, revision, path)
    return engine


def _pragmas(connection: object, _record: object) -> None:
    cursor = connection.cursor()  # type: ignore[attr-defined]
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _migrate(engine: Engine, revision: str | None, path: Path | None) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(resources.files("casemate.store.migrations")))
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    where = str(path) if path else "the database"
    if revision is not None and revision not in known:
        raise NewerHomeError(
            f"revision {revision} is newer than this version of Casemate knows",
            file=where,
            remedy="Upgrade Casemate, or use another CASEMATE_HOME",
        )
    try:
        if path is not None and revision is not None:
            with engine.connect() as connection:
                connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
            shutil.copy2(path, path.with_name(f"{path.name}.before-{HEAD}"))
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except (SQLAlchemyError, OSError) as error:
        raise home_error(error, where) from error


@contextmanager
def guarded(where: str) -> Iterator[None]:
    """Turns a database or disk fault into a HomeError that says what to do.

    Raises: HomeError.
    """
    try:
        yield
    except (DBAPIError, OSError) as error:
        raise home_error(error, where) from error


def home_error(error: Exception, where: str) -> HomeError:
    """The HomeError for a database or disk fault."""
    reason = str(error.orig) if isinstance(error, DBAPIError) else (getattr(error, "strerror", None) or str(error))
    lowered = reason.casefold()
    if "full" in lowered or "no space" in lowered or "quota" in lowered or "too large" in lowered:
        remedy = "Free some space or move CASEMATE_HOME; nothing was changed"
    elif (
        "readonly" in lowered
        or "read-only" in lowered
        or "permission" in lowered
        or "unable to open" in lowered
        or "not a directory" in lowered
    ):
        remedy = "Make the folder writable for this user, or set CASEMATE_HOME to one that is; nothing was changed"
    elif "locked" in lowered:
        remedy = "Another program holds the database; try again"
    elif "malformed" in lowered or "not a database" in lowered:
        remedy = "The database file is damaged: restore a copy, or load the lists anew from the raw copies into another home"
    else:
        remedy = "Check the database and the disk; nothing was changed"
    kind = "the database can't be used" if isinstance(error, OperationalError | DBAPIError) else "the home can't be used"
    return HomeError(f"{kind}: {reason}", file=where, remedy=remedy)
