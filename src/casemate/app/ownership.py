"""Where graphs, packs and lists meet: the rules of the day for the ownership room, and the parties that are entries of the lists held."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from casemate.app.ownlinks import Lists, link
from casemate.errors import UsageError
from casemate.model.relation import Graph
from casemate.model.time import AsOf
from casemate.ownership.conclude import conclude
from casemate.ownership.conclusion import Ownership, Rule
from casemate.ownership.method import method
from casemate.ownership.world import world
from casemate.rules.load import Packs, packs
from casemate.rules.parameters import Parameter

#: The regimes of an answer where nobody asks for others.
REGIMES = ("US", "EU", "UK", "CA", "CH", "AU", "BIS")
_SALES = "casemate.ownership_sales"


def counting(held: Packs) -> list[Parameter]:
    """The parameters that are counting rules: those whose id has ``ownership`` as its second word."""
    return [one for one in held.parameters.values() if one.id.split(".")[1:2] == ["ownership"]]


def rules_of(held: Packs, as_of: AsOf, regimes: Iterable[str]) -> list[Rule]:
    """The counting rules of ``regimes`` as of a day; what was repealed by then is left out.

    Raises: UsageError for a regime without any rule; InputRefusedError for a pack that is wrong.
    """
    found: list[Rule] = []
    every = counting(held)
    known = tuple(dict.fromkeys(one.regime for one in every))
    for regime in regimes:
        if regime not in known:
            raise UsageError("no ownership rule of this regime", field="regime", value=regime, remedy=f"One of {', '.join(known)}")
        found += [rule for one in every if one.regime == regime and (rule := _rule(one, as_of)) is not None]
    return found


def _rule(parameter: Parameter, as_of: AsOf) -> Rule | None:
    value = parameter.at(as_of)
    if value is not None and value.repealed:
        return None
    shown = value or parameter.values[0]
    methods = () if value is None else tuple(method(node) for node in value.readings)
    return Rule(
        id=parameter.id,
        title=parameter.title,
        regime=parameter.regime,
        start=None if value is None else value.start,
        methods=methods,
        owners=methods[0] if methods else method(shown.readings[0]),
        because=shown.because,
        citations=tuple(citation.as_plain() for citation in shown.citations) if value is not None else (),
    )


def sale_days(held: Packs, as_of: AsOf) -> int:
    """So many days before a designation a sale is near."""
    value = held.parameters[_SALES].at(as_of)
    assert value is not None, "the history begins in 1900"
    return int(value.readings[0].need("days_before").text())


def packs_used(held: Packs, rules: Sequence[Rule]) -> tuple[dict[str, str], ...]:
    """The packs from which the rules come, with their hashes."""
    names = {held.parameters[rule.id].pack for rule in rules} | {held.parameters[_SALES].pack}
    return tuple(held.as_plain(tuple(sorted(names))))


def own(
    graph: Graph,
    *,
    as_of: AsOf,
    regimes: Sequence[str] | None = None,
    lists: Lists | None = None,
) -> Ownership:
    """What follows for every party of ``graph`` under each regime (``None``: all of ``REGIMES``).

    ``lists``: the lists held, in which the parties are looked for; ``None``: only what the graph states counts, and the answer says so.

    Raises: UsageError for an unknown regime or entry; InputRefusedError for a graph that can't be.
    """
    held = packs()
    asked = REGIMES if not regimes else tuple(dict.fromkeys(regimes))
    rules = rules_of(held, as_of, asked)
    linked, links, notes = link(graph, as_of, lists)
    found = conclude(linked, as_of, rules, sale_days=sale_days(held, as_of))
    return Ownership(
        as_of=as_of,
        regimes=asked,
        parties={name: {regime: of[regime] for regime in asked if regime in of} for name, of in found.items()},
        captions={party.name: party.caption for party in graph.parties if party.caption},
        links=links,
        presumptions=tuple(_presumptions(linked, as_of)),
        notes=(*notes, *_later(linked, as_of)),
        packs=packs_used(held, rules),
        consulted=() if lists is None else lists.consulted(),
        not_consulted=() if lists is None else lists.not_consulted(),
    )


def _presumptions(graph: Graph, as_of: AsOf) -> Iterator[str]:
    """What the answer takes for granted."""
    if any(party.complete is None for party in graph.parties) or graph.ownership:
        yield "Holders who are not named are taken not to be listed, but where a party says complete: false."
    if any(owns.stated.since is None and owns.stated.dated is None and not owns.stated.undated for owns in graph.ownership):
        yield f"Holdings without a day are taken to stand on {as_of.valid}."
    if any(item.regime == "EU" and item.act is None and item.entry is None for party in graph.parties for item in party.listed):
        yield "An EU listing that names no act is taken as an asset freeze under a Council regulation other than 2580/2001."


def _later(graph: Graph, as_of: AsOf) -> Iterator[str]:
    """Edges that the day known shuts out."""
    late = world(graph, as_of).unknown_yet
    if late:
        yield f"{len(late)} edge{'s' if len(late) != 1 else ''} rest on sources after {as_of.known}, the day known, and did not count."
