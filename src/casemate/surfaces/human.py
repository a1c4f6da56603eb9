"""Answers for a person at a terminal. Text from lists and users is made safe before it is printed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from rich.console import Console, Group
from rich.table import Table
from rich.text import Text

from casemate.app.engine import ListSummary
from casemate.app.entryview import EntryView
from casemate.app.relations import Target
from casemate.app.report import Report
from casemate.errors import CasemateError, shorten
from casemate.model.codec import period_to_plain
from casemate.model.decision import Bound, Evidence, Hit, Interval, Screening
from casemate.model.listing import Act, Country, Dated, Fact, Identifier, Measure, Name, Place, Relation

_EFFECTS = {
    "blocks": "assets frozen, no dealings",
    "restricts": "part of what could be done is forbidden",
    "licence_required": "a licence is needed",
    "marks": "marked, with consequences of its own",
}
_AGREES = {True: ("agrees", "green"), False: ("contradicts", "red"), None: ("open", "yellow")}
DISCLAIMER = "Casemate is a compliance tool, not legal advice."


#: What would be taken for markup, with the backslashes before it.
_MARKUP = re.compile(r"(\\*)(\[[a-zA-Z#/@][^\[]*?\])")


def safe(text: object, limit: int = 300) -> str:
    """``text`` with control and direction characters made visible, cut, and with no markup."""
    return _MARKUP.sub(lambda found: f"{found[1] * 2}\\{found[2]}", shorten(str(text), limit))


def styled(style: str, text: object, limit: int = 300) -> str:
    """``text``, made safe, in a style: a backslash at its end does not undo the end of the style."""
    inner = safe(text, limit)
    return f"[{style}]{inner}{inner[len(inner.rstrip(chr(92))) :]}[/]"


def screening(console: Console, answer: Screening) -> None:
    """One screening: the verdict first, then each hit with its reasons, then what was searched."""
    colour = {"HIT": "bold red", "REFER": "bold yellow", "CLEAR": "bold green"}[answer.verdict]
    names = " / ".join(safe(name) for name in answer.subject.names) or "(identifier only)"
    console.print(f"[{colour}]{answer.verdict}[/]  {names}   as of {answer.as_of.valid}, as known on {answer.as_of.known}")
    for reason in answer.reasons:
        console.print(f"  [yellow]![/] {safe(reason)}")
    number = 0
    for party in parties(answer.hits):
        listings = _listings(party)
        if listings:
            console.print()
            console.print(Text.from_markup(listings, emoji=False))
        for hit in party:
            number += 1
            console.print()
            console.print(_hit(number, hit))
    console.print()
    if answer.verdict == "CLEAR":
        console.print(f"No entry of the lists below scored {answer.threshold:.2f} or more. It means no more than that.")
    console.print(_searched(answer))
    for list_id, why in answer.not_consulted:
        console.print(f"[yellow]not searched:[/] {safe(list_id)}: {safe(why)}")
    console.print(f"[dim]matcher {answer.matcher}, threshold {answer.threshold:.2f}. {DISCLAIMER}[/]")


def parties(hits: Iterable[Hit]) -> list[list[Hit]]:
    """The hits by party, the party of the best hit first, each party's hits in their order."""
    found: dict[str, list[Hit]] = {}
    for hit in hits:
        found.setdefault(hit.cluster or hit.listing.id, []).append(hit)
    return list(found.values())


def _listings(party: list[Hit]) -> str:
    """The heading of a party that is listed more than once: its listings by regime; empty for one listing."""
    listings = {hit.listing.id: (hit.regime, hit.effect, hit.status) for hit in party}
    for hit in party:
        listings.update({other.entry: (other.regime, other.effect, other.status) for other in hit.also_listed})
    if len(listings) < 2:
        return ""
    by_regime: dict[str, list[str]] = {}
    for entry, (regime, effect, status) in sorted(listings.items()):
        by_regime.setdefault(regime, []).append(
            f"{safe(entry)} {effect}" + ("" if status == "listed" else f", {status_words(status, None)}")
        )
    lines = [f"  {safe(regime)}: {'; '.join(entries)}" for regime, entries in sorted(by_regime.items())]
    return "\n".join([f"[bold]One party, {len(listings)} listings[/]  [dim]{party[0].cluster}[/]", *lines])


def _hit(number: int, hit: Hit) -> Group:
    listing = hit.listing
    head = Text.from_markup(
        f"[bold]{number}.[/] {styled('bold', listing.caption)}  {hit.match.score:.4f}  {safe(listing.schema)}  {styled('dim', listing.id)}",
        emoji=False,
    )
    lines = [
        f"   matched name: {safe(hit.match.name)} ({hit.match.name_quality} name)" if hit.match.name else "   matched by identifier alone",
        f"   status: {status_words(hit.status, hit.gap)}; on the list {'; '.join(interval_words(i) for i in hit.intervals)}"
        + (f"; designated on {listing.designated_on}" if listing.designated_on else ""),
        f"   {hit.regime}: {hit.effect} ({_EFFECTS[hit.effect]}); programmes {safe(', '.join(listing.programmes) or 'not stated')}"
        + ("; [bold]secondary sanctions[/]" if hit.secondary_sanctions else ""),
        *([f"   carries on {safe(', '.join(hit.succeeds))}"] if hit.succeeds else []),
        *([f"   carried on by {safe(', '.join(hit.succeeded_by))}"] if hit.succeeded_by else []),
        f"   source: {safe(hit.origin.list)}, edition {hit.origin.edition}, {safe(hit.origin.file)}"
        + (f" line {hit.origin.line}" if hit.origin.line else ""),
    ]
    table = Table(box=None, padding=(0, 2, 0, 3), show_edge=False)
    for column in ("", "feature", "asked", "listed", "why"):
        table.add_column(column, overflow="fold")
    for item in hit.match.evidence:
        table.add_row(*_evidence(item))
    completeness = (
        f"   evidence completeness {hit.match.completeness:.2f}: the share of what could have contradicted that was there on both sides"
    )
    return Group(head, *(Text.from_markup(line, emoji=False) for line in lines), table, Text.from_markup(f"[dim]{completeness}[/]"))


def _evidence(item: Evidence) -> tuple[str, ...]:
    word, colour = _AGREES[item.agrees]
    if item.query is None or item.listed is None:
        word, colour = "missing", "dim"
    return (
        f"[{colour}]{word}[/]",
        safe(item.feature),
        safe(item.query) if item.query is not None else "–",
        safe(item.listed) if item.listed is not None else "–",
        safe(item.detail),
    )


def status_words(status: str, gap: tuple[str, str] | None) -> str:
    """The status in words."""
    if status == "in_gap" and gap:
        return f"uncertain: in only one of the editions {gap[0] or '(none)'} and {gap[1]}"
    return {"listed": "listed", "delisted": "no longer listed", "in_gap": "uncertain"}[status]


def interval_words(value: Interval) -> str:
    """An interval in words."""
    start = bound_words(value.start, "from")
    return f"{start}, and in the newest edition held" if value.end is None else f"{start}, {bound_words(value.end, 'to')}"


def bound_words(value: Bound, word: str) -> str:
    """A bounded day in words."""
    if value.day is not None:
        return f"{word} {value.day}"
    if value.after is None:
        return f"{word} {value.by} or before"
    return f"{word} some day after {value.after}, by {value.by}"


def _searched(answer: Screening) -> Table:
    table = Table(title="Lists searched", title_justify="left", box=None, padding=(0, 2, 0, 0))
    for column, justify in (("list", "left"), ("edition", "left"), ("entries", "right"), ("state", "left")):
        table.add_column(column, justify=justify)  # type: ignore[arg-type]
    for state in answer.lists:
        words = ["fresh" if state.fresh else "[yellow]stale[/]"]
        if state.gap:
            words.append(f"between {state.gap[0]} and {state.gap[1]}")
        if state.partial:
            words.append(styled("yellow", f"partial: {state.partial}"))
        table.add_row(safe(state.id), state.edition, str(state.entries), "; ".join(words))
    return table


def lists(console: Console, summaries: Iterable[ListSummary]) -> None:
    """The lists held."""
    table = Table(box=None, padding=(0, 2, 0, 0))
    for column in ("list", "title", "regime", "newest edition", "entries", "editions", "last check", "state"):
        table.add_column(column, justify="right" if column in ("entries", "editions") else "left", overflow="fold")
    refused: list[tuple[str, str]] = []
    for item in summaries:
        newest = item.editions[-1] if item.editions else None
        words = ["[bold red]no edition[/]" if newest is None else "fresh" if item.fresh else "[yellow]stale[/]"]
        words += ["required"] if item.required else []
        words += [styled("yellow", f"partial: {newest.partial}")] if newest is not None and newest.partial else []
        if item.last_refresh and item.last_refresh.get("outcome") == "refused":
            words.append("[red]last refresh refused[/]")
            refused.append((item.id, str((item.last_refresh.get("error") or {}).get("message", ""))))
        table.add_row(
            safe(item.id),
            safe(item.title),
            safe(item.regime),
            "–" if newest is None else newest.name,
            str(item.entries),
            str(len(item.editions)),
            safe(item.last_check or "–"),
            "; ".join(words),
        )
    console.print(table)
    for list_id, why in refused:
        console.print(f"[red]{safe(list_id)}:[/] {safe(why, 1000)}")


def reports(console: Console, values: Iterable[Report], *, checked: bool = False) -> None:
    """A refresh report. ``checked``: it says what would change."""
    if checked:
        console.print("This is what would change; nothing was changed.")
    for item in values:
        colour = {"added": "green", "unchanged": "dim", "refused": "red"}[item.outcome]
        if item.outcome == "refused":
            force = f"the edition {item.in_force} stays in force" if item.in_force else "no edition of it is held"
            console.print(f"[{colour}]refused[/] {safe(item.id)}: {force}")
        else:
            console.print(
                f"[{colour}]{item.outcome}[/] {safe(item.id)} edition {item.edition}: {item.entries} entries, "
                f"{item.added} added, {item.changed} changed, {item.removed} removed; parts {', '.join(item.parts)}"
            )
        if item.error:
            console.print("  " + styled("red", item.error["message"], 1000))
        for key, why in item.overrides.items():
            console.print(f"  [yellow]insisted on {key}:[/] {safe(why)}")
        for warning in item.warnings:
            console.print(f"  [yellow]![/] {safe(warning)}")
        if item.not_understood:
            total = sum(item.not_understood.values())
            console.print(f"  {total} remarks are kept as text and were not understood; --json names their shapes")


def entry(console: Console, view: EntryView) -> None:
    """One entry with its history."""
    listing = view.listing
    console.print(f"{styled('bold', listing.caption)}  {safe(listing.schema)}  {styled('dim', listing.id)}")
    console.print(f"{status_words(view.status, view.gap)} as of {view.as_of.valid}; {view.regime}: {view.effect} ({_EFFECTS[view.effect]})")
    for interval in view.intervals:
        console.print(f"on the list {interval_words(interval)}")
    if listing.designated_on is not None:
        console.print(f"designated on {listing.designated_on}, as the entry itself says")
    if listing.amended_on is not None:
        console.print(f"last amended on {listing.amended_on}, as the entry itself says")
    if not view.list.fresh:
        console.print(f"[yellow]![/] {safe(view.list.id)} is stale: its newest edition is of {view.list.edition}")
    from casemate.surfaces import timehuman

    timehuman.line(console, view.line)
    table = Table(box=None, padding=(0, 2, 0, 0))
    for column in ("property", "value", "stands in"):
        table.add_column(column, overflow="fold")
    leads = {item.relation: item for item in view.related}
    for field, value, origin in view.statements:
        place = f"{origin.edition} {origin.file}" + (f":{origin.line}" if origin.line else "")
        lead = f" -> {target_words(leads[value])}" if isinstance(value, Relation) and value in leads else ""
        table.add_row(field, safe(value_words(value) + lead, 2000), styled("dim", place))
    console.print(table)
    timehuman.changes(console, view.history)


def target_words(value: Target) -> str:
    """Where a relation leads."""
    if value.entry is not None:
        return value.entry
    return "no entry of this list has this name" if value.fits == 0 else f"{value.fits} entries of this list have this name"


def value_words(value: object) -> str:
    """One statement's value in one line."""
    match value:
        case Name():
            return f"{value.text} ({value.kind}, {value.quality})"
        case Identifier():
            extra = [
                value.country,
                value.label,
                value.note,
                value.issued and f"issued {value.issued.iso}",
                value.expires and f"until {value.expires.iso}",
            ]
            return f"{value.kind} {value.value}" + "".join(f", {item}" for item in extra if item)
        case Dated():
            return f"{value.kind} {period_to_plain(value.period)}"
        case Place():
            return f"{value.kind}: {value.text}" + (f" [{value.country}]" if value.country else "")
        case Country():
            return f"{value.kind}: {value.text}" + (f" [{value.code}]" if value.code else "")
        case Measure():
            return value.text
        case Act():
            return ", ".join(str(item) for item in (value.title, value.number, value.dated, value.published, value.effective) if item)
        case Fact():
            return f"{value.kind}: {value.value}" + (f" ({value.note})" if value.note else "")
        case Relation():
            return f"{value.kind}: {value.target}" + (f" ({value.target_id})" if value.target_id else "")
    return str(value)


def batch(console: Console, document: Mapping[str, Any], target: str) -> None:
    """A batch's summary."""
    counts = f"[red]{document['hits']} hits[/], [yellow]{document['refer']} to look at[/], {document['errors']} errors"
    speed = f"{float(document['rows_per_second']):.0f} rows per second"
    console.print(f"{document['rows']} rows: {counts}; {speed}; written to {safe(target)}")
    for state in document["lists"]:
        console.print(f"  {safe(state['id'])} edition {state['edition']}: {state['entries']} entries{'' if state['fresh'] else ', stale'}")


def failure(console: Console, error: CasemateError) -> None:
    """A refusal: what, where, what to do."""
    where = ":".join(str(part) for part in (error.file, error.line) if part is not None)
    console.print(f"[bold red]{type(error).__name__}[/] {safe(error.what, 1000)}")
    if where:
        console.print(f"  where:  {safe(where)}" + (f", field {safe(error.field)}" if error.field else ""))
    if error.value is not None:
        console.print(f"  value:  {safe(error.value)}")
    if error.remedy:
        console.print(f"  remedy: {safe(error.remedy, 1000)}")
