"""In which editions the changes came: counted as `diff` counts each edition against the one before; nothing where nothing is known."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from casemate.app.acts import acts_of, all_acts
from casemate.app.waves import Waves, waves
from casemate.errors import NoListError, UsageError
from casemate.model.listing import Act, Listing, Name
from casemate.sources import registry
from casemate.store.store import Store
from tests.app.changing import LIST, between, entry, load_edition, source, store_of
from tests.app.test_diff import A, B, C, edition, listings


def counted(store: Store, **options: Any) -> Waves:
    return waves(store, source(), **options)


@settings(max_examples=50, deadline=None)
@given(listings, listings, listings)
def test_each_edition_counts_what_differs_from_the_one_before(one: dict[int, Any], two: dict[int, Any], three: dict[int, Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        editions = {day: edition(plain).values() for day, plain in zip((A, B, C), (one, two, three), strict=True)}
        store = store_of(Path(folder), editions)
        try:
            first, *others = counted(store).editions
            assert (first.before, first.count.total) == (None, 0)
            for wave in others:
                assert wave.before is not None
                found = between(store, wave.before.day, wave.edition.day)
                assert (wave.count.added, wave.count.removed, wave.count.changed) == (
                    len(found.added), len(found.removed), len(found.changed),
                )  # fmt: skip
                by_programme = {p: (c.added, c.removed, c.changed) for p, c in wave.by_programme.items()}
                assert by_programme == found.by_programme()
        finally:
            store.close()


def test_a_programme_counts_whoever_is_of_it_before_or_after(tmp_path: Path) -> None:
    moved = [entry(1, "ALFA", programmes=("IRAN",))], [entry(1, "ALFA", programmes=("SDGT",)), entry(2, "BETA", programmes=("SDGT",))]
    store = store_of(tmp_path, {A: moved[0], B: moved[1]})
    iran = counted(store, programmes=("iran",)).editions[1]
    assert (iran.count.added, iran.count.changed) == (0, 1)
    assert set(iran.by_programme) == {"IRAN"}


def test_a_part_that_the_edition_before_lacks_counts_nothing(tmp_path: Path) -> None:
    store = store_of(tmp_path, {A: [entry(1, "ALFA")]})
    load_edition(store, B, [entry(1, "ALFA")], parts=("entries",))
    load_edition(store, C, [entry(1, "ALFA", names=(Name("ALFA"), Name("A", "alias")))])
    last = counted(store).editions[2]
    assert (last.count.changed, last.not_compared) == (0, ("aliases",))


def test_an_entrys_own_day_within_the_span_is_told(tmp_path: Path) -> None:
    wave = date(2018, 11, 5)
    new = [
        entry(1, "ALFA", designated_on=wave), entry(2, "ALFA", acts=(Act("E.O. 13846", effective=wave),)),
        entry(3, "OLD", designated_on=date(2006, 12, 23)), entry(4, "SILENT"),
    ]  # fmt: skip
    store = store_of(tmp_path, {A: [], B: new})
    second = counted(store).editions[1]
    assert (second.count.added, second.dated, second.days) == (4, {wave: 2}, 327)


def test_a_partial_edition_is_left_out_where_others_are_whole(tmp_path: Path) -> None:
    store = store_of(tmp_path, {A: [entry(1, "ALFA")], C: [entry(1, "ALFA")]})
    load_edition(store, B, [], partial="a cut")
    found = counted(store)
    assert [wave.edition.name for wave in found.editions] == ["2018-01-26", "2020-06-11"]
    assert found.left_out == ("2018-12-19",)
    assert found.editions[1].count.total == 0


def test_another_format_is_marked(tmp_path: Path) -> None:
    store = store_of(tmp_path, {A: []})
    load_edition(store, B, [], format_id="pip")
    assert [wave.format_changed for wave in counted(store).editions] == [False, True]


def test_a_span_shows_its_editions_against_the_one_before_it(tmp_path: Path) -> None:
    store = store_of(tmp_path, {A: [], B: [entry(1, "ALFA")], C: []})
    (only,) = counted(store, start=date(2018, 6, 1), end=date(2019, 1, 1)).editions
    assert (only.edition.name, only.count.added) == ("2018-12-19", 1)


@pytest.mark.parametrize(
    ("options", "error"),
    [({"start": B, "end": A}, UsageError), ({"start": date(2025, 1, 1)}, NoListError)],
    ids=["backwards", "nothing there"],
)
def test_a_wrong_span_is_refused(tmp_path: Path, options: dict[str, Any], error: type[Exception]) -> None:
    with pytest.raises(error):
        counted(store_of(tmp_path, {A: []}), **options)


def test_sums_come_with_the_busiest_programme_first(tmp_path: Path) -> None:
    new: list[Listing] = [entry(n, "ALFA") for n in (1, 2, 3)] + [replace(entry(4, "BETA"), programmes=("SDGT",))]
    assert list(counted(store_of(tmp_path, {A: [], B: new})).by_programme()) == ["IRAN", "SDGT"]


def test_every_act_has_a_citation_and_lists_that_there_are() -> None:
    known = {*registry.source_ids(), "starter_us", "starter_us_cons", "starter_eu", "starter_un", "starter_gb"}
    assert all(act.citation and act.what and set(act.lists) <= known for act in all_acts())


def test_the_acts_of_a_time_are_those_after_its_first_day() -> None:
    assert [str(act.on) for act in acts_of(LIST, date(2018, 5, 8), date(2018, 11, 5))] == ["2018-08-07", "2018-11-05"]
