"""The Denied Persons List: ids without ids, names, addresses, what is refused, and the real files counted another way."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from casemate.errors import SourceError
from tests.realdata import real
from tests.sources.opened import Opened, sample, write

ID = "us_bis_denied"


@pytest.fixture
def lines() -> list[str]:
    return sample(ID, "dpl-tsv")["dpl.txt"].decode().splitlines()


@pytest.fixture
def read(tmp_path: Path) -> Callable[[list[str]], Opened]:
    return lambda lines: Opened(ID, write(tmp_path / "list", {"dpl.txt": "\n".join(lines) + "\n"}))


def test_the_order_of_the_file_changes_no_id(lines: list[str], read: Callable[[list[str]], Opened]) -> None:
    there = {key: listing.facts for key, listing in read(lines).listings.items()}
    body = lines[1:]
    random.Random(2).shuffle(body)
    assert {key: listing.facts for key, listing in read([lines[0], *body]).listings.items()} == there


def test_an_id_outlives_a_new_expiry_and_a_new_notice_but_not_a_new_order(lines: list[str], read: Callable[[list[str]], Opened]) -> None:
    before = list(read(lines[:2]).listings)
    assert list(read([lines[0], lines[1].replace("06/17/2030", "06/17/2031").replace("9030", "9031")]).listings) == before
    assert list(read([lines[0], lines[1].replace("02/10/2022", "02/11/2022")]).listings) != before


def test_two_rows_equal_in_everything_are_both_kept_and_warned_of(lines: list[str], read: Callable[[list[str]], Opened]) -> None:
    edition = read([lines[0], lines[1], lines[1]])
    first, second = edition.listings
    assert second == f"{first}.2"
    assert edition.journal.warnings == [f"a row that repeats another: {first}, line 3"]


def test_other_names_in_the_name_are_aliases(lines: list[str], read: Callable[[list[str]], Opened]) -> None:
    names = [[(name.text, name.kind) for name in listing.names] for listing in read(lines).listings.values()]
    assert names[1] == [("EXAMPLE AIRLINES", "primary"), ("E7 AIRLINES", "alias")]
    assert names[2] == [("PEARL EXAMPLE", "primary"), ("SAM PLE", "alias")]


def test_an_address_without_a_country_is_in_the_united_states_where_state_and_zip_code_say_so(
    lines: list[str], read: Callable[[list[str]], Opened]
) -> None:
    places = [listing.places[0] for listing in read([*lines[:2], lines[1].replace("88201", "NW1 5XX")]).listings.values()]
    assert [(place.country, place.region, place.postal_code) for place in places] == [("us", "NM", "88201"), (None, "NM", "NW1 5XX")]


def test_the_days_are_read_month_first_and_the_end_is_a_fact(lines: list[str], read: Callable[[list[str]], Opened]) -> None:
    entry = next(iter(read(lines[:2]).listings.values()))
    assert (entry.designated_on, entry.amended_on) == (date(2022, 2, 10), date(2022, 2, 22))
    assert [fact.value for fact in entry.facts_of("ends_on")] == ["2030-06-17"]


def test_a_day_that_cannot_be_right_is_a_note_and_a_warning(lines: list[str], read: Callable[[list[str]], Opened]) -> None:
    edition = read([lines[0], lines[2]])
    entry = next(iter(edition.listings.values()))
    assert (entry.amended_on, [fact.value for fact in entry.facts_of("note")]) == (None, ["Last_Update: 3023-09-19"])
    assert len(edition.journal.warnings) == 1


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (("JOHN Q. EXAMPLE", ""), r"dpl\.txt:2: an entry without a name"),
        (('"Y"', '"maybe"'), "neither Y nor N .*'maybe'"),
        (("02/10/2022", "2/2022"), "not a day .*Effective_Date, value '2/2022'"),
        (("02/10/2022", ""), "an order without its effective day"),
        (("02/10/2022", "13/10/2022"), "not a day"),
        (('\t"NM"', ""), "11 cells where the header has 12"),
        (('"ANTHONY"', '"ANTHONY'), "not well-formed CSV"),
    ],
)
def test_a_damaged_row_is_refused_with_its_place(
    lines: list[str], read: Callable[[list[str]], Opened], damage: tuple[str, str], message: str
) -> None:
    with pytest.raises(SourceError, match=message):
        read([lines[0], lines[1].replace(*damage)])


def test_a_repeated_header_is_refused(lines: list[str], read: Callable[[list[str]], Opened]) -> None:
    with pytest.raises(SourceError, match=r"dpl\.txt:6: the header stands again"):
        read([*lines, *lines])


def test_a_file_cut_inside_a_row_is_refused(lines: list[str], read: Callable[[list[str]], Opened]) -> None:
    with pytest.raises(SourceError, match=r"dpl\.txt:5: "):
        read([*lines[:-1], lines[-1][:40]])


def test_a_file_cut_before_its_last_cell_is_refused(tmp_path: Path, lines: list[str]) -> None:
    cut = "\n".join(lines).rpartition("\t")[0] + "\t"
    with pytest.raises(SourceError, match=r"dpl\.txt:5: the last line breaks off"):
        Opened(ID, write(tmp_path / "list", {"dpl.txt": cut}))


def test_another_header_is_not_recognised(lines: list[str], read: Callable[[list[str]], Opened]) -> None:
    with pytest.raises(SourceError, match="this is not us_bis_denied"):
        read([lines[0].replace("City", "Town"), lines[1]])


@pytest.mark.real
@pytest.mark.parametrize(("folder", "count"), [("us/2019-06-29_bis_denied_persons", 546), ("us/2023-11-30_bis_denied_persons", 665)])
def test_a_real_file_gives_as_much_as_a_count_of_its_lines(folder: str, count: int) -> None:
    path = real(folder)
    cells = [line.strip('"').split('"\t"') for line in path.joinpath("dpl.txt").read_text("ascii").splitlines()[1:]]
    edition = Opened(ID, path)
    listings = edition.listings.values()
    assert len(listings) == len(cells) == count
    assert sum(bool(v.facts_of("ends_on")) for v in listings) + sum("Expiration_Date" in w for w in edition.journal.warnings) == sum(
        bool(row[7]) for row in cells
    )
    assert sum(v.designated_on is not None for v in listings) == count - sum("Effective" in w for w in edition.journal.warnings)
    assert {v.places[0].street for v in listings} == {" ".join(row[1].split()) or None for row in cells}
    assert len({v.caption for v in listings}) <= len({row[0].strip() for row in cells})
    years = [re.search(r"\d{4}", row[column]) for row in cells for column in (6, 7, 9) if row[column]]
    assert sum("can't be right" in w for w in edition.journal.warnings) == sum(not 1970 <= int(y[0]) <= 2100 for y in years if y)


@pytest.mark.real
def test_entries_that_did_not_change_keep_their_id_from_2019_to_2023() -> None:
    before, after = (Opened(ID, real(f"us/{day}_bis_denied_persons")).listings for day in ("2019-06-29", "2023-11-30"))
    assert len(before.keys() & after.keys()) == 290
