"""Every worked case of every counting rule, and that there is one on both sides of every day on which a rule changes."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from casemate.app.ownership import counting, rules_of, sale_days
from casemate.ownership.chains import Case, case
from casemate.ownership.conclude import conclude
from casemate.rules.load import packs
from casemate.rules.parameters import Parameter

CASES = [(parameter, case(node, parameter.regime)) for parameter in counting(packs()) for node in parameter.cases]


@pytest.mark.parametrize(("parameter", "given"), [pytest.param(*both, id=f"{both[0].id}:{both[1].id}") for both in CASES])
def test_a_worked_case_comes_out_as_its_rule_says(parameter: Parameter, given: Case) -> None:
    regimes = tuple(dict.fromkeys(regime for verdicts in given.expect.values() for regime in verdicts))
    found = conclude(given.graph, given.as_of, rules_of(packs(), given.as_of, regimes), sale_days=sale_days(packs(), given.as_of))
    assert {name: {regime: found[name][regime].verdict for regime in of} for name, of in given.expect.items()} == given.expect


@pytest.mark.parametrize("parameter", counting(packs()), ids=lambda one: one.id)
def test_a_counting_rule_has_a_case_on_each_side_of_every_change(parameter: Parameter) -> None:
    days = {given.as_of.valid for one, given in CASES if one is parameter}
    assert [day for day in parameter.changes() if not {day, _before(day)} <= days] == []


def _before(day: date) -> date:
    return day - timedelta(days=1)


def test_no_case_of_a_rule_has_the_id_of_another() -> None:
    ids = [(parameter.id, given.id) for parameter, given in CASES]
    assert len(ids) == len(set(ids))
