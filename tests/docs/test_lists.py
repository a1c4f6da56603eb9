"""docs/lists.md is what the sources say."""

from __future__ import annotations

import re

from tools import docs

from tests.docs.pages import page

TEXT = page("docs/lists.md")


def test_the_page_is_up_to_date_with_the_sources() -> None:
    assert TEXT.startswith(docs.text()), "run `make docs`"


def test_every_list_has_a_row_and_a_section() -> None:
    ids = [source.id for source in docs.own_sources()]
    assert re.findall(r"^\| \[`(\w+)`\]", TEXT, re.MULTILINE) == ids
    assert re.findall(r"^## ([a-z_0-9]+)$", TEXT, re.MULTILINE) == ids


def test_what_the_samples_show_is_named_by_kind() -> None:
    assert docs._read(
        [{"listings": {"1": {"names": [{"text": "A"}, {"text": "B", "kind": "alias", "quality": "weak"}], "remarks": ["x"]}}}]
    ) == ("names (primary, weak alias); remarks")


def test_a_count_shows_both_numbers_only_where_they_differ() -> None:
    assert [docs._number([7, 7]), docs._number([7, 8]), docs._number([None, 1234])] == ["7", "7 / 8", "(1,234)"]


def test_the_counts_are_kept_where_they_are_not_made() -> None:
    assert docs.kept() == TEXT.partition(docs.BEGIN)[2].partition(docs.END)[0].strip()
