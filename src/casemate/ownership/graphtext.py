"""The parts of a graph as lines of a graph file: what ``graphfile`` reads back the same."""

from __future__ import annotations

import json
from collections.abc import Iterable
from fractions import Fraction

from casemate.model.relation import Arrangement, Controls, GraphParty, Listed, Owns, Share, Statement

#: A graph file's sections in their order.
SECTIONS = ("parties", "ownership", "control", "arrangements")


def line(item: GraphParty | Owns | Controls | Arrangement) -> tuple[str, str]:
    """``(section, its line)`` of a party or an edge, as a YAML flow map.

    >>> line(Controls("A", "B", "family"))
    ('control', '  - {controller: "A", controlled: "B", kind: family}')
    """
    if isinstance(item, GraphParty):
        return "parties", _map(_party(item))
    if isinstance(item, Owns):
        votes = {} if item.votes == item.capital else {"votes": share(item.votes)}
        parcel = {} if item.parcel is None else {"class": _text(item.parcel)}
        own = {"treasury": "true"} if item.treasury else {}
        ends = {"owner": _text(item.owner), "owned": _text(item.owned)}
        return "ownership", _map({**ends, "share": share(item.capital), **votes, **parcel, **own, **_stated(item.stated)})
    if isinstance(item, Controls):
        ends = {"controller": _text(item.controller), "controlled": _text(item.controlled)}
        return "control", _map({**ends, "kind": item.kind, **_stated(item.stated)})
    over = {"over": _list(_text(name) for name in item.over)} if item.over else {}
    parties = _list(_text(name) for name in item.parties)
    return "arrangements", _map({"parties": parties, "kind": item.kind, **over, **_stated(item.stated)})


def share(value: Share) -> str:
    """A share as a graph file writes it.

    >>> share(Share(Fraction(1, 4), Fraction(1, 2), above=True)), share(Share.exactly("1/3"))
    ('{above: 0.25, to: 0.5}', '1/3')
    """
    if value.known:
        return _number(value.low)
    if value.low == 0 and value.high == 1 and not value.above and not value.below:
        return "unknown"
    if not value.above and not value.below:
        return f"[{_number(value.low)}, {_number(value.high)}]"
    return f"{{{'above' if value.above else 'from'}: {_number(value.low)}, {'below' if value.below else 'to'}: {_number(value.high)}}}"


def _number(value: Fraction) -> str:
    scaled = value * 10**18
    if scaled.denominator != 1:
        return f"{value.numerator}/{value.denominator}"
    whole, rest = divmod(scaled.numerator, 10**18)
    return f"{whole}.{rest:018d}".rstrip("0").rstrip(".")


def _party(party: GraphParty) -> dict[str, str]:
    found = {"name": _text(party.name)}
    for key, value in (("caption", party.caption), ("schema", party.schema), ("country", party.country)):
        if value is not None:
            found[key] = _text(value)
    if party.birth_date is not None:
        found["birth_date"] = _text(party.birth_date.iso)
    if party.identifiers:
        found["ids"] = _list(f"{{type: {kind}, value: {_text(value)}}}" for kind, value in party.identifiers)
    if party.listed:
        found["listed"] = _list(_listed(one) for one in party.listed)
    if party.entry:
        found["entry"] = _list(_text(entry) for entry in party.entry)
    if party.government_of is not None:
        found["government_of"] = _text(party.government_of)
    if party.complete is not None:
        found["complete"] = "true" if party.complete else "false"
    if not party.match:
        found["match"] = "false"
    return found


def _listed(one: Listed) -> str:
    found = {"regime": _text(one.regime)}
    found |= {key: _text(value) for key, value in (("list", one.list), ("act", one.act)) if value is not None}
    found |= {
        key: _list(_text(value) for value in values) for key, values in (("programmes", one.programmes), ("remarks", one.remarks)) if values
    }
    found |= {key: value.isoformat() for key, value in (("from", one.start), ("to", one.end)) if value is not None}
    return "{" + ", ".join(f"{key}: {value}" for key, value in found.items()) + "}"


def _stated(stated: Statement) -> dict[str, str]:
    found = {key: _text(value.iso) for key, value in (("since", stated.since), ("until", stated.until)) if value is not None}
    if stated.source is not None:
        found["source"] = _text(stated.source)
    if stated.undated:
        found["dated"] = "unknown"
    elif stated.dated is not None:
        found["dated"] = stated.dated.isoformat()
    return found


def _map(found: dict[str, str]) -> str:
    return "  - {" + ", ".join(f"{key}: {value}" for key, value in found.items()) + "}"


def _list(values: Iterable[str]) -> str:
    return "[" + ", ".join(values) + "]"


def _text(text: str) -> str:
    """``text`` in double quotes; what YAML does not print is an escape."""
    quoted = json.dumps(text, ensure_ascii=False)
    if quoted.isprintable():
        return quoted
    return "".join(
        sign if sign.isprintable() else f"\\u{ord(sign):04x}" if ord(sign) < 0x10000 else f"\\U{ord(sign):08x}" for sign in quoted
    )
