"""The file of names that slipped through."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from casemate.app.validate import Examination, Options
from casemate.effectiveness.measure import Alarm, Bearers, Outcome
from casemate.effectiveness.question import Found, Question
from casemate.effectiveness.sample import Case
from casemate.effectiveness.strangers import Stranger
from casemate.effectiveness.validation import Own, OwnName, Plan, Questions, Side, Validation
from casemate.errors import InputRefusedError
from casemate.model.time import AsOf
from casemate.surfaces.misses import write_misses

CASE = Case("typo", "one:1", "Person", "Latn", '=HYPERLINK("http://x")', Question(("=HYPERLNK",)))
DAY = date(2026, 1, 1)


def examined(validation: Validation) -> Examination:
    return Examination(
        options=Options(Plan((), 1, 1, 1), AsOf(DAY, DAY)),
        lists=(),
        not_consulted=(),
        entries={},
        asked=Questions((), (), (), Bearers(())),
        matcher="names-1",
        first=Side(validation, 0.7),
    )


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_a_name_that_begins_as_a_formula_is_made_text(tmp_path: Path) -> None:
    path = tmp_path / "m.csv"
    write_misses(examined(Validation((Outcome(CASE, None, None, None),), (), ())), path)
    assert (rows(path)[0]["listed_name"], rows(path)[0]["asked"]) == ("'" + CASE.name, "'=HYPERLNK")


@pytest.mark.parametrize(
    ("outcome", "what"),
    [
        (Outcome(CASE, None, None, None), "not found"),
        (Outcome(CASE, 0.6, 1, None), "below the threshold"),
        (Outcome(CASE, 0.8, 2, Found("one:2", 0.9)), "not first"),
    ],
)
def test_each_row_says_in_which_way_it_was_missed(tmp_path: Path, outcome: Outcome, what: str) -> None:
    path = tmp_path / "m.csv"
    assert write_misses(examined(Validation((outcome,), (), ())), path) == 1
    assert rows(path)[0]["what"] == what


def test_a_right_entry_in_the_first_place_is_no_miss(tmp_path: Path) -> None:
    path = tmp_path / "m.csv"
    assert write_misses(examined(Validation((Outcome(CASE, 0.9, 1, None),), (), (Own(OwnName("one:1", "A", "strong"), 1.0),))), path) == 0
    assert rows(path) == []


def test_own_names_and_alerts_at_the_threshold_are_rows(tmp_path: Path) -> None:
    path = tmp_path / "m.csv"
    alarm = Alarm(Stranger("person", "English", "Alice Kirby"), (Found("one:2", 0.71), Found("one:3", 0.69)))
    write_misses(examined(Validation((), (alarm,), (Own(OwnName("one:1", "A", "weak"), None),))), path)
    assert [(row["what"], row["entry"]) for row in rows(path)] == [
        ("own weak alias not found", "one:1"),
        ("alert on an unrelated person", "one:2"),
    ]


def test_a_file_that_can_not_be_written_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputRefusedError, match="misses"):
        write_misses(examined(Validation((), (), ())), tmp_path / "none" / "m.csv")
