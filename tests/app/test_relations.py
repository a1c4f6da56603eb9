"""Leads to other parties: an entry of the same list where the id or the exact name says which, else text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from casemate.model.listing import Identifier, Listing, Relation
from casemate.model.time import AsOf
from casemate.surfaces import wire
from tests.app.listed import home_of, index, take
from tests.match.parties import listing

NOW = AsOf(date(2026, 11, 2), date(2026, 11, 2))
ORG: dict[str, Any] = {"schema": "Organization"}
ENTRIES = (
    listing("one:1", "ZARNITSA HOLDING", "Zarnitsa Group", **ORG),
    listing("one:2", "NADIRI, Omar", weak=("The Accountant",)),
    listing("one:3", "Example Front", **ORG),
    listing("one:4", "EXAMPLE FRONT", **ORG),
    replace(listing("one:5", "Numbered Movement", **ORG), identifiers=(Identifier("list_reference", "QDe.998", label="UN reference"),)),
    listing("one:6", "Polar Foundry", "Northern Works", **ORG),
    listing("one:7", "Northern Works", **ORG),
    listing("two:1", "Elsewhere Only", **ORG),
)


def led(tmp_path: Path, relation: Relation, *more: Listing) -> dict[str, Any]:
    """What ``show --json`` says of the relation of an entry."""
    asking = replace(listing("one:99", "Asking Party", **ORG), relations=(relation,))
    engine = home_of(tmp_path / "home", *ENTRIES, asking, *more)
    found: dict[str, Any] = wire.entry(engine.show("one:99", as_of=NOW))["relations"][0]
    return found


@pytest.mark.parametrize(
    ("relation", "entry", "fits"),
    [
        pytest.param(Relation("linked_to", "ZARNITSA HOLDING"), "one:1", 1, id="the main name"),
        pytest.param(Relation("linked_to", "zarnitsa  group"), "one:1", 1, id="an alias, in another case"),
        pytest.param(Relation("associate", "Omar Nadiri"), "one:2", 1, id="a person's name turned round"),
        pytest.param(Relation("linked_to", "somebody", target_id="6"), "one:6", 1, id="the list's own id"),
        pytest.param(Relation("member", "The Movement", note="member of (QDe.998)"), "one:5", 1, id="a UN number beside the name"),
        pytest.param(Relation("linked_to", "Northern Works"), "one:7", 1, id="the main name of one, an alias of another"),
        pytest.param(Relation("linked_to", "Example Front"), None, 2, id="the name of two"),
        pytest.param(Relation("linked_to", "Zarnitsa Holding Bank"), None, 0, id="nearly a name"),
        pytest.param(Relation("associate", "The Accountant"), None, 0, id="a weak alias"),
        pytest.param(Relation("linked_to", "Elsewhere Only"), None, 0, id="a name on another list"),
        pytest.param(Relation("linked_to", "Asking Party"), None, 0, id="itself"),
        pytest.param(Relation("linked_to", "somebody", target_id="404"), None, 0, id="an id that is not there"),
    ],
)
def test_where_a_relation_leads(tmp_path: Path, relation: Relation, entry: str | None, fits: int) -> None:
    found = led(tmp_path, relation)
    assert (found["target"], found["entry"], found["fits"]) == (relation.target, entry, fits)


def test_an_entry_on_the_list_comes_before_one_that_left(tmp_path: Path) -> None:
    asking = replace(listing("one:99", "Asking Party", **ORG), relations=(Relation("linked_to", "Returning Works"),))
    engine = home_of(tmp_path / "home", asking, listing("one:10", "Returning Works", **ORG))
    later = date(2026, 11, 9)
    take(engine, [asking, listing("one:11", "Returning Works", **ORG)], day=later)
    index(engine)
    shown = wire.entry(engine.show("one:99", as_of=AsOf(later, later)))["relations"][0]
    assert (shown["entry"], shown["fits"]) == ("one:11", 1)


def test_an_entry_that_left_is_still_where_a_relation_leads(tmp_path: Path) -> None:
    asking = replace(listing("one:99", "Asking Party", **ORG), relations=(Relation("linked_to", "Former Works"),))
    engine = home_of(tmp_path / "home", asking, listing("one:10", "Former Works", **ORG))
    later = date(2026, 11, 9)
    take(engine, [asking], day=later)
    index(engine)
    assert wire.entry(engine.show("one:99", as_of=AsOf(later, later)))["relations"][0]["entry"] == "one:10"
