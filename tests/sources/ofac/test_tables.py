"""Which file is which, by name and by header."""

from __future__ import annotations

import pytest

from casemate.sources.ofac import tables


@pytest.mark.parametrize(
    ("name", "list_id", "part"),
    [
        ("sdn.csv", tables.SDN, "entries"), ("SDN.CSV", tables.SDN, "entries"), ("ALT.PIP", tables.SDN, "aliases"),
        ("add.del", tables.SDN, "addresses"), ("sdn_address.csv", tables.SDN, "addresses"), ("SDN_COMMENTS.CSV", tables.SDN, "comments"),
        ("SDN COMMENTS.CSV", tables.SDN, "comments"), ("sdn-2021-07-07.csv", tables.SDN, "entries"),
        ("20210707_sdn.csv", tables.SDN, "entries"),
        ("sdn (1).csv", tables.SDN, "entries"), ("cons_prim.csv", tables.CONS, "entries"), ("CONS_ALT.CSV", tables.CONS, "aliases"),
        ("cons_add.pip", tables.CONS, "addresses"), ("cons_comments.csv", tables.CONS, "comments"),
        ("sdn.csv", tables.CONS, None), ("cons_prim.csv", tables.SDN, None), ("alt.csv", tables.CONS, None),
        ("sdn_advanced.csv", tables.SDN, None),
    ],
)  # fmt: skip
def test_a_file_is_known_by_its_name(name: str, list_id: str, part: str | None) -> None:
    assert tables.part_of(name, list_id) == part


def test_no_programme_is_said_to_belong_to_one_list_alone_and_to_the_other() -> None:
    assert not tables.SDN_ONLY & tables.CONS_ONLY
