"""``casemate history``: whole archives of list editions into the store."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from casemate.surfaces import cli
from casemate.surfaces.events import events

if TYPE_CHECKING:
    from rich.console import Console

    from casemate.app.history import Outcome

#: Names of editions that were refused or passed over that a person is shown; --json has all.
_SHOWN = 40


@click.group()
def history() -> None:
    """Load the history of a list: every edition of an archive."""


history.add_command(events)


@history.command("import")
@click.argument("list_id", metavar="LIST")
@click.argument("path", metavar="PATH", type=click.Path(path_type=Path))
@click.option("--file", "within", metavar="PATH", help="Where in a git history the list lies: its file, or the folder of its files.")
@click.option("--branch", metavar="NAME", help="Which branch of a git history (default: HEAD, main or master, or the only one).")
@click.option("--format", "format_id", help="Read by this format instead of the first that recognises an edition.")
@click.option("--partial", metavar="WHY", help="Take editions that are not the whole list; every answer of theirs will call them partial.")
@click.option("--accept-size", metavar="WHY", help="Accept sizes, shrinkage or growth outside the credible range; recorded.")
@click.option("--check", is_flag=True, help="Read everything, say what would be taken; change nothing.")
@cli.json_option
@click.pass_obj
def import_(session: cli.Session, /, list_id: str, path: Path, as_json: bool, **options: Any) -> None:
    """Take in every edition of LIST that PATH holds: a folder of dated folders or files, a git repository, or a git bundle.

    An edition that can't be taken is reported by name and touches no other. Stopped, it goes on where it stopped when it is run again.
    Exit code 0: every edition of the list was taken or was held already; 5: some were refused.
    """
    from casemate.app.history import Terms, import_archive
    from casemate.app.sync import Insist

    session.json = as_json
    engine = session.engine()
    terms = Terms(
        cli.today(), branch=options["branch"], within=options["within"], format_id=options["format_id"],
        insist=Insist(partial=options["partial"], sizes=options["accept_size"]), dry=options["check"],
    )  # fmt: skip
    source = engine.source(list_id)
    with _progress(session) as progress:
        outcome = import_archive(engine, source, path, terms, progress=progress)
    if as_json:
        session.emit(document(list_id, path, outcome, checked=options["check"]))
    else:
        tell(session.console(), list_id, outcome, checked=options["check"])
    sys.exit(5 if outcome.refused else 0)


@contextmanager
def _progress(session: cli.Session) -> Iterator[Callable[[str, int, int], None]]:
    """A progress bar on standard error, where that is a terminal."""
    if not sys.stderr.isatty():
        yield lambda _what, _done, _all: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=session.console(sys.stderr), transient=True) as bar:
        from casemate.surfaces.human import safe

        task = bar.add_task("", total=None)
        yield lambda what, done, all_: bar.update(task, description=safe(what, 40), completed=done, total=all_ or None)


def document(list_id: str, path: Path, outcome: Outcome, *, checked: bool) -> dict[str, Any]:
    """The import's document; an edition's report is that of ``casemate update``, with ``from``: what it is called in the archive."""
    from casemate._version import __version__

    return {
        "casemate": __version__,
        "kind": "history",
        "input": {"list": list_id, "path": path.name, "check": checked},
        "counts": {
            "added": outcome.count("added"), "unchanged": outcome.count("unchanged"), "refused": len(outcome.refused),
            "skipped": len(outcome.skipped),
        },
        "editions": [{"from": label, **report.as_dict()} for label, report in outcome.taken],
        "refused": [{"from": label, "error": error.as_dict()} for label, error in outcome.refused],
        "skipped": [{"from": item.label, "why": item.why} for item in outcome.skipped],
    }  # fmt: skip


def tell(console: Console, list_id: str, outcome: Outcome, *, checked: bool) -> None:
    """The import for a person: the counts, then what was refused and why."""
    from casemate.surfaces.human import safe, styled

    if checked:
        console.print("This is what would happen; nothing was changed.")
    days = sorted(report.edition or "" for _, report in outcome.taken)
    span = f", {days[0]} to {days[-1]}" if days else ""
    console.print(
        f"{safe(list_id)}: {outcome.count('added')} editions added, {outcome.count('unchanged')} held already, "
        f"{len(outcome.refused)} refused{span}"
    )
    for label, error in outcome.refused[:_SHOWN]:
        console.print(f"[red]refused[/] {safe(label)}: {styled('red', error.what, 600)}")
        if error.remedy:
            console.print(f"  {safe(error.remedy, 600)}")
    for item in outcome.skipped[:_SHOWN]:
        console.print(f"[dim]passed over[/] {safe(item.label)}: {styled('dim', item.why, 200)}")
    more = max(0, len(outcome.refused) - _SHOWN) + max(0, len(outcome.skipped) - _SHOWN)
    if more:
        console.print(f"… and {more} more: --json names them all")
    warned = [
        (label, warning)
        for label, report in outcome.taken
        for warning in report.warnings
        if "same day" in warning or warning.startswith("formats")
    ]
    for label, warning in warned[:_SHOWN]:
        console.print(f"[yellow]![/] {safe(label)}: {safe(warning)}")
