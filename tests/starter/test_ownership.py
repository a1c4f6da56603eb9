"""The ownership edges of the starter set: every one has a source, and the parties that are entries are entries."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from casemate.text.yamltext import Node
from tests.starter.loaded import document, ids

CONTROL_KINDS = frozenset((
    "board_majority", "votes_majority", "shareholder_agreement", "dominant_influence", "de_facto", "asset_use", "consolidated",
    "joint_liability", "management", "nominee", "trust", "family",
))  # fmt: skip


def edges(kind: str) -> list[Node]:
    """The edges of one kind."""
    return document("ownership.yml").need(kind).items()


def test_the_graph_has_a_date_and_no_unknown_key() -> None:
    root = document("ownership.yml")
    assert date.fromisoformat(root.need("date").text()) == date(2025, 9, 29)
    for key in ("parties", "ownership", "control"):
        root.need(key)
    root.done()


def test_every_party_that_names_an_entry_is_one() -> None:
    named = [entry.text() for node in edges("parties") if (entry := node.child("entry")) is not None]
    assert named
    assert set(named) <= ids()


@pytest.mark.parametrize("node", edges("ownership"), ids=lambda node: f"line {node.line}")
def test_a_share_is_stated_or_an_interval_and_has_a_source(node: Node) -> None:
    share = node.need("share")
    bounds = [Decimal(share.text())] if isinstance(share.value, str) else [Decimal(item.text()) for item in share.items()]
    assert len(bounds) in (1, 2)
    assert 0 <= bounds[0] <= bounds[-1] <= 1
    assert node.need("source").text()
    assert node.need("owner").text() != node.need("owned").text()
    node.done()


@pytest.mark.parametrize("node", edges("control"), ids=lambda node: f"line {node.line}")
def test_a_control_is_of_a_known_kind_and_has_a_source(node: Node) -> None:
    assert node.need("kind").text() in CONTROL_KINDS
    assert node.need("source").text()
    assert node.need("controller").text() != node.need("controlled").text()
    node.done()
