"""Every entry of the starter set against the real editions: on the list or not on their days, under the same name and programmes."""

from __future__ import annotations

import csv
import gzip
import io
import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from lxml import etree

from casemate.model.listing import Listing
from tests.realdata import real
from tests.starter.loaded import document, editions, on

pytestmark = pytest.mark.real

#: Row of an edition, read as plainly as can be: native id -> (name, programmes).
Rows = dict[str, tuple[str, frozenset[str]]]

SDN = [
    ("2015-01-17", "ofac/2015-01-17_sdn_csv/sdn.csv", ","),
    ("2016-10-07", "ofac/2016-10-11_full_delimited/SDN.CSV", ","),
    ("2018-01-26", "ofac/2018-01-26_sdn_csv/sdn.csv", ","),
    ("2018-12-19", "ofac/2018-12-19_sdn_csv_set/sdn.csv", ","),
    ("2020-06-11", "ofac/2020-06-11_sdn_pip_set/sdn.pip", "|"),
    ("2021-04-25", "ofac/2021-04-25_sdn_csv_set/sdn.csv", ","),
    ("2021-07-07", "ofac/2021-07-07_sdn_csv_set/sdn.csv", ","),
    ("2022-01-31", "ofac/2022-01-31_sdn_csv_set_unquoted/sdn.csv", ","),
    ("2023-01-21", "ofac/2023-01-21_sdn_csv_with_header/sdn.csv.gz", ","),
    ("2024-06-18", "ofac/2024-06_sdn_add_csv_with_header/sdn.csv.gz", ","),
]
CONS = [
    ("2016-09-16", "ofac/2016-10-11_consolidated_nonsdn_all_formats/cons_prim.csv", ","),
    ("2018-04-06", "ofac/2018-05-27_consolidated_nonsdn_eo13599/cons_prim.csv", ","),
    ("2025-12-19", "ofac/2025-12-19_consolidated_nonsdn_csv/cons_prim.csv", ","),
]
#: OFAC renamed the programme of Bank of Kunlun's list some time between its editions of 2018 and 2024.
RENAMED = {"561List": "561-Related"}


def text_of(path: Path) -> str:
    """The file's text, unpacked."""
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return data.decode("utf-8", "replace").replace("\x1a", "")


def delimited(path: Path, delimiter: str) -> Rows:
    """The primary rows of an OFAC edition."""
    rows: Rows = {}
    for row in csv.reader(io.StringIO(text_of(path)), delimiter=delimiter):
        if len(row) > 3 and row[0].strip().isdigit():
            programmes = (RENAMED.get(tag.strip(), tag.strip()) for tag in row[3].replace("[", "").split("]"))
            rows[row[0].strip()] = (" ".join(row[1].split()), frozenset(programmes))
    return rows


def compare(held: dict[str, Listing], rows: Rows, ours: set[str]) -> list[str]:
    """What of the starter entries ``ours`` is otherwise in the real edition."""
    wrong = []
    for native_id in sorted(ours):
        if (native_id in held) != (native_id in rows):
            wrong.append(f"{native_id}: {'only the starter set' if native_id in held else 'only the real edition'} has it")
        elif native_id in held:
            name, programmes = rows[native_id]
            if held[native_id].caption != name:
                wrong.append(f"{native_id}: {held[native_id].caption!r}, really {name!r}")
            if not set(held[native_id].programmes) <= programmes:
                wrong.append(f"{native_id}: {held[native_id].programmes}, really {sorted(programmes)}")
    return wrong


def all_ids(list_id: str) -> set[str]:
    """The native ids of every entry that the list ever holds."""
    return {native for _, held in editions(list_id) for native in held}


@pytest.mark.parametrize(("day", "relative", "delimiter"), SDN, ids=[case[0] for case in SDN])
def test_every_us_entry_is_as_the_sdn_edition_has_it(day: str, relative: str, delimiter: str) -> None:
    assert compare(on("starter_us", day), delimited(real(relative), delimiter), all_ids("starter_us")) == []


@pytest.mark.parametrize(("day", "relative", "delimiter"), CONS, ids=[case[0] for case in CONS])
def test_every_us_entry_is_as_the_consolidated_edition_has_it(day: str, relative: str, delimiter: str) -> None:
    assert compare(on("starter_us_cons", day), delimited(real(relative), delimiter), all_ids("starter_us_cons")) == []


@pytest.mark.parametrize("day", ["2026-07-23", "2026-08-20"])
def test_every_us_entry_is_as_the_newest_names_have_it(day: str) -> None:
    document = json.loads(text_of(real(f"ofac/{day}_sdn_json_names_programs/ofac-sdn.json.gz")))
    rows = {str(entry["uid"]): (entry["name"], frozenset(entry["programs"])) for entry in document["entries"]}
    assert compare(on("starter_us", day), rows, all_ids("starter_us")) == []


def test_every_us_entry_comes_and_goes_on_the_day_of_the_daily_archive() -> None:
    path, ours, seen = real("ofac/daily_2021-05_2024-07/changes.jsonl.gz"), all_ids("starter_us"), 0
    for line in text_of(path).splitlines():
        change = json.loads(line)
        native_id = str(change["ent"])
        if native_id in ours and change["op"] in ("add", "remove"):
            day, seen = date.fromisoformat(change["date"][:10]), seen + 1
            # The archive looked once a day, at times only the next morning.
            assert (native_id in on("starter_us", day)) == (change["op"] == "add"), change
            assert (native_id in on("starter_us", day - timedelta(days=2))) == (change["op"] == "remove"), change
    assert seen >= 5


UN = ("2016-06-24", "2018-06-08", "2018-08-24", "2018-10-29", "2020-04-15", "2020-12-08", "2022-09-24", "2024-12-17", "2025-04-19")


@pytest.mark.parametrize("folder", [*(f"un/{day}/consolidated.xml.gz" for day in UN), "un/2026-02-27/consolidated.xml"])
def test_every_un_entry_is_as_the_edition_has_it(folder: str) -> None:
    path = real(folder)
    root = etree.fromstring(gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes())
    day, rows, listed_on = root.get("dateGenerated", "")[:10], {}, {}
    for entry in (*root.iter("INDIVIDUAL"), *root.iter("ENTITY")):
        native_id = (entry.findtext("REFERENCE_NUMBER") or "").strip()
        parts = (entry.findtext(f"{which}_NAME") for which in ("FIRST", "SECOND", "THIRD", "FOURTH"))
        name = " ".join(" ".join(part.split()) for part in parts if part and part.strip())
        rows[native_id] = (name, frozenset({(entry.findtext("UN_LIST_TYPE") or "").strip()}))
        listed_on[native_id] = (entry.findtext("LISTED_ON") or "").strip()[:10]
    held = on("starter_un", day)
    assert compare(held, rows, all_ids("starter_un")) == []
    assert {native: str(listing.designated_on) for native, listing in held.items()} == {native: listed_on[native] for native in held}


def test_every_eu_entry_stands_in_the_annex_on_its_day() -> None:
    folder = real("eu/2026-08-22_oj_journal_sanctions_consolidated")
    rows = {}
    for celex in ("32012R0267", "32011R0359", "32014R0269", "32023R1529", "32001R2580"):
        with (folder / f"{celex}.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                rows[f"{celex}-{row['annex']}-{row['recordId'].replace(' ', '')}"] = row
    wrong = []
    for native_id, listing in on("starter_eu", "2026-08-01").items():
        row = rows[native_id]
        if not row["name"].startswith(listing.caption):
            wrong.append(f"{native_id}: {listing.caption!r}, really {row['name']!r}")
        first = listing.designated_on
        # Annex VIII prints the day of the UN's designation; the list of terrorist groups prints none.
        if (
            first is not None
            and ".VIII" not in f".{row['annex']}"
            and row["startDate"] not in ("", f"{first.day}.{first.month}.{first.year}")
        ):
            wrong.append(f"{native_id}: {first}, really {row['startDate']}")
    assert wrong == []
    assert set(on("starter_eu", "2026-08-01")) == all_ids("starter_eu")


def test_every_uk_entry_stands_on_the_list_since_its_day() -> None:
    folder = real("uk/2026-05-13_uk_sanctions_list_tables")
    with (folder / "subjects.csv").open(encoding="utf-8", newline="") as file:
        since = {row["unique_id"]: row["date_designated"] for row in csv.DictReader(file)}
    names = {
        row["unique_id"]: " ".join(row["full_name"].split())
        for row in csv.DictReader(io.StringIO(text_of(folder / "subject_names.csv.gz")))
        if row["name_type"] == "primary"
    }
    held = on("starter_gb", "2026-05-13")
    assert {n: (listing.caption, f"{listing.designated_on:%d/%m/%Y}") for n, listing in held.items()} == {
        n: (names[n], since[n]) for n in held
    }


def test_the_companies_that_are_not_listed_are_not_on_the_newest_sdn_list() -> None:
    data = json.loads(text_of(real("ofac/2026-08-20_sdn_json_names_programs/ofac-sdn.json.gz")))
    names = {name.casefold() for entry in data["entries"] for name in (entry["name"], *entry["alternateNames"])}
    asked = {node.need("name").text().casefold() for node in document("near_misses.yml").need("not_listed").items()}
    assert asked & names == set()
