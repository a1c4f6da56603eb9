"""``casemate rules``: the rules of law with their periods, conditions and citations."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from casemate.errors import UsageError
from casemate.surfaces import cli

if TYPE_CHECKING:
    from typing import Any

    from rich.console import Console


@click.command()
@click.argument("rule", metavar="[ID]", required=False)
@cli.clocks
@cli.json_option
@click.pass_obj
def rules(session: cli.Session, rule: str | None, on: date | None, known: date | None, as_json: bool) -> None:
    """Show the rules of law as of a day: all of them, one, or those whose id begins with ID."""
    from casemate.rules.book import book
    from casemate.surfaces.assessdoc import rules_document

    session.json = as_json
    document = rules_document(book(), cli.as_of(on, known), rule)
    if not document["rules"]:
        raise UsageError("no rule has this id", field="id", value=rule or "", remedy="casemate rules shows them all")
    if as_json:
        session.emit(document)
    else:
        show(session.console(), document)


def show(console: Console, document: dict[str, Any]) -> None:
    """For a person at a terminal: a list of many, one in full."""
    from casemate.surfaces.human import safe

    found = document["rules"]
    if len(found) > 1:
        for one in found:
            state = "in force" if one["in_force"] else "not in force"
            state += ", unsettled" if one["status"] == "recheck" else ""
            console.print(f"{one['id']}  [bold]{one['verdict']}[/]  {safe(one['title'])}  [dim]{state}[/]")
        console.print(f"[dim]{len(found)} rules as of {document['as_of']['valid']}[/]")
        return
    one = found[0]
    console.print(f"[bold]{one['id']}[/]  {safe(one['title'])}")
    console.print(f"{one['regime']}, {one['layer']}: {one['verdict']} for {one['binds'].replace('_', ' ')}")
    console.print(safe(one["because"], 2000))
    for item in one["when"]:
        console.print(f"  when {item['word'].replace('_', ' ')}: {safe(item['argument'], 1000)}")
    for period in one["periods"]:
        end = period["to"] or "…"
        console.print(f"  from {period['from']} to {end}, published {period['published']}, {period['status']}")
        for item in period["citations"]:
            console.print(f"    [dim]{safe(item['title'])} ({item['published']})[/]")
    for other in one["lifts"]:
        console.print(f"  lifts {other}")
    console.print(f"  law facts {', '.join(one['law_facts'])}; {len(one['cases'])} cases; {one['file']}:{one['line']}")
    console.print(f"  reviewed by {safe(one['reviewer'])}" if one["reviewer"] else "  not reviewed by a lawyer yet")
