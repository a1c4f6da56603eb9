"""The ownership formats, by id. A format is one module here with a ``FORMAT``; this tuple is the only other place that names it."""

from __future__ import annotations

from casemate.errors import UsageError
from casemate.sources.ownership import bods, ftm, gleif, ofac, psc, table
from casemate.sources.ownership.base import OwnershipFormat

FORMATS: tuple[OwnershipFormat, ...] = (bods.FORMAT, gleif.FORMAT, psc.FORMAT, ftm.FORMAT, ofac.FORMAT, table.FORMAT)


def format_of(name: str) -> OwnershipFormat:
    """The format with this id.

    Raises: UsageError where there is none.
    """
    found = next((item for item in FORMATS if item.id == name), None)
    if found is None:
        known = "; ".join(f"{item.id} ({item.title})" for item in FORMATS)
        raise UsageError("not an ownership format", field="format", value=name, remedy=f"One of {known}")
    return found
