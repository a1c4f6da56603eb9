"""Reads OFAC's change archives (``sdnew94.txt`` to ``sdnnew16.txt``) as dated events; what is not understood is given back as such.

A file is a preamble, then blocks, each under a day ("01/07/16:"). A block holds sentences that say what follows ("The following [SDGT]
entries have been added to OFAC's SDN list:") and below each the entries, wrapped. A party with several names stands once under each name;
it is one event.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from casemate.errors import LimitError, SourceError
from casemate.model.event import Event, EventKind, Unread
from casemate.sources.us_ofac_changes.entry import is_whole, names_of, programmes_of, schema_of

SDN, CONS = "us_ofac_sdn", "us_ofac_cons"
_DAY = re.compile(r"^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?::|\s(?=The following))\s*")
_SINCE = re.compile(r"since\s+(January\s+1|December\s+7),\s+((?:19|20)\d\d)")
CONTRARY = "a change below a sentence that says otherwise"
_MOST_BYTES = 16 * 1024**2
_LONGEST = 40_000
#: Words of a leading sentence -> what it says of the entries below it. A sentence that has words of two kinds is not understood.
_WORDS: tuple[tuple[EventKind, tuple[str, ...]], ...] = (
    (
        "changed",
        (
            "changed",
            "changes have been made",
            "modified",
            "updated",
            "amended",
            "a.k.a",
            "additional information",
            "resulting in",
            "resulting also in",
        ),
    ),
    ("added", ("added", "are new", "being named", "have been named", "been designated")),
    ("removed", ("removed", "deleted", "deletion of", "unblocked")),
)
_OTHER_LISTS = ("sectoral", "ssi list", "evader", "13599", "non-sdn", "part 561", "palestinian legislative")


@dataclass(slots=True)
class _Paragraph:
    line: int
    lines: list[str]

    @property
    def text(self) -> str:
        return joined(self.lines)


@dataclass(frozen=True, slots=True)
class _Said:
    """What a leading sentence says: the kind and the list of the entries below it."""

    kind: EventKind
    list: str


def read_changes(data: bytes, file: str) -> Iterator[Event | Unread]:
    """The events and what was not understood, in the file's order.

    Raises: SourceError where this is no change archive; LimitError past a limit.
    """
    if len(data) > _MOST_BYTES:
        raise LimitError(f"larger than {_MOST_BYTES} bytes", file=file, remedy="One file holds one year")
    text = decoded(data).replace("\r\n", "\n").replace("\r", "\n")
    since = _SINCE.search(text[:6000])
    if "Foreign Assets Control" not in text[:6000] or since is None:
        raise SourceError(
            "this is no change archive of OFAC: the sentence 'changes have occurred … since January 1, YYYY' is missing", file=file,
            remedy="Files are called sdnew94.txt to sdnnew16.txt, one a year",
        )  # fmt: skip
    year = int(since[2]) + (since[1].startswith("December"))
    day: date | None = None
    begun = False
    said: _Said | None = None
    held: list[Event] = []
    for paragraph in _paragraphs(text):
        below = paragraph
        found = _DAY.match(paragraph.lines[0])
        if found is not None:
            yield from _parties(held)
            held, said, day = [], None, _day(found, year)
            if day is None:
                yield Unread(None, "a day that is none, or of another year", paragraph.text, file, paragraph.line)
            paragraph.lines[0] = paragraph.lines[0][found.end() :]
            begun = True
        if not begun or not paragraph.text:
            continue
        heading = _heading(paragraph)
        if heading is not None:
            yield from _parties(held)
            held, said, below = [], heading, _rest(paragraph)
        for item in _items(below, said, day, file) if below.lines else ():
            if isinstance(item, Event):
                held.append(item)
            else:
                yield item
                if _breaks_off(item):
                    yield from _parties(held)
                    held, said = [], None
    yield from _parties(held)


def decoded(data: bytes) -> str:
    """UTF-8; else the code page of which the letters beyond ASCII are more: CP437 (0x80 to 0xA5) or Windows-1252 (from 0xC0)."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        dos, windows = sum(0x80 <= byte <= 0xA5 for byte in data), sum(byte >= 0xC0 for byte in data)
        return data.decode("cp437" if dos > windows else "cp1252", errors="replace")


def joined(lines: list[str]) -> str:
    """Wrapped lines as one: a line that ends in a hyphen was broken there."""
    out = ""
    for line in lines:
        words = " ".join(line.split())
        out += words if not out or (out.endswith("-") and not out.endswith((" -", "-to-"))) else f" {words}"
    return out


def _paragraphs(text: str) -> Iterator[_Paragraph]:
    current: _Paragraph | None = None
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip() or (current is not None and _DAY.match(line)):
            if current is not None:
                yield current
            current = None
        if line.strip():
            current = current or _Paragraph(number, [])
            current.lines.append(line)
    if current is not None:
        yield current


def _day(found: re.Match[str], year: int) -> date | None:
    """The day, which must lie in the file's year or the days just before it."""
    stated = int(found[3]) if len(found[3]) == 4 else int(found[3]) + (1900 if int(found[3]) > 60 else 2000)
    try:
        day = date(stated, int(found[1]), int(found[2]))
    except ValueError:
        return None
    return day if day.year in (year - 1, year) else None


def _end_of_heading(lines: list[str]) -> int | None:
    """The number of lines that the leading sentence takes: up to the first that ends in a colon or a dash, among the first eight."""
    return next((n for n, line in enumerate(lines[:8], start=1) if line.rstrip().endswith((":", " -", ":  "))), None)


def _heading(paragraph: _Paragraph) -> _Said | None:
    end = _end_of_heading(paragraph.lines)
    if end is None:
        return None
    sentence = joined(paragraph.lines[:end]).casefold()
    if (
        not sentence.startswith(
            (
                "the following",
                "in addition, the following",
                "the names of the following",
                "resulting ",
                "and ",
                "ofac has ",
                "deletion of ",
                "additional ",
            )
        )
        or len(sentence) > 600
    ):
        return None
    removes_some = sentence.startswith(("resulting in the removal", "and removal"))
    kinds = [kind for kind, words in _WORDS if any(word in sentence for word in words)]
    if "changed" in kinds or removes_some:
        # Names of a party that stays ("resulting in the following new entries", "based on new a.k.a.s") come and go without the party.
        kinds = ["changed"]
    if len(kinds) != 1:
        return None
    other = any(word in sentence for word in _OTHER_LISTS)
    return _Said(kinds[0], CONS if other else SDN)


def _breaks_off(item: Unread) -> bool:
    """Whether what comes after can't be taken for what the leading sentence said: another sentence stands here, or its contrary."""
    return item.why == CONTRARY or "[" not in item.text or item.text.rstrip().endswith(":")


def _rest(paragraph: _Paragraph) -> _Paragraph:
    end = _end_of_heading(paragraph.lines) or 0
    return _Paragraph(paragraph.line + end, paragraph.lines[end:])


def _items(paragraph: _Paragraph, said: _Said | None, day: date | None, file: str) -> Iterator[Event | Unread]:
    if said is None or day is None:
        for entry in _entries(paragraph):
            why = "an entry below no sentence that is understood" if is_whole(entry.text) else "prose"
            yield Unread(day, why, entry.text[:_LONGEST], file, entry.line)
        return
    for entry in _entries(paragraph):
        text = entry.text
        if len(text) > _LONGEST:
            yield Unread(day, "an entry that does not end", text[:_LONGEST], file, entry.line)
            continue
        yield _event(text, said, day, file, entry.line)


def _entries(paragraph: _Paragraph) -> Iterator[_Paragraph]:
    """The paragraph's entries: one ends with its programmes, and the next begins on a line of its own."""
    current = _Paragraph(paragraph.line, [])
    for number, line in enumerate(paragraph.lines):
        begins_anew = not line.lstrip().startswith(("[", "(Linked", "-to-", "(individual)"))
        # Only the end of what is held matters, and looking at all of it at each line would be quadratic.
        if current.lines and begins_anew and is_whole(joined(current.lines[-40:])):
            yield current
            current = _Paragraph(paragraph.line + number, [])
        current.lines.append(line)
    if current.lines:
        yield current


def _event(text: str, said: _Said, day: date, file: str, line: int) -> Event | Unread:
    before: str | None = None
    if said.kind == "changed" and "-to-" in text:
        parts = [part.strip() for part in text.split("-to-")]
        if len(parts) != 2 or not parts[0]:
            return Unread(day, "a change of more than one step", text, file, line)
        before, text = parts
        if not is_whole(before):
            return Unread(day, "a change whose earlier part has no programme", f"{before} -to- {text}", file, line)
    elif "-to-" in text:
        return Unread(day, CONTRARY, text, file, line)
    programmes, names = programmes_of(text), names_of(text)
    if not programmes:
        return Unread(day, "an entry without a programme at its end", text, file, line)
    if names is None:
        return Unread(day, "an entry without a heading", text, file, line)
    return Event(said.list, said.kind, day, names, schema_of(text), programmes, text, file, line, before)


def _parties(events: list[Event]) -> Iterator[Event]:
    """One event per party: entries below one sentence that have the same names, whichever of them is the heading, are one party."""
    by_names: dict[tuple[frozenset[str], str, tuple[str, ...]], Event] = {}
    for event in events:
        key = (frozenset(name.casefold() for name in event.names), event.schema, event.programmes)
        known = by_names.setdefault(key, event)
        if known is not event:
            by_names[key] = replace(known, names=tuple(dict.fromkeys((*known.names, *event.names))), paragraphs=known.paragraphs + 1)
    yield from by_names.values()
