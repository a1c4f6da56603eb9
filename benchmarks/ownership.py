"""A whole register: every party that 20,000 listed owners reach, in growing registers up to ten million edges.

    python benchmarks/ownership.py [--edges 10000 100000 1000000 10000000] [--json FILE]

The register is synthetic and the same on every run. Its shape follows what is published about the United Kingdom's register of people with
significant control: most companies have one or two entries, few more than four; some nine in ten entries are persons; most persons stand
behind one company and a few behind thousands (a power law); shares are bands of 25 to 50, 50 to 75 and 75 to 100 per cent, here with a
third known exactly. Corporate owners make chains, and one edge in a thousand runs against them, so that there are cycles.

Each size runs in a process of its own, so that its memory is its own. Limits are those of the issue: 60 s and 6 GB for ten million edges.
Where the machine is shared, processor time is what to read.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.measure import Figure, machine, run, table

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from casemate.ownership.register import Register

SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
LISTED = 20_000
REGIMES = ("US", "EU", "UK", "CA", "CH", "AU", "BIS")
DAY = date(2026, 1, 15)
SEED = 20260115
#: Share of companies with 1, 2, 3, 4, 5 and 6 entries.
PER_COMPANY = (0.70, 0.235, 0.045, 0.015, 0.003, 0.002)
#: Share of entries that are companies; of edges that run against the order that makes chains.
CORPORATE, BACKWARD = 0.11, 0.001
#: The exponent of the number of companies behind which one person stands, and the most.
EXPONENT, MOST_HELD = 2.6, 5000
#: A third of the shares is known exactly.
EXACT = 1 / 3


@dataclass(slots=True)
class Edges:
    """A synthetic register: persons first, then companies."""

    parties: int
    owner: NDArray[np.int32]
    owned: NDArray[np.int32]
    low: NDArray[np.int64]
    high: NDArray[np.int64]
    controller: NDArray[np.int32]
    controlled: NDArray[np.int32]
    kinds: NDArray[np.int8]


def synthetic(edges: int, unit: int) -> Edges:
    """A register of ``edges`` holdings, in ``unit``-ths of the whole."""
    import numpy as np

    from casemate.model.relation import CONTROL_KINDS

    random = np.random.default_rng(SEED)
    mean = sum((place + 1) * share for place, share in enumerate(PER_COMPANY))
    companies = max(10, round(edges / mean))
    entries = random.choice(np.arange(1, len(PER_COMPANY) + 1), companies, p=PER_COMPANY)
    owned = np.repeat(np.arange(companies, dtype=np.int32), entries)[:edges]
    entries = np.bincount(owned, minlength=companies)
    corporate = random.random(len(owned)) < CORPORATE
    persons, holders = _people(int((~corporate).sum()), random)
    owner = np.empty(len(owned), np.int32)
    owner[~corporate] = holders
    # A parent is a company made earlier, the popular ones more often; so chains have no cycle but for the edges that run against them.
    chosen = owned[corporate].astype(np.float64)
    parent = (chosen * random.random(len(chosen)) ** 2).astype(np.int32)
    against = random.random(len(chosen)) < BACKWARD / CORPORATE
    parent[against] = random.integers(0, companies, int(against.sum()))
    owner[corporate] = parent + persons
    owned = (owned + persons).astype(np.int32)
    kept = owner != owned
    owner, owned = owner[kept], owned[kept]
    low, high = _shares(entries[owned - persons], random, unit)
    places = np.flatnonzero(random.random(len(owner)) < 0.2)
    words = random.choice(["board_majority", "influence", "trust"], len(places), p=[0.7, 0.25, 0.05])
    index = {word: place for place, word in enumerate(CONTROL_KINDS)}
    kinds = np.array([index[word] for word in words], np.int8)
    return Edges(persons + companies, owner, owned, low, high, owner[places], owned[places], kinds)


def _people(edges: int, random: np.random.Generator) -> tuple[int, NDArray[np.int32]]:
    """How many persons there are, and whose each edge is."""
    import numpy as np

    degrees = np.minimum(random.zipf(EXPONENT, max(1, edges)), MOST_HELD)
    count = int(np.searchsorted(np.cumsum(degrees), edges)) + 1
    holders = np.repeat(np.arange(count, dtype=np.int32), degrees[:count])[:edges]
    random.shuffle(holders)
    return count, holders


def _shares(beside: NDArray[np.int64], random: np.random.Generator, unit: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Bands by how many entries the company has: alone mostly 75 to 100 per cent, two mostly 25 to 50 each, more always."""
    import numpy as np

    quarter = unit // 4
    draw = random.random(len(beside))
    alone, two = beside == 1, beside == 2
    band = np.ones(len(beside), np.int64)
    band[alone] = np.where(draw[alone] < 0.85, 3, np.where(draw[alone] < 0.95, 2, 1))
    low, high = band * quarter + 1, (band + 1) * quarter
    many = beside > 2
    low[many], high[many] = 0, unit // 2  # more than four holders can't all have more than a quarter: some are known by votes alone
    even = two & (draw < 0.4)
    low[even] = high[even] = unit // 2
    exact = random.random(len(beside)) < EXACT
    value = low + ((high - low) * random.random(len(beside))).astype(np.int64)
    value[many] = unit // np.maximum(beside[many], 1)
    low[exact], high[exact] = value[exact], value[exact]
    return low, high


def listed_owners(edges: Edges, count: int) -> NDArray[np.int64]:
    """Half of them drawn from all parties, half from the holdings: who holds more is likelier to be listed."""
    import numpy as np

    random = np.random.default_rng(SEED + 1)
    some = random.choice(edges.parties, min(count // 2, edges.parties // 4), replace=False)
    more = random.choice(edges.owner, min(count, len(edges.owner)), replace=False)
    found = np.unique(np.concatenate((some, more)))
    random.shuffle(found)
    return np.sort(found[:count]).astype(np.int64)


@dataclass(slots=True)
class Measured:
    """One size. Seconds of wall and of processor time; memory in MB, the largest so far. ``verdicts``: regime -> verdict -> parties."""

    edges: int
    parties: int
    listed: int
    seconds: dict[str, float] = field(default_factory=dict)
    processor: dict[str, float] = field(default_factory=dict)
    memory: dict[str, float] = field(default_factory=dict)
    verdicts: dict[str, dict[str, int]] = field(default_factory=dict)

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Measures what is done in it."""
        wall, used = time.perf_counter(), time.process_time()
        yield
        self.seconds[name], self.processor[name] = time.perf_counter() - wall, time.process_time() - used
        self.memory[name] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(edges: int) -> Measured:
    """One size, in this process."""
    import numpy as np

    from casemate.model.relation import Listed
    from casemate.model.time import AsOf
    from casemate.ownership.method import VERDICTS
    from casemate.ownership.register import UNIT, conclude

    made = synthetic(edges, UNIT)
    owners = listed_owners(made, min(LISTED, max(20, edges // 500)))
    found = Measured(len(made.owner), made.parties, len(owners))
    listings = (Listed("US"), Listed("EU", act="269/2014"), Listed("UK"), Listed("CA"), Listed("CH"), Listed("AU"))
    listed = {int(owner): (listings, None) for owner in owners}
    with found.step("register"):
        given = build(made)
    del made
    for regime in REGIMES:
        with found.step("rules of " + regime):
            rules = _rules(AsOf(DAY, DAY), regime)
        with found.step(regime):
            answers = conclude(given, listed, rules, DAY)
        for name, verdicts in answers.items():
            counts = np.bincount(verdicts, minlength=len(VERDICTS))
            found.verdicts[name] = {word: int(count) for word, count in zip(VERDICTS, counts, strict=True) if count}
    return found


def build(made: Edges) -> Register:
    """The register of these edges."""
    import numpy as np

    from casemate.ownership.register import register

    sure = np.ones(len(made.controller), np.bool_)
    control = (made.controller, made.controlled, made.kinds, sure)
    return register(made.parties, made.owner, made.owned, (made.low, made.high), control=control)


def _rules(as_of: Any, regime: str) -> Any:
    from casemate.app.ownership import rules_of
    from casemate.rules.load import packs

    return rules_of(packs(), as_of, (regime,))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--edges", type=int, nargs="+", default=list(SIZES))
    parser.add_argument("--json", type=Path)
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one is not None:
        print(json.dumps(asdict(measure(options.one))))
        return
    print(machine())
    runs = []
    for edges in options.edges:
        # numpy's own threads don't help here, and would count as processor time.
        ran = run([sys.executable, __file__, "--one", str(edges)], {"OPENBLAS_NUM_THREADS": "1"})
        runs.append(Measured(**json.loads(ran.output)))
        show(runs[-1])
    if options.json:
        options.json.write_text(json.dumps({"machine": machine(), "runs": [asdict(one) for one in runs]}, indent=2) + "\n")


def show(found: Measured) -> None:
    """One size as a table."""
    largest = found.edges > 9_000_000
    print(f"\n{found.edges:,} holdings, {found.parties:,} parties, {found.listed:,} listed")
    build_seconds, build_processor = found.seconds["register"], found.processor["register"]
    figures = [Figure("edges sorted into a register: wall", build_seconds, "s"), Figure("  processor", build_processor, "s")]
    for regime in REGIMES:
        told = ", ".join(f"{word} {count:,}" for word, count in found.verdicts.get(regime, {}).items())
        figures.append(Figure(f"{regime}: {told}"[:78], found.processor[regime], "s"))
    slowest = max(found.processor[regime] for regime in REGIMES)
    total = sum(found.processor[regime] for regime in REGIMES)
    figures.append(Figure("register and the slowest regime, processor", build_processor + slowest, "s", 60 if largest else None))
    figures.append(Figure("register and all seven regimes, processor", build_processor + total, "s", 60 if largest else None))
    wall = build_seconds + sum(found.seconds[regime] for regime in REGIMES)
    figures.append(Figure("register and all seven regimes, wall", wall, "s", 60 if largest else None))
    figures.append(Figure("largest memory, the making of the data included", max(found.memory.values()), "MB", 6144 if largest else None))
    print(table(figures))


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    main()
