"""The real ODS of the UK Sanctions List, against counts made another way."""

from __future__ import annotations

import csv
import re
import zipfile
from collections import Counter
from datetime import date
from html import unescape

import pytest

from casemate.sources import registry
from tests.realdata import real
from tests.sources.opened import Opened

pytestmark = pytest.mark.real

ODS = "uk/2025-08-11_fcdo_ods"
DERIVED = "uk/2026-05-13_uk_sanctions_list_tables/subjects.csv"


def rows() -> list[list[str]]:
    """The rows of the spreadsheet by plain search in its XML."""
    (path,) = real(ODS).glob("*.ods")
    text = zipfile.ZipFile(path).read("content.xml").decode("utf-8-sig")
    found = []
    for row in re.findall(r"<table:table-row.*?</table:table-row>", text, re.DOTALL):
        cells = [" ".join(unescape(cell).split()) for cell in re.findall(r"<text:p>(.*?)</text:p>", row, re.DOTALL)]
        if cells:
            found.append(cells)
    return found[1:]


def test_it_has_the_designations_names_and_days_that_a_plain_search_finds() -> None:
    opened = Opened("gb_fcdo_sanctions", real(ODS))
    written = rows()
    assert (len(opened.listings), opened.reading.published, opened.reading.parts) == (5302, date(2025, 8, 11), ("entries",))
    for listing, row in zip(opened.listings.values(), written, strict=True):
        assert (listing.native_id, [name.text for name in listing.names]) == (row[0], [row[2]] if row[2] else [])
        assert listing.designated_on is not None
        assert listing.designated_on.strftime("%d-%m-%Y") == row[6]
        assert [i.value for i in listing.identifiers] == ([row[1]] if row[1] else [])


def test_it_has_the_kinds_and_measures_that_a_plain_search_finds() -> None:
    listings = Opened("gb_fcdo_sanctions", real(ODS)).listings.values()
    written = rows()
    kinds = {"Individual": "Person", "Entity": "Organization", "Ship": "Vessel"}
    assert Counter(listing.schema for listing in listings) == Counter(kinds[row[4]] for row in written)
    measures = Counter(part for row in written for part in row[7].split(", ") if part not in ("", "-"))
    assert Counter(measure.text for listing in listings for measure in listing.measures) == measures


def test_every_programme_of_the_file_is_named_in_the_metadata_with_its_effect() -> None:
    source = registry.load("gb_fcdo_sanctions")
    listings = Opened("gb_fcdo_sanctions", real(ODS)).listings.values()
    assert {programme for listing in listings for programme in listing.programmes} <= set(source.programmes)
    frozen = [row for row in rows() if "Asset freeze" in row[7]]
    assert sum(source.effect_of(listing.programmes) == "blocks" for listing in listings) == len(frozen) == 4846


def test_the_ids_are_those_of_a_later_table_of_the_same_list() -> None:
    """Derived by others from the XML of May 2026: most designations of August 2025 still stand there under their Unique ID."""
    with real(DERIVED).open(encoding="utf-8", newline="") as file:
        later = {row["unique_id"]: row["ofsi_group_id"] for row in csv.DictReader(file)}
    listings = Opened("gb_fcdo_sanctions", real(ODS)).listings
    shared = set(later) & set(listings)
    assert len(shared) > 0.9 * len(listings)
    differing = [key for key in shared if later[key] and [i.value for i in listings[key].identifiers] not in ([later[key]], [])]
    assert len(differing) < 0.01 * len(shared)
