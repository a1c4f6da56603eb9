"""From list files to an index: one full SDN edition as a whole process, each list alone, and all of them together.

    python benchmarks/ingest.py

Reads ../shared/data (or CASEMATE_TEST_DATA). Limits are those of the issues: 12 s and 400 MB for the SDN edition of 2021-07-07 (main
file, aliases, addresses), 180 s and 1 GB for the newest edition of every list.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.measure import Figure, casemate, machine, run, table
from tests.lists import write_set
from tests.realdata import ROOT

#: The edition that the issue names.
SDN = ("us_ofac_sdn", "ofac/2021-07-07_sdn_csv_set", "2021-07-07")
#: The newest edition of each list that shared holds in a form of its publisher (or, for three, of a transcriber): list, path, its day.
NEWEST = (
    SDN,
    ("us_ofac_cons", "ofac/2025-12-19_consolidated_nonsdn_csv", "2025-12-19"),
    ("un_sc_sanctions", "un/2026-02-27", "2026-02-27"),
    ("gb_fcdo_sanctions", "uk/2025-08-11_fcdo_ods", "2025-08-11"),
    ("gb_hmt_sanctions", "uk/2016-03-25_ofsi_conlist_csv", "2016-03-25"),
    ("eu_fsf", "eu/2016-02-17_global_xml_old", "2016-02-17"),
    ("eu_journal_sanctions", "eu/2026-08-22_oj_journal_sanctions_consolidated", "2026-08-22"),
    ("ch_seco_sanctions", "ch/2026-08-27_seco_trimmed_fixture", "2026-08-27"),
    ("ca_dfatd_sema_sanctions", "ca/2025-05_sema_xml", "2025-05-01"),
    ("au_dfat_sanctions", "au/2024-12-17_dfat_xlsx", "2024-12-17"),
    ("us_trade_csl", "us/2022-05-16_consolidated_screening_list_csv", "2022-05-16"),
    ("us_bis_denied", "us/2023-11-30_bis_denied_persons", "2023-11-30"),
    ("tr_fcib", "tr/fcib_freezes_text", "2025-01-01"),
    ("il_wmd_sanctions", "il/wmd_banned", "2025-01-01"),
    ("jp_meti_ru", "jp/meti_russia_end_users_text", "2025-09-12"),
    ("pk_proscribed_persons", "pk/proscribed_persons", "2025-01-01"),
    ("cn_sanctions", "cn/opensanctions_cn_sanctions", "2026-01-01"),
)


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--parse", nargs=2, metavar=("LIST", "PATH"), help=argparse.SUPPRESS)
    parser.add_argument("--all", metavar="HOME", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.parse:
        print(json.dumps(parse(options.parse[0], Path(options.parse[1]))))
    elif options.all:
        print(json.dumps(ingest_all(Path(options.all))))
    else:
        print(machine())
        with tempfile.TemporaryDirectory() as folder:
            print(table(figures(Path(folder))))


def figures(folder: Path) -> Iterator[Figure]:
    """All figures; the SDN edition's home stays in ``folder``/sdn."""
    list_id, path, day = SDN
    ran = casemate(folder / "sdn", "update", list_id, "--from", str(ROOT / path), "--edition", day, "--json")
    entries = json.loads(ran.output)["lists"][0]["entries"]
    yield Figure(f"update {list_id} {day}: parse, store, index {entries:,} entries, whole process", ran.wall, "s", 12)
    yield Figure("  its processor time", ran.cpu, "s")
    yield Figure("  its peak memory", ran.peak, "MB", 400)
    here = [item for item in NEWEST if (ROOT / item[1]).exists()]
    for list_id, path, _ in here:
        ran = run([sys.executable, __file__, "--parse", list_id, str(ROOT / path)])
        found = json.loads(ran.output)
        yield Figure(
            f"parse {list_id} ({found['format']}): {found['entries']:,} entries, per second", found["entries"] / found["seconds"], "/s"
        )
        yield Figure("  its peak memory", ran.peak, "MB")
    yield from _memory_does_not_grow(folder)
    ran = run([sys.executable, __file__, "--all", str(folder / "all")])
    done = json.loads(ran.output)
    for list_id, why in done["refused"].items():
        print(f"refused: {list_id}: {why}", file=sys.stderr)
    yield Figure(f"all {done['lists']} lists together: parse, store, index {done['entries']:,} entries", ran.wall, "s", 180)
    yield Figure("  its processor time", ran.cpu, "s")
    yield Figure("  its peak memory", ran.peak, "MB", 1024)


def _memory_does_not_grow(folder: Path) -> Iterator[Figure]:
    for count in (9_000, 90_000):
        made = write_set(folder / f"made-{count}", count)
        ran = run([sys.executable, __file__, "--parse", "us_ofac_sdn", str(made)])
        yield Figure(f"parse {count:,} invented entries (csv): peak memory", ran.peak, "MB")


def parse(list_id: str, path: Path) -> dict[str, object]:
    """Draws every fragment of an edition and keeps none."""
    from casemate.sources import registry
    from casemate.sources.base import Journal, choose
    from casemate.sources.raw import open_raw

    source = registry.load(list_id)
    started = time.process_time()
    chosen, files = choose(source, open_raw(path))
    entries = sum(fragment.part == "entries" for _, fragment in chosen.read(files, Journal()).fragments)
    return {"entries": entries, "format": chosen.id, "seconds": time.process_time() - started}


def ingest_all(home: Path) -> dict[str, object]:
    """Takes in the newest edition of every list, and builds one index."""
    from casemate.app.engine import Engine
    from casemate.app.sync import Insist, Request
    from casemate.errors import CasemateError
    from casemate.settings import Settings

    engine, refused, entries, lists = Engine(Settings(home=home)), {}, 0, 0
    insist = Insist(partial="benchmark", sizes="benchmark")
    with engine.updating() as updating:
        for list_id, path, day in NEWEST:
            if not (ROOT / path).exists():
                continue
            request = Request(ROOT / path, edition=day, insist=insist)
            try:
                entries += updating.ingest(engine.source(list_id), request, today=date(2026, 12, 31)).entries
                lists += 1
            except CasemateError as error:
                refused[list_id] = error.message
    return {"lists": lists, "entries": entries, "refused": refused}


if __name__ == "__main__":
    main()
