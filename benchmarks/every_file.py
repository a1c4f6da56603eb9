"""Every list file of the catalogue through ``casemate update`` into one home: what is whole is taken, what is cut or dirty is refused.

    python benchmarks/every_file.py [--home FOLDER] [--only TEXT]

Reads ../shared/data (or CASEMATE_TEST_DATA). Each file goes through the command line in a process of its own, without insisting (but
for one odd file), and must come out as the table below says: taken, or refused in these words. The index is built once, at the end. A
file of the folders that the table does not name is a difference too. Printed: what came of each file, then wall and processor time and
peak memory of all together. Exit code 1 where anything differs.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.measure import Ran, casemate, machine
from tests.realdata import ROOT

#: The folders of the catalogue that hold lists.
FOLDERS = ("ofac", "un", "eu", "uk", "ca", "au", "ch", "us", "jp", "pk", "tr", "il", "cn")
TAKEN = "added"
NOT_WHOLE = "this is not the whole list"


@dataclass(frozen=True, slots=True)
class Row:
    """One file or folder.

    ``edition``: its name; ``""``: the day that the file states. ``expected``: ``added``, or words of the refusal. ``insist``: why it is
    taken although it is not whole.
    """

    list: str
    path: str
    edition: str = ""
    expected: str = TAKEN
    format: str = ""
    insist: str = ""


SDN, CONS, UN, CSL = "us_ofac_sdn", "us_ofac_cons", "un_sc_sanctions", "us_trade_csl"
BOTH = "ofac/2016-10-11_consolidated_nonsdn_all_formats"
SPRING = "ofac/2018-05-27_consolidated_nonsdn_eo13599"

#: In the order in which they are taken: the editions of a list by day, as they came out.
ROWS = (
    # OFAC's SDN list
    Row(SDN, "ofac/2014-09_sdn_xml_fixture", "", NOT_WHOLE),
    Row(SDN, "ofac/2015-01-17_sdn_csv", "2015-01-17"),
    Row(SDN, "ofac/2016-10-11_full_delimited", "2016-10-07", format="csv"),
    Row(SDN, "ofac/2016-10-11_full_delimited", "2016-10-07.2", format="pip"),
    Row(SDN, "ofac/2016-10-11_full_delimited", "2016-10-07.3", format="del"),
    Row(SDN, "ofac/2018-01-26_sdn_csv", "2018-01-26"),
    Row(SDN, "ofac/2018-12-19_sdn_csv_set", "2018-12-19"),
    Row(SDN, "ofac/2020-06-11_sdn_pip_set", "2020-06-11"),
    Row(SDN, "ofac/2021-04-25_sdn_csv_set", "2021-04-25"),
    Row(SDN, "ofac/2021-07-07_sdn_csv_set", "2021-07-07"),
    Row(SDN, "ofac/2021-08-19_sdn_xml_as_json", "2021-08-19", "this is not us_ofac_sdn in any format known"),
    # The one odd file that is called whole: whoever saved it again gave its last row the number of another entry. It is refused, and taken
    # where the user insists: nothing of it is lost then.
    Row(SDN, "ofac/2022-01-31_sdn_csv_set_unquoted", "2022-01-31", "ent_num 2677 stands twice, on the lines 57 and 9044"),
    Row(SDN, "ofac/2022-01-31_sdn_csv_set_unquoted", "2022-01-31", insist="the last row has another entry's number"),
    Row(SDN, "ofac/2022-11-29_sdn_plus_cons_csv", "2022-11-29", "two lists in one file"),
    Row(SDN, "ofac/2023-01-21_sdn_csv_with_header", "2023-01-21"),
    Row(SDN, "ofac/2023-08_sdn_csv_broken_quoting", "2023-08-01", "broken quoting: the whole line is one quoted field"),
    Row(SDN, "ofac/2024-01-08_add_alt_csv", "2024-01-08"),
    Row(SDN, "ofac/2024-02_advanced_xml_excerpt", "", NOT_WHOLE),
    Row(SDN, "ofac/2024-03_sdn_advanced_as_csv_tables", "2024-03-15", "this is not us_ofac_sdn in any format known"),
    Row(SDN, "ofac/2024-06_sdn_add_csv_with_header", "2024-06-30"),
    Row(SDN, "ofac/2024-08-28_enhanced_xml_IRGC", "", f"{NOT_WHOLE}: filtered to the programme IRGC"),
    Row(SDN, "ofac/2024-09_enhanced_xml_yemen", "", f"{NOT_WHOLE}: filtered to the programme YEMEN"),
    Row(SDN, "ofac/2025-01_add_alt_comments_csv", "2025-01-31"),
    Row(SDN, "ofac/2025-08-11_alt_csv", "2025-08-11"),
    Row(SDN, "ofac/2025-12-24_add_alt_comments_csv", "2025-12-24"),
    Row(SDN, "ofac/2026-02-10_sdn_entities_jsonl", "2026-02-10", "this is not us_ofac_sdn in any format known"),
    Row(SDN, "ofac/2026-06-02_add_alt_csv", "2026-06-02"),
    Row(SDN, "ofac/2026-07-23_sdn_json_names_programs", "2026-07-23", "this is not us_ofac_sdn in any format known"),
    Row(SDN, "ofac/2026-08-20_sdn_json_names_programs", "2026-08-20", "this is not us_ofac_sdn in any format known"),
    # OFAC's consolidated list
    Row(CONS, "ofac/2017-07_consolidated_xml_fixture", "", NOT_WHOLE),
    Row(CONS, f"{BOTH}/consall.zip", "2016-09-16"),
    Row(CONS, BOTH, "2016-09-16.2", format="csv"),
    Row(CONS, BOTH, "2016-09-16.3", format="pip"),
    Row(CONS, BOTH, "2016-09-16.4", format="del"),
    Row(CONS, BOTH, "2016-09-16.5", format="classic_xml"),
    Row(CONS, BOTH, "2016-09-16.6", format="advanced_xml"),
    Row(CONS, SPRING, "2018-04-06", format="csv"),
    Row(CONS, SPRING, "2018-04-06.2", format="pip"),
    Row(CONS, SPRING, "2018-04-06.3", format="classic_xml"),
    Row(CONS, "ofac/2024-05-06_consolidated_xml"),
    Row(CONS, "ofac/2025-01-10_cons_enhanced_zip"),
    Row(CONS, "ofac/2025-12-19_consolidated_nonsdn_csv", "2025-12-19"),
    # United Nations
    Row(UN, "un/2016-06-24"),
    Row(UN, "un/2018-06-08"),
    Row(UN, "un/2018-08-24"),
    Row(UN, "un/2018-10-29"),
    Row(UN, "un/2020-04-15"),
    Row(UN, "un/2020-12-08"),
    Row(UN, "un/2022-09-24"),
    Row(UN, "un/2024-12-17"),
    Row(UN, "un/2025-04-19"),
    Row(UN, "un/2026-02-27"),
    # European Union
    Row("eu_fsf", "eu/2016-02-17_global_xml_old"),
    Row("eu_fsf", "eu/2023-12-21_fsf_csv_short", "2023-12-21", "every line is wrapped in quotes"),
    Row("eu_journal_sanctions", "eu/2026-08-22_oj_journal_sanctions_consolidated", "2026-08-22"),
    Row("eu_journal_sanctions", "eu/2026-08-22_oj_journal_sanctions_amendments", "2026-08-22.2", f"{NOT_WHOLE}: amending acts only"),
    # United Kingdom
    Row(
        "gb_hmt_sanctions",
        "uk/2016-02-17_boe_csv",
        "",
        "entries have no main name, which every entry of a whole list has: rows are missing",
    ),
    Row("gb_hmt_sanctions", "uk/2016-03-25_ofsi_conlist_csv"),
    Row("gb_fcdo_sanctions", "uk/2025-05_uk_parsed", "2025-05-25", "this is not gb_fcdo_sanctions in any format known"),
    Row("gb_fcdo_sanctions", "uk/2025-08-11_fcdo_ods"),
    Row("gb_fcdo_sanctions", "uk/2026-05-13_uk_sanctions_list_tables", "2026-05-13", "this is not gb_fcdo_sanctions in any format known"),
    # Canada, Australia, Switzerland
    Row("ca_dfatd_sema_sanctions", "ca/2020-04-15_sema_xml", "2020-04-15"),
    Row("ca_dfatd_sema_sanctions", "ca/2025-05_sema_xml", "2025-05-25"),
    Row("au_dfat_sanctions", "au/2024-12-17_dfat_xlsx", "2024-12-17"),
    Row("au_dfat_sanctions", "au/2025-05_dfat_parsed_csv", "2025-05-25", "this is not au_dfat_sanctions in any format known"),
    Row("ch_seco_sanctions", "ch/2024-01-17_seco_xml_amendment", "", f"{NOT_WHOLE}: the file is an amendment"),
    Row("ch_seco_sanctions", "ch/2026-08-27_seco_trimmed_fixture", "", "2 entries are outside the credible range"),
    # Commerce and the Consolidated Screening List
    Row(CSL, "us/2016-02-17_bis_csv", "2016-02-17", "399 entries are outside the credible range"),
    Row(CSL, "us/2022-05-16_consolidated_screening_list_csv", "2022-04-21"),
    Row(CSL, "us/2023-11-30_csl_csv", "2023-11-30", "the header stands again among the rows"),
    Row("us_bis_denied", "us/2019-06-29_bis_denied_persons", "2019-06-29"),
    Row("us_bis_denied", "us/2023-11-30_bis_denied_persons", "2023-11-30"),
    # Other states. Of the Turkish and the Israeli file the catalogue states no day; any will do.
    Row("jp_meti_ru", "jp/meti_russia_end_users_text", "2025-09-12"),
    Row("pk_proscribed_persons", "pk/proscribed_persons", "2026-08-22"),
    Row("cn_sanctions", "cn/opensanctions_cn_sanctions", "2026-08-22"),
    Row("tr_fcib", "tr/fcib_freezes_text", "2023-01-01"),
    Row("il_wmd_sanctions", "il/wmd_banned", "2023-01-01"),
)

#: What no source of ours reads, and why.
NOT_READ = {
    "ofac/TIMELINE.csv": "the catalogue's own table",
    "ofac/1998..change_dat_spec": "a specification",
    "ofac/sdnnew_change_archive_1994-2016": "an archive of changes, for the import of histories",
    "ofac/daily_2021-05_2024-07": "a git bundle, for the import of histories",
    "ch/fiaa_freezes": "another list (freezes of politically exposed persons), transcribed by OpenSanctions",
    "us/opensanctions_curated": "other lists, transcribed by OpenSanctions (CC BY-NC)",
    "us/state_isn_dtc": "parts of the Consolidated Screening List in the State Department's own form",
}


@dataclass(slots=True)
class Cost:
    """Of several processes: wall and processor time in seconds, the largest memory of any in MB."""

    wall: float = 0.0
    cpu: float = 0.0
    peak: float = 0.0

    def add(self, ran: Ran) -> None:
        self.wall, self.cpu, self.peak = self.wall + ran.wall, self.cpu + ran.cpu, max(self.peak, ran.peak)

    def line(self, what: str) -> str:
        return f"{what}: {self.wall:.0f} s wall time, {self.cpu:.0f} s processor time, at most {self.peak:.0f} MB of memory"


def take(home: Path, row: Row, cost: Cost) -> tuple[str, str]:
    """What came of the row: the outcome, and its details."""
    options = ["--edition", row.edition] if row.edition else []
    options += ["--format", row.format] if row.format else []
    options += ["--partial", row.insist] if row.insist else []
    arguments = ("update", row.list, "--from", str(ROOT / row.path), *options, "--defer-index", "--json")
    ran = casemate(home, *arguments, expect=(0, 4, 5))
    cost.add(ran)
    report = json.loads(ran.output)["lists"][0]
    if report["outcome"] == "refused":
        return "refused", str(report["error"]["message"])
    warned = f"; {len(report['warnings'])} warnings" if report["warnings"] else ""
    return str(report["outcome"]), f"{report['edition']}: {report['entries']} entries, {' '.join(report['parts'])}{warned}"


def as_expected(row: Row, outcome: str, details: str) -> bool:
    """Whether a row came out as the table says."""
    return outcome == TAKEN if row.expected == TAKEN else outcome == "refused" and row.expected in details


def forgotten() -> Iterator[str]:
    """The files of the folders that no row names."""
    named = (*(row.path for row in ROWS), *NOT_READ)
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            name = path.relative_to(ROOT).as_posix()
            if path.is_file() and not any(name == one or name.startswith(f"{one}/") for one in named):
                yield name


def main() -> int:
    """Print what comes of every file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--home", type=Path, help="the home to fill (default: a temporary one)")
    parser.add_argument("--only", default="", help="rows whose list or path holds this text")
    options = parser.parse_args()
    print(machine(), flush=True)
    bad, reading, index = 0, Cost(), Cost()
    with tempfile.TemporaryDirectory() as folder:
        home = options.home or Path(folder) / "home"
        for row in ROWS:
            if options.only not in f"{row.list} {row.path}":
                continue
            outcome, details = take(home, row, reading)
            right = as_expected(row, outcome, details)
            bad += not right
            form = f" ({row.format})" if row.format else " (insisting)" if row.insist else ""
            print(f"{'  ' if right else '! '}{row.list:24} {row.path + form:64} {outcome:8} {details[:160]}", flush=True)
        index.add(casemate(home, "update", "--reindex", "--json"))
    for path, why in NOT_READ.items():
        print(f"  {'-':24} {path:64} not read: {why}")
    for name in forgotten() if not options.only else ():
        print(f"! {'-':24} {name:64} in no row")
        bad += 1
    print(reading.line(f"{len(ROWS)} files read and stored, a process each"))
    print(index.line("one index of all"))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
