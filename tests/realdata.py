"""Where the real official files are, for tests that use them; they are never part of the repository."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(os.environ.get("CASEMATE_TEST_DATA") or Path(__file__).resolve().parents[2] / "shared" / "data")


def real(relative: str) -> Path:
    """The path of a real file or folder; skips the test, with the reason, where it is absent."""
    path = ROOT / relative
    if not path.exists():
        pytest.skip(f"real list data is absent: {path} (set CASEMATE_TEST_DATA)")
    return path
