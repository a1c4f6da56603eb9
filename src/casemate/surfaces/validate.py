"""``casemate validate``: how well the matcher finds what the lists hold, and how often it raises others."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from casemate.errors import InputRefusedError
from casemate.surfaces import cli

if TYPE_CHECKING:
    from casemate.app.validate import Options


@click.command()
@click.option("--list", "lists", multiple=True, metavar="LIST", help="Test on this list; may be given several times (default: all held).")
@cli.clocks
@click.option("--sample", type=click.IntRange(0, 100_000), default=100, show_default=True, help="Listed names per treatment.")
@click.option(
    "--unrelated",
    type=click.IntRange(0, 100_000),
    default=1000,
    show_default=True,
    help="Unrelated persons, companies, vessels: so many of each.",
)
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed draws the same.")
@click.option(
    "--treatment",
    "treatments",
    multiple=True,
    metavar="T",
    help="Only this treatment, or basic for the ten basic ones; may be given several times.",
)
@click.option("--threshold", type=float, help="Count hits from this score on (default: the settings').")
@click.option("--compare-threshold", type=float, help="Show side by side what another threshold would change.")
@click.option("--compare-matcher", metavar="ID", help="Show side by side what another released matcher would change.")
@click.option("--state-kind", is_flag=True, help="State with each question whether it is a person, a company or a vessel.")
@click.option(
    "--self-screening/--no-self-screening", "own_names", default=True, show_default=True, help="Screen every entry by its own names."
)
@click.option("--workers", type=click.IntRange(1, 256), help="Processes (default: one per core).")
@click.option(
    "--report", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE.html", help="Write the report: aggregates, no names."
)
@click.option(
    "--misses",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE.csv",
    help="Write the names that slipped through. Protect this file.",
)
@cli.json_option
@click.pass_obj
def validate(session: cli.Session, /, report: Path | None, misses: Path | None, as_json: bool, **options: Any) -> None:
    """Test the effectiveness of screening on the lists held: listed names written otherwise, unrelated names, every entry's own names.

    Exit code 0: done; 3: some entry is not found by a name of its own.
    """
    from casemate.app.validate import validate as run
    from casemate.surfaces.validationdoc import validation

    session.json = as_json
    asked = _options(options)
    for path in (report, misses):
        if path is not None and not path.absolute().parent.is_dir():
            raise InputRefusedError("no such folder", file=str(path.parent), remedy="Make it, or name another file")
    with cli._progress(session) as progress:
        tested = run(session.engine(), asked, progress)
    document = validation(tested)
    if report is not None:
        from casemate.surfaces.validationreport import html

        _write(report, html(document))
    if misses is not None:
        from casemate.surfaces.misses import write_misses

        write_misses(tested, misses)
    if as_json:
        session.emit(document)
    else:
        from casemate.surfaces.validationhuman import validation as show

        show(session.console(), document, report=report, misses=misses)
    own = document["self_screening"]
    sys.exit(cli.LOOK if own is not None and own["strong"]["missed"] else 0)


def _options(options: dict[str, Any]) -> Options:
    from casemate.app.validate import Options
    from casemate.effectiveness.treatments import chosen
    from casemate.effectiveness.validation import Plan

    on: date | None = options["on"]
    return Options(
        plan=Plan(
            treatments=chosen(options["treatments"]),
            sample=options["sample"],
            unrelated=options["unrelated"],
            seed=options["seed"],
            state_kind=options["state_kind"],
            own_names=options["own_names"],
        ),
        as_of=cli.as_of(on, options["known"]),
        lists=options["lists"] or None,
        threshold=options["threshold"],
        second_threshold=options["compare_threshold"],
        second_matcher=options["compare_matcher"],
        processes=options["workers"],
    )


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise InputRefusedError(f"the report can't be written: {error.strerror}", file=str(path), remedy="Name another file") from error
