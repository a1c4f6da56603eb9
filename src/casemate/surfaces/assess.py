"""``casemate assess``: the layered assessment of a deal."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from casemate.errors import InputRefusedError
from casemate.surfaces import cli

if TYPE_CHECKING:
    from rich.console import Console

    from casemate.app.assess import Assessment, DayAssessment
    from casemate.app.standings import PartyResolution

#: Bytes of a deal or resolution file that are read: one more than may be right.
_MOST = 2 * 1024**2 + 1
_STYLES = {
    "BLOCKED": "bold red", "PROHIBITED": "bold red", "LICENCE": "red", "RESTRICTED": "magenta", "EXPOSED": "magenta", "REFER": "yellow",
    "NOTIFY": "yellow", "EXEMPT": "cyan", "NOT_COVERED": "bold yellow", "CLEAR": "green",
}  # fmt: skip


@click.command()
@click.argument("path", type=click.Path(dir_okay=False, path_type=Path), metavar="DEAL.yaml")
@click.option("--on", "days", type=cli.DAY, multiple=True, help="Ask about this day; several times (default: the deal's date, or today).")
@click.option("--known", type=cli.DAY, help="Count only what was published by this day (default: today).")
@click.option("--no-lists", is_flag=True, help="Do not look for the parties in the lists held: only what the deal states counts.")
@click.option(
    "--resolve",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="A person's word on hits: [{party, entry, same, because, by, on}].",
)
@cli.json_option
@click.pass_obj
def assess(session: cli.Session, /, path: Path, days: tuple[date, ...], as_json: bool, **options: Any) -> None:
    """Assess a deal by layers and regimes, as the law and the lists stood on each day.

    Exit code 0: every day is CLEAR; 3: someone has to look.
    """
    from casemate.app.dealfile import read
    from casemate.app.dealresolve import read_resolutions

    session.json = as_json
    deal = read(_bytes(path), str(path))
    resolve: Path | None = options["resolve"]
    resolutions: tuple[PartyResolution, ...] = () if resolve is None else read_resolutions(_bytes(resolve), str(resolve))
    asked = days or ((deal.date,) if deal.date is not None else (cli.today(),))
    found = session.engine().assess(
        deal,
        days=tuple(dict.fromkeys(asked)),
        known=options["known"] or cli.today(),
        with_lists=not options["no_lists"],
        resolutions=resolutions,
    )
    if as_json:
        from casemate.surfaces.assessdoc import document

        session.emit(document(found))
    else:
        show(session.console(), found)
    sys.exit(0 if all(day.answer.overall == "CLEAR" for day in found.days) else cli.LOOK)


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_MOST)
    except OSError as error:
        raise InputRefusedError(f"can't be read: {error.strerror}", file=str(path), remedy="Check the path") from error


def show(console: Console, found: Assessment) -> None:
    """For a person at a terminal."""
    from casemate.surfaces.human import DISCLAIMER, safe

    if not found.with_lists:
        console.print("[bold yellow]No list was consulted:[/] only the facts that the deal states counted.")
    for day in found.days:
        _day(console, day)
    searched = ", ".join(f"{one.id} {one.edition}" for one in found.lists) or "none"
    console.print(f"\n[dim]lists: {safe(searched, 2000)}[/]")
    for name, why in found.not_consulted:
        console.print(f"[yellow]not searched:[/] {safe(name)}: {safe(why)}")
    console.print(f"[dim]{DISCLAIMER}[/]")


def _day(console: Console, day: DayAssessment) -> None:
    from rich.table import Table

    from casemate.surfaces.human import safe

    answer = day.answer
    flags = f"   {', '.join(answer.flags)}" if answer.flags else ""
    console.print(f"\n[{_STYLES[answer.overall]}]{answer.overall}[/]  on {answer.valid}, as known on {answer.known}{flags}")
    table = Table(box=None, padding=(0, 2, 0, 2), show_edge=False)
    for column in ("regime", "verdict", "flags", "layers that say something"):
        table.add_column(column, overflow="fold")
    for name, one in answer.regimes:
        layers = ", ".join(f"{layer} {verdict}" for layer, verdict in one.layers if verdict != "CLEAR")
        table.add_row(name, f"[{_STYLES[one.verdict]}]{one.verdict}[/]", ", ".join(one.flags), layers)
    console.print(table)
    for finding in answer.findings:
        lifted = f", lifted by {finding.lifted_by}" if finding.lifted_by else ""
        verdict = f"[{_STYLES[finding.effective]}]{finding.verdict}[/]"
        console.print(f"{verdict} {finding.regime} {finding.layer}: {safe(finding.binds)}  [dim]{finding.rule}{lifted}[/]")
        console.print(f"    {safe(finding.because, 1000)}")
        console.print(f"    [dim]{safe('; '.join(f'{one.title} ({one.published})' for one in finding.citations), 500)}[/]")
    for conflict in answer.conflicts:
        console.print(f"[bold]conflict[/] {' and '.join(conflict.between)} for {safe(conflict.binds)}: {' / '.join(conflict.rules)}")
    for duty in answer.deadlines:
        due = f"by {duty.due}" if duty.due else f"{duty.within} (runs from {duty.starts})"
        console.print(f"[bold]duty[/] {safe(duty.binds)}: {safe(duty.duty)}, {safe(due)}, to {safe(duty.to)}")
    for missing, regimes in answer.missing:
        console.print(f"[yellow]missing[/] {safe(missing.fact)}: {safe(missing.why)} ({', '.join(regimes)})")
    for presumption in answer.presumptions:
        console.print(f"[dim]presumed not: {safe(presumption.fact)}: {safe(presumption.because)}[/]")
    for name, one in answer.regimes:
        for gap in one.uncovered:
            console.print(f"[yellow]not covered[/] {name}: {safe(gap)}")
    for change in answer.changes:
        console.print(f"[bold]ahead[/] {change.date} {change.regime} {change.rule}: {safe(change.because)}")
    for step in answer.steps:
        console.print(f"[bold]next[/] {step.step}: {safe(step.text)}")
