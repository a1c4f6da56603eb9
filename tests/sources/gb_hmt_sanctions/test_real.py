"""The real ConList.csv of 2016, against counts made another way."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date

import pytest

from casemate.errors import SourceError
from tests.realdata import real
from tests.sources.opened import Opened

pytestmark = pytest.mark.real

WHOLE = "uk/2016-03-25_ofsi_conlist_csv/ukhmt_2016-03-25.csv"
CUT = "uk/2016-02-17_boe_csv/data.csv"


def table() -> list[list[str]]:
    """The rows below the header, taken apart by a regular expression instead of the csv module."""
    text = real(WHOLE).read_bytes().decode("cp1252")
    cell = re.compile(r'(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)')
    rows: list[list[str]] = []
    row: list[str] = []
    for match in cell.finditer(text):
        row.append(match[1].replace('""', '"') if match[1] is not None else match[2])
        if match[3] != ",":
            rows.append(row)
            row = []
    return [found for found in rows[2:] if len(found) == 29]


def by_group() -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = defaultdict(list)
    for row in table():
        found[row[28]].append(row)
    return found


def test_it_has_the_entries_of_the_file_and_the_day_of_its_first_line() -> None:
    opened = Opened("gb_hmt_sanctions", real(WHOLE))
    assert (len(opened.listings), opened.reading.published) == (1924, date(2016, 3, 23))
    assert set(opened.listings) == set(by_group())


def test_every_entry_has_the_names_of_its_rows() -> None:
    listings = Opened("gb_hmt_sanctions", real(WHOLE)).listings
    for key, rows in by_group().items():
        written = {" ".join(" ".join((*row[1:6], row[0])).split()) for row in rows}
        strong = {name.text for name in listings[key].names if name.quality == "strong"}
        assert written <= strong
        assert len(strong) - len(written) <= len(re.findall("formerly known", rows[0][22], re.IGNORECASE))


def test_every_entry_has_the_dates_of_birth_of_its_rows() -> None:
    listings = Opened("gb_hmt_sanctions", real(WHOLE)).listings
    for key, rows in by_group().items():
        assert len([d for d in listings[key].dates if d.kind == "birth"]) == len({row[7] for row in rows if row[7]})


def test_every_entry_has_its_regimes_and_the_first_day_of_its_listing() -> None:
    listings = Opened("gb_hmt_sanctions", real(WHOLE)).listings
    for key, rows in by_group().items():
        assert set(listings[key].programmes) == {row[25] for row in rows}
        days = sorted("-".join(reversed(row[26].split("/"))) for row in rows)
        assert str(listings[key].designated_on) == days[0]


def test_every_un_reference_of_the_file_is_read() -> None:
    listings = Opened("gb_hmt_sanctions", real(WHOLE)).listings
    for key, rows in by_group().items():
        wanted = len(re.findall(r"(?:^|[.\s])UN REF\.?\s?:?\s?[A-Z]{1,3}[a-z]?\.", rows[0][22], re.IGNORECASE))
        assert len([i for i in listings[key].identifiers if i.label == "UN reference"]) == wanted, rows[0][22]


def test_every_passport_and_identity_number_of_the_file_is_read() -> None:
    """By numbered or lettered items, a number each; three items of the file state none (an issuer alone, a travel document of 2000)."""
    listings = Opened("gb_hmt_sanctions", real(WHOLE)).listings
    kinds = ("passport", "national_id", "tax", "ssn", "driving_licence", "visa", "birth_certificate")
    missing: list[str] = []
    for key, rows in by_group().items():
        found = len([i for i in listings[key].identifiers if i.kind in kinds])
        texts = [rows[0][column].strip() for column in (11, 12) if rows[0][column].strip()]
        if found != sum(map(items_of, texts)):
            missing += texts
    assert [text[:40] for text in missing] == [
        "(1) 6487 (Egypt). Issued 30 Jan 1986. (2", "Refugee travel document issued by Landra", "Uganda Passport.",
    ]  # fmt: skip


def items_of(text: str) -> int:
    if text.startswith("(1)"):
        return len(re.findall(r"\(\d{1,2}\)", text))
    return max(len(re.findall(r"\([a-eA-E]\)", text)), 1)


def test_the_countries_of_the_file_are_understood_but_for_a_few() -> None:
    listings = Opened("gb_hmt_sanctions", real(WHOLE)).listings.values()
    stated = [country for listing in listings for country in listing.countries]
    missed = {country.text for country in stated if country.code is None}
    assert len([country for country in stated if country.code is None]) / len(stated) < 0.08, missed


def test_the_cut_file_is_refused_because_rows_are_missing() -> None:
    with pytest.raises(SourceError, match=r"data\.csv:3: 228 of 463 entries have no main name"):
        Opened("gb_hmt_sanctions", real(CUT))
