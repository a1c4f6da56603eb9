"""What changed between two days: against brute force on small editions, and on the questions where a careless answer would mislead."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casemate.app.diff import Difference, field_changes
from casemate.app.moves import with_moves
from casemate.errors import NoListError, UsageError
from casemate.model.decision import Bound
from casemate.model.listing import VALUE_FIELDS, Country, Identifier, Listing, Name, Place
from tests.app.changing import between, entry, load_edition, store_of

A, B, C = date(2018, 1, 26), date(2018, 12, 19), date(2020, 6, 11)

listings = st.dictionaries(
    st.integers(1, 6),
    st.builds(
        lambda name, programmes, aliases, remarks: {
            "name": name, "programmes": tuple(programmes), "aliases": tuple(aliases), "remarks": tuple(remarks),
        },
        st.sampled_from(["ALFA", "BETA"]),
        st.lists(st.sampled_from(["IRAN", "SDGT", "IFSR"]), unique=True, max_size=3),
        st.lists(st.sampled_from(["ONE", "TWO", "THREE"]), unique=True, max_size=2),
        st.lists(st.sampled_from(["x", "y"]), unique=True, max_size=1),
    ),
    max_size=6,
)  # fmt: skip


def edition(plain: dict[int, dict[str, Any]]) -> dict[str, Listing]:
    made = (
        entry(
            number, said["name"], programmes=said["programmes"], remarks=said["remarks"],
            names=(Name(said["name"]), *(Name(text, "alias") for text in said["aliases"])),
        )
        for number, said in plain.items()
    )  # fmt: skip
    return {item.id: item for item in made}


def unordered(listing: Listing) -> dict[str, Any]:
    return {name: set(getattr(listing, name)) for name in VALUE_FIELDS} | {"schema": listing.schema}


def applied(before: dict[str, Listing], found: Difference) -> dict[str, dict[str, Any]]:
    """``before`` with the difference carried out on it."""
    state = {key: unordered(item) for key, item in before.items()}
    for step in found.removed:
        del state[step.listing.id]
    for step in found.added:
        assert step.listing.id not in state
        state[step.listing.id] = unordered(step.listing)
    for item in found.changed:
        for change in item.fields:
            held = state[item.after.id][change.field]
            assert held == set(change.before)
            state[item.after.id][change.field] = held - set(change.removed) | set(change.added)
    return state


@settings(max_examples=60, deadline=None)
@given(listings, listings, listings)
def test_a_difference_carried_out_on_the_earlier_edition_gives_the_later_one(
    one: dict[int, Any], two: dict[int, Any], three: dict[int, Any]
) -> None:
    editions = [edition(plain) for plain in (one, two, three)]
    with tempfile.TemporaryDirectory() as folder:
        store = store_of(Path(folder), {day: held.values() for day, held in zip((A, B, C), editions, strict=True)})
        try:
            for (start, earlier), (end, later) in (((A, 0), (B, 1)), ((B, 1), (C, 2)), ((A, 0), (C, 2))):
                found = between(store, start, end)
                assert applied(editions[earlier], found) == {key: unordered(item) for key, item in editions[later].items()}
                assert all(item.fields for item in found.changed)
            assert not _anything(between(store, B, B))
        finally:
            store.close()


def _anything(found: Difference) -> bool:
    return any((found.added, found.removed, found.changed, found.passing, found.interrupted, found.moved))


def test_of_two_days_that_one_edition_answers_for_nothing_is_known_and_that_is_said(tmp_path: Path) -> None:
    store = store_of(tmp_path, {A: [entry(1, "ALFA")], B: []})
    found = between(store, date(2018, 2, 1), date(2018, 11, 5))
    assert not _anything(found)
    assert "2018-02-01 is no edition's day: the edition 2018-01-26 stands for it; the next one held is of 2018-12-19" in found.notes
    assert any("not known" in note for note in found.notes)


def test_a_part_that_one_edition_lacks_is_not_compared(tmp_path: Path) -> None:
    whole = entry(1, "ALFA", names=(Name("ALFA"), Name("A", "alias")))
    store = store_of(tmp_path, {A: [whole]})
    load_edition(store, B, [replace(whole, programmes=("IRAN", "IFSR"))], parts=("entries",))
    found = between(store, A, B)
    assert found.not_compared == (("aliases", "the edition 2018-12-19 does not carry this part"),)
    assert [change.field for item in found.changed for change in item.fields] == ["programmes"]


def test_a_part_that_both_editions_carry_is_compared_over_one_that_lacks_it(tmp_path: Path) -> None:
    store = store_of(tmp_path, {A: [entry(1, "ALFA", names=(Name("ALFA"), Name("A", "alias")))], C: [entry(1, "ALFA")]})
    load_edition(store, B, [entry(1, "ALFA")], parts=("entries",))
    (changed,) = between(store, A, C).changed
    assert changed.fields[0].removed == (Name("A", "alias"),)


def test_who_came_is_dated_by_the_editions_between(tmp_path: Path) -> None:
    store = store_of(tmp_path, {A: [entry(1, "ALFA")], B: [entry(1, "ALFA"), entry(2, "BETA")], C: [entry(2, "BETA")]})
    found = between(store, A, C)
    assert [(step.listing.id, step.when) for step in found.added] == [("us_ofac_sdn:2", Bound(after="2018-01-26", by="2018-12-19"))]
    assert [(step.listing.id, step.when) for step in found.removed] == [("us_ofac_sdn:1", Bound(after="2018-12-19", by="2020-06-11"))]


def test_between_editions_of_neighbouring_days_the_day_is_known(tmp_path: Path) -> None:
    store = store_of(tmp_path, {A: [], date(2018, 11, 4): [], date(2018, 11, 5): [entry(1, "ALFA")]})
    assert between(store, A, date(2018, 11, 5)).added[0].when == Bound(day=date(2018, 11, 5))


def test_who_came_and_left_in_between_is_told(tmp_path: Path) -> None:
    store = store_of(tmp_path, {A: [], B: [entry(1, "ALFA")], C: []})
    (passing,) = between(store, A, C).passing
    assert (passing.listing.caption, passing.start.by, passing.end.by) == ("ALFA", "2018-12-19", "2020-06-11")


def test_who_left_and_came_back_unchanged_is_told(tmp_path: Path) -> None:
    store = store_of(tmp_path, {A: [entry(1, "ALFA")], B: [], C: [entry(1, "ALFA")]})
    found = between(store, A, C)
    assert (found.added, found.removed, found.changed) == ((), (), ())
    (off,) = found.interrupted
    assert (off.listing.caption, off.start.by, off.end.by) == ("ALFA", "2018-12-19", "2020-06-11")


def test_a_partial_edition_between_whole_ones_makes_nobody_leave(tmp_path: Path) -> None:
    store = store_of(tmp_path, {A: [entry(1, "ALFA")], C: [entry(1, "ALFA")]})
    load_edition(store, B, [], partial="a cut")
    found = between(store, A, C)
    assert found.interrupted == ()
    assert any("1 of the editions between the two are partial" in note for note in found.notes)


def test_different_formats_are_named(tmp_path: Path) -> None:
    store = store_of(tmp_path, {A: [entry(1, "ALFA")]})
    load_edition(store, B, [entry(1, "ALFA")], format_id="enhanced_xml")
    assert any("csv, enhanced_xml" in note for note in between(store, A, B).notes)


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        ({"programmes": ("iran",)}, ["1"]), ({"programmes": ("SDGT", "NPWMD")}, ["2"]), ({"schema": "Person"}, ["2"]),
        ({"countries": ("ir",)}, ["1", "2"]), ({"countries": ("de",)}, ["2"]), ({"programmes": ("IRAN",), "countries": ("de",)}, []),
    ],
)  # fmt: skip
def test_filters_keep_entries_that_fit(tmp_path: Path, filters: dict[str, Any], ids: list[str]) -> None:
    one = entry(1, "ALFA", countries=(Country("jurisdiction", "Iran", "ir"),))
    two = entry(
        2, "BETA", schema="Person", programmes=("SDGT",), places=(Place("birth", "Berlin", country="de"),),
        identifiers=(Identifier("passport", "A1", country="ir"),),
    )  # fmt: skip
    store = store_of(tmp_path, {A: [], B: [one, two]})
    assert [step.listing.native_id for step in between(store, A, B, **filters).added] == ids


def test_an_entry_that_changes_its_programme_fits_the_one_it_left_and_the_one_it_entered(tmp_path: Path) -> None:
    store = store_of(tmp_path, {A: [entry(1, "ALFA", programmes=("IRAN",))], B: [entry(1, "ALFA", programmes=("SDGT",))]})
    assert all(len(between(store, A, B, programmes=(p,)).changed) == 1 for p in ("IRAN", "SDGT"))
    (moved,) = with_moves(store, between(store, A, B)).moved
    assert (moved.kind, moved.left, moved.entered) == ("programme", ("IRAN",), ("SDGT",))


def test_a_move_of_the_succession_tables_is_told_with_its_act(tmp_path: Path) -> None:
    store = store_of(tmp_path, {A: [], B: [entry(25578, "BANK MELLI IRAN")], C: [entry(25578, "BANK MELLI IRAN")]})
    (moved,) = with_moves(store, between(store, A, B)).moved
    assert (moved.other, moved.left, moved.entered) == ("us_ofac_cons:10576", ("us_ofac_cons",), ("us_ofac_sdn",))
    assert "2018-11-05" in moved.basis
    assert with_moves(store, between(store, B, C)).moved == ()


def test_a_move_of_another_time_is_not_told(tmp_path: Path) -> None:
    store = store_of(tmp_path, {B: [], C: [entry(25578, "BANK MELLI IRAN")]})
    assert with_moves(store, between(store, B, C)).moved == ()


def test_an_entry_that_moves_from_one_ofac_list_to_the_other_is_found_by_its_number(tmp_path: Path) -> None:
    store = store_of(tmp_path, {A: [], B: [entry(99632, "SAMPLE BANK"), entry(7, "OTHER")]})
    bank = replace(entry(99632, "SAMPLE BANK"), id="us_ofac_cons:99632")
    load_edition(store, A, [bank], list_id="us_ofac_cons")
    load_edition(store, C, [], list_id="us_ofac_cons")
    (moved,) = with_moves(store, between(store, A, B)).moved
    assert (moved.kind, moved.listing.id, moved.left, moved.entered) == ("list", "us_ofac_sdn:99632", ("us_ofac_cons",), ("us_ofac_sdn",))
    assert "last in its edition 2018-01-26" in moved.basis


def test_an_entry_that_stays_on_the_other_list_has_not_moved(tmp_path: Path) -> None:
    store = store_of(tmp_path, {A: [], B: [entry(99632, "SAMPLE BANK")]})
    for day in (A, C):
        load_edition(store, day, [replace(entry(99632, "SAMPLE BANK"), id="us_ofac_cons:99632")], list_id="us_ofac_cons")
    assert with_moves(store, between(store, A, B)).moved == ()


def test_programmes_are_counted_each(tmp_path: Path) -> None:
    store = store_of(
        tmp_path,
        {
            A: [entry(1, "ALFA"), entry(2, "BETA", programmes=())],
            B: [entry(1, "ALFA", programmes=("IRAN", "IFSR")), entry(3, "GAMMA", programmes=("IRAN",))],
        },
    )
    assert between(store, A, B).by_programme() == {"": (0, 1, 0), "IFSR": (0, 0, 1), "IRAN": (1, 0, 1)}


def test_a_day_before_the_first_edition_is_refused(tmp_path: Path) -> None:
    store = store_of(tmp_path, {A: []})
    with pytest.raises(NoListError, match="first edition held is of 2018-01-26"):
        between(store, date(2018, 1, 25), B)


def test_a_period_that_ends_before_it_starts_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="ends before it starts"):
        between(store_of(tmp_path, {A: [], B: []}), B, A)


def test_the_order_of_values_is_no_difference() -> None:
    one, other = entry(1, "A", programmes=("IRAN", "SDGT")), entry(1, "A", programmes=("SDGT", "IRAN"))
    assert field_changes(one, other) == ()
