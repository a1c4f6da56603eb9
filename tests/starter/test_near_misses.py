"""The questions that the demo may ask: whether what they expect is what the editions say."""

from __future__ import annotations

from datetime import date

import pytest

from casemate.text.yamltext import Node
from tests.starter.loaded import document, entries, ids, on, starter

EXPECTED = ("HIT", "LOOK", "CLEAR")
SCHEMATA = ("Person", "Company", "Organization", "Vessel")


def questions() -> list[Node]:
    """The questions, in order."""
    return document("near_misses.yml").need("questions").items()


def not_listed() -> list[Node]:
    """The parties that are not listed."""
    return document("near_misses.yml").need("not_listed").items()


def label(node: Node) -> str:
    """What a test of ``node`` is called."""
    named = node.child("ask") or node.need("name")
    return f"line {node.line}: {named.text()}"


@pytest.mark.parametrize("node", questions(), ids=label)
def test_a_question_expects_what_the_editions_hold(node: Node) -> None:
    lists, day = [item.text() for item in node.need("lists").items()], date.fromisoformat(node.need("on").text())
    held = {f"{list_id}:{native}" for list_id in lists for native in on(list_id, day)}
    entry = node.child("entry")
    near = [item.text() for item in (node.child("near") or Node([], 0, "")).items()]
    assert node.need("expected").text() in EXPECTED
    assert node.need("expected").text() != "LOOK" or near
    assert (node.need("expected").text() == "HIT") == (entry is not None)
    assert entry is None or entry.text() in held
    assert [one for one in near if one not in held] == []
    assert all(starter()[list_id].begins <= day <= starter()[list_id].checked_to for list_id in lists if entry is None)
    assert node.need("schema").text() in SCHEMATA
    for key in ("ask", "because", "birth_date", "id"):
        node.child(key)
    node.done()


@pytest.mark.parametrize("node", not_listed(), ids=label)
def test_a_party_that_is_not_listed_has_no_name_of_an_entry(node: Node) -> None:
    names = {
        text.text().casefold()
        for entry in entries()
        for key in ("name", "aliases", "former")
        if (child := entry.child(key)) is not None
        for item in ([child] if isinstance(child.value, str) else child.items())
        for text in [item if isinstance(item.value, str) else item.need("text")]
    }
    assert node.need("name").text().casefold() not in names
    near = {item.text() for item in node.need("near").items()}
    assert near <= ids()
    assert node.need("expected").text() in ("LOOK", "CLEAR")
    assert node.need("expected").text() != "LOOK" or near
    assert node.need("because").text()
    assert node.need("schema").text() in SCHEMATA
    assert len(node.need("country").text()) == 2
    node.done()
