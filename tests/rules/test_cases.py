"""Every case of every rule: what the rule says to the parties of the case's deal on the case's day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from casemate.app.dealfile import of_node
from casemate.app.standings import stated
from casemate.model.time import AsOf
from casemate.rules.book import book
from casemate.rules.evaluate import evaluate
from casemate.rules.rule import Case, Rule

LATE = date(2026, 11, 24)


def every_case() -> Iterator[tuple[Rule, Case]]:
    """Every case with its rule."""
    for rule in book().rules:
        for case in rule.cases:
            yield rule, case


def name(rule: Rule, case: Case) -> str:
    """The case for a reader of the report."""
    return f"{rule.id}@{case.on}={case.expect}"


@pytest.mark.parametrize(("rule", "case"), [pytest.param(*both, id=name(*both)) for both in every_case()])
def test_a_rule_says_what_its_case_expects(rule: Rule, case: Case) -> None:
    deal = of_node(case.deal)
    as_of = AsOf(case.on, case.known or LATE)
    found = evaluate(book(), deal, as_of, stated(deal, case.on))
    said = {one.verdict for one in found.findings if one.rule == rule.id and case.party in (None, one.binds)}
    assert said == (set() if case.expect == "none" else {case.expect}), f"{case.file}:{case.line}"


@pytest.mark.parametrize("rule", book().rules, ids=lambda rule: str(rule.id))
def test_a_rule_has_a_case_on_the_day_and_one_before_every_change(rule: Rule) -> None:
    from datetime import timedelta

    days = {case.on for case in rule.cases}
    for period in rule.published(LATE):
        assert {period.start, period.start - timedelta(days=1)} <= days
        assert period.end is None or {period.end, period.end + timedelta(days=1)} <= days
