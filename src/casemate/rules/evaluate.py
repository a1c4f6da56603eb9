"""The evaluator: deal, day and rules in; findings, verdicts by regime and layer, conflicts and deadlines out. Pure and deterministic."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from casemate.model.deal import Deal, Party
from casemate.model.time import AsOf
from casemate.model.verdicts import (
    LAYERS,
    Cited,
    Conflict,
    Deadline,
    Finding,
    Missing,
    Presumption,
    Verdict,
    gravest,
)
from casemate.rules.persons import BOUND, takes_part_truth
from casemate.rules.rule import Book, InForce, Rule
from casemate.rules.truth import Context, Standing, Truth, all_of

Standings = Mapping[str, tuple[Standing, ...]]
#: How the place of a standing begins that follows from ownership; and what the id of a list entry looks like.
OWNED = "ownership of "
ENTRY = re.compile(r"[a-z0-9_]+:\S+$")


@dataclass(frozen=True, slots=True)
class Found:
    """What the rules say on one day."""

    findings: tuple[Finding, ...]
    presumptions: tuple[Presumption, ...]
    conflicts: tuple[Conflict, ...]
    deadlines: tuple[Deadline, ...]


def evaluate(book: Book, deal: Deal, as_of: AsOf, standings: Standings) -> Found:
    """Every rule in force on the day, for every party that takes part; exceptions applied; conflicts drawn from what is left."""
    run = _Run(book, with_implied(deal), as_of, standings)
    plain = [rule for rule in book.rules if rule.layer != "conflict" and not rule.lifts]
    findings = [one for rule in plain for one in run.apply(rule, ())]
    exceptions = [rule for rule in book.rules if rule.lifts]
    findings = [left for one in findings for left in run.lifted(one, exceptions)]
    findings += [one for rule in exceptions if rule.alone for one in run.apply(rule, ()) if one.missing == ()]
    conflicts: list[Conflict] = []
    demands = tuple(findings)
    for rule in book.rules:
        if rule.layer == "conflict":
            for one in run.apply(rule, demands):
                findings.append(one)
                conflicts += _conflicts(one, demands)
    findings = sorted(dict.fromkeys(findings), key=_order)
    return Found(tuple(findings), tuple(dict.fromkeys(run.presumed)), tuple(conflicts), tuple(run.deadlines(findings)))


def with_implied(deal: Deal) -> Deal:
    """The deal with a bank in each country that the payment goes through and in which no bank of the deal is."""
    held = {one.country for one in deal.parties if one.role in ("bank", "correspondent_bank", "confirming_bank")}
    through = list(deal.payment.through or ())
    if deal.facts.us_clearing and "us" not in through:
        through.append("us")
    implied = tuple(
        Party(name=f"(a bank in {code})", role="correspondent_bank", country=code, incorporated_in=code, implied=True)
        for code in through
        if code not in held
    )
    return replace(deal, parties=(*deal.parties, *implied)) if implied else deal


def reached_on(book: Book, rule: Rule, deal: Deal, as_of: AsOf, standings: Standings) -> bool:
    """Whether a rule reaches some party on a day, on the facts as stated."""
    return any(one.missing == () for one in _Run(book, with_implied(deal), as_of, standings).apply(rule, ()))


class _Run:
    """One evaluation: the deal on a day."""

    def __init__(self, book: Book, deal: Deal, as_of: AsOf, standings: Standings) -> None:
        self.book, self.deal, self.as_of, self.standings = book, deal, as_of, standings
        self.presumed: list[Presumption] = []
        self.by_id = {rule.id: rule for rule in book.rules}
        self.memory: dict[object, object] = {}

    def context(self, party: Party, findings: tuple[Finding, ...] = ()) -> Context:
        return Context(self.deal, party, self.as_of.valid, self.standings, findings, self.book.facts, self.memory)

    def apply(self, rule: Rule, findings: tuple[Finding, ...]) -> Iterable[Finding]:
        """What the rule says, party by party."""
        period = rule.at(self.as_of)
        if period is None:
            return
        for party in self.deal.parties:
            context = self.context(party, findings)
            if takes_part_truth(context):
                truth = self.decide(rule, context)
                if truth.value is not False:
                    yield self.finding(rule, period, party, truth)

    def decide(self, rule: Rule, context: Context) -> Truth:
        """Whether the rule reaches the party."""
        bound = BOUND[rule.binds](context)
        if bound.value is False and not bound.presumed:
            return bound
        truth = all_of([bound, *(one.decide(context) for one in rule.when)])
        self.presumed += truth.presumed
        return truth

    def finding(self, rule: Rule, period: InForce, party: Party, truth: Truth) -> Finding:
        """The finding; REFER where a fact is missing, or the rule is unsettled on the day."""
        unsettled = truth.value is True and period.status == "recheck"
        verdict: Verdict = "REFER" if truth.value is None or unsettled else rule.verdict
        because = rule.because
        if unsettled:
            because = f"{because} Unsettled: {period.because}"
        elif truth.value is None:
            because = f"{because} It is open whether this reaches the party: {'; '.join(one.why for one in truth.missing)}."
        cited = tuple(Cited(one.title, one.published, one.url, one.quote) for one in period.citations)
        layer = "ownership" if rule.layer == "list" and by_ownership(truth) else rule.layer
        return Finding(
            rule.regime, layer, rule.id, rule.title, verdict, verdict, because, party.name, self.deal.act, truth.facts, truth.parties,
            cited, None, truth.missing, rule.basis,
        )  # fmt: skip

    def lifted(self, one: Finding, exceptions: Sequence[Rule]) -> Iterable[Finding]:
        """The finding, lifted by the exceptions that hold, with the exceptions' own findings."""
        party = self.deal.party(one.binds)
        assert party is not None
        best: tuple[Verdict, str] | None = None
        for rule in exceptions:
            period = rule.at(self.as_of)
            if period is None or not rule.lifts_rule(one.rule):
                continue
            truth = self.decide(rule, self.context(party))
            if truth.value is False:
                continue
            exception = self.finding(rule, period, party, truth)
            yield exception
            if truth.value is True and (best is None or gravest((exception.verdict, best[0])) == best[0]):
                best = (exception.verdict, rule.id)
        yield one if best is None else replace(one, effective=best[0], lifted_by=best[1])

    def deadlines(self, findings: Sequence[Finding]) -> Iterable[Deadline]:
        """The duties of the rules that fired, each once."""
        seen: set[tuple[str, str]] = set()
        for one in findings:
            rule = self.by_id[one.rule]
            for duty in rule.duties if one.verdict != "REFER" else ():
                if (duty.duty, one.binds) in seen:
                    continue
                seen.add((duty.duty, one.binds))
                begins: date | None = getattr(self.deal.facts, duty.starts.partition(".")[2] or duty.starts, None)
                due = None if begins is None or duty.days is None else begins + timedelta(days=duty.days)
                yield Deadline(duty.duty, duty.starts, due, duty.within, duty.to, one.binds, one.rule, one.citations)


def _conflicts(one: Finding, demands: Sequence[Finding]) -> Iterable[Conflict]:
    """The conflict between a rule that forbids compliance and each demand that it answers, one per pair of regimes and party."""
    for demand in demands:
        if demand.rule in one.parties and demand.binds == one.binds and demand.regime != one.regime:
            because = f"{demand.regime}: {demand.because} {one.regime}: {one.because}"
            yield Conflict((demand.regime, one.regime), one.binds, because, (demand.rule, one.rule), (*demand.citations, *one.citations))
            return


def _order(one: Finding) -> tuple[str, int, str, str]:
    return one.regime, LAYERS.index(one.layer), one.rule, one.binds


def by_ownership(truth: Truth) -> bool:
    """Whether what was found, or is missing, is about who stands behind a party and not about the lists themselves."""
    facts = truth.facts
    if truth.value is None:
        return bool(truth.missing) and all(one.fact.endswith(".ownership") for one in truth.missing)
    return any(fact.startswith(OWNED) for fact in facts) and not any(".listed[" in fact or ENTRY.match(fact) for fact in facts)


def countries_of(deal: Deal) -> tuple[str, ...]:
    """Every country that the deal touches, each once."""
    found: list[str | None] = [deal.route.start, deal.route.end, *deal.route.via, *(deal.payment.through or ())]
    for party in deal.parties:
        found += [*party.countries]
    found += [good.origin for good in deal.goods]
    return tuple(dict.fromkeys(code for code in found if code is not None))


#: Regimes that bind their own persons and nobody else -> the word for these persons.
OWN_PERSONS = {
    "EU": "eu_person", "UK": "uk_person", "CH": "ch_person", "CA": "ca_person", "AU": "au_person", "CN": "cn_person", "RU": "ru_person",
    "MX": "mx_person",
}  # fmt: skip


def out_of_reach(deal: Deal, regime: str, day: date, standings: Standings) -> bool:
    """Whether certainly no party is a person of the regime; only for regimes that bind their own persons and nobody else."""
    word = OWN_PERSONS.get(regime)
    return word is not None and all(BOUND[word](Context(deal, party, day, standings)).value is False for party in deal.parties)


def missing_by_fact(findings: Iterable[Finding]) -> tuple[tuple[Missing, tuple[str, ...]], ...]:
    """Each missing fact once, with the regimes whose answer it would change."""
    regimes: dict[str, set[str]] = {}
    first: dict[str, Missing] = {}
    for one in findings:
        for missing in one.missing:
            first.setdefault(missing.fact, missing)
            regimes.setdefault(missing.fact, set()).add(one.regime)
    return tuple((first[fact], tuple(sorted(regimes[fact]))) for fact in sorted(first))
