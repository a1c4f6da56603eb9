"""Fragments and Listings as plain data (for JSON and for hashing) and back; what is at its default is left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from typing import Any, cast

from casemate.model.listing import (
    Act,
    Country,
    Dated,
    Fact,
    Fragment,
    Identifier,
    Listing,
    Measure,
    Name,
    Place,
    Relation,
)
from casemate.model.time import Period

_VALUE_TYPES: dict[str, type] = {
    "names": Name, "identifiers": Identifier, "dates": Dated, "places": Place, "countries": Country, "measures": Measure,
    "acts": Act, "facts": Fact, "relations": Relation,
}  # fmt: skip
_DATES = frozenset({"designated_on", "amended_on", "since", "dated", "published", "effective"})
_PERIODS = frozenset({"period", "issued", "expires"})
_DEFAULTS: dict[type, dict[str, object]] = {
    kind: {f.name: f.default for f in fields(kind)} for kind in (*_VALUE_TYPES.values(), Fragment, Listing)
}


def period_to_plain(period: Period) -> str:
    """``1965``, ``~1965`` where approximate."""
    return ("~" if period.circa else "") + period.iso


def period_from_plain(text: str) -> Period:
    """The inverse of ``period_to_plain``."""
    return Period.from_iso(text.removeprefix("~"), circa=text.startswith("~"))


def value_to_plain(value: object) -> Any:
    """One value (a Name, an Identifier … or a text) as plain data."""
    if isinstance(value, str):
        return value
    defaults = _DEFAULTS[type(value)]
    plain: dict[str, Any] = {}
    for name, default in defaults.items():
        field = getattr(value, name)
        if field == default:
            continue
        plain[name] = _scalar_to_plain(field)
    return plain


def _scalar_to_plain(field: Any) -> Any:
    if isinstance(field, Period):
        return period_to_plain(field)
    if isinstance(field, date):
        return field.isoformat()
    if isinstance(field, tuple):
        return [list(item) if isinstance(item, tuple) else item for item in field]
    return field


def value_from_plain(field_name: str, plain: Any) -> Any:
    """The inverse of ``value_to_plain`` for a value of the Listing field ``field_name``."""
    kind = _VALUE_TYPES.get(field_name)
    if kind is None:
        return plain
    return cast(Callable[..., Any], kind)(**{key: _scalar_from_plain(key, value) for key, value in plain.items()})


def _scalar_from_plain(key: str, value: Any) -> Any:
    if key in _PERIODS:
        return period_from_plain(value)
    if key in _DATES:
        return date.fromisoformat(value)
    if key == "parts":
        return tuple((name, text) for name, text in value)
    return value


def to_plain(item: Fragment | Listing) -> dict[str, Any]:
    """``item`` as plain data, without the place where it stands (file, line, lines)."""
    plain: dict[str, Any] = {}
    for name, default in _DEFAULTS[type(item)].items():
        field = getattr(item, name)
        if name in ("file", "line", "lines") or field == default:
            continue
        if isinstance(field, tuple):
            plain[name] = [value_to_plain(value) for value in field]
        else:
            plain[name] = _scalar_to_plain(field)
    return plain


def fragment_from_plain(plain: Mapping[str, Any], *, file: str = "", line: int | None = None) -> Fragment:
    """The inverse of ``to_plain`` for a Fragment; ``file`` and ``line`` are added."""
    return Fragment(**_fields_from_plain(plain), file=file, line=line)


def listing_from_plain(plain: Mapping[str, Any]) -> Listing:
    """The inverse of ``to_plain`` for a Listing."""
    return Listing(**_fields_from_plain(plain))


def _fields_from_plain(plain: Mapping[str, Any]) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for key, value in plain.items():
        if isinstance(value, list):
            out[key] = tuple(value_from_plain(key, item) for item in value)
        else:
            out[key] = _scalar_from_plain(key, value)
    return out
