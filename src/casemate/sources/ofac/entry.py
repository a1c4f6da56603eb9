"""One entry while an XML format reads it: what it says, gathered part by part, given back as Fragments.

The parts are those of the delimited files, so that editions in different formats can stand in one history: what those keep in the
column ``Remarks`` (documents, dates, features, weak aliases) is in the part ``remarks`` here too. What only the XML carries is in
parts of its own, which a delimited edition lacks and so leaves as they were.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from datetime import date
from functools import lru_cache
from typing import Any, cast

from casemate.model.listing import Act, Country, Dated, DateKind, Fact, Fragment, Identifier, Measure, Name, Place, Relation
from casemate.model.time import Period
from casemate.sources.base import Journal
from casemate.sources.ofac import features, labels, remarks, tables

#: How OFAC calls our two lists.
LISTS = {tables.SDN: "SDN List", tables.CONS: "Consolidated List"}

#: Under which name the sources' ``ignored`` explains what is left out of a file that holds several lists.
OTHER_LISTS = "entities that are on other lists of the file alone"

#: What the delimited files and the classic XML carry. ``comments`` (the spill-over of long remarks) is empty in XML: nothing spills.
PARTS = ("entries", "remarks", "aliases", "addresses", "comments")

#: What the enhanced and the advanced XML carry beyond: names and addresses in their own script, typed relations with the other
#: party's id, lists with dates and acts and measures, and what else is said about a single document or feature.
FULL_PARTS = (*PARTS, "original_script", "relations", "listing", "details")

#: Features that the delimited files keep in columns of the entry itself.
_COLUMNS = frozenset(
    ("Title", "VESSEL TYPE", "Vessel Call Sign", "Vessel Flag", "Vessel Owner", "Vessel Tonnage", "Vessel Gross Registered Tonnage")
)

#: Parts whose values stand on a line of their own each.
_LINED = frozenset(("aliases", "addresses", "original_script"))

#: The classic XML writes a lead in brackets, the delimited files without.
_LEAD = "Linked To: "
_LINKED = re.compile(r"\((Linked To: .*)\)")

_FIELDS: dict[type, str] = {
    Name: "names", Identifier: "identifiers", Dated: "dates", Place: "places", Country: "countries", Measure: "measures", Act: "acts",
    Fact: "facts", Relation: "relations", str: "remarks",
}  # fmt: skip

Value = Name | Identifier | Dated | Place | Country | Measure | Act | Fact | Relation | str


class Entry:
    """What one entry says. ``line``: where it starts in ``file``."""

    def __init__(self, schema: str, file: str, line: int | None, journal: Journal) -> None:
        self.programmes: list[str] = []
        self.designated_on: date | None = None
        self.schema, self._file, self._line, self._journal = schema, file, line, journal
        self._values: dict[str, list[tuple[Value, int | None]]] = {}

    def add(self, part: str, *values: Value, line: int | None = None) -> None:
        """Put ``values`` into ``part``; ``line`` is where they stand."""
        self._values.setdefault(part, []).extend((value, line) for value in values)

    def feature(self, label: str, value: str, *, period: Period | None = None) -> None:
        """A feature under OFAC's label; one that is not understood is kept as the text that the delimited files show, and counted.

        ``period``: what a ``value`` that is a date says, where the format gives it apart from words.
        """
        name = _canonical(label)
        part = "entries" if name in _COLUMNS else "remarks"
        if name == "Title":
            self.add(part, *(features.title(piece) for piece in value.split(remarks.SEPARATOR) if piece))
            return
        if period is not None and name in labels.DATES:
            self.add(part, Dated(cast(DateKind, labels.DATES[name]), period))
            return
        values = _understood(label, value)
        if values is None:
            self._journal.miss(name)
            self.add(part, f"{label} {value}")
        else:
            self.add(part, *values)

    def document(
        self, label: str, number: str, country: str | None, *, issued: Period | None = None, expires: Period | None = None
    ) -> None:
        """An identity document or registration."""
        if not features.known(label):
            self._journal.miss(_canonical(label))
        self.add("remarks", features.identifier(label, number, country, issued=issued, expires=expires))

    def name(self, name: Name, *, line: int | None = None) -> None:
        """A name, put where the delimited files have it: weak ones among the remarks. They have none in another script.

        Of an alias they know only the line, so here too it is given without the parts of a person's name.
        """
        if name.parts and name.script is None and name.kind != "primary":
            name = replace(name, parts=())
        if name.script is not None:
            part = "original_script"
        elif name.kind == "primary":
            part = "entries"
        else:
            part = "aliases" if name.quality == "strong" else "remarks"
        self.add(part, name, line=line)

    def relation(
        self,
        label: str,
        target: str | None,
        target_id: str,
        *,
        quality: str | None = None,
        period: Period | None = None,
        former: bool = False,
        comment: str | None = None,
    ) -> None:
        """A typed relation as seen from this entry, and the "Linked To" as which the delimited files print every one of them.

        ``target``: the other party's name; ``None`` where the file has the number alone.
        """
        shown = target or f"entry {target_id}"
        found = features.relation(label, shown, target_id=target_id)
        if found is None:
            self._journal.miss(_canonical(label))
            found = Relation("other", shown, target_id, note=label)
        said = (found.note, "former" if former else None, quality and f"quality {quality}", period and period.iso, comment)
        note = "; ".join(words for words in said if words)
        self.add("relations", found if note == found.note else replace(found, note=note))
        if target:
            self.add("remarks", Relation("linked_to", target))

    def listed(self, list_id: str, lists: Iterable[tuple[str, date]]) -> None:
        """The sub-lists that carry the entry, each since a day; ``designated_on`` is the first day on one that belongs to our list.

        The SDN list is one list; the consolidated list is all the others, and its own name says nothing about an entry.
        """
        dated = dict.fromkeys(lists)
        for name, day in dated:
            if name != LISTS[list_id]:
                fact = features.sub_list(name)
                if fact is None:
                    self._journal.miss(name)
                self.add("listing", fact or Fact("list_of", name))
            if len(dated) > 1:
                self.add("listing", Fact("listing_event", day.isoformat(), note=f"on the {name}"))
            is_ours = (name == LISTS[tables.SDN]) == (list_id == tables.SDN)
            if is_ours and (self.designated_on is None or day < self.designated_on):
                self.designated_on = day

    def detail(self, label: str, value: str, words: str) -> None:
        """What the XML alone says about one value: its authority, a comment."""
        self.add("details", Fact("note", f"{_canonical(label)} {value}: {words}"))

    def remark(self, text: str, *, title: str | None = None) -> None:
        """Free text, whose segments are read as those of the delimited files are; it is kept but for leads, which are relations."""
        pieces = [_LINKED.sub(r"\1", piece) for piece in remarks.segments(text)]
        ends = not (pieces and pieces[-1].startswith(_LEAD))
        found = remarks.read(remarks.SEPARATOR.join(pieces), self._journal, title=title, ends=ends)
        for field in fields(found):
            self.add("remarks", *getattr(found, field.name))
        kept = remarks.SEPARATOR.join(piece for piece in pieces if not piece.startswith(_LEAD))
        if kept:
            self.add("remarks", kept)

    def fragments(self, native_id: str) -> Iterator[tuple[str, Fragment]]:
        """One fragment per part that says something; ``entries`` first and always."""
        yield native_id, self._fragment("entries")
        for part in FULL_PARTS[1:]:
            if part in self._values:
                yield native_id, self._fragment(part)
        if self.designated_on is not None and "listing" not in self._values:
            yield native_id, self._fragment("listing")

    def _fragment(self, part: str) -> Fragment:
        by_field: dict[str, list[Any]] = {}
        lines: list[int] = []
        for value, line in self._values.get(part, ()):
            by_field.setdefault(_FIELDS[type(value)], []).append(value)
            if line is not None:
                lines.append(line)
        gathered: dict[str, Any] = {name: tuple(values) for name, values in by_field.items()}
        own = part == "entries"
        return Fragment(
            part,
            self._file,
            lines[0] if part in _LINED and lines else self._line,
            tuple(lines) if part in _LINED and len(by_field) == 1 and len(lines) == len(next(iter(by_field.values()))) else (),
            schema=self.schema if own else None,
            programmes=tuple(dict.fromkeys(self.programmes)) if own else (),
            designated_on=self.designated_on if part == "listing" else None,
            **gathered,
        )


@lru_cache(maxsize=4096)
def _understood(label: str, value: str) -> tuple[features.Value, ...] | None:
    """What a feature says; ``None`` where label or value are not understood. Most features of a list are one of a few hundred."""
    try:
        return features.feature(label, value)
    except ValueError:
        return None


_canonical = lru_cache(maxsize=1024)(features.canonical)


def is_document(label: str) -> bool:
    """Whether a value under ``label`` is a number (with an issuer, with dates) and no other feature."""
    name = _canonical(label)
    return name in labels.IDENTIFIERS or name.startswith("Digital Currency Address - ")
