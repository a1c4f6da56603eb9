"""The succession tables: complete, cited, read as of a day, and a line that runs through."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from casemate.app import succession
from casemate.model.time import AsOf
from tests.realdata import real

TODAY = AsOf(date(2026, 11, 24), date(2026, 11, 24))


def test_every_move_is_dated_and_cited() -> None:
    assert {move.on for move in succession.moves().values()} == {date(2016, 1, 16), date(2018, 11, 5), date(2026, 1, 28)}
    assert all(move.citation and move.published <= move.on for move in succession.moves().values())


def test_the_eo_13599_list_is_whole() -> None:
    counts = Counter(move for move, *_ in succession.rows())
    assert (counts["eo13599"], counts["eo13599_back"]) == (264, 264)


def test_no_earlier_entry_of_ofac_leads_to_two() -> None:
    pairs = [(move, earlier) for move, earlier, *_ in succession.rows() if move != "uk_one_list"]
    assert len(pairs) == len(set(pairs))


def test_bank_melli_was_renumbered() -> None:
    assert [step.earlier for step in succession.before("us_ofac_sdn:25578", TODAY)] == ["us_ofac_cons:10576"]


@pytest.mark.parametrize(
    ("valid", "known", "count"),
    [
        (date(2018, 11, 5), date(2018, 11, 5), 1), (date(2018, 11, 4), date(2026, 1, 1), 0), (date(2019, 1, 1), date(2018, 11, 4), 0),
    ],
)  # fmt: skip
def test_a_step_counts_once_it_was_taken_and_published(valid: date, known: date, count: int) -> None:
    assert len(succession.before("us_ofac_sdn:25578", AsOf(valid, known))) == count


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        ("us_ofac_sdn:25578", ["us_ofac_sdn:10576", "us_ofac_cons:10576"]),
        ("us_ofac_sdn:10576", ["us_ofac_sdn:10576", "us_ofac_cons:10576"]),
        ("us_ofac_sdn:4632", ["us_ofac_sdn:4632", "us_ofac_cons:4632"]),
        ("starter_us:25578", ["starter_us:10576", "starter_us_cons:10576"]),
        ("us_ofac_sdn:1", []), ("eu_fsf:25578", []),
    ],
)  # fmt: skip
def test_a_line_runs_through_every_step(entry: str, line: list[str]) -> None:
    assert [step.earlier for step in succession.line_of(entry)] == line


@pytest.mark.real
def test_the_table_is_what_the_tool_derives() -> None:
    real("ofac/2018-12-19_sdn_csv_set/sdn.csv")
    real("uk/2026-05-13_uk_sanctions_list_tables/subjects.csv")
    from tools.succession import derive

    found = {(move, *pair) for move, derived in derive().items() for pair in derived.pairs}
    assert found == set(succession.rows())
    assert not [line for derived in derive().values() for line in derived.open]
