"""Do the lists hold what Casemate reads out of them? Counts of the raw files, made another way, beside Casemate's own.

    python benchmarks/counts.py [--json FILE] [--only TEXT] [--show]

Reads the files of ../shared/data (or CASEMATE_TEST_DATA). The raw counts use plain csv, regular expressions, ElementTree and zip (the
package ``rawcounts``), never Casemate's parsers. Counted on both sides: entries, and per entry the distinct names, identifiers and
relations that the file states in fields of their own (by letters and digits alone, so that punctuation makes no difference).
``-``: a plain count can't tell. ``≠``: the two differ, and a note says why where it is known. ``--show`` names the entries that differ.
Exit code 1 where a difference has no note.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.rawcounts import ofac, tables, xmllists
from benchmarks.rawcounts.tally import Tally, plain
from tests.realdata import ROOT

from casemate.errors import CasemateError
from casemate.model.listing import Name
from casemate.sources import registry
from casemate.sources.base import Journal, choose
from casemate.sources.raw import open_raw

KINDS = ("names", "identifiers", "relations")
#: What the delimited and the classic files state in a form of its own; other relations come out of prose.
STATED = frozenset({"linked_to", "owner"})


@dataclass(frozen=True, slots=True)
class Case:
    """One file or folder of a list. ``names``, ``identifiers``, ``relations``: which of Casemate's a raw count of fields can match."""

    source: str
    path: str
    count: Callable[[Path], Tally]
    format: str | None = None
    names: Callable[[Name], bool] = lambda _name: True
    identifiers: Callable[[str, str], bool] = lambda _part, _kind: True
    relations: Callable[[str], bool] = lambda _kind: True
    notes: dict[str, str] = field(default_factory=dict)
    by_place: bool = False


def _sdn(folder: str, main: str, *others: str, **options: Any) -> Case:
    delimiter = {"csv": ",", "pip": "|", "del": "@"}[options.get("format", "csv")]
    source = options.get("source", "us_ofac_sdn")
    comments = options.get("comments", "")
    return Case(
        source,
        f"ofac/{folder}",
        lambda path: ofac.delimited(path, main, *others, delimiter=delimiter, comments=comments),
        options.get("format", "csv"),
        relations=lambda kind: kind in STATED,
        notes=options.get("notes", {}),
    )


def _xml(source: str, folder: str, file: str, kind: str, **notes: str) -> Case:
    count = {"classic_xml": ofac.classic, "enhanced_xml": ofac.enhanced, "advanced_xml": ofac.advanced}[kind]
    return Case(
        source,
        f"ofac/{folder}",
        lambda path: count(path / file),
        kind,
        # The two newer formats state relationships apart; the "Linked To" of their remarks says the same again.
        relations=lambda word: word in STATED if kind == "classic_xml" else word != "linked_to",
        notes=notes,
    )


CONS = {"source": "us_ofac_cons"}
RUNNING = "aliases are running text: a plain count parts them at ; , or and /, Casemate also at some 'and', and not before a legal form"
UN_FIELDS: dict[str, Any] = {
    "identifiers": lambda part, kind: part == "entries" and kind != "list_reference",
    "notes": {
        "names": "names in notes and brackets: the plain count takes a few descriptions for names; one alias in two scripts stays whole",
        "identifiers": "a number that the note of QDi.308 gives beside the document's own",
    },
}


def cases() -> Iterator[Case]:
    """Every real file whose list Casemate reads."""
    yield _sdn("2015-01-17_sdn_csv", "sdn.csv")
    yield _sdn("2016-10-11_full_delimited", "SDN.CSV", "ALT.CSV", "ADD.CSV", comments="sdn_comments.csv")
    yield _sdn("2016-10-11_full_delimited", "SDN.PIP", "ALT.PIP", "ADD.PIP", format="pip")
    yield _sdn("2016-10-11_full_delimited", "SDN.DEL", format="del")
    yield _sdn("2018-01-26_sdn_csv", "sdn.csv")
    for folder in ("2018-12-19_sdn_csv_set", "2021-04-25_sdn_csv_set", "2021-07-07_sdn_csv_set"):
        yield _sdn(folder, "sdn.csv", "alt.csv", "add.csv")
    yield _sdn("2020-06-11_sdn_pip_set", "sdn.pip", "alt.pip", "add.pip", format="pip")
    yield _sdn("2023-01-21_sdn_csv_with_header", "sdn.csv.gz")
    yield _sdn("2024-06_sdn_add_csv_with_header", "sdn.csv.gz", "add.csv.gz")
    yield _sdn("2024-01-08_add_alt_csv", "", "alt.csv", "add.csv")
    yield _sdn("2025-01_add_alt_comments_csv", "", "alt.csv.gz", "add.csv.gz")
    yield _sdn("2025-08-11_alt_csv", "", "alt.csv.gz")
    yield _sdn("2025-12-24_add_alt_comments_csv", "", "alt.csv.gz", "add.csv.gz")
    yield _sdn("2026-06-02_add_alt_csv", "", "alt.csv.gz", "add.csv.gz")
    yield _xml("us_ofac_sdn", "2014-09_sdn_xml_fixture", "sdn.xml", "classic_xml")
    yield _xml("us_ofac_sdn", "2024-08-28_enhanced_xml_IRGC", "IRGC_sanctions.xml", "enhanced_xml")
    yield _xml("us_ofac_sdn", "2024-09_enhanced_xml_yemen", "yemen_sanctions.xml", "enhanced_xml")
    both = "2016-10-11_consolidated_nonsdn_all_formats"
    yield _sdn(both, "cons_prim.csv", "cons_alt.csv", "cons_add.csv", **CONS)
    yield _xml("us_ofac_cons", both, "cons_advanced.xml", "advanced_xml")
    yield _xml("us_ofac_cons", both, "consolidated.xml", "classic_xml")
    yield _sdn("2018-05-27_consolidated_nonsdn_eo13599", "cons_prim.csv", "cons_alt.csv", "cons_add.csv", **CONS)
    yield _sdn("2018-05-27_consolidated_nonsdn_eo13599", "cons_prim.pip", format="pip", **CONS)
    yield _xml("us_ofac_cons", "2018-05-27_consolidated_nonsdn_eo13599", "consolidated.xml", "classic_xml")
    yield _xml("us_ofac_cons", "2024-05-06_consolidated_xml", "consolidated.xml", "classic_xml")
    yield _xml("us_ofac_cons", "2025-01-10_cons_enhanced_zip", "CONS_ENHANCED.ZIP", "enhanced_xml")
    yield _sdn("2025-12-19_consolidated_nonsdn_csv", "cons_prim.csv", "cons_alt.csv", "cons_add.csv", comments="cons_comments.csv", **CONS)
    yield from _others()


def _others() -> Iterator[Case]:
    for edition in sorted((ROOT / "un").iterdir()):
        yield Case("un_sc_sanctions", f"un/{edition.name}", lambda path: xmllists.un(next(path.iterdir())), "xml", **UN_FIELDS)
    yield Case("gb_fcdo_sanctions", "uk/2025-08-11_fcdo_ods/FCDO_SL_2025-08-11.ods", tables.uk_list)
    yield Case(
        "gb_hmt_sanctions", "uk/2016-03-25_ofsi_conlist_csv/ukhmt_2016-03-25.csv", tables.uk_old_list,
        names=lambda name: name.quality == "strong" and name.script is None,
        notes={"names": "former names that stand in the other information"},
    )  # fmt: skip
    documents = ("passport", "national_id", "other", "visa", "driving_licence", "birth_certificate", "registration", "ssn")
    yield Case(
        "eu_fsf", "eu/2016-02-17_global_xml_old/data.xml", xmllists.eu_global, "xml-global",
        identifiers=lambda _, kind: kind in documents,
        notes={"identifiers": "a social security number beside its document; 'unknown' is no number"},
    )  # fmt: skip
    for path in ("2020-04-15_sema_xml/sema-lmes.xml", "2025-05_sema_xml/cannada.xml"):
        yield Case("ca_dfatd_sema_sanctions", f"ca/{path}", xmllists.canada, by_place=True, notes={"names": RUNNING})
    for folder, file in (("2024-01-17_seco_xml_amendment", "seco.xml"), ("2026-08-27_seco_trimmed_fixture", "seco_trimmed.xml")):
        yield Case(
            "ch_seco_sanctions", f"ch/{folder}/{file}", xmllists.switzerland,
            identifiers=lambda part, kind: part == "entries" and kind != "imo",
        )  # fmt: skip
    yield Case(
        "au_dfat_sanctions", "au/2024-12-17_dfat_xlsx/regulation8_consolidated.xlsx", tables.australia,
        notes={"names": "names that end in '(formerly listed as)' keep these words in Casemate"},
    )  # fmt: skip
    for path in ("2022-05-16_consolidated_screening_list_csv/consolidated.csv.gz", "2016-02-17_bis_csv/data.csv"):
        yield Case(
            "us_trade_csl", f"us/{path}", tables.screening, by_place=True, relations=lambda kind: kind in STATED,
            notes={"identifiers": "numbers that remarks repeat in other words"},
        )  # fmt: skip
    for folder in ("2019-06-29_bis_denied_persons", "2023-11-30_bis_denied_persons"):
        yield Case("us_bis_denied", f"us/{folder}/dpl.txt", tables.denied, by_place=True)
    yield Case("pk_proscribed_persons", "pk/proscribed_persons/source.json", tables.pakistan, by_place=True)
    yield Case("cn_sanctions", "cn/opensanctions_cn_sanctions/sanctions.csv", tables.china, by_place=True)
    yield Case(
        "il_wmd_sanctions", "il/wmd_banned/data.xlsx", tables.israel,
        identifiers=lambda _, kind: kind not in ("list_reference", "bic", "imo"),
    )  # fmt: skip
    yield Case("jp_meti_ru", "jp/meti_russia_end_users_text", tables.japan)
    yield Case("tr_fcib", "tr/fcib_freezes_text/plain.txt", tables.turkey)
    yield Case("eu_journal_sanctions", "eu/2026-08-22_oj_journal_sanctions_consolidated", tables.eu_journal)
    yield Case("eu_journal_sanctions", "eu/2026-08-22_oj_journal_sanctions_amendments", tables.eu_journal)


def casemates(case: Case) -> tuple[str, Tally]:
    """The format that was chosen, and Casemate's tally."""
    source = registry.load(case.source)
    chosen, files = choose(source, open_raw(ROOT / case.path), format_id=case.format)
    tally = Tally()
    assert tally.identifiers is not None
    assert tally.relations is not None
    places: dict[str, str] = {}
    for native_id, fragment in chosen.read(files, Journal()).fragments:
        entry = places.setdefault(native_id, str(len(places))) if case.by_place else native_id
        tally.entries.add(entry)
        for name in fragment.names:
            if case.names(name):
                tally.name(entry, name.text)
        for number in fragment.identifiers:
            if case.identifiers(fragment.part, number.kind):
                tally.identifiers.add((entry, f"{number.kind}{number.currency or ''} {plain(number.value)}"))
        for relation in fragment.relations:
            if case.relations(relation.kind):
                tally.relations.add((entry, f"{relation.kind} {plain(relation.target)}"))
    return chosen.id, tally


def compare(case: Case) -> dict[str, Any]:
    """Both counts of one case: per kind ``[raw, casemate]``, and the notes of what differs."""
    raw = case.count(ROOT / case.path)
    form, mine = casemates(case)
    row: dict[str, Any] = {"source": case.source, "path": case.path, "format": form, "notes": {}, "unexplained": []}
    for kind, count in raw.totals().items():
        own = mine.totals()[kind]
        row[kind] = [count, own]
        if count is not None and count != own:
            if kind in case.notes:
                row["notes"][kind] = case.notes[kind]
            else:
                row["unexplained"].append(kind)
    row["differing"] = {kind: _differing(getattr(raw, kind), getattr(mine, kind)) for kind in KINDS if getattr(raw, kind) is not None}
    return row


def _differing(raw: set[tuple[str, str]], mine: set[tuple[str, str]]) -> list[str]:
    """The entries (by id, where both sides use it) whose counts differ."""
    first, second = Counter(entry for entry, _ in raw), Counter(entry for entry, _ in mine)
    return sorted(entry for entry in first.keys() | second.keys() if first[entry] != second[entry])


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path, help="write the table as JSON too")
    parser.add_argument("--only", default="", help="cases whose source or path holds this text")
    parser.add_argument("--show", action="store_true", help="name the entries that differ")
    options = parser.parse_args()
    found, bad = [], 0
    print(f"{'list':24} {'file or folder':58} {'format':16} {'entries':>15} {'names':>17} {'identifiers':>17} {'relations':>15}")
    for case in cases():
        if options.only not in f"{case.source} {case.path}" or not (ROOT / case.path).exists():
            continue
        try:
            row = compare(case)
        except CasemateError as error:
            print(f"{case.source:24} {case.path:58} refused: {error}")
            bad += 1
            continue
        found.append(row)
        bad += bool(row["unexplained"])
        shown = [_shown(row[kind]) for kind in ("entries", *KINDS)]
        print(f"{case.source:24} {case.path:58} {row['format']:16} {shown[0]:>15} {shown[1]:>17} {shown[2]:>17} {shown[3]:>15}")
        for kind, note in row["notes"].items():
            print(f"    {kind}: {note}")
        for kind in row["unexplained"]:
            print(f"    {kind}: NOT EXPLAINED")
        if options.show:
            for kind in row["notes"].keys() | set(row["unexplained"]):
                print(f"    {kind} of {', '.join(row['differing'].get(kind, [])[:30])}")
    if options.json:
        options.json.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 1 if bad else 0


def _shown(pair: list[int | None]) -> str:
    raw, own = pair
    if raw is None:
        return f"- / {own}"
    return f"{raw}" if raw == own else f"{raw} ≠ {own}"


if __name__ == "__main__":
    sys.exit(main())
