"""The deals of the law facts' test vectors: what each regime says on each day, on the stated facts alone."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from casemate.app.assess import Asking, Assessment, assess
from casemate.app.dealfile import read
from casemate.match.matcher import get

FOLDER = Path(__file__).parent / "vectors"
KNOWN = date(2026, 11, 24)

#: Deal, day, regime, what is expected; several words: each of them is right (the vectors say so).
VERDICTS = [
    ("ds01", "2017-06-01", "US", "EXEMPT"),
    ("ds01", "2017-06-01", "EU", "CLEAR"),
    ("ds03", "2019-03-01", "US", "PROHIBITED"),
    ("ds03", "2019-03-01", "EU", "NOTIFY"),
    ("ds04", "2018-07-15", "US", "EXEMPT"),
    ("ds04", "2018-07-15", "EU", "CLEAR"),
    ("ds04", "2018-08-06", "US", "EXEMPT"),
    ("ds04", "2018-08-07", "US", "EXPOSED"),
    ("ds04", "2018-10-01", "US", "EXPOSED"),
    ("ds06", "2018-10-01", "US", "EXEMPT"),
    ("ds06", "2018-10-01", "EU", "CLEAR"),
    ("ds06_no_sre", "2018-11-04", "US", "EXEMPT"),
    ("ds06_no_sre", "2018-11-05", "US", "EXPOSED"),
    ("ds08", "2018-07-20", "US", "EXEMPT NOT_COVERED"),
    ("ds08", "2018-09-01", "US", "PROHIBITED"),
    ("ds10", "2018-12-10", "US", "EXEMPT"),
    ("ds10", "2018-12-10", "EU", "CLEAR"),
    ("ds12", "2018-11-20", "US", "EXPOSED"),
    ("ds12", "2018-11-20", "EU", "PROHIBITED"),
    ("ds13", "2018-11-12", "US", "EXEMPT"),
    ("ds13", "2019-05-10", "US", "EXPOSED"),
    ("ds14", "2019-06-01", "US", "EXPOSED"),
    ("ds14", "2019-06-01", "CN", "CLEAR"),
    ("ds17", "2020-03-05", "US", "EXEMPT"),
    ("ds17", "2019-12-01", "US", "REFER"),
    ("ds17_us", "2020-03-05", "US", "EXEMPT"),
    ("ds17_us", "2019-12-01", "US", "REFER"),
    ("ds19", "2020-06-01", "US", "PROHIBITED"),
    ("ds21_12", "2023-03-01", "US", "LICENCE"),
    ("ds21_8", "2023-03-01", "US", "REFER"),
    ("ds21_unknown", "2023-03-01", "US", "REFER"),
    ("ds22", "2024-02-01", "US", "BLOCKED"),
    ("ds25_melli", "2025-10-15", "EU", "BLOCKED"),
    ("ds25_80", "2025-10-15", "EU", "NOTIFY"),
    ("ds25_120", "2025-10-15", "EU", "LICENCE"),
    ("ds25_80", "2025-10-15", "US", "EXEMPT"),
    ("ds26", "2025-11-10", "EU", "PROHIBITED"),
    # The notice that the Blocking Statute asks for stands beside the exemption.
    ("ds26_noticed", "2025-11-10", "EU", "EXEMPT NOTIFY"),
    ("ds26_noticed", "2026-01-02", "EU", "PROHIBITED"),
    ("ds26", "2025-11-10", "US", "EXPOSED"),
    ("ds28", "2025-11-01", "CH", "CLEAR"),
    ("ds28", "2025-12-15", "CH", "REFER"),
    ("ds28", "2025-11-01", "US", "EXPOSED"),
    ("ds28", "2025-12-15", "US", "EXPOSED"),
    ("ds30", "2026-04-10", "US", "EXEMPT"),
    ("ds30", "2026-04-25", "US", "EXPOSED"),
    ("ds30", "2026-04-10", "EU", "PROHIBITED"),
    ("ds30", "2026-04-25", "EU", "PROHIBITED"),
    ("ds33", "2026-08-20", "CN", "REFER"),
    ("ds35_eu", "2023-05-01", "EU", "PROHIBITED"),
    ("ds35_us", "2023-05-01", "US", "PROHIBITED"),
    ("ds35_uk", "2023-05-01", "UK", "PROHIBITED"),
    ("ds36", "2025-06-15", "US", "EXEMPT"),
    ("ds36", "2025-07-15", "US", "CLEAR NOT_COVERED"),
    ("ds39", "2025-08-01", "US", "REFER"),
    ("ds40", "2026-02-10", "UK", "BLOCKED"),
    ("ds40", "2026-01-20", "UK", "CLEAR"),
]


@cache
def assessed(name: str, day: str) -> Assessment:
    """The assessment of a vector's deal."""
    file = FOLDER / f"{name}.yaml"
    return assess(read(file.read_bytes(), file.name), (date.fromisoformat(day),), KNOWN, Asking(None, get("names-1"), 0.7))


@pytest.mark.parametrize(("name", "day", "regime", "expected"), VERDICTS)
def test_a_regime_says_what_the_vector_expects(name: str, day: str, regime: str, expected: str) -> None:
    answer = assessed(name, day).days[0].answer
    assert dict(answer.regimes)[regime].verdict in expected.split()


@pytest.mark.parametrize(("name", "day"), [("ds03", "2019-03-01"), ("ds12", "2018-11-20"), ("ds04", "2018-10-01")])
def test_opposite_demands_are_a_conflict_with_two_citations(name: str, day: str) -> None:
    answer = assessed(name, day).days[0].answer
    assert any(set(one.between) == {"US", "EU"} and len(one.citations) >= 2 for one in answer.conflicts)
    assert "conflict" in answer.flags


@pytest.mark.parametrize(("name", "day"), sorted({(name, day) for name, day, _, _ in VERDICTS}))
def test_every_finding_cites_a_text_and_every_step_is_of_the_closed_list(name: str, day: str) -> None:
    answer = assessed(name, day).days[0].answer
    assert all(one.citations for one in answer.findings)
    allowed = {
        "hold", "collect_fact", "apply_for_licence", "use_exemption", "freeze", "report", "notify", "take_counsel", "proceed_with_records"
    }  # fmt: skip
    assert {one.step for one in answer.steps} <= allowed
