"""The command line. Each command parses, calls the Engine and prints; it holds no logic."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TextIO

import click

from casemate._version import __version__
from casemate.errors import CasemateError, InputRefusedError, UsageError
from casemate.surfaces import terminal

if TYPE_CHECKING:
    from rich.console import Console

    from casemate.app.engine import Engine
    from casemate.app.report import Report
    from casemate.app.sync import Insist
    from casemate.model.time import AsOf

LOOK = 3
#: Bytes of a private list's definition that are read: one more than may be right.
_MOST_SPEC = 256 * 1024 + 1


@dataclass(slots=True)
class Session:
    """What every command shares."""

    home: Path | None
    json: bool = False

    def engine(self) -> Engine:
        from casemate.app.engine import Engine
        from casemate.settings import load

        return Engine(load(os.environ, home=self.home))

    def emit(self, document: Mapping[str, Any]) -> None:
        """One JSON document on standard output."""
        import orjson

        terminal.emit(orjson.dumps(document, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))

    def console(self, stream: TextIO | None = None) -> Console:
        return terminal.console(stream or sys.stdout)


def today() -> date:
    """The day in UTC; the only clock that the command line reads."""
    return datetime.now(UTC).date()


class Day(click.ParamType[date]):
    """An ISO day."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a day; write YYYY-MM-DD", param, ctx)


DAY: Day = Day()


def json_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--json``: one JSON document on standard output, nothing else there."""
    return click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")(command)


def clocks(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--on`` and ``--known``."""
    command = click.option("--known", type=DAY, help="Count only what was published by this day (default: today).")(command)
    return click.option("--on", "on", type=DAY, help="Ask about this day (default: today).")(command)


def as_of(on: date | None, known: date | None) -> AsOf:
    from casemate.model.time import AsOf

    return AsOf(on or today(), known or today())


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, prog_name="casemate")
@click.option("--home", type=click.Path(file_okay=False, path_type=Path), help="Use this folder instead of CASEMATE_HOME.")
@click.pass_context
def cli(context: click.Context, home: Path | None) -> None:
    """A layered sanctions defence that a business runs itself. A compliance tool, not legal advice."""
    context.obj = Session(home)


@cli.command()
@click.argument("entry", metavar="ENTRY")
@clocks
@json_option
@click.pass_obj
def show(session: Session, entry: str, on: date | None, known: date | None, as_json: bool) -> None:
    """Show an entry (LIST:NUMBER) with its history and where each statement stands."""
    session.json = as_json
    view = session.engine().show(entry, as_of=as_of(on, known))
    if as_json:
        from casemate.surfaces import wire

        session.emit(wire.entry(view))
    else:
        from casemate.surfaces import human

        human.entry(session.console(), view)


@cli.command("lists")
@json_option
@click.pass_obj
def lists_command(session: Session, as_json: bool) -> None:
    """The lists held: editions, parts, freshness, last refresh."""
    session.json = as_json
    summaries = session.engine().lists(as_of=as_of(None, None))
    if as_json:
        from casemate.surfaces import wire

        session.emit(wire.lists(summaries))
    else:
        from casemate.surfaces import human

        human.lists(session.console(), summaries)


@cli.command()
@click.argument("lists", nargs=-1, metavar="[LIST]...")
@click.option(
    "--from", "path", type=click.Path(path_type=Path), metavar="PATH", help="Take this file or folder as an edition of the one LIST named."
)
@click.option("--edition", metavar="DATE", help="The edition's day (or DATE.2 for a correction); default: what the file states.")
@click.option("--format", "format_id", help="Read it by this format instead of the first that recognises it.")
@click.option(
    "--spec", type=click.Path(dir_okay=False, path_type=Path), help="Definition of a private list (YAML); see docs/private-lists.md."
)
@click.option("--partial", metavar="WHY", help="Take a file that is not the whole list; every answer will call it partial.")
@click.option("--accept-size", metavar="WHY", help="Accept a size, shrinkage or growth outside the credible range; recorded.")
@click.option("--check", is_flag=True, help="Say what would change; change nothing.")
@click.option("--offline", is_flag=True, help="Never use the network.")
@click.option("--reindex", is_flag=True, help="Build the index anew.")
@click.option("--defer-index", is_flag=True, help="Leave the index to the next update or question: for many files in a row.")
@json_option
@click.pass_obj
def update(session: Session, /, lists: tuple[str, ...], path: Path | None, as_json: bool, **options: Any) -> None:
    """Fetch official lists (all, or those named), or take in a file; all or nothing per list. Prints the refresh report.

    Exit code 0: every list is current; 4: some list could not be refreshed, and its last known good edition stays in force.
    """
    from casemate.app.report import Report
    from casemate.app.sync import Insist, Request
    from casemate.surfaces import wire

    session.json = as_json
    engine = session.engine()
    insist = Insist(partial=options["partial"], sizes=options["accept_size"])
    _check_update(lists, path, options)
    if path is None:
        reports = _fetch(session, engine, lists, insist, options)
    else:
        if len(lists) != 1:
            raise UsageError("--from needs exactly one LIST", remedy="casemate update LIST --from PATH")
        spec = _read_spec(options["spec"])
        source = engine.source(lists[0], spec=spec)
        request = Request(
            path=path, edition=options["edition"], format_id=options["format_id"], spec=spec, insist=insist, dry=options["check"]
        )  # fmt: skip
        with _progress(session) as progress, engine.updating() as updating:
            updating.progress, updating.defer = progress, options["defer_index"]
            try:
                reports = [updating.ingest(source, request, today=today())]
            except InputRefusedError as error:
                if as_json:
                    session.emit(wire.refresh([Report(lists[0], "refused", edition=options["edition"], error=error.as_dict())]))
                    sys.exit(error.exit_code)
                raise
    if as_json:
        session.emit(wire.refresh(reports, checked=options["check"]))
    else:
        from casemate.surfaces import human

        human.reports(session.console(), reports, checked=options["check"])
    sys.exit(4 if any(report.outcome == "refused" for report in reports) else 0)


def _check_update(lists: tuple[str, ...], path: Path | None, options: Mapping[str, Any]) -> None:
    if path is None:
        for name in ("edition", "format_id", "spec"):
            if options[name] is not None:
                raise UsageError(f"--{name.removesuffix('_id')} is about a file", remedy="Name the file: casemate update LIST --from PATH")
    if not lists:
        for name in ("partial", "accept_size"):
            if options[name] is not None:
                raise UsageError(f"--{name.replace('_', '-')} is about one list", remedy="Name it: casemate update LIST …")


def _fetch(session: Session, engine: Engine, lists: tuple[str, ...], insist: Insist, options: Mapping[str, Any]) -> list[Report]:
    from casemate.app.refresh import Terms, fetchable, refresh

    if options["reindex"]:
        with _progress(session) as progress, engine.updating() as updating:
            updating.progress = progress
            updating.reindex()
        if not lists:
            return []
    if options["offline"]:
        raise UsageError("--offline fetches nothing", remedy="Name a file: casemate update LIST --from PATH")
    with _progress(session) as progress:
        terms = Terms(today(), dry=options["check"], insist=insist)
        return refresh(engine, lists or fetchable(engine.settings.mirrors), terms, progress=progress)


def _read_spec(path: Path | None) -> str | None:
    if path is None:
        return None
    try:
        if not path.is_file():  # a pipe would keep us waiting, a device never end
            raise UsageError("the definition is no file", file=str(path), remedy="Name a YAML file")
        with path.open("rb") as stream:
            return stream.read(_MOST_SPEC).decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"the definition can't be read: {error}", file=str(path), remedy="Name a YAML file in UTF-8") from error


@contextmanager
def _progress(session: Session) -> Iterator[Callable[[str, int], None]]:
    """A progress line on standard error, where that is a terminal."""
    if not sys.stderr.isatty():
        yield lambda _what, _count: None
        return
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), TextColumn("{task.completed:,.0f}"), TimeElapsedColumn())
    with Progress(*columns, console=session.console(sys.stderr), transient=True) as bar:
        tasks: dict[str, Any] = {}

        def report(what: str, count: int) -> None:
            if what not in tasks:
                tasks[what] = bar.add_task(what, total=None)
            bar.update(tasks[what], completed=count)

        yield report


@cli.command()
@click.argument("source", type=click.Path(dir_okay=False, path_type=Path), metavar="IN")
@click.argument("target", type=click.Path(dir_okay=False, path_type=Path), metavar="OUT")
@click.option("--map", "maps", multiple=True, metavar="FIELD=COLUMN", help="Which column is what, where its name does not say it.")
@click.option("--on", metavar="DATE|COLUMN:c", help="Ask about this day, or about the day in column c (default: today).")
@click.option("--known", type=DAY, help="Count only what was published by this day (default: today).")
@click.option("--list", "lists", multiple=True, metavar="LIST", help="Search only this list; may be given several times.")
@click.option("--threshold", type=click.FloatRange(0, 1, min_open=True), help="Report hits from this score on (default: the settings').")
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True, help="Most hits per row.")
@click.option("--resume", is_flag=True, help="Go on with a run that was stopped.")
@click.option("--workers", type=click.IntRange(1, 256), help="Processes (default: one per core).")
@json_option
@click.pass_obj
def batch(session: Session, /, source: Path, target: Path, as_json: bool, **options: Any) -> None:
    """Screen a file (.csv .jsonl .parquet .xlsx) row by row; its columns pass through, ours are added."""
    from casemate.app.batch import Options
    from casemate.surfaces.batch import Request, screen_file, summary

    session.json = as_json
    request = Request(
        source, target, options["maps"], options["on"], options["known"], options["resume"], options["workers"],
        Options(options["lists"] or None, options["threshold"], options["limit"]),
    )  # fmt: skip
    with _progress(session) as progress:
        tally, seconds = screen_file(session.engine(), request, today=today(), progress=lambda rows: progress("rows screened", rows))
    document = summary(tally, seconds)
    if as_json:
        session.emit(document)
    else:
        from casemate.surfaces import human

        human.batch(session.console(), document, str(target))
    sys.exit(LOOK if tally.hits or tally.refer or tally.errors else 0)


@cli.command()
@click.option("--keep", type=click.Path(file_okay=False, path_type=Path), metavar="FOLDER", help="Keep the starter set in this home.")
@json_option
@click.pass_obj
def demo(session: Session, keep: Path | None, as_json: bool) -> None:
    """The starter set in a temporary home, and one Iran story of 2016 to 2026."""
    from casemate.surfaces.demo import run

    session.json = as_json
    run(session, keep)


from casemate.surfaces.assess import assess  # noqa: E402 - it uses the options above
from casemate.surfaces.cluster import cluster  # noqa: E402
from casemate.surfaces.diff import diff  # noqa: E402
from casemate.surfaces.history import history  # noqa: E402
from casemate.surfaces.own import own  # noqa: E402
from casemate.surfaces.rules import rules  # noqa: E402
from casemate.surfaces.screen import screen  # noqa: E402
from casemate.surfaces.validate import validate  # noqa: E402
from casemate.surfaces.waves import waves  # noqa: E402

cli.add_command(assess)
cli.add_command(cluster)
cli.add_command(diff)
cli.add_command(history)
cli.add_command(own)
cli.add_command(screen)
cli.add_command(rules)
cli.add_command(validate)
cli.add_command(waves)


def main() -> NoReturn:
    """The entry point: exit codes are the contract's (0, 2, 3, 4, 5; 1 is a bug; 130 after Ctrl-C)."""
    session_json = "--json" in sys.argv
    try:
        cli.main(terminal.prepare(sys.argv[1:]), standalone_mode=False)
    except terminal.LostAnswerError as error:
        _refuse(error, as_json=False)
    except CasemateError as error:
        _refuse(error, as_json=session_json)
    except click.exceptions.NoArgsIsHelpError as help_wanted:
        click.echo(help_wanted.format_message())
        sys.exit(2)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.ClickException as error:
        _refuse(UsageError(error.format_message(), remedy=_help_of(error)), as_json=session_json)
    except (KeyboardInterrupt, click.Abort):
        print("stopped; nothing half-loaded is in force", file=sys.stderr)
        sys.exit(130)
    sys.exit(0)


def _help_of(error: click.ClickException) -> str | None:
    context = getattr(error, "ctx", None)
    return None if context is None else f"See {context.command_path} --help"


def _refuse(error: CasemateError, *, as_json: bool) -> NoReturn:
    if as_json:
        from casemate.surfaces import wire

        Session(None).emit(wire.error(error, {"arguments": terminal.printable(sys.argv[1:])}))
    from casemate.surfaces import human

    with suppress(terminal.LostAnswerError):
        human.failure(Session(None).console(sys.stderr), error)
    sys.exit(error.exit_code)
