"""The table of facts: how each is derived, whether it may be presumed absent, and what makes it matter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from casemate.rules.read import words
from casemate.rules.truth import Truth, presumed_not, silent
from casemate.text.yamltext import Node


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact. ``presumed``: why it may be taken as absent where nobody states it; ``None``: it may not."""

    name: str
    meaning: str
    derived: str | None
    presumed: str | None
    matters: str


def fact_rows(node: Node) -> tuple[FactRow, ...]:
    """The rows of a table.

    Raises: InputRefusedError with file and line.
    """
    rows = []
    for item in node.items():
        derived, presumed = item.child("derived"), item.child("presumed_absent_because")
        rows.append(
            FactRow(
                words(item.need("fact")),
                words(item.need("meaning")),
                None if derived is None else words(derived),
                None if presumed is None else words(presumed),
                words(item.need("matters_when")),
            )
        )
        item.done()
    return tuple(rows)


def unstated(table: Mapping[str, FactRow], name: str, place: str, why: str) -> Truth:
    """What follows where nobody states the fact ``name``: it is presumed absent where the table allows it, else it is missing."""
    row = table[name]
    return presumed_not(place, row.presumed) if row.presumed is not None else silent(place, why)
