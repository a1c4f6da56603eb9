"""``casemate history events``: OFAC's change archives as dated events, what was not understood of them, and which gaps they date."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from casemate.surfaces import cli
from casemate.surfaces.diff import write

if TYPE_CHECKING:
    from rich.console import Console

    from casemate.app.events import Archive, Dated, Matching
    from casemate.model.event import Event, Unread

#: The list that the archives are about.
_LIST = "us_ofac_sdn"


@click.command("events")
@click.argument("path", metavar="PATH", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE.jsonl", help="Write every event, one a line.")
@click.option("--missed", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE.jsonl", help="Write what was not understood.")
@cli.json_option
@click.pass_obj
def events(session: cli.Session, path: Path, out: Path | None, missed: Path | None, as_json: bool) -> None:
    """Read OFAC's change archives (sdnew94.txt to sdnnew16.txt; PATH: one, or a folder of them) as dated events.

    Where editions of the SDN list are held, says which entries that came or left between two of them an event dates. Changes no list.
    """
    import orjson

    from casemate.app.events import matched, read_archive

    session.json = as_json
    archive = read_archive(path)
    engine = session.engine()
    matching = matched(engine.store, engine.source(_LIST), archive.events)
    entries = {id(item.event): item for item in matching.dated}
    if out is not None:
        write(out, "".join(orjson.dumps(event_plain(e, entries.get(id(e)))).decode() + "\n" for e in archive.events))
    if missed is not None:
        write(missed, "".join(orjson.dumps(unread_plain(item)).decode() + "\n" for item in archive.unread))
    if as_json:
        session.emit(document(archive, matching))
    else:
        show(session.console(), archive, matching)


def event_plain(event: Event, dated: Dated | None) -> dict[str, Any]:
    """One event; ``entry``: the entry that it dates, with the two editions around, or ``None``."""
    return {
        "list": event.list, "kind": event.kind, "on": event.on.isoformat(), "names": list(event.names), "schema": event.schema,
        "programmes": list(event.programmes), "text": event.text, "before": event.before, "file": event.file, "line": event.line,
        "paragraphs": event.paragraphs, "entry": None if dated is None else dated.entry,
        "gap": None if dated is None else [dated.after, dated.by],
    }  # fmt: skip


def unread_plain(item: Unread) -> dict[str, Any]:
    """One paragraph that was not understood."""
    on = None if item.on is None else item.on.isoformat()
    return {"on": on, "why": item.why, "file": item.file, "line": item.line, "text": item.text}


def document(archive: Archive, matching: Matching) -> dict[str, Any]:
    """The ``events`` document: figures, and the entries dated."""
    from casemate.surfaces import wire

    understood, not_understood = archive.paragraphs
    return wire.sealed(
        "events",
        {
            "input": {"list": _LIST, "files": archive.files},
            "paragraphs": {"understood": understood, "not_understood": not_understood},
            "events": dict(sorted(Counter(event.kind for event in archive.events).items())),
            "not_understood": dict(archive.reasons().most_common()),
            "turns": matching.turns,
            "disputed": matching.disputed,
            "dated": [
                {"entry": item.entry, "kind": item.event.kind, "on": item.event.on.isoformat(), "gap": [item.after, item.by]}
                for item in matching.dated
            ],
        },
    )


def show(console: Console, archive: Archive, matching: Matching) -> None:
    """The figures for a person."""
    from casemate.surfaces.human import safe

    understood, not_understood = archive.paragraphs
    kinds = Counter(event.kind for event in archive.events)
    share = 100 * understood / max(1, understood + not_understood)
    days = f", {archive.events[0].on} to {archive.events[-1].on}" if archive.events else ""
    console.print(
        f"{len(archive.files)} files: {kinds['added']} added, {kinds['removed']} removed, {kinds['changed']} changed{days}; "
        f"{understood} of {understood + not_understood} paragraphs understood ({share:.1f} %)"
    )
    for why, count in archive.reasons().most_common():
        console.print(f"[yellow]not understood:[/] {count} {safe(why)}")
    if matching.turns:
        console.print(
            f"of {matching.turns} entries of {_LIST} that came or left between editions held, {len(matching.dated)} are dated to the day"
        )
    else:
        console.print(f"no two editions of {_LIST} are held in whose gap an event lies")
