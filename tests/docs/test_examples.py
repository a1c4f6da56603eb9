"""Every session in the documentation prints what it shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs.pages import PAGES, ROOT, differs, page, steps, typed

WITH_SESSIONS = tuple(name for name in PAGES if any(step.kind == "command" for step in steps(page(name))))


@pytest.mark.parametrize("name", WITH_SESSIONS)
def test_a_session_prints_what_the_page_shows(name: str, tmp_path: Path) -> None:
    (tmp_path / "src").symlink_to(ROOT / "src")
    for step in steps(page(name)):
        if step.kind == "file":
            target = tmp_path / step.name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(step.text, encoding="utf-8")
            continue
        printed = typed(step.name, tmp_path)
        missing = differs(step.text, printed)
        assert missing is None, f"$ {step.name}\nshown and not printed: {missing}\nprinted:\n{printed}"


@pytest.mark.parametrize(
    ("shown", "printed", "missing"),
    [
        ("a b", "a\n  b", None), ("a … d", "a b c d", None), ("a …", "a b", None), ("… b", "a b", None), ("a", "a b", "a"),
        ("b", "a b", "b"), ("a … c … b", "a b c", "b"), ("", "", None), ("", "a", "(nothing)"),
    ],
)  # fmt: skip
def test_what_is_shown_is_compared_piece_by_piece(shown: str, printed: str, missing: str | None) -> None:
    assert differs(shown, printed) == missing


def test_the_pages_that_show_sessions_are_found() -> None:
    assert {"README.md", "docs/commands.md", "docs/private-lists.md", "docs/tour.md"} <= set(WITH_SESSIONS)
