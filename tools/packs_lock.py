"""Writes src/casemate/packs/packs.lock; with --check only says whether it is up to date."""

from __future__ import annotations

import sys
from pathlib import Path

from casemate.rules.load import LOCK, load, lock_text

FOLDER = Path(__file__).resolve().parents[1] / "src/casemate/packs"


def main(arguments: list[str]) -> int:
    """0 where the lock is right (now)."""
    load(FOLDER)  # a pack that is wrong is not locked
    text, lock = lock_text(FOLDER), FOLDER / LOCK
    if "--check" in arguments:
        return 0 if lock.is_file() and lock.read_text(encoding="utf-8") == text else 1
    lock.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
