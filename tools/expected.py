#!/usr/bin/env python3
"""Writes the ``expected.json`` of a source anew from its samples, to be read and reviewed before it is committed.

    tools/expected.py LIST [LIST…]

The contract test (tests/sources/test_contract.py) demands that each sample gives exactly what stands there.
"""

from __future__ import annotations

import json
import sys
from importlib.resources import as_file
from pathlib import Path
from typing import Any

from casemate.model.codec import to_plain
from casemate.model.listing import Fragment, assemble
from casemate.sources import base, registry
from casemate.sources.raw import open_raw


def of_sample(source_id: str, folder: Path) -> tuple[str, dict[str, Any]]:
    """The format that reads the sample in ``folder``, and what it gives: parts, day of publication, listings by native id."""
    source = registry.load(source_id)
    chosen, files = base.choose(source, open_raw(folder))
    reading = chosen.read(files, base.Journal())
    by_id: dict[str, list[Fragment]] = {}
    for native_id, fragment in reading.fragments:
        by_id.setdefault(native_id, []).append(fragment)
    return chosen.id, {
        "parts": list(reading.parts),
        "published": None if reading.published is None else reading.published.isoformat(),
        "listings": {key: to_plain(assemble(f"{source_id}:{key}", value)) for key, value in by_id.items()},
    }


def of_source(source_id: str) -> dict[str, Any]:
    """The expected results of all samples of a source, by format, in the source's order of preference."""
    found: dict[str, Any] = {}
    for chosen in registry.load(source_id).formats:
        sample = registry.folder_of(source_id) / "sample" / chosen.id
        if sample.is_dir():
            with as_file(sample) as folder:
                read_as, result = of_sample(source_id, folder)
            if read_as != chosen.id:
                raise SystemExit(f"{source_id}: the sample of {chosen.id} is read as {read_as}")
            found[chosen.id] = result
    return found


def main() -> None:
    """Write the files of the lists named on the command line."""
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    for source_id in sys.argv[1:]:
        with as_file(registry.folder_of(source_id)) as folder:
            target = folder / "expected.json"
            target.write_text(json.dumps(of_source(source_id), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
            sys.stdout.write(f"{target}\n")


if __name__ == "__main__":
    main()
