"""The effectiveness test asks what the engine would answer, however many processes answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from casemate.app.engine import Engine
from casemate.app.validate import Options, listings_of, validate
from casemate.effectiveness.treatments import chosen
from casemate.effectiveness.validation import Plan
from casemate.errors import NoListError, UsageError
from casemate.model.subject import Subject
from casemate.model.time import AsOf
from casemate.settings import Settings
from tests.lists import write_set

DAY = date(2026, 11, 1)
OPTIONS = Options(Plan(chosen(["basic"]), sample=12, unrelated=30, seed=1), AsOf(DAY, DAY), processes=1)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    """An engine with one list of invented persons."""
    from casemate.app.sync import Insist, Request

    folder = tmp_path_factory.mktemp("home")
    opened = Engine(Settings(home=folder))
    write_set(folder / "set", 300)
    with opened.updating() as updating:
        updating.ingest(
            opened.source("us_ofac_sdn"),
            Request(path=Path(folder / "set"), edition="2026-11-01", insist=Insist(sizes="a test list")),
            today=DAY,
        )
    return opened


@pytest.mark.parametrize(("threshold", "floor"), [(0.7, 0.5), (0.3, 0.3)])
def test_each_answer_is_that_of_the_engine(engine: Engine, threshold: float, floor: float) -> None:
    tested = validate(engine, replace(OPTIONS, threshold=threshold))
    for one in tested.first.validation.outcomes:
        hits = engine.screen(Subject(one.case.question.names), as_of=OPTIONS.as_of, threshold=floor, limit=1000).hits
        assert one.score == next((hit.match.score for hit in hits if hit.listing.id == one.case.entry), None)
    for alarm in tested.first.validation.alarms:
        hits = engine.screen(Subject((alarm.stranger.name,)), as_of=OPTIONS.as_of, threshold=floor, limit=1000).hits
        assert [(hit.entry, hit.score) for hit in alarm.found] == [(hit.listing.id, hit.match.score) for hit in hits]


def test_several_processes_give_the_same_as_one(engine: Engine) -> None:
    alone, many = validate(engine, OPTIONS), validate(engine, replace(OPTIONS, processes=2))
    assert alone.first == many.first


def test_every_name_of_every_entry_is_screened(engine: Engine) -> None:
    tested = validate(engine, OPTIONS)
    assert {(one.own.entry, one.own.name) for one in tested.first.validation.own} == {
        (entry.id, name.text)
        for entry in listings_of(engine.snapshot, {"us_ofac_sdn": engine.snapshot.view("us_ofac_sdn", OPTIONS.as_of)})
        for name in entry.names
    }
    assert tested.entries == {"us_ofac_sdn": 300}


def test_progress_ends_with_every_question_answered(engine: Engine) -> None:
    told: dict[str, int] = {}

    def listen(what: str, count: int) -> None:
        told[what] = count

    tested = validate(engine, OPTIONS, listen)
    assert told["self-screening"] == len(tested.asked.own)
    assert told["screening names"] == 90


def test_another_threshold_is_compared_without_asking_again(engine: Engine) -> None:
    tested = validate(engine, replace(OPTIONS, second_threshold=0.9))
    assert tested.second is not None
    assert tested.second.validation is tested.first.validation
    assert tested.comparison is not None


def test_a_matcher_compared_with_itself_gains_and_loses_nothing(engine: Engine) -> None:
    tested = validate(engine, replace(OPTIONS, second_matcher=engine.matcher.id))
    assert tested.comparison is not None
    assert all(one.only_first == one.only_second == 0 for one in tested.comparison.found.values())


@pytest.mark.parametrize("wrong", [{"threshold": 0.0}, {"threshold": 1.5}, {"second_threshold": -1.0}, {"second_matcher": "none-9"}])
def test_wrong_options_are_refused(engine: Engine, wrong: dict[str, object]) -> None:
    with pytest.raises(UsageError):
        validate(engine, replace(OPTIONS, **wrong))  # type: ignore[arg-type]


def test_a_list_that_is_not_held_is_refused(engine: Engine) -> None:
    with pytest.raises(NoListError):
        validate(engine, replace(OPTIONS, lists=("eu_fsf",)))
