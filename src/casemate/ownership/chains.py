"""Chains as lawyers write them (``X -50-> A -25..30-> B``), and the worked cases of a counting rule that are written with them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from casemate.model.relation import Graph, GraphParty, Listed, Owns, Share
from casemate.model.time import AsOf
from casemate.ownership.graphfile import exact_day, graph_of, listing
from casemate.ownership.method import VERDICTS, Verdict
from casemate.text.yamltext import Node

_LINK = re.compile(r"\s+-(\d{1,3}(?:\.\d{1,9})?)(?:\.\.(\d{1,3}(?:\.\d{1,9})?))?->\s+")


@dataclass(frozen=True, slots=True)
class Case:
    """A worked case: a graph, a day, and the verdict per party and regime. ``why``: what it shows."""

    id: str
    why: str
    as_of: AsOf
    graph: Graph
    expect: Mapping[str, Mapping[str, Verdict]]
    line: int


def chain(node: Node) -> tuple[Owns, ...]:
    """The holdings of one chain, in percent.

    Raises: InputRefusedError.
    """
    parts = _LINK.split(node.text().strip())
    if len(parts) < 4 or len(parts) % 3 != 1 or not all(parts[0::3]):
        node.fail("not a chain", remedy="For instance X -50-> A -25..30-> B")
    found = []
    for place in range(0, len(parts) - 3, 3):
        low = Fraction(parts[place + 1]) / 100
        high = low if parts[place + 2] is None else Fraction(parts[place + 2]) / 100
        if not low <= high <= 1:
            node.fail("a share is 0 to 100 percent, the lower end first")
        share = Share(low, high)
        found.append(Owns(parts[place], parts[place + 3], share, share))
    return tuple(found)


def case(node: Node, regime: str) -> Case:
    """One case of a rule of ``regime``.

    ``listed``: names that are listed by ``listing`` (default: by ``regime``). ``chains`` beside the keys of a graph file. ``expect``: party
    -> verdict under ``regime``, or -> regime -> verdict. ``known``: default: everything that the packs hold.

    Raises: InputRefusedError.
    """
    listed, by, known, why = (node.child(key) for key in ("listed", "listing", "known", "why"))
    stated = Listed(regime) if by is None else listing(by)
    day = exact_day(node.need("on"))
    chains = node.child("chains")
    graph = graph_of(node, date=None)
    parties = {party.name: party for party in graph.parties}
    for item in [] if listed is None else listed.items():
        party = parties.get(item.text(), GraphParty(item.text()))
        parties[item.text()] = replace(party, listed=(*party.listed, stated))
    links = tuple(owns for item in ([] if chains is None else chains.items()) for owns in chain(item))
    expect = {name: _verdicts(item, regime) for name, item in node.need("expect").pairs()}
    found = Case(
        id=node.need("id").text(),
        why="" if why is None else why.text(),
        as_of=AsOf(day, date.max if known is None else exact_day(known)),
        graph=replace(graph, parties=tuple(parties.values()), ownership=(*links, *graph.ownership)),
        expect=expect,
        line=node.line,
    )
    node.done()
    return found


def _verdicts(node: Node, regime: str) -> dict[str, Verdict]:
    if isinstance(node.value, str):
        return {regime: _verdict(node)}
    return {key: _verdict(item) for key, item in node.pairs()}


def _verdict(node: Node) -> Verdict:
    found = next((one for one in VERDICTS if one == node.text()), None)
    if found is None:
        node.fail("not a verdict", remedy=f"One of {', '.join(VERDICTS)}")
    return found
