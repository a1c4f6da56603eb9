"""The real editions of the SDN list: counts against an independent count, damage refused with its reason."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from casemate.errors import SourceError
from casemate.sources import base, registry
from casemate.sources.raw import open_raw
from tests.realdata import real
from tests.sources.ofac import counted
from tests.sources.ofac.counted import Parsed, parsed

pytestmark = pytest.mark.real

#: Folder, main file, delimiter, entries (CATALOG.md), parts.
WHOLE = [
    ("2015-01-17_sdn_csv", "sdn.csv", ",", 5876, ("entries", "remarks")),
    ("2016-10-11_full_delimited", "SDN.CSV", ",", 5337, ("entries", "remarks", "aliases", "addresses", "comments")),
    ("2018-01-26_sdn_csv", "sdn.csv", ",", 6068, ("entries", "remarks")),
    ("2018-12-19_sdn_csv_set", "sdn.csv", ",", 7379, ("entries", "remarks", "aliases", "addresses")),
    ("2020-06-11_sdn_pip_set", "sdn.pip", "|", 8224, ("entries", "remarks", "aliases", "addresses")),
    ("2021-04-25_sdn_csv_set", "sdn.csv", ",", 8890, ("entries", "remarks", "aliases", "addresses")),
    ("2021-07-07_sdn_csv_set", "sdn.csv", ",", 8976, ("entries", "remarks", "aliases", "addresses")),
    ("2023-01-21_sdn_csv_with_header", "sdn.csv.gz", ",", 11443, ("entries", "remarks", "addresses")),
    ("2024-06_sdn_add_csv_with_header", "sdn.csv.gz", ",", 15402, ("entries", "remarks", "addresses")),
]
#: Folder, aliases and addresses (None: no such file); no main file.
ALONE = [
    ("2024-01-08_add_alt_csv", "alt.csv", "add.csv"),
    ("2025-01_add_alt_comments_csv", "alt.csv.gz", "add.csv.gz"),
    ("2025-08-11_alt_csv", "alt.csv.gz", None),
    ("2025-12-24_add_alt_comments_csv", "alt.csv.gz", "add.csv.gz"),
    ("2026-06-02_add_alt_csv", "alt.csv.gz", "add.csv.gz"),
]
whole = pytest.mark.parametrize(("folder", "main", "delimiter", "entries", "parts"), WHOLE, ids=[case[0] for case in WHOLE])
alone = pytest.mark.parametrize(("folder", "aliases", "addresses"), ALONE, ids=[case[0] for case in ALONE])


def edition(folder: str) -> Parsed:
    return parsed("us_ofac_sdn", real(f"ofac/{folder}"))


@whole
def test_every_entry_of_a_whole_edition_is_read(folder: str, main: str, delimiter: str, entries: int, parts: tuple[str, ...]) -> None:
    assert (edition(folder).entries(), edition(folder).parts) == (entries, parts)


@whole
def test_every_birth_date_is_read(folder: str, main: str, delimiter: str, entries: int, parts: tuple[str, ...]) -> None:
    assert edition(folder).births() == len(counted.matching(real(f"ofac/{folder}/{main}"), r"DOB .+", delimiter))


@whole
def test_every_link_is_read(folder: str, main: str, delimiter: str, entries: int, parts: tuple[str, ...]) -> None:
    stated = counted.matching(real(f"ofac/{folder}/{main}"), r"Linked To: .+", delimiter)
    in_comments = sum(text.count("Linked To: ") for _, f in edition(folder).fragments if f.part == "comments" for text in f.remarks)
    assert edition(folder).relations("linked_to") == len(stated) + in_comments


@whole
def test_more_than_99_percent_of_the_segments_are_understood(
    folder: str, main: str, delimiter: str, entries: int, parts: tuple[str, ...]
) -> None:
    assert edition(folder).understood() > 0.99


@pytest.mark.parametrize(
    ("folder", "name"),
    [(case[0], ("alt.pip" if case[2] == "|" else "alt.csv")) for case in WHOLE if "aliases" in case[4] and case[0][:4] > "2016"],
)
def test_every_alias_is_read(folder: str, name: str) -> None:
    delimiter = "|" if name.endswith("pip") else ","
    assert edition(folder).names("aliases") == sum(1 for _ in counted.rows(real(f"ofac/{folder}/{name}"), delimiter))


@alone
def test_every_alias_of_an_edition_without_a_main_file_is_read(folder: str, aliases: str, addresses: str | None) -> None:
    assert edition(folder).names("aliases") == sum(1 for _ in counted.rows(real(f"ofac/{folder}/{aliases}")))


@alone
def test_every_address_of_an_edition_without_a_main_file_is_read(folder: str, aliases: str, addresses: str | None) -> None:
    if addresses is None:
        assert "addresses" not in edition(folder).parts
    else:
        stated = [row for row in counted.rows(real(f"ofac/{folder}/{addresses}")) if any(cell.strip() != "-0-" for cell in row[2:5])]
        assert edition(folder).addresses() == len(stated)


class TestJuly2021:
    """law.md, section B.2, counts these remarks in the list of 2021-07-07 (K-06 on how to count)."""

    FOLDER = "2021-07-07_sdn_csv_set"

    @pytest.mark.parametrize(
        ("kind", "value", "count"),
        [
            ("secondary_sanctions", "iran", 1753), ("secondary_sanctions", "hizballah", 168), ("secondary_sanctions", "north_korea", 502),
            ("secondary_sanctions", "hong_kong", 34), ("secondary_sanctions", "other", 0),
            ("owned_by_us_financial_institution_prohibition", "North Korea Sanctions Regulations section 510.214", 501),
            ("ifca_determination", "Involved in Energy Sector", 1), ("ifca_determination", "Involved in the Shipping Sector", 3),
            ("ifca_determination", "Port Operator", 1), ("eo13846_menu", "5(a)(iv)", 64), ("no_secondary_sanctions", "true", 0),
        ],
    )  # fmt: skip
    def test_the_remark_counts_of_the_law_file(self, kind: str, value: str, count: int) -> None:
        assert edition(self.FOLDER).with_fact(kind, value) == count

    def test_caatsa_235_stands_on_as_many_entries_as_the_file_says(self) -> None:
        stated = counted.entries_with(real(f"ofac/{self.FOLDER}/sdn.csv"), r"CAATSA Section 235 Information: .+")
        assert len({key for key, f in edition(self.FOLDER).fragments for fact in f.facts if fact.kind == "caatsa_235"}) == stated == 7

    def test_addresses(self) -> None:
        stated = [r for r in counted.rows(real(f"ofac/{self.FOLDER}/add.csv")) if any(cell.strip() != "-0-" for cell in r[2:5])]
        assert edition(self.FOLDER).addresses() == len(stated) == 11440

    @pytest.mark.parametrize(("kind", "pattern"), [
        ("passport", r"(?:Diplomatic |British National Overseas |Stateless Person )?Passport .*\d.*|Travel Document Number .+"),
        ("imo", r"Vessel Registration Identification (?:IMO )?\d{7}|International Maritime Organization No\. \(\d{7}\)"),
        ("mmsi", r"MMSI \d+"), ("bic", r"SWIFT/BIC .+"), ("crypto", r"Digital Currency Address - [A-Z]+ \S+"), ("ssn", r"SSN .+"),
    ])  # fmt: skip
    def test_identifiers(self, kind: str, pattern: str) -> None:
        found = [value for _, f in edition(self.FOLDER).fragments if f.part == "remarks" for value in f.identifiers if value.kind == kind]
        assert len(found) == len(counted.matching(real(f"ofac/{self.FOLDER}/sdn.csv"), pattern))

    def test_weak_aliases(self) -> None:
        stated = counted.matching(real(f"ofac/{self.FOLDER}/sdn.csv"), r"(?:[afn]\.k|d\.b)\.a\. '.+'")
        assert edition(self.FOLDER).names("remarks") == len(stated)

    def test_a_link_names_an_entry_of_the_list_but_for_its_full_stop(self) -> None:
        fragments = edition(self.FOLDER).fragments
        names = {name.text.rstrip(".") for _, f in fragments if f.part == "entries" for name in f.names}
        links = [r.target.rstrip(".") for _, f in fragments for r in f.relations if r.kind == "linked_to"]
        # The others name parties of the consolidated list (Rosneft, Rostec, the Presidency of Defense Industries) or no entry.
        assert sum(link not in names for link in links) == 7


def test_the_comments_of_2016_continue_the_three_cut_remarks() -> None:
    comments = [(key, f) for key, f in edition("2016-10-11_full_delimited").fragments if f.part == "comments"]
    assert [(key, f.file, f.line) for key, f in comments] == [
        ("12300", "sdn_comments.csv", 1), ("15599", "sdn_comments.csv", 2), ("15600", "sdn_comments.csv", 3),
    ]  # fmt: skip


@pytest.mark.parametrize("format_id", ["pip", "del"])
def test_the_other_delimiters_of_2016_give_the_same_entries_and_remarks(format_id: str) -> None:
    folder = real("ofac/2016-10-11_full_delimited")

    def of(found: Parsed) -> list[object]:
        return [(key, f.names, f.programmes, f.facts, f.identifiers) for key, f in found.fragments if f.part in ("entries", "remarks")]

    assert of(parsed("us_ofac_sdn", folder, format_id)) == of(parsed("us_ofac_sdn", folder, "csv"))


DAMAGED = [
    ("2023-08_sdn_csv_broken_quoting", "alt.csv:1: broken quoting: the whole line is one quoted field"),
    ("2023-08_sdn_csv_broken_quoting/add.csv.gz", "add.csv:1: broken quoting: the whole line is one quoted field"),
    ("2025-12-19_consolidated_nonsdn_csv", "not us_ofac_sdn"),
]


@pytest.mark.parametrize(("path", "reason"), DAMAGED)
def test_damaged_and_other_files_are_refused_with_the_reason(path: str, reason: str) -> None:
    with pytest.raises(SourceError, match=reason):
        parsed("us_ofac_sdn", real(f"ofac/{path}"))


def read_only(source_id: str, path: Path) -> base.Reading:
    chosen, files = base.choose(registry.load(source_id), open_raw(path))
    return chosen.read(files, base.Journal())


def test_an_edition_edited_by_hand_is_read_only_for_a_user_who_insists() -> None:
    # HAMER AND NAIL CONSTRUCTION LIMITED is 34489, as its address says; someone wrote the number of another entry over it.
    reading = read_only("us_ofac_sdn", real("ofac/2022-01-31_sdn_csv_set_unquoted"))
    assert str(reading.partial).startswith("ent_num 2677 stands twice, on the lines 57 and 9044 of sdn.csv")
    assert sum(fragment.part == "entries" for _, fragment in reading.fragments) == 9044


def test_two_lists_in_one_file_are_not_the_whole_list() -> None:
    reading = read_only("us_ofac_sdn", real("ofac/2022-11-29_sdn_plus_cons_csv"))
    assert str(reading.partial).startswith("two lists in one file: a second file begins in line 11119")


def test_who_insists_gets_the_first_of_the_two_lists_alone() -> None:
    found = parsed("us_ofac_sdn", real("ofac/2022-11-29_sdn_plus_cons_csv"))
    assert (found.entries(), {p for _, f in found.fragments for p in f.programmes} & {"NS-PLC", "CMIC-EO13959"}) == (11118, {"NS-PLC"})


@pytest.mark.parametrize("share", [0.1, 0.5, 0.999])
def test_a_cut_edition_says_so(tmp_path: Path, share: float) -> None:
    data = real("ofac/2021-07-07_sdn_csv_set/sdn.csv").read_bytes()
    tmp_path.joinpath("sdn.csv").write_bytes(data[: int(len(data) * share)])
    assert str(read_only("us_ofac_sdn", tmp_path).partial).startswith("sdn.csv breaks off in line ")


@pytest.mark.parametrize("programme", ["IFSR", "CUBA", "SDGT"])
def test_an_edition_filtered_to_one_programme_says_so(tmp_path: Path, programme: str) -> None:
    lines = real("ofac/2021-07-07_sdn_csv_set/sdn.csv").read_bytes().splitlines(keepends=True)
    tmp_path.joinpath("sdn.csv").write_bytes(
        b"".join(line for line in lines if re.search(rb"[\"\[]" + programme.encode() + rb"[\"\]]", line))
    )
    assert programme in str(read_only("us_ofac_sdn", tmp_path).partial)
