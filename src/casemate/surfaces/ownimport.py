"""``casemate own import``: a register or data set as an ownership graph file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from casemate.errors import UsageError
from casemate.surfaces import cli

if TYPE_CHECKING:
    from casemate.app.ownimport import Imported


@click.command("import")
@click.argument("format_id", metavar="FORMAT")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), metavar="GRAPH.yaml", help="Write the graph here (default: print it)."
)
@cli.json_option
@click.pass_obj
def import_graph(session: cli.Session, format_id: str, files: tuple[Path, ...], out: Path | None, as_json: bool) -> None:
    """Read FILE... (a register, a data set) as FORMAT and write an ownership graph: bods, gleif, psc, ftm, ofac or csv.

    Files that belong together are named together (level 2 and level 1 of GLEIF, the parts of a snapshot). docs/ownership-data.md says
    what each format gives.
    """
    from casemate.app import ownimport

    session.json = as_json
    if out is None:
        if as_json:
            raise UsageError("--json prints the report, so the graph needs a file", remedy="Add --out GRAPH.yaml")
        found = ownimport.write(format_id, files, sys.stdout.buffer)
        sys.stdout.buffer.flush()
    else:
        with ownimport.replacing(out) as stream:
            found = ownimport.write(format_id, files, stream)
    if as_json:
        session.emit(document(found, out))
    else:
        show(found, out)


def document(found: Imported, out: Path | None) -> dict[str, Any]:
    """The ``ownership_import`` document."""
    from casemate.surfaces import wire

    body: dict[str, Any] = {
        "input": {"format": found.format, "files": [{"name": name, "sha256": sha256} for name, sha256 in found.files.items()]},
        "graph": None if out is None else out.name,
        "bytes": found.size,
        "too_large_for_own": found.too_large,
        **{name: found.counts[name] for name in ("parties", "ownership", "control", "arrangements")},
        "ignored": dict(sorted(found.journal.ignored.items())),
        "not_understood": dict(sorted(found.journal.not_understood.items())),
        "warnings": found.journal.warnings,
    }
    return wire.sealed("ownership_import", body)


def show(found: Imported, out: Path | None) -> None:
    """For a person, on standard error: standard output may hold the graph."""
    counts = ", ".join(f"{found.counts[name]:,} {name}" for name in ("parties", "ownership", "control") if found.counts[name])
    click.echo(f"{found.format}: {counts}" + ("" if out is None else f" -> {out}"), err=True)
    for title, counter in (("left out", found.journal.ignored), ("not understood", found.journal.not_understood)):
        for what, count in sorted(counter.items()):
            click.echo(f"  {title}: {what}: {count:,}", err=True)
    for warning in found.journal.warnings:
        click.echo(f"  warning: {warning}", err=True)
    if found.too_large:
        click.echo("  The graph is larger than casemate own reads: use the library's register (docs/ownership-data.md)", err=True)
