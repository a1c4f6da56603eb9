"""Identity through time: which entry carries on another where a list renumbered or moved them; ``succession.yml`` and ``succession.csv``.

The lists themselves never say so; the tables are derived by tools/succession.py from the editions on both sides (same number or exact
name, same type), and each move is cited. A move opens and closes no interval: that is for editions to show.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib import resources

from casemate.model.time import AsOf
from casemate.text.yamltext import Node, parse


@dataclass(frozen=True, slots=True)
class Move:
    """One act by which entries moved. ``on``: the day it took effect; ``published``: from which it could be known."""

    id: str
    earlier_list: str
    later_list: str
    on: date
    published: date
    title: str
    citation: str


@dataclass(frozen=True, slots=True)
class Step:
    """``later`` carries on ``earlier`` (entry ids). ``basis``: what says so."""

    earlier: str
    later: str
    move: Move
    basis: str


def before(entry: str, as_of: AsOf | None = None) -> tuple[Step, ...]:
    """The steps by which ``entry`` came from others; with ``as_of``, those that had been taken and published by then."""
    return _steps("before", entry, as_of)


def after(entry: str, as_of: AsOf | None = None) -> tuple[Step, ...]:
    """The steps by which others came from ``entry``; ``as_of`` as in ``before``."""
    return _steps("after", entry, as_of)


def moved_within(entry: str, gap: tuple[str, str], known: date) -> tuple[Step, ...]:
    """The steps to and from ``entry`` on days between the two editions of ``gap`` (their names), as published by ``known``."""
    inside = AsOf(date.max, known)
    return tuple(step for step in (*before(entry, inside), *after(entry, inside)) if gap[0][:10] < step.move.on.isoformat() <= gap[1][:10])


def line_of(entry: str, as_of: AsOf | None = None) -> tuple[Step, ...]:
    """Every step of the line that ``entry`` belongs to, in the order of time."""
    found: dict[Step, None] = {}
    waiting, seen = [entry], {entry}
    while waiting:
        one = waiting.pop()
        for step in (*before(one, as_of), *after(one, as_of)):
            found[step] = None
            for other in (step.earlier, step.later):
                if other not in seen:
                    seen.add(other)
                    waiting.append(other)
    return tuple(sorted(found, key=lambda step: (step.move.on, step.earlier, step.later)))


#: The lists that the tables speak of: for an entry of any other there is nothing to look up.
LISTS = frozenset({"us_ofac_sdn", "us_ofac_cons", "gb_hmt_sanctions", "gb_fcdo_sanctions", "starter_us", "starter_us_cons"})


def _steps(side: str, entry: str, as_of: AsOf | None) -> tuple[Step, ...]:
    list_id, _, number = entry.partition(":")
    if list_id not in LISTS:
        return ()
    tables = _tables()
    held = tables.stands_for.get(list_id, list_id)
    found: list[Step] = (tables.before if side == "before" else tables.after).get(f"{held}:{number}", [])
    if held != list_id:
        back = {official: starter for starter, official in tables.stands_for.items()}
        found = [Step(_renamed(step.earlier, back), _renamed(step.later, back), step.move, step.basis) for step in found]
    if as_of is None:
        return tuple(found)
    return tuple(step for step in found if step.move.on <= as_of.valid and step.move.published <= as_of.known)


def _renamed(entry: str, names: dict[str, str]) -> str:
    list_id, _, number = entry.partition(":")
    return f"{names.get(list_id, list_id)}:{number}"


@dataclass(frozen=True, slots=True)
class _Tables:
    before: dict[str, list[Step]]
    after: dict[str, list[Step]]
    stands_for: dict[str, str]


@lru_cache(maxsize=1)
def moves() -> dict[str, Move]:
    """Every move by its id.

    Raises: InputRefusedError with the line.
    """
    return {move.id: move for move in map(_move, _root().need("moves").items())}


def rows() -> Iterable[tuple[str, str, str, str]]:
    """The table as it stands: move, number of the earlier entry, number of the later one, basis."""
    text = resources.files("casemate.app").joinpath("succession.csv").read_text(encoding="utf-8")
    return [(move, earlier, later, basis) for move, earlier, later, basis in list(csv.reader(text.splitlines()))[1:]]


@lru_cache(maxsize=1)
def _tables() -> _Tables:
    by_id = moves()
    basis_words = {key: node.text() for key, node in _root().need("basis").pairs()}
    stands_for = {key: node.text() for key, node in _root().need("stands_for").pairs()}
    made = _Tables({}, {}, stands_for)
    for move, earlier, later, basis in rows():
        taken = by_id[move]
        step = Step(f"{taken.earlier_list}:{earlier}", f"{taken.later_list}:{later}", taken, basis_words[basis])
        made.before.setdefault(step.later, []).append(step)
        made.after.setdefault(step.earlier, []).append(step)
    return made


@lru_cache(maxsize=1)
def _root() -> Node:
    return parse(resources.files("casemate.app").joinpath("succession.yml").read_bytes(), "succession.yml")


def _move(node: Node) -> Move:
    days = []
    for key in ("on", "published"):
        try:
            days.append(date.fromisoformat(node.need(key).text()))
        except ValueError:
            node.need(key).fail("not a day", remedy="Write YYYY-MM-DD")
    lists = node.need("from").text(), node.need("to").text()
    move = Move(node.need("id").text(), *lists, days[0], days[1], node.need("title").text(), node.need("citation").text())
    node.done()
    return move
