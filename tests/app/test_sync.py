"""What the report of an update says."""

from __future__ import annotations

from pathlib import Path

from tests.app.test_faults import SMALL, run
from tests.lists import cons_files


def test_a_programme_whose_effect_nobody_states_is_warned_of(tmp_path: Path) -> None:
    (tmp_path / "cons").mkdir()
    for name, content in cons_files().items():
        (tmp_path / "cons" / name).write_bytes(content.replace(b"NS-PLC", b"MARS-EO99999"))
    done = run(tmp_path / "home", "update", "us_ofac_cons", "--from", str(tmp_path / "cons"), "--edition", "2026-11-02", *SMALL, "--json")
    assert done.returncode == 0, done.stderr
    assert "MARS-EO99999" in done.stdout
    assert "561List" not in done.stdout
