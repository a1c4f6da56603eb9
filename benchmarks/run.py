"""All benchmarks that have a limit, as one table.

    python benchmarks/run.py [--json FILE]

Reads ../shared/data (or CASEMATE_TEST_DATA). A figure beyond its limit is marked with ``!``; the exit code is 1 then. Read them with
the load that the first line states: on a shared machine wall times grow with it.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import cold_start, ingest
from benchmarks.measure import machine, table
from tests.realdata import ROOT


def main() -> int:
    """Run them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path, help="write the figures as JSON too")
    options = parser.parse_args()
    if not (ROOT / ingest.SDN[1]).exists():
        print(f"the real list files are not at {ROOT}: set CASEMATE_TEST_DATA", file=sys.stderr)
        return 2
    print(machine(), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        figures = [*ingest.figures(Path(folder)), *cold_start.figures(Path(folder) / "sdn")]
    print(table(figures))
    if options.json:
        options.json.write_text(json.dumps({"machine": machine(), "figures": [asdict(item) for item in figures]}, indent=2) + "\n")
    return int(any(item.limit is not None and item.value > item.limit for item in figures))


if __name__ == "__main__":
    sys.exit(main())
