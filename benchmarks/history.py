"""The whole history of the SDN list: how long it takes to load and how much it grows, whether answers agree with the raw files, and what a
question about the past costs.

    python benchmarks/history.py [--home FOLDER] [--only load check speed]

Reads ../shared/data (or CASEMATE_TEST_DATA): the dated folders of 2015 to 2026 and the daily states of 2021 to 2024. ``--home`` keeps the
home; what it holds already is not loaded again. Limits are those of the issue: 15 minutes, 400 MB, 1.3 times.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import io
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.measure import Figure, machine, table
from tests.realdata import ROOT

from casemate.app.engine import Engine
from casemate.app.history import Outcome, Terms, import_archive
from casemate.app.snapshot import EditionMeta
from casemate.model.subject import Subject
from casemate.model.time import AsOf
from casemate.settings import Settings
from casemate.store.editions import day_of

LIST = "us_ofac_sdn"
FOLDERS = ROOT / "ofac"
BUNDLE = FOLDERS / "daily_2021-05_2024-07" / "sdn_daily.bundle"
TODAY = date(2026, 11, 24)
#: Days on which a question is asked, beside today.
PAST = (date(2015, 6, 1), date(2018, 1, 26), date(2018, 8, 1), date(2018, 12, 19), date(2021, 9, 1), date(2023, 5, 30), date(2024, 7, 2))


def load(engine: Engine) -> list[Figure]:
    """Imports the folders and the bundle, and prints what each edition added."""
    figures = []
    database = engine.settings.home / "casemate.sqlite"
    print(f"{'edition':14} {'entries':>8} {'added':>6} {'changed':>8} {'removed':>8} {'database MB':>12}")
    for path in (FOLDERS, BUNDLE):
        started, used = time.perf_counter(), time.process_time()
        sizes: list[float] = []
        outcome = import_archive(engine, engine.source(LIST), path, Terms(TODAY), progress=_watch(database, sizes))
        _tell(outcome, sizes)
        figures.append(Figure(f"{path.name}: {outcome.count('added')} editions, wall", time.perf_counter() - started, "s", 900))
        figures.append(Figure(f"{path.name}: processor", time.process_time() - used, "s"))
    figures.append(Figure("database", database.stat().st_size / 1e6, "MB", 400))
    counts = engine.store.counts()
    figures += [Figure(f"rows of {name}", float(counts[name]), "") for name in ("editions", "entries", "runs", "payloads")]
    return figures


def _watch(database: Path, sizes: list[float]) -> Callable[[str, int, int], None]:
    def told(what: str, _done: int, _all: int) -> None:
        if not what.startswith("reading"):
            log = database.with_name(database.name + "-wal")
            sizes.append(sum(path.stat().st_size for path in (database, log) if path.exists()) / 1e6)

    return told


def _tell(outcome: Outcome, sizes: list[float]) -> None:
    reports = [report for _, report in outcome.taken if report.outcome == "added"]
    for number, report in enumerate(reports):
        size = sizes[min(number + 2, len(sizes) - 1)] if sizes else 0.0
        print(f"{report.edition:14} {report.entries:8} {report.added:6} {report.changed:8} {report.removed:8} {size:12.1f}")


def check(engine: Engine) -> list[Figure]:
    """Every edition on its own day, and a day within every gap, against the ids that stand in the raw copies."""
    snapshot = engine.snapshot
    entries = [snapshot.entry(place) for place in range(snapshot.index.size[0]) if snapshot.index.entry(place)[1] == LIST]
    # Status follows from the runs of presence alone here: the delimited files state no day that could narrow a gap.
    entries = [replace(entry, runs=tuple(run for run in entry.runs if run[0] == "entries")) for entry in entries]
    editions = [e for e in snapshot.lists[LIST].editions if "entries" in e.parts]
    last = {e.ordinal // 16: e for e in editions}
    ids = {e.ordinal: _raw_ids(engine, e) for e in last.values()}
    wrong = compared = 0
    ordered = [last[day] for day in sorted(last)]
    for place, edition in enumerate(ordered):
        view = snapshot.view(LIST, AsOf(day_of(edition.ordinal), TODAY))
        listed = {e.id.partition(":")[2] for e in entries if (snapshot.presence(e, view) or ("", 0))[0] == "listed"}
        compared += 1
        wrong += _differs(edition.name, listed, ids[edition.ordinal])
        if place + 1 == len(ordered):
            continue
        following = ordered[place + 1]
        middle = day_of(edition.ordinal) + timedelta(days=(day_of(following.ordinal) - day_of(edition.ordinal)).days // 2)
        if middle == day_of(edition.ordinal):
            continue
        view = snapshot.view(LIST, AsOf(middle, TODAY))
        found = {e.id.partition(":")[2]: snapshot.presence(e, view) for e in entries}
        compared += 1
        one, other = ids[edition.ordinal], ids[following.ordinal]
        wrong += _differs(
            f"{middle}, in the gap", {i for i, standing in found.items() if standing and standing[0] == "in_gap"}, one ^ other
        )
        wrong += _differs(f"{middle}, listed", {i for i, standing in found.items() if standing and standing[0] == "listed"}, one & other)
    return [Figure("days compared with the raw files", float(compared), ""), Figure("days that differ", float(wrong), "")]


def _differs(what: str, found: set[str], expected: set[str]) -> bool:
    if found != expected:
        more, less = sorted(found - expected), sorted(expected - found)
        print(f"{what}: {len(more)} too many {more[:5]}, {len(less)} missing {less[:5]}")
    return found != expected


def _raw_ids(engine: Engine, edition: EditionMeta) -> set[str]:
    """The first fields of the main file, by a reader of its own."""
    for path in sorted((engine.home.raw / LIST / edition.name).iterdir()):
        text = gzip.decompress(path.read_bytes()).decode("utf-8-sig", "replace").replace("\x1a", "")
        name = path.name.lower().removesuffix(".gz")
        delimiter = {"csv": ",", "pip": "|", "del": "@"}[name.rpartition(".")[2]]
        rows = [row for row in csv.reader(io.StringIO(text), delimiter=delimiter) if row]
        if rows and max(len(row) for row in rows[:50]) == 12:
            return {str(int(row[0])) for row in rows if row[0].strip().isdigit()}
    raise RuntimeError(f"no main file in the raw copy of {edition.name}")


def speed(engine: Engine) -> list[Figure]:
    """Processor time of one question today and on days of the past, the same names, in one process; the rounds take turns."""
    rng = random.Random(7)
    names = list(_names(engine, rng, 150)) + [f"Example {rng.choice(('Trading', 'Marine', 'Holding'))} {number}" for number in range(50)]
    days = (TODAY, *PAST)
    cost: dict[date, list[float]] = {day: [] for day in days}
    for name in names:  # everything that is read for the first time
        for day in days:
            engine.screen(Subject(names=(name,)), as_of=AsOf(day, TODAY), lists=(LIST,))
    for _ in range(3):
        for day in days:
            started = time.process_time()
            for name in names:
                engine.screen(Subject(names=(name,)), as_of=AsOf(day, TODAY), lists=(LIST,))
            cost[day].append((time.process_time() - started) / len(names) * 1000)
    today = statistics.median(cost[TODAY])
    figures = [Figure(f"one question today, {len(names)} names", today, "ms")]
    return figures + [Figure(f"on {day}, times today", statistics.median(cost[day]) / today, "x", 1.3) for day in PAST]


def _names(engine: Engine, rng: random.Random, count: int) -> Iterator[str]:
    index = engine.snapshot.index
    for _ in range(count):
        entry = engine.snapshot.entry(rng.randrange(index.size[0]))
        names = [plain["text"] for _, _, _, body in entry.runs for plain in body.get("names", ())]
        yield rng.choice(names) if names else "Example"


def main() -> None:
    """Runs what is asked for and prints the figures beside their limits."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--home", type=Path, help="keep the home here")
    parser.add_argument("--only", nargs="+", choices=("load", "check", "speed"), default=("load", "check", "speed"))
    given = parser.parse_args()
    steps = {"load": load, "check": check, "speed": speed}
    with tempfile.TemporaryDirectory() as folder:
        engine = Engine(Settings(home=(given.home or Path(folder)).absolute()))
        figures = [figure for name in given.only for figure in steps[name](engine)]
        engine.close()
    print(table(figures))
    print(machine())


if __name__ == "__main__":
    main()
