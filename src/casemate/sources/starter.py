"""The starter set's own YAML as lists with editions, so that the built-in excerpt is fed to the store like any list.

An edition is made for every day on which a starter list changes, and for the day before it: between the two nothing is left open,
since the facts give the day and not two editions it lies between. The data are in ``casemate/starter``; the app hands them over as bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from casemate.model.listing import Act, Fact, Fragment
from casemate.sources.base import Reading, Source
from casemate.sources.registry import source_of
from casemate.sources.starterentry import Cited, Entry, Shared, day_of, read_entry, read_fact
from casemate.text.yamltext import Node, parse

PARTS = ("entries",)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class StarterList:
    """One starter list. ``excerpt_of``: the official list it was taken from. ``editions``: ``(day, Reading)`` in the order of the days.

    ``begins``: the first day it speaks of; ``checked_to``: the last day to which its facts were checked, the day of the last edition.
    """

    source: Source
    excerpt_of: str
    begins: date
    checked_to: date
    editions: tuple[tuple[date, Reading], ...]


@dataclass(frozen=True, slots=True)
class _Frame:
    """A list of ``lists.yml`` before its entries are known."""

    source: Source
    excerpt_of: str
    begins: date
    checked_to: date


def read_starter(lists: bytes, entries: Mapping[str, bytes]) -> tuple[StarterList, ...]:
    """The starter lists in the order of ``lists`` (the content of ``lists.yml``); ``entries``: file name -> content of the entry files.

    Raises: InputRefusedError with file and line where a file is not as ``docs/starter.md`` says, or a source or an act is not used.
    """
    root = parse(lists, "lists.yml")
    shared = Shared(
        sources={key: _source(node) for key, node in root.need("sources").pairs()},
        acts={key: _act(node) for key, node in root.need("acts").pairs()},
        facts={key: _fact(node) for key, node in root.need("facts").pairs()},
    )
    frames = [_frame(node) for node in root.need("lists").items()]
    root.done()
    programmes = {frame.source.id: frozenset(frame.source.programmes) for frame in frames}
    held: dict[str, list[Entry]] = {list_id: [] for list_id in programmes}
    ids: dict[str, Entry] = {}
    for file in sorted(entries):
        for node in parse(entries[file], file).items():
            entry = read_entry(node, shared, programmes)
            if entry.id in ids:
                node.fail(f"{entry.id} stands twice, first in {ids[entry.id].file}:{ids[entry.id].line}", remedy="Keep one")
            ids[entry.id] = entry
            held[entry.list].append(entry)
    for what in ("sources", "acts", "facts"):
        for key, node in root.need(what).pairs():
            if (what, key) not in shared.used:
                node.fail(f"no entry uses {what} {key!r}", remedy="Remove it, or cite it where it belongs")
    return tuple(_with_editions(frame, held[frame.source.id]) for frame in frames)


def _with_editions(frame: _Frame, entries: list[Entry]) -> StarterList:
    days = _days(entries, frame.begins, frame.checked_to)
    return StarterList(
        frame.source, frame.excerpt_of, frame.begins, frame.checked_to, tuple((day, _reading(day, _state(entries, day))) for day in days)
    )


def _days(entries: list[Entry], begins: date, checked_to: date) -> list[date]:
    """The days of the editions: the first and the last, every day on which the state differs from the day before, and that day before."""
    days = {begins, checked_to}
    for day in sorted({turn for entry in entries for turn in entry.turns()}):
        if begins < day <= checked_to and _state(entries, day) != _state(entries, day - _DAY):
            days |= {day - _DAY, day}
    return sorted(days)


def _state(entries: Iterable[Entry], day: date) -> dict[str, Fragment]:
    found = ((entry.native_id, entry.fragment(day)) for entry in entries)
    return {native_id: fragment for native_id, fragment in found if fragment is not None}


def _reading(day: date, state: Mapping[str, Fragment]) -> Reading:
    return Reading(parts=PARTS, fragments=_drawn(state), published=day, stated_count=len(state))


def _drawn(state: Mapping[str, Fragment]) -> Iterator[tuple[str, Fragment]]:
    yield from state.items()


def _frame(node: Node) -> _Frame:
    excerpt_of = node.need("excerpt_of").text()
    begins, checked_to = day_of(node.need("begins")), day_of(node.need("checked_to"))
    if begins > checked_to:
        node.need("checked_to").fail("checked_to lies before begins")
    return _Frame(source_of(node), excerpt_of, begins, checked_to)


def _source(node: Node) -> Cited:
    cited = Cited(node.need("title").text(), node.need("url").text(), day_of(node.need("date")))
    if not cited.url.startswith("https://"):
        node.need("url").fail("not an https address")
    node.done()
    return cited


def _act(node: Node) -> Act:
    days = {key: None if (child := node.child(key)) is None else day_of(child) for key in ("dated", "published", "effective")}
    number, url = node.child("number"), node.child("url")
    act = Act(
        node.need("title").text(),
        number=None if number is None else number.text(),
        url=None if url is None else url.text(),
        dated=days["dated"],
        published=days["published"],
        effective=days["effective"],
    )
    node.done()
    return act


def _fact(node: Node) -> Fact:
    fact = read_fact(node)
    node.done()
    return fact
