"""One frozen Settings, built at the edge from file and environment; nothing further in reads either."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from casemate.errors import HomeError, InputRefusedError

#: Environment variable -> what it sets. docs/settings.md is tested against this table.
ENVIRONMENT: Mapping[str, str] = MappingProxyType(
    {
        "CASEMATE_HOME": "the folder that holds database, raw copies and index; default: the platform's user data directory",
        "CASEMATE_DATABASE_URL": "a PostgreSQL URL, where the database shall not be SQLite in the home",
        "CASEMATE_CONFIG": "a TOML file with the keys of this page",
        "HTTPS_PROXY": "the proxy that fetching goes through, where the settings name none (https_proxy and ALL_PROXY likewise)",
        "NO_PROXY": "hosts to fetch from without the proxy, parted by commas, each with what lies below it; * for all",
        "SSL_CERT_FILE": "a file of the certificates to trust in place of the usual ones (a proxy that looks into connections needs it)",
    }
)
#: Key of the TOML file -> what it sets.
KEYS: Mapping[str, str] = MappingProxyType(
    {
        "home": "as CASEMATE_HOME",
        "database_url": "as CASEMATE_DATABASE_URL",
        "threshold": "score from which a hit is reported, 0 to 1; default 0.7",
        "required": "list ids that must be there, whole and fresh: else every answer is refused (exit 4)",
        "policy": 'table list id -> "required" (as in `required`) or "warn" (the default): what a list that is not fit does to an answer',
        "allow_hosts": "hosts of your own mirrors or proxies that may be private addresses and may be asked over plain http",
        "proxy": "URL of the proxy that fetching goes through; default: what HTTPS_PROXY says",
        "no_proxy": "hosts to fetch from without the proxy; default: what NO_PROXY says",
        "mirrors": "table list id -> URL to fetch from instead; with a slash at its end, a folder of the official file names",
    }
)

#: Bytes of the largest settings file.
_MOST = 1024**2


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set. ``database_url`` ``None``: SQLite in the home."""

    home: Path
    database_url: str | None = None
    threshold: float = 0.7
    required: tuple[str, ...] = ()
    allow_hosts: tuple[str, ...] = ()
    proxy: str | None = None
    no_proxy: tuple[str, ...] = ()
    mirrors: Mapping[str, str] = field(default_factory=dict)

    @property
    def url(self) -> str:
        """The database's SQLAlchemy URL."""
        return self.database_url or f"sqlite:///{self.home / 'casemate.sqlite'}"


def load(environment: Mapping[str, str], *, home: Path | None = None) -> Settings:
    """The settings that ``environment`` (and the TOML file it may name) make; ``home`` overrides both.

    Raises: InputRefusedError for an unknown key or a wrong value; HomeError where no home can be found.
    """
    named = environment.get("CASEMATE_CONFIG")
    values = _read(Path(named)) if named else {}
    named_home = _text(values, "home", named)
    folder = home or _path(environment.get("CASEMATE_HOME")) or _path(named_home) or _default_home()
    return Settings(
        home=folder.expanduser().absolute(),
        database_url=_database_url(environment.get("CASEMATE_DATABASE_URL") or _text(values, "database_url", named)),
        threshold=_threshold(values.get("threshold", 0.7), named),
        required=_required(values, named),
        allow_hosts=_texts(values, "allow_hosts", named),
        proxy=_proxy(values, environment, named),
        no_proxy=_texts(values, "no_proxy", named) or _parted(environment.get("no_proxy") or environment.get("NO_PROXY")),
        mirrors=_mirrors(values.get("mirrors", {}), named),
    )


def _read(path: Path) -> dict[str, Any]:
    try:
        if not path.is_file():
            raise InputRefusedError("the settings file is no file", file=str(path), remedy="Check CASEMATE_CONFIG")
        with path.open("rb") as stream:
            data = stream.read(_MOST + 1)
        if len(data) > _MOST:
            raise InputRefusedError(f"the settings file is larger than {_MOST} bytes", file=str(path), remedy="Check CASEMATE_CONFIG")
        values = tomllib.loads(data.decode("utf-8"))
    except OSError as error:
        raise InputRefusedError(
            f"the settings file can't be read: {error.strerror}", file=str(path), remedy="Check CASEMATE_CONFIG"
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputRefusedError(f"not valid TOML: {error}", file=str(path), remedy="See docs/settings.md") from error
    for key in values:
        if key not in KEYS:
            raise InputRefusedError("unknown setting", file=str(path), field=key, remedy=f"Known: {', '.join(KEYS)}")
    return values


def _path(value: str | None) -> Path | None:
    return Path(value) if value else None


def _default_home() -> Path:
    from platformdirs import user_data_path

    try:
        return user_data_path("casemate", appauthor=False)
    except (OSError, RuntimeError) as error:
        raise HomeError(f"no home folder can be found: {error}", remedy="Set CASEMATE_HOME") from error


def _database_url(value: str | None) -> str | None:
    if not value:
        return None
    scheme, separator, rest = value.partition("://")
    if not separator or scheme not in ("postgresql", "postgres", "postgresql+psycopg"):
        raise InputRefusedError("not a PostgreSQL URL", field="CASEMATE_DATABASE_URL", remedy="Write postgresql://user@host/name")
    return f"postgresql+psycopg://{rest}"


def _threshold(value: object, file: str | None) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= 1:
        raise InputRefusedError("a threshold is a number above 0, at most 1", file=file, field="threshold", value=str(value))
    return float(value)


def _texts(values: Mapping[str, Any], key: str, file: str | None) -> tuple[str, ...]:
    value = values.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise InputRefusedError("a list of texts is expected", file=file, field=key, value=str(value), remedy=f'Write {key} = ["…"]')
    return tuple(value)


def _required(values: Mapping[str, Any], file: str | None) -> tuple[str, ...]:
    """The lists that ``required`` or ``policy`` make required, in this order."""
    required, policy = _texts(values, "required", file), values.get("policy", {})
    if not isinstance(policy, dict):
        raise InputRefusedError("a table of list ids and policies is expected", file=file, field="policy", value=str(policy))
    for list_id, word in policy.items():
        if word not in ("required", "warn"):
            raise InputRefusedError(
                "not a policy", file=file, field=f"policy.{list_id}", value=str(word), remedy='Write "required" or "warn"'
            )
        if word == "warn" and list_id in required:
            raise InputRefusedError(
                "the list is in `required` too", file=file, field=f"policy.{list_id}", value=word, remedy="Take it from one of the two"
            )
    return tuple(dict.fromkeys((*required, *(list_id for list_id, word in policy.items() if word == "required"))))


def _text(values: Mapping[str, Any], key: str, file: str | None) -> str | None:
    value = values.get(key)
    if value is not None and not isinstance(value, str):
        raise InputRefusedError("a text is expected", file=file, field=key, value=str(value), remedy="Put it in quotes")
    return value


def _proxy(values: Mapping[str, Any], environment: Mapping[str, str], file: str | None) -> str | None:
    names = ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY")
    where, value = (
        ("proxy", values["proxy"]) if "proxy" in values else next(((n, environment[n]) for n in names if environment.get(n)), ("", None))
    )
    if value is None:
        return None
    if isinstance(value, str) and where != "proxy" and "://" not in value:  # as curl takes it
        value = f"http://{value}"
    if not isinstance(value, str) or not _is_web_address(value):
        # Not the value itself: it may hold a password.
        raise InputRefusedError(
            "not the URL of a proxy", file=file if where == "proxy" else None, field=where, remedy="Write http://host:port"
        )
    return value


def _parted(value: str | None) -> tuple[str, ...]:
    return tuple(part.strip() for part in (value or "").split(",") if part.strip())


def _is_web_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and value.isprintable() and parts.port != 0
    except ValueError:
        return False


def _mirrors(value: object, file: str | None) -> Mapping[str, str]:
    if not isinstance(value, dict) or not all(isinstance(url, str) for url in value.values()):
        raise InputRefusedError("a table of list ids and URLs is expected", file=file, field="mirrors", value=str(value))
    for list_id, url in value.items():
        if not _is_web_address(url):
            raise InputRefusedError(
                "not the address of a mirror", file=file, field=f"mirrors.{list_id}", value=url, remedy="Write https://host/path"
            )
    return MappingProxyType(dict(value))
