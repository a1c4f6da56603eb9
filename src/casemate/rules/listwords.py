"""Words of the vocabulary that ask about listings, and about what other regimes demand."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from casemate.model.deal import Deal, Party
from casemate.rules.argument import Decide
from casemate.rules.truth import Context, Standing, Truth, any_of, no, silent
from casemate.text.yamltext import Node

#: The part of a company that is enough for a listed owner to matter under some regime.
_ENOUGH = Fraction(1, 2)


def listed(node: Node) -> Decide:
    """A party other than the bound one is listed: ``{regime, effect, programmes, lists, remark …}``, each may be left out."""
    keys = ("regime", "effect", "programmes", "lists", "remark", "besides_programmes", "roles", "besides_names", "unknown_owners_in")
    read: dict[str, frozenset[str]] = {}
    for key in keys:
        child = node.child(key)
        if child is not None:
            read[key] = frozenset(item.text() for item in ([child] if isinstance(child.value, str) else child.items()))
    node.done()

    def decide(context: Context) -> Truth:
        tests = []
        for party in context.others():
            if "roles" in read and party.role not in read["roles"]:
                continue
            if any(name in party.name.casefold() for name in read.get("besides_names", ())):
                continue
            tests += [_stands_so(context, party, one, read) for one in context.standings.get(party.name, ())]
            if read.get("unknown_owners_in", frozenset()) & set(party.countries) and owners_unknown(context.deal, party, context.day):
                tests.append(silent(f"{context.place(party)}.ownership", f"who owns {party.name}: a listed owner would matter"))
        return any_of(tests)

    return decide


def owners_unknown(deal: Deal, party: Party, day: date) -> bool:
    """Whether so much of a company is held by nobody knows whom that a listed owner could stand behind it."""
    if party.schema == "Person" or party.government_of is not None or party.implied:
        return False
    known = Fraction(0)
    for edge in deal.ownership:
        start, end = edge.stated.since, edge.stated.until
        if edge.owned == party.name and not ((start and start.start and start.start > day) or (end and end.end and end.end < day)):
            known += edge.capital.low
    return 1 - known >= _ENOUGH


def _stands_so(context: Context, party: Party, one: Standing, read: dict[str, frozenset[str]]) -> Truth:
    if "regime" in read and one.regime not in read["regime"]:
        return no(one.place)
    if "effect" in read and one.effect not in read["effect"]:
        return no(one.place)
    if "lists" in read and one.list not in read["lists"]:
        return no(one.place)
    if "programmes" in read and not one.programmes & read["programmes"]:
        return no(one.place)
    if "besides_programmes" in read and one.programmes <= read["besides_programmes"]:
        return no(one.place) if one.programmes else silent(f"{one.place}.programmes", "under which programmes the party is listed")
    if "remark" in read:
        if one.secondary is None:
            return silent(
                f"{one.place}.remarks", "whether the entry carries the secondary-sanctions remark (the remark decides, not the tag)"
            )
        if not one.secondary & read["remark"]:
            return no(one.place)
    if not one.certain:
        return silent(context.place(party), one.why or "whether the party is the listed one")
    return Truth(True, (one.place,), (party.name,))


def demanded(node: Node) -> Decide:
    """A finding of another regime demands the opposite of the party: ``{regime: US, basis: [itsr, …]}``."""
    regime = node.need("regime").text()
    basis = frozenset(item.text() for item in node.need("basis").items())
    own = node.child("unless_forbidden_by")
    forbidden = None if own is None else own.text()
    node.done()

    def decide(context: Context) -> Truth:
        for one in context.findings:
            if one.regime == forbidden and one.binds == context.party.name and one.effective in ("BLOCKED", "PROHIBITED"):
                return no(*one.facts)
        tests = [
            Truth(True, one.facts, (one.rule,)) if one.missing == () else Truth(None, missing=one.missing)
            for one in context.findings
            if one.regime == regime and one.basis in basis and one.binds == context.party.name and one.lifted_by is None
        ]
        return any_of(tests)

    return decide
