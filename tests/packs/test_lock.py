"""packs.lock binds every pack file to its content."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

from casemate.rules.load import LOCK, lock_text


def test_the_lock_is_that_of_the_files() -> None:
    folder = resources.files("casemate.packs")
    assert folder.joinpath(LOCK).read_text(encoding="utf-8") == lock_text(folder), "run: make lock"


def test_a_changed_file_changes_the_lock(tmp_path: Path) -> None:
    (tmp_path / "us").mkdir()
    file = tmp_path / "us" / "a.yml"
    file.write_text("parameters: []\n")
    before = lock_text(tmp_path)
    file.write_text("parameters: [] \n")
    assert lock_text(tmp_path) != before
