"""Whole rules as packs state them: who is bound, on which conditions, from when to when, by which text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from casemate.model.time import AsOf
from casemate.model.verdicts import Layer, Verdict
from casemate.rules.factrows import FactRow
from casemate.rules.parameters import Citation, Status
from casemate.rules.truth import Context, Truth
from casemate.text.yamltext import Node


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition: its word, its argument as written, and what decides it."""

    word: str
    argument: str
    decide: Callable[[Context], Truth]


@dataclass(frozen=True, slots=True)
class InForce:
    """A period of a rule: from ``start`` to ``end``, both included, as published on ``published``.

    A later publication for the same ``start`` replaces the earlier one (an end that was brought forward). ``recheck``: whether the rule
    holds in it is unsettled, and ``because`` says why.
    """

    start: date
    end: date | None
    published: date
    status: Status
    because: str | None
    citations: tuple[Citation, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Duty:
    """What has to be done by when. ``starts``: the fact from which it runs. ``days``: calendar days, ``None`` where it counts otherwise."""

    duty: str
    starts: str
    within: str
    to: str
    days: int | None


@dataclass(frozen=True, slots=True)
class Case:
    """A rule's own case: the deal, the day, and what the rule says to the party (``none``: nothing). ``lifted``: by which rule."""

    on: date
    known: date | None
    deal: Node
    expect: str
    party: str | None
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. ``lifts``: ids (or beginnings of ids with ``*``) of the rules that it is an exception to;
    ``alone``: it is said also where it lifts nothing. ``rows``: the law facts used."""

    id: str
    title: str
    regime: str
    layer: Layer
    verdict: Verdict
    binds: str
    when: tuple[Condition, ...]
    because: str
    periods: tuple[InForce, ...]
    lifts: tuple[str, ...]
    alone: bool
    duties: tuple[Duty, ...]
    basis: str | None
    rows: tuple[str, ...]
    cases: tuple[Case, ...]
    reviewer: str | None
    pack: str
    file: str
    line: int

    def at(self, as_of: AsOf) -> InForce | None:
        """The period that the day lies in, by what was published by ``known``; ``None`` where the rule is not in force."""
        return next(
            (one for one in self.published(as_of.known) if one.start <= as_of.valid and (one.end is None or as_of.valid <= one.end)), None
        )

    def published(self, known: date) -> tuple[InForce, ...]:
        """The periods as they were published by ``known``."""
        newest: dict[date, InForce] = {}
        for one in sorted(self.periods, key=lambda period: period.published):
            if one.published <= known:
                newest[one.start] = one
        return tuple(newest[start] for start in sorted(newest))

    def lifts_rule(self, other: str) -> bool:
        """Whether it is an exception to the rule ``other``."""
        return any(other == one or (one.endswith("*") and other.startswith(one[:-1])) for one in self.lifts)


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a pack's rules answer for: a layer of deals that touch ``countries`` (``None``: any but ``besides``), from ``start`` to ``end``.

    ``what``: in words, what that means and what it leaves out. ``rests_on``: the rules without which it does not hold.
    """

    regime: str
    layer: Layer
    countries: tuple[str, ...] | None
    besides: tuple[str, ...]
    start: date
    end: date | None
    what: str
    rests_on: tuple[str, ...]
    pack: str
    file: str
    line: int

    def answers(self, country: str | None, day: date) -> bool:
        """Whether it covers a deal's touch of ``country`` (``None``: the matter has no country) on ``day``."""
        if not (self.start <= day and (self.end is None or day <= self.end)):
            return False
        if country is None:
            return self.countries is None
        whole = country.partition("-")[0]
        if self.countries is not None:
            return country in self.countries
        return country not in self.besides and (whole not in self.besides or "-" not in country)


@dataclass(frozen=True, slots=True)
class Book:
    """All rules by id, what they cover, and the table of facts by name."""

    rules: tuple[Rule, ...]
    coverage: tuple[Coverage, ...]
    facts: Mapping[str, FactRow]

    def regimes(self) -> tuple[str, ...]:
        """Every regime that some rule or coverage names, by name."""
        return tuple(sorted({one.regime for one in self.rules} | {one.regime for one in self.coverage}))
