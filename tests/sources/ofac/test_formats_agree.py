"""What two formats of OFAC both carry comes out the same: on our samples, and on the real editions that there are in several formats."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from importlib.resources import as_file
from pathlib import Path
from typing import Any

import pytest

from casemate.model.listing import Fact, Fragment, Identifier, Listing, Name, Place, Relation, assemble
from casemate.model.time import Period
from casemate.sources import registry
from casemate.sources.ofac.entry import PARTS
from tests.realdata import real
from tests.sources.opened import Opened

FIELDS = ("names", "identifiers", "dates", "places", "countries", "programmes", "facts", "relations")
OF_2016 = "ofac/2016-10-11_consolidated_nonsdn_all_formats"
OF_2018 = "ofac/2018-05-27_consolidated_nonsdn_eo13599"


def same_quotes(text: str) -> str:
    """The delimited files write single quotation marks for double ones."""
    return text.replace('"', "'")


def comparable(value: Any) -> Any:
    """``value`` without what only one kind of format can have: the parts of an address, and double quotation marks."""
    if isinstance(value, Place):
        return value.kind, same_quotes(value.text), value.country
    if isinstance(value, Name):
        return replace(value, text=same_quotes(value.text), parts=tuple((key, same_quotes(text)) for key, text in value.parts))
    if isinstance(value, Relation):
        return replace(value, target=same_quotes(value.target))
    return value


def without_issue_date(value: Any) -> Any:
    """The classic XML of 2016 gives the first of January for a date of issue that is known by its year alone."""
    if isinstance(value, Identifier) and value.issued is not None and value.issued.start is not None:
        return replace(value, issued=Period.of_year(value.issued.start.year))
    return value


def as_is(value: Any) -> Any:
    return value


def is_row_remark(value: Any) -> bool:
    """The delimited files alone have a column of remarks on an alias or an address."""
    return isinstance(value, Fact) and (value.note or "").startswith("remark on")


def common(opened: Opened, source_id: str, change: Callable[[Any], Any]) -> dict[str, dict[str, set[Any]]]:
    """By native id and field, what the parts say that all formats carry."""
    by_id: dict[str, list[Fragment]] = {}
    for native_id, fragment in opened.fragments:
        if fragment.part in PARTS:
            by_id.setdefault(native_id, []).append(fragment)
    listings: dict[str, Listing] = {key: assemble(f"{source_id}:{key}", value) for key, value in by_id.items()}
    return {
        key: {
            "schema": {listing.schema},
            **{name: {change(comparable(v)) for v in getattr(listing, name) if not is_row_remark(v)} for name in FIELDS},
        }
        for key, listing in listings.items()
    }


def differences(first: dict[str, dict[str, set[Any]]], second: dict[str, dict[str, set[Any]]]) -> list[tuple[str, str, set[Any], set[Any]]]:
    """Where two editions differ, among the entries that both hold."""
    return [
        (key, name, first[key][name] - second[key][name], second[key][name] - first[key][name])
        for key in first.keys() & second.keys()
        for name in first[key]
        if first[key][name] != second[key][name]
    ]


@lru_cache(maxsize=8)
def of_sample(source_id: str, format_id: str) -> Opened:
    with as_file(registry.folder_of(source_id) / "sample" / format_id) as folder:
        return Opened(source_id, folder, format_id)


@lru_cache(maxsize=8)
def of_real(folder: Path, format_id: str) -> Opened:
    return Opened("us_ofac_cons", folder, format_id)


@pytest.mark.parametrize("format_id", ["classic_xml", "enhanced_xml", "advanced_xml"])
@pytest.mark.parametrize("source_id", ["us_ofac_sdn", "us_ofac_cons"])
def test_the_samples_say_the_same_in_csv_and_in_xml(source_id: str, format_id: str) -> None:
    csv, xml = of_sample(source_id, "csv"), of_sample(source_id, format_id)

    assert xml.listings.keys() <= csv.listings.keys()
    assert differences(common(csv, source_id, as_is), common(xml, source_id, as_is)) == []


@pytest.mark.parametrize("source_id", ["us_ofac_sdn", "us_ofac_cons"])
def test_the_samples_of_the_two_rich_formats_say_the_same_in_every_part(source_id: str) -> None:
    enhanced, advanced = of_sample(source_id, "enhanced_xml"), of_sample(source_id, "advanced_xml")
    original_places = {value for _, f in enhanced.fragments if f.part == "original_script" for value in f.places}

    for key, listing in enhanced.listings.items():
        other = advanced.listings[key]
        for name in (*FIELDS, "measures", "acts", "remarks"):
            assert set(getattr(listing, name)) - original_places == set(getattr(other, name)), (key, name)
        assert listing.designated_on == other.designated_on


@pytest.mark.real
@pytest.mark.parametrize(
    ("folder", "first", "second", "change"),
    [
        (OF_2016, "csv", "classic_xml", without_issue_date),
        (OF_2016, "csv", "advanced_xml", as_is),
        (OF_2016, "classic_xml", "advanced_xml", without_issue_date),
        (OF_2018, "csv", "classic_xml", as_is),
    ],
)
def test_a_real_edition_says_the_same_in_two_formats(folder: str, first: str, second: str, change: Callable[[Any], Any]) -> None:
    one = common(of_real(real(folder), first), "us_ofac_cons", change)
    two = common(of_real(real(folder), second), "us_ofac_cons", change)

    assert one.keys() == two.keys()
    assert differences(one, two) == []
