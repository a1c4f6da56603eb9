"""Canada: the fields of a record, the ids, the names taken apart, what is refused, and the real files counted another way."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from casemate.errors import SourceError
from casemate.sources.ca_dfatd_sema_sanctions.names import party_names, person_names
from tests.realdata import real
from tests.sources.opened import Opened, write

ID = "ca_dfatd_sema_sanctions"
RECORD = (
    "<Country>Russia / Russie</Country><EntityOrShip>Example</EntityOrShip><Schedule>1, Part 2</Schedule><Item>7</Item>"
    "<DateOfListing>2020-01-02</DateOfListing>"
)


def opened(folder: Path, *records: str) -> Opened:
    body = "".join(f"\n<record>{record}</record>" for record in records)
    return Opened(ID, write(folder / "list", {"sema-lmes.xml": f"<data-set>{body}\n</data-set>"}))


def test_a_ship_is_a_vessel_with_imo_number_type_and_year_of_build(tmp_path: Path) -> None:
    record = RECORD.replace(
        "<Schedule>1, Part 2", "<TitleOrShip>LNG Tanker</TitleOrShip><ShipIMONumber>9074729</ShipIMONumber><Schedule>1.1"
    )
    record += "<DateOfBirthOrShipBuildDate>1999</DateOfBirthOrShipBuildDate>"
    ship = opened(tmp_path, record).listings["russia/s1.1/7"]
    assert (ship.schema, ship.programmes, ship.dates[0].kind, ship.dates[0].period.iso) == ("Vessel", ("russia/s1.1",), "built", "1999")
    assert [(i.kind, i.value) for i in ship.identifiers] == [("imo", "9074729")]
    assert [(f.kind, f.value) for f in ship.facts] == [("vessel_type", "LNG Tanker")]


@pytest.mark.parametrize(
    ("country", "schedule", "expected"),
    [
        ("Iran", "1, Part 1", "iran/1"),
        ("Iran", "2", "iran/2"),
        ("Syria / Syrie", "Part 2", "syria/2"),
        ("Burma / Birmanie", "2", "myanmar/2"),
        ("Myanmar (Burma) / Myanmar (Birmanie)", "Part 2", "myanmar/2"),
        ("Russia / Russie", "1", "russia/1"),
        ("Russia / Russie", "2", "russia/s2"),
        ("Russia / Russie", "1.1", "russia/s1.1"),
        ("Russia / Russie", "1, Part 1.1", "russia/1.1"),
        ("Belarus / Bélarus", "1,Part 3", "belarus/3"),
        ("Zimbabwe", "N/A", "zimbabwe/0"),
        ("Justice for Victims of Corrupt Foreign Officials Regulations (JVCFOR) / Règlement", "1", "jvcfor/0"),
        ("New Land (Old) / Terre", "Part 1", "new-land-old/1"),
    ],
)
def test_an_id_says_where_the_entry_stands_in_law(tmp_path: Path, country: str, schedule: str, expected: str) -> None:
    record = RECORD.replace("Russia / Russie", country).replace("1, Part 2", schedule)
    assert list(opened(tmp_path, record).listings) == [f"{expected}/7"]


def test_an_item_that_stands_twice_is_kept_with_a_number_and_a_warning(tmp_path: Path) -> None:
    edition = opened(tmp_path, RECORD, RECORD.replace("Example", "Another"))
    assert list(edition.listings) == ["russia/2/7", "russia/2/7.2"]
    assert edition.journal.warnings == ["an item that stands twice: russia/2/7, line 3"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (None, []),
        ("Finance House, the Basij, Naval Co., Ltd.", ["Finance House", "the Basij", "Naval Co., Ltd."]),
        ("Завод, АО; ОКБ “Два”", ["Завод, АО", "ОКБ “Два”"]),
        ("Министерство образования, науки и молодежи", ["Министерство образования, науки и молодежи"]),
        ("Гарантия, САО or Страховая Гарантия", ["Гарантия, САО", "Страховая Гарантия"]),
        ("Институт (ИПМ, АО)", ["Институт (ИПМ, АО)"]),
        ("(Sample Bank)", ["Sample Bank"]),
        ("Комитет or СКР)", ["Комитет", "СКР"]),
        ("A Group, B Group and C Group Arabic: مجموعة", ["A Group", "B Group", "C Group", "مجموعة"]),
        ("Life and Challenge", ["Life and Challenge"]),
        ("АО Пример and Институт примеров", ["АО Пример", "Институт примеров"]),
        ("Акционерное общество or АО «Луга»", ["Акционерное общество or АО «Луга»"]),
    ],
)
def test_the_aliases_of_an_entity_are_taken_apart_where_they_are_clearly_several(text: str | None, expected: list[str]) -> None:
    assert [name.text for name in party_names("Example", text)[1:]] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Andrei", [("Andrei", "weak", None)]),
        ("Anna Leusik,  Belarusian: Ганна Лявусiк", [("Anna Leusik", "strong", None), ("Ганна Лявусiк", "strong", "bel")]),
        ("Олег Воинов / Алег Воiнаў", [("Олег Воинов", "strong", None), ("Алег Воiнаў", "strong", None)]),
        ("Nikolai or Nikolay Petrov", [("Nikolai or Nikolay Petrov", "strong", None), ("Nikolay Petrov", "strong", None)]),
    ],
)
def test_the_aliases_of_a_person_keep_language_and_weakness(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert [(name.text, name.quality, name.language) for name in person_names("Petrov", "Nikolai", text)[1:]] == expected


def test_the_french_half_of_a_name_is_an_alias() -> None:
    names = [(name.text, name.kind, name.language) for name in party_names("Iranian Navy/Force navale iranienne", None)]
    assert names == [("Iranian Navy", "primary", "eng"), ("Force navale iranienne", "alias", "fra")]


def test_also_known_as_in_the_name_gives_aliases_also_where_the_bracket_is_not_closed() -> None:
    assert [name.text for name in party_names("Example Plant (also known as Zavod A and ZAO B", None)] == [
        "Example Plant",
        "Zavod A",
        "ZAO B",
    ]


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (("<Item>7</Item>", "<Item>seven</Item>"), r"sema-lmes\.xml:2: a record without regulation or item number .*'seven'"),
        (("<Item>7</Item>", "<Item>7</Item><Item>8</Item>"), "Item stands 2 times"),
        (("</Schedule>", "</Schedule><Colour>red</Colour>"), "unknown element Colour .*'red'"),
        (("1, Part 2", "Annex B"), "a schedule that is not understood .*'Annex B'"),
        (("2020-01-02", "2020-31-02"), "not a day .*'2020-31-02'"),
        (("<EntityOrShip>Example</EntityOrShip>", ""), "must name a person or else an entity"),
        (("<EntityOrShip>", "<LastName>X</LastName><EntityOrShip>"), "must name a person or else an entity"),
        (("<EntityOrShip>", "<ShipIMONumber>12</ShipIMONumber><EntityOrShip>"), "not an IMO number .*'12'"),
        (("<Country>", "<Country lang='en'>"), "unknown attribute lang"),
    ],
)
def test_a_damaged_record_is_refused_with_its_place(tmp_path: Path, damage: tuple[str, str], message: str) -> None:
    record = RECORD.replace(*damage)
    if "<Country>" not in record:  # the recogniser looks for the plain tag: let another record carry it
        records: tuple[str, ...] = (RECORD, record)
    else:
        records = (record,)
    with pytest.raises(SourceError, match=message):
        opened(tmp_path, *records)


def test_a_cut_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="not well-formed XML"):
        Opened(ID, write(tmp_path / "cut", {"sema-lmes.xml": f"<data-set><record>{RECORD}</record><record><Country>Ru"}))


def test_another_list_is_not_recognised(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="this is not ca_dfatd_sema_sanctions"):
        Opened(ID, write(tmp_path / "other", {"sema-lmes.xml": "<data-set><row><Country>Iran</Country></row></data-set>"}))


@pytest.mark.real
@pytest.mark.parametrize(
    ("folder", "format_id", "party", "born"),
    [
        ("ca/2020-04-15_sema_xml", "sema-2020", "Entity", "DateOfBirth"),
        ("ca/2025-05_sema_xml", "sema-2025", "EntityOrShip", "DateOfBirthOrShipBuildDate"),
    ],
)
def test_a_real_file_gives_as_much_as_a_count_of_its_lines(folder: str, format_id: str, party: str, born: str) -> None:
    path = real(folder)
    text = next(path.glob("*.xml")).read_text("utf-8")
    edition = Opened(ID, path)
    listings = edition.listings.values()
    tags: Counter[str] = Counter(re.findall(r"<(\w+)>", text))
    assert edition.format.id == format_id
    assert len(listings) == len(edition.fragments) == tags["record"]
    schemas = Counter(listing.schema for listing in listings)
    assert (schemas["Person"], schemas["Organization"] + schemas["Vessel"]) == (tags["LastName"], tags[party])
    assert schemas["Vessel"] == tags["ShipIMONumber"] == sum(len(listing.identifiers) for listing in listings)
    assert sum(len(listing.names) > 1 for listing in listings) >= tags["Aliases"]
    assert sum(listing.designated_on is not None for listing in listings) == tags["DateOfListing"]
    kept = sum(bool(listing.dates) for listing in listings) + sum(edition.journal.not_understood.values())
    assert kept == tags[born]


@pytest.mark.real
def test_the_real_editions_of_2020_and_2025_agree_on_who_is_behind_an_id() -> None:
    before, after = (Opened(ID, real(folder)).listings for folder in ("ca/2020-04-15_sema_xml", "ca/2025-05_sema_xml"))
    shared: dict[str, Any] = {key: (before[key].caption, after[key].caption) for key in before.keys() & after.keys()}
    assert len(shared) == 1258
    assert sum(one.casefold() != two.casefold() for one, two in shared.values()) == 4
