"""An effectiveness test as the ``validation`` document: counts and shares, never a name of a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from casemate.app.validate import Examination
from casemate.effectiveness.measure import Alerts, Outcome, Recall, Share, alerts_by, curve, recall, recall_by
from casemate.effectiveness.validation import Own, Pairing
from casemate.surfaces import wire


def validation(value: Examination) -> dict[str, Any]:
    """The contract's ``validation`` document. It is the same for the same lists, matcher, options and seed, on every machine."""
    plan, side = value.options.plan, value.first
    outcomes, alarms, at = side.validation.outcomes, side.validation.alarms, side.threshold
    basic = {treatment.id for treatment in plan.treatments if treatment.basic}
    chosen = [one for one in outcomes if one.case.treatment in basic] if basic else list(outcomes)
    by_treatment = recall_by(outcomes, at, lambda case: case.treatment)
    nothing = recall((), at)
    return wire.sealed(
        "validation",
        {
            "input": {
                "lists": None if value.options.lists is None else list(value.options.lists),
                "sample": plan.sample,
                "unrelated": plan.unrelated,
                "seed": plan.seed,
                "treatments": [treatment.id for treatment in plan.treatments],
                "threshold": wire.number(at),
                "compare_threshold": None if value.options.second_threshold is None else wire.number(value.options.second_threshold),
                "compare_matcher": value.options.second_matcher,
                "kind_stated": plan.state_kind,
                "self_screening": plan.own_names,
            },
            "as_of": wire.as_of(value.options.as_of),
            "lists": [{**wire.list_state(state), "title": state.title, "entries_tested": value.entries[state.id]} for state in value.lists],
            "matcher": {"id": value.matcher, "threshold": wire.number(at)},
            "coverage": {
                "consulted": [state.id for state in value.lists],
                "not_consulted": [{"list": list_id, "why": why} for list_id, why in value.not_consulted],
            },
            "recall": {
                "over": "basic" if basic else "all",
                "basic": _recall(recall(chosen, at)) if basic else None,
                "all": _recall(recall(outcomes, at)),
                "by_list": _recalls(recall_by(chosen, at, lambda case: case.list)),
                "by_schema": _recalls(recall_by(chosen, at, lambda case: case.schema)),
                "by_script": _recalls(recall_by(chosen, at, lambda case: case.script)),
                "by_list_and_treatment": {
                    state.id: _recalls(recall_by([one for one in outcomes if one.case.list == state.id], at, lambda case: case.treatment))
                    for state in value.lists
                },
            },
            "treatments": [
                {
                    "id": treatment.id,
                    "title": treatment.title,
                    "description": treatment.description,
                    "applies_to": treatment.applies_to,
                    "basic": treatment.basic,
                    "recall": _recall(by_treatment.get(treatment.id, nothing)),
                }
                for treatment in plan.treatments
            ],
            "unrelated": {
                "by_kind": {key: _alerts(one) for key, one in alerts_by(alarms, at, lambda stranger: stranger.kind).items()},
                "by_culture": [
                    {"kind": kind, "culture": culture, **_alerts(one)}
                    for kind in dict.fromkeys(alarm.stranger.kind for alarm in alarms)
                    for culture, one in alerts_by(
                        [alarm for alarm in alarms if alarm.stranger.kind == kind], at, lambda stranger: stranger.culture
                    ).items()
                ],
            },
            "curve": _curve(chosen, value),
            "self_screening": _own(side.validation.own, at) if plan.own_names else None,
            "comparison": _comparison(value),
        },
    )


def share(value: Share) -> dict[str, Any]:
    """A share with its 95 % interval; ``share`` is null of nothing."""
    low, high = value.interval
    return {
        "count": value.count,
        "of": value.of,
        "share": None if value.value is None else wire.number(value.value),
        "low": wire.number(low),
        "high": wire.number(high),
    }


def _recall(value: Recall) -> dict[str, Any]:
    return {"found": share(value.found), "first": share(value.first), "first_five": share(value.first_five)}


def _recalls(values: Mapping[str, Recall]) -> dict[str, Any]:
    return {key: _recall(values[key]) for key in sorted(values)}


def _alerts(value: Alerts) -> dict[str, Any]:
    return {"names": share(value.names), "alerts": value.alerts, "per_1000": _per_thousand(value)}


def _per_thousand(value: Alerts) -> str | None:
    return None if not value.names.of else f"{1000 * value.names.count / value.names.of:.1f}"


def _curve(chosen: Sequence[Outcome], value: Examination) -> list[dict[str, Any]]:
    return [
        {
            "threshold": f"{point.threshold:.2f}",
            "found": share(point.recall.found),
            "first": share(point.recall.first),
            "alerts_per_1000": {kind: _per_thousand(one) for kind, one in point.alerts.items()},
        }
        for point in curve(chosen, value.first.validation.alarms)
    ]


def _own(own: Sequence[Own], at: float) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for quality in ("strong", "weak"):
        names = [one for one in own if one.own.quality == quality]
        missed = [one for one in names if one.missed(at)]
        found[quality] = {
            "names": len(names),
            "missed": len(missed),
            "missed_by_list": {key: sum(one.own.list == key for one in missed) for key in sorted({one.own.list for one in names})},
        }
    return found


def _comparison(value: Examination) -> dict[str, Any] | None:
    if value.second is None or value.comparison is None:
        return None
    return {
        "first": {"matcher": value.matcher, "threshold": wire.number(value.first.threshold)},
        "second": {"matcher": value.second_matcher, "threshold": wire.number(value.second.threshold)},
        "found": {key: _pairing(one) for key, one in value.comparison.found.items()},
        "alerted": {key: _pairing(one) for key, one in value.comparison.alerted.items()},
    }


def _pairing(value: Pairing) -> dict[str, int]:
    return {"both": value.both, "lost": value.only_first, "gained": value.only_second, "neither": value.neither}
