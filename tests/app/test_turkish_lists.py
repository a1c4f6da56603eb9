"""Türkiye's four lists have files of their own: list A alone is an edition, and never looks like the removal of the others."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from casemate.app.engine import Engine
from casemate.app.report import Report
from casemate.app.sync import Request
from casemate.errors import SourceError
from casemate.settings import Settings
from casemate.sources import registry
from tests.lists import person
from tests.sources.opened import write
from tests.sources.tr_fcib.books import DOMESTIC, HEADINGS_C, WEAPONS, books
from tests.sources.workbook import xlsx

ID = "tr_fcib"
TITLE = "EK 1: Malvarlıklarının Dondurulmasına Karar Verilen Kişi, Kuruluş veya Organizasyonlar"
SECTION = "\t•\tDEAŞ ve EL-KAİDE İLE BAĞLANTILI GERÇEK KİŞİLER"
FOREIGN = "B-6415-SAYILI-KANUN-6.-MADDE.xlsx"


def list_a(count: int = 420) -> str:
    entries = [f"\t•\tAdı Soyadı\t: 1: {person(number)}\nDoğum Tarihi\t: 1961\nUyruğu\t: Irak\n" for number in range(count)]
    return "\n".join((TITLE, SECTION, *entries))


def book(start: int, count: int) -> bytes:
    rows = [[str(n), person(start + n), *[""] * (len(HEADINGS_C) - 2)] for n in range(count)]
    return xlsx([HEADINGS_C, *rows])


def every_list() -> dict[str, bytes | str]:
    return {"list-a.txt": list_a(), FOREIGN: book(5000, 150), DOMESTIC: book(6000, 300), WEAPONS: books()[WEAPONS]}


class Home:
    def __init__(self, folder: Path) -> None:
        self.folder, self.engine = folder, Engine(Settings(home=folder / "home"))

    def take(self, day: str, files: dict[str, bytes | str]) -> Report:
        request = Request(path=write(self.folder / day, files), edition=day)
        with self.engine.updating() as updating:
            updating.defer = True
            return updating.ingest(registry.load(ID), request, today=date(2026, 11, 20))


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    home = Home(tmp_path)
    yield home
    home.engine.close()


def test_list_a_alone_is_taken_with_a_warning_and_is_not_partial(home: Home) -> None:
    report = home.take("2026-01-01", {"list-a.txt": list_a()})
    assert (report.outcome, report.entries) == ("added", 420)
    assert any(warning.startswith("list A alone") for warning in report.warnings)
    assert home.engine.store.editions(ID)[0].partial is None


def test_all_four_lists_may_follow_list_a_alone(home: Home) -> None:
    home.take("2026-01-01", {"list-a.txt": list_a()})
    report = home.take("2026-02-01", every_list())
    assert (report.outcome, report.added, report.removed) == ("added", 451, 0)


def test_list_a_alone_after_all_four_is_refused_as_a_shrinkage(home: Home) -> None:
    home.take("2026-01-01", every_list())
    with pytest.raises(SourceError, match="451 of 871 entries of 2026-01-01 are gone"):
        home.take("2026-02-01", {"list-a.txt": list_a()})
    assert [edition.name for edition in home.engine.store.editions(ID)] == ["2026-01-01"]


def test_a_set_that_lacks_one_of_the_four_is_partial(home: Home) -> None:
    files = every_list()
    del files[FOREIGN]
    with pytest.raises(SourceError, match="this is not the whole list: without list B"):
        home.take("2026-01-01", files)
