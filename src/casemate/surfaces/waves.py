"""``casemate waves``: in which editions, and under which programmes, a list's changes came; as a table, as JSON, as a picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from casemate.errors import UsageError
from casemate.surfaces import cli

if TYPE_CHECKING:
    from rich.console import Console

    from casemate.app.acts import MarkedAct
    from casemate.app.waves import Count, EditionWave, Waves

#: Programmes that one row of the table names.
_NAMED = 3
#: Programmes of the second table.
_MOST = 25


@click.command("waves")
@click.argument("list_id", metavar="LIST")
@click.option("--programme", "programmes", multiple=True, metavar="P", help="Only entries of this programme; may be given several times.")
@click.option("--from", "start", type=cli.DAY, help="Editions from this day on (default: the first).")
@click.option("--to", "end", type=cli.DAY, help="Editions up to this day (default: the newest).")
@click.option("--plot", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Draw it: FILE.svg or FILE.png.")
@cli.json_option
@click.pass_obj
def waves(session: cli.Session, /, list_id: str, plot: Path | None, as_json: bool, **options: Any) -> None:
    """Show in which editions of LIST entries were added, removed and amended, each against the edition before, by programme.

    An edition shows what happened since the one before it: the span is told with the counts, and drawn as wide as it is.
    """
    from casemate.app.waves import waves as count

    session.json = as_json
    if plot is not None:
        from casemate.surfaces.wavesplot import check

        check(plot)
    engine = session.engine()
    found = count(engine.store, engine.source(list_id), programmes=options["programmes"], start=options["start"], end=options["end"])
    if plot is not None:
        from casemate.surfaces.wavesplot import draw

        draw(found, acts(found), plot)
        click.echo(f"drawn to {plot}", err=True)
    if as_json:
        session.emit(document(found, options))
    else:
        show(session.console(), found)


def acts(found: Waves) -> tuple[MarkedAct, ...]:
    """The acts from the edition before the first one shown to the last one shown."""
    from casemate.app.acts import acts_of

    first = found.editions[0]
    return acts_of(found.source.id, (first.before or first.edition).day, found.editions[-1].edition.day)


def document(found: Waves, options: dict[str, Any]) -> dict[str, Any]:
    """The contract's ``waves`` document."""
    from casemate.surfaces import wire

    start, end = options["start"], options["end"]
    return wire.sealed(
        "waves",
        {
            "input": {
                "list": found.source.id, "programme": list(found.programmes), "from": None if start is None else start.isoformat(),
                "to": None if end is None else end.isoformat(),
            },
            "editions": [_wave(wave) for wave in found.editions],
            "by_programme": {programme: _count(count) for programme, count in found.by_programme().items()},
            "left_out": [{"edition": name, "why": "partial"} for name in found.left_out],
            "acts": [act.as_plain() for act in acts(found)],
            "lists": [
                {"id": found.source.id, "edition": wave.edition.name, "sha256": wave.edition.sha256, "entries": wave.edition.entries}
                for wave in found.editions
            ],
            "packs": [],
            "coverage": {"consulted": [found.source.id], "not_consulted": []},
        },
    )  # fmt: skip


def _wave(wave: EditionWave) -> dict[str, Any]:
    known = wave.before is not None
    return {
        "edition": wave.edition.name,
        "since": None if wave.before is None else wave.before.name,
        "days": wave.days,
        "entries": wave.edition.entries,
        "added": wave.count.added if known else None,
        "removed": wave.count.removed if known else None,
        "changed": wave.count.changed if known else None,
        "by_programme": {programme: _count(count) for programme, count in sorted(wave.by_programme.items())},
        "dated": {day.isoformat(): count for day, count in sorted(wave.dated.items())},
        "format": wave.edition.format,
        "format_changed": wave.format_changed,
        "not_compared": list(wave.not_compared),
        "partial": wave.edition.partial,
    }


def _count(count: Count) -> dict[str, int]:
    return {"added": count.added, "removed": count.removed, "changed": count.changed}


def show(console: Console, found: Waves) -> None:
    """For a person at a terminal: edition by edition, then programme by programme, then the acts of the time."""
    from rich.table import Table

    from casemate.surfaces.human import DISCLAIMER, safe

    only = f", only {', '.join(found.programmes)}" if found.programmes else ""
    console.print(f"[bold]{safe(found.source.id)}[/]  {len(found.editions)} editions{safe(only)}, each against the one before")
    table = Table(box=None, padding=(0, 2, 0, 0))
    for column in ("edition", "since", "days", "entries", "added", "removed", "amended", "programmes most touched"):
        table.add_column(
            column, overflow="fold", justify="right" if column in ("days", "entries", "added", "removed", "amended") else "left"
        )
    for wave in found.editions:
        table.add_row(*(safe(cell) for cell in _row(wave)))
    console.print(table)
    sums = list(found.by_programme().items())
    console.print("\n[bold]by programme[/] (an entry of several counts in each)")
    totals = Table(box=None, padding=(0, 2, 0, 0))
    for column in ("programme", "added", "removed", "amended"):
        totals.add_column(column, justify="left" if column == "programme" else "right")
    for programme, count in sums[:_MOST]:
        totals.add_row(safe(programme or "(none stated)"), str(count.added), str(count.removed), str(count.changed))
    console.print(totals)
    if len(sums) > _MOST:
        console.print(f"and {len(sums) - _MOST} programmes with fewer; --json has all")
    for act in acts(found):
        console.print(f"{act.on}  [bold]{safe(act.title)}[/]: {safe(act.what)} [dim]{safe(act.citation)}[/]")
    if any(wave.format_changed for wave in found.editions):
        console.print("[yellow]![/] * this edition came in another format than the one before: amendments may be of the telling alone")
    if found.left_out:
        console.print(f"[yellow]![/] {len(found.left_out)} partial editions are left out: {safe(', '.join(found.left_out))}")
    console.print(f"[dim]{DISCLAIMER}[/]")


def _row(wave: EditionWave) -> tuple[str, ...]:
    if wave.before is None:
        return wave.edition.name, "(first)", "", str(wave.edition.entries), "", "", "", ""
    busiest = sorted(wave.by_programme.items(), key=lambda pair: (-pair[1].total, pair[0]))[:_NAMED]
    named = ", ".join(f"{programme or '(none)'} +{count.added} -{count.removed} ~{count.changed}" for programme, count in busiest)
    changed = f"{wave.count.changed}{'*' if wave.format_changed else ''}"
    return (
        wave.edition.name, wave.before.name, str(wave.days), str(wave.edition.entries), str(wave.count.added), str(wave.count.removed),
        changed, named,
    )  # fmt: skip


def needs_plot(path: Path) -> UsageError:
    """What to say where the plotting library is absent."""
    return UsageError(
        "a picture needs the plotting library, which is not installed",
        field="plot",
        value=path.name,
        remedy="Install the extra: pip install 'casemate[plot]'; the table and --json need nothing",
    )
