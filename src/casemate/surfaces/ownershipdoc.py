"""The ``ownership`` document of the contract."""

from __future__ import annotations

from typing import Any

from casemate.model.codec import period_to_plain
from casemate.model.relation import Graph, GraphParty, Listed, Share, Statement
from casemate.ownership.conclusion import Conclusion, Link, Missing, Ownership
from casemate.ownership.wording import decimal
from casemate.surfaces import wire


def document(graph: Graph, value: Ownership) -> dict[str, Any]:
    """The answer about ``graph`` as one JSON document."""
    return wire.sealed(
        "ownership",
        {
            "input": {"graph": plain(graph), "regimes": list(value.regimes)},
            "as_of": wire.as_of(value.as_of),
            "parties": {
                name: {regime: conclusion(value, name, one) for regime, one in found.items()} for name, found in value.parties.items()
            },
            "links": [link(one) for one in value.links],
            "presumptions": list(value.presumptions),
            "notes": list(value.notes),
            "packs": [dict(one) for one in value.packs],
            "lists": [dict(one) for one in value.consulted],
            "coverage": {"consulted": [one["id"] for one in value.consulted], "not_consulted": [dict(one) for one in value.not_consulted]},
        },
    )


def conclusion(value: Ownership, name: str, one: Conclusion) -> dict[str, Any]:
    """What follows for one party under one regime."""
    found: dict[str, Any] = {
        "verdict": one.verdict,
        "share": None if one.share is None else list(one.share),
        "of": one.of,
        "owners": list(one.owners),
        "paths": [list(path) for path in one.paths],
        "because": one.because,
        "rule": one.rule,
        "rule_from": None if one.start is None else one.start.isoformat(),
        "citations": [dict(citation) for citation in one.citations],
        "missing_facts": [missing(fact) for fact in one.missing],
        "flags": list(one.flags),
        "sources": list(one.sources),
    }
    if one.more_paths:
        found["more_paths"] = one.more_paths
    if name in value.captions:
        found["caption"] = value.captions[name]
    return found


def missing(fact: Missing) -> dict[str, Any]:
    """A fact to establish from evidence."""
    return {"fact": fact.fact, "why": fact.why, "owner": fact.owner, "owned": fact.owned}


def link(one: Link) -> dict[str, Any]:
    """A party as an entry of a list."""
    return {
        "party": one.party,
        "entry": one.entry,
        "caption": one.caption,
        "list": one.list,
        "regime": one.regime,
        "score": None if one.score is None else wire.number(one.score),
        "counts": one.counts,
        "detail": one.detail,
    }


def plain(graph: Graph) -> dict[str, Any]:
    """A graph as understood; what is at its default is left out."""
    return {
        "date": None if graph.date is None else graph.date.isoformat(),
        "parties": [_party(one) for one in graph.parties],
        "ownership": [
            {
                "owner": one.owner,
                "owned": one.owned,
                "share": _share(one.capital),
                **({"votes": _share(one.votes)} if one.votes != one.capital else {}),
                **({"class": one.parcel} if one.parcel else {}),
                **({"treasury": True} if one.treasury else {}),
                **_statement(one.stated),
            }
            for one in graph.ownership
        ],
        "control": [
            {"controller": one.controller, "controlled": one.controlled, "kind": one.kind, **_statement(one.stated)}
            for one in graph.control
        ],
        "arrangements": [
            {"parties": list(one.parties), "kind": one.kind, "over": list(one.over), **_statement(one.stated)} for one in graph.arrangements
        ],
    }


def _party(one: GraphParty) -> dict[str, Any]:
    texts = {"caption": one.caption, "schema": one.schema, "country": one.country, "government_of": one.government_of}
    found: dict[str, Any] = {"name": one.name, **{key: text for key, text in texts.items() if text is not None}}
    if one.birth_date is not None:
        found["birth_date"] = period_to_plain(one.birth_date)
    if one.identifiers:
        found["ids"] = [{"type": kind, "value": value} for kind, value in one.identifiers]
    if one.listed:
        found["listed"] = [_listed(item) for item in one.listed]
    if one.entry:
        found["entry"] = list(one.entry)
    if one.complete is not None:
        found["complete"] = one.complete
    if not one.match:
        found["match"] = False
    return found


def _listed(one: Listed) -> dict[str, Any]:
    found: dict[str, Any] = {"regime": one.regime}
    for key, value in (("list", one.list), ("act", one.act), ("from", one.start), ("to", one.end)):
        if value is not None:
            found[key] = str(value)
    for key, texts in (("programmes", one.programmes), ("remarks", one.remarks)):
        if texts:
            found[key] = list(texts)
    return found


def _share(one: Share) -> Any:
    low, high = decimal(one.low, up=False), decimal(one.high, up=True)
    if one.above or one.below:
        return {"above" if one.above else "from": low, "below" if one.below else "to": high}
    return low if one.known and low == high else [low, high]


def _statement(one: Statement) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if one.since is not None:
        found["since"] = period_to_plain(one.since)
    if one.until is not None:
        found["until"] = period_to_plain(one.until)
    if one.source is not None:
        found["source"] = one.source
    if one.undated:
        found["dated"] = "unknown"
    elif one.dated is not None:
        found["dated"] = one.dated.isoformat()
    return found
