"""The Consolidated Screening List: parts and their effects, ids, cells of many values, what is refused, and the real files."""

from __future__ import annotations

import csv
import gzip
import io
import random
import re
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from casemate.errors import SourceError
from casemate.model.listing import Dated, Fact, Identifier, Relation
from casemate.model.time import Period
from casemate.sources import registry
from casemate.sources.base import Journal
from casemate.sources.us_trade_csl import labelled
from casemate.sources.us_trade_csl.parts import ALWAYS, PARTS, TREASURY, base_id, part_of
from tests.realdata import real
from tests.sources.opened import Opened, sample, write

ID = "us_trade_csl"


def table(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode())))


def opened(folder: Path, rows: list[dict[str, str]]) -> Opened:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return Opened(ID, write(folder / "list", {"consolidated.csv": out.getvalue()}))


@pytest.fixture
def rows() -> list[dict[str, str]]:
    return table(sample(ID, "csl-29")["consolidated.csv"])


@pytest.mark.parametrize(
    ("part", "effect"),
    [
        ("SDN", "blocks"), ("EL", "licence_required"), ("MEU", "licence_required"), ("DPL", "restricts"), ("UVL", "marks"),
        ("ISN", "restricts"), ("DTC", "restricts"), ("SSI", "restricts"), ("CAP", "restricts"), ("CMIC", "restricts"), ("FSE", "restricts"),
        ("PLC", "restricts"), ("NS-MBS", "restricts"),
    ],
)  # fmt: skip
def test_each_part_has_its_own_effect_whatever_ofac_programmes_stand_beside_it(part: str, effect: str) -> None:
    source = registry.describe(ID)
    beside = () if part in ("UVL", "EL", "MEU", "DPL", "DTC") else ("SDGT", "UKRAINE-EO13662")
    assert source.effect_of((part, *beside)) == effect


def test_every_part_is_a_programme_of_the_source() -> None:
    assert set(PARTS.values()) <= set(registry.describe(ID).programmes)


@pytest.mark.parametrize(
    ("source", "part"),
    [
        ("Entity List (EL) - Bureau of Industry and Security", "EL"),
        ("Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department", "NS-MBS"),
        ("Military End User (MEU) List - Bureau of Industry and Security", "MEU"),
        ("DPL", "DPL"),
        ("Some New List (SNL) - Commerce", None),
        ("", None),
    ],
)
def test_the_part_is_read_from_the_column_source(source: str, part: str | None) -> None:
    assert part_of(source) == part


def test_the_order_of_the_file_changes_no_id(tmp_path: Path, rows: list[dict[str, str]]) -> None:
    there = {key: listing.names for key, listing in opened(tmp_path, rows).listings.items()}
    random.Random(5).shuffle(rows)
    assert {key: listing.names for key, listing in opened(tmp_path, rows).listings.items()} == there


def test_the_id_of_a_row_without_a_number_outlives_a_change_of_its_address(rows: list[dict[str, str]]) -> None:
    row = next(row for row in rows if row["name"] == "Example Research Institute")
    before = base_id("EL", row)
    row["addresses"] = "Sample Tower, Xian, China, CN; Hong Kong, HK"
    assert base_id("EL", row) == before
    row["start_date"] = "2021-01-01"
    assert base_id("EL", row) != before


def test_two_rows_equal_in_everything_are_both_kept_and_warned_of(tmp_path: Path, rows: list[dict[str, str]]) -> None:
    edition = opened(tmp_path, [*rows, rows[-1]])
    last = list(edition.listings)[-1]
    assert last.endswith(".2")
    assert len(edition.listings) == len(rows) + 1
    assert any("a row that repeats another" in warning for warning in edition.journal.warnings)


def test_a_day_that_cannot_be_right_is_a_note_and_no_date(tmp_path: Path, rows: list[dict[str, str]]) -> None:
    entry = next(v for v in opened(tmp_path, rows).listings.values() if v.caption == "Example Trading")
    assert entry.designated_on is None
    assert entry.facts_of("note") == (Fact("note", "start_date: 0097-06-30"),)


def test_a_denial_order_ends_on_its_day(tmp_path: Path, rows: list[dict[str, str]]) -> None:
    entry = next(v for v in opened(tmp_path, rows).listings.values() if v.programmes == ("DPL",))
    assert (entry.designated_on, entry.facts_of("ends_on")[0].value) == (date(2002, 3, 4), "2056-06-29")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("IR, A1234567, Passport", [Identifier("passport", "A1234567", "ir", "Passport")]),
        ("Passport, A1234567, IR", [Identifier("passport", "A1234567", "ir", "Passport")]),
        ("Male, Gender; EXAMRUMM, SWIFT/BIC", [Fact("gender", "male"), Identifier("bic", "EXAMRUMM", label="SWIFT/BIC")]),
        ("Sample Co., Ltd; and Sons, Issuer Name", [Fact("security_issuer", "Sample Co., Ltd; and Sons")]),
        ("Listing Date (EO 14024 Directive 3):, 24 Feb 2022", [Fact("directive_listing_date", "2022-02-24", "EO14024:3")]),
        ("Unheard-of Label, 5", [Fact("note", "Unheard-of Label, 5")]),
    ],
)
def test_ids_are_read_with_label_and_value_in_either_order(text: str, expected: list[object]) -> None:
    assert list(labelled.ids(text, Journal())) == expected


@pytest.mark.parametrize(
    ("text", "country", "issued", "expires"),
    [
        ("PK, 2013-09-09, 2008-09-09, 4117921, Passport", "pk", "2008-09-09", "2013-09-09"),
        ("2014-07-11, 2009-07-11, 4117921, Passport", None, "2009-07-11", "2014-07-11"),
        ("Passport, 4117921, TN, 19 Jun 1987, 18 Jun 1992", "tn", "1987-06-19", "1992-06-18"),
        ("Passport, 4117921, 19 Jun 1987, 18 Jun 1992", None, "1987-06-19", "1992-06-18"),
    ],
)
def test_a_document_has_its_country_and_dates_apart_from_its_number(text: str, country: str | None, issued: str, expires: str) -> None:
    document = Identifier("passport", "4117921", country, "Passport", issued=Period.from_iso(issued), expires=Period.from_iso(expires))
    assert list(labelled.ids(text, Journal())) == [document]


@pytest.mark.parametrize("text", ["SD, 1998-10-28, 562605, Passport", "Passport, 562605, SD, 28 Oct 1998"])
def test_of_one_date_alone_nobody_says_which_it_is(text: str) -> None:
    expected = Identifier("passport", "562605", "sd", "Passport", note="issued or expires 1998-10-28")
    assert list(labelled.ids(text, Journal())) == [expected]


@pytest.mark.parametrize("text", ["SY, D0004, Diplomatic, Passport", "Passport, D0004, Diplomatic, SY"])
def test_a_word_behind_a_number_is_a_note(text: str) -> None:
    assert list(labelled.ids(text, Journal())) == [Identifier("passport", "D0004", "sy", "Passport", note="Diplomatic")]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("(Linked To: EXAMPLE INDUSTRIES; Linked To: DOE, Jane)", ["EXAMPLE INDUSTRIES", "DOE, Jane"]),
        ("DOB 1962; (Linked To: A CO. LTD.; Linked To: B (HOLDING); Linked To: C S.A.)", ["A CO. LTD.", "B (HOLDING)", "C S.A."]),
        ("(Linked To: ONE (OFFSHORE))", ["ONE (OFFSHORE)"]),
        ("Linked To: ONE (OFFSHORE)", ["ONE (OFFSHORE)"]),
    ],
)
def test_every_party_of_a_bracket_is_a_lead_without_the_bracket(text: str, targets: list[str]) -> None:
    found = labelled.remarks(text, Journal())
    assert [value for value in found if isinstance(value, Relation)] == [Relation("linked_to", target) for target in targets]


def test_a_value_that_is_not_what_its_label_promises_is_kept_and_counted() -> None:
    journal = Journal()
    found = list(labelled.ids("Organization Established Date, some time ago", journal))
    assert found == [Fact("note", "Organization Established Date: some time ago")]
    assert sum(journal.not_understood.values()) == 1


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        ("source", "Brand New List (BNL) - Commerce", "a list that is not known to be part of this one .*source, value 'Brand New"),
        ("type", "Robot", "not one of Individual, Entity, Vessel, Aircraft .*type, value 'Robot'"),
        ("name", "", "an entry without a name"),
        ("start_date", "last year", "not a day .*start_date, value 'last year'"),
    ],
)
def test_a_damaged_cell_is_refused_with_its_place(
    tmp_path: Path, rows: list[dict[str, str]], column: str, value: str, message: str
) -> None:
    rows[2][column] = value
    with pytest.raises(SourceError, match=rf"consolidated\.csv:4: {message}"):
        opened(tmp_path, rows)


def test_an_entry_of_the_treasury_needs_its_number(tmp_path: Path, rows: list[dict[str, str]]) -> None:
    next(row for row in rows if row["entity_number"])["entity_number"] = ""
    with pytest.raises(SourceError, match="an entry of the Treasury without its number"):
        opened(tmp_path, rows)


def test_a_repeated_header_is_refused(tmp_path: Path, rows: list[dict[str, str]]) -> None:
    with pytest.raises(SourceError, match=r":3: the header stands again among the rows"):
        opened(tmp_path, [rows[0], {key: key for key in rows[0]}, *rows[1:]])


@pytest.mark.parametrize("part", sorted(ALWAYS))
def test_a_file_without_one_of_the_parts_is_refused(tmp_path: Path, rows: list[dict[str, str]], part: str) -> None:
    with pytest.raises(SourceError, match=f"no row of {part}: the list is cut or filtered"):
        opened(tmp_path, [row for row in rows if part_of(row["source"]) != part])


@pytest.mark.parametrize("kept", [0.3, 0.6, 0.9])
def test_a_cut_file_is_refused(tmp_path: Path, kept: float) -> None:
    data = sample(ID, "csl-29")["consolidated.csv"]
    with pytest.raises(SourceError):
        Opened(ID, write(tmp_path / "list", {"consolidated.csv": data[: int(len(data) * kept)]}))


def test_a_file_cut_inside_its_last_row_with_nothing_else_to_show_it_is_refused(tmp_path: Path) -> None:
    lines = sample(ID, "csl-29")["consolidated.csv"].decode().splitlines()
    lines.sort(key=lambda line: "Unverified" in line)  # a row that ends in an empty cell
    with pytest.raises(SourceError, match=r"consolidated\.csv:13: the last line breaks off"):
        Opened(ID, write(tmp_path / "list", {"consolidated.csv": "\n".join(lines)}))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda row: {**row, "colour": "red"}, r"consolidated\.csv:1: a column that is not known \(field colour\)"),
        (lambda row: {k: v for k, v in row.items() if k != "remarks"}, r"consolidated\.csv:1: a column is missing \(field remarks\)"),
        (lambda row: {"name": row["name"], "address": ""}, "this is not us_trade_csl in any format known"),
    ],
)
def test_another_set_of_columns_is_refused_with_the_column(
    tmp_path: Path, rows: list[dict[str, str]], change: Callable[[dict[str, str]], dict[str, str]], words: str
) -> None:
    with pytest.raises(SourceError, match=words):
        opened(tmp_path, [change(row) for row in rows])


def test_columns_in_another_order_say_the_same(tmp_path: Path, rows: list[dict[str, str]]) -> None:
    turned = opened(tmp_path / "turned", [dict(reversed(row.items())) for row in rows])
    assert turned.listings == opened(tmp_path / "straight", rows).listings


def test_the_list_as_it_was_before_its_rows_had_an_id_of_their_own_gives_the_same_entries(
    tmp_path: Path, rows: list[dict[str, str]]
) -> None:
    older = opened(tmp_path / "older", [{k: v for k, v in row.items() if k != "_id"} for row in rows])
    assert older.format.id == "csl-28"
    assert older.listings == opened(tmp_path / "newer", rows).listings


@pytest.mark.real
def test_the_real_list_of_2022_gives_as_much_as_a_count_of_its_cells() -> None:
    path = real("us/2022-05-16_consolidated_screening_list_csv")
    raw = table(gzip.decompress(next(path.glob("*.gz")).read_bytes()))
    listings = Opened(ID, path).listings

    def pieces(column: str) -> int:
        return sum(bool(piece.strip(" ;")) for row in raw for piece in row[column].split("; "))

    assert len(listings) == len(raw) == 14160
    assert Counter(v.programmes[0] for v in listings.values()) == Counter(part_of(row["source"]) for row in raw)
    assert sum(len(v.names) for v in listings.values()) == sum(
        len({row["name"].strip()} | {piece.strip(" ;") for piece in row["alt_names"].split("; ") if piece.strip(" ;")}) for row in raw
    ) + sum(_repeats_its_name(row) for row in raw)
    assert sum(sum(d.kind == "birth" for d in v.dates) for v in listings.values()) == pieces("dates_of_birth") + 1  # a remark has one more
    assert sum(v.designated_on is not None for v in listings.values()) == sum(row["start_date"] > "1940" for row in raw)
    assert sum(v.kind == "linked_to" for entry in listings.values() for v in entry.relations) == sum(
        len(set(re.findall(r"Linked To: ([^;]+?)\)?(?=;|$)", row["remarks"]))) for row in raw if part_of(row["source"]) in TREASURY
    )
    assert sum(i.kind == "crypto" for v in listings.values() for i in v.identifiers) == sum(
        len({item for item in row["ids"].split("; ") if "Digital Currency Address - " in item}) for row in raw
    )


def _repeats_its_name(row: dict[str, str]) -> bool:
    """Whether an alias equals the name: it is kept beside it, as another kind."""
    return row["name"].strip() in {piece.strip(" ;") for piece in row["alt_names"].split("; ")}


@pytest.mark.real
def test_the_real_dirty_file_of_2023_is_refused_for_its_second_header() -> None:
    with pytest.raises(SourceError, match=r"csl\.csv:2: the header stands again"):
        Opened(ID, real("us/2023-11-30_csl_csv"))


@pytest.mark.real
def test_the_real_cut_file_of_2016_is_far_below_the_credible_size() -> None:
    edition = Opened(ID, real("us/2016-02-17_bis_csv"))
    assert edition.format.id == "csl-27"
    assert len(edition.listings) == 399 < registry.describe(ID).size[0]


def test_dates_of_birth_are_periods(tmp_path: Path, rows: list[dict[str, str]]) -> None:
    entry = opened(tmp_path, rows).listings["SDN-90001"]
    assert entry.dates == (Dated("birth", Period.from_iso("1957-10-10")), Dated("birth", Period.from_iso("1958", circa=True)))
