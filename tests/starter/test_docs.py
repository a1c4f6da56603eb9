"""What docs/starter.md says of the lists is so."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from tests.starter.loaded import ids, starter

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "starter.md").read_text(encoding="utf-8")


def test_the_table_states_days_and_counts_of_every_list() -> None:
    counts = Counter(one.partition(":")[0] for one in ids())
    stated = re.findall(r"^\| `(starter_\w+)` \|.*\| ([\d-]+) to ([\d-]+) \| (\d+) \|$", TEXT, re.MULTILINE)
    assert stated == [(key, str(one.begins), str(one.checked_to), str(counts[key])) for key, one in starter().items()]


def test_the_number_of_entries_is_stated() -> None:
    assert f"holds {len(ids())} real entries" in TEXT


def test_it_says_first_what_it_is_not() -> None:
    assert "never for compliance" in TEXT[:800]
