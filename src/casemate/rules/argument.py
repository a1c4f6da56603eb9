"""Arguments of conditions, read from pack files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from difflib import get_close_matches

from casemate.rules.truth import Context, Truth
from casemate.text.countries import country_code
from casemate.text.yamltext import Node

#: What decides a condition.
Decide = Callable[[Context], Truth]


def plain(node: Node) -> str:
    """A node as one line of text, for people."""
    if isinstance(node.value, str):
        return node.value
    if isinstance(node.value, list):
        return ", ".join(plain(item) for item in node.value)
    return "; ".join(f"{key.replace('_', ' ')} {plain(value)}" for key, value in node.value.items())


def words(known: Sequence[str]) -> Callable[[Node], frozenset[str]]:
    def reader(node: Node) -> frozenset[str]:
        items = [node] if isinstance(node.value, str) else node.items()
        for item in items:
            if item.text() not in known:
                near = get_close_matches(item.text(), known, n=1)
                item.fail("not a word of this condition", remedy=f"Did you mean {near[0]!r}?" if near else f"One of {', '.join(known)}")
        return frozenset(item.text() for item in items)

    return reader


def countries(node: Node) -> frozenset[str]:
    items = [node] if isinstance(node.value, str) else node.items()
    for item in items:
        if country_code(item.text()) != item.text():
            item.fail("not an ISO 3166 code in lower case")
    return frozenset(item.text() for item in items)


def share(node: Node) -> Decimal:
    text = node.text()
    if not (text.startswith("0.") and text[2:].isdigit()):
        node.fail("a share such as 0.10 is expected here")
    return Decimal(text)


def must_be_true(node: Node) -> None:
    if node.text() != "true":
        node.fail("true is expected here", remedy="For the contrary write not: {…}")
