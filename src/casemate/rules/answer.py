"""The answer for one day: verdicts by regime, party and layer, flags, coverage, changes ahead and lawful next steps."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from casemate.model.deal import Deal
from casemate.model.time import AsOf
from casemate.model.verdicts import LAYERS, Change, DayAnswer, Layer, Missing, NextStep, RegimeAnswer, Step, Verdict, gravest
from casemate.rules.evaluate import (
    Found,
    Standings,
    countries_of,
    evaluate,
    missing_by_fact,
    out_of_reach,
    reached_on,
    with_implied,
)
from casemate.rules.places import destinations
from casemate.rules.rule import Book
from casemate.rules.truth import takes_part

#: Regimes that every answer speaks of, whether or not a rule of theirs is loaded.
SPOKEN_OF = ("US", "EU", "UK", "CH", "CA", "AU", "CN")
#: Layers that no rule can stand in for.
_OUTSIDE: tuple[Layer, ...] = ("list", "ownership")
#: Layers of which each country that the deal touches is a matter of its own.
_BY_COUNTRY: tuple[Layer, ...] = ("territory", "goods", "exemption")
#: Days ahead for which coming changes are named.
AHEAD = 366


@dataclass(frozen=True, slots=True)
class Consulted:
    """Which lists were asked. ``lists``: the regimes of which a list answered. ``stale``: those whose list is older than its cadence.

    ``ownership``: whether ownership was computed.
    """

    lists: Collection[str] = ()
    stale: Collection[str] = ()
    ownership: bool = False


@dataclass(frozen=True, slots=True)
class _Asked:
    """The deal with its implied banks, on a day, by a book of rules."""

    book: Book
    deal: Deal
    as_of: AsOf
    standings: Standings


def assess_day(book: Book, deal: Deal, as_of: AsOf, standings: Standings, consulted: Consulted) -> DayAnswer:
    """The assessment of one day. Pure: the same input gives the same answer."""
    found = evaluate(book, deal, as_of, standings)
    asked = _Asked(book, with_implied(deal), as_of, standings)
    names = tuple(dict.fromkeys((*SPOKEN_OF, *book.regimes())))
    regimes = tuple((name, _regime(asked, consulted, found, name)) for name in names)
    flags = tuple(sorted({flag for _, one in regimes for flag in one.flags}))
    overall = gravest(one.verdict for _, one in regimes)
    missing = (*placeless(deal, names), *missing_by_fact(found.findings))
    return DayAnswer(
        valid=as_of.valid,
        known=as_of.known,
        overall=overall,
        flags=flags,
        regimes=regimes,
        findings=found.findings,
        conflicts=found.conflicts,
        deadlines=found.deadlines,
        missing=missing,
        presumptions=found.presumptions,
        changes=_changes(book, deal, as_of, standings, found),
        steps=_steps(overall, found, [one.why for one, _ in missing], flags),
    )


def _regime(asked: _Asked, consulted: Consulted, found: Found, name: str) -> RegimeAnswer:
    book, deal, as_of, standings = asked.book, asked.deal, asked.as_of, asked.standings
    findings = [one for one in found.findings if one.regime == name]
    layers: list[tuple[Layer, Verdict]] = []
    uncovered: list[str] = []
    beyond = _covered(book, name, "nexus", None, as_of.valid) and out_of_reach(deal, name, as_of.valid, standings)
    for layer in LAYERS:
        gaps = [] if beyond else list(_gaps(book, deal, name, layer, as_of.valid))
        base: Verdict = "NOT_COVERED" if gaps else "CLEAR"
        if layer in _OUTSIDE:
            known = name in consulted.lists if layer == "list" else consulted.ownership
            base, gaps = ("CLEAR" if known else "NOT_CONSULTED"), []
        uncovered += [gap for gap in gaps if gap not in uncovered]
        spoken = [one.effective for one in findings if one.layer == layer]
        layers.append((layer, gravest([*spoken, base]) if base == "NOT_COVERED" else gravest(spoken, base)))
    if placeless(deal, (name,)):
        layers = [(layer, gravest(("REFER", verdict)) if layer == "nexus" else verdict) for layer, verdict in layers]
    floor: Verdict = (
        "REFER"
        if dict(layers)["nexus"] == "REFER"
        else "NOT_COVERED"
        if any(verdict == "NOT_COVERED" for _, verdict in layers) or uncovered
        else "CLEAR"
    )
    # A conflict that the law leaves open is the flag beside the verdict: it does not hide what the regime itself says of the deal.
    drawn = {(one.binds, rule) for one in found.conflicts for rule in one.rules}
    judged = [one for one in findings if not (one.layer == "conflict" and one.effective == "REFER" and (one.binds, one.rule) in drawn)]
    parties = tuple(dict.fromkeys(one.binds for one in findings))
    by_party = tuple((party, gravest([*(one.effective for one in judged if one.binds == party), floor])) for party in parties)
    verdict = gravest([floor, *(one for _, one in by_party)])
    flags = []
    if any(name in one.between for one in found.conflicts):
        flags.append("conflict")
    if uncovered:
        flags.append("not_covered")
    if name in consulted.stale:
        flags.append("stale")
    if any(one.effective == "REFER" for one in findings) and verdict != "REFER":
        flags.append("uncertain")
    return RegimeAnswer(verdict, by_party, tuple(sorted(flags)), tuple(layers), tuple(uncovered))


def placeless(deal: Deal, regimes: Sequence[str]) -> tuple[tuple[Missing, tuple[str, ...]], ...]:
    """The parties of which nothing says where they are: whose law binds them, and which countries the deal touches, is open."""
    return tuple(
        (Missing(f"parties[{number}].country", f"where {party.name} is, and whose law binds it"), tuple(regimes))
        for number, party in enumerate(deal.parties)
        if not party.countries and takes_part(party, deal.act)
    )


def _gaps(book: Book, deal: Deal, regime: str, layer: Layer, day: date) -> Iterable[str]:
    """The matters of a layer that no rule loaded answers for, in words."""
    if layer not in _BY_COUNTRY:
        if layer not in _OUTSIDE and not _covered(book, regime, layer, None, day):
            yield f"{layer}: no rules of {regime} for {day}"
        return
    if layer == "goods" and not deal.goods:
        if not any(one.regime == regime and one.answers(one.countries[0] if one.countries else None, day) for one in book.coverage):
            yield f"goods: no rules of {regime} for {day}"
        return
    for code in destinations(deal) if layer == "goods" else countries_of(deal):
        if not _covered(book, regime, "territory" if layer == "exemption" else layer, code, day):
            yield f"{'territory' if layer == 'exemption' else layer}: no rules of {regime} for {code}"


def _covered(book: Book, regime: str, layer: Layer, country: str | None, day: date) -> bool:
    return any(one.regime == regime and one.layer == layer and one.answers(country, day) for one in book.coverage)


def _changes(book: Book, deal: Deal, as_of: AsOf, standings: Standings, found: Found) -> tuple[Change, ...]:
    """The days within a year on which a rule begins to reach the deal as stated, or one that reaches it ends."""
    last = as_of.valid + timedelta(days=AHEAD)
    by_id = {rule.id: rule for rule in book.rules}
    changes: set[Change] = set()
    for rule in book.rules:
        for period in rule.published(as_of.known):
            if as_of.valid < period.start <= last and rule.at(as_of) is None and rule.layer != "conflict":
                later = AsOf(period.start, as_of.known)
                if reached_on(book, rule, deal, later, standings):
                    changes.add(Change(period.start, rule.regime, rule.id, f"{rule.title}: applies from this day on"))
    for one in found.findings:
        now = by_id[one.rule].at(as_of)
        if now is not None and now.end is not None and now.end < last and one.verdict != "REFER":
            ends = now.end + timedelta(days=1)
            if by_id[one.rule].at(AsOf(ends, as_of.known)) is None:
                changes.add(Change(ends, one.regime, one.rule, f"{one.title}: no longer applies"))
    return tuple(sorted(changes, key=lambda change: (change.date, change.regime, change.rule)))


_TEXTS: dict[Verdict, tuple[tuple[Step, str], ...]] = {
    "BLOCKED": (
        ("hold", "Stop: nothing is paid, delivered or handed over."),
        ("freeze", "Freeze what is held for the blocked party or in which it has an interest, where you are bound to."),
        ("report", "Report to the authority by the deadlines named."),
        ("take_counsel", "Take counsel before anything else is done."),
    ),
    "PROHIBITED": (("hold", "Stop: the act is forbidden to the party named."), ("take_counsel", "Take counsel.")),
    "LICENCE": (("hold", "Hold until a licence is granted."), ("apply_for_licence", "Apply to the authority that the finding names.")),
    "RESTRICTED": (("hold", "Hold what the finding names."), ("take_counsel", "Take counsel on what the listing leaves open.")),
    "EXPOSED": (("hold", "Hold: a state that does not bind the party could sanction it."), ("take_counsel", "Take counsel.")),
    "REFER": (("hold", "Hold until the facts named are established from evidence, or the law is clear."),),
    "NOTIFY": (("notify", "Give the notice that the finding names before acting."),),
    "EXEMPT": (("use_exemption", "Rely on the exemption named only while each of its conditions is met, and keep the evidence."),),
    "NOT_COVERED": (("take_counsel", "No rules are loaded for what is named as not covered: take counsel on it."),),
    "CLEAR": (("proceed_with_records", "Proceed, and keep this answer with the evidence for its facts."),),
}


def _steps(overall: Verdict, found: Found, missing: Sequence[str], flags: Sequence[str]) -> tuple[NextStep, ...]:
    """The lawful next steps: those of the gravest verdict, then what is open, then what conflicts."""
    steps = [NextStep(step, text) for step, text in _TEXTS.get(overall, ())]
    others = {one.effective for one in found.findings} - {overall}
    for verdict in ("LICENCE", "NOTIFY", "EXEMPT"):
        if verdict in others:
            steps += [NextStep(step, text) for step, text in _TEXTS[verdict] if step != "hold"]
    steps += [NextStep("collect_fact", f"Establish from evidence: {why}.") for why in dict.fromkeys(missing)]
    steps += [NextStep("notify", f"{one.duty}: {one.to}, {one.within}.") for one in found.deadlines]
    if "conflict" in flags:
        steps.append(NextStep("take_counsel", "Two states demand opposite conduct: take counsel before complying with either."))
    if "not_covered" in flags and overall != "NOT_COVERED":
        steps += [NextStep(step, text) for step, text in _TEXTS["NOT_COVERED"]]
    return tuple(dict.fromkeys(steps))
