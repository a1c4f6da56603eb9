"""``casemate own``: who of an ownership graph is treated as listed, per regime, and why."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from casemate.errors import InputRefusedError, UsageError
from casemate.surfaces import cli

if TYPE_CHECKING:
    from rich.console import Console

    from casemate.model.relation import Graph
    from casemate.ownership.conclusion import Conclusion, Ownership

_STYLES = {
    "BLOCKED": "red",
    "LICENCE": "red",
    "RESTRICTED": "magenta",
    "REFER": "yellow",
    "REVIEW_CONTROL": "yellow",
    "NOT_BLOCKED": "green",
}
#: Parties that are explained one by one at a terminal; JSON has them all.
_MOST = 60


class Own(click.Group):
    """A group in which what is none of its words goes to ``graph``: ``casemate own GRAPH.yaml``."""

    unnamed = "graph"

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        named = next((word for word in args if not word.startswith("-")), None)
        if args and args[0] not in ("-h", "--help") and named not in self.commands:
            args = [self.unnamed, *args]
        return super().parse_args(ctx, args)


@click.group("own", cls=Own)
def own() -> None:
    """Say who is treated as listed through owners and control: casemate own GRAPH.yaml; see docs/ownership.md."""


@own.command("graph")
@click.argument("path", type=click.Path(dir_okay=False, path_type=Path), metavar="GRAPH.yaml")
@cli.clocks
@click.option("--regime", "regimes", multiple=True, metavar="R", help="Only this regime; may be given several times (default: all seven).")
@click.option("--no-lists", is_flag=True, help="Do not look for the parties in the lists held.")
@click.option("--plot", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE.svg", help="Draw the graph with its answers.")
@cli.json_option
@click.pass_obj
def graph_command(session: cli.Session, /, path: Path, regimes: tuple[str, ...], as_json: bool, no_lists: bool, **options: Any) -> None:
    """Say for every party of GRAPH.yaml whether it is treated as listed, by whose stake, by which rule.

    Exit code 0: every party is NOT_BLOCKED; 3: someone has to look.
    """
    session.json = as_json
    graph = load(path)
    on: date | None = options["on"]
    as_of = cli.as_of(on or graph.date, options["known"])
    found = session.engine().own(graph, as_of=as_of, regimes=regimes or None, with_lists=not no_lists)
    if options["plot"] is not None:
        draw(graph, found, options["plot"])
    if as_json:
        from casemate.surfaces.ownershipdoc import document

        session.emit(document(graph, found))
    else:
        show(session.console(), found)
    clear = all(one.verdict == "NOT_BLOCKED" for of in found.parties.values() for one in of.values())
    sys.exit(0 if clear else cli.LOOK)


def draw(graph: Graph, found: Ownership, path: Path) -> None:
    """Write the picture; nothing is left of it where that fails.

    Raises: UsageError where it can't be written, or would be too large to be looked at.
    """
    from casemate.app.ownimport import replacing
    from casemate.surfaces.ownplot import MOST_EDGES, MOST_PARTIES, svg

    if len(found.parties) > MOST_PARTIES or len(graph.ownership) + len(graph.control) > MOST_EDGES:
        raise UsageError(
            f"a picture of more than {MOST_PARTIES} parties or {MOST_EDGES} edges can't be read",
            remedy="Draw a part of the graph; --json has all",
        )
    with replacing(path) as stream:
        stream.write(svg(graph, found).encode())
    click.echo(f"drawn to {path}", err=True)


def load(path: Path) -> Graph:
    """The graph in a file.

    Raises: InputRefusedError with file and line; LimitError.
    """
    from casemate.ownership.graphfile import MOST_BYTES, read

    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise InputRefusedError(f"can't be read: {error.strerror}", file=str(path), remedy="Check the name") from error
    return read(data, path.name)


def show(console: Console, value: Ownership) -> None:
    """For a person at a terminal: a table of parties and regimes, then the reasons in words."""
    from rich.table import Table

    from casemate.surfaces.human import safe

    console.print(f"[bold]Ownership and control[/] as of {value.as_of.valid}, known by {value.as_of.known}\n")
    table = Table(box=None, padding=(0, 2, 0, 0), show_edge=False)
    for column in ("party", *value.regimes):
        table.add_column(column, overflow="fold")
    for name, found in value.parties.items():
        table.add_row(safe(value.captions.get(name, name)), *(f"[{_STYLES[one.verdict]}]{one.verdict}[/]" for one in found.values()))
    console.print(table)
    for name, found in list(value.parties.items())[:_MOST]:
        _party(console, value.captions.get(name, name), found)
    if len(value.parties) > _MOST:
        console.print(f"\n[dim]… reasons of {len(value.parties) - _MOST} more parties: --json[/]")
    for link in value.links:
        score = "named in the graph" if link.score is None else f"score {link.score:.4f}"
        console.print(f"[dim]{safe(link.party)}: {safe(link.entry)} {safe(link.caption)} ({safe(link.regime)}), {score}[/]")
    for note in (*value.presumptions, *value.notes):
        console.print(f"[dim]{safe(note)}[/]")


def _party(console: Console, caption: str, found: dict[str, Conclusion] | Any) -> None:
    from casemate.surfaces.human import safe

    told = {regime: one for regime, one in found.items() if one.verdict != "NOT_BLOCKED" or one.flags}
    if not told:
        return
    console.print(f"\n[bold]{safe(caption)}[/]")
    for regime, one in told.items():
        console.print(f"  [{_STYLES[one.verdict]}]{regime}: {one.verdict}[/]  {safe(one.because, 4000)}")
        for fact in one.missing:
            console.print(f"      [yellow]to establish[/] {safe(fact.fact, 1000)} ({safe(fact.why, 1000)})")
        if one.flags:
            console.print(f"      [yellow]flags[/] {', '.join(one.flags)}")
        cited = "; ".join(safe(str(citation["title"])) for citation in one.citations)
        if cited:
            console.print(f"      [dim]{one.rule}: {cited}[/]")


from casemate.surfaces.ownimport import import_graph  # noqa: E402 - it uses the options above

own.add_command(import_graph)
