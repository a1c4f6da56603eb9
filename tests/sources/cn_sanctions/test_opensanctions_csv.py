"""The transcription of Chinese measures."""

from __future__ import annotations

import csv
import re
from collections import Counter
from pathlib import Path

import pytest

from casemate.errors import SourceError
from casemate.sources import registry
from tests.realdata import real
from tests.sources.opened import Opened, sample, write

ID, FORMAT, NAME = "cn_sanctions", "opensanctions-csv", "sanctions.csv"


def opened(tmp_path: Path, data: bytes | str) -> Opened:
    return Opened(ID, write(tmp_path / "in", {NAME: data}))


@pytest.mark.real
def test_the_real_table_has_the_entries_and_names_that_a_plain_count_finds() -> None:
    path = real("cn/opensanctions_cn_sanctions/sanctions.csv")
    read = Opened(ID, path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        found = list(csv.DictReader(file))
    assert len(read.listings) == len(found) == 610
    names = sum(1 + len([a for a in row["Alias"].split(";") if a.strip()]) + bool(row["Chinese name"].strip()) for row in found)
    assert sum(len(listing.names) for listing in read.listings.values()) == names
    effects = Counter(registry.load(ID).effect_of(listing.programmes) for listing in read.listings.values())
    assert effects["licence_required"] == len(re.findall(r",(?:List of Export Controls|Export Control Watch List),", path.read_text()))
    assert all(listing.acts[0].url for listing in read.listings.values())


def test_it_is_never_fetched() -> None:
    assert registry.load(ID).downloads == ()
    assert "CC BY-NC" in registry.load(ID).licence


def test_an_end_date_is_shown_and_ends_nothing_by_itself(tmp_path: Path) -> None:
    read = opened(tmp_path, sample(ID, FORMAT)[NAME])
    ended = [listing for listing in read.listings.values() if listing.facts_of("listing_event")]
    assert [(listing.caption, listing.facts[0].value, listing.facts[0].note) for listing in ended] == [
        ("Jane Specimen", "2026-04-24", "end date")
    ]
    assert len(read.listings) == 4


@pytest.mark.parametrize(
    ("old", "new", "words", "where"),
    [
        (b"Organization,Q9", b"Ship,Q9", "a type that is not known", (2, "Type")),
        (b"List of Export Controls", b"New List", "a list whose effect is not known", (3, "List")),
        (b"24.07.26", b"34.07.26", "not a day", (3, "Date")),
        (b"24.04.2026", b"2026", "not a day", (4, "End date")),
        (b"Jane Specimen,,,EU,sanction.counter,Member", b",,,EU,sanction.counter,Member", "a row without a name", (4, "Name")),
        (b"05.12.2024,,https", b"05.12.2024,https", "14 cells where the header has 15", (5, None)),
    ],
)
def test_a_changed_row_is_refused_with_line_and_field(
    tmp_path: Path, old: bytes, new: bytes, words: str, where: tuple[int, str | None]
) -> None:
    data = sample(ID, FORMAT)[NAME]
    assert old in data
    with pytest.raises(SourceError, match=words) as refused:
        opened(tmp_path, data.replace(old, new))
    assert (refused.value.file, refused.value.line, refused.value.field) == (NAME, *where)
    assert refused.value.remedy


def test_a_table_cut_inside_a_row_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        opened(tmp_path, sample(ID, FORMAT)[NAME][:-60])


def test_another_table_is_not_recognised(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="this is not cn_sanctions"):
        opened(tmp_path, "Type,Name,List\nPerson,Jane Specimen,AFSL\n")
