"""The figures of docs/updating.md are those of the code."""

from __future__ import annotations

import pytest

from casemate.app.refresh import SIDE_BY_SIDE
from casemate.sources.fetch.client import Policy
from tests.docs.pages import page

TEXT = " ".join(page("docs/updating.md").split())
POLICY = Policy()
WAITS = [POLICY.backoff * 2**turn for turn in range(POLICY.attempts - 1)]


@pytest.mark.parametrize(
    "stated",
    [
        f"asks for at most {SIDE_BY_SIDE} lists at a time",
        f"| attempts | {POLICY.attempts}, with {WAITS[0]:.0f}, {WAITS[1]:.0f} and {WAITS[2]:.0f} seconds between them",
        f"`Retry-After` is heeded up to {POLICY.longest_wait:.0f} seconds",
        f"{POLICY.connect:.0f} seconds to connect, {POLICY.read:.0f} without a byte, {POLICY.total:.0f} for one attempt",
        f"{POLICY.max_bytes:,} bytes, and {POLICY.max_ratio} times what was transferred",
        f"| redirects | {POLICY.max_redirects}, each to https only",
    ],
)
def test_a_figure_is_that_of_the_code(stated: str) -> None:
    assert stated in TEXT
