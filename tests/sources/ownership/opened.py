"""Texts and samples as files of a format, and what it makes of them, put plainly."""

from __future__ import annotations

import io
from collections import Counter
from pathlib import Path

from casemate.model.relation import Controls, GraphParty, Owns, Share
from casemate.sources.base import Journal
from casemate.sources.ownership.base import Item
from casemate.sources.ownership.formats import format_of
from casemate.sources.raw import Limits, RawFile, open_raw

SAMPLES = Path(__file__).parent / "samples"


def raw(text: str | bytes, name: str = "input") -> RawFile:
    data = text.encode() if isinstance(text, str) else text
    return RawFile(name, len(data), Limits(), lambda: io.BytesIO(data))


def read(format_id: str, *files: str | bytes | Path, journal: Journal | None = None) -> list[Item]:
    """The items of files that are given as text or by path."""
    opened = [one for file in files for one in (open_raw(file).files if isinstance(file, Path) else (raw(file),))]
    return list(format_of(format_id).read(tuple(opened), journal or Journal()))


def owns(items: list[Item]) -> list[Owns]:
    return [item for item in items if isinstance(item, Owns)]


def controls(items: list[Item]) -> list[Controls]:
    return [item for item in items if isinstance(item, Controls)]


def parties(items: list[Item]) -> dict[str, GraphParty]:
    return {item.name: item for item in items if isinstance(item, GraphParty)}


def counts(items: list[Item]) -> tuple[int, int, int]:
    """Parties, holdings, controls."""
    found = Counter(type(item) for item in items)
    return found[GraphParty], found[Owns], found[Controls]


def per_cent(share: Share) -> str:
    """``50``, ``(25, 50]``: a share in per cent with its brackets."""
    low, high = (f"{float(value * 100):g}" for value in (share.low, share.high))
    return low if share.known else f"{'(' if share.above else '['}{low}, {high}{')' if share.below else ']'}"


def edges(items: list[Item]) -> list[str]:
    """Each edge in one line, sorted: owner > owned capital/votes, or the kind of control, and the period."""
    found = []
    for item in items:
        if isinstance(item, Owns):
            what = per_cent(item.capital) + ("" if item.votes == item.capital else f" votes {per_cent(item.votes)}")
            found.append(f"{item.owner} > {item.owned} {what}{f' {item.parcel}' if item.parcel else ''}{_days(item)}")
        elif isinstance(item, Controls):
            found.append(f"{item.controller} ~ {item.controlled} {item.kind}{_days(item)}")
    return sorted(found)


def _days(item: Owns | Controls) -> str:
    since, until = item.stated.since, item.stated.until
    return (f" from {since.iso}" if since else "") + (f" to {until.iso}" if until else "")
