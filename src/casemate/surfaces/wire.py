"""Answers as the contract's JSON, once for all surfaces. Nothing here decides anything."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

import orjson

from casemate._version import __version__
from casemate.app.engine import ListSummary
from casemate.app.entryview import EntryView
from casemate.app.lookback import LookBack
from casemate.app.report import Report
from casemate.app.succession import Step
from casemate.errors import CasemateError
from casemate.model.codec import period_to_plain, to_plain, value_to_plain
from casemate.model.decision import Bound, Evidence, Hit, Interval, ListState, Screening
from casemate.model.listing import Identifier
from casemate.model.subject import Subject
from casemate.model.time import AsOf

#: Our identifier kinds as FollowTheMoney properties; kinds without one of their own become ``idNumber``.
FTM_IDENTIFIERS = {
    "passport": "passportNumber", "national_id": "idNumber", "ssn": "idNumber", "tax": "taxNumber", "vat": "vatCode",
    "inn": "innCode", "ogrn": "ogrnCode", "kpp": "kppCode", "okpo": "okpoCode", "registration": "registrationNumber", "lei": "leiCode",
    "duns": "dunsCode", "bic": "swiftBic", "isin": "isin", "ticker": "ticker", "imo": "imoNumber", "mmsi": "mmsi", "call_sign": "callSign",
    "vessel_registration": "registrationNumber", "aircraft_serial": "serialNumber", "aircraft_tail": "registrationNumber",
    "crypto": "publicKey", "email": "email", "website": "website", "phone": "phone",
}  # fmt: skip


def number(value: float) -> str:
    """A score or share with four decimals."""
    return f"{value:.4f}"


def canonical(document: Mapping[str, Any]) -> bytes:
    """The canonical JSON of a document: keys sorted, no spaces, without ``id`` and ``casemate``."""
    return orjson.dumps({k: v for k, v in document.items() if k not in ("id", "casemate")}, option=orjson.OPT_SORT_KEYS)


def sealed(kind: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """``body`` as a document with version, kind and the SHA-256 that names it."""
    document = {"casemate": __version__, "kind": kind, "id": "", **body}
    document["id"] = "sha256:" + hashlib.sha256(canonical(document)).hexdigest()
    return document


def as_of(value: AsOf) -> dict[str, str]:
    """The two clocks."""
    return {"valid": value.valid.isoformat(), "known": value.known.isoformat()}


def subject(value: Subject) -> dict[str, Any]:
    """The subject as a FollowTheMoney-like query."""
    properties: dict[str, list[str]] = {}
    for key, values in (
        ("name", value.names),
        ("birthDate", tuple(period_to_plain(p) for p in value.birth_dates)),
        ("birthPlace", value.birth_places),
        ("incorporationDate", tuple(period_to_plain(p) for p in value.incorporation_dates)),
        ("country", value.countries),
        ("address", value.addresses),
        ("gender", (value.gender,) if value.gender else ()),
    ):
        if values:
            properties[key] = list(values)
    for item in value.identifiers:
        properties.setdefault(FTM_IDENTIFIERS.get(item.kind, "idNumber"), []).append(item.value)
    document: dict[str, Any] = {"schema": value.schema, "properties": properties}
    if value.identifiers:
        document["identifiers"] = [identifier(item) for item in value.identifiers]
    return document


def identifier(value: Identifier) -> dict[str, Any]:
    """One identifier."""
    plain: dict[str, Any] = value_to_plain(value)
    return plain


def list_state(value: ListState) -> dict[str, Any]:
    """One list as it answered."""
    document: dict[str, Any] = {
        "id": value.id,
        "edition": value.edition,
        "sha256": value.sha256,
        "entries": value.entries,
        "fresh": value.fresh,
        "gap": None if value.gap is None else list(value.gap),
    }
    if value.partial:
        document["partial"] = value.partial
    return document


def bound(value: Bound | None) -> Any:
    """A day, a bounded day, or ``None``."""
    if value is None:
        return None
    return value.day.isoformat() if value.day is not None else {"after": value.after, "by": value.by}


def interval(value: Interval) -> dict[str, Any]:
    """One stretch on the list."""
    return {"from": bound(value.start), "to": bound(value.end)}


def evidence(value: Evidence) -> dict[str, Any]:
    """Two values that met."""
    return {
        "feature": value.feature,
        "score": number(value.score),
        "query": value.query,
        "listed": value.listed,
        "detail": value.detail,
        "agrees": value.agrees,
    }


def hit(value: Hit) -> dict[str, Any]:
    """One hit."""
    listing = value.listing
    document: dict[str, Any] = {
        "entry": listing.id,
        "caption": listing.caption,
        "schema": listing.schema,
        "score": number(value.match.score),
        "evidence_completeness": number(value.match.completeness),
        "name": value.match.name,
        "name_quality": value.match.name_quality,
        "evidence": [evidence(item) for item in value.match.evidence],
        "status": value.status,
        "intervals": [interval(item) for item in value.intervals],
        "designated_on": None if listing.designated_on is None else listing.designated_on.isoformat(),
        "cluster": value.cluster,
        "also_listed": [
            {"entry": o.entry, "caption": o.caption, "list": o.list, "regime": o.regime, "effect": o.effect, "status": o.status}
            for o in value.also_listed
        ],
        "succeeds": list(value.succeeds),
        "succeeded_by": list(value.succeeded_by),
        "programmes": list(listing.programmes),
        "regime": value.regime,
        "effect": value.effect,
        "secondary_sanctions": value.secondary_sanctions,
        "origin": {"list": value.origin.list, "edition": value.origin.edition, "file": value.origin.file, "line": value.origin.line},
    }
    if value.gap:
        document["gap"] = list(value.gap)
    return document


def screening(value: Screening) -> dict[str, Any]:
    """The contract's ``screening`` document."""
    return sealed(
        "screening",
        {
            "input": subject(value.subject),
            "as_of": as_of(value.as_of),
            "lists": [list_state(item) for item in value.lists],
            "matcher": {"id": value.matcher, "threshold": number(value.threshold)},
            "hits": [hit(item) for item in value.hits],
            "verdict": value.verdict,
            "reasons": list(value.reasons),
            "coverage": {
                "consulted": [item.id for item in value.lists],
                "not_consulted": [{"list": list_id, "why": why} for list_id, why in value.not_consulted],
            },
        },
    )


def entry(value: EntryView) -> dict[str, Any]:
    """The contract's ``entry`` document: one entry with its history and the origin of every statement."""
    listing = value.listing
    plain = to_plain(listing)
    return sealed(
        "entry",
        {
            "input": {"entry": listing.id},
            "as_of": as_of(value.as_of),
            "entry": listing.id,
            "caption": listing.caption,
            "schema": listing.schema,
            "status": value.status,
            "gap": None if value.gap is None else list(value.gap),
            "regime": value.regime,
            "effect": value.effect,
            "names": plain.get("names", []),
            "identifiers": plain.get("identifiers", []),
            "facts": plain.get("facts", []),
            **{name: plain.get(name, []) for name in ("dates", "places", "countries", "programmes", "measures", "acts", "remarks")},
            "relations": [{**value_to_plain(item.relation), "entry": item.entry, "fits": item.fits} for item in value.related],
            "designated_on": plain.get("designated_on"),
            "amended_on": plain.get("amended_on"),
            "intervals": [interval(item) for item in value.intervals],
            "succession": [step(item) for item in value.line],
            "history": [
                {
                    "property": item.field,
                    "value": value_to_plain(item.value),
                    "intervals": [interval(part) for part in item.intervals],
                    "lasting": item.lasting,
                }
                for item in value.history
            ],
            "statements": [
                {
                    "property": field,
                    "value": value_to_plain(item),
                    "origin": {"list": origin.list, "edition": origin.edition, "file": origin.file, "line": origin.line},
                }
                for field, item, origin in value.statements
            ],
            "lists": [list_state(value.list)],
            "coverage": {"consulted": [value.list.id], "not_consulted": []},
        },
    )


def step(value: Step) -> dict[str, str]:
    """One step from an entry to the one that carried it on."""
    move = value.move
    return {
        "from": value.earlier, "to": value.later, "on": move.on.isoformat(), "published": move.published.isoformat(), "title": move.title,
        "citation": move.citation, "basis": value.basis,
    }  # fmt: skip


def look_back(value: LookBack) -> dict[str, Any]:
    """The ``look_back`` document: every interval in which the subject would have been a hit."""
    return sealed(
        "look_back",
        {
            "input": subject(value.subject),
            "as_of": as_of(value.as_of),
            "lists": [list_state(item) for item in value.lists],
            "matcher": {"id": value.matcher, "threshold": number(value.threshold)},
            "first": None if value.first is None else {"entry": value.first[0], "from": bound(value.first[1])},
            "entries": [
                {
                    "entry": item.entry,
                    "caption": item.caption,
                    "schema": item.schema,
                    "regime": item.regime,
                    "effect": item.effect,
                    "score": None if item.best is None else number(item.best.score),
                    "name": None if item.best is None else item.best.name,
                    "intervals": [interval(part) for part in item.intervals],
                    "succession": [step(one) for one in item.steps],
                }
                for item in value.entries
            ],
            "coverage": {
                "consulted": [item.id for item in value.lists],
                "not_consulted": [{"list": list_id, "why": why} for list_id, why in value.not_consulted],
            },
        },
    )


def lists(values: Iterable[ListSummary]) -> dict[str, Any]:
    """The contract's ``lists`` document."""
    return {"casemate": __version__, "kind": "lists", "input": {}, "lists": [list_summary(item) for item in values]}


def list_summary(value: ListSummary) -> dict[str, Any]:
    """One list with its editions."""
    newest = value.editions[-1] if value.editions else None
    return {
        "id": value.id,
        "title": value.title,
        "publisher": value.publisher,
        "regime": value.regime,
        "editions": [
            {
                "edition": e.name,
                "parts": sorted(e.parts),
                "entries": e.entries,
                "sha256": e.sha256,
                "format": e.format,
                "partial": e.partial,
            }
            for e in value.editions
        ],
        "newest": None if newest is None else newest.name,
        "entries": value.entries,
        "sha256": None if newest is None else newest.sha256,
        "last_check": value.last_check,
        "last_change": None if newest is None else newest.name,
        "fresh": value.fresh,
        "required": value.required,
        "last_refresh": value.last_refresh,
    }


def refresh(reports: Iterable[Report], *, checked: bool = False) -> dict[str, Any]:
    """The contract's ``refresh`` document. ``checked``: it says what would change, and nothing was changed."""
    return {"casemate": __version__, "kind": "refresh", "input": {"check": checked}, "lists": [report.as_dict() for report in reports]}


def error(value: CasemateError, understood: Mapping[str, Any]) -> dict[str, Any]:
    """A refusal as a document, for surfaces that must always answer in JSON."""
    return {"casemate": __version__, "kind": "error", "input": dict(understood), "error": value.as_dict(), "exit_code": value.exit_code}
