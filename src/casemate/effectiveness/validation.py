"""A whole run: what is asked, the answers, self-screening, and two runs or thresholds side by side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from casemate.effectiveness.measure import Alarm, Bearers, Outcome, outcome
from casemate.effectiveness.question import Question, Recognise, Screen
from casemate.effectiveness.sample import Case, cases
from casemate.effectiveness.strangers import KINDS, Stranger, strangers
from casemate.effectiveness.treatments import Treatment
from casemate.model.listing import Listing, Quality


@dataclass(frozen=True, slots=True)
class Plan:
    """What to test. ``sample``: cases per treatment. ``unrelated``: strangers of each kind. ``state_kind``: say with each question whether
    it is a person, a company or a vessel; else the name is all that is asked. ``own_names``: screen every name of every entry."""

    treatments: tuple[Treatment, ...]
    sample: int
    unrelated: int
    seed: int
    state_kind: bool = False
    own_names: bool = True


@dataclass(frozen=True, slots=True)
class Questions:
    """All that a run asks, made from the listings and the plan alone."""

    cases: tuple[Case, ...]
    strangers: tuple[Stranger, ...]
    own: tuple[OwnName, ...]
    bearers: Bearers


@dataclass(frozen=True, slots=True)
class OwnName:
    """One name of one entry, to be screened as it stands."""

    entry: str
    name: str
    quality: Quality

    @property
    def list(self) -> str:
        """The id of the list that the entry is on."""
        return self.entry.partition(":")[0]


@dataclass(frozen=True, slots=True)
class Own:
    """How an own name ended. ``score``: of its entry; ``None``: not found."""

    own: OwnName
    score: float | None

    def missed(self, threshold: float) -> bool:
        """Whether the entry is not found by this name of its own."""
        return self.score is None or self.score < threshold


@dataclass(frozen=True, slots=True)
class Validation:
    """The answers to one set of questions by one matcher."""

    outcomes: tuple[Outcome, ...]
    alarms: tuple[Alarm, ...]
    own: tuple[Own, ...]


def questions(listings: Sequence[Listing], plan: Plan) -> Questions:
    """What ``plan`` asks about ``listings``; the same for the same seed and listings, whatever their order."""
    bearers = Bearers(listings)
    own = sorted(
        {OwnName(one.id, name.text, name.quality) for one in listings for name in one.names}, key=lambda own: (own.entry, own.name)
    )
    return Questions(
        cases=tuple(cases(listings, plan.treatments, count=plan.sample, seed=plan.seed)),
        strangers=tuple(strangers(plan.unrelated, plan.seed, bearers)),
        own=tuple(_strongest(own)) if plan.own_names else (),
        bearers=bearers,
    )


def _strongest(own: Iterable[OwnName]) -> Iterable[OwnName]:
    """One of each entry and name: strong where any statement of it is."""
    found: dict[tuple[str, str], OwnName] = {}
    for one in own:
        if (one.entry, one.name) not in found or one.quality == "strong":
            found[one.entry, one.name] = one
    return found.values()


def answer(asked: Questions, plan: Plan, screen: Screen, recognise: Recognise) -> Validation:
    """The answers that ``screen`` and ``recognise`` give, held against what was meant."""
    to_cases = screen([_stated(case.question, case.schema, plan) for case in asked.cases])
    to_strangers = screen([_stated(Question((one.name,)), KINDS[one.kind], plan) for one in asked.strangers])
    to_own = recognise([(one.name, one.entry) for one in asked.own])
    return Validation(
        outcomes=tuple(outcome(case, found, asked.bearers) for case, found in zip(asked.cases, to_cases, strict=True)),
        alarms=tuple(Alarm(one, found) for one, found in zip(asked.strangers, to_strangers, strict=True)),
        own=tuple(Own(one, score) for one, score in zip(asked.own, to_own, strict=True)),
    )


def _stated(question: Question, schema: str, plan: Plan) -> Question:
    return replace(question, schema=schema) if plan.state_kind else question


@dataclass(frozen=True, slots=True)
class Side:
    """One of two that are compared: answers at a threshold."""

    validation: Validation
    threshold: float


@dataclass(frozen=True, slots=True)
class Pairing:
    """Of so many questions: yes on both sides, only on the first, only on the second, on neither."""

    both: int
    only_first: int
    only_second: int
    neither: int

    @property
    def of(self) -> int:
        """All of them."""
        return self.both + self.only_first + self.only_second + self.neither


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two sides over the same questions. ``found``: by treatment, right entries found. ``alerted``: by kind of stranger, names alerted."""

    found: dict[str, Pairing]
    alerted: dict[str, Pairing]


def compare(first: Side, second: Side) -> Comparison:
    """What changes from ``first`` to ``second``, which must have answered the same questions."""
    return Comparison(
        found=_paired(
            (one.case.treatment, one.found(first.threshold), two.found(second.threshold))
            for one, two in zip(first.validation.outcomes, second.validation.outcomes, strict=True)
        ),
        alerted=_paired(
            (one.stranger.kind, one.alerts(first.threshold) > 0, two.alerts(second.threshold) > 0)
            for one, two in zip(first.validation.alarms, second.validation.alarms, strict=True)
        ),
    )


def _paired(rows: Iterable[tuple[str, bool, bool]]) -> dict[str, Pairing]:
    counts: dict[str, list[int]] = {}
    for key, first, second in rows:
        counts.setdefault(key, [0, 0, 0, 0])[2 * (not first) + (not second)] += 1
    return {key: Pairing(*count) for key, count in counts.items()}
