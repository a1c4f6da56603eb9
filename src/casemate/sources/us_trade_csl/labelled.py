"""The columns ``ids`` and ``remarks``: OFAC's labelled values, with label and value in either order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from casemate.model.listing import Country, Dated, Fact, Identifier, Name, Place, Relation
from casemate.model.time import Period
from casemate.sources.base import Journal
from casemate.sources.ofac import features, labels, phrases
from casemate.sources.ofac.remarks import understand
from casemate.text.dates import parse_period

Value = Identifier | Fact | Dated | Country | Place | Relation | Name
#: A document's day: "2008-09-09" in the older order, "18 Jan 1984" in the newer one.
_DAY = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2} [A-Z][a-z]{2} \d{4}")


@dataclass(frozen=True, slots=True)
class Item:
    """One item of ``ids``. ``country``: ISO 3166-1 alpha-2 in capitals. ``dates``: of the document, in the order of the file."""

    label: str
    value: str
    country: str | None = None
    dates: tuple[Period, ...] = ()
    newer: bool = False


def ids(text: str, journal: Journal) -> Iterator[Value]:
    """What the items of ``ids`` say: "AB123, Passport" or "RU, 7728168971, Tax ID No." (to 2022), "Tax ID No., 7728168971, RU" (since).

    A value may hold ", " and "; " itself, so an item ends where a known label stands at one of its ends. What has no known label is kept
    as a note and counted.
    """
    pending = ""
    for piece in text.split("; "):
        whole = f"{pending}; {piece}" if pending else piece
        found = item(whole)
        if found is None:
            pending = whole
            continue
        pending = ""
        yield from _values(found, journal)
    if pending:
        journal.miss("ids: a label that is not known")
        yield Fact("note", pending)


def item(text: str) -> Item | None:
    """The parts of one item, or ``None`` where neither end is a known label.

    The older order is country, expiry, issue, number, label; the newer one label, number, country, issue, expiry (``18 Jan 1984``).

    >>> item("PK, 2013-09-09, 2008-09-09, 4117921, Passport").value
    '4117921'
    """
    parts = [part.strip() for part in text.split(", ")]
    if len(parts) < 2:
        return None
    if features.known(parts[-1]):
        label, rest = parts[-1], parts[:-1]
        if features.canonical(label) not in labels.IDENTIFIERS:
            return Item(label, ", ".join(rest))
        country, rest = (rest[0], rest[1:]) if len(rest) > 1 and _is_code(rest[0]) else (None, rest)
        head = list(takewhile(_day, rest[:-1][:2]))
        return Item(label, ", ".join(rest[len(head) :]), country, _days(head))
    if features.known(parts[0]):
        label, rest = parts[0], parts[1:]
        if features.canonical(label) not in labels.IDENTIFIERS:
            return Item(label, ", ".join(rest), newer=True)
        tail = list(takewhile(_day, rest[:0:-1][:2]))[::-1]
        rest = rest[: len(rest) - len(tail)]
        country, rest = (rest[-1], rest[:-1]) if len(rest) > 1 and _is_code(rest[-1]) else (None, rest)
        return Item(label, ", ".join(rest), country, _days(tail), newer=True)
    return None


def _is_code(text: str) -> bool:
    return len(text) == 2 and text.isalpha() and text.isupper()


def _day(text: str) -> Period | None:
    """``text`` as a day in one of the two ways in which the list writes those of documents, else ``None``."""
    try:
        return parse_period(text) if _DAY.fullmatch(text) else None
    except ValueError:
        return None


def _days(texts: list[str]) -> tuple[Period, ...]:
    return tuple(day for text in texts if (day := _day(text)))


def _document(found: Item) -> Identifier:
    """A number with its country and dates. Of one date alone the list does not say whether it is that of issue or of expiry."""
    issued = expires = note = None
    if len(found.dates) == 2:
        issued, expires = found.dates if found.newer else found.dates[::-1]
    elif found.dates:
        note = f"issued or expires {found.dates[0].iso}"
    number, _, word = found.value.rpartition(", ")
    if not number or any(sign.isdigit() for sign in word) or not any(sign.isdigit() for sign in number):
        number, word = found.value, ""
    note = "; ".join(filter(None, (word, note))) or None
    return features.identifier(found.label, number, found.country, issued=issued, expires=expires, note=note)


def _values(read: Item, journal: Journal) -> Iterator[Value]:
    label, value = read.label, read.value
    if features.canonical(label) in labels.IDENTIFIERS:
        yield _document(read)
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
        segment = _bare(piece.strip())
        # The list has no full stop of its own: after a party it is part of the name, after a sentence it ends the sentence.
        if not segment.startswith("Linked To: ") and not phrases.ends_in_abbreviation(segment):
            segment = segment.removesuffix(".")
        if not segment:
            continue
        found = understand(segment)
        if found is None:
            journal.miss("remarks: a segment that is not understood")
        else:
            yield from found


def _bare(segment: str) -> str:
    """``segment`` without the brackets around it, and without one whose other half stands in another segment.

    >>> _bare("(Linked To: BANK SEPAH"), _bare("Linked To: LIU, Emily)"), _bare("(Linked To: X (Y))"), _bare("Linked To: X (Y)")
    ('Linked To: BANK SEPAH', 'Linked To: LIU, Emily', 'Linked To: X (Y)', 'Linked To: X (Y)')
    >>> _bare("(Tehran) branch (closed)")
    '(Tehran) branch (closed)'
    """
    if segment.startswith("(") and _partner(segment) in (None, len(segment) - 1):
        segment = segment[1:].removesuffix(")") if _partner(segment) else segment[1:]
    more = segment.count(")") > segment.count("(")
    return segment[:-1] if more and segment.endswith(")") else segment


def _partner(segment: str) -> int | None:
    """Where the bracket that ``segment`` begins with is closed; ``None`` where it is not."""
    open_ones = 0
    for at, sign in enumerate(segment):
        open_ones += {"(": 1, ")": -1}.get(sign, 0)
        if open_ones == 0:
            return at
    return None
