"""docs/rules.md, docs/facts.md and docs/law-coverage.md are what the packs make."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tools.lawdocs import PAGES, rows, used_rows

from tests.docs.pages import page
from tests.realdata import ROOT as DATA


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_what_the_packs_make(name: str) -> None:
    assert page(f"docs/{name}") == PAGES[name](), "run: python -m tools.lawdocs"


def test_every_row_that_a_rule_names_is_one_of_the_law_facts() -> None:
    assert set(used_rows()) <= set(rows())


@pytest.mark.real
def test_the_rows_are_those_of_the_law_facts() -> None:
    law = Path(DATA).parent / "law/law.md"
    if not law.is_file():
        pytest.skip("the law facts are not at hand")
    found = re.findall(r"^\| ([A-K]-[A-Za-z0-9-]+) \|", law.read_text(encoding="utf-8"), re.MULTILINE)
    assert list(dict.fromkeys(found)) == rows()
