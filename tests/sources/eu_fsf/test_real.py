"""The real files of the EU list, against counts made another way."""

from __future__ import annotations

import csv
import re
from datetime import date
from html import unescape
from pathlib import Path

import pytest

from casemate.errors import SourceError
from casemate.model.listing import Listing
from tests.realdata import real
from tests.sources.opened import Opened, write

pytestmark = pytest.mark.real

OLD = "eu/2016-02-17_global_xml_old/data.xml"
CUT = "eu/2023-12-21_fsf_csv_short/EUSanctionsShort.csv"


def entities() -> list[str]:
    """The text of every ENTITY of the old file, by plain search."""
    return re.findall(r"<ENTITY .*?</ENTITY>", real(OLD).read_text(encoding="utf-8"), re.DOTALL)


def inside(text: str, tag: str) -> list[str]:
    return re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)


def unwrapped(tmp_path: Path) -> Path:
    """The cut copy as the rows that it was made from: without the quotes around each line and the tabs; inner tabs were commas."""
    lines = real(CUT).read_bytes().decode("cp1252").splitlines()
    rows = [line[1:-1].replace('""', '"').rstrip("\t").replace("\t ", ", ").replace("\t", ",") for line in lines if line]
    return write(tmp_path, {"csvFullSanctionsList.csv": "\n".join(rows) + "\n"})


def test_the_old_file_has_the_entries_and_its_own_date() -> None:
    opened = Opened("eu_fsf", real(OLD))
    assert (len(opened.listings), opened.reading.published, opened.format.id) == (595, date(2016, 2, 11), "xml-global")
    assert list(opened.listings) == [re.search(r'Id="(\d+)"', entity)[1] for entity in entities()]  # type: ignore[index]


def test_the_old_file_has_the_names_that_a_plain_search_finds() -> None:
    listings = Opened("eu_fsf", real(OLD)).listings.values()
    for listing, entity in zip(listings, entities(), strict=True):
        assert {name.text for name in listing.names} == {" ".join(unescape(name).split()) for name in inside(entity, "WHOLENAME")}
    assert sum(len({name.text for name in listing.names}) for listing in listings) == 2697


def test_the_old_file_has_the_documents_births_citizenships_and_addresses_that_a_plain_search_finds() -> None:
    opened = Opened("eu_fsf", real(OLD))
    for listing, entity in zip(opened.listings.values(), entities(), strict=True):
        documents = {
            " ".join(number.partition("(")[0].split())
            for passport in re.findall(r"<PASSPORT .*?</PASSPORT>", entity, re.DOTALL)
            for number in inside(passport, "NUMBER")
        }
        kinds = ("passport", "national_id", "other", "driving_licence", "ssn")
        assert {
            i.value for i in listing.identifiers if i.kind in kinds and i.label not in ("SSN", "United States Social Security Number")
        } == documents - {"UNKNOWN"}
        births = {text.strip() for text in inside(entity, "DATE") if text.strip()}
        assert len([d for d in listing.dates if d.kind == "birth"]) == len(births)
        assert len(listing.countries) == len(set(re.findall(r"<CITIZEN .*?<COUNTRY>(\w+)</COUNTRY>\s*</CITIZEN>", entity, re.DOTALL)))
        addresses = {block.partition(">")[2] for block in re.findall(r"<ADDRESS .*?</ADDRESS>", entity, re.DOTALL)}
        texts = {re.sub(r"<OTHER>.*?</OTHER>", "", block, flags=re.DOTALL) for block in addresses}
        assert len({(p.street, p.city, p.postal_code, p.country) for p in listing.places if p.kind == "address"}) == len(
            {text for text in texts if re.search(r">[^<\s]", text)}
        )
    assert not opened.journal.ignored


def test_every_country_of_the_old_file_is_understood() -> None:
    listings = Opened("eu_fsf", real(OLD)).listings.values()
    assert [c.text for listing in listings for c in listing.countries if c.code is None] == []


def test_the_old_file_is_warned_of_as_one_without_iran_syria_and_ukraine() -> None:
    assert Opened("eu_fsf", real(OLD)).journal.warnings == [
        "programmes without an entry: IRN, SYR, UKR; a whole edition of 2016-02-11 has some, so this may be cut"
    ]


def test_the_cut_copy_is_refused_for_what_a_spreadsheet_did_to_it() -> None:
    with pytest.raises(SourceError, match=r"EUSanctionsShort\.csv:1: every line is wrapped in quotes"):
        Opened("eu_fsf", real(CUT))


def test_the_rows_of_the_cut_copy_are_read_once_they_are_unwrapped(tmp_path: Path) -> None:
    opened = Opened("eu_fsf", unwrapped(tmp_path))
    with tmp_path.joinpath("csvFullSanctionsList.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))[1:]
    assert (len(rows), opened.reading.published, len(opened.listings)) == (999, date(2018, 7, 4), len({row[1] for row in rows}))
    for key, listing in opened.listings.items():
        assert {name.text for name in listing.names} == {" ".join(row[17].split()) for row in rows if row[1] == key and row[17]}


def test_the_ids_of_the_old_file_and_of_the_csv_number_the_same_entries(tmp_path: Path) -> None:
    old = Opened("eu_fsf", real(OLD)).listings
    new = Opened("eu_fsf", unwrapped(tmp_path)).listings
    shared = set(old) & set(new)
    assert len(shared) == len(new) == 93

    def folded(listing: Listing) -> set[str]:
        return {name.text.casefold() for name in listing.names}

    assert [key for key in shared if not folded(old[key]) & folded(new[key])] == []
