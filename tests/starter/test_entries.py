"""The entries of the starter set: what every one of them has, and what the story's questions are answered."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise

import pytest

from casemate.model.listing import Listing
from tests.starter.loaded import editions, entries, ids, on, starter

LISTS = ("starter_us", "starter_us_cons", "starter_eu", "starter_un", "starter_gb")


def everything() -> list[Listing]:
    """Every entry in every edition."""
    return [listing for list_id in LISTS for _, held in editions(list_id) for listing in held.values()]


def test_there_are_the_five_lists() -> None:
    assert tuple(starter()) == LISTS


def test_there_are_80_to_120_entries() -> None:
    assert 80 <= len(entries()) <= 120


def test_no_id_stands_twice() -> None:
    assert len(ids()) == len(entries())


@pytest.mark.parametrize("list_id", LISTS)
def test_a_list_calls_itself_an_excerpt(list_id: str) -> None:
    assert starter()[list_id].source.title.startswith("Starter excerpt of ")


def test_every_entry_links_to_a_source() -> None:
    assert all(any(fact.kind == "link" for fact in listing.facts) for listing in everything())


def test_every_entry_names_an_act() -> None:
    assert all(len(listing.acts) == 1 for listing in everything())


def test_every_entry_is_designated_by_the_day_it_is_listed() -> None:
    late = [
        (listing.id, day)
        for list_id in LISTS
        for day, held in editions(list_id)
        for listing in held.values()
        if listing.designated_on is None or listing.designated_on > day
    ]
    assert late == []


def test_every_imo_number_has_a_right_check_digit() -> None:
    numbers = {
        identifier.value.removeprefix("IMO")
        for listing in everything()
        if listing.schema == "Vessel"
        for identifier in listing.identifiers
        if identifier.kind == "imo"
    }
    assert numbers
    assert all(sum(int(n) * w for n, w in zip(number, range(7, 1, -1), strict=False)) % 10 == int(number[6]) for number in numbers)


def test_every_bic_has_the_shape_of_iso_9362() -> None:
    bics = {i.value.replace(" ", "") for listing in everything() for i in listing.identifiers if i.kind == "bic"}
    assert bics
    assert all(re.fullmatch(r"[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?", bic) for bic in bics)


def test_some_names_are_in_their_own_script() -> None:
    assert {name.script for listing in everything() for name in listing.names} >= {None, "Arab", "Cyrl"}


@pytest.mark.parametrize("list_id", LISTS)
def test_no_edition_is_empty(list_id: str) -> None:
    assert all(held for _, held in editions(list_id))


@pytest.mark.parametrize("list_id", LISTS)
def test_every_change_stands_between_two_neighbouring_days(list_id: str) -> None:
    made = editions(list_id)
    apart = [(first, second) for (first, before), (second, after) in pairwise(made) if before != after]
    assert [pair for pair in apart if pair[1] - pair[0] != timedelta(days=1)] == []


STORY = [
    ("Bank Melli before Implementation Day", "starter_us", "2015-12-01", {"10576"}, {"25578"}),
    ("Bank Melli off the SDN list", "starter_us", "2016-06-01", set(), {"10576", "25578"}),
    ("Bank Melli on the E.O. 13599 list", "starter_us_cons", "2016-06-01", {"10576"}, set()),
    ("Bank Melli under a new number", "starter_us", "2018-12-01", {"25578"}, {"10576"}),
    ("the E.O. 13599 list abolished", "starter_us_cons", "2018-11-05", {"15268"}, {"10576", "4632", "11317"}),
    ("the last day of the E.O. 13599 list", "starter_us_cons", "2018-11-04", {"10576", "4632", "11317"}, set()),
    ("the last day of relief", "starter_us", "2018-11-04", {"10368", "10391", "12927"}, {"25578", "4632", "11317", "15117"}),
    ("the day of re-imposition", "starter_us", "2018-11-05", {"25578", "25580", "4632", "11317", "15117", "25237", "25396"}, set()),
    ("never relieved", "starter_us", "2017-01-01", {"10368", "10391", "10465", "10481", "10488", "12927"}, set()),
    ("UN before Implementation Day", "starter_un", "2015-06-01", {"IRi.039", "IRi.040", "IRe.006", "IRe.007", "IRe.036"}, set()),
    ("UN, the list of resolution 2231", "starter_un", "2020-01-01", {"IRi.039", "IRi.016", "IRe.036"}, {"IRi.040", "IRe.006", "IRe.007"}),
    ("UN, Bank Sepah a day longer", "starter_un", "2016-01-16", {"IRe.007"}, {"IRe.006", "IRi.040"}),
    ("UN after the lapse of October 2023", "starter_un", "2024-06-01", {"QDi.282"}, {"IRi.039", "IRe.036", "IRe.007"}),
    ("UN, the day before the snapback", "starter_un", "2025-09-27", set(), {"IRi.039", "IRe.007"}),
    ("UN after the snapback", "starter_un", "2025-11-21", {"IRi.039", "IRi.040", "IRe.006", "IRe.007", "IRe.036"}, set()),
    ("EU during relief", "starter_eu", "2018-12-01", {"32012R0267-IX.II.B-1"}, {"32012R0267-IX.I.B-5", "32012R0267-IX.I.B-112"}),
    ("EU, Bank Sepah until 22 January 2016", "starter_eu", "2016-01-22", {"32012R0267-VIII.A.ENTITIES-6"}, {"32012R0267-IX.I.B-5"}),
    ("EU after the snapback", "starter_eu", "2025-09-29", {"32012R0267-IX.I.B-5", "32012R0267-VIII.A.ENTITIES-6"}, set()),
    ("EU, the Guards as terrorists on top", "starter_eu", "2026-02-19", {"32001R2580-II.B-9", "32012R0267-IX.II.B-1"}, set()),
    ("UK after the snapback", "starter_gb", "2025-09-29", {"INU0300", "INU0361", "INU0399"}, set()),
    ("UK the day before", "starter_gb", "2025-09-28", {"INU0361", "INU0399", "INU0080"}, {"INU0300"}),
]


@pytest.mark.parametrize(("list_id", "day", "held", "gone"), [case[1:] for case in STORY], ids=[case[0] for case in STORY])
def test_the_story_is_told_right(list_id: str, day: str, held: set[str], gone: set[str]) -> None:
    found = set(on(list_id, day))
    assert (held - found, gone & found) == (set(), set())


TAGGED = [
    ("starter_us", "10391", "2017-10-13", "SDGT"),
    ("starter_us", "10391", "2019-04-15", "FTO"),
    ("starter_us", "4632", "2019-09-20", "SDGT"),
    ("starter_us", "12927", "2019-12-11", "NPWMD"),
    ("starter_us", "25396", "2020-06-08", "NPWMD"),
    ("starter_us", "11317", "2020-10-26", "SDGT"),
    ("starter_us", "16004", "2021-01-13", "IRAN-EO13876"),
    ("starter_us", "27854", "2021-12-07", "IRAN-HR"),
    ("starter_us", "25237", "2024-09-10", "RUSSIA-EO14024"),
]


@pytest.mark.parametrize(("list_id", "native_id", "day", "programme"), TAGGED)
def test_a_tag_comes_on_its_day_and_not_before(list_id: str, native_id: str, day: str, programme: str) -> None:
    eve = date.fromisoformat(day) - timedelta(days=1)
    assert programme not in on(list_id, eve)[native_id].programmes
    assert programme in on(list_id, day)[native_id].programmes


def test_the_13599_list_is_without_secondary_sanctions() -> None:
    held = on("starter_us_cons", "2017-01-01").values()
    on_13599 = [listing for listing in held if "IRAN" in listing.programmes]
    assert on_13599
    assert all(listing.facts_of("no_secondary_sanctions") and not listing.facts_of("secondary_sanctions") for listing in on_13599)


def test_bank_melli_is_exposed_to_secondary_sanctions_again() -> None:
    assert [fact.value for fact in on("starter_us", "2018-12-01")["25578"].facts_of("secondary_sanctions")] == ["iran"]


def test_a_renamed_vessel_keeps_its_number_and_its_former_name() -> None:
    before, after = on("starter_us_cons", "2018-11-04")["15036"], on("starter_us", "2018-11-05")["15036"]
    assert (before.caption, after.caption) == ("SHONA", "ARTAVIL")
    assert [name.text for name in after.names if name.kind == "former"] == ["ABADAN", "ALPHA", "SHONA"]
    assert {i.value for i in before.identifiers if i.kind == "imo"} == {i.value for i in after.identifiers if i.kind == "imo"}


def test_a_restored_un_entry_still_says_when_it_was_first_listed() -> None:
    assert on("starter_un", "2025-11-21")["IRe.007"].designated_on == date(2007, 3, 24)


def test_a_correspondent_account_listing_restricts_and_does_not_block() -> None:
    source = starter()["starter_us_cons"].source
    assert source.effect_of(on("starter_us_cons", "2020-06-11")["15268"].programmes) == "restricts"
    assert source.effect_of(on("starter_us_cons", "2017-01-01")["10576"].programmes) == "blocks"


def test_a_persons_name_of_the_us_list_is_kept_in_its_two_parts() -> None:
    name = on("starter_us", "2018-12-01")["10481"].names[0]
    assert name.parts == (("lastName", "SOLEIMANI"), ("firstName", "Qasem"))
