"""Two clocks, gaps, own days, changes and look-back, on a small list of our own making."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from casemate.app.engine import Engine
from casemate.app.sync import Insist, Request
from casemate.errors import NoListError
from casemate.model.decision import Bound, Interval
from casemate.model.listing import Name
from casemate.model.subject import Subject
from casemate.model.time import AsOf
from casemate.settings import Settings

TODAY = date(2026, 11, 24)
SPEC = """
id: ours
title: A list of our own
regime: OURS
effect: blocks
kind: table
schema: Company
columns: {Id: id, Name: name, Alias: alias, Since: listingDate, Programme: programId}
separators: {Alias: "+", Programme: "+"}
publisher: Compliance
cadence_days: 3650
"""
#: An entry that came, left and came back and always says 2006; one that came late and says since when; one that gained programme and name.
EDITIONS = {
    "2016-01-01": ("1,Alpha Shipping,,2006-12-23,A", "3,Gamma Trading,,,A"),
    "2018-01-01": ("3,Gamma Trading,,,A",),
    "2020-01-01": ("1,Alpha Shipping,,2006-12-23,A", "2,Beta Industries,,2019-06-03,A", "3,Gamma Trading,Omega Marine,,A+B"),
}
ALPHA, BETA, GAMMA, OMEGA = (Subject(names=(name,)) for name in ("Alpha Shipping", "Beta Industries", "Gamma Trading", "Omega Marine"))


def load(home: Path, days: tuple[str, ...], folder: Path) -> Engine:
    engine = Engine(Settings(home=home))
    source = engine.source("ours", spec=SPEC)
    with engine.updating() as updating:
        for day in days:
            path = folder / f"{day}.csv"
            path.write_text("\n".join(("Id,Name,Alias,Since,Programme", *EDITIONS[day])) + "\n")
            request = Request(path=path, edition=day, spec=SPEC, insist=Insist(sizes="three rows, made for a test"))
            updating.ingest(source, request, today=TODAY)
    return engine


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    opened = load(tmp_path / "home", tuple(EDITIONS), tmp_path)
    yield opened
    opened.close()


def at(day: str, known: str = "2026-11-24") -> AsOf:
    return AsOf(date.fromisoformat(day), date.fromisoformat(known))


def verdict(engine: Engine, subject: Subject, day: str, known: str = "2026-11-24") -> str:
    return engine.screen(subject, as_of=at(day, known)).verdict


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2016-01-01", "HIT"), ("2017-01-01", "REFER"), ("2018-01-01", "CLEAR"), ("2019-01-01", "REFER"), ("2020-01-01", "HIT"),
        ("2021-01-01", "HIT"),
    ],
)  # fmt: skip
def test_an_old_own_day_never_overrides_an_edition_without_the_entry(engine: Engine, day: str, expected: str) -> None:
    assert verdict(engine, ALPHA, day) == expected


@pytest.mark.parametrize(
    ("day", "expected"), [("2018-01-01", "CLEAR"), ("2019-06-02", "CLEAR"), ("2019-06-03", "HIT"), ("2020-01-01", "HIT")]
)
def test_an_own_day_within_a_gap_narrows_it(engine: Engine, day: str, expected: str) -> None:
    assert verdict(engine, BETA, day) == expected


def test_a_gap_names_both_editions(engine: Engine) -> None:
    (hit,) = engine.screen(ALPHA, as_of=at("2019-01-01")).hits
    assert (hit.status, hit.gap) == ("in_gap", ("2018-01-01", "2020-01-01"))


def test_what_was_not_published_by_then_was_not_known(engine: Engine) -> None:
    assert verdict(engine, BETA, "2019-12-01", "2019-12-01") == "CLEAR"
    assert verdict(engine, BETA, "2019-12-01", "2020-01-01") == "HIT"


def test_a_day_before_the_first_edition_is_refused(engine: Engine) -> None:
    with pytest.raises(NoListError):
        engine.screen(ALPHA, as_of=at("2015-12-31"))


def test_intervals_open_and_close_as_often_as_the_editions_say(engine: Engine) -> None:
    (hit,) = engine.screen(ALPHA, as_of=at("2020-01-01")).hits
    assert hit.intervals == (
        Interval(Bound(by="2016-01-01"), Bound(after="2016-01-01", by="2018-01-01")),
        Interval(Bound(after="2018-01-01", by="2020-01-01"), None),
    )


def test_a_programme_has_its_own_history(engine: Engine) -> None:
    history = {(item.field, item.value): item for item in engine.show("ours:3", as_of=at("2020-01-01")).history}
    assert history["programmes", "A"].lasting
    assert history["programmes", "B"].intervals == (Interval(Bound(after="2018-01-01", by="2020-01-01"), None),)
    assert not history["programmes", "B"].lasting


def test_a_look_back_gives_every_interval_and_the_first_day(engine: Engine) -> None:
    answer = engine.look_back(ALPHA, as_of=at("2026-11-24"))
    assert answer.first == ("ours:1", Bound(by="2016-01-01"))
    assert [item.intervals for item in answer.entries] == [
        (
            Interval(Bound(by="2016-01-01"), Bound(after="2016-01-01", by="2018-01-01")),
            Interval(Bound(after="2018-01-01", by="2020-01-01"), None),
        )
    ]


def test_a_look_back_by_an_alias_begins_when_the_alias_came(engine: Engine) -> None:
    (past,) = engine.look_back(OMEGA, as_of=at("2026-11-24")).entries
    assert past.intervals == (Interval(Bound(after="2018-01-01", by="2020-01-01"), None),)
    assert engine.look_back(GAMMA, as_of=at("2026-11-24")).entries[0].intervals == (Interval(Bound(by="2016-01-01"), None),)


def test_a_look_back_knows_the_day_that_an_entry_states(engine: Engine) -> None:
    assert engine.look_back(BETA, as_of=at("2026-11-24")).first == ("ours:2", Bound(day=date(2019, 6, 3)))


@pytest.mark.parametrize(("day", "known"), [("2019-01-01", "2026-11-24"), ("2026-11-24", "2019-01-01")])
def test_a_look_back_ends_on_the_day_asked_and_counts_what_was_known(engine: Engine, day: str, known: str) -> None:
    assert engine.look_back(BETA, as_of=at(day, known)).entries == ()


@pytest.mark.parametrize("subject", [ALPHA, BETA, GAMMA, OMEGA], ids=lambda subject: subject.names[0])
def test_a_look_back_agrees_with_the_screening_of_every_edition(engine: Engine, subject: Subject) -> None:
    past = engine.look_back(subject, as_of=at("2026-11-24")).entries
    for day in EDITIONS:
        inside = any(_inside(interval, day) for item in past for interval in item.intervals)
        assert inside == (verdict(engine, subject, day) == "HIT"), day


def _inside(interval: Interval, day: str) -> bool:
    def reached(bound: Bound) -> bool:
        return str(bound.day or bound.by) <= day

    return reached(interval.start) and not (interval.end is not None and reached(interval.end))


def test_the_order_of_loading_changes_no_answer(engine: Engine, tmp_path: Path) -> None:
    days = tuple(EDITIONS)
    turned = load(tmp_path / "other", (days[2], days[0], days[1]), tmp_path)
    for entry in ("ours:1", "ours:2", "ours:3"):
        for day in ("2016-06-01", "2019-06-03", "2020-01-01"):
            answers = []
            for opened in (engine, turned):
                try:
                    view = opened.show(entry, as_of=at(day))
                    answers.append((view.status, view.gap, view.intervals, view.history, view.listing))
                except Exception as error:  # noqa: BLE001 - the same refusal is the same answer
                    answers.append(str(error))  # type: ignore[arg-type]
            assert answers[0] == answers[1]
    turned.close()


def test_a_value_is_told_by_its_field_and_kind(engine: Engine) -> None:
    values = [item.value for item in engine.show("ours:3", as_of=at("2020-01-01")).history if item.field == "names"]
    assert [value.text for value in values if isinstance(value, Name)] == ["Gamma Trading", "Omega Marine"]


def test_before_a_day_with_a_correction_the_gap_ends_with_the_correction(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "correction.csv"
    path.write_text("\n".join(("Id,Name,Alias,Since,Programme", *EDITIONS["2020-01-01"], "4,Delta Holding,,,A")) + "\n")
    with engine.updating() as updating:
        updating.ingest(engine.source("ours"), Request(path=path, edition="2020-01-01.2"), today=TODAY)
    delta = Subject(names=("Delta Holding",))
    assert [verdict(engine, delta, day) for day in ("2018-01-01", "2019-01-01", "2020-01-01")] == ["CLEAR", "REFER", "HIT"]
