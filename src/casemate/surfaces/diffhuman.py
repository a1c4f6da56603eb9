"""A difference for a person at a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from casemate.app.diff import Difference, Step
from casemate.surfaces.diffwords import (
    FIELDS,
    days_words,
    filter_words,
    headline,
    pairs,
    profile_words,
    programmes_words,
    taken_words,
    when_words,
)
from casemate.surfaces.human import DISCLAIMER, safe, styled


def show(console: Console, found: Difference) -> None:
    """Figures first, then by programme, then entry by entry."""
    console.print(f"{styled('bold', found.request.list)}  {taken_words(found.start)} to {taken_words(found.end)}: {headline(found)}")
    if filter_words(found):
        console.print(f"only {safe(filter_words(found))}")
    for note in found.notes:
        console.print(f"[yellow]![/] {safe(note, 1000)}")
    for part, why in found.not_compared:
        console.print(f"[yellow]not compared:[/] {safe(part)}: {safe(why)}")
    _by_programme(console, found)
    _steps(console, "added", "green", found.added)
    _steps(console, "removed", "red", found.removed)
    _amended(console, found)
    for word, items in (("came and left in between", found.passing), ("left and came back in between", found.interrupted)):
        rows = [(item.listing.id, item.listing.caption, days_words(item.start, item.end)) for item in items]
        _table(console, f"{word}: {len(rows)}", ("entry", "name", "when"), rows)
    moved = [
        (item.listing.id, item.listing.caption, f"{', '.join(item.left)} -> {', '.join(item.entered)}", item.basis) for item in found.moved
    ]
    _table(console, f"moved: {len(moved)}", ("entry", "name", "from and to", "known by"), moved)
    console.print(f"[dim]{DISCLAIMER}[/]")


def _by_programme(console: Console, found: Difference) -> None:
    rows = [(name or "(none stated)", *(str(count) for count in counts)) for name, counts in found.by_programme().items()]
    _table(console, "by programme (an entry of several counts in each)", ("programme", "added", "removed", "amended"), rows)


def _steps(console: Console, word: str, colour: str, steps: Sequence[Step]) -> None:
    rows = [
        (step.listing.id, step.listing.caption, programmes_words(step.listing), profile_words(step.listing), when_words(step.when))
        for step in steps
    ]
    _table(console, f"[{colour}]{word}[/]: {len(steps)}", ("entry", "name", "programmes", "who", "when"), rows)


def _amended(console: Console, found: Difference) -> None:
    rows = []
    for item in found.changed:
        head = (item.after.id, item.after.caption)
        for change in item.fields:
            for before, after in pairs(change):
                rows.append((*head, FIELDS[change.field], before or "", after or ""))
                head = ("", "")
    _table(console, f"[yellow]amended[/]: {len(found.changed)}", ("entry", "name", "field", "before", "after"), rows)


def _table(console: Console, title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    if not rows:
        return
    console.print(f"\n[bold]{title}[/]")
    table = Table(box=None, padding=(0, 2, 0, 0))
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(safe(cell) for cell in row))
    console.print(table)
