"""Do the lists hold what Casemate reads out of them? Counts of the raw files, made another way, beside Casemate's own.

    python benchmarks/counts.py [--json FILE] [--only TEXT] [--show]

Reads the files of ../shared/data (or CASEMATE_TEST_DATA). The raw counts use plain csv, regular expressions, ElementTree and zip (the
package ``rawcounts``), never Casemate's parsers. Compared entry by entry: which entries there are; their names, letter by letter
(punctuation and the order of the parts aside); how many different identifiers and relations the file states in fields of their own.
``-``: a plain count can't tell. ``≠``: the totals differ. Below a row stand the entries that differ, each with what explains it:
``parted``: the file joins names in one cell that Casemate takes apart, and the words of both sides are the same, but for the words that say
what sort of name it is; any other difference needs evidence of its own, here under ``evidence``. ``--show`` prints both sides.
Exit code 1 where a difference is not explained.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.rawcounts import ofac, tables, xmllists
from benchmarks.rawcounts.tally import Tally, plain, words
from tests.realdata import ROOT

from casemate.errors import CasemateError
from casemate.model.listing import Name
from casemate.sources import registry
from casemate.sources.base import Journal, choose
from casemate.sources.raw import open_raw

KINDS = ("names", "identifiers", "relations")
#: Words that say what sort of name stands beside them.
SAID = words(
    "a.k.a. aka f.k.a. n.k.a. d.b.a. aliases alias also formerly previously known listed (as in) original script and or the an "
    "including all branches subsidiaries a b c d e f g h aa "
    "Arabic Armenian Belarusian Belarussian Chinese Persian Farsi French English Hebrew Kazakh Korean Romanian Russian Serbian Tigrinya "
    "Ukrainian"
)
#: What the delimited and the classic files state in a form of its own; other relations come out of prose.
STATED = frozenset({"linked_to", "owner"})


@dataclass(frozen=True, slots=True)
class Case:
    """One file or folder of a list. ``names``, ``identifiers``, ``relations``: which of Casemate's a raw count of fields can match.

    ``by_place``: the raw count calls the entries 0, 1, 2 … in the order of the file. ``evidence``: kind and entry of a difference -> what
    the file says there.
    """

    source: str
    path: str
    count: Callable[[Path], Tally]
    format: str | None = None
    names: Callable[[Name], bool] = lambda _name: True
    identifiers: Callable[[str, str], bool] = lambda _part, _kind: True
    relations: Callable[[str], bool] = lambda _kind: True
    by_place: bool = False
    evidence: dict[tuple[str, str], str] = field(default_factory=dict)


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
    )


def _xml(source: str, folder: str, file: str, kind: str) -> Case:
    count = {"classic_xml": ofac.classic, "enhanced_xml": ofac.enhanced, "advanced_xml": ofac.advanced}[kind]
    return Case(
        source,
        f"ofac/{folder}",
        lambda path: count(path / file),
        kind,
        # The two newer formats state relationships apart; the "Linked To" of their remarks says the same again.
        relations=lambda word: word in STATED if kind == "classic_xml" else word != "linked_to",
    )


CONS = {"source": "us_ofac_cons"}
UN_FIELDS: dict[str, Any] = {
    "identifiers": lambda part, kind: part == "entries" and kind != "list_reference",
    "evidence": {
        ("identifiers", "QDi.308"): "the note of a passport names the number of its booklet too, which stays in the note",
        ("names", "QDi.057"): "the alias ends in a bracket of prose (false identity, two confiscated documents), which is a remark",
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
    )  # fmt: skip
    documents = ("passport", "national_id", "other", "visa", "driving_licence", "birth_certificate", "registration", "ssn")
    yield Case(
        "eu_fsf", "eu/2016-02-17_global_xml_old/data.xml", xmllists.eu_global, "xml-global",
        identifiers=lambda _, kind: kind in documents,
        evidence={
            ("identifiers", "507"): "a number called SSN, given as an identity card, is a social security number too",
            ("identifiers", "525"): "the number 'UNKNOWN' is none",
            ("identifiers", "616"): "one number under two types, a passport and another document",
        },
    )  # fmt: skip
    form_alone = {("names", entry): "the only alias is a legal form alone, which names nobody" for entry in ("298", "3040")}
    yield Case("ca_dfatd_sema_sanctions", "ca/2020-04-15_sema_xml/sema-lmes.xml", xmllists.canada, by_place=True)
    yield Case("ca_dfatd_sema_sanctions", "ca/2025-05_sema_xml/cannada.xml", xmllists.canada, by_place=True, evidence=form_alone)
    for folder, file in (("2024-01-17_seco_xml_amendment", "seco.xml"), ("2026-08-27_seco_trimmed_fixture", "seco_trimmed.xml")):
        yield Case(
            "ch_seco_sanctions", f"ch/{folder}/{file}", xmllists.switzerland,
            identifiers=lambda part, kind: part == "entries" and kind != "imo",
        )  # fmt: skip
    yield Case(
        "au_dfat_sanctions", "au/2024-12-17_dfat_xlsx/regulation8_consolidated.xlsx", tables.australia,
    )  # fmt: skip
    for path in ("2022-05-16_consolidated_screening_list_csv/consolidated.csv.gz", "2016-02-17_bis_csv/data.csv"):
        yield Case(
            "us_trade_csl", f"us/{path}", tables.screening, by_place=True, relations=lambda kind: kind in STATED,
        )  # fmt: skip
    for folder in ("2019-06-29_bis_denied_persons", "2023-11-30_bis_denied_persons"):
        yield Case("us_bis_denied", f"us/{folder}/dpl.txt", tables.denied, by_place=True)
    yield Case("pk_proscribed_persons", "pk/proscribed_persons/source.json", tables.pakistan, by_place=True)
    yield Case("cn_sanctions", "cn/opensanctions_cn_sanctions/sanctions.csv", tables.china, by_place=True)
    yield Case(
        "il_wmd_sanctions", "il/wmd_banned/data.xlsx", tables.israel, by_place=True,
        identifiers=lambda _, kind: kind not in ("list_reference", "bic", "imo"),
    )  # fmt: skip
    yield Case("jp_meti_ru", "jp/meti_russia_end_users_text", tables.japan, by_place=True)
    yield Case("tr_fcib", "tr/fcib_freezes_text/plain.txt", tables.turkey, by_place=True)
    yield Case("eu_journal_sanctions", "eu/2026-08-22_oj_journal_sanctions_consolidated", tables.eu_journal, by_place=True)
    yield Case("eu_journal_sanctions", "eu/2026-08-22_oj_journal_sanctions_amendments", tables.eu_journal, by_place=True)


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
    """Both counts of one case: per kind ``[raw, casemate]``; ``parted``: how many entries; ``explained`` and ``unexplained`` ones."""
    raw = case.count(ROOT / case.path)
    form, mine = casemates(case)
    row: dict[str, Any] = {"source": case.source, "path": case.path, "format": form, "parted": 0, "explained": {}, "unexplained": {}}
    for kind, count in raw.totals().items():
        row[kind] = [count, mine.totals()[kind]]
    for entry in sorted(raw.entries ^ mine.entries):
        row["unexplained"][f"entries {entry}"] = "in the file only" if entry in raw.entries else "in Casemate only"
    for kind in KINDS:
        if getattr(raw, kind) is None:
            continue
        for entry, (theirs, ours) in sorted(_differing(kind, raw, mine).items()):
            if (kind, entry) in case.evidence:
                row["explained"][f"{kind} {entry}"] = case.evidence[(kind, entry)]
            elif kind == "names" and _same_words(raw.words.get(entry, set()), mine.words.get(entry, set())):
                row["parted"] += 1
            else:
                row["unexplained"][f"{kind} {entry}"] = f"file {sorted(theirs - ours)}, Casemate {sorted(ours - theirs)}"
    return row


def _differing(kind: str, raw: Tally, mine: Tally) -> dict[str, tuple[set[str], set[str]]]:
    """The entries that differ, with both sides: names by their letters in any order, the others by their number."""
    sides: tuple[defaultdict[str, set[str]], defaultdict[str, set[str]]] = (defaultdict(set), defaultdict(set))
    for side, tally in zip(sides, (raw, mine), strict=True):
        for entry, value in getattr(tally, kind):
            side[entry].add(value)
    found = {}
    for entry in sides[0].keys() | sides[1].keys():
        theirs, ours = sides[0][entry], sides[1][entry]
        if (sorted(map(sorted, theirs)) != sorted(map(sorted, ours))) if kind == "names" else (len(theirs) != len(ours)):
            found[entry] = (theirs, ours)
    return found


def _same_words(raw: set[str], mine: set[str]) -> bool:
    return raw - SAID == mine - SAID


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path, help="write the table as JSON too")
    parser.add_argument("--only", default="", help="cases whose source or path holds this text")
    parser.add_argument("--show", action="store_true", help="print both sides of what is not explained")
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
        if row["parted"]:
            print(f"    {row['parted']} entries: names that the file joins are parted, every word kept")
        for what, why in row["explained"].items():
            print(f"    {what}: {why}")
        for what, sides in list(row["unexplained"].items())[: None if options.show else 5]:
            print(f"    {what}: NOT EXPLAINED" + (f": {sides}" if options.show else ""))
        if len(row["unexplained"]) > 5 and not options.show:
            print(f"    … and {len(row['unexplained']) - 5} more NOT EXPLAINED")
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
