"""The tables of annexes: ids, programmes, measures, dates, and what is refused."""

from __future__ import annotations

import csv
import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from casemate.errors import SourceError
from casemate.sources import registry
from casemate.sources.eu_journal_sanctions.record import ENTITY_COLUMNS
from tests.realdata import real
from tests.sources.opened import Opened, sample, write

ID = "eu_journal_sanctions"
FREEZES, RESTRICTIONS, AMENDMENT = "32014R0269.csv", "32014R0833.csv", "32026R1941.csv"
CONSOLIDATED, AMENDMENTS = "eu/2026-08-22_oj_journal_sanctions_consolidated", "eu/2026-08-22_oj_journal_sanctions_amendments"


def _rows(folder: Path) -> Iterator[dict[str, str]]:
    for path in sorted(folder.glob("3*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file)


def _once(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    """One row of each entry, in order."""
    first: dict[tuple[str, ...], dict[str, str]] = {}
    for row in rows:
        first.setdefault(tuple(row[c] for c in row if c not in ("programKey", "measure", "startDate", "reason")), row)
    return list(first.values())


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", text.casefold()))


#: What cells of names say about a name.
_SAID = _words("a.k.a. aka f.k.a. aliases (as previously listed, in Arabic) formerly known original script Russian Ukrainian Belarusian or")
#: The letters before the names that a cell lists.
_SAID |= set("abcdefg") | {"aa"}


def _parted(cell: str) -> list[str]:
    return [value.strip() for values in csv.reader([cell], delimiter=";", skipinitialspace=True) for value in values if value.strip()]


@pytest.mark.real
@pytest.mark.parametrize(("folder", "rows", "entries"), [(CONSOLIDATED, 8017, 8017), (AMENDMENTS, 417, 416)])
def test_the_real_tables_have_the_entries_names_and_dates_that_a_plain_count_finds(folder: str, rows: int, entries: int) -> None:
    path = real(folder)
    read, plain = Opened(ID, path), list(_rows(path))
    contents = {tuple(row[c] for c in row if c not in ("programKey", "measure", "startDate", "reason")) for row in plain}
    assert (len(plain), len(contents), len(read.listings)) == (rows, entries, entries)
    for row, listing in zip(_once(plain), read.listings.values(), strict=True):
        said = _words(" ".join(row[column] for column in ("name", "alias", "weakAlias", "previousName")))
        kept = _words(
            " ".join([name.text for name in listing.names] + [f.value for f in listing.facts if (f.note or "").startswith("as ")])
        )
        assert (said - kept - _SAID, kept - said) == (set(), set()), listing.id
    measures = Counter(measure.text for listing in read.listings.values() for measure in listing.measures)
    assert measures == Counter(row["measure"] for row in plain)
    dated = sum(1 for row in plain if row["measure"] in ("Asset freeze", "Export control") and row["startDate"])
    assert sum(1 for listing in read.listings.values() if listing.designated_on) == dated
    assert not read.journal.warnings
    imo = [text for row in plain for text in _parted(row["imoNumber"]) if text.isdigit()]
    assert sum(1 for listing in read.listings.values() for number in listing.identifiers if number.kind == "imo") >= len(imo)


@pytest.mark.real
def test_every_freeze_of_the_real_tables_blocks_and_nothing_else_does() -> None:
    source = registry.load(ID)
    for folder in (CONSOLIDATED, AMENDMENTS):
        for listing in Opened(ID, real(folder)).listings.values():
            frozen = any(measure.text == "Asset freeze" for measure in listing.measures)
            assert (source.effect_of(listing.programmes) == "blocks") is frozen, listing.id
            assert set(listing.programmes) <= set(source.programmes), listing.id


@pytest.mark.real
def test_consolidated_and_amending_tables_together_share_no_id(tmp_path: Path) -> None:
    files = {path.name: path.read_bytes() for folder in (CONSOLIDATED, AMENDMENTS) for path in real(folder).iterdir()}
    read = Opened(ID, write(tmp_path / "in", files))
    assert read.reading.partial is None
    assert read.journal.warnings == ["an amendment that a consolidated table has taken up is not read: 32026R1883.csv"]
    assert len(read.listings) == 8017 + 416 - 2


def consolidated(tmp_path: Path, **changes: tuple[str, str]) -> Opened:
    """The sample with one replacement per file, named by its act."""
    files = sample(ID, "oj-consolidated")
    for act, (old, new) in changes.items():
        name = f"{act.removeprefix('act')}.csv"
        text = files[name].decode()
        assert old in text
        files[name] = text.replace(old, new).encode()
    return Opened(ID, write(tmp_path / "in", files))


def test_ids_are_act_annex_and_record(tmp_path: Path) -> None:
    read = consolidated(tmp_path)
    unnumbered = hashlib.sha256(b"legalentity|example bank").hexdigest()[:10]
    assert list(read.listings) == [
        "32014R0269-I.PERSONS-1",
        "32014R0269-I.ENTITIES-1",
        f"32014R0833-XIV-~{unnumbered}",
        "32014R0833-XLII-7",
        "32014R0833-IV-12",
    ]


def test_rows_of_one_entity_under_two_measures_are_one_entry(tmp_path: Path) -> None:
    read = Opened(ID, write(tmp_path / "in", sample(ID, "oj-amendments")))
    entry = read.listings["32026R1941-32016R0044-V-1"]
    assert [measure.text for measure in entry.measures] == ["Transportation restrictions", "Financial restrictions"]
    assert entry.programmes == ("EU-LBY:2016/44:V",)


def test_an_id_that_repeats_with_other_content_is_made_unique_by_that_content(tmp_path: Path) -> None:
    files = sample(ID, "oj-amendments")
    ids = list(Opened(ID, write(tmp_path / "in", files)).listings)
    assert ids[0] == "32026R1941-32016R0044-V-1"
    assert ids[1].startswith("32026R1941-32016R0044-V-1.")
    assert len(ids[1].rpartition(".")[2]) == 8


def test_dates_of_listing_and_of_application_are_kept_apart(tmp_path: Path) -> None:
    read = consolidated(tmp_path)
    freeze, ban = read.listings["32014R0269-I.PERSONS-1"], read.listings["32014R0833-XLII-7"]
    assert (freeze.designated_on, freeze.acts[0].effective) == (date(2014, 3, 17), None)
    assert (ban.designated_on, ban.acts[0].effective) == (None, date(2024, 6, 25))
    assert (freeze.acts[0].number, freeze.acts[0].dated, freeze.acts[0].published) == ("269/2014", None, None)


def test_an_annex_that_is_not_known_has_the_effect_of_its_measure_and_is_reported(tmp_path: Path) -> None:
    read = consolidated(tmp_path, act32014R0833=(",XLII,", ",LXXX.A,"))
    entry = read.listings["32014R0833-LXXX.A-7"]
    assert registry.load(ID).effect_of(entry.programmes) == "restricts"
    assert any("LXXX" in warning for warning in read.journal.warnings)


@pytest.mark.parametrize("measure", ["Asset freeze", "Export control", "Financial restrictions"])
def test_each_measure_has_an_effect(measure: str, tmp_path: Path) -> None:
    read = consolidated(tmp_path, act32014R0833=("XLII,Transportation restrictions", f"LXXX,{measure}"))
    effects = {"Asset freeze": "blocks", "Export control": "licence_required", "Financial restrictions": "restricts"}
    assert registry.load(ID).effect_of(read.listings["32014R0833-LXXX-7"].programmes) == effects[measure]


def test_amending_acts_alone_are_a_partial_edition(tmp_path: Path) -> None:
    partial = Opened(ID, write(tmp_path / "in", sample(ID, "oj-amendments"))).reading.partial
    assert partial is not None
    assert partial.startswith("amending acts only")


def test_an_act_that_is_pinned_and_absent_makes_the_edition_partial(tmp_path: Path) -> None:
    files = sample(ID, "oj-consolidated")
    del files[FREEZES]
    assert Opened(ID, write(tmp_path / "in", files)).reading.partial == "without 32014R0269"


def test_it_is_never_fetched() -> None:
    assert registry.load(ID).downloads == ()
    assert "CC BY-NC" in registry.load(ID).licence


@pytest.mark.parametrize(
    ("old", "new", "words", "where"),
    [
        ("EU-UKR,I.PERSONS,Asset freeze", "EU-UKR,I.PERSONS,Frozen", "a measure whose effect is not known", (2, "measure")),
        ("17.3.2014", "17.13.2014", "not a date", (2, "startDate")),
        (",Person,", ",Human,", "a schema that is not known", (2, "schema")),
        ("I.PERSONS", "Annex 1", "not of the form", (2, "annex")),
        ("EU-UKR,I.P", "UKR,I.P", "not of the form", (2, "programKey")),
        ("32014R0269,1,EU-UKR,I.P", "32014R0270,1,EU-UKR,I.P", "another act than the file's name", (2, "celex")),
        ("Ivan Ivanovich MUSTEROV", "", "a row without a name", (2, "name")),
        ("schema,name,alias", "schema,caption,alias", "not the columns of FORMAT.md", (1, "header")),
        ("Owns a villa.", '"""Owns a; villa"', "broken quoting in a cell", (2, "notes")),
        ("Owns a villa.", "Owns, a villa.", "cells where the header has", (2, None)),
    ],
)
def test_a_row_that_breaks_the_format_is_refused_with_line_and_field(
    tmp_path: Path, old: str, new: str, words: str, where: tuple[int, str | None]
) -> None:
    with pytest.raises(SourceError, match=words) as refused:
        consolidated(tmp_path, act32014R0269=(old, new))
    assert (refused.value.file, refused.value.line, refused.value.field) == (FREEZES, *where)
    assert refused.value.remedy


def test_a_row_that_stands_twice_is_refused(tmp_path: Path) -> None:
    files = sample(ID, "oj-consolidated")
    files[RESTRICTIONS] += files[RESTRICTIONS].splitlines(keepends=True)[-1]
    with pytest.raises(SourceError, match="stands twice"):
        Opened(ID, write(tmp_path / "in", files))


def test_a_table_under_the_name_of_another_act_is_refused(tmp_path: Path) -> None:
    files = sample(ID, "oj-consolidated")
    files[FREEZES], files[RESTRICTIONS] = files[RESTRICTIONS], files[FREEZES]
    with pytest.raises(SourceError, match="another act"):
        Opened(ID, write(tmp_path / "in", files))


@pytest.mark.parametrize(("at", "line"), [(40, 1), (900, 2)])
def test_a_table_in_another_encoding_is_refused_with_the_line(tmp_path: Path, at: int, line: int) -> None:
    files = sample(ID, "oj-consolidated")
    with pytest.raises(SourceError, match="not utf-8") as refused:
        Opened(ID, write(tmp_path / "in", files | {FREEZES: files[FREEZES][:at] + b"\xb8" + files[FREEZES][at:]}))
    assert refused.value.line == line


def test_a_table_cut_inside_a_row_is_refused(tmp_path: Path) -> None:
    files = sample(ID, "oj-consolidated")
    body = len(files[FREEZES].splitlines(keepends=True)[-1])
    for cut in range(20, body - 5, 40):
        with pytest.raises(SourceError):
            Opened(ID, write(tmp_path / "in", files | {FREEZES: files[FREEZES][:-cut]}))


def test_the_columns_are_those_of_the_documented_format() -> None:
    assert len(ENTITY_COLUMNS) == len(set(ENTITY_COLUMNS)) == 36
