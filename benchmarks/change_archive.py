"""How much of OFAC's change archives is understood, per file, and how many comings and leavings between editions they date.

``python benchmarks/change_archive.py FOLDER [HOME]``: FOLDER holds the archives; HOME is a CASEMATE_HOME with editions of the SDN list.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path

from casemate.app.engine import Engine
from casemate.app.events import matched, read_archive
from casemate.settings import Settings


def main() -> None:
    """Prints one row per file, then the sums."""
    folder = Path(sys.argv[1])
    start = time.process_time()
    archive = read_archive(folder)
    seconds = time.process_time() - start
    understood = Counter[str]()
    events = Counter[tuple[str, str]]()
    for event in archive.events:
        understood[event.file] += event.paragraphs
        events[event.file, event.kind] += 1
    missed = Counter(item.file for item in archive.unread)
    print("| file | added | removed | changed | paragraphs | understood |\n| --- | ---: | ---: | ---: | ---: | ---: |")
    for file in archive.files:
        whole = understood[file] + missed[file]
        kinds = " | ".join(str(events[file, kind]) for kind in ("added", "removed", "changed"))
        print(f"| {file} | {kinds} | {whole} | {100 * understood[file] / max(1, whole):.1f} % |")
    known, unknown = archive.paragraphs
    print(
        f"\n{known} of {known + unknown} paragraphs understood ({100 * known / (known + unknown):.1f} %), {seconds:.1f} s of processor time"
    )
    for why, count in archive.reasons().most_common():
        print(f"  {count:6} {why}")
    if len(sys.argv) > 2:
        engine = Engine(Settings(home=Path(sys.argv[2])))
        found = matched(engine.store, engine.source("us_ofac_sdn"), archive.events)
        print(
            f"{len(found.dated)} of {found.turns} entries that came or left between editions are dated; {found.disputed} have several days"
        )


if __name__ == "__main__":
    main()
