"""The digest: what changed on a list, as a newsletter in Markdown or in one HTML file that stands by itself.

Both are rendered from the same blocks. All text of lists is escaped; nothing is fetched; it prints.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from html import escape

from casemate.app.acts import acts_of
from casemate.app.diff import Difference, Step
from casemate.errors import visible
from casemate.surfaces.diffwords import (
    FIELDS,
    acts_words,
    days_words,
    filter_words,
    headline,
    pairs,
    profile_words,
    programmes_words,
    taken_words,
    when_words,
)
from casemate.surfaces.human import DISCLAIMER

#: Days ahead in which what runs out is told.
AHEAD = 90


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a section."""

    text: str


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph; ``loud``: something to be careful about."""

    text: str
    loud: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """A table; the columns from ``numbers`` on are numbers."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: int = 99


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry and what is said of it; ``changes``: (field, before, after)."""

    title: str
    id: str
    lines: tuple[str, ...]
    changes: tuple[tuple[str, str | None, str | None], ...] = ()


Block = Heading | Words | Rows | Entry


def title_of(found: Difference) -> str:
    """The digest's title."""
    return f"{found.source.title}: changes from {found.start.edition.name} to {found.end.edition.name}"


def blocks(found: Difference) -> Iterator[Block]:
    """What the digest says, top to bottom."""
    yield Words(f"{headline(found)}.")
    yield Words(
        f"List {found.request.list}, published by {found.source.publisher}, regime {found.source.regime}; {taken_words(found.start)} "
        f"against {taken_words(found.end)}, {found.start.edition.entries} and {found.end.edition.entries} entries."
    )
    if filter_words(found):
        yield Words(f"Only entries of: {filter_words(found)}.", loud=True)
    for note in found.notes:
        yield Words(f"{note}.", loud=True)
    for part, why in found.not_compared:
        yield Words(f"Not compared: {part}: {why}.", loud=True)
    yield from _programmes(found)
    yield from _acts(found)
    yield from _moved(found)
    yield from _steps("Added", found.added)
    yield from _steps("Removed", found.removed)
    yield from _amended(found)
    yield from _between(found)
    yield from _ahead(found)


def _programmes(found: Difference) -> Iterator[Block]:
    counted = found.by_programme()
    if counted:
        yield Heading("By programme")
        yield Words("An entry of several programmes counts in each.")
        rows = tuple((name or "(none stated)", *(str(count) for count in counts)) for name, counts in counted.items())
        yield Rows(("Programme", "Added", "Removed", "Amended"), rows, numbers=1)


def _acts(found: Difference) -> Iterator[Block]:
    named: dict[str, int] = {}
    for step in found.added:
        for act in dict.fromkeys(" ".join(item for item in (act.title, act.number) if item) for act in step.listing.acts):
            named[act] = named.get(act, 0) + 1
    dated = acts_of(found.request.list, found.start.edition.day, found.end.edition.day)
    if not named and not dated:
        return
    yield Heading("Under which act")
    if named:
        yield Rows(("Named by the entries added", "Entries"), tuple((act, str(count)) for act, count in sorted(named.items())), numbers=1)
    if dated:
        yield Words("In this time took effect:")
        yield Rows(("Day", "Act", "What", "Citation"), tuple((str(act.on), act.title, act.what, act.citation) for act in dated))


def _moved(found: Difference) -> Iterator[Block]:
    if found.moved:
        yield Heading("Who moved")
        rows = ((item.listing.caption, item.listing.id, ", ".join(item.left), ", ".join(item.entered), item.basis) for item in found.moved)
        yield Rows(("Name", "Entry", "Left", "Entered", "Known by"), tuple(rows))


def _steps(word: str, steps: Sequence[Step]) -> Iterator[Block]:
    if not steps:
        return
    yield Heading(f"{word}: {len(steps)}")
    for step in steps:
        listing = step.listing
        lines = [f"{programmes_words(listing)}; {profile_words(listing)}", f"{word.casefold()} {when_words(step.when)}"]
        if listing.designated_on is not None:
            lines[1] += f"; designated on {listing.designated_on}, as the entry says"
        others = [name.text for name in listing.names if name.text != listing.caption]
        if others:
            lines.append("also: " + "; ".join(others[:6]) + (f"; and {len(others) - 6} more" if len(others) > 6 else ""))
        if acts_words(listing):
            lines.append(f"act: {acts_words(listing)}")
        yield Entry(listing.caption, listing.id, tuple(lines))


def _amended(found: Difference) -> Iterator[Block]:
    if not found.changed:
        return
    yield Heading(f"Amended: {len(found.changed)}")
    for item in found.changed:
        changes = tuple((FIELDS[change.field], before, after) for change in item.fields for before, after in pairs(change))
        yield Entry(item.after.caption, item.after.id, (programmes_words(item.after),), changes)


def _between(found: Difference) -> Iterator[Block]:
    for title, items in (("Came and left in between", found.passing), ("Left and came back in between", found.interrupted)):
        if items:
            yield Heading(f"{title}: {len(items)}")
            yield Rows(
                ("Name", "Entry", "When"),
                tuple((item.listing.caption, item.listing.id, days_words(item.start, item.end)) for item in items),
            )


def _ahead(found: Difference) -> Iterator[Block]:
    yield Heading("What runs out next")
    end = found.end.edition.day
    rows = sorted(
        (fact.value, listing.caption, listing.id, fact.note or "")
        for listing in (*(step.listing for step in found.added), *(item.after for item in found.changed))
        for fact in listing.facts_of("ends_on")
        if end.isoformat() < fact.value <= (end + timedelta(days=AHEAD)).isoformat()
    )
    if rows:
        yield Words(f"Of the entries above, these end by their own terms within {AHEAD} days of {end}:")
        yield Rows(("Day", "Name", "Entry", "Note"), tuple(rows))
    else:
        yield Words(f"None of the entries above says that it ends within {AHEAD} days of {end}.")
    yield Words("No rule packs are loaded: wind-down periods and general licences are not covered, and some may be running out.", loud=True)


_MARKS = re.compile(r"([\\`*_\[\]<>|~&])")
#: What makes a list or a heading of a text at its beginning.
_LEADING = re.compile(r"^(\d{1,9}(?=[.)])|(?=[#+-]))")


def _md(text: str) -> str:
    return _LEADING.sub(r"\1\\", _MARKS.sub(r"\\\1", visible(text)), count=1)


def markdown(found: Difference) -> str:
    """The digest in Markdown (CommonMark with tables); text of lists is escaped."""
    out = [f"# {_md(title_of(found))}", ""]
    for block in blocks(found):
        match block:
            case Heading():
                out += [f"## {_md(block.text)}", ""]
            case Words():
                out += [f"**{_md(block.text)}**" if block.loud else _md(block.text), ""]
            case Rows():
                out.append("| " + " | ".join(_md(column) for column in block.columns) + " |")
                out.append("|" + "|".join(" ---: " if place >= block.numbers else " --- " for place in range(len(block.columns))) + "|")
                out += ["| " + " | ".join(_md(cell) for cell in row) + " |" for row in block.rows] + [""]
            case Entry():
                out.append(f"- **{_md(block.title)}** ({_md(block.id)})  ")
                out += [f"  {_md(line)}  " for line in block.lines]
                for name, before, after in block.changes:
                    out += [
                        f"  - {_md(name)}: {_md(text)} ({word})" for word, text in (("gone", before), ("new", after)) if text is not None
                    ]
                out.append("")
    out += [_md(DISCLAIMER), ""]
    return "\n".join(out)


_STYLE = """
:root { color-scheme: light; }
body { font: 15px/1.5 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; color: #1a1a1a; background: #fff; max-width: 56rem;
  margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; border-bottom: 1px solid #999; }
table { border-collapse: collapse; width: 100%; margin: 0.6rem 0; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 0.2rem 0.5rem; border-bottom: 1px solid #ddd; vertical-align: top; overflow-wrap: anywhere; }
th { border-bottom: 2px solid #666; } td.n, th.n { text-align: right; white-space: nowrap; }
.entry { margin: 0.7rem 0; padding-left: 0.7rem; border-left: 3px solid #bbb; } .entry p { margin: 0; overflow-wrap: anywhere; }
.entry ul { margin: 0.2rem 0; padding-left: 1.2rem; } .id { color: #555; font-size: 0.85em; }
.loud { border-left: 4px solid #b00; padding-left: 0.8rem; } del { color: #8a1c1c; } ins { color: #14532d; text-decoration: none; }
footer { margin-top: 2rem; color: #444; font-size: 0.9em; }
@page { margin: 1.5cm; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 9pt; } h2 { break-after: avoid; }
  tr, .entry { break-inside: avoid; } }
"""


def html(found: Difference) -> str:
    """The digest as one HTML page without script or external bytes."""
    title = escape(visible(title_of(found)))
    body = "\n".join(_html(block) for block in blocks(found))
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n{body}\n"
        f"<footer>{escape(DISCLAIMER)}</footer>\n</body>\n</html>\n"
    )


def _e(text: str) -> str:
    return escape(visible(text))


def _html(block: Block) -> str:
    match block:
        case Heading():
            return f"<h2>{_e(block.text)}</h2>"
        case Words():
            return ('<p class="loud">' if block.loud else "<p>") + f"{_e(block.text)}</p>"
        case Rows():
            kinds = [' class="n"' if place >= block.numbers else "" for place in range(len(block.columns))]
            head = "".join(f'<th scope="col"{kind}>{_e(column)}</th>' for kind, column in zip(kinds, block.columns, strict=True))
            rows = "\n".join(
                "<tr>" + "".join(f"<td{kind}>{_e(cell)}</td>" for kind, cell in zip(kinds, row, strict=True)) + "</tr>"
                for row in block.rows
            )
            return f"<table><thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody></table>"
        case Entry():
            lines = "".join(f"<p>{_e(line)}</p>" for line in block.lines)
            changes = "".join(f"<li>{_e(name)}: {_change(before, after)}</li>" for name, before, after in block.changes)
            return (
                f'<div class="entry"><p><strong>{_e(block.title)}</strong> <span class="id">{_e(block.id)}</span></p>{lines}'
                + (f"<ul>{changes}</ul>" if changes else "")
                + "</div>"
            )


def _change(before: str | None, after: str | None) -> str:
    gone = "" if before is None else f"<del>{_e(before)}</del>"
    return gone + (" " if before and after else "") + ("" if after is None else f"<ins>{_e(after)}</ins>")
