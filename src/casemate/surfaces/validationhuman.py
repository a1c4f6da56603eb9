"""An effectiveness test for a person at a terminal."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from casemate.surfaces.human import DISCLAIMER, safe

Document = Mapping[str, Any]


def percent(share: Document) -> str:
    """A share in per cent with its interval, or a dash of nothing.

    >>> percent({"share": "0.9700", "low": "0.9155", "high": "0.9897"})
    '97.0 % (91.6–99.0)'
    """
    if share["share"] is None:
        return "–"
    value, low, high = (100 * Decimal(share[part]) for part in ("share", "low", "high"))
    return f"{value:.1f} % ({low:.1f}–{high:.1f})"


def basic_name(document: Document) -> str:
    """What the basic treatments that were chosen are called together."""
    count = sum(one["basic"] for one in document["treatments"])
    return "the ten basic treatments" if count == 10 else "the basic treatments chosen"


def validation(console: Console, document: Document, *, report: Path | None, misses: Path | None) -> None:
    """The figures in tables: treatments, lists, unrelated names, self-screening, what a comparison changes."""
    at = document["matcher"]["threshold"]
    lists = ", ".join(f"{safe(one['id'])} {one['edition']} ({one['entries_tested']} entries)" for one in document["lists"])
    console.print(f"[bold]Effectiveness[/] as of {document['as_of']['valid']}, threshold {at[:4]}, seed {document['input']['seed']}")
    console.print(f"lists: {lists}")
    if document["recall"]["all"]["found"]["of"]:
        console.print()
        console.print(_recall(document))
    if document["unrelated"]["by_kind"]:
        console.print()
        console.print(_unrelated(document))
    own = document["self_screening"]
    if own is not None:
        missed, names = own["strong"]["missed"], own["strong"]["names"]
        colour = "green" if missed == 0 else "bold red"
        console.print(f"\nself-screening: [{colour}]{missed} missed[/] of {names} names, each screened as it stands", end="")
        console.print(f"; weak aliases: {own['weak']['missed']} of {own['weak']['names']}" if own["weak"]["names"] else "")
    if document["comparison"] is not None:
        console.print()
        console.print(_comparison(document["comparison"]))
    for path, what in ((report, "report"), (misses, "names that slipped through (protect this file)")):
        if path is not None:
            console.print(f"{what}: {safe(path)}")
    console.print(f"[dim]matcher {safe(document['matcher']['id'])}; intervals are of 95 %. {DISCLAIMER}[/]")


def _recall(document: Document) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0))
    for column in ("listed names asked for as", "asked", "right entry found", "right entry first", "in the first five"):
        table.add_column(column, justify="left" if column.startswith("listed") else "right")
    for one in document["treatments"]:
        table.add_row(("* " if one["basic"] else "  ") + safe(one["title"]), *_shares(one["recall"]))
    recall = document["recall"]
    if recall["basic"] is not None:
        table.add_row(f"[bold]* {basic_name(document)}[/]", *_shares(recall["basic"]))
    table.add_row("[bold]  all[/]", *_shares(recall["all"]))
    for name in ("list", "schema", "script"):
        groups = recall[f"by_{name}"]
        for key, one in groups.items() if len(groups) > 1 else ():
            table.add_row(f"  {name} {safe(key)}", *_shares(one))
    return table


def _shares(recall: Document) -> tuple[str, ...]:
    return (str(recall["found"]["of"]), *(percent(recall[key]) for key in ("found", "first", "first_five")))


def _unrelated(document: Document) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0))
    for column in ("unrelated names", "asked", "with an alert", "per 1,000", "alerts in all"):
        table.add_column(column, justify="left" if column.startswith("unrelated") else "right")
    for kind, one in document["unrelated"]["by_kind"].items():
        table.add_row(kind, str(one["names"]["of"]), percent(one["names"]), one["per_1000"] or "–", str(one["alerts"]))
    return table


def _comparison(comparison: Document) -> Table:
    first, second = comparison["first"], comparison["second"]
    table = Table(
        title=f"from {first['threshold'][:4]} ({safe(first['matcher'])}) to {second['threshold'][:4]} ({safe(second['matcher'])})",
        title_justify="left", box=None, padding=(0, 2, 0, 0),
    )  # fmt: skip
    for column in ("", "both", "lost", "gained", "neither"):
        table.add_column(column, justify="right" if column else "left")
    for what, rows in (("right entry found", comparison["found"]), ("unrelated name alerted", comparison["alerted"])):
        for key, one in rows.items():
            table.add_row(f"{what}: {safe(key)}", *(str(one[name]) for name in ("both", "lost", "gained", "neither")))
    return table
