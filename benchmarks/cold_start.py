"""How soon an answer comes: ``import casemate``, ``casemate screen`` as a cold process, and single questions in a running one.

    python benchmarks/cold_start.py

On the SDN edition of 2021-07-07 in ../shared/data (or CASEMATE_TEST_DATA), index built. "Cold" is a new process; the files are in the
operating system's cache, as they are on a machine that screens. Questions: 1,000 names of the list as they stand, and 1,000 of them with
what people do to names: a letter lost, doubled or changed, parts in another order, small letters.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.ingest import SDN
from benchmarks.measure import Figure, casemate, machine, median, run, table
from tests.realdata import ROOT

TIMES = 9
NAMES = 1000


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--questions", metavar="HOME", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.questions:
        print(json.dumps(ask(Path(options.questions))))
        return
    print(machine())
    with tempfile.TemporaryDirectory() as folder:
        casemate(Path(folder) / "sdn", "update", SDN[0], "--from", str(ROOT / SDN[1]), "--edition", SDN[2])
        print(table(figures(Path(folder) / "sdn")))


def figures(home: Path) -> Iterator[Figure]:
    """All figures of an installation that holds the SDN edition."""
    timed = "import time; started = time.perf_counter(); import casemate; print(time.perf_counter() - started)"
    yield Figure("import casemate", 1000 * median(float(run([sys.executable, "-c", timed]).output) for _ in range(TIMES)), "ms", 150)
    yield Figure("python without Casemate, whole process", 1000 * median(run([sys.executable, "-c", ""]).wall for _ in range(TIMES)), "ms")
    for what, name in (("a hit", "BANK MELLI IRAN"), ("nothing", "Wilhelmina Oosterhuis Grafton")):
        ran = [casemate(home, "screen", name, "--on", SDN[2], "--json", expect=(0, 3)) for _ in range(TIMES)]
        yield Figure(f"casemate screen, {what}: cold process, wall", median(item.wall for item in ran), "s", 0.6)
        yield Figure("  its processor time", median(item.cpu for item in ran), "s")
        yield Figure("  its resident memory", max(item.peak for item in ran), "MB", 250)
    asked = json.loads(run([sys.executable, __file__, "--questions", str(home)]).output)
    for kind in ("as it stands", "made wrong"):
        times, processor = sorted(asked["times"][kind]), asked["processor"][kind]
        yield Figure(f"one question in a running process, a name {kind}: median", 1000 * median(times), "ms", 3)
        yield Figure("  99 of 100 within", 1000 * times[int(len(times) * 0.99)], "ms", 15)
        yield Figure("  the slowest", 1000 * times[-1], "ms")
        yield Figure("  its processor time: median", 1000 * median(processor), "ms")
        yield Figure("  its processor time: 99 of 100 within", 1000 * sorted(processor)[int(len(processor) * 0.99)], "ms")
    yield Figure(f"resident memory after {2 * NAMES:,} questions", asked["peak"], "MB", 250)


def ask(home: Path) -> dict[str, object]:
    """Asks about real names and names made wrong, one by one."""
    from casemate.app.engine import Engine
    from casemate.model.subject import Subject
    from casemate.model.time import AsOf
    from casemate.settings import Settings

    names = _names()
    chance = random.Random(20210707)
    chosen = chance.sample(names, min(NAMES, len(names)))
    engine, day = Engine(Settings(home=home)), date.fromisoformat(SDN[2])
    as_of = AsOf(day, day)
    engine.screen(Subject(names=("A First Question",)), as_of=as_of)
    times: dict[str, list[float]] = {}
    processor: dict[str, list[float]] = {}
    for kind, asked in (("as it stands", chosen), ("made wrong", [_wrong(name, chance) for name in chosen])):
        times[kind], processor[kind] = [], []
        for name in asked:
            started, used = time.perf_counter(), time.process_time()
            engine.screen(Subject(names=(name,)), as_of=as_of)
            times[kind].append(time.perf_counter() - started)
            processor[kind].append(time.process_time() - used)
    return {"times": times, "processor": processor, "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


def _names() -> list[str]:
    """The names of the edition, read as plainly as can be: a parser in this process would count in its memory."""
    import csv

    found = []
    for file, column in (("sdn.csv", 1), ("alt.csv", 3)):
        with (ROOT / SDN[1] / file).open(encoding="utf-8", newline="") as stream:
            found += [row[column].strip() for row in csv.reader(stream) if len(row) > column]
    return sorted(set(found))


def _wrong(name: str, chance: random.Random) -> str:
    """``name`` as someone else might write it."""
    place = chance.randrange(len(name))
    match chance.randrange(5):
        case 0:
            return name[:place] + name[place + 1 :] or name
        case 1:
            return name[:place] + name[place] + name[place:]
        case 2:
            return name[:place] + chance.choice("aeioustrnl") + name[place + 1 :]
        case 3:
            words = name.replace(",", "").split()
            chance.shuffle(words)
            return " ".join(words)
    return name.lower()


if __name__ == "__main__":
    main()
