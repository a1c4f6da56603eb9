"""``casemate cluster``: one party with all its entries and why; and a person's word on two entries, recorded."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import click

from casemate.errors import UsageError
from casemate.surfaces import cli

if TYPE_CHECKING:
    from rich.console import Console

    from casemate.app.party import Party, Tie


@click.command()
@click.argument("entry", metavar="ENTRY")
@click.argument("other", metavar="[OTHER]", required=False)
@click.option("--same/--not-same", "same", default=None, help="Record that ENTRY and OTHER are, or are not, the same party.")
@click.option("--because", metavar="TEXT", help="Why; kept with the resolution.")
@click.option("--by", metavar="NAME", help="Who decides; kept with the resolution.")
@cli.clocks
@cli.json_option
@click.pass_obj
def cluster(session: cli.Session, /, entry: str, other: str | None, as_json: bool, **options: Any) -> None:
    """Show the party that ENTRY (LIST:NUMBER) is: its entries on all lists, and what holds them together.

    With OTHER: what the rules say of the two. With --same or --not-same it is recorded that they are, or are not, one party; a
    recorded resolution wins over the rules until the opposite is recorded.
    """
    session.json = as_json
    engine = session.engine()
    as_of = cli.as_of(options["on"], options["known"])
    if options["same"] is not None:
        _record(session, entry, other, options)
    elif options["because"] or options["by"]:
        raise UsageError("--because and --by go with --same or --not-same")
    found = engine.party(entry, as_of=as_of, other=other)
    if as_json:
        session.emit(document(found))
    else:
        show(session.console(), found)


def _record(session: cli.Session, entry: str, other: str | None, options: dict[str, Any]) -> None:
    from casemate.model.resolution import Resolution

    if other is None:
        raise UsageError("a resolution is about two entries", remedy="casemate cluster ENTRY OTHER --same --because TEXT --by NAME")
    because, by = options["because"], options["by"]
    if not because or not by:
        raise UsageError("a resolution says why and who", remedy="Add --because TEXT and --by NAME")
    day: date = cli.today()
    resolution = Resolution.of(entry, other, same=options["same"], because=because, by=by, on=day)
    session.engine().resolve(resolution, at=datetime.now(UTC).isoformat(timespec="seconds"))


def document(value: Party) -> dict[str, Any]:
    """The ``cluster`` document."""
    from casemate.surfaces import wire

    return wire.sealed(
        "cluster",
        {
            "input": {"entry": value.entry, **({"other": value.other} if value.other else {})},
            "as_of": wire.as_of(value.as_of),
            "cluster": value.id,
            "members": [
                {
                    "entry": item.entry,
                    "caption": item.caption,
                    "list": item.list,
                    "regime": item.regime,
                    "effect": item.effect,
                    "status": item.status,
                }
                for item in value.members
            ],
            "ties": [tie(item) for item in value.ties],
            "resolutions": [item.as_plain() for item in value.resolutions],
            "rules": value.rules,
        },
    )


def tie(value: Tie) -> dict[str, Any]:
    """What the rules say of two entries. ``same`` takes a recorded resolution into account."""
    from casemate.surfaces import wire

    found = value.identity
    return {
        "entries": [value.one, value.other],
        "same": found.same if value.resolution is None else value.resolution.same,
        "confidence": wire.number(found.confidence),
        "contradiction": found.contradiction,
        "resolution": None if value.resolution is None else value.resolution.as_plain(),
        "evidence": [
            {
                "feature": item.feature,
                "score": wire.number(item.score),
                "values": [item.query, item.listed],
                "detail": item.detail,
                "agrees": item.agrees,
            }
            for item in found.evidence
        ],
    }


def show(console: Console, value: Party) -> None:
    """For a person at a terminal."""
    from rich.table import Table

    from casemate.surfaces.human import safe

    console.print(
        f"[bold]{value.id}[/]  {len(value.members)} {'entry' if len(value.members) == 1 else 'entries'}, as of {value.as_of.valid}"
    )
    table = Table(box=None, padding=(0, 2, 0, 2), show_edge=False)
    for column in ("entry", "name", "regime", "effect", "status"):
        table.add_column(column, overflow="fold")
    for member in value.members:
        table.add_row(
            safe(member.entry), safe(member.caption), safe(member.regime), member.effect, member.status or "not on the day's edition"
        )
    console.print(table)
    for item in value.ties:
        _show_tie(console, item)
    for resolution in value.resolutions:
        word = "same" if resolution.same else "not same"
        console.print(f"[yellow]recorded[/] {safe(resolution.first)} and {safe(resolution.second)}: {word}")
        console.print(f"         by {safe(resolution.by)} on {resolution.on}: {safe(resolution.because)}")
    console.print(f"[dim]rules {value.rules}[/]")


def _show_tie(console: Console, item: Tie) -> None:
    from rich.table import Table

    from casemate.surfaces.human import safe

    found = item.identity
    if item.resolution is not None:
        verdict = "the same, as recorded" if item.resolution.same else "not the same, as recorded"
    elif found.contradiction:
        verdict = f"not the same: {safe(found.contradiction)}"
    else:
        verdict = f"{'the same' if found.same else 'not taken for the same'}, confidence {found.confidence:.4f}"
    console.print(f"\n[bold]{safe(item.one)}[/] and [bold]{safe(item.other)}[/]: {verdict}")
    table = Table(box=None, padding=(0, 2, 0, 2), show_edge=False)
    for column in ("", "feature", "first", "second", "why"):
        table.add_column(column, overflow="fold")
    words = {True: "[green]agrees[/]", False: "[red]contradicts[/]", None: "[yellow]open[/]"}
    for evidence in found.evidence:
        table.add_row(
            words[evidence.agrees], safe(evidence.feature), safe(evidence.query or "–"), safe(evidence.listed or "–"), safe(evidence.detail)
        )
    console.print(table)
