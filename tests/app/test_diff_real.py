"""Differences of real editions, against the raw files read by nothing but the csv module."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from casemate.app.diff import Difference, DiffRequest, difference
from casemate.app.engine import Engine
from casemate.app.sync import Request
from casemate.settings import Settings
from tests.realdata import real

pytestmark = pytest.mark.real

FIRST, SECOND = "2018-01-26", "2018-12-19"
FOLDERS = {FIRST: "ofac/2018-01-26_sdn_csv", SECOND: "ofac/2018-12-19_sdn_csv_set"}


def raw(folder: Path) -> dict[str, list[str]]:
    """Number -> cells, trimmed, of ``sdn.csv``."""
    with (folder / "sdn.csv").open(encoding="cp1252", newline="") as stream:
        return {row[0]: [cell.strip() for cell in row] for row in csv.reader(stream) if len(row) == 12}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Difference:
    """The difference over the two waves of 2018, between the two editions around them."""
    folders = {day: real(folder) for day, folder in FOLDERS.items()}
    engine = Engine(Settings(home=tmp_path_factory.mktemp("home")))
    source = engine.source("us_ofac_sdn")
    with engine.updating() as updating:
        updating.defer = True
        for day, folder in folders.items():
            updating.ingest(source, Request(path=folder, edition=day), today=date(2026, 11, 24))
    return difference(engine.store, source, DiffRequest("us_ofac_sdn", date.fromisoformat(FIRST), date.fromisoformat(SECOND)))


@pytest.fixture(scope="module")
def files() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    return raw(real(FOLDERS[FIRST])), raw(real(FOLDERS[SECOND]))


Files = tuple[dict[str, list[str]], dict[str, list[str]]]


def test_exactly_the_numbers_that_are_new_are_added(found: Difference, files: Files) -> None:
    assert {step.listing.native_id for step in found.added} == files[1].keys() - files[0].keys()


def test_exactly_the_numbers_that_are_gone_are_removed(found: Difference, files: Files) -> None:
    assert {step.listing.native_id for step in found.removed} == files[0].keys() - files[1].keys()


def test_whoever_is_amended_has_another_row(found: Difference, files: Files) -> None:
    amended = {item.after.native_id for item in found.changed}
    other_row = {number for number in files[0].keys() & files[1].keys() if files[0][number] != files[1][number]}
    assert amended
    assert amended <= other_row


def test_exactly_those_with_another_set_of_programmes_change_their_programmes(found: Difference, files: Files) -> None:
    def programmes(row: list[str]) -> set[str]:
        return set(row[3].split("] ["))

    told = {item.after.native_id for item in found.changed if any(change.field == "programmes" for change in item.fields)}
    assert told == {n for n in files[0].keys() & files[1].keys() if programmes(files[0][n]) != programmes(files[1][n])}


def test_what_only_the_later_edition_carries_is_not_compared(found: Difference) -> None:
    assert {part for part, _ in found.not_compared} == {"aliases", "addresses"}
