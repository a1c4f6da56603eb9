"""``casemate screen``: one subject against the lists, on a day or through all of their history."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from casemate.errors import UsageError
from casemate.surfaces import cli

if TYPE_CHECKING:
    from casemate.app.engine import Engine
    from casemate.model.subject import Subject


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--schema", help="Person, Company, Organization, Vessel, Airplane … (FollowTheMoney).")
@click.option("--birth-date", multiple=True, metavar="DATE", help="1965, 1965-03, 1965-03-04.")
@click.option("--country", multiple=True, help="ISO code or name: nationality, residence, incorporation, flag.")
@click.option("--id", "identifiers", multiple=True, metavar="TYPE:VALUE", help="imo:9187629, passport:A1234567, lei:…, bic:…")
@click.option("--address", multiple=True)
@click.option("--gender", type=click.Choice(["male", "female", "other"]))
@click.option("--list", "lists", multiple=True, metavar="LIST", help="Search only this list; may be given several times.")
@cli.clocks
@click.option("--threshold", type=float, help="Report hits from this score on, 0 to 1 (default: 0.7, or the settings').")
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True)
@click.option("--history", "history", is_flag=True, help="Every interval up to --on in which it would have been a hit, and the first day.")
@cli.json_option
@click.pass_obj
def screen(session: cli.Session, /, names: tuple[str, ...], lists: tuple[str, ...], **options: Any) -> None:
    """Screen one subject; several NAMEs are several names of one subject."""
    session.json = options["as_json"]
    subject = _subject(names, options)
    engine = session.engine()
    if options["history"]:
        _look_back(session, engine, subject, lists, options)
    answer = engine.screen(
        subject,
        as_of=cli.as_of(options["on"], options["known"]),
        lists=lists or None,
        threshold=options["threshold"],
        limit=options["limit"],
    )
    if engine.behind:
        click.echo(engine.behind, err=True)
    if session.json:
        from casemate.surfaces import wire

        session.emit(wire.screening(answer))
    else:
        from casemate.surfaces import human

        human.screening(session.console(), answer)
    sys.exit(0 if answer.verdict == "CLEAR" else cli.LOOK)


def _look_back(session: cli.Session, engine: Engine, subject: Subject, lists: tuple[str, ...], options: Mapping[str, Any]) -> None:
    answer = engine.look_back(
        subject, as_of=cli.as_of(options["on"], options["known"]), lists=lists or None, threshold=options["threshold"]
    )
    if engine.behind:
        click.echo(engine.behind, err=True)
    if session.json:
        from casemate.surfaces import wire

        session.emit(wire.look_back(answer))
    else:
        from casemate.surfaces import timehuman

        timehuman.look_back(session.console(), answer)
    sys.exit(cli.LOOK if answer.entries else 0)


def _subject(names: tuple[str, ...], options: Mapping[str, Any]) -> Subject:
    from casemate.model.subject import Subject
    from casemate.model.words import SCHEMATA
    from casemate.surfaces.ask import countries, identifier, period

    schema = options["schema"]
    if schema is not None:
        known = {name.casefold(): name for name in SCHEMATA}
        if schema.casefold() not in known:
            raise UsageError("not a schema", field="schema", value=schema, remedy=f"One of {', '.join(SCHEMATA)}")
        schema = known[schema.casefold()]
    return Subject(
        names=names,
        schema=schema,
        birth_dates=tuple(period(text) for text in options["birth_date"]),
        countries=countries(options["country"]),
        identifiers=tuple(identifier(text) for text in options["identifiers"]),
        addresses=options["address"],
        gender=options["gender"],
    )
