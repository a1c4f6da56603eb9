"""The verdicts, layers and steps of an assessment, and what an assessment of one day gives back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

Verdict = Literal[
    "BLOCKED", "PROHIBITED", "LICENCE", "RESTRICTED", "EXPOSED", "REFER", "NOTIFY", "EXEMPT", "NOT_COVERED", "CLEAR", "NOT_CONSULTED"
]  # fmt: skip
#: Gravest first. ``NOT_CONSULTED`` is a layer's only: it never is a regime's verdict.
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
Layer = Literal["list", "ownership", "nexus", "territory", "goods", "conflict", "exemption", "red_flags"]
LAYERS: tuple[Layer, ...] = get_args(Layer)
Step = Literal[
    "hold", "collect_fact", "apply_for_licence", "use_exemption", "freeze", "report", "notify", "take_counsel", "proceed_with_records"
]  # fmt: skip


def gravest(verdicts: Iterable[Verdict], default: Verdict = "CLEAR") -> Verdict:
    """The gravest of ``verdicts``, ``default`` where there is none.

    >>> gravest(["CLEAR", "EXPOSED", "REFER"])
    'EXPOSED'
    """
    return min(verdicts, key=VERDICTS.index, default=default)


@dataclass(frozen=True, slots=True)
class Cited:
    """A text that a finding rests on."""

    title: str
    published: date
    url: str | None = None
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Missing:
    """A fact to find out. ``fact``: where it stands in the deal file. ``why``: what it matters for."""

    fact: str
    why: str


@dataclass(frozen=True, slots=True)
class Presumption:
    """A fact that nobody states and that is taken as absent, and why it may be."""

    fact: str
    because: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule says of one party that it binds.

    ``verdict`` is the rule's own; ``effective`` what is left of it after exceptions (``lifted_by``). ``facts``: what it was read from.
    ``missing``: facts without which it can't be decided (verdict REFER). ``basis``: the law a duty rests on, where a rule names it.
    """

    regime: str
    layer: Layer
    rule: str
    title: str
    verdict: Verdict
    effective: Verdict
    because: str
    binds: str
    leg: str | None
    facts: tuple[str, ...]
    parties: tuple[str, ...]
    citations: tuple[Cited, ...]
    lifted_by: str | None = None
    missing: tuple[Missing, ...] = ()
    basis: str | None = None


@dataclass(frozen=True, slots=True)
class Deadline:
    """A duty with its day. ``due`` is ``None`` where the day from which it runs (``starts``) is not stated, or is not counted in days."""

    duty: str
    starts: str
    due: date | None
    within: str
    to: str
    binds: str
    rule: str
    citations: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two states demand opposite conduct of one party. ``rules``: the finding of each side."""

    between: tuple[str, str]
    binds: str
    because: str
    rules: tuple[str, str]
    citations: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class RegimeAnswer:
    """One regime on one day. ``uncovered``: what no rule is loaded for, in words."""

    verdict: Verdict
    by_party: tuple[tuple[str, Verdict], ...]
    flags: tuple[str, ...]
    layers: tuple[tuple[Layer, Verdict], ...]
    uncovered: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """A rule that begins or ends to reach the deal on a coming day that the law fixes."""

    date: date
    regime: str
    rule: str
    because: str


@dataclass(frozen=True, slots=True)
class NextStep:
    """A lawful next step, from the closed list."""

    step: Step
    text: str


@dataclass(frozen=True, slots=True)
class DayAnswer:
    """The assessment of one day."""

    valid: date
    known: date
    overall: Verdict
    flags: tuple[str, ...]
    regimes: tuple[tuple[str, RegimeAnswer], ...]
    findings: tuple[Finding, ...]
    conflicts: tuple[Conflict, ...]
    deadlines: tuple[Deadline, ...]
    missing: tuple[tuple[Missing, tuple[str, ...]], ...]
    presumptions: tuple[Presumption, ...]
    changes: tuple[Change, ...]
    steps: tuple[NextStep, ...]
