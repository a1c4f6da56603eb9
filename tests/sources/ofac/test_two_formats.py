"""Editions that are at hand in two formats: what both carry comes out the same."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import pytest

from casemate.model.listing import Fragment, Listing, assemble
from casemate.sources import base
from casemate.sources.ofac import classic_xml, delimited
from casemate.sources.raw import open_raw
from tests.realdata import real

pytestmark = pytest.mark.real

EDITIONS = ["2016-10-11_consolidated_nonsdn_all_formats", "2018-05-27_consolidated_nonsdn_eo13599"]
LIST = "us_ofac_cons"
edition = pytest.mark.parametrize("folder", EDITIONS)


@lru_cache(maxsize=8)
def listings(path: Path, known: base.Format) -> dict[str, Listing]:
    files = known.recognise(open_raw(path))
    assert files is not None
    by_id: dict[str, list[Fragment]] = {}
    for native_id, fragment in known.read(files, base.Journal()).fragments:
        by_id.setdefault(native_id, []).append(fragment)
    return {key: assemble(f"{LIST}:{key}", value) for key, value in by_id.items()}


CSV, XML = delimited.formats(LIST)[0], classic_xml.formats(LIST)


def both(folder: str) -> list[tuple[Listing, Listing]]:
    path = real(f"ofac/{folder}")
    in_csv, in_xml = listings(path, CSV), listings(path / "consolidated.xml", XML)
    assert set(in_csv) == set(in_xml)
    return [(in_csv[key], in_xml[key]) for key in in_csv]


def quotes(text: str) -> str:
    """The delimited files write every inner quotation mark as an apostrophe, because they quote with it."""
    return text.replace('"', "'")


@edition
def test_names_are_the_same(folder: str) -> None:
    for one, two in both(folder):
        assert {(quotes(n.text), n.kind, n.quality) for n in one.names} == {(quotes(n.text), n.kind, n.quality) for n in two.names}


@edition
def test_addresses_and_birth_places_are_the_same_line(folder: str) -> None:
    for one, two in both(folder):
        assert {(p.kind, quotes(p.text), p.country) for p in one.places} == {(p.kind, quotes(p.text), p.country) for p in two.places}


@edition
def test_identifiers_are_the_same(folder: str) -> None:
    # The XML makes a day of a year of issue (1983 -> 1983-01-01): it can't tell the two apart, the delimited files can.
    for one, two in both(folder):
        assert {replace(i, issued=None) for i in one.identifiers} == {replace(i, issued=None) for i in two.identifiers}


@pytest.mark.parametrize("field", ["schema", "programmes", "dates", "countries", "facts", "relations"])
@edition
def test_all_else_that_both_carry_is_the_same(folder: str, field: str) -> None:
    for one, two in both(folder):
        mine, theirs = getattr(one, field), getattr(two, field)
        assert mine == theirs or set(mine) == set(theirs), one.id
