"""The questions of time whose answers are in the law, on the real lists; and every edition against its own file."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterator
from datetime import date
from itertools import permutations
from pathlib import Path

import pytest

from casemate.app.engine import Engine
from casemate.app.history import Terms, import_archive
from casemate.app.sync import Request
from casemate.errors import NoListError
from casemate.model.subject import Subject
from casemate.model.time import AsOf
from casemate.settings import Settings
from tests.realdata import real

pytestmark = pytest.mark.real
TODAY = date(2026, 11, 24)
SDN, CONS, UN = "us_ofac_sdn", "us_ofac_cons", "un_sc_sanctions"
MAIN = {
    "2015-01-17": "ofac/2015-01-17_sdn_csv/sdn.csv", "2016-10-11": "ofac/2016-10-11_full_delimited/SDN.CSV",
    "2018-01-26": "ofac/2018-01-26_sdn_csv/sdn.csv", "2018-12-19": "ofac/2018-12-19_sdn_csv_set/sdn.csv",
}  # fmt: skip
CONS_MAIN = {
    "2016-09-16": "ofac/2016-10-11_consolidated_nonsdn_all_formats/cons_prim.csv",
    "2018-04-06": "ofac/2018-05-27_consolidated_nonsdn_eo13599/cons_prim.csv",
    "2025-12-19": "ofac/2025-12-19_consolidated_nonsdn_csv/cons_prim.csv",
}


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    folder = tmp_path_factory.mktemp("time")
    opened = Engine(Settings(home=folder / "home"))
    for list_id, editions in ((SDN, MAIN), (CONS, CONS_MAIN)):
        for day, path in editions.items():
            (folder / list_id / day).mkdir(parents=True)
            shutil.copy(real(path), folder / list_id / day)
        import_archive(opened, opened.source(list_id), folder / list_id, Terms(TODAY))
    import_archive(opened, opened.source(UN), real("un"), Terms(TODAY))
    yield opened
    opened.close()


def at(day: str, known: str = "2026-11-24") -> AsOf:
    return AsOf(date.fromisoformat(day), date.fromisoformat(known))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2016-03-01", {"us_ofac_sdn:10576": "in_gap"}),
        ("2018-01-26", {"us_ofac_cons:10576": "listed"}),
        ("2018-08-01", {"us_ofac_cons:10576": "in_gap", "us_ofac_sdn:25578": "in_gap"}),
        ("2018-12-19", {"us_ofac_cons:10576": "in_gap", "us_ofac_sdn:25578": "listed"}),
    ],
)
def test_bank_melli(engine: Engine, day: str, expected: dict[str, str]) -> None:
    answer = engine.screen(Subject(names=("Bank Melli Iran",), schema="Company"), as_of=at(day), lists=(SDN, CONS))
    found = {hit.listing.id: hit.status for hit in answer.hits if hit.listing.caption == "BANK MELLI IRAN"}
    assert found == expected


def test_bank_melli_carries_on_its_entry_of_the_eo_13599_list(engine: Engine) -> None:
    answer = engine.screen(Subject(names=("Bank Melli Iran",), schema="Company"), as_of=at("2018-12-19"), lists=(SDN,))
    hit = next(hit for hit in answer.hits if hit.listing.id == "us_ofac_sdn:25578")
    assert hit.succeeds == ("us_ofac_cons:10576",)
    assert [(i.start.after, i.start.by, i.end) for i in hit.intervals] == [("2018-01-26", "2018-12-19", None)]


@pytest.mark.parametrize(
    ("day", "known", "listed"),
    [("2018-12-19", "2018-12-19", True), ("2018-11-06", "2018-11-06", False), ("2018-12-19", "2018-11-06", False)],
)
def test_iran_air_as_it_could_be_known(engine: Engine, day: str, known: str, listed: bool) -> None:
    answer = engine.screen(Subject(names=("Iran Air",), schema="Company"), as_of=at(day, known), lists=(SDN,))
    assert any(hit.listing.caption == "IRAN AIR" and hit.status == "listed" for hit in answer.hits) == listed
    assert answer.verdict != "CLEAR"


@pytest.mark.parametrize(
    ("day", "status"), [("2022-09-24", "listed"), ("2024-12-17", None), ("2025-11-21", "in_gap"), ("2026-02-27", "listed")]
)
def test_every_iran_entry_of_the_un_that_was_off_and_came_back(engine: Engine, day: str, status: str | None) -> None:
    snapshot = engine.snapshot
    view = snapshot.view(UN, at(day))
    entries = [snapshot.entry(place) for place in range(snapshot.index.size[0]) if snapshot.index.entry(place)[1] == UN]
    iran = [entry for entry in entries if entry.id.partition(":")[2].startswith("IR")]
    both = [e for e in iran if all(snapshot.presence(e, snapshot.view(UN, at(d))) for d in ("2022-09-24", "2026-02-27"))]
    assert len(both) >= 80
    assert {(found := snapshot.presence(entry, view)) and found[0] for entry in both} == {status}


def test_before_its_first_edition_the_un_list_gives_no_answer(engine: Engine) -> None:
    with pytest.raises(NoListError):
        engine.screen(Subject(names=("Bank Sepah",)), as_of=at("2015-06-01"), lists=(UN,))


def test_every_edition_lists_exactly_its_entries_and_every_gap_those_in_one(engine: Engine) -> None:
    snapshot = engine.snapshot
    ids = {}
    for day, path in MAIN.items():
        with real(path).open(encoding="utf-8", errors="replace", newline="") as stream:
            ids[day] = {row[0] for row in csv.reader(stream) if row and row[0].strip().isdigit()}
    entries = [snapshot.entry(place) for place in range(snapshot.index.size[0]) if snapshot.index.entry(place)[1] == SDN]

    def standing(day: str, status: str) -> set[str]:
        view = snapshot.view(SDN, at(day))
        return {e.id.partition(":")[2] for e in entries if (snapshot.presence(e, view) or ("",))[0] == status}

    for day in MAIN:
        assert standing(day, "listed") == ids[day]
        assert standing(day, "in_gap") == set()
    for first, second, between in (("2015-01-17", "2016-10-11", "2016-03-01"), ("2018-01-26", "2018-12-19", "2018-08-01")):
        assert standing(between, "in_gap") == ids[first] ^ ids[second]
        assert standing(between, "listed") == ids[first] & ids[second]


def test_three_real_editions_give_the_same_in_any_order(tmp_path: Path) -> None:
    paths = [real(f"un/{day}") for day in ("2022-09-24", "2024-12-17", "2026-02-27")]
    states = []
    for number, order in enumerate(permutations(paths)):
        if number in (0, 3, 5):
            opened = Engine(Settings(home=tmp_path / str(number)))
            with opened.updating() as updating:
                updating.defer = True
                for path in order:
                    updating.ingest(opened.source(UN), Request(path=path, edition=path.name), today=TODAY)
            states.append(sorted((h.id, sorted((r.part, r.first, r.last or 0, r.body) for r in h.runs)) for h in opened.store.histories()))
            opened.close()
    assert states[0] == states[1] == states[2]
