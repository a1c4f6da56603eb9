"""The register of NACTA."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from casemate.errors import SourceError
from tests.realdata import real
from tests.sources.opened import Opened, sample, write

ID, FORMAT = "pk_proscribed_persons", "nacta-json"


def rows() -> list[dict[str, Any]]:
    found = json.loads(sample(ID, FORMAT)["source.json"])
    assert isinstance(found, list)
    return found


def opened(tmp_path: Path, items: Any) -> Opened:
    return Opened(ID, write(tmp_path / "in", {"source.json": json.dumps(items)}))


@pytest.mark.real
def test_the_real_register_has_the_entries_names_and_numbers_that_a_plain_count_finds() -> None:
    path = real("pk/proscribed_persons/source.json")
    read = Opened(ID, path)
    items = json.loads(path.read_text(encoding="utf-8"))
    assert len(read.listings) == len(items) == 4665
    text = path.read_text(encoding="utf-8")
    numbers = re.findall(r'"CNIC":"(?:\\t| )*(\w+)', text)
    assert sum(len(listing.identifiers) for listing in read.listings.values()) == len(numbers)
    aliases = sum(
        len([part for part in re.split(r"@|,", re.sub(r"\balias\b", "@", item["Name"], flags=re.IGNORECASE)) if part.strip()])
        for item in items
    )
    commas = sum(item["Name"].count(",") for item in items if not re.search(r"@|\balias\b", item["Name"], re.IGNORECASE))
    assert sum(len(listing.names) for listing in read.listings.values()) == aliases - commas


def test_a_filler_number_is_no_identity_number(tmp_path: Path) -> None:
    read = opened(tmp_path, [row | {"CNIC": "1111111111111"} for row in rows()])
    assert {number.kind for listing in read.listings.values() for number in listing.identifiers} == {"other"}
    assert all(key.startswith("x") for key in read.listings)


def test_rows_that_share_a_number_stay_apart(tmp_path: Path) -> None:
    read = Opened(ID, write(tmp_path / "in", sample(ID, FORMAT)))
    assert read.listings["3520199990011"].caption == "Gulab Example"
    assert read.listings["3520199990011.2"].caption == "Gulab Examplar"


def test_an_id_does_not_depend_on_the_order_of_other_rows(tmp_path: Path) -> None:
    forward, backward = opened(tmp_path, rows()[:4]), opened(tmp_path, rows()[3::-1])
    assert set(forward.listings) == set(backward.listings)


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (lambda row: row.pop("District"), "a field is missing"),
        (lambda row: row.update(Gender="m"), "a field that is not known"),
        (lambda row: row.update(Name=" "), "a person without a name"),
        (lambda row: row.update(Province="Atlantis"), "a province that is not known"),
        (lambda row: row.update(CNIC=3520199990011), "text is expected"),
    ],
)
def test_a_changed_record_is_refused_with_its_number_and_field(tmp_path: Path, damage: Callable[[dict[str, Any]], Any], words: str) -> None:
    items = rows()
    damage(items[3])
    with pytest.raises(SourceError, match=words) as refused:
        opened(tmp_path, items)
    assert (refused.value.file, refused.value.line) == ("source.json", 1)
    assert str(refused.value.field).startswith("[4].")
    assert refused.value.remedy


def test_a_cut_register_is_refused(tmp_path: Path) -> None:
    data = sample(ID, FORMAT)["source.json"]
    for length in range(len(data) - 200, len(data) - 2, 7):
        with pytest.raises(SourceError):
            Opened(ID, write(tmp_path / "in", {"source.json": data[:length]}))


@pytest.mark.parametrize("data", [b"[]", b"<html></html>", b'[{"name": "x"}]', b'{"CNIC": 1}'])
def test_another_file_is_not_recognised(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(SourceError, match="this is not pk_proscribed_persons"):
        Opened(ID, write(tmp_path / "in", {"source.json": data}))
