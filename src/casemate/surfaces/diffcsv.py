"""A difference as CSV: one row per entry that came or left, one per value that changed. Safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from casemate.app.diff import Difference
from casemate.model.decision import Bound
from casemate.model.listing import Listing
from casemate.surfaces.diffwords import pairs
from casemate.text.cells import safe_cell

COLUMNS = ("change", "entry", "caption", "schema", "programmes", "field", "before", "after", "not_before", "by", "designated_on")


def csv_text(found: Difference) -> str:
    """The table, UTF-8 text with a header; values of one field that went and came stand in one row as far as there are as many."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in _rows(found):
        writer.writerow([safe_cell(cell) for cell in row])
    return out.getvalue()


def _rows(found: Difference) -> Iterator[tuple[str, ...]]:
    for word, steps in (("added", found.added), ("removed", found.removed)):
        for step in steps:
            yield (word, *_head(step.listing), "", "", "", *_bounds(step.when), _day(step.listing))
    for item in found.changed:
        for change in item.fields:
            for before, after in pairs(change):
                yield ("amended", *_head(item.after), change.field, before or "", after or "", "", "", _day(item.after))


def _head(listing: Listing) -> tuple[str, ...]:
    return listing.id, listing.caption, listing.schema, "; ".join(listing.programmes)


def _bounds(when: Bound) -> tuple[str, str]:
    """The last edition in which it had not yet happened, and the first in which it had; the day twice where that is known."""
    return (when.day.isoformat(),) * 2 if when.day is not None else (when.after or "", when.by or "")


def _day(listing: Listing) -> str:
    return "" if listing.designated_on is None else listing.designated_on.isoformat()
