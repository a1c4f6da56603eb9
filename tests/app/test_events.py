"""Which entries the events of a change archive date: only where name, kind and programme leave no doubt."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from casemate.app.engine import Engine
from casemate.app.events import matched, read_archive
from casemate.app.succession import rows
from casemate.app.sync import Request
from casemate.model.event import Event, EventKind
from casemate.settings import Settings
from tests.app.changing import LIST, entry, source, store_of
from tests.app.test_diff import A, B
from tests.realdata import real

DAY = date(2018, 11, 5)


def event(
    kind: EventKind = "added", *names: str, on: date = DAY, schema: str = "Organization", programmes: tuple[str, ...] = ("IRAN",)
) -> Event:
    return Event(LIST, kind, on, names or ("ALFA",), schema, programmes, "", "sdnew18.txt", 1)


def dated(folder: Path, *events: Event, before: Any = (), after: Any = ()) -> list[tuple[str, str, str, str]]:
    found = matched(store_of(folder, {A: before, B: after}), source(), events)
    return [(item.entry, str(item.event.on), item.after, item.by) for item in found.dated]


def test_an_entry_that_came_is_dated_by_the_event_of_its_name(tmp_path: Path) -> None:
    assert dated(tmp_path, event("added", "BETA", "alfa"), after=[entry(1, "ALFA")]) == [
        ("us_ofac_sdn:1", "2018-11-05", "2018-01-26", "2018-12-19")
    ]


def test_an_entry_that_left_is_dated(tmp_path: Path) -> None:
    assert len(dated(tmp_path, event("removed"), before=[entry(1, "ALFA")])) == 1


@pytest.mark.parametrize(
    ("events", "after"),
    [
        ([event("added", "ALFA COMPANY")], [entry(1, "ALFA")]), ([event(schema="Person")], [entry(1, "ALFA")]),
        ([event(programmes=("CUBA",))], [entry(1, "ALFA")]), ([event("removed")], [entry(1, "ALFA")]),
        ([event(on=date(2019, 1, 1))], [entry(1, "ALFA")]), ([event()], [entry(1, "ALFA"), entry(2, "ALFA")]),
        ([event(), event(on=date(2018, 8, 7))], [entry(1, "ALFA")]),
    ],
    ids=["another name", "another kind", "another programme", "the contrary", "another time", "two of one name", "two days"],
)  # fmt: skip
def test_in_doubt_nothing_is_dated(tmp_path: Path, events: list[Event], after: list[Any]) -> None:
    assert dated(tmp_path, *events, after=after) == []


def test_an_entry_that_is_in_both_editions_is_not_dated(tmp_path: Path) -> None:
    assert dated(tmp_path, event(), before=[entry(1, "ALFA")], after=[entry(1, "ALFA")]) == []


@pytest.mark.real
def test_of_the_real_archive_nine_paragraphs_in_ten_are_understood() -> None:
    understood, missed = read_archive(real("ofac/sdnnew_change_archive_1994-2016")).paragraphs
    assert understood / (understood + missed) > 0.9


@pytest.mark.real
def test_the_parties_of_the_eo_13599_list_left_the_sdn_list_on_implementation_day(tmp_path: Path) -> None:
    """The archive's events against the succession table, which was made from editions alone."""
    engine = Engine(Settings(home=tmp_path))
    with engine.updating() as updating:
        updating.defer = True
        for day, folder in (("2015-01-17", "ofac/2015-01-17_sdn_csv"), ("2016-10-07", "ofac/2016-10-11_full_delimited")):
            updating.ingest(engine.source(LIST), Request(path=real(folder), edition=day), today=date(2026, 11, 24))
    found = matched(engine.store, engine.source(LIST), read_archive(real("ofac/sdnnew_change_archive_1994-2016")).events)
    engine.close()
    left = {item.entry: item.event.on for item in found.dated if item.event.kind == "removed"}
    moved = [f"{LIST}:{earlier}" for move, earlier, _, _ in rows() if move == "eo13599"]
    days = [left[entry] for entry in moved if entry in left]
    assert set(days) == {date(2016, 1, 16)}
    assert len(days) > 0.95 * len(moved)
