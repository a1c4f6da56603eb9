"""``casemate diff``: what changed on a list between two days, for a person, a program, a table or a newsletter."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from casemate.errors import InputRefusedError, UsageError
from casemate.surfaces import cli

if TYPE_CHECKING:
    from casemate.app.diff import Amended, Difference, DiffRequest, FieldChange, Moved, Step, Stretch, Taken
    from casemate.model.listing import Listing


@click.command("diff")
@click.argument("list_id", metavar="LIST")
@click.option("--from", "start", type=cli.DAY, required=True, help="The earlier day.")
@click.option("--to", "end", type=cli.DAY, required=True, help="The later day.")
@click.option("--programme", "programmes", multiple=True, metavar="P", help="Only entries of this programme; may be given several times.")
@click.option("--schema", help="Only this kind: Person, Company, Organization, Vessel, Airplane …")
@click.option("--country", "countries", multiple=True, help="Only entries that name this country (ISO code or name); several times.")
@click.option("--format", "form", type=click.Choice(["json", "csv", "md", "html"]), help="A document: JSON, a table, or the digest.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Write it to this file.")
@cli.json_option
@click.pass_obj
def diff(session: cli.Session, /, list_id: str, as_json: bool, out: Path | None, **options: Any) -> None:
    """Show what changed on LIST from one day to another: added, removed and amended entries, field by field.

    With --format md or html: the digest, made to be mailed. Dates between editions are answered by the edition before; the answer says so.
    """
    session.json = as_json
    form = _form(options["form"], out, as_json=as_json)
    found = _found(session, request(list_id, options))
    if form is None:
        from casemate.surfaces.diffhuman import show

        show(session.console(), found)
    elif out is not None:
        write(out, rendered(found, form))
        click.echo(f"{len(found.added)} added, {len(found.removed)} removed, {len(found.changed)} amended; written to {out}", err=as_json)
        if as_json:
            session.emit(document(found))
    elif form == "json":
        session.emit(document(found))
    else:
        click.echo(rendered(found, form), nl=False)


def request(list_id: str, options: dict[str, Any]) -> DiffRequest:
    """What the options ask for.

    Raises: UsageError.
    """
    from casemate.app.diff import DiffRequest
    from casemate.model.words import SCHEMATA
    from casemate.surfaces.ask import countries

    schema = options["schema"]
    if schema is not None:
        known = {name.casefold(): name for name in SCHEMATA}
        if schema.casefold() not in known:
            raise UsageError("not a schema", field="schema", value=schema, remedy=f"One of {', '.join(SCHEMATA)}")
        schema = known[schema.casefold()]
    start: date = options["start"]
    return DiffRequest(list_id, start, options["end"], options["programmes"], schema, countries(options["countries"]))


def _form(form: str | None, out: Path | None, *, as_json: bool) -> str | None:
    if as_json and out is None:
        if form not in (None, "json"):
            raise UsageError(f"--json and --format {form} are two answers", remedy="Leave one of them out, or write one with --out FILE")
        return "json"
    if form is None and out is not None:
        known = {".json": "json", ".csv": "csv", ".md": "md", ".html": "html"}
        form = known.get(out.suffix.casefold())
        if form is None:
            raise UsageError(
                "the file's name says no format", value=out.name, remedy="End it in .json, .csv, .md or .html, or add --format"
            )
    return form


def _found(session: cli.Session, asked: DiffRequest) -> Difference:
    from casemate.app.diff import difference
    from casemate.app.moves import with_moves

    engine = session.engine()
    source = engine.source(asked.list)
    return with_moves(engine.store, difference(engine.store, source, asked))


def rendered(found: Difference, form: str) -> str:
    """The difference as a text of the form ``json``, ``csv``, ``md`` or ``html``."""
    from casemate.surfaces import diffcsv, digest

    if form == "json":
        import orjson

        return orjson.dumps(document(found), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode()
    return {"csv": diffcsv.csv_text, "md": digest.markdown, "html": digest.html}[form](found)


def write(path: Path, text: str) -> None:
    """Writes a document where nothing half-written is left.

    Raises: InputRefusedError.
    """
    temporary = path.with_name(f".tmp-{path.name}")
    try:
        temporary.write_text(text, encoding="utf-8", newline="")
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise InputRefusedError(f"the file can't be written: {error.strerror}", file=str(path), remedy="Name another file") from error


def document(found: Difference) -> dict[str, Any]:
    """The contract's ``diff`` document."""
    from casemate.app.acts import acts_of
    from casemate.surfaces import wire

    asked = found.request
    return wire.sealed(
        "diff",
        {
            "input": {
                "list": asked.list, "from": asked.start.isoformat(), "to": asked.end.isoformat(), "programme": list(asked.programmes),
                "schema": asked.schema, "country": list(asked.countries),
            },
            "from": _taken(found.start),
            "to": _taken(found.end),
            "compared": list(found.compared),
            "not_compared": [{"part": part, "why": why} for part, why in found.not_compared],
            "notes": list(found.notes),
            "added": [_step(step) for step in found.added],
            "removed": [_step(step) for step in found.removed],
            "changed": [_amended(item) for item in found.changed],
            "passing": [_stretch(item) for item in found.passing],
            "interrupted": [_stretch(item) for item in found.interrupted],
            "moved": [_moved(item) for item in found.moved],
            "by_programme": {
                programme: {"added": added, "removed": removed, "changed": changed}
                for programme, (added, removed, changed) in found.by_programme().items()
            },
            "acts": [act.as_plain() for act in acts_of(asked.list, found.start.edition.day, found.end.edition.day)],
            "lists": [
                {"id": asked.list, "edition": side.edition.name, "sha256": side.edition.sha256, "entries": side.edition.entries}
                for side in dict.fromkeys((found.start, found.end))
            ],
            "packs": [],
            "coverage": {"consulted": [asked.list], "not_consulted": []},
        },
    )  # fmt: skip


def _taken(side: Taken) -> dict[str, Any]:
    edition = side.edition
    return {
        "asked": side.asked.isoformat(), "edition": edition.name, "exact": side.exact, "sha256": edition.sha256, "format": edition.format,
        "entries": edition.entries, "parts": list(edition.parts), "partial": edition.partial,
        "following": None if side.following is None else side.following.name,
    }  # fmt: skip


def _listing(value: Listing) -> dict[str, Any]:
    from casemate.model.codec import to_plain

    plain = to_plain(value)
    plain.pop("id")
    return {"entry": value.id, "caption": value.caption, "schema": value.schema, "programmes": [], **plain}


def _step(step: Step) -> dict[str, Any]:
    from casemate.surfaces import wire

    return {**_listing(step.listing), "when": wire.bound(step.when)}


def _stretch(item: Stretch) -> dict[str, Any]:
    from casemate.surfaces import wire

    return {
        "entry": item.listing.id, "caption": item.listing.caption, "programmes": list(item.listing.programmes),
        "from": wire.bound(item.start), "to": wire.bound(item.end),
    }  # fmt: skip


def _amended(item: Amended) -> dict[str, Any]:
    return {
        "entry": item.after.id, "caption": item.after.caption, "schema": item.after.schema, "programmes": list(item.after.programmes),
        "fields": [_field(change) for change in item.fields],
    }  # fmt: skip


def _field(change: FieldChange) -> dict[str, Any]:
    return {
        "field": change.field, "before": _plain(change.before), "after": _plain(change.after),
        "removed": _plain(change.removed), "added": _plain(change.added),
    }  # fmt: skip


def _plain(value: Any) -> Any:
    from casemate.model.codec import value_to_plain

    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else None if value is None else value_to_plain(value)


def _moved(item: Moved) -> dict[str, Any]:
    return {
        "kind": item.kind, "entry": item.listing.id, "caption": item.listing.caption, "left": list(item.left),
        "entered": list(item.entered), "basis": item.basis, "other": item.other,
    }  # fmt: skip
