"""Self-screening: does every name of the lists, typed in the ways people type it, find its own entry first? And how fast?

    python benchmarks/self_screening.py [--every N] [--show]

Reads the OFAC SDN edition of 2021-07-07 and the UN edition of 2026-02-27 in ../shared/data (or CASEMATE_TEST_DATA), builds an index in a
temporary folder, and prints one line per list and way of typing. ``--show`` names the misses.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.index.test_real_lists import WINDOWS, as_typed, ofac, un
from tests.realdata import ROOT

from casemate.index.build import build
from casemate.index.load import Index
from casemate.match.matcher import get
from casemate.model.subject import Subject

WAYS = ("as it stands", "lower case", "without marks", "turned round")


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--every", type=int, default=1, help="only every N-th name")
    parser.add_argument("--show", action="store_true", help="name the misses")
    options = parser.parse_args()
    rows = [*ofac(ROOT / "ofac/2021-07-07_sdn_csv_set"), *un(ROOT / "un/2026-02-27/consolidated.xml")]
    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        build(Path(folder), rows)
        built = time.perf_counter() - started
        started = time.perf_counter()
        index = Index.open(Path(folder))
        opened = time.perf_counter() - started
        size = sum(path.stat().st_size for path in Path(folder).iterdir())
        entries, names = index.size
        print(f"{entries:,} entries, {names:,} names: built in {built:.2f} s, {size / 1e6:.1f} MB, opened in {opened * 1e3:.1f} ms")
        matcher = get()
        asked: Counter[tuple[str, str]] = Counter()
        missed: Counter[tuple[str, str]] = Counter()
        times: list[float] = []
        strong = [(number, name.text) for number, row in enumerate(rows) for name in row.names if not name.weak]
        for number, name in strong[:: options.every]:
            for way, typed in zip(WAYS, as_typed(name), strict=True):
                started = time.perf_counter()
                subject = matcher.prepare(Subject((typed,)))
                scores = {
                    c.entry: matcher.name_score(subject, [index.prepared(n) for n in c.names])
                    for c in index.candidates(subject.names, windows=WINDOWS)
                }
                times.append(time.perf_counter() - started)
                asked[rows[number].list, way] += 1
                if number not in scores or scores[number] < max(scores.values()):
                    missed[rows[number].list, way] += 1
                    if options.show:
                        best = max(scores.values(), default=0)
                        print(f"  missed: {typed!r} ({way}) of {rows[number].id}: {scores.get(number)}, best {best}")
    for key in sorted(asked):
        print(f"{key[0]:18} {key[1]:14} {asked[key]:7,} names, {missed[key]:4} missed")
    times.sort()
    half, most = times[len(times) // 2] * 1e3, times[int(len(times) * 0.99)] * 1e3
    print(f"one query: p50 {half:.2f} ms, p99 {most:.2f} ms, max {times[-1] * 1e3:.1f} ms")
    print(f"memory of this process at its peak: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3:.0f} MB")


if __name__ == "__main__":
    main()
