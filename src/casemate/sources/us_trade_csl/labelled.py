"""The columns ``ids`` and ``remarks``: OFAC's labelled values, with label and value in either order."""

from __future__ import annotations

from collections.abc import Iterator

from casemate.model.listing import Country, Dated, Fact, Identifier, Name, Place, Relation
from casemate.sources.base import Journal
from casemate.sources.ofac import features, labels
from casemate.sources.ofac.remarks import understand

Value = Identifier | Fact | Dated | Country | Place | Relation | Name


def ids(text: str, journal: Journal) -> Iterator[Value]:
    """What the items of ``ids`` say: "AB123, Passport" or "RU, 7728168971, Tax ID No." (to 2022), "Tax ID No., 7728168971, RU" (since).

    A value may hold ", " and "; " itself, so an item ends where a known label stands at one of its ends. What has no known label is kept
    as a note and counted.
    """
    pending = ""
    for piece in text.split("; "):
        item = f"{pending}; {piece}" if pending else piece
        found = _item(item)
        if found is None:
            pending = item
            continue
        pending = ""
        yield from _values(*found, journal)
    if pending:
        journal.miss("ids: a label that is not known")
        yield Fact("note", pending)


def _item(item: str) -> tuple[str, str, str | None] | None:
    """``(label, value, country)`` of one item, or ``None`` where neither end is a known label."""
    parts = [part.strip() for part in item.split(", ")]
    if len(parts) < 2:
        return None
    if features.known(parts[-1]):
        label, rest = parts[-1], parts[:-1]
        country = rest[0] if _issued(label, rest) and len(rest[0]) == 2 and rest[0].isupper() else None
        return label, ", ".join(rest[1:] if country else rest), country
    if features.known(parts[0]):
        label, rest = parts[0], parts[1:]
        country = rest[-1] if _issued(label, rest) and len(rest[-1]) == 2 and rest[-1].isupper() else None
        return label, ", ".join(rest[:-1] if country else rest), country
    return None


def _issued(label: str, rest: list[str]) -> bool:
    return len(rest) > 1 and features.canonical(label) in labels.IDENTIFIERS


def _values(label: str, value: str, country: str | None, journal: Journal) -> Iterator[Value]:
    if country is not None:
        yield features.identifier(label, value, country)
        return
    try:
        found = features.feature(label, value)
    except ValueError:
        found = None
    if found is None:
        journal.miss(f"ids: {features.canonical(label)}: a value that is not understood")
        found = (Fact("note", f"{features.canonical(label)}: {value}"),)
    yield from found


def remarks(text: str, journal: Journal) -> Iterator[Value]:
    """What the segments of an OFAC remark say; the rest stays readable in the remark's text, which is kept, and is counted."""
    for piece in text.split("; "):
        segment = piece.strip()
        if segment.startswith("(") and segment.endswith(")"):
            segment = segment[1:-1]
        segment = segment.removesuffix(".") if not segment.endswith("S.A.") else segment
        if not segment:
            continue
        found = understand(segment)
        if found is None:
            journal.miss("remarks: a segment that is not understood")
        else:
            yield from found
