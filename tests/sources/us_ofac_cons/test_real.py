"""The real editions of the consolidated list: counts against an independent count, and the E.O. 13599 remark."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from casemate.errors import SourceError
from casemate.sources import registry
from tests.realdata import real
from tests.sources.ofac import counted
from tests.sources.ofac.counted import Parsed, parsed

pytestmark = pytest.mark.real

WHOLE = [
    ("2016-10-11_consolidated_nonsdn_all_formats", 581),
    ("2018-05-27_consolidated_nonsdn_eo13599", 639),
    ("2025-12-19_consolidated_nonsdn_csv", 442),
]
whole = pytest.mark.parametrize(("folder", "entries"), WHOLE, ids=[folder for folder, _ in WHOLE])


def edition(folder: str) -> Parsed:
    return parsed("us_ofac_cons", real(f"ofac/{folder}"), "csv")


@whole
def test_every_entry_is_read(folder: str, entries: int) -> None:
    assert edition(folder).entries() == entries


@whole
def test_every_alias_is_read(folder: str, entries: int) -> None:
    assert edition(folder).names("aliases") == sum(1 for _ in counted.rows(real(f"ofac/{folder}/cons_alt.csv")))


@whole
def test_every_address_is_read(folder: str, entries: int) -> None:
    stated = [row for row in counted.rows(real(f"ofac/{folder}/cons_add.csv")) if any(cell.strip() != "-0-" for cell in row[2:5])]
    assert edition(folder).addresses() == len(stated)


@whole
def test_every_birth_date_is_read(folder: str, entries: int) -> None:
    assert edition(folder).births() == len(counted.matching(real(f"ofac/{folder}/cons_prim.csv"), r"DOB .+"))


@whole
def test_more_than_99_percent_of_the_segments_are_understood(folder: str, entries: int) -> None:
    assert edition(folder).understood() > 0.99


@pytest.mark.parametrize(("folder", "count"), [(WHOLE[0][0], 264), (WHOLE[1][0], 264), (WHOLE[2][0], 0)])
def test_executive_order_13599_entries_say_that_they_are_not_subject_to_secondary_sanctions(folder: str, count: int) -> None:
    assert edition(folder).with_fact("no_secondary_sanctions", "true") == count


@pytest.mark.parametrize("folder", [WHOLE[0][0], WHOLE[1][0]])
def test_no_entry_of_the_jcpoa_years_reads_as_subject_to_secondary_sanctions(folder: str) -> None:
    assert not [fact for _, f in edition(folder).fragments for fact in f.facts if fact.kind == "secondary_sanctions"]


@pytest.mark.parametrize("number", ["1", "2", "3", "4"])
@whole
def test_the_directives_of_executive_order_13662(folder: str, entries: int, number: str) -> None:
    pattern = rf"Executive Order 13662 Directive Determination - Subject to Directive {number}"
    in_comments = sum(fact.value == f"EO13662:{number}" for _, f in edition(folder).fragments if f.part == "comments" for fact in f.facts)
    assert edition(folder).with_fact("directive", f"EO13662:{number}") == in_comments + counted.entries_with(
        real(f"ofac/{folder}/cons_prim.csv"), pattern
    )


def test_the_ten_cut_remarks_of_2025_are_continued() -> None:
    found = edition("2025-12-19_consolidated_nonsdn_csv")
    assert (sum(f.part == "comments" for _, f in found.fragments), found.journal.warnings) == (10, [])


def test_a_directive_behind_the_seam_is_read() -> None:
    facts = [fact for key, f in edition("2025-12-19_consolidated_nonsdn_csv").fragments if key == "17018" for fact in f.facts]
    assert {(fact.value, fact.note) for fact in facts if fact.kind == "directive_effective_date"} == {
        ("2022-03-26", "EO14024:2"), ("2022-03-26", "EO14024:3"),
    }  # fmt: skip


@whole
def test_every_programme_has_a_stated_effect(folder: str, entries: int) -> None:
    stated = registry.load("us_ofac_cons").programmes
    assert {programme for _, f in edition(folder).fragments for programme in f.programmes} <= set(stated)


@pytest.mark.parametrize(
    ("programmes", "effect"), [(("IRAN",), "blocks"), (("SDGT", "NS-PLC"), "restricts"), (("SYRIA", "FSE-SY"), "restricts")]
)
def test_only_the_executive_order_13599_list_blocks(programmes: tuple[str, ...], effect: str) -> None:
    assert registry.load("us_ofac_cons").effect_of(programmes) == effect


@pytest.mark.parametrize("name", ["sdn.csv", "cons_prim.csv", "anything.csv"])
def test_the_sdn_list_is_refused_under_any_name(tmp_path: Path, name: str) -> None:
    shutil.copy(real("ofac/2021-07-07_sdn_csv_set/sdn.csv"), tmp_path / name)
    with pytest.raises(SourceError, match="this is not us_ofac_cons" if name == "sdn.csv" else "this is us_ofac_sdn"):
        parsed("us_ofac_cons", tmp_path, "csv")


@pytest.mark.parametrize("name", ["cons_prim.csv", "sdn.csv", "anything.csv"])
def test_the_consolidated_list_is_refused_as_sdn_list_under_any_name(tmp_path: Path, name: str) -> None:
    shutil.copy(real("ofac/2018-05-27_consolidated_nonsdn_eo13599/cons_prim.csv"), tmp_path / name)
    with pytest.raises(SourceError, match="this is not us_ofac_sdn" if name == "cons_prim.csv" else "this is us_ofac_cons"):
        parsed("us_ofac_sdn", tmp_path, "csv")
