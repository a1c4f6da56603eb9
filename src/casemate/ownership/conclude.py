"""From a graph to conclusions: every party under every regime, with the reasons.

Each method is run at the lower bounds of what is known (what is reached then is reached whatever the truth) and at the upper bounds (what
is not reached then is not, whatever the truth). Between the two the answer is REFER, with what has to be established from evidence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from casemate.errors import InputRefusedError
from casemate.model.relation import Graph
from casemate.model.time import AsOf
from casemate.ownership.conclusion import Conclusion, Missing, Rule
from casemate.ownership.reading import Reading
from casemate.ownership.sales import sales
from casemate.ownership.world import world

#: Verdicts that follow from being reached.
_REACHED = frozenset({"BLOCKED", "LICENCE", "RESTRICTED"})
_NOTHING = Conclusion("NOT_BLOCKED", "No listed party stands behind it in what is stated.", share=("0.00", "0.00"))


def conclude(graph: Graph, as_of: AsOf, rules: Sequence[Rule], *, sale_days: int = 365) -> dict[str, dict[str, Conclusion]]:
    """Party -> regime -> Conclusion, for every party named in ``graph`` and every regime of ``rules``.

    ``sale_days``: a sale so many days before the seller's designation, or after it, is flagged.

    Raises: InputRefusedError where an edge can't be (``check``).
    """
    check(graph)
    view = world(graph, as_of)
    answers: dict[str, list[Mapping[str, Conclusion]]] = {}
    reached: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
    for rule in _in_order(rules):
        readings = [Reading(view, method, rule, reached) for method in rule.methods]
        if readings:
            reached[rule.id] = readings[0].reached
            by_reading = [{**reading.conclusions(), **sales(reading, sale_days)} for reading in readings]
        else:
            by_reading = [_uncovered(Reading(view, rule.owners, rule, reached))]
        answers.setdefault(rule.regime, []).append(_one(rule, by_reading, view.names))
    regimes = tuple(dict.fromkeys(rule.regime for rule in rules))
    return {name: {regime: _gravest([found[name] for found in answers[regime]]) for regime in regimes} for name in view.names}


def check(graph: Graph) -> None:
    """Refuses what can be no statement about a company.

    Raises: InputRefusedError with file and line where they are known.
    """
    for owns in graph.ownership:
        if owns.owner == owns.owned and not owns.treasury:
            raise InputRefusedError(
                f"{owns.owner!r} is said to own itself",
                file=owns.stated.file,
                line=owns.stated.line,
                remedy="Mark shares that a company itself holds as treasury shares",
            )
    for control in graph.control:
        if control.controller == control.controlled:
            raise InputRefusedError(f"{control.controller!r} is said to control itself", file=control.stated.file, line=control.stated.line)


def _in_order(rules: Sequence[Rule]) -> list[Rule]:
    """Rules after those whose reached parties they start from; else in the order given."""
    waiting, done = list(rules), list[Rule]()
    while waiting:
        ids = {rule.id for rule in waiting}
        ready = [rule for rule in waiting if not ids & {one for method in (*rule.methods, rule.owners) for one in method.also} - {rule.id}]
        done += ready or waiting
        waiting = [rule for rule in waiting if rule not in done]
    return done


def _uncovered(reading: Reading) -> dict[str, Conclusion]:
    """Before the first value that the packs have: whoever has a listed party behind it is REFER."""
    found: dict[str, Conclusion] = {}
    for name, path in reading.influenced.items():
        if name in reading.listed:
            found[name] = reading.listed_itself(name)
            continue
        because = f"A listed party stands behind it, and the packs hold no rule of {reading.rule.regime} for {reading.world.day}."
        fact = Missing(f"the rule of {reading.rule.regime} on {reading.world.day}", "the packs begin later")
        found[name] = reading.made("REFER", because, owners=(path[0],), paths=(path,), facts=(fact,))
    return found


def _one(rule: Rule, readings: Sequence[Mapping[str, Conclusion]], names: Sequence[str]) -> dict[str, Conclusion]:
    """The rule's answer per party: where its readings lead to different ones, REFER."""
    nothing = replace(_NOTHING, rule=rule.id, start=rule.start, citations=rule.citations)
    found: dict[str, Conclusion] = {}
    for name in names:
        each = [reading.get(name, nothing) for reading in readings]
        gravest = _gravest(each)
        verdicts = {one.verdict for one in each}
        if len(verdicts) == 1 or verdicts <= {"REVIEW_CONTROL", "NOT_BLOCKED"}:
            found[name] = gravest
            continue
        unsettled = f"The law is unsettled: {rule.because}" if rule.because else "The law is unsettled."
        because = f"{unsettled} One reading: {gravest.because} Another: {min(each, key=lambda one: -one.rank).because}"
        facts = tuple(dict.fromkeys(fact for one in each for fact in one.missing))
        flags = tuple(sorted({"law_unsettled", *(flag for one in each for flag in one.flags)}))
        found[name] = replace(gravest, verdict="REFER", because=because, missing=facts, flags=flags)
    return found


def _gravest(each: Sequence[Conclusion]) -> Conclusion:
    """The gravest, the first of several; the flags of all."""
    chosen = min(each, key=lambda one: one.rank)
    flags = tuple(sorted({flag for one in each for flag in one.flags}))
    if any(one.verdict == "REFER" for one in each) and chosen.verdict in _REACHED:
        flags = tuple(sorted({*flags, "uncertain"}))
    return chosen if flags == chosen.flags else replace(chosen, flags=flags)
